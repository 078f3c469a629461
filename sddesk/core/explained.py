"""What an engine tells of how a picture comes about, piece by piece: plain values that cross layers and processes.

Everything is of a run that really took place. A receiver that gets a piece of the same kind and number again keeps the
later one: the run began anew.
"""

from __future__ import annotations

import re
from typing import Literal

from sddesk.core.messages import Message
from sddesk.core.pixels import Pixels
from sddesk.core.values import dataclass

GUIDANCE_STRIP = (1.0, 3.0, 7.5, 15.0, 30.0)
SAMPLERS_SHOWN = (("pndm", 50), ("pndm", 25), ("lms", 25), ("heun", 25), ("dpmpp_2m", 25))
FLOW_SAMPLERS_SHOWN = (("euler", 50), ("euler", 25), ("heun", 25), ("dpmpp_2m", 25), ("unipc", 25))
MOST_BYTES = 300 * 2**20  # of all arrays of one run
NumberKind = Literal["float16", "float32"]
RunKind = Literal["guidance", "guided", "sampler", "dropped"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which parts of an explanation of a request are wanted.

    `loop`: the run itself, with its text, noise and steps; `attention`: where each word acts, `network`: the time of
    each block. `vae`: the finished picture through the VAE and back, or `picture` in its place. `guidance` are the
    scales, `samplers` the ids and steps, and `dropped` the words for which the same seed is drawn again. `guided` are
    scales that take the place of the picture's own from a forward (from 0) on.
    """

    loop: bool = True
    attention: bool = True
    network: bool = True
    vae: bool = True
    picture: Pixels | None = None
    guidance: tuple[float, ...] = ()
    guided: tuple[tuple[float, int], ...] = ()
    samplers: tuple[tuple[str, int], ...] = ()
    dropped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """An array: `data` holds the numbers row by row, little-endian; `axes` names the sides of `shape`.

    Raises ValueError if the bytes do not fit.
    """

    shape: tuple[int, ...]
    axes: tuple[str, ...]
    kind: NumberKind
    data: bytes

    def __post_init__(self) -> None:
        count = 1
        for side in self.shape:
            count *= side
        if len(self.axes) != len(self.shape) or len(self.data) != count * (2 if self.kind == "float16" else 4):
            raise ValueError(f"{len(self.data)} bytes are no {self.shape} of {self.kind}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A token of a text: `id` in the tokenizer's vocabulary, -1 for a vector of the textual inversion named `text`.

    `word` counts the words of the text from 0, -1 for what the tokenizer put around them. `near` are the words whose
    embeddings point most nearly the same way in the encoder's table.
    """

    id: int
    text: str
    weight: float
    word: int
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRead:
    """What one text encoder was given: `name` is prompt or negative_prompt; `encoder` is the component's name.

    `tokens` are chunk by chunk, as long as the encoder reads: padding included where `padded`. `shape` is that of what
    the denoiser reads of it. `vocabulary` is how many tokens the tokenizer knows.
    """

    name: str
    encoder: str
    tokens: tuple[tuple[Token, ...], ...]
    padded: bool
    shape: tuple[int, ...]
    vocabulary: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NoiseTold:
    """What the loop began with: the noise of the seed, channels x rows x columns, and how it looks in rough colours.

    `other` is that of the next seed. `histogram` counts the numbers in equal bins from -4 to 4.
    """

    seed: int
    width: int
    height: int
    noise: Numbers
    picture: Pixels
    other: Pixels
    histogram: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTold:
    """One forward of the denoiser, `index` (from 0) of `forwards`, which make `steps`: some samplers need more of them.

    It saw `latents`, which hold picture and noise: `alpha` x picture + `sigma` x noise, scaled by the sampler as
    `scale` says. `without` and `with_text` are its two answers, `guided` is what the sampler took, `expected` the clean
    latents that follow; arrays are channels x rows x columns, None where there is no such answer or it was left out.
    `predicts` is epsilon, v_prediction or flow. `maps`: tokens x rows x columns each, how much each place of the
    picture looked at each token, one array a resolution, the largest first; none where they were not recorded. Where
    `map_blocks` has the number (from 0) of a block for each, of the network's `blocks`, they are of these blocks, whose
    attention is to text and picture together: then the last token is all the text that is not the prompt's own.
    The pictures are rough: a matrix from channels to colours.
    """

    index: int
    forwards: int
    steps: int
    timestep: float
    alpha: float
    sigma: float
    next_sigma: float
    scale: float
    predicts: str
    guidance_scale: float
    latents: Numbers | None
    without: Numbers | None
    with_text: Numbers | None
    guided: Numbers | None
    expected: Numbers | None
    latents_picture: Pixels
    expected_picture: Pixels
    without_picture: Pixels | None
    with_picture: Pixels | None
    maps: tuple[Numbers, ...] = ()
    map_blocks: tuple[int, ...] = ()
    blocks: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyTold:
    """Which family the model is of: the id of a row of `core.families`."""

    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DecodedTold:
    """The clean picture that step `index` expects, decoded by the VAE."""

    index: int
    picture: Pixels


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureTold:
    """The finished picture of the run, and the seconds it took with the recording."""

    picture: Pixels
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PartTold:
    """A network of the model: `kind` is its class."""

    name: str
    kind: str
    parameters: int
    bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockTold:
    """A layer of the denoiser in one forward: `name` is its path; the shapes `given` and `answered` may be empty."""

    name: str
    kind: str
    parameters: int
    given: tuple[int, ...]
    answered: tuple[int, ...]
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkTold:
    """The parts of the model, and the denoiser's tree in the order in which it ran."""

    parts: tuple[PartTold, ...]
    blocks: tuple[BlockTold, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VaeTold:
    """A picture through the VAE and back. `difference` is four times as strong as it is; `psnr` in dB.

    `channels` are the latents, each channel as a grey picture; `shape` is theirs.
    """

    given: Pixels
    back: Pixels
    difference: Pixels
    psnr: float
    shape: tuple[int, ...]
    channels: tuple[Pixels, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RunTold:
    """The same seed drawn another way: `value` is the guidance scale, "sampler steps", or the word that was dropped.

    Of the kind "guided" it is "scale forward": with that scale from that forward (from 0) on.

    `psnr` in dB compares it with the picture of the run, or with the first sampler's; None where there is none to
    compare with, infinite where they are equal. `sigmas` are those of each forward, noise / picture. `expected` are
    rough pictures along the way.
    """

    kind: RunKind
    value: str
    picture: Pixels
    difference: Pixels | None
    psnr: float | None
    sigmas: tuple[float, ...]
    expected: tuple[Pixels, ...]
    forwards: int
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidTold:
    """A sentence for a person that names the part left out, and the one shown in its place."""

    message: Message


Told = (
    FamilyTold
    | TextRead
    | NoiseTold
    | StepTold
    | DecodedTold
    | PictureTold
    | NetworkTold
    | VaeTold
    | RunTold
    | SaidTold
)


def words_of(prompt: str) -> list[str]:
    """Return the words of a prompt, each once, without marks: those that can be dropped."""
    return list(dict.fromkeys(re.findall(r"[\w'-]+", prompt)))


def has_word(prompt: str, word: str) -> bool:
    """Return whether this word stands in the prompt, in capitals or not: tokenizers write most of them small."""
    return bool(word.strip()) and _alone(word).search(prompt) is not None


def without_word(prompt: str, word: str) -> str:
    """Return the prompt without this word, wherever it stands; what was around it closes up."""
    return re.sub(r"\s+", " ", _alone(word).sub("", prompt)).strip()


def _alone(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'-]){re.escape(word)}(?![\w'-])", re.IGNORECASE)
