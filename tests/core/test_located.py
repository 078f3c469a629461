"""What an engine is given with a request: everything it names is found, or said to be missing, before time is spent."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from sddesk.core.adapters import EmbeddingUse, LoraUse
from sddesk.core.errors import SddeskError
from sddesk.core.families import SD1, SD2_768, SD2_BASE
from sddesk.core.located import LocatedRequest, locate_request
from sddesk.core.models import (
    CheckpointInfo,
    CheckpointRef,
    PartInfo,
    PartRef,
    WeightsFacts,
    WeightsKind,
)
from sddesk.core.request import GenerationRequest
from sddesk.core.upcoming import Upcoming

REQUEST = GenerationRequest(prompt="a horse", seed=1)


def checkpoint(name: str, **changes: object) -> CheckpointInfo:
    info = CheckpointInfo(
        ref=CheckpointRef(name=name),
        title=name,
        family=SD1,
        native_size=512,
        size_bytes=1,
        location=f"/models/{name}",
        has_safety_checker=False,
    )
    return replace(info, **changes)  # type: ignore[arg-type]


@dataclass
class Shelf:
    """The models and parts of a machine."""

    checkpoints: dict[str, CheckpointInfo] = field(default_factory=lambda: {"starter": checkpoint("starter")})
    parts: dict[tuple[WeightsKind, str], PartInfo] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def put(self, kind: WeightsKind, name: str) -> PartInfo:
        part = PartInfo(name=name, facts=WeightsFacts(kind=kind), location=f"/parts/{name}", size_bytes=1)
        self.parts[kind, name] = part
        return part

    def locate(self, ref: CheckpointRef) -> CheckpointInfo:
        self.asked.append(ref.name)
        if ref.name not in self.checkpoints:
            raise SddeskError("There is no model {name}.", name=ref.name)
        return self.checkpoints[ref.name]

    def locate_part(self, ref: PartRef) -> CheckpointInfo | PartInfo:
        return self.part_named(WeightsKind.VAE, ref.name) if ref.of == "file" else self.locate(ref.checkpoint)

    def encoder_for(self, adapter: PartInfo) -> PartInfo:
        raise AssertionError

    def part_named(self, kind: WeightsKind, name: str) -> PartInfo:
        self.asked.append(name)
        if (kind, name) not in self.parts:
            raise SddeskError("There is no part {name}.", name=name)
        return self.parts[kind, name]


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


def test_everything_that_a_request_names_is_found(shelf: Shelf) -> None:
    shelf.checkpoints["other"] = other = checkpoint("other")
    ink, vae = shelf.put(WeightsKind.LORA, "ink"), shelf.put(WeightsKind.VAE, "sharp")
    style = shelf.put(WeightsKind.EMBEDDING, "style")
    request = replace(
        REQUEST,
        vae=PartRef(name="sharp", of="file"),
        text_encoder=PartRef(name="other"),
        sampler_from=PartRef(name="other"),
        loras=(LoraUse(name="ink"),),
        embeddings=(EmbeddingUse(name="style"),),
    )
    assert locate_request(request, shelf, runtime="auto") == LocatedRequest(
        request=request,
        checkpoint=shelf.checkpoints["starter"],
        vae=vae,
        text_encoder=other,
        sampler_from=other,
        loras={"ink": ink},
        embeddings={"style": style},
        runtime="auto",
    )


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"checkpoint": CheckpointRef(name="gone")}, "no model gone"),
        ({"vae": PartRef(name="gone", of="file")}, "no part gone"),
        ({"text_encoder": PartRef(name="gone")}, "no model gone"),
        ({"sampler_from": PartRef(name="gone")}, "no model gone"),
        ({"loras": (LoraUse(name="gone"),)}, "no part gone"),
        ({"embeddings": (EmbeddingUse(name="gone"),)}, "no part gone"),
    ],
)
def test_what_is_not_installed_is_said(shelf: Shelf, changes: dict[str, object], missing: str) -> None:
    with pytest.raises(SddeskError, match=missing):
        locate_request(replace(REQUEST, **changes), shelf)  # type: ignore[arg-type]


def test_a_lora_without_weight_need_not_be_installed(shelf: Shelf) -> None:
    located = locate_request(replace(REQUEST, loras=(LoraUse(name="gone", weight=0.0),)), shelf)
    assert located.loras == {} and shelf.asked == ["starter"]


def test_the_tiny_decoder_of_the_family_comes_with_a_fast_request_where_there_is_one(shelf: Shelf) -> None:
    fast = replace(REQUEST, mode="fast")
    assert locate_request(fast, shelf).tiny_decoder is None
    tiny = shelf.put(WeightsKind.TINY_DECODER, "taesd")
    assert locate_request(fast, shelf).tiny_decoder == tiny
    shelf.asked.clear()
    assert locate_request(REQUEST, shelf).tiny_decoder is None and shelf.asked == ["starter"]


def test_both_checkpoints_predict_what_the_request_says(shelf: Shelf) -> None:
    open_family = {"family": SD2_BASE, "alternatives": (SD2_BASE, SD2_768)}
    shelf.checkpoints = {name: checkpoint(name, **open_family) for name in ("starter", "other")}
    located = locate_request(replace(REQUEST, prediction="v_prediction", sampler_from=PartRef(name="other")), shelf)
    assert located.sampler_from is not None
    assert (located.checkpoint.family, located.sampler_from.family) == (SD2_768, SD2_768)


def test_what_comes_next_is_located_once_for_each_that_is_expected(shelf: Shelf) -> None:
    upcoming = Upcoming(lambda request: locate_request(request, shelf))
    assert upcoming.located() is None
    upcoming.expect(REQUEST)
    first = upcoming.located()
    assert first is not None and first.request == REQUEST and upcoming.located() is first
    assert shelf.asked == ["starter"]
    upcoming.expect(REQUEST, "openvino")
    again = upcoming.located()
    assert first.runtime == "torch" and again is not None and again.runtime == "openvino"
    upcoming.expect(None)
    assert upcoming.located() is None


@pytest.mark.parametrize("error", [SddeskError("There is no such model."), PermissionError(13, "no"), KeyError("x")])
def test_what_cannot_be_located_is_no_concern_of_the_request_before_it(
    error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    looked: list[GenerationRequest] = []

    def locate(request: GenerationRequest) -> LocatedRequest:
        looked.append(request)
        raise error

    upcoming = Upcoming(locate)
    upcoming.expect(REQUEST)
    assert (upcoming.located(), upcoming.located()) == (None, None)
    assert looked == [REQUEST]
    assert bool(caplog.records) is not isinstance(error, SddeskError)
