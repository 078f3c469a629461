"""What can be done with a picture that was dropped or pasted, asked above the prompt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from sddesk.core.record import Made
from sddesk.session.app_session import Session
from sddesk.session.composing.controls import ControlChoice
from sddesk.session.composing.references import ReferenceChoice
from sddesk.ui.compose_panel import ComposePanel
from sddesk.ui.inline_bar import Answer
from sddesk.ui.start_pictures import over_white, take_copied


class PictureOffer(QObject):
    """Offers to begin with a picture, and its settings where it says how it was made."""

    def __init__(self, compose: ComposePanel, session: Session) -> None:
        super().__init__(compose)
        self._compose, self._session = compose, session

    def about_file(self, file: Path, made: Made | None) -> None:
        """Ask about a picture file that was read."""
        begin = Answer(text=self.tr("Use as start"), run=lambda: self._begin_with(file, made), usual=made is None)
        if made is None:
            text = self.tr("“{name}” does not say how it was made. Begin with it?").format(name=file.name)
            self._ask(text, [begin, *self._steer(lambda choice: choice.take_file(file))])
        else:
            text = self.tr("“{name}” says how it was made.").format(name=file.name)
            steer = self._steer(lambda choice: choice.take_file(file))
            self._ask(text, [self._use_settings(made), begin, *steer])

    def about_copy(self, image: QImage) -> None:
        """Ask about a picture that has no file; an empty one only brings the sentence that it cannot be used."""
        if image.isNull():
            take_copied(self._session.start_picture, image)
            return
        text = self.tr(
            "A copied picture has no settings in it, only its pixels; its file would have them. Begin with it?"
        )
        begin = Answer(
            text=self.tr("Use as start"), run=lambda: take_copied(self._session.start_picture, image), usual=True
        )
        size = (image.width(), image.height())
        self._ask(text, [begin, *self._steer(lambda choice: choice.take_pixels(*size, lambda: over_white(image)))])

    def _steer(self, take: Callable[[ControlChoice | ReferenceChoice], None]) -> list[Answer]:
        """The answers by which a picture steers the drawing, as far as the chosen model follows others."""
        rows = (
            (self.tr("Use as control picture"), self._session.controls),
            (self.tr("Use as reference"), self._session.references),
        )

        def answer(text: str, choice: ControlChoice | ReferenceChoice) -> Answer:
            def run() -> None:
                take(choice)
                self._compose.prompt.edit.setFocus()  # the button that was pressed is gone

            return Answer(text=text, run=run)

        return [answer(text, choice) for text, choice in rows if choice.refusal() is None]

    def _begin_with(self, file: Path, made: Made | None) -> None:
        self._session.start_picture.take_file(file)
        self._compose.prompt.edit.setFocus()  # the button that was pressed is gone
        if made is not None:
            text = self.tr("Take over the settings of “{name}” as well?").format(name=file.name)
            self._ask(text, [self._use_settings(made, keep_start=True)])

    def _use_settings(self, made: Made, *, keep_start: bool = False) -> Answer:
        def use() -> None:
            if keep_start:
                self._session.start_picture.keep_while(lambda: self._session.reuse.made(made))
            else:
                self._session.reuse.made(made)

        return Answer(text=self.tr("Use these settings"), run=use, usual=True)

    def _ask(self, text: str, answers: list[Answer]) -> None:
        self._compose.ask(text, [*answers, Answer(text=self.tr("Not now"), run=self._compose.prompt.edit.setFocus)])
