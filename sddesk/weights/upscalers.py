"""Networks that enlarge pictures: which one a file holds, and by how much it enlarges, as far as its header tells.

Names of tensors are those of the networks' public code; tests/weights/test_upscalers.py holds the table against
spandrel 0.4, which reads the files.
"""

from __future__ import annotations

import math
import re

from sddesk.weights.networks import Tensors

# The first row whose names are all there decides, so what resembles another network stands before it.
_NETWORKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Swift-SRGAN", ("initial.cnn.depthwise.weight", "final_conv.pointwise.weight")),
    ("HAT", ("relative_position_index_SA", "layers.0.residual_group.overlap_attn.qkv.weight")),
    ("ATD", ("relative_position_index_SA", "layers.0.residual_group.td")),
    ("GRL", ("norm_start.weight", "layers.0.blocks.0.attn.stripe_attn.attn_transform1.logit_scale")),
    ("Swin2SR", ("patch_embed.proj.weight", "layers.0.residual_group.blocks.0.attn.relative_position_index")),
    ("SwinIR", ("layers.0.residual_group.blocks.0.attn.relative_position_index",)),
    ("Omni-SR", ("residual_layer.0.residual_layer.0.layer.0.fn.0.weight", "up.0.weight")),
    ("RGT", ("layers.0.blocks.0.gamma", "layers.0.blocks.0.attn.attns.0.rpe_biases")),
    ("DAT", ("layers.0.blocks.0.attn.attns.0.rpe_biases", "before_RG.1.weight")),
    ("CRAFT", ("layers.0.residual_group.hf_blocks.0.attn.temperature",)),
    ("DITN", ("sft.weight", "UFONE.0.ITLs.0.attn.temperature")),
    ("MM-RealSR", ("body.0.rdb1.conv1.weight", "de_net.conv_first.0.weight")),
    ("SPAN", ("block_1.c1_r.eval_conv.weight", "upsampler.0.weight")),
    ("Real-CUGAN", ("unet1.conv1.conv.0.weight", "unet2.conv_bottom.weight")),
    ("SAFMN", ("to_feat.weight", "feats.0.safm.aggr.weight", "to_img.0.weight")),
    ("DCTLSA", ("fea_conv.weight", "LR_conv.weight", "upsampler.0.weight")),
    ("DRCT", ("layers.0.swin1.norm1.weight", "layers.0.adjust1.weight")),
    ("ESRGAN", ("model.0.weight", "model.1.sub.0.RDB1.conv1.0.weight")),
    ("ESRGAN", ("model.0.weight", "model.1.sub.0.RDB1.conv1x1.weight")),
    ("ESRGAN", ("RRDB_trunk.0.RDB1.conv1.weight", "conv_last.weight")),
    ("ESRGAN", ("body.0.rdb1.conv1.weight", "conv_last.weight")),
    ("PLKSR", ("feats.0.weight", "feats.1.lk.conv.weight")),
    ("PLKSR", ("feats.0.weight", "feats.1.lk.convs.0.weight")),
    ("PLKSR", ("feats.0.weight", "feats.1.lk.mn_conv.weight")),
    ("MoSR", ("gblocks.0.weight", "gblocks.1.fc1.weight")),
    ("MoESR", ("in_to_dim.weight", "blocks.0.blocks.0.gamma")),
    ("SeemoRe", ("body.0.local_block.block.moe_layer.experts.0.conv_1.weight", "upsampler.0.weight")),
    ("FDAT", ("groups.0.blocks.0.inter.cg.1.weight", "upsampler.MetaUpsample")),
    ("RCAN", ("body.0.body.0.body.3.conv_du.0.weight", "tail.1.weight")),
    ("AuraSR", ("mid_attn.layers.0.0.to_out.weight", "final_res_block.block1.proj.weights")),
)
_COMPACT = re.compile(r"body\.(\d+)\.(?:weight|bias)")
_OLD_LAYER = re.compile(r"model\.\d+\.weight")
_LAST_OF_PLKSR = re.compile(r"feats\.(\d+)\.weight")
# Where a last layer gives scale x scale values for each colour, which are then laid out as pixels.
_SHUFFLED = ("upsampler.0.weight", "up.0.weight", "to_img.0.weight")


