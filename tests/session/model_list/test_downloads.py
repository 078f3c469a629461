"""Downloads in the window's session: several at once, each of its own will, remembered; and the shelf around them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sddesk.core.downloads import DownloadOrder
from sddesk.core.errors import SddeskError
from sddesk.core.families import SD2_768, SD2_BASE
from sddesk.core.models import CheckpointRef, PartInfo, WeightsFacts, WeightsKind
from sddesk.session.background import Background
from sddesk.session.model_list.downloads import AT_ONCE, Downloads, DownloadState
from sddesk.session.model_list.shelf import order_of
from tests.fakes import OFFER, STARTER_INFO, TURBO, ScriptedDownloader
from tests.session.conftest import Stage

ORDER = DownloadOrder(hub_id="our/x")


@pytest.fixture
def downloader() -> ScriptedDownloader:
    return ScriptedDownloader()


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    made = Background()
    yield made
    assert made.close(60)


@pytest.fixture
def downloads(downloader: ScriptedDownloader, tmp_path: Path, background: Background) -> Iterator[Downloads]:
    made = Downloads(lambda: downloader, tmp_path / "downloads.json", background)
    yield made
    downloader.hold.set()
    assert made.close(60)


def test_a_download_tells_how_far_it_is_and_what_came(downloads: Downloads, qtbot: QtBot) -> None:
    seen: list[int] = []
    downloads.progressed.connect(lambda row: seen.append(row.progress.received))
    with qtbot.waitSignal(downloads.done) as done:
        assert downloads.start(ORDER, "X").state == DownloadState.RUNNING
    assert done.args is not None and done.args[0].hub_id == "our/x"
    assert seen == list(range(0, 100, 10))
    assert downloads.all() == []


def test_some_run_at_once_and_the_others_wait(
    downloads: Downloads, downloader: ScriptedDownloader, qtbot: QtBot
) -> None:
    downloader.hold.clear()
    for number in range(AT_ONCE + 2):
        downloads.start(DownloadOrder(hub_id=f"our/x{number}"), "X")
    states = [row.state for row in downloads.all()]
    assert states == [DownloadState.RUNNING] * AT_ONCE + [DownloadState.WAITING] * 2
    downloader.hold.set()
    qtbot.waitUntil(lambda: downloads.all() == [])
    assert downloader.most_at_once <= AT_ONCE and len(downloader.fetched) == AT_ONCE + 2


def test_pause_and_resume(downloads: Downloads, downloader: ScriptedDownloader, qtbot: QtBot) -> None:
    downloader.hold.clear()
    row = downloads.start(ORDER, "X")
    downloads.pause(row.id)
    qtbot.waitUntil(lambda: downloader.running == 0)
    assert [entry.state for entry in downloads.all()] == [DownloadState.PAUSED]
    qtbot.wait(20)
    downloader.hold.set()
    with qtbot.waitSignal(downloads.done):
        assert downloads.start(ORDER, "X").id == row.id, "the same order goes on, it is not made twice"
    assert downloader.discarded == []


def test_f38_cancel_gives_the_disk_back(downloads: Downloads, downloader: ScriptedDownloader, qtbot: QtBot) -> None:
    downloader.hold.clear()
    downloads.cancel(downloads.start(ORDER, "X").id)
    qtbot.waitUntil(lambda: downloads.all() == [])
    assert downloader.discarded == [ORDER]
    row = downloads.start(ORDER, "X")
    downloads.pause(row.id)
    qtbot.waitUntil(lambda: downloader.running == 0)
    qtbot.wait(20)
    downloads.cancel(row.id)
    qtbot.waitUntil(lambda: downloads.all() == [] and downloader.discarded == [ORDER, ORDER])


def test_f33_a_failed_one_stays_with_its_reason_and_can_be_tried_again(
    downloads: Downloads, downloader: ScriptedDownloader, background: Background, qtbot: QtBot
) -> None:
    downloader.errors = [SddeskError("No net."), ValueError("a bug")]
    with qtbot.waitSignal(downloads.failed):
        row = downloads.start(ORDER, "X")
    (failed,) = downloads.all()
    assert failed.state == DownloadState.FAILED and str(failed.error) == "No net."
    with qtbot.waitSignal(background.broke):
        downloads.resume(row.id)
    with qtbot.waitSignal(downloads.done):
        downloads.resume(row.id)


def test_f39_unfinished_ones_are_there_at_the_next_start_paused(
    downloads: Downloads, downloader: ScriptedDownloader, background: Background, qtbot: QtBot, tmp_path: Path
) -> None:
    downloader.hold.clear()
    row = downloads.start(replace(ORDER, file="a.safetensors"), "My LoRA")
    qtbot.waitUntil(lambda: downloads.all()[0].progress.received == 90)
    assert downloads.close(60)
    again = Downloads(lambda: downloader, tmp_path / "downloads.json", background)
    (kept,) = again.all()
    assert (kept.title, kept.order, kept.state) == ("My LoRA", row.order, DownloadState.PAUSED)
    assert kept.progress.received == 90 and kept.progress.total == 100


def test_closing_starts_nothing_that_waited(downloads: Downloads, downloader: ScriptedDownloader, qtbot: QtBot) -> None:
    downloader.hold.clear()
    for number in range(AT_ONCE + 2):
        downloads.start(DownloadOrder(hub_id=f"our/x{number}"), "X")
    assert downloads.close(60)
    qtbot.wait(50)
    assert downloader.running == 0 and len(downloads.all()) == AT_ONCE + 2


@pytest.mark.parametrize("text", ["{", '{"downloads": [1, {"order": {"hub_id": "../.."}, "title": "x"}, {}]}'])
def test_a_damaged_list_is_no_list(
    downloader: ScriptedDownloader, tmp_path: Path, background: Background, text: str
) -> None:
    (tmp_path / "d.json").write_text(text)
    assert Downloads(lambda: downloader, tmp_path / "d.json", background).all() == []


def test_a_licence_is_shown_and_accepted_once(stage: Stage, qtbot: QtBot) -> None:
    shelf = stage.session.shelf
    with qtbot.waitSignal(shelf.licence_wanted) as wanted:
        assert shelf.get(OFFER) is None
    assert wanted.args == [OFFER] and shelf.downloads.all() == []
    with qtbot.waitSignal(shelf.downloads.done):
        shelf.accept_and_get(OFFER)
    with qtbot.waitSignal(shelf.downloads.done):
        assert shelf.get(TURBO) is not None
    told = [str(notice.message) for notice in stage.session.notices.all()]
    assert "A note." in told and "“our/x” is here and can be used." in told


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("our/y", DownloadOrder(hub_id="our/y")),
        (" https://huggingface.co/our/y/tree/main ", DownloadOrder(hub_id="our/y")),
        ("https://huggingface.co/our/y/tree/0a1b2c3", DownloadOrder(hub_id="our/y", revision="0a1b2c3")),
        ("https://huggingface.co/our/y/tree/refs%2Fpr%2F3", DownloadOrder(hub_id="our/y", revision="refs/pr/3")),
        ("our/y/sub/f.safetensors", DownloadOrder(hub_id="our/y", file="sub/f.safetensors")),
        (
            "https://huggingface.co/our/y/blob/main/f.safetensors?x=1",
            DownloadOrder(hub_id="our/y", file="f.safetensors"),
        ),
        ("hf.co/our/y", DownloadOrder(hub_id="our/y")),
    ],
)
def test_what_a_person_types_is_understood(text: str, order: DownloadOrder) -> None:
    assert order_of(text) == order


def test_a_typed_id_is_fetched_or_refused_with_a_notice(stage: Stage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.session.shelf.downloads.done):
        assert stage.session.shelf.get_named("our/y")
    assert not stage.session.shelf.get_named("nonsense")
    assert "no model of the hub" in str(stage.session.notices.all()[-1].message)
    with qtbot.waitSignal(stage.session.shelf.licence_wanted):
        stage.session.shelf.get_named("our/x")


def test_a_revision_of_an_offer_is_fetched_once_its_licence_is_accepted(stage: Stage, qtbot: QtBot) -> None:
    shelf, offer = stage.session.shelf, OFFER
    assert not shelf.get_named(offer.hub_id, "0a1b2c3")
    assert "licence" in str(stage.session.notices.all()[-1].message)
    stage.source.accepted.add(offer.licence.id)
    with qtbot.waitSignal(shelf.downloads.done):
        assert shelf.get_named(offer.hub_id, "0a1b2c3")
    assert stage.source.downloader.fetched == [DownloadOrder(hub_id=offer.hub_id, revision="0a1b2c3")]


@pytest.mark.parametrize("revision", ["", "../../up", "/main", "a b", "main\n", "-x" * 200])
def test_what_is_no_revision_is_refused(revision: str) -> None:
    with pytest.raises(SddeskError, match="no branch, tag or commit"):
        DownloadOrder(hub_id="our/y", revision=revision)


def test_a_few_step_model_brings_its_settings_and_takes_them_away(stage: Stage) -> None:
    draft = stage.session.draft
    turbo = replace(STARTER_INFO, ref=CheckpointRef(name="turbo", hub_id="our/turbo"))
    stage.session.checkpoint.choose(turbo)
    names = ("checkpoint", "sampler", "schedule", "steps", "guidance_scale")
    assert [draft.get(name) for name in names] == [turbo.ref, "euler_a", "trailing", 2, 1.0]
    stage.session.checkpoint.choose(STARTER_INFO)
    assert [draft.get(name) for name in names[1:]] == ["pndm", "normal", 50, 7.5]
    draft.set("steps", 33)
    stage.session.checkpoint.choose(replace(STARTER_INFO, ref=CheckpointRef(name="other")))
    assert draft.get("steps") == 33


def test_f44_a_token_that_cannot_be_stored_is_said(stage: Stage, qtbot: QtBot) -> None:
    stage.source.token.stored = False
    stage.session.shelf.put_token("hf_x")
    qtbot.waitUntil(lambda: stage.session.shelf.has_token)
    qtbot.waitUntil(lambda: any("no key store" in str(notice.message) for notice in stage.session.notices.all()))
    assert "hf_x" not in "".join(str(notice) for notice in stage.session.notices.all())
    stage.session.shelf.forget_token()
    qtbot.waitUntil(lambda: not stage.session.shelf.has_token)


def test_what_is_installed_is_known(make_stage: Callable[..., Stage], qtbot: QtBot) -> None:
    stage = make_stage()
    location = "/c/models--our--lora/snapshots/c/f.safetensors"
    facts = WeightsFacts(kind=WeightsKind.LORA)
    stage.source.installed_parts = [PartInfo(name="f", facts=facts, location=location, size_bytes=1)]
    stage.session.models.refresh()
    qtbot.waitUntil(lambda: stage.session.shelf.parts != [])
    offer = replace(OFFER, hub_id="our/lora", file="f.safetensors")
    assert stage.session.shelf.is_installed(offer)
    assert not stage.session.shelf.is_installed(replace(offer, hub_id="our/other"))
    assert not stage.session.shelf.is_installed(OFFER)


def test_one_button_fetches_all_that_a_model_is_drawn_with_and_is_not_here(stage: Stage, qtbot: QtBot) -> None:
    shelf = stage.session.shelf
    parts = [replace(OFFER, id=name, hub_id=f"our/{name}", file=f"{name}.gguf") for name in ("text", "vae")]
    model = replace(OFFER, id="model", hub_id="our/model", file="model.gguf", needs=("text", "vae"))
    shelf.offers = [*parts, model]
    location = "/c/models--our--vae/snapshots/c/vae.gguf"
    facts = WeightsFacts(kind=WeightsKind.VAE)
    stage.source.installed_parts = [PartInfo(name="vae", facts=facts, location=location, size_bytes=1)]
    stage.session.models.refresh()
    qtbot.waitUntil(lambda: shelf.is_installed(parts[1]))
    assert shelf.get(model) is None, "its licence comes first"
    shelf.accept_and_get(model)
    orders = {model.order, parts[0].order}
    qtbot.waitUntil(lambda: len(stage.source.downloader.fetched) == 2)
    assert set(stage.source.downloader.fetched) == orders
    assert [one.id for one in shelf.missing(model)] == ["model", "text"]


def test_one_checkpoint_is_chosen_many_models_are_counted(stage: Stage, qtbot: QtBot) -> None:
    info = replace(STARTER_INFO, ref=CheckpointRef(name="mine"), alternatives=(SD2_BASE, SD2_768), location="/m")
    stage.source.found = [info]
    stage.session.models.add_folder(Path("/m"))
    qtbot.waitUntil(lambda: stage.session.draft.get("checkpoint") == info.ref)
    stage.source.found = [info, info]
    stage.session.models.add_folder(Path("/many"))
    qtbot.waitUntil(lambda: "checkpoints: 2;" in "".join(str(n.message) for n in stage.session.notices.all()))
    stage.session.shelf.choose_family(info, "sd2_768")
    qtbot.waitUntil(lambda: stage.source.families == {"/m": "sd2_768"})
    stage.session.shelf.remove(Path("/many"))
    qtbot.waitUntil(lambda: stage.session.shelf.added_places() == [Path("/m")])
