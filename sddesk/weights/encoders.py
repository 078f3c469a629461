"""VAEs, tiny decoders and text encoders that are files of their own."""

from __future__ import annotations

from dataclasses import replace

from sddesk.core.model_formats import GGUF
from sddesk.weights.headers import Header
from sddesk.weights.layouts import TEXT_ROOTS, VAE_ROOTS
from sddesk.weights.networks import Tensors

VAE_INPUT = "decoder.conv_in.weight"
TINY_INPUTS = ("decoder.layers.0.weight", "1.weight", "taesd_decoder.1.weight")  # diffusers, its maker, ComfyUI
TINY_WIDTH = 64
CLIP_TOKENS = 49408
_EMBEDDINGS = (
    "text_model.embeddings.token_embedding.weight",
    "embeddings.token_embedding.weight",
    "token_embedding.weight",
    "shared.weight",
    "encoder.embed_tokens.weight",
    "model.embed_tokens.weight",
    "model.language_model.embed_tokens.weight",
    "language_model.embed_tokens.weight",
    "language_model.model.embed_tokens.weight",
    "token_embd.weight",
    "embed_tokens.weight",
)
# (vocabulary, width): names. Where two encoders share both, the first is the usual one.
_BY_SHAPE: dict[tuple[int, int], str] = {
    (32128, 4096): "T5-XXL",
    (256384, 4096): "UMT5-XXL",
    (151936, 1024): "Qwen3-0.6B",
    (151936, 2048): "Qwen2.5-VL-3B or Qwen3-1.7B",
    (151936, 2560): "Qwen3-4B",
    (151936, 4096): "Qwen3-8B",
    (152064, 3584): "Qwen2.5-VL-7B",
    (256000, 2304): "Gemma 2 2B",
    (128256, 4096): "Llama 3.1 8B",
    (131072, 5120): "Mistral Small",
}
# Those of the same vocabulary and width that look at pictures, too.
_WITH_VISION: dict[tuple[int, int], str] = {
    (151936, 2048): "Qwen2.5-VL-3B",
    (151936, 2560): "Qwen3-VL-4B",
    (151936, 4096): "Qwen3-VL-8B",
}
_VISION = ("visual.", "model.visual.")
_INSIDE = "text_encoders."
MMPROJ = "mmproj"
CLIP_NAMES = {768: "CLIP-L", 1024: "OpenCLIP-H", 1280: "CLIP-G"}


def vae_channels(tensors: Tensors) -> int:
    """The latent channels of an AutoencoderKL that is a file of its own, 0 if it is none."""
    for root in VAE_ROOTS:
        entry = tensors.get(f"{root}{VAE_INPUT}")
        if entry is not None and len(entry.shape) == 4:
            return entry.shape[1]
    return 0


def other_vae(tensors: Tensors) -> str:
    """Of which family a VAE is that no U-Net of Stable Diffusion can use, "" when it is none."""
    if "bn.running_mean" in tensors and vae_channels(tensors):
        return "FLUX.2"
    if any(
        name in tensors for name in ("decoder.middle.0.residual.0.gamma", "decoder.mid_block.resnets.0.norm1.gamma")
    ):
        return "Qwen-Image or Wan"
    if any(
        name in tensors for name in ("vae.per_channel_statistics.mean-of-means", "per_channel_statistics.mean-of-means")
    ):
        return "LTX-Video"
    return "Sana" if "decoder.stages.1.op_list.0.main.conv.conv.bias" in tensors else ""


def tiny_channels(tensors: Tensors) -> int:
    """The latent channels of a tiny decoder, 0 if the file is none."""
    for name in TINY_INPUTS:
        entry = tensors.get(name)
        if entry is not None and len(entry.shape) == 4 and entry.shape[0] == TINY_WIDTH and entry.shape[2] == 3:
            return entry.shape[1]
    return 0


def is_image_encoder(tensors: Tensors) -> bool:
    """Whether the file holds a CLIP that looks at pictures."""
    return any(name.endswith("vision_model.embeddings.patch_embedding.weight") for name in tensors)


def width_of_sight(tensors: Tensors) -> int:
    """How wide the states are by which a language model looks at pictures, 0 where it reads words alone."""
    entry = next((tensors[name] for root in _VISION if (name := f"{root}patch_embed.proj.weight") in tensors), None)
    return 0 if entry is None else entry.shape[0]


def of_sight(header: Header) -> bool:
    """Whether a GGUF is the words of a model that looks at pictures, too: that part is a file of its own there."""
    return header.metadata.get("general.architecture", "") in ("qwen2vl", "qwen3vl")


def is_sight_alone(header: Header) -> bool:
    """Whether a GGUF is that part: llama.cpp calls it mmproj."""
    return header.format == GGUF and header.metadata.get("general.architecture") == "clip"


def inside(header: Header) -> dict[str, str]:
    """Map the names of the text encoders inside a whole checkpoint to what stands before their tensors' names.

    ComfyUI saves them so: `text_encoders.t5xxl.transformer.encoder...` is one of T5-XXL.
    """
    roots = {".".join(name.split(".", 2)[:2]) + "." for name in header.tensors if name.startswith(_INSIDE)}
    return {text_encoder_of(below(header, root))[0]: root for root in sorted(roots)}


def below(header: Header, root: str) -> Header:
    """Return the header of what stands below `root`, without it."""
    tensors = {name.removeprefix(root): entry for name, entry in header.tensors.items() if name.startswith(root)}
    return replace(header, tensors=tensors)


def text_encoder_of(header: Header) -> tuple[str, int]:
    """The name of the text encoder that a file is alone, and its width; ("", 0) when it is none."""
    for root in TEXT_ROOTS:
        for name in _EMBEDDINGS:
            entry = header.tensors.get(f"{root}{name}")
            if entry is not None and len(entry.shape) == 2:
                vocabulary, width = entry.shape
                if vocabulary == CLIP_TOKENS:
                    return CLIP_NAMES.get(width, "CLIP"), width
                sees = any(name.removeprefix(root).startswith(_VISION) for name in header.tensors) or of_sight(header)
                known = (sees and _WITH_VISION.get((vocabulary, width))) or _BY_SHAPE.get((vocabulary, width))
                return known or header.metadata.get("general.architecture", ""), width
    return "", 0
