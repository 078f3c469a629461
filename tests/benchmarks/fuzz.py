"""Every parser that reads a foreign byte, with damaged and made-up inputs: each is read or refused with a sentence.

python -m tests.benchmarks.fuzz [--inputs 100000] [--seed 1] [--only NAME]

Nothing else may come out of a parser, and none may keep the processor longer than LONGEST_SECONDS.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import struct
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import tomli_w

from sddesk.catalog.folders import comfyui_folders
from sddesk.catalog.wildcards import WildcardFiles
from sddesk.core.downloads import DownloadOrder
from sddesk.core.errors import SddeskError
from sddesk.core.marks import all_marks
from sddesk.core.messages import Message
from sddesk.core.order_files import Form
from sddesk.core.orders import read_orders
from sddesk.core.prompt import parse
from sddesk.core.request import GenerationRequest
from sddesk.core.search import parse_query
from sddesk.core.wildcards import draw
from sddesk.library import a1111, sidecar
from sddesk.library.dialects import read as read_settings
from sddesk.library.metadata import read_picture, read_pixels
from sddesk.session.composing.draft import Draft
from sddesk.session.generation.job import Job
from sddesk.session.generation.queue_store import QueueStore, job_from_text, job_to_text
from sddesk.session.state_file import read_state
from sddesk.settings import store
from sddesk.settings.schema import Settings
from sddesk.weights.detect import inspect_file
from tests.benchmarks.damaged import DRAW_THINGS, originals
from tests.benchmarks.results import keep, table
from tests.catalog.headers import checkpoint, lora, write_weights
from tests.library import dialects

LONGEST_SECONDS = 5.0
REQUEST = GenerationRequest(
    prompt="a (red:1.3) fox, [snow] BREAK 馬", seed=7, negative_prompt="blurry", rows=2, columns=2
)
PIECES = [
    "null",
    "true",
    "false",
    "NaN",
    "Infinity",
    "-1",
    "1e999",
    "99999999999999999999",
    "0x1F",
    "1_000",
    "{}",
    "[]",
    '""',
    "''",
    "\\",
    "\\u0000",
    "\\ud800",
    "\n",
    "\r\n",
    "\t",
    "\x00",
    "\ufeff",
    "\u202e",
    "é",
    "馬",
    "𝕏",
    "[[",
    "]]",
    "=",
    ":",
    ",",
    "#",
    "(",
    ")",
    "[",
    "]",
    "(((",
    ")))",
    "(a:1.2)",
    "(a:)",
    "(:1)",
    "(a:-inf)",
    "(a:nan)",
    "(a:1e400)",
    "BREAK",
    "<lora:x:1>",
    "\\(",
    "__wild__",
    "is:",
    "seed:1..9",
    "steps>",
    "stars>=x",
    "after:9999-99-99",
    "-model:",
    '"open',
    '-"',
    "sort:",
    "<!ENTITY",
    "]]>",
    "&lt;",
    "&#0;",
    "<?xml",
    "prompt",
    "seed",
    "width",
]


@dataclass(frozen=True)
class Target:
    """A parser, whole inputs to begin with, and its share of the inputs."""

    name: str
    parse: Callable[[bytes], object]
    whole: list[bytes]
    share: float


def damaged(data: bytes, chance: random.Random, others: list[bytes]) -> bytes:
    """One more or less broken input, made of a whole one."""
    kind = chance.randrange(8)
    made = bytearray(data)
    if kind == 0:
        for _ in range(chance.choice((1, 3, 30))):
            if made:
                made[chance.randrange(len(made))] = chance.randrange(256)
    elif kind == 1:
        del made[chance.randrange(len(made) + 1) :]
    elif kind == 2:
        start = chance.randrange(len(made) + 1)
        made[start:start] = chance.choice(PIECES).encode("utf-8", "surrogatepass") * chance.choice((1, 1, 2, 50))
    elif kind == 3:
        other, start = chance.choice(others), chance.randrange(len(made) + 1)
        made[start : start + chance.randrange(40)] = other[: chance.randrange(len(other) + 1)]
    elif kind == 4:
        made = bytearray(" ".join(chance.choices(PIECES, k=chance.randrange(30))).encode("utf-8", "surrogatepass"))
    elif kind == 5:
        made = bytearray(
            chance.choice((b"[", b"{", b'{"a":', b"(", b"((a:1.1)", b"[[", b"<a>")) * chance.choice((5, 2000))
        )
    elif kind == 6:
        made = bytearray(chance.randbytes(chance.randrange(200)))
    return bytes(made)


def targets(folder: Path) -> list[Target]:
    """Every parser; those of files get one in `folder`."""
    job = job_to_text(
        Job(id=1, request=REQUEST, done=(0, 3), error=Message.of("No {what}.", {"what": "room"}))
    ).encode()
    order = json.dumps(REQUEST.to_dict()).encode()
    toml = tomli_w.dumps({"defaults": {"steps": 3}, "jobs": [{"prompt": "a"}, {"prompt": "b", "seed": 3}]}).encode()
    settings = folder / "whole.toml"
    store.save(settings, Settings(theme="dark", model_folders=("/a", "/b")))
    draft = json.dumps({"draft": Draft(lambda _: None).to_dict(), "prompts": ["a", "b"]}).encode()
    queue = folder / "queue.db"
    whole_queue = QueueStore(queue)
    whole_queue.put(*(Job(id=n, request=REQUEST) for n in range(1, 30)))
    whole_queue.close()
    weights = [
        write_weights(folder / f"{n}.safetensors", shapes).read_bytes()[:4000]
        for n, shapes in enumerate((checkpoint(), lora()))
    ]
    picture = folder / "picture.png"
    sidecar.write(picture, {"stars": 3, "tags": ("a", "馬"), "caption": "c"})
    texts = [
        a1111.write(REQUEST, flagged=False).encode(),
        b"a\nNegative prompt: b\nSteps: 20, Sampler: Euler a, Seed: 5",
    ]
    graphs = [
        text.encode()
        for make in (dialects.comfyui, dialects.comfyui_custom, dialects.swarmui, dialects.invokeai, dialects.fooocus)
        for text in [make(5)]
    ] + [json.dumps(dialects.novelai(5)).encode(), DRAW_THINGS.encode()]
    prompts = [REQUEST.prompt.encode(), b"(((a))) [b:0.5] \\(c\\) BREAK <lora:d:1>, ((e:1.1):0.9)"]
    queries = [b'red hill model:starter "two words" steps>30 after:2026-01 is:favourite -tag:x sort:oldest seed:1..9']

    def file(name: str, read: Callable[[Path], object]) -> Callable[[bytes], object]:
        def parse_file(data: bytes) -> object:
            path = folder / name
            path.write_bytes(data)
            return read(path)

        return parse_file

    def orders(data: bytes, form: Form) -> None:
        for row in read_orders(data, form)[:20]:
            row.request(REQUEST.to_dict()).to_dict()

    return [
        Target("settings", file("settings.toml", store.load), [settings.read_bytes()], 0.08),
        Target("state and draft", file("state.json", read_draft), [draft], 0.08),
        Target("a job of the queue", lambda data: job_from(data.decode("utf-8", "replace")), [job], 0.12),
        Target("the queue's file", file("fuzz-queue.db", open_queue), [queue.read_bytes()], 0.01),
        Target(
            "picture files", file("fuzz.png", lambda path: (read_picture(path), read_pixels(path))), originals(), 0.1
        ),
        Target("settings of other programs", read_dialect, graphs, 0.1),
        Target("text in pictures", lambda data: a1111.read(data.decode("utf-8", "replace")), texts, 0.12),
        Target("requests", lambda data: GenerationRequest.from_dict(json_object(data)), [order], 0.1),
        Target(
            "sidecars",
            file("picture.png.xmp", lambda _: sidecar.read(picture)),
            [sidecar.sidecar_of(picture).read_bytes()],
            0.05,
        ),
        Target(
            "headers of weights", file("fuzz.safetensors", inspect_file), [*weights, struct.pack("<Q", 2) + b"{}"], 0.1
        ),
        Target(
            "orders as lines", lambda data: orders(data, "jsonl"), [order, b'{"prompt": "a"}\n{"prompt": "b"}'], 0.03
        ),
        Target("orders as an array", lambda data: orders(data, "json"), [b"[" + order + b', "a cat"]'], 0.01),
        Target("orders as a table", lambda data: orders(data, "csv"), [b'prompt,seed,loras\n"a, b",5,x:0.5;y'], 0.01),
        Target("orders as text", lambda data: orders(data, "txt"), [b'a cat\n--prompt "a dog" --steps 3'], 0.01),
        Target("orders as TOML", lambda data: orders(data, "toml"), [toml], 0.04),
        Target(
            "prompts",
            lambda data: [parse(data.decode("utf-8", "replace"), s) for s in ("a1111", "a1111-2", "a1111-3", "plain")],
            prompts,
            0.06,
        ),
        Target(
            "marks and wildcards in prompts",
            lambda data: draw_and_mark(data.decode("utf-8", "replace")),
            [b"a [b|c] {0.9::d|{2$$e|f}} __g/*__ [h:i:0.5] j++ <lyco:k:1:te=0.5> {l}", *prompts],
            0.04,
        ),
        Target(
            "wildcard packs",
            file("pack.yaml", lambda path: WildcardFiles(path.parent).lines("colours/warm")),
            [b"colours:\n  warm:\n    - red\n    - 0.9::orange\n"],
            0.02,
        ),
        Target("searches", lambda data: parse_query(data.decode("utf-8", "replace")), queries, 0.05),
        Target(
            "lists of model folders",
            file("paths.yaml", comfyui_folders),
            [b"a111:\n  base_path: /x\n  loras: |\n    a\n"],
            0.02,
        ),
        Target(
            "download orders",
            lambda data: DownloadOrder.from_dict(json_object(data)),
            [b'{"hub_id": "a/b", "file": null}'],
            0.01,
        ),
    ]


def draw_and_mark(text: str) -> object:
    """Draw the wildcards of a prompt and find the marks in it, as the window does at each key."""
    return draw(text, 1, {"g/*": ("x", "0.1::y")}.get), all_marks(text)


def read_dialect(data: bytes) -> object:
    """A text of another program, under each key that one of them has."""
    text = data.decode("utf-8", "replace")
    found = [read_settings({key: text})[0] for key in ("parameters", "prompt", "Comment", "invokeai_metadata", "Dream")]
    if not any(found):
        raise SddeskError("no settings")
    return found


def json_object(data: bytes) -> dict[str, object]:
    """JSON as the callers of `from_dict` hand it over: an object, or refused before."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise SddeskError("no JSON") from error
    if not isinstance(value, dict):
        raise SddeskError("no object")
    return value


