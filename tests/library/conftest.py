"""A library in a folder with an awkward name, and pictures to put into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sddesk.core.events import GeneratedImage
from sddesk.core.models import CheckpointRef
from sddesk.core.request import GenerationRequest
from sddesk.library.library import Library
from tests.fakes import PROVENANCE, pixels_of


def picture(seed: int, prompt: str = "a cat", **values: object) -> GeneratedImage:
    """A finished picture whose colour tells its seed."""
    settings: dict[str, object] = {
        "prompt": prompt,
        "seed": seed,
        "width": 64,
        "height": 64,
        "checkpoint": CheckpointRef(name="tiny", hub_id="a/b", commit="c0ffee", hash="ab" * 32),
    }
    request = GenerationRequest(**(settings | values))  # type: ignore[arg-type]
    return GeneratedImage(request=request, pixels=pixels_of(seed, 64, 64), seconds=1.25, provenance=PROVENANCE)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "Ünïcode 空 格"


@pytest.fixture
def open_library(home: Path) -> Iterator[Callable[[], Library]]:
    opened: list[Library] = []

    def make() -> Library:
        library = Library(home / "pictures", home / "data", home / "cache")
        opened.append(library)
        return library

    yield make
    for library in opened:
        library.close()


@pytest.fixture
def library(open_library: Callable[[], Library]) -> Library:
    return open_library()
