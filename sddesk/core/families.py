"""The families of models: one row for each, with the plain facts that every layer asks. Its code is in the engine."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Component:
    """A part of a model: its folder in diffusers' layout, the classes it may be, the stem of its weights ("": none)."""

    name: str
    classes: tuple[str, ...]
    weights: str = ""


UNET = Component("unet", ("UNet2DConditionModel",), "diffusion_pytorch_model")
KL_VAE = Component("vae", ("AutoencoderKL",), "diffusion_pytorch_model")
CLIP = Component("text_encoder", ("CLIPTextModel",), "model")
CLIP_2 = Component("text_encoder_2", ("CLIPTextModelWithProjection",), "model")
TOKENIZER = Component("tokenizer", ("CLIPTokenizer", "CLIPTokenizerFast"))
TOKENIZER_2 = Component("tokenizer_2", ("CLIPTokenizer", "CLIPTokenizerFast"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFamily:
    """The facts of a family. A new family is a row here and the module of `engine/families` that `code` names.

    `pipeline` is diffusers' class that draws with it, `folders` are the classes that a model_index.json may name.
    `components` are the parts of a whole model, the denoiser first, in the order in which they are checked.

    `native_size` is in pixels, both sides are multiples of `size_step`. `prediction_type` is usual, "epsilon",
    "v_prediction" or "flow"; `v_is_zero_snr`: its published v-prediction models were trained to zero terminal SNR.

    `text_width` is how wide the text is that its denoiser reads, `token_limit` counts without the two specials.
    `zero_empty_prompt`: an empty negative prompt is zeros, where a model does not say otherwise. `clip_skip`: the
    layer of the text encoder can be chosen.

    `sampler` is what it is drawn with where nothing else is said, a row of `core.samplers`, and `steps` are its steps;
    None where they are the sampler's. Only samplers that can sample what it predicts are offered.

    `latent_scale` is by what its VAE's latents are divided; `tiny_decoder` names the tiny decoder that reads them,
    which nothing in such a file tells.
    """

    id: str
    name: str
    native_size: int
    prediction_type: str
    text_width: int
    code: str = "sd"
    pipeline: str = "StableDiffusionPipeline"
    folders: tuple[str, ...] = (
        "StableDiffusionPipeline",
        "StableDiffusionInpaintPipeline",
        "StableDiffusionInstructPix2PixPipeline",
    )
    components: tuple[Component, ...] = (UNET, KL_VAE, CLIP, TOKENIZER)
    size_step: int = 8
    v_is_zero_snr: bool = True
    token_limit: int = 75
    zero_empty_prompt: bool = False
    clip_skip: bool = True
    sampler: str = "pndm"
    steps: int | None = None
    latent_scale: float = 0.18215
    tiny_decoder: str = "taesd"

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of its components."""
        return tuple(component.name for component in self.components)

    @property
    def is_flow(self) -> bool:
        """Whether it predicts flow: its latents are (1 - sigma) x picture + sigma x noise."""
        return self.prediction_type == "flow"

    @property
    def denoiser(self) -> str:
        """The name of the network that is called at each step."""
        return self.parts[0]

    @property
    def text_encoders(self) -> tuple[str, ...]:
        """The names of its text encoders, in the order in which their answers are joined."""
        return tuple(name for name in self.parts if name.startswith("text_encoder"))

    @property
    def tokenizers(self) -> tuple[str, ...]:
        """The tokenizer of each text encoder, in their order."""
        return tuple(name.replace("text_encoder", "tokenizer") for name in self.text_encoders)


SD1 = ModelFamily(id="sd1", name="SD 1", native_size=512, prediction_type="epsilon", text_width=768)
SD2_BASE = ModelFamily(
    id="sd2_base",
    name="SD 2 base",
    native_size=512,
    prediction_type="epsilon",
    text_width=1024,
    v_is_zero_snr=False,
)
SD2_768 = ModelFamily(
    id="sd2_768",
    name="SD 2 768",
    native_size=768,
    prediction_type="v_prediction",
    text_width=1024,
    v_is_zero_snr=False,
)
SDXL = ModelFamily(
    id="sdxl",
    name="SDXL",
    native_size=1024,
    prediction_type="epsilon",
    text_width=2048,
    code="sdxl",
    pipeline="StableDiffusionXLPipeline",
    folders=(
        "StableDiffusionXLPipeline",
        "StableDiffusionXLInpaintPipeline",
        "StableDiffusionXLInstructPix2PixPipeline",
    ),
    components=(UNET, KL_VAE, CLIP, CLIP_2, TOKENIZER, TOKENIZER_2),
    zero_empty_prompt=True,
    clip_skip=False,
    latent_scale=0.13025,
    tiny_decoder="taesdxl",
)
FAMILIES: tuple[ModelFamily, ...] = (
    SD1,
    SD2_BASE,
    SD2_768,
    SDXL,
)


def family_named(family_id: str) -> ModelFamily | None:
    """Return the family with this id, None when this version knows none."""
    return next((family for family in FAMILIES if family.id == family_id), None)
