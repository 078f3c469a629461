"""Drawing a part of a picture anew and extending it, from the command line and from orders; and from what files."""

from __future__ import annotations

import re
import shlex
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from diffusers import UNet2DConditionModel  # pyright: ignore[reportPrivateImportUsage]
from PIL import Image

from sddesk.core.errors import SddeskError
from sddesk.library.decode import read_mask, read_pixels
from sddesk.library.metadata import read_picture
from sddesk.wiring import build
from tests.engine.ip_adapters import make_image_encoder, make_ip_adapter
from tests.families.test_flux2_klein import write_klein
from tests.library.test_inputs import photo
from tests.test_cli_inputs import Run, home, inputs_folder, order, run, write
from tests.tiny import make_tiny_pipeline

__all__ = ["home", "run"]
MANUAL = Path(__file__).parents[1] / "resources" / "docs" / "manual"


def mask_file(file: Path, size: tuple[int, int] = (64, 64), mode: str = "L", **options: Any) -> Path:
    """White in the middle quarter."""
    grey = np.zeros((size[1], size[0]), np.uint8)
    grey[size[1] // 4 : -size[1] // 4, size[0] // 4 : -size[0] // 4] = 255
    Image.fromarray(grey).convert(mode).save(file, **options)
    return file


def pixels_of(file: Path | str) -> np.ndarray:
    pixels = read_pixels(Path(file))
    return np.frombuffer(pixels.rgb, np.uint8).reshape(pixels.height, pixels.width, 3)


def words(model: Path, **_: Any) -> list[str]:
    return ["--model", str(model), "--steps", "2", "--seed", "5"]


def test_a_part_is_drawn_anew_named_and_made_again(tiny_model: Path, tmp_path: Path, run: Run) -> None:
    start, mask = photo(tmp_path / "photo.png", (72, 64)), mask_file(tmp_path / "mask.png", (72, 64))
    run("models", "add", tiny_model)
    options = ["--start", start, "--mask", mask, "--mask-blur", "6", "--fill", "noise", "--mask-invert"]
    code, ((row,),), _ = run("generate", "a cat", *words(tiny_model), *options)
    assert code == 0
    hashes = [read_pixels(start).content_hash, read_mask(mask).content_hash]
    first, second = row["request"]["inputs"]
    assert first == {"kind": "start", "content_hash": hashes[0], "strength": 0.75, "fit": "crop"}
    asked = {"blur": 6, "invert": True, "area": "whole", "margin": 32, "fill": "noise"}
    assert second == {"kind": "mask", "content_hash": hashes[1]} | asked
    assert {file.stem for file in inputs_folder().iterdir()} == set(hashes)
    drawn, before, kept = pixels_of(row["path"]), pixels_of(start), pixels_of(mask)[..., 0] == 255
    assert drawn.shape == before.shape and (drawn[kept] == before[kept]).all() and (drawn[~kept] != before[~kept]).any()
    said = read_picture(Path(row["path"])).raw_text
    told = "Denoising strength: 0.75, Mask blur: 6, Masked content: latent noise, Mask mode: Inpaint not masked, "
    assert told in said and str(tmp_path) not in said
    start.unlink()
    mask.unlink()
    code, ((again,),), _ = run("library", "again", "1")
    assert code == 0 and again["identical"]
    _, (listed,), _ = run("library", "inputs")
    assert {entry["content_hash"]: entry["pictures"] for entry in listed} == dict.fromkeys(hashes, 1)
    (inputs_folder() / f"{hashes[1]}.png").unlink()
    code, _, told = run("library", "again", "1")
    assert code == 1 and f"A picture that is needed is not in the library: {hashes[1][:10]}" in told


def test_an_exported_picture_carries_its_mask(
    tiny_model: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("models", "add", tiny_model)
    start, mask = photo(tmp_path / "photo.png", (64, 64)), mask_file(tmp_path / "mask.png")
    assert run("generate", "a cat", *words(tiny_model), "--start", start, "--mask", mask)[0] == 0
    assert run("library", "export", "--to", tmp_path / "out", "--with-inputs")[0] == 0
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "elsewhere"))
    wiring = build()
    wiring.save_settings(wiring.settings.__class__(engine_host="thread"))
    run("models", "add", tiny_model)
    assert run("library", "import", tmp_path / "out")[0] == 0
    code, ((again,),), _ = run("library", "again", "1")
    assert code == 0 and again["identical"] and len(list(inputs_folder().iterdir())) == 2


