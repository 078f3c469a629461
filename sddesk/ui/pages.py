"""The pages of the window: one row for each, with the way to build it when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.values import dataclass
from sddesk.ui.actions import Area, Command
from sddesk.ui.page import Page

if TYPE_CHECKING:
    from sddesk.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRow:
    """A new page is a row here and the file of its content. Texts are marked in the context "Pages".

    `name` is what code calls it, `text` stands in the menu with `keys` (`also` do the same) and the icon `glyph`,
    `heading` is its title. `build` imports and makes it: few pages are opened at once, so the window is there sooner.
    """

    name: str
    text: str
    heading: str
    keys: str
    glyph: str
    also: tuple[str, ...] = ()
    build: Callable[[MainWindow, str], Page]


class Pages:
    """Every page by its name; each is built when it is first asked for, and leads back to where it was opened."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._built: dict[str, Page] = {}

    def __getitem__(self, name: str) -> Page:
        if name not in self._built:
            row = next(row for row in PAGES if row.name == name)
            page = row.build(self._window, _words(row.heading))
            page.closed.connect(self._window.places.leave_page)
            self._window.places.addWidget(page)
            self._built[name] = page
        return self._built[name]

    def is_one(self, name: str, widget: QWidget) -> bool:
        """Whether `widget` is the page of this name."""
        return self._built.get(name) is widget

    def commands(self) -> list[Command]:
        """The rows of the window's menu that open them."""
        return [
            Command(
                name=f"page-{row.name}",
                area=Area.PLACES,
                text=_words(row.text),
                run=partial(self._window.places.show_page, row.name),
                keys=(row.keys, *row.also),
                glyph=row.glyph,
                in_menu=True,
                starts_group=row.name in GROUPS,
            )
            for row in PAGES
        ]


def _words(text: str) -> str:
    return QCoreApplication.translate("Pages", text)


def _queue(window: MainWindow, heading: str) -> Page:
    from sddesk.ui.queue_page import QueuePage

    jobs = QueuePage(window.session)
    jobs.edit_wanted.connect(window.edit_job)
    jobs.show_wanted.connect(window.show_job)
    return Page(jobs, heading, scrolls=False, beside=[jobs.left], enter=lambda: jobs.open)


def _grids(window: MainWindow, heading: str) -> Page:
    from sddesk.ui.grids_page import GridsPage

    grids = GridsPage(window.session, window.picture_actions)
    grids.opened.connect(window.places.close_up.look)
    return Page(grids, heading, scrolls=False, enter=grids.enter)


def _prompts(window: MainWindow, heading: str) -> Page:
    from sddesk.session.pictures.filters import Filters
    from sddesk.ui.prompts_page import PromptsPage

    def show_pictures(key: str) -> None:
        window.places.show_library()
        window.places.library.show_filters(Filters(text=f"promptid:{key}"))

    prompts = PromptsPage(window.session)
    prompts.used.connect(window.places.show_prompt)
    prompts.pictures_wanted.connect(show_pictures)
    return Page(prompts, heading, scrolls=False, enter=prompts.enter)


def _suggest(window: MainWindow, heading: str) -> Page:
    from sddesk.ui.suggest_page import PAGE_WIDTH, SuggestPage

    page = SuggestPage(window.session, lambda: window.settings.prompt_helper)
    page.used.connect(window.places.show_prompt)
    return Page(page, heading, width=PAGE_WIDTH, enter=page.enter)


def _models(window: MainWindow, heading: str) -> Page:
    from sddesk.ui.models_page import PAGE_WIDTH, ModelsPage

    models = ModelsPage(window.session, window.settings)
    models.changed.connect(window.change_setting)
    models.used.connect(window.places.show_create)
    return Page(models, heading, width=PAGE_WIDTH, beside=[models.unload], enter=models.look_again)


