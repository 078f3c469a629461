"""Whether a mask and an extension fit their start picture: asked where a request is composed and where it is drawn."""

from __future__ import annotations

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message

Size = tuple[int, int]  # width and height in pixels
_SAME_SHAPE = 0.01
_EMPTY = QT_TRANSLATE_NOOP("messages", "The mask is black all over: nothing would be drawn.")
_EMPTY_HINT = QT_TRANSLATE_NOOP("messages", "What is white in it is drawn; it can be inverted.")
_SCALED = QT_TRANSLATE_NOOP(
    "messages", "The mask of {width} x {height} pixels was scaled to the {to_width} x {to_height} of the start picture."
)
_MISFIT = QT_TRANSLATE_NOOP(
    "messages", "The mask of {width} x {height} pixels does not fit the start picture of {to_width} x {to_height}."
)
_MISFIT_HINT = QT_TRANSLATE_NOOP("messages", "Make a mask of the same shape.")
_OTHER_SIZE = QT_TRANSLATE_NOOP(
    "messages",
    "Extended, the start picture has {width} x {height} pixels, but {to_width} x {to_height} are asked for.",
)
_OTHER_SIZE_HINT = QT_TRANSLATE_NOOP("messages", "What is kept of it is not scaled: ask for that size.")


def check_mask_shape(mask: Size, picture: Size) -> Message | None:
    """Return the note that a mask is scaled to its picture, None where it need not be.

    Raises SddeskError for a mask of another shape.
    """
    if mask == picture:
        return None
    values = {"width": mask[0], "height": mask[1], "to_width": picture[0], "to_height": picture[1]}
    if abs(mask[0] * picture[1] / (mask[1] * picture[0]) - 1) > _SAME_SHAPE:
        raise SddeskError(_MISFIT, _MISFIT_HINT, **values)
    return Message.of(_SCALED, values)


def check_extended_size(extended: Size, asked: Size) -> None:
    """Raise SddeskError unless an extended picture is asked for in the size that it has."""
    if extended != asked:
        values = {"width": extended[0], "height": extended[1], "to_width": asked[0], "to_height": asked[1]}
        raise SddeskError(_OTHER_SIZE, _OTHER_SIZE_HINT, **values)


def empty_mask() -> SddeskError:
    """Return the error of a mask that masks nothing."""
    return SddeskError(_EMPTY, _EMPTY_HINT)
