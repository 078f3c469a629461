"""Why a weights file that was understood cannot be used by this version, and what would take it, as messages."""

from __future__ import annotations

from pathlib import Path

from sddesk.core.errors import SddeskError
from sddesk.core.families import FAMILIES
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.model_formats import GGUF, PICKLE
from sddesk.core.models import WeightsFacts, WeightsKind
from sddesk.weights import loras, references
from sddesk.weights.encoders import CLIP_NAMES, MMPROJ
from sddesk.weights.gguf import READ
from sddesk.weights.networks import ANIMA
from sddesk.weights.quantisation import FP8, SCALED_FP8, UNKNOWN_INTEGERS

READ_PACKED = ("", FP8, SCALED_FP8)  # what the engine turns into plain numbers
READ_GGUF = tuple(f"{GGUF.title} {kind}" for kind in READ)  # what it keeps packed, of transformers and language models
_WITH_GGUF = (WeightsKind.TRANSFORMER, WeightsKind.TEXT_ENCODER)
_BY_KIND: dict[WeightsKind, str] = {
    WeightsKind.CHECKPOINT: QT_TRANSLATE_NOOP(
        "messages", "{what} checkpoint{packing}: this version cannot draw it yet."
    ),
    WeightsKind.UNET: QT_TRANSLATE_NOOP("messages", "{what} U-Net{packing}: this version cannot draw it yet."),
    WeightsKind.TRANSFORMER: QT_TRANSLATE_NOOP(
        "messages", "{what} transformer{packing}: this version cannot draw it yet."
    ),
    WeightsKind.VAE: QT_TRANSLATE_NOOP("messages", "{what} VAE{packing}: this version has no model that it fits."),
    WeightsKind.TEXT_ENCODER: QT_TRANSLATE_NOOP(
        "messages", "{what} text encoder{packing}: this version has no use for it yet."
    ),
    WeightsKind.IMAGE_ENCODER: QT_TRANSLATE_NOOP(
        "messages", "{what} image encoder{packing}: this version has no use for it yet."
    ),
    WeightsKind.LORA: QT_TRANSLATE_NOOP("messages", "{what} LoRA{packing}: this version cannot draw with it yet."),
    WeightsKind.CONTROLNET: QT_TRANSLATE_NOOP(
        "messages", "{what} ControlNet{packing}: this version cannot draw with it yet."
    ),
    WeightsKind.IP_ADAPTER: QT_TRANSLATE_NOOP(
        "messages", "{what} IP-Adapter{packing}: this version cannot draw with it yet."
    ),
    WeightsKind.T2I_ADAPTER: QT_TRANSLATE_NOOP(
        "messages", "{what} T2I-Adapter{packing}: this version cannot draw with it yet."
    ),
    WeightsKind.MOTION_MODULE: QT_TRANSLATE_NOOP(
        "messages", "{what} motion module{packing}: this version makes no videos."
    ),
    WeightsKind.UPSCALER: QT_TRANSLATE_NOOP(
        "messages", "{what} upscaler{packing}: this version cannot enlarge with it yet."
    ),
}
_FACES = QT_TRANSLATE_NOOP(
    "messages",
    "{what} IP-Adapter: it reads faces by insightface's models, which are free for research alone. The Plus Face form "
    "works without them.",
)
MODULAR = QT_TRANSLATE_NOOP(
    "messages", "{what}: diffusers has no pipeline for it but modular blocks, with which this version does not draw."
)
_UNKNOWN = QT_TRANSLATE_NOOP("messages", "Weights of a kind that this version does not know.")
_SIGHT = QT_TRANSLATE_NOOP(
    "messages",
    "The part of a text encoder that looks at pictures (mmproj): this version takes it from safetensors files alone.",
)
_PACKED = QT_TRANSLATE_NOOP("messages", "Its numbers are packed as {packing}, which this version cannot read yet.")
_INTEGERS = QT_TRANSLATE_NOOP("messages", "Its numbers are integers that nothing tells how to read.")
# The long sentences that name the file, and what a row of a list says, where the file stands beside it.
UNREADABLE = QT_TRANSLATE_NOOP("messages", "It cannot be read: {reason}.")
_SHORT = {
    "The file {file} is damaged or not complete: {reason}.": QT_TRANSLATE_NOOP(
        "messages", "Damaged or not complete: {reason}."
    ),
    "The file {file} cannot be read: {reason}.": UNREADABLE,
    "The file {file} is a pickle, which can run code. It was not opened.": PICKLE.refused,
}


