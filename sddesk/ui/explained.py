"""The page of an explained picture: its run step by step, where its words act, and the seed drawn in other ways."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sddesk.core.errors import SddeskError
from sddesk.core.events import Stage, StepProgress
from sddesk.core.explained import DecodedTold, RunKind, RunTold, StepTold, TextRead, Told
from sddesk.core.lesson import CONTEXT, HEADINGS, PAPERS, STATEMENTS, Section
from sddesk.core.pixels import Pixels
from sddesk.core.record import ImageRecord
from sddesk.session.explaining.account import Word
from sddesk.session.explaining.maps import over
from sddesk.session.explaining.room import Explainer
from sddesk.ui.controls import chip_button, muted, plain
from sddesk.ui.explained_loop import LoopView
from sddesk.ui.explained_parts import Curves, Tile, WordChips, WordView
from sddesk.ui.flow import Flow
from sddesk.ui.texts import sampler_name, seconds_text, size_text, translated
from sddesk.ui.theme import GRID

SIDE = 288
TREE_HEIGHT = 260


class Explained(QWidget):
    """Shows the explainer's account as it grows; `show_record` begins. Each part's widgets are its attributes."""

    def __init__(self, explainer: Explainer) -> None:
        super().__init__()
        self._explainer = explainer
        self._word: Word | None = None
        self._statements: list[tuple[QLabel, str]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID * 3)
        self._add_head()
        self.loop = LoopView()
        self._part("latent")
        self._part("loop", self.loop)
        self._add_words()
        self._add_guidance()
        self._add_samplers()
        self._add_networks()
        self._part("fast")
        self._column.addStretch(1)
        explainer.began.connect(self._on_began)
        explainer.told.connect(self._on_told)
        explainer.progressed.connect(self._on_progress)
        explainer.ended.connect(self._on_ended)

    def show_record(self, record: ImageRecord) -> None:
        """Explain this picture."""
        self.prompt.setText(record.path.name if record.made is None else record.made.prompt)
        self._explainer.show(record)

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

    def _part(self, section: Section, *content: QWidget | QLayout) -> None:
        """Add a card with a section's statements, what it shows, and its papers."""
        card = QFrame()
        card.setObjectName("card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 4)
        inner.setSpacing(GRID * 2)
        inner.addWidget(plain(_lesson(HEADINGS[section]), heading=True))
        for statement in STATEMENTS:
            if statement.section == section:
                words = plain()
                words.setWordWrap(True)
                words.setObjectName(statement.id)
                self._statements.append((words, statement.text))
                inner.addWidget(words)
        for shown in content:
            if isinstance(shown, QLayout):
                inner.addLayout(shown)
            elif isinstance(shown, QPushButton):
                inner.addWidget(shown, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                inner.addWidget(shown)
        papers = [paper for paper in PAPERS if paper.section == section]
        if papers:
            inner.addWidget(muted(self.tr("Papers")))
            for paper in papers:
                inner.addWidget(_link(paper.title, paper.address), 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(card)

    def _add_words(self) -> None:
        self.view = WordView(SIDE)
        self._words_row = Flow()
        self.here = muted(self.tr("Point at a word, or at the picture."), wrap=True)
        self.near = muted(wrap=True)
        self.drop = self._button(self.tr("Draw without this word"), self._on_drop)
        self.this_step = chip_button(
            self.tr("Only this step"), self.tr("Show the maps of the step on the slider, not the mean of all")
        )
        self.this_step.toggled.connect(self._show_word)
        self.loop.slider.valueChanged.connect(self._show_word)
        self._chips = WordChips(self, self._hover, self._show_word)
        self._dropped_row = Flow()
        beside = QVBoxLayout()
        beside.addLayout(self._words_row)
        for widget in (self.this_step, self.here, self.near, self.drop):
            beside.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if widget is self.drop else Qt.AlignmentFlag(0))
        beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(GRID * 4)
        row.addWidget(self.view, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        self._part("words", row, self._dropped_row)
        self.view.pointed.connect(self._on_pointed)
        self.view.left.connect(self._show_word)

    def _add_guidance(self) -> None:
        self.guidance = self._button(self.tr("Draw it with 1, 3, 7.5, 15 and 30"), self._explainer.draw_guidance)
        self._strip_row = Flow()
        self._part("guidance", self.guidance, self._strip_row)

    def _add_samplers(self) -> None:
        self.samplers = self._button(self.tr("Draw it by several samplers"), self._explainer.draw_samplers)
        self._rows_column = QVBoxLayout()
        self.curves = Curves()
        self._part("samplers", self.samplers, self._rows_column, self.curves)

    def _add_networks(self) -> None:
        self.tokens = _tree(
            self.tr("Tokens"), [self.tr("Token"), self.tr("Number"), self.tr("Weight"), self.tr("Nearest words")]
        )
        self._part("text", self.tokens)
        self.blocks = _tree(
            self.tr("Blocks of the network"),
            [self.tr("Block"), self.tr("In"), self.tr("Out"), self.tr("Parameters"), self.tr("Time, memory")],
        )
        self._part("unet", self.blocks)
        self._vae_row = Flow()
        self._part("vae", self._vae_row)

    def _button(self, text: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(text)
        button.clicked.connect(lambda: run())
        return button

    def _on_began(self) -> None:
        """More is on its way; while the account is empty, it is another picture."""
        if not self._explainer.account.steps:
            self._word = None
            self._chips.forget()
            for row in (self._words_row, self._dropped_row, self._strip_row, self._vae_row):
                _clear(row)
            self._show_runs()
            self.loop.forget()
            self.view.show_pixels(None)
            self.tokens.clear()
            self.blocks.clear()
            self._show_said()
            self._show_numbers()
        self.state.setText(self.tr("Drawing it once more, with a recorder…"))
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
            self.state.setText(self.tr("Stopped."))
        else:
            text = self.tr("Drawn once more in {time}, with a recorder.")
            self.state.setText(text.format(time=seconds_text(told.seconds)))
        self._enable()

    def _enable(self) -> None:
        runs, drawn = self._explainer.runs, self._explainer.account.picture is not None
        self.stop.setEnabled(runs)
        for button in (self.guidance, self.samplers):
            button.setEnabled(drawn and not runs)
        self.drop.setEnabled(drawn and not runs and self._word is not None)

    def _on_told(self, piece: Told) -> None:
        account = self._explainer.account
        match piece:
            case StepTold() | DecodedTold():
                self.loop.show_steps(account.steps, account.decoded)
            case RunTold():
                self._show_runs()
            case TextRead():
                self._show_texts()
            case _:
                self._show_whole()
        self._show_said()

    def _show_said(self) -> None:
        said = self._explainer.account.said
        self.said.setText("\n".join(translated(message) for message in said))
        self.said.setVisible(bool(said))

    def _show_whole(self) -> None:
        """Show the parts that come once: text, noise, picture, network, VAE."""
        account = self._explainer.account
        self._show_numbers()
        if account.noise is not None:
            self.loop.show_noise(account.noise.picture, account.noise.other, account.noise.histogram)
        if account.picture is not None:
            self.view.show_pixels(account.picture.picture)
        if account.network is not None and not self.blocks.topLevelItemCount():
            self._show_blocks()
        if account.vae is not None and not self._vae_row.count():
            told = account.vae
            names = (self.tr("The picture"), self.tr("Encoded and decoded"), self.tr("Difference, 4 times as strong"))
            for name, pixels in zip(names, (told.given, told.back, told.difference), strict=True):
                _add_tile(self._vae_row, name, pixels)
            for number, channel in enumerate(told.channels, start=1):
                text = self.tr("Channel {number}").format(number=number)
                _add_tile(self._vae_row, text, channel, rough=True, side=64)

    def _show_numbers(self) -> None:
        numbers = self._explainer.account.numbers()
        for label, text in self._statements:
            label.setText(_lesson(text).format(**numbers))

    def _show_texts(self) -> None:
        """Show what the text encoders read; each text comes by itself."""
        account = self._explainer.account
        self._chips.forget()
        _clear(self._words_row)
        self.tokens.clear()
        for word in account.words() if account.has_maps else []:
            chip = chip_button(word.text, self.tr("See where it acts"))
            chip.setAutoExclusive(True)
            chip.toggled.connect(lambda on, word=word: self._choose(word) if on else None)
            self._chips.watch(chip, word)
            self._words_row.addWidget(chip)
        names = {"prompt": self.tr("Prompt"), "negative_prompt": self.tr("Negative prompt")}
        for text in account.texts.values():
            top = QTreeWidgetItem([f"{names[text.name]}, {text.encoder}", "", "", " × ".join(map(str, text.shape))])
            self.tokens.addTopLevelItem(top)
            for chunk in text.tokens:
                for token in chunk:
                    near = ", ".join(token.near)
                    top.addChild(QTreeWidgetItem([token.text, str(token.id), f"{token.weight:g}", near]))
            top.setExpanded(text.name == "prompt")
        self.tokens.resizeColumnToContents(0)

    def _show_blocks(self) -> None:
        network = self._explainer.account.network
        assert network is not None
        for part in network.parts:
            texts = [f"{part.name} ({part.kind})", "", "", f"{part.parameters:,}", size_text(part.bytes)]
            self.blocks.addTopLevelItem(QTreeWidgetItem(texts))
        parents: dict[str, QTreeWidgetItem] = {}
        for block in network.blocks:
            shapes = [" × ".join(map(str, shape)) for shape in (block.given, block.answered)]
            texts = [block.name, *shapes, f"{block.parameters:,}", f"{block.seconds * 1000:.2f} ms"]
            item = parents[block.name] = QTreeWidgetItem(texts)
            above = next((parents[name] for name in _above(block.name) if name in parents), None)
            if above is None:
                self.blocks.addTopLevelItem(item)
            else:
                above.addChild(item)
        for column in range(self.blocks.columnCount()):
            self.blocks.resizeColumnToContents(column)

    def _choose(self, word: Word) -> None:
        self._word = word
        self._show_word()
        self._enable()

    def _hover(self, word: Word) -> None:
        self._show_map_of(word)
        self.near.setText(self.tr("Near it in the encoder's table: {words}").format(words=", ".join(word.near)))

    def _show_word(self) -> None:
        """Show the map of the chosen word, of none the picture."""
        self.here.setText(self.tr("Point at a word, or at the picture."))
        if self._word is None:
            self.view.show_map(None)
            self.near.clear()
        else:
            self._hover(self._word)

    def _show_map_of(self, word: Word) -> None:
        account = self._explainer.account
        heat = account.heat(word.places, self._step)
        if heat is not None and account.picture is not None:
            self.view.show_map(over(account.picture.picture, heat))

    @property
    def _step(self) -> int | None:
        return self.loop.slider.value() if self.this_step.isChecked() else None

    def _on_pointed(self, across: float, down: float) -> None:
        """Say which words acted where the mouse is."""
        found = self._explainer.account.at(across, down, self._step)[:4]
        shown = ", ".join(f"{word.text} {share:.0%}" for word, share in found)
        if shown:
            self.here.setText(self.tr("Here: {words}").format(words=shown))

    def _on_drop(self) -> None:
        if self._word is not None:
            self._explainer.drop(self._word.text)

    def _show_runs(self) -> None:
        """Show the further runs, by their kind."""
        runs = self._explainer.account.runs
        for row in (self._strip_row, self._dropped_row, self._rows_column):
            _clear(row)
        for (kind, value), run in runs.items():
            if kind == "guidance":
                _add_tile(self._strip_row, self.tr("Guidance {value}").format(value=value), run.picture)
            elif kind == "dropped":
                text = self.tr("Without “{word}”: {psnr} dB").format(word=value, psnr=_db(run))
                _add_tile(self._dropped_row, text, run.picture)
                if run.difference is not None:
                    _add_tile(self._dropped_row, self.tr("Difference, 4 times as strong"), run.difference)
            else:
                self._rows_column.addWidget(self._sampler_row(value, run))
        drawn: list[tuple[RunKind, str]] = [key for key in runs if key[0] == "sampler"]
        self.curves.show_rows([(_sampler(value), runs[kind, value].sigmas) for kind, value in drawn])
        self.curves.setVisible(bool(drawn))

    def _sampler_row(self, value: str, run: RunTold) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        beside = self.tr("what the others are compared with") if run.psnr is None else f"{_db(run)} dB"
        column.addWidget(muted(f"{_sampler(value)}: {beside}, {seconds_text(run.seconds)}"))
        row = Flow()
        for picture in run.expected:
            _add_tile(row, "", picture, rough=True, side=64)
        _add_tile(row, "", run.picture, side=64)
        column.addLayout(row)
        return whole


def _link(title: str, address: str) -> QToolButton:
    """A button that opens an address of the web in the browser."""
    button = QToolButton()
    button.setText(title)
    button.setToolTip(address)
    button.setProperty("flat", True)
    button.setProperty("wide", True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(address)))
    return button


def _tree(name: str, columns: list[str]) -> QTreeWidget:
    tree = QTreeWidget()
    tree.setHeaderLabels(columns)
    tree.setAccessibleName(name)
    tree.setToolTip(name)
    tree.setFixedHeight(TREE_HEIGHT)
    header = tree.header()
    header.setAccessibleName(QCoreApplication.translate("Explained", "{table}, columns").format(table=name))
    header.setToolTip(QCoreApplication.translate("Explained", "Drag the lines to make columns wider"))
    header.setFocusProxy(tree)
    return tree


def _above(name: str) -> list[str]:
    """The paths above one, the nearest first."""
    places = name.split(".")
    return [".".join(places[:count]) for count in range(len(places) - 1, 0, -1)]


def _add_tile(row: Flow, caption: str, pixels: Pixels, *, rough: bool = False, side: int = 128) -> None:
    tile = Tile(caption, side)
    tile.show_pixels(pixels, rough=rough)
    row.addWidget(tile)


def _clear(row: Flow | QVBoxLayout) -> None:
    while row.count():
        entry = row.takeAt(0)
        if entry and (widget := entry.widget()):
            widget.hide()  # until the event loop deletes it, it would be painted where it stood
            widget.deleteLater()


def _lesson(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def _sampler(value: str) -> str:
    """A run's sampler and its steps."""
    name, _, steps = value.partition(" ")
    return f"{sampler_name(name)} {steps}"


def _db(run: RunTold) -> str:
    return "∞" if run.psnr is None or math.isinf(run.psnr) else f"{run.psnr:.1f}"
