"""The engine starts without what few pictures need, and what needs it gets it when it runs."""

from __future__ import annotations

import importlib
import importlib.util
import subprocess
import sys

import pytest

from sddesk.engine.put_off import put_off

START = """
import sys
from sddesk.wiring import _diffusers_engine
from sddesk.settings.paths import default_paths
engine = _diffusers_engine(default_paths(), "cpu")
late = ("scipy.stats", "scipy.integrate", "scipy.optimize", "peft", "torch._dynamo.symbolic_convert")
late += ("diffusers.models.transformers.transformer_flux", "spandrel", "einops")
late += ("torch.distributed.tensor", "torch.fx.experimental.symbolic_shapes", "sympy")
assert not [name for name in sys.modules if name.startswith(late)]
from transformers.distributed.utils import is_dtensor
assert not is_dtensor(1) and "torch.distributed.tensor" not in sys.modules
from diffusers.hooks.layerwise_casting import BaseTunerLayer
assert not isinstance(1, BaseTunerLayer) and "peft" not in sys.modules
import peft.tuners.lora, torch
layer = peft.tuners.lora.Linear(torch.nn.Linear(2, 2), "a", peft.LoraConfig(r=1), r=1)
assert isinstance(layer, BaseTunerLayer) and not isinstance(1, BaseTunerLayer)
from diffusers.models.transformers import FluxTransformer2DModel
assert FluxTransformer2DModel.__module__ == "diffusers.models.transformers.transformer_flux"
from sddesk.engine.make.schedulers import make_scheduler
for sampler, schedule in (("lms", "normal"), ("lms", "karras"), ("dpmpp_2m", "karras")):
    made = make_scheduler(sampler, schedule, 4, {"_class_name": "PNDMScheduler", "beta_schedule": "scaled_linear"})
    made.set_timesteps(4)
import diffusers
lms = diffusers.LMSDiscreteScheduler()
lms.set_timesteps(4)
print(lms.get_lms_coefficient(1, 0, 0), "scipy.integrate" in sys.modules)
beta = diffusers.EulerDiscreteScheduler(use_beta_sigmas=True)
beta.set_timesteps(4)
print(len(beta.sigmas))
"""


def test_the_engine_starts_without_scipy_and_lms_finds_it() -> None:
    done = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    coefficient, found, sigmas = done.stdout.split()
    assert float(coefficient) < 0 and found == "True" and sigmas == "5"


def test_a_stand_in_calls_the_real_function_and_leaves_no_trace() -> None:
    held = sys.modules.pop("colorsys", None)
    try:
        with put_off(("colorsys",)):
            from colorsys import rgb_to_hsv
        assert "colorsys" not in sys.modules
        assert rgb_to_hsv(1, 1, 1) == (0, 0, 1)
        assert "colorsys" in sys.modules, "imported when it was called"
    finally:
        if held is not None:
            sys.modules["colorsys"] = held


def test_a_library_that_calls_it_at_once_gets_the_real_one() -> None:
    """A later version of a library may: that must not end the start of the engine."""
    held = sys.modules.pop("colorsys", None)
    try:
        with put_off(("colorsys",)):
            from colorsys import rgb_to_hsv

            assert not isinstance(1, rgb_to_hsv)  # pyright: ignore[reportArgumentType] - a stand-in is a class
            assert rgb_to_hsv(1, 1, 1) == (0, 0, 1)
            assert "YIQ" in (sys.modules["colorsys"].__doc__ or "")
        assert "colorsys" in sys.modules
    finally:
        if held is not None:
            sys.modules["colorsys"] = held


def test_what_is_there_already_stays() -> None:
    import json

    with put_off(("json",)):
        assert sys.modules["json"] is json


def test_torchvision_is_refused_whether_it_is_installed_or_not() -> None:
    """One that is built for another torch fails at its import, and transformers would import it."""
    assert importlib.util.find_spec("torchvision") is None
    with pytest.raises(ImportError):
        importlib.import_module("torchvision")
