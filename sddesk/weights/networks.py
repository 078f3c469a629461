"""Which network a file's tensors belong to, by names that only that network has, in each layout it is found in.

Names of the makers' own layouts are those of ComfyUI's split files and of GGUF files made from them; names of
diffusers' layouts are those of its classes (tests/weights/test_networks.py holds them against diffusers 0.42).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sddesk.core.values import dataclass
from sddesk.weights.headers import TensorEntry
from sddesk.weights.layouts import ROOTS

Tensors = Mapping[str, TensorEntry]

FLUX1, FLUX2, FLUX3 = "FLUX.1", "FLUX.2", "FLUX.3"
Z_IMAGE, LUMINA2 = "Z-Image", "Lumina 2"
QWEN_IMAGE, QWEN_IMAGE_21 = "Qwen-Image", "Qwen-Image 2.1"
KREA2, ANIMA, CHROMA, COSMOS2 = "Krea 2", "Anima", "Chroma", "Cosmos Predict 2"
SD3, SD35_LARGE, SD35_MEDIUM = "SD 3", "SD 3.5 Large", "SD 3.5 Medium"
HUNYUAN_VIDEO, WAN = "HunyuanVideo", "Wan"
# Networks that were trained on rectified flow, not on noise.
FLOW = (
    *(FLUX1, FLUX2, FLUX3, Z_IMAGE, LUMINA2, QWEN_IMAGE, QWEN_IMAGE_21, KREA2, ANIMA, CHROMA),
    *(SD3, SD35_LARGE, SD35_MEDIUM, HUNYUAN_VIDEO, WAN),
)

# The first row whose names are all there decides, so what resembles another network stands before it.
FINGERPRINTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (FLUX3, ("early_stream_modulations.image.lin.weight",)),
    (FLUX2, ("double_stream_modulation_img.lin.weight",)),
    (FLUX2, ("double_stream_modulation_img.linear.weight",)),
    ("Chroma Radiance", ("distilled_guidance_layer.in_proj.weight", "img_in_patch.weight")),
    (CHROMA, ("distilled_guidance_layer.in_proj.weight",)),
    (HUNYUAN_VIDEO, ("txt_in.individual_token_refiner.blocks.0.norm1.weight",)),
    (HUNYUAN_VIDEO, ("context_embedder.token_refiner.refiner_blocks.0.norm1.weight",)),
    ("Hunyuan3D", ("latent_in.weight", "cond_in.weight")),
    ("Ovis-Image", ("double_blocks.0.img_mlp.gate_proj.weight", "img_in.weight")),
    (FLUX1, ("double_blocks.0.img_attn.qkv.weight",)),
    (FLUX1, ("single_transformer_blocks.0.proj_mlp.weight", "context_embedder.weight", "x_embedder.weight")),
    (SD35_MEDIUM, ("joint_blocks.0.x_block.attn2.qkv.weight",)),
    (SD35_LARGE, ("joint_blocks.37.x_block.attn.qkv.weight",)),
    (SD3, ("joint_blocks.0.context_block.attn.qkv.weight",)),
    (SD35_MEDIUM, ("transformer_blocks.0.attn2.to_q.weight", "transformer_blocks.0.attn.add_q_proj.weight")),
    (SD35_LARGE, ("transformer_blocks.37.attn.to_q.weight", "context_embedder.weight", "pos_embed.proj.weight")),
    (SD3, ("transformer_blocks.0.attn.add_q_proj.weight", "context_embedder.weight", "pos_embed.proj.weight")),
    (QWEN_IMAGE_21, ("txt_in.text_norm.weight",)),
    (QWEN_IMAGE, ("txt_norm.weight", "transformer_blocks.0.img_mod.1.weight")),
    (KREA2, ("txtfusion.projector.weight",)),
    (KREA2, ("text_fusion.projector.weight",)),
    (ANIMA, ("llm_adapter.blocks.0.cross_attn.q_proj.weight",)),
    (COSMOS2, ("blocks.0.mlp.layer1.weight", "x_embedder.proj.1.weight")),
    (COSMOS2, ("patch_embed.proj.weight", "transformer_blocks.0.attn2.to_k.weight", "time_embed.norm.weight")),
    (Z_IMAGE, ("all_x_embedder.2-1.weight", "cap_embedder.1.weight")),
    (Z_IMAGE, ("layers.0.adaLN_modulation.0.weight", "cap_embedder.1.weight")),
    (LUMINA2, ("cap_embedder.1.weight", "noise_refiner.0.attention.k_norm.weight")),
    (LUMINA2, ("time_caption_embed.caption_embedder.1.weight", "noise_refiner.0.attn.to_q.weight")),
    ("OmniGen 2", ("time_caption_embed.timestep_embedder.linear_1.bias",)),
    ("Ideogram 4", ("embed_image_indicator.weight",)),
    ("AuraFlow", ("double_layers.0.attn.w1q.weight",)),
    ("PixArt", ("t_block.1.weight",)),
    ("PixArt", ("adaln_single.emb.timestep_embedder.linear_1.bias", "pos_embed.proj.bias")),
    ("Sana", ("blocks.0.cross_attn.q_linear.weight", "blocks.0.cross_attn.kv_linear.weight")),
    ("Hunyuan-DiT", ("mlp_t5.0.weight",)),
    ("HiDream", ("caption_projection.0.linear.weight",)),
    ("Stable Cascade", ("clf.1.weight",)),
    ("Kandinsky 5", ("visual_transformer_blocks.0.cross_attention.key_norm.weight",)),
    (WAN, ("head.modulation",)),
    ("LTX-Video", ("adaln_single.emb.timestep_embedder.linear_1.bias", "patchify_proj.weight")),
    ("Mochi", ("t5_yproj.weight",)),
    ("CogVideoX", ("blocks.0.norm1.linear.weight",)),
    ("Stable Audio", ("transformer.rotary_pos_emb.inv_freq",)),
    ("ACE-Step", ("genre_embedder.weight",)),
)
# Settings of diffusers' configurations that are how many layers there are, and what their names begin with.
_LAYERS: dict[str, dict[str, tuple[str, ...]]] = {
    FLUX1: {
        "num_layers": ("double_blocks.", "transformer_blocks."),
        "num_single_layers": ("single_blocks.", "single_transformer_blocks."),
    },
    Z_IMAGE: {"n_layers": ("layers.",), "n_refiner_layers": ("noise_refiner.",)},
    QWEN_IMAGE: {"num_layers": ("transformer_blocks.",)},
    KREA2: {"num_layers": ("blocks.", "transformer_blocks.")},
}
_LAYERS[FLUX2] = _LAYERS[CHROMA] = _LAYERS[FLUX1]
_FLUX2_BY_TEXT = {7680: "klein 4B", 12288: "klein 9B", 15360: "dev"}
_EDIT_2511 = "__index_timestep_zero__"  # has no numbers: ComfyUI's mark
_HEAD = 128  # numbers of an attention head of FLUX, which the norms of queries tell
_HEADS = ("double_blocks.0.img_attn.norm.query_norm.scale", "transformer_blocks.0.attn.norm_q.weight")
# What diffusers folders call their pipelines, by how the name begins.
PIPELINES: tuple[tuple[str, str], ...] = (
    ("Flux3", FLUX3),
    ("Flux2", FLUX2),
    ("Flux", FLUX1),
    ("ZImage", Z_IMAGE),
    ("QwenImage", QWEN_IMAGE),
    ("Krea2", KREA2),
    ("Anima", ANIMA),
    ("Chroma", CHROMA),
    ("StableDiffusion3", SD3),
    ("Lumina2", LUMINA2),
    ("Lumina", "Lumina"),
    ("Cosmos", COSMOS2),
    ("HunyuanVideo", HUNYUAN_VIDEO),
    ("Wan", WAN),
    ("PixArt", "PixArt"),
    ("Sana", "Sana"),
    ("AuraFlow", "AuraFlow"),
    ("HiDream", "HiDream"),
    ("StableCascade", "Stable Cascade"),
    ("Kandinsky", "Kandinsky"),
    ("LTX", "LTX-Video"),
    ("StableVideoDiffusion", "Stable Video Diffusion"),
    ("LatentConsistencyModel", "Latent Consistency Model"),
    ("StableDiffusionXLInstructPix2Pix", "SDXL instruct-pix2pix"),
    ("StableDiffusionInstructPix2Pix", "instruct-pix2pix"),
    ("StableDiffusionDepth2Img", "SD 2 depth"),
    ("StableDiffusionUpscale", "x4 upscaler"),
    ("StableDiffusionLatentUpscale", "latent upscaler"),
    ("StableUnCLIP", "SD 2 unCLIP"),
    ("StableDiffusionXLImg2Img", "SDXL refiner"),
)


@dataclass(frozen=True, slots=True)
class Network:
    """A network that was recognised: its architecture, its variant ("" if there is only one or nothing tells), and
    what stands before its tensors' names."""

    architecture: str
    variant: str
    root: str


