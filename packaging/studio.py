"""Opens the real program and takes its picture in one state after another: the hands of screenshots.py."""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

if TYPE_CHECKING:
    from screenshots import Variant

SEED = 1024
PICTURES = 13  # of a prepared home: one, and twelve at once
OTHER_PROMPTS = ("a castle by the sea", "a fox in the snow", "a lighthouse at night")


class Studio:
    """One program in one variant: `prepare` fills a home with pictures, `visit` goes through every page of one."""

    def __init__(self, app: QApplication, arguments: argparse.Namespace, variant: Variant) -> None:
        self._app, self._arguments, self._variant = app, arguments, variant
        self._font = QFont(app.font())

    def prepare(self) -> None:
        """One picture, twelve at once, one of another prompt; stars, tags and albums. No picture is taken."""
        window = self._open()
        window.generate()
        self._wait_for_pictures(1)
        self._order(rows=3, columns=4)
        self._wait_for_pictures(PICTURES)
        for count, prompt in enumerate(OTHER_PROMPTS):
            window.session.draft.set("prompt", prompt)
            self._order(rows=1, columns=1)
            self._wait_for_pictures(PICTURES + 1 + count)
        window.session.draft.set("prompt", self._arguments.prompt or "a photograph of an astronaut riding a horse")
        self._grid()
        self._show_library()
        self._mark()
        window.places.show_create()
        window.close()

    def first_launch(self, home: Path) -> None:
        """The very first start, before any picture; in an empty home."""
        kept = os.environ["SDDESK_HOME"]
        os.environ["SDDESK_HOME"] = str(home)
        window = self._open()
        self._grab("first-launch")
        window.close()
        os.environ["SDDESK_HOME"] = kept

    def visit(self) -> None:
        """Every page of a home with pictures, and what lies over them."""
        window = self._open()
        self._wait(lambda: window.session.gallery.rowCount() >= PICTURES)
        self._create()
        self._panel()
        if self._variant.draws:
            self._forming()
        self._queue()
        self._close_ups()
        self._edit()
        self._follow()
        self._sections()
        self._pages()
        self._library()
        self._error()
        window.close()

    def _grid(self) -> None:
        """Four cells of a grid, drawn."""
        window = self._window
        window.places.show_page("grids")
        page: Any = window.places.pages["grids"].content
        page.form.rows[0].set("guidance_scale", "2, 7.5")
        page.form.rows[1].set("seed", "1, 2")
        self._settle()
        page.form.draw.click()
        self._wait(lambda: page.sheet.grid is not None and all(page.sheet.records))
        self._settle()

    def _create(self) -> None:
        """The newest picture in view, twelve together, the model's list, the menu."""
        from sddesk.session.pictures.gallery import RecordRole

        window, gallery = self._window, self._window.session.gallery
        window.show_picture(gallery.index(0, 0).data(RecordRole))
        self._settle()
        self._grab("one")
        if self._variant.draws:
            count = gallery.rowCount()
            self._order(rows=3, columns=4)
            self._wait_for_pictures(count + 12)
            self._grab("twelve")
        window.top.picker.showPopup()
        self._settle()
        self._grab_popup("model-list")
        window.top.picker.hidePopup()
        window.top.menu.popup(window.mapToGlobal(window.rect().center()))
        self._settle()
        self._grab_widget(window.top.menu, "menu")
        window.top.menu.close()
        menu = window.picture.menu()
        menu.popup(window.mapToGlobal(window.rect().center()))
        self._settle()
        self._grab_widget(menu, "picture-menu")
        menu.close()

    def _panel(self) -> None:
        """All of the panel opened, its upper and its lower part; styles, and a completion."""
        window, draft = self._window, self._window.session.draft
        compose = window.compose
        draft.set("prompt", "a (castle:1.2) by the sea, {dawn|dusk}, [fog|rain], <lora:")
        compose.more.toggle.setChecked(True)
        for fold in compose.folds().values():
            fold.setChecked(True)
        self._settle()
        self._grab("panel-upper")
        scroll = compose.findChild(QScrollArea)
        assert scroll is not None
        bar = scroll.verticalScrollBar()
        for part in ("middle", "lower"):
            bar.setValue(bar.maximum() if part == "lower" else bar.maximum() // 2)
            self._settle()
            self._grab(f"panel-{part}")
        for fold in compose.folds().values():
            fold.setChecked(False)
        bar.setValue(0)
        compose.styles.open()
        self._settle()
        self._grab_popup("styles")
        self._close_popups()
        draft.set("prompt", "a castle, at n")
        edit = compose.prompt.edit
        edit.setFocus()
        self._settle()
        cursor = edit.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        edit.setTextCursor(cursor)
        QTest.keyClicks(edit, "ig")
        self._settle()
        self._grab("completion")
        self._reset()
        self._settle()

    def _sections(self) -> None:
        """Each section of the panel by itself, in use."""
        from sddesk.core.adapters import LoraUse
        from sddesk.core.hires import Hires

        window, draft = self._window, self._window.session.draft
        compose = window.compose
        draft.set("prompt", "a (castle:1.2) by the {sea|lake}, [fog|rain]")
        draft.set("negative_prompt", "people")
        draft.set("hires", Hires(scale=2, strength=0.7, steps=self._arguments.steps))
        draft.set("loras", (LoraUse(name="nightblue", weight=0.8),))
        draft.set("tile", "x")
        draft.set("variation_strength", 0.2)
        window.picture_actions.run("start", window.picture)
        self._wait(lambda: window.session.start_picture.picture is not None)
        compose.more.toggle.setChecked(True)
        self._settle()
        self._grab_widget(compose.prompt, "section-prompt")
        self._grab_widget(compose.parameters, "section-more")
        for name, fold in compose.folds().items():
            if name in ("more", "negative", "controls"):
                continue
            fold.setChecked(True)
            self._settle()
            self._grab_widget(fold.parentWidget(), f"section-{name}")
            fold.setChecked(False)
        compose.more.toggle.setChecked(False)
        window.session.start_picture.remove()
        for name, value in {"negative_prompt": "", "hires": None, "loras": (), "tile": ""}.items():
            draft.set(name, value)
        draft.set("variation_strength", 0.0)
        self._reset()

    def _forming(self) -> None:
        """A picture forms while others wait; the queue of that; stopped; the queue that was cleared."""
        window = self._window
        session, draft = window.session, window.session.draft
        draft.set("steps", 400)
        window.generate()
        draft.set("prompt", "a castle by the sea")
        for images in (4, 1, 2):
            self._order(rows=1, columns=images, looks=False)
        window.places.show_create()
        self._wait(lambda: 200 < window.picture.progress.bar.value() < 1000)
        self._grab("forming")
        window.places.show_page("queue")
        self._settle()
        self._grab("queue-running")
        window.places.show_create()
        session.jobs.pause()
        session.dispatch.stop()
        self._wait(lambda: session.running.in_view is None)
        self._settle()
        self._grab("stopped")
        session.withdrawn.cancel([job.id for job in session.jobs.waiting()])
        session.jobs.resume()
        self._reset()

    def _queue(self) -> None:
        """Jobs that wait in a queue that is paused, and the queue that was cleared."""
        window = self._window
        session = window.session
        session.jobs.pause()
        session.draft.set("prompt", "a castle by the sea")
        for images in (4, 1, 2):
            self._order(rows=1, columns=images, looks=False)
        window.places.show_page("queue")
        jobs = window.places.pages["queue"].content.open
        self._wait(lambda: jobs.model().rowCount() == 3)
        jobs.setCurrentIndex(jobs.model().index(1, 0))
        self._settle()
        self._grab("queue")
        session.withdrawn.cancel([job.id for job in session.jobs.waiting()])
        self._settle()
        self._grab("queue-cleared")
        session.jobs.resume()
        window.places.show_create()
        self._reset()

    def _reset(self) -> None:
        """The draft as it was, and no notices."""
        draft = self._window.session.draft
        draft.set("prompt", self._arguments.prompt or "a photograph of an astronaut riding a horse")
        draft.set("steps", self._arguments.steps)
        draft.set("rows", 1)
        draft.set("columns", 1)
        self._dismiss_notices()

    def _close_ups(self) -> None:
        """One picture large, over the whole screen, two against each other, one made again, and the export."""
        from sddesk.session.pictures.gallery import RecordRole

        window = self._window
        gallery, close_up = window.session.gallery, window.places.close_up
        one, other = (gallery.index(row, 0).data(RecordRole) for row in (0, 1))
        close_up.look(one)
        self._wait(lambda: close_up.viewer.view.image is not None)
        self._settle()
        self._grab("large")
        close_up.viewer.bar.info.setChecked(True)
        self._settle()
        self._grab("large-info")
        close_up.viewer.bar.info.setChecked(False)
        close_up.compare_pair(other, one)
        self._wait(lambda: close_up.comparing.likeness is not None)
        self._settle()
        self._grab("compare")
        close_up.comparing.difference.setChecked(True)
        self._settle()
        self._grab("difference")
        if self._variant.draws:
            close_up.make_again(one)
            self._wait(lambda: close_up.comparing.likeness is not None)
            self._settle()
            self._grab("made-again")
        close_up.export([one.id, other.id])
        self._settle()
        self._grab("export")
        while close_up.back():
            pass

    def _edit(self) -> None:
        """A picture on the canvas: a part of it masked, the right edge extended."""
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
        self._grab("edit")
        window.session.start_picture.remove()
        window.session.draft.set("width", width)
        window.session.draft.set("height", height)
        window.escape()

    def _follow(self) -> None:
        """A picture on the canvas with the edges that an order would follow over it."""
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
        window.compose.controls.came.emit(window.compose.controls.rows[0])
        self._settle()
        self._grab("edit-control")
        self._grab_widget(window.compose.folds()["controls"].parentWidget(), "section-controls")
        session.controls.remove(0)
        session.start_picture.remove()
        window.escape()

    def _pages(self) -> None:
        """Every page of the menu, the long ones screen by screen."""
        from sddesk.ui.pages import PAGES

        window = self._window
        for row in PAGES:
            if row.name == "queue":
                continue
            window.places.show_page(row.name)
            page: Any = window.places.pages[row.name]
            if row.name == "models":  # a selected line looks otherwise
                tree = page.content.installed.tree
                self._wait(lambda tree=tree: tree.topLevelItemCount() > 0)
                tree.setCurrentItem(tree.topLevelItem(0).child(0))
            if row.name == "grids":
                self._wait(lambda page=page: page.content.sheet.grid is not None)
            self._settle()
            self._settle()
            self._by_screens(row.name, page)
        window.places.show_create()
        if self._variant.draws:
            self._explained()

    def _explained(self) -> None:
        """How one picture came about."""
        from sddesk.session.pictures.gallery import RecordRole

        window = self._window
        window.places.explain(window.session.gallery.index(0, 0).data(RecordRole))
        how: Any = window.places.pages["how"].content
        self._wait(lambda: bool(how.explained.isVisible()) and not window.session.explainer.runs)
        self._settle()
        self._by_screens("how-picture", window.places.pages["how"])
        how.show_introduction()
        window.places.show_create()

    def _by_screens(self, name: str, page: QWidget) -> None:
        """Grab a page at each height of its scroll bar, at most six times."""
        scroll = next((one for one in page.findChildren(QScrollArea) if one.isVisible()), None)
        bar = scroll.verticalScrollBar() if scroll is not None else None
        screens = 1 if bar is None else 1 + -(-bar.maximum() // max(1, bar.pageStep()))
        for number in range(min(6, screens)):
            if bar is not None:
                bar.setValue(number * bar.pageStep())
            self._settle()
            self._grab(name if number == 0 else f"{name}-{number + 1}")
        if bar is not None:
            bar.setValue(0)

    def _show_library(self) -> None:
        window = self._window
        window.places.show_library()
        found = window.session.collection.found
        self._wait(lambda: found.rowCount() > 0 and window.places.library.grid.is_painted_whole())
        self._settle()

    def _mark(self) -> None:
        """Stars, hearts, tags, an album and a search that is kept."""
        collection = self._window.session.collection
        ids = list(collection.found.ids)
        collection.mark(ids[:3], favourite=True)
        collection.mark(ids[:6], stars=4)
        collection.mark(ids[9:10], rejected=True)
        collection.tag(ids[4:7], ["to print"])
        collection.albums.put("Astronauts", ids[:5])
        collection.albums.keep_search("Good ones", "stars>=4")
        self._wait(lambda: bool(collection.albums.shelves.searches))
        self._settle()

    def _library(self) -> None:
        """The library's page: everything, selected ones; a search; a question; nothing found; the trash."""
        from sddesk.session.pictures.filters import Chip, Filters

        self._show_library()
        page, collection = self._window.places.library, self._window.session.collection
        count = collection.found.rowCount()
        page.grid.setFocus()
        page.grid.select_row(1)
        page.shelf.albums.choose("Astronauts")
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
        self._window.escape()
        collection.bin.put(list(collection.found.ids)[-2:])
        page.show_filters(Filters(chip=Chip.TRASH))
        self._wait(lambda: collection.found.rowCount() == 2)
        self._settle()
        self._grab("library-trash")
        collection.bin.undo()
        page.show_filters(Filters())
        self._wait(lambda: collection.found.rowCount() == count)

    def _error(self) -> None:
        """A notice of something that went wrong."""
        window = self._window
        window.places.show_create()
        with tempfile.TemporaryDirectory() as empty:
            window.session.models.add_folder(Path(empty))
            self._wait(lambda: window.notices.notice is not None)
            self._settle()
            self._grab("error")

    def _open(self) -> Any:
        from sddesk.app import Desktop
        from sddesk.ui.theme import apply_theme
        from sddesk.wiring import build

        variant = self._variant
        wiring = build()
        wiring.settings = replace(wiring.settings, theme=variant.theme, language=variant.language)
        large = QFont(self._font)
        large.setPointSizeF(large.pointSizeF() * variant.text)
        self._app.setFont(large)
        self._desktop = Desktop(self._app, wiring)
        apply_theme(self._app, variant.theme)
        self._window: Any = self._desktop.window
        self._window.resize(*variant.size)
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
        if self._variant.draws:
            self._wait(lambda: self._window.session.device.report is not None)
        self._settle()
        self._dismiss_notices()  # what this machine lacks is no part of the picture
        return self._window

    def _dismiss_notices(self) -> None:
        notices = self._window.session.notices
        for notice in notices.all():
            notices.dismiss(notice.id)

    def _choose(self, folder: Path) -> None:
        models = self._window.session.models
        models.add_folder(folder)
        self._wait(lambda: any(Path(info.location) == folder.resolve() for info in models.all()))
        info = next(info for info in models.all() if Path(info.location) == folder.resolve())
        self._window.session.draft.set("checkpoint", info.ref)

    def _order(self, *, rows: int, columns: int, looks: bool = True) -> None:
        """Order as many pictures; a second order within 400 ms would be taken for a slip of the hand."""
        draft = self._window.session.draft
        draft.set("rows", rows)
        draft.set("columns", columns)
        if looks:
            self._settle()
            self._window.generate()
        else:
            self._window.session.enqueue.generate()

    def _wait_for_pictures(self, count: int) -> None:
        session = self._window.session
        self._wait(lambda: session.gallery.rowCount() >= count and not session.busy)
        self._settle()

    def _wait(self, true: Callable[[], bool], seconds: float = 240) -> None:
        deadline = time.monotonic() + seconds
        while not true():
            if time.monotonic() > deadline:
                notices = [str(notice.message) for notice in self._window.session.notices.all()]
                self._grab("not-there")
                raise TimeoutError(f"the window did not get there; its notices: {notices}")
            self._app.processEvents()
            time.sleep(0.005)

    def _settle(self) -> None:
        for _ in range(40):
            self._app.processEvents()
            time.sleep(0.01)

    def _close_popups(self) -> None:
        while (popup := self._app.activePopupWidget()) is not None:
            popup.close()
            self._settle()

    def _grab_popup(self, name: str) -> None:
        """What lies over the window by itself."""
        popup = self._app.activePopupWidget()
        assert popup is not None, name
        self._grab_widget(popup, name)

    def _grab(self, name: str) -> None:
        self._grab_widget(self._window, name)

    def _grab_widget(self, widget: QWidget, name: str) -> None:
        self._app.processEvents()
        widget.grab().save(str(self._arguments.out / f"{name}.png"))
