"""Makes a picture of every page of the window, with a real model, in light, dark, other languages, sizes and scales.

    python packaging/screenshots.py --out FOLDER [--variants light,dark] [--prepared FOLDER] [--model FOLDER]

One program makes the pictures and marks them, in a home of its own in a temporary folder; then one program a variant
opens a copy of that home and visits every page. Without a screen it draws offscreen. Where no font writes Japanese or
Chinese those variants are left out, and that is said.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import translations

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """How the window is shown: its theme and language, how large its text, its window and a pixel of its screen are.

    `draws`: with a picture that forms, one that is stopped, one made again; the engine takes its time for these.
    """

    theme: str = "light"
    language: str = "en"
    text: float = 1.0
    size: tuple[int, int] = (1280, 800)
    scale: int = 1
    draws: bool = False


VARIANTS = {
    "light": Variant(draws=True),
    "dark": Variant(theme="dark"),
    "japanese": Variant(language="ja"),
    "german": Variant(language="de"),
    "chinese": Variant(language="zh_CN", theme="dark"),
    "large-text": Variant(text=1.5),
    "double-scale": Variant(scale=2),
    "small": Variant(size=(880, 560), draws=True),
    "small-german": Variant(size=(880, 560), language="de", theme="dark"),
    "wide": Variant(size=(2560, 1440)),
    "manual": Variant(size=(1060, 680), scale=2, draws=True),  # for manual_pictures.py
}
PREPARED = "prepared"  # the home with the pictures; each variant has a copy of it
EMPTY = "empty"


def main() -> int:
    """Make all pictures; gives the exit code, 1 where a variant failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures, one inside it a variant")
    parser.add_argument("--variants", default=",".join(VARIANTS), help="which, with commas between; all if left out")
    parser.add_argument("--jobs", type=int, default=2, help="how many variants at once")
    parser.add_argument("--model", type=Path, help="a diffusers folder, where the starter model is not there")
    parser.add_argument("--steps", type=int, default=20, help="denoising steps of each picture")
    parser.add_argument("--prompt", default="", help="what the pictures show; the first prompt if left out")
    parser.add_argument("--prepared", type=Path, help="keep the home with the pictures there, and use it again")
    parser.add_argument("--home", type=Path, help=argparse.SUPPRESS)  # one program of those that this one starts
    arguments = parser.parse_args()
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    if arguments.home is not None:
        return _work(arguments)
    wanted = arguments.variants.split(",")
    if unknown := [name for name in wanted if name not in VARIANTS]:
        parser.error(f"no such variant: {', '.join(unknown)}; there are {', '.join(VARIANTS)}")
    translations.compile_stale(ROOT / "resources" / "translations", translations.lrelease)
    with tempfile.TemporaryDirectory() as folder:
        return _make_all(arguments, wanted, Path(folder))


def _make_all(arguments: argparse.Namespace, wanted: list[str], folder: Path) -> int:
    started = time.monotonic()
    prepared: Path = arguments.prepared or folder / PREPARED
    if not prepared.exists():
        unfinished = prepared.with_name(f"{prepared.name}-unfinished")
        if _start(arguments, PREPARED, unfinished):
            return 1
        unfinished.rename(prepared)

    def make(name: str) -> int:
        home = folder / name
        shutil.copytree(prepared, home, symlinks=True)
        failed = _start(arguments, name, home)
        shutil.rmtree(home)
        print(f"{name}: {'failed' if failed else 'done'} after {time.monotonic() - started:.0f} s", flush=True)
        return failed

    with ThreadPoolExecutor(max(1, arguments.jobs)) as threads:
        return max(threads.map(make, wanted))


def _start(arguments: argparse.Namespace, name: str, home: Path) -> int:
    """Run one program of those that make pictures; gives 0 or 1."""
    command = [sys.executable, __file__, "--out", str(arguments.out / name), "--variants", name, "--home", str(home)]
    command += ["--steps", str(arguments.steps), "--prompt", arguments.prompt]
    command += ["--model", str(arguments.model)] if arguments.model else []
    scale = VARIANTS[name].scale if name in VARIANTS else 1
    environment = {**os.environ, "SDDESK_HOME": str(home), "QT_SCALE_FACTOR": str(scale)}
    return int(subprocess.run(command, env=environment, check=False).returncode != 0)


def _work(arguments: argparse.Namespace) -> int:
    """Be one of those programs."""
    from PySide6.QtWidgets import QApplication

    from sddesk.ui.language import JAPANESE_FONT_PACKAGE, lacks_japanese_font
    from studio import Studio

    name = arguments.variants
    variant = VARIANTS.get(name, Variant())
    app = QApplication(["screenshots"])
    arguments.out.mkdir(parents=True, exist_ok=True)
    if variant.language in ("ja", "ko", "zh_CN", "zh_TW") and lacks_japanese_font():
        print(f"{name}: no installed font writes it; install {JAPANESE_FONT_PACKAGE} (apt)")
        return 0
    studio = Studio(app, arguments, variant)
    if name == PREPARED:
        studio.prepare()
    else:
        studio.first_launch(arguments.home / EMPTY)
        studio.visit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
