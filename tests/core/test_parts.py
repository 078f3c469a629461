"""Which parts fit is told from the models' shapes, and a request names parts as plain data."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from sddesk.core.errors import SddeskError
from sddesk.core.families import SD1, SDXL
from sddesk.core.models import CheckpointInfo, CheckpointRef, LatentSpace, PartInfo, PartRef, WeightsFacts, WeightsKind
from sddesk.core.parts import missing_part, part_ref, text_misfit, vae_misfit
from sddesk.core.request import GenerationRequest

MODEL = CheckpointInfo(
    ref=CheckpointRef(name="m", hub_id="our/m"),
    title="our/m",
    family=SD1,
    native_size=512,
    size_bytes=1,
    location="/m",
    has_safety_checker=False,
    latents=LatentSpace(channels=4, scale=0.18215),
    text_width=768,
)
XL = replace(MODEL, title="xl", family=SDXL, latents=LatentSpace(channels=4, scale=0.13025), text_width=2048)
FILE = PartInfo(name="ft-mse", facts=WeightsFacts(kind=WeightsKind.VAE), location="/v", size_bytes=1)


@pytest.mark.parametrize(
    ("latents", "words"),
    [
        (LatentSpace(channels=4, scale=0.18215), None),
        (LatentSpace(channels=4, scale=None), None),
        (None, None),
        (LatentSpace(channels=16, scale=None), "reads 16 channels, but “our/m” paints 4"),
        (LatentSpace(channels=4, scale=0.13025), "another family of models than “our/m” .SD 1."),
    ],
)
def test_f30_a_vae_fits_by_its_latents(latents: LatentSpace | None, words: str | None) -> None:
    misfit = vae_misfit(MODEL, replace(FILE, latents=latents))
    assert (misfit is None) == (words is None)
    if words is not None:
        with pytest.raises(SddeskError, match=words):
            raise misfit or AssertionError


def test_f30_a_text_encoder_fits_by_its_width() -> None:
    assert text_misfit(MODEL, replace(XL, text_width=768)) is None
    assert text_misfit(MODEL, replace(XL, text_width=0)) is None
    assert "writes words 2048 wide, but “our/m” reads 768" in str(text_misfit(MODEL, XL))


def test_a_request_names_parts_as_plain_data_and_old_ones_have_none() -> None:
    vae, text = part_ref(FILE), part_ref(XL)
    assert (vae, text) == (PartRef(name="ft-mse", of="file"), PartRef(name="m", hub_id="our/m"))
    request = GenerationRequest(prompt="a", seed=1, vae=vae, text_encoder=text)
    data = json.loads(json.dumps(request.to_dict()))
    assert GenerationRequest.from_dict(data) == request
    for name in ("vae", "text_encoder"):
        del data[name]
    old = GenerationRequest.from_dict(data)
    assert (old.vae, old.text_encoder, old.extra) == (None, None, ())


@pytest.mark.parametrize("vae", ["a name", {"name": 3}, {"hash": "x"}, {"name": "v", "of": "elsewhere"}])
def test_a_part_that_is_none_is_refused(vae: object) -> None:
    with pytest.raises(SddeskError, match="cannot be read"):
        GenerationRequest.from_dict({"prompt": "a", "seed": 1, "vae": vae})


def test_hashes_are_put_in_and_taken_out() -> None:
    request = GenerationRequest(prompt="a", seed=1, vae=part_ref(FILE))
    named = request.with_hashes(lambda ref: f"hash of {ref.name}")
    assert named.vae is not None
    assert (named.checkpoint.hash, named.vae.hash, named.text_encoder) == ("hash of starter", "hash of ft-mse", None)
    assert named.without_hashes() == request
    assert named.hashes == ("hash of starter", "hash of ft-mse")


def test_a_part_that_a_model_lacks_has_to_be_brought() -> None:
    bare = replace(MODEL, missing=("vae", "text_encoder"))
    request = GenerationRequest(prompt="a", seed=1)
    assert missing_part(MODEL, request) is None
    assert "“our/m” has no VAE of its own. Choose one of another model (--vae" in str(missing_part(bare, request))
    with_vae = replace(request, vae=part_ref(FILE))
    assert "no text encoder of its own" in str(missing_part(bare, with_vae))
    encoder = replace(FILE, facts=WeightsFacts(kind=WeightsKind.TEXT_ENCODER, text_width=768))
    assert part_ref(encoder) == PartRef(name="ft-mse", of="text_encoder")
    assert text_misfit(MODEL, encoder) is None and "768 wide" in str(text_misfit(XL, encoder))
    whole = replace(with_vae, text_encoder=part_ref(encoder))
    assert missing_part(bare, whole) is None
    assert GenerationRequest.from_dict(json.loads(json.dumps(whole.to_dict()))) == whole
