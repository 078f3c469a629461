"""`sddesk watch`: what is dropped into a folder is made once, whatever ends the door in between."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from sddesk.core.errors import SddeskError
from sddesk.doors import watching
from sddesk.doors.desk import Desk
from sddesk.doors.watching import Watch, Wish, checked, name_of
from sddesk.wiring import build
from tests.doors.test_serve import png
from tests.fakes import ScriptedEngine

ROW = '{"prompt": "%s", "seed": %d, "steps": 2, "width": 64, "height": 64}\n'


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "LOOK_SECONDS", 0.02)


def watched(folder: Path, wish: Wish, stop: threading.Event | None = None) -> list[str]:
    """Watch a folder until all in it is made; gives what was said."""
    said: list[str] = []
    with Desk(build(), "watch", name_of(folder), keeps=True) as desk:
        watch = Watch(desk, folder, wish, lambda text: said.append(str(text)))
        watch.run(stop or threading.Event(), once=True)
    return said


def files(folder: Path) -> list[str]:
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())


def count(query: str) -> int:
    wiring = build()
    with Desk(wiring, "look") as desk:
        return desk.search(query, 1)[1]


def test_prompts_and_pictures_become_orders_and_are_put_away(engines: list[ScriptedEngine], tmp_path: Path) -> None:
    (tmp_path / "two.jsonl").write_text(ROW % ("a cat", 101) + ROW % ("a dog", 102))
    (tmp_path / "start.png").write_bytes(png())
    (tmp_path / "inputs").mkdir()
    (tmp_path / "inputs" / "b.png").write_bytes(png())
    (tmp_path / "begun.json").write_text(
        '[{"prompt": "a hill", "seed": 103, "start": "inputs/b.png", "steps": 2, "width": 64, "height": 64}]'
    )
    (tmp_path / "wrong.jsonl").write_text(ROW % ("a cat", 104) + '{"prompt": "x", "colour": 1}')
    (tmp_path / "fails.jsonl").write_text(ROW % ("fail", 105))
    (tmp_path / "outside.jsonl").write_text('{"prompt": "x", "start": "../../etc/passwd"}')
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "broken.png").write_bytes(b"no picture")
    (tmp_path / "notes.pdf").write_text("not ours")
    (tmp_path / ".hidden.txt").write_text("not looked at")
    said = watched(tmp_path, Wish(upscaler="starter-4x", scale=2))
    assert files(tmp_path) == [
        ".hidden.txt",
        "done/begun.json",
        "done/start.png",
        "done/two.jsonl",
        *(f"failed/{name}" for name in ("broken.png", "broken.png.txt", "empty.txt", "empty.txt.txt")),
        *(f"failed/{name}" for name in ("fails.jsonl", "fails.jsonl.txt", "outside.jsonl", "outside.jsonl.txt")),
        *(f"failed/{name}" for name in ("wrong.jsonl", "wrong.jsonl.txt")),
        "inputs/b.png",
        "notes.pdf",
    ]
    told = {file.name: file.read_text() for file in (tmp_path / "failed").glob("*.txt.txt")}
    told |= {file.name: file.read_text() for file in (tmp_path / "failed").glob("*.*.txt")}
    assert "Unknown: colour" in told["wrong.jsonl.txt"] and "Ask for less" in told["fails.jsonl.txt"]
    assert "in the watched folder" in told["outside.jsonl.txt"] and "cannot be read" in told["broken.png.txt"]
    assert any(text.startswith("notes.pdf: neither") for text in said)
    assert [count(f"seed:{seed}") for seed in (101, 102, 103, 104, 105)] == [1, 1, 1, 0, 0]
    (tmp_path / "two.jsonl").write_text(ROW % ("a cat", 101) + ROW % ("a dog", 102))
    watched(tmp_path, Wish(upscaler="starter-4x"))
    assert count("seed:101") == 2 and "done/two-2.jsonl" in files(tmp_path), "dropped again, it is made again"
    (tmp_path / "photo.png").write_bytes(png(128, 128))
    order = {"prompt": "a lake", "seed": 106, "steps": 4, "width": 64, "height": 64, "strength": 0.6}
    watched(tmp_path, Wish(order=order))
    assert count("seed:106") == 1 and "done/photo.png" in files(tmp_path)


@pytest.mark.parametrize("moment", ["ordered", "making", "made", "moved"])
def test_a_door_that_ends_at_any_moment_makes_nothing_twice(
    engines: list[ScriptedEngine], tmp_path: Path, moment: str
) -> None:
    seed = 200 + len(moment)
    file = tmp_path / f"{moment}.jsonl"
    file.write_text(ROW % ("wait" if moment == "making" else "a cat", seed))
    begun = len(engines)
    with Desk(build(), "watch", name_of(tmp_path), keeps=True) as desk:
        watch = Watch(desk, tmp_path, Wish(upscaler="starter-4x"), print)
        watch._look()
        watch._look()
        [[ticket]] = watch._ordered.values()
        while moment == "making" and not (engines[begun:] and engines[begun].requests):
            pass
        if moment in ("made", "moved"):
            assert ticket.ended.wait(60)
        if moment == "moved":
            watch._move(file, watching.DONE)
    made = len(engines)
    thread = threading.Thread(target=watched, args=[tmp_path, Wish(upscaler="starter-4x")])
    thread.start()
    while thread.is_alive():
        for engine in engines[made:]:
            engine.released.set()
        thread.join(0.02)
    assert files(tmp_path) == [f"done/{moment}.jsonl"]
    assert count(f"seed:{seed}") == 1
    with Desk(build(), "watch", name_of(tmp_path), keeps=True) as last:
        assert last.tickets() == [], "nothing is remembered of a file that was put away"


def test_a_folder_of_the_library_is_not_watched(home: Path, tmp_path: Path) -> None:
    pictures = build().pictures_folder
    (pictures / "2026").mkdir(parents=True, exist_ok=True)
    for folder in (pictures, pictures / "2026", tmp_path / "none", Path("a\0b")):
        with pytest.raises(SddeskError):
            checked(folder, pictures)
    assert checked(tmp_path, pictures) == tmp_path.resolve()
