"""Classes of values: what the standard `dataclass` makes, at a tenth of its price where nothing is made of them yet.

The standard decorator writes each method as text and compiles it, 0.7 ms for a frozen class, and the window needs
150 of them before it can be painted. Here fields, slots and matching are the standard ones, so `fields`, `replace` and
`asdict` know these classes; the methods are shared by all of them, and `__init__` alone is compiled, for the first
value of each class.
Every module that the window imports before its first paint takes `dataclass` from here.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from dataclasses import MISSING, Field, FrozenInstanceError, fields
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

put = object.__setattr__  # also into what is frozen


def _dataclass(
    cls: type | None = None, /, *, frozen: bool = False, slots: bool = False, kw_only: bool = False
) -> type | Callable[[type], type]:
    """Make a class of values of one with annotated fields; the options are those of the standard decorator."""

    def made(plain: type) -> type:
        standard: Any = dataclasses.dataclass
        values: type = standard(plain, init=False, repr=False, eq=False, slots=slots, kw_only=kw_only)
        for name, method in _methods(values, frozen=frozen, slots=slots).items():
            if plain.__dict__.get(name) is None:
                setattr(values, name, method)
        return values

    return made if cls is None else made(cls)


if TYPE_CHECKING:  # for a checker it is the standard one, with all that it knows of that
    from dataclasses import dataclass as dataclass
else:
    dataclass = _dataclass


def _methods(cls: type, *, frozen: bool, slots: bool) -> dict[str, object]:
    """What the class has beside its fields, but for what it writes itself."""
    compared = [entry.name for entry in fields(cls) if entry.compare]
    methods: dict[str, object] = {
        "__init__": _init_when_wanted(cls, frozen=frozen),
        "__repr__": _repr,
        "__eq__": _equal,
        "__hash__": _hash if frozen else None,
        "_compared": attrgetter(*compared) if len(compared) > 1 else staticmethod(_tuple_of(compared)),
    }
    if frozen:
        methods |= {"__setattr__": _refuse_to_set, "__delattr__": _refuse_to_delete}
    if frozen and slots:
        methods |= {"__getstate__": _state, "__setstate__": _set_state}
    return methods


def _tuple_of(names: list[str]) -> Callable[[object], tuple[object, ...]]:
    return lambda value: tuple(getattr(value, name) for name in names)


def _init_when_wanted(cls: type, *, frozen: bool) -> Callable[..., None]:
    def compile_and_call(self: object, *args: object, **named: object) -> None:
        init = _compiled(cls, frozen=frozen)
        cls.__init__ = init
        init(self, *args, **named)

    return compile_and_call


def _compiled(cls: type, *, frozen: bool) -> Callable[..., None]:
    """The `__init__` of `cls`, as one would write it by hand."""
    own = fields(cls)
    ordered = [entry for entry in own if entry.init and not entry.kw_only]
    named = [entry for entry in own if entry.init and entry.kw_only]
    heads = ["self", *map(_parameter, ordered), *(["*"] if named else []), *map(_parameter, named)]
    lines = [
        f" put(self, {entry.name!r}, {value})" if frozen else f" self.{entry.name} = {value}"
        for entry, value in _values(own)
    ]
    if hasattr(cls, "__post_init__"):
        lines.append(" self.__post_init__()")
    known: dict[str, Any] = {"put": put, "MISSING": MISSING}
    for entry in own:
        known[f"_default_{entry.name}"] = entry.default
        known[f"_make_{entry.name}"] = entry.default_factory
    exec("\n".join([f"def __init__({', '.join(heads)}):", *(lines or [" pass"])]), known)  # names of fields, no data
    init = known["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _parameter(entry: Field[Any]) -> str:
    if entry.default is not MISSING:
        return f"{entry.name}=_default_{entry.name}"
    return entry.name if entry.default_factory is MISSING else f"{entry.name}=MISSING"


def _values(own: tuple[Field[Any], ...]) -> Iterator[tuple[Field[Any], str]]:
    for entry in own:
        makes = entry.default_factory is not MISSING
        if entry.init:
            yield entry, f"_make_{entry.name}() if {entry.name} is MISSING else {entry.name}" if makes else entry.name
        elif makes:
            yield entry, f"_make_{entry.name}()"
        elif entry.default is not MISSING:
            yield entry, f"_default_{entry.name}"


@recursive_repr()
def _repr(self: Any) -> str:
    shown = ", ".join(f"{entry.name}={getattr(self, entry.name)!r}" for entry in fields(self) if entry.repr)
    return f"{type(self).__qualname__}({shown})"


def _equal(self: Any, other: object) -> bool:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self._compared(self) == self._compared(other)


def _hash(self: Any) -> int:
    return hash(self._compared(self))


def _refuse_to_set(self: object, name: str, value: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[object]:
    return [getattr(self, entry.name) for entry in fields(self)]


def _set_state(self: Any, state: list[object]) -> None:
    for entry, value in zip(fields(self), state, strict=True):
        put(self, entry.name, value)
