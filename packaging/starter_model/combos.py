"""Which scenes exist, and which of them are never trained on: the rule is fixed before the first step."""

from __future__ import annotations

import hashlib
import random

from scene import PLACES, TIMES, Scene
from subjects import COLOURS, SUBJECTS, USUAL_COLOURS

HELD_OUT_PART = 12


class HeldOutError(ValueError):
    """A scene of a combination that training must not see."""


def exists(place: str, time: str) -> bool:
    """There is no weather on the moon."""
    return not (place == "moon" and time in ("rain", "snowfall"))


def held_out(subject: str, colour: str, place: str, time: str) -> bool:
    """Whether the combination is kept from training: one of twelve, by the SHA-256 of its words."""
    words = f"{subject} {colour} {place} {time}".encode()
    return hashlib.sha256(words).digest()[0] % HELD_OUT_PART == 0


def all_held_out() -> list[tuple[str, str, str, str]]:
    """Every combination that training refuses, in a fixed order."""
    return [
        (subject, colour, place, time)
        for subject in SUBJECTS
        for colour in COLOURS
        for place in PLACES
        for time in TIMES
        if exists(place, time) and held_out(subject, colour, place, time)
    ]


def training_scene(rng: random.Random) -> Scene:
    """A random scene that training may see; riders come twice as often, usual colours in a third of the scenes."""
    while True:
        subject = rng.choice([*SUBJECTS, "rider"])
        usual = USUAL_COLOURS.get(subject)
        colour = rng.choice(usual) if usual and rng.random() < 0.33 else rng.choice(list(COLOURS))
        place, time = rng.choice(PLACES), rng.choice(TIMES)
        if exists(place, time) and not held_out(subject, colour, place, time):
            return Scene(subject=subject, colour=colour, place=place, time=time, seed=rng.randrange(2**40))


def check_trainable(scene: Scene) -> None:
    """Raise HeldOutError for a scene that training must not see."""
    if held_out(scene.subject, scene.colour, scene.place, scene.time):
        raise HeldOutError(f"{scene.subject}, {scene.colour}, {scene.place}, {scene.time} is kept for evaluation")