def why_not(facts: WeightsFacts) -> Message | None:
    """Why a file cannot be used by this version, None when it can."""
    if facts.kind == WeightsKind.IP_ADAPTER and facts.variant in (references.FACE_ID, references.FACE_ID_PLUS):
        return Message.of(_FACES, {"what": description(facts)})
    if facts.architecture == MMPROJ:
        return Message(_SIGHT)
    if facts.architecture == ANIMA and facts.kind in (WeightsKind.TRANSFORMER, WeightsKind.CHECKPOINT):
        return Message.of(MODULAR, {"what": ANIMA})
    if not _has_use(facts):
        template = _BY_KIND.get(facts.kind)
        if template is None:
            return Message(_UNKNOWN)
        packing = f", {facts.quantisation}" if facts.quantisation else ""
        return Message.of(template, {"what": description(facts), "packing": packing})
    if facts.quantisation == UNKNOWN_INTEGERS:
        return Message(_INTEGERS)
    if facts.quantisation not in readable(facts.kind):
        return Message.of(_PACKED, {"packing": facts.quantisation})
    return None


def readable(kind: WeightsKind) -> tuple[str, ...]:
    """Return how the numbers of files of this kind may be packed."""
    return (*READ_PACKED, *READ_GGUF) if kind in _WITH_GGUF else READ_PACKED


def description(facts: WeightsFacts) -> str:
    """The network and its form in words ("FLUX.1 schnell"), "?" where nothing tells."""
    names = [facts.architecture, facts.variant, facts.algorithm if facts.algorithm not in ("", loras.LORA) else ""]
    return " ".join(name for name in names if name) or "?"


def check_packing(place: Path, packing: str, kind: WeightsKind = WeightsKind.CHECKPOINT) -> None:
    """Raise SddeskError when the weights of a folder or file are packed as this version cannot read."""
    if packing not in readable(kind):
        raise SddeskError(
            QT_TRANSLATE_NOOP(
                "messages", "The weights in {folder} are packed as {packing}, which this version cannot read yet."
            ),
            QT_TRANSLATE_NOOP("messages", "Get the model in half precision."),
            folder=str(place),
            packing=packing,
        )


def in_short(error: SddeskError) -> Message:
    """The sentence of an error without the file's path."""
    values = dict(error.message.values)
    template = _SHORT.get(error.message.template)
    if template is None:
        return error.message
    return Message.of(template, {name: value for name, value in values.items() if "{" + name + "}" in template})


def _has_use(facts: WeightsFacts) -> bool:
    """Whether this version can draw with a file of this kind and network, however its numbers are packed."""
    if facts.kind in (WeightsKind.CHECKPOINT, WeightsKind.UNET):
        return any(family.denoiser == "unet" or family.encoders for family in facts.families)
    if facts.kind == WeightsKind.TRANSFORMER:
        return any(family.encoders for family in facts.families)
    if facts.kind == WeightsKind.LORA:
        return facts.algorithm in loras.TAKEN and not facts.architecture
    if facts.kind == WeightsKind.VAE:
        return facts.architecture in ("", *(family.vae for family in FAMILIES))
    if facts.kind in (WeightsKind.CONTROLNET, WeightsKind.T2I_ADAPTER):
        return not facts.architecture
    if facts.kind == WeightsKind.UPSCALER:
        return bool(facts.architecture)
    if facts.kind == WeightsKind.TEXT_ENCODER:
        return facts.architecture in (*CLIP_NAMES.values(), *(name for row in FAMILIES for name in row.encoders))
    if facts.kind == WeightsKind.IP_ADAPTER:
        return facts.variant in references.READ_FORMS and facts.text_width > 0
    if facts.kind == WeightsKind.IMAGE_ENCODER:
        return facts.image_states > 0 and facts.image_summary > 0
    return facts.kind in (WeightsKind.EMBEDDING, WeightsKind.TINY_DECODER)
