"""The offer of parts follows the chosen model, and a part that does not fit another model is given up, and said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sddesk.core.families import SD2_768
from sddesk.core.models import CheckpointInfo, CheckpointRef, LatentSpace, PartInfo, PartRef, WeightsFacts, WeightsKind
from sddesk.core.request import GenerationRequest
from tests.fakes import STARTER_INFO, stored
from tests.session.conftest import Stage

SMALL, LARGE = LatentSpace(channels=4, scale=0.18215), LatentSpace(channels=4, scale=0.13025)


def model(name: str, latents: LatentSpace, width: int) -> CheckpointInfo:
    return replace(STARTER_INFO, ref=CheckpointRef(name=name), title=name, latents=latents, text_width=width)


ONE, TWO, XL = model("one", SMALL, 768), model("two", SMALL, 768), model("xl", LARGE, 2048)
FILE = PartInfo(
    name="ft-mse", facts=WeightsFacts(kind=WeightsKind.VAE), location="/v.safetensors", size_bytes=1, latents=SMALL
)
LORA = replace(FILE, name="style", facts=WeightsFacts(kind=WeightsKind.LORA), latents=None)


@pytest.fixture
def shop(make_stage: Callable[..., Stage], qtbot: QtBot) -> Stage:
    stage = make_stage(start=False)
    stage.source.installed_parts = [LORA, FILE]
    stage.session.models._list = lambda: [ONE, TWO, XL]
    stage.session.draft.set("checkpoint", ONE.ref)
    stage.session.start()
    qtbot.waitUntil(lambda: stage.session.shelf.parts != [])
    return stage


def test_only_what_fits_is_offered(shop: Stage) -> None:
    parts = shop.session.parts
    assert (parts.vaes(), parts.text_encoders()) == ([FILE, TWO], [TWO])
    shop.session.draft.set("checkpoint", XL.ref)
    assert (parts.vaes(), parts.text_encoders()) == ([], [])


def test_a_part_that_does_not_fit_the_next_model_is_given_up_and_said(shop: Stage) -> None:
    session = shop.session
    session.draft.set("vae", PartRef(name="FT-MSE", of="file"))
    session.draft.set("text_encoder", PartRef(name="two"))
    session.checkpoint.choose(TWO)
    assert session.draft.get("vae") == PartRef(name="FT-MSE", of="file")
    session.checkpoint.choose(XL)
    assert (session.draft.get("vae"), session.draft.get("text_encoder")) == (None, None)
    told = [str(notice.message) for notice in session.notices.all()]
    assert any("another family of models than “xl”" in text for text in told)
    assert any("writes words 768 wide" in text for text in told)


def test_a_part_that_does_not_fit_a_model_that_was_dropped_is_given_up_too(shop: Stage, qtbot: QtBot) -> None:
    shop.session.draft.set("vae", PartRef(name="ft-mse", of="file"))
    shop.source.found = [XL]
    shop.session.models.add_folder(Path("/xl.safetensors"))
    qtbot.waitUntil(lambda: shop.session.draft.get("checkpoint") == XL.ref)
    assert shop.session.draft.get("vae") is None


def test_parts_are_ordered_with_their_hashes_kept_for_the_next_start_and_reused(shop: Stage) -> None:
    draft = shop.session.draft
    draft.set("vae", PartRef(name="ft-mse", of="file"))
    draft.set("sampler_from", PartRef(name="xl"))
    shop.session.enqueue.generate()
    stored(shop.session)
    request = shop.session.jobs.jobs()[0].request
    assert request.sampler_from == PartRef(name="xl", hash="ab" * 32)
    assert request.vae == PartRef(name="ft-mse", of="file", hash="ab" * 32)
    kept = draft.to_dict()
    draft.set("vae", None)
    draft.from_dict(kept)
    assert draft.get("vae") == PartRef(name="ft-mse", of="file")
    assert draft.get("sampler_from") == PartRef(name="xl")
    draft.set("vae", None)
    draft.set("sampler_from", None)
    draft.load(request)
    assert draft.get("sampler_from") == PartRef(name="xl")
    assert draft.get("vae") == PartRef(name="ft-mse", of="file")
    assert shop.session.notices.all() == []


def test_any_others_sampler_settings_can_be_taken_and_another_prediction_is_advised_against(shop: Stage) -> None:
    assert shop.session.parts.samplers() == [TWO, XL]
    predicting = replace(TWO, family=SD2_768)
    shop.session.models._rows = [ONE, predicting, XL]
    shop.session.draft.set("sampler_from", PartRef(name="two"))
    (told,) = [str(note) for note in shop.session.draft.advice.all() if "settings" in str(note)]
    assert told == "The sampler's settings of “two” are for v_prediction; this model is made for epsilon."
    shop.session.draft.set("sampler_from", PartRef(name="xl"))
    assert not [note for note in shop.session.draft.advice.all() if "settings" in str(note)]


def test_a_picture_whose_vae_is_gone_says_so(shop: Stage) -> None:
    shop.session.reuse.made(
        GenerationRequest(prompt="", seed=1, checkpoint=ONE.ref, vae=PartRef(name="lost", of="file"))
    )
    assert "“lost” that made this picture is not installed" in str(shop.session.notices.all()[0].message)


def test_a_hash_that_was_pending_when_ordered_is_in_the_picture(make_stage: Callable[..., Stage], qtbot: QtBot) -> None:
    stage = make_stage()
    known: list[str] = []
    stage.session.hashes._hash_of = lambda _ref: known[0] if known else None
    stage.session.draft.set("prompt", "wait")
    stage.session.enqueue.generate()
    stored(stage.session)
    assert stage.session.jobs.jobs()[0].request.checkpoint.hash is None
    known.append("cd" * 32)
    stage.engine.released.set()
    qtbot.waitUntil(lambda: bool(stage.library.saved))
    assert stage.library.saved[0].request.checkpoint.hash == "cd" * 32


def test_hashes_that_are_missing_are_computed_while_nothing_is_drawn(
    make_stage: Callable[..., Stage], qtbot: QtBot
) -> None:
    stage = make_stage(start=False)
    session, source = stage.session, stage.source
    source.unhashed = 5
    session.start()
    qtbot.waitUntil(lambda: source.unhashed == 0)
    session.draft.set("prompt", "wait")
    session.enqueue.generate()
    stored(session)
    qtbot.waitUntil(lambda: session.running.in_view is not None)
    source.unhashed = 3
    with qtbot.waitSignal(session.shelf.changed):
        session.models.refresh()
    qtbot.wait(50)
    assert source.unhashed == 3, "not while a picture is made"
    stage.engine.released.set()
    qtbot.waitUntil(lambda: source.unhashed == 0)
