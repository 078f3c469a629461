"""The one loop behind the threads of the session: order, several threads, a start that waits, an end in time."""

from __future__ import annotations

import sys
import threading
import time
import weakref

import pytest

from sddesk.session.executor import Executor


def names(executor: Executor, count: int) -> set[str]:
    """The threads that `count` operations run on at the same time."""
    together = threading.Barrier(count)

    def run() -> str:
        together.wait(60)
        return threading.current_thread().name

    return {future.result(60) for future in [executor.submit(run) for _ in range(count)]}


def test_the_smallest_rank_goes_first_and_equal_ranks_in_order() -> None:
    executor, ran = Executor("one", held=True), list[str]()
    for name, rank in (("c", 1), ("a", 0), ("d", 1), ("b", 0)):
        executor.submit(lambda name=name: ran.append(name), rank=rank)
    executor.release()
    assert executor.close(60)
    assert ran == ["a", "b", "c", "d"]


def test_so_many_threads_run_and_no_more() -> None:
    executor = Executor("pool", 3)
    assert names(executor, 3) == {"pool-0", "pool-1", "pool-2"}
    assert names(executor, 3) == {"pool-0", "pool-1", "pool-2"}
    assert executor.close(60)


def test_the_future_has_the_result_or_the_bug_and_the_thread_goes_on() -> None:
    executor = Executor("one")
    with pytest.raises(ZeroDivisionError):
        executor.submit(lambda: 1 // 0).result(60)
    assert executor.submit(lambda: 2).result(60) == 2
    assert executor.close(60)


class Large:
    """Stands for what is worth letting go of."""


def freed(made: weakref.ref[Large]) -> bool:
    """Whether it goes by itself: the collector is off in tests."""
    deadline = time.monotonic() + 60
    while made() is not None and time.monotonic() < deadline:
        time.sleep(0.01)
    return made() is None


def test_an_idle_thread_holds_nothing_of_what_it_made() -> None:
    executor = Executor("one")
    made = weakref.ref(executor.submit(Large).result(60))
    assert freed(made)
    assert executor.close(60)


def test_a_failed_operation_does_not_hold_itself() -> None:
    executor, large = Executor("one"), Large()
    made = weakref.ref(large)

    def fail(held: Large = large) -> None:
        raise ValueError(str(held))

    future = executor.submit(fail)
    assert isinstance(future.exception(10), ValueError)
    del fail, future, large
    assert freed(made)
    assert executor.close(60)


def test_an_operation_that_wants_to_exit_ends_no_thread() -> None:
    executor = Executor("one")
    with pytest.raises(SystemExit):
        executor.submit(sys.exit).result(60)
    assert executor.submit(lambda: 2).result(60) == 2
    assert executor.close(60)


def test_what_is_cancelled_does_not_run() -> None:
    executor, ran = Executor("one", held=True), list[int]()
    futures = [executor.submit(lambda number=number: ran.append(number)) for number in range(3)]
    assert futures[1].cancel()
    executor.release()
    futures[2].result(60)
    assert ran == [0, 2]
    executor.cancel_waiting()
    assert executor.close(60)


def test_after_its_end_only_what_runs_may_add_more() -> None:
    executor, go_on, ran = Executor("one"), threading.Event(), list[str]()

    def first() -> None:
        go_on.wait(60)
        executor.submit(lambda: ran.append("second"))

    executor.submit(first)
    assert not executor.close(), "it still runs"
    assert executor.submit(lambda: ran.append("too late")).cancelled()
    go_on.set()
    assert executor.close(60)
    assert ran == ["second"]