def find_network(tensors: Tensors) -> Network | None:
    """The transformer (or another network than Stable Diffusion's U-Net) of a file, None when it has none."""
    for root in ROOTS:
        if not any(name.startswith(root) for name in tensors):
            continue
        for architecture, names in FINGERPRINTS:
            if f"{root}{names[0]}" in tensors and all(f"{root}{name}" in tensors for name in names):
                return Network(architecture, _variant(architecture, tensors, root), root)
    return None


def configuration_of(network: Network, tensors: Tensors) -> dict[str, Any]:
    """Return what the names and shapes of a file tell of diffusers' configuration of its network.

    One family has networks of several sizes, and files of fine-tunes with fewer layers.
    """
    below = {name.removeprefix(network.root): entry for name, entry in tensors.items() if name.startswith(network.root)}
    told = {
        setting: count
        for setting, layers in _LAYERS.get(network.architecture, {}).items()
        if (count := max((_count(start, below) for start in layers), default=0))
    }
    if network.architecture not in (FLUX1, FLUX2):
        return told
    pixels = next((below[name] for name in ("img_in.weight", "x_embedder.weight") if name in below), None)
    words = next((below[name] for name in ("txt_in.weight", "context_embedder.weight") if name in below), None)
    guided = any(
        name.startswith(("guidance_in.", "time_text_embed.guidance_", "time_guidance_embed.guidance_"))
        for name in below
    )
    told["guidance_embeds"] = guided
    if pixels is not None and len(pixels.shape) == 2:
        head = next((below[name].shape[0] for name in _HEADS if name in below), _HEAD)
        told |= {"in_channels": pixels.shape[1], "num_attention_heads": pixels.shape[0] // head}
    if words is not None and len(words.shape) == 2:
        told["joint_attention_dim"] = words.shape[1]
    ends = next((below[name] for name in ("final_layer.linear.weight", "proj_out.weight") if name in below), None)
    if ends is not None and len(ends.shape) == 2:
        told["out_channels"] = ends.shape[0]
    return told


def architecture_of_pipeline(pipeline: str) -> str:
    """What a diffusers pipeline class draws with, "" when it is not known here."""
    return next((architecture for start, architecture in PIPELINES if pipeline.startswith(start)), "")


def _variant(architecture: str, tensors: Tensors, root: str) -> str:
    if architecture == FLUX1:
        return _flux1_variant(tensors, root)
    if architecture == FLUX2:
        return _flux2_variant(tensors, root)
    if architecture == QWEN_IMAGE:
        return _qwen_image_variant(tensors, root)
    return ""


def _flux1_variant(tensors: Tensors, root: str) -> str:
    """Dev and Kontext have equal shapes; schnell has no embedded guidance; Fill and the control ones read more."""
    columns = _columns(tensors, f"{root}img_in.weight") or _columns(tensors, f"{root}x_embedder.weight")
    if columns == 384:
        return "Fill"
    if columns == 128:
        return "Canny or Depth"
    guided = (f"{root}guidance_in.in_layer.weight", f"{root}time_text_embed.guidance_embedder.linear_1.weight")
    plain = (f"{root}time_in.in_layer.weight", f"{root}time_text_embed.timestep_embedder.linear_1.weight")
    if any(name in tensors for name in guided):
        return "dev or Kontext"
    return "schnell" if any(name in tensors for name in plain) else ""


def _flux2_variant(tensors: Tensors, root: str) -> str:
    """By how wide the text is that it reads: three layers of Qwen3-4B, Qwen3-8B, or Mistral."""
    columns = _columns(tensors, f"{root}txt_in.weight") or _columns(tensors, f"{root}context_embedder.weight")
    return _FLUX2_BY_TEXT.get(columns, "")


def _qwen_image_variant(tensors: Tensors, root: str) -> str:
    """By names that only these forms have; Qwen-Image and the earlier forms of Edit have equal ones."""
    if f"{root}time_text_embed.addition_t_embedding.weight" in tensors:
        return "Layered"
    return "Edit-2511" if f"{root}{_EDIT_2511}" in tensors else ""


def _count(start: str, names: Iterable[str]) -> int:
    """How many layers there are whose names begin so; 0 for none."""
    numbers = (name.removeprefix(start).partition(".")[0] for name in names if name.startswith(start))
    return max((int(number) + 1 for number in numbers if number.isdecimal()), default=0)


def _columns(tensors: Tensors, name: str) -> int:
    entry = tensors.get(name)
    return entry.shape[1] if entry is not None and len(entry.shape) == 2 else 0
