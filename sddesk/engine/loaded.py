"""A checkpoint in memory: its pipeline, how it computes, its adapters and previews. Loads it from its files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import diffusers
import torch
import transformers
from PIL import Image

from sddesk.core.located import SteeringKey
from sddesk.core.messages import Message
from sddesk.core.request import GenerationRequest
from sddesk.engine.backends.execution import Execution, prepare
from sddesk.engine.backends.openvino import OpenVinoUnet, precision_for
from sddesk.engine.backends.openvino_graph import Shape, read_config, skeleton
from sddesk.engine.families.base import Conditioning, code_of
from sddesk.engine.key import LoadKey
from sddesk.engine.load.adapters import Adapters
from sddesk.engine.load.pipeline import load_pipeline
from sddesk.engine.load.safety import load_safety_checker
from sddesk.engine.make.conditioning_cache import Encodings, encoding_key
from sddesk.engine.make.preview import LatentColours, colours_for, fit_colours
from sddesk.engine.make.tiny_decoder import TinyDecoder, tiny_decoder_of
from sddesk.engine.model import SafetyChecker
from sddesk.engine.techniques.pictures import read_rgb
from sddesk.weights.folder import ModelFolder


class LoadedCheckpoint:
    """A pipeline, with what else is read of its folder. Made by `load_checkpoint`; place its `execution` before use."""

    def __init__(
        self,
        key: LoadKey,
        files: ModelFolder,
        pipe: Any,
        notes: tuple[Message, ...] = (),
        openvino: OpenVinoUnet | None = None,
    ) -> None:
        self.key = key
        self.notes = notes  # what a person should know of its files
        self.files = files
        self.family = code_of(files.family)
        self.pipe = pipe
        self.scheduler_config: Mapping[str, Any] = files.scheduler_config  # of the request that is made
        self.execution = Execution(
            pipe, key.device, denoiser=files.family.denoiser, blocks=self.family.blocks, openvino=openvino
        )
        self.networks: Mapping[SteeringKey, Any] = {}  # of what steers the request that is made
        self.adapters = Adapters(pipe, key.dtype, self.execution.lift, self.family.layers_of_original)
        self._encodings = Encodings()
        self._colours: LatentColours | None = None
        self._tiny_decoder: TinyDecoder | None = None
        self._looked_for_tiny = False
        self._safety_checker: SafetyChecker | None = None

    def release(self) -> None:
        """Let go of the networks, for good. What points at itself would wait for a collection, which stops threads."""
        self.execution.release()
        del self.pipe, self.adapters, self.networks

    def take_networks(self, networks: Mapping[SteeringKey, Any]) -> None:
        """Steer the request that is made by these networks; those of earlier ones are not held any longer."""
        self.networks = networks
        self.execution.steering = tuple(networks.values())

    @property
    def denoiser(self) -> Any:
        """The network that the loop calls."""
        return getattr(self.pipe, self.files.family.denoiser)

    def bytes_on_device(self) -> int:
        """Bytes of its weights that are on the device now."""
        return self.execution.bytes_on_device()

    def encoded(self, request: GenerationRequest, pictures: tuple[Path, ...] = ()) -> Conditioning:
        """What its text encoders make of the request's prompts, or made of them before.

        `pictures` are the files of its references, which some encoders look at together with the prompt.
        """
        vectors = self.adapters.vectors
        key = encoding_key(request, self.adapters.attached, vectors)
        if not pictures or not self.files.family.encoder_sees:
            return self._encodings.of(key, lambda: self.family.encode(self.pipe, request, vectors))

        def look() -> Conditioning:
            return self.family.encode_looking(self.pipe, request, [Image.fromarray(read_rgb(one)) for one in pictures])

        return self._encodings.of((key, pictures), look)

    def colours(self) -> LatentColours:
        """How this model's latents look as colours; fitted to its VAE if the folder does not say."""
        if self._colours is None:
            folder = self._vae_folder()
            with self.vae_in_its_precision():
                vae, to_vae = self.pipe.vae, self.family.to_vae
                channels = self.family.latent_channels(vae)
                ways = vae, to_vae, channels
                self._colours = fit_colours(*ways) if folder is None else colours_for(folder, *ways)
        return self._colours

    def _vae_folder(self) -> Path | None:
        """The folder that the VAE comes from, None for a single file, whose folder holds other files."""
        place = Path(self.key.vae.location if self.key.vae is not None else self.key.location)
        return place if place.is_dir() else None

    def tiny_decoder(self) -> TinyDecoder | None:
        """The tiny decoder that lies in the folder of the VAE's checkpoint, or was taken; None where there is none."""
        folder = self._vae_folder()
        if not self._looked_for_tiny and folder is not None:
            self.take_tiny_decoder(folder)
        self._looked_for_tiny = True
        return self._tiny_decoder

    def take_tiny_decoder(self, place: Path) -> None:
        """Use the tiny decoder of this folder or file from now on, if it fits this model's latents."""
        channels, device = self.family.latent_channels(self.pipe.vae), self.key.device.torch
        self._tiny_decoder = tiny_decoder_of(place, channels, device, self.key.dtype)

    @contextmanager
    def vae_in_its_precision(self) -> Iterator[None]:
        """While open, a VAE that overflows in half precision (SDXL's says so of itself) is in full."""
        vae: Any = self.pipe.vae
        before = vae.dtype
        if self.family.vae_may_overflow and before == torch.float16 and vae.config.force_upcast:
            vae.to(torch.float32)
        try:
            yield
        finally:
            vae.to(before)

    def safety_checker(self) -> SafetyChecker | None:
        """The checkpoint's safety checker, None if it carries none. Raises SddeskError if its files are broken."""
        if self._safety_checker is None and self.files.has_safety_checker:
            self._safety_checker = load_safety_checker(self.files, self.key)
        return self._safety_checker


def load_checkpoint(
    key: LoadKey, check_cancelled: Callable[[], None], resources: Path | None = None, shape: Shape | None = None
) -> LoadedCheckpoint:
    """Load what `key` names into the processor's memory; `check_cancelled`, which may raise, is called between the
    parts.

    `resources` holds the configurations of single files; for `shape` a converted U-Net is compiled before anything
    else is in memory. Raises SddeskError naming the file or part that is missing, damaged or of a kind that is not
    loaded, and OpenVinoError.
    """
    _silence_libraries()
    openvino = None if key.converted is None else OpenVinoUnet(key.converted, precision_for(key.dtype))
    if openvino is not None and shape is not None:
        openvino.prepare(shape, check_cancelled)
    read = load_pipeline(key, check_cancelled, resources, _skeleton)
    read.pipe.set_progress_bar_config(disable=True)
    family = read.files.family
    blocks = code_of(family).blocks if key.fp8_weights else None
    prepare(read.pipe, key.device, key.dtype, denoiser=family.denoiser, fp8_blocks=blocks)
    return LoadedCheckpoint(key, read.files, read.pipe, read.notes, openvino)


def _skeleton(files: ModelFolder, converted: Path) -> Any:
    return skeleton(read_config(files.folder / files.family.denoiser), converted)


def _silence_libraries() -> None:
    """Their bars and warnings go to standard error, which a windowed program lacks; what matters becomes a note."""
    for library in (diffusers, transformers):
        library.utils.logging.disable_progress_bar()
        library.utils.logging.set_verbosity_error()
