"""Where the engine of a journey lives: in a process of its own, or in the thread that generates."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sddesk.settings import store
from sddesk.settings.paths import default_paths

HOSTS = ("process", "thread")


def choose_host(home: Path, host: str) -> None:
    """Write the setting of a program whose SDDESK_HOME is `home`."""
    file = default_paths({"SDDESK_HOME": str(home)}).settings_file
    file.parent.mkdir(parents=True, exist_ok=True)
    store.save(file, replace(store.load(file)[0], engine_host=host))


@pytest.fixture(params=HOSTS)
def host(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """One host after the other, chosen in the settings of the test's home."""
    choose_host(tmp_path / "home", request.param)
    return str(request.param)
