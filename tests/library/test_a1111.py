"""How a prompt was read goes into the text that other programs read, and comes back."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from sddesk.core.adapters import EmbeddingUse, LoraUse
from sddesk.core.inputs import Mask, StartPicture
from sddesk.core.models import PartRef
from sddesk.core.prompt import parse
from sddesk.core.read_settings import ReadSettings
from sddesk.core.request import GenerationRequest, Tile
from sddesk.core.search import parse_query
from sddesk.library import a1111
from sddesk.library.library import Library
from sddesk.library.metadata import read_picture
from sddesk.session.composing.draft import Draft
from tests.library.conftest import picture


def test_the_guidance_rescale_is_written_where_there_is_one() -> None:
    request = GenerationRequest(prompt="a cat", seed=1, guidance_rescale=0.7)
    assert "CFG scale: 7.5, CFG Rescale: 0.7, " in a1111.write(request, flagged=False)
    assert "Rescale" not in a1111.write(GenerationRequest(prompt="a cat", seed=1), flagged=False)


@pytest.mark.parametrize("name", ["CFG Rescale", "CFG rescale", "Rescale CFG", "RescaleCFG", "CFG Rescale φ"])
def test_the_guidance_rescale_is_read_under_every_programs_name(name: str) -> None:
    read = a1111.read(f"a cat\nSteps: 20, Sampler: Euler, CFG scale: 5, {name}: 0.65, Seed: 1, Size: 64x64")
    assert read is not None and read.guidance_rescale == 0.65 and read.others == ()
    assert "CFG Rescale: 0.65" in a1111.write_stated(read)
    draft = Draft(lambda _: None)
    draft.load_read(read)
    assert draft.get("guidance_rescale") == 0.65


def test_a_guidance_that_the_network_reads_is_written_and_read_in_forges_words() -> None:
    request = GenerationRequest(prompt="a cat", seed=1, guidance_scale=3.5)
    text = a1111.write(request, flagged=False, embedded=True)
    assert "CFG scale: 1, Distilled CFG Scale: 3.5, Seed" in text
    read = a1111.read(text)
    assert read is not None and (read.guidance_scale, dict(read.others)) == (
        3.5,
        {"Version": dict(read.others)["Version"]},
    )
    both = a1111.read(text.replace("CFG scale: 1,", "CFG scale: 2,"))
    assert both is not None and both.guidance_scale == 2 and dict(both.others)["Distilled CFG Scale"] == "3.5"


def test_a_variation_is_written_and_read_in_a1111s_words() -> None:
    request = GenerationRequest(prompt="a cat", seed=1, variation_seed=2**64 - 1, variation_strength=0.25)
    words = f"Seed: 1, Variation seed: {2**64 - 1}, Variation seed strength: 0.25, "
    assert words in a1111.write(request, flagged=False)
    assert "Variation" not in a1111.write(replace(request, variation_strength=0.0), flagged=False)
    read = a1111.read(f"a cat\nSteps: 20, Sampler: Euler a, CFG scale: 5, {words}Size: 64x64")
    assert read is not None and read.others == () and words in a1111.write_stated(read)
    draft = Draft(lambda _: None)
    draft.load_read(read)
    made = draft.to_request()
    assert (made.seed, made.variation_seed, made.variation_strength) == (1, 2**64 - 1, 0.25)
    plain = a1111.read("a cat\nSteps: 20, Sampler: Euler a, CFG scale: 5, Seed: 3, Size: 64x64")
    assert plain is not None
    draft.load_read(plain)
    assert draft.to_request().variation_strength == 0, "the next picture has none"


@pytest.mark.parametrize(
    ("tile", "words"),
    [("xy", "Tiling: True"), ("x", "Tile X: True, Tile Y: False"), ("y", "Tile X: False, Tile Y: True")],
)
def test_seamless_edges_are_written_and_read_in_the_words_that_there_are(tile: Tile, words: str) -> None:
    request = GenerationRequest(prompt="a cat", seed=1, tile=tile)
    assert f"Size: 512x512, {words}, " in a1111.write(request, flagged=False)
    read = a1111.read(f"a cat\nSteps: 20, Sampler: Euler a, CFG scale: 5, Seed: 1, Size: 64x64, {words}")
    assert read is not None and read.tile == tile and read.others == () and words in a1111.write_stated(read)
    draft = Draft(lambda _: None)
    draft.load_read(read)
    assert draft.to_request().tile == tile
    assert "Til" not in a1111.write(replace(request, tile=""), flagged=False)


def test_half_of_a_variation_stays_as_it_was_read() -> None:
    read = a1111.read("a cat\nSteps: 20, Sampler: Euler, Seed: 1, Variation seed strength: 0.5, Size: 64x64")
    assert read is not None and read.variation_strength is None
    assert read.others == (("Variation seed strength", "0.5"),)


def test_clip_skip_is_written_and_read() -> None:
    text = a1111.write(GenerationRequest(prompt="a (cat:1.2)", seed=1, clip_skip=2), flagged=False)
    assert "Clip skip: 2" in text
    read = a1111.read(text)
    assert read is not None
    assert (read.prompt, read.clip_skip) == ("a (cat:1.2)", 2)
    assert "Clip skip" not in a1111.write(GenerationRequest(prompt="x", seed=1), flagged=False)


def test_a_plain_prompt_is_escaped_for_programs_that_read_marks() -> None:
    plain = GenerationRequest(prompt="a (cat) [x]", negative_prompt="(y)", seed=1, prompt_syntax="plain")
    read = a1111.read(a1111.write(plain, flagged=False))
    assert read is not None
    assert parse(read.prompt).text == "a (cat) [x]"
    assert parse(read.negative_prompt).text == "(y)"


def test_parts_of_other_models_are_written_as_a1111_does_and_the_vae_is_read() -> None:
    vae, text = PartRef(name="ft-mse", of="file", hash="ab" * 32), PartRef(name="our, other")
    written = a1111.write(GenerationRequest(prompt="x", seed=1, vae=vae, text_encoder=text), flagged=False)
    assert "VAE hash: ababababab, VAE: ft-mse, " in written
    assert 'Text encoder hash: pending, Text encoder: "our, other"' in written
    read = a1111.read(written)
    assert read is not None
    assert read.vae == "ft-mse"
    assert "VAE" not in a1111.write(GenerationRequest(prompt="x", seed=1), flagged=False)


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("vae-ft-mse-840000.safetensors", "vae-ft-mse-840000"),
        ("C:\\models\\good.vae.pt", "good.vae.pt"),
        ("Automatic", None),
        ("None", None),
        ("", None),
    ],
)
def test_the_vae_of_other_programs_is_read(told: str, name: str | None) -> None:
    read = a1111.read(f"x\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Size: 512x512, VAE: {told}, Model: m")
    assert read is not None
    assert read.vae == name


def test_loras_and_embeddings_are_written_as_a1111_does() -> None:
    request = GenerationRequest(
        prompt="a house <lora:ink:0.8>",
        seed=1,
        loras=(LoraUse(name="ink", weight=0.8, hash="ab" * 32), LoraUse(name="night", weight=-0.5)),
        embeddings=(EmbeddingUse(name="bad-hands", hash="cd" * 32),),
        written_prompt="a {house|tree} <lora:ink:0.8>",
    )
    text = a1111.write(request, flagged=False)
    assert text.splitlines()[0] == "a house <lora:ink:0.8> <lora:night:-0.5>"
    assert 'Lora hashes: "ink: abababababab"' in text
    assert 'TI hashes: "bad-hands: cdcdcdcdcdcd"' in text
    assert "hashes" not in a1111.write(GenerationRequest(prompt="x", seed=1), flagged=False)


def test_a_lora_of_the_panel_is_found_in_the_library(library: Library) -> None:
    made = replace(picture(1), request=GenerationRequest(prompt="a house", seed=1, loras=(LoraUse(name="night ink"),)))
    library.add(made)
    library.add(picture(2))
    for words in ("lora:night", "lora:ink"):
        assert [record.request.seed for record in library.page(0, 9, parse_query(words))] == [1]
    read = read_picture(library.page(0, 9, parse_query("lora:night"))[0].path)
    assert read.request == made.request


def test_the_mode_fast_is_written_and_read() -> None:
    text = a1111.write(GenerationRequest(prompt="x", seed=1, mode="fast"), flagged=False)
    read = a1111.read(text)
    assert read is not None and (read.mode, "Mode: fast" in text) == ("fast", True)
    exact = a1111.write(GenerationRequest(prompt="x", seed=1), flagged=False)
    assert "Mode" not in exact.replace("Model", "")


def test_the_strength_of_a_start_picture_is_written_as_a1111_does_and_read() -> None:
    start = StartPicture(content_hash="ab" * 32, strength=0.6)
    written = a1111.write(GenerationRequest(prompt="x", seed=1, inputs=(start,)), flagged=False)
    assert ", Denoising strength: 0.6, " in written
    assert "strength" not in a1111.write(GenerationRequest(prompt="x", seed=1), flagged=False)
    read = a1111.read(written)
    assert read is not None and read.strength == 0.6 and read.partly_read
    assert "Denoising strength: 0.6" in a1111.write_stated(read)


FOREIGN = "a cat\nSteps: 20, Sampler: Euler, CFG scale: 5, Seed: 1, Size: 64x64, Model: m, Denoising strength: 0.4"
UNKNOWN_START = "It began with a start picture that its file does not hold (strength 0.4)."


def test_a_start_picture_that_is_not_in_the_file_is_told_at_reuse() -> None:
    read = a1111.read(FOREIGN)
    assert read is not None and read.strength == 0.4
    assert [str(message) for message in read.left_out] == [UNKNOWN_START]
    draft = Draft(lambda _: None)
    assert UNKNOWN_START in map(str, draft.load_read(read))
    assert UNKNOWN_START not in map(str, draft.load_read(read, "prompt"))
    assert ReadSettings.from_dict(json.loads(json.dumps(read.to_dict()))).unknown_start == read.unknown_start


@pytest.mark.parametrize("text", [FOREIGN.replace("0.4", "1"), f"{FOREIGN}, Hires upscale: 2, Hires upscaler: Latent"])
def test_a_strength_without_a_start_picture(text: str) -> None:
    read = a1111.read(text)
    assert read is not None and read.strength is not None and read.unknown_start == ()


def test_a_picture_with_a_start_picture_comes_back_whole_from_its_file(library: Library) -> None:
    start = StartPicture(content_hash="ab" * 32, strength=0.6, fit="fill")
    record = library.add(picture(1, inputs=(start,)))
    assert record.request is not None and record.request.start == start
    assert read_picture(record.path).request == record.request
    assert library.page(0, 1)[0].request == record.request
    assert library.upkeep.rebuild().unreadable == 0 and library.page(0, 1)[0].request == record.request
    assert library.page(0, 1)[0].stated.strength == 0.6


def test_what_a_mask_asked_for_is_written_as_a1111_does_and_read() -> None:
    start = StartPicture(content_hash="ab" * 32, strength=1)
    mask = Mask(content_hash="cd" * 32, blur=8, area="masked", margin=48, fill="blurred", invert=True)
    written = a1111.write(GenerationRequest(prompt="x", seed=1, inputs=(start, mask)), flagged=False)
    assert (
        ", Denoising strength: 1, Mask blur: 8, Inpaint area: Only masked, Masked area padding: 48, "
        "Masked content: fill, Mask mode: Inpaint not masked, "
    ) in written
    read = a1111.read(written)
    assert read is not None and [str(message) for message in read.unknown_start] == [
        "A part of another picture was drawn anew: its file holds neither that picture nor the mask."
    ]
    pairs = {"Mask blur": "8", "Inpaint area": "Only masked", "Masked area padding": "48", "Masked content": "fill"}
    assert pairs.items() <= dict(read.others).items()
    plain = GenerationRequest(prompt="x", seed=1, inputs=(start, Mask(content_hash="cd" * 32)))
    usual = a1111.write(plain, flagged=False)
    assert ", Denoising strength: 1, Mask blur: 4, Version" in usual


def test_a_mask_comes_back_whole_from_its_file(library: Library) -> None:
    start = StartPicture(content_hash="ab" * 32, strength=0.6, extend=(8, 0, 0, 16))
    mask = Mask(content_hash="cd" * 32, blur=8, area="masked", margin=48, fill="blurred", invert=True)
    record = library.add(picture(1, inputs=(start, mask)))
    assert read_picture(record.path).request == record.request
    assert record.request is not None and record.request.inputs == (start, mask)
    assert "Extend: left=8 bottom=16" in read_picture(record.path).raw_text


def test_the_image_guidance_is_written_and_read_in_a1111s_words() -> None:
    start = StartPicture(content_hash="0" * 64, strength=1.0)
    request = GenerationRequest(prompt="make it snow", seed=1, image_guidance=2.0, inputs=(start,))
    written = a1111.write(request, flagged=False)
    assert ", Image CFG scale: 2, Seed: 1," in written
    read = a1111.read(written)
    assert read is not None and read.image_guidance == 2.0
    assert ["changed, which its file does not hold" in str(note) for note in read.unknown_start] == [True]
    assert "Image CFG scale: 2" in a1111.write_stated(read)


def test_a_control_picture_of_another_program_is_told_as_not_held() -> None:
    control = "Module: canny, Model: control_v11p_sd15_canny [d14c016b], Weight: 1.0, Guidance Start: 0.0"
    text = f'a cat\nSteps: 20, Sampler: Euler a, Seed: 5, Size: 512x512, ControlNet 0: "{control}"'
    found = a1111.read(text)
    assert found is not None and found.partly_read
    (told,) = map(str, found.unknown_start)
    assert told == f"It followed a control picture that its file does not hold: {control}"
    assert ("ControlNet 0", control) in found.others
