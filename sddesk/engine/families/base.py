"""What the engine asks of a model family, and the text that each family gives to its denoiser."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

import torch
from diffusers import DDIMScheduler  # pyright: ignore[reportPrivateImportUsage]

from sddesk.core.families import ModelFamily
from sddesk.core.inputs import Takes
from sddesk.core.instructing import answers_of
from sddesk.core.messages import Message
from sddesk.core.request import GenerationRequest

Vectors = Mapping[str, tuple[torch.Tensor, ...]]  # of a textual inversion, vectors x width for each text encoder
NO_VECTORS: Vectors = {}
_NO_REFERENCES = "this family reads no references"
SD_NUMBERS_A_PIXEL = 600  # of a forward of SD 1: attention in one block, two copies


@dataclass(frozen=True, slots=True)
class Conditioning:
    """Text embeddings, 1 x tokens x width each; `negative` is None without guidance. `notes` are for the person.

    `pooled` and `negative_pooled`, 1 x width, sum up the whole prompt (SDXL); None for families without them.
    `later`: where words change from step to step, the further texts of `step_texts_of`, in tensors of the same shapes.
    """

    positive: torch.Tensor
    negative: torch.Tensor | None
    notes: tuple[Message, ...]
    pooled: torch.Tensor | None = None
    negative_pooled: torch.Tensor | None = None
    later: tuple[Conditioning, ...] = ()

    def tensors(self) -> list[torch.Tensor]:
        """Return all embeddings that there are, each once."""
        own = (self.positive, self.negative, self.pooled, self.negative_pooled)
        every = [*own, *(tensor for one in self.later for tensor in one.tensors())]
        return list({id(tensor): tensor for tensor in every if tensor is not None}.values())


def pooled_arguments(conditioning: Conditioning) -> dict[str, Any]:
    """Return the keywords of pipelines that take the text with its summary."""
    return {
        "prompt_embeds": conditioning.positive,
        "negative_prompt_embeds": conditioning.negative,
        "pooled_prompt_embeds": conditioning.pooled,
        "negative_pooled_prompt_embeds": conditioning.negative_pooled,
    }


class InversionVector(NamedTuple):
    """A vector of the textual inversion of this name, in the place of a token: `at` counts its vectors from 0."""

    name: str
    at: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What one text encoder is given, by its name: the tokens with their weights, in chunks.

    `first` is the place of the first token in the text that the denoiser reads, from its end where it is negative.
    """

    name: str
    tokenizer: Any
    encoder: Any
    chunks: list[list[tuple[int | InversionVector, float]]]
    first: int = 0


def plain_reading(name: str, tokenizer: Any, encoder: Any, text: str, first: int = 0) -> Reading:
    """Return the tokens of a text, all of weight 1, without any that a tokenizer adds."""
    ids = tokenizer(text, add_special_tokens=False).input_ids
    return Reading(name, tokenizer, encoder, [[(token, 1.0) for token in ids]], first)


@dataclass(frozen=True, slots=True)
class Joint:
    """The row of tokens in which blocks of a transformer attend to picture and text together.

    `layers` are the attention layers of these blocks, in the order in which they run. `places` are the tokens of the
    picture, row by row, `size` (rows, columns) of them; `text` are those of the text, with all that is put around it.
    """

    layers: Sequence[Any]
    places: range
    size: tuple[int, int]
    text: range


def text_first(layers: Sequence[Any], tokens: int, size: tuple[int, int]) -> Joint:
    """Return the row of a text of so many tokens, and of the picture behind it."""
    return Joint(layers, range(tokens, tokens + size[0] * size[1]), size, range(tokens))


class TellsHowItWorks(Protocol):
    """A family's answers about its tokens and its network, for the page that shows how a picture comes about."""

    @property
    def prompt_first(self) -> bool:
        """Whether, with guidance, the network answers for the prompt before it answers for the negative prompt."""
        return False

    def as_answer(self, answered: Any, rows: int, columns: int) -> torch.Tensor:
        """Return what a call of the network gives as the scheduler takes it: pictures x channels x rows x columns."""
        del rows, columns
        return answered

    def joint(self, denoiser: Any, tokens: int, size: tuple[int, int]) -> Joint | None:
        """Return where blocks attend to picture and text together; None for a network with cross-attention.

        `tokens` is the length of the text that the denoiser is given, `size` the rows and columns of the latents.
        """
        del denoiser, tokens, size
        return None

    def tokens_read(self, pipe: Any, text: str, request: GenerationRequest, vectors: Vectors) -> list[Reading]:
        """Return what each text encoder is given for a text of `request`.

        What the pipeline puts around every prompt is left out, unless the chunks are filled up: then they are all.
        """
        del request, vectors
        return [plain_reading("text_encoder", pipe.tokenizer, pipe.text_encoder, text)]


