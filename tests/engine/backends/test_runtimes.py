"""Which runtime is chosen, and where converted models are kept; no model is converted here."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
import torch

from sddesk.core.adapters import LoraUse
from sddesk.core.errors import Cancelled
from sddesk.core.inputs import ControlPicture
from sddesk.core.located import LocatedRequest
from sddesk.core.models import CheckpointInfo
from sddesk.core.request import GenerationRequest, Precision
from sddesk.engine import device
from sddesk.engine.backends import converted_models
from sddesk.engine.backends import runtimes as runtime
from sddesk.engine.backends.converted_models import ConvertedModels, fingerprint
from sddesk.engine.backends.runtimes import LARGE_BYTES, OPENVINO, Chosen, Runtimes
from sddesk.engine.device import Device, dtype_for
from tests.engine.helpers import info_of

CPU = Device("cpu", "a processor")
ORDER = GenerationRequest(prompt="a horse", seed=1, width=512, height=512, steps=20)


@pytest.fixture
def converting(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Conversions are written down, and nothing is converted; OpenVINO counts as installed."""
    done: list[str] = []

    def convert(_command: object, source: runtime.UnetSource, folder: Path, _check: object) -> None:
        done.append(source.location)
        (folder / "unet.xml").write_text("graph", encoding="utf-8")

    monkeypatch.setattr(runtime, "convert_in_child", convert)
    monkeypatch.setattr(runtime, "version", lambda: "1")
    return done


def choose(
    runtimes: Runtimes,
    folder: Path,
    request: GenerationRequest = ORDER,
    *,
    wanted: str = "auto",
    large: bool = True,
    kind: str = "cpu",
    preparing: Callable[[], None] = lambda: None,
    check: Callable[[], None] = lambda: None,
    tiles: int = 1,
) -> Chosen:
    info: CheckpointInfo = replace(info_of(folder), size_bytes=LARGE_BYTES if large else LARGE_BYTES - 1)
    located = LocatedRequest(request=request, checkpoint=info, runtime=wanted, tiles=tiles)
    return runtimes.choose(Device(kind, ""), located, "", preparing, check)


def runtimes(cache: Path) -> Runtimes:
    return Runtimes(cache, None)


@pytest.mark.parametrize(
    ("wanted", "large", "kind"), [("torch", True, "cpu"), ("auto", False, "cpu"), ("openvino", True, "cuda")]
)
def test_torch_where_it_is_wished_for_small_models_and_on_cards(
    tiny_model: Path, tmp_path: Path, converting: list[str], wanted: str, large: bool, kind: str
) -> None:
    chosen = choose(runtimes(tmp_path), tiny_model, replace(ORDER, steps=100), wanted=wanted, large=large, kind=kind)
    assert (chosen.converted, converting) == (None, [])
    told = [str(note) for note in chosen.notes]
    assert told == (["OpenVINO computes on a CPU only: PyTorch made this picture on the GPU."] if kind != "cpu" else [])


def test_a_model_is_converted_once_its_orders_win_back_the_time(
    tiny_model: Path, tmp_path: Path, converting: list[str]
) -> None:
    ours = runtimes(tmp_path)
    assert choose(ours, tiny_model).converted is None, "20 steps are made before it would be converted"
    chosen = choose(ours, tiny_model)
    assert chosen.converted is not None
    assert chosen.shape == ((2, 4, 64, 64), (2, 64), (2, 77, 16))
    assert choose(runtimes(tmp_path), tiny_model).converted == chosen.converted, "what is there is used at once"
    assert converting == [str(tiny_model)]


def test_a_long_order_has_it_converted_at_once(tiny_model: Path, tmp_path: Path, converting: list[str]) -> None:
    assert choose(runtimes(tmp_path / "a"), tiny_model, replace(ORDER, steps=50)).converted is not None
    assert choose(runtimes(tmp_path / "b"), tiny_model, tiles=3).converted is not None, "20 steps of each of its tiles"
    assert converting == [str(tiny_model)] * 2


OTHER = """
import sys
from pathlib import Path
from sddesk.engine.backends.converted_models import ConvertedModels
models = ConvertedModels(Path(sys.argv[1]))
with models.alone(lambda: None):
    print("converting", flush=True)
    sys.stdin.read(1)
    models.add(sys.argv[2], 1, lambda folder: None)
"""


@contextmanager
def another_converts(ours: Runtimes, cache: Path, model: Path) -> Iterator[subprocess.Popen[str]]:
    """Another engine's process is converting the model, until it is told a word."""
    name = ours._name(runtime.UnetSource(str(model), "", ""))
    command = [sys.executable, "-c", OTHER, str(cache), name]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None and other.stdout.readline() == "converting\n"
        try:
            yield other
        finally:
            other.kill()


