"""T5's `spiece.model` alone: read as its tokenizer.json is, in the engine and where tokens are counted."""

from __future__ import annotations

import base64
import struct
from pathlib import Path
from typing import Any

import pytest
from transformers import T5TokenizerFast

from sddesk.catalog.tokenizers import tokenizer_of
from sddesk.catalog.tokens import byte_pair_tokenizer
from sddesk.core.errors import SddeskError
from sddesk.engine.load.tokenizers import tokenizer_for
from sddesk.weights.sentencepiece import FILE, read_spiece
from tests.families.test_flux1 import t5_tokenizer
from tests.weights.spiece import spiece_of

TEXTS = ("a cat", "  A   Cat, 2 dogs!  ", "naïve ｆｕｌｌ ﬁne", "", "x" * 300)


@pytest.fixture
def whole() -> T5TokenizerFast:
    return t5_tokenizer()


def test_the_file_alone_cuts_texts_as_the_whole_tokenizer(tmp_path: Path, whole: T5TokenizerFast) -> None:
    (tmp_path / FILE).write_bytes(spiece_of(whole))
    own = tokenizer_for(tmp_path / "t5.safetensors", str(tmp_path), T5TokenizerFast)
    for text in TEXTS:
        assert (
            own(text, max_length=20, truncation=True, padding="max_length").input_ids
            == whole(text, max_length=20, truncation=True, padding="max_length").input_ids
        ), text
    counted = byte_pair_tokenizer(tmp_path)
    assert [counted.encode(text).ids for text in TEXTS] == [whole(text).input_ids[:-1] for text in TEXTS]


def test_what_characters_are_replaced_by_is_read(tmp_path: Path, whole: T5TokenizerFast) -> None:
    charsmap = struct.pack("<I", 4) + struct.pack("<I", 0)  # an empty trie: no replacement
    (tmp_path / FILE).write_bytes(spiece_of(whole, charsmap))
    assert base64.b64encode(read_spiece(tmp_path / FILE).charsmap) == base64.b64encode(charsmap)


def test_it_is_found_beside_a_t5(tmp_path: Path, whole: T5TokenizerFast) -> None:
    (tmp_path / FILE).write_bytes(spiece_of(whole))
    assert tokenizer_of(tmp_path / "t5xxl.safetensors", "T5-XXL", []) == str(tmp_path)
    assert tokenizer_of(tmp_path / "qwen.safetensors", "Qwen3-4B", []) == ""


@pytest.mark.parametrize("change", [lambda data: data[:-1], lambda _: b"", lambda _: b"\xff" * 30, lambda d: d[3:]])
def test_what_is_damaged_is_told(tmp_path: Path, whole: T5TokenizerFast, change: Any) -> None:
    (tmp_path / FILE).write_bytes(change(spiece_of(whole)))
    with pytest.raises(SddeskError, match="SentencePiece"):
        tokenizer_for(tmp_path / "t5.safetensors", str(tmp_path), T5TokenizerFast)
