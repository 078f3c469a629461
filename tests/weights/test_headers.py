"""A header's claims are bounded before anything is computed from them: hostile ones cost milliseconds."""

from __future__ import annotations

import json
import os
import random
import struct
import time
from pathlib import Path
from typing import Any

import pytest

from sddesk.core.errors import SddeskError
from sddesk.core.model_formats import GGUF
from sddesk.weights.detect import inspect_file
from sddesk.weights.gguf import ALIGNMENT, MAX_VALUES, TYPES, read_gguf
from sddesk.weights.headers import MAX_HEADER_BYTES, read_header
from tests.catalog.headers import checkpoint, lora, write_weights
from tests.weights.gguf_files import NUMBERS, text, write_gguf

SECONDS = 5.0  # they take milliseconds; a hostile one took minutes before


def safetensors(file: Path, header: Any, body: int = 0) -> Path:
    data = header if isinstance(header, bytes) else json.dumps(header).encode()
    file.write_bytes(struct.pack("<Q", len(data)) + data + bytes(body))
    return file


def tensor(shape: list[Any], begin: int = 0, end: int = 0, dtype: str = "F16") -> dict[str, Any]:
    return {"dtype": dtype, "shape": shape, "data_offsets": [begin, end]}


HOSTILE: dict[str, tuple[Any, int, str]] = {
    "a vast shape": ({"a": tensor([2**40] * 400_000)}, 0, "more dimensions"),
    "eight vast sides": ({"a": tensor([2**62] * 8, 0, 2)}, 2, "no safetensors"),
    "numbers of thousands of digits": (
        b'{"a":{"dtype":"F16","shape":[' + b"9" * 4000 + b'],"data_offsets":[0,2]}}',
        2,
        "no",
    ),
    "numbers of millions of digits": (
        b'{"a":{"dtype":"F16","shape":[' + b"9" * 10**6 + b'],"data_offsets":[0,2]}}',
        2,
        "no",
    ),
    "a negative side": ({"a": tensor([-1, -1], 0, 2)}, 2, "no safetensors"),
    "a fraction": ({"a": tensor([1.0], 0, 2)}, 2, "no safetensors"),
    "true for a count": ({"a": tensor([True], 0, 2)}, 2, "no safetensors"),
    "negative offsets": ({"a": tensor([1], -2, 0)}, 0, "no safetensors"),
    "an end without end": (b'{"a":{"dtype":"F16","shape":[1],"data_offsets":[0,1e999]}}', 0, "no safetensors"),
    "an overlap": ({"a": tensor([2], 0, 4), "b": tensor([2], 2, 6)}, 6, "overlap"),
    "one place twice": ({"a": tensor([2], 0, 4), "b": tensor([2], 0, 4)}, 4, "overlap"),
    "a gap": ({"a": tensor([1], 0, 2), "b": tensor([1], 4, 6)}, 6, "gaps"),
    "a gap at the start": ({"a": tensor([1], 2, 4)}, 4, "gaps"),
    "another size": ({"a": tensor([3], 0, 2)}, 2, "no safetensors"),
    "beyond the file": ({"a": tensor([2**30], 0, 2**31)}, 2, "bytes where its header says"),
    "deep": (b'{"a":' + b"[" * 500_000, 0, "more tensors|no safetensors"),
    "deep but few": (b'{"a":' + b"[" * 50_000 + b"]" * 50_000 + b"}", 0, "no safetensors"),
    "too many tensors": (b"{" + b",".join(b'"%d":{}' % n for n in range(450_000)) + b"}", 0, "more tensors"),
    "too long": (b"{" + b" " * MAX_HEADER_BYTES + b"}", 0, "more than any model"),
    "a list": (b"[]", 0, "no safetensors"),
    "texts that are none": ({"__metadata__": [1]}, 0, "no safetensors"),
    "no text at all": (b"{\xff\xfe}", 0, "no safetensors"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_f67_a_hostile_header_is_told_within_milliseconds(tmp_path: Path, name: str) -> None:
    header, body, words = HOSTILE[name]
    file = safetensors(tmp_path / "x.safetensors", header, body)
    began = time.process_time()
    with pytest.raises(SddeskError, match=words):
        read_header(file)
    assert time.process_time() - began < SECONDS


def test_what_real_headers_have_is_taken(tmp_path: Path) -> None:
    header = {
        "__metadata__": {"ss_tag_frequency": json.dumps({"1_a": {f"tag {n}": n for n in range(20_000)}})},
        "scalar": tensor([], 0, 2),
        "empty": tensor([0, 5], 2, 2),
        "b": tensor([2, 3], 2, 14),
        "unknown type": tensor([7, 7], 14, 20, "F2"),
    }
    read = read_header(safetensors(tmp_path / "x", header, 20))
    assert read.tensors["scalar"].shape == () and read.tensors["b"].size_bytes == 12
    assert read.data_offset == (tmp_path / "x").stat().st_size - 20


def test_a_gguf_header_is_read_with_its_shapes_as_torch_has_them(tmp_path: Path) -> None:
    shapes = {"img_in.weight": (3072, 256), "norm.scale": (128,)}
    header = read_gguf(write_gguf(tmp_path / "x", shapes, kind="Q8_0", metadata={"general.architecture": "flux"}))
    assert {name: entry.shape for name, entry in header.tensors.items()} == shapes
    assert header.tensors["img_in.weight"].size_bytes == 3072 * 256 // 32 * 34
    assert header.metadata == {"general.architecture": "flux"} and header.format == GGUF


@pytest.mark.parametrize("kind", [label for label, _, _ in TYPES.values()])
def test_every_packing_of_a_gguf_file_is_named(tmp_path: Path, kind: str) -> None:
    file = write_gguf(tmp_path / "x", {"double_blocks.0.img_attn.qkv.weight": (9216, 3072)}, kind=kind)
    facts = inspect_file(file)
    assert (facts.architecture, facts.quantisation) == ("FLUX.1", f"GGUF {kind}")


def gguf(values: bytes = b"", tensors: bytes = b"", *, version: int = 3, count: int = 1, value_count: int = 0) -> bytes:
    return b"GGUF" + struct.pack("<IQQ", version, count, value_count) + values + tensors


def entry(name: str, sides: list[int], kind: int = 1, offset: int = 0) -> bytes:
    return text(name) + struct.pack(f"<I{len(sides)}Q", len(sides), *sides) + struct.pack("<IQ", kind, offset)


HOSTILE_GGUF: dict[str, tuple[bytes, str]] = {
    "no more than its name": (b"GGUF", "within its header"),
    "another version": (gguf(version=1), "version 1"),
    "the other byte order": (b"GGUF" + struct.pack(">IQQ", 3, 1, 0), "version"),
    "too many tensors": (gguf(count=2**60), "more tensors"),
    "too many values": (gguf(value_count=MAX_VALUES + 1), "more tensors or texts"),
    "a text without end": (gguf(struct.pack("<Q", 2**62), value_count=1), "longer than any"),
    "an array without end": (gguf(text("a") + struct.pack("<IIQ", 9, 8, 2**62), value_count=1), "more texts"),
    "an array of arrays": (gguf(text("a") + struct.pack("<IIQ", 9, 9, 2), value_count=1), "not known"),
    "numbers without end": (gguf(text("a") + struct.pack("<IIQ", 9, 10, 2**60), value_count=1), "within its header"),
    "a value of no kind": (gguf(text("a") + struct.pack("<I", 99), value_count=1), "not known"),
    "a vast shape": (gguf(tensors=entry("a", [2**62] * 4)), "larger than the file"),
    "too many dimensions": (gguf(tensors=text("a") + struct.pack("<I", 2**31)), "more dimensions"),
    "numbers of no kind": (gguf(tensors=entry("a", [32], kind=77)), "not known"),
    "no whole block": (gguf(tensors=entry("a", [31], kind=NUMBERS["Q8_0"])) + bytes(200), "whole number of blocks"),
    "an overlap": (
        gguf(tensors=entry("a", [16]) + entry("b", [16], offset=16), count=2) + bytes(ALIGNMENT * 8),
        "overlap",
    ),
    "beyond the file": (gguf(tensors=entry("a", [64], offset=10**6)) + bytes(200), "bytes where its header says"),
}


@pytest.mark.parametrize("name", HOSTILE_GGUF)
def test_f67_a_hostile_gguf_header_is_told_within_milliseconds(tmp_path: Path, name: str) -> None:
    content, words = HOSTILE_GGUF[name]
    file = tmp_path / "x.gguf"
    file.write_bytes(content)
    began = time.process_time()
    with pytest.raises(SddeskError, match=words):
        read_gguf(file)
    assert time.process_time() - began < SECONDS


@pytest.mark.parametrize("form", ["safetensors", "gguf"])
def test_f67_a_slice_of_damaged_headers_ends_in_facts_or_a_sentence(tmp_path: Path, form: str) -> None:
    """A short slice of the fuzz; each damaged copy is understood or refused in words, and never takes long."""
    chance = random.Random(form)
    wholes = [
        write(tmp_path / f"{number}", shapes).read_bytes()[:4000]
        for write in ([write_weights] if form == "safetensors" else [write_gguf])
        for number, shapes in enumerate([checkpoint(), lora(2048), {"double_blocks.0.img_attn.qkv.weight": (256, 256)}])
    ]
    file = tmp_path / "x"
    for _ in range(400):
        data = bytearray(chance.choice(wholes))
        for _ in range(chance.randint(1, 6)):
            at = chance.randrange(len(data))
            way = chance.randrange(4)
            if way == 0:
                data[at] = chance.randrange(256)
            elif way == 1:
                del data[at : at + chance.randint(1, 40)]
            elif way == 2:
                data[at:at] = chance.randbytes(chance.randint(1, 20))
            else:
                data[at : at + 8] = struct.pack("<Q", chance.choice([0, 1, 2**31, 2**63 - 1, 2**64 - 1]))
        file.write_bytes(data)
        with file.open("r+b") as stream:
            stream.truncate(chance.choice([len(data), 2**33]))
        began = time.process_time()
        try:
            inspect_file(file)
        except SddeskError as error:
            assert str(error)
        assert time.process_time() - began < SECONDS
        os.truncate(file, 0)
