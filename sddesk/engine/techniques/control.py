"""Control pictures: a ControlNet or a T2I-Adapter reads a picture, and the denoiser is given what it makes of it.

https://arxiv.org/abs/2302.05543 (ControlNet), https://arxiv.org/abs/2302.08453 (T2I-Adapter). The numbers are those of
diffusers' pipelines for them: text, start picture and inpainting alike, with one or several.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np
import torch
from PIL import Image

from sddesk.core.controls import UNION_KINDS
from sddesk.core.inputs import ControlPicture
from sddesk.core.request import GenerationRequest
from sddesk.engine.backends.base import Backend, Forward, Loop
from sddesk.engine.seamless import seamless
from sddesk.engine.techniques.base import Inputs, OpenedSteering, Start, Steering
from sddesk.engine.techniques.pictures import read_rgb
from sddesk.engine.techniques.processors import prepared

_BY_ADAPTER = "down_intrablock_additional_residuals"
_SIZES = ("text_embeds", "time_ids")  # what SDXL's networks read beside the text


class Control(Steering):
    """Pictures whose lines, depths or colours the result follows."""

    def fits(self, request: GenerationRequest) -> bool:
        return any(isinstance(entry, ControlPicture) for entry in request.inputs)

    def opened(self, request: GenerationRequest, inputs: Inputs) -> OpenedSteering:
        pictures = [entry for entry in request.inputs if isinstance(entry, ControlPicture)]
        return _OfRequest(tuple((entry, inputs[entry.content_hash]) for entry in pictures))


@dataclass(frozen=True)
class _OfRequest(OpenedSteering):
    """The control pictures of one request, each with its file."""

    pictures: tuple[tuple[ControlPicture, Path], ...]

    def begin(self, start: Start) -> Backend:
        return _Controlled(start, [_read(start, picture, file) for picture, file in self.pictures if picture.weight])


@dataclass(frozen=True, slots=True)
class _Hint:
    """One control picture as its network reads it: `pixels` are 1 x channels x height x width in 0..1."""

    picture: ControlPicture
    network: Any
    pixels: torch.Tensor

    def weight_in(self, number: int, forwards: int) -> float:
        """How strongly it works in this forward (from 0), as diffusers counts its begin and end."""
        works = number / forwards >= self.picture.begin and (number + 1) / forwards <= self.picture.end
        return float(self.picture.weight) if works else 0.0


def _read(start: Start, picture: ControlPicture, file: Path) -> _Hint:
    network = start.model.networks[picture.kind, picture.model]
    framed = start.frame(read_rgb(file), (start.request.width, start.request.height), picture.fit)
    read = prepared(framed, picture)
    if getattr(network.config, "in_channels", 3) == 1 and _is_adapter(network):
        read = np.asarray(Image.fromarray(read).convert("L"))[..., None]
    pixels = torch.from_numpy(read.copy()).permute(2, 0, 1)[None].float() / 255
    return _Hint(picture, network, pixels.to(start.model.key.device.torch, network.dtype))


class _Controlled(Backend):
    """Answers the calls of one loop: the networks that take part in a forward are asked first.

    A network for several kinds of picture reads all of its pictures in one call.
    """

    def __init__(self, start: Start, hints: Sequence[_Hint]) -> None:
        self._start = start
        self._groups = list[list[_Hint]]()
        self._made: dict[int, list[torch.Tensor]] = {}  # of T2I-Adapters
        for hint in hints:
            same = next((group for group in self._groups if group[0].network is hint.network), None)
            if same is not None and _is_union(hint.network):
                same.append(hint)
            else:
                self._groups.append([hint])

    def fits(self, loop: Loop) -> bool:
        return bool(self._groups)

    @contextmanager
    def run(self, forward: Forward, loop: Loop) -> Iterator[Forward]:
        numbers = count()

        def controlled(sample: torch.Tensor, timestep: Any, *arguments: Any, **words: Any) -> Any:
            forwards = len(self._start.scheduler.timesteps)
            number, guided = next(numbers), len(sample) > len(self._start.generators)
            added: dict[str, Any] = {}
            for group in self._groups:
                weights = [hint.weight_in(number, forwards) for hint in group]
                if any(weights) and _is_adapter(group[0].network):
                    _add(added, {_BY_ADAPTER: self._features(group[0], len(sample), sample.dtype)})
                elif any(weights):
                    loop.check()
                    _add(added, _residuals(group, weights, sample, timestep, words, guided=guided))
            return forward(sample, timestep, *arguments, **words, **added)

        with ExitStack() as opened, torch.no_grad():
            for network in {id(group[0].network): group[0].network for group in self._groups}.values():
                opened.enter_context(seamless(network, self._start.request.tile))
            yield controlled

    def _features(self, hint: _Hint, pictures: int, dtype: torch.dtype) -> list[torch.Tensor]:
        """What a T2I-Adapter makes of its picture, the same in each forward; in a list of its own, which is emptied."""
        if id(hint) not in self._made:
            self._made[id(hint)] = [one * hint.picture.weight for one in hint.network(hint.pixels)]
        return [one.to(dtype).repeat(pictures, 1, 1, 1) for one in self._made[id(hint)]]


def _residuals(
    group: Sequence[_Hint],
    weights: Sequence[float],
    sample: torch.Tensor,
    timestep: Any,
    words: Mapping[str, Any],
    *,
    guided: bool,
) -> dict[str, Any]:
    """What the network of these control pictures adds to a call of the denoiser, in the type of `sample`."""
    network = group[0].network
    sizes = {name: one for name, one in (words.get("added_cond_kwargs") or {}).items() if name in _SIZES}
    read = {"sample": sample, "encoder_hidden_states": words["encoder_hidden_states"], **sizes}
    # A network that sums up its picture in one number a channel steers what is drawn with the prompt, as diffusers'
    # pipelines have it; the other half of a call with guidance is left alone.
    halved = bool(network.config.global_pool_conditions) and guided
    read = {name: (one.chunk(2)[1] if halved else one).to(network.dtype) for name, one in read.items()}
    pixels = [hint.pixels.expand(len(read["sample"]), -1, -1, -1) for hint in group]
    if _is_union(network):
        more = _union_words(group, len(read["sample"]))
        more |= {"controlnet_cond": pixels, "conditioning_scale": list(weights)}
    else:
        more = {"controlnet_cond": pixels[0], "conditioning_scale": weights[0]}
    down, middle = network(
        read.pop("sample"),
        timestep,
        encoder_hidden_states=read.pop("encoder_hidden_states"),
        added_cond_kwargs=read or None,
        return_dict=False,
        **more,
    )
    down, middle = [one.to(sample.dtype) for one in down], middle.to(sample.dtype)
    if halved:
        down, middle = [_after_zeros(one) for one in down], _after_zeros(middle)
    return {"down_block_additional_residuals": down, "mid_block_additional_residual": middle}


def _is_adapter(network: Any) -> bool:
    return hasattr(network, "adapter")


def _is_union(network: Any) -> bool:
    return hasattr(network, "task_embedding")


def _union_words(group: Sequence[_Hint], pictures: int) -> dict[str, Any]:
    """What tells a network for several kinds of picture which ones it is given."""
    network, kinds = group[0].network, [UNION_KINDS[hint.picture.processor] for hint in group]
    types = torch.zeros(network.config.num_control_type).scatter_(0, torch.tensor(kinds), 1)
    return {
        "control_type": types.to(network.device, network.dtype).repeat(pictures, 1),
        "control_type_idx": kinds,
    }


def _after_zeros(residual: torch.Tensor) -> torch.Tensor:
    """The same for a call with guidance, whose first half is left alone."""
    return torch.cat([torch.zeros_like(residual), residual])


def _add(added: dict[str, Any], more: Mapping[str, Any]) -> None:
    """Add what a further network gives to what the others gave."""
    for name, value in more.items():
        before = added.get(name)
        if before is None:
            added[name] = value
        elif isinstance(value, list):
            added[name] = [one + other for one, other in zip(before, value, strict=True)]
        else:
            added[name] = before + value


CONTROL = Control()
