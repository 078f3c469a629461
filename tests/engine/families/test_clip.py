"""What the U-Net attends to: the notebook's embeddings without marks, A1111's rule with them, chunks of 75."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import StableDiffusionPipeline

from sddesk.core.explained import TextRead
from sddesk.engine.engine import DiffusersEngine
from sddesk.engine.families.sd import FAMILY
from sddesk.engine.make.text_read import Near, named
from sddesk.session.explaining.account import Account
from tests.engine.helpers import REQUEST, make

LONG = "a horse " * 30  # more than 75 tokens in the tiny vocabulary of letters


@pytest.fixture(scope="module")
def pipe(tiny_model: Path) -> Any:
    return StableDiffusionPipeline.from_pretrained(
        tiny_model, torch_dtype=torch.float32, use_safetensors=True, local_files_only=True, safety_checker=None
    )


def embeddings(pipe: Any, prompt: str, **changes: Any) -> torch.Tensor:
    return FAMILY.encode(pipe, replace(REQUEST, prompt=prompt, **changes)).positive


@pytest.mark.parametrize("negative", ["", "a cow"])
def test_without_marks_the_embeddings_are_the_notebooks(pipe: Any, negative: str) -> None:
    told = FAMILY.encode(pipe, replace(REQUEST, prompt="a horse", negative_prompt=negative))
    positive, unwanted = pipe.encode_prompt("a horse", "cpu", 1, True, negative)
    assert told.negative is not None
    torch.testing.assert_close(told.positive, positive)
    torch.testing.assert_close(told.negative, unwanted)
    assert told.notes == ()


def test_weights_multiply_and_the_mean_is_restored(pipe: Any) -> None:
    bare = embeddings(pipe, "a horse")
    told = embeddings(pipe, "a (horse:1.5)")
    ids = pipe.tokenizer("a", add_special_tokens=False).input_ids
    first = 1 + len(ids)
    count = len(pipe.tokenizer("a horse", add_special_tokens=False).input_ids)
    weights = torch.ones(77)
    weights[first : 1 + count] = 1.5
    weighted = bare * weights[None, :, None]
    torch.testing.assert_close(told, weighted * (bare.mean() / weighted.mean()))
    assert told.mean().item() == pytest.approx(bare.mean().item(), rel=1e-4, abs=1e-7)  # about 0 here


def test_brackets_written_out_are_the_bare_words(pipe: Any) -> None:
    assert torch.equal(embeddings(pipe, r"a \(horse\)"), embeddings(pipe, "a (horse)", prompt_syntax="plain"))
    assert torch.equal(embeddings(pipe, "a (horse:1.0)"), embeddings(pipe, "a horse"))


def test_f57_a_long_prompt_goes_on_in_chunks_and_the_negative_is_as_long(pipe: Any) -> None:
    told = FAMILY.encode(pipe, replace(REQUEST, prompt=LONG, negative_prompt="a cow"))
    assert told.negative is not None
    assert told.positive.shape == told.negative.shape
    assert told.positive.shape[1] % 77 == 0
    assert told.positive.shape[1] > 77
    torch.testing.assert_close(told.negative[:, :77], embeddings(pipe, "a cow"))
    torch.testing.assert_close(told.negative[:, 77:154], embeddings(pipe, ""))
    assert told.notes == ()


def test_break_begins_a_chunk(pipe: Any) -> None:
    told = embeddings(pipe, "a horse BREAK a cow")
    torch.testing.assert_close(told, torch.cat([embeddings(pipe, "a horse"), embeddings(pipe, "a cow")], dim=1))


def test_clip_skip_reads_an_earlier_layer_through_the_last_norm(pipe: Any) -> None:
    ids = pipe.tokenizer("a horse", padding="max_length", return_tensors="pt").input_ids
    with torch.no_grad():
        layers = pipe.text_encoder(ids, output_hidden_states=True).hidden_states
        earlier = pipe.text_encoder.final_layer_norm(layers[-2])
    torch.testing.assert_close(embeddings(pipe, "a horse", clip_skip=2), earlier)
    told = embeddings(pipe, "a horse BREAK a cow", clip_skip=2)
    torch.testing.assert_close(told[:, :77], embeddings(pipe, "a horse", clip_skip=2))
    assert not torch.allclose(told[:, :77], embeddings(pipe, "a horse"), atol=1e-2)


def test_a_clip_skip_deeper_than_the_encoder_is_said(pipe: Any) -> None:
    told = FAMILY.encode(pipe, replace(REQUEST, clip_skip=12))
    assert "2 layers" in str(told.notes[0])
    assert torch.equal(told.positive, embeddings(pipe, REQUEST.prompt, clip_skip=2))


def test_a_weight_of_zero_for_all_stays_finite(pipe: Any) -> None:
    assert torch.isfinite(embeddings(pipe, "(a horse:0)")).all()


def test_weights_change_the_picture_and_a_long_prompt_is_drawn(tiny_engine: DiffusersEngine) -> None:
    (bare,), (weighted,) = make(tiny_engine), make(tiny_engine, prompt="a (horse:1.8)")
    assert not np.array_equal(bare, weighted)
    (long,) = make(tiny_engine, prompt=LONG, rows=1, columns=1)
    assert long.shape == bare.shape


def test_the_vectors_of_a_textual_inversion_are_read_by_its_name(pipe: Any) -> None:
    width = pipe.text_encoder.config.hidden_size
    style, mood = torch.randn(2, width), torch.randn(1, width)
    vectors = {"my-style": (style,), "mood": (mood,)}
    (reading,) = FAMILY.tokens_read(pipe, "my-style (mood:1.2) my-style ox", REQUEST, vectors)
    (chunk,) = reading.chunks
    assert [(token, weight) for token, weight in chunk if isinstance(token, tuple)] == [
        (("my-style", 0), 1.0), (("my-style", 1), 1.0), (("mood", 0), 1.2), (("my-style", 0), 1.0),
        (("my-style", 1), 1.0),
    ]  # fmt: skip
    tokens = named(chunk, reading.tokenizer, Near(reading.tokenizer, reading.encoder))
    told = [(token.text, token.word) for token in tokens if token.id < 0]
    assert told == [("my-style", 0), ("my-style", 0), ("mood", 1), ("my-style", 2), ("my-style", 2)]
    assert next(token.word for token in tokens if token.word > 2) == 3, "a word of its own follows"
    text = TextRead(name="prompt", encoder="", tokens=(tokens,), padded=True, shape=(77, 8), vocabulary=9)
    assert [word.text for word in Account(texts={("prompt", ""): text}).words()][:3] == ["my-style", "mood", "my-style"]
