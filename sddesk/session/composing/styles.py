"""The styles of the draft: chosen from the person's and the included ones, with the newest picture of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.included_styles import INCLUDED
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.record import ImageRecord
from sddesk.core.search import Query, Term
from sddesk.core.style_files import ReadStyles, StyleForm, read_styles_in, written_styles
from sddesk.core.styles import MAX_STYLES, Style, StyleUse, is_same_style
from sddesk.core.whole_files import write_over
from sddesk.session.composing.draft import Draft
from sddesk.session.composing.start import Look
from sddesk.session.model_list.source import KeptStyles
from sddesk.session.notices import NoticeKind
from sddesk.session.picture_library import PictureLibrary
from sddesk.session.services import Services

SLOT = "styles"  # of the questions to the library
UNDO = "undo_style"


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
        self._before: tuple[list[str], list[Style]] | None = None  # names that changed, and what had them
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
        prompts = self._draft.get("prompt"), self._draft.get("negative_prompt")
        return self.save(None, name=name, prompt=prompts[0], negative_prompt=prompts[1], folder=folder)

    def save(self, old: Style | None, *, name: str, prompt: str, negative_prompt: str, folder: str) -> bool:
        """Keep a style with these texts, in the place of `old` where that is one; False, with a notice, if it cannot.

        What `old` has beside is kept. An included one stays; the new one takes its place if it has its name. Where the
        draft has it, it has the new texts then.
        """
        own = [style for style in self.all() if not style.included]
        try:
            style = replace(
                old or Style(name="new"),
                name=" ".join(name.split()),
                prompt=prompt,
                negative_prompt=negative_prompt,
                folder=folder,
                included=False,
            )
        except ValueError as error:
            template = QT_TRANSLATE_NOOP("messages", "This cannot be a style: {reason}.")
            self._notices.problem(SddeskError(template, reason=str(error)))
            return False
        others = [one for one in own if old is None or one.name != old.name]
        if any(is_same_style(one.name, style.name) for one in others):
            template = QT_TRANSLATE_NOOP("messages", "There is a style of yours called “{name}” already.")
            self._notices.problem(SddeskError(template, name=style.name))
            return False
        renamed = [old.name] if old is not None and not is_same_style(old.name, style.name) else []
        touched = [style.name, *renamed]
        before = [] if old is None or old.included else [old]

        def saved() -> None:
            self._kept.put([style])
            self._kept.remove(renamed)

        if not self._change(saved):
            return False
        self._follow(old, style)
        template = QT_TRANSLATE_NOOP("messages", "The style “{name}” is kept.")
        self._offer_undo(template, style.name, touched, before)
        return True

    def copy(self, style: Style) -> Style | None:
        """Keep a second one like this under a name of its own; None, with a notice, when that cannot be."""
        taken = {one.name.strip().casefold() for one in self.all()}
        names = (f"{style.name[:180]} {number}" for number in range(2, len(taken) + 3))
        name = next(one for one in names if one.casefold() not in taken)
        copied = replace(style, name=name, included=False)
        if not self._change(lambda: self._kept.put([copied])):
            return None
        self._offer_undo(QT_TRANSLATE_NOOP("messages", "The style “{name}” is kept."), name, [name], [])
        return copied

    def remove(self, name: str) -> None:
        """Take a style of the person's own out of the list; what is chosen stays chosen. A notice can undo it."""
        before = [one for one in self.all() if not one.included and is_same_style(one.name, name)]
        if self._change(lambda: self._kept.remove([name])) and before:
            template = QT_TRANSLATE_NOOP("messages", "The style “{name}” was taken out of the list.")
            self._offer_undo(template, before[0].name, [name], before)

    def undo(self) -> None:
        """Bring back what the last change took away, and take away what it brought."""
        if self._before is None:
            return
        (touched, before), self._before = self._before, None
        now = [one for one in self.all() if any(is_same_style(one.name, name) for name in touched)]

        def undone() -> None:
            self._kept.remove(touched)
            self._kept.put(before)

        if self._change(undone) and before and now:
            self._follow(now[0], before[0])

    def write(self, file: Path) -> None:
        """Write the person's own styles to a file, in A1111's form where it ends in .csv. An older one is replaced."""
        own = [style for style in self.all() if not style.included]
        form: StyleForm = "csv" if file.suffix.lower() == ".csv" else "json"

        def written() -> None:
            try:
                write_over(file, written_styles(own, form))
            except OSError as error:
                template = QT_TRANSLATE_NOOP("messages", "{path} cannot be written: {reason}")
                raise SddeskError(template, path=str(file), reason=error.strerror or str(error)) from error

        def told(_: object) -> None:
            template = QT_TRANSLATE_NOOP("messages", "The styles were written to {folder}.")
            lost = QT_TRANSLATE_NOOP("messages", "This form of file has no settings and no folders of styles.")
            hint = Message.of(lost, {}) if form == "csv" else None
            message = Message.of(template, {"folder": str(file.parent)})
            self._notices.add(NoticeKind.INFO, message, hint, action="show_exported")

        self._background.pool(written, told, self._notices.problem)

    def _follow(self, old: Style | None, new: Style) -> None:
        """Let the draft have the texts of a style that was changed, where it has the style as it was."""
        if old is not None:
            uses = tuple(new.use if use == old.use else use for use in self.chosen)
            self._draft.set("styles", uses)

    def _offer_undo(self, template: str, name: str, touched: list[str], before: list[Style]) -> None:
        self._before = touched, before
        self._notices.dismiss_action(UNDO)
        self._notices.add(NoticeKind.INFO, Message.of(template, {"name": name}), action=UNDO)

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
