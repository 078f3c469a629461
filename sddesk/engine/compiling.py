"""The process that compiles a pass of a U-Net: `python -m sddesk engine-compiler FOLDER`, in which lies the order.

torch.compile traces a U-Net of tensors that are nowhere; what inductor makes of it is written into the folder, with the
names of the weights and the numbers of the inputs that it takes.
"""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psutil
import torch
from diffusers import UNet2DConditionModel  # pyright: ignore[reportPrivateImportUsage]
from torch._subclasses import FakeTensorMode

from sddesk.engine.compiled import PassOrder
from sddesk.engine.passes import Look, call_of
from sddesk.engine.side_process import end_with_parent

ORDER, PASSES, NAMES = "order.json", "passes.bin", "names.json"


def written(order: PassOrder) -> str:
    """An order as text, the same for the same."""
    told = {
        "config": order.config,
        "weights": [(name, _words(look)) for name, look in order.weights],
        "names": order.shape.names,
        "looks": [_words(look) for look in order.shape.looks],
        "plain": order.shape.plain,
    }
    return json.dumps(told)


def serve(place: str) -> int:
    """Be that child; gives the exit code."""
    end_with_parent()
    psutil.Process().nice(10 if sys.platform != "win32" else psutil.BELOW_NORMAL_PRIORITY_CLASS)
    folder = Path(place)
    told: dict[str, Any] = json.loads((folder / ORDER).read_text(encoding="utf-8"))
    try:
        names = _compile(told, folder / PASSES)
    except Exception as error:  # noqa: BLE001 - the top of a process: its last line is told to a person
        traceback.print_exc()
        sys.stderr.write(f"\n{(str(error).strip() or type(error).__name__).splitlines()[0]}\n")
        return 1
    (folder / NAMES).write_text(json.dumps(names), encoding="utf-8")
    return 0


@torch.no_grad()
def _compile(told: dict[str, Any], file: Path) -> list[str]:
    """Compile into a file; gives the names of what it takes, in order."""
    with FakeTensorMode() as nowhere:
        unet = _unet(told["config"], told["weights"])
        inputs = [_tensor(words) for words in told["looks"]]
    known = {id(tensor): str(number) for number, tensor in enumerate(inputs)}
    known |= {id(weight): name for name, weight in (*unet.named_parameters(), *unet.named_buffers())}
    names: list[str] = []

    def backend(graph: torch.fx.GraphModule, examples: Sequence[Any]) -> Any:
        artifact: Any = torch._inductor.standalone_compile(graph, list(examples))  # pyright: ignore
        artifact.save(path=str(file), format="binary")

        def look(*taken: torch.Tensor) -> Any:
            names.extend(known[id(tensor)] for tensor in taken)
            with nowhere:
                return graph(*taken)

        return look

    places = [tuple(place) for place in told["names"]]
    plain = {tuple(place): value for place, value in told["plain"]}
    given, words = call_of(dict(zip(places, inputs, strict=True)) | plain)
    torch.compile(unet.forward, backend=backend, dynamic=False, fullgraph=True)(*given, **words)
    return names


def _unet(config: dict[str, Any], weights: Sequence[tuple[str, list[Any]]]) -> Any:
    """A U-Net whose weights look so, and are nowhere."""
    with torch.device("meta"):
        unet: Any = UNet2DConditionModel.from_config(config)
    for name, words in weights:
        owner, _, last = name.rpartition(".")
        part: Any = unet.get_submodule(owner)
        if last in part._parameters:
            part._parameters[last] = torch.nn.Parameter(_tensor(words), requires_grad=False)
        else:
            part._buffers[last] = _tensor(words)
    return unet.eval()


def _words(look: Look) -> list[Any]:
    size, stride, dtype, device = look
    return [size, stride, str(dtype).removeprefix("torch."), str(device)]


def _tensor(words: Sequence[Any]) -> torch.Tensor:
    size, stride, dtype, device = words
    return torch.empty_strided(size, stride, dtype=getattr(torch, dtype), device=device)
