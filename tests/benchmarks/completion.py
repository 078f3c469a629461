"""How long a key waits for its completions, beside what a database answers to a LIKE query on the same tags.

python -m tests.benchmarks.completion [--tags 200000] [--words 400]

The tags are made up by a seed, in the form of a list that people have: one to three words, a category, a count that
falls as 1/n, aliases. Words of the list are typed key by key; each key is one question for the twelve most used tags.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import time
from collections.abc import Callable, Sequence

from sddesk.core.tags import SHOWN, TagIndex, plain, read_tags
from tests.benchmarks.results import keep, machine, table

SYLLABLES = [first + second for first in "bdfghklmnprstvz" for second in "aeiou"]


def made_list(tags: int, seed: int) -> bytes:
    """A list of so many different tags, as a file."""
    chance = random.Random(seed)
    words = sorted({"".join(chance.choices(SYLLABLES, k=chance.randrange(1, 5))) for _ in range(30_000)})
    names: dict[str, None] = {}
    while len(names) < tags:
        name = "_".join(chance.choices(words, k=chance.choice((1, 2, 2, 3))))
        names[f"{name}_({chance.choice(words)})" if chance.random() < 0.15 else name] = None
    lines: list[str] = []
    for number, name in enumerate(names, start=1):
        aliases = ",".join("_".join(chance.choices(words, k=2)) for _ in range(chance.choice((0, 0, 1, 3))))
        lines.append(f'{name},{chance.choice((0, 0, 0, 1, 3, 4))},{6_000_000 // number + 1},"{aliases}"')
    return "\n".join(lines).encode()


def typed(names: Sequence[str], words: int, seed: int) -> list[str]:
    """What stands in the field after each key, for so many tags that are typed to their tenth letter."""
    chance = random.Random(seed)
    return [plain(name)[:end] for name in chance.choices(names, k=words) for end in range(1, min(10, len(name)) + 1)]


def waits(ask: Callable[[str], object], keys: Sequence[str]) -> dict[str, float]:
    """Milliseconds that the keys waited: half of them at most, all but one of a hundred, the longest, the first.

    `longest_cpu_ms` is the longest that this thread computed: on a busy machine it may wait for its turn, too.
    """
    found: list[float] = []
    computed: list[float] = []
    for key in keys:
        began, computing = time.perf_counter(), time.thread_time()
        ask(key)
        found.append((time.perf_counter() - began) * 1000)
        computed.append((time.thread_time() - computing) * 1000)
    ordered = sorted(found)
    return {
        "median_ms": round(ordered[len(ordered) // 2], 3),
        "p99_ms": round(ordered[int(len(ordered) * 0.99)], 3),
        "longest_ms": round(ordered[-1], 3),
        "first_ms": round(found[0], 3),
        "longest_cpu_ms": round(max(computed), 3),
    }


def like_query(names: Sequence[tuple[str, int]], every: Sequence[tuple[str, int]]) -> Callable[[str], object]:
    """The same question to SQLite: every name that a tag is found by is a row, and LIKE looks for its beginning."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT, used INTEGER)")
    db.execute("CREATE TABLE keys (text TEXT, tag INTEGER)")
    db.executemany("INSERT INTO tags (name, used) VALUES (?, ?)", names)
    db.executemany("INSERT INTO keys VALUES (?, ?)", every)
    question = (
        "SELECT DISTINCT name, used FROM keys JOIN tags ON tags.id = keys.tag"
        " WHERE text LIKE ? || '%' ORDER BY used DESC LIMIT ?"
    )
    return lambda text: db.execute(question, (text, SHOWN)).fetchall()


def main() -> None:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tags", type=int, default=200_000)
    parser.add_argument("--words", type=int, default=400)
    options = parser.parse_args()
    machine_then = machine()
    data = made_list(options.tags, 1)
    began = time.perf_counter()
    tags = read_tags(data, "made.csv").tags
    read = time.perf_counter()
    index = TagIndex(tags)
    indexed = time.perf_counter()
    keys = typed([tag.name for tag in tags], options.words, 2)
    every = [(text, place) for place, tag in enumerate(tags, 1) for text in map(plain, (tag.name, *tag.aliases))]
    like = like_query([(tag.name, tag.used) for tag in tags], every)
    figures = {
        "tags": len(tags),
        "keys": len(keys),
        "read_s": round(read - began, 2),
        "index_s": round(indexed - read, 2),
        "index": waits(index.find, keys),
        "like": waits(like, keys[: len(keys) // 4]),
    }
    head = ("", "median ms", "p99 ms", "longest ms", "first ms", "longest, computing")
    rows = [(name, *(f"{value:.3f}" for value in figures[name].values())) for name in ("index", "like")]  # pyright: ignore
    table(f"{len(tags)} tags, {len(keys)} keys; read {figures['read_s']} s, indexed {figures['index_s']} s", head, rows)
    print(keep("completion", figures, machine_then))


if __name__ == "__main__":
    main()
