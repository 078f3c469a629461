"""Loads a checkpoint, its parts perhaps from several places, with a stop between parts."""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import diffusers
import torch
import transformers
from diffusers.pipelines.stable_diffusion import StableDiffusionSafetyChecker
from safetensors import SafetensorError
from transformers import CLIPImageProcessor

from sddesk.core.messages import Message
from sddesk.core.request import GenerationRequest
from sddesk.engine.backends.execution import Execution, prepare
from sddesk.engine.backends.openvino import OpenVinoUnet, precision_for
from sddesk.engine.backends.openvino_graph import Shape, read_config, skeleton
from sddesk.engine.families.base import Conditioning, code_of
from sddesk.engine.load.adapters import Addons
from sddesk.engine.load.folder import UNLOADABLE, Folder, load_network, load_plain, text_model, unloadable
from sddesk.engine.load.key import LoadKey, PartSource
from sddesk.engine.load.single_file import SingleFile, load_vae_file
from sddesk.engine.load.text_file import TextFile, TextSource
from sddesk.engine.load.weights import bytes_as
from sddesk.engine.make.conditioning_cache import Encodings, encoding_key
from sddesk.engine.make.preview import LatentColours, colours_for, fit_colours
from sddesk.engine.make.tiny_decoder import TinyDecoder, tiny_decoder_of
from sddesk.weights.folder import ModelFolder, inspect_folder


@dataclass(frozen=True, slots=True)
class SafetyChecker:
    """The checkpoint's own checker, loaded only when a request wants it."""

    model: StableDiffusionSafetyChecker
    extractor: Any


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
        self.scheduler_config = files.scheduler_config  # of the request that is made
        self.execution = Execution(
            pipe, key.device, denoiser=files.family.denoiser, blocks=self.family.blocks, openvino=openvino
        )
        self.addons = Addons(pipe, key.dtype, self.execution.lift)
        self._encodings = Encodings()
        self._colours: LatentColours | None = None
        self._tiny_decoder: TinyDecoder | None = None
        self._looked_for_tiny = False
        self._safety_checker: SafetyChecker | None = None

    def release(self) -> None:
        """Let go of the networks, for good. What points at itself would wait for a collection, which stops threads."""
        self.execution.release()
        del self.pipe, self.addons

    def encoded(self, request: GenerationRequest) -> Conditioning:
        """What its text encoders make of the request's prompts, or made of them before."""
        vectors = self.addons.vectors
        key = encoding_key(request, self.addons.attached, vectors)
        return self._encodings.of(key, lambda: self.family.encode(self.pipe, request, vectors))

    def colours(self) -> LatentColours:
        """How this model's latents look as colours; fitted to its VAE if the folder does not say."""
        if self._colours is None:
            folder = self._vae_folder()
            with self.vae_in_its_precision():
                vae, to_vae = self.pipe.vae, self.family.to_vae
                self._colours = fit_colours(vae, to_vae) if folder is None else colours_for(folder, vae, to_vae)
        return self._colours

    def _vae_folder(self) -> Path | None:
        """The folder that the VAE comes from, None for a single file: beside it lie other files."""
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
        channels, device = self.pipe.vae.config.latent_channels, self.key.device.torch
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
            kind = StableDiffusionSafetyChecker
            model, _ = load_network(self.files, "safety_checker", kind, self.key.dtype, lambda: None)
            extractor = load_plain(self.files, "feature_extractor", CLIPImageProcessor)
            self._safety_checker = SafetyChecker(model.to(self.key.device.torch), extractor)
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
    files, pipe, notes = _load_parts(key, check_cancelled, resources)
    pipe.set_progress_bar_config(disable=True)
    prepare(pipe, key.device, key.dtype, denoiser=files.family.denoiser, fp8=key.eight_bits)
    return LoadedCheckpoint(key, files, pipe, notes, openvino)


def load_denoiser(
    source: PartSource,
    resources: Path | None,
    dtype: torch.dtype,
    check_cancelled: Callable[[], None] = lambda: None,
) -> Any:
    """Load the denoiser of a model alone. Raises SddeskError as load_checkpoint."""
    model = _opened(source, resources)
    model.check([model.files.family.denoiser])
    return model.load_denoiser(dtype, check_cancelled)


