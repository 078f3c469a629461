"""The commands that open a door: `sddesk mcp`, `serve` and `watch`."""

from __future__ import annotations

import argparse
import asyncio
import importlib.util
import logging
import signal
import sys
from collections.abc import Sequence

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.redaction import RedactingFormatter
from sddesk.doors.desk import Desk
from sddesk.wiring import build

FAILED, INTERRUPTED = 1, 130


def run(argv: Sequence[str]) -> int:
    """Open a door until it is closed; gives the exit code: 0, 1 for a failure that is told, 2 for wrong words."""
    arguments = make_parser().parse_args(argv)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(RedactingFormatter())
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    if hasattr(signal, "SIGTERM"):
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # as Ctrl+C: what is being made is stored
    try:
        return arguments.command(arguments)
    except SddeskError as error:
        sys.stderr.write(f"sddesk: {error}\n")
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the doors' commands; the manual's page of commands is made from it, too."""
    parser = argparse.ArgumentParser("sddesk", description="Doors for other programs.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    mcp = commands.add_parser("mcp", help="let a chat program draw: the Model Context Protocol on standard input")
    mcp.set_defaults(command=_mcp)
    return parser


def _mcp(arguments: argparse.Namespace) -> int:
    del arguments
    _check_there("mcp", "mcp")
    from sddesk.doors import mcp  # only what is started needs its package

    with Desk(build(), "mcp") as desk:
        asyncio.run(mcp.serve(desk))
    return 0


def _check_there(package: str, extra: str) -> None:
    """Raise SddeskError where the package that a door speaks by is not installed."""
    if importlib.util.find_spec(package) is None:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The package {package} is not installed."),
            QT_TRANSLATE_NOOP("messages", 'Install it with: pip install "sddesk[{extra}]"'),
            package=package,
            extra=extra,
        )
