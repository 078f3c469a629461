"""Small controls the parameter panel is made of: seed, number of pictures, buttons with an icon."""

from __future__ import annotations

import secrets

from PySide6.QtCore import QRegularExpression, QSize, Qt
from PySide6.QtGui import QIcon, QRegularExpressionValidator, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from sddesk.core.limits import MAX_RANDOM_SEED, MAX_SEED
from sddesk.core.samplers import FAST_STEPS
from sddesk.session.composing.draft import Draft
from sddesk.ui.binding import ValueControl
from sddesk.ui.icons import icon
from sddesk.ui.theme import GRID


class Wrapping(QLabel):
    """A text over as many lines as its width asks for; no layout may make it lower than that."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._claim()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._claim()

    def _claim(self) -> None:
        self.setMinimumHeight(0)  # or what it was would count for the height of the new text
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


def chip_button(name: str, tip: str) -> QToolButton:
    """A button with words that stays pressed: one of several places or filters."""
    button = QToolButton()
    button.setText(name)
    button.setToolTip(tip)
    button.setCheckable(True)
    button.setProperty("chip", True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def tool_button(glyph: str | QIcon, name: str, tip: str, *, flat: bool = True) -> QToolButton:
    """An icon button: `name` is what a screen reader says, `tip` also names the shortcut."""
    button = QToolButton()
    button.setIcon(icon(glyph) if isinstance(glyph, str) else glyph)
    button.setIconSize(QSize(18, 18))
    button.setAccessibleName(name)
    button.setToolTip(tip)
    button.setProperty("flat", flat)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def fold_button(name: str, tip: str) -> QToolButton:
    """A line of words that opens and closes what stands below it; `show_fold` turns its arrow."""
    button = QToolButton()
    button.setAccessibleName(name)
    button.setToolTip(tip)
    button.setCheckable(True)
    button.setProperty("flat", True)
    button.setProperty("wide", True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


def show_fold(button: QToolButton, shown: bool, body: QWidget) -> None:
    """Show `body` below its line, or fold it away."""
    button.setChecked(shown)
    button.setIcon(icon("chevron-down" if shown else "chevron-right"))
    body.setVisible(shown)


def words_beside(button: QToolButton, text: str) -> None:
    """Let a tool button show `text` next to its icon."""
    button.setText(text)
    button.setProperty("wide", True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)


def muted(text: str = "", *, wrap: bool = False) -> QLabel:
    """A label of the quiet kind, plain text always."""
    label = Wrapping(text) if wrap else QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("muted", True)
    return label


def plain(text: str = "", *, heading: bool = False) -> QLabel:
    """A label that never reads its text as markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("heading", heading)
    return label


def title(text: str) -> QLabel:
    """What a page is called; it takes the room that its row leaves."""
    label = plain(text, heading=True)
    label.setProperty("title", True)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label