def job_from(text: str) -> Job:
    """A row as the store reads it: what it leaves out is refused."""
    try:
        return job_from_text(text)
    except (SddeskError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise SddeskError("left out") from error


def read_draft(path: Path) -> None:
    """The state of a start, as the session takes it."""
    state, _ = read_state(path)
    draft = state.get("draft")
    if isinstance(draft, dict):
        Draft(lambda _: None).from_dict(draft)
    for aside in path.parent.glob("state-damaged-*"):
        aside.unlink()


def open_queue(path: Path) -> None:
    """A queue file at a start: read, put aside, or left alone with a reason."""
    queue = QueueStore(path)
    queue.load()
    queue.close()
    for aside in path.parent.glob("fuzz-queue-damaged-*"):
        aside.unlink()


def fuzz(folder: Path, inputs: int, seed: int, only: str | None = None) -> dict[str, dict[str, float]]:
    """Feed every parser; counts and the longest time of each. Raises what is no SddeskError, and keeps its input."""
    figures: dict[str, dict[str, float]] = {}
    for target in targets(folder):
        if only not in (None, target.name):
            continue
        chance = random.Random(f"{seed} {target.name}")
        count = max(5, round(inputs * target.share))
        row: dict[str, float] = {"inputs": count, "read": 0, "refused": 0, "longest_ms": 0.0}
        for _ in range(count):
            data = damaged(chance.choice(target.whole), chance, target.whole)
            began = time.thread_time()  # a busy machine is no hang of the parser's
            try:
                target.parse(data)
                row["read"] += 1
            except SddeskError:
                row["refused"] += 1
            except BaseException:
                kept = Path(tempfile.gettempdir()) / "sddesk-fuzz-input"
                kept.write_bytes(data)
                print(f"{target.name}: its input is in {kept}")
                raise
            seconds = time.thread_time() - began
            assert seconds < LONGEST_SECONDS, f"{target.name} hung for {seconds:.1f} s on {data[:200]!r}"
            row["longest_ms"] = max(row["longest_ms"], round(seconds * 1000, 1))
        figures[target.name] = row
    return figures


def main() -> None:
    """Feed, print, keep."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only")
    arguments = parser.parse_args()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with tempfile.TemporaryDirectory() as folder:
        figures = fuzz(Path(folder), arguments.inputs, arguments.seed, arguments.only)
    rows = [[name, *(str(value) for value in row.values())] for name, row in figures.items()]
    table("Foreign bytes", ["parser", "inputs", "read", "refused", "longest ms"], rows)
    if arguments.only is None:
        growth = round((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024, 1)
        total = sum(row["inputs"] for row in figures.values())
        keep(
            "fuzz",
            {"inputs": total, "seed": arguments.seed, "crashes": 0, "memory_growth_mb": growth, "parsers": figures},
        )


if __name__ == "__main__":
    main()
