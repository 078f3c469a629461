"""Control pictures and references of the draft: taken in, given a network, changed, kept, refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from sddesk.core.errors import SddeskError
from sddesk.core.families import FLUX2_KLEIN_4B, SD1, SDXL, Z_IMAGE, ModelFamily
from sddesk.core.inputs import ControlPicture, Mask, Reference, StartPicture
from sddesk.core.models import CheckpointInfo, CheckpointRef, PartInfo, WeightsFacts, WeightsKind
from sddesk.core.refining import Refine
from sddesk.core.request import GenerationRequest
from sddesk.library.decode import read_pixels
from sddesk.session.composing.control_preview import KEPT
from tests.fakes import STARTER_INFO, stored
from tests.session.composing.test_start import GONE, photo, taken, told
from tests.session.conftest import Stage

DIGEST = "cd" * 32  # of every network, as the fake catalog has it


def part(name: str, kind: WeightsKind = WeightsKind.CONTROLNET, **facts: Any) -> PartInfo:
    known = {"families": (SD1,), "text_width": 768, **facts}
    facts_of = WeightsFacts(kind=kind, **known)
    return PartInfo(name=name, facts=facts_of, location=f"/models/{name}.safetensors", size_bytes=1)


def model(family: ModelFamily, title: str) -> CheckpointInfo:
    ref = CheckpointRef(name=title)
    return replace(STARTER_INFO, ref=ref, title=title, family=family, text_width=family.text_width)


CANNY, SCRIBBLE, LARGE = part("canny-1"), part("scribble-1"), part("canny-xl", families=(SDXL,), text_width=2048)
STYLE = part("style", WeightsKind.IP_ADAPTER, image_summary=1024)
ENCODER = part("clip", WeightsKind.IMAGE_ENCODER, image_states=1280, image_summary=1024, text_width=0)
SMALL, BIG = model(SD1, "small"), model(SDXL, "big")


@dataclass
class Bench:
    """Opens a session, and waits for what it does beside."""

    make: Callable[..., Stage]
    qtbot: QtBot

    def open(self, *parts: PartInfo, models: tuple[CheckpointInfo, ...] = (SMALL,)) -> Stage:
        """A session with these parts and models, the first of them chosen."""
        self.stage = stage = self.make(models=models, parts=parts)
        self.wait(lambda: stage.session.shelf.parts_known and bool(stage.session.models.all()))
        stage.session.checkpoint.choose(models[0])
        return stage

    def add(self, file: Path) -> None:
        """Take a file as a control picture."""
        controls = self.stage.session.controls
        before = len(controls.entries)
        controls.take_file(file)
        self.wait(lambda: len(controls.entries) == before + 1)

    def wait(self, true: Callable[[], bool]) -> None:
        """Until this is so."""
        self.qtbot.waitUntil(true)


@pytest.fixture
def bench(make_stage: Callable[..., Stage], qtbot: QtBot) -> Bench:
    return Bench(make_stage, qtbot)


def test_a_picture_gets_the_network_that_fits_and_comes_into_the_order_with_its_hash(
    bench: Bench, tmp_path: Path
) -> None:
    stage = bench.open(SCRIBBLE, CANNY, LARGE)
    session = stage.session
    session.jobs.pause()
    file = photo(tmp_path / "a.png")
    bench.add(file)
    (entry,) = session.controls.entries
    assert (entry.model, entry.processor, entry.hash) == ("canny-1", "canny", None)
    assert [one.name for one in session.controls.networks()] == ["canny-1", "scribble-1"]
    session.controls.set(0, "processor", "scribble")
    assert session.controls.entries[0].model == "scribble-1", "the one whose name says the kind"
    session.controls.set(0, "processor", "tile")
    assert session.controls.entries[0].model == "scribble-1", "none says this kind"
    session.controls.set(0, "weight", 0.8)
    session.enqueue.generate()
    bench.wait(lambda: bool(session.jobs.waiting()))
    stored(session)
    (made,) = session.jobs.waiting()[0].request.inputs
    expected = ControlPicture(
        content_hash=read_pixels(file).content_hash, model="scribble-1", hash=DIGEST, processor="tile", weight=0.8
    )
    assert made == expected


def test_numbers_drag_each_other_and_the_order_of_several_is_theirs(bench: Bench, tmp_path: Path) -> None:
    stage = bench.open(CANNY)
    controls = stage.session.controls
    for name in "ab":
        bench.add(photo(tmp_path / f"{name}.png", (16, 8) if name == "a" else (8, 16)))
    first, second = controls.entries
    controls.set(0, "low", 230)
    controls.set(0, "end", 0.4)
    controls.set(0, "begin", 0.6)
    entry = controls.entries[0]
    assert (entry.low, entry.high, entry.begin, entry.end) == (230, 230, 0.6, 0.6)
    assert "No step lies whole between 0.6 and 0.6" in str(controls.advice(entry))
    controls.set(0, "end", 1.0)
    assert controls.advice(controls.entries[0]) is None
    controls.move(0, 1)
    assert [one.content_hash for one in controls.entries] == [second.content_hash, first.content_hash]
    controls.move(0, -1)
    controls.remove(0)
    assert [one.content_hash for one in controls.entries] == [first.content_hash]


def test_the_start_picture_steers_too_and_goes_on_steering_without_being_the_start(
    bench: Bench, tmp_path: Path, qtbot: QtBot
) -> None:
    stage = bench.open(CANNY)
    session = stage.session
    taken(qtbot, stage, photo(tmp_path / "a.png"))
    session.start_picture.set("fit", "stretch")
    session.controls.take_start()
    (entry,) = session.controls.entries
    start = session.start_picture.picture
    assert start is not None and entry.content_hash == start.content_hash and entry.fit == "stretch"
    session.start_picture.remove()
    assert session.draft.get("inputs") == (entry,)


@pytest.mark.parametrize(
    ("parts", "chosen", "why"),
    [
        ((LARGE,), SMALL, "No ControlNet for “small” is installed."),
        ((part("a-lora", WeightsKind.LORA),), SMALL, "No ControlNet for “small” is installed."),
        ((CANNY,), model(Z_IMAGE, "z"), "Control pictures are not read yet for models of the family Z-Image"),
    ],
)
def test_what_no_network_could_read_is_refused_before_it_is_taken_in(
    bench: Bench, tmp_path: Path, parts: tuple[PartInfo, ...], chosen: CheckpointInfo, why: str
) -> None:
    stage = bench.open(*parts, models=(chosen,))
    controls = stage.session.controls
    controls.take_file(photo(tmp_path / "a.png"))
    assert not controls.is_reading and controls.entries == ()
    refusal = controls.refusal()
    assert refusal is not None and why in str(refusal.message) and refusal.hint is not None
    (notice,) = [one for one in stage.session.notices.all() if why in str(one.message)]
    assert notice.action == "show_models" and str(notice.hint)


def test_a_broken_file_is_a_notice_and_changes_nothing(bench: Bench, tmp_path: Path) -> None:
    stage = bench.open(CANNY)
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\nno picture")
    stage.session.controls.take_file(broken)
    bench.wait(lambda: not stage.session.controls.is_reading)
    assert stage.session.controls.entries == () and any("broken.png" in sentence for sentence in told(stage))


def test_with_another_model_its_own_network_reads_on_and_that_is_said(bench: Bench, tmp_path: Path) -> None:
    stage = bench.open(CANNY, LARGE, models=(SMALL, BIG))
    session = stage.session
    bench.add(photo(tmp_path / "a.png"))
    session.checkpoint.choose(BIG)
    assert session.controls.entries[0].model == "canny-xl"
    assert any("read by “canny-xl” now" in sentence for sentence in told(stage))


def test_a_network_of_another_family_and_one_that_is_a_lora_are_refused_at_the_order(
    bench: Bench, tmp_path: Path, qtbot: QtBot
) -> None:
    lora = part("a-lora", WeightsKind.LORA)
    stage = bench.open(CANNY, LARGE, lora)
    session = stage.session
    session.jobs.pause()
    bench.add(photo(tmp_path / "a.png"))
    (entry,) = session.controls.entries
    for name, why in (("canny-xl", "cannot work with “small”"), ("a-lora", "“a-lora” is not installed.")):
        session.draft.set("inputs", (replace(entry, model=name),))
        qtbot.waitUntil(lambda: session.controls.shown(session.controls.entries[0]) is not None)
        trouble = session.controls.trouble(session.controls.entries[0])
        assert trouble is not None and why in str(trouble.message)
        session.enqueue.generate()
        bench.wait(lambda why=why: any(why in sentence for sentence in told(stage)))
        assert not session.jobs.waiting()
    session.draft.set("inputs", (replace(entry, model="a-lora", weight=0.0),))
    session.enqueue.generate()
    bench.wait(lambda: bool(session.jobs.waiting()))  # without weight it does nothing


def test_draft_reuse_and_vary_bring_them_back_and_missing_ones_are_told_by_hash(bench: Bench, tmp_path: Path) -> None:
    stage = bench.open(CANNY, STYLE, ENCODER)
    session = stage.session
    session.jobs.pause()
    bench.add(photo(tmp_path / "a.png"))
    (entry,) = session.controls.entries
    gone = ControlPicture(content_hash="ef" * 32, model="pose-1", hash="12" * 32, processor="pose-map")
    style = Reference(content_hash=entry.content_hash, model="style", weight=0.5)
    session.remembered.write()
    session.reuse.made(GenerationRequest(prompt="a", seed=1, checkpoint=SMALL.ref, inputs=(gone,)))
    assert session.controls.entries == (replace(gone, hash=None),)
    bench.wait(lambda: session.controls.trouble(session.controls.entries[0]) is not None)
    bench.wait(lambda: any("library: efefef" in sentence for sentence in told(stage)))
    assert any("asks for “pose-1”, not installed here" in sentence for sentence in told(stage))
    assert not any("left out" in sentence for sentence in told(stage))
    other = replace(entry, hash="34" * 32)
    session.reuse.made(GenerationRequest(prompt="a", seed=1, checkpoint=SMALL.ref, inputs=(GONE, other, style)))
    assert session.draft.get("inputs") == (GONE, entry, style)
    assert any("installed as “canny-1” is another file" in sentence for sentence in told(stage))
    session.enqueue.vary()
    stored(session)
    made = session.jobs.waiting()[-1].request
    assert made.inputs == (GONE, replace(entry, hash=DIGEST), replace(style, hash=DIGEST)) and made.images == 4
    second = bench.make(start=False).session
    assert second.draft.get("inputs") == (entry,), "what was written down is there at the next start"


def test_settings_of_a_dropped_picture_bring_their_control_pictures_to_the_start_picture_that_stays(
    bench: Bench, tmp_path: Path, qtbot: QtBot
) -> None:
    stage = bench.open(CANNY)
    session = stage.session
    taken(qtbot, stage, photo(tmp_path / "a.png"))
    control = ControlPicture(content_hash="ef" * 32, model="canny-1")
    request = GenerationRequest(prompt="a", seed=1, inputs=(GONE, control))
    session.start_picture.keep_while(lambda: session.reuse.made(request))
    start = session.start_picture.picture
    assert start is not None and start != GONE and session.draft.get("inputs") == (start, control)


def test_references_are_read_by_an_adapter_with_its_encoder(bench: Bench, tmp_path: Path) -> None:
    stage = bench.open(STYLE, ENCODER)
    session = stage.session
    session.references.take_file(photo(tmp_path / "a.png"))
    bench.wait(lambda: bool(session.references.entries))
    (entry,) = session.references.entries
    assert entry == Reference(content_hash=entry.content_hash, model="style")
    assert session.references.trouble(entry) is None
    session.references.set(0, "weight", 0.6)
    assert session.draft.to_request().inputs[0] == replace(entry, weight=0.6)


def test_an_adapter_without_its_encoder_and_a_model_that_reads_none_are_told(bench: Bench, tmp_path: Path) -> None:
    stage = bench.open(STYLE, models=(SMALL, model(Z_IMAGE, "z")))
    session = stage.session
    session.references.take_file(photo(tmp_path / "a.png"))
    bench.wait(lambda: bool(session.references.entries))
    trouble = session.references.trouble(session.references.entries[0])
    assert trouble is not None and "image encoder that is not here" in str(trouble.message)
    session.checkpoint.choose(session.models.all()[1])
    session.draft.set("inputs", ())
    session.references.take_file(photo(tmp_path / "a.png"))
    assert not session.references.is_reading
    assert any("No installed IP-Adapter fits “z”" in sentence for sentence in told(stage))


def test_a_model_that_reads_references_itself_takes_four(bench: Bench, tmp_path: Path) -> None:
    klein = model(FLUX2_KLEIN_4B, "klein")
    stage = bench.open(STYLE, ENCODER, models=(SMALL, klein))
    session = stage.session
    session.references.take_file(photo(tmp_path / "0.png"))
    bench.wait(lambda: bool(session.references.entries))
    session.references.set(0, "weight", 0.4)
    session.references.set(0, "takes", "style")
    session.checkpoint.choose(klein)
    (entry,) = session.references.entries
    assert (entry.model, entry.weight, entry.takes) == ("", 1, "all")
    assert any("whole, and without a weight" in sentence for sentence in told(stage))
    for count in range(2, 5):
        session.references.take_file(photo(tmp_path / f"{count}.png", (8 * count, 8)))
        bench.wait(lambda count=count: len(session.references.entries) == count)
    session.references.take_file(photo(tmp_path / "one-more.png"))
    assert any("“klein” reads at most 4 references." in sentence for sentence in told(stage))
    session.checkpoint.choose(SMALL)
    assert {entry.model for entry in session.references.entries} == {"style"}


def test_an_instructed_model_follows_no_other_picture(bench: Bench, tmp_path: Path) -> None:
    stage = bench.open(CANNY, models=(replace(SMALL, instructed=True),))
    for choice in (stage.session.controls, stage.session.references):
        refusal = choice.refusal()
        assert refusal is not None and "follows no other picture" in str(refusal.message)
    stage.session.references.take_file(photo(tmp_path / "a.png"))
    assert any("follows no other picture" in sentence for sentence in told(stage))


def test_the_map_follows_thresholds_size_and_fit(bench: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    stage = bench.open(CANNY)
    session, preview = stage.session, stage.session.control_preview
    pixels = np.zeros((48, 64, 3), np.uint8)
    pixels[:, 20:], pixels[:, 40:] = 30, 255
    file = tmp_path / "a.png"
    Image.fromarray(pixels).save(file)
    bench.add(file)
    for name, side in (("width", 64), ("height", 64)):
        session.draft.set(name, side)

    def white() -> int:
        entry = session.controls.entries[0]
        qtbot.waitUntil(lambda: preview.of(entry, 0) is not None)
        made = preview.of(entry, 0)
        assert made is not None and (made.width, made.height) == preview.size
        return made.rgb.count(255) // 3

    one_edge = white()
    session.controls.set(0, "low", 20)
    session.controls.set(0, "high", 60)
    assert 0 < one_edge < white(), "the weak edge is there, too"
    session.controls.set(0, "processor", "invert")
    assert 64 * 12 < white() < 64 * 18, "what is black of a picture that is cropped to a square: a quarter"
    taken(qtbot, stage, file)
    session.draft.set("inputs", (StartPicture(content_hash=GONE.content_hash, strength=0.5), *session.controls.entries))
    assert preview.size == (64, 64)


def test_a_map_that_was_asked_for_has_the_size_of_then(bench: Bench, tmp_path: Path) -> None:
    session, preview = bench.open(CANNY).session, bench.stage.session.control_preview
    bench.add(photo(tmp_path / "a.png"))
    (entry,) = session.controls.entries
    sizes = [(session.draft.get("width"), session.draft.get("height"))]
    assert preview.of(entry, 0) is None
    session.draft.set("width", 192)  # while its picture is read
    sizes.append((192, sizes[0][1]))
    bench.wait(lambda: preview.of(entry, 0) is not None)
    for width, height in sizes:
        session.draft.set("width", width)
        made = preview.of(entry, 0)
        assert made is not None and (made.width, made.height) == (width, height)


def test_the_map_of_a_picture_that_was_gone_is_made_when_it_comes(bench: Bench, tmp_path: Path) -> None:
    stage = bench.open(CANNY)
    session, preview, file = stage.session, stage.session.control_preview, photo(tmp_path / "a.png")
    entry = ControlPicture(content_hash=read_pixels(file).content_hash, model="canny-1", processor="canny")
    session.draft.set("inputs", (entry,))
    assert preview.of(entry, 0) is None
    bench.wait(lambda: bool(preview._refused))
    stage.library.inputs.take(file)
    session.collection.came.emit()
    bench.wait(lambda: preview.of(entry, 0) is not None)


def test_the_maps_of_many_control_pictures_are_all_there(bench: Bench, tmp_path: Path) -> None:
    session, preview = bench.open(CANNY).session, bench.stage.session.control_preview
    bench.add(photo(tmp_path / "a.png"))
    entries = tuple(replace(session.controls.entries[0], low=low) for low in range(KEPT + 3))
    session.draft.set("inputs", entries)
    bench.wait(lambda: None not in [preview.of(entry, place) for place, entry in enumerate(entries)])


def test_a_map_lies_over_the_whole_of_a_picture_that_is_refined(bench: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    stage = bench.open(CANNY)
    session, preview = stage.session, stage.session.control_preview
    session.draft.set("refine", Refine(scale=2))
    assert preview.parts == "" and preview.size == (session.draft.get("width"), session.draft.get("height"))
    taken(qtbot, stage, photo(tmp_path / "a.png", (80, 40)))
    side = max(session.draft.get("width"), session.draft.get("height"))
    assert preview.parts == "tiles" and preview.size == (side, side // 2)


def test_what_is_enlarged_has_the_size_that_the_start_picture_gives_it(
    bench: Bench, tmp_path: Path, qtbot: QtBot
) -> None:
    stage = bench.open(part("x4", WeightsKind.UPSCALER, scale=4, families=(), text_width=0))
    session, side = stage.session, 4 * stage.session.draft.get("width")
    start = taken(qtbot, stage, photo(tmp_path / "a.png", (80, 40)))
    assert session.larger.result_size == (side, side)
    session.refine.set("on", True)
    assert session.larger.result_size == (640, 320), "refined it is twice as large first"
    session.refine.set("on", False)
    session.draft.set("inputs", (start, Mask(content_hash=GONE.content_hash, area="masked")))
    assert session.larger.result_size == (320, 160)


def test_before_the_models_are_listed_nothing_is_chosen(bench: Bench, tmp_path: Path) -> None:
    session = bench.make(start=False).session
    assert session.controls.refusal() is None and session.references.refusal() is None
    session.controls.take_file(photo(tmp_path / "a.png"))
    assert [str(one.message) for one in session.notices.all()] == ["The installed models are still being looked at."]
    with pytest.raises(SddeskError, match="being looked at"):
        session.controls._network("canny")
