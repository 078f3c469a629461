"""The formats of model files: one row for each, which scan, lists, dialogs and readers ask."""

from __future__ import annotations

from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFormat:
    """A new format is a row here; one that is read also has a reader in `weights/detect.py`.

    `title` is its name in lists. `endings` in small letters: a scan takes files that end so; `vague` are those of them
    that other files have, too, and that stay in a name which a picture states ("good.vae.pt").

    `starts`: the first bytes of each file of it, () for safetensors, which is the format of what starts otherwise.
    `refused`: a message template that says why its files are never opened; None where a file's contents decide.
    `offered`: a file dialog shows such files.
    """

    title: str
    endings: tuple[str, ...]
    vague: tuple[str, ...] = ()
    starts: tuple[bytes, ...] = ()
    refused: str | None = None
    offered: bool = True


SAFETENSORS = ModelFormat(title="safetensors", endings=(".safetensors", ".sft"))
GGUF = ModelFormat(title="GGUF", endings=(".gguf",), starts=(b"GGUF",))
PICKLE = ModelFormat(
    title="pickle",
    endings=(".ckpt", ".pt", ".pth", ".bin"),
    vague=(".pt", ".pth", ".bin"),
    starts=(*(b"\x80" + bytes([protocol]) for protocol in range(2, 6)), b"PK\x03\x04"),  # bare, or torch's zip
    refused=QT_TRANSLATE_NOOP(
        "messages", "A pickle, which can run code: it was not opened. `sddesk models convert` makes a safetensors file."
    ),
)
ONNX = ModelFormat(
    title="ONNX",
    endings=(".onnx",),
    refused=QT_TRANSLATE_NOOP("messages", "An ONNX file: this version cannot draw with it."),
    offered=False,
)
FORMATS = (SAFETENSORS, GGUF, PICKLE, ONNX)
ENDINGS = tuple(ending for row in FORMATS for ending in row.endings)
SURE_ENDINGS = tuple(ending for row in FORMATS for ending in row.endings if ending not in row.vague)
PATH_LISTS = (".yaml", ".yml")  # not models: files that list folders of them, as ComfyUI's extra_model_paths.yaml


def refusal_by_name(name: str) -> str | None:
    """Why a file that is called so is not opened, a template; None where its bytes tell what it is."""
    unread = (row for row in FORMATS if row.refused is not None and not row.starts)
    return next((row.refused for row in unread if name.lower().endswith(row.endings)), None)


def format_of_start(start: bytes) -> ModelFormat | None:
    """Return the format of a file that begins with these bytes, None where the bytes fit no known format."""
    return next((row for row in FORMATS if row.starts and start.startswith(row.starts)), None)


def without_ending(name: str, endings: tuple[str, ...] = ENDINGS) -> str:
    """Return `name` without the ending of a model file."""
    return next((name[: -len(end)] for end in endings if name.lower().endswith(end)), name)
