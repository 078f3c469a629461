"""Writes README.md beside this file: each fault, the tests named after its number, and how they ended.

python -m tests.faults.rows [--run | --missing]

--run runs them all first, --missing those whose last result is missing or bad; the other results are kept.
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).parent
TESTS = HERE.parent
README = HERE / "README.md"
BY_HAND = "\n## By hand\n"
ROWS = {
    1: ("kill -9 between a picture's rename and the index", "the start-up scan adopts the file, no duplicate"),
    2: ("kill -9 while a picture is written", "no half picture under a final name; temporary files swept"),
    3: ("kill -9 while the queue runs", "the running job is interrupted, the others kept, nothing runs by itself"),
    4: (
        "disk full while saving",
        "the disk is named, nothing old is touched, the picture is kept and can go elsewhere",
    ),
    5: ("disk full in a database", "the picture is saved all the same; told"),
    6: ("read-only or vanished pictures folder", "told, nothing lost"),
    7: ("damaged page in the index", "put aside, newest copy restored, scanned again"),
    8: ("index that is no database", "the same"),
    9: ("database of a newer version", "refused and left alone"),
    10: ("migration that breaks off", "old or new, never between"),
    11: ("database locked by another process", "waits, then a clear sentence"),
    12: ("SQLite's WAL-reset bug", "one writer by design"),
    13: ("picture deleted or moved outside", "missing, heals"),
    14: ("the whole drive unplugged", "nothing is deleted; heals on return"),
    15: ("foreign, double, case-colliding files", "listed, no crash"),
    16: ("truncated picture, junk, 0 bytes", "the reason, others load"),
    17: ("bomb of 20000 x 20000", "refused before it unpacks"),
    18: ("12000 x 9000", "treated as an error"),
    19: ("packed text bomb, many chunks", "shown without settings"),
    20: ("3 MB of text in a picture", "capped"),
    21: ("hostile settings in a file", "clamped, shown as plain text, nothing runs"),
    22: ("settings of other programs, broken JSON", "read as far as possible, the text stays readable"),
    23: ("file names that lead out of the folder", "cleaned, contained"),
    24: ("two saves in one second with one seed", "nothing is overwritten"),
    25: ("truncated or false weights", "told as damaged or incomplete"),
    26: ("bit-flipped weights", "found on a check"),
    27: ("weights that are no numbers", "found at the first look"),
    28: ("pickle with a payload", "refused; nothing runs even when it is converted"),
    29: ("pickle under a safetensors name, and the reverse", "judged by the first bytes"),
    30: ("weights of the wrong kind or family", "refused before loading"),
    31: ("model with code of its own", "refused"),
    32: ("single file without a network", "drawn from bundled configurations"),
    33: ("connection reset in a download", "tried again, then a button"),
    34: ("short body, ignored range, 416", "completed or failed cleanly, hash right"),
    35: ("same-size damage on the way", "caught by the hash"),
    36: ("stall, 503, 429, no DNS", "told; cancelled within a second"),
    37: ("401, 403, 404, captive portal", "four sentences with the next step"),
    38: ("a download is cancelled", "stops, the disk is freed"),
    39: ("kill -9 in a download", "goes on from the byte it had"),
    40: ("not enough room for a model", "refused before it starts, with numbers"),
    41: ("cached file cut later", "noticed, fetched again"),
    42: ("no right to make links", "works, said once"),
    43: ("tokens that leak", "hidden, not forwarded"),
    44: ("no key store", "for this run only"),
    45: ("graphics memory runs out: loading, denoising, decoding", "the ladder; latents kept; the next job runs"),
    46: ("the machine's memory runs out", "the killed engine is told and replaced"),
    47: ("black pictures, numbers that are none", "decoded again in full; else an error, never saved"),
    48: ("sticky CUDA error", "another engine, the queue kept"),
    49: ("no CUDA, CPU build, old driver", "said; the processor draws"),
    50: ("operation that a device lacks", "said, with a way out"),
    51: ("worker or engine crashes", "report to copy, the window goes on"),
    52: ("window closed while something runs", "asked once, all ends in bounded time"),
    53: ("cancel between steps, in loading, in decoding", "in bounded time, engine usable"),
    54: ("double click, 500 jobs, running job deleted", "no double run; deleting cancels"),
    55: ("damaged settings and state", "defaults, the file kept and named"),
    56: ("long, spaced, non-ASCII paths", "work"),
    57: ("long, empty, unbalanced prompts", "defined, with a note"),
    58: ("sizes that cannot be made", "snapped or refused visibly"),
    59: ("clock jumps", "order stays; times stored in UTC"),
    60: ("no standard streams", "works"),
    61: ("second instance", "raises the first window, hands over files"),
    62: ("logs that grow or tell secrets", "rotated, redacted"),
    63: ("no trash on this volume", "asks before deleting for good"),
    64: ("sleep and resume in mid-job", "goes on, or as 48"),
    65: (
        "engine that hangs: stopped, busy in C, deaf to signals, from its start on",
        "silence told after 10 s, never ended unasked; Stop ends it within 5 s, the job offered again; closing too",
    ),
    66: ("damaged, endless, foreign answer of the engine", "a lost engine, as 51"),
    67: ("header of weights with vast, negative, overlapping claims; the same in GGUF", "refused within milliseconds"),
    68: ("pipe, device, socket, dead link, endless list where a model's file should be", "told, never opened"),
    69: (
        "answer of the hub that is endless, packed, dripping; numbers and names that are none",
        "bounded in bytes and seconds, a sentence",
    ),
    70: ("hostile neighbour of a model (A1111's, Civitai's)", "told, the model is listed"),
    71: (
        "names that are no UTF-8, of 255 bytes, with control characters",
        "taken in, marked, moved, exported as others",
    ),
    72: ("a row of the index that cannot be read", "put aside and told, its file read anew, the others go on"),
    73: ("dates at the calendar's ends, file times beyond", "not believed; shown in every time zone"),
    74: ("pipes, devices and folders under names of pictures", "told, not waited for, not taken in"),
    75: ("a bug in the middle of a chain of turns", "told once; the chain ends, the next one runs"),
    76: ("restore beside rebuild", "each picture once, no ghost in the trash"),
    77: ("pipes, vast files, NUL, deep nesting in settings, albums, sidecars", "a sentence; the file is kept"),
    78: (
        "other people on the machine",
        "index, queue, state, settings, logs are for one person; pictures keep the umask",
    ),
    79: ("a file or folder that raises whatever it may", "told by its name, the others taken in"),
    80: ("orders with what nothing reads, unknown names, texts for numbers", "told with the line; nothing is made"),
    81: ("wildcards: any encoding, bombs, endless, no files", "said, and left in the prompt as text; bounded"),
    82: ("marks of other programs in a prompt", "each carried out, or named where it is written and on the picture"),
    83: ("terminal escapes and line ends in names and prompts", "printed as one harmless line"),
    84: ("SIGTERM, SIGHUP, a reader that leaves", "the command ends within a pass, 143, 129, 141, no traceback"),
    85: ("the command line cannot save a picture", "it goes to another folder, or is said to be lost"),
    86: ("LoRAs and wildcards by any name", "found by folder, ending and case, or told; two of one name are told"),
    91: (
        "pictures on their side, deep greys, wide colours, transparency, several frames",
        "one decoder: shown, hashed, made small and exported alike; known pictures stay known",
    ),
    92: ("settings with gaps, in odd places, with names that are not ours", "as written, or unknown; never a default"),
    93: ("EXIF comments in any encoding and order of bytes", "read as the text that they are"),
    94: ("graphs with rings, of any depth, with texts made as they ran", "read as far as they go, the rest told, soon"),
    95: ("pictures of kinds that cannot be read", "told by name, the others taken in"),
}
_NAME = re.compile(r"test_((?:f\d\d_)+)")


def functions_by_row() -> dict[int, list[str]]:
    """For each row the tests named after it, as `file::function`, in order."""
    found: dict[int, list[str]] = defaultdict(list)
    for file in sorted(TESTS.rglob("test_*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and (match := _NAME.match(node.name)):
                for number in re.findall(r"\d\d", match[1]):
                    found[int(number)].append(f"{file.relative_to(TESTS).as_posix()}::{node.name}")
    return found


def run(names: Iterable[str]) -> dict[str, str]:
    """Run these tests; what became of each `file::function`: its cases and how they ended."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", "-q", *(f"tests/{name}" for name in names)]
        subprocess.run([*command, f"--junitxml={report}", "-p", "no:cacheprovider"], cwd=TESTS.parent, check=False)
        cases: dict[str, list[str]] = defaultdict(list)
        for case in ET.parse(report).iter("testcase"):
            parts = case.get("classname", "").split(".")[1:]
            parts = parts[: next((i + 1 for i, part in enumerate(parts) if part.startswith("test_")), len(parts))]
            name = f"{'/'.join(parts)}.py::{case.get('name', '').split('[')[0]}"
            ended = {child.tag for child in case}
            cases[name].append(
                "failed" if ended & {"failure", "error"} else "skipped" if "skipped" in ended else "passed"
            )
    return {name: _sum(ends) for name, ends in cases.items()}


