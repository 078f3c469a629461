"""A1111's text as people's files have it: settings last, in the middle, first or on one line; nothing is lost."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sddesk.core.search import parse_query
from sddesk.library import a1111
from sddesk.library.infotext import pairs_of
from sddesk.library.library import Library
from tests.library import dialects

VALUES = "Steps: 22, Sampler: DPM++ 2M Karras, CFG scale: 6.5, Seed: 5, Size: 640x768, Model: paintbox_v3"


@pytest.mark.parametrize(
    "text",
    [
        f"a teal kettle\nNegative prompt: smoke\n{VALUES}",
        f"a teal kettle\r\nNegative prompt: smoke\r\n{VALUES}\r\n",
        f"a teal kettle\n\nNegative prompt: smoke\n\n{VALUES}\n\n",
        f"a teal kettle Negative prompt: smoke {VALUES}",
        f"a teal kettle\nNegative prompt: smoke\n{VALUES}\nTemplate: a {{teal}} kettle, x: y\nNegative Template: s",
        f"a teal kettle\nNegative prompt: smoke\n{VALUES}\nTemplate: a {{teal|brown}} kettle\non, a: stove",
        f'a teal kettle\nNegative prompt: smoke\n{VALUES}, Wildcard prompt: "a __colour__\nkettle, x", Version: v1',
        f"a teal kettle\nNegative prompt: smoke\n{VALUES}, Wildcard prompt: a __colour__\nkettle, Version: v1",
        f"a teal kettle\nNegative prompt: smoke\n{VALUES}\nsome words, of a person",
        f"a teal kettle\nNegative prompt: smoke\n{VALUES.replace(', Seed', chr(10) + 'Seed')}",
        f"a teal kettle\nNegative prompt: smoke\n{VALUES.replace('CFG scale', 'CFG Scale').replace('Seed', 'seed')}",
        f"{VALUES}\na teal kettle\nNegative prompt: smoke",
        f"a teal kettle\nNegative prompt: smoke\n{VALUES.replace(', ', ' | ')}",
        f"a teal kettle\nNegative prompt: smoke\n{VALUES.replace(', ', '| ')}",
        f"a teal kettle\nNegative prompt: smoke\n{VALUES.replace(', ', '; ')}",
        f"a teal kettle\rNegative prompt: smoke\r{VALUES}",
        "a teal kettle\nNegative prompt: smoke\nSeed: 5, "
        "Sampler: DPM++ 2M Karras, Steps: 22, CFG scale: 6.5, Size: 640x768, Model: paintbox_v3",
        f"a teal kettle\nNegative prompt: smoke\n{VALUES.replace('Size: 640x768', 'Width: 640, Height: 768')}",
        f'a teal kettle\nNegative prompt: smoke\n{VALUES}, Note: "never closed',
        f"a teal kettle\nNegative prompt: smoke\n{VALUES}, Deep: {'[' * 50_000}",
    ],
)
def test_f92_w9_the_settings_are_found_wherever_they_stand(text: str) -> None:
    said = a1111.read(text)
    assert said is not None
    assert (said.prompt, said.negative_prompt) == ("a teal kettle", "smoke")
    assert (said.steps, said.guidance_scale, said.seed) == (22, 6.5, 5)
    assert (said.width, said.height, said.model) == (640, 768, "paintbox_v3")
    assert (said.sampler_name, said.sampler, said.schedule) == ("DPM++ 2M Karras", "dpmpp_2m", "karras")


@pytest.mark.parametrize(
    ("after", "written", "other"),
    [
        ("\nTemplate: a {teal|brown} kettle\non a stove", "a {teal|brown} kettle\non a stove", None),
        ("\nTemplate: a __c__, b\nNegative Template: smoke, x", "a __c__, b", ("Negative Template", "smoke, x")),
        (', Template: "a __c__, b: c", Eta: 0.3', "a __c__, b: c", ("Eta", "0.3")),
        (", Wildcard prompt: a __c__", "a __c__", None),
        (', ADetailer prompt: "a face, blue"', None, ("ADetailer prompt", "a face, blue")),
        (", Lora hashes: ink: ab, tidy: cd", None, ("tidy", "cd")),
    ],
)
def test_w9_what_stands_after_the_settings_is_kept(
    after: str, written: str | None, other: tuple[str, str] | None
) -> None:
    said = a1111.read(f"a\n{VALUES}{after}")
    assert said is not None and said.written_prompt == written
    assert other is None or other in said.others


@pytest.mark.parametrize(
    ("change", "field", "value"),
    [
        (("Seed: 5", "Seed: -1"), "seed", None),
        (("Seed: 5", "Seed: 123.0"), "seed", 123),
        (("Seed: 5", "Seed: 1.5"), "seed", None),
        ((", Seed: 5", ""), "seed", None),
        (("CFG scale: 6.5", "CFG scale: 0.5"), "guidance_scale", 0.5),
        (("CFG scale: 6.5", "CFG scale: nan"), "guidance_scale", None),
        (("CFG scale: 6.5", "CFG scale: 7,5"), "guidance_scale", 7.5),
        (("CFG scale: 6.5", "CFG scale: 7,5"), "seed", 5),
        (("CFG scale: 6.5", "CFG scale: 7, 5"), "guidance_scale", None),
        (("Seed: 5", "Seed: 1,234"), "seed", None),
        ((", Size: 640x768", ""), "width", None),
        (("640x768", "640 x 768"), "height", 768),
        (("DPM++ 2M Karras", "Restart"), "sampler", None),
        (("DPM++ 2M Karras", "Restart"), "sampler_name", "Restart"),
        (("DPM++ 2M Karras", "DPM++ 2M, Schedule type: KL Optimal"), "schedule_name", "KL Optimal"),
        (("DPM++ 2M Karras", "DPM++ 2M, Schedule type: KL Optimal"), "schedule", None),
        (("Model: paintbox_v3", "Model: paintbox, second"), "model", "paintbox, second"),
        (("Model: paintbox_v3", "Model: p, Clip skip: 2"), "clip_skip", 2),
        (("Model: paintbox_v3", "Model: p, Denoising strength: 0.4"), "strength", 0.4),
        (("Model: paintbox_v3", "Model: p, Denoising strength: 0,4"), "strength", 0.4),
        (("Model: paintbox_v3", "Model: p, VAE: tidy.safetensors"), "vae", "tidy"),
    ],
)
def test_f92_w4_a_value_is_as_it_stands_or_unknown(change: tuple[str, str], field: str, value: object) -> None:
    said = a1111.read(f"a\n{VALUES.replace(*change)}")
    assert said is not None and getattr(said, field) == value


@pytest.mark.parametrize(
    "text",
    ["", "a cat", "Steps: 3 to heaven", "a: b, Steps: 3, c: d", "how many Steps: 3? no Model: x", "\n" * 5000],
)
def test_a_text_without_settings_is_none(text: str) -> None:
    assert a1111.read(text) is None


def test_w7_civitai_names_the_models() -> None:
    resources = [
        {"type": "checkpoint", "modelVersionId": 1, "modelName": "Paintbox", "modelVersionName": "v3, final"},
        {"type": "lora", "weight": 0.8, "modelName": "Ink <wash>"},
        {"type": "lycoris", "modelName": "Tidy"},
        {"type": "lora", "weight": 0.5, "modelVersionId": 77},
        {"type": "embed", "modelName": "hands"},
        "rubbish",
    ]
    line = f"Steps: 22, Sampler: Euler a, Seed: 5, Civitai resources: {json.dumps(resources)}, Civitai metadata: {{}}"
    said = a1111.read(f"a kettle\n{line}")
    assert said is not None
    assert (said.model, said.prompt) == ("Paintbox", "a kettle <lora:Ink  wash:0.8> <lora:Tidy:1>")
    assert [str(sentence) for sentence in said.left_out] == [
        "A LoRA is named only by its address: civitai:77, weight 0.5"
    ]


NAMES = st.text("abcdefghijklmnopqrstuvwxyz ", min_size=1, max_size=12).map(lambda text: f"X{text}".strip())


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(NAMES, st.text(max_size=40), max_size=12))
def test_quoted_values_come_back_whole(values: dict[str, str]) -> None:
    line = ", ".join(f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in values.items())
    pairs, rest = pairs_of(line)
    assert pairs == {name: value.strip() for name, value in values.items()} and rest == ""


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from(list('Steps:, \n"[{}]\\x1Template')), max_size=300))
def test_f21_any_text_ends(text: str) -> None:
    pairs, rest = pairs_of(text)
    assert set("".join([*pairs, *pairs.values(), rest])) <= set(text), "nothing is made up"
    said = a1111.read(f"Steps: 3, Seed: 4, Size: 5x5, {text}")
    assert said is not None and said.seed == 4


@pytest.mark.parametrize(
    "text",
    ["a,", "a:b,", "a\n", 'a:"', "a:[", "Template:\n", "Steps: 1\n", "Steps: 1, Seed: 1\n", ", x", "Negative prompt:"],
)
def test_f21_long_texts_of_one_kind_end_soon(text: str) -> None:
    began = time.process_time()
    a1111.read(f"Steps: 3, Seed: 4, Size: 5x5, {text * (200_000 // len(text))}, x: y")
    a1111.read(text * (200_000 // len(text)))
    assert time.process_time() - began < 20


def test_texts_that_are_no_part_of_the_prompt_are_said_to_be_left_out_and_found(
    library: Library, tmp_path: Path
) -> None:
    after = ', Hires prompt: "a polished kettle, x", Wildcard prompt: "a __colour__ kettle"\nmy own remark'
    dialects.png(tmp_path / "in" / "a.png", 1, parameters=f"a kettle\n{VALUES}{after}")
    library.imports.paths([tmp_path / "in"])
    said = library.page(0, 9)[0].stated
    assert [str(sentence) for sentence in said.left_out] == [
        "Hires prompt: a polished kettle, x",
        "Lines that are no settings: my own remark",
    ]
    for words in ("polished", "remark", "colour"):
        assert len(library.page(0, 9, parse_query(words))) == 1