def _load_parts(
    key: LoadKey, check_cancelled: Callable[[], None], resources: Path | None
) -> tuple[ModelFolder, Any, tuple[Message, ...]]:
    """What is known of the model's files, its pipeline, and what a person should know of the files."""
    model = _opened(PartSource(key.location, key.family), resources)
    denoiser = model.files.family.denoiser
    own = {denoiser: key.converted, "text_encoder": key.text, "vae": key.vae}
    model.check([part for part, other in own.items() if other is None])
    parts: dict[str, Any] = {}
    text: TextSource = model
    if key.text is not None and not key.text.family and Path(key.text.location).is_file():
        text = TextFile(Path(key.text.location), model, text_model)
    elif key.text is not None:
        text = _opened(key.text, resources)
    if text is not model:
        text.check(["text_encoder"])
    parts |= text.load_text(key.dtype, check_cancelled)
    check_cancelled()
    if key.converted is None:
        parts[denoiser] = model.load_denoiser(key.dtype, check_cancelled)
    else:
        parts[denoiser] = skeleton(read_config(model.files.folder / denoiser), key.converted)
    check_cancelled()
    parts["vae"] = _vae(key, model, resources, check_cancelled)
    check_cancelled()
    return model.files, _assemble(model.files, parts), (*model.notes, *(text.notes if text is not model else []))


def _opened(source: PartSource, resources: Path | None) -> Folder | SingleFile:
    if source.family and resources is not None:
        return SingleFile(Path(source.location), resources, source.family)
    return Folder(Path(source.location))


def _vae(key: LoadKey, model: Folder | SingleFile, resources: Path | None, check_cancelled: Callable[[], None]) -> Any:
    if key.vae is None:
        return model.load_vae(key.dtype, check_cancelled)
    if not key.vae.family and Path(key.vae.location).is_file():
        vae, notes = load_vae_file(Path(key.vae.location), model.files.folder, key.dtype, check_cancelled)
    else:
        other = _opened(key.vae, resources)
        other.check(["vae"])
        vae, notes = other.load_vae(key.dtype, check_cancelled), other.notes
    model.notes += notes
    return vae


def scheduler_config_of(source: PartSource, resources: Path | None) -> Mapping[str, Any]:
    """What a model tells its sampler: noise levels, what it predicts, spacing. Raises SddeskError."""
    return _opened(source, resources).files.scheduler_config


def bytes_of(key: LoadKey, *, checker: bool = False) -> int:
    """How much memory the weights of `key` take, from the headers of their files, as if none were in 8 bits.

    With `checker` the model's own safety checker, too. 0 where that cannot be told; raises SddeskError as loading does.
    """
    try:
        files = files_of(replace(key, converted=None)) + (_checker_files(key) if checker else [])
        return sum(bytes_as(file, key.dtype) for file in files)
    except (OSError, SafetensorError):
        return 0  # loading tells what is wrong


def files_of(key: LoadKey) -> list[Path]:
    """The files that loading `key` reads weights from. Raises SddeskError as loading does."""
    own = PartSource(key.location, key.family)
    wanted = [(key.text or own, "text_encoder"), (key.text or own, "text_encoder_2"), (key.vae or own, "vae")]
    found = [] if key.converted is None else sorted(key.converted.glob("*.bin"))
    if key.converted is None:
        wanted.insert(0, (own, "unet"))
    for source, part in wanted:
        place = Path(source.location)
        if place.is_file():
            found.append(place)
        elif (place / part).is_dir():
            found += inspect_folder(place).weight_files(part, half=key.dtype != torch.float32)
    return list(dict.fromkeys(found))


def _checker_files(key: LoadKey) -> list[Path]:
    """Those of the safety checker; a folder that lacks them may be one where nobody wants it."""
    place = Path(key.location)
    if not any((place / "safety_checker").glob("*.safetensors")):
        return []
    return inspect_folder(place).weight_files("safety_checker", half=key.dtype != torch.float32)


def stamp_of(location: str) -> int:
    """The time of the newest weights at a place, so that files put in their place are loaded anew; 0 if unknown."""
    place = Path(location)
    files = place.glob("*/*.safetensors") if place.is_dir() else [place]
    try:
        return max((file.stat().st_mtime_ns for file in files), default=0)
    except OSError:
        return 0  # loading tells what is wrong


def _assemble(files: ModelFolder, parts: dict[str, Any]) -> Any:
    family = code_of(files.family)
    try:
        scheduler = family.make_scheduler(files.scheduler_config)
    except UNLOADABLE as error:
        raise unloadable(files.folder, "scheduler/scheduler_config.json", error) from error
    return family.assemble({**parts, "scheduler": scheduler}, zero_empty_prompt=files.zero_empty_prompt)


def _silence_libraries() -> None:
    """Their bars and warnings go to standard error, which a windowed program lacks; what matters becomes a note."""
    for library in (diffusers, transformers):
        library.utils.logging.disable_progress_bar()
        library.utils.logging.set_verbosity_error()
