"""Hooks: off by default, told of each picture as JSON, and no fault of theirs costs a picture."""

from __future__ import annotations

import json
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sddesk import app as desktop
from sddesk.core.errors import SddeskError
from sddesk.core.record import ImageRecord
from sddesk.core.request import GenerationRequest
from sddesk.library.library import Library
from sddesk.ordering.saving import Saver
from sddesk.session import hooks as module
from sddesk.session.hooks import Hooks
from sddesk.wiring import Wiring, build
from tests.fakes import ScriptedEngine
from tests.library.conftest import picture
from tests.scripted_window import ScriptedWindow

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the hooks of these tests are scripts of a shell")


def hook(folder: Path, name: str, script: str, mode: int = 0o700) -> Path:
    folder.mkdir(mode=0o700, exist_ok=True)
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(mode)
    return file


def build_record(folder: Path) -> ImageRecord:
    with closing(Library(folder / "pictures", folder / "data", folder / "cache")) as library:
        return library.add(picture(seed=1))


def test_each_saved_picture_is_told_once_hooks_are_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    wiring = build()
    out = tmp_path / "out"
    hook(wiring.paths.hooks, "10-keep", f'cat > "{out}.$$"')
    hook(wiring.paths.hooks, "20-noise", "echo not on our output; exec cat > /dev/null")
    hook(wiring.paths.hooks, "readme.txt", "exit 1", 0o600)
    said: list[object] = []
    for enabled in (False, True):
        wiring.settings = replace(wiring.settings, hooks=enabled)
        with Saver(wiring, None, said.append) as saver:
            path = saver.save(picture(seed=5, prompt="a cat"))
    [told] = [json.loads(file.read_text()) for file in tmp_path.glob("out.*")]
    assert told["path"] == str(path) and told["prompt"] == "a cat" and told["seed"] == 5 and told["id"] == 2
    assert said == []


def test_what_a_hook_does_not_do_is_told_and_the_next_one_runs(tmp_path: Path) -> None:
    folder, told = tmp_path / "hooks", list[str]()
    hook(folder, "1-fails", "echo first >&2; echo why it failed >&2; exit 3")
    hook(folder, "2-of-others", "exit 0", 0o777)
    (folder / "3-no-program").write_bytes(b"\x7fELF")
    (folder / "3-no-program").chmod(0o700)
    hook(folder, "4-does-not-read", f'touch "{tmp_path}/last"')

    def problem(error: SddeskError) -> None:
        told.append(str(error))

    hooks = Hooks(folder, lambda: True, problem)
    record = build_record(tmp_path)
    hooks.picture_saved(record)
    hooks.close()
    assert [text.split(":")[0] for text in told] == [
        "The hook 1-fails failed",
        "The hook 2-of-others is not run",
        "The hook 3-no-program failed",
    ]
    assert "exit code 3. why it failed" in told[0] and (tmp_path / "last").exists()
    told.clear()
    folder.chmod(0o777)
    for place in (folder, tmp_path / "none"):
        hooks = Hooks(place, lambda: True, problem)
        hooks.picture_saved(record)
        hooks.close()
    assert told == ["The hook hooks is not run: others may change it"]


def test_a_hook_that_does_not_end_is_ended_and_told(tmp_path: Path) -> None:
    told: list[str] = []
    hook(tmp_path / "hooks", "slow", "exec sleep 600")
    hooks = Hooks(tmp_path / "hooks", lambda: True, lambda error: told.append(str(error)), seconds=0.3)
    hooks.picture_saved(build_record(tmp_path))
    hooks.close(60)
    assert told == ["The hook slow failed: no end after 0.3 s"]


def test_hooks_that_are_too_slow_do_not_fill_the_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_WAITING", 0)
    told: list[SddeskError] = []
    hooks = Hooks(tmp_path, lambda: True, told.append)
    hooks.picture_saved(build_record(tmp_path))
    hooks.close()
    assert "too slow" in str(told[0])


def test_the_window_tells_its_pictures_to_the_hooks_and_their_faults_to_the_person(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr(Wiring, "make_engine", lambda *_: ScriptedEngine())
    window = ScriptedWindow()
    try:
        wiring = window.wiring
        desktop.tell_hooks(window.session, wiring)
        wiring.settings = replace(wiring.settings, hooks=True)
        place = tmp_path / "told"
        hook(wiring.paths.hooks, "1-keep", f'cat > "{place}.part" && mv "{place}.part" "{place}"')
        hook(wiring.paths.hooks, "2-fails", "exit 4")
        window.session.jobs.add(GenerationRequest(prompt="a cat", seed=8, steps=1, width=64, height=64))
        qtbot.waitUntil(place.exists)
        assert json.loads(place.read_text())["seed"] == 8
        qtbot.waitUntil(lambda: "2-fails" in str([str(row.message) for row in window.session.notices.all()]))
    finally:
        window.close()
