"""Reads ComfyUI's graph backwards: from the saved picture to the sampler, its texts and its model.

Nodes are known by their inputs rather than by name, so that a custom node with the usual inputs is read like
ComfyUI's own. Every walk visits a node once, so a graph with rings ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.read_settings import ReadSettings
from sddesk.library import civitai
from sddesk.library.clamped import file_stem, plain, settings_of, text_of, with_loras
from sddesk.library.comfy_graph import Graph
from sddesk.library.comfy_loras import Lora, loras_in
from sddesk.library.comfy_texts import NEGATIVE, POSITIVE, Texts

_MODELS = ("ckpt_name", "unet_name", "model_name", "base_ckpt_name", "gguf_name", "checkpoint", "checkpoint_name")
_PIPES = ("pipe", "basic_pipe", "context", "base_ctx", "base_pipe", "pipe_opt", "sdxl_tuple", "settings")
_PICTURES = ("latent_image", "samples", "latent", "latents", "image", "images", "pixels", "optional_latent", *_PIPES)
_POSITIVE = ("positive", "conditioning", "cond1", "cond", *_PIPES)
_NEGATIVE = ("negative", *_PIPES)
_SEEDS = ("seed", "noise_seed")
_WIDTHS = (("width", "height"), ("empty_latent_width", "empty_latent_height"), ("image_width", "image_height"))
_SHAPES = ("aspect_ratio", "resolution", "dimensions", "ratio", "ratio_selected", "size_selected")
_CLIP_SKIP = ("stop_at_clip_layer", "clip_skip", "base_clip_skip", "clip_stop_at")
_MAX_STARTS, _MAX_PASSES = 50, 20
_MERGED = re.compile(r"model(?:_?[0-9]|_[ab])")
_NO_MODEL = re.compile(r"(?:latent|samples|image|images|pixels|mask|control_net|noise|sigmas|clip_vision\w*)\w*")


def read(data: dict[str, Any]) -> ReadSettings | None:
    """Return the settings of the first sampler behind a saved picture; None when this is no graph."""
    graph = Graph(data)
    if not any(graph.kind(key) and graph.inputs(key) for key in graph.keys):
        return None
    start, passes = _passes(graph)
    if not passes:
        template = QT_TRANSLATE_NOOP("messages", "The graph of ComfyUI has no sampler that can be followed.")
        return settings_of(left_out=[Message.of(template)])
    sampler, texts = passes[-1], Texts(graph)
    guider = _linked(graph, sampler, "guider")
    algorithm, sigmas = _linked(graph, sampler, "sampler"), _with_steps(graph, _linked(graph, sampler, "sigmas"))
    prompt = texts.of(guider, _POSITIVE, POSITIVE)
    negative = texts.of(guider, _NEGATIVE, NEGATIVE)
    model_side = [guider, *graph.behind(guider, ("model", *_POSITIVE), lambda name: not _NO_MODEL.fullmatch(name))]
    loras = [lora for key in reversed(model_side) for lora in loras_in(graph.inputs(key))]
    named = [lora for lora in dict.fromkeys(loras) if not civitai.is_address(lora.name)]
    merged = _merged(graph, model_side)
    strength = graph.value(sigmas, ("denoise",))
    algorithm_name = graph.value(algorithm, ("sampler_name",))
    schedule = graph.value(sigmas, ("scheduler", "scheduler_name"))
    guidance, inner = graph.value(guider, ("cfg", "cfg_conds")), _guidance_inside(graph, model_side)
    return settings_of(
        prompt=with_loras(prompt, named),
        negative=negative,
        steps=graph.value(sigmas, ("steps",)),
        guidance=inner if guidance is None else guidance,
        rescale=_rescale(graph, model_side),
        seed=graph.value(_linked(graph, sampler, "noise"), _SEEDS),
        size=_size(graph, sampler),
        sampler_name=algorithm_name or _by_class(graph, algorithm, r"Sampler(?!Custom)(\w+)"),
        schedule_name=schedule or _by_class(graph, sigmas, r"(\w+)Scheduler") or None,
        model="" if merged else _model(graph, guider) or _model_in(graph, model_side),
        clip_skip=_clip_skip(graph, model_side),
        vae=_vae(graph, start, model_side),
        strength=strength if isinstance(strength, (int, float)) and strength < 1 else None,
        began_with_noise=not _begins_with_picture(graph, sampler),
        written=next(iter(texts.written), ""),
        left_out=[
            *texts.left_out,
            *merged,
            *_second(graph, guider),
            *_addresses(loras),
            *_later(graph, passes[:-1], prompt, negative),
        ],
        others=[("Guidance", inner)] if inner is not None and guidance is not None else [],
    )


def _passes(graph: Graph) -> tuple[str, list[str]]:
    """Return the node that saved the picture and the samplers behind it, the last pass first."""
    outputs = [key for key in graph.keys if graph.kind(key).startswith(("Save", "Preview"))]
    starts = outputs or [key for key in graph.keys if "images" in graph.inputs(key)] or graph.keys
    for start in starts[:_MAX_STARTS]:
        found = next((key for key in (start, *graph.upstream(start)) if _is_sampler(graph, key)), None)
        passes = list[str]()
        while found is not None and len(passes) < _MAX_PASSES:
            passes.append(found)
            earlier = graph.behind(found, _PICTURES, lambda name: name in _PICTURES or not name)
            found = next((key for key in earlier if _is_sampler(graph, key) and key not in passes), None)
        if passes:
            return start, passes
    return "", []


def _is_sampler(graph: Graph, key: str) -> bool:
    inputs = graph.inputs(key)
    names = inputs.keys()
    sides = {"positive", "negative"} <= names and not isinstance(inputs["positive"], str)
    piped = {"steps", "sampler_name"} <= names and any(name in names for name in _PIPES)
    seeded = any(name in names for name in (*_SEEDS, "noise"))
    return seeded and (sides or piped or {"guider", "sampler"} <= names or {"positive", "sampler"} <= names)


def _linked(graph: Graph, key: str, name: str) -> str:
    """Return the node that gives a sampler this part; the sampler itself when it holds the values."""
    link = graph.linked(key, (name,))
    return key if link is None else link.key


def _with_steps(graph: Graph, key: str) -> str:
    """Return the node that makes the noise levels, behind nodes that split or change them."""
    if "steps" in graph.inputs(key):
        return key
    return next(
        (
            node
            for node in graph.behind(key, ("sigmas",), lambda name: name == "sigmas")
            if "steps" in graph.inputs(node)
        ),
        key,
    )


def _by_class(graph: Graph, key: str, pattern: str) -> str:
    """Return the algorithm that a node's class names: `SamplerEulerAncestral`, `KarrasScheduler`."""
    found = re.fullmatch(pattern, graph.kind(key))
    return found[1] if found else ""


