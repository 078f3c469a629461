"""What was told of one run, piece by piece, and the questions that are asked of all of it. Knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from sddesk.core.explained import (
    DecodedTold,
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
from sddesk.core.lesson import numbers_of
from sddesk.core.messages import Message
from sddesk.core.pixels import Pixels

Map = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the prompt as the tokenizer cut it: `places` are its tokens, counted through all chunks."""

    text: str
    places: tuple[int, ...]
    near: tuple[str, ...]


@dataclass(slots=True)
class Account:
    """Keeps the last piece of each kind and number."""

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

    def words(self) -> list[Word]:
        """The words of the prompt in order, each with all of its tokens; none where a text encoder told none."""
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
                    found[-1] = Word(before.text + token.text, (*before.places, place), before.near)
                else:
                    found.append(Word(token.text, (place,), token.near))
                last = token.word
        return found

    @property
    def has_maps(self) -> bool:
        """Whether it was recorded where words act."""
        return any(step.maps for step in self.steps.values())

    def heat(self, places: Sequence[int], step: int | None = None) -> Map | None:
        """How much each place of the picture looked at these tokens, rows x columns, the strongest 1.

        Of one step, or the mean of all; None where that was not recorded. Coarser layers count as much as finer ones.
        """
        steps = [one for one in self.steps.values() if one.maps and step in (None, one.index)]
        if not steps or not places:
            return None
        at = list(places)
        layers = [np.mean([_rows(one.maps[n], at).mean(axis=0) for one in steps], axis=0) for n in _same(steps)]
        size = layers[0].shape
        whole = np.mean([_enlarged(layer, (size[0], size[1])) for layer in layers], axis=0)
        return (whole / max(float(whole.max()), 1e-9)).astype(np.float32)

    def at(self, across: float, down: float, step: int | None = None) -> list[tuple[Word, float]]:
        """The words that a place of the picture (0..1 from its left and its top) looked at, the strongest first.

        Each with its share of what the words of the prompt got there.
        """
        found: list[tuple[Word, float]] = []
        for word in self.words():
            heat = self.share(word.places, step)
            if heat is not None:
                rows, columns = heat.shape
                row, column = min(int(down * rows), rows - 1), min(int(across * columns), columns - 1)
                found.append((word, float(heat[row, column])))
        total = sum(share for _, share in found) or 1.0
        return sorted(((word, share / total) for word, share in found), key=lambda pair: -pair[1])

    def share(self, places: Sequence[int], step: int | None = None) -> Map | None:
        """As `heat`, in probabilities: 0..1 of all that a place looked at."""
        steps = [one for one in self.steps.values() if one.maps and step in (None, one.index)]
        if not steps:
            return None
        return np.mean([_rows(one.maps[0], list(places)).sum(axis=0) for one in steps], axis=0).astype(np.float32)


def _same(steps: Sequence[StepTold]) -> range:
    return range(min(len(step.maps) for step in steps))


def _rows(numbers: Numbers, places: list[int]) -> npt.NDArray[np.float32]:
    """The maps of these tokens alone: all of them are many."""
    kind = "<f2" if numbers.kind == "float16" else "<f4"
    return np.frombuffer(numbers.data, kind).reshape(numbers.shape)[places].astype(np.float32)


def _enlarged(layer: npt.NDArray[np.float32], size: tuple[int, int]) -> npt.NDArray[np.float32]:
    """A map at another size, its values joined by straight lines."""
    rows = np.clip((np.arange(size[0]) + 0.5) * layer.shape[0] / size[0] - 0.5, 0, layer.shape[0] - 1)
    columns = np.clip((np.arange(size[1]) + 0.5) * layer.shape[1] / size[1] - 0.5, 0, layer.shape[1] - 1)
    top, left = rows.astype(int), columns.astype(int)
    below, right = np.minimum(top + 1, layer.shape[0] - 1), np.minimum(left + 1, layer.shape[1] - 1)
    down, across = (rows - top)[:, None], (columns - left)[None]
    upper = layer[top][:, left] * (1 - across) + layer[top][:, right] * across
    lower = layer[below][:, left] * (1 - across) + layer[below][:, right] * across
    return (upper * (1 - down) + lower * down).astype(np.float32)


def over(picture: Pixels, heat: Map) -> Pixels:
    """The picture with a map over it: dark where it looked least, as it is where it looked most."""
    heat = (heat - heat.min()) / max(float(heat.max() - heat.min()), 1e-9)
    shown = np.frombuffer(picture.rgb, np.uint8).reshape(picture.height, picture.width, 3).astype(np.float32)
    light = _enlarged(heat, (picture.height, picture.width))[..., None]
    made = shown * (0.18 + 0.82 * light) + np.array([40.0, 8.0, 64.0], np.float32) * (1 - light) * 0.5
    return Pixels(width=picture.width, height=picture.height, rgb=made.clip(0, 255).round().astype(np.uint8).tobytes())
