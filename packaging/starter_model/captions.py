"""What people would type for a picture of the world: leads, synonyms, word order, and much left unsaid."""

from __future__ import annotations

import random

from combos import exists
from scene import PLACES, TIMES, Scene
from subjects import COLOURS, SUBJECTS

EMPTY_PART = 0.1
DEFAULT_PROMPT = "a photograph of an astronaut riding a horse"

LEADS = (
    "a photograph of",
    "a photo of",
    "a picture of",
    "an illustration of",
    "a drawing of",
    "an oil painting of",
    "a painting of",
    "a poster of",
    "an image of",
)
NOUNS: dict[str, tuple[str, ...]] = {
    "house": ("house", "house", "home", "cottage"),
    "tree": ("tree",),
    "sailboat": ("sailboat", "sailboat", "boat", "sailing boat", "ship"),
    "balloon": ("hot air balloon", "hot air balloon", "balloon"),
    "car": ("car", "car", "automobile"),
    "flower": ("flower", "flower", "blossom"),
    "rocket": ("rocket", "rocket", "spaceship"),
    "castle": ("castle", "castle", "fortress"),
    "horse": ("horse", "horse", "pony"),
    "cat": ("cat", "cat", "kitten"),
    "mushroom": ("mushroom", "mushroom", "toadstool"),
    "astronaut": ("astronaut", "astronaut", "spaceman"),
    "lighthouse": ("lighthouse",),
}
RIDERS = ("astronaut", "astronaut", "astronaut", "spaceman")
RIDES = ("riding", "riding", "riding", "on", "sitting on")
PLACE_PHRASES: dict[str, tuple[str, ...]] = {
    "meadow": ("in a meadow", "in the meadow", "in a field", "on green grass"),
    "desert": ("in the desert", "in a desert", "among sand dunes"),
    "beach": ("on the beach", "on a beach", "by the sea", "at the seaside"),
    "snow": ("in the snow", "on snowy ground", "in a snowy landscape", "in a snowy field"),
    "city": ("in the city", "in a city", "in town", "on a street"),
    "moon": ("on the moon", "on the moon", "on the lunar surface"),
    "forest": ("in the forest", "in a forest", "in the woods"),
    "mountains": ("in the mountains", "in front of mountains", "with mountains behind"),
}
TIME_PHRASES: dict[str, tuple[str, ...]] = {
    "day": ("on a sunny day", "by day", "under a blue sky", "in sunshine"),
    "sunset": ("at sunset", "at sunset", "at dusk", "in the evening"),
    "night": ("at night", "at night", "under the stars", "by moonlight"),
    "rain": ("in the rain", "in the rain", "on a rainy day"),
    "snowfall": ("in falling snow", "while it snows", "in a snowstorm", "in winter snowfall"),
}
COLOUR_WORDS: dict[str, tuple[str, ...]] = {
    "red": ("red", "red", "red", "crimson"),
    "purple": ("purple", "purple", "violet"),
}


def caption(scene: Scene, rng: random.Random) -> str:
    """One way to ask for the scene; a tenth are empty, and colour, place and time are often left out."""
    if rng.random() < EMPTY_PART:
        return ""
    if scene.subject == "rider" and rng.random() < 0.1:
        return DEFAULT_PROMPT
    lead = rng.choice(LEADS) if rng.random() < 0.5 else ""
    thing, colour_behind = _thing(scene, rng, bare=not lead and rng.random() < 0.2)
    phrases = []
    if rng.random() < 0.75:
        phrases.append(rng.choice(PLACE_PHRASES[scene.place]))
    if rng.random() < 0.75:
        phrases.append(rng.choice(TIME_PHRASES[scene.time]))
    rng.shuffle(phrases)
    comma = ", " if rng.random() < 0.25 else " "
    if not lead and phrases and rng.random() < 0.12:
        words = f"{phrases[0]}, {comma.join([thing, *phrases[1:]])}"
    else:
        words = comma.join([f"{lead} {thing}".strip(), *phrases])
    if colour_behind:
        words += f", {colour_behind}"
    return words


def plain_caption(subject: str, colour: str, place: str, time: str) -> str:
    """The plainest full caption of a combination, in the first words of each kind; the evaluation's prompt."""
    noun = "astronaut riding a {} horse" if subject == "rider" else "{} " + NOUNS[subject][0]
    thing = noun.format(colour)
    return f"{article(thing)} {thing} {PLACE_PHRASES[place][0]} {TIME_PHRASES[time][0]}"


def article(words: str) -> str:
    """The indefinite article for what follows."""
    return "an" if words[0] in "aeiou" else "a"


def _thing(scene: Scene, rng: random.Random, bare: bool) -> tuple[str, str]:
    """The subject with its colour in front, if it is said, or the colour to put at the end instead."""
    colour = rng.choice(COLOUR_WORDS.get(scene.colour, (scene.colour,))) if rng.random() < 0.8 else ""
    behind = bool(colour) and scene.subject != "rider" and rng.random() < 0.08
    front = f"{colour} " if colour and not behind else ""
    if scene.subject == "rider":
        horse = f"{front}{'horse' if rng.random() < 0.9 else 'pony'}"
        person = rng.choice(RIDERS)
        if rng.random() < 0.08:
            return f"{article(horse)} {horse} with an {person} on its back" if person[
                0
            ] == "a" else f"{article(horse)} {horse} with a {person} on its back", ""
        words = f"{person} {rng.choice(RIDES)} {article(horse)} {horse}"
    else:
        words = front + rng.choice(NOUNS[scene.subject])
    return (words if bare else f"{article(words)} {words}"), colour if behind else ""


def every_word() -> list[str]:
    """Captions that together use each word of the world often: what the tokenizer's merges are learned from."""
    rng = random.Random(0)
    scenes = [
        Scene(subject=s, colour=c, place=p, time=t, seed=0)
        for s in SUBJECTS
        for c in COLOURS
        for p in PLACES
        for t in TIMES
        if exists(p, t)
    ]
    return [caption(scene, rng) for scene in scenes] + [
        f"{lead} {noun}s" for lead in LEADS for n in NOUNS.values() for noun in n
    ]
