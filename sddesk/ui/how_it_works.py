"""The page that tells how a picture comes about, with the previews of this program's own last run."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from sddesk.core.families import ModelFamily
from sddesk.ui.controls import muted, plain
from sddesk.ui.film import Film
from sddesk.ui.flow import Flow
from sddesk.ui.theme import GRID

FRAME_SIZE = 96
PAGE_WIDTH = 760


class HowItWorks(QWidget):
    """Four parts in the order they work, in the person's language, as they are in the chosen model.

    The steps of the picture that forms now appear as they come. `record_wanted`: it is to be drawn with a recorder.
    """

    record_wanted = Signal()

    def __init__(self, film: Film, family: Callable[[], ModelFamily]) -> None:
        super().__init__()
        self.film, self._family = film, family
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID * 3)
        self._add_parts()
        self._column.addStretch(1)
        film.grew.connect(self._on_grew)

    def refresh(self) -> None:
        """Show the frames kept so far, and what the chosen model has."""
        transformer = self._family().is_transformer
        for label, texts in self._texts.items():
            label.setText(texts[transformer])
        while self._strip.count():
            entry = self._strip.takeAt(0)
            if entry and (widget := entry.widget()):
                widget.hide()  # until the event loop deletes it, it would be painted where it stood
                widget.deleteLater()
        frames = self.film.frames()
        self.record.setVisible(self.film.request is not None)
        for step, image in frames:
            caption = self.tr("step {step}").format(step=step)
            self._strip.addWidget(_framed(_scaled(image, FRAME_SIZE, self.devicePixelRatioF()), caption))
        self._hint.setVisible(not frames)
        self._final.setVisible(self.film.final is not None)
        if self.film.final is not None:
            self._final.setPixmap(_scaled(self.film.final, FRAME_SIZE * 2, self.devicePixelRatioF()))

    def _on_grew(self) -> None:
        if self.isVisible():
            self.refresh()

    def _add_parts(self) -> None:
        self._texts: dict[QLabel, tuple[str, str]] = {}  # of U-Nets, of transformers
        self._part(
            self.tr("1. The text encoder reads"),
            self.tr(
                "Your prompt is cut into tokens: words and pieces of words. A text encoder (CLIP) turns each into a "
                "list of numbers that stands for its meaning among the others. It reads 75 tokens at once; what is "
                "beyond is read in further parts, and words of two parts do not know of each other. The negative "
                "prompt, or an empty text, is read in the same way."
            ),
            self.tr(
                "Your prompt is cut into tokens: words and pieces of words. A language model turns each into a list of "
                "numbers that stands for its meaning among the others, as if it was about to answer. It reads about "
                "500 tokens; what is beyond is not read. A negative prompt is read in the same way where the model has "
                "one."
            ),
        )
        self._part(
            self.tr("2. The seed makes noise"),
            self.tr(
                "The picture starts as pure noise, drawn from the seed. It is small: every 8 × 8 pixels are one "
                "point of this latent picture, with a few numbers each. The same seed gives the same noise, so the "
                "same settings give the same picture."
            ),
        )
        film = self._part(
            self.tr("3. U-Net and sampler take the noise away, step by step"),
            self.tr(
                "At each step the U-Net looks at the noisy picture and at your words and guesses which part is "
                "noise. It guesses twice, with your prompt and without; guidance says how far to go from the second "
                "towards the first. The sampler decides how much of that noise to remove. These are the steps of "
                "your last picture:"
            ),
            self.tr(
                "At each step the transformer looks at the noisy picture and at your words, as one row of tokens, and "
                "guesses the way from noise to picture. With guidance it guesses twice, with your prompt and with the "
                "negative one; models for few steps guess once. The sampler decides how far to go. These are the steps "
                "of your last picture:"
            ),
            other_heading=self.tr("3. Transformer and sampler take the noise away, step by step"),
        )
        self._strip = Flow()
        film.addLayout(self._strip)
        self._hint = muted(self.tr("Make a picture, and its steps appear here."), wrap=True)
        film.addWidget(self._hint)
        self.record = self._record_button()
        film.addWidget(self.record, 0, Qt.AlignmentFlag.AlignLeft)
        last = self._part(
            self.tr("4. The VAE paints the pixels"),
            self.tr(
                "When the last step is done, the decoder of the VAE turns the small latent picture into full size, "
                "eight times as wide and as high, and fills in fine detail. Then the picture is saved with "
                "everything that made it."
            ),
        )
        self._final = QLabel()
        self._final.setAccessibleName(self.tr("The finished picture"))
        last.addWidget(self._final)
        self.refresh()

    def _record_button(self) -> QPushButton:
        button = QPushButton(self.tr("Draw it with a recorder"))
        button.setToolTip(
            self.tr("Draw this picture once more when the engine is free, and see its latents and answers as they come")
        )
        button.clicked.connect(self.record_wanted)
        return button

    def _part(self, heading: str, text: str, other_text: str = "", other_heading: str = "") -> QVBoxLayout:
        """Add a part; `other_text` and `other_heading` are those for transformers, where they differ."""
        card = QFrame()
        card.setObjectName("card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 4)
        inner.setSpacing(GRID * 2)
        rows = ((plain(heading, heading=True), other_heading or heading), (plain(text), other_text or text))
        for words, other in rows:
            self._texts[words] = words.text(), other
            words.setWordWrap(True)
            inner.addWidget(words)
        self._column.addWidget(card)
        return inner


def _scaled(image: QImage, side: int, ratio: float) -> QPixmap:
    """A picture of `side` layout pixels, for a screen with `ratio` pixels to each of them."""
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    picture = QPixmap.fromImage(image.scaled(QSize(side, side) * ratio, keep, smooth))
    picture.setDevicePixelRatio(ratio)
    return picture


def _framed(small: QPixmap, caption: str) -> QWidget:
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID)
    picture = QLabel()
    picture.setPixmap(small)
    picture.setAccessibleName(caption)
    column.addWidget(picture)
    column.addWidget(muted(caption))
    return frame
