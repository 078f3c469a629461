"""Reads a LoRA of any layout in use as diffusers takes it, and refuses what would be left out without a word."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open
from safetensors.torch import load_file

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import PartInfo
from sddesk.engine.load.layer_changes import Change
from sddesk.engine.load.layer_names import place_of
from sddesk.engine.load.lycoris import changes_of
from sddesk.weights.lora_layers import ALPHA, ENDINGS, MID, PAIRS, is_plain, is_whole, layers_of
from sddesk.weights.reasons import description

Weights = dict[str, torch.Tensor]
_BUNDLED = "bundle_emb."  # textual inversions inside the file
# What stands in a name of another algorithm, or of a change beside the matrices, and what it is called.
_OTHERS = (
    (".oft_", "OFT"),
    (".on_input", "IA3"),
    (".diff", "whole differences (diff)"),
    (".w_norm", "norms (w_norm)"),
    (".b_norm", "norms (b_norm)"),
)
_PLAIN = (torch.float16, torch.bfloat16, torch.float32, torch.float64)
_KOHYA = ("lora_unet_", "lora_te_", "lora_te1_", "lora_te2_")
_ORIGINAL = re.compile(r"(?:input_blocks|middle_block|output_blocks|time_embed|label_emb|out)\.")
_COMFYUI_TEXT = re.compile(r"text_encoders\.clip_([lg])\.transformer\.")
_SIDES = {"input": "down_blocks", "output": "up_blocks"}
_SAMPLERS = {"input": "downsamplers", "output": "upsamplers"}
_UNREAD = QT_TRANSLATE_NOOP(
    "messages", "“{name}” brings {count} textual inversions inside its file, which were not used."
)


@dataclass(frozen=True)
class LoraFile:
    """`layers` is how many layers the file changes, `notes` what was not used of it.

    A plain LoRA has `weights`, by the names that diffusers reads; any other has `changes`, by (component, layer) as
    `layer_names` has them. `placed` is how many of its layers the model has, None where attaching tells it.
    """

    weights: Weights
    layers: int
    notes: tuple[Message, ...] = ()
    changes: Mapping[tuple[str, str], Change] = field(default_factory=dict)
    placed: int | None = None


@dataclass(frozen=True, slots=True)
class Transformer:
    """The layers of a denoiser that is a transformer: `layers` as `linear_layers` gives them.

    `of_original` gives the names of the layers that are one in its maker's layout, as Family.layers_of_original.
    """

    layers: Mapping[str, tuple[str, torch.nn.Linear]]
    of_original: Callable[[str], tuple[str, ...]]

    def layers_named(self, component: str, name: str) -> list[tuple[str, torch.nn.Linear]]:
        """Return the layers that a name means, as `place_of` gives it; none where it has not all of them."""
        if component not in ("", "unet"):
            return []
        names = (name,) if name in self.layers else self.of_original(name)
        return [self.layers[one] for one in names] if all(one in self.layers for one in names) else []


def check_lora(part: PartInfo) -> None:
    """Raise SddeskError, naming it, when a file changes a model in a way that is not carried out here.

    Reads the header alone. Raises OSError and SafetensorError for a file that cannot be read, ValueError for a layer
    that lacks a part.
    """
    with safe_open(part.location, framework="pt") as opened:
        names = list(opened.keys())
    strange = [name for name in names if not name.endswith(ENDINGS) and not name.startswith(_BUNDLED)]
    if strange:
        raise _refused(part, strange)
    if not is_plain(names):
        broken = [stem for stem, tensors in layers_of(names).items() if not is_whole(tensors)]
        if broken:
            raise ValueError(f"{broken[0]} has no whole set of matrices")


def _refused(part: PartInfo, strange: Sequence[str]) -> SddeskError:
    found = [word for mark, word in _OTHERS if any(mark in name for name in strange)] or strange[:3]
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "“{name}” cannot be attached to this model: it has {ways} ({what})."),
        QT_TRANSLATE_NOOP("messages", "This version takes LoRA, LoCon, LoHa, LoKr and DoRA; take it out of the order."),
        name=part.name,
        ways=", ".join(found),
        what=_family_of(part),
    )


def read_lora(part: PartInfo, dtype: torch.dtype, transformer: Transformer | None = None) -> LoraFile:
    """A LoRA's matrices, those of a plain one in `dtype`, for a U-Net or for this `transformer`.

    Raises OSError, ValueError, SafetensorError.
    """
    stored, alphas = load_file(part.location), _Alphas.beside(Path(part.location))
    bundled = {name.split(".")[1] for name in stored if name.startswith(_BUNDLED)}
    notes = (Message.of(_UNREAD, {"name": part.name, "count": len(bundled)}),) if bundled else ()
    if not is_plain(stored):
        own = {name: value for name, value in stored.items() if not name.startswith(_BUNDLED)}
        changes = changes_of(own, lambda stem, rank: alphas.share(_named(stem), rank))
        return LoraFile({}, len(changes), notes, {_place(stem, transformer): one for stem, one in changes.items()})
    if transformer is not None:
        return replace(_of_transformer(stored, alphas, transformer, dtype), notes=notes)
    found: Weights = {}
    layers = 0
    for name, value in stored.items():
        for down, up in PAIRS:
            if not name.endswith(down):
                continue
            stem, layers = name.removesuffix(down), layers + 1
            found |= _layer(stem, (down, up), value, stored, alphas)
            break
    return LoraFile({name: value.to(dtype) for name, value in found.items()}, layers, notes)


def _of_transformer(stored: Weights, alphas: _Alphas, transformer: Transformer, dtype: torch.dtype) -> LoraFile:
    """The same by the names of the network's own layers, whatever trainer wrote them; alphas are multiplied in."""
    found: Weights = {}
    placed = 0
    files = {stem: ends for stem, ends in layers_of(stored).items() if any(down in ends for down, _ in PAIRS)}
    for stem, ends in files.items():
        down, up = (stored.get(ends.get(end, "")) for end in next(pair for pair in PAIRS if pair[0] in ends))
        if down is None or up is None or down.dtype not in _PLAIN or up.dtype not in _PLAIN:
            raise ValueError(f"{stem} has no pair of matrices")
        rows = transformer.layers_named(*place_of(stem))
        if not rows:
            continue
        placed, rank = placed + 1, down.shape[0]
        name = f"transformer.{rows[0][0]}"
        share = float(stored[ends[ALPHA]]) / rank if ALPHA in ends else alphas.share(name, rank)
        parts = (up.float() * share).split([layer.out_features for _, layer in rows])
        for (own, _), part in zip(rows, parts, strict=True):
            found |= {f"transformer.{own}.lora_A.weight": down, f"transformer.{own}.lora_B.weight": part.contiguous()}
    weights = {name: value.to(dtype) for name, value in found.items()}
    return LoraFile(weights, len(files), placed=placed)


