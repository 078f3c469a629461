"""Runs a converted U-Net in the place of torch's: the same call and the same numbers within the precision."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

import torch
from diffusers.models.unets.unet_2d_condition import UNet2DConditionOutput

from sddesk.engine.backends.base import Forward, Loop
from sddesk.engine.backends.mapped_files import giving_back
from sddesk.engine.backends.openvino_graph import GRAPH, WEIGHTS, Shape
from sddesk.engine.backends.openvino_library import computes_in_bf16, library

LOOK_MS = 20  # between two looks at the cancel flag


class OpenVinoError(Exception):
    """OpenVINO could not compile or run a converted U-Net."""


def precision_for(dtype: torch.dtype) -> str:
    """OpenVINO's word for the precision of a U-Net in a pipeline of this dtype, on this CPU."""
    return "bf16" if dtype == torch.bfloat16 and computes_in_bf16() else "f32"


class OpenVinoUnet:
    """Backend: the forward of a U-Net that is a skeleton otherwise.

    Compiled for one shape at a time, which takes seconds and is the fastest and the smallest: another batch, size or
    prompt length compiles anew. `precision` is bf16 or f32.
    """

    def __init__(self, folder: Path, precision: str) -> None:
        self._folder = folder
        self._precision = precision
        self._core = library().Core()
        self._shape: Shape | None = None
        self._request: Any = None
        self._check: Callable[[], None] = lambda: None

    def fits(self, loop: Loop) -> bool:
        """It was converted for this network alone."""
        del loop
        return True

    @contextmanager
    def run(self, forward: Forward, loop: Loop) -> Iterator[Forward]:
        """Backend.run; nothing is asked of `forward`, whose network has no weights."""
        del forward
        self._check = loop.check
        try:
            yield partial(self.answer, loop.network)
        finally:
            self._check = lambda: None

    def prepare(self, shape: Shape, check: Callable[[], None]) -> None:
        """Compile for these shapes of sample, embedding and text, if it is not what was compiled last.

        Raises OpenVinoError, MemoryError, and what `check` raises: then what compiles goes on to its end for nothing.
        """
        if shape == self._shape:
            return
        self._request, self._shape = None, None  # two compiled ones would be in memory at once
        made: list[Any] = []
        work = threading.Thread(target=self._compile, args=(shape, made), name="sddesk-compile")
        work.start()
        while work.is_alive():
            check()
            work.join(LOOK_MS / 1000)
        (found,) = made
        if isinstance(found, RuntimeError):
            raise OpenVinoError(str(found)) from found
        if isinstance(found, MemoryError):
            raise found
        self._request, self._shape = found, shape

    def _compile(self, shape: Shape, made: list[Any]) -> None:
        """Add what runs, or the error, to `made`."""
        try:
            with giving_back([self._folder / WEIGHTS]):
                model = self._core.read_model(self._folder / GRAPH)
                model.reshape(dict(zip(model.inputs, map(list, shape), strict=True)))
                compiled = self._core.compile_model(model, "CPU", self._hints())
            made.append(compiled.create_infer_request())
        except (RuntimeError, MemoryError) as error:
            made.append(error)

    def _hints(self) -> dict[str, Any]:
        return {
            "PERFORMANCE_HINT": "LATENCY",
            "INFERENCE_PRECISION_HINT": self._precision,
            "INFERENCE_NUM_THREADS": torch.get_num_threads(),
            # The window and other programs have the same cores: no thread is bound to one.
            "ENABLE_CPU_PINNING": False,
        }

    @torch.no_grad()
    def answer(
        self,
        unet: Any,
        sample: torch.Tensor,
        timestep: torch.Tensor | float,
        encoder_hidden_states: torch.Tensor,
        timestep_cond: torch.Tensor | None = None,
        added_cond_kwargs: dict[str, torch.Tensor] | None = None,
        return_dict: bool = True,
        **others: Any,
    ) -> Any:
        """UNet2DConditionModel.forward, as far as the pipelines use it; `unet` has the embeddings.

        Raises OpenVinoError, TypeError for what the graph does not take, and what the loop's check raises.
        """
        used = [name for name, value in others.items() if value is not None]
        if used:
            raise TypeError(f"OpenVINO's U-Net takes no {', '.join(used)}")
        sample, text = sample.float(), encoder_hidden_states.float()
        embedding = unet.time_embedding(unet.get_time_embed(sample=sample, timestep=timestep), timestep_cond)
        added = unet.get_aug_embed(emb=embedding, encoder_hidden_states=text, added_cond_kwargs=added_cond_kwargs)
        if added is not None:
            embedding = embedding + added
        answer = self._infer(sample.contiguous(), embedding.contiguous(), text.contiguous())
        return UNet2DConditionOutput(sample=answer) if return_dict else (answer,)

    def _infer(self, *inputs: torch.Tensor) -> torch.Tensor:
        self.prepare(tuple(tuple(one.shape) for one in inputs), self._check)
        self._check()
        request, tensor = self._request, library().Tensor
        given = [one.numpy() for one in inputs]
        for index, array in enumerate(given):
            request.set_input_tensor(index, tensor(array, shared_memory=True))
        request.start_async()
        try:
            while not request.wait_for(LOOK_MS):
                self._check()
        except RuntimeError as error:
            raise OpenVinoError(str(error)) from error
        except BaseException:
            self._stop()
            raise
        return torch.from_numpy(request.get_output_tensor(0).data.copy())

    def _stop(self) -> None:
        """End a forward that is not wanted any more; what was compiled stays good."""
        self._request.cancel()
        with suppress(RuntimeError):  # by which it says that it was cancelled
            self._request.wait()
