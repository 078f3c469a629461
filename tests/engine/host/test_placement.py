"""Which engine makes an order, by seats and seconds alone."""

from __future__ import annotations

from sddesk.engine.host.placement import LEARNED, Seat, Times, choose

NOW = 100.0


def test_a_free_seat_that_has_the_model_is_taken_before_all_others() -> None:
    empty, other, has = Seat(), Seat(holds="b"), Seat(holds="a", used_at=99.0)
    assert choose("a", [empty, other, has], NOW, 30.0) == (has, None)


def test_without_one_an_empty_seat_is_taken_then_the_one_that_is_idle_longest() -> None:
    late, early = Seat(holds="b", used_at=50.0), Seat(holds="c", used_at=10.0)
    empty = Seat(used_at=90.0)
    assert choose("a", [late, early, empty], NOW, 0.0) == (empty, None)
    taken, _ = choose("a", [late, early], NOW, 0.0)
    assert taken is early


def test_an_order_waits_for_a_busy_seat_that_has_its_model_within_its_loading_time() -> None:
    soon, sooner = Seat(holds="a", busy=True, free_at=110.0), Seat(holds="a", busy=True, free_at=105.0)
    free = Seat(holds="b")
    taken, awaited = choose("a", [soon, sooner, free], NOW, 12.0)
    assert taken is None and awaited is sooner
    sooner.awaited = True  # by another order, which it serves first
    taken, awaited = choose("a", [soon, sooner, free], NOW, 12.0)
    assert taken is None and awaited is soon
    taken, awaited = choose("a", [soon, sooner, free], NOW, 8.0)
    assert taken is free and awaited is None, "loading it elsewhere is faster"


def test_with_all_busy_and_none_that_has_it_in_time_nothing_is_known_to_be_better() -> None:
    seats = [Seat(holds="b", busy=True, free_at=101.0), Seat(holds="a", busy=True, free_at=900.0)]
    assert choose("a", seats, NOW, 10.0) == (None, None)
    assert choose("a", [], NOW, 10.0) == (None, None)


def test_times_are_unknown_at_first_and_the_newest_counts_most() -> None:
    times = Times()
    assert (times.loading("a"), times.making("a", 4)) == (0.0, 0.0)
    times.loaded("a", 10.0)
    times.made("a", 2.0)
    assert (times.loading("a"), times.making("a", 4), times.loading("b")) == (10.0, 8.0, 0.0)
    times.loaded("a", 20.0)
    assert abs(times.loading("a") - (10.0 + LEARNED * 10.0)) < 1e-9
