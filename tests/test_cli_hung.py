"""The command line in front of an engine that hangs: it says so, and Ctrl+C ends both."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.driven import end_within

ROOT = Path(__file__).parents[1]
# As the program starts, with an engine that stops itself, and a shorter patience than ten seconds.
PROGRAM = """
import sys
from sddesk import wiring
from sddesk.cli import main as cli
from sddesk.engine.host import process
wiring.engine_command = lambda device="auto": [sys.executable, "-m", "tests.engine.scripted_child"]
process.QUIET_SECONDS, process.STOP_SECONDS = 2, 1
sys.exit(cli.run(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no signal stops a process there")
@pytest.mark.parametrize(("command", "number"), [("generate", signal.SIGTERM), ("run", signal.SIGINT)])
def test_f65_the_command_line_says_that_the_engine_is_silent_and_ctrl_c_ends_both(
    tiny_model: Path, tmp_path: Path, command: str, number: int
) -> None:
    orders = tmp_path / "jobs.jsonl"
    order = {"prompt": "stopped", "seed": 1, "model": str(tiny_model), "steps": 4, "width": 64, "height": 64}
    orders.write_text(json.dumps(order), encoding="utf-8")
    words = {"generate": ["generate", "stopped", "--model", str(tiny_model)], "run": ["run", str(orders)]}[command]
    environment = {**os.environ, "SDDESK_HOME": str(tmp_path / "home"), "HF_HUB_CACHE": str(tmp_path / "hub")}
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *words], stderr=subprocess.PIPE, text=True, cwd=ROOT, env=environment
    )
    assert program.stderr is not None
    said = next(line for line in program.stderr if "no answer" in line)
    assert re.match(r"sddesk: no answer from the engine for \d+ s\.", said) and "Ctrl+C" in said
    children = psutil.Process(program.pid).children(recursive=True)
    assert children
    program.send_signal(number)
    began = time.monotonic()
    rest = program.stderr.read()
    assert program.wait(60) == 128 + number and time.monotonic() - began < 60
    assert "did not stop when asked to" in rest and "Traceback" not in rest
    assert end_within(children, 60)
    program.stderr.close()
