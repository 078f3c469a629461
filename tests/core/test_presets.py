"""Presets: every setting of a request under a name, for one model or any, in a file and out of it."""

from __future__ import annotations

import json
from dataclasses import fields, replace

import pytest

from sddesk.core.adapters import LoraUse
from sddesk.core.errors import SddeskError
from sddesk.core.families import FAMILIES, SD1
from sddesk.core.hires import Hires
from sddesk.core.models import CheckpointRef, PartRef
from sddesk.core.presets import (
    PRESET_FIELDS,
    Preset,
    changes,
    preset_named,
    preset_of,
    read_preset,
    read_presets,
    write_preset,
    written_presets,
)
from sddesk.core.request import GenerationRequest

WISE = GenerationRequest(
    prompt="a cat",
    seed=5,
    width=640,
    height=392,
    steps=31,
    sampler="heun",
    schedule="karras",
    guidance_scale=3.5,
    mode="fast",
    clip_skip=2,
    vae=PartRef(name="other", of="file"),
    loras=(LoraUse(name="castle", weight=0.5, text_weight=0.25),),
    hires=Hires(scale=2.0, strength=0.5, steps=9),
    checkpoint=CheckpointRef(name="Dreamy", hub_id="a/dreamy"),
)
NOT_SETTINGS = {
    *("prompt", "negative_prompt", "written_prompt", "written_negative_prompt", "prompt_syntax", "styles"),
    *("seed", "variation_seed", "variation_strength", "rows", "columns", "checkpoint", "inputs", "embeddings"),
    *("refine", "safety_checker", "schema", "extra"),
}


def test_every_field_of_a_request_is_a_setting_or_is_known_to_be_none() -> None:
    assert {field.name for field in fields(GenerationRequest)} - {*PRESET_FIELDS} == NOT_SETTINGS


@pytest.mark.parametrize(("bound", "by_itself"), [(False, False), (True, False), (False, True)])
def test_a_preset_comes_out_of_its_file_as_it_went_in(bound: bool, by_itself: bool) -> None:
    preset = preset_of("  my   way ", WISE, bound=bound, by_itself=by_itself)
    assert preset.name == "my way" and preset.by_itself == by_itself
    assert preset.suits(CheckpointRef(name="x", hub_id="a/dreamy")) == (bound or by_itself)
    assert not preset.suits(CheckpointRef(name="other"))
    assert read_presets(written_presets([preset]), "file") == [preset]
    other = GenerationRequest(prompt="a dog", seed=1, negative_prompt="rain")
    assert preset.over(other, SD1) == replace(WISE, prompt="a dog", seed=1, negative_prompt="rain",
                                              checkpoint=other.checkpoint)  # fmt: skip


def test_a_preset_may_say_a_few_settings_and_keeps_what_a_newer_version_adds() -> None:
    data = {"name": "few", "settings": {"steps": 9, "warmth": 3}, "colour": "red"}
    preset = read_preset(data)
    assert preset.values == (("steps", 9),)
    assert write_preset(preset) == data


def test_sizes_come_in_the_steps_of_the_family_and_its_samplers_stay() -> None:
    base = GenerationRequest(prompt="", seed=0, width=1024, height=1024, sampler="euler")
    for family in FAMILIES:
        made = preset_of("p", WISE).over(replace(base, schedule="normal"), family)
        assert made.width % family.size_step == made.height % family.size_step == 0
        assert (made.sampler == "heun") == (not family.is_flow or "karras" in _flow_schedules("heun"))
    assert {family.size_step for family in FAMILIES} >= {8, 16}


def _flow_schedules(sampler_id: str) -> tuple[str, ...]:
    from sddesk.core.samplers import sampler

    row = sampler(sampler_id)
    assert row is not None
    return row.flow_schedules


def test_what_changes_is_said() -> None:
    before = replace(WISE, steps=20, loras=(), vae=None, hires=None)
    assert changes(before, WISE) == [
        *("Steps 20 → 31", "VAE of – → other", "LoRAs – → castle:0.5", "Hires fix: scale – → 2x")
    ]
    assert changes(WISE, replace(WISE, prompt="a dog")) == []
    assert changes(before, replace(before, precision="full"), str.upper) == ["PRECISION ASKED FOR auto → full"]


def test_half_a_character_is_written_as_json_writes_it() -> None:
    preset = replace(preset_of("half", WISE), extra=(("note", "a\ud800b"),))
    written = written_presets([preset])
    assert rb"a\ud800b" in written and read_presets(written, "file") == [preset]


def test_a_file_without_a_version_is_not_called_newer() -> None:
    with pytest.raises(SddeskError, match="it says no version"):
        read_presets(b'{"presets": []}', "file")


def test_names_find_and_miss() -> None:
    presets = [preset_of("One", WISE)]
    assert preset_named(presets, " one ") is presets[0]
    with pytest.raises(SddeskError, match="no preset called “two”"):
        preset_named(presets, "two")
    for name in ("", "a\nb", "x" * 201):
        with pytest.raises(ValueError, match="name"):
            Preset(name=name, values=())


@pytest.mark.parametrize(
    "data",
    [
        b"{",
        b"\xff",
        b"[]",
        b'{"version": 2, "presets": []}',
        b'{"version": 1, "presets": []}',
        b'{"version": 1, "presets": [{"name": "a"}]}',
        b'{"version": 1, "presets": [{"name": "a", "settings": {"steps": -4}}]}',
        b'{"version": 1, "presets": [{"name": "a", "settings": {"steps": "x"}}]}',
        b'{"version": 1, "presets": [{"name": "a", "settings": {"steps": 4}, "model": 5}]}',
        b'{"version": 1, "presets": [{"name": 4, "settings": {"steps": 4}}]}',
        b"[" * 100_000,
    ],
)
def test_a_file_that_holds_none_is_refused(data: bytes) -> None:
    with pytest.raises(SddeskError, match="The presets in file cannot be read"):
        read_presets(data, "file")


def test_a_file_is_plain_json() -> None:
    data = json.loads(written_presets([preset_of("p", WISE, bound=True)]))
    assert data["presets"][0]["settings"]["hires"]["scale"] == 2.0
    assert data["presets"][0]["model"]["hub_id"] == "a/dreamy"
