"""The program's icon in every size and form that systems want, drawn from resources/icons/sddesk.svg.

python packaging/app_icons.py --out FOLDER     # hicolor tree for Linux, sddesk.ico, sddesk.icns
"""

from __future__ import annotations

import argparse
import io
import shutil
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parent.parent / "resources" / "icons" / "sddesk.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS_SIZES = (16, 32, 64, 128, 256, 512, 1024)


def draw(size: int) -> Image.Image:
    """The icon as `size` x `size` pixels with transparency; each size is drawn anew, none is scaled."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGBA")


def write_for_executable(folder: Path, platform: str) -> Path:
    """The one file that PyInstaller wants on `platform` (sys.platform), written into `folder`."""
    if platform == "win32":
        return write_ico(folder / "sddesk.ico")
    if platform == "darwin":
        return write_icns(folder / "sddesk.icns")
    draw(256).save(folder / "sddesk.png")
    return folder / "sddesk.png"


def write_ico(file: Path) -> Path:
    """Windows' icon with all its sizes."""
    pictures = [draw(size) for size in ICO_SIZES]
    pictures[-1].save(file, sizes=[picture.size for picture in pictures], append_images=pictures[:-1])
    return file


def write_icns(file: Path) -> Path:
    """macOS's icon with all its sizes."""
    pictures = [draw(size) for size in ICNS_SIZES]
    pictures[-1].save(file, append_images=pictures[:-1])
    return file


def write_hicolor(folder: Path) -> None:
    """The tree that a Linux desktop looks into: hicolor/SIZE/apps/sddesk.png and the drawing itself."""
    for size in SIZES:
        place = folder / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        draw(size).save(place / "sddesk.png")
    scalable = folder / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(SOURCE, scalable / "sddesk.svg")


def main() -> int:
    """Write all forms; gives the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, required=True)
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    write_hicolor(out)
    write_ico(out / "sddesk.ico")
    write_icns(out / "sddesk.icns")
    return 0


if __name__ == "__main__":
    sys.exit(main())
