"""Reads the three forms of InvokeAI's settings: `invokeai_metadata` since 3.0, `sd-metadata` of 2, `Dream` of 1."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.read_settings import ReadSettings
from sddesk.library.clamped import plain, settings_of, text_of, with_loras
from sddesk.library.loose import json_object, object_in, rows_in, scalars

_QUOTED = re.compile(r'\s*"((?:[^"\\]|\\.)*)"(.*)', re.DOTALL)
_OPTION = re.compile(r"\s-([sSWHCAf])\s?([^\s-]\S*)")
_TAKEN = (
    *("positive_prompt", "negative_prompt", "positive_style_prompt", "negative_style_prompt", "steps", "cfg_scale"),
    *("seed", "width", "height", "scheduler", "clip_skip", "strength", "guidance"),
    "cfg_rescale_multiplier",
)


def read(texts: Mapping[str, str]) -> ReadSettings | None:
    """Return the settings in the newest form that the file has; None when it has none."""
    data = json_object(texts.get("invokeai_metadata", ""))
    if data:
        return _newest(data)
    image = object_in(json_object(texts.get("sd-metadata", "")), "image")
    if image:
        return _second(json_object(texts["sd-metadata"]), image)
    return _dream(texts.get("Dream", ""))


def _newest(data: dict[str, Any]) -> ReadSettings:
    model = object_in(data, "model")
    loras = [
        (
            object_in(row, "model").get("name")
            or object_in(row, "lora").get("model_name")
            or object_in(row, "model").get("model_name"),
            row.get("weight", 1),
        )
        for row in rows_in(data, "loras")
    ]
    kind, _, digest = text_of(model.get("hash")).rpartition(":")
    vae = object_in(data, "vae")
    return settings_of(
        prompt=with_loras(_with_style(data.get("positive_prompt"), data.get("positive_style_prompt")), loras),
        negative=_with_style(data.get("negative_prompt"), data.get("negative_style_prompt")),
        steps=data.get("steps"),
        guidance=data.get("cfg_scale", data.get("guidance")),
        rescale=data.get("cfg_rescale_multiplier"),
        seed=data.get("seed"),
        size=(data.get("width"), data.get("height")),
        sampler_name=data.get("scheduler"),
        model=model.get("name") or model.get("model_name"),
        model_hash=digest if kind in ("", "sha256") else f"{kind}:{digest}",
        clip_skip=_clip_skip(data.get("clip_skip")),
        vae=vae.get("name") or vae.get("model_name"),
        strength=data.get("strength"),
        began_with_noise=text_of(data.get("generation_mode")).endswith("txt2img"),
        left_out=_regions(data),
        others=scalars(data, without=_TAKEN),
    )


def _with_style(prompt: object, style: object) -> str:
    """Return SDXL's two texts as one; InvokeAI may have begun the style with the prompt."""
    prompt, style = text_of(prompt).strip(), text_of(style).strip()
    if not style or style == prompt:
        return prompt
    return style if style.startswith(prompt) else f"{prompt}, {style}"


def _clip_skip(value: object) -> object:
    """Return clip skip as A1111 counts it: the layer used, from 1. InvokeAI counts the layers left out, from 0."""
    return value + 1 if isinstance(value, int) and not isinstance(value, bool) else None


def _regions(data: dict[str, Any]) -> Iterator[Message]:
    """Yield a sentence for each prompt of a region: a request has no regions."""
    for holder in (data, object_in(data, "canvas_v2_metadata")):
        for name in ("regions", "regionalGuidance"):
            for row in rows_in(holder, name):
                keys = ("positivePrompt", "positive_prompt", "negativePrompt", "negative_prompt")
                for text in filter(None, (text_of(row.get(key)).strip() for key in keys)):
                    template = QT_TRANSLATE_NOOP("messages", "The prompt of a part of the picture: {text}")
                    yield Message.of(template, {"text": plain(text)[:500]})


def _second(data: dict[str, Any], image: dict[str, Any]) -> ReadSettings:
    parts = rows_in(image, "prompt")
    prompt = " ".join(text_of(part.get("prompt")) for part in parts) if parts else image.get("prompt")
    positive, negative = _bracketed(text_of(prompt))
    return settings_of(
        prompt=positive,
        negative=negative,
        steps=image.get("steps"),
        guidance=image.get("cfg_scale"),
        seed=image.get("seed"),
        size=(image.get("width"), image.get("height")),
        sampler_name=image.get("sampler"),
        model=data.get("model_weights"),
        model_hash=data.get("model_hash"),
        strength=image.get("strength"),
        others=scalars(image, without=("steps", "cfg_scale", "seed", "width", "height", "sampler", "prompt")),
    )


def _bracketed(prompt: str) -> tuple[str, str]:
    """Split a prompt of InvokeAI 2, whose negative prompt stands inside in square brackets."""
    negative = re.findall(r"\[([^\[\]]*)\]", prompt)
    return re.sub(r"\s*\[[^\[\]]*\]", "", prompt), " ".join(negative)


def _dream(text: str) -> ReadSettings | None:
    """Read the command of InvokeAI 1: `"a cat [dog]" -s 50 -S 1234 -W 512 -H 512 -C 7.5 -A k_lms`."""
    text = text[:20_000]
    options = dict(_OPTION.findall(text))
    if not {"s", "S"} <= options.keys():
        return None
    quoted, first = _QUOTED.match(text), _OPTION.search(text)
    prompt = re.sub(r"\\(.)", r"\1", quoted[1]) if quoted else text[: first.start() if first else None]
    positive, negative = _bracketed(prompt.strip())
    return settings_of(
        prompt=positive,
        negative=negative,
        steps=options["s"],
        guidance=options.get("C"),
        seed=options["S"],
        size=(options.get("W"), options.get("H")),
        sampler_name=options.get("A"),
        strength=options.get("f"),
    )
