"""Makes a picture of each state of the window, with a real model: first launch, forming, done, grid, error, ...

    python packaging/screenshots.py --out FOLDER [--model FOLDER] [--steps N]

It uses a library and settings of its own in a temporary folder. Without a screen it draws offscreen.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import translations

ROOT = Path(__file__).resolve().parent.parent
SIZE = (1280, 800)
SMALL = (880, 560)
SEED = 1024


def main() -> int:
    """Make all pictures; gives the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures")
    parser.add_argument("--model", type=Path, help="a diffusers folder, where the starter model is not there")
    parser.add_argument("--steps", type=int, default=20, help="denoising steps of each picture")
    parser.add_argument("--prompt", default="", help="what the pictures show; the first prompt if left out")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory() as home:
        os.environ["SDDESK_HOME"] = home
        return _make_all(arguments)


def _make_all(arguments: argparse.Namespace) -> int:
    from PySide6.QtWidgets import QApplication

    from sddesk.ui.language import JAPANESE_FONT_PACKAGE, lacks_japanese_font

    translations.compile_stale(ROOT / "resources" / "translations", translations.lrelease)
    app = QApplication(["screenshots"])
    studio = Studio(app, arguments)
    studio.first_run()
    studio.dark()
    if lacks_japanese_font():
        print(f"No installed font writes Japanese: install {JAPANESE_FONT_PACKAGE} (apt) for that picture.")
    else:
        studio.japanese()
    return 0


