"""A single picture as a place whose actions can be asked for, wherever it is shown small."""

from __future__ import annotations

from dataclasses import dataclass

from sddesk.core.record import ImageRecord
from sddesk.ui.picture_actions import InHand


@dataclass(frozen=True, slots=True, kw_only=True)
class OnePicture:
    """A saved picture, or with the id 0 a kept input, which is no picture of the library but only a file."""

    record: ImageRecord

    def in_hand(self) -> InHand:
        """The picture; its pixels are not here."""
        record = self.record
        if record.id == 0:
            return InHand(file=record.path)
        return InHand(ids=(record.id,), one=record, made=record.made, file=record.path)

    def leave_trashed(self) -> None:
        """Nothing: the widget that shows it hears that it has gone."""
