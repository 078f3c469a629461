"""Known troubles with the values of a draft, said before anything is drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from sddesk.core.advice import advice_about_changing_words, advice_about_model, advice_for
from sddesk.core.checks import NEEDS_MASK
from sddesk.core.inputs import redraws
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo, CheckpointRef, PartRef

if TYPE_CHECKING:
    from sddesk.session.composing.draft import Draft


class DraftAdvice:
    """Advises on `draft`; `info_of` gives the facts of a checkpoint."""

    def __init__(self, draft: Draft, info_of: Callable[[CheckpointRef], CheckpointInfo | None]) -> None:
        self._draft, self._info_of = draft, info_of
        self._suited: frozenset[str] = frozenset()

    def all(self) -> list[Message]:
        """Where a choice is known to go wrong, plainly, most important first."""
        get, info = self._draft.get, self._draft.info
        found = advice_for(
            prompt=get("prompt"),
            width=get("width"),
            height=get("height"),
            native=self._draft.native_size,
            sizes=self._draft.family.sizes,
            guidance_kind=self._draft.family.guidance_kind,
            guidance_scale=get("guidance_scale"),
            sampler=get("sampler"),
            made_for_lcm="lcm" in self._suited,
        )
        if get("prompt_syntax") != "plain":
            negative = get("negative_prompt") if get("guidance_scale") > 1 else ""
            found += advice_about_changing_words(get("prompt"), negative, sampler=get("sampler"))
        if info is not None:
            found += advice_about_model(
                info,
                sampler=get("sampler"),
                steps=get("steps"),
                guidance_scale=get("guidance_scale"),
                clip_skip=get("clip_skip"),
            )
            if info.inpainting and not redraws(get("inputs")):
                found.insert(0, Message.of(NEEDS_MASK, {"title": info.title}))
        found += self._other_prediction()
        return found

    def suit(self, samplers: Iterable[str]) -> None:
        """The checkpoint or its adapters are made for these samplers; about those there is nothing to advise."""
        suited = frozenset(samplers)
        if suited != self._suited:
            self._suited = suited
            self._draft.changed.emit("sampler")

    def _other_prediction(self) -> Iterator[Message]:
        """Whether the sampler is set for another kind of model than the one that it steps with."""
        other: PartRef | None = self._draft.get("sampler_from")
        own = self._draft.info
        info = self._info_of(other.checkpoint) if other is not None else None
        if own and info and info.predicts != own.predicts:
            template = QT_TRANSLATE_NOOP(
                "messages", "The sampler's settings of “{name}” are for {other}; this model is made for {own}."
            )
            values = {"name": info.title, "other": info.predicts, "own": own.predicts}
            yield Message.of(template, values)
