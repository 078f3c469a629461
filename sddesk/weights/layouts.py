"""Where the parts of a model stand in each layout: names before the tensors of a single file, folders of a pipeline.

LDM single file: the U-Net below `model.diffusion_model.`, VAE and text encoders below names of their own.
ComfyUI's split files: one part a file, the transformer below `model.diffusion_model.`, `diffusion_model.` or nothing.
diffusers: a folder for each part, named by model_index.json. GGUF: one part a file, names as in the maker's layout.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

T = TypeVar("T")

# What some trainers leave before every name; those of upscalers keep two copies, the averaged one here.
WRAPPINGS = ("state_dict.", "module.", "params_ema.", "params.", "netG.")
LDM_UNET = "model.diffusion_model."
LDM_VAE = "first_stage_model."
LDM_TEXT = ("cond_stage_model.", "conditioner.embedders.")
# Before the names of a network: in checkpoints, split files, Cosmos' and Anima's own files, diffusers pipelines.
ROOTS = (LDM_UNET, "diffusion_model.", "model.model.", "net.", "transformer.", "unet.", "model.", "")
# The parts beside the network in a whole checkpoint; the second ones are ComfyUI's, of SD 3 and later.
PARTS = {"vae": (LDM_VAE, "vae."), "text_encoder": (*LDM_TEXT, "text_encoders.")}
VAE_ROOTS = ("", LDM_VAE, "vae.")
TEXT_ROOTS = (
    "",
    "text_encoder.",
    "transformer.",
    "model.",
    "clip_l.transformer.",
    "clip_g.transformer.",
    "t5xxl.transformer.",
)


def unwrapped(tensors: Mapping[str, T]) -> Mapping[str, T]:
    """Return the tensors without what stands before every name."""
    for wrapping in WRAPPINGS:
        if tensors and all(name.startswith(wrapping) for name in tensors):
            return {name.removeprefix(wrapping): entry for name, entry in tensors.items()}
    return tensors
