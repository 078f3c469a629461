"""Values that describe checkpoints and parts: names, family, abilities. No weights here."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Literal, get_args

from sddesk.core.families import ModelFamily
from sddesk.core.messages import Message
from sddesk.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckpointRef:
    """How a request and a file name a checkpoint: never by a path. `hash` is SHA-256 in hex, None while pending."""

    name: str
    hub_id: str | None = None
    commit: str | None = None
    hash: str | None = None


STARTER = CheckpointRef(name="starter")


def is_starter(ref: CheckpointRef) -> bool:
    """Whether this names the starter itself: a model of the hub may have the same name, a file of a folder may not."""
    return ref.name == STARTER.name and ref.hub_id is None


NAMELESS = ("pytorch_lora_weights", "diffusion_pytorch_model", "model", "learned_embeds")  # so are many files called
PartOf = Literal["checkpoint", "file", "text_encoder"]
Prediction = Literal["auto", "epsilon", "v_prediction"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartRef:
    """How a request names a part that another model brings: of a whole checkpoint, or a file that is only this part.

    `of` is "file" for a VAE that is a file of its own, "text_encoder" for such a text encoder.

    `hash` is SHA-256 in hex: of the file, or that by which the checkpoint is known; None while pending.
    """

    name: str
    hub_id: str | None = None
    hash: str | None = None
    of: PartOf = "checkpoint"

    @property
    def checkpoint(self) -> CheckpointRef:
        """The checkpoint that the part is taken from."""
        return CheckpointRef(name=self.name, hub_id=self.hub_id, hash=self.hash)


def is_named(ref: CheckpointRef | PartRef) -> bool:
    """Whether what was read from a file names a model: with texts, as a part that there is."""
    texts: list[object] = [ref.hub_id, ref.hash]
    if isinstance(ref, CheckpointRef):
        texts.append(ref.commit)
    elif ref.of not in get_args(PartOf):
        return False
    return isinstance(ref.name, str) and all(text is None or isinstance(text, str) for text in texts)  # pyright: ignore[reportUnnecessaryIsInstance] - from files


Source = Literal["starter", "folder", "hub", "file", "a1111", "comfyui"]
SHORT_HASH = 10
ZERO_SNR_RESCALE = 0.7  # section 3.4 of https://arxiv.org/abs/2305.08891


def short_hash(sha256: str) -> str:
    """The first ten digits, as A1111 writes a model's hash into pictures."""
    return sha256[:SHORT_HASH]


@dataclass(frozen=True, slots=True, kw_only=True)
class LatentSpace:
    """A VAE's latents: their channels, and the factor that brings them to unit variance, None if unknown."""

    channels: int
    scale: float | None = None


