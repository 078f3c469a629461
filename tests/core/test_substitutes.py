"""What foreign settings give a request: always one that can be made, and a word for each value that is another."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sddesk.core.errors import SddeskError
from sddesk.core.limits import MAX_SEED
from sddesk.core.messages import Message
from sddesk.core.read_settings import ReadSettings, start_unknown, stated_by
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import SAMPLERS, SCHEDULES
from sddesk.core.substitutes import request_again, usable
from tests.core.test_facts import RECORD

KNOWN = ["DPM fast", "Restart", "euler_k", "KL Optimal", "Automatic"]
NAMES = st.none() | st.text(max_size=30) | st.sampled_from(KNOWN)
KINDS: dict[str, st.SearchStrategy[Any]] = {
    "prompt": st.text(max_size=40),
    "negative_prompt": st.text(max_size=40),
    "steps": st.none() | st.integers(-5, 20_000),
    "guidance_scale": st.none() | st.floats(0, 1000) | st.integers(0, 1000),
    "guidance_rescale": st.none() | st.floats(0, 1),
    "image_guidance": st.none() | st.floats(0, 1000),
    "seed": st.none() | st.integers(0, MAX_SEED),
    "variation_seed": st.none() | st.integers(0, MAX_SEED),
    "variation_strength": st.none() | st.floats(0, 1),
    "width": st.none() | st.integers(1, 2**16),
    "height": st.none() | st.integers(1, 2**16),
    "clip_skip": st.none() | st.integers(-3, 40),
    "strength": st.none() | st.floats(0, 1),
    "hires_steps": st.none() | st.integers(-5, 20_000),
    "hires_scale": st.none() | st.floats(0, 100),
    "sampler": st.none() | st.sampled_from([row.id for row in SAMPLERS]),
    "schedule": st.none() | st.sampled_from([row.id for row in SCHEDULES]),
    "tile": st.sampled_from([None, "x", "y", "xy", "z"]),
    "mode": st.sampled_from([None, "fast", "exact"]),
    "left_out": st.just(()),
    "others": st.just(()),
}
SETTINGS = st.builds(ReadSettings, **{entry.name: KINDS.get(entry.name, NAMES) for entry in fields(ReadSettings)})


@given(SETTINGS)
def test_f92_whatever_is_stated_gives_fields_of_a_request_that_can_be_made(said: ReadSettings) -> None:
    found = usable(said)
    gaps: dict[str, Any] = {"seed": 0, "prompt": ""}
    GenerationRequest(**{**gaps, **found.values})
    for name in found.unstated:
        assert name not in found.values
    assert (said.sampler is None and bool(said.sampler_name)) == any("is not here" in str(note) for note in found.notes)
    assert ReadSettings.from_dict(json.loads(json.dumps(said.to_dict()))).to_dict() == said.to_dict()


def test_what_a_request_of_ours_states_is_that_request() -> None:
    assert RECORD.request is not None
    found = usable(stated_by(RECORD.request))
    assert found.notes == () and found.unstated == ()
    for name in ("prompt", "seed", "steps", "guidance_scale", "sampler", "schedule", "width", "height", "checkpoint"):
        now, before = found.values[name], getattr(RECORD.request, name)
        assert (now.name, now.hash) == (before.name, before.hash) if name == "checkpoint" else now == before


def test_our_own_is_made_again_as_it_was_and_a_foreign_one_only_when_it_states_all() -> None:
    assert request_again(RECORD) == (RECORD.request, ())
    said = replace(RECORD.stated, left_out=(Message("A node was left out."),))
    request, notes = request_again(replace(RECORD, request=None, settings=said))
    assert request.seed == RECORD.stated.seed and len(notes) == 1
    started = replace(RECORD.stated, strength=0.5, left_out=(start_unknown(0.5),))
    with pytest.raises(SddeskError, match="does not state all"):
        request_again(replace(RECORD, request=None, settings=started))
    for gap in ("seed", "steps", "guidance_scale", "model"):
        with pytest.raises(SddeskError, match="does not state all"):
            request_again(replace(RECORD, request=None, settings=replace(said, **{gap: None})))
    with pytest.raises(SddeskError, match="does not say what made it"):
        request_again(replace(RECORD, request=None))


@pytest.mark.parametrize("data", [{"steps": "30"}, {"seed": True}, {"prompt": 5}, {"guidance_scale": []}])
def test_f21_stored_settings_of_other_types_are_refused(data: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        ReadSettings.from_dict(data)
