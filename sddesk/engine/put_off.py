"""Puts off modules that libraries import for functions that few pictures need: seconds and memory of every start."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Generator
from contextlib import contextmanager
from functools import partial
from types import ModuleType
from typing import Any

# diffusers' schedulers import these for LMS and for beta sigmas, transformers for the losses of object detection.
SCIPY = ("scipy.integrate", "scipy.optimize", "scipy.stats")


@contextmanager
def put_off(names: tuple[str, ...]) -> Generator[None]:
    """While open, importing one of these modules gives a stand-in; its functions import the real one when called.

    Modules that are there already stay.
    """
    stand_ins = {name: _StandIn(name) for name in names if name not in sys.modules}
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name, stand_in in stand_ins.items():
            if sys.modules.get(name) is stand_in:
                del sys.modules[name]


class _StandIn(ModuleType):
    """A module whose every attribute is a function of the real one."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return partial(_call, self.__name__, name)


def _call(module: str, name: str, *arguments: Any, **named: Any) -> Any:
    return getattr(importlib.import_module(module), name)(*arguments, **named)
