"""LoRAs and textual inversions as plain values: how a request names them, and which checkpoints they fit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import PurePath

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.model_formats import without_ending
from sddesk.core.models import CheckpointInfo, PartInfo, WeightsKind
from sddesk.core.values import dataclass

MAX_LORAS = 20
MAX_LORA_WEIGHT = 10.0
MAX_NAME = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class LoraUse:
    """A LoRA and how strongly it works; negative weights turn it round. `text_weight` is that of the text encoders,
    None where it is `weight`, too. `name` has a folder before it where several LoRAs have that name. `hash` is SHA-256
    of its tensors, as A1111 counts it, None while pending. `extra` keeps fields of newer versions as (name, JSON text).
    """

    name: str
    weight: float = 1.0
    text_weight: float | None = None
    hash: str | None = None
    extra: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        _check_name(self.name, self.hash)
        for weight in self.weights:
            number = isinstance(weight, (int, float)) and not isinstance(weight, bool)  # pyright: ignore[reportUnnecessaryIsInstance] - from files
            if not number or not abs(weight) <= MAX_LORA_WEIGHT:  # so that nan is none either
                raise ValueError(f"a LoRA's weight is a number from {-MAX_LORA_WEIGHT:g} to {MAX_LORA_WEIGHT:g}")

    @property
    def weights(self) -> tuple[float, float]:
        """The weights of the U-Net and of the text encoders."""
        return self.weight, self.weight if self.text_weight is None else self.text_weight

    @property
    def tag(self) -> str:
        """The LoRA as a prompt names it, in A1111's order of weights."""
        unet, text = self.weights
        return f"<lora:{self.name}:{unet:g}>" if unet == text else f"<lora:{self.name}:{text:g}:{unet:g}>"

    def with_weights(self, unet: float, text: float) -> LoraUse:
        """The same LoRA with other weights."""
        return replace(self, weight=unet, text_weight=None if text == unet else text)


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbeddingUse:
    """A textual inversion that the prompts name. `hash` is SHA-256 of its file, None while pending."""

    name: str
    hash: str | None = None
    extra: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        _check_name(self.name, self.hash)


def lora_of(text: str) -> LoraUse:
    """The LoRA that `name` or `name:0.8` means. Raises SddeskError when it is neither."""
    name, colon, weight = text.rpartition(":")
    try:
        return LoraUse(name=name.strip(), weight=float(weight)) if colon else LoraUse(name=text.strip())
    except (TypeError, ValueError) as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "“{text}” names no LoRA: {reason}"),
            QT_TRANSLATE_NOOP("messages", "Write its name, or its name and a weight: castle:0.8"),
            text=text,
            reason=str(error),
        ) from error


_FOR_UNETS = (WeightsKind.CONTROLNET, WeightsKind.T2I_ADAPTER, WeightsKind.IP_ADAPTER)
_FOR_LATENTS = (WeightsKind.CONTROLNET, WeightsKind.T2I_ADAPTER)


def fits(part: PartInfo, info: CheckpointInfo) -> bool:
    """Whether the shapes in the part's header are those of the checkpoint; what tells nothing is let through.

    A LoRA of a network that is none of Stable Diffusion's U-Nets fits none.
    """
    if part.facts.kind == WeightsKind.LORA and part.facts.architecture and not part.facts.families:
        return False
    if part.facts.kind in _FOR_UNETS and info.family.denoiser != "unet":
        return False
    if part.facts.kind in _FOR_LATENTS and not _reads_latents_of(part, info):
        return False
    if part.facts.text_width and info.text_width:
        return part.facts.text_width == info.text_width
    return not part.facts.families or info.family in part.facts.families


def _latent_channels(part: PartInfo) -> int:
    """The family of the latents that it was made for; 0 if unknown. T2I-Adapters exist for Stable Diffusion only."""
    return 4 if part.facts.kind == WeightsKind.T2I_ADAPTER else part.facts.latent_channels


def _reads_latents_of(part: PartInfo, info: CheckpointInfo) -> bool:
    channels = _latent_channels(part)
    return not channels or info.latents is None or channels == info.latents.channels


