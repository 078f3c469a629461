"""Where no window can be opened a sentence says so; Qt would end the process without a word."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sddesk.core.errors import SddeskError
from sddesk.ui.display import check_display

ROOT = Path(__file__).parents[2]


def everything_is_there(_library: str) -> bool:
    return True


@pytest.mark.parametrize(
    "environment", [{"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "offscreen"}]
)
def test_a_display_is_enough(environment: dict[str, str]) -> None:
    check_display("linux", environment, everything_is_there)


def test_windows_and_macs_always_have_one() -> None:
    check_display("win32", {})
    check_display("darwin", {})


def test_no_display_is_said_with_the_command_line_as_next_step() -> None:
    with pytest.raises(SddeskError, match="sddesk generate"):
        check_display("linux", {}, everything_is_there)


def test_missing_libraries_are_named_by_their_packages() -> None:
    with pytest.raises(SddeskError, match="sudo apt install libxcb-cursor0"):
        check_display("linux", {"DISPLAY": ":0"}, lambda library: library != "libxcb-cursor.so.0")


def test_wayland_needs_no_xcb() -> None:
    check_display("linux", {"WAYLAND_DISPLAY": "wayland-0"}, lambda library: "xcb" not in library)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux runs without a display")
def test_the_program_ends_with_the_sentence_and_a_code(tmp_path: Path) -> None:
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "SDDESK_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", "sddesk"], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=240
    )
    assert done.returncode == 3
    assert "There is no display to open a window on." in done.stderr
    assert "Traceback" not in done.stderr
