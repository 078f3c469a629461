"""Reads the texts behind a conditioning of ComfyUI: encoders, joined strings, switches."""

from __future__ import annotations

import re
from typing import NamedTuple

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.request import MAX_PROMPT_CHARACTERS
from sddesk.library.clamped import plain, text_of
from sddesk.library.comfy_graph import UNKNOWN, Graph, Link

_DEEP = 100  # nodes between a sampler and a text
_MAX_TEXTS = 50
_SENTENCE = 4  # words: fewer are an option
_NOT_TEXT = re.compile(
    r"(?:clip|model|vae|image|pixels|samples|latent|latent_image|control_net|mask|sigmas|noise|sampler|font|images)\w*"
)
# Inputs that hold a text: `text`, `text_a`, `string2`, `prompt`, `clip_l`, `t5xxl` and their like.
_TEXT = re.compile(
    r"(?:text|txt|string|str|part|line|phrase|prompt|value|input|wildcard_text|populated_text|positive|negative|positive_prompt|caption"
    r"|negative_prompt|prefix|suffix|any|source)(?:[ _]?(?:[a-z]|\d{1,2}))?"
    r"|text_[gl]|clip_[lg]|t5xxl|mt5xl|bert|llama|qwen\w*|gemma\w*|user_prompt|opt_text|text_positive|text_negative",
    re.IGNORECASE,
)
_NAMED_MARKS = {"comma": ", ", "space": " ", "newline": "\n", "none": "", "None": ""}
_DELIMITERS = ("delimiter", "separator", "joiner", "delim")
# Inputs of nodes that ask a language model: what stands in them is an instruction, no prompt.
_ASKS = {"temperature", "max_tokens", "max_new_tokens", "max_length", "top_p", "keep_alive", "api_key", "num_beams"}
# Inputs of nodes that cut or rewrite their text in a way that is not carried out here.
_CHANGES = {"regex_pattern", "regex", "pattern", "start", "end", "mode", "case", "operation", "index"}
_WILD = re.compile(r"\{[^{}]*\|[^{}]*\}|__[^\s_][^\n]*?__")
_ENCODED = ("text_g", "text_l", "clip_l", "clip_g", "t5xxl", "mt5xl", "bert", "llama")


class Side(NamedTuple):
    """One of the two conditionings of a sampler."""

    name: str
    other: str
    slot: int  # of the text in nodes that give both


POSITIVE, NEGATIVE = Side("positive", "negative", 0), Side("negative", "positive", 1)


