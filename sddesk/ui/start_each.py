"""Several selected pictures as start pictures: an order for each, after one question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.session.notices import NoticeKind
from sddesk.ui.inline_bar import Answer
from sddesk.ui.library_page import LibraryPage
from sddesk.ui.picture_actions import PictureActions

MOST = 1000  # orders at once
SHOWN = 60  # characters of the prompt in the question


class StartEach(QObject):
    """Asks in the library's bar, where the pictures were selected."""

    def __init__(self, page: LibraryPage, actions: PictureActions) -> None:
        super().__init__(page)
        self._page, self._actions = page, actions
        actions.start_each_wanted.connect(self._ask)

    def _ask(self, record_ids: Sequence[int]) -> None:
        session = self._actions.session
        if len(record_ids) > MOST:
            template = QT_TRANSLATE_NOOP("messages", "At most {count} pictures can be used as start at once.")
            hint = Message(QT_TRANSLATE_NOOP("messages", "Select fewer of them."))
            session.notices.add(NoticeKind.INFO, Message.of(template, {"count": MOST}), hint)
            return
        records = self._page.selected_records()
        usable = [record.content_hash for record in records if record.content_hash and not record.missing]
        if not usable:
            template = QT_TRANSLATE_NOOP("messages", "None of the selected pictures can be read.")
            session.notices.add(NoticeKind.INFO, Message(template))
            return
        number = QLocale().toString
        prompt = " ".join(str(session.draft.get("prompt"))[: SHOWN * 2].split())
        text = self.tr("Order a picture from each of {count}, with the prompt “{prompt}” and the settings of now?")
        shown = prompt if len(prompt) <= SHOWN else f"{prompt[:SHOWN]}…"
        parts = [text.format(count=number(len(usable)), prompt=shown)]
        if len(usable) < len(records):
            left_out = self.tr("{count} that cannot be read are left out.")
            parts.append(left_out.format(count=number(len(records) - len(usable))))
        order = Answer(text=self.tr("Order them"), run=lambda: self._order(usable), usual=True)
        self._page.bar.ask(" ".join(parts), [order, Answer(text=self.tr("Cancel"), run=self._page.grid.setFocus)])

    def _order(self, content_hashes: Sequence[str]) -> None:
        self._actions.reused.emit(True)
        self._actions.session.enqueue.from_each(content_hashes)
