"""Counts equal those of the tokenizer that the engine uses."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from transformers import CLIPTokenizer, Qwen2Tokenizer
from transformers.convert_slow_tokenizer import bytes_to_unicode

from sddesk.catalog.inspect import describe_folder
from sddesk.catalog.tokens import TokenCounter, byte_pair_tokenizer
from sddesk.core.errors import SddeskError
from sddesk.core.families import Z_IMAGE
from sddesk.core.models import CheckpointInfo, CheckpointRef, PartInfo, WeightsFacts, WeightsKind

REF = CheckpointRef(name="x")
TEXTS = [
    "",
    "a photograph of an astronaut riding a horse",
    "It's  A CAT!!\n\t日本の灯台 x1234",
    "été à la plage — “q” 😀😀",
    "don't (word:1.2) ___ 3.5e6 İ ﬁ ½",
]


@pytest.fixture(params=["old files", "one file"])
def counter(request: pytest.FixtureRequest, tiny_model: Path, tmp_path: Path) -> TokenCounter:
    folder = Path(shutil.copytree(tiny_model, tmp_path / "model"))
    if request.param == "one file":
        CLIPTokenizer.from_pretrained(tiny_model, subfolder="tokenizer").save_pretrained(folder / "tokenizer")
        assert (folder / "tokenizer" / "tokenizer.json").is_file()
    else:
        (folder / "tokenizer" / "tokenizer.json").unlink(missing_ok=True)

    def locate(ref: CheckpointRef) -> CheckpointInfo:
        return describe_folder(folder, ref, "tiny")

    return TokenCounter(locate)


@pytest.mark.parametrize("text", TEXTS)
def test_counts_equal_the_models_own_tokenizer(tiny_model: Path, counter: TokenCounter, text: str) -> None:
    reference = CLIPTokenizer.from_pretrained(tiny_model, subfolder="tokenizer")
    assert counter.count(REF, text).count == len(reference(text)["input_ids"]) - 2


def test_f57_the_first_unread_character_is_told(counter: TokenCounter) -> None:
    text = "! " * 80
    count = counter.count(REF, text)
    assert (count.count, count.limit) == (80, 75)
    assert count.cut_at == 150
    assert counter.count(REF, "! " * 75).cut_at is None


def test_a_missing_vocabulary_is_told(tmp_path: Path) -> None:
    with pytest.raises(SddeskError, match="vocabulary"):
        byte_pair_tokenizer(tmp_path)


def test_a_transformer_alone_is_counted_for_with_the_tokenizer_of_its_text_encoder(tmp_path: Path) -> None:
    """From vocab.json and merges.txt, as ComfyUI has Qwen's; words are cut as Qwen's are, not as CLIP's."""
    merges = ["r o", "ro m", "Ġ t", "Ġt h", "Ġth e", "A T", "Ċ Ċ"]
    words = [*bytes_to_unicode().values(), *(merge.replace(" ", "") for merge in merges), "<|endoftext|>"]
    folder = tmp_path / "qwen25_tokenizer"
    folder.mkdir()
    (folder / "vocab.json").write_text(json.dumps({word: number for number, word in enumerate(words)}))
    (folder / "merges.txt").write_text("\n".join(["#version: 0.2", *merges]))
    reference = Qwen2Tokenizer(str(folder / "vocab.json"), str(folder / "merges.txt"))
    facts = WeightsFacts(kind=WeightsKind.TEXT_ENCODER, architecture="Qwen3-4B")
    part = PartInfo(name="qwen", facts=facts, location="x.safetensors", size_bytes=1, tokenizer=str(folder))
    info = CheckpointInfo(
        ref=REF, title="z", family=Z_IMAGE, native_size=1024, size_bytes=1, location=str(tmp_path / "z.safetensors"),
        has_safety_checker=False, single_file=True,
    )  # fmt: skip
    counter = TokenCounter(lambda _: info, texts=lambda: [part])
    for text in [*TEXTS, "from the A CAT\n\nto the  end "]:
        assert counter.count(REF, text).count == len(reference(text, add_special_tokens=False).input_ids), text
    with pytest.raises(SddeskError, match="vocabulary"):
        TokenCounter(lambda _: info).count(REF, "a cat")


def test_marks_are_no_tokens_and_long_prompts_have_chunks(counter: TokenCounter) -> None:
    marked = counter.count(REF, "(! !:1.3) BREAK !", "a1111")
    assert (marked.count, marked.limit, marked.cut_at) == (3, 150, None)
    assert counter.count(REF, "! " * 80, "a1111").limit == 150
    assert (counter.count(REF, "", "a1111").count, counter.count(REF, "", "a1111").limit) == (0, 75)
