"""Damaged and hostile picture files: each is read or refused with a sentence, in bounded time and memory.

python -m tests.benchmarks.damaged [--files 10000] [--seed 1]
"""

from __future__ import annotations

import argparse
import random
import resource
import tempfile
import time
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from PIL import Image, features
from PIL.PngImagePlugin import PngInfo

from sddesk.core.errors import SddeskError
from sddesk.library.metadata import read_picture, read_pixels
from tests.benchmarks.results import keep, table

SETTINGS = "a cat\nNegative prompt: dogs\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 5, Size: 64x64, Model: x"
DRAW_THINGS = '{"c": "a cat", "uc": "dogs", "sampler": "DDIM", "seed": 5, "steps": 20, "size": "64x64"}'
COMFY = '{"3": {"class_type": "KSampler", "inputs": {"seed": 5, "steps": 20}}}'


def originals() -> list[bytes]:
    """Whole files to begin with: PNG with texts of several programs, the other formats with EXIF, XMP, comments."""
    image = Image.effect_noise((48, 32), 40).convert("RGB")
    files = list[bytes]()
    for packed in (False, True):
        info = PngInfo()
        info.add_text("parameters", SETTINGS, zip=packed)
        info.add_text("prompt", COMFY, zip=packed)
        info.add_itxt("workflow", "{" * 200, zip=packed)
        stream = BytesIO()
        image.save(stream, "PNG", pnginfo=info)
        files.append(stream.getvalue())
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0" + SETTINGS.encode("utf-16-be")
    exif[0x0112] = 6
    xmp = f"<x><exif:UserComment><rdf:li>{DRAW_THINGS}</rdf:li></exif:UserComment></x>".encode()
    kinds: list[tuple[str, dict[str, object]]] = [
        *(("JPEG", {"exif": exif, "xmp": xmp}), ("WEBP", {"exif": exif, "xmp": xmp}), ("AVIF", {"exif": exif})),
        *(
            ("TIFF", {"exif": exif}),
            ("GIF", {"comment": SETTINGS}),
            ("BMP", {}),
        ),
    ]
    for kind, options in kinds:
        if kind == "AVIF" and not features.check("avif"):
            continue
        stream = BytesIO()
        image.save(stream, kind, **options)
        files.append(stream.getvalue())
    return files


def damaged(count: int, seed: int) -> Iterator[bytes]:
    """`count` files with flipped bytes, cuts, doubled parts, false lengths and packed bombs."""
    chance, whole = random.Random(seed), originals()
    for number in range(count):
        data = bytearray(chance.choice(whole))
        for _ in range(chance.choice((0, 1, 3, 30))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        kind = number % 5
        if kind == 1:
            del data[chance.randrange(len(data)) :]
        elif kind == 2:
            start = chance.randrange(len(data))
            data[start:start] = data[: chance.randrange(4000)]
        elif kind == 3 and data[:4] == b"\x89PNG":
            body = chance.choice((b"zTXt", b"iTXt", b"tEXt", b"eXIf")) + b"k\0\0" + zlib.compress(bytes(300_000))
            data[33:33] = chance.choice((len(body) - 4, 2**31 - 1, 0)).to_bytes(4) + body + bytes(4)
        elif kind == 4:
            start = chance.randrange(min(64, len(data)))
            data[start : start + 4] = chance.choice((b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff"))
        yield bytes(data)


def read_all(folder: Path, count: int, seed: int) -> dict[str, float]:
    """Read every file as an import does. Raises whatever is no SddeskError."""
    figures: dict[str, float] = {"files": count, "read": 0, "refused": 0, "longest_ms": 0.0}
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    path = folder / "damaged.png"
    for data in damaged(count, seed):
        path.write_bytes(data)
        began = time.perf_counter()
        try:
            read_picture(path)
            read_pixels(path)
            figures["read"] += 1
        except SddeskError:
            figures["refused"] += 1
        figures["longest_ms"] = max(figures["longest_ms"], round((time.perf_counter() - began) * 1000, 1))
    figures["memory_growth_mb"] = round((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024, 1)
    return figures


def main() -> None:
    """Read, print, keep."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        figures = read_all(Path(folder), arguments.files, arguments.seed) | {"seed": arguments.seed, "crashes": 0}
    table("Damaged files", ["", ""], [[name, str(value)] for name, value in figures.items()])
    keep("damaged", figures)


if __name__ == "__main__":
    main()
