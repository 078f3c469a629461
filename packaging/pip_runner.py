"""Runs pip inside the environment: its noise becomes a few progress lines, its failures become sentences."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from setup_error import SetupError

MB = 10**6
_UNITS = {"kB": 10**3, "MB": MB, "GB": 10**9}
_DOWNLOAD = re.compile(r"\s*Downloading (?P<file>\S+?)(?:\s+\((?P<size>[\d.]+) (?P<unit>kB|MB|GB)\))?$")
_RAW_PROGRESS = re.compile(r"Progress (?P<done>\d+) of (?P<all>\d+)")
WORTH_A_LINE = 20 * MB

# What pip prints for a cause, and what a person should read instead; the first that matches wins.
_CAUSES = (
    (
        r"No space left on device|Errno 28|not enough space on the disk",
        "the disk is full. Free some space and run the same command again.",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError",
        "the package index's certificate was refused. Behind a company proxy, set pip's `cert` option.",
    ),
    (
        r"ProxyError|407 Proxy",
        "the proxy refused the connection. Check HTTPS_PROXY, or pip's `proxy` option.",
    ),
    (
        r"NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|Read timed out|Failed to establish"
        r"|Connection (reset|refused|aborted)|Temporary failure in name resolution|Network is unreachable"
        r"|getaddrinfo failed|RemoteDisconnected|ConnectionResetError|IncompleteRead",
        "no connection to the package index. Check the network and run the same command again; "
        "what was fetched is kept.",
    ),
    (
        r"No matching distribution found for (?P<what>\S+)",
        "the package index that pip is set up for has no {what} for this Python and system. "
        "Try another Python from 3.11 to 3.14, or pip's standard index.",
    ),
    (
        r"Permission denied|Access is denied|WinError 5\b",
        "a file cannot be written. Close other programs that use .venv, and check who owns the folder.",
    ),
    (
        r"long path support|filename or extension is too long",
        "a path is too long for Windows. Move the project to a short path such as C:\\sddesk.",
    ),
    (
        r"DO NOT MATCH THE HASHES|BadZipFile|invalid wheel",
        "a download arrived damaged. Run `pip cache purge` and the same command again.",
    ),
)


def explain(output: str) -> str:
    """The sentence for a failed pip, from all it printed."""
    for pattern, sentence in _CAUSES:
        found = re.search(pattern, output)
        if found:
            return sentence.format(**found.groupdict())
    errors = [line for line in output.splitlines() if line.startswith("ERROR:")]
    return "pip failed: " + (errors[-1].removeprefix("ERROR:").strip() if errors else "it said no reason.")


@dataclass
class Progress:
    """Turns pip's lines into few: large downloads one by one, then the installing. `tell` gets each line."""

    tell: Callable[[str], None]
    live: Callable[[str], None] = field(default=lambda text: None)
    _file: str = ""
    _shown: int = 0

    def feed(self, line: str) -> None:
        """Take one line of pip's output."""
        download = _DOWNLOAD.match(line)
        raw = _RAW_PROGRESS.match(line)
        if download:
            self._begin(download["file"], float(download["size"] or 0) * _UNITS.get(download["unit"], 0))
        elif raw and int(raw["all"]) >= WORTH_A_LINE:
            self._advance(int(raw["done"]), int(raw["all"]))
        elif line.startswith("Installing collected packages:") and line.count(",") > 2:
            self.tell(f"installing {line.count(',') + 1} packages")
        elif line.startswith("WARNING: Retrying"):
            self.tell("the package index does not answer; trying again")

    def _begin(self, file: str, size: float) -> None:
        self._file, self._shown = _package_of(file), 0
        if size >= WORTH_A_LINE:
            self.tell(f"fetching {self._file}, {size / MB:.0f} MB")

    def _advance(self, done: int, everything: int) -> None:
        self.live(f"{self._file}: {done / MB:.0f} of {everything / MB:.0f} MB")
        quarter = 4 * done // everything
        if quarter > self._shown and 0 < quarter < 4 and everything >= 10 * WORTH_A_LINE:
            self._shown = quarter
            self.tell(f"{self._file}: {done / MB:.0f} of {everything / MB:.0f} MB")


def _package_of(file: str) -> str:
    parts = file.rsplit("/", 1)[-1].split("-")
    return " ".join(parts[:2]).replace("%2B", "+")


def tell(text: str) -> None:
    """One progress line, on standard error: standard output belongs to the tool that is about to run."""
    wipe = "\r\x1b[K" if sys.stderr.isatty() else ""
    print(f"{wipe}sddesk: {text}", file=sys.stderr, flush=True)


def tell_live(text: str) -> None:
    """A line that the next one overwrites; only where a person watches."""
    if sys.stderr.isatty():
        print(f"\r\x1b[Ksddesk: {text}", end="", file=sys.stderr, flush=True)


def run(python: Path, arguments: list[str], log: Path, folder: Path) -> None:
    """Run `python -m pip arguments` in `folder`, all output to `log`. Raises SetupError with the cause."""
    progress = Progress(tell, tell_live)
    seen: list[str] = []
    with log.open("a", encoding="utf-8") as kept:
        process = _start(python, arguments, folder)
        assert process.stdout is not None
        try:
            for line in process.stdout:
                if not _RAW_PROGRESS.match(line):
                    kept.write(line)
                    seen.append(line)
                progress.feed(line.rstrip())
        finally:
            if process.poll() is None and sys.exc_info()[0] is not None:
                process.terminate()
            code = process.wait()
    if code:
        raise SetupError(f"{explain(''.join(seen))} (All that pip said: {log})")


def _start(python: Path, arguments: list[str], folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [str(python), "-m", "pip", *arguments],
        cwd=folder,
        env=variables(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    )


def variables() -> dict[str, str]:
    """pip's surroundings: the user's, less what would send packages elsewhere than into the environment."""
    unwanted = {"PYTHONHOME", "PYTHONPATH", "__PYVENV_LAUNCHER__", "PIP_TARGET", "PIP_PREFIX", "PIP_CONSTRAINT"}
    kept = {name: value for name, value in os.environ.items() if name not in unwanted}
    return kept | {"PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PYTHONUNBUFFERED": "1", "PIP_NO_INPUT": "1"}


def offers_cpu_build(python: Path, version: str) -> bool:
    """Whether pip's own configuration (a find-links folder, a mirror) has torch `version` as a CPU build."""
    asked = subprocess.run(
        [str(python), "-m", "pip", "index", "versions", "torch"],
        env=variables(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    return f"{version}+cpu" in asked.stdout
