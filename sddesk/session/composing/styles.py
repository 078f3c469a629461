"""The styles of the draft: chosen from the person's and the included ones, with the newest picture of each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.included_styles import INCLUDED
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.record import ImageRecord
from sddesk.core.search import Query, Term
from sddesk.core.style_files import ReadStyles, read_styles_in
from sddesk.core.styles import MAX_STYLES, Style, StyleUse, is_same_style
from sddesk.session.composing.draft import Draft
from sddesk.session.composing.start import Look
from sddesk.session.model_list.source import KeptStyles
from sddesk.session.notices import NoticeKind
from sddesk.session.picture_library import PictureLibrary
from sddesk.session.services import Services

SLOT = "styles"  # of the questions to the library


class StyleChoice(QObject):
    """`changed`: other styles are chosen, or there are others. `pictured`: `pictures` has the newest ones.

    `look` puts a question to the library in a slot.
    """

    changed = Signal()
    pictured = Signal()

    def __init__(
        self,
        kept: KeptStyles,
        draft: Draft,
        look: Look,
        services: Services,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kept, self._draft, self._look = kept, draft, look
        self._background, self._notices, _ = services
        self.pictures: dict[str, ImageRecord] = {}
        draft.changed.connect(self._on_draft)

    @property
    def chosen(self) -> tuple[StyleUse, ...]:
        """The styles of the draft, the innermost first."""
        return self._draft.get("styles")

    def all(self) -> list[Style]:
        """All styles; only the included ones, with a notice, where the person's own cannot be read."""
        try:
            return self._kept.all()
        except SddeskError as error:
            self._notices.problem(error)
            return list(INCLUDED)

    def is_chosen(self, name: str) -> bool:
        """Whether the draft has the style of this name."""
        return any(is_same_style(use.name, name) for use in self.chosen)

    def is_other_now(self, use: StyleUse) -> bool:
        """Whether the style of this name has another text by now, or is gone: the draft keeps the text that it has."""
        return all(style.use != use for style in self.all() if is_same_style(style.name, use.name))

    def choose(self, style: Style) -> None:
        """Put a style around those that are chosen, with the settings that it brings along."""
        if len(self.chosen) >= MAX_STYLES:
            template = QT_TRANSLATE_NOOP("messages", "At most {limit} styles at once, not {count}.")
            self._notices.note(Message.of(template, {"limit": MAX_STYLES, "count": MAX_STYLES + 1}))
            return
        if not self.is_chosen(style.name):
            self._draft.set("styles", (*self.chosen, style.use))
        for name, value in style.settings:
            self._draft.set(name, value)
        if style.settings:
            template = QT_TRANSLATE_NOOP("messages", "The style “{name}” set: {settings}.")
            settings = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in style.settings)
            self._notices.add(NoticeKind.INFO, Message.of(template, {"name": style.name, "settings": settings}))

    def leave(self, name: str) -> None:
        """Take a style out of the draft."""
        self._draft.set("styles", tuple(use for use in self.chosen if not is_same_style(use.name, name)))

    def keep(self, name: str, folder: str = "") -> bool:
        """Keep the draft's prompts as a style of this name; False, with a notice, when that cannot be.

        A name that is taken is refused, but for an included style's.
        """
        own = [style for style in self.all() if not style.included]
        try:
            style = Style(
                name=" ".join(name.split()),
                prompt=self._draft.get("prompt"),
                negative_prompt=self._draft.get("negative_prompt"),
                folder=folder,
            )
        except ValueError as error:
            template = QT_TRANSLATE_NOOP("messages", "This cannot be a style: {reason}.")
            self._notices.problem(SddeskError(template, reason=str(error)))
            return False
        if any(is_same_style(one.name, style.name) for one in own):
            template = QT_TRANSLATE_NOOP("messages", "There is a style of yours called “{name}” already.")
            self._notices.problem(SddeskError(template, name=style.name))
            return False
        return self._change(lambda: self._kept.put([style]))

    def remove(self, name: str) -> None:
        """Take a style of the person's own out of the list; what is chosen stays chosen."""
        self._change(lambda: self._kept.remove([name]))

    def take(self, file: Path) -> None:
        """Take the styles in a file of any program; those whose names are taken stay as they are, and are told."""
        self._background.pool(
            lambda: read_styles_in(file), lambda read: self._take(read, file.name), self._notices.problem
        )

    def _take(self, read: ReadStyles, file: str) -> None:
        own = {style.name.strip().casefold() for style in self.all() if not style.included}

        def taken() -> None:
            new = [style for style in read.styles if style.name.strip().casefold() not in own]
            self._kept.put(new)
            for note in read.notes:
                self._notices.add(NoticeKind.WARNING, note)
            template = QT_TRANSLATE_NOOP("messages", "{file}: {count} styles were taken.")
            told = Message.of(template, {"file": file, "count": len(new)})
            known = len(read.styles) - len(new)
            stays = QT_TRANSLATE_NOOP("messages", "{known} that have the name of one of yours were not.")
            self._notices.add(NoticeKind.INFO, told, Message.of(stays, {"known": known}) if known else None)

        self._change(taken)

    def look_for_pictures(self) -> None:
        """Find the newest picture of each style; `pictured` comes when they are known."""
        names = [style.name for style in self.all()]

        def newest(library: PictureLibrary) -> dict[str, ImageRecord]:
            found: dict[str, ImageRecord] = {}
            for name in names:
                records = library.page(0, 1, Query(terms=(Term(field="style", value=name, whole=True),)))
                if records:
                    found[name] = records[0]
            return found

        self._look(SLOT, newest, self._take_pictures, lambda _: None)

    def _take_pictures(self, found: dict[str, ImageRecord]) -> None:
        self.pictures = found
        self.pictured.emit()

    def _change(self, change: Callable[[], None]) -> bool:
        try:
            change()
        except SddeskError as error:
            self._notices.problem(error)
            return False
        for problem in self._kept.problems:
            self._notices.note(problem)
        self.changed.emit()
        return True

    def _on_draft(self, name: str) -> None:
        if name == "styles":
            self.changed.emit()
