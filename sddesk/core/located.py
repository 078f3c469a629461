"""A request with what this machine has for each name in it: all that an engine needs, so that it asks nothing back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from pathlib import Path

from sddesk.core.errors import SddeskError
from sddesk.core.inputs import ControlPicture
from sddesk.core.installed import Installed
from sddesk.core.models import STARTER, CheckpointInfo, PartInfo, WeightsKind
from sddesk.core.references import files_of_references
from sddesk.core.request import GenerationRequest
from sddesk.core.values import dataclass

SteeringKey = tuple[str, str]  # of an input that steers: its kind, and the name of its model


@dataclass(frozen=True, slots=True, kw_only=True)
class LocatedRequest:
    """A request and the files that it is drawn with.

    `checkpoint` and `sampler_from` predict what the request says they do. `vae` and the text encoders are None where
    the checkpoint's own are used. `loras` and `embeddings` are by the name in the request; a LoRA of weight 0 has no
    entry.
    Of an enlargement there is only its `upscaler`, and the starter as `checkpoint`, which nothing loads. Else
    `upscaler` is that of the hires fix or of refining, None where it needs none.
    `tiny_decoder` is that of the checkpoint's family, None where the mode is not Fast or none is installed. `runtime`
    is auto, torch or openvino. `tiles` is how many such pictures are drawn for one that is refined. `inputs` are the
    files of the request's inputs by content hash: PNG of 8-bit RGB, with exactly these pixels. `steering` are the files
    of what steers it, one for each kind of input and name in it. `forms` are the names and bytes of other forms of the
    checkpoint's model, here or to be fetched, for where memory does not reach for this one.
    """

    request: GenerationRequest
    checkpoint: CheckpointInfo
    vae: CheckpointInfo | PartInfo | None = None
    text_encoder: CheckpointInfo | PartInfo | None = None
    text_encoder_2: CheckpointInfo | PartInfo | None = None
    sampler_from: CheckpointInfo | None = None
    loras: Mapping[str, PartInfo] = field(default_factory=dict[str, PartInfo])
    embeddings: Mapping[str, PartInfo] = field(default_factory=dict[str, PartInfo])
    tiny_decoder: PartInfo | None = None
    upscaler: PartInfo | None = None
    runtime: str = "torch"
    tiles: int = 1
    inputs: Mapping[str, Path] = field(default_factory=dict[str, Path])
    steering: Mapping[SteeringKey, PartInfo] = field(default_factory=dict[SteeringKey, PartInfo])
    forms: tuple[tuple[str, int], ...] = ()

    def computed_with(self, runtime: str) -> LocatedRequest:
        """Return it for this runtime, whatever the settings say; as it is where `runtime` is empty."""
        return replace(self, runtime=runtime) if runtime else self


def locate_request(
    request: GenerationRequest,
    installed: Installed,
    *,
    runtime: str = "torch",
    inputs: Mapping[str, Path] | None = None,
) -> LocatedRequest:
    """Find everything that `request` names. Raises SddeskError for the first thing that is not installed."""
    if request.enlarge is not None:
        return LocatedRequest(
            request=request,
            checkpoint=installed.locate(STARTER),
            upscaler=installed.part_named(WeightsKind.UPSCALER, request.enlarge.model),
            runtime=runtime,
            inputs=dict(inputs or {}),
        )
    checkpoint = installed.locate(request.checkpoint).said(request.prediction)
    sampler_from, larger = request.sampler_from, request.hires or request.refine
    return LocatedRequest(
        request=request,
        checkpoint=checkpoint,
        vae=None if request.vae is None else installed.locate_part(request.vae),
        text_encoder=None if request.text_encoder is None else installed.locate_part(request.text_encoder),
        text_encoder_2=None if request.text_encoder_2 is None else installed.locate_part(request.text_encoder_2),
        sampler_from=None
        if sampler_from is None
        else installed.locate(sampler_from.checkpoint).said(request.prediction),
        loras={use.name: installed.part_named(WeightsKind.LORA, use.name) for use in request.loras if any(use.weights)},
        embeddings={use.name: installed.part_named(WeightsKind.EMBEDDING, use.name) for use in request.embeddings},
        upscaler=None
        if larger is None or larger.model is None
        else installed.part_named(WeightsKind.UPSCALER, larger.model),
        tiny_decoder=_tiny_decoder(checkpoint, installed) if request.mode == "fast" else None,
        runtime=runtime,
        inputs=dict(inputs or {}),
        steering={
            **controls_of(request, installed),
            **files_of_references(request, installed.part_named, installed.encoder_for),
        },
    )


def controls_of(request: GenerationRequest, installed: Installed) -> dict[SteeringKey, PartInfo]:
    """Return the networks that the control pictures of a request name. Raises SddeskError for one that is not here."""
    return {
        (entry.kind, entry.model): control_model_named(entry.model, installed)
        for entry in request.inputs
        if isinstance(entry, ControlPicture) and entry.weight
    }


def control_model_named(name: str, installed: Installed) -> PartInfo:
    """Return the ControlNet of this name, else the T2I-Adapter. Raises SddeskError when there is neither."""
    try:
        return installed.part_named(WeightsKind.CONTROLNET, name)
    except SddeskError:
        try:
            return installed.part_named(WeightsKind.T2I_ADAPTER, name)
        except SddeskError:
            pass
        raise


def _tiny_decoder(checkpoint: CheckpointInfo, installed: Installed) -> PartInfo | None:
    try:
        return installed.part_named(WeightsKind.TINY_DECODER, checkpoint.family.tiny_decoder)
    except SddeskError:
        return None  # the engine says that there is none


Locate = Callable[[GenerationRequest], LocatedRequest]
