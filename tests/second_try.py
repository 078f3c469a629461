"""One second try for the whole test command: a few tests that failed among all the others are run once more, alone.

A test that depends on how busy the machine is fails once in a hundred commands; of some thousand tests there is often
one such, and a change that breaks nothing would not land. It stays a fault of the test or of the program: the first
failure stays in view, and the last line names it.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

MOST = 5  # where more fail, something is broken


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option that packaging/launcher.py gives with all tests: who names tests sees at once what fails."""
    parser.addoption("--second-try", action="store_true", help=f"run up to {MOST} failed tests once more, alone")


def pytest_configure(config: pytest.Config) -> None:
    """Look on from the process that hands the tests out."""
    if config.getoption("second_try") and not hasattr(config, "workerinput"):
        config.pluginmanager.register(SecondTry())


class SecondTry:
    """Makes the command end with 0 when all that failed passes alone."""

    def __init__(self) -> None:
        self._nameless = 0  # processes that crashed, and nobody knows in which test

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, error: object) -> None:
        """A process that runs tests has ended."""
        self._nameless += error is not None

    @pytest.hookimpl(optionalhook=True)
    def pytest_handlecrashitem(self) -> None:
        """The test is known in which a process crashed: it counts as failed."""
        self._nameless -= 1

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> Iterator[None]:
        yield  # the first failures are printed meanwhile
        failed = self._failed(session)
        if not failed:
            return
        print(f"\nA second try, alone: {', '.join(failed)}", flush=True)
        again = [sys.executable, "-m", "pytest", "-p", "no:xdist", *failed]
        if subprocess.call(again, cwd=session.config.rootpath) == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.OK
            print(
                f"{len(failed)} {'test' if len(failed) == 1 else 'tests'} failed among the others and passed alone: "
                f"{', '.join(failed)}. They depend on the load of the machine: mend them.",
                flush=True,
            )

    def _failed(self, session: pytest.Session) -> list[str]:
        """The tests to try again; none where more is wrong than a few tests, or the command did not come to its end."""
        stopped = session.shouldstop or session.shouldfail
        if session.exitstatus != pytest.ExitCode.TESTS_FAILED or stopped or self._nameless:
            return []
        terminal = session.config.pluginmanager.get_plugin("terminalreporter")
        assert terminal is not None
        reports = [*terminal.stats.get("failed", ()), *terminal.stats.get("error", ())]
        if not all(isinstance(report, pytest.TestReport) for report in reports):  # a file that cannot be read
            return []
        names = list(dict.fromkeys(report.nodeid for report in reports))
        return names if len(names) <= MOST else []