def _sum(ends: list[str]) -> str:
    return ", ".join(f"{ends.count(end)} {end}" for end in ("passed", "failed", "skipped") if end in ends)


def _is_good(result: str) -> bool:
    return "passed" in result and "failed" not in result


def last_results() -> tuple[str, dict[str, str]]:
    """When the results in README.md were made, and what they were."""
    if not README.exists():
        return "never", {}
    text = README.read_text(encoding="utf-8")
    made = re.search(r"Results of (.+?)\.", text)
    rows = re.findall(r"`([\w/]+\.py::test_\w+)` \(([^)]*)\)", text)
    return made[1] if made else "never", {name: result for name, result in rows if result != "not run yet"}


def page(made: str, results: dict[str, str]) -> str:
    """The text of README.md."""
    by_row = functions_by_row()
    lines = [
        "# Faults, and the tests that hold them",
        "",
        "Written by `python -m tests.faults.rows --run`; `tests/faults/test_rows.py` holds it to the tests there are.",
        "A test is named after the rows it is for: `test_f04_...`. None needs a graphics card or a network.",
        "",
        f"Results of {made}.",
        "",
        "| # | fault | right behaviour | tests (cases) |",
        "|---|---|---|---|",
    ]
    for number, (fault, behaviour) in ROWS.items():
        tests = [f"`{name}` ({results.get(name, 'not run yet')})" for name in by_row.get(number, [])]
        lines.append(f"| {number} | {fault} | {behaviour} | {'<br>'.join(tests) or '**none yet**'} |")
    return "\n".join(lines) + "\n"


def by_hand() -> str:
    """What people saw and wrote down at the end of README.md; it is kept."""
    text = README.read_text(encoding="utf-8") if README.exists() else ""
    start = text.find(BY_HAND)
    return text[start:] if start >= 0 else ""


def main() -> None:
    """Write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--run", action="store_true")
    what.add_argument("--missing", action="store_true")
    arguments = parser.parse_args()
    made, results = last_results()
    names = {name for names in functions_by_row().values() for name in names}
    if arguments.run or arguments.missing:
        wanted = sorted(name for name in names if arguments.run or not _is_good(results.get(name, "")))
        results |= run(wanted) if wanted else {}  # without a name pytest would run them all
        made = f"{datetime.now(UTC):%Y-%m-%d}"
    README.write_text(page(made, results) + by_hand(), encoding="utf-8")


if __name__ == "__main__":
    main()
