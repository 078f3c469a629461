"""What bootstrap.py does once it runs on a good Python: make the environment right, then become the tool."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import environment
import system_check
import translations
from setup_error import SetupError

ROOT = Path(__file__).resolve().parent.parent
USAGE = """\
python3 packaging/bootstrap.py sddesk [arguments]   start the program (its command line, when arguments are given)
python3 packaging/bootstrap.py pytest [arguments]   run the tests: all of them by three processes (by one with -n0)
python3 packaging/bootstrap.py python [arguments]   run Python, or any other tool installed in .venv

The first run makes .venv beside this folder and installs the tested versions of everything; it needs the network,
a few minutes, and about 2 GB of disk (8 GB with CUDA). Later runs start at once. pip's own configuration is honoured.
SDDESK_TORCH=cpu, cu130, cu126, ... or default picks PyTorch's build by hand; otherwise the graphics card decides.
"""
PLAIN_TOOLS = ("sddesk", "sddesk-window", "python")
# All tests: files are given to as many processes as tests/conftest.py finds room for, in their order. A few that fail
# are tried once more, alone: tests/second_try.py.
ALL_TESTS = ("-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder", "--second-try")


def main(arguments: list[str]) -> int:
    """Set up what the named tool needs and run it. Returns its exit code, or 1 when set-up fails."""
    tool, *rest = arguments or ["sddesk"]
    if tool in ("-h", "--help"):
        print(USAGE, end="")
        return 0
    try:
        system_check.refuse_unsupported()
        environment.ensure(ROOT, with_tests=tool not in PLAIN_TOOLS)
        translations.compile_stale(
            ROOT / "resources" / "translations", lambda: environment.tool(ROOT, "pyside6-lrelease")
        )
        if opens_window(tool, rest):
            system_check.refuse_missing_libraries()
        if tool == "pytest" and not Path.cwd().resolve().is_relative_to(ROOT):
            os.chdir(ROOT)
        command = [str(environment.tool(ROOT, tool)), *(ALL_TESTS if runs_all_tests(tool, rest) else ()), *rest]
    except SetupError as error:
        print(f"sddesk: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        print(f"sddesk: set-up cannot go on: {error.strerror}{where}. Check the disk and its owner.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nsddesk: set-up stopped; the same command begins again with what was downloaded.", file=sys.stderr)
        return 130
    return become(command, environment.variables(ROOT))


def opens_window(tool: str, arguments: list[str]) -> bool:
    """Whether Qt's window libraries will be loaded: by the tests always, by the program with nothing but files."""
    return tool in ("pytest", "sddesk-window") or (tool == "sddesk" and all(Path(name).is_file() for name in arguments))


def runs_all_tests(tool: str, arguments: list[str]) -> bool:
    """Whether pytest is started without naming any tests, nor a folder by being there.

    A few tests are sooner done by one process.
    """
    named = Path.cwd().resolve() != ROOT or not all(argument.startswith("-") for argument in arguments)
    return tool == "pytest" and not named


def become(command: list[str], variables: dict[str, str]) -> int:
    """Replace this process by `command`, so that signals and exit code are its own; Windows can only wait for it."""
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name != "nt":
        os.execve(command[0], command, variables)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches the tool by itself
    return subprocess.call(command, env=variables)
