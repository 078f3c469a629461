"""VAEs and textual inversions in every layout in use: the same numbers as diffusers has, whatever they are called."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file

from sddesk.core.errors import SddeskError
from sddesk.core.models import WeightsKind
from sddesk.engine.load.adapters import read_vectors
from sddesk.engine.load.single_file import load_vae_file
from sddesk.weights.detect import inspect_file
from tests.engine.ldm import vae_weights
from tests.engine.load.test_adapters import pipe_of
from tests.engine.loras import part_of
from tests.tiny import TEXT_DIM, make_tiny_xl

Weights = dict[str, torch.Tensor]
_OLD_ATTENTION = {"to_q": "query", "to_k": "key", "to_v": "value", "to_out.0": "proj_attn"}


def with_old_attention(weights: Weights) -> Weights:
    """As diffusers called it before 0.17."""
    renamed: Weights = {}
    for name, value in weights.items():
        for new, old in _OLD_ATTENTION.items():
            name = name.replace(f"attentions.0.{new}.", f"attentions.0.{old}.")
        renamed[name] = value
    return renamed


VAES: dict[str, Callable[[Any], Weights]] = {
    "latent-diffusion": vae_weights,
    "of a checkpoint": lambda vae: {f"first_stage_model.{name}": value for name, value in vae_weights(vae).items()},
    "wrapped": lambda vae: {f"state_dict.{name}": value for name, value in vae_weights(vae).items()},
    "of a checkpoint by diffusers' names": lambda vae: {f"vae.{name}": v for name, v in vae.state_dict().items()},
    "with training's leftovers": lambda vae: (
        vae_weights(vae) | {"loss.logvar": torch.zeros(1), "model_ema.decay": torch.ones(1)}
    ),
    "diffusers": lambda vae: vae.state_dict(),
    "diffusers before 0.17": lambda vae: with_old_attention(vae.state_dict()),
}


@pytest.mark.parametrize("layout", VAES)
@pytest.mark.parametrize("stored", [torch.float32, torch.float16])
def test_a_vae_of_every_layout_has_the_numbers_of_its_model(
    tiny_model: Path, tmp_path: Path, layout: str, stored: torch.dtype
) -> None:
    vae = pipe_of(tiny_model).vae.to(stored)
    file = tmp_path / "vae.safetensors"
    save_file({name: value.clone().contiguous() for name, value in VAES[layout](vae).items()}, file)
    found, notes = load_vae_file(file, tiny_model, torch.float32, lambda: None)
    wanted, ours = vae.state_dict(), found.state_dict()
    assert ours.keys() == wanted.keys() and notes == []
    assert all(torch.equal(ours[name], value.float()) for name, value in wanted.items())
    assert inspect_file(file).kind == WeightsKind.VAE


@pytest.mark.parametrize("name", ["emb_params", "<a-cat>", "string_to_param.*", "clip_l"])
@pytest.mark.parametrize("flat", [False, True], ids=["rows", "one row"])
def test_a_textual_inversion_of_every_layout_has_its_vectors(
    tiny_model: Path, tmp_path: Path, name: str, flat: bool
) -> None:
    """A1111, diffusers, A1111's pickles made safetensors, kohya; diffusers writes one vector without its row."""
    vectors = torch.randn(TEXT_DIM) if flat else torch.randn(3, TEXT_DIM)
    save_file({name: vectors}, tmp_path / "cat.safetensors")
    (found,) = read_vectors(part_of(tmp_path / "cat.safetensors", WeightsKind.EMBEDDING), pipe_of(tiny_model))
    assert torch.equal(found, vectors.reshape(-1, TEXT_DIM))


@pytest.mark.parametrize("names", [("clip_l", "clip_g"), ("clip_g", "clip_l")])
def test_sdxls_vectors_go_to_the_encoder_they_are_for(tmp_path: Path, names: tuple[str, str]) -> None:
    pipe = pipe_of(make_tiny_xl(tmp_path / "xl"), is_xl=True)
    stored = {name: torch.full((2, TEXT_DIM), float(len(name) + place)) for place, name in enumerate(sorted(names))}
    save_file(stored, tmp_path / "cat.safetensors")
    found = read_vectors(part_of(tmp_path / "cat.safetensors", WeightsKind.EMBEDDING), pipe)
    assert torch.equal(found[0], stored["clip_l"]) and torch.equal(found[1], stored["clip_g"])


def test_f30_vectors_for_one_encoder_alone_are_none_for_sdxl(tmp_path: Path) -> None:
    pipe = pipe_of(make_tiny_xl(tmp_path / "xl"), is_xl=True)
    save_file({"emb_params": torch.ones(2, TEXT_DIM)}, tmp_path / "cat.safetensors")
    with pytest.raises(SddeskError, match="cat"):
        read_vectors(part_of(tmp_path / "cat.safetensors", WeightsKind.EMBEDDING), pipe)
