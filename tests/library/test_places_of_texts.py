"""The places of a file where programs keep their settings: each is read, whatever the format of the picture."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from sddesk.library.metadata import read_picture

TEXT = (
    "a teal kettle\nNegative prompt: smoke\n"
    "Steps: 24, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 6.5, Seed: 88, Size: 640x768, Model: paintbox"
)
FOOOCUS = {
    "prompt": "a teal kettle",
    "negative_prompt": "smoke",
    "base_model": "paintbox",
    "sampler": "dpmpp_2m",
    "scheduler": "karras",
    "steps": 24,
    "guidance_scale": 6.5,
    "seed": "88",
    "resolution": "(640, 768)",
    "styles": "[]",
    "version": "Fooocus v2.5.5",
}
PICTURE = Image.new("RGB", (64, 96))
XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description><dc:description><rdf:Alt>'
    '<rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>'
)


def exif(tag: int, value: bytes | str) -> bytes:
    """An EXIF block with one tag in its first directory."""
    block = Image.Exif()
    block[tag] = value
    return block.tobytes()


def text_chunk(key: str) -> PngInfo:
    info = PngInfo()
    info.add_text(key, TEXT)
    return info


def check(path: Path) -> None:
    said = read_picture(path).settings
    assert said is not None
    assert (said.prompt, said.negative_prompt, said.model) == ("a teal kettle", "smoke", "paintbox")
    assert (said.seed, said.steps, said.guidance_scale, said.width) == (88, 24, 6.5, 640)
    assert (said.sampler, said.schedule) == ("dpmpp_2m", "karras")


@pytest.mark.parametrize("ending", ["jpg", "webp", "avif", "png"])
@pytest.mark.parametrize(
    "block",
    [
        exif(0x9286, json.dumps(FOOOCUS)),  # Fooocus' user comment stands in the first directory
        exif(0x9286, TEXT),
        exif(0x010E, TEXT),
        exif(0x9C9C, f"{TEXT}\0".encode("utf-16-le")),
        exif(0x9C9F, f"{TEXT}\0".encode("utf-16-le")),
    ],
    ids=["fooocus", "first directory", "description", "windows comment", "windows subject"],
)
def test_w8_settings_in_any_text_of_exif_are_read(tmp_path: Path, block: bytes, ending: str) -> None:
    path = tmp_path / f"a.{ending}"
    PICTURE.save(path, exif=block)
    check(path)


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("a.gif", {"comment": TEXT.encode()}),  # A1111's own
        ("a.jpg", {"comment": TEXT.encode()}),
        ("a.jpg", {"xmp": XMP.format(TEXT.replace("\n", "&#10;")).encode()}),
        ("a.png", {"pnginfo": text_chunk("Parameters")}),
        ("a.png", {"pnginfo": text_chunk("Comment")}),
        ("a.png", {"pnginfo": text_chunk("Description")}),
    ],
)
def test_w8_settings_in_comments_and_other_chunks_are_read(tmp_path: Path, name: str, how: dict[str, Any]) -> None:
    PICTURE.save(tmp_path / name, **how)
    check(tmp_path / name)


def test_a_description_without_settings_is_none(tmp_path: Path) -> None:
    PICTURE.save(tmp_path / "a.jpg", exif=exif(0x010E, "Steps: three. Seed: none"), comment=b"LEAD Technologies")
    assert read_picture(tmp_path / "a.jpg").settings is None
