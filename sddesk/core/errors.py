"""Errors that are expected: the environment's or the user's doing, told in a sentence a person can act on."""

from __future__ import annotations

from sddesk.core.messages import Message, Value


class SddeskError(Exception):
    """An expected failure. Raise it where the cause is known, `from` the original.

    `template` and `hint` are English str.format templates, marked with QT_TRANSLATE_NOOP("messages", ...);
    `values` fill both. Anything that is not an SddeskError is a bug and is shown with its traceback.
    """

    def __init__(self, template: str, hint: str = "", **values: Value) -> None:
        self.message = Message.of(template, values)
        self.hint = Message.of(hint, values) if hint else None
        super().__init__(str(self))

    def __str__(self) -> str:
        return f"{self.message} {self.hint}" if self.hint else str(self.message)


class Cancelled(Exception):  # noqa: N818 - not an error: the person asked for it
    """Raised inside the engine's step hook to leave a pass early; never shown as a failure."""
