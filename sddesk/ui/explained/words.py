"""Where each word of the prompt acts: its map over the picture, what acted at a place, the picture without a word."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sddesk.session.explaining.account import Layer, Word
from sddesk.session.explaining.maps import veil
from sddesk.session.explaining.room import Explainer
from sddesk.ui.controls import chip_button, muted
from sddesk.ui.explained.card import button
from sddesk.ui.explained.drawings import WordView
from sddesk.ui.explained.tiles import add_tile, clear, decibels
from sddesk.ui.flow import Flow
from sddesk.ui.theme import GRID
from sddesk.ui.value_controls import Choice, Slider

SIDE = 288


class WordsPart(QWidget):
    """Chips of the words beside the picture. `steps` is the slider whose step the maps may be of."""

    def __init__(self, explainer: Explainer, steps: Slider) -> None:
        super().__init__()
        self._explainer, self._steps = explainer, steps
        self._word: Word | None = None
        self.view = WordView(SIDE)
        self.chips = Flow()
        self.here = muted(wrap=True)
        self.near = muted(wrap=True)
        self.drop = button(self.tr("Draw without this word"))
        self.drop.clicked.connect(self._on_drop)
        self.this_step = chip_button(
            self.tr("Only this step"), self.tr("Show the maps of the step on the slider, not the mean of all")
        )
        self.this_step.toggled.connect(self._show_word)
        self.resolution = Choice()
        self.resolution.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.resolution.setAccessibleName(self.tr("Layers of the maps"))
        self.resolution.setToolTip(
            self.tr("Show what the layers of one resolution, or one block, looked at, or the mean of all")
        )
        self.resolution.currentIndexChanged.connect(self._show_word)
        steps.valueChanged.connect(self._show_word)
        self._watched = _WordChips(self, self._hover, self._show_word)
        self.dropped = Flow()
        beside = QVBoxLayout()
        beside.addLayout(self.chips)
        of_which = QHBoxLayout()
        of_which.addWidget(self.this_step)
        of_which.addWidget(self.resolution)
        of_which.addStretch(1)
        beside.addLayout(of_which)
        for widget in (self.here, self.near, self.drop):
            beside.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if widget is self.drop else Qt.AlignmentFlag(0))
        beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(GRID * 4)
        row.addWidget(self.view, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addLayout(row)
        column.addLayout(self.dropped)
        self.view.pointed.connect(self._on_pointed)
        self.view.left.connect(self._show_word)

    def forget(self) -> None:
        """Show nothing."""
        self._word = None
        self._watched.forget()
        clear(self.chips)
        clear(self.dropped)
        self.resolution.clear()
        self.view.show_pixels(None)

    def enable(self, *, can_draw: bool) -> None:
        """Offer to draw without the chosen word while nothing else is drawn."""
        self.drop.setEnabled(can_draw and self._word is not None)

    def show_picture(self) -> None:
        """Show the picture that the maps are over."""
        told = self._explainer.account.picture
        if told is not None:
            self.view.show_pixels(told.picture)

    def show_words(self) -> None:
        """Show a chip for each word that has a map."""
        account = self._explainer.account
        names = [self._name(layer) for layer in account.map_layers]
        if self.resolution.count() != len(names) + 1:
            in_blocks = any(layer.block is not None for layer in account.map_layers)
            self.resolution.clear()
            self.resolution.addItems([self.tr("All blocks") if in_blocks else self.tr("All resolutions"), *names])
        for widget in (self.this_step, self.resolution):
            widget.setVisible(account.has_maps)
        self._watched.forget()
        clear(self.chips)
        for word in account.words() if account.has_maps else []:
            chip = chip_button(word.text, self.tr("See where it acts"))
            chip.setAutoExclusive(True)
            chip.toggled.connect(lambda on, word=word: self._choose(word) if on else None)
            self._watched.watch(chip, word)
            self.chips.addWidget(chip)

    def _name(self, layer: Layer) -> str:
        """What is chosen: a resolution, or a block."""
        if layer.block is None:
            return f"{layer.rows} × {layer.columns}"
        return self.tr("Block {block} of {blocks}").format(block=layer.block + 1, blocks=layer.blocks)

    def show_runs(self) -> None:
        """Show the pictures that were drawn without a word."""
        clear(self.dropped)
        for word, run in self._explainer.account.runs_of("dropped"):
            text = self.tr("Without “{word}”: {psnr} dB").format(word=word, psnr=decibels(run))
            add_tile(self.dropped, text, run.picture)
            if run.difference is not None:
                add_tile(self.dropped, self.tr("Difference, 4 times as strong"), run.difference)

    def _choose(self, word: Word) -> None:
        self._word = word
        self._show_word()
        self.enable(can_draw=self._explainer.can_draw)

    def _hover(self, word: Word) -> None:
        self._show_map_of(word)
        _say(self.near, self.tr("Near it in the encoder's table: {words}").format(words=", ".join(word.near)))

    def _show_word(self) -> None:
        """Show the map of the chosen word, of none the picture."""
        _say(self.here, self.tr("Point at a word, or at the picture."))
        if self._word is None:
            self.view.show_veil(None)
            _say(self.near, "")
        else:
            self._hover(self._word)

    def _show_map_of(self, word: Word) -> None:
        heat = self._explainer.account.heat(word.places, self._step, self._resolution)
        if heat is not None:
            self.view.show_veil(veil(heat))

    @property
    def _step(self) -> int | None:
        return self._steps.value() if self.this_step.isChecked() else None

    @property
    def _resolution(self) -> int | None:
        chosen = self.resolution.currentIndex()
        return chosen - 1 if chosen > 0 else None

    def _on_pointed(self, across: float, down: float) -> None:
        """Say which words acted where the mouse is."""
        found = self._explainer.account.at(across, down, self._step, self._resolution)[:4]
        shown = ", ".join(f"{word.text} {share:.0%}" for word, share in found)
        if shown:
            self.here.setText(self.tr("Here: {words}").format(words=shown))

    def _on_drop(self) -> None:
        if self._word is not None:
            self._explainer.drop(self._word.text)


def _say(label: QLabel, text: str) -> None:
    """Set a text that may be there already: a label has everything around it placed anew each time."""
    if label.text() != text:
        label.setText(text)


class _WordChips(QObject):
    """Tells which word the mouse is on, and when it leaves."""

    def __init__(self, parent: QObject, entered: Callable[[Word], None], left: Callable[[], None]) -> None:
        super().__init__(parent)
        self._entered, self._left = entered, left
        self._words: dict[QObject, Word] = {}

    def forget(self) -> None:
        """Tell of no chip any longer."""
        self._words.clear()

    def watch(self, chip: QWidget, word: Word) -> None:
        """Tell of this chip, too."""
        chip.installEventFilter(self)
        self._words[chip] = word

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Enter and watched in self._words:
            self._entered(self._words[watched])
        elif event.type() == QEvent.Type.Leave and watched in self._words:
            self._left()
        return False
