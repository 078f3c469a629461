"""The list of drawn prompts against a library that fails, and answers that come late."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from sddesk.core.drawn_prompts import DrawnPrompt
from sddesk.core.errors import SddeskError
from sddesk.session.background import Background
from sddesk.session.notices import Notices
from sddesk.session.pictures.drawn_prompts import PAGE, DrawnPrompts, PromptRole
from sddesk.session.services import Services

KEYS = [f"{number:012x}" for number in range(2 * PAGE)]


def prompt(key: str, **more: Any) -> DrawnPrompt:
    return DrawnPrompt(key=key, text=f"text of {key}", **more)


class Questions:
    """Stands for the lookup: the test answers each question itself."""

    def __init__(self) -> None:
        self.open: list[tuple[str, Callable[[Any], object], Callable[[SddeskError], object]]] = []

    def look(self, slot: str, _: object, on_done: Callable[[Any], object], on_error: Callable[..., object]) -> None:
        self.open.append((slot, on_done, on_error))


class Marks:
    """A library that keeps stars."""

    @property
    def prompts(self) -> Marks:
        return self

    def mark(self, text: str, *, starred: bool) -> DrawnPrompt:
        return prompt(text.removeprefix("text of "), starred=starred)


class House:
    def __init__(self) -> None:
        self.background, self.notices, self.questions = Background(), Notices(), Questions()
        services = Services(self.background, self.notices, lambda: Marks())  # type: ignore[arg-type, return-value]
        self.prompts = DrawnPrompts(services, self.questions)  # type: ignore[arg-type]

    def found(self) -> None:
        """The search that was put last finds all of KEYS."""
        self.questions.open.pop()[1]((KEYS, [prompt(key) for key in KEYS[:PAGE]]))

    def row(self, row: int) -> DrawnPrompt | None:
        return self.prompts.index(row).data(PromptRole)


@pytest.fixture
def house(qapp: object) -> Iterator[House]:
    house = House()
    house.prompts.search()
    house.found()
    yield house
    assert house.background.close(60)


def test_a_page_that_cannot_be_read_is_told_once(house: House) -> None:
    assert house.row(PAGE) is None
    _, _, fail = house.questions.open.pop()
    fail(SddeskError("no"))
    assert house.row(PAGE) is None and not house.questions.open, "painting it again asks nothing"
    assert len(house.notices.all()) == 1
    house.prompts.search()
    house.found()
    assert house.row(PAGE) is None and house.questions.open, "the next search tries again"


def test_after_a_search_that_fails_pages_are_fetched_again(house: House) -> None:
    assert house.row(PAGE) is None
    _, fill, _ = house.questions.open.pop()
    house.prompts.search("fox")
    _, _, fail = house.questions.open.pop()
    fill([prompt(key) for key in KEYS[PAGE:]])  # of the search before: it is dropped
    fail(SddeskError("no"))
    assert house.row(PAGE) is None
    house.questions.open.pop()[1]([prompt(key) for key in KEYS[PAGE:]])
    assert house.row(PAGE) == prompt(KEYS[PAGE])


def test_an_answer_from_before_a_star_takes_it_away_no_more(house: House, qtbot: QtBot) -> None:
    house.prompts.search("text")
    house.prompts.star(prompt(KEYS[0]), starred=True)
    qtbot.waitUntil(lambda: bool((first := house.row(0)) and first.starred), timeout=60_000)
    house.found()
    first = house.row(0)
    assert first is not None and first.starred
    house.prompts.search("text")
    house.found()
    first = house.row(0)
    assert first is not None and not first.starred, "a later answer knows better"
