"""Which models can be written in fewer bits, and what their loss is measured on."""

from __future__ import annotations

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import CheckpointInfo

KINDS = {"int8": "Q8_0", "uint4": "Q4_0"}  # what a person asks for, and ggml's name of such blocks
SEEDS_AND_PROMPTS = (
    (1, "a lighthouse on a cliff at dusk, photograph"),
    (2, "a bowl of cherries on a wooden table"),
    (3, "portrait of an old sailor, oil painting"),
)
_PLAIN = ("float16", "bfloat16", "float32", "")


def check_quantisable(info: CheckpointInfo, has_configuration: bool) -> None:
    """Raise SddeskError, saying why, for a model whose network cannot be drawn from a GGUF file.

    `has_configuration`: the configuration of its family ships, which a file without one needs.
    """
    if not info.family.encoders:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "“{title}” draws with a U-Net ({family}): only transformers are quantised."),
            QT_TRANSLATE_NOOP("messages", "On a GPU with little memory Fast keeps a U-Net's weights in 8 bits."),
            title=info.title,
            family=info.family.name,
        )
    if not has_configuration or (info.single_file and not info.missing):
        raise SddeskError(
            QT_TRANSLATE_NOOP(
                "messages",
                "“{title}” ({family}) is drawn with as a whole only: its transformer alone in a file could not be.",
            ),
            title=info.title,
            family=info.family.name,
        )
    if info.precision not in _PLAIN:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The weights of “{file}” are packed already ({dtype})."),
            QT_TRANSLATE_NOOP("messages", "Take the form with 16 bits: what was rounded twice is worse."),
            file=info.title,
            dtype=info.precision,
        )
