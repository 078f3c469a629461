"""What techniques and the making of pictures ask of a loaded model."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any, Protocol

from sddesk.engine.families.base import Family


class Model(Protocol):
    """A loaded model: its diffusers pipeline, and the family whose code knows it."""

    @property
    def key(self) -> Any: ...

    @property
    def family(self) -> Family: ...

    @property
    def pipe(self) -> Any: ...

    def vae_in_its_precision(self) -> AbstractContextManager[None]: ...
