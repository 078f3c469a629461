"""Several graphics cards: each is told apart, each engine process sees only its own, and says which it was."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
import torch

from sddesk.core.errors import NoDevice
from sddesk.core.models import Gpu
from sddesk.engine import device as device_module
from sddesk.engine.device import Device, gpus, make_current, memory, pick_device, report
from sddesk.engine.diagnose import diagnose
from sddesk.engine.drawing import provenance_of
from sddesk.engine.host.own_gpu import gpu_environment, gpu_number
from sddesk.engine.host.process import ProcessEngine
from sddesk.engine.key import LoadKey
from tests.engine.helpers import LocatingEngine, info_of
from tests.engine.host.test_process import PLAIN, never

GIB = 2**30
GPU = Gpu(index=1, name="RTX B", memory_total=8 * GIB, uuid="GPU-b")


@dataclass
class Properties:
    """What torch tells of a GPU."""

    name: str
    total_memory: int
    uuid: str


class TwoCards:
    """torch.cuda of a machine with two GPUs; `asked` are the GPUs whose memory was asked for."""

    ROWS = (Properties("RTX A", 24 * GIB, "a"), Properties("RTX B", 8 * GIB, "b"))

    def __init__(self, patch: pytest.MonkeyPatch, count: int = 2) -> None:
        self.asked: list[int | None] = []
        self.current = 0
        self.zeros = torch.zeros
        patch.setattr(torch, "zeros", self.make)
        patch.setattr(torch.version, "cuda", "13.0")
        patch.setattr(device_module, "nvidia_driver", lambda: "580.10")
        for name, value in {
            "is_available": lambda: True,
            "device_count": lambda: count,
            "get_device_name": lambda index: self.ROWS[index].name,
            "get_device_properties": lambda index: self.ROWS[index],
            "mem_get_info": self.mem_get_info,
            "memory_reserved": lambda device: 3 * GIB,
            "memory_allocated": lambda device: GIB,
            "set_device": lambda index: setattr(self, "current", index),
        }.items():
            patch.setattr(torch.cuda, name, value)

    def make(self, *size: int, device: str = "cpu", **words: Any) -> torch.Tensor:
        if torch.device(device).type == "cuda" and (torch.device(device).index or 0) > 1:
            raise RuntimeError("CUDA error: invalid device ordinal")
        return self.zeros(*size, **words)

    def mem_get_info(self, device: torch.device) -> tuple[int, int]:
        self.asked.append(device.index)
        return (device.index or 0) * GIB + 2 * GIB, self.ROWS[device.index or 0].total_memory


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> TwoCards:
    return TwoCards(monkeypatch)


def test_each_card_is_a_device_with_a_number_of_its_own(machine: TwoCards) -> None:
    for wanted, name, index in (
        ("auto", "RTX A", 0),
        ("cuda", "RTX A", 0),
        ("cuda:0", "RTX A", 0),
        ("cuda:1", "RTX B", 1),
    ):
        chosen = pick_device(wanted)
        assert (chosen.name, chosen.torch, chosen.called) == (name, torch.device("cuda", index), f"cuda:{index}")


def test_a_card_that_is_not_there_is_said(machine: TwoCards) -> None:
    chosen = pick_device("cuda:7")
    assert chosen.kind == "cpu" and "invalid device ordinal" in str(chosen.note)


def test_one_card_is_called_as_it_always_was(monkeypatch: pytest.MonkeyPatch) -> None:
    TwoCards(monkeypatch, count=1)
    chosen = pick_device()
    assert chosen == Device("cuda", "RTX A")
    assert (chosen.torch, chosen.called) == (torch.device("cuda"), "cuda")


def test_the_only_card_that_a_process_is_shown_keeps_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    TwoCards(monkeypatch, count=1)
    chosen = pick_device("auto", 3)
    assert (chosen.torch, chosen.called) == (torch.device("cuda"), "cuda:3")


def test_memory_is_that_of_the_right_card(machine: TwoCards) -> None:
    assert memory(pick_device("cuda:1")) == (8 * GIB, 5 * GIB)  # what torch keeps in reserve is free, too
    assert machine.asked == [1]


def test_the_list_of_cards_takes_none_of_their_memory(machine: TwoCards) -> None:
    told = report(pick_device())
    assert told.gpus == gpus() == (Gpu(index=0, name="RTX A", memory_total=24 * GIB, uuid="GPU-a"), GPU)
    assert machine.asked == [0], "asking a GPU for its free memory would make a context there"


def test_the_doctor_lists_all_with_their_memory(machine: TwoCards) -> None:
    rows = diagnose()
    assert ("device", "cuda:0 (RTX A)") in rows
    assert [value for name, value in rows if name == "graphics card"] == [
        "cuda:0 (RTX A): 4.0 GB free of 24.0 GB",
        "cuda:1 (RTX B): 5.0 GB free of 8.0 GB",
    ]


def test_what_names_no_card_means_the_chosen_one(machine: TwoCards) -> None:
    make_current(pick_device("cuda:1"))
    assert machine.current == 1


@pytest.mark.parametrize(
    ("gpu", "before", "visible"),
    [
        (GPU, {}, "GPU-b"),
        (GPU, {"CUDA_VISIBLE_DEVICES": "3,GPU-x"}, "GPU-b"),
        (replace(GPU, uuid=""), {}, "1"),
        (replace(GPU, uuid=""), {"CUDA_VISIBLE_DEVICES": "3, 5"}, "5"),
    ],
)
def test_a_process_is_shown_one_gpu_by_the_name_that_stays(gpu: Gpu, before: dict[str, str], visible: str) -> None:
    environment = gpu_environment(gpu, before)
    assert environment["CUDA_VISIBLE_DEVICES"] == visible
    assert gpu_number(environment) == 1
    assert gpu_number({}) is None and gpu_number({"SDDESK_CARD": "x"}) is None


def test_the_engines_process_gets_it(tmp_path: Path) -> None:
    shown = tmp_path / "shown.json"
    script = f"import json, os; json.dump(dict(os.environ), open({str(shown)!r}, 'w'))"
    engine = ProcessEngine([sys.executable, "-c", script], tmp_path / "engine.log", gpu_environment(GPU, os.environ))
    with pytest.raises(Exception, match="exit code 0"):
        engine.describe(never)
    told = json.loads(shown.read_text(encoding="utf-8"))
    assert (told["CUDA_VISIBLE_DEVICES"], told["SDDESK_CARD"]) == ("GPU-b", "1")
    assert "PYTHONPATH" in told


def test_f48_an_engine_for_a_card_that_cannot_be_used_does_not_turn_to_the_processor(
    tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    engine = LocatingEngine(lambda _ref: info_of(tiny_model), gpu=1)
    for ask in (lambda: engine.describe(never), lambda: engine.generate(PLAIN, print, print, never)):
        with pytest.raises(NoDevice, match="cuda:1 cannot be used"):
            ask()


def test_pictures_say_which_card() -> None:
    key = LoadKey("folder", torch.float16, Device("cuda", "RTX B", number=1), "")
    assert provenance_of(key.device, key).device == "cuda:1 (RTX B)"
