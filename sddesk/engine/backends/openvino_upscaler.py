"""Runs the network of an upscaler through OpenVINO in float32: on a processor it takes half the time.

Measured by tests/benchmarks/enlarge.py: 2.1 x on parts of 512 pixels, 1.8 x on 256 and 128.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import torch

from sddesk.engine.backends.openvino import LOOK_MS, OpenVinoError
from sddesk.engine.backends.openvino_library import library

# What spandrel calls the kinds whose graph is the same for every size. Others (windows of attention) were not measured.
KINDS = ("Compact",)
PAYS_FROM = 512 * 512  # pixels of a picture: below, converting takes the 2 s that it saves
_TRACED_SIDE = 32


class OpenVinoNetwork:
    """An upscaler's network in OpenVINO: 1 x 3 x height x width in 0..1, any size, to the same `scale` times as large.

    `check` raises where the work is to end. Raises OpenVinoError where the network cannot be converted.
    """

    device = torch.device("cpu")
    dtype = torch.float32

    def __init__(self, model: torch.nn.Module, scale: int, check: Callable[[], None]) -> None:
        self.scale, self.check = scale, check
        hints: dict[str, Any] = {
            "PERFORMANCE_HINT": "LATENCY",
            "INFERENCE_PRECISION_HINT": "f32",
            "INFERENCE_NUM_THREADS": torch.get_num_threads(),
            "ENABLE_CPU_PINNING": False,  # the window and other programs have the same cores
        }
        check()
        example = torch.zeros(1, 3, _TRACED_SIDE, _TRACED_SIDE)
        try:
            openvino = library()
            converted = openvino.convert_model(model, example_input=example, input=[[1, 3, -1, -1]])
            self._request: Any = openvino.Core().compile_model(converted, "CPU", hints).create_infer_request()
        except (ImportError, RuntimeError, ValueError) as error:
            raise OpenVinoError(str(error)) from error
        check()

    def __call__(self, picture: torch.Tensor) -> torch.Tensor:
        """Enlarge. Raises OpenVinoError, and what `check` raises within LOOK_MS of its reason."""
        request, given = self._request, picture.contiguous().numpy()
        try:
            request.set_input_tensor(0, library().Tensor(given, shared_memory=True))
            request.start_async()
            while not request.wait_for(LOOK_MS):
                self.check()
            self.check()  # a part may take less than a look
            return torch.from_numpy(request.get_output_tensor(0).data.copy())
        except RuntimeError as error:
            raise OpenVinoError(str(error)) from error
        except BaseException:
            request.cancel()
            with suppress(RuntimeError):  # by which it says that it was cancelled
                request.wait()
            raise
