"""The left side: what to draw, and the two buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from sddesk.core.prompt import TokenCount
from sddesk.session.app_session import Session
from sddesk.session.composing.prompt_history import PromptHistory
from sddesk.ui.adapters_panel import AdaptersPanel
from sddesk.ui.advice_line import AdviceLine
from sddesk.ui.basic_panel import BasicPanel
from sddesk.ui.binding import bind
from sddesk.ui.completion_popup import PromptCompleter
from sddesk.ui.controls import fold_button, plain, show_fold
from sddesk.ui.flow import ColumnScroll
from sddesk.ui.hires_panel import HiresPanel
from sddesk.ui.inline_bar import Answer, InlineBar
from sddesk.ui.more_line import MoreLine
from sddesk.ui.panel_sections import AddRow, Section, Sections
from sddesk.ui.parameter_panel import ParameterPanel
from sddesk.ui.parts_panel import PartsPanel
from sddesk.ui.preset_menu import PresetButton
from sddesk.ui.prompt_editor import PromptEditor
from sddesk.ui.start_panel import StartPanel
from sddesk.ui.steering.control_panel import ControlPanel
from sddesk.ui.steering.reference_panel import ReferencePanel
from sddesk.ui.style_panel import StylePanel
from sddesk.ui.theme import GRID

WIDTH = 352
COUNT_AFTER_MS = 150
LAID_OUT_MS = 60  # what comes into the panel has its height then


class ComposePanel(QFrame):
    """The prompt and what every picture needs, the rest under *More*; Generate and Stop stay in view below.

    `handed_in`: files or a picture were pasted or dropped where text is written.
    """

    handed_in = Signal(QMimeData)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("leftPanel")
        self._session = session
        draft = session.draft
        self.prompt = PromptEditor(plain(self.tr("Prompt"), heading=True), min_lines=4)
        self.prompt.edit.setAccessibleName(self.tr("Prompt"))
        self.prompt.edit.setToolTip(
            self.tr(
                "What the picture shows (Ctrl+L); earlier prompts: Alt+Up, Alt+Down; weight of a word: Ctrl+Up/Down"
            )
        )
        self.prompt.edit.setPlaceholderText(self.tr("Describe a picture"))
        self.styles = StylePanel(session)
        self.toggle = fold_button(self.tr("Show the negative prompt"), self.tr("What the picture should not show"))
        self.negative = PromptEditor(self.toggle, min_lines=2)
        self.negative.edit.setAccessibleName(self.tr("Negative prompt"))
        self.negative.edit.setToolTip(self.tr("What the picture should not show"))
        self.add = AddRow()
        self.start = StartPanel(session)
        self.controls, self.references = ControlPanel(session), ReferencePanel(session)
        self.basic, self.advice = BasicPanel(draft), AdviceLine(draft)
        self.parameters = ParameterPanel(draft, session.larger)
        self.more, self.presets = MoreLine(draft, self.parameters), PresetButton(session)
        self.offer = InlineBar(narrow=True)
        self._offered_text = ""
        self.hires = HiresPanel(session.hires)
        self.adapters = AdaptersPanel(session)
        self.adapters.word_wanted.connect(self.prompt.edit.add_words)
        self.parts = PartsPanel(session)
        width = max(grid.label_width() for grid in (self.basic.grid, self.parameters.grid))
        for section in (self.basic.grid, self.parameters.grid, self.start, self.controls, self.references):
            section.align_to(width)
        for section in (self.hires, self.parts):
            section.align_to(width)
        self.generate = QPushButton(self.tr("Generate"))
        self.stop = QPushButton(self.tr("Stop"))
        self._build()
        self.sections = self._make_sections()
        bind(draft, "prompt", self.prompt)
        bind(draft, "negative_prompt", self.negative)
        draft.changed.connect(self._on_draft)
        self._colour_marks()
        self.completers = [PromptCompleter(one.edit, session.completion) for one in (self.prompt, self.negative)]
        for editor in (self.prompt, self.negative):
            editor.edit.pasted.connect(self.offer_pasted)
            editor.edit.handed_in.connect(self.handed_in)
        self._show_negative(bool(draft.get("negative_prompt")))
        self._count_timer = QTimer(self, interval=COUNT_AFTER_MS, singleShot=True)
        self._count_timer.timeout.connect(self._count_tokens)
        session.models.modelReset.connect(self._count_timer.start)
        session.models.modelReset.connect(self.follow_model)
        session.adapters.changed.connect(self._count_timer.start)
        self._history = PromptHistory(lambda: session.remembered.prompts)
        self._own_cursor = 0  # where the cursor was in the text being written
        self.prompt.edit.older_wanted.connect(lambda: self._walk_history(1))
        self.prompt.edit.newer_wanted.connect(lambda: self._walk_history(-1))
        session.running.changed.connect(self._on_state)
        session.jobs.changed.connect(self._on_state)
        self._on_state()

    def _build(self) -> None:
        self.toggle.setText(self.tr("Negative prompt"))
        self.toggle.toggled.connect(self._show_negative)
        self.generate.setProperty("primary", True)
        self.generate.setToolTip(self.tr("Make the picture (Ctrl+Enter)"))
        self.generate.setDefault(True)
        self.generate.setAutoDefault(True)
        self.stop.setToolTip(self.tr("Stop the current job (Esc)"))
        scroll = ColumnScroll(WIDTH - GRID * 4, self)
        body = scroll.content
        rows = QVBoxLayout(body)
        rows.setContentsMargins(GRID * 4, GRID * 4, GRID * 4 - 10, GRID * 2)  # the scroll bar's room is beside it
        rows.setSpacing(GRID * 3)
        rows.addWidget(self.offer)
        rows.addWidget(self.prompt)
        rows.addWidget(self.styles)
        rows.addWidget(self.start)
        rows.addWidget(self.controls)
        rows.addWidget(self.references)
        rows.addWidget(self.add)
        rows.addWidget(self.basic)
        rows.addWidget(self.advice)
        rows.addWidget(self.more)
        rows.addWidget(self.presets)
        rows.addWidget(self.negative)
        rows.addWidget(self.parameters)
        rows.addWidget(self.hires)
        rows.addWidget(self.adapters)
        rows.addWidget(self.parts)
        rows.addStretch(1)
        for field in body.findChildren(QLineEdit):  # numbers and names: what is dropped there is for the window
            field.setAcceptDrops(False)
        for section in (self.controls, self.references):
            section.came.connect(
                lambda row: QTimer.singleShot(LAID_OUT_MS, row, lambda: scroll.ensureWidgetVisible(row))
            )
        buttons = QHBoxLayout()
        buttons.setContentsMargins(GRID * 4, GRID * 2, GRID * 4, GRID * 4)
        buttons.setSpacing(GRID * 2)
        buttons.addWidget(self.generate, 2)
        buttons.addWidget(self.stop, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addLayout(buttons)

    def _make_sections(self) -> Sections:
        """Those with pictures have a button that adds one; the lines of the others are under *More*."""
        session, draft = self._session, self._session.draft
        start, controls, references = session.start_picture, session.controls, session.references

        def added(panel: StartPanel | ControlPanel | ReferencePanel, text: str, is_used: Callable[[], bool]) -> Section:
            name = self.tr("Add: {section}").format(section=text)
            button = self.add.add(text, name, panel.toggle.toolTip(), panel.taker)
            return Section(part=panel, toggle=panel.toggle, is_used=is_used, add=button)

        sections = Sections(
            self.more,
            [
                added(self.start, self.tr("Start picture"), lambda: start.picture is not None or start.is_reading),
                added(self.controls, self.tr("Control"), lambda: bool(controls.entries) or controls.is_reading),
                added(self.references, self.tr("Reference"), lambda: bool(references.entries) or references.is_reading),
                Section(
                    part=self.negative,
                    toggle=self.toggle,
                    is_used=lambda: bool(draft.get("negative_prompt")),
                    applies=lambda: draft.family.reads_negative,
                ),
                Section(part=self.hires, toggle=self.hires.toggle, is_used=lambda: draft.get("hires") is not None),
                Section(part=self.adapters, toggle=self.adapters.toggle, is_used=lambda: bool(draft.get("loras"))),
                Section(part=self.parts, toggle=self.parts.toggle, is_used=self.parts.is_used),
            ],
            self,
        )
        for follows in (draft, start, controls, references):
            follows.changed.connect(sections.show)
        self.more.turned.connect(lambda _: self._show_presets())
        session.presets.changed.connect(self._show_presets)
        self._show_presets()
        return sections

    def follow_model(self) -> None:
        """Follow the chosen model: what is offered, what is told, what has a use."""
        self.parameters.follow_model()
        self.basic.shape.offer_presets()
        self.start.follow_model()
        self.advice.follow()
        self.more.follow()
        self.sections.show()

    def offer_pasted(self, text: str) -> None:
        """Offer the settings in a text, if it holds some; the text stays where it was pasted until they are used."""
        made = self._session.reading.pasted(text)
        if made is not None:
            use = Answer(text=self.tr("Use these settings"), run=lambda: self._session.reuse.made(made), usual=True)
            keep = Answer(text=self.tr("Keep it as text"), run=lambda: None)
            self.ask(self.tr("This text has the settings of a picture."), [use, keep], about=text)

    def ask(self, text: str, answers: Sequence[Answer], about: str = "") -> None:
        """Ask about what was handed in, above the prompt; the question goes with the pasted text `about`."""
        self._offered_text = about
        self.offer.ask(text, answers, focus=False)

    def leave_offer(self) -> bool:
        """Take the offer away; False when there is none."""
        there = not self.offer.isHidden()
        self.offer.hide()
        return there

    def folds(self) -> dict[str, QToolButton]:
        """The lines that open and close a section, by the names that the window keeps them under."""
        return {
            "more": self.more.toggle,
            "negative": self.toggle,
            "start": self.start.toggle,
            "controls": self.controls.toggle,
            "references": self.references.toggle,
            "hires": self.hires.toggle,
            "loras": self.adapters.toggle,
            "parts": self.parts.toggle,
        }

    def _show_presets(self) -> None:
        """Show the presets with *More*, and always where there are some."""
        self.presets.setVisible(self.more.toggle.isChecked() or bool(self._session.presets.all()))

    def _show_negative(self, shown: bool) -> None:
        show_fold(self.toggle, shown, self.negative.edit)
        self.negative.count_label.setVisible(shown)

    def _count_tokens(self) -> None:
        for editor, negative in ((self.prompt, False), (self.negative, True)):
            self._session.tokens.count(editor.value(), _Counted(editor), negative=negative)

    def _walk_history(self, step: int) -> None:
        edit, text = self.prompt.edit, self.prompt.value()
        if self._history.is_own(text):
            self._own_cursor = edit.textCursor().position()
        stop = self._history.step(text, step)
        self._session.draft.set("prompt", stop)
        if stop != text and self._history.is_own(stop):
            cursor = edit.textCursor()
            cursor.setPosition(min(self._own_cursor, cursor.position()))
            edit.setTextCursor(cursor)

    def _on_draft(self, name: str) -> None:
        if name in ("prompt", "negative_prompt", "checkpoint", "prompt_syntax", "steps", "styles"):
            self._count_timer.start()
        if name == "prompt_syntax":
            self._colour_marks()
        if name in ("prompt", "negative_prompt") and not self._has_offered_text():
            self.offer.hide()
        if name == "negative_prompt" and self._session.draft.get("negative_prompt") and not self.toggle.isChecked():
            self._show_negative(True)

    def _has_offered_text(self) -> bool:
        """Whether what was pasted still stands there, or nothing was."""
        pasted = self._offered_text.replace("\r\n", "\n")
        return any(pasted in editor.value() for editor in (self.prompt, self.negative))

    def _colour_marks(self) -> None:
        for editor in (self.prompt, self.negative):
            editor.set_syntax(self._session.draft.get("prompt_syntax"))

    def _on_state(self) -> None:
        editing = self._session.jobs.editing is not None
        self.generate.setText(self.tr("Save the changed job") if editing else self.tr("Generate"))
        self.generate.setToolTip(
            self.tr("Change the waiting job (Ctrl+Enter); Esc leaves it as it was")
            if editing
            else self.tr("Make the picture (Ctrl+Enter)")
        )
        self.stop.setEnabled(self._session.running.in_view is not None and not self._session.running.stopping)
        self.stop.setText(self.tr("Stopping…") if self._session.running.stopping else self.tr("Stop"))


class _Counted:
    """Takes the answer to one count, which is stale when the text went on meanwhile."""

    def __init__(self, editor: PromptEditor) -> None:
        self._editor = editor
        self._text = editor.value()

    def __call__(self, count: TokenCount | None) -> None:
        if isValid(self._editor) and self._editor.value() == self._text:
            self._editor.show_count(count)
