"""What the commands print and how they end: no escapes of foreign names, signals and pipes without a traceback."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sddesk.cli import main as cli
from sddesk.cli.output import one_line, show_json
from tests.library import dialects

ROOT = Path(__file__).parents[1]
SCRIPTED = "tests.scripted_command"  # a thread instead of an engine's process
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    return tmp_path / "home"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a cat, 猫 été 👩‍🚀", "a cat, 猫 été 👩‍🚀"),
        ("a\ncat\t\r\n  b", "a cat b"),
        ("\x1b[31mred\x1b[0m \x1b]0;title\x07x \x1b]8;;http://a\x1b\\y", "red x y"),
        ("\x1b(0x\x1bc", "x"),
        ("a\x00b\x08c\x7f\x9b31mred", "a\ufffdb\ufffdc\ufffdred"),
        ("a\u202egnp.exe\u2028b", "a\ufffdgnp.exe b"),
        ("bad\udce9name", "bad\ufffdname"),
    ],
)
def test_f83_s11_texts_of_files_are_one_line_without_escapes(text: str, shown: str) -> None:
    assert one_line(text) == shown


@given(st.text(max_size=200))
def test_f83_s11_no_text_moves_the_cursor(text: str) -> None:
    assert not {"\x1b", "\n", "\r", "\x07", "\x08", "\x9b"} & set(one_line(text))
    one_line(text).encode()


def test_f83_s11_a_foreign_prompt_and_name_are_listed_as_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    evil = "\x1b]0;owned\x07a cat\x1b[2J"
    name = f"{evil}.png" if sys.platform != "win32" else "evil.png"
    text = f"{evil}\nsecond line\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 5, Size: 64x64"
    dialects.png(tmp_path / "outputs" / name, 5, parameters=text)
    assert cli.run(["library", "import", str(tmp_path / "outputs"), "--in-place"]) == 0
    capsys.readouterr()
    for words in (["library", "list"], ["library", "search"], ["library", "show", "1"]):
        assert cli.run(words) == 0
        shown = capsys.readouterr()
        assert "a cat" in shown.out and "\x1b" not in shown.out + shown.err
        assert words[1] == "show" or len(shown.out.splitlines()) == 1
    assert cli.run(["library", "list", "--json"]) == 0
    assert "second line" in json.loads(capsys.readouterr().out)[0]["prompt"]


def test_f83_json_is_ascii_where_the_stream_cannot_take_more(monkeypatch: pytest.MonkeyPatch) -> None:
    for value, encoding in ((["猫"], "cp1252"), (["bad\udce9"], "utf-8"), (["猫"], "utf-8")):
        stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
        monkeypatch.setattr(sys, "stdout", stream)
        show_json(value)
        stream.seek(0)
        assert json.loads(stream.read()) == value


def begun(
    words: list[str], until: Callable[[str], bool], program: str = "sddesk", **more: object
) -> subprocess.Popen[str]:
    """A command that has said on standard error what `until` waits for."""
    child = subprocess.Popen(
        [sys.executable, "-m", program, *words],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A parent that ignores hang-ups (nohup) would hand that down.
        preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_DFL),
        **more,  # type: ignore[call-overload]
    )
    assert child.stderr is not None
    for line in child.stderr:
        if until(line):
            break
    return child


@posix
@pytest.mark.parametrize(
    ("number", "code", "program"), [(signal.SIGTERM, 143, "sddesk"), (signal.SIGHUP, 129, SCRIPTED)]
)
def test_f84_a_signal_ends_drawing_within_a_pass_and_leaves_no_engine(
    tiny_model: Path, tmp_path: Path, number: signal.Signals, code: int, program: str
) -> None:
    """The first ends a real engine's process, too; the other signal takes the same way through the command."""
    words = ["generate", "a cat", "--model", str(tiny_model), "--steps", "500", "--cols", "50", "--out"]
    drawing = [*words, str(tmp_path / "o")]
    child = begun(drawing, lambda line: "denoise" in line, program, start_new_session=True)
    began = time.monotonic()
    child.send_signal(number)
    told = child.communicate(timeout=240)[1]
    assert child.returncode == code and time.monotonic() - began < 60
    assert "stopped." in told and "Traceback" not in told
    with pytest.raises(ProcessLookupError):  # the group is empty: no engine is left
        for _ in range(50):
            os.killpg(child.pid, 0)
            time.sleep(0.2)


@posix
def test_f84_sigterm_ends_a_list_of_orders_which_goes_on_later(tiny_model: Path, tmp_path: Path) -> None:
    order = {"prompt": "a", "model": str(tiny_model), "steps": 500, "width": 64, "height": 64, "images": 50}
    (tmp_path / "a.jsonl").write_text(json.dumps(order), encoding="utf-8")
    words = ["run", str(tmp_path / "a.jsonl"), "--out", str(tmp_path / "o")]
    child = begun(words, lambda line: "denoise" in line, SCRIPTED)
    child.send_signal(signal.SIGTERM)
    told = child.communicate(timeout=240)[1]
    assert child.returncode == 143
    assert "stopped." in told and "Traceback" not in told


@posix
@pytest.mark.parametrize("words", [["models", "list"], ["library", "list"], ["doctor"], ["--help"], ["run", "--help"]])
def test_f84_a_reader_that_leaves_ends_the_command_as_sigpipe_would(words: list[str]) -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "sddesk", *words], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    child.stdout.close()
    told = child.communicate(timeout=240)[1]
    quiet = words == ["library", "list"]  # an empty list writes nothing; argparse keeps what it could not write silent
    assert child.returncode == 0 if quiet else child.returncode in ((0, 141) if "--help" in words else (141,))
    assert "Traceback" not in told and "Exception ignored" not in told


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("words", [["models", "list"], ["models", "list", "--json"], ["doctor"]])
def test_f84_output_that_cannot_be_written_is_a_sentence(words: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "sddesk", *words], cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True
        )
    assert ended.returncode == 1
    assert "The output cannot be written: No space left on device." in ended.stderr
    assert "Traceback" not in ended.stderr and "Exception ignored" not in ended.stderr
