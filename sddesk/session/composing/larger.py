"""Whether the pictures of the draft are enlarged once they are saved, and by which upscaler."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, SignalInstance

from sddesk.core.checks import check_steps
from sddesk.core.enlargements import check_result, scale_of, upscaler_for
from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import PartInfo, WeightsKind, is_starter
from sddesk.session.composing.draft import Draft
from sddesk.session.model_list.installed import Installed


class LargerChoice(QObject):
    """What `larger` and `upscaler` of the draft mean with the upscalers that are installed.

    `changed`: another one is meant, others are there, or the result has another size.
    """

    changed = Signal()

    def __init__(
        self,
        draft: Draft,
        kept_size: Callable[[], tuple[int, int] | None],
        installed: Installed,
        listed: SignalInstance,
        parent: QObject | None = None,
    ) -> None:
        """`listed` comes when the list of models does; `kept_size` is the drawn size where it is not the
        draft's.
        """
        super().__init__(parent)
        self._draft, self._kept_size, self._installed = draft, kept_size, installed
        draft.changed.connect(self._on_draft)
        listed.connect(self.changed)

    def upscalers(self) -> list[PartInfo]:
        """The installed upscalers that enlarge, one of each name; none before the first look at the models."""
        found = {part.name: part for part in reversed(self._installed.known or []) if _enlarges(part)}
        return sorted(found.values(), key=lambda part: part.name.casefold())

    @property
    def is_known(self) -> bool:
        """Whether the upscalers were looked for."""
        return self._installed.known is not None

    @property
    def chosen(self) -> PartInfo | None:
        """The upscaler of the draft, or the one that suits its checkpoint; None when it is not installed."""
        return self._among(self.upscalers())

    @property
    def result_size(self) -> tuple[int, int] | None:
        """Width and height of the enlarged picture in pixels, None without an upscaler."""
        upscaler = self.chosen
        if upscaler is None:
            return None
        width, height = self._drawn_size()
        return width * scale_of(upscaler), height * scale_of(upscaler)

    @property
    def refines(self) -> bool:
        """Whether the draft's model can draw the larger picture anew: one that draws whole pictures from words can."""
        info = self._draft.info
        return info is None or not (info.instructed or info.inpainting)

    def after(self) -> dict[str, Any]:
        """Return the wishes for the pictures once they are saved, as fields of Job.

        Raises as `wanted`, and SddeskError where refining them would draw no step.
        """
        larger = self.wanted()
        refined = self._draft.get("refine_larger") if larger and self.refines else 0.0
        if refined:
            check_steps(self._draft.get("steps"), refined)
        return {"larger": larger, "refined": refined}

    def wanted(self) -> str:
        """Return the name of the upscaler for the next order, empty where nothing is enlarged.

        Without any upscaler nothing is, as the window says. Raises SddeskError when the one that was chosen is not
        installed, or the result would be larger than can be made.
        """
        if not self._draft.get("larger"):
            return ""
        installed = [part for part in self._installed.all() if _enlarges(part)]
        upscaler, name = self._among(installed), self._draft.get("upscaler")
        if upscaler is None and name:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The upscaler “{name}” is not installed."),
                QT_TRANSLATE_NOOP("messages", "Choose another one, or turn Larger off."),
                name=name,
            )
        if upscaler is None:
            return ""
        check_result(self._drawn_size(), scale_of(upscaler))
        return upscaler.name

    def _drawn_size(self) -> tuple[int, int]:
        kept = self._kept_size()
        if kept is not None:
            return kept
        size, hires = (self._draft.get("width"), self._draft.get("height")), self._draft.get("hires")
        return size if hires is None else hires.size(*size)

    def _among(self, upscalers: list[PartInfo]) -> PartInfo | None:
        name = self._draft.get("upscaler")
        if name:
            return next((part for part in upscalers if part.name == name), None)
        return upscaler_for(upscalers, of_starter=is_starter(self._draft.get("checkpoint")))

    def _on_draft(self, name: str) -> None:
        if name in (
            "larger",
            "upscaler",
            "checkpoint",
            "width",
            "height",
            "inputs",
            "hires",
            "refine",
            "refine_larger",
        ):
            self.changed.emit()


def _enlarges(part: PartInfo) -> bool:
    return part.facts.kind == WeightsKind.UPSCALER and part.facts.scale != 1
