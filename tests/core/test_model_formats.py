"""One table of formats: what a scan takes, what a dialog offers, what is refused, and how a name loses its ending."""

from __future__ import annotations

import pytest

from sddesk.core.model_formats import (
    ENDINGS,
    FORMATS,
    GGUF,
    PICKLE,
    SURE_ENDINGS,
    ModelFormat,
    format_of_start,
    refusal_by_name,
    without_ending,
)


def test_no_ending_belongs_to_two_formats() -> None:
    assert len(set(ENDINGS)) == len(ENDINGS) and all(end.startswith(".") and end == end.lower() for end in ENDINGS)
    assert {".safetensors", ".sft", ".gguf", ".ckpt", ".pt", ".pth", ".bin", ".onnx"} <= set(ENDINGS)


@pytest.mark.parametrize(
    ("start", "row"),
    [
        (b"GGUF\x03\0\0\0", GGUF),
        (b"\x80\x02}q", PICKLE),
        (b"PK\x03\x04 a zip", PICKLE),
        (b'\x10\0\0\0\0\0\0\0{"a"', None),
        (b"", None),
    ],
)
def test_a_format_is_told_by_how_its_files_begin(start: bytes, row: ModelFormat | None) -> None:
    assert format_of_start(start) == row


def test_only_what_no_bytes_tell_is_refused_by_its_name() -> None:
    assert "ONNX" in str(refusal_by_name("model.ONNX"))
    assert refusal_by_name("really safetensors.ckpt") is None
    assert all(row.refused is None or row.endings for row in FORMATS)


@pytest.mark.parametrize(
    ("name", "stem"),
    [("a.safetensors", "a"), ("A.CKPT", "A"), ("v1.5", "v1.5"), ("b.pt", "b"), ("c.gguf.safetensors", "c.gguf")],
)
def test_a_name_loses_one_ending(name: str, stem: str) -> None:
    assert without_ending(name) == stem


def test_a_vague_ending_stays_where_only_sure_ones_go() -> None:
    assert without_ending("good.vae.pt", SURE_ENDINGS) == "good.vae.pt"
    assert without_ending("a.ckpt", SURE_ENDINGS) == "a"
