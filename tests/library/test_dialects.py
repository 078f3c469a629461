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
    *("clip_skip", "width", "height", "hash", "name", "weight", "Comment", "lora_combined_1", "performance"),
)
KEYS = ("parameters", "prompt", "Comment", "invokeai_metadata", "sd-metadata", "Software")
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.just(["3", 0]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=8), inner),
    max_leaves=25,
)


@settings(max_examples=400, deadline=None)
@given(st.dictionaries(st.sampled_from(KEYS), VALUES.map(json.dumps) | st.text(max_size=60)))
def test_f21_f22_whatever_stands_there_is_read_or_not_but_never_a_crash(texts: dict[str, str]) -> None:
    said, origin = reading.read(texts)
    assert (said is None) == (origin == "unknown")
    assert said is None or said.seed is None or 0 <= said.seed < 2**64
