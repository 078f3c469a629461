"""The files of a model on another machine, without a cluster."""

from __future__ import annotations

from dataclasses import replace

from sddesk.core.located import LocatedRequest
from sddesk.core.request import GenerationRequest
from sddesk.engine.host.model_files import moved, paths_of
from tests.fakes import STARTER_INFO


def test_the_tokenizer_of_a_whole_checkpoint_in_one_file_goes_with_it() -> None:
    info = replace(STARTER_INFO, location="/here/whole.safetensors", tokenizer="/here/model/tokenizer_3")
    located = LocatedRequest(request=GenerationRequest(prompt="a cat", seed=1), checkpoint=info)
    assert paths_of(located) == ("/here/whole.safetensors", "/here/model/tokenizer_3")
    there = moved(located, {path: path.replace("/here", "/there") for path in paths_of(located)}, {})
    assert (there.checkpoint.location, there.checkpoint.tokenizer) == (
        "/there/whole.safetensors",
        "/there/model/tokenizer_3",
    )
