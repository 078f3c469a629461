"""Grids: ranges and lists, every field of a request, cells that are equal, and sentences for what cannot be."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields, replace

import pytest

from sddesk.core.adapters import LoraUse
from sddesk.core.errors import SddeskError
from sddesk.core.grid_fields import GRID_FIELDS, LEFT_OUT, grid_field
from sddesk.core.grid_values import numbers, split_values
from sddesk.core.grids import Grid, GridRefused, cell_key, grid_id_of, make_grid, read_axes, read_grid
from sddesk.core.hires import Hires
from sddesk.core.included_styles import INCLUDED
from sddesk.core.inputs import ControlPicture, StartPicture
from sddesk.core.models import CheckpointInfo, CheckpointRef, PartRef
from sddesk.core.request import GenerationRequest
from sddesk.core.settling import settle
from sddesk.core.styles import StyleUse, style_named
from sddesk.core.wildcards import combinations
from tests.fakes import STARTER_INFO

BASE = GenerationRequest(
    prompt="a cat on a roof", negative_prompt="a cat in rain", seed=7, width=64, height=64, steps=4
)


class Models:
    """Two checkpoints, a VAE and a LoRA."""

    def checkpoint(self, name: str) -> CheckpointInfo:
        if name not in ("starter", "dreamy"):
            raise SddeskError("There is no model “{name}”.", name=name)
        return replace(STARTER_INFO, ref=CheckpointRef(name=name))

    def part(self, field: str, name: str) -> PartRef:
        del field
        return PartRef(name=name, of="file")

    def check_lora(self, name: str) -> None:
        if name != "castle":
            raise SddeskError("There is no LoRA “{name}”.", name=name)

    def style(self, name: str) -> StyleUse:
        return style_named(INCLUDED, name).use


def grid(*axes: tuple[str, str], base: GenerationRequest = BASE) -> Grid:
    return make_grid(read_axes(axes, base, Models()), base, lambda cell: settle(cell, STARTER_INFO)[0])


def refused(*axes: tuple[str, str], base: GenerationRequest = BASE) -> GridRefused:
    with pytest.raises(GridRefused) as told:
        grid(*axes, base=base)
    return told.value


@pytest.mark.parametrize(
    ("text", "whole", "found"),
    [
        ("10, 20,50", True, [10, 20, 50]),
        ("1-10 (+3)", True, [1, 4, 7, 10]),
        ("1-9(+3)", True, [1, 4, 7]),
        ("10-1 (-3)", True, [10, 7, 4, 1]),
        ("1-10 [4]", True, [1, 4, 7, 10]),
        ("1-10 [5]", True, [1, 3, 5, 7, 10]),
        ("1-3, 7", True, [1, 2, 3, 7]),
        ("3-1", True, [3, 2, 1]),
        ("18446744073709551615", True, [2**64 - 1]),
        ("1.0-2.0 (+0.5)", False, [1.0, 1.5, 2.0]),
        ("0.1-0.3 (+0.1)", False, [0.1, 0.2, 0.3]),
        ("0-1 [5]", False, [0.0, 0.25, 0.5, 0.75, 1.0]),
        ("-0.5-0.5 (+0.5)", False, [-0.5, 0.0, 0.5]),
        (".5, 1e1", False, [0.5, 10.0]),
    ],
)
def test_ranges_are_those_of_a1111(text: str, whole: bool, found: list[float]) -> None:
    assert numbers(text, whole=whole) == found


SENSELESS = (
    *("", " , ", "a", "1-10 (-3)", "1-10 (0)", "1-10 (+0)", "1-10 [1]", "1-10 [0]", "1-2 [9]", "1.5", "1-1e9", "٣"),
    *("1-1000000000", "1-10 [1000000]", "1--", "1-10 (+3", "nan", "inf", '"1', "1-10 (+0.5)"),
)


@pytest.mark.parametrize("text", SENSELESS)
def test_a_range_that_makes_no_sense_is_told(text: str) -> None:
    with pytest.raises(SddeskError):
        numbers(text, whole=True)


def test_lists_keep_what_is_in_quotes() -> None:
    assert split_values('a cat, "red, blue" ,, "say ""hi""", x"y') == ["a cat", "red, blue", 'say "hi"', 'x"y']