class TakesReferences(Protocol):
    """Further questions to families whose row has `references`; others raise TypeError."""

    def reference_pixels(self, pipe: Any, picture: Any) -> torch.Tensor:
        """Return a PIL picture as the VAE encodes a reference, 1 x 3 x height x width, -1..1.

        Only families whose row has `references` are asked this, and the next; others raise TypeError.
        """
        raise TypeError(_NO_REFERENCES)

    def with_references(self, forward: Callable[..., Any], references: Sequence[torch.Tensor]) -> Callable[..., Any]:
        """Return what calls the denoiser's `forward` with the latents of references, each of one picture."""
        raise TypeError(_NO_REFERENCES)

    def encode_looking(self, pipe: Any, request: GenerationRequest, pictures: Sequence[Any]) -> Conditioning:
        """Encode a request's texts by a text encoder that looks at its references, PIL pictures, next to each.

        Only families whose row has `encoder_sees` are asked this.
        """
        raise TypeError(_NO_REFERENCES)


class HoldsLatents(Protocol):
    """The form of a family's latents: their channels, what one stands for in pixels, how the network takes them."""

    def latent_channels(self, vae: Any) -> int:
        """Return how many channels the latents of the loop have."""
        return vae.config.latent_channels

    def cell_side(self, pipe: Any) -> int:
        """Return how many pixels a side one place of the latents of the loop is."""
        return pipe.vae_scale_factor

    def latent_shape(self, pipe: Any, width: int, height: int) -> tuple[int, int, int]:
        """Return channels x height x width of the latents of a picture of `width` x `height` pixels."""
        side = self.cell_side(pipe)
        return self.latent_channels(pipe.vae), height // side, width // side

    @property
    def packs(self) -> bool:
        """Whether the pipeline's loop has the latents in a row: then `packed` and `unpacked` turn them."""
        return False

    def begin_with(self, latents: torch.Tensor) -> torch.Tensor:
        """Return what the pipeline is given as its first latents."""
        return latents

    def packed(self, latents: torch.Tensor) -> torch.Tensor:
        """Return pictures x channels x rows x columns as the pipeline's loop has them."""
        return latents

    def unpacked(self, latents: torch.Tensor, rows: int, columns: int) -> torch.Tensor:
        """Return latents of the pipeline's loop as pictures x channels x rows x columns."""
        del rows, columns
        return latents

    @property
    def masks_whole_cells(self) -> bool:
        """Whether a denoiser that reads a mask reads one number for each place of the latents, before the picture.

        Else it reads those of all its pixels, behind the picture.
        """
        return True


