"""Readers of the settings that other programs write into their pictures.

Each reader takes the texts of a file and gives settings, or None when they are not in its form. Nothing is believed:
values go through `clamped.settings_of`, and a text over `loose.MAX_JSON` is not parsed.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.read_settings import ReadSettings
from sddesk.core.record import Origin
from sddesk.library import a1111, comfyui, invokeai
from sddesk.library.clamped import file_stem, plain, settings_of, text_of, with_loras
from sddesk.library.infotext import split_prompt
from sddesk.library.loose import json_object, list_in, names_in, object_in, rows_in, scalars
from sddesk.library.texts import XMP

Texts = Mapping[str, str]
MAX_A1111 = 200_000


def read(texts: Texts) -> tuple[ReadSettings | None, Origin]:
    """Return the settings in the texts of a picture file and their program; (None, "unknown") if none is known."""
    texts = _unwrapped(texts)
    for origin, reader in _READERS:
        settings = reader(texts)
        if settings is not None:
            return settings, origin
    return None, "unknown"


def _unwrapped(texts: Texts) -> Texts:
    """Unpack the JSON object in which NovelAI puts all of its texts where a file has a single place for them."""
    data = json_object(texts.get("parameters", ""))
    if isinstance(data.get("Comment"), str):
        return {**texts, "parameters": "", **{key: value for key, value in data.items() if isinstance(value, str)}}
    return texts


def _a1111(texts: Texts) -> ReadSettings | None:
    """Read A1111's text, also where other programs and file formats keep it: a comment, a description, XMP."""
    named = {key.casefold(): text for key, text in [*texts.items()][::-1]}
    places = [texts.get("parameters", ""), *(named.get(key, "") for key in _A1111_PLACES)]
    for text in (*places, _xmp_value(texts.get(XMP, ""), "description")):
        settings = a1111.read(text) if text and len(text) <= MAX_A1111 else None
        if settings is not None:
            return settings
    return None


_A1111_PLACES = (
    *("parameters", "comment", "usercomment", "description", "imagedescription"),
    *("xpcomment", "xpsubject", "xptitle"),
)


def _a1111_prompt(texts: Texts) -> ReadSettings | None:
    """Read a prompt without settings; A1111 reads such a text as prompt and negative prompt, too."""
    text = texts.get("parameters", "").strip()
    if "Negative prompt:" not in text or len(text) > MAX_A1111:
        return None
    prompt, negative = split_prompt(text)
    template = QT_TRANSLATE_NOOP("messages", "The text in the file has no settings beside the prompt.")
    return settings_of(prompt=prompt, negative=negative, left_out=[Message.of(template)])


def _swarmui(texts: Texts) -> ReadSettings | None:
    """https://github.com/mcmonkeyprojects/SwarmUI, docs/Image Metadata Format."""
    whole = json_object(texts.get("parameters", ""))
    data = object_in(whole, "sui_image_params")
    if not data:
        return None
    names, weights = _split(data.get("loras")), _split(data.get("loraweights"))
    digests = {text_of(row.get("param")): text_of(row.get("hash")) for row in rows_in(whole, "sui_models")}
    layer = text_of(data.get("clipstopatlayer")).lstrip("-")
    return settings_of(
        prompt=with_loras(text_of(data.get("prompt")), zip(names, [*weights, *["1"] * len(names)], strict=False)),
        negative=data.get("negativeprompt"),
        steps=data.get("steps"),
        guidance=data.get("cfgscale"),
        rescale=data.get("rescalecfgmultiplier"),
        seed=data.get("seed"),
        size=(data.get("width"), data.get("height")),
        sampler_name=data.get("sampler"),
        schedule_name=data.get("scheduler"),  # None: the model's own, which the file does not say
        model=file_stem(data.get("model")),
        model_hash=digests.get("model", "").removeprefix("0x"),
        vae=data.get("vae"),
        clip_skip=layer,
        strength=data.get("initimagecreativity"),
        written=object_in(whole, "sui_extra_data").get("original_prompt"),
        others=scalars(data, without=_SWARMUI_TAKEN),
    )


_SWARMUI_TAKEN = (
    *("prompt", "negativeprompt", "steps", "cfgscale", "seed", "width", "height", "sampler", "scheduler", "model"),
    *("vae", "clipstopatlayer", "initimagecreativity", "loras", "loraweights"),
    "rescalecfgmultiplier",
)


def _split(value: object) -> list[str]:
    """Return the names in a list, or in one text with commas."""
    if isinstance(value, str):
        return [name.strip() for name in value.split(",") if name.strip()]
    return [text_of(name) for name in list_in({"": value}, "")]