def _guidance_inside(graph: Graph, behind: list[str]) -> object:
    """Return the guidance that a model takes as an input (FLUX); None without one."""
    return next((value for key in behind if (value := graph.value(key, ("guidance",))) is not None), None)


def _rescale(graph: Graph, behind: list[str]) -> object:
    """Return the guidance rescale that a node gives the model; None without one."""
    nodes = (key for key in behind if "rescalecfg" in graph.kind(key).casefold())
    return next((graph.value(key, ("multiplier",)) for key in nodes), None)


def _size(graph: Graph, sampler: str) -> tuple[object, object]:
    for key in graph.behind(sampler, _PICTURES, lambda name: name in _PICTURES or not name):
        for names in _WIDTHS:
            if set(names) <= graph.inputs(key).keys():
                made = graph.linked(key, names)
                if _has_shape(graph, key if made is None else made.key):
                    return None, None  # by a list of shapes in which the numbers beside it do not count
                return graph.value(key, names[:1]), graph.value(key, names[1:])
    return None, None


def _begins_with_picture(graph: Graph, sampler: str) -> bool:
    """Whether the latents of a sampler come from a picture that is loaded or encoded."""
    behind = graph.behind(sampler, _PICTURES, lambda name: name in _PICTURES or not name)
    return any("encode" in kind or "loadimage" in kind for kind in (graph.kind(key).lower() for key in behind))


