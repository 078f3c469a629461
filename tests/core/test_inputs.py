"""The inputs of a request: each kind validated, plain data on the way, and what is not known kept."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sddesk.core.controls import control_orders
from sddesk.core.inputs import (
    ControlPicture,
    Input,
    Mask,
    Reference,
    StartPicture,
    UnknownInput,
    check_inputs,
    read_input,
    unread_names,
    without_unread,
    write_input,
)
from sddesk.core.order_inputs import InputFile, check_input_fields, sized_inputs
from sddesk.core.pixels import Pixels
from sddesk.core.request import GenerationRequest
from tests.fakes import located

HASH = "0123456789abcdef" * 4
START = StartPicture(content_hash=HASH, strength=0.6)
shares = st.floats(0, 1)
hashes = st.text("0123456789abcdef", min_size=64, max_size=64)
names = st.text(min_size=1, max_size=20)
plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9), lambda deeper: st.lists(deeper, max_size=3)
)
extras = st.dictionaries(names.map("x-{}".format), plain, max_size=3).map(
    lambda found: tuple((name, json.dumps(value)) for name, value in found.items())
)
inputs = st.one_of(
    st.builds(
        StartPicture,
        content_hash=hashes,
        strength=shares,
        fit=st.sampled_from(["crop", "fill", "stretch"]),
        extend=st.tuples(*4 * [st.integers(0, 4096)]),
        extra=extras,
    ),
    st.builds(
        Mask,
        content_hash=hashes,
        blur=st.integers(0, 256),
        invert=st.booleans(),
        area=st.sampled_from(["whole", "masked"]),
        margin=st.integers(0, 4096),
        fill=st.sampled_from(["original", "blurred", "noise"]),
        extra=extras,
    ),
    st.builds(
        ControlPicture,
        content_hash=hashes,
        model=names,
        hash=st.none() | hashes,
        weight=st.floats(0, 2),
        begin=st.just(0.0),
        end=shares,
        extra=extras,
    ),
    st.builds(Reference, content_hash=hashes, model=names, weight=st.floats(0, 2), extra=extras),
    st.builds(UnknownInput, kind=names.map("later {}".format), extra=extras),
)


@given(inputs)
def test_an_input_survives_json(entry: Input) -> None:
    assert read_input(json.loads(json.dumps(write_input(entry)))) == entry


@given(
    st.dictionaries(
        st.sampled_from(
            [
                "kind",
                "content_hash",
                "strength",
                "fit",
                "extend",
                "blur",
                "area",
                "model",
                "weight",
                "begin",
                "end",
                "hash",
            ]
        ),
        st.sampled_from(
            [
                "start",
                "mask",
                "control",
                HASH,
                "crop",
                "masked",
                "",
                0.5,
                3,
                -1,
                True,
                None,
                [],
                [1, 2, 3, 4],
                {},
                1e999,
            ]
        ),
    )
)
def test_what_can_be_read_is_kept_whole_and_the_rest_is_refused(data: dict[str, Any]) -> None:
    try:
        entry = read_input(data)
    except (TypeError, ValueError):
        return
    written = write_input(entry)
    assert {name: written[name] for name in data} == data
    assert read_input(written) == entry


@pytest.mark.parametrize("value", ["start", [0, 0, 0, 0]])
def test_a_field_of_one_kind_is_kept_as_it_stands_in_another(value: object) -> None:
    data = {"kind": "mask", "content_hash": HASH, "extend": value}
    assert write_input(read_input(data))["extend"] == value


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"content_hash": "00"}, "64 hex digits"),
        ({"content_hash": HASH.upper()}, "64 hex digits"),
        ({"content_hash": "../" + HASH[3:]}, "64 hex digits"),
        ({"content_hash": f"{HASH}\n"}, "64 hex digits"),
        ({"content_hash": None}, "64 hex digits"),
        ({"strength": 1.01}, "strength is a number from 0 to 1"),
        ({"strength": math.nan}, "strength is a number from 0 to 1"),
        ({"strength": "0.5"}, "strength is a number from 0 to 1"),
        ({"strength": True}, "strength is a number from 0 to 1"),
        ({"fit": "tile"}, "fit is one of crop, fill, stretch"),
    ],
)
def test_a_start_picture_that_is_none_is_refused(change: dict[str, object], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        read_input(write_input(START) | change)


def test_a_start_picture_without_its_strength_is_refused() -> None:
    with pytest.raises(TypeError):
        read_input({"kind": "start", "content_hash": HASH})


def test_older_versions_find_what_they_read() -> None:
    written = write_input(START)
    assert written == {"kind": "start", "content_hash": HASH, "strength": 0.6, "fit": "crop"}


def test_fields_and_kinds_of_newer_versions_are_kept_and_named() -> None:
    data = {"kind": "depth of field", "content_hash": HASH, "aperture": {"f": 1.4}}
    entry = read_input(data)
    assert isinstance(entry, UnknownInput) and entry.content_hash == HASH and write_input(entry) == data
    assert unread_names(entry) == ["inputs.depth of field"]
    assert read_input({"kind": "later", "content_hash": 5}).content_hash is None
    mask = read_input({"kind": "mask", "content_hash": HASH, "feather": 3})
    assert write_input(mask)["feather"] == 3


def test_kinds_that_no_technique_reads_are_named_and_left_out() -> None:
    mask = Mask(content_hash=HASH)
    others = (Reference(content_hash=HASH, model="ip"), UnknownInput(kind="later"))
    assert [unread_names(entry) for entry in (mask, *others)] == [[], [], ["inputs.later"]]
    assert without_unread((mask, *others, replace(START, extra=(("x", "1"),)))) == (mask, others[0], START)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"blur": 257}, "blur is a whole number from 0 to 256"),
        ({"blur": 1.5}, "blur is a whole number from 0 to 256"),
        ({"margin": -1}, "margin is a whole number from 0 to 4096"),
        ({"invert": 1}, "invert is true or false"),
        ({"area": "half"}, "area is one of whole, masked"),
        ({"fill": "black"}, "fill is one of original, blurred, noise"),
    ],
)
def test_a_mask_that_is_none_is_refused(change: dict[str, object], words: str) -> None:
    with pytest.raises((TypeError, ValueError), match=words):
        read_input(write_input(Mask(content_hash=HASH)) | change)


@pytest.mark.parametrize("extend", [[1, 2, 3], [1, 2, 3, -1], [1, 2, 3, 4097], [0, 0, 0, True], "left", {"left": 8}, 8])
def test_an_extension_that_is_none_is_refused(extend: object) -> None:
    with pytest.raises(ValueError, match="extend is"):
        read_input(write_input(START) | {"extend": extend})


def test_an_extension_is_written_where_there_is_one() -> None:
    assert write_input(replace(START, extend=(8, 0, 0, 16)))["extend"] == [8, 0, 0, 16]


def test_a_request_has_one_start_picture_and_one_mask_at_most() -> None:
    mask = Mask(content_hash=HASH)
    check_inputs((START, mask, *4 * (Reference(content_hash=HASH, model="ip"),)))
    for several in ((START, START), (mask, mask), 21 * (UnknownInput(kind="later"),)):
        with pytest.raises(ValueError, match="at most"):
            check_inputs(several)


def test_a_picture_has_one_hash_whatever_its_file_says_and_another_in_another_shape() -> None:
    pixels = Pixels(width=2, height=1, rgb=bytes(6))
    assert pixels.content_hash == Pixels(width=2, height=1, rgb=bytes(6)).content_hash
    assert pixels.content_hash != Pixels(width=1, height=2, rgb=bytes(6)).content_hash


@pytest.mark.parametrize("kept", [{"mask": "m.png", "inpaint_area": "masked"}, {"extend": "left=64"}])
def test_a_fit_beside_a_picture_that_keeps_its_size_is_that_of_the_control_picture(kept: dict[str, Any]) -> None:
    values = {"start": "a.png", "fit": "fill", **kept}
    with pytest.raises(ValueError, match="the start picture keeps its size"):
        check_input_fields(values)
    values["control"] = "canny:b.png"
    check_input_fields(values)
    assert [order.values["fit"] for order in control_orders(values)] == ["fill"]
    file, info = InputFile(content_hash=HASH, width=128, height=128), located(GenerationRequest(prompt="", seed=1))
    (start, *_) = sized_inputs(values, file, file if "mask" in kept else None, info.checkpoint).inputs
    assert isinstance(start, StartPicture) and start.fit == "crop"
