"""The desk of a door: orders are checked, stored, made and told of; what was left is made when it opens again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sddesk.core.errors import SddeskError
from sddesk.doors import engine_at_hand
from sddesk.doors.desk import Desk
from sddesk.doors.events import Event, Ticket
from sddesk.doors.limits import DeskFull, Limits, NotFound, sentence, without_places
from sddesk.doors.telling import look, order_told, picture_file, picture_told
from sddesk.library.metadata import read_picture
from sddesk.wiring import build
from tests.doors.conftest import SMALL
from tests.fakes import ScriptedEngine


def over(ticket: Ticket) -> str:
    assert ticket.ended.wait(60)
    return str(ticket.job.state)


def test_an_order_is_made_and_told_of_and_made_again(desk: Desk, home: Path) -> None:
    heard: list[Event] = []
    [ticket] = desk.order({"prompt": "a cat", "seed": 5, "images": 2, **SMALL})
    ticket.listen(heard.append)
    assert over(ticket) == "finished" and len(ticket.pictures) == 2
    assert [event.picture for event in heard if event.kind == "picture"] == ticket.pictures
    assert heard[-1].kind == "ended" and any(event.kind == "progress" for event in heard)
    late: list[Event] = []
    ticket.listen(late.append)
    assert [event.kind for event in late] == ["picture", "picture", "ended"]
    record = desk.record(ticket.pictures[1])
    assert record.request is not None and record.request.seed == 6
    told = picture_told(record)
    assert told["prompt"] == "a cat" and "path" not in told and str(home) not in str(told)
    assert look(record)[:3] == b"\xff\xd8\xff" and picture_file(record)[:4] == b"\x89PNG"
    again = desk.again(record.id)
    assert over(again) == "finished"
    assert desk.record(again.pictures[0]).content_hash == record.content_hash
    found, count = desk.search("seed:6", 10)
    assert count == 2 and {row.id for row in found} == {record.id, again.pictures[0]}
    [changed] = desk.order({"prompt": "a dog", "strength": 0.5, **SMALL}, {"start": record.id})
    assert over(changed) == "finished"
    start = desk.record(changed.pictures[0]).request
    assert start is not None and start.start is not None and start.start.content_hash == record.content_hash
    [given] = desk.order({"prompt": "a dog", **SMALL}, {"start": picture_file(record), "mask": picture_file(record)})
    assert over(given) == "finished"
    with desk.looking() as library:
        assert library.inputs.stored()
    assert not list((home / "data" / "doors").glob("given-*"))


@pytest.mark.parametrize(
    ("order", "told"),
    [
        ({"prompt": "x", "foo": 1}, "Unknown: foo."),
        ({}, "No prompt."),
        ({"prompt": 3}, "No prompt."),
        ({"prompt": "x", "model": "/etc"}, "takes the names of installed models"),
        ({"prompt": "x", "model": "~/models"}, "takes the names of installed models"),
        ({"prompt": "x", "model": "."}, "takes the names of installed models"),
        ({"prompt": "x", "checkpoint": {"hub_id": "some/body"}}, "takes the names of installed models"),
        ({"prompt": "x", "larger": True, "upscaler": "/etc/passwd"}, "takes the names of installed models"),
        ({"prompt": "x", "model": "a\0b"}, "no name"),
        ({"prompt": "x", "model": "0" * 290}, "0000"),
        ({"prompt": "x", "start": "/etc/passwd"}, "handed in"),
        ({"prompt": "x", "control": ["canny:/etc/passwd"]}, "control is not taken"),
        ({"prompt": "x", "inputs": [{"kind": "start", "content_hash": "0" * 64}]}, "inputs is not taken"),
        ({"prompt": "x", "steps": 151}, "more than the 150 of the settings"),
        ({"prompt": "x", "width": 4096, "height": 64}, "longer than the 2048 of the settings"),
        ({"prompt": "x", "hires": 4, "width": 1024, "height": 64}, "longer than the 2048 of the settings"),
        ({"prompt": "x", "images": 11}, "more than the 10 of the settings"),
        ({"prompt": "half \ud800"}, "half a character"),
        ({"prompt": "x", "guidance_scale": float("nan")}, "cannot be used"),
        ({"prompt": "x", "strength": 0.5}, "no start picture"),
    ],
)
def test_what_a_door_does_not_take_is_refused_in_a_sentence(desk: Desk, order: dict[str, Any], told: str) -> None:
    with pytest.raises(SddeskError) as refused:
        desk.order(order)
    assert told in sentence(refused.value)
    assert desk.tickets() == []


def test_what_cannot_be_made_fails_and_the_next_is_made(desk: Desk) -> None:
    bad = [desk.order({"prompt": word, **SMALL})[0] for word in ("fail", "bug")]
    good = desk.order({"prompt": "a cat", **SMALL})[0]
    assert [over(ticket) for ticket in (*bad, good)] == ["failed", "failed", "finished"]
    assert bad[0].error == "The scripted engine cannot make fail. Ask for less."
    assert order_told(bad[1])["error"] == "Something unexpected happened; the log of this door tells more."
    with pytest.raises(SddeskError):
        desk.order({"prompt": "x", **SMALL}, {"start": b"no picture"})
    with pytest.raises(NotFound):
        desk.record(10**9)
    with pytest.raises(NotFound):
        desk.ticket(10**9)


def test_orders_are_cancelled_and_no_more_wait_than_the_settings_let(desk: Desk) -> None:
    desk.limits = Limits(waiting=2)
    running, waiting = (desk.order({"prompt": "wait", **SMALL})[0] for _ in range(2))
    with pytest.raises(DeskFull):
        desk.order({"prompt": "wait", **SMALL})
    desk.cancel(waiting.job.id)
    assert over(waiting) == "cancelled"
    desk.cancel(running.job.id)
    assert over(running) == "cancelled" and not running.pictures


def test_what_a_closed_desk_left_is_made_when_it_opens_again(engines: list[ScriptedEngine]) -> None:
    with Desk(build(), "left") as first:
        begun, waiting = (first.order({"prompt": "wait", "seed": seed, **SMALL})[0] for seed in (70, 71))
        with Desk(build(), "left") as beside:  # it has a queue of its own
            assert beside.tickets() == []
    assert (over(begun), over(waiting)) == ("interrupted", "interrupted")
    made = len(engines)
    with Desk(build(), "left") as second:
        tickets = second.tickets()
        assert [ticket.job.request.seed for ticket in tickets] == [70, 71]
        while not all(ticket.ended.wait(0.05) for ticket in tickets):
            for engine in engines[made:]:
                engine.released.set()
        assert [len(ticket.pictures) for ticket in tickets] == [1, 1]
        assert second.search("seed:70", 5)[1] == 1
    with Desk(build(), "left") as third:
        assert third.tickets() == []


def test_the_file_of_a_picture_names_what_made_it(desk: Desk, tmp_path: Path) -> None:
    [ticket] = desk.order({"prompt": "a cat", "seed": 9, **SMALL})
    over(ticket)
    for form in ("png", "jpeg", "webp"):
        file = tmp_path / f"a.{form}"
        file.write_bytes(picture_file(desk.record(ticket.pictures[0]), form))  # type: ignore[arg-type]
        assert "a cat" in read_picture(file).raw_text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The file /home/me/a b/c.png cannot be read: no.", "The file "),
        ("in /home/me/models/x.safetensors.", "in x.safetensors."),
        (r"C:\Users\me\x.png is gone", "x.png is gone"),
        ("512/512 and a/b stay, http://a.b/c too", "512/512 and a/b stay, http://a.b/c too"),
    ],
)
def test_no_answer_names_a_place_of_this_machine(text: str, told: str) -> None:
    found = without_places(text)
    assert found.startswith(told) and "me" not in found.replace("some", "")


def test_two_doors_share_the_right_to_one_engine(
    engines: list[ScriptedEngine], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_at_hand, "HOLD_SECONDS", 0.0)
    begun = len(engines)
    with Desk(build(), "one") as one, Desk(build(), "two") as two:
        assert over(one.order({"prompt": "a cat", **SMALL})[0]) == "finished"
        assert over(two.order({"prompt": "a cat", **SMALL})[0]) == "finished", "the first one idles, and gives it"
        waiting = [one.order({"prompt": "a cat", **SMALL})[0] for _ in range(3)]
        beside = two.order({"prompt": "a dog", **SMALL})[0]
        assert {over(ticket) for ticket in (*waiting, beside)} == {"finished"}
        assert sum(not engine.closed for engine in engines[begun:]) <= 1
    assert all(engine.closed for engine in engines[begun:])