def test_the_masked_region_alone_leaves_the_size_of_the_picture(tiny_model: Path, tmp_path: Path, run: Run) -> None:
    start, mask = photo(tmp_path / "photo.png", (101, 203)), mask_file(tmp_path / "mask.png", (101, 203))
    options = ["--start", start, "--mask", mask, "--inpaint-area", "masked", "--margin", "9", "--width", "96"]
    code, ((row,),), _ = run("generate", "a cat", *words(tiny_model), *options, "--height", "64")
    assert code == 0 and (row["request"]["width"], row["request"]["height"]) == (96, 64)
    drawn, before, masked = pixels_of(row["path"]), pixels_of(start), pixels_of(mask)[..., 0] > 0
    assert drawn.shape == before.shape and (drawn[~masked] == before[~masked]).all()
    said = read_picture(Path(row["path"])).raw_text
    assert "Mask blur: 4, Inpaint area: Only masked, Masked area padding: 9, " in said


def test_a_picture_is_extended_to_whole_steps(tiny_model: Path, tmp_path: Path, run: Run) -> None:
    start = photo(tmp_path / "photo.png", (61, 64))
    code, ((row,),), told = run("generate", "a", *words(tiny_model), "--start", start, "--extend", "left=10,bottom=16")
    assert code == 0 and (row["request"]["width"], row["request"]["height"]) == (72, 80)
    assert row["request"]["inputs"][0]["extend"] == [11, 0, 0, 16]
    assert "Extended by left=11, bottom=16, so that width and height are multiples of 8: 72 x 80." in told
    assert (pixels_of(row["path"])[:50, 30:] == pixels_of(start)[:50, 19:]).all()
    assert "Extend: left=11 bottom=16" in read_picture(Path(row["path"])).raw_text
    _, _, quiet = run("generate", "a", *words(tiny_model), "--start", start, "--extend", "right=3")
    assert "Extended by" not in quiet


def test_a_picture_whose_size_is_not_made_is_scaled_and_that_is_told(
    tiny_model: Path, tmp_path: Path, run: Run
) -> None:
    start, mask = photo(tmp_path / "photo.png", (101, 76)), mask_file(tmp_path / "mask.png", (101, 76))
    code, ((row,),), told = run("generate", "a", *words(tiny_model), "--start", start, "--mask", mask)
    assert code == 0 and (row["request"]["width"], row["request"]["height"]) == (104, 80)
    assert "The start picture of 101 x 76 pixels becomes 104 x 80 (crop), what is kept of it too." in told
    start, mask = photo(tmp_path / "large.png", (2000, 1000)), mask_file(tmp_path / "m.png", (2000, 1000))
    _, ((row,),), _ = run("generate", "a", *words(tiny_model), "--start", start, "--mask", mask)
    assert (row["request"]["width"], row["request"]["height"]) == (128, 64), "about the model's native 64 x 64"


def test_masks_that_draw_nothing_and_everything(tiny_model: Path, tmp_path: Path, run: Run) -> None:
    start = photo(tmp_path / "photo.png", (64, 64))
    for grey, expected in ((0, 1), (255, 0)):
        Image.new("L", (64, 64), grey).save(tmp_path / "mask.png")
        code, _, told = run("generate", "a", *words(tiny_model), "--start", start, "--mask", tmp_path / "mask.png")
        assert code == expected
        assert ("The mask is black all over" if grey == 0 else "nothing of the start picture is kept") in told
    mask_file(tmp_path / "mask.png", (64, 32))
    code, _, told = run("generate", "a", *words(tiny_model), "--start", start, "--mask", tmp_path / "mask.png")
    assert code == 1 and "The mask of 64 x 32 pixels does not fit the start picture of 64 x 64." in told


def test_orders_name_a_mask_by_its_path_beside_them(tiny_model: Path, tmp_path: Path, run: Run) -> None:
    photo(tmp_path / "a.png", (64, 64))
    mask_file(tmp_path / "m.png")
    asked = {
        "start": "a.png",
        "mask": "m.png",
        "mask_blur": 2,
        "inpaint_area": "masked",
        "margin": 5,
        "fill": "blurred",
    }
    row = {name: value for name, value in order(tiny_model, **asked).items() if name not in ("width", "height")}
    extended = {name: value for name, value in row.items() if name not in asked}
    extended |= {"start": "a.png", "extend": {"left": 8, "top": 16}}
    file = write(tmp_path / "a.jsonl", row, extended)
    code, (first, second, total), _ = run("run", file)
    assert (code, total["finished"]) == (0, 2)
    _, mask = first["request"]["inputs"]
    assert mask["content_hash"] == read_mask(tmp_path / "m.png").content_hash
    assert [mask[name] for name in ("blur", "area", "margin", "fill")] == [2, "masked", 5, "blurred"]
    assert second["request"]["inputs"][0]["extend"] == [8, 16, 0, 0]
    assert (second["request"]["width"], second["request"]["height"]) == (72, 80)
    _, (total,), _ = run("run", file)
    assert total["finished_before"] == 2
    Image.new("L", (64, 64), 255).save(tmp_path / "m.png")
    _, (third, total), _ = run("run", file)
    assert total["finished_before"] == 1 and third["request"]["inputs"][1]["content_hash"] != mask["content_hash"]
    table = tmp_path / "a.csv"
    head, cells = "prompt,model,steps,start,mask,mask_invert,extend", f"a,{tiny_model},2,a.png,,,left=8 right=8"
    table.write_text(f"{head}\n{cells}\nb,{tiny_model},2,a.png,m.png,false,\n")
    code, (first, second, _), _ = run("run", table)
    assert code == 0 and first["request"]["width"] == 80 and second["request"]["inputs"][1]["invert"] is False


