"""What the arguments start: the window for none and for pictures, the command line for words."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sddesk.__main__ import settle_bundle, wants_window

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("arguments", [["generate", "a horse"], ["--help"], ["gone.png"], ["doctor"]])
def test_words_go_to_the_command_line(arguments: list[str]) -> None:
    assert not wants_window(arguments)


def test_nothing_and_pictures_go_to_the_window(tmp_path: Path) -> None:
    picture = tmp_path / "A.PNG"
    picture.touch()
    assert wants_window([])
    assert wants_window([str(picture)])
    assert not wants_window([str(picture), "generate"])


@pytest.mark.parametrize("before", [None, "/opt/lib"])
def test_a_bundle_hands_its_libraries_to_no_program_that_it_starts(
    monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/sddesk/_internal")
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "")
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    settle_bundle()
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"  # else its own engine would not find them


PAINT = """
import sys
from PySide6.QtWidgets import QApplication
from sddesk import app
from sddesk.__main__ import replace_missing_streams
from sddesk.wiring import build
sys.stdout = sys.stderr = None
replace_missing_streams()
sys.stdout.write("nobody reads this")
sys.stdout = sys.__stdout__
program = QApplication(["sddesk"])
desktop = app.Desktop(program, build())
heavy, ours, slow = [], [], []
def painted():
    names = "torch diffusers transformers numpy PIL keyring plistlib psutil filelock tomli_w"
    heavy.extend(set(names.split()) & set(sys.modules))
    ours.extend(name for name in sys.modules if name.split(".")[0] == "sddesk")
    for name in ours:
        for value in vars(sys.modules[name]).values():
            if getattr(value, "__module__", "") == name and hasattr(value, "__dataclass_params__"):
                slow.extend([name] if value.__dataclass_params__.init else [])
    program.quit()
desktop.window.first_painted.disconnect()
desktop.window.first_painted.connect(painted)
desktop.window.show()
program.exec()
desktop.session.close(60)
print("painted with", heavy, "methods compiled in", slow, "of", len(ours))
"""
MOST_MODULES = 275  # of ours before the first paint; each costs half a millisecond of it


def test_the_window_is_painted_before_torch_is_imported_and_little_of_ours(tmp_path: Path) -> None:
    """Where a module is needed later only, the function that needs it imports it; `core.values` has the dataclasses."""
    environment = {"PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", "SDDESK_HOME": str(tmp_path)}
    environment["HOME"] = str(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", PAINT], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=240
    )
    assert "painted with [] methods compiled in [] of" in done.stdout, done.stdout + done.stderr
    assert int(done.stdout.split()[-1]) <= MOST_MODULES, "what of it does the first painting not need?"
