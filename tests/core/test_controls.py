"""Control pictures as they are written in orders, and which network is chosen for them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sddesk.core.adapters import check_fits, fits
from sddesk.core.controls import check_kind, control_orders, idle_controls, network_for, union_kinds
from sddesk.core.errors import SddeskError
from sddesk.core.families import SD1, SDXL
from sddesk.core.inputs import ControlPicture, read_input, write_input
from sddesk.core.models import CheckpointInfo, CheckpointRef, LatentSpace, PartInfo, WeightsFacts, WeightsKind
from sddesk.core.references import reference_orders
from sddesk.core.request import GenerationRequest

HASH = "0" * 64
MODEL = CheckpointInfo(
    ref=CheckpointRef(name="m"), title="a model", family=SD1, native_size=512, size_bytes=1, location="m",
    has_safety_checker=False, latents=LatentSpace(channels=4), text_width=768,
)  # fmt: skip


def network(name: str, width: int = 768, **facts: Any) -> PartInfo:
    rows = {768: (SD1,), 2048: (SDXL,)}.get(width, ())
    known = {"kind": WeightsKind.CONTROLNET, "families": rows, "text_width": width, "latent_channels": 4}
    return PartInfo(name=name, facts=WeightsFacts(**known | facts), location=name, size_bytes=1)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("canny:photo.jpg", ("canny", "photo.jpg", {})),
        ("canny:photo.jpg:0.8", ("canny", "photo.jpg", {"weight": 0.8})),
        ("canny:photo.jpg:0.8:0-0.5", ("canny", "photo.jpg", {"weight": 0.8, "begin": 0.0, "end": 0.5})),
        ("Depth:a map.png:0.1-1", ("depth", "a map.png", {"begin": 0.1, "end": 1.0})),
        (r"none:C:\pictures\a.png:1", ("none", r"C:\pictures\a.png", {"weight": 1.0})),
        ("lineart:2024-05-01.png", ("line", "2024-05-01.png", {})),
        ("inverted:sketch.png", ("invert", "sketch.png", {})),
    ],
)
def test_a_text_names_the_kind_the_picture_and_how_strongly(text: str, wanted: tuple[Any, ...]) -> None:
    (order,) = control_orders({"control": text})
    assert (order.processor, order.picture, dict(order.values)) == wanted


def test_a_table_says_the_same_and_thresholds_are_for_canny_alone() -> None:
    table = {"picture": "a.png", "processor": "canny", "weight": 0.5, "end": 0.7, "model": "edges", "low": 10}
    first, second = control_orders({"control": [table, "tile:b.png"], "canny_high": 90, "fit": "fill"})
    assert (first.model, dict(first.values)) == (
        "edges",
        {"weight": 0.5, "end": 0.7, "low": 10, "high": 90, "fit": "fill"},
    )
    assert dict(second.values) == {"fit": "fill"} and second.model == ""
    entry = first.input(HASH, "edges", None)
    assert (entry.low, entry.high, entry.end) == (10, 90, 0.7)


def test_thresholds_in_the_table_of_another_kind_and_a_weight_below_0_are_refused() -> None:
    with pytest.raises(ValueError, match="control: low belongs to canny, not to tile"):
        control_orders({"control": {"picture": "a.png", "processor": "tile", "low": 10}})
    with pytest.raises(ValueError, match="weight is a number from 0 to 2"):
        control_orders({"control": "canny:photo.jpg:-1"})


def test_a_model_that_is_no_name_is_called_so() -> None:
    with pytest.raises(TypeError, match="control_model names a ControlNet"):
        control_orders({"control": "canny:a.png", "control_model": 3})
    with pytest.raises(TypeError, match="model is the name of a ControlNet"):
        control_orders({"control": {"picture": "a.png", "model": 3}})
    with pytest.raises(TypeError, match="reference_model names an IP-Adapter"):
        reference_orders({"reference": "a.png", "reference_model": {"a": 1}})


@pytest.mark.parametrize(
    ("span", "sampler", "idle"),
    [
        ((0.0, 1.0), "euler", False),
        ((0.5, 0.5), "euler", True),
        ((0.0, 0.2), "euler", True),
        ((0.0, 0.25), "euler", False),
        ((0.0, 0.2), "heun", False),
        ((0.0, 0.2), "pndm", False),
        ((0.3, 0.45), "euler", True),
    ],
)
def test_a_part_of_the_steps_that_holds_none_is_told(span: tuple[float, float], sampler: str, idle: bool) -> None:
    entry = ControlPicture(content_hash=HASH, model="x", begin=span[0], end=span[1])
    request = GenerationRequest(prompt="a cat", seed=0, steps=4, sampler=sampler, inputs=(entry,))
    said = f"No step lies whole between {span[0]} and {span[1]} of the 4 that are drawn"
    assert [str(note).partition(":")[0] for note in idle_controls(request)] == ([said] if idle else [])
    silent = replace(request, inputs=(replace(entry, weight=0.0),))
    assert idle_controls(silent) == []


def test_a_model_is_named_for_all_or_for_each() -> None:
    both: dict[str, Any] = {"control": ["canny:a.png", "tile:b.png"]}
    assert [one.model for one in control_orders(both | {"control_model": "x"})] == ["x", "x"]
    assert [one.model for one in control_orders(both | {"control_model": ["x", "y"]})] == ["x", "y"]
    with pytest.raises(ValueError, match="3 names, and there are 2 control pictures"):
        control_orders(both | {"control_model": ["x", "y", "z"]})


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"control": "photo.jpg"}, "is written as canny:photo.jpg"),
        ({"control": "edges:photo.jpg"}, "“edges” is none of canny, line"),
        ({"control": "canny:"}, "is written as"),
        ({"control": "canny:a.png:3"}, "weight is a number from 0 to 2"),
        ({"control": "canny:a.png:1:0.9-0.1"}, "begin is not after its end"),
        ({"control": "canny:a.png:1:0-1.5"}, "end is a number from 0 to 1"),
        ({"control": [{"picture": "a.png", "colour": 1}]}, "unknown: colour"),
        ({"control": 5}, "is written as"),
        ({"control_model": "x"}, "control_model: there is no control picture"),
        ({"control": "tile:a.png", "canny_low": 5}, "no control picture is read by canny"),
        ({"control": "canny:a.png", "canny_low": 250}, "low is not above its high"),
        ({"control": "canny:a.png", "canny_high": 400}, "high is a whole number from 0 to 255"),
    ],
)
def test_what_cannot_be_is_said(values: dict[str, Any], told: str) -> None:
    with pytest.raises((TypeError, ValueError), match=told):
        control_orders(values)


@pytest.mark.parametrize(
    ("kind", "ready"), [("openpose", "pose-map"), ("pose", "pose-map"), ("midas", "depth"), ("hed", "none")]
)
def test_what_takes_a_network_is_refused_with_the_way_to_give_a_ready_map(kind: str, ready: str) -> None:
    with pytest.raises(ValueError, match=f"“{kind}” takes a network .* give it as {ready}:FILE"):
        control_orders({"control": f"{kind}:photo.jpg"})


def chosen(kind: str, *parts: PartInfo) -> str:
    (order,) = control_orders({"control": f"{kind}:a.png"})
    return network_for(order, parts, MODEL).name


def test_the_network_is_the_only_one_that_fits() -> None:
    assert chosen("canny", network("edges"), network("xl", 2048)) == "edges"
    assert chosen("canny", network("control_v11p_sd15_canny"), network("control_v11f1p_sd15_depth")).endswith("canny")
    assert chosen("line", network("lineart"), network("depth")) == "lineart"
    assert chosen("depth", network("a"), network("all", variant="Union")) == "all"
    for parts in ((network("one"), network("two")), (network("canny a"), network("canny b"))):
        with pytest.raises(SddeskError, match="Several ControlNets fit “a model”: "):
            chosen("canny", *parts)


def test_that_of_another_family_or_other_latents_is_none() -> None:
    lora = network("lora", kind=WeightsKind.LORA)
    for parts in ((), (network("xl", 2048),), (network("wide", latent_channels=16),), (lora,)):
        with pytest.raises(SddeskError, match="No ControlNet for “a model” is installed"):
            chosen("canny", *parts)


def test_a_t2i_adapter_is_for_latents_of_4_channels() -> None:
    adapter = network("t2i", 0, kind=WeightsKind.T2I_ADAPTER, families=(SD1,), latent_channels=0)
    starter = replace(MODEL, latents=LatentSpace(channels=16))
    assert fits(adapter, MODEL) and not fits(adapter, starter)
    with pytest.raises(SddeskError, match="latents of 4 channels; those of “a model” have 16"):
        check_fits(adapter, starter)


def test_a_network_for_several_kinds_is_told_which_one_it_is_given() -> None:
    union, every = network("u", variant="Union"), network("p", variant="Union ProMax")
    assert "tile" not in union_kinds(union) and "tile" in union_kinds(every) and union_kinds(network("one")) == ()
    for part, kind in ((union, "none"), (union, "tile"), (every, "none")):
        with pytest.raises(SddeskError, match=f"several kinds of picture, and “{kind}” is none of them"):
            check_kind(ControlPicture(content_hash=HASH, model="u", processor=kind), part)  # type: ignore[arg-type]
    check_kind(ControlPicture(content_hash=HASH, model="u", processor="depth"), union)
    check_kind(ControlPicture(content_hash=HASH, model="one"), network("one"))


def test_an_input_survives_json_and_says_its_thresholds_where_they_count() -> None:
    plain = ControlPicture(content_hash=HASH, model="m")
    edges = ControlPicture(content_hash=HASH, model="m", processor="canny", low=5, high=9, fit="fill")
    for entry in (plain, edges):
        assert read_input(write_input(entry)) == entry
    assert "low" not in write_input(plain) and write_input(edges)["high"] == 9
    for wrong in ({"processor": "pose"}, {"low": -1}, {"high": 4}, {"fit": "wide"}):
        with pytest.raises((TypeError, ValueError)):
            read_input(write_input(edges) | wrong)
