"""The LoRAs that ship with the starter model: what they teach it is measured on the pixels of its pictures."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from sddesk.catalog.catalog import Catalog
from sddesk.core.adapters import lora_of
from sddesk.core.models import STARTER, WeightsKind
from sddesk.core.request import GenerationRequest
from tests.engine.helpers import LocatingEngine, make

ROOT = Path(__file__).parents[2]
LORAS = ROOT / "resources" / "starter-loras"
sys.path.insert(0, str(ROOT / "packaging" / "starter_model"))

import lora  # noqa: E402 - a folder of scripts, not a package

REQUESTS = [
    GenerationRequest(prompt=prompt, seed=seed, width=128, height=128, steps=6, sampler="dpmpp_2m", precision="full")
    for seed, prompt in enumerate(("a red house in a meadow", "a yellow sailboat"), 7)
]


@pytest.fixture(autouse=True, scope="module")
def _one_thread() -> Iterator[None]:
    """Another number of threads may round differently, and several are slow where the cores are busy."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return Catalog(ROOT / "resources", [], None, tmp_path_factory.mktemp("cache") / "hashes.json")


@pytest.fixture(scope="module")
def engine(catalog: Catalog) -> LocatingEngine:
    return LocatingEngine(catalog.locate, part_named=catalog.part_named, device="cpu")


@pytest.fixture(scope="module")
def bare(engine: LocatingEngine) -> np.ndarray:
    return drawn(engine)


def drawn(engine: LocatingEngine, *loras: str) -> np.ndarray:
    uses = tuple(lora_of(text) for text in loras)
    return np.stack([make(engine, request, loras=uses)[0] for request in REQUESTS])


def distance(pictures: np.ndarray, style: str) -> float:
    """How far the pictures are from the same ones in the style, mean of 8-bit steps."""
    return float(np.abs(pictures.astype(float) - lora.STYLES[style](pictures)).mean())


def test_they_are_small_listed_and_made_for_the_starter_model(catalog: Catalog) -> None:
    parts = catalog.parts(WeightsKind.LORA)
    assert [part.name for part in parts] == ["mosaic", "nightblue"]
    assert {part.facts.text_width for part in parts} == {catalog.locate(STARTER).text_width}
    assert sum(file.stat().st_size for file in LORAS.iterdir()) < 1_500_000


@pytest.mark.parametrize("style", ["nightblue", "mosaic"])
def test_the_style_grows_with_the_weight_and_turns_round_below_zero(
    engine: LocatingEngine, bare: np.ndarray, style: str
) -> None:
    assert np.array_equal(drawn(engine, f"{style}:0"), bare)
    turned, half, whole = (drawn(engine, f"{style}:{weight}") for weight in (-0.5, 0.5, 1))
    away = [distance(pictures, style) for pictures in (turned, bare, half, whole)]
    assert away == sorted(away, reverse=True)
    assert away[3] < 0.5 * away[1]
    assert np.array_equal(drawn(engine), bare)


def test_both_at_once_show_both(engine: LocatingEngine, bare: np.ndarray) -> None:
    both = drawn(engine, "nightblue:0.8", "mosaic:0.8")
    for style in ("nightblue", "mosaic"):
        assert distance(both, style) < 0.7 * distance(bare, style)
