"""The frozen order for pictures: valid by construction, plain data, the same in a queue, a file and a process."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any, Literal, get_args

from sddesk.core.adapters import MAX_LORAS, EmbeddingUse, LoraUse
from sddesk.core.errors import SddeskError
from sddesk.core.hires import Hires, read_hires
from sddesk.core.inputs import (
    Enlarge,
    Input,
    Mask,
    StartPicture,
    check_inputs,
    read_input,
    redraws,
    steps_left,
    unread_names,
    without_hash,
    without_unread,
    write_input,
)
from sddesk.core.limits import check_numbers, check_size
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import STARTER, CheckpointRef, PartRef, Prediction, is_named
from sddesk.core.prompt import PromptSyntax
from sddesk.core.refining import Refine, read_refine
from sddesk.core.samplers import DEFAULT_SAMPLER, DEFAULT_SCHEDULE
from sddesk.core.styles import MAX_STYLES, StyleUse
from sddesk.core.uses import Named, bare, read_ref, read_use, write_use
from sddesk.core.values import dataclass

SCHEMA = 1
MAX_PROMPT_CHARACTERS = 100_000

TEXT_ENCODERS = ("text_encoder", "text_encoder_2")  # the fields that name them, in the order of the model's own
PARTS = ("vae", *TEXT_ENCODERS, "sampler_from")
_VARIATION = ("variation_seed", "variation_strength")  # not written where there is none, as by earlier versions
_NESTED = ("extra", "checkpoint", "inputs", "hires", "refine", "loras", "embeddings", "styles", *PARTS)

Precision = Literal["auto", "full", "half"]
Mode = Literal["exact", "fast"]
NoiseSource = Literal["cpu", "device"]
Tile = Literal["", "x", "y", "xy"]
_WORDS = ("precision", "mode", "noise_source", "tile", "prediction", "prompt_syntax")
_CHOICES = dict(zip(_WORDS, (Precision, Mode, NoiseSource, Tile, Prediction, PromptSyntax), strict=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationRequest:
    """Everything that makes `rows` x `columns` pictures; picture i uses seed + i. Raises SddeskError if invalid.

    With a `variation_strength` (0 to 1) the noise of the seed goes so far towards that of the variation seed; all
    pictures have the seed then, and picture i has `variation_seed` + i. Without strength the variation seed is 0.
    With a `tile` the picture goes on over its edges in x, y or both: copies of it join without a seam.
    Sizes are pixels; `guidance_scale` 1 means no guidance and no second forward; `guidance_rescale` (0..1) brings the
    guided answer's contrast back towards that without guidance (section 3.4 of https://arxiv.org/abs/2305.08891).
    `image_guidance` is how closely an instructed checkpoint keeps to the start picture, None for every other one.
    `prediction` is what the U-Net predicts, "auto" as its files say. `steps` is what was asked,
    not the forwards a sampler makes of it. `prompt_syntax` names the rule by which marks in the prompts are read, and
    `clip_skip` the layer of the text encoder as A1111 counts it: 1 is the last. `vae` and `text_encoder` (with its
    tokenizer; that of a whole checkpoint with two of them: both) are the checkpoint's own when None, as is what the
    sampler takes from the model, or from the one in `sampler_from`. `text_encoder_2` is the second one of a model
    that reads with two, where that is a file of its own. In the mode *fast* a tiny decoder takes the VAE's place
    where there is one; sampler and steps are said by themselves. `written_prompt` and its negative twin are there where
    wildcards were drawn or `styles` were put around it: what a person wrote, while `prompt` is what is drawn of it.
    With styles and no `written_prompt` they are still to be put around `prompt`: `resolving` does so.
    `inputs` are the pictures that it begins with or is held to. With `hires` the pictures are made larger and drawn on;
    `width` and `height` are then those before that. With `refine` the start picture is drawn anew in tiles, whose size
    they are.
    `extra` keeps fields of newer versions as (name, JSON text).
    """

    prompt: str
    seed: int
    variation_seed: int = 0
    variation_strength: float = 0.0
    negative_prompt: str = ""
    width: int = 512
    height: int = 512
    tile: Tile = ""
    steps: int = 50
    guidance_scale: float = 7.5
    guidance_rescale: float = 0.0
    image_guidance: float | None = None
    rows: int = 1
    columns: int = 1
    sampler: str = DEFAULT_SAMPLER
    schedule: str = DEFAULT_SCHEDULE
    checkpoint: CheckpointRef = STARTER
    vae: PartRef | None = None
    text_encoder: PartRef | None = None
    text_encoder_2: PartRef | None = None
    sampler_from: PartRef | None = None
    prediction: Prediction = "auto"
    mode: Mode = "exact"
    precision: Precision = "auto"
    noise_source: NoiseSource = "cpu"
    safety_checker: bool = True
    prompt_syntax: PromptSyntax = "a1111"
    clip_skip: int = 1
    inputs: tuple[Input, ...] = ()
    hires: Hires | None = None
    refine: Refine | None = None
    loras: tuple[LoraUse, ...] = ()
    embeddings: tuple[EmbeddingUse, ...] = ()
    styles: tuple[StyleUse, ...] = ()
    written_prompt: str | None = None
    written_negative_prompt: str | None = None
    schema: int = SCHEMA
    extra: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        check_size(self.width, self.height)
        check_size(*self.result_size)
        _check_texts(self)
        check_numbers(self)
        if not self.variation_strength:
            object.__setattr__(self, "variation_seed", 0)
        check_inputs(self.inputs)

    @property
    def images(self) -> int:
        """How many pictures this makes."""
        return self.rows * self.columns

    @property
    def result_size(self) -> tuple[int, int]:
        """Width and height in pixels of the last drawing, before it is enlarged: of a tile where it is refined."""
        return (self.width, self.height) if self.hires is None else self.hires.size(self.width, self.height)

    @property
    def steps_drawn(self) -> int:
        """How many of the steps are carried out: the last ones, where a start picture takes the place of the first."""
        return self.steps if self.start is None else steps_left(self.steps, self.start.strength)

    def single(self, index: int) -> GenerationRequest:
        """The request that makes picture `index` (from 0) of this batch alone."""
        if self.variation_strength:
            return replace(self, variation_seed=self.variation_seed + index, rows=1, columns=1)
        return replace(self, seed=self.seed + index, rows=1, columns=1)

    @property
    def start(self) -> StartPicture | None:
        """The picture that drawing begins with, None where it begins with noise alone."""
        return next((entry for entry in self.inputs if isinstance(entry, StartPicture)), None)

    @property
    def mask(self) -> Mask | None:
        """What says where the start picture is drawn anew, None where all of it is."""
        return next((entry for entry in self.inputs if isinstance(entry, Mask)), None)

    @property
    def redraws(self) -> bool:
        """Whether it draws a part of the start picture, or beyond its edges, and keeps the rest as it is."""
        return redraws(self.inputs)

    @property
    def enlarge(self) -> Enlarge | None:
        """The enlargement that is the whole of the work, None where a picture is drawn."""
        return next((entry for entry in self.inputs if isinstance(entry, Enlarge)), None)

    @property
    def inputs_read(self) -> tuple[Input, ...]:
        """The inputs that the work reads: the others of an enlargement made the picture that it enlarges."""
        return self.inputs if self.enlarge is None else (self.enlarge,)

    @property
    def is_drawn(self) -> bool:
        """Whether its settings are those that drew the picture: not so where one of unknown making is enlarged."""
        return self.enlarge is None or self.enlarge.drawn

    @property
    def parts(self) -> tuple[PartRef, ...]:
        """What it takes from other models."""
        return tuple(part for part in self._parts().values() if part is not None)

    @property
    def weights(self) -> tuple[object, ...]:
        """What has to be in memory for it: a request with the same finds it loaded.

        The catalog finds models by name or address, whatever hash or commit is known of them, and each is kept in the
        precision that was asked for; LoRAs come and go.
        """
        parts = (part and bare(part) for part in (self.vae, self.text_encoder, self.text_encoder_2))
        return (replace(self.checkpoint, hash=None, commit=None), *parts, self.precision)

    def with_hashes(self, hash_of: Callable[[CheckpointRef | PartRef], str | None]) -> GenerationRequest:
        """The same, with the hash of each model that it names as `hash_of` knows it.

        Of an enlargement these made the smaller picture, and stay as they were then.
        """
        return self if self.enlarge is not None else self._hashed(hash_of)

    def _hashed(self, hash_of: Callable[[CheckpointRef | PartRef], str | None]) -> GenerationRequest:
        return replace(
            self,
            checkpoint=replace(self.checkpoint, hash=hash_of(self.checkpoint)),
            **{name: part and replace(part, hash=hash_of(part)) for name, part in self._parts().items()},
        )

    @property
    def hashes(self) -> tuple[str | None, ...]:
        """The hash of each model that it names, None where it is not known."""
        return tuple(ref.hash for ref in (self.checkpoint, *self._parts().values()) if ref is not None)

    @property
    def unhashed(self) -> tuple[Named, ...]:
        """What it names without a hash, LoRAs and textual inversions too."""
        if not self.is_drawn:
            return ()
        named = (self.checkpoint, *self._parts().values(), *self.loras, *self.embeddings)
        return tuple(dict.fromkeys(bare(entry) for entry in named if entry is not None and entry.hash is None))

    def with_late_hash(self, digest: str, is_it: Callable[[Named], bool]) -> GenerationRequest:
        """The same, with the hash that was pending for what `is_it`."""

        def late(entry: Named) -> str | None:
            return digest if entry.hash is None and is_it(entry) else entry.hash

        return replace(
            self._hashed(late),
            loras=tuple(replace(use, hash=late(use)) for use in self.loras),
            embeddings=tuple(replace(use, hash=late(use)) for use in self.embeddings),
        )

    @property
    def unread(self) -> tuple[str, ...]:
        """The names of what it holds that no code of this version reads."""
        added = [f"{kind}.{name}" for kind, uses in self._uses().items() for use in uses for name, _ in use.extra]
        inputs = [name for entry in self.inputs for name in unread_names(entry)]
        hires = () if self.hires is None else (f"hires.{name}" for name, _ in self.hires.extra)
        refine = () if self.refine is None else (f"refine.{name}" for name, _ in self.refine.extra)
        return tuple(dict.fromkeys([*(name for name, _ in self.extra), *inputs, *hires, *refine, *added]))

    def without_unread(self) -> GenerationRequest:
        """The same without what no code of this version reads."""
        bare_uses: dict[str, Any] = {
            kind: tuple(replace(use, extra=()) for use in uses) for kind, uses in self._uses().items()
        }
        hires = self.hires and replace(self.hires, extra=())
        refine = self.refine and replace(self.refine, extra=())
        return replace(self, extra=(), inputs=without_unread(self.inputs), hires=hires, refine=refine, **bare_uses)

    def _uses(self) -> dict[str, tuple[LoraUse, ...] | tuple[EmbeddingUse, ...] | tuple[StyleUse, ...]]:
        return {"loras": self.loras, "embeddings": self.embeddings, "styles": self.styles}

    def _parts(self) -> dict[str, PartRef | None]:
        return {name: getattr(self, name) for name in PARTS}

    def without_hashes(self) -> GenerationRequest:
        """The same as if no hash were known, nor the parts of an enlargement: equal ones make the same picture."""
        return replace(
            self._hashed(lambda _: None),
            loras=tuple(replace(use, hash=None) for use in self.loras),
            embeddings=tuple(replace(use, hash=None) for use in self.embeddings),
            hires=self.hires and replace(self.hires, hash=None),
            refine=self.refine and replace(self.refine, hash=None),
            inputs=tuple(map(without_hash, self.inputs)),
        )

    def to_dict(self) -> dict[str, Any]:
        """Plain data for JSON; `from_dict` gives an equal request back."""
        data: dict[str, Any] = {name: json.loads(text) for name, text in self.extra}
        for field in fields(self):
            if field.name not in _NESTED:
                data[field.name] = getattr(self, field.name)
        for name in (*(() if self.variation_strength else _VARIATION), *(() if self.tile else ("tile",))):
            del data[name]
        if self.image_guidance is None:
            del data["image_guidance"]
        data["checkpoint"] = {field.name: getattr(self.checkpoint, field.name) for field in fields(CheckpointRef)}
        for name in PARTS:
            part: PartRef | None = getattr(self, name)
            if part is not None or name != TEXT_ENCODERS[1]:  # not written where there is none, as by earlier versions
                data[name] = part and {field.name: getattr(part, field.name) for field in fields(PartRef)}
        data["inputs"] = [write_input(entry) for entry in self.inputs]
        if self.hires is not None:  # not written where there is none, as by earlier versions
            data["hires"] = self.hires.to_dict()
        if self.refine is not None:
            data["refine"] = self.refine.to_dict()
        data["loras"] = [write_use(use) for use in self.loras]
        data["embeddings"] = [write_use(use) for use in self.embeddings]
        if self.styles:
            data["styles"] = [write_use(use) for use in self.styles]
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> GenerationRequest:
        """Read plain data; unknown fields are kept in `extra`. Raises SddeskError on missing or wrong fields.

        What names no rule for its prompts was made when there was none.
        """
        data = {"prompt_syntax": "plain", **data}
        known = {field.name for field in fields(cls)} - {*_NESTED}
        values = {name: data[name] for name in known if name in data}
        try:
            checkpoint = read_ref(CheckpointRef, data.get("checkpoint") or {"name": STARTER.name})
            inputs = tuple(read_input(entry) for entry in data.get("inputs") or ())
            parts: dict[str, Any] = {name: read_ref(PartRef, data[name]) for name in PARTS if data.get(name)}
            parts["hires"] = read_hires(data["hires"]) if data.get("hires") else None
            parts["refine"] = read_refine(data["refine"]) if data.get("refine") else None
            parts["loras"] = tuple(read_use(LoraUse, entry) for entry in data.get("loras") or ())
            parts["embeddings"] = tuple(read_use(EmbeddingUse, entry) for entry in data.get("embeddings") or ())
            parts["styles"] = tuple(
                StyleUse(name=entry) if isinstance(entry, str) else read_use(StyleUse, entry)
                for entry in data.get("styles") or ()
            )
            extra = tuple(
                (name, json.dumps(value)) for name, value in data.items() if name not in known | {*_NESTED} - {"extra"}
            )
            return cls(**values, **parts, checkpoint=checkpoint, inputs=inputs, extra=extra)
        except (TypeError, ValueError, AttributeError) as error:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "These settings cannot be read: {reason}"), reason=str(error)
            ) from error


def _check_texts(request: GenerationRequest) -> None:
    written = (request.written_prompt, request.written_negative_prompt)
    for text in (request.prompt, request.negative_prompt, *(text for text in written if text is not None)):
        if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance] - data from files is untyped
            raise TypeError("a prompt must be text")
        if len(text) > MAX_PROMPT_CHARACTERS:
            raise SddeskError(
                QT_TRANSLATE_NOOP(
                    "messages", "The prompt has {count} characters, more than the {limit} that are kept."
                ),
                QT_TRANSLATE_NOOP("messages", "Shorten it."),
                count=len(text),
                limit=MAX_PROMPT_CHARACTERS,
            )
    for name, choices in _CHOICES.items():
        if getattr(request, name) not in get_args(choices):
            raise TypeError(f"unknown {name.replace('_', ' ')}")
    for ref in (request.checkpoint, *(getattr(request, name) for name in PARTS)):
        if ref is not None and not is_named(ref):
            raise TypeError("a model must have a name")
    if not isinstance(request.sampler, str) or not isinstance(request.schedule, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError("sampler and schedule must be names")
    if len(request.loras) > MAX_LORAS:
        raise ValueError(f"at most {MAX_LORAS} LoRAs at once")
    if len(request.styles) > MAX_STYLES:
        raise ValueError(f"at most {MAX_STYLES} styles at once")
