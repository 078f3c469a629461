"""Settings of other programs, each in the file formats it writes: read as far as they go, and never a crash."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sddesk.library import dialects as reading
from sddesk.library.metadata import read_picture, read_pixels
from tests.library import dialects

SEED = 4711
Make = Callable[[Path], Path]

FILES: dict[str, tuple[str, Make]] = {
    "a1111 png": ("a1111", lambda home: dialects.png(home / "a.png", 1, parameters=dialects.a1111(SEED))),
    "a1111 jpeg": ("a1111", lambda home: dialects.with_exif(home / "a.jpg", 1, dialects.a1111(SEED))),
    "a1111 webp": ("a1111", lambda home: dialects.with_exif(home / "a.webp", 1, dialects.a1111(SEED))),
    "swarmui png": ("swarmui", lambda home: dialects.png(home / "a.png", 1, parameters=dialects.swarmui(SEED))),
    "swarmui jpeg": ("swarmui", lambda home: dialects.with_exif(home / "a.jpg", 1, dialects.swarmui(SEED))),
    "invokeai": ("invokeai", lambda home: dialects.png(home / "a.png", 1, invokeai_metadata=dialects.invokeai(SEED))),
    "invokeai 2": ("invokeai", lambda home: dialects.png(home / "a.png", 1, sd_metadata=dialects.invokeai_2(SEED))),
    "fooocus png": (
        "fooocus",
        lambda home: dialects.png(home / "a.png", 1, fooocus_scheme="fooocus", parameters=dialects.fooocus(SEED)),
    ),
    "fooocus webp": ("fooocus", lambda home: dialects.with_exif(home / "a.webp", 1, dialects.fooocus(SEED))),
    "novelai png": ("novelai", lambda home: dialects.png(home / "a.png", 1, **dialects.novelai(SEED))),
    "novelai hidden": ("novelai", lambda home: dialects.stealth(home / "a.png", 1, dialects.novelai(SEED))),
    "novelai hidden webp": ("novelai", lambda home: dialects.stealth(home / "a.webp", 1, dialects.novelai(SEED))),
    "comfyui png": (
        "comfyui",
        lambda home: dialects.png(home / "a.png", 1, prompt=dialects.comfyui(SEED), workflow="{}"),
    ),
    "comfyui custom": ("comfyui", lambda home: dialects.png(home / "a.png", 1, prompt=dialects.comfyui_custom(SEED))),
    "comfyui webp": (
        "comfyui",
        lambda home: dialects.with_exif(
            home / "a.webp", 1, Model=f"prompt:{dialects.comfyui(SEED)}", Make="workflow:{}"
        ),
    ),
}


@pytest.mark.parametrize(("origin", "make"), FILES.values(), ids=FILES)
def test_f22_the_settings_of_other_programs_are_read(tmp_path: Path, origin: str, make: Make) -> None:
    path = make(tmp_path)
    read = read_picture(path)
    said = read.settings
    assert said is not None and read.request is None and read.origin == origin
    assert said.prompt.removesuffix(" <lora:ink:0.7>") == "a lighthouse"
    assert (said.negative_prompt, said.steps, said.guidance_scale) == ("blurry", 30, 6.5)
    assert (said.seed, said.width, said.height) == (SEED, 512, 640)
    assert said.sampler in ("dpmpp_2m", "dpmpp_2m_sde")
    assert said.schedule == ("normal" if "sd-metadata" in read.raw_text else "karras")
    assert said.model in ("dreamy", "Stable Diffusion XL 7BCCAA2C")
    assert "a lighthouse" in read.raw_text
    assert read_pixels(path).width == 512


def test_loras_become_findable_words(tmp_path: Path) -> None:
    for text in (dialects.swarmui(1), dialects.fooocus(1)):
        said, _ = reading.read({"parameters": text})
        assert said is not None and "<lora:ink:0.7>" in said.prompt
    said, _ = reading.read({"prompt": dialects.comfyui(1)})
    assert said is not None and said.prompt == "a lighthouse <lora:ink:0.7>"


def test_a_graph_with_rings_ends() -> None:
    graph = {str(node): {"class_type": "X", "inputs": {"a": [str((node + 1) % 9), 0], "seed": 1}} for node in range(9)}
    graph["3"]["inputs"] |= {"positive": ["4", 0], "negative": ["3", 0], "latent_image": ["3", 0]}
    said, origin = reading.read({"prompt": json.dumps(graph)})
    assert origin == "comfyui" and said is not None and said.prompt == ""


def test_w7_both_texts_of_sdxl_and_the_vae_of_invokeai() -> None:
    data = json.loads(dialects.invokeai(1)) | {"vae": {"name": "tidy-vae"}, "strength": 0.6, "rand_device": "cpu"}
    for style, prompt in (
        ("rough paper", "a lighthouse, rough paper <lora:ink:0.7>"),
        ("a lighthouse", "a lighthouse <lora:ink:0.7>"),
        ("a lighthouse rough paper", "a lighthouse rough paper <lora:ink:0.7>"),
        ("", "a lighthouse <lora:ink:0.7>"),
    ):
        said, origin = reading.read({"invokeai_metadata": json.dumps(data | {"positive_style_prompt": style})})
        assert said is not None and origin == "invokeai" and said.prompt == prompt
        assert (said.vae, said.strength, said.clip_skip) == ("tidy-vae", 0.6, 1)
        assert ("rand_device", "cpu") in said.others and said.left_out == ()


def test_w7_prompts_of_regions_are_said_to_be_left_out() -> None:
    region = {"regionalGuidance": [{"positivePrompt": "a red door", "negativePrompt": None}]}
    data = json.loads(dialects.invokeai(1)) | {"canvas_v2_metadata": region}
    said, _ = reading.read({"invokeai_metadata": json.dumps(data)})
    assert said is not None
    assert [str(sentence) for sentence in said.left_out] == ["The prompt of a part of the picture: a red door"]


@pytest.mark.parametrize(
    "text",
    [
        '"a lighthouse [blurry]" -s 30 -S 4711 -W 512 -H 640 -C 6.5 -A k_dpmpp_2m',
        "a lighthouse [blurry] -s30 -S4711 -W512 -H640 -C6.5 -Ak_dpmpp_2m",
    ],
)
def test_the_command_that_invokeai_wrote_at_first(text: str) -> None:
    said, origin = reading.read({"Dream": text})
    assert said is not None and origin == "invokeai"
    assert (said.prompt, said.negative_prompt, said.steps) == ("a lighthouse", "blurry", 30)
    assert (said.seed, said.width, said.height, said.guidance_scale) == (4711, 512, 640, 6.5)
    assert (said.sampler_name, said.sampler) == ("k_dpmpp_2m", "dpmpp_2m")
    said, _ = reading.read({"Dream": '"a \\"big\\" house" -s 9 -S 1'})
    assert said is not None and (said.prompt, said.width, said.sampler) == ('a "big" house', None, None)


def test_a_file_of_easy_diffusion_whatever_its_keys() -> None:
    values = {
        "prompt": "a lighthouse",
        "negative_prompt": "blurry",
        "num_inference_steps": 30,
        "use_stable_diffusion_model": "dreamy",
        "use_lora_model": ["ink", "None"],
        "lora_alpha": [0.7, 1],
        "clip_skip": True,
        "sampler_name": "dpmpp_2m",
        "seed": 7,
    }
    labels = {
        "Prompt": "a lighthouse",
        "Negative Prompt": "blurry",
        "Steps": "30",
        "Stable Diffusion model": "dreamy",
        "LoRA model": "['ink']",
        "LoRA Strength": '["0.7"]',
        "Clip Skip": "True",
        "Sampler": "dpmpp_2m",
        "Seed": "7",
    }
    for texts in ({"parameters": json.dumps(values)}, {"parameters": json.dumps(labels)}, labels):
        said, origin = reading.read(texts)
        assert said is not None and origin == "easydiffusion"
        assert (said.prompt, said.negative_prompt, said.model) == ("a lighthouse <lora:ink:0.7>", "blurry", "dreamy")
        assert (said.steps, said.seed, said.clip_skip, said.vae) == (30, 7, 2, None)
        assert (said.sampler, said.schedule) == ("dpmpp_2m", "normal")


def test_styles_and_loras_of_fooocus_and_its_kin() -> None:
    data = json.loads(dialects.fooocus(1))
    said, _ = reading.read({"parameters": json.dumps(data)})
    assert said is not None
    assert [str(text) for text in said.left_out] == ["Styles whose text was added to the prompt: Fooocus V2"]
    older = {**data, "loras": None, "styles": "[]", "LoRA 1": "ink.safetensors : 0.7", "lora_combined_2": "tidy : 1"}
    said, _ = reading.read({"parameters": json.dumps(older)})
    assert said is not None and said.left_out == ()
    assert said.prompt == "a lighthouse <lora:ink:0.7> <lora:tidy:1>"


def test_w4_swarmui_without_a_size_or_a_scheduler() -> None:
    data = json.loads(dialects.swarmui(1))
    for name in ("width", "height", "scheduler"):
        del data["sui_image_params"][name]
    data["sui_image_params"] |= {"seed": -1, "clipstopatlayer": "-2", "original_prompt": "a <random:b,c>"}
    data["sui_models"] = [{"param": "model", "hash": "0xabcd"}]
    said, _ = reading.read({"parameters": json.dumps(data)})
    assert said is not None
    assert (said.width, said.schedule, said.sampler, said.seed) == (None, None, "dpmpp_2m", None)
    assert (said.clip_skip, said.model_hash) == (2, "abcd")
    assert ("original_prompt", "a <random:b,c>") in said.others and said.written_prompt is None


def test_a_workflow_without_its_graph_and_a_prompt_without_settings_say_so() -> None:
    said, origin = reading.read({"workflow": json.dumps({"nodes": [{"id": 1}], "links": []})})
    assert said is not None and origin == "comfyui" and said.partly_read
    said, origin = reading.read({"parameters": "a cat\nNegative prompt: dogs"})
    assert said is not None and origin == "a1111" and said.partly_read
    assert (said.prompt, said.negative_prompt, said.steps) == ("a cat", "dogs", None)


def test_f22_b5_half_characters_are_no_end(tmp_path: Path) -> None:
    for texts in (
        {"parameters": dialects.fooocus(1).replace("lighthouse", "\\ud800")},
        {"prompt": dialects.comfyui(1).replace("lighthouse", "\\ud800").replace("dreamy", "\\udfff")},
        {"invokeai_metadata": dialects.invokeai(1).replace("lighthouse", "\\uD800")},
    ):
        read = read_picture(dialects.png(tmp_path / "a.png", 1, **texts))
        assert read.settings is not None and "a ?" in read.settings.prompt
        repr(read).encode("utf-8")


NAMES = (
    *(
        "sui_image_params",
        "prompt",
        "seed",
        "steps",
        "loras",
        "loraweights",
        "model",
        "image",
        "base_model",
        "resolution",
    ),
    *("uc", "inputs", "class_type", "positive", "negative", "latent_image", "noise", "guider", "sampler", "3", "4"),
    *("c", "v4_prompt", "caption", "char_captions", "use_lora_model", "num_inference_steps", "styles", "vae", "lora"),
    *("clip_skip", "width", "height", "hash", "name", "weight", "Comment", "lora_combined_1", "performance"),
)
KEYS = ("parameters", "prompt", "Comment", "invokeai_metadata", "sd-metadata", "Software", "Dream", "workflow")
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.just(["3", 0]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=8), inner),
    max_leaves=25,
)


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.sampled_from(KEYS), VALUES.map(json.dumps) | st.text(max_size=60)))
def test_f21_f22_whatever_stands_there_is_read_or_not_but_never_a_crash(texts: dict[str, str]) -> None:
    said, origin = reading.read(texts)
    assert (said is None) == (origin == "unknown")
    assert said is None or said.seed is None or 0 <= said.seed < 2**64


@pytest.mark.parametrize(
    "texts",
    [
        {"invokeai_metadata": json.dumps({"positive_prompt": "a", "cfg_rescale_multiplier": 0.7})},
        {"Software": "NovelAI", "Comment": json.dumps({"prompt": "a", "uc": "", "steps": 28, "cfg_rescale": 0.7})},
        {"parameters": json.dumps({"sui_image_params": {"prompt": "a", "rescalecfgmultiplier": 0.7}})},
    ],
)
def test_the_guidance_rescale_of_other_programs_is_read(texts: dict[str, str]) -> None:
    settings, _ = reading.read(texts)
    assert settings is not None and settings.guidance_rescale == 0.7


def test_w7_texts_in_further_places_are_taken_or_said() -> None:
    caption = {"caption": {"base_caption": "fog", "char_captions": []}}
    novelai, _ = reading.read(
        {"Software": "NovelAI", "Comment": json.dumps({"prompt": "a", "steps": 1, "v4_negative_prompt": caption})}
    )
    swarm = {"sui_image_params": {"prompt": "a red cat"}, "sui_extra_data": {"original_prompt": "a <random:red> cat"}}
    swarmui, _ = reading.read({"parameters": json.dumps(swarm)})
    fooocus, _ = reading.read(
        {"parameters": json.dumps({"prompt": "a", "base_model": "m", "prompt_expansion": "sharp focus"})}
    )
    assert novelai is not None and novelai.negative_prompt == "fog"
    assert swarmui is not None and swarmui.written_prompt == "a <random:red> cat"
    assert fooocus is not None and [str(note) for note in fooocus.left_out] == ["prompt_expansion: sharp focus"]