def _layer(stem: str, ends: tuple[str, str], down: torch.Tensor, stored: Weights, alphas: _Alphas) -> Weights:
    """Both matrices of a layer, and kohya's alpha, which diffusers reads; elsewhere it is multiplied in."""
    up = stored.get(f"{stem}{ends[1]}")
    if up is None or up.dtype not in _PLAIN or down.dtype not in _PLAIN:
        raise ValueError(f"{stem} has no pair of matrices")
    mid, alpha = stored.get(f"{stem}{MID}"), stored.get(f"{stem}{ALPHA}")
    if mid is not None:  # a convolution in three steps: the first two are one
        down = torch.einsum("rshw,si->rihw", mid.float(), down.float().flatten(1))
    named = _named(stem)
    if named.startswith(_KOHYA):
        kept = {} if alpha is None else {f"{named}{ALPHA}": alpha}
        return {f"{named}{PAIRS[0][0]}": down, f"{named}{PAIRS[0][1]}": up, **kept}
    share = alphas.share(named, down.shape[0]) if alpha is None else float(alpha) / down.shape[0]
    if share != 1:
        up = up.float() * share
    first, second = ends
    if ends[0] in (".lora_down.weight", ".lora_A.default.weight"):
        first, second = ".lora_A.weight", ".lora_B.weight"
    return {f"{named}{first}": down, f"{named}{second}": up}


