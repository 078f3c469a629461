"""`python -m sddesk`, and the two installed commands: the window, or the command line when it is given words."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

PICTURES = (".png", ".jpg", ".jpeg", ".webp")


def wants_window(arguments: Sequence[str]) -> bool:
    """No arguments, or only picture files that a file manager handed over."""
    return all(name.lower().endswith(PICTURES) and Path(name).is_file() for name in arguments)


def main(argv: Sequence[str] | None = None) -> int:
    """Start what the arguments ask for; gives the exit code. The other half is never imported."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == ["engine-process"]:
        from sddesk import wiring

        return wiring.serve_engine()
    if wants_window(arguments):
        from sddesk import app

        return app.run(arguments)
    from sddesk import cli

    return cli.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
