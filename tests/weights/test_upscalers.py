"""The table of upscalers against spandrel: every network that it builds is told by the same name and scale."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file

from sddesk.core.models import WeightsKind
from sddesk.engine.load.upscaler import spandrel
from sddesk.weights.detect import inspect_file
from sddesk.weights.headers import TensorEntry
from sddesk.weights.reasons import why_not
from sddesk.weights.upscalers import scale_of, upscaler_of

STARTER = Path(__file__).parents[2] / "resources" / "starter-upscaler" / "starter-4x.safetensors"
WINDOWED: dict[str, Any] = {"embed_dim": 12, "depths": [2], "num_heads": [2], "window_size": 8, "mlp_ratio": 2.0}
# spandrel's folder, the class in it, how small a one is built, our name, and whether the header tells the scale.
NETWORKS = [
    (
        "Compact",
        "Compact",
        {"num_in_ch": 3, "num_out_ch": 3, "num_feat": 8, "num_conv": 2, "upscale": 2},
        "Compact",
        True,
    ),
    (
        "Compact",
        "Compact",
        {"num_in_ch": 3, "num_out_ch": 3, "num_feat": 8, "num_conv": 2, "upscale": 1},
        "Compact",
        True,
    ),
    *(
        ("ESRGAN", "ESRGAN", {"num_filters": 8, "num_blocks": 1, "scale": scale}, "ESRGAN", True)
        for scale in (1, 2, 4, 8)
    ),
    ("ESRGAN", "ESRGAN", {"num_filters": 8, "num_blocks": 1, "shuffle_factor": 2, "in_nc": 3}, "ESRGAN", True),
    ("ESRGAN", "ESRGAN", {"num_filters": 8, "num_blocks": 1, "plus": True}, "ESRGAN", True),
    ("SwinIR", "SwinIR", {**WINDOWED, "upscale": 4, "upsampler": "pixelshuffle"}, "SwinIR", True),
    ("SwinIR", "SwinIR", {**WINDOWED, "upscale": 3, "upsampler": "pixelshuffledirect"}, "SwinIR", True),
    ("SwinIR", "SwinIR", {**WINDOWED, "upscale": 4, "upsampler": "nearest+conv"}, "SwinIR", True),
    ("Swin2SR", "Swin2SR", {**WINDOWED, "upscale": 2, "upsampler": "pixelshuffle"}, "Swin2SR", True),
    ("HAT", "HAT", {**WINDOWED, "upscale": 4, "squeeze_factor": 4}, "HAT", True),
    ("DAT", "DAT", {"embed_dim": 32, "depth": [2], "num_heads": [2], "upscale": 4}, "DAT", True),
    ("RGT", "RGT", {"embed_dim": 32, "depth": [2], "num_heads": [2], "upscale": 2}, "RGT", True),
    ("DRCT", "DRCT", {**WINDOWED, "gc": 4, "upscale": 4, "upsampler": "pixelshuffle"}, "DRCT", True),
    ("SPAN", "SPAN", {"num_in_ch": 3, "num_out_ch": 3, "feature_channels": 8, "upscale": 2}, "SPAN", True),
    ("PLKSR", "PLKSR", {"dim": 16, "n_blocks": 2, "upscaling_factor": 2}, "PLKSR", True),
    ("OmniSR", "OmniSR", {"num_feat": 8, "up_scale": 3}, "Omni-SR", True),
    ("SAFMN", "SAFMN", {"dim": 8, "n_blocks": 1, "upscaling_factor": 2}, "SAFMN", True),
    ("RCAN", "RCAN", {"n_resgroups": 1, "n_resblocks": 1, "n_feats": 16}, "RCAN", False),
    ("MoSR", "MoSR", {"n_block": 1, "dim": 16}, "MoSR", False),
    ("MoESR", "MoESR", {"n_blocks": 1, "n_block": 1, "dim": 16}, "MoESR", False),
    ("SwiftSRGAN", "SwiftSRGAN", {"num_channels": 8, "num_blocks": 1}, "Swift-SRGAN", False),
    ("DITN", "DITN", {"dim": 12, "ITL_blocks": 1, "SAL_blocks": 1}, "DITN", False),
    ("FDAT", "FDAT", {"embed_dim": 16, "num_groups": 1, "depth_per_group": 1}, "FDAT", False),
]


def entries(state: dict[str, torch.Tensor]) -> dict[str, TensorEntry]:
    return {
        name: TensorEntry(dtype="F32", shape=tuple(value.shape), size_bytes=value.nbytes)
        for name, value in state.items()
    }


@pytest.mark.parametrize(("folder", "network", "values", "name", "tells"), NETWORKS)
def test_the_header_tells_what_spandrel_builds(
    folder: str, network: str, values: dict[str, Any], name: str, tells: bool
) -> None:
    built = getattr(importlib.import_module(f"spandrel.architectures.{folder}"), network)(**values)
    state = built.state_dict()
    read = spandrel.MAIN_REGISTRY.load(dict(state))
    assert read.architecture.id == folder
    assert upscaler_of(entries(state)) == name
    scale = scale_of(entries(state))
    assert scale == read.scale if tells else scale in (0, read.scale)


def test_the_starters_upscaler_is_told(tmp_path: Path) -> None:
    facts = inspect_file(STARTER)
    assert (facts.kind, facts.architecture, facts.scale, why_not(facts)) == (WeightsKind.UPSCALER, "Compact", 4, None)


@pytest.mark.parametrize("wrapping", ["params_ema.", "params.", "module.", "netG."])
def test_a_trainers_wrapping_is_looked_through(tmp_path: Path, wrapping: str) -> None:
    state = {
        "body.0.weight": torch.zeros(8, 3, 3, 3),
        "body.1.weight": torch.zeros(8),
        "body.2.weight": torch.zeros(12, 8, 3, 3),
    }
    save_file({wrapping + name: value for name, value in state.items()}, tmp_path / "w.safetensors")
    facts = inspect_file(tmp_path / "w.safetensors")
    assert (facts.kind, facts.architecture, facts.scale) == (WeightsKind.UPSCALER, "Compact", 2)


def test_one_that_enlarges_by_a_network_not_known_here_is_told_so(tmp_path: Path) -> None:
    save_file({"layers.0.blocks.0.norm1.weight": torch.zeros(8), "x": torch.zeros(4, 4)}, tmp_path / "w.safetensors")
    facts = inspect_file(tmp_path / "w.safetensors")
    assert facts.kind == WeightsKind.UPSCALER
    assert str(why_not(facts)) == "? upscaler: this version cannot enlarge with it yet."
