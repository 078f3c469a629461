"""References: an IP-Adapter shows pictures to the denoiser in addition to the text. https://arxiv.org/abs/2308.06721

The numbers are those of diffusers' pipelines with one IP-Adapter for each reference.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import torch
from accelerate import init_empty_weights
from diffusers.models.attention_processor import IPAdapterAttnProcessor2_0
from PIL import Image
from transformers import CLIPImageProcessorPil

from sddesk.core.errors import SddeskError
from sddesk.core.inputs import Reference
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.references import ENCODER, references_at_work
from sddesk.core.request import GenerationRequest
from sddesk.engine.backends.base import Backend, Forward, Loop
from sddesk.engine.techniques.base import Inputs, OpenedSteering, Start, Steering
from sddesk.engine.techniques.pictures import read_rgb

_NO_LAYERS = {
    "style": QT_TRANSLATE_NOOP("messages", "This model lacks the layers that draw a picture's style."),
    "composition": QT_TRANSLATE_NOOP("messages", "This model lacks the layers that draw a picture's composition."),
}
_NO_LAYERS_HINT = QT_TRANSLATE_NOOP("messages", "Take all of the reference, or choose another model.")
Tokens = tuple[torch.Tensor, torch.Tensor]  # of a picture, and of none; 1 x tokens x width of the text each


class References(Steering):
    """Pictures whose style or subject the result takes up."""

    def fits(self, request: GenerationRequest) -> bool:
        return any(isinstance(entry, Reference) and entry.model for entry in request.inputs)

    def opened(self, request: GenerationRequest, inputs: Inputs) -> OpenedSteering:
        return _OfRequest(tuple((entry, inputs[entry.content_hash]) for entry in references_at_work(request)))


@dataclass(frozen=True)
class _OfRequest(OpenedSteering):
    """The references of one request, each with its file. `kept` are the tokens that the batches share."""

    references: tuple[tuple[Reference, Path], ...]
    kept: dict[Reference, Tokens] = field(default_factory=dict[Reference, Tokens])

    def begin(self, start: Start) -> Backend:
        return _Shown(start, self)


class _Shown(Backend):
    """While open, the layers that attend to the text attend to the tokens of the pictures, too.

    Their own processors come back at the end. Calls carry a keyword that CUDA graphs leave to torch.
    """

    def __init__(self, start: Start, opened: _OfRequest) -> None:
        self._start, self._opened = start, opened

    def fits(self, loop: Loop) -> bool:
        return bool(self._opened.references)

    @contextmanager
    def run(self, forward: Forward, loop: Loop) -> Iterator[Forward]:
        networks, pictures = self._start.model.networks, len(self._start.generators)
        adapters = [networks[entry.kind, entry.model] for entry, _ in self._opened.references]
        tokens = [self._tokens(entry, file, loop) for entry, file in self._opened.references]
        states = _States()

        def shown(sample: torch.Tensor, *arguments: Any, **words: Any) -> Any:
            states.of_call = [_repeated(one, len(sample), pictures) for one in tokens]
            words["cross_attention_kwargs"] = words.get("cross_attention_kwargs") or {}
            return forward(sample, *arguments, **words)

        with ExitStack() as opened:
            for number, (name, weights) in enumerate(self._weights(adapters[0].layers).items()):
                if not any(weights):  # here the picture is not shown
                    continue
                layer = loop.network.get_submodule(name)
                own = layer.processor
                opened.callback(setattr, layer, "processor", own)
                layer.processor = _Beside(_processor(adapters, number, weights), states)
            yield shown

    def _weights(self, layers: Sequence[str]) -> dict[str, list[float]]:
        """How strongly each layer is shown each reference. Raises SddeskError where one has none of its layers."""
        found: dict[str, list[float]] = {name: [] for name in layers}
        for entry, _ in self._opened.references:
            beginnings = self._start.model.family.layers_for(entry.takes)
            shown = [name for name in layers if name.startswith(beginnings)]
            if not shown:
                raise SddeskError(_NO_LAYERS[entry.takes], _NO_LAYERS_HINT)
            for name, weights in found.items():
                weights.append(float(entry.weight) if name in shown else 0.0)
        return found

    def _tokens(self, entry: Reference, file: Path, loop: Loop) -> Tokens:
        kept = self._opened.kept.get(entry)
        if kept is None:
            networks, device = self._start.model.networks, self._start.model.key.device.torch
            encoder, adapter = networks[ENCODER, entry.model].to(device), networks[entry.kind, entry.model].to(device)
            loop.check()
            kept = self._opened.kept[entry] = _tokens_of(encoder, adapter, file, device)
            loop.check()
            if device.type != "cpu":
                encoder.to("cpu")  # it is not called in the loop
        return kept


class _States:
    """The tokens of the call that is being answered, for each reference."""

    of_call: Sequence[torch.Tensor] = ()


class _Beside:
    """Stands in for the processor of a layer: diffusers' IP-Adapter processor, with the tokens of the call.

    It is no module, so that a layer keeps it where it keeps its own.
    """

    def __init__(self, processor: Any, states: _States) -> None:
        self._processor, self._states = processor, states

    def __call__(
        self,
        attn: Any,
        hidden_states: torch.Tensor,
        encoder_hidden_states: torch.Tensor,
        attention_mask: torch.Tensor | None = None,
        temb: torch.Tensor | None = None,
    ) -> torch.Tensor:
        """Answer as a processor does."""
        both = (encoder_hidden_states, self._states.of_call)
        return self._processor(attn, hidden_states, both, attention_mask, temb)


def _processor(adapters: Sequence[Any], number: int, weights: list[float]) -> Any:
    """Return diffusers' processor for a layer, with these adapters' keys and values of it."""
    first, kind = adapters[0].keys[number], cast("Any", IPAdapterAttnProcessor2_0)
    with init_empty_weights():
        processor = kind(first.out_features, first.in_features, num_tokens=[1] * len(adapters), scale=list(weights))
    processor.to_k_ip = torch.nn.ModuleList(adapter.keys[number] for adapter in adapters)
    processor.to_v_ip = torch.nn.ModuleList(adapter.values[number] for adapter in adapters)
    return processor


@torch.no_grad()
def _tokens_of(encoder: Any, adapter: Any, file: Path, device: torch.device) -> Tokens:
    """What an IP-Adapter makes of a picture, and what it makes of none for the side of the negative prompt."""
    side = encoder.config.image_size
    prepare = CLIPImageProcessorPil(size=side, crop_size=side)
    pixels = prepare(Image.fromarray(read_rgb(file)), return_tensors="pt").pixel_values.to(device, encoder.dtype)
    if adapter.reads_states:
        found = [
            encoder(one, output_hidden_states=True).hidden_states[-2] for one in (pixels, torch.zeros_like(pixels))
        ]
    else:
        summary = encoder(pixels).image_embeds
        found = [summary, torch.zeros_like(summary)]
    picture, none = (adapter.projection(one) for one in found)
    return picture, none


def _repeated(tokens: Tokens, calls: int, pictures: int) -> torch.Tensor:
    """The tokens for a call: the pipeline has the negative prompt's first where it guides."""
    picture, none = (one.expand(pictures, -1, -1) for one in tokens)
    return torch.cat([none, picture]) if calls > pictures else picture


REFERENCES = References()
