"""Searchable text: words for SQLite's FTS5, and for Japanese also each character and each pair.

FTS5's own tokenizers find no Japanese word inside a sentence, or none shorter than three characters. Written as
`宇 宇宙 宙`, any stretch of the text is a phrase of its index.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import chain

from sddesk.core.read_settings import ReadSettings
from sddesk.core.samplers import sampler

_CJK = "\u3005\u3006\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U000323af"
_RUNS = re.compile(f"[{_CJK}]+|[^\\W_{_CJK}]+")
_IS_CJK = re.compile(f"[{_CJK}]")
MAX_INDEXED = 20_000  # characters of one text


def spread(text: str) -> str:
    """The words of `text`, parted by spaces, in the form that is indexed and asked for."""
    text = unicodedata.normalize("NFKC", text[:MAX_INDEXED]).casefold()
    return " ".join(chain.from_iterable(_pieces(run) for run in _RUNS.findall(text)))


def folded(name: str) -> str:
    """A style's name as it is kept and asked for."""
    return name.strip().casefold()


def phrase(text: str, *, whole: bool) -> str:
    """`text` as a phrase of an FTS5 query; its last word may go on unless `whole`. Empty if it has no word."""
    words = spread(text[:200])
    if not words:
        return ""
    return f'"{words}"' if whole or _IS_CJK.match(words[-1]) else f'"{words}" *'


def texts_of_settings(stated: ReadSettings, loras: Sequence[str]) -> dict[str, str]:
    """The texts that settings are found by, by their columns; a sampler under each of its names."""
    row = sampler(stated.sampler or "")
    ours = (row.id, row.name, row.a1111_name) if row else (stated.sampler,)
    return {
        "prompt": "\n".join((stated.prompt, *stated.further_texts)),
        "negative": stated.negative_prompt,
        "model": stated.model or "",
        "lora": " ".join(loras),
        "sampler": " ".join(dict.fromkeys(name for name in (*ours, stated.sampler_name) if name)),
    }


def _pieces(run: str) -> list[str]:
    if not _IS_CJK.match(run):
        return [run]
    pairs = [run[index : index + 2] for index in range(len(run) - 1)]
    return [piece for index, mark in enumerate(run) for piece in (mark, *pairs[index : index + 1])]