def _fooocus(texts: Texts) -> ReadSettings | None:
    """Read the JSON of Fooocus and RuinedFooocus under `parameters` or as the comment, old capital names included."""
    for text in (texts.get("parameters", ""), texts.get("Comment", "")):
        data = {key.lower().replace(" ", "_"): value for key, value in json_object(text).items()}
        if "base_model" not in data and "base_model_name" not in data:
            continue
        size = re.findall(r"[0-9]{1,6}", text_of(data.get("resolution")))[:2] or [data.get("width"), data.get("height")]
        return settings_of(
            prompt=with_loras(text_of(data.get("prompt")), _fooocus_loras(data)),
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
            vae=data.get("vae"),
            strength=data.get("denoise"),
            left_out=_styles(data),
            others=scalars(data, without=_FOOOCUS_TAKEN),
        )
    return None


_FOOOCUS_STEPS = {"quality": 60, "speed": 30, "extreme speed": 8, "lightning": 4, "hyper-sd": 4}
_FOOOCUS_TAKEN = (
    *("prompt", "negative_prompt", "negative", "steps", "guidance_scale", "cfg", "seed", "resolution", "width"),
    *("height", "sampler", "sampler_name", "scheduler", "base_model", "base_model_name", "base_model_hash"),
    *("clip_skip", "vae", "denoise", "styles"),
)


def _fooocus_loras(data: dict[str, Any]) -> Iterator[tuple[object, object]]:
    """Yield (name, weight) from `[name, weight, hash]`, RuinedFooocus' `[hash, "0.7 - name"]` or `name : weight`."""
    rows = [cast("list[object]", row)[:2] for row in list_in(data, "loras") if isinstance(row, list)]
    for first, second in (row for row in rows if len(row) > 1):
        weight, dash, name = text_of(second).partition(" - ")
        yield (name, weight) if dash else (first, second)
    for key, value in data.items():
        if not rows and re.fullmatch(r"lora_combined_\d+|lora_\d+", key):
            name, _, weight = text_of(value).rpartition(" : ")
            yield name, weight


def _styles(data: dict[str, Any]) -> Iterator[Message]:
    """Say which styles were used and which words Fooocus added: the prompt that was drawn had them."""
    names = names_in(data, "styles")
    if names:
        template = QT_TRANSLATE_NOOP("messages", "Styles whose text was added to the prompt: {names}")
        yield Message.of(template, {"names": plain(", ".join(names))[:500]})
    expansion = text_of(data.get("prompt_expansion")).strip()
    if expansion and expansion != text_of(data.get("prompt")).strip():
        template = QT_TRANSLATE_NOOP("messages", "{name}: {text}")
        yield Message.of(template, {"name": "prompt_expansion", "text": plain(expansion)[:500]})


def _novelai(texts: Texts) -> ReadSettings | None:
    """Read NovelAI's texts: Comment holds the settings, Description the prompt, Source the model."""
    data = json_object(texts.get("Comment", ""))
    if "uc" not in data and "NovelAI" not in texts.get("Software", ""):
        return None
    if "steps" not in data:
        return None
    base = texts.get("Description") or text_of(data.get("prompt")) or _base(data, "v4_prompt")
    unwanted = [text_of(data.get("uc")) or _base(data, "v4_negative_prompt"), *_characters(data, "v4_negative_prompt")]
    return settings_of(
        prompt=", ".join(dict.fromkeys([base, *_characters(data, "v4_prompt")])),
        negative=", ".join(dict.fromkeys(text for text in unwanted if text)),
        steps=data.get("steps"),
        guidance=data.get("scale"),
        rescale=data.get("cfg_rescale"),
        seed=data.get("seed"),
        size=(data.get("width"), data.get("height")),
        sampler_name=data.get("sampler"),
        schedule_name=data.get("noise_schedule"),
        model=texts.get("Source") or "NovelAI",
        strength=data.get("strength"),
        others=scalars(data, without=_NOVELAI_TAKEN),
    )


_NOVELAI_TAKEN = (
    *("prompt", "uc", "steps", "scale", "seed", "width", "height", "sampler", "noise_schedule", "strength"),
    *("signed_hash", "cfg_rescale"),
)


def _base(data: dict[str, Any], key: str) -> str:
    """Return the prompt of the whole picture (NovelAI 4)."""
    return text_of(object_in(object_in(data, key), "caption").get("base_caption"))


def _characters(data: dict[str, Any], key: str) -> Iterator[str]:
    """Yield the prompts of single characters (NovelAI 4)."""
    caption = object_in(object_in(data, key), "caption")
    for row in rows_in(caption, "char_captions"):
        text = text_of(row.get("char_caption")).strip()
        if text:
            yield text