class Family(TellsHowItWorks, TakesReferences, HoldsLatents, Protocol):
    """The code of a model family, whose plain facts are a row of `core.families`. Its file names it FAMILY.

    The defaults are those of a latent diffusion model: an AutoencoderKL, and latents that are divided by its
    `scaling_factor` before it decodes them; some VAEs shift them, too.
    """

    @property
    def classes(self) -> Mapping[str, Any]:
        """The class of each component that is loaded, by its name in the pipeline, which is also its folder's."""
        ...

    @property
    def vae_may_overflow(self) -> bool:
        """Whether a VAE whose configuration says `force_upcast` overflows in half precision."""
        return False

    def layers_for(self, takes: Takes) -> tuple[str, ...]:
        """Return how the names of the denoiser's layers begin that draw the style, or the composition; "" for all."""
        del takes
        return ("",)

    def make_scheduler(self, config: Mapping[str, Any]) -> Any:
        """Return the scheduler that the pipeline is made with, from the model's scheduler file; each run has its own.

        Raises what diffusers raises for values that are no noise schedule.
        """
        return DDIMScheduler.from_config({**config, "steps_offset": 1, "clip_sample": False})

    def assemble(self, parts: Mapping[str, Any], *, zero_empty_prompt: bool) -> Any:
        """Return the diffusers pipeline of these components, the scheduler among them.

        `zero_empty_prompt`: the model was trained with zeros in the place of an empty negative prompt.
        """
        ...

    def encode(self, pipe: Any, request: GenerationRequest, vectors: Vectors = NO_VECTORS) -> Conditioning:
        """Encode each text of `step_texts_of`; `vectors` of textual inversions take the place of their names."""
        ...

    def arguments(self, conditioning: Conditioning) -> dict[str, Any]:
        """Return the keywords by which the pipeline takes the text."""
        ...

    def next_text(self, pipe: Any, conditioning: Conditioning, pictures: int) -> dict[str, Any]:
        """Return what `callback_on_step_end` gives to a running pipeline so that it goes on with another text."""
        ...

    def guidance(self, request: GenerationRequest) -> dict[str, Any]:
        """Return the keywords by which the pipeline takes the guidance."""
        return {"guidance_scale": request.guidance_scale, "guidance_rescale": request.guidance_rescale}

    def answers(self, request: GenerationRequest) -> int:
        """Return how many answers of the network guide one picture at each forward."""
        return answers_of(request)

    def timesteps(self, pipe: Any, request: GenerationRequest) -> dict[str, Any]:
        """Return the keywords by which the pipeline sets the timesteps of its scheduler.

        A flow family may return its own `sigmas`, and `mu`, by which the schedule is shifted for larger pictures.
        """
        del pipe
        return {"num_inference_steps": request.steps}

    def encoded(self, spread: Any, generator: torch.Generator) -> torch.Tensor:
        """Return the latents of a picture whose distribution the VAE's encoder gave, 1 x channels x rows x columns."""
        return spread.sample(generator)

    def channels_beside(self, denoiser: Any, vae: Any) -> int:
        """Return how many channels the denoiser reads besides the latents: for inpainting a mask and a picture."""
        del denoiser, vae
        return 0

    def to_vae(self, vae: Any, latents: torch.Tensor) -> torch.Tensor:
        """Scale latents of the loop to what the VAE decodes."""
        scaled = latents / vae.config.scaling_factor
        return scaled + vae.config.shift_factor if vae.config.shift_factor else scaled

    def from_vae(self, vae: Any, latents: torch.Tensor) -> torch.Tensor:
        """Scale what the VAE encoded to latents of the loop."""
        shifted = latents - vae.config.shift_factor if vae.config.shift_factor else latents
        return shifted * vae.config.scaling_factor

    def encoder_blocks(self, vae: Any) -> list[torch.nn.Module]:
        """Return the blocks of the VAE's encoder in the order in which they run: it can be stopped before each."""
        return [*vae.encoder.down_blocks, vae.encoder.conv_out]

    def decoder_blocks(self, vae: Any) -> list[torch.nn.Module]:
        """Return those of its decoder."""
        return [*vae.decoder.up_blocks, vae.decoder.conv_out]

    def decoding_bytes(self, vae: Any, width: int, height: int) -> int:
        """Return a bound from below of what the decoder works in, for a picture of `width` x `height` pixels.

        It is input and output of the widest layer at the picture's own size.
        """
        widest = vae.config.block_out_channels[:2][-1]
        return 2 * widest * width * height * vae.dtype.itemsize

    def numbers_in_forward(self, denoiser: Any, width: int, height: int) -> float:
        """Return about how many numbers a forward of one picture of `width` x `height` needs, without the weights.

        The estimate here is that of SD's U-Net, from its largest layers and rounded up.
        """
        del denoiser
        return SD_NUMBERS_A_PIXEL * width * height

    def layers_of_original(self, name: str) -> tuple[str, ...]:
        """Return the layers of the denoiser that are one in its maker's layout; its outputs are theirs in this order.

        Names have underscores for dots. A name that both layouts share is returned as it is.
        """
        return (name,)

    def blocks(self, denoiser: Any) -> list[torch.nn.Module]:
        """Return the blocks of the network in the order in which they run: it can be stopped before each."""
        ...


def code_of(family: ModelFamily) -> Family:
    """Return the code of a row of `core.families`; it may be imported for this, which takes its time."""
    return importlib.import_module(f"sddesk.engine.families.{family.code}").FAMILY
