"""The account of one run, collected piece by piece, and the questions that are asked of all of it. Knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace
from typing import TYPE_CHECKING

from sddesk.core.explained import (
    DecodedTold,
    FamilyTold,
    NetworkTold,
    NoiseTold,
    Numbers,
    PictureTold,
    RunKind,
    RunTold,
    SaidTold,
    StepTold,
    TextRead,
    Told,
    VaeTold,
)
from sddesk.core.families import ModelFamily, family_named
from sddesk.core.lesson import numbers_of
from sddesk.core.messages import Message
from sddesk.core.pixels import Pixels
from sddesk.core.values import dataclass

if TYPE_CHECKING:
    from sddesk.session.explaining.maps import Map


_BLANKS = "Ġ▁"  # as tokenizers of bytes write a blank, and T5's


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the prompt as the tokenizer cut it: `places` are its tokens, counted through all chunks."""

    text: str
    places: tuple[int, ...]
    near: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Layer:
    """What one map of a step is of: all layers of so many rows and columns, or one `block` (from 0) of `blocks`."""

    rows: int
    columns: int
    block: int | None = None
    blocks: int = 0


@dataclass(slots=True)
class Account:
    """Keeps the last piece of each kind and number. `family` is None until it was told."""

    family: ModelFamily | None = None
    texts: dict[tuple[str, str], TextRead] = field(default_factory=dict[tuple[str, str], TextRead])
    steps: dict[int, StepTold] = field(default_factory=dict[int, StepTold])
    decoded: dict[int, Pixels] = field(default_factory=dict[int, Pixels])
    runs: dict[tuple[RunKind, str], RunTold] = field(default_factory=dict[tuple[RunKind, str], RunTold])
    noise: NoiseTold | None = None
    network: NetworkTold | None = None
    vae: VaeTold | None = None
    picture: PictureTold | None = None
    said: list[Message] = field(default_factory=list[Message])

    def take(self, told: Told) -> None:
        """Keep a piece."""
        match told:
            case FamilyTold():
                self.family = family_named(told.id)
            case TextRead():
                self.texts[told.name, told.encoder] = told
            case StepTold():
                self.steps[told.index] = told
            case DecodedTold():
                self.decoded[told.index] = told.picture
            case RunTold():
                self.runs[told.kind, told.value] = told
            case NoiseTold():
                self.noise = told
            case NetworkTold():
                self.network = told
            case VaeTold():
                self.vae = told
            case PictureTold():
                self.picture = told
            case SaidTold():
                if told.message not in self.said:
                    self.said.append(told.message)

    @property
    def prompt(self) -> TextRead | None:
        """What the first text encoder read of the prompt."""
        return next((text for (name, _), text in self.texts.items() if name == "prompt"), None)

    def numbers(self) -> dict[str, str | int]:
        """What fills the statements of the lesson."""
        step = self.steps[max(self.steps)] if self.steps else None
        return numbers_of(self.noise, self.prompt, step, self.vae)

    def film(self) -> list[Pixels]:
        """The clean picture that each step expected, decoded or else rough, and at the end the picture."""
        frames = [self.decoded.get(index, step.expected_picture) for index, step in sorted(self.steps.items())]
        return frames if self.picture is None else [*frames, self.picture.picture]

    def runs_of(self, kind: RunKind) -> list[tuple[str, RunTold]]:
        """The runs of a kind in the order in which they were drawn, each with its value."""
        return [(value, run) for (one, value), run in self.runs.items() if one == kind]

    def words(self) -> list[Word]:
        """The words of the prompt in order, each with all of its tokens; none where the text encoder reported none."""
        found: list[Word] = []
        text = self.prompt
        for number, chunk in enumerate(() if text is None else text.tokens):
            last = -1
            for at, token in enumerate(chunk):
                place = number * len(chunk) + at
                if token.word < 0:
                    continue
                if token.word == last:
                    before = found[-1]
                    text_before = before.text if token.id < 0 else before.text + token.text
                    found[-1] = Word(text_before, (*before.places, place), before.near)
                else:
                    found.append(Word(token.text, (place,), token.near))
                last = token.word
        # A blank that is a token of its own is no part of a word: else it could not be dropped from the prompt.
        return [replace(word, text=word.text.strip(_BLANKS) or word.text) for word in found]

    @property
    def has_maps(self) -> bool:
        """Whether it was recorded where words act."""
        return any(step.maps for step in self.steps.values())

    @property
    def map_layers(self) -> list[Layer]:
        """What the maps of a step are of: each resolution, the largest first, or each block that was looked at."""
        step = next((step for step in self.steps.values() if step.maps), None)
        if step is None:
            return []
        blocks = step.map_blocks or (None,) * len(step.maps)
        return [
            Layer(maps.shape[1], maps.shape[2], block, step.blocks)
            for maps, block in zip(step.maps, blocks, strict=True)
        ]

    def heat(self, places: Sequence[int], step: int | None = None, resolution: int | None = None) -> Map | None:
        """How much each place of the picture looked at these tokens, rows x columns, the strongest 1.

        Of one step, or the mean of all; None where that was not recorded. Of one of `map_layers`, by its number, or
        the mean of all: coarser layers count as much as finer ones.
        """
        from sddesk.session.explaining.maps import heat_of  # numpy: not before it is wanted

        steps = self._maps(step, resolution)
        return heat_of(steps, places) if steps and places else None

    def at(
        self, across: float, down: float, step: int | None = None, resolution: int | None = None
    ) -> list[tuple[Word, float]]:
        """The words that a place of the picture (0..1 from its left and its top) looked at, the strongest first.

        Each with its share of what the words of the prompt got there.
        """
        found: list[tuple[Word, float]] = []
        for word in self.words():
            heat = self.share(word.places, step, resolution or 0)
            if heat is not None:
                rows, columns = heat.shape
                row, column = min(int(down * rows), rows - 1), min(int(across * columns), columns - 1)
                found.append((word, float(heat[row, column])))
        total = sum(share for _, share in found) or 1.0
        return sorted(((word, share / total) for word, share in found), key=lambda pair: -pair[1])

    def share(self, places: Sequence[int], step: int | None = None, resolution: int = 0) -> Map | None:
        """As `heat` of one resolution, in probabilities: 0..1 of all that a place looked at."""
        from sddesk.session.explaining.maps import share_of

        steps = self._maps(step, resolution)
        return share_of(steps, places) if steps else None

    def _maps(self, step: int | None, resolution: int | None) -> list[Sequence[Numbers]]:
        """The maps of each step that has any; of this step and this resolution alone, where they are numbers."""
        chosen = slice(None) if resolution is None else slice(resolution, resolution + 1)
        return [one.maps[chosen] for one in self.steps.values() if one.maps and step in (None, one.index)]
