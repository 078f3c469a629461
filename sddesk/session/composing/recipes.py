"""Few-step LoRAs of the draft: offers their sampler, steps and guidance, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from sddesk.core.downloads import Offer
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import PartInfo
from sddesk.core.recipes import Recipe, advice, offer_of_lora, recipe_in, recipe_of
from sddesk.core.resolving import loras_at_work
from sddesk.core.samplers import Sampling
from sddesk.session.composing.draft import Draft
from sddesk.session.notices import NoticeKind, Notices

USE, LEAVE = "use_recipe", "leave_recipe"
_WATCHED = ("loras", "prompt", "prompt_syntax", "checkpoint")


def follow(draft: Draft, recipe: Recipe) -> None:
    """Draw as the recipe says."""
    draft.set_up(recipe.sampler, recipe.schedule, recipe.steps, recipe.guidance_scale)


class Recipes(QObject):
    """Watches which LoRAs the draft has; the window calls `use` and `leave` when the person takes the offer.

    `fitting` gives the installed LoRAs that fit the chosen checkpoint, None before they were listed.
    """

    def __init__(
        self,
        offers: Sequence[Offer],
        fitting: Callable[[], list[PartInfo] | None],
        draft: Draft,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._offers, self._fitting = offers, fitting
        self._draft, self._notices = draft, notices
        self._at_work: set[str] | None = None  # None: what a start begins with is no choice of now
        self._offered: tuple[str, Recipe] | None = None
        self._used: tuple[str, Recipe] | None = None
        self._before: tuple[Recipe, Sampling] | None = None  # what was set, and what Exact would have taken back
        self._soon = QTimer(self, interval=0, singleShot=True)  # a picture's settings come one by one
        self._soon.timeout.connect(self.look)
        draft.changed.connect(self._on_draft)

    def look(self) -> None:
        """See which few-step LoRAs came or went since the last look."""
        installed = self._fitting()
        if installed is None:
            return
        found = self._found(installed)
        before, self._at_work = self._at_work, {*found}
        self._draft.advice.suit(recipe.sampler for recipe in found.values())
        if before is None:
            return
        if self._offered is not None and self._offered[0] not in found:
            self._notices.dismiss_action(USE)
        new = [name for name in found if name not in before]
        if self._used is not None and self._used[0] in new:
            self._notices.dismiss_action(LEAVE)  # it was off for a moment only
        if new and found[new[-1]] != self._now():
            self._offer(new[-1], found[new[-1]])
        elif self._used is not None and self._used[0] not in found and self._used[1] == self._now():
            self._offer_way_back(QT_TRANSLATE_NOOP("messages", "“{name}” is off, and its few steps are still set."))

    def use(self) -> None:
        """Draw as the LoRA wants that was offered last."""
        if self._offered is None:
            return
        if self._used is None or self._used[1] != self._now():
            self._before = self._now(), self._draft.exact_sampling()
        self._used = self._offered
        follow(self._draft, self._used[1])
        self._offer_way_back(
            QT_TRANSLATE_NOOP("messages", "“{name}”: {steps} steps, the sampler {sampler}, a guidance of {guidance}.")
        )

    def leave(self) -> None:
        """Draw as before."""
        if self._before is not None:
            recipe, exact = self._before
            follow(self._draft, recipe)
            self._draft.set_exact_sampling(exact)
        self._used = self._before = None

    def _found(self, installed: Sequence[PartInfo]) -> dict[str, Recipe]:
        """The recipes of the LoRAs that are at work, by their names."""
        draft = self._draft
        names = loras_at_work(draft.get("loras"), draft.get("prompt"), draft.get("prompt_syntax"))
        by_name = {part.name.casefold(): part for part in installed} if names else {}
        found: dict[str, Recipe] = {}
        for part in filter(None, (by_name.get(name.casefold()) for name in names)):
            offer = offer_of_lora(self._offers, part)
            recipe = recipe_of(offer) if offer is not None else None
            if recipe is not None:
                found[part.name] = recipe
        return found

    def _now(self) -> Recipe:
        return recipe_in(self._draft.get)

    def _offer(self, name: str, recipe: Recipe) -> None:
        self._offered = name, recipe
        self._notices.dismiss_action(USE)
        self._notices.add(NoticeKind.INFO, advice(name, recipe), action=USE)

    def _offer_way_back(self, template: str) -> None:
        if self._used is None or self._before is None:
            return
        name, recipe = self._used
        old = {f"old_{key}": value for key, value in self._before[0].values().items()}
        self._notices.dismiss_action(LEAVE)
        message = Message.of(template, {"name": name, **recipe.values(), **old})
        self._notices.add(NoticeKind.INFO, message, action=LEAVE)

    def _on_draft(self, name: str) -> None:
        if name in _WATCHED:
            self._soon.start()
