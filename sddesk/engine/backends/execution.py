"""How a loaded pipeline computes: where its weights are, and which backends answer its denoiser."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch

from sddesk.engine.backends import cuda, offload, torch_cpu
from sddesk.engine.backends.base import Backend, Loop, Placement, replaced
from sddesk.engine.backends.beside import Beside
from sddesk.engine.backends.cuda import Accumulation, SideCopies
from sddesk.engine.backends.cuda_graphs import CudaGraphs, CudaRecorder
from sddesk.engine.backends.fp8 import store_in_fp8
from sddesk.engine.backends.kv_cache import KvCache
from sddesk.engine.backends.openvino import OpenVinoUnet
from sddesk.engine.backends.torch_cpu import Rounding
from sddesk.engine.cancel import stop_points
from sddesk.engine.device import Device

BlocksOf = Callable[[Any], Sequence[torch.nn.Module]]  # a family's, of its denoiser


def prepare(
    pipe: Any, device: Device, dtype: torch.dtype, *, denoiser: str, fp8_blocks: BlocksOf | None = None
) -> None:
    """Change a pipeline, just loaded in `dtype`, into what computes fastest on the device.

    The large weights in `fp8_blocks` of its denoiser are kept in fp8. Neither can be taken back: load anew.
    """
    if device.kind == "cpu" and dtype == torch.bfloat16:
        torch_cpu.suit(pipe, denoiser)
    if device.kind == "cuda" and dtype == torch.float16:
        cuda.suit(pipe, denoiser)
    if fp8_blocks is not None:
        store_in_fp8(fp8_blocks(getattr(pipe, denoiser)))


class Execution:
    """The weights' placement and the backends of one loaded pipeline; `place` it before use.

    `denoiser` is the name of the component that the loop calls, `blocks` gives its blocks in the order in which they
    run. `openvino` computes it where there is one: then what torch has of the pipeline is on the CPU for good.
    """

    def __init__(
        self,
        pipe: Any,
        device: Device,
        *,
        denoiser: str,
        blocks: BlocksOf,
        openvino: OpenVinoUnet | None = None,
    ) -> None:
        self._pipe = pipe
        self._denoiser = denoiser
        self._blocks_of = blocks
        self.device = device
        self.placement: Placement | None = None
        self.steering: tuple[torch.nn.Module, ...] = ()  # networks that compute beside the denoiser in each step
        self.openvino = openvino
        self.kv_cache = KvCache()
        self.graphs = CudaGraphs(self.kv_cache, CudaRecorder) if device.kind == "cuda" else None
        self.side_copies = SideCopies() if device.kind == "cuda" else None

    def place(self, placement: Placement) -> None:
        """Bring the weights where they are wanted. Raises torch's errors when they do not fit; then place it anew."""
        if self.placement == placement:
            return
        self.lift()
        if self.openvino is None:
            offload.place(self._pipe, placement, self.device.torch, self._denoiser, self._blocks)
        self.placement = placement

    def lift(self) -> None:
        """Take the weights from where they were placed, before they are placed anew or layers are added."""
        if self.graphs is not None:
            self.graphs.drop()
        if self.placement is not None:
            before, self.placement = self.placement, None
            offload.lift(self._pipe, before, self._blocks)

    def release(self) -> None:
        """Let go of the networks, for good."""
        self.lift()
        self.openvino, self.steering = None, ()
        del self._pipe

    def make_room(self) -> None:
        """Take from the device what came there part by part; the next part needs the room."""
        if self.placement == Placement.PARTS:
            self._pipe.maybe_free_model_hooks()

    @contextmanager
    def running(
        self,
        pipe: Any,
        check: Callable[[], None],
        *,
        adapters: Callable[[], Hashable] = lambda: None,
        has_room: Callable[[], bool] = lambda: True,
        accumulation: torch.dtype | None = None,
        beside: torch.Tensor | None = None,
        steering: Sequence[Backend] = (),
    ) -> Iterator[None]:
        """While open, the backends answer the denoiser of `pipe`, which has the networks of the pipeline loaded.

        `beside` are further input channels of the denoiser, None for a model without any. The backends of `steering`
        are asked first. The other arguments are those of Loop.
        """
        loop = Loop(self._network, check, self.placement, adapters, has_room, accumulation)
        backends = [*self._backends(), *([] if beside is None else [Beside(beside)]), *steering]
        came_to_its_end = False
        try:
            for network in self.steering:
                network.to(self.device.torch)
            with stop_points(self._blocks, check), replaced(pipe, self._denoiser, loop, backends):
                yield
            came_to_its_end = True
        finally:
            if self.placement != Placement.WHOLE:
                for network in self.steering:
                    network.to("cpu")
            if not came_to_its_end and self.placement == Placement.LAYERS:
                self.lift()  # a piece may be on its way, and the order of them half known

    def _backends(self) -> list[Backend]:
        """Their order: from the network outwards, so that the last is asked first."""
        if self.openvino is not None:
            return [self.openvino]
        graphs = [] if self.graphs is None else [self.graphs]
        return [Accumulation(), self.kv_cache, *graphs, Rounding()]

    def weights(self) -> dict[str, int]:
        """Bytes of each part's weights; those of what steers it count as the denoiser's."""
        sizes = {name: sum(p.nbytes for p in part.parameters()) for name, part in self._networks().items()}
        sizes[self._denoiser] += self._steering_bytes
        return sizes

    def bytes_on_device(self) -> int:
        """Bytes of the weights that are on the device now."""
        kind = self.device.torch.type
        parts = (*self._networks().values(), *self.steering)
        return sum(weight.nbytes for part in parts for weight in part.parameters() if weight.device.type == kind)

    def bytes_in_forwards(self) -> int:
        """Bytes of the weights that are on the device while the denoiser computes, as they are placed now."""
        sizes = self.weights()
        if self.placement == Placement.PARTS:  # what was there before it leaves
            return sizes[self._denoiser]
        if self.placement == Placement.LAYERS:
            return sizes["vae"] + offload.bytes_at_once(self._network, self._blocks) + self._steering_bytes
        return sum(sizes.values())

    @property
    def bytes_in_graphs(self) -> int:
        """Memory of the device that CUDA graphs keep from everything else, though torch counts it as spare."""
        return 0 if self.graphs is None else self.graphs.bytes_held

    @property
    def _steering_bytes(self) -> int:
        return sum(weight.nbytes for network in self.steering for weight in network.parameters())

    @property
    def _network(self) -> Any:
        return getattr(self._pipe, self._denoiser)

    @property
    def _blocks(self) -> Sequence[torch.nn.Module]:
        return self._blocks_of(self._network)

    def _networks(self) -> dict[str, torch.nn.Module]:
        return {**offload.networks_of(self._pipe), self._denoiser: self._network}  # in a loop another stands in for it
