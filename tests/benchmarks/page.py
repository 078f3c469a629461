"""Draws the page of the benchmarks, README.md and its pictures, from the JSON files under results/ alone."""

from __future__ import annotations

import json
import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from sddesk.core.samplers import SAMPLERS
from tests.benchmarks.results import FOLDER

PAGE = Path(__file__).parent / "README.md"
PICTURES = Path(__file__).parent / "plots"
HEAD = (
    "way",
    "s a pass",
    "picture",
    "faster",
    "peak MB",
    "of it no file's",
    "memory",
    "import",
    "load + first",
    "PSNR",
)
WIDTH, BAR, LEFT, TOP = 900, 26, 190, 44
INK, SOFT, OURS, THEIRS = (30, 34, 42), (120, 126, 138), (42, 120, 214), (168, 174, 186)

TEXT = """# Benchmarks

Drawn by `python -m tests.benchmarks --page` from the files in [results/](results): change those, not this page.

`python -m tests.benchmarks` runs the notebook's code (`StableDiffusionPipeline`, fp32, eager) and sddesk's engine in
turn, each in a process of its own, with full-size models of random weights: the same prompt, seed, sampler, steps and
size; the machine's load at the start is told. *Picture* is from the order to the pixels with the model loaded and
compiled; *faster* and *memory* are ratios to the notebook's code within one round (least to most). The peak is VmHWM,
which counts mapped files; beside it what is no file's (RssAnon). PSNR is that of the starter model's picture, 50 steps
from the same noise, against fp32. What runs on a card is held against the notebook's code on that card. Every contender
fails rather than run as something else than its name says.

The other programs in this folder (`overhead`, `cancel`, `smoothness`, `start`, `pictures`, `library`, ...) each measure
one goal of the page of figures (resources/docs/developers/measured.md).

## What is not measured

- Nothing here ran on a graphics card, and there is not one figure of one. Built, and tested without one as far as that
  goes: fp16 with channels last, PyTorch's own attention, the choice of what stays on the card from its free memory,
  batches sized by it, previews copied on a second stream, and a loop in which no pass reads from the card: a test runs
  every sampler on a device that has nothing to read (`tests/engine/make/test_loop.py`). Samplers that draw noise in
  each step copy it to the card there; UniPC copies its small tables.
- CUDA graphs: the U-Net's passes are recorded once a shape and replayed. Their whole life was tried on the processor,
  with a recorder that repeats the same kernels on the same memory (`tests/engine/backends/test_cuda_graphs.py`);
  `torch.cuda.CUDAGraph` itself never ran. `tests/gpu` holds it against the eager way, to the last byte, where there is
  a card.
- Layer by layer: the pieces of the U-Net's blocks come by diffusers' group offloading, on a card each on a stream while
  the one before computes. Without the stream it was tried on the processor; `tests/gpu` holds the stream against a
  whole model where there is a card, and what it costs there is not known.
- Weights in 8 bits, which Fast takes on a card that does not hold all of them in 16, were tried on the processor
  (below); how fast a card is with them is not known.
- *Fast* on a card also adds up the products of matrices in fp16. What that gains, and by how much pictures differ, is
  not measured; a picture's file says it (`sums`).
- Several cards have an engine each: tried with two engines on a processor only.
  Embeddings of the timestep are computed in each pass: each pass has its own, all of them at once would round
  otherwise, and in a replayed pass they cost no time of Python's.
- While the last picture of an order is decoded, the next order's model is brought closer: on a card it is loaded into
  the machine's memory, which has not run on one; on a processor only its files are read ahead (below).
- `sddesk-few` is timed with random weights: what its pictures are like depends on the model made for few steps.
"""


def draw() -> None:
    """Write the page and its pictures anew."""
    parts = [TEXT]
    PICTURES.mkdir(exist_ok=True)
    kept = set()
    for data in _newest():
        figures, name = data["figures"], data["benchmark"]
        _bars(figures, data["machine"], PICTURES / f"{name}.png")
        kept.add(f"{name}.png")
        parts.append(_section(data, f"plots/{name}.png"))
    for old in PICTURES.glob("*.png"):
        if old.name not in kept:
            old.unlink()
    if not kept:
        PICTURES.rmdir()
        parts.append("No figures are committed yet.\n")
    parts += [section for section in (_pictures(), _ahead(), _host_time(), _eight_bits(), _cards()) if section]
    PAGE.write_text("\n".join(parts), encoding="utf-8")


