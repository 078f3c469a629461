"""Puts off modules that libraries import for what few pictures need: seconds and memory of every start."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import ExitStack, contextmanager
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

# diffusers' schedulers import these for LMS and for beta sigmas, transformers for the losses of object detection.
SCIPY = ("scipy.integrate", "scipy.optimize", "scipy.stats")
# diffusers' hooks import these to look whether a layer has a LoRA.
PEFT = ("peft.helpers", "peft.tuners.tuners_utils")
# Packages that are not run, with those of their decorators that then give back what they decorate. A U-Net imports one
# file of diffusers' transformers, and the package imports all hundred; libraries mark functions for torch.compile,
# which is not used here, and what it imports is a quarter of the start.
PACKAGES = {
    "torch._dynamo": ("allow_in_graph", "assume_constant_result", "disable"),
    "diffusers.models.transformers": (),
}


@contextmanager
def light_imports() -> Generator[None]:
    """While open, what this module names is not imported."""
    with put_off((*SCIPY, *PEFT)), not_run(PACKAGES):
        keep_to_one_process()
        yield


@contextmanager
def put_off(names: tuple[str, ...]) -> Generator[None]:
    """While open, importing one of these modules gives a stand-in; what it has imports the real one when called.

    Modules that are there already stay.
    """
    with _in_their_places({name: _StandIn(name) for name in names if name not in sys.modules}):
        yield


@contextmanager
def not_run(packages: Mapping[str, tuple[str, ...]]) -> Generator[None]:
    """While open, these packages give their single modules, and the named decorators give back what they decorate.

    Whoever asks for anything else of such a package imports it.
    """
    with ExitStack() as opened:
        for name, decorators in packages.items():
            # Finding a package imports what it lies in: the ones before are in their places by then.
            spec = None if name in sys.modules else importlib.util.find_spec(name)
            if spec is not None:
                opened.enter_context(_in_their_places({name: _NotRun(spec, decorators)}))
        yield


def keep_to_one_process() -> None:
    """Let torch say from now on that it was built without what spreads a model over several processes.

    Libraries then import none of it, which sddesk never uses: it brings torch.fx and sympy, a third of the start.
    """
    from torch import distributed

    distributed.is_available = lambda: False


@contextmanager
def _in_their_places(modules: Mapping[str, ModuleType]) -> Generator[None]:
    sys.modules.update(modules)
    try:
        yield
    finally:
        for name, module in modules.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]


class _StandIn(ModuleType):
    """A module whose every attribute stands for that of the real one."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _PutOff(name, (), {"module": self.__name__})


class _PutOff(type):
    """A function or a class of the real module: imported when it is called, or when something may be one of it."""

    module: str

    def __call__(cls, *arguments: Any, **named: Any) -> Any:
        if isinstance(sys.modules.get(cls.module), _StandIn):  # called while a library is imported: it is wanted now
            del sys.modules[cls.module]
        return getattr(importlib.import_module(cls.module), cls.__name__)(*arguments, **named)

    def __instancecheck__(cls, instance: Any) -> bool:
        real = sys.modules.get(cls.module)
        if real is None or isinstance(real, _StandIn):  # nothing is one of its classes before it is imported
            return False
        return isinstance(instance, getattr(real, cls.__name__))


class _NotRun(ModuleType):
    """A package whose own file was not run, until something of it is asked for."""

    def __init__(self, spec: ModuleSpec, decorators: tuple[str, ...]) -> None:
        super().__init__(spec.name)
        self.__path__ = spec.submodule_search_locations or []
        for decorator in decorators:
            setattr(self, decorator, _unchanged)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(importlib.import_module(self.__name__), name)


def _unchanged(function: Callable[..., Any] | None = None, *_: Any, **__: Any) -> Any:
    return function if function is not None else lambda given: given
