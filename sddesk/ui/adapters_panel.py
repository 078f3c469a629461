"""LoRAs and textual inversions under a line that opens them: added from a list, each LoRA with a weight."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sddesk.core.adapters import MAX_LORA_WEIGHT, LoraUse
from sddesk.core.models import PartInfo, WeightsKind
from sddesk.session.app_session import Session
from sddesk.session.composing.adapters import Adapters
from sddesk.ui.controls import Wrapping, fold_button, show_fold, tool_button
from sddesk.ui.flow import Flow
from sddesk.ui.texts import translated
from sddesk.ui.theme import GRID
from sddesk.ui.value_controls import DecimalNumber, Slider, keep_narrow, narrow_choice

TICKS = 20  # of the slider, for a weight of 1
SLIDER_LOW, SLIDER_HIGH = -1, 2
STEP = 0.05
WIDEST = 10000  # as wide as -10.00 with its buttons


class AdaptersPanel(QWidget):
    """The list to add from and a row for each LoRA of the draft; it opens by itself when a draft brings one.

    `word_wanted` carries a trigger word or the name of a textual inversion that a person wants in the prompt.
    """

    word_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._draft = session.draft
        self._adapters = session.adapters
        self.rows: dict[str, LoraRow] = {}
        self.toggle = fold_button(
            self.tr("Show the LoRAs"), self.tr("Small files that teach the model a style or a thing")
        )
        self.choice = narrow_choice()
        self.choice.setEditable(True)
        self.choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.choice.setAccessibleName(self.tr("Add a LoRA or an embedding"))
        self.choice.setToolTip(
            self.tr("A LoRA gets a weight below; the name of an embedding goes into the prompt. Type to find one.")
        )
        completer = self.choice.completer()
        assert completer is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._build()
        self.toggle.toggled.connect(self._show_body)
        self.choice.activated.connect(self._on_chosen)
        self._adapters.changed.connect(self._offer)
        self._draft.changed.connect(self._on_draft)
        self._offer()
        self._show_body(bool(self._draft.get("loras")))

    def _build(self) -> None:
        self.body = QWidget()
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID * 2)
        self._column.addWidget(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addWidget(self.toggle)
        column.addWidget(self.body)

    def _offer(self) -> None:
        """Fill the list with what fits the model, and judge the rows anew."""
        used = {use.name.casefold() for use in self._draft.get("loras")}
        loras = [part for part in self._adapters.fitting(WeightsKind.LORA) if part.name.casefold() not in used]
        embeddings = self._adapters.fitting(WeightsKind.EMBEDDING)
        self.choice.clear()
        for part in loras:
            self.choice.addItem(part.name, part)
        if loras and embeddings:
            self.choice.insertSeparator(self.choice.count())
        for part in embeddings:
            self.choice.addItem(self.tr("{name} (embedding)").format(name=part.name), part)
        self.choice.setCurrentIndex(-1)
        line = self.choice.lineEdit()
        assert line is not None
        nothing = self.tr("No other here that fits") if used else self.tr("None here that fits")
        line.setPlaceholderText(self.tr("Add…") if loras or embeddings else nothing)
        self.choice.setEnabled(bool(loras or embeddings))
        self._show_rows()

    def _on_chosen(self, index: int) -> None:
        part: PartInfo | None = self.choice.itemData(index)
        if part is None:
            return
        if part.facts.kind == WeightsKind.LORA:
            self._adapters.add(part.name)
        else:
            self.word_wanted.emit(part.name)
            self.choice.setCurrentIndex(-1)

    def _on_draft(self, name: str) -> None:
        if name == "loras":
            names = [use.name for use in self._draft.get("loras")]
            if names == list(self.rows):
                self._show_rows()  # a weight: the list stays as it is
            else:
                self._offer()
            if names and not self.toggle.isChecked():
                self._show_body(True)

    def _show_rows(self) -> None:
        uses: tuple[LoraUse, ...] = self._draft.get("loras")
        for name in [name for name in self.rows if name not in {use.name for use in uses}]:
            row = self.rows.pop(name)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for use in uses:
            if use.name not in self.rows:
                self.rows[use.name] = row = LoraRow(self._adapters, use.name)
                row.word_wanted.connect(self.word_wanted)
                self._column.addWidget(row)
            self.rows[use.name].show_use(use)
        self.toggle.setText(self.tr("LoRAs ({count})").format(count=len(uses)) if uses else self.tr("LoRAs"))

    def _show_body(self, shown: bool) -> None:
        show_fold(self.toggle, shown, self.body)


class LoraRow(QWidget):
    """One LoRA: its name, how strongly it works, its trigger words, and why it would not work."""

    word_wanted = Signal(str)

    def __init__(self, adapters: Adapters, name: str) -> None:
        super().__init__()
        self._adapters = adapters
        self._name = name
        self.title = QLabel(name)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setToolTip(name)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.remove = tool_button("close", self.tr("Remove {name}").format(name=name), self.tr("Draw without it"))
        self.slider = Slider()
        self.slider.setRange(SLIDER_LOW * TICKS, SLIDER_HIGH * TICKS)
        self.slider.setAccessibleName(self.tr("Weight of {name}, slider").format(name=name))
        self.number = DecimalNumber()
        self.number.setRange(-MAX_LORA_WEIGHT, MAX_LORA_WEIGHT)
        self.number.setSingleStep(STEP)
        self.number.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.number.setAccessibleName(self.tr("Weight of {name}").format(name=name))
        keep_narrow(self.number, WIDEST)
        for control in (self.slider, self.number):
            control.setToolTip(self.tr("1 is as it was trained, 0 is without it, below 0 is the other way round"))
        self.words = QWidget()
        self._chips = Flow(self.words)
        self._shown: tuple[str, ...] = ()
        self.trouble = Wrapping()
        self.trouble.setProperty("advice", True)
        self._build()
        self.slider.valueChanged.connect(lambda ticks: adapters.set_weight(name, ticks / TICKS))
        self.number.valueChanged.connect(lambda weight: adapters.set_weight(name, round(weight, 2)))
        self.remove.clicked.connect(lambda: adapters.remove(name))

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.title, 1)
        top.addWidget(self.remove)
        weight = QHBoxLayout()
        weight.setSpacing(GRID * 2)
        weight.addWidget(self.slider, 1)
        weight.addWidget(self.number)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addLayout(weight)
        column.addWidget(self.words)
        column.addWidget(self.trouble)

    def show_use(self, use: LoraUse) -> None:
        """Show its weight, and the present notes about it."""
        with QSignalBlocker(self.slider), QSignalBlocker(self.number):
            self.slider.setValue(round(use.weight * TICKS))
            if round(self.number.value(), 2) != round(use.weight, 2):
                self.number.setValue(use.weight)
        part = self._adapters.part(WeightsKind.LORA, self._name)
        self._show_words(part.triggers if part is not None else ())
        trouble = self._adapters.trouble(use)
        self.trouble.setText("" if trouble is None else translated(trouble))
        self.trouble.setVisible(trouble is not None)

    def _show_words(self, words: tuple[str, ...]) -> None:
        if words != self._shown:
            while (item := self._chips.takeAt(0)) is not None:
                chip = item.widget()
                if chip is not None:
                    chip.deleteLater()
            for word in words:
                chip = QToolButton()
                chip.setText(word if len(word) <= 30 else f"{word[:29]}…")
                chip.setProperty("chip", True)
                chip.setAccessibleName(self.tr("Put “{word}” into the prompt").format(word=word))
                chip.setToolTip(f"<qt>{escape(chip.accessibleName())}</qt>")  # the word is from a file, and no markup
                chip.clicked.connect(lambda _=False, word=word: self.word_wanted.emit(word))
                self._chips.addWidget(chip)
            self._shown = words
        self.words.setVisible(bool(words))
