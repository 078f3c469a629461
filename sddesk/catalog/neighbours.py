"""Notes of other programs next to a weights file: trigger words, the preferred weight, the base model, a picture.

`NAME.json` is A1111's, as a person filled it in; `NAME.civitai.info` is Civitai's answer about the file, which several
programs save. Both are read within bounds; anything but their texts and numbers is left out.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from sddesk.core.adapters import MAX_LORA_WEIGHT
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import ModelNotes
from sddesk.core.regular_files import read_small
from sddesk.weights.detect import clip_skip_in

NOTES = (".json", ".civitai.info")
PICTURES = (".preview.png", ".preview.jpg", ".preview.jpeg", ".preview.webp", ".png", ".jpg", ".jpeg", ".webp")
BESIDE = (*NOTES, *PICTURES)
MAX_BYTES = 2_000_000
MOST_WORDS = 30
MOST_PICTURES = 100
MOST_LETTERS = 500


def read_notes(file: Path, beside: Sequence[str]) -> ModelNotes:
    """Read the neighbours of `file` that have these names. `problem` names hostile and damaged ones."""
    problem: Message | None = None
    found: list[Mapping[str, Any]] = []
    for name in beside:
        if not name.endswith(NOTES):
            continue
        try:
            data: Any = json.loads(read_small(file.with_name(name), MAX_BYTES))
            if not isinstance(data, dict):
                raise ValueError("no JSON object")
            found.append(cast("dict[str, Any]", data))
        except (OSError, ValueError, RecursionError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error) or "too deep"
            template = QT_TRANSLATE_NOOP("messages", "{file} beside it cannot be read: {reason}.")
            problem = Message.of(template, {"file": name, "reason": reason.splitlines()[0][:200]})
    pictures = [name for name in beside if name.endswith(PICTURES)]
    return ModelNotes(
        triggers=next((words for data in found if (words := _triggers(data))), ()),
        weight=next((weight for data in found if (weight := _weight(data)) is not None), None),
        base_model=next((text for data in found if (text := _base_model(data))), ""),
        clip_skip=next((skip for data in found if (skip := _clip_skip(data))), 0),
        picture=str(file.with_name(pictures[0])) if pictures else "",
        problem=problem,
    )


def _triggers(data: Mapping[str, Any]) -> tuple[str, ...]:
    """A1111 has one text with commas, Civitai a list of texts that may have commas in them."""
    own, trained = _text(data.get("activation text")), data.get("trainedWords")
    texts: list[object] = [own] if own.strip() else []
    if not texts and isinstance(trained, list):
        texts = cast("list[object]", trained)[:MOST_WORDS]
    words = [word for text in texts for word in _text(text).split(",")]
    return tuple(dict.fromkeys(word.strip() for word in words if word.strip()))[:MOST_WORDS]


def _weight(data: Mapping[str, Any]) -> float | None:
    """The weight that a person prefers; A1111 writes 0 for none."""
    value = data.get("preferred weight")
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if value and abs(value) <= MAX_LORA_WEIGHT and math.isfinite(value) else None


def _clip_skip(data: Mapping[str, Any]) -> int:
    """The clip skip of most of the pictures that Civitai shows for a file; 0 where they do not say."""
    images = data.get("images")
    told: Counter[int] = Counter()
    for image in cast("list[Any]", images)[:MOST_PICTURES] if isinstance(images, list) else []:
        meta = cast("dict[str, Any]", image).get("meta") if isinstance(image, dict) else None
        if not isinstance(meta, dict):
            continue
        values = cast("dict[str, Any]", meta)
        skip = clip_skip_in(str(values.get("clipSkip", values.get("Clip skip", ""))))
        if skip:
            told[skip] += 1
    return told.most_common(1)[0][0] if told else 0


def _base_model(data: Mapping[str, Any]) -> str:
    told = _text(data.get("baseModel")) or _text(data.get("sd version"))
    return "" if told == "Unknown" else told.strip()


def _text(value: object) -> str:
    """A text of one line that can be shown, "" for anything else."""
    if not isinstance(value, str):
        return ""
    return "".join(letter if letter.isprintable() else " " for letter in value[:MOST_LETTERS])
