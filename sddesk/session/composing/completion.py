"""Completes what is typed in a prompt: tags of the lists, LoRAs, textual inversions, wildcards, styles."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject

from sddesk.core.completing import Entry, Offer, Typed, typed_at
from sddesk.core.messages import Message
from sddesk.core.models import PartInfo, WeightsKind
from sddesk.core.styles import Style
from sddesk.core.tags import SHOWN, Found, ReadTags, TagIndex, plain, written
from sddesk.session.background import Background
from sddesk.session.composing.adapters import USUAL_WEIGHT, Adapters
from sddesk.session.composing.styles import StyleChoice
from sddesk.session.model_list.source import ModelSource
from sddesk.session.notices import Notices


class Completion(QObject):
    """Answers on the UI thread, from what was read in the background; `start` reads the lists."""

    def __init__(
        self,
        source: ModelSource,
        adapters: Adapters,
        styles: StyleChoice,
        background: Background,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source, self._adapters, self._styles = source, adapters, styles
        self._background, self._notices = background, notices
        self._tags: TagIndex | None = None
        self._wildcards: tuple[str, ...] = ()
        self._asking = False
        self._parts: dict[WeightsKind, list[PartInfo]] = {}
        adapters.changed.connect(self._parts.clear)

    def start(self) -> None:
        """Read the lists of tags and the names of the wildcard files."""

        def read() -> tuple[TagIndex, tuple[Message, ...]]:
            lists: ReadTags = self._source.tags.read()
            return TagIndex(lists.tags), lists.notes

        self._background.pool(read, self._take, self._notices.problem)
        self._ask_wildcards()

    def find(self, text: str, place: int) -> Offer:
        """Return what completes `text` at the cursor `place`; nothing where completion is turned off."""
        if not self._source.tags.writing().completes:
            return Offer()
        for typed in typed_at(text, place):
            entries = tuple(self._entries(typed))[:SHOWN]
            if entries and not (len(entries) == 1 and entries[0].text == typed.text):
                return Offer(entries, typed.start, typed.end)
        return Offer()

    def choose_style(self, name: str) -> None:
        """Choose the style that was completed."""
        for style in self._styles.all():
            if style.name == name:
                self._styles.choose(style)

    def _take(self, read: tuple[TagIndex, tuple[Message, ...]]) -> None:
        self._tags, notes = read
        for note in notes:
            self._notices.note(note)

    def _entries(self, typed: Typed) -> Iterator[Entry]:
        if typed.kind == "lora":
            for part in self._fitting(WeightsKind.LORA, typed.text):
                weight = USUAL_WEIGHT if part.notes.weight is None else part.notes.weight
                yield Entry("lora", part.name, f"<lora:{part.name}:{weight:g}>")
        elif typed.kind == "wildcard":
            if not typed.text:
                self._ask_wildcards()  # for the next key: a file may have come
            names = (name for name in self._wildcards if _begins(name, typed.text))
            yield from (Entry("wildcard", name, f"__{name}__") for name in names)
        else:
            yield from self._words(typed.text)

    def _words(self, text: str) -> Iterator[Entry]:
        """Names of one's own before the tags of a list."""
        styles: Sequence[Style] = [style for style in self._styles.all() if _begins(style.name, text)]
        yield from (Entry("style", style.name, "") for style in styles[:3])
        parts = self._fitting(WeightsKind.EMBEDDING, text)
        yield from (Entry("embedding", part.name, part.name) for part in parts[:3])
        found: Sequence[Found] = self._tags.find(text) if self._tags is not None else ()
        writing = self._source.tags.writing()
        for one in found:
            tag = one.tag
            name = written(tag.name, underscores=writing.underscores, escape=writing.escape)
            yield Entry("tag", tag.name, name, tag.category, tag.used, one.alias)

    def _fitting(self, kind: WeightsKind, text: str) -> list[PartInfo]:
        if kind not in self._parts:
            self._parts[kind] = self._adapters.fitting(kind)
        return [part for part in self._parts[kind] if _begins(part.name, text)]

    def _ask_wildcards(self) -> None:
        if not self._asking:
            self._asking = True
            names: Callable[[], tuple[str, ...]] = self._source.wildcards.names
            self._background.pool(names, self._take_wildcards, lambda _: self._take_wildcards(self._wildcards))

    def _take_wildcards(self, names: tuple[str, ...]) -> None:
        self._asking, self._wildcards = False, names


def _begins(name: str, text: str) -> bool:
    """Whether a name, or a word in it, begins so."""
    whole, wanted = plain(name.replace("/", " ").replace("-", " ")), plain(text.replace("/", " ").replace("-", " "))
    return whole.startswith(wanted) or f" {wanted}" in whole
