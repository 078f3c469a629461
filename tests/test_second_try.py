"""The second try of the test command, with small commands of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import second_try

ROOT = Path(__file__).parents[1]
FIRST = """
import os
from pathlib import Path
import pytest

def is_first(name):
    seen = Path(__file__).with_name(f"{name}.seen")
    with seen.open("a") as file:
        file.write("x")
    return seen.stat().st_size == 1

"""
FAILS_FIRST = "def test_shaky():\n    assert not is_first('shaky'), 'the first failure'\n"
SETUP_FAILS_FIRST = """
@pytest.fixture
def part():
    assert not is_first("part")

def test_with_a_part(part):
    pass
"""
CRASHES_FIRST = "def test_crash():\n    if is_first('crash'):\n        os._exit(3)\n"
ALWAYS_FAILS = "def test_broken():\n    assert is_first('broken') is None\n"
PASSES = "def test_sound():\n    pass\n"


def command(folder: Path, *options: str, **files: str) -> tuple[int, str]:
    """Run these tests as the whole command does; gives the exit code and all that was printed."""
    (folder / "pytest.ini").write_text("[pytest]\n")
    for name, text in files.items():
        (folder / f"test_{name}.py").write_text(FIRST + text)
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    environment = {name: value for name, value in environment.items() if not name.startswith("PYTEST_XDIST")}
    words = [sys.executable, "-m", "pytest", "-p", "tests.second_try", *options]
    done = subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_what_passes_alone_is_named_last_and_the_command_passes(tmp_path: Path) -> None:
    options = ("--second-try", "-p", "xdist", "-n2", "--dist", "loadfile")
    files = {"a": FAILS_FIRST + SETUP_FAILS_FIRST, "b": CRASHES_FIRST + PASSES}
    code, told = command(tmp_path, *options, **files)
    assert code == 0, told
    last = told.strip().splitlines()[-1]
    assert last.startswith("3 tests failed among the others and passed alone: ")
    assert all(
        name in last for name in ("test_a.py::test_shaky", "test_a.py::test_with_a_part", "test_b.py::test_crash")
    )
    assert last.endswith("They depend on the load of the machine: mend them.")
    assert "the first failure" in told and "crashed while running 'test_b.py::test_crash'" in told


def test_what_fails_again_fails_the_command(tmp_path: Path) -> None:
    code, told = command(tmp_path, "--second-try", a=FAILS_FIRST + ALWAYS_FAILS)
    assert code == 1 and "passed alone" not in told
    assert len((tmp_path / "broken.seen").read_text()) == 2


@pytest.mark.parametrize(
    ("options", "files", "code"),
    [
        ((), {"a": FAILS_FIRST}, 1),
        (("--second-try", "-x"), {"a": FAILS_FIRST + ALWAYS_FAILS}, 1),
        (("--second-try",), {"a": FAILS_FIRST, "b": "raise ValueError\n"}, 2),
        (("--second-try",), dict.fromkeys("abcdefgh"[: second_try.MOST + 1], ALWAYS_FAILS), 1),
    ],
    ids=["of named tests", "that was to stop", "with a file that cannot be read", "with too many failures"],
)
def test_there_is_none_for_a_command(
    tmp_path: Path, options: tuple[str, ...], files: dict[str, str], code: int
) -> None:
    returned, told = command(tmp_path, *options, **files)
    assert returned == code and "econd try" not in told, told


def test_there_is_none_where_a_process_crashed_outside_of_a_test() -> None:
    looks_on = second_try.SecondTry()
    looks_on.pytest_testnodedown("Not properly terminated")
    ended = type("Session", (), {"exitstatus": pytest.ExitCode.TESTS_FAILED, "shouldstop": False, "shouldfail": False})
    assert looks_on._failed(ended) == []  # type: ignore[arg-type]
