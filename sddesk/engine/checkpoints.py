"""Which checkpoint a request is drawn with: found in memory, brought before it is needed, or loaded now."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from sddesk.core.controls import check_steering
from sddesk.core.errors import SddeskError
from sddesk.core.forms import check_reach
from sddesk.core.located import LocatedRequest, SteeringKey
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo, PartInfo
from sddesk.core.parts import missing_part, text_misfit, vae_misfit
from sddesk.core.references import check_references
from sddesk.core.request import TEXT_ENCODERS, GenerationRequest
from sddesk.engine.backends.memory import Fallbacks, may_take_fp8
from sddesk.engine.backends.openvino import OpenVinoError
from sddesk.engine.backends.openvino_graph import Shape
from sddesk.engine.backends.runtimes import Runtimes, is_large
from sddesk.engine.device import Device, dtype_for, memory
from sddesk.engine.failures import is_out_of_memory
from sddesk.engine.key import LoadKey, PartSource
from sddesk.engine.load.adapters import find
from sddesk.engine.load.cache import LoadedCheckpoints, reach_of
from sddesk.engine.load.pipeline import bytes_of, denoiser_bytes_of, files_of, scheduler_config_of, stamp_of
from sddesk.engine.load.predictions import Predictions
from sddesk.engine.load.prefetch import Prefetch, read_into_cache
from sddesk.engine.load.steering import SteeringNetworks
from sddesk.engine.loaded import LoadedCheckpoint, load_checkpoint

log = logging.getLogger(__name__)
USUAL_CHANNELS = 4  # of the latents of Stable Diffusion, which published tiny decoders read
_OTHER_SCHEDULE = QT_TRANSLATE_NOOP(
    "messages", "The sampler's settings of “{name}” are for {other}; this model is made for {own}."
)
_NO_TINY = QT_TRANSLATE_NOOP(
    "messages",
    "There is no tiny decoder for this model, so its own decoded the picture. The models page has “{name}”.",
)
_NO_TINY_EVER = QT_TRANSLATE_NOOP(
    "messages", "There is no tiny decoder for this model, so its own decoded the picture."
)


class Checkpoints:
    """The checkpoints in memory, and the one on its way. `pick` gives the device; one thread drives it."""

    def __init__(
        self, pick: Callable[[], Device], fallbacks: Fallbacks, resources: Path | None, runtimes: Runtimes
    ) -> None:
        self._pick = pick
        self._fallbacks = fallbacks
        self._resources = resources
        self._runtimes = runtimes
        self._predictions = Predictions(resources)
        self._key: LoadKey | None = None
        self.networks = SteeringNetworks()
        self._steered: LoadedCheckpoint | None = None  # the one that the networks in use steer
        self.loaded = LoadedCheckpoints[LoadedCheckpoint]()
        self.prefetch = Prefetch[LoadedCheckpoint]()

    def clear(self) -> None:
        """Give the memory of all of them back."""
        self.prefetch.give_up()
        self._steer(None, {})
        self.networks.clear()
        self.loaded.clear()

    def give_up_openvino(self, error: OpenVinoError) -> None:
        """Let torch compute the model that was loaded last, from now on: OpenVINO failed with it."""
        if self._key is not None:
            self._runtimes.give_up(self._key.location, self._key.converted, error)
        self.clear()

    def load(
        self, located: LocatedRequest, preparing: Callable[[], None], check: Callable[[], None]
    ) -> tuple[LoadedCheckpoint, tuple[Message, ...]]:
        """Return this request's checkpoint, loaded anew only if it is not in memory, and the notes about it."""
        wanted = find(located)
        check_steering(located)
        check_references(located.request, located.checkpoint, located.steering)
        info, told = self._predictions.settled(located.checkpoint, configuration_of(located.checkpoint), check)
        located = replace(located, checkpoint=info)
        torch_key = self._key_of(located)
        chosen = self._runtimes.choose(torch_key.device, located, torch_key.family, preparing, check)
        self._key = key = replace(torch_key, converted=chosen.converted)
        prefetched = self.prefetch.take(key, check)
        if prefetched is not None:
            self.loaded.keep_unused(prefetched)
        loaded = self.loaded.get(key)
        if loaded is None:
            needed = bytes_of(key, checker=True) + self.networks.bytes_missing(located.steering, key.dtype)
            check_reach(info, needed, denoiser_bytes_of(key), reach_of(key.device), located.forms)
            while not self.loaded.has_room_beside(needed) and self.networks.give_up_unused():
                pass
            self.loaded.make_room(needed, key.device)
            loaded = self._load_anew(key, chosen.shape, check)
            self.loaded.keep(loaded)
        loaded.scheduler_config = self._scheduler_config(loaded, located)
        loaded.adapters.put_on(wanted)
        self._steer(loaded, self.networks.take(located.steering, loaded.denoiser, key.dtype, check))
        return loaded, told + chosen.notes + (_want_tiny(loaded, located) if located.request.mode == "fast" else ())

    def _key_of(self, located: LocatedRequest) -> LoadKey:
        """What a request's checkpoint is loaded as, by torch. Raises SddeskError where its parts do not fit."""
        info, request = located.checkpoint, located.request
        if (lack := missing_part(info, request)) is not None:
            raise lack
        device = self._pick()
        vae, texts = _vae(located), _texts(located)
        sources = [info.location, *dict.fromkeys(part.location for part in (vae, *texts) if part is not None)]
        key = LoadKey(
            info.location,
            dtype_for(request.precision, device, large=is_large(info), half=info.family.half),
            device,
            configuration_of(info),
            info.tokenizer,
            vae=vae,
            texts=texts,
            stamp=sum(map(stamp_of, sources)),  # another one if any of them is
        )
        return replace(key, fp8_weights=self._wants_fp8_weights(key, request))

    def _wants_fp8_weights(self, key: LoadKey, request: GenerationRequest) -> bool:
        if not may_take_fp8(key.device, key.dtype, request):
            return False
        free = memory(key.device)[1] + self.loaded.bytes_on_device()
        return self._fallbacks.wants_fp8(key, request, bytes_of(key), free)

    def give_up_unused(self) -> bool:
        return self.prefetch.give_up() or self.networks.give_up_unused() or self.loaded.give_up_unused()

    def _steer(self, loaded: LoadedCheckpoint | None, networks: Mapping[SteeringKey, Any]) -> None:
        """Let these networks steer a checkpoint; the one before is steered by none any longer."""
        if self._steered is not None and self._steered is not loaded:
            self._steered.take_networks({})
        self._steered = loaded
        if loaded is not None:
            loaded.take_networks(networks)

    def foresee(self, following: LocatedRequest | None) -> None:
        """Bring the model of the next order closer, on another thread, if it is not loaded and there is room for it.

        A failure here repeats there, and is reported there.
        """
        if following is None or following.request.enlarge is not None:
            return
        if following.checkpoint.inpainting and not following.request.redraws:
            return
        try:
            torch_key = self._key_of(following)
            chosen = self._runtimes.foresee(torch_key.device, following, torch_key.family)
        except SddeskError:
            return
        except Exception:  # beside an order that has nothing to do with it: its finished forwards would be lost
            log.exception("what comes next was not looked after")
            return
        if chosen is None:
            return
        key = replace(torch_key, converted=chosen.converted)
        if self.loaded.has(key):
            return

        loads = key.device.kind != "cpu"

        def bring(check: Callable[[], None]) -> LoadedCheckpoint | None:
            if not self.loaded.has_room_beside(bytes_of(key, checker=True)):
                return None
            if loads:
                return load_checkpoint(key, check, self._resources)
            read_into_cache(files_of(key), check)
            return None

        self.prefetch.begin(bring, key if loads else None)

    def _load_anew(self, key: LoadKey, shape: Shape | None, check: Callable[[], None]) -> LoadedCheckpoint:
        try:
            return load_checkpoint(key, check, self._resources, shape)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error) or not len(self.loaded):
                raise
            traceback.clear_frames(error.__traceback__)  # they hold tensors
        self.loaded.clear()
        return load_checkpoint(key, check, self._resources, shape)

    def _scheduler_config(self, loaded: LoadedCheckpoint, located: LocatedRequest) -> Mapping[str, Any]:
        """Return the sampler's configuration: of the model, or of the one that the request takes it from."""
        config, info = loaded.files.scheduler_config, located.checkpoint
        if located.sampler_from is not None:
            info = located.sampler_from
            if info.family.is_flow != located.checkpoint.family.is_flow:
                values = {"name": info.title, "other": info.predicts, "own": located.checkpoint.predicts}
                raise SddeskError(_OTHER_SCHEDULE, **values)
            config = scheduler_config_of(PartSource(info.location, configuration_of(info)), self._resources)
        if info.family.is_flow:
            return {**config, "prediction_type": info.family.prediction_type}
        if info.prediction_type is None:
            return config
        return {**config, "prediction_type": info.prediction_type, "rescale_betas_zero_snr": info.zero_snr}


