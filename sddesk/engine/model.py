"""What techniques and the making of pictures ask of a loaded model."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

import torch

from sddesk.core.located import SteeringKey
from sddesk.engine.backends.base import Backend
from sddesk.engine.families.base import Family, Vectors
from sddesk.engine.key import LoadKey


@dataclass(frozen=True, slots=True)
class SafetyChecker:
    """A checkpoint's own checker: diffusers' network, and the extractor of what it reads."""

    model: Any
    extractor: Any


class Computing(Protocol):
    """How the loaded pipeline computes, as `backends.execution.Execution` does."""

    @property
    def bytes_in_graphs(self) -> int: ...

    def bytes_on_device(self) -> int: ...

    def bytes_in_forwards(self) -> int: ...

    def running(
        self,
        pipe: Any,
        check: Callable[[], None],
        *,
        adapters: Callable[[], Hashable],
        has_room: Callable[[], bool],
        accumulation: torch.dtype | None,
        beside: torch.Tensor | None,
        steering: Sequence[Backend],
    ) -> AbstractContextManager[None]: ...


class Attached(Protocol):
    """The adapters of a pipeline; `attached` changes whenever they make its networks answer otherwise."""

    @property
    def attached(self) -> Hashable: ...

    @property
    def vectors(self) -> Vectors: ...


class Model(Protocol):
    """A loaded model: its diffusers pipeline, and the family whose code knows it.

    `networks` are those that steer the request that is made, by the kind and the name of an input.
    """

    @property
    def key(self) -> LoadKey: ...

    @property
    def family(self) -> Family: ...

    @property
    def pipe(self) -> Any: ...

    @property
    def denoiser(self) -> Any: ...

    @property
    def scheduler_config(self) -> Mapping[str, Any]: ...

    @property
    def execution(self) -> Computing: ...

    @property
    def adapters(self) -> Attached: ...

    @property
    def networks(self) -> Mapping[SteeringKey, Any]: ...

    def vae_in_its_precision(self) -> AbstractContextManager[None]: ...
