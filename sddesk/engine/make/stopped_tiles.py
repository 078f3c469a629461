"""The tiles that were drawn until a refined picture was stopped: the next try of its request draws only the others."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from sddesk.core.events import GeneratedImage
from sddesk.core.messages import Message
from sddesk.engine.make.feather import Bytes, Feather


@dataclass(slots=True)
class DrawnTiles:
    """The first tiles of one picture: faded together, and as the preview shows them (height x width x 3 bytes).

    `count` says how many they are, `seconds` how long they took; `notes` are the sentences about them, `runtime`
    computed them, None before the first.
    """

    whole: Feather
    shown: Bytes
    count: int = 0
    seconds: float = 0.0
    notes: tuple[Message, ...] = ()
    runtime: str | None = None

    def note(self, image: GeneratedImage) -> None:
        """Note how long the next tile took, its runtime, and the sentences about it."""
        self.seconds += image.seconds
        self.runtime = image.provenance.runtime
        self.notes = tuple(dict.fromkeys((*self.notes, *image.notes)))

    def add(self, tile: Bytes, place: tuple[int, int], shown: Bytes) -> None:
        """Add the next tile, whose left and top edges lie at `place`, in pixels of the whole."""
        self.whole.add(*place, tile)
        self.shown, self.count = shown, self.count + 1


class StoppedTiles:
    """The tiles of the refined picture that was stopped last: of one only, as they take the room of its result."""

    def __init__(self) -> None:
        self._kept: tuple[Hashable, DrawnTiles] | None = None

    def take(self, key: Hashable) -> DrawnTiles | None:
        """Return the kept tiles of this picture and forget them; None when there are none."""
        if self._kept is None or self._kept[0] != key:
            return None
        drawn, self._kept = self._kept[1], None
        return drawn

    def put(self, key: Hashable, drawn: DrawnTiles) -> None:
        """Keep the tiles of a stopped picture in the place of those before."""
        if drawn.count:
            self._kept = key, drawn

    def clear(self) -> None:
        """Forget them: memory is asked for."""
        self._kept = None
