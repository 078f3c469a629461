"""One decoder: a picture is shown, hashed, compared, exported and made small as the same pixels."""

from __future__ import annotations

import struct
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from sddesk.core.errors import SddeskError
from sddesk.core.pixels import Pixels
from sddesk.core.search import parse_query
from sddesk.library import decode
from sddesk.library.decode import read_now_and_before, read_pixels
from sddesk.library.library import Library
from sddesk.library.metadata import hashes_of, read_picture

CASES = Path(__file__).parent / "cases"


def array(pixels: Pixels) -> np.ndarray:
    return np.frombuffer(pixels.rgb, np.uint8).reshape(pixels.height, pixels.width, 3)


def marked(width: int = 96, height: int = 64) -> Image.Image:
    """A picture whose corners differ: a quarter each of red, green, blue and white."""
    image = Image.new("RGB", (width, height), "white")
    for place, colour in (((0, 0), "red"), ((width // 2, 0), "lime"), ((0, height // 2), "blue")):
        image.paste(colour, (*place, place[0] + width // 2, place[1] + height // 2))
    return image


LOSSLESS = {"webp": {"lossless": True}, "jpeg": {"quality": 100}, "avif": {"quality": 100}}


@pytest.mark.parametrize("turn", range(1, 9))
@pytest.mark.parametrize("form", ["png", "webp", "tiff", "jpeg", "avif"])
def test_f91_w10_a_picture_is_upright_however_the_camera_lay(tmp_path: Path, turn: int, form: str) -> None:
    undo = {6: 8, 8: 6}.get(turn, turn)  # every other turn is its own opposite
    stored = marked() if turn == 1 else marked().transpose(decode._TURNS[undo])
    exif = Image.Exif()
    exif[0x0112] = turn
    stored.save(tmp_path / "a", form.upper(), exif=exif, **LOSSLESS.get(form, {}))
    read = read_picture(tmp_path / "a")
    assert (read.width, read.height) == (96, 64)
    centres = (slice(16, 64, 32), slice(24, 96, 48))
    expected = np.asarray(marked()).astype(int)[centres]
    assert np.abs(array(read_pixels(tmp_path / "a")).astype(int)[centres] - expected).max() <= 3


def test_w10_the_cases(library: Library, tmp_path: Path) -> None:
    library.imports.paths([CASES / "rotated.jpg", CASES / "gray16.png"])
    by_name = {record.path.name: record for record in library.page(0, 9)}
    rotated, grey = by_name["rotated.jpg"], by_name["gray16.png"]
    assert (rotated.width, rotated.height) == (64, 96)
    for record, size in ((rotated, (64, 96)), (grey, (96, 64))):
        written = library.exports.pictures([record.id], tmp_path / "out")[0]
        with Image.open(written) as exported:
            assert exported.size == size
            assert exported.getexif().get(0x0112, 1) == 1
        with Image.open(library.contents.thumbnail(record.id)) as small:
            assert small.size == size
        pixels = library.contents.pixels(record.id)
        assert (pixels.width, pixels.height) == size and pixels.content_hash == record.content_hash
    with Image.open(tmp_path / "out" / "gray16.png") as exported:
        assert np.asarray(exported).mean() == pytest.approx(127.3, abs=0.1)


@pytest.mark.parametrize("values", [np.uint16, np.int32, np.float32])
def test_f91_w10_deep_greys_keep_their_tones(tmp_path: Path, values: type) -> None:
    ramp = np.linspace(0, 1, 64).reshape(8, 8)
    scaled = ramp.astype(values) if values is np.float32 else np.rint(ramp * 65535).astype(values)
    Image.fromarray(scaled).save(tmp_path / "a.tif")
    assert np.abs(array(read_pixels(tmp_path / "a.tif"))[..., 0] - ramp * 255).max() <= 0.51


@pytest.mark.parametrize("mode", ["RGBA", "LA", "PA", "P"])
def test_f91_w10_what_is_transparent_is_white(tmp_path: Path, mode: str) -> None:
    image = Image.new("RGBA", (4, 1), (200, 200, 200, 255))
    image.putpixel((1, 0), (10, 10, 10, 0))
    path = tmp_path / ("a.tif" if mode == "PA" else "a.png")
    (image.convert("RGBA") if mode == "PA" else image.quantize(4) if mode == "P" else image.convert(mode)).save(path)
    assert array(read_pixels(path))[0, :2, 0].tolist() == [200, 255]


def test_a_trace_of_transparency_that_hides_settings_changes_no_colour(tmp_path: Path) -> None:
    image = Image.new("RGBA", (4, 4), (10, 20, 30, 254))
    image.save(tmp_path / "a.png")
    now, before = read_now_and_before(tmp_path / "a.png")
    assert before is None and array(now)[0, 0].tolist() == [10, 20, 30]


@pytest.mark.parametrize("mode", ["1", "L", "P", "CMYK", "YCbCr", "RGB"])
def test_every_mode_is_read(tmp_path: Path, mode: str) -> None:
    image = marked().convert(mode)
    path = tmp_path / ("a.jpg" if mode in ("CMYK", "YCbCr") else "a.png")
    image.save(path)
    with Image.open(path) as stored:
        expected = np.asarray(stored.convert("RGB"))
    assert np.array_equal(array(read_pixels(path)), expected)


@pytest.mark.parametrize("name", ["a.gif", "a.png", "a.webp"])
def test_f91_the_first_frame_of_an_animation(tmp_path: Path, name: str) -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue", "lime")]
    options = {"lossless": True} if name.endswith("webp") else {}
    frames[0].save(tmp_path / name, save_all=True, append_images=frames[1:], **options)
    assert array(read_pixels(tmp_path / name))[0, 0].tolist() == [255, 0, 0]


def wide_profile() -> bytes:
    """An ICC profile of Display P3's colours with the gamma 2.2, made here by hand."""

    def fixed(*numbers: float) -> bytes:
        return b"".join(struct.pack(">i", round(number * 65536)) for number in numbers)

    text = b"wide test"
    tags = {
        b"desc": b"desc" + bytes(4) + struct.pack(">I", len(text) + 1) + text + b"\0" + bytes(78),
        b"wtpt": b"XYZ " + bytes(4) + fixed(0.9642, 1.0, 0.8249),
        b"rXYZ": b"XYZ " + bytes(4) + fixed(0.5151, 0.2412, -0.0011),
        b"gXYZ": b"XYZ " + bytes(4) + fixed(0.2919, 0.6922, 0.0419),
        b"bXYZ": b"XYZ " + bytes(4) + fixed(0.1572, 0.0666, 0.7841),
        **{name: b"curv" + bytes(4) + struct.pack(">IH", 1, 563) for name in (b"rTRC", b"gTRC", b"bTRC")},
    }
    table, data, place = b"", b"", 128 + 4 + 12 * len(tags)
    for name, body in tags.items():
        body += bytes(-len(body) % 4)
        table += name + struct.pack(">II", place + len(data), len(body))
        data += body
    size = place + len(data)
    head = struct.pack(">I4sI4s4s4s", size, b"lcms", 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(28) + fixed(0.9642, 1.0, 0.8249)
    return head.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + data


def test_f91_w10_wide_colours_become_srgb(tmp_path: Path) -> None:
    colour = (180, 90, 60)
    Image.new("RGB", (8, 8), colour).save(tmp_path / "a.png", icc_profile=wide_profile())
    to_xyz = np.array([[0.5151, 0.2919, 0.1572], [0.2412, 0.6922, 0.0666], [-0.0011, 0.0419, 0.7841]])
    srgb = np.array([[0.4361, 0.3851, 0.1431], [0.2225, 0.7169, 0.0606], [0.0139, 0.0971, 0.7141]])
    linear = np.linalg.inv(srgb) @ to_xyz @ ((np.array(colour) / 255) ** 2.2)
    expected = 255 * np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    now, before = read_now_and_before(tmp_path / "a.png")
    assert np.abs(array(now)[0, 0] - expected).max() < 2.5
    assert before is not None and array(before)[0, 0].tolist() == list(colour)


def test_f91_a_damaged_or_plain_profile_changes_nothing(tmp_path: Path) -> None:
    from PIL import ImageCms

    plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for profile in (b"rubbish", wide_profile()[:200], plain):
        marked().save(tmp_path / "a.png", icc_profile=profile)
        now, before = read_now_and_before(tmp_path / "a.png")
        assert before is None and np.array_equal(array(now), np.asarray(marked()))


@pytest.mark.parametrize("name", ["a.avif", "a.gif", "a.bmp", "a.tif", "a.tiff", "a.jfif", "a.jpe", "a.webp"])
def test_s3_every_format_that_pillow_reads_here_is_taken_in(library: Library, tmp_path: Path, name: str) -> None:
    from PIL import features

    if name.endswith("avif") and not features.check("avif"):
        pytest.skip("this Pillow was built without AVIF")
    (tmp_path / "in").mkdir()
    form = {"jfif": "JPEG", "jpe": "JPEG", "tif": "TIFF"}.get(name.rpartition(".")[2])
    marked(96, 64).save(tmp_path / "in" / name, form)
    assert library.imports.paths([tmp_path / "in"]).taken == 1
    record = library.page(0, 9)[0]
    assert record.problem is None and (record.width, record.height) == (96, 64)
    library.scan(reread=True)
    assert [found.content_hash for found in library.page(0, 9)] == [record.content_hash]


def test_f18_s3_a_picture_that_is_too_large_is_told_with_its_numbers(library: Library, tmp_path: Path) -> None:
    stream = BytesIO()
    Image.new("RGB", (8, 8)).save(stream, "JPEG")
    data = bytearray(stream.getvalue())
    place = data.index(b"\xff\xc0") + 5
    for width, height in ((12000, 8000), (20000, 20000)):
        data[place : place + 4] = struct.pack(">HH", height, width)
        (tmp_path / "a.jpg").write_bytes(data)
        with pytest.raises(SddeskError, match="12000 x 8000 pixels are more" if width == 12000 else "more pixels than"):
            read_pixels(tmp_path / "a.jpg")
        library.imports.paths([tmp_path / "a.jpg"], in_place=True)
        if width == 12000:
            record = library.page(0, 9)[0]
            assert (record.width, record.height) == (12000, 8000)
            assert "12000 x 8000 pixels are more than can be shown" in str(record.problem)


def test_the_old_hash_is_known_where_pixels_changed(tmp_path: Path) -> None:
    with Image.open(CASES / "rotated.jpg") as image:
        old = Pixels(width=image.width, height=image.height, rgb=image.convert("RGB").tobytes())
    new, alias = hashes_of(CASES / "rotated.jpg")
    assert alias == old.content_hash != new
    marked().save(tmp_path / "a.png")
    assert hashes_of(tmp_path / "a.png")[1] is None
    marked().save(tmp_path / "a.gif")
    assert hashes_of(tmp_path / "a.gif")[1] is None  # GIF was not read before


def test_f16_damaged_exif_costs_no_picture(tmp_path: Path) -> None:
    blocks = (b"rubbish", b"II*\0\xff\xff\xff\xff", b"MM\0*\0\0\0\x08\xff\xff" + b"\x01" * 40)
    for name, form in (("a.png", "PNG"), ("a.jpg", "JPEG"), ("a.webp", "WEBP")):
        for block in blocks:
            marked().save(tmp_path / name, form, exif=b"Exif\0\0" + block)
            read = read_picture(tmp_path / name)
            assert (read.width, read.height) == (96, 64) and read_pixels(tmp_path / name).width == 96


@pytest.mark.parametrize(
    "head", [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"RIFF\x10\0\0\0WEBP", b"GIF89a", b"BM", b"II*\0"]
)
def test_f16_rubbish_of_every_kind_is_told(tmp_path: Path, head: bytes) -> None:
    for length in (0, 1, 30, 3000):
        (tmp_path / "a").write_bytes(head + bytes(range(1, 251)) * (length // 250) + b"x" * (length % 250))
        with pytest.raises(SddeskError, match="cannot be read"):
            read_pixels(tmp_path / "a")
        with pytest.raises(SddeskError, match="cannot be read"):
            hashes_of(tmp_path / "a")


def test_f95_s3_pictures_of_other_kinds_are_told_by_name(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    marked().save(folder / "a.png")
    for name in ("b.jxl", "c.HEIC", "d.txt", ".hidden.jxl"):
        (folder / name).write_bytes(b"x")
    report = library.imports.paths([folder])
    assert report.taken == 1
    assert report.problems == (
        "b.jxl is left out: JPEG XL pictures cannot be read.",
        "c.HEIC is left out: HEIC pictures cannot be read.",
    )
    (record,) = library.page(0, 9)
    (record.path.parent / "e.jxl").write_bytes(b"x")
    assert library.scan().problems == ("e.jxl is left out: JPEG XL pictures cannot be read.",)


def test_f91_known_pictures_stay_known_by_their_old_hash(library: Library, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.jpg").write_bytes((CASES / "rotated.jpg").read_bytes())
    library.imports.paths([tmp_path / "in"], in_place=True)
    record = library.page(0, 9)[0]
    new, old = hashes_of(record.path)
    assert record.content_hash == new
    library._index.change(record.id, content_hash=old, alias_hash=None)  # as it was known before
    library.albums.put("turned", [record.id])
    assert library.upkeep.check().problems == ()
    library.scan(reread=True)
    assert library.page(0, 9)[0].content_hash == new
    assert [found.id for found in library.page(0, 9, parse_query("album:turned"))] == [record.id]
