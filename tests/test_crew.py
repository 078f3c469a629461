"""The threads of `sddesk run --cluster`, without a cluster: notes that share a sync, and no engine at first."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable

import pytest

from sddesk.cli.crew import Crew, Notes, Turn
from sddesk.core.errors import NoEngine, SddeskError
from sddesk.core.request import GenerationRequest
from sddesk.session.generation.job import Job, JobState
from tests.fakes import ScriptedEngine

PATIENCE = 60.0


def job(number: int) -> Job:
    return Job(id=number, request=GenerationRequest(prompt="a", seed=number))


class SlowStore:
    """A store whose first commit lasts until it is let go; `commits` has the ids of each."""

    def __init__(self, error: SddeskError | None = None) -> None:
        self.commits: list[list[int]] = []
        self.begun, self.go_on = threading.Event(), threading.Event()
        self._error = error

    def put(self, *jobs: Job) -> None:
        self.commits.append([one.id for one in jobs])
        self.begun.set()
        assert self.go_on.wait(PATIENCE)
        if self._error is not None and len(self.commits) > 1:
            raise self._error

    def stored(self, wanted: Job) -> Job:
        return wanted


def put_by_three(store: SlowStore) -> list[SddeskError]:
    """Put a job while nothing is written, and two more while that one is; return what was raised."""
    turn, errors = Turn(), list[SddeskError]()
    notes = Notes(store, turn)

    def put(number: int) -> None:
        with turn:
            try:
                notes.put(job(number))
            except SddeskError as error:
                errors.append(error)

    threads = [threading.Thread(target=put, args=(number,)) for number in range(3)]
    threads[0].start()
    assert store.begun.wait(PATIENCE)
    for thread in threads[1:]:
        thread.start()
    while len(notes._waiting) < 2:  # pyright: ignore[reportPrivateUsage] - the turn is free, so both come to wait
        threading.Event().wait(0.01)
    store.go_on.set()
    for thread in threads:
        thread.join(PATIENCE)
    return errors


def test_what_comes_while_the_disk_is_busy_is_committed_as_one() -> None:
    store = SlowStore()
    assert put_by_three(store) == []
    assert [sorted(ids) for ids in store.commits] == [[0], [1, 2]]


def test_each_thread_hears_that_its_note_was_not_stored() -> None:
    error = SddeskError("The disk is full.")
    assert put_by_three(SlowStore(error)) == [error, error]


def test_with_no_engine_at_first_one_order_waits_for_it() -> None:
    """Else nothing would ask for one: the command would wait without an end, and without a word."""
    engines, ends = 0, Counter[JobState]()
    begun: list[int] = []

    def make(engine: object, one: Job, cancelled: Callable[[], bool]) -> JobState:
        nonlocal engines
        engines = 3  # a machine comes
        begun.append(one.id)
        return JobState.FINISHED

    Crew(ScriptedEngine, lambda: engines, make, Turn(), ends).make_all([job(n) for n in range(9)], threading.Event())
    assert sorted(begun) == list(range(9)) and ends[JobState.FINISHED] == 9

    def none_comes(engine: object, one: Job, cancelled: Callable[[], bool]) -> JobState:
        raise NoEngine("The cluster has no engine.")

    with pytest.raises(NoEngine):
        Crew(ScriptedEngine, lambda: 0, none_comes, Turn(), ends).make_all([job(1)], threading.Event())