def test_a_masks_own_alpha_is_read_where_it_has_no_grey(tmp_path: Path) -> None:
    alpha = np.zeros((8, 8), np.uint8)
    alpha[2:5, 3:6] = (255, 128, 255)
    for colour in (0, 255, 90):
        layer = np.dstack([np.full((8, 8, 3), colour, np.uint8), alpha])
        Image.fromarray(layer).save(tmp_path / "layer.png")
        assert read_mask(tmp_path / "layer.png").rgb == np.dstack([alpha] * 3).tobytes()
    grey = np.full((8, 8), 40, np.uint8)
    grey[:, 4:] = 200
    Image.fromarray(np.dstack([grey, grey, grey, np.where(alpha > 0, 255, 0).astype(np.uint8)])).save(
        tmp_path / "drawn.png"
    )
    found = np.frombuffer(read_mask(tmp_path / "drawn.png").rgb, np.uint8).reshape(8, 8, 3)[..., 0]
    assert found[3].tolist() == [0, 0, 0, 40, 200, 200, 0, 0]
    Image.fromarray(np.dstack([grey, np.full((8, 8), 255, np.uint8)])).save(tmp_path / "opaque.png")
    assert read_mask(tmp_path / "opaque.png").rgb == np.dstack([grey] * 3).tobytes()


def huge(file: Path, kind: str) -> Path:
    """A file that says 20,000 x 20,000 pixels and holds hardly any."""
    if kind == "jpeg":
        small = photo(file.with_suffix(".jpg"), (8, 8))
        data = bytearray(small.read_bytes())
        place = data.index(b"\xff\xc0") + 5
        data[place : place + 4] = struct.pack(">HH", 20_000, 20_000)
        small.write_bytes(bytes(data))
        return small
    header = struct.pack(">IIBBBBB", 20_000, 20_000, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + b"IHDR" + header + struct.pack(">I", zlib.crc32(b"IHDR" + header))
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk)
    return file


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_a_huge_picture_is_refused_by_its_size_before_it_is_decoded(tmp_path: Path, kind: str) -> None:
    file = huge(tmp_path / "huge.png", kind)
    for read in (read_pixels, read_mask):
        with pytest.raises(SddeskError, match=r"pixels.* than can be shown"):
            read(file)


def test_a_broken_picture_is_named(tmp_path: Path) -> None:
    file = photo(tmp_path / "a.png", (64, 64))
    file.write_bytes(file.read_bytes()[:3000])
    for read in (read_pixels, read_mask):
        with pytest.raises(SddeskError, match=r"a\.png cannot be read"):
            read(file)


def test_starts_and_masks_of_every_kind_are_drawn(tiny_model: Path, tmp_path: Path, run: Run) -> None:
    """Tiny, animated, CMYK, 16 bits, palette, transparent; what of them is not taken is said."""
    starts = [
        photo(tmp_path / "tiny.png", (8, 8)),
        photo(tmp_path / "moving.gif", (64, 64), save_all=True, append_images=[Image.new("RGB", (64, 64))]),
        tmp_path / "cmyk.jpg",
        tmp_path / "deep.png",
        tmp_path / "glass.png",
    ]
    Image.new("CMYK", (64, 64), (10, 90, 0, 20)).save(starts[2])
    Image.fromarray(np.linspace(0, 65535, 4096).astype(np.uint16).reshape(64, 64)).save(starts[3])
    Image.new("RGBA", (64, 64), (200, 10, 10, 90)).save(starts[4])
    deep = np.zeros((64, 64), np.uint16)
    deep[16:48, 16:48] = 65535
    Image.fromarray(deep).save(tmp_path / "deep-mask.png")
    masks = [
        mask_file(tmp_path / "bits.png", mode="1"),
        mask_file(tmp_path / "moving-mask.gif", save_all=True, append_images=[Image.new("L", (64, 64))]),
        mask_file(tmp_path / "cmyk-mask.jpg", mode="CMYK", quality=100),
        tmp_path / "deep-mask.png",
        mask_file(tmp_path / "palette.png", mode="P"),
    ]
    size = ["--width", "64", "--height", "64"]
    for start, mask in zip(starts, masks, strict=True):
        code, ((row,),), told = run("generate", "a", *words(tiny_model), *size, "--start", start, "--mask", mask)
        assert code == 0
        moving = [file.name for file in (start, mask) if "moving" in file.stem]
        assert [name for name in moving if f"{name} is animated: only its first picture is taken." in told] == moving
        assert ("glass.png is transparent in parts, which lie on white." in told) == (start.stem == "glass")
        if start.stem != "tiny":
            drawn, before = pixels_of(row["path"]), pixels_of(start)
            assert (drawn[:12] == before[:12]).all() and (drawn[20:40, 20:40] != before[20:40, 20:40]).any(), start