def rows(figures: dict[str, Any]) -> list[list[str]]:
    """A row for each contender, in the columns of HEAD."""
    return [_row(figures, name) for name in figures["rounds"]]


def title_of(figures: dict[str, Any]) -> str:
    """What was made."""
    model = {"sd15": "SD 1.5", "sd21": "SD 2.1", "sdxl": "SDXL"}[figures["model"]]
    return "{} at full size, {size} x {size}, {steps} guided steps".format(model, **figures)


def median(values: Sequence[float]) -> float:
    """The median, not a number when there are none."""
    return statistics.median(values) if values else float("nan")


def _last(name: str) -> dict[str, Any] | None:
    """The last run of another program, None when none is committed."""
    files = sorted(FOLDER.glob(f"[0-9]*-[0-9]*-[0-9][0-9]-{name}.json"))
    return json.loads(files[-1].read_text(encoding="utf-8")) if files else None


def _cards() -> str:
    """What cards hold, as `memory` reckoned it."""
    data = _last("memory")
    if data is None:
        return ""
    head, found = data["figures"]["head"], data["figures"]["rows"]
    return "\n".join(
        [
            "## What graphics cards hold",
            "",
            "Reckoned by the engine's own rules (`python -m tests.benchmarks.memory`), not measured: weights in half",
            "precision, guided pictures, a tenth of the card left to the driver and the desktop. It is what the engine",
            "begins with; where that runs out of memory it goes on in slower ways. Fast has a row of its own where it",
            "begins otherwise: with the U-Net's weights in 8 bits.",
            "",
            *_table(head, found),
        ]
    )


def _eight_bits() -> str:
    """What weights in 8 bits change, as `eight_bits` measured it."""
    data = _last("eight-bits")
    if data is None:
        return ""
    figures = data["figures"]
    return "\n".join(
        [
            "## The starter model with its U-Net's weights in 8 bits",
            "",
            f"{data['at'][:10]}; {len(figures['prompts'])} prompts, 25 steps of DPM++ 2M, against full precision from "
            "the same noise. Only Fast takes them, and only where memory is short.",
            "",
            *_table(["weights", "PSNR"], [[name, _decibels(values)] for name, values in figures["psnr_db"].items()]),
        ]
    )


def _ahead() -> str:
    """What looking after the next order's model brings, as `ahead` measured it."""
    data = _last("ahead")
    if data is None:
        return ""
    figures, where = data["figures"], data["machine"]
    names = {"picture_s": "this picture", "begins_s": "the next order begins", "first_pass_s": "its first pass is done"}
    found = [
        [files, way, *(f"{median([one[name] for one in runs]):.1f} s" for name in names)]
        for files, ways in figures["rounds"].items()
        for way, runs in ways.items()
    ]
    size = figures["size"]
    return "\n".join(
        [
            "## The next order's model, looked after while this picture is decoded",
            "",
            f"{where['processor']}, {where['cores']} cores; {data['at'][:10]}; load at the start "
            f"{where['load_average'][:1]}; two SD 1.5 of full size, {size} x {size}, PyTorch in bf16; "
            f"seconds after the decoding began, medians of {len(figures['rounds']['cold']['read'])}. Cold: the next "
            "model's files are not in the system's cache. The engine reads ahead on a processor, and loads on a card.",
            "",
            *_table(["files", "ahead", *names.values()], found),
        ]
    )


