"""Which engine of a cluster makes an order: one that has its model in memory, if one is free within its loading time.

No Ray here: seats, orders and seconds.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar

LEARNED = 0.3  # the share of the newest measurement in a mean


@dataclass(slots=True)
class Seat:
    """A place for an engine, as placement sees it: what it has loaded, and until when it is expected to be busy.

    `awaited`: an order waits for this seat already; a second one would not be served within the same time.
    """

    holds: Hashable | None = None
    busy: bool = False
    free_at: float = 0.0
    used_at: float = 0.0
    awaited: bool = False


SeatT = TypeVar("SeatT", bound=Seat)


def choose(wanted: Hashable, seats: Iterable[SeatT], now: float, patience: float) -> tuple[SeatT | None, SeatT | None]:
    """Return (the seat to take now, the seat to wait for): one of them or none.

    `wanted` names the weights of an order, `patience` is how many seconds it may wait rather than load them. With no
    seat in either place all are busy, and nothing is known to be better than the first that is free.
    """
    seats = list(seats)
    free = [seat for seat in seats if not seat.busy]
    for seat in free:
        if seat.holds == wanted:
            return seat, None
    soon = [seat for seat in seats if seat.busy and seat.holds == wanted and not seat.awaited]
    soon = [seat for seat in soon if seat.free_at - now <= patience]
    if patience > 0 and soon:
        return None, min(soon, key=lambda seat: seat.free_at)
    if not free:
        return None, None
    return min(free, key=lambda seat: (seat.holds is not None, seat.used_at)), None


@dataclass(slots=True)
class _Mean:
    """A mean of seconds in which the newest counts most: a machine may be slower today."""

    value: float

    def learn(self, seconds: float) -> None:
        self.value += LEARNED * (seconds - self.value)


@dataclass(slots=True)
class Times:
    """What loading a model and making a picture with it took, by its weights; 0 while unknown."""

    _load: dict[Hashable, _Mean] = field(default_factory=dict[Hashable, _Mean])
    _picture: dict[Hashable, _Mean] = field(default_factory=dict[Hashable, _Mean])

    def loaded(self, weights: Hashable, seconds: float) -> None:
        """Note that loading these weights took so long."""
        _learn(self._load, weights, seconds)

    def made(self, weights: Hashable, seconds: float) -> None:
        """Note that a picture took so long with these weights."""
        _learn(self._picture, weights, seconds)

    def loading(self, weights: Hashable) -> float:
        """Return the seconds that loading them is expected to take."""
        return self._load[weights].value if weights in self._load else 0.0

    def making(self, weights: Hashable, pictures: int) -> float:
        """Return the seconds that so many pictures are expected to take."""
        return self._picture[weights].value * pictures if weights in self._picture else 0.0


def _learn(means: dict[Hashable, _Mean], weights: Hashable, seconds: float) -> None:
    if weights in means:
        means[weights].learn(seconds)
    else:
        means[weights] = _Mean(seconds)