def test_every_field_of_a_request_is_an_axis_or_says_why_not() -> None:
    walked = {field.name for field in fields(GenerationRequest)}
    varied = {path for field in GRID_FIELDS.values() for path in field.sets}
    assert walked <= varied | LEFT_OUT.keys() and not varied & LEFT_OUT.keys()
    assert len(GRID_FIELDS) == len({field.label for field in GRID_FIELDS.values()}), "each has a label of its own"
    assert grid_field("CFG scale").id == "guidance_scale" and grid_field("Scheduler").id == "schedule"
    with pytest.raises(SddeskError, match="steps"):
        grid_field("stps")


def values_of(name: str, text: str, base: GenerationRequest = BASE) -> list[GenerationRequest]:
    return list(grid((name, text), base=base).cells)


def test_axes_change_what_they_say() -> None:
    """One value list for each kind of field."""
    start = StartPicture(content_hash="a" * 64, strength=0.5)
    control = ControlPicture(content_hash="b" * 64, model="lines")
    rich = replace(BASE, inputs=(start, control), loras=(LoraUse(name="castle"),))
    hires = replace(BASE, hires=Hires(scale=2.0, strength=0.5, steps=2))
    assert [cell.guidance_scale for cell in values_of("guidance", "2-3 (+0.5)")] == [2, 2.5, 3]
    samplers = values_of("sampler", "pndm, Heun, DPM++ 2M Karras")
    assert [cell.sampler for cell in samplers] == ["pndm", "heun", "dpmpp_2m"]
    assert samplers[2].schedule == "karras"
    assert [cell.tile for cell in values_of("tile", "none, xy")] == ["", "xy"]
    assert [(cell.width, cell.height) for cell in values_of("size", "64x128, 128 x 64")] == [(64, 128), (128, 64)]
    assert [cell.checkpoint.name for cell in values_of("model", "starter,dreamy")] == ["starter", "dreamy"]
    assert [cell.vae and cell.vae.name for cell in values_of("vae", "none, soft")] == [None, "soft"]
    assert [cell.loras for cell in values_of("lora", "none, castle:0.4")] == [(), (LoraUse(name="castle", weight=0.4),)]
    styles = [[use.name for use in cell.styles] for cell in values_of("style", "none, desert")]
    assert styles == [[], ["Desert"]]
    assert [cell.loras[0].weight for cell in values_of("lora_weight", "0.5, 1", rich)] == [0.5, 1]
    assert [cell.start and cell.start.strength for cell in values_of("strength", "0.5, 1", rich)] == [0.5, 1]
    weights = [cell.inputs[1] for cell in values_of("control weight", "0.5, 1", rich)]
    assert [entry.weight for entry in weights if isinstance(entry, ControlPicture)] == [0.5, 1]
    assert [cell.hires and cell.hires.steps for cell in values_of("hires steps", "1-2", hires)] == [1, 2]
    assert [cell.prompt for cell in values_of("prompt", '"a, b", c')] == ["a, b", "c"]
    swapped = values_of("replace", "a cat, dogs")
    assert [(cell.prompt, cell.negative_prompt) for cell in swapped] == [
        ("a cat on a roof", "a cat in rain"),
        ("dogs on a roof", "dogs in rain"),
    ]
    assert [cell.prompt for cell in values_of("replace", "cat -> dog, roof -> hill")] == [
        "a dog on a roof",
        "a cat on a hill",
    ]
    matrix = replace(BASE, prompt="a {red|2::blue} {cat|{big|small} dog} \\{x\\}")
    sheet = grid(("matrix", ""), base=matrix)
    assert sheet.axes[0].labels == ("red, cat", "red, big", "red, small", "blue, cat", "blue, big", "blue, small")
    assert sheet.cells[4].prompt == "a blue big dog \\{x\\}"
    together = grid(("replace", "cat, dog"), ("prompt", "a cat, the cat"))
    assert [cell.prompt for cell in together.cells] == ["a cat", "a dog", "the cat", "the dog"]


