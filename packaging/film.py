"""Makes the short film of the README: a first start, a typed prompt, the picture forming, four variants.

    python packaging/film.py --out resources/film.webp [--steps 24] [--width 760]

The program is the real one, with the starter model, in a home of its own in a temporary folder. A moment of the film is
taken whenever the window shows something else; how long each is shown is of the film, not of the machine.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROMPT = "a red castle on a hill, sunset"
LETTERS_A_MOMENT = 5
TYPING_MS, FORMING_MS, STANDING_MS = 130, 110, 1800
SIZE = (1180, 720)
QUALITY = 62


def main() -> None:
    """Make it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, required=True, help="the animated WebP")
    parser.add_argument("--steps", type=int, default=24, help="denoising steps of each picture")
    parser.add_argument("--width", type=int, default=760, help="of the film, in pixels")
    arguments = parser.parse_args()
    arguments.model, arguments.prompt = None, ""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory() as home:
        os.environ["SDDESK_HOME"] = home
        _record(arguments)


def _record(arguments: argparse.Namespace) -> None:
    from PIL import Image
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from screenshots import Variant
    from studio import Studio

    class Camera(Studio):
        """The studio with a film in it."""

        def film(self) -> None:
            """Play the scene and write it."""
            window = self._open()
            self._moments: list[tuple[Image.Image, int]] = []
            draft, gallery = window.session.draft, window.session.gallery
            draft.set("sampler", "dpmpp_2m")  # the usual PNDM wants 50 steps: a long film
            draft.set("steps", arguments.steps)
            draft.set("prompt", "")
            self._settle()
            for end in range(0, len(PROMPT) + LETTERS_A_MOMENT, LETTERS_A_MOMENT):
                draft.set("prompt", PROMPT[:end])
                self._settle()
                self._take(TYPING_MS)
            window.generate()
            self._wait(lambda: self._told(gallery.rowCount() >= 1))
            self._settle()
            self._take(STANDING_MS)
            window.picture.bar.buttons.parts["vary"].click()
            self._wait(lambda: self._told(gallery.rowCount() >= 5 and window.session.running.in_view is None))
            self._settle()
            self._take(STANDING_MS)
            window.close()
            first, *others = (moment for moment, _ in self._moments)
            lengths = [length for _, length in self._moments]
            first.save(
                arguments.out, save_all=True, append_images=others, duration=lengths, loop=0, quality=QUALITY, method=6
            )
            print(f"{arguments.out}: {len(lengths)} moments, {arguments.out.stat().st_size} bytes")

        def _told(self, done: bool) -> bool:
            """Take a moment if another step is shown than in the last one; pass `done` on."""
            bar = self._window.picture.progress.bar.value()
            if not done and bar != getattr(self, "_bar", None):
                self._bar = bar
                self._take(FORMING_MS)
            return done

        def _take(self, milliseconds: int) -> None:
            self._app.processEvents()
            shot = self._window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
            small = shot.scaledToWidth(arguments.width, Qt.TransformationMode.SmoothTransformation)
            row = bytes(small.constBits())
            moment = Image.frombuffer(
                "RGB", (small.width(), small.height()), row, "raw", "RGB", small.bytesPerLine(), 1
            )
            self._moments.append((moment.copy(), milliseconds))

    Camera(QApplication(["film"]), arguments, Variant(size=SIZE, draws=True)).film()


if __name__ == "__main__":
    main()
