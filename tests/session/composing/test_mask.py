"""The mask and the extension of the draft: stored beside all else, kept, checked, and the size that follows them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from sddesk.core.errors import SddeskError
from sddesk.core.inputs import Mask, StartPicture
from sddesk.core.pixels import Pixels
from sddesk.core.request import GenerationRequest
from sddesk.library.decode import read_transparency
from sddesk.session.composing.mask import Made
from tests.fakes import stored
from tests.session.composing.test_start import photo, taken, told
from tests.session.conftest import Stage

SIZE = (40, 32)


def grey(value: int, size: tuple[int, int] = SIZE) -> Pixels:
    return Pixels(width=size[0], height=size[1], rgb=bytes([value]) * 3 * size[0] * size[1])


def painted(value: int, *, invert: bool = False, size: tuple[int, int] = SIZE) -> Callable[[], Made]:
    return lambda: ((lambda: grey(value, size)), invert)


def paint(qtbot: QtBot, stage: Stage, value: int, *, invert: bool = False) -> Mask:
    """Paint a mask and wait until it is in the draft."""
    mask = stage.session.mask
    mask.paint(painted(value, invert=invert))
    mask.store()
    qtbot.waitUntil(lambda: not mask.is_painted)
    assert mask.mask is not None
    return mask.mask


@pytest.fixture
def begun(qtbot: QtBot, stage: Stage, tmp_path: Path) -> Stage:
    """A session that begins with a picture of 40 x 32."""
    taken(qtbot, stage, photo(tmp_path / "photo.png", SIZE))
    return stage


def test_what_is_painted_is_stored_and_becomes_part_of_the_order(qtbot: QtBot, begun: Stage) -> None:
    session, heard = begun.session, list[str]()
    session.mask.changed.connect(heard.append)
    mask = paint(qtbot, begun, 200)
    assert mask == Mask(content_hash=grey(200).content_hash)
    start = session.start_picture.picture
    assert session.draft.to_request().inputs == (start, mask)
    assert begun.library.inputs.pixels(mask.content_hash) == grey(200)
    assert {"mask", "blur", "area"} <= set(heard)
    session.mask.set("blur", 9)
    session.mask.set("fill", "noise")
    again = paint(qtbot, begun, 90, invert=True)
    assert again == Mask(content_hash=grey(90).content_hash, blur=9, fill="noise", invert=True)


def test_an_order_waits_until_what_was_painted_just_before_is_stored(qtbot: QtBot, begun: Stage) -> None:
    session = begun.session
    session.jobs.pause()
    session.mask.paint(painted(10))
    session.enqueue.generate()
    assert session.mask.is_painted
    qtbot.waitUntil(lambda: bool(session.jobs.waiting()))
    stored(session)
    (job,) = session.jobs.waiting()
    assert job.request.mask is not None and job.request.mask.content_hash == grey(10).content_hash


def test_of_two_masks_that_are_stored_at_once_the_later_one_stays(qtbot: QtBot, begun: Stage) -> None:
    mask = begun.session.mask
    for value in (1, 2, 3):
        mask.paint(painted(value))
        mask.store()
    qtbot.waitUntil(lambda: not mask.is_painted)
    qtbot.wait(100)
    assert mask.mask is not None and mask.mask.content_hash == grey(3).content_hash


def test_a_mask_that_cannot_be_stored_orders_nothing_and_says_why(qtbot: QtBot, begun: Stage) -> None:
    def full() -> Pixels:
        raise SddeskError("There is no room on the disk.")

    session = begun.session
    session.mask.paint(lambda: (full, False))
    session.enqueue.generate()
    qtbot.waitUntil(lambda: "There is no room on the disk." in told(begun))
    assert not session.jobs.jobs() and session.mask.mask is None and not session.mask.is_painted


def test_nothing_masked_is_no_mask_and_a_removed_one_does_not_come_back(qtbot: QtBot, begun: Stage) -> None:
    mask = begun.session.mask
    paint(qtbot, begun, 7)
    mask.paint(lambda: None)
    mask.store()
    assert mask.mask is None
    mask.paint(painted(8))
    mask.store()
    mask.remove()
    qtbot.wait(100)
    assert mask.mask is None


def test_a_mask_of_a_picture_that_was_replaced_meanwhile_is_dropped(qtbot: QtBot, begun: Stage, tmp_path: Path) -> None:
    session = begun.session
    session.mask.paint(painted(9))
    taken(qtbot, begun, photo(tmp_path / "other.png", (20, 20)))
    session.mask.store()
    qtbot.waitUntil(lambda: not session.mask.is_painted)
    assert session.mask.mask is None


def test_it_is_there_after_a_restart_also_what_was_painted_last(
    qtbot: QtBot, make_stage: Callable[..., Stage], tmp_path: Path
) -> None:
    first = make_stage()
    taken(qtbot, first, photo(tmp_path / "photo.png", SIZE))
    first.session.mask.set("margin", 12)
    first.session.mask.paint(painted(77, invert=True))
    assert first.session.close(60)
    second = make_stage()
    mask = second.session.mask
    assert mask.mask == Mask(content_hash=grey(77).content_hash, margin=12, invert=True)
    qtbot.waitUntil(lambda: mask.shown is not None)


@pytest.mark.parametrize(("size", "refused"), [((80, 64), False), ((40, 40), True)])
def test_a_mask_of_another_shape_is_refused_before_time_is_spent(
    qtbot: QtBot, begun: Stage, size: tuple[int, int], refused: bool
) -> None:
    session = begun.session
    other = begun.library.inputs.put(grey(255, size))
    session.draft.set("inputs", (session.start_picture.picture, Mask(content_hash=other)))
    qtbot.waitUntil(lambda: session.mask.shown is not None)
    session.enqueue.generate()
    stored(session)
    said = "The mask of 40 x 40 pixels does not fit the start picture of 40 x 32. Make a mask of the same shape."
    assert (said in told(begun)) is refused and bool(session.jobs.jobs()) is not refused


def test_a_mask_that_is_gone_is_told_and_orders_nothing(qtbot: QtBot, begun: Stage) -> None:
    session = begun.session
    session.draft.set("inputs", (session.start_picture.picture, Mask(content_hash="cd" * 32)))
    qtbot.waitUntil(lambda: session.mask.problem is not None)
    session.enqueue.generate()
    assert "cdcdcdcdcd" in told(begun)[-1] and not session.jobs.jobs()
    session.mask.remove()
    session.enqueue.generate()
    qtbot.waitUntil(lambda: bool(session.jobs.jobs()))


def test_the_size_follows_the_mask_and_its_area(qtbot: QtBot, begun: Stage, tmp_path: Path) -> None:
    session = begun.session
    size = lambda: (session.draft.get("width"), session.draft.get("height"))  # noqa: E731
    taken(qtbot, begun, photo(tmp_path / "wide.png", (184, 120)))
    assert size() == (128, 128)
    session.mask.paint(painted(255, size=(184, 120)))
    session.mask.store()
    qtbot.waitUntil(lambda: session.mask.mask is not None)
    assert size() == (184, 120), "what stays is not scaled"
    session.mask.set("area", "masked")
    assert size() == (128, 128), "the region is drawn as the model likes it"
    session.mask.set("area", "whole")
    assert size() == (184, 120)


def test_of_a_large_photo_the_region_alone_is_drawn(qtbot: QtBot, begun: Stage, tmp_path: Path) -> None:
    session = begun.session
    taken(qtbot, begun, photo(tmp_path / "large.png", (800, 600)))
    assert session.mask.get("area") == "masked"
    session.mask.set("area", "whole")
    assert session.mask.get("area") == "whole"


def test_the_size_follows_an_extension_in_steps(qtbot: QtBot, begun: Stage, tmp_path: Path) -> None:
    session = begun.session
    draft, extension = session.draft, session.extension
    taken(qtbot, begun, photo(tmp_path / "odd.png", (100, 120)))
    extension.set("left", 10)
    assert extension.sides == (12, 0, 0, 0), "to a multiple of 8"
    assert (draft.get("width"), draft.get("height")) == (112, 120) == extension.size
    extension.extend((12, 8, 0, 16))
    assert (draft.get("width"), draft.get("height")) == (112, 144)
    draft.set("width", 128)
    session.enqueue.generate()
    assert "Extended, the start picture has 112 x 144 pixels, but 128 x 144 are asked for." in told(begun)[-1]
    assert not session.jobs.jobs()
    extension.extend((0, 0, 0, 0))
    assert (draft.get("width"), draft.get("height")) == (96, 120) and not session.start_picture.redraws
    before = len(told(begun))
    extension.extend((4096, 0, 4096, 0))
    assert extension.sides == (0, 0, 0, 0) and "Extend it by less." in told(begun)[before]


def test_a_region_alone_may_be_extended_by_any_number(qtbot: QtBot, begun: Stage, tmp_path: Path) -> None:
    session = begun.session
    taken(qtbot, begun, photo(tmp_path / "odd.png", (100, 120)))
    session.mask.set("area", "masked")
    session.mask.paint(painted(255, size=(100, 120)))
    session.mask.store()
    qtbot.waitUntil(lambda: session.mask.mask is not None)
    session.extension.set("right", 10)
    assert session.extension.sides == (0, 0, 10, 0) and session.draft.get("width") == 128
    session.mask.set("area", "whole")
    assert session.extension.sides == (0, 0, 12, 0) and session.draft.get("width") == 112


def test_settings_bring_mask_and_extension_and_go_with_them(qtbot: QtBot, begun: Stage) -> None:
    session, start = begun.session, begun.session.start_picture.picture
    assert start is not None
    content_hash = begun.library.inputs.put(grey(255))
    both = (replace(start, extend=(8, 0, 0, 0)), Mask(content_hash=content_hash, blur=2, invert=True))
    heard = list[str]()
    session.extension.changed.connect(heard.append)
    session.reuse.made(GenerationRequest(prompt="a", seed=1, width=96, height=64, inputs=both))
    assert (session.extension.sides, session.mask.get("blur"), session.mask.get("invert")) == ((8, 0, 0, 0), 2, True)
    assert "left" in heard and (session.draft.get("width"), session.draft.get("height")) == (96, 64)
    session.reuse.made(GenerationRequest(prompt="a", seed=1))
    assert session.mask.mask is None and session.extension.sides == (0, 0, 0, 0)


def test_where_a_file_came_from_is_known_for_its_transparency(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    session, file = stage.session, tmp_path / "hole.png"
    pixels = np.full((8, 8, 4), 255, np.uint8)
    pixels[2:4, 3:6, 3] = 0
    Image.fromarray(pixels).save(file)
    taken(qtbot, stage, file)
    assert session.start_picture.file == file
    found = list[Pixels]()
    session.mask.read_transparency(file, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert np.argwhere(np.frombuffer(found[0].rgb, np.uint8).reshape(8, 8, 3)[:, :, 0]).min(0).tolist() == [2, 3]
    opaque = photo(tmp_path / "opaque.png")
    with pytest.raises(SddeskError, match=r"opaque\.png is opaque"):
        read_transparency(opaque)
    session.mask.read_transparency(opaque, found.append)
    qtbot.waitUntil(lambda: any("opaque.png is opaque" in line for line in told(stage)))
    assert isinstance(session.start_picture.picture, StartPicture)