class ModeField(ValueControl):
    """Exact or Fast: one of two buttons stays pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.exact = chip_button(
            self.tr("Exact"),
            self.tr("The steps that are set, and the model's own decoder: the same picture as other programs make"),
        )
        self.fast = chip_button(
            self.tr("Fast"),
            self.tr(
                "For trying things out: {steps} steps of a quick sampler, unless fewer are set, and a tiny decoder. "
                "The picture is nearly the same, with softer details."
            ).format(steps=FAST_STEPS),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for button in (self.exact, self.fast):
            button.setAccessibleName(button.text())
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(button, 1)
        self.exact.clicked.connect(lambda: self._choose("exact"))  # no group: the Tab key would reach only one of it
        self.fast.clicked.connect(lambda: self._choose("fast"))

    def minimumSizeHint(self) -> QSize:
        """Both are as wide as the wider one; the sheet would let them cut their words."""
        hint = self.exact.sizeHint().expandedTo(self.fast.sizeHint())
        return QSize(2 * hint.width() + GRID, super().minimumSizeHint().height())

    def value(self) -> str:
        return "fast" if self.fast.isChecked() else "exact"

    def set_value(self, value: str) -> None:
        self.exact.setChecked(value == "exact")
        self.fast.setChecked(value == "fast")

    def _choose(self, value: str) -> None:
        self.set_value(value)
        self.edited.emit()


def grid_text(rows: int, columns: int) -> str:
    """Return this grid as the arguments of `Draft.set_images`."""
    return str(columns) if rows == 1 else f"{rows} × {columns}"


class ImagesField(QLineEdit):
    """How many pictures, as `n` or `n x m`; a text that is neither is marked and not taken."""

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self._draft = draft
        self.textEdited.connect(self._take)
        self.editingFinished.connect(self._show)
        draft.changed.connect(self._on_changed)
        self._show()

    def _take(self, text: str) -> None:
        mark_wrong(self, not self._draft.set_images(text))

    def _on_changed(self, name: str) -> None:
        if name in ("rows", "columns") and not self.hasFocus():
            self._show()

    def _show(self) -> None:
        self.setText(grid_text(self._draft.get("rows"), self._draft.get("columns")))
        mark_wrong(self, False)


def mark_wrong(field: QLineEdit, wrong: bool) -> None:
    """Frame a field whose text cannot be used."""
    if bool(field.property("wrong")) != wrong:
        field.setProperty("wrong", wrong)
        field.style().unpolish(field)
        field.style().polish(field)


class SeedField(QWidget):
    """The seed as digits (64 bits, more than a spin box holds), a dice that draws one, a lock that keeps it."""

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self._draft = draft
        self.text = QLineEdit()
        self.text.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{0,20}|-1?"), self.text))
        self.text.setPlaceholderText(self.tr("random"))
        self.text.setAccessibleName(self.tr("Seed"))
        self.text.setToolTip(
            self.tr("Noise is drawn from this number. The same seed and settings give the same picture.")
        )
        self.lock = tool_button("unlock", self.tr("Keep this seed"), "", flat=False)
        self.lock.setCheckable(True)
        self.dice = tool_button(
            "dice", self.tr("Draw a new seed"), self.tr("Draw a new seed now and keep it"), flat=False
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.text, 1)
        row.addWidget(self.lock)
        row.addWidget(self.dice)
        self.text.textEdited.connect(self._take)
        self.text.editingFinished.connect(self._show)
        self.lock.toggled.connect(self._on_lock)
        self.dice.clicked.connect(self._draw)
        draft.changed.connect(self._on_changed)
        self._show()

    def _take(self, text: str) -> None:
        wrong = text.isdecimal() and int(text) > MAX_SEED
        mark_wrong(self.text, wrong)
        if text.isdecimal() and not wrong:
            self._draft.set("seed", int(text))
            self._draft.set("seed_random", False)
        elif text in ("", "-1"):  # as other programs write a random one
            self._draft.set("seed_random", True)

    def _on_lock(self, locked: bool) -> None:
        self._draft.set("seed_random", not locked)

    def _draw(self) -> None:
        self._draft.set("seed", secrets.randbelow(MAX_RANDOM_SEED + 1))
        self._draft.set("seed_random", False)

    def _on_changed(self, name: str) -> None:
        if name in ("seed", "seed_random"):
            self._show()

    def _show(self) -> None:
        random = self._draft.get("seed_random")
        seed = self._draft.get("seed")
        shown = "" if random and seed == 0 else str(seed)
        if not (self.text.hasFocus() and (random or self.text.text().lstrip("0") == shown)):
            self.text.setText(shown)
        mark_wrong(self.text, False)
        self.lock.blockSignals(True)
        self.lock.setChecked(not random)
        self.lock.blockSignals(False)
        self.lock.setIcon(icon("unlock" if random else "lock"))
        self.lock.setToolTip(
            self.tr("A new seed is drawn for each picture. Press to keep this one.")
            if random
            else self.tr("This seed is kept. Press to draw a new one for each picture.")
        )


def labelled(text: str, control: QWidget) -> QLabel:
    """A label that names `control` and whose mnemonic focuses it."""
    label = plain(text)
    label.setBuddy(control)
    return label
