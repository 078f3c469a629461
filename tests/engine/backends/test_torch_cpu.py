"""Half precision on a processor: blocked attention is attention, the U-Net's edges are float32, mapped pages go."""

from __future__ import annotations

import mmap
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch.nn.functional import scaled_dot_product_attention

from sddesk.engine.backends import torch_cpu
from sddesk.engine.backends.mapped_files import giving_back
from sddesk.engine.backends.torch_cpu import BlockedAttention, blocked
from sddesk.engine.key import PartSource
from sddesk.engine.load.pipeline import load_denoiser
from tests.engine.helpers import REQUEST, array, engine_on, make, psnr, run

STARTER = Path(__file__).parents[3] / "resources" / "starter-model"


@pytest.mark.parametrize("block", [1, 500, 2**20])
def test_blocks_of_rows_are_the_whole_attention(monkeypatch: pytest.MonkeyPatch, block: int) -> None:
    monkeypatch.setattr(torch_cpu, "_BLOCK_BYTES", block)
    query, key, value = torch.randn(4, 13, 8), torch.randn(4, 7, 8), torch.randn(4, 7, 8)
    assert torch.allclose(blocked(query, key, value), scaled_dot_product_attention(query, key, value), atol=1e-5)


@torch.no_grad()
def test_a_unet_answers_the_same_with_it(tiny_v_model: Path) -> None:
    sample, text = torch.randn(2, 4, 8, 8), torch.randn(2, 77, 16)
    unet = load_denoiser(PartSource(str(tiny_v_model)), None, torch.float32)
    plain = unet(sample, 500, encoder_hidden_states=text).sample
    unet.set_attn_processor(BlockedAttention())
    assert torch.allclose(unet(sample, 500, encoder_hidden_states=text).sample, plain, atol=1e-4)


def test_half_precision_is_within_40_db_of_full() -> None:
    """With few steps a rounding may choose another shape: 10 steps gave 27 to 46 dB by seed, 25 gave 43 to 46."""
    request = replace(REQUEST, prompt="a red house in the snow", width=128, height=128, steps=25, sampler="dpmpp_2m")
    half = run(engine_on(STARTER), replace(request, precision="half", seed=7)).images[0]
    assert half.provenance.precision == "bfloat16"
    assert psnr(array(half.pixels), make(engine_on(STARTER), request, seed=7)[0]) > 40


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says where a file is mapped")
def test_pages_of_a_mapped_file_go_and_come_again(tmp_path: Path) -> None:
    file = tmp_path / "weights"
    size = 64 * 2**20
    file.write_bytes(b"7" * size)
    with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        assert sum(mapped[::4096][:10]) == 10 * ord("7")
        before = mapped_bytes()
        assert before >= size
        with giving_back([file]):
            pass
        assert mapped_bytes() < before - size / 2
        assert mapped[size - 1] == ord("7")


def mapped_bytes() -> int:
    """Of files, in this process's memory."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("RssFile")) * 1024