def _settings(window: MainWindow, heading: str) -> Page:
    from sddesk.ui.settings_page import FORM_WIDTH, SettingsPage

    form = SettingsPage(window.settings, window.pictures, window.session.draft)
    form.add_model_wanted.connect(window.add_model)
    form.keys_wanted.connect(lambda: window.places.show_page("keys"))
    form.changed.connect(window.change_setting)
    if window.session.device.report is not None:
        form.show_device(window.session.device.report)
    window.session.device.known.connect(form.show_device)
    return Page(form, heading, width=FORM_WIDTH, enter=form.first)


def _keys(window: MainWindow, heading: str) -> Page:
    from sddesk.ui.keys_page import PAGE_WIDTH, KeysPage

    page = KeysPage(window.keys)
    return Page(page, heading, width=PAGE_WIDTH, enter=page.first)


def _how(window: MainWindow, heading: str) -> Page:
    from sddesk.ui.how_it_works import PAGE_WIDTH, HowItWorks
    from sddesk.ui.how_page import HowPage

    how = HowPage(HowItWorks(window.film, lambda: window.session.draft.family), window.session.explainer)
    return Page(how, heading, width=PAGE_WIDTH, beside=[how.introduction], enter=how.refresh)


def _manual(window: MainWindow, heading: str) -> Page:
    from sddesk.session.languages import language_code
    from sddesk.settings.paths import default_paths
    from sddesk.ui.manual_page import PAGE_WIDTH, Manual

    manual = Manual(default_paths().resources / "docs", language=language_code(window.settings.language))
    return Page(manual, heading, width=PAGE_WIDTH, scrolls=False, enter=manual.enter)


GROUPS = ("queue", "keys")  # before which the menu has a line
PAGES = (
    PageRow(
        name="queue",
        text=QT_TRANSLATE_NOOP("Pages", "List of jobs"),
        heading=QT_TRANSLATE_NOOP("Pages", "Queue"),
        keys="Ctrl+J",
        glyph="queue",
        build=_queue,
    ),
    PageRow(
        name="grids",
        text=QT_TRANSLATE_NOOP("Pages", "Grids…"),
        heading=QT_TRANSLATE_NOOP("Pages", "Grids"),
        keys="Ctrl+Shift+G",
        glyph="grid",
        build=_grids,
    ),
    PageRow(
        name="prompts",
        text=QT_TRANSLATE_NOOP("Pages", "Prompts that were drawn…"),
        heading=QT_TRANSLATE_NOOP("Pages", "Prompts that were drawn"),
        keys="Ctrl+Shift+H",
        glyph="bookmark",
        build=_prompts,
    ),
    PageRow(
        name="suggest",
        text=QT_TRANSLATE_NOOP("Pages", "Other words for the prompt…"),
        heading=QT_TRANSLATE_NOOP("Pages", "Other words for the prompt"),
        keys="Ctrl+Shift+L",
        glyph="edit",
        build=_suggest,
    ),
    PageRow(
        name="models",
        text=QT_TRANSLATE_NOOP("Pages", "Models"),
        heading=QT_TRANSLATE_NOOP("Pages", "Models"),
        keys="Ctrl+M",
        glyph="folder",
        build=_models,
    ),
    PageRow(
        name="settings",
        text=QT_TRANSLATE_NOOP("Pages", "Settings"),
        heading=QT_TRANSLATE_NOOP("Pages", "Settings"),
        keys="Ctrl+,",
        glyph="settings",
        build=_settings,
    ),
    PageRow(
        name="keys",
        text=QT_TRANSLATE_NOOP("Pages", "Keys"),
        heading=QT_TRANSLATE_NOOP("Pages", "Keys"),
        keys="?",
        also=("Ctrl+/",),
        glyph="keyboard",
        build=_keys,
    ),
    PageRow(
        name="how",
        text=QT_TRANSLATE_NOOP("Pages", "How it works"),
        heading=QT_TRANSLATE_NOOP("Pages", "How a picture comes about"),
        keys="F1",
        glyph="help",
        build=_how,
    ),
    PageRow(
        name="manual",
        text=QT_TRANSLATE_NOOP("Pages", "Manual"),
        heading=QT_TRANSLATE_NOOP("Pages", "Manual"),
        keys="Shift+F1",
        glyph="help",
        build=_manual,
    ),
)
