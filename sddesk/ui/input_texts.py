"""The inputs of a picture in a person's words: what each is, and how it was used."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from sddesk.core.inputs import NO_SIDES, ControlPicture, Enlarge, Input, Mask, Reference, StartPicture
from sddesk.core.models import short_hash


def input_name(entry: Input) -> str:
    """What the picture was used as."""
    names = {
        "start": QCoreApplication.translate("Inputs", "Start picture"),
        "mask": QCoreApplication.translate("Inputs", "Mask"),
        "control": QCoreApplication.translate("Inputs", "Control picture"),
        "reference": QCoreApplication.translate("Inputs", "Reference"),
        "enlarge": QCoreApplication.translate("Inputs", "Enlarged picture"),
    }
    return names.get(entry.kind, entry.kind)


def input_names(entries: Sequence[Input]) -> list[str]:
    """The same for all inputs of a picture; those of one kind are numbered."""
    kinds = [entry.kind for entry in entries]
    return [
        f"{input_name(entry)} {kinds[: index + 1].count(entry.kind)}"
        if kinds.count(entry.kind) > 1
        else input_name(entry)
        for index, entry in enumerate(entries)
    ]


def input_details(entry: Input) -> str:
    """How it was used."""
    if isinstance(entry, StartPicture):
        return ", ".join(_of_start(entry))
    if isinstance(entry, Mask):
        return ", ".join(_of_mask(entry))
    if isinstance(entry, Enlarge):
        text = QCoreApplication.translate("Inputs", "{scale} times by {model}")
        return text.format(scale=entry.scale, model=entry.model)
    if isinstance(entry, ControlPicture | Reference) and entry.model:  # else the checkpoint reads it itself
        parts = [
            entry.model,
            QCoreApplication.translate("Inputs", "weight {weight}").format(weight=f"{entry.weight:g}"),
        ]
        if isinstance(entry, Reference) and entry.takes != "all":
            parts.append(
                QCoreApplication.translate("Inputs", "its style alone")
                if entry.takes == "style"
                else QCoreApplication.translate("Inputs", "its composition alone")
            )
        if isinstance(entry, ControlPicture) and (entry.begin, entry.end) != (0, 1):
            span = QCoreApplication.translate("Inputs", "from {begin} % to {end} % of the steps")
            parts.append(span.format(begin=f"{entry.begin * 100:g}", end=f"{entry.end * 100:g}"))
        return ", ".join(parts)
    return ""


def inputs_text(entries: Sequence[Input]) -> str:
    """All inputs of a picture, a line each, with the beginnings of their hashes."""
    lines: list[str] = []
    for name, entry in zip(input_names(entries), entries, strict=True):
        said = (input_details(entry), short_hash(entry.content_hash) if entry.content_hash else "")
        lines.append(f"{name}: {', '.join(part for part in said if part)}")
    return "\n".join(lines)


def _of_start(entry: StartPicture) -> Iterable[str]:
    yield QCoreApplication.translate("Inputs", "strength {strength}").format(strength=f"{entry.strength:g}")
    if entry.extend != NO_SIDES:
        left, top, right, bottom = entry.extend
        text = QCoreApplication.translate(
            "Inputs", "extended by {left}, {top}, {right}, {bottom} px (left, top, right, bottom)"
        )
        yield text.format(left=left, top=top, right=right, bottom=bottom)
    else:
        yield {
            "crop": QCoreApplication.translate("Inputs", "cropped to the shape"),
            "fill": QCoreApplication.translate("Inputs", "edges repeated to the shape"),
            "stretch": QCoreApplication.translate("Inputs", "stretched to the shape"),
        }[entry.fit]


def _of_mask(entry: Mask) -> Iterable[str]:
    if entry.invert:
        yield QCoreApplication.translate("Inputs", "inverted")
    if entry.area == "masked":
        text = QCoreApplication.translate("Inputs", "only the masked region, margin {margin} px")
        yield text.format(margin=entry.margin)
    yield QCoreApplication.translate("Inputs", "soft edge {blur} px").format(blur=entry.blur)
    yield {
        "original": QCoreApplication.translate("Inputs", "filled with the original"),
        "blurred": QCoreApplication.translate("Inputs", "filled with the blurred original"),
        "noise": QCoreApplication.translate("Inputs", "filled with noise"),
    }[entry.fill]
