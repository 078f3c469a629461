"""A sentence for a person: an English template and its values, so that the window can translate before filling in."""

from __future__ import annotations

from collections.abc import Mapping

from sddesk.core.values import dataclass

Value = str | int | float


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark `text` for translation and return it unchanged; pyside6-lupdate finds the call without any Qt here."""
    del context
    return text


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence: `template` is a str.format template marked with QT_TRANSLATE_NOOP("messages", ...)."""

    template: str
    values: tuple[tuple[str, Value], ...] = ()

    @classmethod
    def of(cls, template: str, values: Mapping[str, Value] | None = None) -> Message:
        """A message with its named values."""
        return cls(template, tuple((values or {}).items()))

    def __str__(self) -> str:
        return self.template.format(**dict(self.values))

    def filled(self, translated_template: str) -> str:
        """The same sentence from a translated template."""
        return translated_template.format(**dict(self.values))
