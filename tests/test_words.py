"""Docstrings are plain English: few of the words that make a reader stop, and few long sentences."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# Phrases that point at a thing instead of naming it: 16.6 of 1,000 words were such in the first version.
RIDDLES = re.compile(r"\b(?:what is|who|nobody|told|beside|no other|of now)\b", re.IGNORECASE)
MOST_RIDDLES = 2.0  # of 1,000 words
LONG = 30  # words of a sentence
MOST_LONG = 5.0  # of 1,000 sentences
NAMED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


@pytest.fixture(scope="module")
def docstrings() -> list[tuple[str, str]]:
    """Each docstring of the program on one line, without the names in backticks, with its place."""
    found: list[tuple[str, str]] = []
    for path in sorted((ROOT / "sddesk").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            text = ast.get_docstring(node) if isinstance(node, NAMED) else None
            if text:
                place = f"{path.relative_to(ROOT).as_posix()}, line {getattr(node, 'lineno', 1)}"
                found.append((place, re.sub(r"`[^`]*`", "", " ".join(text.split()))))
    return found


def test_few_words_make_a_reader_stop(docstrings: list[tuple[str, str]]) -> None:
    words = sum(len(text.split()) for _, text in docstrings)
    stops = [f"{place}: {match[0]}" for place, text in docstrings for match in RIDDLES.finditer(text)]
    rate = 1000 * len(stops) / words
    assert words > 50_000 and rate < MOST_RIDDLES, f"{rate:.1f} of 1,000 words\n" + "\n".join(stops)


def test_few_sentences_are_long(docstrings: list[tuple[str, str]]) -> None:
    parts = [(place, part) for place, text in docstrings for part in re.split(r"(?<=[.!?;:])\s+", text)]
    long = [f"{place}: {part}" for place, part in parts if len(part.split()) > LONG]
    rate = 1000 * len(long) / len(parts)
    assert rate < MOST_LONG, f"{rate:.1f} of 1,000 sentences\n" + "\n".join(long)
