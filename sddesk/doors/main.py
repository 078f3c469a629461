"""The commands that open a door: `sddesk mcp`, `serve` and `watch`."""

from __future__ import annotations

import argparse
import asyncio
import importlib.util
import logging
import os
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

from sddesk.core.enlargements import STARTER_UPSCALER
from sddesk.core.errors import SddeskError
from sddesk.core.inputs import MAX_SCALE
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.redaction import RedactingFormatter
from sddesk.doors.desk import Desk
from sddesk.wiring import build

FAILED, INTERRUPTED = 1, 130
SIGNALLED = 128  # plus the signal's number


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
    watch = commands.add_parser("watch", help="make orders of the pictures and prompt files dropped into a folder")
    watch.add_argument("folder", type=Path, metavar="FOLDER", help="made: FOLDER/done; not made: FOLDER/failed")
    watch.add_argument("--prompt", help="begin with each picture and change it so (default: enlarge it)")
    watch.add_argument("--strength", type=float, help="with --prompt: how far a picture is changed, 0 to 1")
    watch.add_argument("--model", help="with --prompt: a name from `sddesk models list` (default: starter)")
    watch.add_argument("--upscaler", default=STARTER_UPSCALER, help=f"without --prompt (default {STARTER_UPSCALER})")
    watch.add_argument("--scale", type=_scale, help="times each side (default: what the upscaler was trained for)")
    watch.add_argument("--once", action="store_true", help="end when all that is there is made")
    watch.set_defaults(command=_watch)
    return parser


def _mcp(arguments: argparse.Namespace) -> int:
    del arguments
    _check_there("mcp", "mcp")
    from sddesk.doors import mcp  # only what is started needs its package

    with Desk(build(), "mcp") as desk:
        _end_by_signals(desk)
        asyncio.run(mcp.serve(desk))
    return 0


def _end_by_signals(desk: Desk) -> None:
    """Let a signal close the desk and end the process.

    Nothing else ends it while the pipe is open: a thread of the protocol's package waits there for the next line.
    """

    def end(number: int) -> None:
        desk.close()
        logging.shutdown()
        os._exit(SIGNALLED + number)

    def on_signal(number: int, _frame: FrameType | None) -> None:
        threading.Thread(target=end, args=[number], daemon=True).start()

    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), on_signal)


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


def _watch(arguments: argparse.Namespace) -> int:
    from sddesk.doors.watching import Watch, Wish, checked, name_of

    changes = {name: getattr(arguments, name) for name in ("strength", "model") if getattr(arguments, name) is not None}
    if changes and arguments.prompt is None:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "--{option} belongs to --prompt: without it pictures are enlarged."),
            option=next(iter(changes)),
        )
    order = None if arguments.prompt is None else {"prompt": arguments.prompt, **changes}
    wish = Wish(order=order, upscaler=arguments.upscaler, scale=arguments.scale)
    wiring = build()
    folder = checked(arguments.folder, wiring.pictures_folder)
    with Desk(wiring, "watch", name_of(folder), keeps=True) as desk:
        sys.stderr.write(f"sddesk: watching {folder}\n")
        Watch(desk, folder, wish, _tell).run(threading.Event(), once=arguments.once)
    return 0


def _tell(text: object) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _scale(text: str) -> int:
    """The type of --scale. Raises ArgumentTypeError when it is none."""
    if not text.isdecimal() or not 1 <= int(text[:9]) <= MAX_SCALE:
        raise argparse.ArgumentTypeError(f"a whole number from 1 to {MAX_SCALE}")
    return int(text)


def _port(text: str) -> int:
    """The type of --port. Raises ArgumentTypeError when it is none."""
    if not text.isdecimal() or int(text[:9]) > 65535:
        raise argparse.ArgumentTypeError("a whole number from 0 to 65535")
    return int(text)


def _check_there(package: str, extra: str) -> None:
    """Raise SddeskError where the package that a door speaks by is not installed."""
    if getattr(sys, "frozen", False):
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The packaged sddesk does not hold this door."),
            QT_TRANSLATE_NOOP("messages", 'Install sddesk for Python: pip install "sddesk[{extra}]"'),
            extra=extra,
        )
    if importlib.util.find_spec(package) is None:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The package {package} is not installed."),
            QT_TRANSLATE_NOOP("messages", 'Install it with: pip install "sddesk[{extra}]"'),
            package=package,
            extra=extra,
        )
