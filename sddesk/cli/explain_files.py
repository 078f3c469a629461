"""Writes the explanation of a picture into a folder: PNG files, explained.json, and the page index.html."""

from __future__ import annotations

import html
import json
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sddesk.core.explained import RunKind, RunTold, StepTold
from sddesk.core.lesson import CONTEXT, HEADINGS, PAPERS, STATEMENTS, Section
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.pixels import Pixels
from sddesk.core.request import GenerationRequest
from sddesk.core.whole_files import write_over
from sddesk.library.files import explain
from sddesk.library.saving import write_png
from sddesk.session.explaining.account import Account
from sddesk.session.explaining.maps import over
from sddesk.settings.schema import LANGUAGES

Translate = Callable[[str, str], str]
_TITLE = QT_TRANSLATE_NOOP("Lesson", "How this picture comes about")
_CAPTIONS = {
    "given": QT_TRANSLATE_NOOP("Lesson", "The picture"),
    "back": QT_TRANSLATE_NOOP("Lesson", "Encoded and decoded"),
    "difference": QT_TRANSLATE_NOOP("Lesson", "Difference, 4 times as strong"),
    "noise": QT_TRANSLATE_NOOP("Lesson", "The noise of seed {seed}"),
    "other": QT_TRANSLATE_NOOP("Lesson", "Another seed"),
    "latents": QT_TRANSLATE_NOOP("Lesson", "Latents"),
    "expected": QT_TRANSLATE_NOOP("Lesson", "Clean picture expected (x0)"),
    "without": QT_TRANSLATE_NOOP("Lesson", "x0 without text"),
    "with": QT_TRANSLATE_NOOP("Lesson", "x0 with text"),
    "decoded": QT_TRANSLATE_NOOP("Lesson", "x0 decoded by the VAE"),
    "channel": QT_TRANSLATE_NOOP("Lesson", "Channel {number}"),
    "step": QT_TRANSLATE_NOOP("Lesson", "Step {step} of {steps}"),
    "without_word": QT_TRANSLATE_NOOP("Lesson", "Without “{word}”: {psnr} dB from the picture"),
    "scale": QT_TRANSLATE_NOOP("Lesson", "Guidance {value}"),
    "numbers": QT_TRANSLATE_NOOP(
        "Lesson", "timestep {timestep}, α {alpha}, σ {sigma}, next σ {next_sigma}; noise to picture {ratio}"
    ),
    "epsilon": QT_TRANSLATE_NOOP("Lesson", "x0 = (x − σ · answer) / α = (x − {sigma} · answer) / {alpha}"),
    "v_prediction": QT_TRANSLATE_NOOP("Lesson", "x0 = α · x − σ · answer = {alpha} · x − {sigma} · answer"),
    "flow": QT_TRANSLATE_NOOP("Lesson", "x0 = x − σ · answer = x − {sigma} · answer"),
    "token": QT_TRANSLATE_NOOP("Lesson", "Token"),
    "id": QT_TRANSLATE_NOOP("Lesson", "Number"),
    "weight": QT_TRANSLATE_NOOP("Lesson", "Weight"),
    "neighbours": QT_TRANSLATE_NOOP("Lesson", "Nearest words in the encoder's table"),
    "fill": QT_TRANSLATE_NOOP("Lesson", "… and {count} tokens that fill the text up"),
    "block": QT_TRANSLATE_NOOP("Lesson", "Block"),
    "in": QT_TRANSLATE_NOOP("Lesson", "In"),
    "out": QT_TRANSLATE_NOOP("Lesson", "Out"),
    "parameters": QT_TRANSLATE_NOOP("Lesson", "Parameters"),
    "memory": QT_TRANSLATE_NOOP("Lesson", "Memory"),
    "time": QT_TRANSLATE_NOOP("Lesson", "Time"),
    "sigmas": QT_TRANSLATE_NOOP("Lesson", "Noise to picture (σ / α) at each step, logarithmic"),
    "prompt": QT_TRANSLATE_NOOP("Lesson", "The prompt"),
    "negative_prompt": QT_TRANSLATE_NOOP("Lesson", "The negative prompt"),
    "first": QT_TRANSLATE_NOOP("Lesson", "what the others are compared with"),
    "papers": QT_TRANSLATE_NOOP("Lesson", "Papers"),
    "hover": QT_TRANSLATE_NOOP("Lesson", "Point at a word to see where it acts."),
}
COLOURS = ("#3b6fd4", "#d4573b", "#2e9e6b", "#8c5fc7", "#c79a2e", "#3aa7b8")
_STYLE = """
:root{color-scheme:light dark}
body{font:16px/1.55 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h2{margin-top:2.5rem}figure{display:inline-block;margin:.4rem .8rem .4rem 0;vertical-align:top}
figure img{display:block;width:9.5rem;border-radius:4px}img.rough{image-rendering:pixelated}
figcaption,.note{font-size:.85rem;opacity:.8;max-width:12rem}.wide{max-width:none}table{border-collapse:collapse;font-size:.85rem}
td,th{text-align:left;padding:.15rem .8rem .15rem 0}td.n,th.n{text-align:right}
.words span{cursor:default;padding:.1rem .35rem;border-radius:4px}.words span:hover{background:#8884}
input[type=range]{width:100%;max-width:40rem}.scroll{max-height:22rem;overflow:auto}
"""
_SCRIPT = """
const slider=document.getElementById('step');
function show(){document.querySelectorAll('.step').forEach(e=>{e.hidden=e.dataset.step!==slider.value})}
if(slider){slider.addEventListener('input',show);show()}
const shown=document.getElementById('over');
document.querySelectorAll('.words span').forEach(e=>{
 e.addEventListener('pointerenter',()=>{shown.src=e.dataset.over});
 e.addEventListener('pointerleave',()=>{shown.src=shown.dataset.plain})});
"""


