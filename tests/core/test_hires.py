"""The hires fix as a value: what it may be, what it makes of a request, and how orders and texts ask for it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from sddesk.core.checks import check_family_reads
from sddesk.core.errors import SddeskError
from sddesk.core.families import SD1
from sddesk.core.hires import A1111_UPSCALERS, LATENT_UPSCALERS, PIXEL_UPSCALERS, Hires, hires_of, parts_of
from sddesk.core.orders import read_orders
from sddesk.core.request import GenerationRequest
from sddesk.core.substitutes import usable
from sddesk.library import a1111

HIRES = Hires(scale=2, strength=0.5, steps=20)
REQUEST = GenerationRequest(prompt="a cat", seed=5, width=512, height=768, steps=30, hires=HIRES)


@pytest.mark.parametrize(
    "values",
    [
        {"scale": 0.5},
        {"scale": 5},
        {"scale": "2"},
        {"strength": 0},
        {"strength": 1.5},
        {"steps": 0},
        {"steps": 2.5},
        {"steps": True},
        {"steps": 400},
        {"upscaler": ""},
        {"upscaler": 3},
    ],
)
def test_what_cannot_be_is_refused(values: dict[str, Any]) -> None:
    with pytest.raises((TypeError, ValueError)):
        Hires(**{"scale": 2, "strength": 0.5, "steps": 20} | values)
    with pytest.raises(SddeskError):
        GenerationRequest.from_dict({"prompt": "", "seed": 1, "hires": {**HIRES.to_dict(), **values}})


def test_it_is_written_and_read_and_absent_where_there_is_none() -> None:
    data = json.loads(json.dumps(REQUEST.to_dict()))
    assert GenerationRequest.from_dict(data) == REQUEST
    assert "hires" not in GenerationRequest(prompt="", seed=1).to_dict()
    later = GenerationRequest.from_dict({**data, "hires": {**data["hires"], "sampler": "euler"}})
    assert later.unread == ("hires.sampler",)
    assert later.without_unread() == REQUEST


def test_the_second_part_draws_as_many_steps_as_a1111() -> None:
    first, second = parts_of(REQUEST)
    assert (first.width, first.height, first.steps, first.hires) == (512, 768, 30, None)
    assert (second.width, second.height, second.steps) == (1024, 1536, 40)
    assert REQUEST.result_size == (1024, 1536)
    assert Hires(scale=1.33, strength=1, steps=7).size(512, 512) == (680, 680)
    assert [Hires(scale=2, strength=s, steps=10).schedule_steps for s in (0.1, 0.3, 0.7, 1.0)] == [100, 33, 14, 10]


def test_a_family_that_it_was_not_tried_with_is_refused() -> None:
    with pytest.raises(SddeskError, match="not drawn on at a larger size yet"):
        check_family_reads(REQUEST, replace(SD1, prediction_type="flow"))


def test_every_upscaler_of_ours_has_a1111s_name() -> None:
    assert A1111_UPSCALERS.keys() == {*LATENT_UPSCALERS, *PIXEL_UPSCALERS}


def test_orders_ask_for_it_in_plain_fields() -> None:
    rows = [
        {"prompt": "a", "hires": 2, "hires_strength": 0.5, "hires_steps": 20, "hires_upscaler": "lanczos"},
        {"prompt": "a", "steps": 12, "hires": 1.5},
        {"prompt": "a", "hires": HIRES.to_dict()},
    ]
    orders = read_orders("\n".join(map(json.dumps, rows)).encode())
    found = [order.request({"seed": 1, "steps": 30}).hires for order in orders]
    assert found == [
        Hires(scale=2, strength=0.5, steps=20, upscaler="lanczos"),
        Hires(scale=1.5, strength=0.7, steps=12),
        HIRES,
    ]
    (row,) = read_orders(b"prompt,hr_scale,hr_upscaler,steps\na,2,latent,9\n", "csv")
    assert row.request({"seed": 1}).hires == Hires(scale=2, strength=0.7, steps=9)


@pytest.mark.parametrize(
    ("order", "reason"),
    [
        ({"hires_steps": 5}, "there is no hires that it belongs to"),
        ({"hires": 9}, "from 1 to 4"),
        ({"hires": {"scale": 2, "strenght": 0.5}}, "unknown: hires.strenght"),
        ({"hires": 2, "hires_strength": "much"}, "write a number"),
        ({"hires": 4, "width": 2048}, "cannot be made"),
    ],
)
def test_orders_that_cannot_be_are_refused(order: dict[str, Any], reason: str) -> None:
    with pytest.raises(SddeskError, match=reason):
        read_orders(json.dumps({"prompt": "a"} | order).encode())[0].request({"seed": 1, "steps": 10})


def test_plain_fields_alone_mean_nothing() -> None:
    assert hires_of({}, 10) is None


def test_a1111s_words_are_written_and_read_back() -> None:
    text = a1111.write(REQUEST, flagged=False)
    assert "Denoising strength: 0.5, Hires upscale: 2, Hires steps: 20, Hires upscaler: Latent" in text
    read = a1111.read(text)
    assert read is not None and not read.left_out
    assert usable(read).values["hires"] == HIRES
    assert a1111.write_stated(read).splitlines()[-1].count("Hires") == 3


FOREIGN = "a cat\nSteps: 25, Sampler: Euler a, CFG scale: 7, Seed: 5, Size: 512x768, Denoising strength: 0.4"


@pytest.mark.parametrize(
    ("words", "hires", "left_out"),
    [
        ("Hires upscale: 1.5, Hires upscaler: R-ESRGAN 4x+", (1.5, 0.4, 25, "R-ESRGAN 4x+"), []),
        (
            "Hires upscale: 2, Hires steps: 10, Hires upscaler: Latent (nearest-exact)",
            (2, 0.4, 10, "latent-nearest-exact"),
            [],
        ),
        ("Hires resize: 1024x1536, Hires upscaler: Lanczos", (2, 0.4, 25, "lanczos"), []),
        ("Hires resize: 1024x1024, Hires upscaler: Lanczos", None, ["Hires resize: 1024x1024"]),
        (
            "Hires upscale: 2, Hires upscaler: Latent, Hires sampler: DPM++ 2M",
            (2, 0.4, 25, "latent"),
            ["Hires sampler: DPM++ 2M"],
        ),
        ("Hires upscale: 2, Hires upscaler: Latent, Hires CFG Scale: 7", (2, 0.4, 25, "latent"), []),
        ("Hires upscale: 2", None, []),
        ("Hires upscale: 9, Hires upscaler: Latent", None, []),
    ],
)
def test_foreign_pictures_come_in_as_far_as_they_say(
    words: str, hires: tuple[float, float, int, str] | None, left_out: list[str]
) -> None:
    read = a1111.read(f"{FOREIGN}, {words}")
    assert read is not None
    assert [str(note) for note in read.left_out] == left_out
    found = usable(read)
    wanted = None if hires is None else Hires(scale=hires[0], strength=hires[1], steps=hires[2], upscaler=hires[3])
    assert found.values["hires"] == wanted
    assert (wanted is None) == any("hires fix was left out" in str(note) for note in found.notes)
