"""Shows the newest notice with its next step; it never takes the focus."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from sddesk.core.redaction import redactor
from sddesk.session.notices import Notice, NoticeKind, Notices
from sddesk.ui.controls import muted, plain, tool_button
from sddesk.ui.flow import Flow
from sddesk.ui.icons import IconLabel, icon
from sddesk.ui.texts import translated
from sddesk.ui.theme import GRID

ICON_SIDE = 20


class NoticeBar(QWidget):
    """Icon, sentence, hint, one action, dismiss; `labels` names the button of each action id.

    A label may name values of the notice's message.
    """

    action_wanted = Signal(str, object)

    def __init__(self, notices: Notices, labels: Mapping[str, str]) -> None:
        super().__init__()
        self._notices = notices
        self._labels = labels
        self._notice: Notice | None = None
        self.icon = IconLabel(ICON_SIDE)
        self.text = plain(heading=True)
        self.hint = muted()
        for label in (self.text, self.hint):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.more = muted()
        self.action = QPushButton()
        self.close_button = tool_button("close", self.tr("Dismiss the notice"), self.tr("Dismiss the notice"))
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.text)
        column.addWidget(self.hint)
        middle = QWidget()
        parts = Flow(middle)  # with a large font a long button goes below the words, and does not press them flat
        for part in (words, self.more, self.action):
            parts.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 2)
        row.addWidget(self.icon)
        row.addWidget(middle, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.close_button)
        self.action.clicked.connect(self._on_action)
        self.close_button.clicked.connect(self._on_dismiss)
        notices.rowsInserted.connect(self._refresh)
        notices.rowsRemoved.connect(self._refresh)
        notices.modelReset.connect(self._refresh)
        self._refresh()

    @property
    def notice(self) -> Notice | None:
        """The notice in view, None when there is none."""
        return self._notice

    def _refresh(self, *_: object) -> None:
        every = self._notices.all()
        count = len(every)
        self._notice = every[-1] if every else None
        for widget in (self.icon, self.text, self.hint, self.more, self.action, self.close_button):
            widget.setVisible(self._notice is not None)
        if self._notice is None:
            return
        self._show(self._notice)
        self.more.setText(self.tr("and {count} more").format(count=count - 1))
        self.more.setVisible(count > 1)

    def _show(self, notice: Notice) -> None:
        names = {
            NoticeKind.INFO: self.tr("Information"),
            NoticeKind.WARNING: self.tr("Warning"),
            NoticeKind.PROBLEM: self.tr("Problem"),
            NoticeKind.BUG: self.tr("Unexpected error"),
        }
        name = names[notice.kind]
        serious = notice.kind in (NoticeKind.PROBLEM, NoticeKind.BUG)
        role = QPalette.ColorRole.BrightText if serious else QPalette.ColorRole.ButtonText
        self.icon.show_icon(icon(notice.kind.value, role))
        self.icon.setAccessibleName(name)
        self.icon.setToolTip(name)
        sentence = translated(notice.message)
        self.text.setText(sentence)
        self.hint.setText(translated(notice.hint) if notice.hint else "")
        self.hint.setVisible(notice.hint is not None)
        label = self.tr("Copy details") if notice.details else self._labels.get(notice.action or "", "")
        label = label.format(**dict(notice.message.values))
        self.action.setText(label)
        self.action.setToolTip(label)
        self.action.setVisible(bool(label))
        self.setAccessibleDescription(f"{name}: {sentence} {self.hint.text()}")

    def _on_action(self) -> None:
        notice = self._notice
        if notice is None:
            return
        if notice.details:
            QGuiApplication.clipboard().setText(redactor()(notice.details))
            return
        self._notices.dismiss(notice.id)
        self.action_wanted.emit(notice.action or "", notice)

    def _on_dismiss(self) -> None:
        if self._notice is not None:
            self._notices.dismiss(self._notice.id)