def _vae(located: LocatedRequest) -> PartSource | None:
    """Where the VAE comes from if it is another model's. Raises SddeskError when that does not fit."""
    if located.vae is None:
        return None
    if (misfit := vae_misfit(located.checkpoint, located.vae)) is not None:
        raise misfit
    return _source(located.vae, beside=located.checkpoint)


def _texts(located: LocatedRequest) -> tuple[PartSource | None, ...]:
    """Where each text encoder comes from if it is another model's. Raises SddeskError when that does not fit."""
    info, found = located.checkpoint, [getattr(located, name) for name in TEXT_ENCODERS]
    for name, part in zip(TEXT_ENCODERS, found, strict=True):
        if part is not None and (misfit := text_misfit(info, part, name)) is not None:
            raise misfit
    count = len(info.family.text_encoders)
    if isinstance(found[0], CheckpointInfo) or not info.family.encoders:  # it brings all of them
        found = [part or found[0] for part in (found + [None] * count)]
    sources = tuple(part and _source(part, beside=info) for part in found[:count])
    return sources if any(sources) else ()


def _source(part: CheckpointInfo | PartInfo, beside: CheckpointInfo) -> PartSource | None:
    if part.location == beside.location:
        return None
    return PartSource(part.location, configuration_of(part), part.tokenizer)


def _want_tiny(loaded: LoadedCheckpoint, located: LocatedRequest) -> tuple[Message, ...]:
    """Bring a tiny decoder, the model's own or that of its family; gives what to say where there is none."""
    if loaded.tiny_decoder() is None and located.tiny_decoder is not None:
        loaded.take_tiny_decoder(Path(located.tiny_decoder.location))
    if loaded.tiny_decoder() is not None:
        return ()
    usual = loaded.family.latent_channels(loaded.pipe.vae) == USUAL_CHANNELS
    name = located.checkpoint.family.tiny_decoder
    return (Message.of(_NO_TINY, {"name": name}) if usual else Message(_NO_TINY_EVER),)


def configuration_of(model: CheckpointInfo | PartInfo) -> str:
    """The configuration that a single file takes, empty for what brings its own."""
    if not isinstance(model, CheckpointInfo) or not model.single_file:
        return ""
    if model.family.inpainting:  # the family has no other form
        return model.family.id
    form = "_inpainting" if model.inpainting else "_instruct" if model.instructed else ""
    return f"{model.family.id}{form}"
