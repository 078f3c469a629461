"""*More*: the line that opens the rest of the parameters, and says, while they are folded away, what differs there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sddesk.core.limits import DEFAULT_IMAGE_GUIDANCE
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.samplers import sampler, usual_sampling
from sddesk.session.composing.draft import Draft
from sddesk.ui.controls import fold_button, muted, show_fold
from sddesk.ui.texts import sampler_text
from sddesk.ui.theme import GRID


class MoreLine(QWidget):
    """Shows or hides `body`; `turned` says which. What stands in `body` is never hidden in silence."""

    turned = Signal(bool)

    def __init__(self, draft: Draft, body: QWidget) -> None:
        super().__init__()
        self._draft, self._body = draft, body
        self.toggle = fold_button(
            self.tr("Show more settings"),
            self.tr("Size in pixels, steps, guidance, sampler, seed and all the rest"),
        )
        self.toggle.setText(self.tr("More"))
        self.summary = muted(wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 2)
        row.addWidget(self.toggle)
        row.addWidget(self.summary, 1)
        row.addStretch(0)
        self.toggle.toggled.connect(self._show_body)
        draft.changed.connect(lambda _: self.follow())
        self._show_body(False)

    def follow(self) -> None:
        """Say what differs from the usual, of the draft and of the model that it names."""
        told = " · ".join(differences(self._draft))
        self.summary.setText(told)
        self.summary.setVisible(bool(told) and not self.toggle.isChecked())
        self.toggle.setAccessibleDescription("" if self.toggle.isChecked() else told)

    def _show_body(self, shown: bool) -> None:
        show_fold(self.toggle, shown, self._body)
        self.follow()
        self.turned.emit(shown)


def differences(draft: Draft) -> list[str]:
    """What of the parameters is not as usual with the draft's model, a few words each."""
    family, told = draft.family, list[str]()
    fast, row = draft.get("mode") == "fast", sampler(draft.get("sampler"))
    usual = usual_sampling(fast=fast, family=family)
    if draft.get("steps") != usual_sampling(draft.get("sampler"), fast=fast, family=family).steps:
        told.append(_told(QT_TRANSLATE_NOOP("MoreLine", "{value} steps"), draft.get("steps")))
    if family.guidance_kind != "none" and draft.get("guidance_scale") != family.guidance:
        told.append(_told(QT_TRANSLATE_NOOP("MoreLine", "guidance {value}"), f"{draft.get('guidance_scale'):g}"))
    if draft.info is not None and draft.info.instructed and draft.get("image_guidance") != DEFAULT_IMAGE_GUIDANCE:
        told.append(_told(QT_TRANSLATE_NOOP("MoreLine", "keeps {value}"), f"{draft.get('image_guidance'):g}"))
    if row is not None and (row.id, draft.get("schedule")) != (usual.sampler, usual.schedule):
        told.append(sampler_text(row.name))
    if not draft.get("seed_random"):
        told.append(_told(QT_TRANSLATE_NOOP("MoreLine", "seed {value}"), draft.get("seed")))
    return [*told, *_of_reading(draft), *_of_enlarging(draft)]


def _of_reading(draft: Draft) -> list[str]:
    told = list[str]()
    if draft.family.clip_skip and draft.get("clip_skip") != draft.get("usual_clip_skip"):
        told.append(_told(QT_TRANSLATE_NOOP("MoreLine", "clip skip {value}"), draft.get("clip_skip")))
    if draft.get("prompt_syntax") == "plain":
        told.append(_told(QT_TRANSLATE_NOOP("MoreLine", "plain prompt")))
    return told


def _of_enlarging(draft: Draft) -> list[str]:
    if not draft.get("larger"):
        return [_told(QT_TRANSLATE_NOOP("MoreLine", "not enlarged"))] if draft.get("usual_larger") else []
    told = list[str]()
    if not draft.get("usual_larger"):
        told.append(_told(QT_TRANSLATE_NOOP("MoreLine", "enlarged")))
    if draft.get("upscaler"):
        told.append(_told(QT_TRANSLATE_NOOP("MoreLine", "by {value}"), draft.get("upscaler")))
    if draft.get("refine_larger") > 0:
        told.append(_told(QT_TRANSLATE_NOOP("MoreLine", "refined {value}"), f"{draft.get('refine_larger'):.2f}"))
    return told


def _told(text: str, value: object = "") -> str:
    return QCoreApplication.translate("MoreLine", text).format(value=value)
