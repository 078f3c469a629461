"""The stand-in for a pipeline's denoiser: pipelines take it, backends answer in their order, and it leaves no trace."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import torch
from diffusers import AutoPipelineForImage2Image, AutoPipelineForInpainting
from PIL import Image

import sddesk.engine
from sddesk.engine.backends.base import Denoiser, Forward, Loop, Placement, replaced
from sddesk.engine.backends.execution import Execution
from sddesk.engine.backends.kv_cache import KvCache
from sddesk.engine.device import Device
from sddesk.engine.families import sd
from sddesk.engine.key import LoadKey
from sddesk.engine.loaded import load_checkpoint
from tests.engine.backends.test_memory import Card
from tests.tiny import make_tiny_xl

CPU = Device("cpu", "a CPU")


class Named:
    """A backend that writes down when it is asked, opened and closed."""

    def __init__(self, name: str, log: list[str], fits: bool = True) -> None:
        self._name, self._log, self._fits = name, log, fits

    def fits(self, loop: Loop) -> bool:
        del loop
        return self._fits

    @contextmanager
    def run(self, forward: Forward, loop: Loop) -> Iterator[Forward]:
        del loop

        def asked(*arguments: Any, **words: Any) -> Any:
            self._log.append(self._name)
            return forward(*arguments, **words)

        self._log.append(f"open {self._name}")
        try:
            yield asked
        finally:
            self._log.append(f"close {self._name}")


@pytest.fixture(scope="module", params=["sd1", "sdxl"])
def pipe(request: pytest.FixtureRequest, tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tiny_model if request.param == "sd1" else make_tiny_xl(tmp_path_factory.mktemp("models") / "xl")
    return load_checkpoint(LoadKey(str(folder), torch.float32, CPU), lambda: None).pipe


def draw(pipe: Any, **more: Any) -> torch.Tensor:
    if not more:
        more = {"width": 64, "height": 64}
    generator = torch.Generator().manual_seed(1)
    return pipe("a horse", num_inference_steps=3, generator=generator, output_type="pt", **more).images


def test_the_last_backend_is_asked_first_and_one_that_does_not_fit_never(pipe: Any) -> None:
    log: list[str] = []
    backends = [Named("inner", log), Named("misfit", log, fits=False), Named("outer", log)]
    with replaced(pipe, "unet", Loop(pipe.unet, lambda: None), backends):
        draw(pipe)
    forwards = log[2:-2]
    assert log[:2] == ["open inner", "open outer"] and log[-2:] == ["close outer", "close inner"]
    assert forwards and forwards == ["outer", "inner"] * (len(forwards) // 2)


@pytest.mark.parametrize("technique", [None, AutoPipelineForImage2Image, AutoPipelineForInpainting])
def test_diffusers_own_pipelines_take_the_stand_in(pipe: Any, technique: Any) -> None:
    more: dict[str, Any] = {}
    if technique is not None:
        pipe = technique.from_pipe(pipe)
        pipe.set_progress_bar_config(disable=True)
        more = {"image": Image.new("RGB", (64, 64), "red"), "strength": 0.7}
    if technique is AutoPipelineForInpainting:
        more |= {"mask_image": Image.new("L", (64, 64), 255), "width": 64, "height": 64}
    expected, network, log = draw(pipe, **more), pipe.unet, list[str]()
    with replaced(pipe, "unet", Loop(network, lambda: None), [KvCache(), Named("asked", log)]):
        assert isinstance(pipe.unet, Denoiser) and pipe.components["unet"] is pipe.unet
        assert pipe.unet.config is network.config and pipe.unet.dtype == network.dtype
        assert torch.equal(draw(pipe, **more), expected)
    assert "asked" in log and pipe.unet is network


@pytest.mark.parametrize("placement", list(Placement))
def test_wherever_the_weights_are_a_pipeline_finds_its_device(pipe: Any, placement: Placement) -> None:
    expected = draw(pipe)
    execution = Execution(pipe, Card("card", "Test card"), denoiser="unet", blocks=sd.FAMILY.blocks)
    execution.place(placement)
    for _ in range(2):
        with execution.running(pipe, lambda: None):
            assert pipe._execution_device.type == "cpu"
            assert torch.equal(draw(pipe), expected)
        pipe.maybe_free_model_hooks()
        assert not isinstance(pipe.unet, Denoiser) and hasattr(pipe.unet, "_hf_hook") == (placement == Placement.PARTS)
    execution.lift()
    assert torch.equal(draw(pipe), expected)


def test_the_network_is_back_whatever_happens(pipe: Any) -> None:
    network, config, log = pipe.unet, dict(pipe.config), list[str]()
    before = [(name, dict(vars(module))) for name, module in network.named_modules()]

    def check() -> None:
        raise ZeroDivisionError

    execution = Execution(pipe, CPU, denoiser="unet", blocks=sd.FAMILY.blocks)
    execution.place(Placement.WHOLE)
    with pytest.raises(ZeroDivisionError), execution.running(pipe, check):
        draw(pipe)
    with (
        pytest.raises(ZeroDivisionError),
        replaced(pipe, "unet", Loop(network, lambda: None), [Named("opened", log)]),
    ):
        raise ZeroDivisionError
    assert log == ["open opened", "close opened"]
    assert pipe.unet is network and dict(pipe.config) == config
    assert [(name, vars(module)) for name, module in network.named_modules()] == before
    assert not any(module._forward_pre_hooks for module in network.modules())


def test_no_method_of_a_network_is_assigned_anywhere() -> None:
    """So that their order is that of one list, and not by who came last."""
    folder = Path(sddesk.engine.__file__).parent
    targets = [
        (file.name, target.lineno)
        for file in folder.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Attribute) and target.attr == "forward"
    ]
    assert targets == []
