"""What a LoRA was made by and for, from the names and shapes of its tensors."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sddesk.core.families import (
    CHROMA,
    SD1,
    SD2_768,
    SD2_BASE,
    SD3,
    SD35_LARGE,
    SD35_MEDIUM,
    SDXL,
    ModelFamily,
    families_of,
)
from sddesk.weights import networks
from sddesk.weights.lora_layers import input_width, layers_of
from sddesk.weights.networks import Tensors
from sddesk.weights.unets import families_reading

U_NET_ONE_OR_TWO = (SD1, SD2_BASE, SD2_768)  # their U-Nets have blocks of equal shapes
LORA, LOCON, LOHA, LOKR, DORA, OFT, IA3, FULL = "LoRA", "LoCon", "LoHa", "LoKr", "DoRA", "OFT", "IA3", "full"
TAKEN = (LORA, LOCON, LOHA, LOKR, DORA)  # what the engine has an answer for; it may still refuse
_ANY = re.compile(
    r"\.(?:lora_down|lora_up|lora_A|lora_B|lora\.down|lora\.up|hada_w1_a|lokr_w1|lokr_w1_a|oft_blocks|oft_diag)\b"
    r"|_lora\.(?:down|up)\b|\.(?:qkv|proj)_lora[12]\.(?:down|up)|\.on_input\b|^lora_\w+\.diff(?:_b)?$|\.lora_mid\b"
)
_INPUT = re.compile(r"\.(?:lora_down|lora_A|lora\.down|hada_w1_b)\b|to_k_lora\.down")
_CROSS = re.compile(r"attn2[._](?:processor\.)?to_k")
_OF_TWO_ENCODERS = re.compile(r"^lora_te[12]_|^text_encoder_2\.")  # kohya counts them only where there are two
_FIRST_ENCODER = re.compile(r"^lora_te_text_model_encoder|^text_encoder\.")
_ENDING = re.compile(
    r"\.(?:lora|hada|lokr|oft|diff|alpha|dora|on_input|w_norm|b_norm)\w*(?:\.\w+)*$|_lora[12]?\.\w+\.\w+$"
)
_BEFORE = re.compile(
    r"^(?:lora_unet_|lora_transformer_|lycoris_|diffusion_model\.|transformer\.|unet\.|base_model\.model\.)+"
)
# The paths of layers with dots as underscores, of networks that are no U-Net; the first that is found decides.
_PATHS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (networks.ANIMA, re.compile(r"^(?:llm_adapter|text_conditioner)_")),
    (networks.QWEN_IMAGE, re.compile(r"^transformer_blocks_\d+_(?:img|txt)_(?:mod|mlp)_")),
    (
        networks.KREA2,
        re.compile(r"^(?:txtfusion|text_fusion)_|^blocks_\d+_attn_w[qkvo]$|^transformer_blocks_\d+_attn_to_gate"),
    ),
    ("HiDream", re.compile(r"^(?:double|single)_stream_blocks_\d+_block_")),
    (networks.SD3, re.compile(r"^joint_blocks_\d+_")),
    (networks.FLUX2, re.compile(r"^single_transformer_blocks_\d+_attn_to_qkv_mlp_proj")),
    (networks.FLUX1, re.compile(r"^single_transformer_blocks_\d+_(?:proj_mlp|norm_linear|proj_out|attn_to_q)")),
    (networks.COSMOS2, re.compile(r"^blocks_\d+_(?:self|cross)_attn_[qkv]_proj|^blocks_\d+_mlp_layer[12]")),
    (networks.WAN, re.compile(r"^blocks_\d+_(?:self_attn|cross_attn)_[qkvo]$|^blocks_\d+_ffn_[02]")),
    ("PixArt", re.compile(r"^blocks_\d+_cross_attn_(?:q|kv)_linear")),
    ("AuraFlow", re.compile(r"^(?:double|single)_layers_\d+_attn_w")),
)
_MOST_JOINT = 38  # blocks of text and picture of the others: SD 3.5 Large has most, Qwen-Image has 60
_STREAMS = re.compile(r"^(double|single)_blocks_(\d+)_")
_LAYERS = re.compile(r"^(?:layers|noise_refiner|context_refiner)_\d+_(?:attention|attn)_(?:to_[qkv]|qkv|out|to_out)")
_INTO_CONTEXT = re.compile(r"[._](?:ff_context[._]net[._]0[._]proj|norm1_context[._]linear)")
_SD3_MEDIUM, _SD3_LARGE = 1536, 2432  # of SD 3 and 3.5
_WIDTHS_OF_CONTEXT = {3072: networks.FLUX1, _SD3_MEDIUM: networks.SD3, _SD3_LARGE: networks.SD3}
_INTO_ATTENTION = re.compile(r"attn[._](?:qkv|to_[qkv]|add_[qkv]_proj)$")
# What FLUX.1 has and Chroma has not, whose modulations one small network makes: else their blocks are the same.
_NOT_OF_CHROMA = re.compile(
    r"_mod_lin$|_modulation_lin$|norm1(?:_context)?_linear$|blocks_\d+_norm_linear$|^(?:time|vector|guidance)_in_|^time_text_"
    r"|^(?:lora_te1_|text_encoder_)text_model_"
)
_OF_CHROMA = re.compile(r"^distilled_guidance_layer_")
_TOLD = (
    ("chroma", networks.CHROMA),
    ("flux2", networks.FLUX2),
    ("flux-2", networks.FLUX2),
    ("flux", networks.FLUX1),
    ("sd3", networks.SD3),
)


def is_lora(tensors: Tensors) -> bool:
    """Whether the names of a file's tensors are those of a LoRA of any algorithm."""
    return any(_ANY.search(name) for name in tensors)