def _has_shape(graph: Graph, key: str) -> bool:
    """Whether a node takes its size from a list of shapes, in which no entry for sizes of one's own is chosen."""
    chosen = [text_of(graph.inputs(key)[name]) for name in _SHAPES if name in graph.inputs(key)]
    return any("custom" not in name.casefold() for name in chosen)


def _model(graph: Graph, guider: str) -> str:
    """Return the checkpoint behind the model input alone, where no model of a text node is met."""
    follow = graph.behind(guider, ("model", *_PIPES), lambda name: name in ("model", "") or name in _PIPES)
    return _model_in(graph, [guider, *follow])


def _model_in(graph: Graph, keys: list[str]) -> str:
    for key in keys:
        for name in _MODELS:
            value = graph.value(key, (name,)) if name in graph.inputs(key) else None
            if isinstance(value, str) and value:
                return value if civitai.is_address(value) else file_stem(value)
    return ""


def _merged(graph: Graph, behind: list[str]) -> list[Message]:
    """Return a sentence with the names of the models that the graph merges; nothing when it merges none."""
    template = QT_TRANSLATE_NOOP("messages", "Models that were merged for this picture: {names}")
    for key in (key for key in behind if graph.chosen(key) is None):
        links = [link for name in graph.inputs(key) if _MERGED.fullmatch(name) and (link := graph.linked(key, (name,)))]
        follow = [(link.key, graph.behind(link.key, ("model",), lambda name: name == "model")) for link in links]
        names = dict.fromkeys(name for first, rest in follow if (name := _model_in(graph, [first, *rest])))
        if len(names) > 1:
            return [Message.of(template, {"names": plain(", ".join(names))[:500]})]
    return []


def _second(graph: Graph, guider: str) -> Iterator[Message]:
    """Yield the second prompt of a guider that weighs two."""
    text = Texts(graph).of(guider, ("cond2",), POSITIVE)
    if text:
        template = QT_TRANSLATE_NOOP("messages", "{name}: {text}")
        yield Message.of(template, {"name": "cond2", "text": plain(text)[:500]})


def _clip_skip(graph: Graph, behind: list[str]) -> object:
    """Return the layer as A1111 counts it; ComfyUI writes -2 for 2."""
    values = (graph.value(key, _CLIP_SKIP) for key in behind)
    layer = next((value for value in values if isinstance(value, int)), None)
    return None if layer is None else abs(layer)


def _vae(graph: Graph, start: str, behind: list[str]) -> object:
    """Return the file of the VAE that decoded the picture; None for the checkpoint's own."""
    decoder = next((key for key in graph.upstream(start) if graph.linked(key, ("vae", "optional_vae"))), None)
    found = (
        graph.behind(decoder, ("vae", "optional_vae"), lambda name: "vae" in name or name in ("", *_PIPES))
        if decoder
        else ()
    )
    names = [graph.inputs(key)["vae_name"] for key in (*found, *behind) if "vae_name" in graph.inputs(key)]
    return next((name for name in names if isinstance(name, str)), None)


def _addresses(loras: list[Lora]) -> Iterator[Message]:
    for lora in dict.fromkeys(loras):
        if civitai.is_address(lora.name):
            yield civitai.nameless(lora.name, lora.weight)


def _later(graph: Graph, passes: list[str], *taken: str) -> Iterator[Message]:
    """Yield the texts of later passes (enlarging, faces) that differ from those of the first."""
    template = QT_TRANSLATE_NOOP("messages", "The prompt of a later pass (“{node}”): {text}")
    for key in passes:
        texts, guider = Texts(graph), _linked(graph, key, "guider")
        found = [texts.of(guider, _POSITIVE, POSITIVE), texts.of(guider, _NEGATIVE, NEGATIVE)]
        found.append(text_of(graph.inputs(key).get("wildcard")))
        for text in (text for text in found if text and text not in taken):
            yield Message.of(template, {"node": plain(graph.name(key)), "text": plain(text)[:500]})
