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
    serve = commands.add_parser("serve", help="answer OpenAI's images interface and A1111's on this machine")
    serve.add_argument("--port", type=_port, default=7861, help="where it listens (default 7861; 0: a free one)")
    serve.add_argument("--new-token", action="store_true", help="make a new token; the old one is of no use any more")
    serve.add_argument(
        "--listen-on-network",
        metavar="ADDRESS",
        help="listen at this address of the machine, 0.0.0.0 for all, where others reach it: without encryption",
    )
    serve.add_argument(
        "--host-name",
        action="append",
        default=[],
        metavar="NAME",
        help="with --listen-on-network: a name by which others call this machine; can be repeated",
    )
    serve.set_defaults(command=_serve)
    return parser


def _mcp(arguments: argparse.Namespace) -> int:
    del arguments
    _check_there("mcp", "mcp")
    from sddesk.doors import mcp  # only what is started needs its package

    with Desk(build(), "mcp") as desk:
        asyncio.run(mcp.serve(desk))
    return 0


def _serve(arguments: argparse.Namespace) -> int:
    for package in ("fastapi", "uvicorn", "python_multipart"):
        _check_there(package, "serve")
    from sddesk.doors import server  # only what is started needs its packages

    address = arguments.listen_on_network or "127.0.0.1"
    if arguments.host_name and arguments.listen_on_network is None:
        raise SddeskError(QT_TRANSLATE_NOOP("messages", "--host-name belongs to --listen-on-network."))
    wiring = build()
    with Desk(wiring, "serve") as desk:
        token = server.token_of(wiring.paths.data / "doors", new=arguments.new_token)
        if not server.is_loopback(address):
            sys.stderr.write("sddesk: whoever reaches this address and has the token draws, and sees your library.\n")
        server.run(desk, address, arguments.port, token, arguments.host_name)
    return 0


def _port(text: str) -> int:
    """The type of --port. Raises ArgumentTypeError when it is none."""
    if not text.isdecimal() or int(text[:9]) > 65535:
        raise argparse.ArgumentTypeError("a whole number from 0 to 65535")
    return int(text)


def _check_there(package: str, extra: str) -> None:
    """Raise SddeskError where the package that a door speaks by is not installed."""
    if importlib.util.find_spec(package) is None:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The package {package} is not installed."),
            QT_TRANSLATE_NOOP("messages", 'Install it with: pip install "sddesk[{extra}]"'),
            package=package,
            extra=extra,
        )