def _host_time() -> str:
    """What a recording wins, and what is left outside it, as `host_time` measured it."""
    data = _last("host-time")
    if data is None:
        return ""
    figures, where = data["figures"], data["machine"]
    named = {row.id: row.name for row in SAMPLERS}
    found = [
        ["the U-Net, called anew", f"{figures['unet']['ms']:.1f} ms", f"{figures['unet']['kernels']:.0f}"],
        *(
            [f"outside it, {named[sampler]}", f"{one['ms']:.2f} ms", f"{one['kernels']:.0f}"]
            for sampler, one in figures["outside"].items()
        ),
    ]
    return "\n".join(
        [
            "## What Python does in a guided pass, and what a recording takes from it",
            "",
            f"{where['processor']}, one core; {data['at'][:10]}; load at the start {where['load_average'][:1]}. The "
            "U-Net has SD 1.5's layers, so narrow that little but Python's and PyTorch's own time is left; outside it "
            "the tensors are those of 512 x 512 on the processor. Kernels are the calls of which each is a launch on a "
            "card. A card waits for Python where its kernels take less time than this: a recorded U-Net is one launch, "
            "and what stays outside goes on while the card computes, so guidance and the sampler's step are not "
            "recorded. They would have to be recorded anew for each number of steps, scale and sampler.",
            "",
            *_table(["where", "median", "kernels"], found),
        ]
    )


def _pictures() -> str:
    """What a person waits for, and Fast against Exact, as `pictures` measured it."""
    data = _last("pictures")
    if data is None:
        return ""
    rounds, fast, where = data["figures"]["rounds"], data["figures"]["fast"], data["machine"]
    names = {
        "first_s": "start of a process to its first picture",
        "second_s": "second picture, the same prompt",
        "other_prompt_s": "picture of another prompt",
    }
    found = [[text, f"{median([one[name] for one in rounds]):.2f} s"] for name, text in names.items()]
    ratio = fast["exact_over_fast"]
    found += [
        ["Exact over Fast, seconds", "{median:.2f} ({low:.2f} to {high:.2f})".format(**ratio)],
        ["Fast against Exact, PSNR", _decibels(fast["psnr_db"])],
        ["... the same steps with the model's own decoder", _decibels(fast["psnr_own_decoder_db"])],
    ]
    return "\n".join(
        [
            "## The starter model: first picture, second picture, Fast",
            "",
            f"{where['processor']}, {where['cores']} cores; {data['at'][:10]}; load at the start "
            f"{where['load_average'][:1]}; 128 x 128; Exact 50 steps of PNDM, Fast 12 of DPM++ 2M, tiny decoder.",
            "",
            *_table(["what", "median"], found),
        ]
    )


def _decibels(values: Sequence[float]) -> str:
    return f"{median(values):.1f} dB ({min(values):.1f} to {max(values):.1f})"


def _table(head: Sequence[str], found: Sequence[Sequence[str]]) -> list[str]:
    lines = ["| " + " | ".join(row) + " |" for row in (head, *found)]
    return [lines[0], "|---" * len(head) + "|", *lines[1:], ""]


def _newest() -> list[dict[str, Any]]:
    """The last run of each benchmark of speed: the files' names begin with their dates."""
    found: dict[str, dict[str, Any]] = {}
    for file in sorted(FOLDER.glob("*-speed-*.json")):
        data = json.loads(file.read_text(encoding="utf-8"))
        found[data["benchmark"]] = data
    return list(found.values())


def _row(figures: dict[str, Any], name: str) -> list[str]:
    found, ratios = figures["rounds"][name], figures["ratios"][name]
    psnr = figures.get("psnr_db", {}).get(name, "")
    return [
        name,
        _digits(median([median(one["pass_s"]) for one in found]), 2),
        _digits(median([one["picture_s"] for one in found]), 1),
        _spread(ratios["picture"]),
        f"{median([one['peak_mb']['VmHWM'] for one in found]):.0f}",
        f"{median([one['peak_mb'].get('RssAnon', 0) for one in found]):.0f}",
        _spread(ratios["peak"]),
        f"{median([one['import_s'] for one in found]):.1f}",
        f"{median([one['load_s'] + one['first_s'] for one in found]):.1f}",
        "the same" if psnr is None else str(psnr),
    ]


def _digits(seconds: float, places: int) -> str:
    """So many places, two more where a card is so fast that they would say nothing."""
    return f"{seconds:.{places if seconds >= 0.2 else places + 2}f}"


def _spread(values: Sequence[float]) -> str:
    if len(values) < 2:
        return f"{median(values):.2f}"
    return f"{median(values):.2f} ({min(values):.2f} to {max(values):.2f})"