def examples() -> list[str]:
    text = "\n".join(
        (MANUAL / f"{name}.md").read_text(encoding="utf-8")
        for name in ("start-picture", "inpaint", "reference", "refine")
    )
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.startswith("sddesk generate")]


@pytest.mark.parametrize("line", examples())
def test_the_examples_of_the_manual_are_carried_out(
    line: str, tiny_model: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("photo.jpg", "style.png", "sketch.png", "cat.jpg", "room.jpg", "holiday/beach.jpg"):
        photo(tmp_path / name, (96, 64))
    mask_file(tmp_path / "mask.png", (96, 64))
    said, model = shlex.split(line, comments=True)[1:], tiny_model
    if "--image-guidance" in said:
        model = make_tiny_pipeline(tmp_path / "instructed", channels=8)
    if said[-2:] == ["--model", "klein"]:  # it reads references itself, and the smallest size is 64 pixels
        model = write_klein(tmp_path / "klein", distilled=True)
        said += ["--width", "64", "--height", "64"]
    elif "--reference" in said:
        name = said[said.index("--reference-model") + 1] if "--reference-model" in said else "ip-adapter"
        make_image_encoder(tmp_path / "adapters" / "image_encoder")
        unet = UNet2DConditionModel.from_pretrained(tiny_model / "unet")
        make_ip_adapter(tmp_path / "adapters" / f"{name}.safetensors", unet, form="plus" if "plus" in name else "")
        run("models", "add", tmp_path / "adapters")
    code, (rows,), told = run(*said, "--model", model, "--steps", "4")
    assert code == 0 and Path(rows[0]["path"]).is_file(), told


def test_references_of_every_kind_are_taken_up_or_refused_by_name(tiny_model: Path, tmp_path: Path, run: Run) -> None:
    """Broken and huge ones are refused; tiny, animated, CMYK, of 16 bits and transparent ones are taken up."""
    make_image_encoder(tmp_path / "adapters" / "image_encoder")
    unet = UNet2DConditionModel.from_pretrained(tiny_model / "unet")
    make_ip_adapter(tmp_path / "adapters" / "taking.safetensors", unet)
    run("models", "add", tmp_path / "adapters")
    asked = ["generate", "a", *words(tiny_model), "--width", "64", "--height", "64"]
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    huge = struct.pack(">IIBBBBB", 20_000, 20_000, 8, 2, 0, 0, 0)
    header = b"IHDR" + huge
    (tmp_path / "huge.png").write_bytes(
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(huge)) + header + struct.pack(">I", zlib.crc32(header))
    )
    for name in ("broken.png", "huge.png", "missing.png"):
        code, _, told = run(*asked, "--reference", tmp_path / name)
        assert code == 1 and name in told
    photo(tmp_path / "tiny.png", (8, 8))
    photo(tmp_path / "moving.gif", (64, 64), save_all=True, append_images=[Image.new("RGB", (64, 64))])
    Image.new("CMYK", (64, 30), (10, 90, 0, 20)).save(tmp_path / "cmyk.jpg")
    Image.fromarray(np.linspace(0, 65535, 4096).astype(np.uint16).reshape(64, 64)).save(tmp_path / "deep.png")
    Image.new("RGBA", (64, 64), (200, 10, 10, 90)).save(tmp_path / "glass.png")
    names = ("tiny.png", "moving.gif", "cmyk.jpg", "deep.png", "glass.png")
    code, ((row,),), told = run(*asked, *(word for name in names for word in ("--reference", tmp_path / name)))
    assert code == 0 and len(row["request"]["inputs"]) == len(names), told
    assert "moving.gif is animated: only its first picture is taken." in told
    assert "glass.png is transparent in parts, which lie on white." in told
