"""Loads IP-Adapters and the CLIP vision models that they read by. https://arxiv.org/abs/2308.06721"""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any

import torch
from accelerate import init_empty_weights
from diffusers.models.embeddings import ImageProjection
from safetensors import SafetensorError
from transformers import CLIPVisionConfig, CLIPVisionModelWithProjection

from sddesk.core.errors import SddeskError
from sddesk.core.regular_files import read_small
from sddesk.engine.failures import is_out_of_memory
from sddesk.engine.load.single_file import check_packing, unfit
from sddesk.engine.load.weights import Weights, fill, read_weights

_UNLOADABLE = (OSError, ValueError, RuntimeError, KeyError, TypeError, AttributeError, IndexError, SafetensorError)
_MAX_JSON = 1_000_000
_CROSSING = "attn2.processor"  # of the layers that attend to the text
_HEADS = 16  # of every published CLIP vision model but the small one
# What the tensors of a published CLIP vision model do not tell, by its width: heads and activation.
_PUBLISHED: Mapping[int, tuple[int, str]] = MappingProxyType(
    {768: (12, "quick_gelu"), 1024: (_HEADS, "quick_gelu"), 1280: (_HEADS, "gelu"), 1664: (_HEADS, "gelu")}
)
Check = Callable[[], None]


class IpAdapter(torch.nn.Module):
    """An IP-Adapter: `projection` makes tokens of what an encoder gives, `keys` and `values` are of the denoiser's
    layers that attend to the text, which `layers` names in the order of IP-Adapters. `reads_states`: it reads the
    encoder's last states but one.
    """

    def __init__(
        self, projection: torch.nn.Module, layers: list[str], keys: list[torch.Tensor], values: list[torch.Tensor]
    ) -> None:
        super().__init__()
        self.projection, self.layers = projection, layers
        self.reads_states = not isinstance(projection, ImageProjection)
        self.keys = torch.nn.ModuleList(map(_linear, keys))
        self.values = torch.nn.ModuleList(map(_linear, values))


def _linear(weight: torch.Tensor) -> torch.nn.Linear:
    layer = torch.nn.Linear(weight.shape[1], weight.shape[0], bias=False, device="meta")
    layer.weight = torch.nn.Parameter(weight, requires_grad=False)
    return layer


def load_ip_adapter(file: Path, denoiser: Any, dtype: torch.dtype, check: Check) -> Any:
    """Load an IP-Adapter for this denoiser into the memory of the CPU. Raises SddeskError when it does not fit it."""
    with _loading(file):
        weights = read_weights([file], dtype, check)
        projection = denoiser._convert_ip_adapter_image_proj_to_diffusers(
            _below(weights, "image_proj."), low_cpu_mem_usage=False
        )
        given = _below(weights, "ip_adapter.")
        numbers = sorted(int(name.partition(".")[0]) for name in given if name.endswith(".to_k_ip.weight"))
        keys = [given[f"{number}.to_k_ip.weight"] for number in numbers]
        values = [given[f"{number}.to_v_ip.weight"] for number in numbers]
        names = [name.removesuffix(".processor") for name in denoiser.attn_processors if name.endswith(_CROSSING)]
        wanted = [denoiser.get_submodule(name).to_k.weight.shape for name in names]
        if [weight.shape for weight in keys] != wanted or [weight.shape for weight in values] != wanted:
            raise ValueError("it was made for another U-Net")
        adapter = IpAdapter(projection, names, keys, values)
    return adapter.requires_grad_(False).to(dtype).eval()


def load_image_encoder(file: Path, denoiser: Any, dtype: torch.dtype, check: Check) -> Any:
    """Load a CLIP vision model, by the config.json in its folder or by its tensors. Raises SddeskError."""
    del denoiser
    with _loading(file):
        weights = read_weights([file], dtype, check)
        with init_empty_weights(include_buffers=False):
            encoder: Any = CLIPVisionModelWithProjection(
                CLIPVisionConfig(**(_config_beside(file) or _config_of(weights)))
            )
        missing = [name for name in fill(encoder, weights) if not name.endswith("position_ids")]
        if missing:
            raise ValueError(f"{len(missing)} weights are missing, {missing[0]} for one")
    return encoder.requires_grad_(False).to(dtype).eval()


@contextmanager
def _loading(file: Path) -> Generator[None]:
    """While open, what shows that a file is not what it seems to be raises SddeskError."""
    check_packing(file)
    try:
        yield
    except SddeskError:
        raise
    except _UNLOADABLE as error:
        if is_out_of_memory(error):
            raise
        traceback.clear_frames(error.__traceback__)
        raise unfit(file, str(error).strip().partition("\n")[0] or type(error).__name__) from error


def _below(weights: Weights, root: str) -> Weights:
    return {name.removeprefix(root): value for name, value in weights.items() if name.startswith(root)}


def _config_beside(file: Path) -> dict[str, Any] | None:
    """The configuration of the folder that the file is the model of, None where it is a file of its own."""
    config = file.with_name("config.json")
    if file.stem.partition(".")[0] != "model" or not config.is_file():
        return None
    data: Any = json.loads(read_small(config, _MAX_JSON))
    vision = data.get("vision_config", data)
    return {**vision, "projection_dim": data.get("projection_dim", vision.get("projection_dim"))}


def _config_of(weights: Weights) -> dict[str, Any]:
    """What the tensors of a published model tell. Raises ValueError for a width of which nothing else is known."""
    patches = weights["vision_model.embeddings.patch_embedding.weight"]
    width, patch = patches.shape[0], patches.shape[-1]
    if width not in _PUBLISHED:
        raise ValueError(f"a CLIP vision model {width} wide needs its config.json beside it")
    side = round((weights["vision_model.embeddings.position_embedding.weight"].shape[0] - 1) ** 0.5)
    heads, activation = _PUBLISHED[width]
    layers = {name.split(".")[3] for name in weights if name.startswith("vision_model.encoder.layers.")}
    return {
        "hidden_size": width,
        "intermediate_size": weights["vision_model.encoder.layers.0.mlp.fc1.weight"].shape[0],
        "num_hidden_layers": len(layers),
        "num_attention_heads": heads,
        "hidden_act": activation,
        "patch_size": patch,
        "image_size": side * patch,
        "projection_dim": weights["visual_projection.weight"].shape[0],
    }