class WeightsKind(StrEnum):
    """A weights file's kind, read from its header."""

    CHECKPOINT = "checkpoint"
    UNET = "unet"
    VAE = "vae"
    LORA = "lora"
    EMBEDDING = "embedding"
    TINY_DECODER = "tiny_decoder"
    TEXT_ENCODER = "text_encoder"
    IMAGE_ENCODER = "image_encoder"
    TRANSFORMER = "transformer"
    CONTROLNET = "controlnet"
    IP_ADAPTER = "ip_adapter"
    T2I_ADAPTER = "t2i_adapter"
    MOTION_MODULE = "motion_module"
    UPSCALER = "upscaler"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightsFacts:
    """What a single weights file says of itself by the names and shapes in its header.

    `families` has one entry when the weights decide, both SD 2 ones when they cannot, none when nothing tells.
    `precision` is the dtype of most bytes (float16, bfloat16, float32, float8). `triggers` are the words a LoRA
    was trained on, most frequent first; `prediction_type` is None unless the file names it; `latent_channels` are
    those of a VAE or a tiny decoder, or those that a ControlNet reads, 0 for other kinds. `inpainting` and `instructed`
    are said of a checkpoint as in CheckpointInfo. `text_width` is how wide the text is that its network reads, 0 where
    nothing tells; `vectors` is how many tokens a textual inversion takes.

    `architecture` names the network in words ("SD 1", "FLUX.1"), `variant` its form ("refiner", "schnell"); both are ""
    where nothing tells, and only what `families` names can be drawn. `zero_snr`: the file asks for a schedule that ends
    in pure noise. `input_channels` are those of the U-Net, 0 if unknown. `quantisation` is how the numbers are packed
    ("scaled fp8", "GGUF Q4_K"), "" for plain ones. `algorithm` is that of a LoRA. `missing` are the parts that a
    checkpoint lacks ("vae", "text_encoder"). `clip_skip` is the layer of the text encoder that it was trained with, as
    A1111 counts it; 0 where unknown. `scale` is how many times an upscaler enlarges each side, 0 if unknown.
    `image_states` and `image_summary` are how wide the states are that an image encoder gives of a picture, and its
    summary; of an IP-Adapter the one that it reads, the other 0. A text encoder that looks at pictures has states, too.
    `psnr_db`: how far pictures of a quantised file are from the original's, None where nobody has measured it.
    """

    kind: WeightsKind
    families: tuple[ModelFamily, ...] = ()
    precision: str = ""
    inpainting: bool = False
    instructed: bool = False
    prediction_type: str | None = None
    triggers: tuple[str, ...] = ()
    latent_channels: int = 0
    text_width: int = 0
    vectors: int = 0
    architecture: str = ""
    variant: str = ""
    zero_snr: bool = False
    input_channels: int = 0
    quantisation: str = ""
    algorithm: str = ""
    missing: tuple[str, ...] = ()
    clip_skip: int = 0
    scale: int = 0
    image_states: int = 0
    image_summary: int = 0
    psnr_db: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelNotes:
    """Notes that other programs keep next to a weights file.

    `triggers` are the words that call a LoRA, `weight` is the one preferred for it, `base_model` what it was made for
    in the words of its page, `clip_skip` that of most pictures on its page (0: nothing tells), `picture` the path of a
    picture made with it; `problem` says what could not be read.
    """

    triggers: tuple[str, ...] = ()
    weight: float | None = None
    base_model: str = ""
    clip_skip: int = 0
    picture: str = ""
    problem: Message | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PartInfo:
    """One installed file that is no whole checkpoint: a LoRA, a VAE, a textual inversion, an upscaler ...

    `name` is its stem.

    `latents` are those of a VAE. `notes` lie next to the file. `tokenizer` is the folder with the tokenizer of
    a language model, "" where none was found; a GGUF file carries one.
    """

    name: str
    facts: WeightsFacts
    location: str
    size_bytes: int
    source: Source = "file"
    latents: LatentSpace | None = None
    notes: ModelNotes = ModelNotes()
    tokenizer: str = ""

    @property
    def has_tokenizer(self) -> bool:
        """Whether texts can be cut into the tokens of this text encoder; CLIP's vocabulary ships with sddesk."""
        clip = self.facts.architecture.startswith(("CLIP", "OpenCLIP"))
        return clip or bool(self.tokenizer) or self.facts.quantisation.startswith("GGUF")

    @property
    def triggers(self) -> tuple[str, ...]:
        """The words that call a LoRA: those next to its file, which a person may have chosen, else those within it."""
        return self.notes.triggers or self.facts.triggers

    @property
    def clip_skip(self) -> int:
        """The clip skip it was trained with, else that of the pictures on its page; 0 where nothing tells."""
        return self.facts.clip_skip or self.notes.clip_skip


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedModel:
    """A file or diffusers folder of an added place that cannot be used, with the reason.

    `kind` is UNKNOWN where it was not read, and `family` names its network, "" where nothing tells.
    """

    name: str
    location: str
    size_bytes: int
    reason: Message
    source: Source = "file"
    kind: WeightsKind = WeightsKind.UNKNOWN
    family: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckpointInfo:
    """One installed checkpoint as a list shows it. `native_size` in pixels; `size_bytes` on disk.

    `location` is a diffusers folder, or the file itself when `single_file`. `alternatives` are the families it may
    also be, because its weights do not tell. `latents` and `text_width` say which parts of others fit; None and 0 where
    they cannot be read. `prediction_type` is None where neither the files nor a person named it, and
    `prediction_chosen` is true where a person did; `zero_snr`: its noise schedule ends at zero terminal SNR.
    `clip_skip` is what it was made with, 0 where nothing tells. `psnr_db` is as in WeightsFacts.
    `missing` are the parts that it lacks ("vae", "text_encoder") and another model must bring.
    `tokenizer` is the folder with the tokenizer for a text encoder inside a single file, "" where none was found.
    `inpainting`: it redraws parts of a picture. `instructed`: it changes a whole picture as the prompt says
    (instruct-pix2pix).
    """

    ref: CheckpointRef
    title: str
    family: ModelFamily
    native_size: int
    size_bytes: int
    location: str
    has_safety_checker: bool
    licence: str | None = None
    source: Source = "folder"
    single_file: bool = False
    inpainting: bool = False
    instructed: bool = False
    precision: str = ""
    alternatives: tuple[ModelFamily, ...] = ()
    latents: LatentSpace | None = None
    text_width: int = 0
    missing: tuple[str, ...] = ()
    notes: ModelNotes = ModelNotes()
    prediction_type: str | None = None
    prediction_chosen: bool = False
    zero_snr: bool = False
    clip_skip: int = 0
    psnr_db: float | None = None
    tokenizer: str = ""

    @property
    def usual_clip_skip(self) -> int:
        """The clip skip to begin with: that it was made with, else 1, as where it cannot be chosen."""
        return self.clip_skip if self.clip_skip and self.family.clip_skip else 1

    @property
    def predicts(self) -> str:
        """What its U-Net predicts, the usual of its family where nothing tells."""
        return self.prediction_type or self.family.prediction_type

    @property
    def guidance_rescale(self) -> float:
        """The guidance rescale to begin with: what the paper on zero terminal SNR found best, else none."""
        return ZERO_SNR_RESCALE if self.zero_snr else 0.0

    def said(self, prediction: str) -> CheckpointInfo:
        """The same checkpoint if a person says what it predicts; "auto" and what it says of itself change nothing.

        Where its weights leave the family open the family follows. A v-prediction that no file names is taken for
        zero terminal SNR, except in SD 2.
        """
        if prediction in ("auto", self.prediction_type):
            return self
        family = next((family for family in self.alternatives if family.prediction_type == prediction), self.family)
        return replace(
            self,
            family=family,
            native_size=family.native_size if self.alternatives else self.native_size,
            prediction_type=prediction,
            zero_snr=prediction == "v_prediction" and family.v_is_zero_snr,
        )


WORTH_BYTES = 7 * 2**29  # what a GPU of 4 GB surely has


@dataclass(frozen=True, slots=True, kw_only=True)
class Gpu:
    """A graphics card. `index` is its number, counted from 0; `uuid` its name for the driver, empty if it has none."""

    index: int
    name: str
    memory_total: int
    uuid: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceReport:
    """What pictures are made on. `kind` is cuda, mps, xpu or cpu; memory in bytes, None where it cannot be read.

    `note` says why it is not a GPU, if there is something to say. `gpus` are all there are.
    """

    kind: str
    name: str
    memory_total: int | None = None
    memory_free: int | None = None
    driver: str | None = None
    cpu_threads: int | None = None
    note: Message | None = None
    gpus: tuple[Gpu, ...] = ()

    @property
    def gpus_beside(self) -> tuple[Gpu, ...]:
        """The further GPUs that are worth an engine: others only drive a screen."""
        return tuple(gpu for gpu in self.gpus[1:] if gpu.memory_total >= WORTH_BYTES)
