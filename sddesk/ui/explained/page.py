"""The page of an explained picture: its run step by step, where its words act, and the seed drawn in other ways."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sddesk.core.errors import SddeskError
from sddesk.core.events import Stage, StepProgress
from sddesk.core.explained import (
    DecodedTold,
    FamilyTold,
    NetworkTold,
    NoiseTold,
    PictureTold,
    RunTold,
    StepTold,
    TextRead,
    Told,
    VaeTold,
)
from sddesk.core.record import ImageRecord
from sddesk.core.request import GenerationRequest
from sddesk.session.explaining.room import Explainer
from sddesk.ui.controls import muted, plain
from sddesk.ui.explained.card import Card
from sddesk.ui.explained.guidance import GuidancePart
from sddesk.ui.explained.loop import LoopView
from sddesk.ui.explained.samplers import SamplersPart
from sddesk.ui.explained.tables import BlocksTable, TokensTable
from sddesk.ui.explained.vae import VaePart
from sddesk.ui.explained.words import WordsPart
from sddesk.ui.texts import seconds_text, translated
from sddesk.ui.theme import GRID


class Explained(QWidget):
    """Shows what the explainer was told until now; `show_record` begins. Each part is an attribute."""

    def __init__(self, explainer: Explainer) -> None:
        super().__init__()
        self._explainer = explainer
        self.loop = LoopView()
        self.words = WordsPart(explainer, self.loop.slider)
        self.guidance = GuidancePart(explainer, self.loop.slider)
        self.samplers = SamplersPart(explainer)
        self.tokens = TokensTable()
        self.blocks = BlocksTable()
        self.vae = VaePart(explainer)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID * 3)
        self._add_head()
        self._cards = (
            Card("latent"),
            Card("loop", self.loop),
            Card("words", self.words),
            Card("guidance", self.guidance),
            Card("samplers", self.samplers),
            Card("text", self.tokens),
            Card("unet", self.blocks),
            Card("vae", self.vae),
            Card("fast"),
        )
        for card in self._cards:
            self._column.addWidget(card)
        self._column.addStretch(1)
        self.loop.film_wanted.connect(self._ask_film)
        explainer.began.connect(self._on_began)
        explainer.told.connect(self._on_told)
        explainer.progressed.connect(self._on_progress)
        explainer.ended.connect(self._on_ended)

    def show_record(self, record: ImageRecord) -> None:
        """Explain this picture."""
        self.prompt.setText(record.path.name if record.made is None else record.made.prompt)
        self._explainer.show(record)

    def show_request(self, request: GenerationRequest) -> None:
        """Draw the first picture of a request and explain it while it forms."""
        self.prompt.setText(request.prompt)
        self._explainer.draw(request)

    def _add_head(self) -> None:
        self.prompt = plain()
        self.prompt.setWordWrap(True)
        self.state = muted(wrap=True)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setAccessibleName(self.tr("Stop the explanation"))
        self.stop.setToolTip(self.tr("Stop drawing; what is shown stays"))
        self.stop.clicked.connect(self._explainer.stop)
        row = QHBoxLayout()
        row.addWidget(self.state, 1)
        row.addWidget(self.stop)
        self.said = muted(wrap=True)
        self.said.hide()
        self._column.addWidget(self.prompt)
        self._column.addLayout(row)
        self._column.addWidget(self.said)

    def _on_began(self) -> None:
        """More is on its way; where nothing was told yet, it is another picture."""
        if not self._explainer.account.steps:
            for part in (self.loop, self.words, self.vae):
                part.forget()
            self.tokens.clear()
            self.blocks.clear()
            self._show_runs()
            self._show_said()
            self._show_numbers()
        self.state.setText(self.tr("Drawing it once more, with a recorder, as soon as the engine is free…"))
        self._enable()

    def _on_progress(self, progress: StepProgress) -> None:
        if progress.stage == Stage.DENOISE and progress.picture_steps:
            text = self.tr("Drawing it once more, with a recorder: step {step} of {steps}")
            self.state.setText(text.format(step=progress.picture_step, steps=progress.picture_steps))

    def _on_ended(self, error: SddeskError | None) -> None:
        told = self._explainer.account.picture
        if error is not None:
            self.state.setText(" ".join(translated(part) for part in (error.message, error.hint) if part is not None))
        elif told is None:
            self.state.setText(self._without_picture())
        else:
            text = self.tr("Drawn once more in {time}, with a recorder.")
            self.state.setText(text.format(time=seconds_text(told.seconds)))
        self._enable()

    def _enable(self) -> None:
        account = self._explainer.account
        drawn = self._explainer.runs or bool(account.steps)  # else what they show stays empty
        for part in (self.loop, self.words, self.guidance, self.samplers, self.tokens, self.blocks):
            part.setVisible(drawn)
        self.stop.setEnabled(self._explainer.runs)
        for part in (self.words, self.guidance, self.samplers):
            part.enable(can_draw=self._explainer.can_draw)
        self.vae.enable(can_send=self._explainer.can_send)

    def _on_told(self, piece: Told) -> None:
        account = self._explainer.account
        match piece:
            case StepTold() | DecodedTold():
                if len(account.steps) == 1:
                    self.guidance.show_own_scale()
                self.loop.show_steps(account.steps, account.decoded)
            case RunTold():
                self._show_runs()
            case TextRead():
                self.words.show_words()
                self.tokens.show_texts(account)
            case NoiseTold():
                self.loop.show_noise(piece.picture, piece.other, piece.histogram)
            case FamilyTold():
                self.guidance.show_own_scale()
            case PictureTold():
                self.words.show_picture()
            case NetworkTold():
                self.blocks.show_network(account)
            case VaeTold():
                self.vae.show_way()
            case _:
                pass
        if not isinstance(piece, DecodedTold | RunTold):
            self._show_numbers()
        self._show_said()

    def _without_picture(self) -> str:
        """What is said at the end where no picture was drawn."""
        account = self._explainer.account
        if account.vae is not None:
            return self.tr("Only the way through the VAE is shown.")
        if account.steps:
            return self.tr("Stopped. The steps that were drawn are shown.")
        return self.tr("Stopped.")

    def _ask_film(self) -> None:
        """Ask for a place with the platform's own dialog and write the film there."""
        kinds = ";;".join(("GIF (*.gif)", "APNG (*.png)", "WebP (*.webp)"))
        dialog = QFileDialog(self, self.tr("Save the steps as a film"), str(Path.home() / "film.gif"), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("gif")
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kind.rpartition(".")[2].rstrip(")")))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._save_film(Path(path)))
        dialog.open()

    def _save_film(self, path: Path) -> None:
        written = self.tr("{name} is written.").format(name=path.name)
        self._explainer.save_film(path, lambda _: self.loop.tell(written), self._film_refused)

    def _film_refused(self, error: SddeskError) -> None:
        self.loop.tell(" ".join(translated(part) for part in (error.message, error.hint) if part is not None))

    def _show_runs(self) -> None:
        for part in (self.words, self.guidance, self.samplers):
            part.show_runs()

    def _show_said(self) -> None:
        said = self._explainer.account.said
        self.said.setText("\n".join(translated(message) for message in said))
        self.said.setVisible(bool(said))

    def _show_numbers(self) -> None:
        account = self._explainer.account
        numbers = account.numbers()
        for card in self._cards:
            card.show_numbers(numbers, account.family)
