"""Count the repeated blocks of the program: six lines and more that stand in two places or more, letter for letter.

    python -m tests.benchmarks.repeats [--against CHECKOUT] [--list]

The rule. Blank lines, comments, imports, docstrings and lines without a letter are left out, and indents do not count.
A line is repeated when it is part of six lines in a row that stand elsewhere in `sddesk/`, too. Repeated lines next to
each other are one **block**. `--against` counts a checkout of another commit, too; `--list` prints the blocks.
"""

from __future__ import annotations

import argparse
import ast
from collections import defaultdict
from pathlib import Path

from tests.benchmarks.results import keep, machine, table

ROOT = Path(__file__).resolve().parents[2]
ROWS = 6


def counted(file: Path) -> list[tuple[int, str]]:
    """The lines of a file that count, each with its number."""
    text = file.read_text(encoding="utf-8")
    out = set[int]()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import | ast.ImportFrom):
            out.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            out.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1) if number not in out]
    return [(n, line) for n, line in lines if any(map(str.isalpha, line)) and not line.startswith("#")]


def blocks(root: Path) -> tuple[int, list[tuple[str, int, int]]]:
    """How many lines count, and the repeated blocks: path, first and last line."""
    files = {path.relative_to(root).as_posix(): counted(path) for path in sorted((root / "sddesk").rglob("*.py"))}
    places = defaultdict[tuple[str, ...], list[tuple[str, int]]](list)
    for name, lines in files.items():
        for at in range(len(lines) - ROWS + 1):
            places[tuple(line for _, line in lines[at : at + ROWS])].append((name, at))
    repeated = defaultdict[str, set[int]](set)
    for found in places.values():
        if len(found) > 1:
            for name, at in found:
                repeated[name].update(range(at, at + ROWS))
    result: list[tuple[str, int, int]] = []
    for name, marked in sorted(repeated.items()):
        begin = None
        for at in sorted(marked):
            begin = at if begin is None else begin
            if at + 1 not in marked:
                result.append((name, files[name][begin][0], files[name][at][0]))
                begin = None
    return sum(map(len, files.values())), result


def main() -> None:
    """Count, print, keep."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--against", type=Path)
    parser.add_argument("--list", action="store_true")
    arguments, then = parser.parse_args(), machine()
    figures: dict[str, dict[str, float]] = {}
    for label, root in (("before", arguments.against), ("now", ROOT)):
        if root is None:
            continue
        lines, found = blocks(root)
        inside = sum(last - first + 1 for _, first, last in found)
        figures[label] = {
            "lines": lines,
            "blocks": len(found),
            "blocks_of_10000": round(10_000 * len(found) / lines, 2),
        }
        figures[label]["lines_inside"] = inside
        for name, first, last in found if arguments.list and label == "now" else ():
            print(f"{name}:{first}-{last}")
    table(
        "Repeated blocks", ["", *next(iter(figures.values()))], [[k, *map(str, v.values())] for k, v in figures.items()]
    )
    keep("repeats", figures, then)


if __name__ == "__main__":
    main()