def algorithm_of(tensors: Tensors) -> str:
    """By which algorithm a LoRA changes its layers."""
    names = list(tensors)
    marks = (
        (".dora_scale", DORA),
        (".lora_magnitude_vector", DORA),
        (".hada_w1_a", LOHA),
        (".lokr_w1", LOKR),
        (".oft_", OFT),
        (".on_input", IA3),
    )
    for mark, algorithm in marks:
        if any(mark in name for name in names):
            return algorithm
    if any(_INPUT.search(name) for name in names):
        wide = any(
            "lora_mid" in name or (len(entry.shape) == 4 and entry.shape[-1] > 1) for name, entry in tensors.items()
        )
        return LOCON if wide else LORA
    return FULL if any(name.endswith((".diff", ".diff_b")) for name in names) else LORA


def lora_width(tensors: Tensors) -> int:
    """How wide the text is that the cross attention reads which a LoRA changes, 0 where nothing tells."""
    return next((width for stem, width in _widths(tensors).items() if _CROSS.search(stem) and width), 0)


def lora_families(tensors: Tensors) -> tuple[ModelFamily, ...]:
    """The families whose U-Net or text encoder a LoRA fits, none when it is of another network or nothing tells."""
    width = lora_width(tensors)
    if width:
        return families_reading(width)
    if any(_OF_TWO_ENCODERS.search(name) for name in tensors):
        return (SDXL,)
    paths = {_path(name) for name in tensors}
    for path in paths:
        found = _families_by_place(path)
        if found:
            return found
    for stem, width in _widths(
        tensors
    ).items():  # trained on the text encoder alone; diffusers' first is SD 1's or SDXL's
        if _FIRST_ENCODER.search(stem) and "fc1" in stem and width:
            families = families_reading(width)
            return (*families, SDXL) if families == (SD1,) and stem.startswith("text_encoder.") else families
    return ()


def transformer_of(tensors: Tensors) -> str:
    """The network whose layers a LoRA names when it is none of Stable Diffusion's U-Nets, else ""."""
    paths = {_path(name): (name, entry) for name, entry in tensors.items()}
    if any(_OF_CHROMA.search(path) for path in paths):
        return networks.CHROMA
    streams = [match for path in paths if (match := _STREAMS.match(path))]
    if streams:
        return _of_streams(tensors, [(match[1], int(match[2])) for match in streams])
    for architecture, pattern in _PATHS:
        if any(pattern.search(path) for path in paths):
            return architecture
    if any(_LAYERS.search(path) for path in paths):
        width = max(_widths(tensors).values(), default=0)
        return networks.LUMINA2 if width in (2304, 6144, 9216) else networks.Z_IMAGE
    if any(path.startswith("transformer_blocks_") for path in paths):
        return _of_transformer_blocks(set(paths), _widths(tensors))
    return ""


def drawn_by(tensors: Tensors, architecture: str, metadata: dict[str, str]) -> tuple[ModelFamily, ...]:
    """Return the families with the transformer of this architecture that a LoRA fits, none where none is drawn here.

    One of FLUX.1 that changes what Chroma has, too, fits both, unless its file says which it was made for.
    """
    told = told_network(metadata)
    if architecture == networks.SD3:
        return _of_sd3(tensors)
    if architecture == networks.FLUX1:
        if told == networks.CHROMA:
            return (CHROMA,)
        shared = not any(_NOT_OF_CHROMA.search(_path(name)) for name in tensors)
        return (*families_of(architecture), *((CHROMA,) if shared and not told else ()))
    return families_of(architecture)


