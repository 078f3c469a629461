"""The hires fix of the draft: on or off, and its numbers, which stay while it is off."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, SignalInstance

from sddesk.core.hires import DEFAULT_HIRES, DEFAULT_HIRES_STRENGTH, Hires
from sddesk.core.models import PartInfo, WeightsKind
from sddesk.session.composing.draft import Draft
from sddesk.session.model_list.installed import Installed
from sddesk.session.services import Services


class HiresChoice(QObject):
    """Changes `hires` of the draft. `changed` names the changed part: "on", "scale", "strength", "steps",
    "upscaler", or "upscalers" for those that are installed.
    """

    changed = Signal(str)

    def __init__(
        self,
        draft: Draft,
        installed: Installed,
        listed: SignalInstance,
        services: Services,
        parent: QObject | None = None,
    ) -> None:
        """`listed` comes when the list of models does."""
        super().__init__(parent)
        self._draft, self._installed = draft, installed
        self._background, self._notices, _ = services
        self._last = Hires(scale=DEFAULT_HIRES, strength=DEFAULT_HIRES_STRENGTH, steps=draft.get("steps"))
        self._chosen_steps = False  # else they follow those of the draft until it is turned on
        draft.changed.connect(self._on_draft)
        listed.connect(lambda: self.changed.emit("upscalers"))

    def get(self, name: str) -> Any:
        """Whether it is `on`, or one of its values, also while it is off."""
        hires: Hires | None = self._draft.get("hires")
        return hires is not None if name == "on" else getattr(hires or self._last, name)

    def set(self, name: str, value: Any) -> None:
        """Turn it `on` or off, or change one of its values; a value that cannot be is not taken."""
        hires: Hires | None = self._draft.get("hires")
        if name == "on":
            steps = self._last.steps if self._chosen_steps else self._draft.get("steps")
            self._put(self._with(self._last, "steps", steps) if value else None)
        elif hires is not None:
            self._chosen_steps = self._chosen_steps or name == "steps"
            self._put(self._with(hires, name, value))

    @property
    def result_size(self) -> tuple[int, int]:
        """Width and height in pixels of what it draws."""
        hires: Hires = self._draft.get("hires") or self._last
        return hires.size(self._draft.get("width"), self._draft.get("height"))

    def upscalers(self) -> list[PartInfo]:
        """The installed networks that make pictures larger, one of each name."""
        parts = self._installed.known or []
        found = {part.name: part for part in reversed(parts) if part.facts.kind == WeightsKind.UPSCALER}
        return sorted(found.values(), key=lambda part: part.name.casefold())

    def _with(self, hires: Hires, name: str, value: Any) -> Hires:
        try:
            return replace(hires, **{name: value, "hash": None})
        except (TypeError, ValueError):  # as a strength of 0, or one that asks for too long a schedule
            return hires

    def _put(self, hires: Hires | None) -> None:
        self._draft.set("hires", hires)

    def _on_draft(self, name: str) -> None:
        if name == "hires":
            hires: Hires | None = self._draft.get("hires")
            before, self._last = self._last, hires or self._last
            for field in ("on", "scale", "strength", "steps", "upscaler"):
                self.changed.emit(field)
            if hires is not None and hires.model is not None and hires.model != before.model:
                self._hash_ahead(hires.model)
        elif name in ("width", "height"):
            self.changed.emit("scale")

    def _hash_ahead(self, model: str) -> None:
        """Compute the hash of a network that was chosen, before an order wants it."""

        def compute() -> None:
            part = self._installed.named(WeightsKind.UPSCALER, model)
            if part is not None:
                self._installed.digest_of_part(part)

        self._background.pool(compute, lambda _: None, self._notices.problem)
