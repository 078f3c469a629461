"""ComfyUI's graph of nodes as it ran: links, plain values behind them, and walks that visit a node once."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any, NamedTuple, cast

from sddesk.library.clamped import text_of

MAX_NODES = 5000
MAX_INPUTS = 500  # of one node
UNKNOWN = "?"
_MOST = 30  # nodes that are looked at for one value
_VALUES = ("value", "int", "float", "number", "seed", "noise_seed", "Number", "")
_SELECTORS = ("select", "index", "selector", "Input", "input", "switch", "boolean", "condition", "choice")
_YES, _NO = ("on_true", "true_value", "if_true", "tt_value"), ("on_false", "false_value", "if_false", "ff_value")


class Link(NamedTuple):
    """The source of an input: a node's key and the number of its output."""

    key: str
    slot: int


class Graph:
    """The nodes of a graph by their keys. No method raises: a missing node has no inputs."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        nodes = {key: cast("dict[str, Any]", node) for key, node in data.items() if isinstance(node, dict)}
        nodes = {key: node for key, node in nodes.items() if "class_type" in node or "inputs" in node}
        self.keys = list(nodes)[:MAX_NODES]
        self._inputs = {key: _inputs(nodes[key]) for key in self.keys}
        self._kinds = {key: text_of(nodes[key].get("class_type")) for key in self.keys}
        self._titles = {key: _title(nodes[key]) for key in self.keys}

    def inputs(self, key: str) -> dict[str, Any]:
        """Return the inputs of a node by name, in the graph's order."""
        return self._inputs.get(key, {})

    def kind(self, key: str) -> str:
        """Return the class of a node."""
        return self._kinds.get(key, "")

    def name(self, key: str) -> str:
        """Return the title of a node, else its class."""
        return (self._titles.get(key) or self.kind(key) or key)[:80]

    def link(self, value: object) -> Link | None:
        """Return the output that an input is linked to (`["4", 0]`); None for plain values and missing nodes."""
        row = cast("list[Any]", value) if isinstance(value, list) else []
        if len(row) != 2 or not isinstance(row[1], int):
            return None
        key = text_of(row[0])
        return Link(key, row[1]) if key in self._inputs else None

    def linked(self, key: str, names: Collection[str]) -> Link | None:
        """Return the first link among these inputs of a node."""
        inputs = self.inputs(key)
        return next((link for name in names if (link := self.link(inputs.get(name))) is not None), None)

    def value(self, key: str, names: Collection[str]) -> object:
        """Return the plain value of the first of these inputs, followed through primitive nodes and switches."""
        for name in names:
            found = self._plain(self.inputs(key).get(name), name, {key})
            if found is not None:
                return found
        return None

    def _plain(self, value: object, name: str, seen: set[str]) -> object:
        """Follow one input; `seen` are the nodes visited so far, each once and _MOST at most."""
        if isinstance(value, dict):  # some nodes keep a preview beside the name
            value = cast("dict[str, Any]", value).get("content")
        if isinstance(value, (str, int, float)):
            return value
        link = self.link(value)
        if link is None or link.key in seen or len(seen) > _MOST:
            return None
        seen.add(link.key)
        inputs, chosen = self.inputs(link.key), self.chosen(link.key)
        usual = [key for key in (name, f"{name}_total", *_VALUES) if key in inputs]
        only = list(inputs) if len(inputs) == 1 else []
        for key in [chosen] if chosen is not None else usual or only:
            found = self._plain(inputs.get(key), key, seen)
            if found is not None:
                return found
        return None

    def chosen(self, key: str) -> str | None:
        """Return the input that a switch passes on, UNKNOWN if the graph does not say; None for all other nodes."""
        inputs = self.inputs(key)
        is_switch = "switch" in self.kind(key).casefold()
        if is_switch and inputs and all(name.startswith("any_") for name in inputs):
            return next(iter(inputs))  # rgthree's: the first that is there
        name = next((name for name in _SELECTORS if name in inputs), None)
        selector = self._selector(inputs.get(name)) if name is not None else None
        if isinstance(selector, bool):
            return next(
                (name for name in (_YES if selector else _NO) if name in inputs), UNKNOWN if is_switch else None
            )
        if selector is not None:
            ends = ((name, re.search(r"\d{1,3}$", name)) for name in inputs if name not in _SELECTORS)
            return next((name for name, end in ends if end is not None and int(end[0]) == selector), None)
        return UNKNOWN if is_switch and name is not None else None

    def _selector(self, value: object) -> int | None:
        """Return the number or boolean that sets a switch, here or in a node of its own."""
        link = self.link(value)
        if link is not None:
            inputs = self.inputs(link.key)
            value = next((inputs[name] for name in _VALUES if isinstance(inputs.get(name), int)), None)
        return value if isinstance(value, int) else None

    def behind(self, key: str, names: Collection[str], follow: Callable[[str], bool]) -> Iterator[str]:
        """Yield the nodes linked to these inputs of a node and all nodes behind them, nearest first, each once.

        `follow` says by an input's name whether its link is followed; a switch passes on what it chose only.
        """
        waiting = [link.key for name in names if (link := self.link(self.inputs(key).get(name))) is not None]
        seen: set[str] = set()
        for place in waiting:  # it grows on the way
            if place in seen:
                continue
            seen.add(place)
            yield place
            chosen = self.chosen(place)
            inputs = self.inputs(place)
            for name, value in inputs.items() if chosen is None else [(chosen, inputs.get(chosen))]:
                link = self.link(value)
                if link is not None and link.key not in seen and (chosen is not None or follow(name)):
                    waiting.append(link.key)

    def upstream(self, key: str) -> Iterator[str]:
        """Yield all nodes behind a node, nearest first."""
        return self.behind(key, tuple(self.inputs(key)), lambda _: True)


def _inputs(node: dict[str, Any]) -> dict[str, Any]:
    inputs = node.get("inputs")
    if not isinstance(inputs, dict):
        return {}
    return dict(list(cast("dict[str, Any]", inputs).items())[:MAX_INPUTS])


def _title(node: dict[str, Any]) -> str:
    meta = node.get("_meta")
    return text_of(cast("dict[str, Any]", meta).get("title")) if isinstance(meta, dict) else ""
