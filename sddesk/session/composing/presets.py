"""The presets of a person: offered for the chosen model, applied with a notice, and undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.presets import (
    MAX_BYTES,
    PRESET_FIELDS,
    Preset,
    changes,
    is_same_name,
    preset_of,
    read_presets,
    written_presets,
)
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import Sampling
from sddesk.core.whole_files import read_bounded, write_over
from sddesk.session.composing.checkpoint import CheckpointChoice
from sddesk.session.composing.draft import Draft
from sddesk.session.model_list.source import KeptPresets
from sddesk.session.notices import NoticeKind
from sddesk.session.services import Services

UNDO = "undo_preset"
_UNREAD = QT_TRANSLATE_NOOP("messages", "{file} cannot be read: {reason}")
_UNWRITTEN = QT_TRANSLATE_NOOP("messages", "{path} cannot be written: {reason}")


class PresetChoice(QObject):
    """`changed`: there are other presets. One that a model has to itself is applied when the model is picked."""

    changed = Signal()

    def __init__(
        self,
        kept: KeptPresets,
        draft: Draft,
        checkpoint: CheckpointChoice,
        services: Services,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kept, self._draft = kept, draft
        self._background, self._notices, _ = services
        self._before: tuple[GenerationRequest, Sampling] | None = None
        self._soon = QTimer(self, interval=0, singleShot=True)  # what the model itself brings comes first
        self._soon.timeout.connect(self._apply_by_itself)
        checkpoint.chosen.connect(self._on_chosen)

    def all(self) -> list[Preset]:
        """All presets, those of the chosen model first; none, with a notice, where they cannot be read."""
        chosen = self._draft.get("checkpoint")
        try:
            return sorted(self._kept.all(), key=lambda preset: not preset.suits(chosen))
        except SddeskError as error:
            self._notices.problem(error)
            return []

    def is_of_chosen(self, preset: Preset) -> bool:
        """Whether a preset is bound to the chosen model."""
        return preset.suits(self._draft.get("checkpoint"))

    def apply(self, preset: Preset) -> None:
        """Set everything that a preset says, and tell what changed."""
        try:
            before = self._now()
            after = preset.over(before, self._draft.family)
        except (SddeskError, ValueError, TypeError) as error:
            template = QT_TRANSLATE_NOOP("messages", "The preset “{name}” cannot be applied: {reason}")
            self._notices.problem(SddeskError(template, name=preset.name, reason=str(error)))
            return
        exact = self._draft.exact_sampling()
        self._draft.load(after, "settings")
        told = changes(before, self._now(), lambda label: QCoreApplication.translate("facts", label))
        self._notices.dismiss_action(UNDO)
        if not told:
            template = QT_TRANSLATE_NOOP("messages", "All is set already as the preset “{name}” says.")
            self._notices.note(Message.of(template, {"name": preset.name}))
            return
        self._before = before, exact
        template = QT_TRANSLATE_NOOP("messages", "The preset “{name}” set: {changes}.")
        message = Message.of(template, {"name": preset.name, "changes": ", ".join(told)})
        self._notices.add(NoticeKind.INFO, message, action=UNDO)

    def undo(self) -> None:
        """Set what was set before the last preset."""
        if self._before is not None:
            request, exact = self._before
            kept = {name: self._draft.get(name) for name in ("checkpoint", "inputs", "refine")}
            try:
                request = replace(request, **kept)
            except SddeskError as error:
                self._notices.problem(error)
                return
            self._before = None
            self._draft.load(request, "settings")
            if self._draft.get("mode") == "fast":
                self._draft.set_exact_sampling(exact)

    def keep(self, name: str, *, bound: bool = False, by_itself: bool = False) -> bool:
        """Keep all settings of the draft as a preset; False, with a notice, when that cannot be.

        A model has at most one preset that is applied by itself: the newest.
        """
        try:
            preset = preset_of(name, self._now(), bound=bound, by_itself=by_itself)
            taken = any(is_same_name(one.name, preset.name) for one in self._kept.all())
        except ValueError as error:
            template = QT_TRANSLATE_NOOP("messages", "This cannot be a preset: {reason}.")
            self._notices.problem(SddeskError(template, reason=str(error)))
            return False
        except SddeskError as error:
            self._notices.problem(error)
            return False
        if taken:
            template = QT_TRANSLATE_NOOP("messages", "There is a preset called “{name}” already.")
            self._notices.problem(SddeskError(template, name=preset.name))
            return False
        others = [replace(one, by_itself=False) for one in self._kept.all() if by_itself and self._is_rival(one)]
        return self._change(lambda: self._kept.put([*others, preset]))

    def remove(self, preset: Preset) -> None:
        """Forget a preset; what is set stays."""
        self._change(lambda: self._kept.remove([preset.name]))

    def take(self, file: Path) -> None:
        """Take the presets of a file; those whose names are taken stay as they are, and are told."""

        def read() -> list[Preset]:
            try:
                return read_presets(read_bounded(file, MAX_BYTES), file.name)
            except (OSError, ValueError) as error:  # ValueError: too large, or no file
                reason = (isinstance(error, OSError) and error.strerror) or str(error)
                raise SddeskError(_UNREAD, file=file.name, reason=reason) from error

        self._background.pool(read, lambda presets: self._take(presets, file.name), self._notices.problem)

    def write(self, file: Path) -> None:
        """Write all presets to a file. An older one, which the person was asked about, is replaced."""

        def written() -> None:
            try:
                write_over(file, written_presets(self._kept.all()))
            except OSError as error:
                raise SddeskError(_UNWRITTEN, path=str(file), reason=error.strerror or str(error)) from error

        template = QT_TRANSLATE_NOOP("messages", "The presets were written to {folder}.")
        told = Message.of(template, {"folder": str(file.parent)})

        def done(_: object) -> None:
            self._notices.add(NoticeKind.INFO, told, action="show_exported")

        self._background.pool(written, done, self._notices.problem)

    def _take(self, presets: list[Preset], file: str) -> None:
        def taken() -> None:
            own = self._kept.all()
            new = [one for one in presets if not any(is_same_name(one.name, other.name) for other in own)]
            self._kept.put(new)
            template = QT_TRANSLATE_NOOP("messages", "{file}: {count} presets were taken.")
            stays = QT_TRANSLATE_NOOP("messages", "{known} that have the name of one of yours were not.")
            known = len(presets) - len(new)
            hint = Message.of(stays, {"known": known}) if known else None
            self._notices.add(NoticeKind.INFO, Message.of(template, {"file": file, "count": len(new)}), hint)

        self._change(taken)

    def _on_chosen(self, _: object) -> None:
        self._soon.start()

    def _apply_by_itself(self) -> None:
        own = [preset for preset in self.all() if preset.by_itself and self.is_of_chosen(preset)]
        if own:
            self.apply(own[-1])

    def _is_rival(self, preset: Preset) -> bool:
        return preset.by_itself and self.is_of_chosen(preset)

    def _now(self) -> GenerationRequest:
        """The settings of the draft as a request without texts. Raises SddeskError for settings that are none."""
        names = (*PRESET_FIELDS, "checkpoint", "inputs", "refine")
        return GenerationRequest(prompt="", seed=0, **{name: self._draft.get(name) for name in names})

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