def check_fits(part: PartInfo, info: CheckpointInfo) -> None:
    """Raise SddeskError when the part belongs to another family than the checkpoint."""
    if fits(part, info):
        return
    hint = QT_TRANSLATE_NOOP("messages", "Remove it, or choose a model that it was made for.")
    if part.facts.kind in _FOR_LATENTS and not _reads_latents_of(part, info) and info.latents is not None:
        raise SddeskError(
            QT_TRANSLATE_NOOP(
                "messages", "“{name}” was made for latents of {found} channels; those of “{model}” have {wanted}."
            ),
            hint,
            name=part.name,
            found=_latent_channels(part),
            model=info.title,
            wanted=info.latents.channels,
        )
    if part.facts.families or part.facts.architecture:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "“{name}” was made for {family} and cannot work with “{model}”."),
            hint,
            name=part.name,
            family=family_text(part),
            model=info.title,
        )
    raise SddeskError(
        QT_TRANSLATE_NOOP(
            "messages", "“{name}” was made for a model that reads words {found} wide; those of “{model}” are {wanted}."
        ),
        hint,
        name=part.name,
        found=part.facts.text_width,
        model=info.title,
        wanted=info.text_width,
    )


def family_text(part: PartInfo) -> str:
    """For which models a part was made, as far as its header tells."""
    names = ", ".join(family.name for family in part.facts.families)
    return names or part.facts.architecture or f"? ({part.facts.text_width})"


def parts_named(parts: Iterable[PartInfo], kind: WeightsKind, name: str) -> list[PartInfo]:
    """The parts that `name` may mean, whatever its case: those that are called so; else, with a folder before it or a
    file's ending behind it, those whose file lies there.
    """
    some = [part for part in parts if part.facts.kind == kind]
    same = [part for part in some if part.name.casefold() == name.casefold()]
    if same:
        return same
    *folders, last = _path_of(name)
    names = {last, without_ending(last)}
    return [
        part
        for part in some
        if part.name.casefold() in names
        and (not folders or _path_of(str(PurePath(part.location).parent))[-len(folders) :] == folders)
    ]


def name_among(part: PartInfo, parts: Sequence[PartInfo]) -> str:
    """The name by which `parts_named` finds this part first: its own, or with as many folders as it takes."""
    folders = PurePath(part.location).parent.parts
    for count in range(len(folders) + 1):
        name = "/".join([*folders[len(folders) - count :], part.name])
        found = parts_named(parts, part.facts.kind, name)
        if found and found[0].location == part.location and can_be_named(name):
            return name
    return part.name


def is_same_name(written: str, other: str) -> bool:
    """Whether two names may mean one LoRA: endings, case, and folders that only one of them has do not count."""
    *folders, last = _path_of(written)
    *others, other_last = _path_of(other)
    common = min(len(folders), len(others))
    same = without_ending(last) == without_ending(other_last)
    return same and folders[len(folders) - common :] == others[len(others) - common :]


def _path_of(name: str) -> list[str]:
    return [part for part in name.casefold().replace("\\", "/").split("/") if part] or [""]


def split_by_names(text: str, names: Iterable[str]) -> list[tuple[str, str | None]]:
    """`text` cut at each of `names` that stands there as a word: (words, None) or (what was typed, the name).

    `embedding:` before a name belongs to it. The longest name counts, whatever its case.
    """
    known = {name.casefold(): name for name in names}
    if not known:
        return [(text, None)]
    either = "|".join(re.escape(name) for name in sorted(known, key=len, reverse=True))
    parts: list[tuple[str, str | None]] = []
    at = 0
    for match in re.finditer(rf"(?<![\w-])(?:embedding:)?({either})(?![\w-])", text, re.IGNORECASE):
        name = known.get(match[1].casefold())
        if name is None:
            continue  # letters whose cases do not fold alike
        if match.start() > at:
            parts.append((text[at : match.start()], None))
        parts.append((match[0], name))
        at = match.end()
    return [*parts, (text[at:], None)] if at < len(text) or not parts else parts


def can_be_named(name: str) -> bool:
    """Whether a prompt and a request can name it."""
    return bool(name.strip()) and len(name) <= MAX_NAME and not any(mark in name for mark in "<>\n")


def _check_name(name: object, digest: object) -> None:
    if not isinstance(name, str) or not can_be_named(name):
        raise TypeError("a LoRA or a textual inversion has a name")
    if digest is not None and not (isinstance(digest, str) and len(digest) <= MAX_NAME):
        raise TypeError("a hash is text")