def test_a_model_that_another_engine_converts_is_waited_for_and_not_converted_twice(
    tiny_model: Path, tmp_path: Path, converting: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, told = runtimes(tmp_path), list[str]()
    monkeypatch.setattr(psutil, "virtual_memory", lambda: type("", (), {"available": 0}))  # the other one has it
    with another_converts(ours, tmp_path, tiny_model) as other:

        def end() -> None:
            told.append("looked for a cancel")
            if len(told) == 3:
                other.communicate("x")

        chosen = choose(ours, tiny_model, wanted=OPENVINO, preparing=lambda: told.append("preparing"), check=end)
    assert told[:3] == ["preparing", "looked for a cancel", "looked for a cancel"]
    assert chosen.converted is not None and chosen.notes == () and converting == []


def test_a_cancel_ends_the_wait_for_another_engines_conversion(
    tiny_model: Path, tmp_path: Path, converting: list[str]
) -> None:
    def cancel() -> None:
        raise Cancelled

    ours = runtimes(tmp_path)
    with another_converts(ours, tmp_path, tiny_model), pytest.raises(Cancelled):
        choose(ours, tiny_model, wanted=OPENVINO, check=cancel)
    assert converting == []
    assert choose(ours, tiny_model, wanted=OPENVINO).converted is not None, "the killed one holds nothing"
    assert converting == [str(tiny_model)]


def test_who_waits_for_an_engine_that_dies_converts_by_itself(
    tiny_model: Path, tmp_path: Path, converting: list[str]
) -> None:
    ours = runtimes(tmp_path)
    with another_converts(ours, tmp_path, tiny_model) as other:
        chosen = choose(ours, tiny_model, wanted=OPENVINO, check=other.kill)
    assert chosen.converted is not None and converting == [str(tiny_model)]


@pytest.mark.parametrize(
    ("hindrance", "told"),
    [
        ("full", "full precision"),
        ("lora", "With LoRAs"),
        ("seamless", "With seamless edges"),
        ("control", "With a control picture"),
        ("missing", "not installed"),
        ("memory", "too little memory"),
        ("disk", "on the disk"),
    ],
)
def test_what_hinders_it_is_told(
    tiny_model: Path, tmp_path: Path, converting: list[str], monkeypatch: pytest.MonkeyPatch, hindrance: str, told: str
) -> None:
    changes = {
        "full": {"precision": "full"},
        "lora": {"loras": (LoraUse(name="mosaic"),)},
        "seamless": {"tile": "x"},
        "control": {"inputs": (ControlPicture(content_hash="0" * 64, model="canny"),)},
    }
    request = replace(ORDER, **changes.get(hindrance, {}))
    if hindrance == "missing":
        monkeypatch.setattr(runtime, "version", lambda: None)
    if hindrance == "memory":
        monkeypatch.setattr(psutil, "virtual_memory", lambda: type("", (), {"available": 2**30}))
    if hindrance == "disk":
        monkeypatch.setattr(converted_models.shutil, "disk_usage", lambda _: type("", (), {"free": 2**20}))
    chosen = choose(runtimes(tmp_path), tiny_model, request, wanted=OPENVINO)
    assert chosen.converted is None
    assert told in str(chosen.notes[0])
    assert converting == []


@pytest.mark.parametrize(
    ("precision", "large", "computes", "dtype"),
    [
        ("auto", True, True, torch.bfloat16),
        ("auto", True, False, torch.float32),
        ("auto", False, True, torch.float32),
        ("half", False, False, torch.bfloat16),
        ("full", True, True, torch.float32),
    ],
)
def test_automatic_precision_on_a_processor(
    monkeypatch: pytest.MonkeyPatch, precision: Precision, large: bool, computes: bool, dtype: torch.dtype
) -> None:
    monkeypatch.setattr(device, "has_bfloat16", lambda: computes)
    assert dtype_for(precision, CPU, large=large) == dtype


def test_a_fingerprint_is_of_names_sizes_times_and_words(tmp_path: Path) -> None:
    file = tmp_path / "weights"
    file.write_bytes(b"12")
    first = fingerprint([file], "1")
    assert fingerprint([file], "1") == first
    assert fingerprint([file], "2") != first
    os.utime(file, ns=(1, 1))
    assert fingerprint([file], "1") != first


def fill(size: int) -> runtime.Callable[[Path], None]:
    return lambda folder: (folder / "unet.bin").write_bytes(bytes(size)) and None


def test_the_least_used_models_go_when_there_are_too_many(tmp_path: Path) -> None:
    models = ConvertedModels(tmp_path, limit=2500)
    for name in ("a", "b"):
        models.add(name, 1000, fill(1000))
    os.utime(tmp_path / "b" / "used", (1, 1))
    assert models.find("a") == tmp_path / "a"
    models.add("c", 1000, fill(1000))
    assert (models.find("a"), models.find("b"), models.find("c")) == (tmp_path / "a", None, tmp_path / "c")
    assert not models.has_room(2501)


def test_half_a_model_is_never_found(tmp_path: Path) -> None:
    models = ConvertedModels(tmp_path)

    def fail(folder: Path) -> None:
        (folder / "unet.bin").write_bytes(b"1")
        assert models.find("a") is None
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        models.add("a", 1, fail)
    assert list(tmp_path.iterdir()) == []
    left = tmp_path / ".making-old"
    left.mkdir()
    os.utime(left, (1, 1))
    models.add("b", 1, fill(1))
    assert [path.name for path in tmp_path.iterdir()] == ["b"]


@pytest.mark.skipif(sys.platform == "win32", reason="locks are others there")
@pytest.mark.parametrize("refusal", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS])
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_on_a_drive_without_locks_a_model_is_made_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refusal: int
) -> None:
    import fcntl

    def refuse(*_: object) -> None:
        raise OSError(refusal, os.strerror(refusal))

    monkeypatch.setattr(fcntl, "flock", refuse)
    models = ConvertedModels(tmp_path)
    for _ in range(2):
        with models.alone(lambda: None):
            made = models.find("one") or models.add("one", 1, lambda folder: None)
    assert made == models.find("one")
