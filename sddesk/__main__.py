"""`python -m sddesk`, and the two installed commands: the window, or the command line when it is given words."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

PICTURES = (".png", ".jpg", ".jpeg", ".webp")
DOORS = ("mcp", "serve", "watch")


def wants_window(arguments: Sequence[str]) -> bool:
    """No arguments, or only picture files that a file manager handed over."""
    return all(name.lower().endswith(PICTURES) and Path(name).is_file() for name in arguments)


def settle_bundle() -> None:
    """First of all in a bundle: be a library's helper process if started as one, and hide our libraries from others."""
    import multiprocessing

    multiprocessing.freeze_support()
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"  # a process of ours looks for the bundle's libraries anew
    name = "LD_LIBRARY_PATH"  # names the bundle's folder; a browser or file manager that we start wants its own
    before = os.environ.pop(f"{name}_ORIG", None)
    os.environ.pop(name, None)
    if before is not None:
        os.environ[name] = before


def replace_missing_streams() -> None:
    """A windowed program on Windows has no streams; libraries that write to them must not fail."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, io.StringIO())


def main(argv: Sequence[str] | None = None) -> int:
    """Start what the arguments ask for; gives the exit code. The other half is never imported."""
    if getattr(sys, "frozen", False):
        settle_bundle()
    replace_missing_streams()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["engine-process"]:
        from sddesk import wiring

        return wiring.serve_engine(*arguments[1:])
    if arguments[:1] == ["engine-converter"]:
        from sddesk import wiring

        return wiring.serve_converter(arguments[1])
    if wants_window(arguments):
        from sddesk import app

        return app.run(arguments)
    try:
        if arguments[0] in DOORS:
            from sddesk.doors import main as doors

            return doors.run(arguments)
        from sddesk.cli import main as cli

        return cli.run(arguments)
    except KeyboardInterrupt:  # while modules were imported
        return 130


if __name__ == "__main__":
    sys.exit(main())
