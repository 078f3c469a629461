"""Refining in tiles as the draft holds it: the start picture, made larger or not, is drawn anew tile by tile."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, SignalInstance

from sddesk.core.enlargements import check_refined
from sddesk.core.inputs import DEFAULT_STRENGTH
from sddesk.core.models import PartInfo, WeightsKind
from sddesk.core.refining import DEFAULT_REFINE_STRENGTH, Refine, usual_overlap
from sddesk.session.composing.draft import Draft
from sddesk.session.composing.start import StartChoice
from sddesk.session.model_list.installed import Installed


class RefineChoice(QObject):
    """Turns refining on and off, and changes its scale and its upscaler; it belongs to the start picture.

    `changed` names the changed part: "on", "scale", "upscaler", or "result" for the size and the installed upscalers.
    """

    changed = Signal(str)

    def __init__(
        self,
        draft: Draft,
        start: StartChoice,
        installed: Installed,
        listed: SignalInstance,
        parent: QObject | None = None,
    ) -> None:
        """`listed` comes when the list of models does."""
        super().__init__(parent)
        self._draft, self._start, self._installed = draft, start, installed
        self._last = Refine(scale=2)
        draft.changed.connect(self._on_draft)
        start.changed.connect(self._on_start)
        listed.connect(lambda: self.changed.emit("result"))

    def get(self, name: str) -> Any:
        """Whether it is `on`, or its `scale` or `upscaler`, also while it is off."""
        refine: Refine | None = self._draft.get("refine")
        return refine is not None if name == "on" else getattr(refine or self._last, name)

    def set(self, name: str, value: Any) -> None:
        """Turn it `on` or off, or change its `scale` or `upscaler`; a value that cannot be is not taken.

        Turned on, it takes a low strength where that was never chosen.
        """
        refine: Refine | None = self._draft.get("refine")
        if name == "on":
            if value and self._start.get("strength") == DEFAULT_STRENGTH:
                self._start.set("strength", DEFAULT_REFINE_STRENGTH)
            self._draft.set("refine", self._fitting(self._last) if value else None)
        elif refine is not None:
            try:
                self._draft.set("refine", replace(refine, **{name: value}))
            except (TypeError, ValueError):
                return

    def check_ready(self) -> None:
        """Raise SddeskError when the order would become larger than can be made."""
        refine: Refine | None = self._draft.get("refine")
        if refine is not None and self._start.shown is not None:
            check_refined((self._start.shown.width, self._start.shown.height), refine)

    @property
    def result_size(self) -> tuple[int, int] | None:
        """Width and height in pixels of what it makes, None while the start picture is not known."""
        shown, refine = self._start.shown, self._draft.get("refine") or self._last
        return None if shown is None else refine.size(shown.width, shown.height)

    def upscalers(self) -> list[PartInfo]:
        """The installed networks that make pictures larger, one of each name."""
        parts = self._installed.known or []
        found = {part.name: part for part in reversed(parts) if part.facts.kind == WeightsKind.UPSCALER}
        return sorted(found.values(), key=lambda part: part.name.casefold())

    def _fitting(self, refine: Refine) -> Refine:
        """The same with the overlap that is usual for tiles of the draft's size."""
        return replace(refine, overlap=usual_overlap(min(self._draft.get("width"), self._draft.get("height"))))

    def _on_start(self, _name: str) -> None:
        self.changed.emit("result")

    def _on_draft(self, name: str) -> None:
        refine: Refine | None = self._draft.get("refine")
        if name == "refine":
            self._last = refine or self._last
            for field in ("on", "scale", "upscaler"):
                self.changed.emit(field)
        elif name in ("width", "height") and refine is not None:
            self._draft.set("refine", self._fitting(refine))
