"""Names and texts from elsewhere: nothing of them leaves the folder, hangs, or is believed."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from sddesk.core.errors import SddeskError
from sddesk.core.limits import MAX_SEED
from sddesk.library import a1111
from sddesk.library.files import clean_part, expand, inside
from sddesk.library.library import Library
from sddesk.library.metadata import read_picture
from sddesk.library.png import encode
from sddesk.library.texts import texts_of
from tests.fakes import pixels_of
from tests.library.conftest import picture

QUICK = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
AWKWARD = [
    "../../x",
    "C:\\",
    "CON",
    "con.png",
    "a" * 300,
    "😀" * 100,
    "dot.",
    " ",
    "..",
    "a\0b",
    "x/../../y",
    "\u202eevil",
]


@QUICK
@given(st.one_of(st.text(max_size=400), st.sampled_from(AWKWARD)), st.text(max_size=80))
def test_f23_no_name_leads_out_of_the_folder(tmp_path: Path, template: str, value: str) -> None:
    path = inside(tmp_path, expand(template + "/{value}.png", {"value": value}))
    assert path.resolve().is_relative_to(tmp_path.resolve())
    for part in path.relative_to(tmp_path).parts:
        assert 0 < len(part.encode()) <= 200
        assert part == clean_part(part)
        assert not part.endswith((".", " ")) and not set(part) & set('<>:"/\\|?*\0')


def test_f23_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "root").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "root" / "2026").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(SddeskError, match="leads out"):
        inside(tmp_path / "root", ("2026", "a.png"))


def with_text(path: Path, **texts: str) -> Path:
    info = PngInfo()
    for key, text in texts.items():
        info.add_text(key, text)
    Image.new("RGB", (8, 8)).save(path, pnginfo=info)
    return path


HOSTILE = [
    "a\nSteps: 1e9, Sampler: nonsense, CFG scale: nan, Seed: -99999999999999999999999, Size: 1e6x-5, Model: ../../etc",
    "<b>html</b>\nSteps: 999999999999, Sampler: Euler a, Seed: inf, Size: x, CFG scale: 1e309",
    "\u202e\0\nSteps: , Sampler: , Seed: , Size: ",
    "Steps: 20, Sampler: Euler, Seed: 1",
    'x\nSteps: 20, Sampler: Euler, Seed: 1, Size: 64x64, Model: "a, b: \\"c',
]


@pytest.mark.parametrize("text", HOSTILE)
def test_f21_hostile_settings_are_unknown(tmp_path: Path, text: str) -> None:
    said = read_picture(with_text(tmp_path / "x.png", parameters=text)).settings
    assert said is not None
    assert said.steps in (None, 20) and said.seed in (None, 1) and said.width in (8, 64)


@QUICK
@given(st.text(max_size=300))
def test_f21_any_text_is_settings_or_not_but_never_a_crash(text: str) -> None:
    for form in (text, f"a\nSteps: {text}, Sampler: Euler, Seed: {text}, Size: {text}"):
        said = a1111.read(form)
        assert said is None or said.steps is None or said.steps >= 1


@pytest.mark.parametrize(
    "own",
    [
        "{",
        "[]",
        "{}",
        '{"request": 5}',
        '{"request": {"prompt": "a", "seed": 1e400}}',
        "[" * 100_000,
        '{"request": null, "seconds": NaN}',
    ],
)
def test_f22_broken_json_leaves_the_text_readable(tmp_path: Path, own: str) -> None:
    read = read_picture(with_text(tmp_path / "x.png", sddesk=own, parameters="hello"))
    assert read.request is None and read.settings is None
    assert "hello" in read.raw_text


def test_f22_settings_of_another_program_are_read(tmp_path: Path) -> None:
    values = "Steps: 30, Sampler: Euler a, CFG scale: 6.5, Seed: 42, Size: 512x640, Model: dreamy"
    text = f"a (red:1.2) fox\nNegative prompt: dogs\n{values}"
    read = read_picture(with_text(tmp_path / "x.png", parameters=text))
    said = read.settings
    assert said is not None and read.origin == "a1111"
    assert (said.prompt, said.negative_prompt, said.steps) == ("a (red:1.2) fox", "dogs", 30)
    assert (said.sampler_name, said.sampler, said.guidance_scale, said.seed) == ("Euler a", "euler_a", 6.5, 42)
    assert (said.width, said.height, said.model) == (512, 640, "dreamy")


@QUICK
@given(st.text(max_size=80), st.text(max_size=40), st.integers(0, MAX_SEED))
def test_what_is_written_for_other_programs_is_one_line_more_than_the_prompt(
    prompt: str, negative: str, seed: int
) -> None:
    request = picture(seed, prompt=prompt, negative_prompt=negative).request
    last = a1111.write(request, flagged=False).split("\n")[-1]
    assert last.startswith("Steps: 50, Sampler: PLMS")
    assert f"Seed: {seed}" in last


def _chunk(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4) + kind + data + zlib.crc32(kind + data).to_bytes(4)


def test_f16_a_file_that_ends_in_its_own_size_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.png").write_bytes(with_text(tmp_path / "y.png").read_bytes()[:19])
    with pytest.raises(SddeskError, match="ends before"):
        read_picture(tmp_path / "x.png")


@pytest.mark.parametrize("packed", [True, False])
def test_f19_f20_texts_that_are_too_large_are_left_out(tmp_path: Path, packed: bool) -> None:
    plain = with_text(tmp_path / "x.png", parameters="hello").read_bytes()
    large = b"a" * (200_000_000 if packed else 3_000_000)
    chunk = _chunk(b"zTXt", b"bomb\0\0" + zlib.compress(large, 9)) if packed else _chunk(b"tEXt", b"bomb\0" + large)
    (tmp_path / "y.png").write_bytes(plain[:33] + chunk * (80 if packed else 1) + plain[33:])
    read = read_picture(tmp_path / "y.png")
    assert len(read.raw_text) < 2_000_000
    if not packed:
        assert "hello" in read.raw_text


def test_f22_b5_half_characters_in_our_own_texts_end_no_import(library: Library, tmp_path: Path) -> None:
    library.add(picture(3, prompt="a kettle"))
    saved = library.page(0, 1)[0].path
    texts = texts_of(saved)
    texts["sddesk"] = texts["sddesk"].replace("a kettle", "a \\ud800").replace('"tiny"', '"\\udfff"')
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.png").write_bytes(encode(pixels_of(9, 64, 64), texts))
    report = library.imports.paths([tmp_path / "in"])
    assert (report.taken, report.problems) == (1, ())
    assert [record.stated.prompt for record in library.page(0, 9)] == ["a ?", "a kettle"]
