"""The page index.html of an explained picture, in the order of the lesson."""

from __future__ import annotations

import html
import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sddesk.cli.explain_files.captions import CAPTIONS, SCRIPT, STYLE, TITLE
from sddesk.cli.explain_files.charts import bars, curves
from sddesk.cli.explain_files.pictures import PictureFiles
from sddesk.core.explained import RunTold, StepTold, Token
from sddesk.core.lesson import CONTEXT, HEADINGS, STATEMENTS, Section, heading, papers_of
from sddesk.core.pixels import Pixels
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import sampler
from sddesk.session.explaining.account import Account, Layer, Word
from sddesk.session.explaining.maps import over
from sddesk.settings.schema import LANGUAGES

Translate = Callable[[str, str], str]


class Page:
    """The page's lines; pictures are written when they are named."""

    def __init__(
        self, account: Account, request: GenerationRequest, out: PictureFiles, translate: Translate, language: str
    ) -> None:
        self._account, self._request, self._out = account, request, out
        self._translate = translate
        self._lang = f' lang="{language.replace("_", "-")}"' if language in LANGUAGES else ""

    def lines(self) -> Iterator[str]:
        """All of it."""
        account, title = self._account, self._words(TITLE)
        yield f'<!doctype html><html{self._lang}><head><meta charset="utf-8">'
        yield f"<title>{title}</title><style>{STYLE}</style></head><body><h1>{title}</h1>"
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
        for section in HEADINGS:
            yield f'<section id="{section}"><h2>{self._words(heading(section, account.family))}</h2>'
            yield from self._statements(section)
            if section in parts:
                yield from parts[section]()
            papers = papers_of(section, account.family)
            if papers:
                links = (f'<a href="{paper.address}">{html.escape(paper.title)}</a>' for paper in papers)
                yield f'<p class="note wide">{self._words(CAPTIONS["papers"])}: {"; ".join(links)}</p>'
            yield "</section>"
        yield f"<script>{SCRIPT}</script></body></html>"

    def _statements(self, section: Section) -> Iterator[str]:
        numbers = self._account.numbers()
        for one in STATEMENTS:
            if one.section == section:
                template = one.template(numbers, self._account.family)
                text = html.escape(self._translate(CONTEXT, template).format(**numbers))
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
            yield f"<h3>{self._words(CAPTIONS[told.name])} <small>{told.encoder} {_shape(told.shape)}</small></h3>"
            for chunk in told.tokens:
                filled = len(chunk)
                while filled > 1 and chunk[filled - 1] == chunk[filled - 2]:
                    filled -= 1
                rows = [
                    (
                        html.escape(token.text),
                        self._number(token),
                        f"{token.weight:g}",
                        html.escape(", ".join(token.near)),
                    )
                    for token in chunk[:filled]
                ]
                yield from self._table(heads, rows)
                if filled < len(chunk):
                    yield f'<p class="note">{self._words(CAPTIONS["fill"], count=len(chunk) - filled)}</p>'

    def _number(self, token: Token) -> str:
        return self._words(CAPTIONS["vector"]) if token.id < 0 else str(token.id)

    def _steps(self) -> Iterator[str]:
        account, noise = self._account, self._account.noise
        if noise is not None:
            yield self._figure("noise", noise.picture, "noise", rough=True, seed=noise.seed)
            yield self._figure("noise-other", noise.other, "other", rough=True)
            yield bars(noise.histogram)
        if not account.steps:
            return
        films = [self._out.film(f"film.{ending}", account.film()) for ending in ("webp", "gif")]
        links = ", ".join(f'<a href="{name}">{name}</a>' for name in films)
        yield f"<details><summary>{self._words(CAPTIONS['film'])}</summary>"
        yield f'<figure><img src="{films[0]}" alt="{self._words(CAPTIONS["film"])}"></figure>'
        yield f'<p class="note wide">{links}</p></details>'
        last = max(account.steps)
        yield f'<p><input type="range" id="step" min="0" max="{last}" value="{last // 2}" aria-label="step"></p>'
        for index, step in sorted(account.steps.items()):
            yield f'<div class="step" data-step="{index}">'
            name = "step" if step.forwards == step.steps else "forward"  # some samplers need more of these
            told = self._words(CAPTIONS[name], step=index + 1, steps=step.steps, forwards=step.forwards)
            yield f"<p>{told}: {self._numbers(step)}</p>"
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
            CAPTIONS["numbers"], timestep=f"{step.timestep:g}", next_sigma=f"{step.next_sigma:.4f}", **values
        )
        return f"{told}<br>{self._words(CAPTIONS[step.predicts], **values)}"

    def _guidance(self) -> Iterator[str]:
        for value, run in self._account.runs_of("guidance"):
            yield self._figure(f"guidance-{value}", run.picture, "scale", value=value)
        for value, run in self._account.runs_of("guided"):
            scale, _, forward = value.partition(" ")
            told = {"scale": scale, "step": int(forward) + 1, "psnr": _db(run)}
            name = f"guided-{scale}-from-{told['step']:03}"
            yield self._figure(name, run.picture, "guided", **told)
            if run.difference is not None:
                yield self._figure(f"{name}-difference", run.difference, "difference")

    def _word_maps(self) -> Iterator[str]:
        account = self._account
        if account.picture is not None and account.has_maps:
            plain = self._out.picture("words", account.picture.picture)
            yield f'<p class="note">{self._words(CAPTIONS["hover"])}</p>'
            yield f'<p><select id="layer" aria-label="{self._words(CAPTIONS["layers"])}">'
            layers = account.map_layers
            every = "every_resolution" if layers[0].block is None else "every_block"
            yield f'<option value="">{self._words(CAPTIONS[every])}</option>'
            for number, layer in enumerate(layers):
                yield f'<option value="{number}">{self._layer(layer)}</option>'
            yield '</select></p><p class="words">'
            for number, word in enumerate(account.words()):
                yield from self._word(f"word-{number:02}", word, account.picture.picture)
            yield f'</p><figure><img id="over" src="{plain}" data-plain="{plain}" alt="" style="width:19rem"></figure>'
        for word, run in self._account.runs_of("dropped"):
            yield self._figure(f"without-{len(self._out.files)}", run.picture, "without_word", word=word, psnr=_db(run))
            if run.difference is not None:
                yield self._figure(f"without-{len(self._out.files)}-difference", run.difference, "difference")

    def _layer(self, layer: Layer) -> str:
        if layer.block is None:
            return _shape((layer.rows, layer.columns))
        return self._words(CAPTIONS["of_blocks"], block=layer.block + 1, blocks=layer.blocks)

    def _word(self, name: str, word: Word, picture: Pixels) -> Iterator[str]:
        """A word with its maps: the mean of all resolutions, and each alone."""
        shown: list[str] = []
        for number in (None, *range(len(self._account.map_layers))):
            heat = self._account.heat(word.places, resolution=number)
            if heat is not None:
                which = "" if number is None else f"-{number}"
                file = self._out.picture(f"{name}{which}", over(picture, heat))
                shown.append(f'data-over{which}="{file}"')
        if shown:
            yield f'<span tabindex="0" {" ".join(shown)}>{html.escape(word.text)}</span>'

    def _samplers(self) -> Iterator[str]:
        runs = self._account.runs_of("sampler")
        for value, run in runs:
            told = f"{_db(run)} dB" if run.psnr is not None else self._words(CAPTIONS["first"])
            name = value.replace(" ", "-")
            yield f"<h3>{html.escape(_sampler(value))} <small>{told}, {run.seconds:.1f} s</small></h3>"
            for number, picture in enumerate(run.expected):
                yield self._plain(f"sampler-{name}-{number}", picture, rough=True)
            yield self._plain(f"sampler-{name}", run.picture)
        if runs:
            yield f'<p class="note wide">{self._words(CAPTIONS["sigmas"])}</p>'
            yield curves([(_sampler(value), run.sigmas) for value, run in runs])

    def _table(self, heads: Sequence[tuple[str, str]], rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
        """`heads` are captions with a class each; cells are HTML."""
        kinds = [kind for _, kind in heads]
        titles = "".join(f'<th class="{kind}">{self._words(CAPTIONS[name])}</th>' for name, kind in heads)
        yield f"<table><tr>{titles}</tr>"
        for row in rows:
            yield "<tr>" + "".join(f'<td class="{k}">{cell}</td>' for k, cell in zip(kinds, row, strict=True)) + "</tr>"
        yield "</table>"

    def _figure(self, name: str, pixels: Pixels, caption: str, *, rough: bool = False, **values: Any) -> str:
        return self._plain(name, pixels, self._words(CAPTIONS[caption], **values), rough=rough)

    def _plain(self, name: str, pixels: Pixels, caption: str = "", *, rough: bool = False) -> str:
        kind = ' class="rough"' if rough else ""
        image = f'<img{kind} src="{self._out.picture(name, pixels)}" alt="{caption}">'
        return f"<figure>{image}<figcaption>{caption}</figcaption></figure>"

    def _words(self, text: str, **values: Any) -> str:
        return html.escape(self._translate(CONTEXT, text).format(**values))


def _db(run: RunTold) -> str:
    return "∞" if run.psnr is None or math.isinf(run.psnr) else f"{run.psnr:.1f}"


def _sampler(value: str) -> str:
    """The name of a run's sampler, and its steps."""
    sampler_id, _, steps = value.partition(" ")
    row = sampler(sampler_id)
    return f"{row.name if row else sampler_id} {steps}"


def _shape(shape: Sequence[int]) -> str:
    return " × ".join(map(str, shape))