@dataclass
class _Folder:
    """Writes the pictures, and knows all files that were written."""

    path: Path
    files: list[Path] = field(default_factory=list[Path])

    def picture(self, name: str, pixels: Pixels) -> str:
        """Write a PNG and return its name, by which the page shows it."""
        file = self.path / f"{name}.png"
        write_png(pixels, file)
        self.files.append(file)
        return file.name


def write_account(
    account: Account, request: GenerationRequest, folder: Path, translate: Translate, language: str
) -> list[Path]:
    """Write the whole account into `folder`, over older files; return the files, the page first.

    Raises SddeskError where they cannot be written.
    """
    out = _Folder(folder)
    page = _Page(account, request, out, translate, language)
    text = "\n".join(page.lines())
    data = folder / "explained.json"
    try:
        write_over(data, json.dumps(_facts(account, request), indent=1, ensure_ascii=False).encode())
        write_over(folder / "index.html", text.encode())
    except OSError as error:
        raise explain(error, folder) from error
    return [folder / "index.html", data, *out.files]


class _Page:
    """The page's lines; pictures are written when they are named."""

    def __init__(
        self, account: Account, request: GenerationRequest, out: _Folder, translate: Translate, language: str
    ) -> None:
        self._account, self._request, self._out = account, request, out
        self._translate = translate
        self._lang = f' lang="{language.replace("_", "-")}"' if language in LANGUAGES else ""

    def lines(self) -> Iterator[str]:
        """All of it."""
        account, title = self._account, self._words(_TITLE)
        yield f'<!doctype html><html{self._lang}><head><meta charset="utf-8">'
        yield f"<title>{title}</title><style>{_STYLE}</style></head><body><h1>{title}</h1>"
        yield f"<p><q>{html.escape(self._request.prompt)}</q></p>"
        if account.picture is not None:
            yield self._figure("picture", account.picture.picture, "given")
        for message in account.said:
            sentence = message.filled(self._translate("messages", message.template))
            yield f'<p class="note">{html.escape(sentence)}</p>'
        parts: dict[Section, Callable[[], Iterator[str]]] = {
            "vae": self._vae,
            "unet": self._network,
            "text": self._texts,
            "loop": self._steps,
            "guidance": self._guidance,
            "words": self._word_maps,
            "samplers": self._samplers,
        }
        for section, heading in HEADINGS.items():
            yield f'<section id="{section}"><h2>{self._words(heading)}</h2>'
            yield from self._statements(section)
            if section in parts:
                yield from parts[section]()
            papers = [paper for paper in PAPERS if paper.section == section]
            if papers:
                links = (f'<a href="{paper.address}">{html.escape(paper.title)}</a>' for paper in papers)
                yield f'<p class="note wide">{self._words(_CAPTIONS["papers"])}: {"; ".join(links)}</p>'
            yield "</section>"
        yield f"<script>{_SCRIPT}</script></body></html>"

    def _statements(self, section: Section) -> Iterator[str]:
        numbers = self._account.numbers()
        for one in STATEMENTS:
            if one.section == section and not (one.id == "vae-measured" and self._account.vae is None):
                text = html.escape(self._translate(CONTEXT, one.text).format(**numbers))
                yield f'<p data-statement="{one.id}">{text}</p>'

    def _vae(self) -> Iterator[str]:
        told = self._account.vae
        if told is None:
            return
        yield self._figure("vae-given", told.given, "given")
        yield self._figure("vae-back", told.back, "back")
        yield self._figure("vae-difference", told.difference, "difference")
        yield "<br>"
        for number, channel in enumerate(told.channels, start=1):
            yield self._figure(f"vae-channel-{number:02}", channel, "channel", rough=True, number=number)

    def _network(self) -> Iterator[str]:
        told = self._account.network
        if told is None:
            return
        heads = (("block", ""), ("parameters", "n"), ("memory", "n"))
        rows = [
            (f"{part.name} <small>{part.kind}</small>", f"{part.parameters:,}", f"{part.bytes / 1e6:.1f} MB")
            for part in told.parts
        ]
        yield from self._table(heads, rows)
        heads = (("block", ""), ("in", ""), ("out", ""), ("parameters", "n"), ("time", "n"))
        rows = [
            (
                f"{'&emsp;' * block.name.count('.')}{block.name} <small>{block.kind}</small>",
                _shape(block.given),
                _shape(block.answered),
                f"{block.parameters:,}",
                f"{block.seconds * 1000:.2f} ms",
            )
            for block in told.blocks
        ]
        yield '<div class="scroll">'
        yield from self._table(heads, rows)
        yield "</div>"

    def _texts(self) -> Iterator[str]:
        heads = (("token", ""), ("id", "n"), ("weight", "n"), ("neighbours", ""))
        for told in self._account.texts.values():
            yield f"<h3>{self._words(_CAPTIONS[told.name])} <small>{told.encoder} {_shape(told.shape)}</small></h3>"
            for chunk in told.tokens:
                filled = len(chunk)
                while filled > 1 and chunk[filled - 1] == chunk[filled - 2]:
                    filled -= 1
                rows = [
                    (html.escape(token.text), str(token.id), f"{token.weight:g}", html.escape(", ".join(token.near)))
                    for token in chunk[:filled]
                ]
                yield from self._table(heads, rows)
                if filled < len(chunk):
                    yield f'<p class="note">{self._words(_CAPTIONS["fill"], count=len(chunk) - filled)}</p>'

    def _steps(self) -> Iterator[str]:
        account, noise = self._account, self._account.noise
        if noise is not None:
            yield self._figure("noise", noise.picture, "noise", rough=True, seed=noise.seed)
            yield self._figure("noise-other", noise.other, "other", rough=True)
            yield _bars(noise.histogram)
        if not account.steps:
            return
        last = max(account.steps)
        yield f'<p><input type="range" id="step" min="0" max="{last}" value="{last // 2}" aria-label="step"></p>'
        for index, step in sorted(account.steps.items()):
            yield f'<div class="step" data-step="{index}">'
            yield f"<p>{self._words(_CAPTIONS['step'], step=index + 1, steps=step.forwards)}: {self._numbers(step)}</p>"
            rough = {"latents": step.latents_picture, "without": step.without_picture, "with": step.with_picture}
            for name, picture in (rough | {"expected": step.expected_picture}).items():
                if picture is not None:
                    yield self._figure(f"step-{index:03}-{name}", picture, name, rough=True)
            if index in account.decoded:
                yield self._figure(f"step-{index:03}-decoded", account.decoded[index], "decoded")
            yield "</div>"

    def _numbers(self, step: StepTold) -> str:
        ratio = step.sigma / step.alpha if step.alpha else math.inf
        values = {"alpha": f"{step.alpha:.4f}", "sigma": f"{step.sigma:.4f}", "ratio": f"{ratio:.3g}"}
        told = self._words(
            _CAPTIONS["numbers"], timestep=f"{step.timestep:g}", next_sigma=f"{step.next_sigma:.4f}", **values
        )
        return f"{told}<br>{self._words(_CAPTIONS[step.predicts], **values)}"

    def _guidance(self) -> Iterator[str]:
        for value, run in self._runs("guidance"):
            yield self._figure(f"guidance-{value}", run.picture, "scale", value=value)

    def _word_maps(self) -> Iterator[str]:
        account = self._account
        if account.picture is not None and account.has_maps:
            plain = self._out.picture("words", account.picture.picture)
            yield f'<p class="note">{self._words(_CAPTIONS["hover"])}</p><p class="words">'
            for number, word in enumerate(account.words()):
                heat = account.heat(word.places)
                if heat is not None:
                    name = self._out.picture(f"word-{number:02}", over(account.picture.picture, heat))
                    yield f'<span tabindex="0" data-over="{name}">{html.escape(word.text)}</span>'
            yield f'</p><figure><img id="over" src="{plain}" data-plain="{plain}" alt="" style="width:19rem"></figure>'
        for word, run in self._runs("dropped"):
            yield self._figure(f"without-{len(self._out.files)}", run.picture, "without_word", word=word, psnr=_db(run))
            if run.difference is not None:
                yield self._figure(f"without-{len(self._out.files)}-difference", run.difference, "difference")

    def _samplers(self) -> Iterator[str]:
        runs = self._runs("sampler")
        for value, run in runs:
            told = f"{_db(run)} dB" if run.psnr is not None else self._words(_CAPTIONS["first"])
            name = value.replace(" ", "-")
            yield f"<h3>{html.escape(value)} <small>{told}, {run.seconds:.1f} s</small></h3>"
            for number, picture in enumerate(run.expected):
                yield self._plain(f"sampler-{name}-{number}", picture, rough=True)
            yield self._plain(f"sampler-{name}", run.picture)
        if runs:
            yield f'<p class="note wide">{self._words(_CAPTIONS["sigmas"])}</p>'
            yield _curves([(value, run.sigmas) for value, run in runs])

    def _runs(self, kind: RunKind) -> list[tuple[str, RunTold]]:
        return [(value, run) for (one, value), run in self._account.runs.items() if one == kind]

    def _table(self, heads: Sequence[tuple[str, str]], rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
        """`heads` are captions with a class each; cells are HTML."""
        kinds = [kind for _, kind in heads]
        titles = "".join(f'<th class="{kind}">{self._words(_CAPTIONS[name])}</th>' for name, kind in heads)
        yield f"<table><tr>{titles}</tr>"
        for row in rows:
            yield "<tr>" + "".join(f'<td class="{k}">{cell}</td>' for k, cell in zip(kinds, row, strict=True)) + "</tr>"
        yield "</table>"

    def _figure(self, name: str, pixels: Pixels, caption: str, *, rough: bool = False, **values: Any) -> str:
        return self._plain(name, pixels, self._words(_CAPTIONS[caption], **values), rough=rough)

    def _plain(self, name: str, pixels: Pixels, caption: str = "", *, rough: bool = False) -> str:
        kind = ' class="rough"' if rough else ""
        image = f'<img{kind} src="{self._out.picture(name, pixels)}" alt="{caption}">'
        return f"<figure>{image}<figcaption>{caption}</figcaption></figure>"

    def _words(self, text: str, **values: Any) -> str:
        return html.escape(self._translate(CONTEXT, text).format(**values))


def _facts(account: Account, request: GenerationRequest) -> dict[str, Any]:
    """All that is no picture, as plain data."""
    steps = [
        {
            "index": step.index, "timestep": step.timestep, "alpha": step.alpha, "sigma": step.sigma,
            "next_sigma": step.next_sigma, "predicts": step.predicts,
            "maps": [list(maps.shape) for maps in step.maps],
        }
        for _, step in sorted(account.steps.items())
    ]  # fmt: skip
    texts = [
        {
            "name": text.name, "encoder": text.encoder, "shape": list(text.shape), "vocabulary": text.vocabulary,
            "tokens": [
                [{"id": one.id, "text": one.text, "weight": one.weight, "near": list(one.near)} for one in chunk]
                for chunk in text.tokens
            ],
        }
        for text in account.texts.values()
    ]  # fmt: skip
    network = account.network
    return {
        "request": request.to_dict(),
        "numbers": account.numbers(),
        "texts": texts,
        "histogram": None if account.noise is None else list(account.noise.histogram),
        "steps": steps,
        "words": [{"text": word.text, "tokens": list(word.places)} for word in account.words()],
        "parts": None
        if network is None
        else [_values(part, "name", "kind", "parameters", "bytes") for part in network.parts],
        "blocks": None
        if network is None
        else [_values(one, "name", "kind", "parameters", "given", "answered", "seconds") for one in network.blocks],
        "vae_psnr_db": None if account.vae is None else _finite(round(account.vae.psnr, 2)),
        "runs": [
            _values(run, "kind", "value", "forwards", "seconds")
            | {"psnr_db": _finite(run.psnr), "sigmas": [_finite(one) for one in run.sigmas]}
            for run in account.runs.values()
        ],
        "said": [str(message) for message in account.said],
    }


def _values(row: Any, *names: str) -> dict[str, Any]:
    return {name: getattr(row, name) for name in names}


def _finite(value: float | None) -> float | None:
    """None for infinity, which JSON cannot write."""
    return value if value is not None and math.isfinite(value) else None


def _db(run: RunTold) -> str:
    return "∞" if run.psnr is None or math.isinf(run.psnr) else f"{run.psnr:.1f}"


def _shape(shape: Sequence[int]) -> str:
    return " × ".join(map(str, shape))


def _bars(counts: Sequence[int]) -> str:
    """A histogram as SVG."""
    most = max(counts, default=1) or 1
    bars = "".join(
        f'<rect x="{at * 4}" y="{80 - 76 * count / most:.1f}" width="3.4" height="{76 * count / most:.1f}"/>'
        for at, count in enumerate(counts)
    )
    return f'<svg width="{4 * len(counts)}" height="80" fill="{COLOURS[0]}" role="img">{bars}</svg>'


def _curves(rows: Sequence[tuple[str, Sequence[float]]]) -> str:
    """The levels of noise of several samplers over their forwards, as SVG; logarithmic upwards."""
    points = [[(at, one) for at, one in enumerate(sigmas) if 0 < one < math.inf] for _, sigmas in rows]
    every = [math.log10(one) for row in points for _, one in row] or [0.0, 1.0]
    low, high = min(every), max(every)
    longest = max((len(sigmas) for _, sigmas in rows), default=2)
    drawn: list[str] = []
    for number, (row, (name, _)) in enumerate(zip(points, rows, strict=True)):
        colour = COLOURS[number % len(COLOURS)]
        path = " ".join(
            f"{20 + 560 * at / max(1, longest - 1):.1f},{220 - 200 * (math.log10(one) - low) / ((high - low) or 1):.1f}"
            for at, one in row
        )
        drawn.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        drawn.append(f'<text x="460" y="{30 + 18 * number}" fill="{colour}" font-size="13">{html.escape(name)}</text>')
    return f'<svg viewBox="0 0 600 240" width="100%" role="img">{"".join(drawn)}</svg>'
