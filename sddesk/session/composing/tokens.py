"""The length of a prompt, as the chosen model's text encoder counts it."""

from __future__ import annotations

from collections.abc import Callable

from sddesk.core.models import CheckpointRef, PartRef
from sddesk.core.prompt import PromptSyntax, TokenCount
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

    def count(self, text: str, on_done: Callable[[TokenCount | None], None]) -> None:
        """Count the tokens of `text`; None where the checkpoint is not installed."""
        reader: PartRef | None = self._draft.get("text_encoder")
        ref = reader.checkpoint if reader else self._draft.get("checkpoint")
        syntax = self._draft.get("prompt_syntax")

        def count() -> TokenCount:
            return self._count(ref, text if syntax == "plain" else self._adapters.drawn(text), syntax)

        self._background.pool(count, on_done, lambda _: on_done(None))