class Texts:
    """Reads the texts of one graph; `left_out` gets a sentence for each text that was met and could not be taken."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._strings: dict[Link, str | None] = {}
        self._side = POSITIVE
        self.left_out: list[Message] = []
        self.written: list[str] = []

    def of(self, key: str, names: tuple[str, ...], side: Side) -> str:
        """Return all texts behind the first of these inputs that exists, each once, in order."""
        if side is not self._side:
            self._side, self._strings = side, {}
        inputs = self._graph.inputs(key)
        value = next((inputs[name] for name in names if name in inputs), None)
        found = dict.fromkeys(text.strip() for text in self._behind(value, side, set(), _DEEP))
        return ", ".join([text for text in found if text][:_MAX_TEXTS])

    def _behind(self, value: object, side: Side, seen: set[str], deep: int) -> list[str]:
        if isinstance(value, str):
            return [value]
        link = self._graph.link(value)
        if link is None or link.key in seen:
            return []
        if deep == 0:
            self._leave(link.key)
            return []
        seen.add(link.key)
        inputs, kind = self._graph.inputs(link.key), self._graph.kind(link.key)
        if kind == "ConditioningZeroOut":
            return []
        if side.name in inputs and (side.other in inputs or self._graph.link(inputs[side.name])):
            return self._behind(inputs[side.name], side, seen, deep - 1)
        chosen = self._graph.chosen(link.key)
        if chosen is not None:
            if chosen == UNKNOWN:
                self._leave(link.key)
            return self._behind(inputs.get(chosen), side, seen, deep - 1)
        if self._holds_text(link.key):
            text = self._string(Link(link.key, side.slot if self._gives_both(link.key) else 0), deep - 1)
            return [] if text is None else [text]
        links = [row for name, row in inputs.items() if not _NOT_TEXT.fullmatch(name) and self._graph.link(row)]
        self._note_texts(link.key)
        if not links and not any(map(self._graph.link, inputs.values())):
            self._leave(link.key)
        return [text for row in links for text in self._behind(row, side, seen, deep - 1)]

    def _gives_both(self, key: str) -> bool:
        return {"text_positive", "text_negative"} <= self._graph.inputs(key).keys()

    def _holds_text(self, key: str) -> bool:
        """Whether a node has a text of its own, or a link to a string."""
        names = self._text_inputs(key)
        inputs = self._graph.inputs(key)
        return any(isinstance(inputs[name], str) or self._is_string(inputs[name], 8) for name in names)

    def _is_string(self, value: object, deep: int) -> bool:
        """Whether a link leads to a string: the node behind it takes no CLIP and no conditioning."""
        link = self._graph.link(value)
        if link is None or deep == 0:
            return False
        inputs = self._graph.inputs(link.key)
        return "clip" not in inputs and not ({"conditioning", "positive"} & inputs.keys())

    def _text_inputs(self, key: str) -> list[str]:
        inputs = self._graph.inputs(key)
        names = [name for name in inputs if _TEXT.fullmatch(name) and isinstance(inputs[name], (str, list))]
        if "text" in names and self._graph.link(inputs["text"]):
            names = [name for name in names if name != "text_0"]  # what a display showed at the time
        if any(name.startswith(self._side.name) for name in names):  # a node that has the texts of both sides
            names = [name for name in names if not name.startswith(self._side.other)]
        if {"wildcard_text", "populated_text"} <= set(names) and text_of(inputs["populated_text"]).strip():
            names.remove("wildcard_text")
        return names

    def _string(self, link: Link, deep: int) -> str | None:
        """Return the text that a node gives; None when the graph does not hold it."""
        if link in self._strings:
            return self._strings[link]
        self._strings[link] = ""  # for rings
        text = self._made(link, deep) if deep > 0 else None
        if text is None:
            self._leave(link.key)
        self._strings[link] = text if text is None else text[:MAX_PROMPT_CHARACTERS]
        return self._strings[link]

    def _made(self, link: Link, deep: int) -> str | None:
        inputs = self._graph.inputs(link.key)
        chosen = self._graph.chosen(link.key)
        if chosen is not None:
            return self._part(inputs.get(chosen), deep)
        if _ASKS & inputs.keys() or ("clip" not in inputs and isinstance(inputs.get("model"), str)):
            self._note_texts(link.key)
            return None
        names = self._text_inputs(link.key)
        if self._gives_both(link.key):
            self._note_style(link.key)
            names = ["text_negative" if link.slot == 1 else "text_positive"]
        if "wildcard_text" in inputs and "wildcard_text" not in names:
            self.written.append(text_of(inputs["wildcard_text"]))
        parts = [part for name in names if (part := self._part(inputs[name], deep)) is not None]
        self._note_texts(link.key)
        if not names or not parts:
            single = list(inputs.values())
            return self._part(single[0], deep) if len(single) == 1 else None
        text = self._joined(link.key, dict(zip(names, parts, strict=False)), parts, deep)
        self._note_changes(link.key, text)
        return text

    def _joined(self, key: str, named: dict[str, str], parts: list[str], deep: int) -> str:
        inputs = self._graph.inputs(key)
        if "find" in inputs and "replace" in inputs:
            find, new = (self._part(inputs[name], deep) or "" for name in ("find", "replace"))
            return parts[0][:MAX_PROMPT_CHARACTERS].replace(find, new) if find and len(new) < 1000 else parts[0]
        if inputs.get("action") == "replace" and len(parts) > 1:
            new = parts[2] if len(parts) > 2 else ""
            return parts[0].replace(parts[1], new) if parts[1] and len(new) < 1000 else parts[0]
        if any(name in named for name in _ENCODED):
            return ", ".join(dict.fromkeys(part.strip() for part in parts if part.strip()))
        mark = next((self._part(inputs[name], deep) for name in _DELIMITERS if name in inputs), None)
        if mark is None:
            mark = ", " if text_of(inputs.get("tidy_tags")) == "yes" else ""
        mark = _NAMED_MARKS.get(mark, mark.replace("\\n", "\n")[:100])
        return mark.join(part for part in parts if part)

    def _part(self, value: object, deep: int) -> str | None:
        if isinstance(value, (str, int, float)) and not isinstance(value, bool):
            return text_of(value)
        link = self._graph.link(value)
        return None if link is None else self._string(link, deep - 1)

    def _note_texts(self, key: str) -> None:
        """Report the sentences in a node that are none of its text inputs."""
        taken = {*self._text_inputs(key), *_DELIMITERS, "find", "replace", "wildcard_text", "text_0", "style"}
        for name, value in self._graph.inputs(key).items():
            if (
                name not in taken
                and not name.startswith("Select to add")
                and isinstance(value, str)
                and len(value.split()) >= _SENTENCE
            ):
                template = QT_TRANSLATE_NOOP("messages", "A text of “{node}” ({input}): {text}")
                values = {"node": plain(self._graph.name(key)), "input": plain(name)[:80], "text": plain(value)[:500]}
                self.left_out.append(Message.of(template, values))

    def _note_changes(self, key: str, text: str) -> None:
        """Report a node that cuts, rewrites or randomises its text: the text read is the one before that node."""
        inputs = self._graph.inputs(key)
        if "populated_text" in inputs or "clip" in inputs:
            return
        if "seed" in inputs and _WILD.search(text):
            self.written.append(text)
            self._leave(key)
        elif _CHANGES & inputs.keys():
            self._leave(key)

    def _note_style(self, key: str) -> None:
        style = text_of(self._graph.inputs(key).get("style"))
        if style and style not in ("base", "none", "None", "No Style"):
            template = QT_TRANSLATE_NOOP("messages", "Styles whose text was added to the prompt: {names}")
            self.left_out.append(Message.of(template, {"names": plain(style)[:500]}))

    def _leave(self, key: str) -> None:
        template = QT_TRANSLATE_NOOP("messages", "The text that “{node}” made when the picture was drawn")
        self.left_out.append(Message.of(template, {"node": plain(self._graph.name(key))}))
