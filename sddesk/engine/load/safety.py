"""Loads a checkpoint's own safety checker, which only few requests want."""

from __future__ import annotations

from diffusers.pipelines.stable_diffusion.safety_checker import StableDiffusionSafetyChecker
from transformers import CLIPImageProcessor

from sddesk.engine.key import LoadKey
from sddesk.engine.load.folder import load_network, load_plain
from sddesk.engine.model import SafetyChecker
from sddesk.weights.folder import ModelFolder


def load_safety_checker(files: ModelFolder, key: LoadKey) -> SafetyChecker:
    """Load the checker to the device and in the precision of `key`. Raises SddeskError if its files are broken."""
    model, _ = load_network(files, "safety_checker", StableDiffusionSafetyChecker, key.dtype, lambda: None)
    return SafetyChecker(model.to(key.device.torch), load_plain(files, "feature_extractor", CLIPImageProcessor))
