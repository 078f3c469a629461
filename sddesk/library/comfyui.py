"""ComfyUI's graph of nodes read backwards: from the picture that was saved to the sampler, its texts and its model.

Nodes are known by their inputs rather than by name, so that a custom node with the usual inputs is read like
ComfyUI's own. Every walk visits a node once, so a graph with rings ends.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, cast

from sddesk.core.read_settings import ReadSettings
from sddesk.library.clamped import file_stem, settings_of, text_of

Node = dict[str, Any]
MAX_NODES = 5000
MAX_TEXTS = 20
_TEXTS = ("text", "text_g", "text_l", "t5xxl", "prompt", "positive_prompt", "string", "value")
_PLAIN = ("value", "int", "float", "number", "seed", "noise_seed", "string", "text")
_MODELS = ("ckpt_name", "unet_name", "model_name")
_SAMPLES = ("latent_image", "samples", "latent")
_NO_TEXT = ("clip", "model", "vae", "image", "pixels", "samples", "latent", "latent_image", "control_net")


def read(graph: dict[str, Any]) -> ReadSettings | None:
    """The settings of the first sampler behind a saved picture; None when there is no sampler."""
    nodes = {key: cast("Node", node) for key, node in list(graph.items())[:MAX_NODES] if isinstance(node, dict)}
    sampler = _sampler(nodes)
    if sampler is None:
        return None
    guider = _linked(nodes, sampler, "guider") or sampler
    noise = _linked(nodes, sampler, "noise") or sampler
    algorithm = _linked(nodes, sampler, "sampler") or sampler
    sigmas = _linked(nodes, sampler, "sigmas") or sampler
    positive = "positive" if "positive" in _inputs(guider) else "conditioning"
    latents = [node for _, node in _behind(nodes, sampler, _SAMPLES)]
    prompt = _texts(nodes, guider, positive)
    return settings_of(
        prompt=" ".join([prompt, *(mark for mark in _loras(nodes, guider) if mark not in prompt)]).strip(),
        negative=_texts(nodes, guider, "negative"),
        steps=_value(nodes, sigmas, ("steps",)),
        guidance=_value(nodes, guider, ("cfg", "guidance")),
        seed=_value(nodes, noise, ("seed", "noise_seed")),
        size=_size(nodes, latents),
        sampler_name=_value(nodes, algorithm, ("sampler_name",)),
        schedule_name=_value(nodes, sigmas, ("scheduler",)),
        model=file_stem(_model(nodes, guider)),
    )


def _sampler(nodes: dict[str, Node]) -> Node | None:
    """The sampler nearest to a picture that was saved, and from it back to the one that began with noise."""
    outputs = [node for node in nodes.values() if _class(node).startswith(("Save", "Preview"))]
    starts = outputs or [node for node in nodes.values() if "images" in _inputs(node)] or list(nodes.values())
    found: Node | None = None
    for start in starts:
        found = next((node for node in [start, *_upstream(nodes, start)] if _is_sampler(node)), None)
        if found is not None:
            break
    seen: list[Node] = []
    while found is not None and not any(found is node for node in seen):
        seen.append(found)
        earlier = (node for _, node in _behind(nodes, found, _SAMPLES) if _is_sampler(node))
        found = next((node for node in earlier if not any(node is old for old in seen)), None)
    return seen[-1] if seen else None


def _is_sampler(node: Node) -> bool:
    names = _inputs(node).keys()
    return ("seed" in names or "noise_seed" in names or "noise" in names) and (
        {"positive", "negative"} <= names or {"guider", "sampler"} <= names or {"positive", "sampler"} <= names
    )


def _size(nodes: dict[str, Node], latents: list[Node]) -> tuple[object, object]:
    node = next((node for node in latents if {"width", "height"} <= _inputs(node).keys()), None)
    return (_value(nodes, node, ("width",)), _value(nodes, node, ("height",))) if node else (None, None)


def _model(nodes: dict[str, Node], start: Node) -> str:
    for _, node in _behind(nodes, start, ("model", "positive", "conditioning")):
        for name in _MODELS:
            if isinstance(_inputs(node).get(name), str):
                return str(_inputs(node)[name])
    return ""


def _loras(nodes: dict[str, Node], start: Node) -> Iterator[str]:
    for _, node in _behind(nodes, start, ("model",)):
        name, weight = _inputs(node).get("lora_name"), _inputs(node).get("strength_model", 1)
        if isinstance(name, str) and name:
            yield f"<lora:{file_stem(name)}:{text_of(weight) or 1}>"


def _texts(nodes: dict[str, Node], start: Node, name: str) -> str:
    """All texts behind one conditioning input, each once, in order."""
    found = list[str]()
    walked = _behind(nodes, start, (name,), without=_NO_TEXT, side=name)
    for _, node in walked:
        if _class(node) == "ConditioningZeroOut":
            return ""
        for key in _TEXTS:
            text = _inputs(node).get(key)
            if isinstance(text, str) and text.strip() and text not in found:
                found.append(text)
    return ", ".join(found[:MAX_TEXTS])


def _value(nodes: dict[str, Node], node: Node, names: Collection[str]) -> object:
    """A plain value among the inputs of a node, or in the node that one of them is linked to."""
    for name in names:
        value = _inputs(node).get(name)
        linked = _linked(nodes, node, name)
        if linked is not None:
            plain = (_inputs(linked).get(key) for key in (name, *_PLAIN))
            value = next((entry for entry in plain if isinstance(entry, (str, int, float))), None)
        if isinstance(value, (str, int, float)):
            return value
    return None


def _upstream(nodes: dict[str, Node], start: Node) -> Iterator[Node]:
    return (node for _, node in _behind(nodes, start, tuple(_inputs(start))))


def _behind(
    nodes: dict[str, Node], start: Node, names: Collection[str], *, without: Collection[str] = (), side: str = ""
) -> Iterator[tuple[str, Node]]:
    """The nodes linked to some inputs of `start` and all that is linked to those, nearest first, each once.

    `side`: where a node passes both texts on, only this one is followed.
    """
    waiting = [key for name in names for key in [_link(_inputs(start).get(name))] if key in nodes]
    seen: set[str] = set()
    while waiting:
        key = waiting.pop(0)
        if key in seen:
            continue
        seen.add(key)
        node = nodes[key]
        yield key, node
        inputs = _inputs(node)
        both = {"positive", "negative"} <= inputs.keys()
        for name, value in inputs.items():
            linked = _link(value)
            wanted = name == side if both and side in ("positive", "negative") else name not in without
            if wanted and linked in nodes:
                waiting.append(linked)


def _linked(nodes: dict[str, Node], node: Node, name: str) -> Node | None:
    return nodes.get(_link(_inputs(node).get(name)))


def _link(value: object) -> str:
    """The node that an input is linked to: `["4", 0]`."""
    link = cast("list[Any]", value) if isinstance(value, list) else []
    return link[0] if len(link) == 2 and isinstance(link[0], str) else ""


def _inputs(node: Node) -> Node:
    inputs = node.get("inputs")
    return cast("Node", inputs) if isinstance(inputs, dict) else {}


def _class(node: Node) -> str:
    return text_of(node.get("class_type"))
