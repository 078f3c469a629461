"""The styles that come with sddesk. Those of light, weather and places show on the starter, too."""

from __future__ import annotations

from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.styles import Style

_LIGHT = QT_TRANSLATE_NOOP("styles", "Light and weather")
_PLACES = QT_TRANSLATE_NOOP("styles", "Places")
_PAINTED = QT_TRANSLATE_NOOP("styles", "Drawn and painted")
_PHOTOS = QT_TRANSLATE_NOOP("styles", "Photographs")
_MADE = QT_TRANSLATE_NOOP("styles", "Made by hand")

_ROWS: tuple[tuple[str, str, str, str], ...] = (
    (
        _LIGHT,
        QT_TRANSLATE_NOOP("styles", "Golden evening"),
        "{prompt}, at sunset, low warm light, long soft shadows, glowing sky",
        "midday, night, rain",
    ),
    (
        _LIGHT,
        QT_TRANSLATE_NOOP("styles", "Starry night"),
        "{prompt}, at night, under the stars, by moonlight, deep blue shadows",
        "sunny day, sunset",
    ),
    (
        _LIGHT,
        QT_TRANSLATE_NOOP("styles", "Rainy day"),
        "{prompt}, in the rain, on a rainy day, grey sky, wet reflections",
        "sunshine, blue sky",
    ),
    (
        _LIGHT,
        QT_TRANSLATE_NOOP("styles", "Falling snow"),
        "{prompt}, in falling snow, while it snows, soft cold light",
        "sunshine, summer, green grass",
    ),
    (
        _LIGHT,
        QT_TRANSLATE_NOOP("styles", "Bright noon"),
        "{prompt}, on a sunny day, under a blue sky, in sunshine, crisp shadows",
        "night, rain, dusk",
    ),
    (
        _PLACES,
        QT_TRANSLATE_NOOP("styles", "On the moon"),
        "{prompt}, on the moon, on the lunar surface",
        "grass, trees",
    ),
    (_PLACES, QT_TRANSLATE_NOOP("styles", "By the sea"), "{prompt}, on the beach, by the sea, at the seaside", "city"),
    (_PLACES, QT_TRANSLATE_NOOP("styles", "Deep forest"), "{prompt}, in the forest, in the woods, tall trees", "city"),
    (_PLACES, QT_TRANSLATE_NOOP("styles", "Desert"), "{prompt}, in the desert, among sand dunes", "grass, snow, water"),
    (
        _PAINTED,
        QT_TRANSLATE_NOOP("styles", "Oil painting"),
        "an oil painting of {prompt}, visible brush strokes, rich layered colour, canvas texture",
        "photograph, 3d render, flat colour",
    ),
    (
        _PAINTED,
        QT_TRANSLATE_NOOP("styles", "Watercolour"),
        "a watercolour painting of {prompt}, loose washes, paper grain, soft bleeding edges, much white space",
        "photograph, 3d render, hard outlines",
    ),
    (
        _PAINTED,
        QT_TRANSLATE_NOOP("styles", "Ink drawing"),
        "an ink drawing of {prompt}, confident black lines, cross-hatching, white paper",
        "colour, photograph, blur, grey wash",
    ),
    (
        _PAINTED,
        QT_TRANSLATE_NOOP("styles", "Woodblock print"),
        "a woodblock print of {prompt}, flat areas of few colours, carved lines, handmade paper",
        "photograph, gradients, 3d render",
    ),
    (
        _PAINTED,
        QT_TRANSLATE_NOOP("styles", "Children's book"),
        "an illustration of {prompt} for a picture book, friendly shapes, gentle colours, gouache",
        "photograph, gloomy, realistic skin",
    ),
    (
        _PAINTED,
        QT_TRANSLATE_NOOP("styles", "Travel poster"),
        "a poster of {prompt}, bold simple shapes, few flat colours, screen print, strong composition",
        "photograph, noise, clutter, text",
    ),
    (
        _PHOTOS,
        QT_TRANSLATE_NOOP("styles", "Film still"),
        "a film still of {prompt}, shallow depth of field, wide framing, subtle grain, motivated light",
        "drawing, painting, flat light, watermark",
    ),
    (
        _PHOTOS,
        QT_TRANSLATE_NOOP("styles", "Studio photograph"),
        "a studio photograph of {prompt}, plain backdrop, large softbox, sharp focus, true colours",
        "drawing, painting, clutter, harsh shadows",
    ),
    (
        _PHOTOS,
        QT_TRANSLATE_NOOP("styles", "Black and white"),
        "a black and white photograph of {prompt}, silver print, strong contrast, fine grain",
        "colour, painting, tint",
    ),
    (
        _MADE,
        QT_TRANSLATE_NOOP("styles", "Clay model"),
        "{prompt} modelled in clay, fingerprints in the surface, small stage, soft light",
        "drawing, flat, blurry",
    ),
    (
        _MADE,
        QT_TRANSLATE_NOOP("styles", "Cut paper"),
        "{prompt} made of cut paper, layered sheets, small shadows between them, bright colours",
        "photograph of a person, gradients, blur",
    ),
)

INCLUDED: tuple[Style, ...] = tuple(
    Style(name=name, prompt=prompt, negative_prompt=negative, folder=folder, included=True)
    for folder, name, prompt, negative in _ROWS
)
