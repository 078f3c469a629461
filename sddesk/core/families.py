"""The families of models: one row for each, with the plain facts that every layer asks. Its code is in the engine."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from sddesk.core.values import dataclass

Guidance = Literal["cfg", "embedded", "none"]
Half = Literal["float16", "bfloat16"]
EMBEDDED: Guidance = "embedded"
USUAL_GUIDANCE = 7.5


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
QWEN3 = Component("text_encoder", ("Qwen3Model", "Qwen3ForCausalLM"), "model")
QWEN_TOKENIZER = Component("tokenizer", ("Qwen2Tokenizer", "Qwen2TokenizerFast"))
T5 = Component("text_encoder_2", ("T5EncoderModel",), "model")
T5_TOKENIZER = Component("tokenizer_2", ("T5Tokenizer", "T5TokenizerFast"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFamily:
    """The facts of a family. A new family is a row here and the module of `engine/families` that `code` names.

    `pipeline` is diffusers' class that draws with it, `folders` are the classes that a model_index.json may name.
    `components` are the parts of a whole model, the denoiser first, in the order in which they are checked.

    `architecture` and `variants` are what `weights.networks` calls the network of a file, where its names tell the
    family; "" for U-Nets, recognised by their shapes. `shift` is the one that the scheduler file of its models
    says, where nothing else tells it from a family with the same network; `distilled` is what their model_index.json
    says, and `marks` are settings of its network's configuration that others leave out. `half` is what half precision
    is on a GPU: networks whose numbers outgrow float16 say bfloat16.

    `native_size` is in pixels, both sides are multiples of `size_step`. It draws well from `sizes[0]` to `sizes[1]`
    pixels a side; 0 is the native size. `prediction_type` is usual, "epsilon",
    "v_prediction" or "flow"; `v_is_zero_snr`: its published v-prediction models were trained to zero terminal SNR.

    `guidance_kind`: "cfg" compares the prompt with a negative prompt in a second forward; "embedded" is a number that
    the network reads; "none" has no guidance, for it was distilled. Only "cfg" reads a negative prompt. `guidance` is
    what it is drawn with where nothing else is said; `guidance_rescale`: that can be asked for. `inpainting`: all its
    models read a mask and the picture around it, and draw nothing else.

    `text_width` is how wide the text is that its denoiser reads, `token_limit` leaves out the marks put around every
    prompt, and `tokenizer` is the component that counts. `prompt_weights`: weights such as (word:1.2) are carried out,
    and a text beyond the limit goes on in further chunks.
    `references` is how many pictures it reads with the prompt, without another network; `needs_reference`: it draws
    nothing without one. `encoder_sees`: its text encoder looks at them, too.
    `zero_empty_prompt`: an empty negative prompt is zeros, where a model does not say otherwise. `clip_skip`: the
    layer of the text encoder can be chosen.

    `sampler` is what it is drawn with where nothing else is said, a row of `core.samplers`, and `steps` are its steps;
    None where they are the sampler's. Only samplers that can sample what it predicts are offered.

    `encoders` are the text encoders that it reads with, in their order, as `weights.encoders` calls them in files of
    their own, and `vae` is so the VAE's name, "" for an AutoencoderKL; a transformer alone in a file is drawn with
    these. Empty `encoders`: it is not drawn from such files.

    `latent_channels` are those of its VAE, `latent_scale` is by what its latents are divided; `tiny_decoder` names the
    tiny decoder that reads them, which nothing in such a file tells.
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
    architecture: str = ""
    variants: tuple[str, ...] = ("",)
    shift: float | None = None
    distilled: bool | None = None
    marks: tuple[tuple[str, object], ...] = ()
    half: Half = "float16"
    sizes: tuple[int, int] = (0, 0)
    guidance_kind: Guidance = "cfg"
    guidance: float = USUAL_GUIDANCE
    guidance_rescale: bool = True
    inpainting: bool = False
    token_limit: int = 75
    tokenizer: str = "tokenizer"
    prompt_weights: bool = True
    references: int = 0
    needs_reference: bool = False
    encoder_sees: bool = False
    zero_empty_prompt: bool = False
    clip_skip: bool = True
    sampler: str = "pndm"
    steps: int | None = None
    encoders: tuple[str, ...] = ()
    vae: str = ""
    latent_channels: int = 4
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
    def reads_negative(self) -> bool:
        """Whether it reads a negative prompt."""
        return self.guidance_kind == "cfg"

    @property
    def is_transformer(self) -> bool:
        """Whether its denoiser is a transformer, not a U-Net."""
        return self.denoiser == "transformer"

    @property
    def is_seamless(self) -> bool:
        """Whether it can draw pictures that go on over their edges: only convolutions look beyond an edge."""
        return not self.is_transformer

    @property
    def denoiser(self) -> str:
        """The name of the network that is called at each step."""
        return self.parts[0]

    @property
    def text_encoders(self) -> tuple[str, ...]:
        """The names of its text encoders, in the order in which their answers are joined."""
        return tuple(name for name in self.parts if name.startswith("text_encoder"))

    @property
    def processors(self) -> tuple[str, ...]:
        """What makes of pictures that which its text encoder looks at."""
        return tuple(name for name in self.parts if name.startswith("processor"))

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
_Z_IMAGE_PARTS = (
    Component("transformer", ("ZImageTransformer2DModel",), "diffusion_pytorch_model"),
    KL_VAE,
    QWEN3,
    QWEN_TOKENIZER,
)
# https://huggingface.co/Tongyi-MAI/Z-Image-Turbo: 8 forwards without guidance.
Z_IMAGE_TURBO = ModelFamily(
    id="z_image_turbo",
    name="Z-Image Turbo",
    native_size=1024,
    prediction_type="flow",
    text_width=2560,
    code="z_image",
    pipeline="ZImagePipeline",
    folders=("ZImagePipeline", "ZImageImg2ImgPipeline", "ZImageInpaintPipeline"),
    components=_Z_IMAGE_PARTS,
    size_step=16,
    architecture="Z-Image",
    half="bfloat16",
    shift=3.0,
    sizes=(512, 2048),
    guidance_kind="none",
    guidance=1.0,
    guidance_rescale=False,
    token_limit=504,
    prompt_weights=False,
    clip_skip=False,
    sampler="euler",
    steps=8,
    encoders=("Qwen3-4B",),
    latent_channels=16,
    latent_scale=0.3611,
    tiny_decoder="taef1",
)
# https://huggingface.co/Tongyi-MAI/Z-Image: 28 to 50 steps. diffusers counts its guidance from 0, so 3 to 5 there are
# 4 to 6 here.
Z_IMAGE = replace(
    Z_IMAGE_TURBO,
    id="z_image",
    name="Z-Image",
    shift=6.0,
    guidance_kind="cfg",
    guidance=5.0,
    steps=28,
)
# https://huggingface.co/black-forest-labs/FLUX.2-klein-4B: 4 steps without guidance, of the base 50 with 4.
FLUX2_KLEIN_4B = replace(
    Z_IMAGE_TURBO,
    id="flux2_klein_4b",
    name="FLUX.2 klein 4B",
    text_width=7680,
    code="flux2_klein",
    pipeline="Flux2KleinPipeline",
    folders=("Flux2KleinPipeline", "Flux2KleinInpaintPipeline"),
    components=(
        Component("transformer", ("Flux2Transformer2DModel",), "diffusion_pytorch_model"),
        Component("vae", ("AutoencoderKLFlux2",), "diffusion_pytorch_model"),
        QWEN3,
        QWEN_TOKENIZER,
    ),
    architecture="FLUX.2",
    variants=("klein 4B",),
    shift=None,
    distilled=True,
    references=4,
    vae="FLUX.2",
    token_limit=500,
    steps=4,
    latent_channels=32,
    latent_scale=1.0,
    tiny_decoder="",
)
FLUX2_KLEIN_BASE_4B = replace(
    FLUX2_KLEIN_4B,
    id="flux2_klein_base_4b",
    name="FLUX.2 klein base 4B",
    distilled=False,
    guidance_kind="cfg",
    guidance=4.0,
    steps=50,
)
FLUX2_KLEIN_9B = replace(
    FLUX2_KLEIN_4B,
    id="flux2_klein_9b",
    name="FLUX.2 klein 9B",
    text_width=12288,
    variants=("klein 9B",),
    encoders=("Qwen3-8B",),
)
FLUX2_KLEIN_BASE_9B = replace(
    FLUX2_KLEIN_BASE_4B,
    id="flux2_klein_base_9b",
    name="FLUX.2 klein base 9B",
    text_width=12288,
    variants=("klein 9B",),
    encoders=("Qwen3-8B",),
)
# https://huggingface.co/black-forest-labs/FLUX.1-dev: the guidance is a number that the network reads. Its makers name
# sizes between 0.1 and 2 megapixels.
FLUX1_DEV = replace(
    Z_IMAGE_TURBO,
    id="flux1_dev",
    name="FLUX.1 dev",
    text_width=4096,
    code="flux1",
    pipeline="FluxPipeline",
    folders=("FluxPipeline", "FluxImg2ImgPipeline", "FluxInpaintPipeline"),
    components=(
        Component("transformer", ("FluxTransformer2DModel",), "diffusion_pytorch_model"),
        KL_VAE,
        CLIP,
        T5,
        TOKENIZER,
        T5_TOKENIZER,
    ),
    architecture="FLUX.1",
    variants=("dev or Kontext",),
    shift=None,
    sizes=(320, 1408),
    guidance_kind="embedded",
    guidance=3.5,
    token_limit=511,
    tokenizer="tokenizer_2",
    steps=28,
    encoders=("CLIP-L", "T5-XXL"),
)
# https://huggingface.co/black-forest-labs/FLUX.1-schnell: 1 to 4 steps without guidance, 256 tokens.
FLUX1_SCHNELL = replace(
    FLUX1_DEV,
    id="flux1_schnell",
    name="FLUX.1 schnell",
    variants=("schnell",),
    guidance_kind="none",
    guidance=1.0,
    token_limit=255,
    steps=4,
)
# https://huggingface.co/black-forest-labs/FLUX.1-Kontext-dev: a picture is changed as the prompt says.
FLUX1_KONTEXT = replace(
    FLUX1_DEV,
    id="flux1_kontext",
    name="FLUX.1 Kontext",
    pipeline="FluxKontextPipeline",
    folders=("FluxKontextPipeline", "FluxKontextInpaintPipeline"),
    guidance=2.5,
    references=1,
)
# https://huggingface.co/black-forest-labs/FLUX.1-Fill-dev: a part of a picture, or what is beyond its edges.
FLUX1_FILL = replace(
    FLUX1_DEV,
    id="flux1_fill",
    name="FLUX.1 Fill",
    pipeline="FluxFillPipeline",
    folders=("FluxFillPipeline",),
    variants=("Fill",),
    guidance=30.0,
    steps=50,
    inpainting=True,
)
_QWEN_IMAGE_PARTS = (
    Component("transformer", ("QwenImageTransformer2DModel",), "diffusion_pytorch_model"),
    Component("vae", ("AutoencoderKLQwenImage",), "diffusion_pytorch_model"),
    Component("text_encoder", ("Qwen2_5_VLForConditionalGeneration", "Qwen2_5_VLModel"), "model"),
    QWEN_TOKENIZER,
)
# https://huggingface.co/Qwen/Qwen-Image: 50 steps with 4; sizes of the seven shapes that it names. Apache-2.0.
QWEN_IMAGE = replace(
    Z_IMAGE_TURBO,
    id="qwen_image",
    name="Qwen-Image",
    native_size=1328,
    text_width=3584,
    code="qwen_image",
    pipeline="QwenImagePipeline",
    folders=("QwenImagePipeline", "QwenImageImg2ImgPipeline", "QwenImageInpaintPipeline"),
    components=_QWEN_IMAGE_PARTS,
    architecture="Qwen-Image",
    shift=None,
    sizes=(928, 1664),
    guidance_kind="cfg",
    guidance=4.0,
    token_limit=512,
    steps=50,
    encoders=("Qwen2.5-VL-7B",),
    vae="Qwen-Image or Wan",
    latent_scale=1.0,
    tiny_decoder="",
)
# https://huggingface.co/Qwen/Qwen-Image-Edit: one picture is changed by words, at about 1024 x 1024.
QWEN_IMAGE_EDIT = replace(
    QWEN_IMAGE,
    id="qwen_image_edit",
    name="Qwen-Image-Edit",
    native_size=1024,
    code="qwen_image_edit",
    folders=("QwenImageEditPipeline", "QwenImageEditInpaintPipeline"),
    pipeline="QwenImageEditPipeline",
    components=(*_QWEN_IMAGE_PARTS, Component("processor", ("Qwen2VLProcessor", "Qwen2_5_VLProcessor"))),
    sizes=(512, 1664),
    references=1,
    needs_reference=True,
    encoder_sees=True,
    token_limit=1024,
)
# https://huggingface.co/Qwen/Qwen-Image-Edit-2509: one to three pictures, 40 steps.
QWEN_IMAGE_EDIT_2509 = replace(
    QWEN_IMAGE_EDIT,
    id="qwen_image_edit_2509",
    name="Qwen-Image-Edit-2509",
    code="qwen_image_edit_plus",
    pipeline="QwenImageEditPlusPipeline",
    folders=("QwenImageEditPlusPipeline",),
    references=3,
    steps=40,
)
# https://huggingface.co/Qwen/Qwen-Image-Edit-2511: the same, but the pictures that it reads are told apart by their
# time step. In ComfyUI's files a tensor without numbers says so.
QWEN_IMAGE_EDIT_2511 = replace(
    QWEN_IMAGE_EDIT_2509,
    id="qwen_image_edit_2511",
    name="Qwen-Image-Edit-2511",
    variants=("", "Edit-2511"),
    marks=(("zero_cond_t", True),),
)
# https://github.com/krea-ai/krea-2: Raw draws up to 1k with 52 steps. Its guidance counts from 0, so 3.5 there is 4.5
# here. Krea 2 Community License.
KREA2 = replace(
    QWEN_IMAGE,
    id="krea2",
    name="Krea 2 Raw",
    native_size=1024,
    text_width=2560,
    code="krea2",
    pipeline="Krea2Pipeline",
    folders=("Krea2Pipeline",),
    components=(
        Component("transformer", ("Krea2Transformer2DModel",), "diffusion_pytorch_model"),
        Component("vae", ("AutoencoderKLQwenImage",), "diffusion_pytorch_model"),
        Component("text_encoder", ("Qwen3VLModel", "Qwen3VLForConditionalGeneration"), "model"),
        QWEN_TOKENIZER,
    ),
    architecture="Krea 2",
    distilled=False,
    sizes=(512, 1024),
    guidance=4.5,
    token_limit=507,
    steps=52,
    encoders=("Qwen3-VL-4B",),
)
# https://huggingface.co/krea/Krea-2-Turbo: 8 steps without guidance, 1k to 2k.
KREA2_TURBO = replace(
    KREA2,
    id="krea2_turbo",
    name="Krea 2 Turbo",
    code="krea2_turbo",
    distilled=True,
    sizes=(512, 2048),
    guidance_kind="none",
    guidance=1.0,
    steps=8,
)
# https://huggingface.co/lodestones/Chroma1-HD: made from FLUX.1 schnell, 40 steps with 3. Apache-2.0.
CHROMA = replace(
    FLUX1_SCHNELL,
    id="chroma",
    name="Chroma1",
    code="chroma",
    pipeline="ChromaPipeline",
    folders=("ChromaPipeline", "ChromaImg2ImgPipeline", "ChromaInpaintPipeline"),
    components=(
        Component("transformer", ("ChromaTransformer2DModel",), "diffusion_pytorch_model"),
        KL_VAE,
        Component("text_encoder", ("T5EncoderModel",), "model"),
        Component("tokenizer", ("T5Tokenizer", "T5TokenizerFast")),
    ),
    architecture="Chroma",
    variants=("",),
    sizes=(512, 1024),
    guidance_kind="cfg",
    guidance=3.0,
    token_limit=511,
    tokenizer="tokenizer",
    steps=40,
    encoders=("T5-XXL",),
)
_SD3_CLIP = "CLIPTextModelWithProjection"
# https://huggingface.co/stabilityai/stable-diffusion-3-medium-diffusers: 28 steps with 7. Its three text encoders are
# read from folders alone. Stability AI Community License, as that of 3.5.
SD3 = replace(
    Z_IMAGE,
    id="sd3",
    name="SD 3 Medium",
    text_width=4096,
    code="sd3",
    pipeline="StableDiffusion3Pipeline",
    folders=("StableDiffusion3Pipeline", "StableDiffusion3Img2ImgPipeline", "StableDiffusion3InpaintPipeline"),
    components=(
        Component("transformer", ("SD3Transformer2DModel",), "diffusion_pytorch_model"),
        KL_VAE,
        Component("text_encoder", (_SD3_CLIP,), "model"),
        Component("text_encoder_2", (_SD3_CLIP,), "model"),
        Component("text_encoder_3", ("T5EncoderModel",), "model"),
        TOKENIZER,
        TOKENIZER_2,
        Component("tokenizer_3", ("T5Tokenizer", "T5TokenizerFast")),
    ),
    architecture="",
    shift=None,
    sizes=(512, 1024),
    guidance=7.0,
    token_limit=255,
    tokenizer="tokenizer_3",
    encoders=(),
    latent_scale=1.5305,
    tiny_decoder="taesd3",
)
# https://huggingface.co/stabilityai/stable-diffusion-3.5-medium: 40 steps with 4.5, 0.25 to 2 megapixels.
SD35_MEDIUM = replace(
    SD3,
    id="sd35_medium",
    name="SD 3.5 Medium",
    marks=(("num_layers", 24), ("qk_norm", "rms_norm")),
    sizes=(512, 1440),
    guidance=4.5,
    steps=40,
)
# https://huggingface.co/stabilityai/stable-diffusion-3.5-large: 28 steps with 3.5.
SD35_LARGE = replace(SD3, id="sd35_large", name="SD 3.5 Large", marks=(("num_layers", 38),), guidance=3.5)
FAMILIES: tuple[ModelFamily, ...] = (
    SD1,
    SD2_BASE,
    SD2_768,
    SDXL,
    Z_IMAGE_TURBO,
    Z_IMAGE,
    FLUX2_KLEIN_4B,
    FLUX2_KLEIN_BASE_4B,
    FLUX2_KLEIN_9B,
    FLUX2_KLEIN_BASE_9B,
    FLUX1_DEV,
    FLUX1_SCHNELL,
    FLUX1_KONTEXT,
    FLUX1_FILL,
    QWEN_IMAGE,
    QWEN_IMAGE_EDIT,
    QWEN_IMAGE_EDIT_2509,
    QWEN_IMAGE_EDIT_2511,
    KREA2_TURBO,
    KREA2,
    CHROMA,
    SD3,
    SD35_MEDIUM,
    SD35_LARGE,
)


def families_of(architecture: str, variant: str | None = None) -> tuple[ModelFamily, ...]:
    """Return the families with this network, as `weights.networks` names it; of any variant where that is None."""
    rows = (family for family in FAMILIES if architecture and family.architecture == architecture)
    return tuple(family for family in rows if variant is None or variant in family.variants)


def family_by_name(name: str, families: Sequence[ModelFamily]) -> ModelFamily:
    """Return the family of `families` (at least one) that a model's name tells, else the first.

    "z_image_turbo_bf16" names Z-Image Turbo by all the words of it, "flux1-dev" FLUX.1 dev, and "qwenImageEdit" by its
    letters; the longest wins.
    """
    words = _words(name)
    letters = "".join(words)
    told = [row for row in families if {*_words(row.name)} <= {*words} or "".join(_words(row.name)) in letters]
    return max(told, key=lambda row: len(row.name), default=families[0])


def _words(name: str) -> list[str]:
    """Words and numbers apart, wherever they stand."""
    return re.findall(r"[a-z]+|[0-9]+", name.lower())


def family_named(family_id: str) -> ModelFamily | None:
    """Return the family with this id, None when this version knows none."""
    return next((family for family in FAMILIES if family.id == family_id), None)
