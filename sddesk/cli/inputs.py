"""Pictures that orders begin with: the options that name them, and `sddesk library inputs`, which tidies them up."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from sddesk.cli.output import tell
from sddesk.cli.parts import opened
from sddesk.core.errors import SddeskError
from sddesk.core.inputs import DEFAULT_STRENGTH, Fit, StartPicture
from sddesk.core.located import LocatedRequest
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.request import GenerationRequest
from sddesk.core.whole_files import read_bounded
from sddesk.library.inputs import collect, hashes_in
from sddesk.session.generation.queue_store import QueueStore
from sddesk.wiring import Wiring, build

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # pyright: ignore[reportPrivateUsage]
Show = Callable[[list[dict[str, Any]], bool, str], None]
MAX_STATE = 2**26  # bytes
_UNREAD = QT_TRANSLATE_NOOP("messages", "{file} cannot be read, and may name an input.")
_UNREAD_HINT = QT_TRANSLATE_NOOP("messages", "Mend or remove that file, then try again.")


def add_start_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `sddesk generate` for a start picture."""
    parser.add_argument("--start", type=Path, metavar="FILE", help="a picture to begin with instead of noise")
    parser.add_argument(
        "--strength", type=float, help=f"with --start: how far it is changed, 0 to 1 (default {DEFAULT_STRENGTH})"
    )
    parser.add_argument(
        "--fit",
        choices=get_args(Fit),
        help="with --start: what of another shape is done with: cut its edges, fill the free room, or stretch it "
        "(default crop)",
    )


class Starts:
    """The start pictures of orders: each is read once for its hash, and stored when the first order needs it.

    Paths that are not absolute count from `folder`, or from the folder of now.
    """

    def __init__(self, wiring: Wiring, folder: Path | None = None) -> None:
        self._wiring = wiring
        self._folder = folder or Path()
        self._hashes: dict[Path, str] = {}
        self._waiting: dict[str, Path] = {}

    def hash_of(self, written: str | Path) -> str:
        """Return the content hash of a picture file. Raises SddeskError when it cannot be read."""
        file = Path(written)
        with suppress(RuntimeError):  # the home of nobody: a name like any other
            file = file.expanduser()
        file = self._folder / file
        if file not in self._hashes:
            content_hash = self._wiring.read_pixels(file).content_hash
            self._hashes[file] = content_hash
            self._waiting[content_hash] = file
        return self._hashes[file]

    def locate(self, request: GenerationRequest) -> LocatedRequest:
        """Find what a request names, as `Wiring.locate` does; its inputs are stored first. Raises SddeskError."""
        for entry in request.inputs:
            content_hash = entry.content_hash or ""
            file = self._waiting.get(content_hash)
            if file is None:
                continue
            if self._wiring.keep_input(file) != content_hash:
                raise SddeskError(
                    QT_TRANSLATE_NOOP("messages", "{file} is another picture than when the orders were read."),
                    file=str(file),
                )
            del self._waiting[content_hash]
        return self._wiring.locate(request)


def start_of(arguments: argparse.Namespace, starts: Starts) -> tuple[StartPicture, ...]:
    """Return the start picture that the options name, if they do. Raises SddeskError."""
    if arguments.start is None:
        if arguments.strength is not None or arguments.fit is not None:
            raise SddeskError(QT_TRANSLATE_NOOP("messages", "--strength and --fit belong to a picture: add --start."))
        return ()
    strength = DEFAULT_STRENGTH if arguments.strength is None else arguments.strength
    try:
        content_hash = starts.hash_of(arguments.start)
        return (StartPicture(content_hash=content_hash, strength=strength, fit=arguments.fit or "crop"),)
    except ValueError as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "A strength of {value} cannot be used: choose 0 to 1."), value=f"{strength:g}"
        ) from error


def add_inputs_command(commands: Commands, show: Show) -> argparse.ArgumentParser:
    """Add `sddesk library inputs`; give its parser."""
    inputs = commands.add_parser("inputs", help="the pictures that others began with, as the library keeps them")
    inputs.add_argument("--collect", action="store_true", help="move those that nothing names into the system's trash")
    inputs.add_argument("--permanently", action="store_true", help="with --collect: delete them for good instead")
    inputs.set_defaults(command=lambda arguments: _inputs(arguments, show))
    return inputs


def _inputs(arguments: argparse.Namespace, show: Show) -> int:
    wiring = build()
    with opened(wiring) as library:
        waiting, stored = _names_elsewhere(wiring.paths.data), library.inputs.stored()
        counts, problems = library.names_of_inputs()
    if arguments.collect:
        for problem in problems:
            tell(problem)
        if problems:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "Nothing was collected: what could not be read may name an input."),
                QT_TRANSLATE_NOOP("messages", "Connect its drive, or mend or remove the file, then try again."),
            )
        from sddesk.session.pictures.system_trash import for_good, to_system_trash  # Qt: only here

        report = collect(stored, waiting | counts.keys(), for_good if arguments.permanently else to_system_trash)
        row = {"gone": list(map(str, report.gone)), "refused": list(map(str, report.refused)), "bytes": report.bytes}
        show([row | {"count": len(report.gone)}], arguments.json, "{count} inputs collected, {bytes} bytes.")
        if report.refused:
            tell(f"The system has no trash for {len(report.refused)} inputs: --permanently deletes them for good.")
        return 1 if report.refused else 0
    rows = [
        {
            "content_hash": entry.content_hash,
            "path": str(entry.path),
            "bytes": entry.size,
            "stored_at": entry.stored_at.isoformat(),
            "pictures": counts[entry.content_hash],
            "in_queue": entry.content_hash in waiting,
        }
        for entry in stored
    ]
    show(rows, arguments.json, "{content_hash}  {pictures} pictures  {bytes} bytes")
    return 0


def _names_elsewhere(data: Path) -> set[str]:
    """Return the hashes that the queue, the runs of order files and the window's state name. Raises SddeskError."""
    return {content_hash for text in _texts_elsewhere(data) for content_hash in hashes_in(text)}


def _texts_elsewhere(data: Path) -> Iterator[str]:
    for file in (*sorted(data.glob("queue*.db")), *sorted((data / "runs").glob("*.db"))):
        if "-damaged-" in file.name:  # as a queue that was put aside is called
            raise SddeskError(_UNREAD, _UNREAD_HINT, file=str(file))
        with closing(QueueStore(file)) as store:
            if store.problem is not None:
                raise store.problem
            if store.put_aside is not None:
                raise SddeskError(_UNREAD, _UNREAD_HINT, file=str(store.put_aside))
            yield from store.texts()
    for file in sorted(data.glob("*.json")):
        try:
            yield read_bounded(file, MAX_STATE).decode("utf-8", "replace")
        except (OSError, ValueError) as error:
            raise SddeskError(_UNREAD, _UNREAD_HINT, file=str(file)) from error