def _named(stem: str) -> str:
    """A layer's name as diffusers has it: trainers of their own leave out of which network it is."""
    if stem.startswith("lycoris_"):
        return f"lora_unet_{stem.removeprefix('lycoris_')}"
    bare = stem.removeprefix("base_model.model.").removeprefix("diffusion_model.")
    if _ORIGINAL.match(bare):  # the names of single files, as ComfyUI saves them
        return f"lora_unet_{_of_unet(bare)}".replace(".", "_")
    if match := _COMFYUI_TEXT.match(bare):
        return f"lora_te{1 if match[1] == 'l' else 2}_{bare[match.end() :]}".replace(".", "_")
    return f"unet.{bare}" if re.match(r"(?:down_blocks|mid_block|up_blocks|conv_in|conv_out)\.", bare) else bare


def _place(stem: str, transformer: Transformer | None) -> tuple[str, str]:
    """The component and the layer of a file that is no plain LoRA; layers are found by the original names, too."""
    if transformer is not None:
        rows = transformer.layers_named(*place_of(stem))
        return ("unet", rows[0][0].replace(".base_layer", "").replace(".", "_")) if len(rows) == 1 else place_of(stem)
    bare = stem.removeprefix("diffusion_model.")
    return ("unet", bare.replace(".", "_")) if _ORIGINAL.match(bare) else place_of(_named(stem))


def _of_unet(name: str) -> str:
    """Return a layer of the original layout with its block as diffusers names it; diffusers renames the inner part."""
    if name == "input_blocks.0.0":
        return "conv_in"
    match = re.match(r"(input|output)_blocks\.(\d+)\.(\d+)\.(.+)|middle_block\.(\d)\.(.+)", name)
    if match is None:
        return name
    side, number, place, inner, middle, inside = match.groups()
    if middle is not None:
        return f"mid_block.attentions.0.{inside}" if middle == "1" else f"mid_block.resnets.{int(middle) // 2}.{inside}"
    block, layer = divmod(int(number) - (side == "input"), 3)  # two layers a block, then the sampler or a third
    if inner in ("op", "conv"):
        return f"{_SIDES[side]}.{block}.{_SAMPLERS[side]}.0.conv"
    return f"{_SIDES[side]}.{block}.{'resnets' if place == '0' else 'attentions'}.{layer}.{inner}"


@dataclass(frozen=True)
class _Alphas:
    """Return the alphas that diffusers' and peft's own files state, in their texts or in a file next to them."""

    told: Mapping[str, Any]

    @classmethod
    def beside(cls, file: Path) -> _Alphas:
        with safe_open(file, framework="pt") as opened:
            texts = opened.metadata() or {}
        try:
            told = json.loads(texts.get("lora_adapter_metadata", "{}"))
            config = file.with_name("adapter_config.json")
            if not told and file.name == "adapter_model.safetensors" and config.is_file():
                told = {f"unet.{name}": value for name, value in json.loads(config.read_text("utf-8")).items()}
        except (OSError, ValueError, AttributeError) as error:
            raise ValueError(f"its alphas cannot be read: {error}") from error
        return cls(told if isinstance(told, dict) else {})

    def share(self, name: str, rank: int | None) -> float:
        """By what the product of a layer's matrices is multiplied: 1 where nothing is said.

        `rank` is None where the shapes do not tell it; a LoKr of peft counts that of its configuration.
        """
        network, _, layer = name.partition(".")
        alpha = self.told.get(f"{network}.lora_alpha", self.told.get(f"{network}.alpha"))
        rank = self.told.get(f"{network}.r") if rank is None else rank
        pattern = self.told.get(f"{network}.alpha_pattern") or {}
        alpha = next((value for end, value in pattern.items() if layer.endswith(end)), alpha)
        if alpha is None or rank is None:
            return 1.0
        return float(alpha) / (math.sqrt(rank) if self.told.get(f"{network}.use_rslora") else rank)


def _family_of(part: PartInfo) -> str:
    """For which models a LoRA was made, in words."""
    return ", ".join(family.name for family in part.facts.families) or description(part.facts)
