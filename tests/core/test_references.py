"""References as they are ordered, and the image encoder that each IP-Adapter reads by."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from sddesk.core.errors import SddeskError
from sddesk.core.families import Z_IMAGE
from sddesk.core.inputs import read_input, write_input
from sddesk.core.models import PartInfo, WeightsFacts, WeightsKind
from sddesk.core.order_files import rows_of
from sddesk.core.orders import read_orders
from sddesk.core.references import encoder_for, reference_model, reference_orders
from tests.fakes import STARTER_INFO


def part(name: str, kind: WeightsKind, location: str = "", **facts: Any) -> PartInfo:
    place = location or f"/models/{name}.safetensors"
    return PartInfo(name=name, facts=WeightsFacts(kind=kind, **facts), location=place, size_bytes=1)


def orders(reference: Any, **more: Any) -> list[tuple[str, str, float]]:
    return [(one.picture, one.model, one.weight) for one in reference_orders({"reference": reference} | more)]


def test_a_reference_is_a_path_with_or_without_its_weight() -> None:
    assert orders("a.jpg") == [("a.jpg", "", 1.0)]
    assert orders("C:\\a.jpg") == [("C:\\a.jpg", "", 1.0)]
    assert orders("C:\\a.jpg:0.5") == [("C:\\a.jpg", "", 0.5)]
    assert orders(["a.jpg:0.5", {"picture": "b.jpg", "weight": 2}], reference_model="style") == [
        ("a.jpg", "style", 0.5),
        ("b.jpg", "style", 2),
    ]
    assert orders(["a", "b"], reference_model=["one", "two"]) == [("a", "one", 1.0), ("b", "two", 1.0)]
    (row,) = rows_of(b"prompt,reference\na cat,a.jpg:0.5; b.jpg\n", "csv")
    assert orders(row[1]["reference"]) == [("a.jpg", "", 0.5), ("b.jpg", "", 1.0)]


def test_only_the_style_or_the_composition_is_taken_where_that_is_said() -> None:
    written = ["a.jpg:0.8:style", "b.jpg:composition", "c.jpg:0.5:all", {"picture": "d.jpg", "takes": "style"}]
    found = reference_orders({"reference": written})
    assert [(one.picture, one.weight, one.takes) for one in found] == [
        ("a.jpg", 0.8, "style"),
        ("b.jpg", 1.0, "composition"),
        ("c.jpg", 0.5, "all"),
        ("d.jpg", 1.0, "style"),
    ]
    (style, *_, whole) = [one.input("0" * 64, "plus", None) for one in (found[0], found[2])]
    assert read_input(write_input(style)) == style and write_input(style)["takes"] == "style"
    assert "takes" not in write_input(whole), "as earlier versions write it"
    with pytest.raises(ValueError, match="one of all, style, composition"):
        reference_orders({"reference": {"picture": "a.jpg", "takes": "colour"}})


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"reference": "a.jpg:3"}, "from 0 to 2"),
        ({"reference": [5]}, "written as photo.jpg"),
        ({"reference": " "}, "path of a picture"),
        ({"reference": {"picture": "a", "strength": 1}}, "has no strength"),
        ({"reference_model": "x"}, "no reference that it belongs to"),
        ({"reference": ["a", "b", "c"], "reference_model": ["x", "y"]}, "2 names, and there are 3"),
    ],
)
def test_what_cannot_be_is_refused_with_its_line(values: dict[str, Any], why: str) -> None:
    with pytest.raises(SddeskError, match=why):
        read_orders(json.dumps({"prompt": "x"} | values).encode())


def test_the_encoder_that_lies_nearest_of_those_that_fit_is_taken() -> None:
    adapter = part("plain", WeightsKind.IP_ADAPTER, "/a/models/plain.safetensors", image_summary=1024)
    wide = part("g", WeightsKind.IMAGE_ENCODER, image_states=1664, image_summary=1280)
    far = part("h", WeightsKind.IMAGE_ENCODER, "/b/h.safetensors", image_states=1280, image_summary=1024)
    near = part("n", WeightsKind.IMAGE_ENCODER, "/a/models/e/n.safetensors", image_states=1280, image_summary=1024)
    assert encoder_for(adapter, [wide, far]) == far
    assert encoder_for(adapter, [wide, far, near]) == near
    plus = part("plus", WeightsKind.IP_ADAPTER, image_states=1280)
    assert encoder_for(plus, [wide, far]) == far
    with pytest.raises(
        SddeskError, match="“plus” reads pictures by an image encoder that is not here: CLIP ViT-H, 1280"
    ):
        encoder_for(plus, [wide])


def test_the_only_one_that_fits_is_meant_where_none_is_named() -> None:
    fitting = part("one", WeightsKind.IP_ADAPTER, text_width=STARTER_INFO.text_width)
    other = part("xl", WeightsKind.IP_ADAPTER, text_width=2048)
    assert reference_model([other, fitting], STARTER_INFO) == fitting
    with pytest.raises(SddeskError, match="No installed IP-Adapter fits"):
        reference_model([other], STARTER_INFO)
    with pytest.raises(SddeskError, match="No installed IP-Adapter fits"):  # it has no U-Net
        reference_model([fitting], replace(STARTER_INFO, family=Z_IMAGE))
    with pytest.raises(SddeskError, match=r"Several IP-Adapters fit .*: one, one"):
        reference_model([fitting, fitting], STARTER_INFO)