def _of_sd3(tensors: Tensors) -> tuple[ModelFamily, ...]:
    """Large is wider; 3.5 Medium has a second attention, and is else as wide as Medium."""
    if any("_attn2_" in _path(name) for name in tensors):
        return (SD35_MEDIUM,)
    widths = {width for stem, width in _widths(tensors).items() if _INTO_ATTENTION.search(stem)}
    if widths & {_SD3_LARGE, _SD3_MEDIUM} == {_SD3_LARGE}:
        return (SD35_LARGE,)
    return (SD3, SD35_MEDIUM) if _SD3_MEDIUM in widths else (SD3, SD35_MEDIUM, SD35_LARGE)


def told_network(metadata: dict[str, str]) -> str:
    """Return the network that a LoRA's file says it was made for, "" where it says none."""
    told = f"{metadata.get('ss_base_model_version', '')} {metadata.get('modelspec.architecture', '')}".lower()
    return next((architecture for word, architecture in _TOLD if word in told), "")


def _of_streams(tensors: Tensors, blocks: list[tuple[str, int]]) -> str:
    """FLUX.1, FLUX.2 and HunyuanVideo have blocks of one name; widths and numbers tell them apart, else FLUX.1."""
    shapes = {
        (_path(name), name.rsplit(".", 2)[-2 if name.endswith(".weight") else -1]): e.shape
        for name, e in tensors.items()
    }
    for (path, end), shape in shapes.items():
        if len(shape) != 2:
            continue
        inward, outward = end in ("lora_down", "lora_A"), end in ("lora_up", "lora_B")
        if inward and path.endswith(("img_attn_qkv", "txt_attn_qkv", "linear1")) and shape[1] in (4096, 6144):
            return networks.FLUX2
        if outward and path.endswith(("img_mlp_0", "txt_mlp_0")) and shape[0] == 18432:
            return networks.FLUX2
        if outward and path.endswith("linear1") and shape[0] == 27648:
            return networks.FLUX2
    if any((kind == "double" and number > 18) or (kind == "single" and number > 37) for kind, number in blocks):
        return networks.HUNYUAN_VIDEO
    return networks.FLUX1


def _of_transformer_blocks(paths: set[str], widths: Mapping[str, int]) -> str:
    """diffusers' names, which several families share; a U-Net's paths begin with down_blocks."""
    if any("_ff_context_" in path or "_norm1_context_" in path for path in paths):
        inward = {width for stem, width in widths.items() if _INTO_CONTEXT.search(stem)}
        known = {_WIDTHS_OF_CONTEXT[width] for width in inward if width in _WIDTHS_OF_CONTEXT}
        return known.pop() if len(known) == 1 else f"{networks.FLUX1} or {networks.SD3}"
    joint = [path for path in paths if "_attn_add_" in path]
    if any(int(path.split("_")[2]) >= _MOST_JOINT for path in joint):
        return networks.QWEN_IMAGE
    inward = {width for stem, width in widths.items() if _INTO_ATTENTION.search(stem)}
    if joint and inward and inward <= {_SD3_LARGE, _SD3_MEDIUM}:
        return networks.SD3
    if joint:
        return f"{networks.QWEN_IMAGE}, {networks.FLUX1} or {networks.SD3}"
    return "a transformer"


def _families_by_place(path: str) -> tuple[ModelFamily, ...]:
    """By blocks that only one of the U-Nets has; the path has underscores for dots."""
    if re.search(r"(?:down|up|mid|input|output|middle)_blocks?_.*transformer_blocks_[1-9]", path):
        return (SDXL,)
    one_or_two = (
        r"down_blocks_3_|up_blocks_3_|down_blocks_0_attentions|(?:in|out)put_blocks_(?:9|10|11)_|input_blocks_[12]_1_"
    )
    return U_NET_ONE_OR_TWO if re.search(one_or_two, path) else ()


def _path(name: str) -> str:
    """The layer a tensor belongs to: `lora_unet_double_blocks_0_img_attn_qkv.lora_down.weight` without both ends."""
    return _BEFORE.sub("", _ENDING.sub("", name)).replace(".", "_")


def _widths(tensors: Tensors) -> dict[str, int]:
    """Return how wide the input of each layer is that a file changes, by the layer's name, 0 where unknown."""
    shapes = {name: entry.shape for name, entry in tensors.items()}
    layers = layers_of(tensors)
    return {stem: input_width({end: shapes[name] for end, name in ends.items()}) for stem, ends in layers.items()}