def _drawthings(texts: Texts) -> ReadSettings | None:
    """Read the JSON that Draw Things writes as the user comment of EXIF and XMP."""
    xmp = texts.get(XMP, "")
    for text in (_xmp_value(xmp, "UserComment"), texts.get("parameters", "")):
        data = json_object(text)
        if "c" in data and "sampler" in data:
            break
    else:
        return None
    loras = [(re.sub(r"\.ckpt$", "", text_of(row.get("model"))), row.get("weight", 1)) for row in rows_in(data, "lora")]
    width, _, height = text_of(data.get("size")).partition("x")
    return settings_of(
        prompt=with_loras(text_of(data.get("c")), loras),
        negative=data.get("uc"),
        steps=data.get("steps"),
        guidance=data.get("scale"),
        seed=data.get("seed"),
        size=(width, height),
        sampler_name=data.get("sampler"),
        model=re.sub(r"_(?:f16|f32|q\d+p(?:_q\d+p)?|i8x)$", "", file_stem(data.get("model"))),
        clip_skip=data.get("clip_skip", object_in(data, "v2").get("clipSkip")),
        strength=data.get("strength"),
        others=scalars(data, without=_DRAWTHINGS_TAKEN),
    )


_DRAWTHINGS_TAKEN = ("c", "uc", "steps", "scale", "seed", "size", "sampler", "model", "clip_skip", "strength")


def _xmp_value(xmp: str, name: str) -> str:
    """Return the text of an XMP property, found by its tag without an XML parser: depth and entities cost nothing."""
    start = xmp.find(f":{name}>")
    end = xmp.find(f":{name}>", start + 1)
    if start < 0 or end < 0:
        found = re.search(rf':{name}="([^"]*)"', xmp)
        return html.unescape(found[1]) if found else ""
    inner = re.search(r"<rdf:li[^>]*>([^<]*)</rdf:li>", xmp[start:end])
    return html.unescape(inner[1] if inner else xmp[start + len(name) + 2 : xmp.rfind("<", start, end)])


def _easydiffusion(texts: Texts) -> ReadSettings | None:
    """Read Easy Diffusion's values: a text each or one JSON object, by their names or their labels."""
    for values in (texts, json_object(texts.get("parameters", ""))):
        data = {key.lower().replace(" ", "_"): value for key, value in values.items()}
        if not ({"num_inference_steps", "use_stable_diffusion_model", "stable_diffusion_model"} & data.keys()):
            continue
        if "prompt" not in data:
            continue
        names = names_in(data, "use_lora_model") or names_in(data, "lora_model")
        weights = [*(names_in(data, "lora_alpha") or names_in(data, "lora_strength")), *["1"] * len(names)]
        loras = [pair for pair in zip(names, weights, strict=False) if pair[0].casefold() != "none"]
        model = data.get("use_stable_diffusion_model") or data.get("stable_diffusion_model")
        skip = str(data.get("clip_skip", "")).casefold()
        return settings_of(
            prompt=with_loras(text_of(data.get("prompt")), loras),
            negative=data.get("negative_prompt"),
            steps=data.get("num_inference_steps", data.get("steps")),
            guidance=data.get("guidance_scale"),
            seed=data.get("seed"),
            size=(data.get("width"), data.get("height")),
            sampler_name=data.get("sampler_name", data.get("sampler")),
            schedule_name=data.get("scheduler_name", ""),
            model=file_stem(model),
            clip_skip={"true": 2, "false": 1}.get(skip, skip),
            vae=data.get("use_vae_model", data.get("vae_model")),
            strength=data.get("prompt_strength"),
            others=scalars(data, without=_EASY_TAKEN),
        )
    return None


_EASY_TAKEN = (
    *("prompt", "negative_prompt", "num_inference_steps", "steps", "guidance_scale", "seed", "width", "height"),
    *("sampler_name", "sampler", "scheduler_name", "use_stable_diffusion_model", "stable_diffusion_model"),
    *("clip_skip", "use_vae_model", "vae_model", "prompt_strength", "use_lora_model", "lora_model", "lora_alpha"),
    "lora_strength",
)


def _comfyui(texts: Texts) -> ReadSettings | None:
    """Read ComfyUI's graph under `prompt`, or in the user comment of a JPEG (Civitai and some savers)."""
    comment = json_object(texts.get("parameters", ""))
    for graph in (json_object(texts.get("prompt", "")), comment, object_in(comment, "prompt")):
        settings = comfyui.read(graph)
        if settings is not None:
            return settings
    if not list_in(json_object(texts.get("workflow", "")), "nodes"):
        return None
    template = QT_TRANSLATE_NOOP("messages", "The file has a workflow of ComfyUI, but not the graph that ran.")
    return settings_of(left_out=[Message.of(template)])


_Reader = Callable[[Texts], ReadSettings | None]
_READERS: tuple[tuple[Origin, _Reader], ...] = (
    ("swarmui", _swarmui),
    ("invokeai", invokeai.read),
    ("fooocus", _fooocus),
    ("novelai", _novelai),
    ("drawthings", _drawthings),
    ("easydiffusion", _easydiffusion),
    ("a1111", _a1111),
    ("comfyui", _comfyui),
    ("a1111", _a1111_prompt),
)