def _section(data: dict[str, Any], picture: str) -> str:
    figures, machine = data["figures"], data["machine"]
    title = title_of(figures)
    lines = [
        f"## {title}",
        "",
        f"{_where(machine)}, {machine['cores']} cores, {machine['memory_gb']} GB; {data['at'][:10]}; load at the "
        f"start {machine['load_average'][:1]}; torch {machine['torch']}, diffusers {machine['diffusers']}, OpenVINO "
        f"{machine['openvino'] or 'not installed'}; rounds: {len(next(iter(figures['rounds'].values())))}.",
        "",
        f"![{title}]({picture})",
        "",
        *_table(HEAD, rows(figures)),
        *(f"- `{name}`: {about}" for name, about in figures["about"].items()),
        *_prepared(figures),
        *_on_card(figures),
        *(
            f"- `{name}`, one U-Net pass against fp32: "
            + ", ".join(f"{100 * value:.2f}% at t = {timestep}" for timestep, value in found.items())
            for name, found in figures.get("unet_error", {}).items()
        ),
        *(f"- `{name}` was skipped: {why}" for name, why in figures["skipped"].items()),
        "",
    ]
    return "\n".join(lines)


def _prepared(figures: dict[str, Any]) -> list[str]:
    """What a model's first picture ever waited for, where it had to be converted in this run."""
    seconds = {
        name: [one["prepare_s"] for one in found if one["prepare_s"]] for name, found in figures["rounds"].items()
    }
    return [
        f"- `{name}` converted the model once, in {median(found):.0f} s" for name, found in seconds.items() if found
    ]


def _where(machine: dict[str, Any]) -> str:
    """The hardware that computed."""
    return " with ".join(part for part in (machine.get("card"), machine["processor"]) if part)


def _on_card(figures: dict[str, Any]) -> list[str]:
    """The most that each way took of a card's memory."""
    peaks = {
        name: [one["peak_mb"]["card"] for one in found] for name, found in figures["rounds"].items() if "cuda" in name
    }
    return [f"- `{name}` took {median(found):.0f} MB of the card" for name, found in peaks.items()]


def _bars(figures: dict[str, Any], machine: dict[str, Any], file: Path) -> None:
    """Two groups of bars, seconds of a picture and peak memory, drawn at twice the size for sharp letters."""
    names = list(figures["rounds"])
    groups = (
        ("seconds for a picture", {n: [one["picture_s"] for one in figures["rounds"][n]] for n in names}, "{:.1f} s"),
        ("peak memory, MB", {n: [one["peak_mb"]["VmHWM"] for one in figures["rounds"][n]] for n in names}, "{:.0f} MB"),
    )
    height = TOP + len(groups) * (34 + len(names) * (BAR + 8)) + 8
    image = Image.new("RGB", (2 * WIDTH, 2 * height), "white")
    pen = ImageDraw.Draw(image)
    title = title_of(figures)
    _text(pen, 14, 10, f"{title} - {_where(machine)}", INK, 17)
    y = TOP
    for label, values, shape in groups:
        _text(pen, 14, y, label, SOFT, 14)
        y += 28
        longest = max(max(found) for found in values.values())
        for name in names:
            _bar(pen, y, name, values[name], longest, shape)
            y += BAR + 8
        y += 6
    image.save(file, optimize=True)


def _bar(pen: ImageDraw.ImageDraw, y: int, name: str, found: Sequence[float], longest: float, shape: str) -> None:
    """The median as a bar, least to most as a line across its end."""
    scale = (WIDTH - LEFT - 110) / longest
    end = LEFT + median(found) * scale
    pen.rectangle((2 * LEFT, 2 * y, 2 * end, 2 * (y + BAR)), fill=OURS if name.startswith("sddesk") else THEIRS)
    middle = 2 * (y + BAR // 2)
    pen.line((2 * (LEFT + min(found) * scale), middle, 2 * (LEFT + max(found) * scale), middle), fill=INK, width=3)
    _text(pen, 14, y + 4, name, INK, 14)
    _text(pen, round(LEFT + max(found) * scale) + 8, y + 4, shape.format(median(found)), INK, 14)


def _text(pen: ImageDraw.ImageDraw, x: int, y: int, text: str, colour: tuple[int, int, int], size: int) -> None:
    pen.text((2 * x, 2 * y), text, fill=colour, font=ImageFont.load_default(2 * size))