class Studio:
    """Opens the real program and takes its picture in one state after another."""

    def __init__(self, app: object, arguments: argparse.Namespace) -> None:
        self._app = app
        self._arguments = arguments

    def first_run(self) -> None:
        """First launch, forming, one picture, a grid, an error; all in English and light."""
        window = self._open(theme="light", language="en")
        self._grab("first-launch")
        session = window.session
        window.generate()
        self._wait(lambda: window.picture.progress.bar.value() > 550)
        self._grab("forming")
        self._wait_for_pictures(1)
        self._grab("single-done")
        session.draft.set("rows", 3)
        session.draft.set("columns", 4)
        window.generate()
        self._wait_for_pictures(13)
        self._grab("grid-done")
        self._close_ups()
        self._edit("edit")
        self._follow("edit-control")
        window.places.show_page("how")
        self._grab("how-it-works")
        window.places.show_page("settings")
        self._grab("settings")
        window.places.show_page("models")
        self._settle()
        self._grab("models")
        window.places.show_page("keys")
        self._grab("keys")
        self._library(window)
        window.places.show_create()
        with tempfile.TemporaryDirectory() as empty:
            session.models.add_folder(Path(empty))
            self._wait(lambda: window.notices.notice is not None)
            self._grab("error")
        window.close()

    def _close_ups(self) -> None:
        """One picture large, two held against each other, one made again, and how they are exported."""
        from sddesk.session.pictures.gallery import RecordRole

        gallery, close_up = self._window.session.gallery, self._window.places.close_up
        one, other = (gallery.index(row, 0).data(RecordRole) for row in (0, 1))
        close_up.look(one)
        self._wait(lambda: close_up.viewer.view.image is not None)
        close_up.viewer.bar.info.setChecked(True)
        self._settle()
        self._grab("large")
        close_up.compare_pair(other, one)
        self._wait(lambda: close_up.comparing.likeness is not None)
        self._grab("compare")
        close_up.comparing.difference.setChecked(True)
        self._grab("difference")
        close_up.make_again(one)
        self._wait(lambda: close_up.comparing.likeness is not None)
        self._settle()
        self._grab("made-again")
        close_up.export([one.id, other.id])
        self._grab("export")
        while close_up.back():
            pass

    def _edit(self, name: str) -> None:
        """The picture in view on the canvas: a part of it masked, the right edge extended."""
        window = self._window
        window.picture_actions.run("paint", window.picture)
        canvas = window.create_place.canvas.canvas
        self._wait(lambda: canvas.layer is not None and not canvas.is_reading)
        width, height = canvas.image.width(), canvas.image.height()
        canvas.set_brush(radius=height / 9, softness=0.4)
        canvas.begin(width * 0.3, height * 0.35)
        canvas.move(width * 0.6, height * 0.3)
        canvas.end()
        window.session.extension.set("right", 32)
        window.session.mask.store()
        self._wait(lambda: not window.session.mask.is_painted)
        self._settle()
        self._grab(name)
        window.session.start_picture.remove()
        window.session.draft.set("width", width)
        window.session.draft.set("height", height)
        window.escape()

    def _follow(self, name: str) -> None:
        """The picture in view on the canvas, with the edges that an order would follow over it."""
        window = self._window
        session = window.session
        window.picture_actions.run("paint", window.picture)
        window.picture_actions.run("control", window.picture)
        window.create_place.open_canvas()
        canvas = window.create_place.canvas.canvas
        self._wait(lambda: bool(session.controls.entries) and canvas.layer is not None and not canvas.is_reading)
        session.controls.set(0, "low", 60)
        session.controls.set(0, "high", 140)
        entry = session.controls.entries[0]
        self._wait(lambda: session.control_preview.of(entry, 0) is not None)
        self._settle()
        self._grab(name)
        small = window.size()
        window.resize(*SMALL)
        self._settle()
        window.compose.controls.came.emit(window.compose.controls.rows[0])
        self._settle()
        self._grab(f"{name}-small")
        window.resize(small)
        session.controls.remove(0)
        session.start_picture.remove()
        window.escape()

    def _show_library(self, window) -> None:
        window.places.show_library()
        self._wait(
            lambda: window.session.collection.found.rowCount() > 0 and window.places.library.grid.is_painted_whole()
        )
        self._settle()

    def _library(self, window) -> None:
        """The library's page: everything, marked and in an album; a search; a question; nothing found; the trash."""
        from sddesk.session.pictures.filters import Chip, Filters

        page, collection = window.places.library, window.session.collection
        self._show_library(window)
        ids = list(collection.found.ids)
        collection.mark(ids[:3], favourite=True)
        collection.mark(ids[:6], stars=4)
        collection.mark(ids[9:10], rejected=True)
        collection.tag(ids[4:7], ["to print"])
        collection.albums.put("Astronauts", ids[:5])
        collection.albums.keep_search("Good ones", "stars>=4")
        page.grid.setFocus()
        page.grid.select_row(1)
        self._wait(lambda: bool(collection.albums.shelves.searches) and page.grid.is_painted_whole())
        self._settle()
        self._grab("library")
        page.search.set_text("stars>=4 steps>many")
        self._settle()
        self._grab("library-search")
        page.search.set_text("a submarine")
        self._settle()
        self._grab("library-nothing")
        page.search.set_text("")
        page.questions.offer_import([Path("outputs")])
        self._settle()
        self._grab("library-import")
        window.escape()
        collection.bin.put(ids[-2:])
        page.show_filters(Filters(chip=Chip.TRASH))
        self._wait(lambda: collection.found.rowCount() == 2)
        self._settle()
        self._grab("library-trash")
        collection.bin.undo()
        page.show_filters(Filters())
        self._wait(lambda: collection.found.rowCount() == len(ids))

    def dark(self) -> None:
        """The same library in the dark."""
        window = self._open(theme="dark", language="en")
        self._wait(lambda: window.session.gallery.rowCount() >= 13)
        window.session.draft.set("rows", 2)
        window.session.draft.set("columns", 2)
        window.generate()
        self._wait_for_pictures(17)
        self._grab("dark")
        self._edit("edit-dark")
        self._follow("edit-control-dark")
        self._show_library(window)
        self._grab("library-dark")
        window.close()

    def japanese(self) -> None:
        """The same in Japanese."""
        window = self._open(theme="light", language="ja")
        self._wait(lambda: window.session.gallery.rowCount() >= 17)
        window.session.draft.set("rows", 1)
        window.session.draft.set("columns", 1)
        window.generate()
        self._wait_for_pictures(18)
        self._grab("japanese")
        self._follow("edit-control-japanese")
        self._show_library(window)
        self._grab("library-japanese")
        window.close()

    def _open(self, *, theme: str, language: str):
        from sddesk.app import Desktop
        from sddesk.wiring import build

        wiring = build()
        wiring.settings = replace(wiring.settings, theme=theme, language=language)
        self._desktop = Desktop(self._app, wiring)
        self._window = self._desktop.window
        self._window.resize(*SIZE)
        self._window.show()
        self._settle()
        draft = self._window.session.draft
        if self._arguments.prompt:
            draft.set("prompt", self._arguments.prompt)
        if self._arguments.model:
            self._choose(self._arguments.model)
        draft.set("steps", self._arguments.steps)
        draft.set("seed", SEED)
        draft.set("seed_random", False)
        self._wait(lambda: self._window.session.device.report is not None)
        self._settle()
        notices = self._window.session.notices
        for notice in notices.all():  # what this machine lacks is no part of the picture
            notices.dismiss(notice.id)
        return self._window

    def _choose(self, folder: Path) -> None:
        models = self._window.session.models
        models.add_folder(folder)
        self._wait(lambda: any(Path(info.location) == folder.resolve() for info in models.all()))
        info = next(info for info in models.all() if Path(info.location) == folder.resolve())
        self._window.session.draft.set("checkpoint", info.ref)

    def _wait_for_pictures(self, count: int) -> None:
        session = self._window.session
        self._wait(lambda: session.gallery.rowCount() >= count and session.running.in_view is None)
        self._settle()

    def _wait(self, true: Callable[[], bool], seconds: float = 600) -> None:
        deadline = time.monotonic() + seconds
        while not true():
            if time.monotonic() > deadline:
                notices = [str(notice.message) for notice in self._window.session.notices.all()]
                raise TimeoutError(f"the window did not get there; its notices: {notices}")
            self._app.processEvents()
            time.sleep(0.005)

    def _settle(self) -> None:
        for _ in range(40):
            self._app.processEvents()
            time.sleep(0.01)

    def _grab(self, name: str) -> None:
        self._app.processEvents()
        file = self._arguments.out / f"{name}.png"
        self._window.grab().save(str(file))
        print(file)


if __name__ == "__main__":
    sys.exit(main())