@pytest.mark.parametrize(
    ("axes", "axis", "said"),
    [
        ((("steps", "1-10 (-3)"),), 0, "steps: The steps of “1-10 (-3)” do not lead"),
        ((("steps", "10,600"),), 0, "steps 600: 600 steps cannot be made"),
        ((("steps", "10"), ("sampler", "pndm, eulr")), 1, "sampler: This version does not know the sampler “eulr”"),
        ((("model", "starter, gone"),), 0, "model: There is no model “gone”"),
        ((("lora", "castle, gone"),), 0, "lora: There is no LoRA “gone”"),
        ((("width", "64, 65"),), 0, "width 65: The size 65 x 64 cannot be made"),
        ((("strength", "0.5"),), 0, "strength 0.5: The order has no start picture."),
        ((("hires", "2"),), 0, "hires 2: The order has no hires fix"),
        ((("lora_weight", "1"),), 0, "lora_weight 1: The order has no LoRA"),
        ((("lora", "castle:99"),), 0, "lora: “castle:99” names no LoRA"),
        ((("replace", "dog, cat"),), 0, "replace dog: “dog” stands in neither"),
        ((("replace", "cat"),), 0, "replace: There is nothing that would take the place"),
        ((("matrix", ""),), 0, "matrix: The prompt has no alternatives"),
        ((("prompt", "a"), ("matrix", "")), 1, "matrix: "),
        ((("width", "64"), ("size", "64x64")), 1, "Another axis changes the same"),
        ((("stps", "1"),), 0, "x: There is no “stps” to choose"),
        ((("schedule", "karas"),), 0, "schedule: There is no “karas” to choose"),
        ((("size", "64"),), 0, "size: “64” is no size"),
        ((("sampler", "dpmpp_2m, pndm"), ("schedule", "karras")), None, "sampler pndm, schedule karras: "),
        ((("seed", "-1"),), 0, "seed -1: The seed -1 is outside"),
        ((("control_begin", "0.5"),), 0, "The order has no control picture"),
    ],
)  # fmt: skip
def test_what_cannot_be_names_axis_and_value(axes: Sequence[tuple[str, str]], axis: int | None, said: str) -> None:
    told = refused(*axes)
    assert told.axis == axis and said in str(told)


def test_values_that_do_not_fit_each_other_are_named_together() -> None:
    held = replace(BASE, inputs=(ControlPicture(content_hash="b" * 64, model="lines"),))
    axes = read_axes([("control_end", "0.8, 0.4"), ("control_begin", "0, 0.6")], held, Models())
    with pytest.raises(GridRefused, match=r"control_end 0\.4, control_begin 0\.6: a control picture's begin"):
        axes.cell(held, 3)


def test_no_grid_is_without_end() -> None:
    with pytest.raises(SddeskError, match="1000000 cells, more than the 10000"):
        grid(("steps", "1-100"), ("seed", "1-100"), ("guidance", "1-50 [100]"))
    with pytest.raises(SddeskError, match="one to three"):
        grid()
    with pytest.raises(SddeskError, match="more than 1000 combinations"):
        combinations("{a|b}" * 11)
    with pytest.raises(SddeskError, match="by chance"):
        combinations("{2$$a|b|c}")


def test_equal_cells_are_one_picture_and_models_are_loaded_once() -> None:
    sheet = grid(("model", "starter, dreamy"), ("steps", "1, 2, 1"))
    assert sheet.shape == (2, 3, 1) and sheet.labels(3) == ("dreamy", "2")
    assert sheet.distinct() == [0, 2, 1, 3], "all of one model before the next; the third row is the first"
    assert sheet.row(3) == [2, 3]
    unguided = grid(("guidance", "1, 2"), ("negative_prompt", "rain, snow"))
    assert unguided.distinct() == [0, 1, 3], "without guidance no negative prompt is read"
    none = grid(("lora", "none, castle:0, castle:1"))
    assert none.distinct() == [0, 2], "a LoRA of weight 0 is none"
    known = replace(BASE, checkpoint=replace(BASE.checkpoint, hash="ab" * 32), written_prompt="a {cat|dog} on a roof")
    assert cell_key(known) == cell_key(BASE) != cell_key(replace(BASE, seed=8))


def test_a_grid_comes_back_from_its_file_and_what_is_damaged_is_told() -> None:
    sheet = grid(("tile", "none, x"), ("variation_strength", "0, 0.5"), ("seed", "7-9 (+2)"))
    text = json.dumps(sheet.to_dict())
    assert read_grid(json.loads(text)) == sheet
    assert len(text) < 8000, "cells are kept as what is different"
    for name, value in [("cells", []), ("axes", []), ("schema", 2), ("created_at", 5), ("base", None), ("cells", [5])]:
        with pytest.raises(SddeskError):
            read_grid(json.loads(text) | {name: value})
    axes = [("steps", "1,2")]
    assert grid_id_of(BASE, axes) != grid_id_of(replace(BASE, seed=8), axes)
    assert grid_id_of(BASE, axes, ["seed"]) == grid_id_of(replace(BASE, seed=8), axes, ["seed"])
