"""The settings of a picture, put back into the draft."""

from __future__ import annotations

from typing import Any

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.prompt import settled
from sddesk.core.read_settings import stated_by
from sddesk.core.record import ImageRecord, Made
from sddesk.core.request import GenerationRequest
from sddesk.core.substitutes import usable
from sddesk.session.composing.adapters import Adapters
from sddesk.session.composing.draft import Draft
from sddesk.session.composing.parts import Parts
from sddesk.session.model_list.models import Models
from sddesk.session.notices import NoticeKind, Notices


class Reuse:
    """Loads settings into the draft. Notices name the parts that are not installed and their substitutes."""

    def __init__(self, draft: Draft, models: Models, parts: Parts, adapters: Adapters, notices: Notices) -> None:
        self._draft, self._models, self._parts, self._adapters = draft, models, parts, adapters
        self._notices = notices

    def record(self, record: ImageRecord, what: str = "all") -> None:
        """Reuse a saved picture: all of it, or only "prompt", "seed" or "settings"."""
        if record.made is None:
            return
        self.made(record.made, what)
        if record.settings is not None and record.origin != "a1111" and what in ("all", "prompt"):
            self._tell_changing(record.settings)

    def made(self, made: Made, what: str = "all") -> None:
        """Reuse the settings of any picture, also of one that is not in the library."""
        if isinstance(made, GenerationRequest) and not made.is_drawn:
            made = stated_by(made)  # the rest of it says nothing
        if isinstance(made, GenerationRequest):
            enlarged_again = self._draft.get("larger")  # as it was: loading turns it on, so that this one is, too
            self._draft.load(made, what)
            self._tell_unread(made)
            if what in ("all", "prompt") and made.prompt_syntax not in ("plain", "a1111-3"):
                self._tell_changing(made)
            if what in ("all", "settings") and not enlarged_again:
                self._tell_enlarged(made)
            self._tell_missing(made)
            return
        for note in self._draft.load_read(made, what):
            self._notices.add(NoticeKind.INFO, note)
        known: dict[str, Any] = {"prompt": "", "seed": 0, "checkpoint": self._draft.get("checkpoint")}
        self._tell_missing(GenerationRequest(**{**known, **usable(made).values}))

    def _tell_unread(self, request: GenerationRequest) -> None:
        """Name the settings of another version, which the draft does not take."""
        if request.unread:
            template = QT_TRANSLATE_NOOP("messages", "Settings that this version does not know were left out: {names}.")
            self._notices.add(NoticeKind.WARNING, Message.of(template, {"names": ", ".join(request.unread)[:300]}))

    def _tell_changing(self, made: Made) -> None:
        """Say that words of a prompt change by steps now which were read as words when the picture was made."""
        if settled(made.prompt, made.negative_prompt) == "a1111-3":
            template = QT_TRANSLATE_NOOP(
                "messages", "Square brackets of this prompt change words from step to step now; they were words before."
            )
            hint = Message(QT_TRANSLATE_NOOP("messages", "“Make again” draws the picture as it was."))
            self._notices.add(NoticeKind.INFO, Message(template), hint)

    def _tell_enlarged(self, request: GenerationRequest) -> None:
        """Say of an enlarged picture that the draft has what made the smaller one."""
        if request.enlarge is not None:
            template = QT_TRANSLATE_NOOP("messages", "The settings are those of the picture that was enlarged.")
            self._notices.add(NoticeKind.INFO, Message(template))

    def _tell_missing(self, request: GenerationRequest) -> None:
        """Name the models and adapters of a picture that are not installed; nothing before the first look at them."""
        if not self._models.all():
            return
        missing = [part.name for part in request.parts if not self._parts.is_here(part)]
        if self._models.info_of(request.checkpoint) is None:
            missing = [request.checkpoint.name]
        if missing:
            template = QT_TRANSLATE_NOOP("messages", "The model “{name}” that made this picture is not installed.")
            self._notices.add(
                NoticeKind.WARNING,
                Message.of(template, {"name": missing[0]}),
                Message(QT_TRANSLATE_NOOP("messages", "Get it or add its folder, or choose another model.")),
                action="show_models",
            )
        self._tell_other_adapters(request)

    def _tell_other_adapters(self, request: GenerationRequest) -> None:
        """Name the adapters of a picture that are missing here, or another file of the same name."""
        told = {
            QT_TRANSLATE_NOOP("messages", "This picture asks for {names}, not installed here."): self._adapters.missing(
                request
            ),
            QT_TRANSLATE_NOOP(
                "messages", "What is installed as {names} is another file than the one that made this picture."
            ): self._adapters.changed_since(request),
        }
        hint = Message(QT_TRANSLATE_NOOP("messages", "Add the files on the models page, or draw without them."))
        for template, names in told.items():
            if names:
                message = Message.of(template, {"names": ", ".join(f"“{name}”" for name in names)})
                self._notices.add(NoticeKind.WARNING, message, hint, action="show_models")
