"""Fixtures of the engine's tests: engines on tiny models, one thread of torch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from sddesk.engine.engine import DiffusersEngine
from tests.engine.helpers import engine_on
from tests.tiny import make_tiny_pipeline


@pytest.fixture(autouse=True, scope="package")
def _one_thread() -> Iterator[None]:
    """Tiny networks are slower on several threads, and another thread count may round differently."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def tiny_v_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny SD 2.1-like folder with v-prediction; read-only."""
    return make_tiny_pipeline(tmp_path_factory.mktemp("models") / "tiny-v", family="sd2_768")


@pytest.fixture(scope="session")
def tiny_engine(tiny_model: Path) -> DiffusersEngine:
    """An engine on the shared tiny model, on the CPU. Engines are reusable, and tests rely on it."""
    return engine_on(tiny_model)
