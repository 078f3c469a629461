"""IP-Adapters and image encoders by their headers: the forms that are drawn with, those that are refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from sddesk.core.families import SD1, SDXL
from sddesk.core.models import WeightsKind
from sddesk.weights.detect import inspect_file
from sddesk.weights.reasons import why_not
from tests.catalog.headers import Shapes, write_weights

SD_LAYER: Shapes = {"ip_adapter.1.to_k_ip.weight": (320, 768)}
XL_LAYER: Shapes = {"ip_adapter.1.to_k_ip.weight": (640, 2048)}
# The published files: what they are, and how wide the states or the summary are that they read.
PUBLISHED: dict[str, tuple[Shapes, str, int, int]] = {
    "ip-adapter_sd15": ({"image_proj.proj.weight": (3072, 1024), **SD_LAYER}, "", 0, 1024),
    "ip-adapter_sdxl": ({"image_proj.proj.weight": (8192, 1280), **XL_LAYER}, "", 0, 1280),
    "ip-adapter-plus_sd15": (
        {"image_proj.latents": (1, 16, 768), "image_proj.proj_in.weight": (768, 1280), **SD_LAYER},
        "Plus",
        1280,
        0,
    ),
    "ip-adapter-plus_sdxl_vit-h": (
        {"image_proj.latents": (1, 16, 1280), "image_proj.proj_in.weight": (1280, 1280), **XL_LAYER},
        "Plus",
        1280,
        0,
    ),
    "ip-adapter-full-face_sd15": (
        {
            "image_proj.proj.0.weight": (1280, 1280),
            "image_proj.proj.3.weight": (768,),
            "image_proj.norm.weight": (768,),
            **SD_LAYER,
        },
        "Full Face",
        1280,
        0,
    ),
}
REFUSED: dict[str, tuple[Shapes, str]] = {
    "faceid": (
        {"image_proj.proj.0.weight": (1024, 512), "image_proj.norm.weight": (768,), **SD_LAYER},
        "SD 1 FaceID IP-Adapter: it reads faces by insightface's models",
    ),
    "faceid-plus": (
        {"image_proj.perceiver_resampler.proj_in.weight": (768, 1280), "image_proj.norm.weight": (768,), **XL_LAYER},
        "SDXL FaceID Plus IP-Adapter: it reads faces by insightface's models",
    ),
    "of another kind": ({"ip_adapter.proj.weight": (3072, 1024)}, "? IP-Adapter: this version cannot draw with it"),
}


@pytest.mark.parametrize("name", PUBLISHED)
def test_what_a_published_ip_adapter_is(name: str, tmp_path: Path) -> None:
    shapes, variant, states, summary = PUBLISHED[name]
    facts = inspect_file(write_weights(tmp_path / f"{name}.safetensors", shapes))
    assert (facts.kind, facts.variant) == (WeightsKind.IP_ADAPTER, variant)
    assert (facts.image_states, facts.image_summary) == (states, summary)
    assert facts.families == ((SDXL,) if "sdxl" in name else (SD1,)) and why_not(facts) is None


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_drawn_with_says_why(name: str, tmp_path: Path) -> None:
    shapes, why = REFUSED[name]
    assert str(why_not(inspect_file(write_weights(tmp_path / "a.safetensors", shapes)))).startswith(why)


def test_what_an_image_encoder_gives(tmp_path: Path) -> None:
    shapes: Shapes = {
        "vision_model.embeddings.patch_embedding.weight": (1280, 3, 14, 14),
        "visual_projection.weight": (1024, 1280),
    }
    facts = inspect_file(write_weights(tmp_path / "model.safetensors", shapes))
    assert (facts.kind, facts.image_states, facts.image_summary) == (WeightsKind.IMAGE_ENCODER, 1280, 1024)
    assert why_not(facts) is None
    bare = inspect_file(write_weights(tmp_path / "bare.safetensors", dict([*shapes.items()][:1])))
    assert "CLIP image encoder: this version has no use for it yet." in str(why_not(bare))
