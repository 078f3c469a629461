"""Makes the pictures of the manual: the window as screenshots.py shows it, small enough for a page.

    python packaging/manual_pictures.py [--shots FOLDER] [--out resources/docs/manual/pictures]

`--shots` takes the pictures of an earlier `screenshots.py --variants manual` and makes none anew.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "resources" / "docs" / "manual" / "pictures"
WIDTH = 820  # pixels, of a whole window: the manual's page in the program shows as many, and makes wider ones smaller
SHOWN = 2  # pixels that the manual's variant draws for each of the window
QUALITY = 80

PICTURES = {
    "canvas": "edit",
    "canvas-lines": "edit-control",
    "compare": "compare",
    "completion": "completion",
    "control": "section-controls",
    "first-start": "first-launch",
    "forming": "forming",
    "grids": "grids",
    "hires-fix": "section-hires",
    "how-it-works": "how-picture-2",
    "large-info": "large-info",
    "library": "library",
    "loras": "section-loras",
    "made-again": "made-again",
    "models": "models",
    "parts": "section-parts",
    "prompt": "section-prompt",
    "prompts": "prompts",
    "queue": "queue",
    "references": "section-references",
    "more": "section-more",
    "start-picture": "section-start",
    "stopped": "stopped",
    "styles": "styles",
    "twelve": "twelve",
}  # the manual's name of each, and that of the screenshot


def main() -> int:
    """Make them; gives the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shots", type=Path, help="the folder `manual` that screenshots.py made")
    parser.add_argument("--out", type=Path, default=OUT, help="folder for the pictures")
    arguments = parser.parse_args()
    if arguments.shots is not None:
        convert(arguments.shots, arguments.out)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        shots = [sys.executable, str(ROOT / "packaging" / "screenshots.py"), "--variants", "manual", "--out", folder]
        if subprocess.run(shots, check=False).returncode:
            return 1
        convert(Path(folder, "manual"), arguments.out)
    return 0


def convert(shots: Path, out: Path) -> None:
    """Write each as WebP: a whole window as wide as a page, a part of it in the same scale."""
    out.mkdir(parents=True, exist_ok=True)
    with Image.open(shots / f"{PICTURES['library']}.png") as window:
        scale = WIDTH / window.width
    for name, shot in PICTURES.items():
        with Image.open(shots / f"{shot}.png") as picture:
            share = scale if picture.width * scale > WIDTH / 2 else 1 / SHOWN
            size = round(picture.width * share), round(picture.height * share)
            picture.convert("RGB").resize(size, Image.Resampling.LANCZOS).save(
                out / f"{name}.webp", quality=QUALITY, method=6
            )


if __name__ == "__main__":
    sys.exit(main())
