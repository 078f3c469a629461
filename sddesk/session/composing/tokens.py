"""The length of a prompt, as the chosen model's text encoder counts it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from sddesk.core.errors import SddeskError
from sddesk.core.models import CheckpointRef, PartRef
from sddesk.core.prompt import PromptSyntax, TokenCount
from sddesk.core.prompt_editing import texts_of_steps
from sddesk.core.styles import styled
from sddesk.session.background import Background
from sddesk.session.composing.adapters import Adapters
from sddesk.session.composing.draft import Draft


class Tokens:
    """Counts in the background, with the tokenizer of the draft's checkpoint or of its other text encoder."""

    def __init__(
        self,
        count: Callable[[CheckpointRef, str, PromptSyntax], TokenCount],
        draft: Draft,
        adapters: Adapters,
        background: Background,
    ) -> None:
        self._count, self._draft, self._adapters, self._background = count, draft, adapters, background

    def count(self, text: str, on_done: Callable[[TokenCount | None], None], *, negative: bool = False) -> None:
        """Count the tokens of a prompt with the draft's styles around it, of its longest step where words change.

        None where the checkpoint is missing. `cut_at` counts from the beginning of `text`.
        """
        whole = self._styled(text, negative)
        before = max(0, whole.find(text))
        reader: PartRef | None = self._draft.get("text_encoder")
        ref = reader.checkpoint if reader else self._draft.get("checkpoint")
        syntax, steps = self._draft.get("prompt_syntax"), self._draft.get("steps")

        def count() -> TokenCount:
            texts = [whole] if syntax == "plain" else dict.fromkeys(texts_of_steps(self._adapters.drawn(whole), steps))
            found = max((self._count(ref, one, syntax) for one in texts), key=lambda found: found.count)
            return found if found.cut_at is None else replace(found, cut_at=max(0, found.cut_at - before))

        self._background.pool(count, on_done, lambda _: on_done(None))

    def _styled(self, text: str, negative: bool) -> str:
        """A prompt with its styles; without them where it would grow beyond every bound."""
        uses = self._draft.get("styles")
        try:
            return styled("", text, uses)[1] if negative else styled(text, "", uses)[0]
        except SddeskError:
            return text
