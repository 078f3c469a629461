"""The settings that other programs write into their pictures, read as far as they go.

Each reader takes the texts of a file and gives settings, or None when they are not in its form. Nothing is believed:
values go through `clamped.settings_of`, and a text over MAX_JSON is not parsed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, cast

from sddesk.core.read_settings import ReadSettings
from sddesk.core.record import Origin
from sddesk.library import a1111, comfyui
from sddesk.library.clamped import file_stem, settings_of, text_of, with_loras

Texts = Mapping[str, str]
MAX_JSON = 2**20  # characters: a graph of ComfyUI has a few hundred thousand
MAX_A1111 = 200_000
MAX_LORAS = 50


def read(texts: Texts) -> tuple[ReadSettings | None, Origin]:
    """The settings in the texts of a picture file, and whose they are; (None, "unknown") when none is understood."""
    texts = _unwrapped(texts)
    for origin, reader in _READERS:
        settings = reader(texts)
        if settings is not None:
            return settings, origin
    return None, "unknown"


def json_object(text: str, limit: int = MAX_JSON) -> dict[str, Any]:
    """The JSON object in `text`; empty when there is none, it is too long, or nested without end."""
    if not text or len(text) > limit:
        return {}
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", data) if isinstance(data, dict) else {}


def _unwrapped(texts: Texts) -> Texts:
    """NovelAI hides all of its texts in one JSON object when it has a single place for them."""
    data = json_object(texts.get("parameters", ""))
    if isinstance(data.get("Comment"), str):
        return {**texts, "parameters": "", **{key: value for key, value in data.items() if isinstance(value, str)}}
    return texts


def _a1111(texts: Texts) -> ReadSettings | None:
    text = texts.get("parameters", "")
    return a1111.read(text) if len(text) <= MAX_A1111 else None


def _swarmui(texts: Texts) -> ReadSettings | None:
    """https://github.com/mcmonkeyprojects/SwarmUI, docs/Image Metadata Format."""
    data = _object(json_object(texts.get("parameters", "")).get("sui_image_params"))
    if not data:
        return None
    loras = zip(_list(data.get("loras")), _list(data.get("loraweights")) or [1] * MAX_LORAS, strict=False)
    return settings_of(
        prompt=with_loras(text_of(data.get("prompt")), list(loras)),
        negative=data.get("negativeprompt"),
        steps=data.get("steps"),
        guidance=data.get("cfgscale"),
        seed=data.get("seed"),
        size=(data.get("width"), data.get("height")),
        sampler_name=data.get("sampler"),
        schedule_name=data.get("scheduler"),
        model=file_stem(data.get("model")),
    )


def _invokeai(texts: Texts) -> ReadSettings | None:
    """`invokeai_metadata` since 3.0, `sd-metadata` before."""
    data = json_object(texts.get("invokeai_metadata", ""))
    if not data:
        return _invokeai_2(json_object(texts.get("sd-metadata", "")))
    model = _object(data.get("model"))
    loras = [
        (_object(row.get("model")).get("name") or _object(row.get("lora")).get("model_name"), row.get("weight", 1))
        for row in map(_object, _list(data.get("loras")))
    ]
    digest = text_of(model.get("hash")).rpartition(":")
    return settings_of(
        prompt=with_loras(text_of(data.get("positive_prompt")), loras),
        negative=data.get("negative_prompt"),
        steps=data.get("steps"),
        guidance=data.get("cfg_scale"),
        seed=data.get("seed"),
        size=(data.get("width"), data.get("height")),
        sampler_name=data.get("scheduler"),
        model=model.get("name") or model.get("model_name"),
        model_hash=digest[2] if digest[0] in ("", "sha256") else "",
        clip_skip=_invokeai_clip_skip(data.get("clip_skip")),
    )


def _invokeai_clip_skip(value: object) -> object:
    """InvokeAI counts the layers left out, from 0; A1111 the layer used, from 1."""
    return value + 1 if isinstance(value, int) else None


def _invokeai_2(data: dict[str, Any]) -> ReadSettings | None:
    image = _object(data.get("image"))
    if not image:
        return None
    prompts = _list(image.get("prompt"))
    prompt = " ".join(text_of(_object(part).get("prompt")) for part in prompts) if prompts else image.get("prompt")
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
    )


def _bracketed(prompt: str) -> tuple[str, str]:
    """InvokeAI 2 kept the negative prompt in square brackets inside the prompt."""
    negative = re.findall(r"\[([^\[\]]*)\]", prompt)
    return re.sub(r"\s*\[[^\[\]]*\]", "", prompt), " ".join(negative)


def _fooocus(texts: Texts) -> ReadSettings | None:
    """Its JSON, under `parameters` or as the comment; the older log's capital names too."""
    for text in (texts.get("parameters", ""), texts.get("Comment", "")):
        data = {key.lower().replace(" ", "_"): value for key, value in json_object(text).items()}
        if "base_model" not in data and "base_model_name" not in data:
            continue
        size = re.findall(r"[0-9]{1,6}", text_of(data.get("resolution")))[:2] or [data.get("width"), data.get("height")]
        named = [text_of(value).rpartition(" : ") for key, value in data.items() if key.startswith("lora_combined")]
        listed = [tuple(row[:2]) for row in map(_list, _list(data.get("loras"))) if len(row) > 1]
        return settings_of(
            prompt=with_loras(text_of(data.get("prompt")), listed or [(name, weight) for name, _, weight in named]),
            negative=data.get("negative_prompt") or data.get("negative"),
            steps=data.get("steps") or _FOOOCUS_STEPS.get(text_of(data.get("performance")).casefold()),
            guidance=data.get("guidance_scale") or data.get("cfg"),
            seed=data.get("seed"),
            size=(size[0], size[-1]),
            sampler_name=data.get("sampler") or data.get("sampler_name"),
            schedule_name=data.get("scheduler"),
            model=file_stem(data.get("base_model") or data.get("base_model_name")),
            model_hash=data.get("base_model_hash"),
            clip_skip=data.get("clip_skip"),
        )
    return None


_FOOOCUS_STEPS = {"quality": 60, "speed": 30, "extreme speed": 8, "lightning": 4, "hyper-sd": 4}


def _novelai(texts: Texts) -> ReadSettings | None:
    """Comment holds the settings, Description the prompt, Source the model."""
    data = json_object(texts.get("Comment", ""))
    if "uc" not in data and "NovelAI" not in texts.get("Software", ""):
        return None
    if "steps" not in data:
        return None
    return settings_of(
        prompt=texts.get("Description") or data.get("prompt"),
        negative=data.get("uc"),
        steps=data.get("steps"),
        guidance=data.get("scale"),
        seed=data.get("seed"),
        size=(data.get("width"), data.get("height")),
        sampler_name=data.get("sampler"),
        schedule_name=data.get("noise_schedule"),
        model=texts.get("Source") or "NovelAI",
    )


def _comfyui(texts: Texts) -> ReadSettings | None:
    return comfyui.read(json_object(texts.get("prompt", "")))


_Reader = Callable[[Texts], ReadSettings | None]
_READERS: tuple[tuple[Origin, _Reader], ...] = (
    ("swarmui", _swarmui),
    ("invokeai", _invokeai),
    ("fooocus", _fooocus),
    ("novelai", _novelai),
    ("a1111", _a1111),
    ("comfyui", _comfyui),
)


def _object(value: object) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return cast("list[Any]", value) if isinstance(value, list) else []
