"""`sddesk presets`, and `--preset` of `generate` and `grid`: named settings."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from sddesk.cli.output import say, show_path
from sddesk.core.errors import SddeskError
from sddesk.core.limits import snap_size
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import CheckpointInfo
from sddesk.core.presets import MAX_BYTES, is_same_name, preset_named, read_presets, write_preset, written_presets
from sddesk.core.request import PARTS, GenerationRequest
from sddesk.core.styles import FAST_FIELDS
from sddesk.core.whole_files import read_bounded, write_new
from sddesk.wiring import Wiring, build

Show = Callable[[list[dict[str, Any]], bool, str], None]
_OPTIONS = {"noise_source": "noise"}  # the others are called as the field is
_USUAL = {"precision": "auto", "noise": "cpu", "clip_skip": 1, "prediction": "auto"}  # where neither says anything
_PREDICTIONS = {"auto": "auto", "epsilon": "epsilon", "v_prediction": "v"}
_BESIDE = (*PARTS, "loras", "hires")  # that go into the request as they are


def add_preset_argument(parser: argparse.ArgumentParser) -> None:
    """Hang `--preset` below a command; `take_preset` reads it."""
    parser.add_argument(
        "--preset",
        metavar="NAME",
        help="set what a preset says, by a name from `sddesk presets list`; every option and style goes before it",
    )


def take_preset(arguments: argparse.Namespace, wiring: Wiring, info: CheckpointInfo) -> None:
    """Set the options that were not said to what the preset says; say which. Raises SddeskError for an unknown one.

    What neither says is as usual.
    """
    arguments.of_preset = {}
    if arguments.preset is not None:
        _take(arguments, wiring, info)
    for option, usual in _USUAL.items():
        if getattr(arguments, option) is None:
            setattr(arguments, option, usual)


def _take(arguments: argparse.Namespace, wiring: Wiring, info: CheckpointInfo) -> None:
    preset = preset_named(wiring.presets.all(), arguments.preset)
    for problem in wiring.presets.problems:
        say(problem)
    if preset.model is not None and not preset.suits(info.ref):
        say(f"the preset “{preset.name}” is one of the model {preset.model.name}.")
    was_fast, said = arguments.fast, list[str]()
    for name, value in preset.values:
        option = _OPTIONS.get(name, name)
        if name in _BESIDE:
            given = {"loras": arguments.lora, "hires": arguments.hires}.get(name, getattr(arguments, name, None))
            if value and not given:
                arguments.of_preset[name] = value
                said.append(name.replace("_", " "))
            continue
        if name == "mode":
            if value == "fast" and not was_fast:
                arguments.fast = True
                said.append("--fast")
            continue
        if getattr(arguments, option) not in (None, "") or (was_fast and name in FAST_FIELDS):
            continue
        taken = _as_option(name, value, info)
        if taken != _USUAL.get(option, getattr(arguments, option)):
            setattr(arguments, option, taken)
            said.append(f"--{option.replace('_', '-')} {taken}")
    if said:
        say(f"by the preset: {', '.join(said)}")


def _as_option(name: str, value: Any, info: CheckpointInfo) -> Any:
    """A value as its option has it: sizes in the steps of the model's family."""
    if name in ("width", "height"):
        return snap_size(value, info.family.size_step)
    return _PREDICTIONS[value] if name == "prediction" else value


def with_preset(request: GenerationRequest, arguments: argparse.Namespace) -> GenerationRequest:
    """Return the request with the parts, LoRAs and hires fix of the preset."""
    return replace(request, **arguments.of_preset)


def add_presets_commands(parser: argparse.ArgumentParser, show: Show) -> None:
    """Hang the words below `sddesk presets`."""
    commands = parser.add_subparsers(required=True, metavar="WORD")
    listed = commands.add_parser("list", help="all presets, with the model that each is bound to")
    listed.add_argument("--json", action="store_true", help="print one JSON array, settings too")
    listed.set_defaults(command=lambda arguments: _list(arguments, show))
    taken = commands.add_parser("import", help="take presets from files that `export` or the window wrote")
    taken.add_argument("files", nargs="+", type=Path, metavar="FILE", help="JSON")
    taken.add_argument("--replace", action="store_true", help="replace presets of yours that have the same name")
    taken.set_defaults(command=_import)
    given = commands.add_parser("export", help="write presets to a new file")
    given.add_argument("file", type=Path, help="where to; a file that is there is not replaced")
    given.add_argument("names", nargs="*", metavar="NAME", help="these presets (default: all)")
    given.set_defaults(command=_export)
    removed = commands.add_parser("remove", help="forget presets")
    removed.add_argument("names", nargs="+", metavar="NAME", help="their names")
    removed.set_defaults(command=_remove)


def _list(arguments: argparse.Namespace, show: Show) -> int:
    rows = [
        {
            "name": preset.name,
            "model": preset.model.name if preset.model else (None if arguments.json else ""),
            "by_itself": preset.by_itself,
            "settings": write_preset(preset)["settings"],
        }
        for preset in build().presets.all()
    ]
    show(rows, arguments.json, "{name:24} {model}")
    return 0


def _import(arguments: argparse.Namespace) -> int:
    presets = build().presets
    for file in arguments.files:
        try:
            found = read_presets(read_bounded(file, MAX_BYTES), file.name)
        except (OSError, ValueError) as error:  # ValueError: too large, or no file
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "{file} cannot be read: {reason}"),
                file=file.name,
                reason=(isinstance(error, OSError) and error.strerror) or str(error),
            ) from error
        own = presets.all()
        known = [one.name for one in found if any(is_same_name(one.name, other.name) for other in own)]
        new = [one for one in found if arguments.replace or one.name not in known]
        presets.put(new)
        say(f"{file.name}: {len(new)} presets taken.")
        if len(new) < len(found):
            say(f"Yours of the same name stay as they are (--replace replaces them): {', '.join(known[:10])}.")
    return 0


def _export(arguments: argparse.Namespace) -> int:
    every = build().presets.all()
    chosen = [preset_named(every, name) for name in arguments.names] if arguments.names else every
    if not chosen:
        raise SddeskError(QT_TRANSLATE_NOOP("messages", "You have no presets."))
    try:
        if arguments.file.exists():
            raise FileExistsError(0, "it is there already")
        show_path(write_new(arguments.file, written_presets(chosen)))
    except OSError as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "{path} cannot be written: {reason}"),
            path=str(arguments.file),
            reason=error.strerror or str(error),
        ) from error
    return 0


def _remove(arguments: argparse.Namespace) -> int:
    presets = build().presets
    every = presets.all()
    presets.remove([preset_named(every, name).name for name in arguments.names])
    return 0
