"""What a loaded pipeline is known by: another key means loading anew."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch

from sddesk.core.request import GenerationRequest
from sddesk.engine.device import Device


@dataclass(frozen=True, slots=True)
class PartSource:
    """Where another model's part is. `family` as in LoadKey; a file without one is nothing but a VAE or text encoder.

    `tokenizer` is the folder with that of a text encoder that is a file of its own, "" where it carries one.
    """

    location: str
    family: str = ""
    tokenizer: str = ""


@dataclass(frozen=True, slots=True)
class LoadKey:
    """What a loaded pipeline is good for: another key means loading anew.

    `family` names the configuration of a single file, its family's id or that and `_inpainting` or
    `_instruct`; a folder has its own. `tokenizer` is as in PartSource, of a text encoder inside such a file.
    `vae` is None where the model has its own. `texts` has an entry for each of its text encoders, None for its own; it
    is empty where all are its own. `stamp` tells the files from others that take their place.
    `converted` is the folder of the U-Net as OpenVINO has it, None where torch computes it. `fp8_weights`: its large
    weights are kept in fp8; that cannot be taken back, so it is another pipeline.
    """

    location: str
    dtype: torch.dtype
    device: Device
    family: str = ""
    tokenizer: str = ""
    vae: PartSource | None = None
    texts: tuple[PartSource | None, ...] = ()
    stamp: int = 0
    converted: Path | None = None
    fp8_weights: bool = False

    def accumulation(self, request: GenerationRequest) -> torch.dtype | None:
        """In what a GPU adds up the products of matrices for this request, None where that is not chosen."""
        if self.device.kind != "cuda" or self.dtype != torch.float16:
            return None
        return torch.float16 if request.mode == "fast" else torch.float32

    @property
    def latents_dtype(self) -> torch.dtype:
        """Of what goes into the denoiser and comes out: a CPU has time for float32 there, whatever the network."""
        return torch.float32 if self.device.kind == "cpu" else self.dtype
