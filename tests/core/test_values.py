"""Classes of values behave as those of the standard decorator do."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field, fields, replace
from typing import Any

import pytest

from sddesk.core.values import dataclass

WAYS = [{"frozen": True, "slots": True}, {"frozen": True}, {"slots": True}, {}]


def made(decorate: Callable[..., Any], **options: bool) -> Any:
    @decorate(**options)
    class Value:
        """A class of values."""

        name: str
        size: int = 3
        tags: list[str] = field(default_factory=list)
        note: str = field(default="", compare=False, repr=False)
        twice: int = field(init=False, default=0)

        def __post_init__(self) -> None:
            object.__setattr__(self, "twice", 2 * self.size)

    return Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A class that pickle can find."""

    name: str
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True)
class One:
    """A class with one field."""

    value: float


@dataclass(frozen=True, slots=True)
class Nothing:
    """A class without fields."""


@dataclass(frozen=True, slots=True)
class Longer(One):
    """A class that adds a field to those of its base."""

    unit: str = "px"


@pytest.mark.parametrize("options", WAYS)
def test_values_are_made_shown_and_compared_like_the_standard_ones(options: dict[str, bool]) -> None:
    for arguments, named in [(("a",), {}), (("a", 4), {"note": "n"}), ((), {"name": "b", "tags": ["t"]})]:
        ours, theirs = made(dataclass, **options), made(dataclasses.dataclass, **options)
        value, other = ours(*arguments, **named), theirs(*arguments, **named)
        assert repr(value) == repr(other)
        assert dataclasses.asdict(value) == dataclasses.asdict(other)
        assert ours.__match_args__ == theirs.__match_args__
        assert value == ours(*arguments, **named) and value != other and value != ours("z")
        assert replace(value, size=9) != value and replace(value, note="another") == value
        assert value.twice == other.twice and hasattr(value, "__dict__") == hasattr(other, "__dict__")


@pytest.mark.parametrize("options", WAYS)
def test_only_frozen_values_refuse_changes_and_can_be_keys(options: dict[str, bool]) -> None:
    ours = made(dataclass, **options)
    value = ours("a")
    if options.get("frozen"):
        with pytest.raises(FrozenInstanceError):
            value.name = "b"
        with pytest.raises(FrozenInstanceError):
            del value.name
        assert hash(One(1.5)) == hash(One(1.5)) and {Kept(name="a"), Kept(name="a")} == {Kept(name="a")}
    else:
        value.name = "b"
        assert value == ours("b")
        with pytest.raises(TypeError, match="unhashable"):
            hash(value)


def test_a_wrong_call_is_told_as_usual() -> None:
    with pytest.raises(TypeError, match=r"Kept.__init__\(\) missing 1 required keyword-only argument: 'name'"):
        Kept()  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="positional"):
        Kept("a")  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="unexpected keyword argument 'size'"):
        Kept(name="a", size=3)  # pyright: ignore[reportCallIssue]


def test_each_value_has_a_default_of_its_own() -> None:
    ours = made(dataclass)
    first, second = ours("a"), ours("a")
    first.tags.append("x")
    assert second.tags == []


def test_frozen_values_are_copied_and_pickled() -> None:
    value = Kept(name="a", numbers=(1, 2))
    assert pickle.loads(pickle.dumps(value)) == copy.deepcopy(value) == copy.copy(value) == value


def test_a_class_has_the_fields_of_its_base() -> None:
    assert [entry.name for entry in fields(Longer)] == ["value", "unit"]
    assert Longer(2.0) == Longer(2.0, "px") and Longer(2.0) != One(2.0)
    assert Nothing() == Nothing() and repr(Nothing()) == "Nothing()"


def test_what_a_class_writes_itself_stays() -> None:
    @dataclass(frozen=True)
    class Quiet:
        """A class with methods of its own."""

        secret: str

        def __repr__(self) -> str:
            return "Quiet"

        def __eq__(self, other: object) -> bool:
            return True

    assert repr(Quiet("a")) == "Quiet" and Quiet("a") == Quiet("b")
    assert isinstance(hash(Quiet("a")), int)