def upscaler_of(tensors: Tensors) -> str:
    """Return the name of the network that enlarges pictures, "" when the file holds none that is known here."""
    if _compact_layers(tensors):
        return "Compact"
    return next((name for name, wanted in _NETWORKS if all(tensor in tensors for tensor in wanted)), "")


def scale_of(tensors: Tensors) -> int:
    """Return how many times an upscaler enlarges each side, 0 where the header does not tell."""
    if layers := _compact_layers(tensors):
        first, last = tensors["body.0.weight"].shape, tensors[f"body.{max(layers)}.weight"].shape
        return _shuffled(last[0], first[1])
    if "model.1.sub.0.RDB1.conv1.0.weight" in tensors or "model.1.sub.0.RDB1.conv1x1.weight" in tensors:
        doublings = sum(_OLD_LAYER.fullmatch(name) is not None for name in tensors) - 3
        return _unshuffled(2**doublings, tensors["model.0.weight"].shape[1]) if doublings >= 0 else 0
    if "RRDB_trunk.0.RDB1.conv1.weight" in tensors:
        return 2 ** sum(name in tensors for name in ("upconv1.weight", "upconv2.weight", "upconv3.weight"))
    if "body.0.rdb1.conv1.weight" in tensors and "conv_first.weight" in tensors:
        return _unshuffled(4, tensors["conv_first.weight"].shape[1])
    if found := [int(match[1]) for name in tensors if (match := _LAST_OF_PLKSR.fullmatch(name))]:
        return _shuffled(tensors[f"feats.{max(found)}.weight"].shape[0], 3)
    for name in _SHUFFLED:
        if name in tensors and "upsampler.MetaUpsample" not in tensors:  # that says another way than laying out
            return _shuffled(tensors[name].shape[0], 3)
    return _upsample(tensors)


def _compact_layers(tensors: Tensors) -> list[int]:
    """Return the layers of a Compact network, none when it is another one: every tensor is one of a plain list."""
    found = [_COMPACT.fullmatch(name) for name in tensors]
    layers = [int(match[1]) for match in found if match is not None]
    first, second = tensors.get("body.0.weight"), tensors.get("body.1.weight")
    if first is None or second is None or len(layers) != len(found) or f"body.{max(layers)}.weight" not in tensors:
        return []
    return layers if (len(first.shape), len(second.shape)) == (4, 1) else []  # a convolution, then a PReLU


def _upsample(tensors: Tensors) -> int:
    """Return the scale of SwinIR and its kin, whose last layers are called `upsample` or `conv_up1`, `conv_up2`."""
    layers = [tensors[name].shape for name in tensors if re.fullmatch(r"upsample\.\d+\.weight", name)]
    if not layers:
        doublings = sum(name in tensors for name in ("conv_up1.weight", "conv_up2.weight"))
        return 2**doublings if doublings else 0
    if "conv_last.weight" not in tensors:
        return _shuffled(layers[0][0], 3)
    return math.prod(math.isqrt(shape[0] // max(1, shape[1])) for shape in layers)


def _shuffled(values: int, colours: int) -> int:
    """Return the scale of a layer that gives so many values for a pixel; 0 when they are no square of colours."""
    for count in dict.fromkeys((colours, 3, 4, 1)):
        if count and values % count == 0 and math.isqrt(values // count) ** 2 == values // count:
            return math.isqrt(values // count)
    return 0


def _unshuffled(scale: int, channels: int) -> int:
    """Return the scale of a network whose input is first made smaller, as 12 or 48 input channels tell."""
    return scale // {12: 2, 48: 4}.get(channels, 1)
