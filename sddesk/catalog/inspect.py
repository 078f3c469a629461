"""What a diffusers folder holds, read from its configurations and headers only; nothing of it is ever executed."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from sddesk.core.errors import SddeskError
from sddesk.core.families import SD1, SD2_768, SD2_BASE, SDXL, ModelFamily
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.model_formats import PICKLE
from sddesk.core.models import CheckpointInfo, CheckpointRef, LatentSpace, Source
from sddesk.core.regular_files import NOT_REGULAR, read_small
from sddesk.weights.headers import read_header
from sddesk.weights.networks import architecture_of_pipeline
from sddesk.weights.quantisation import quantisation_of
from sddesk.weights.reasons import READ_PACKED
from sddesk.weights.unets import check_inputs, check_noise

MAX_JSON_BYTES = 4_000_000
MOST_FILES = 20_000
LATENT_FACTOR = 8
PIPELINES = ("StableDiffusionPipeline", "StableDiffusionInpaintPipeline", "StableDiffusionXLPipeline")
LIBRARIES = ("diffusers", "transformers", "stable_diffusion")
PARTS = ("unet", "vae", "text_encoder", "tokenizer", "scheduler")
WEIGHTS = {"unet": "diffusion_pytorch_model", "vae": "diffusion_pytorch_model", "text_encoder": "model"}
SD2_WIDTH, SDXL_WIDTH = 1024, 2048
INPAINT_CHANNELS = 9


def inspect_folder(folder: Path, ref: CheckpointRef, title: str, source: Source = "folder") -> CheckpointInfo:
    """Describe the checkpoint in `folder`. Raises SddeskError with the reason when it cannot be used."""
    try:
        return _inspect(folder, ref, title, source)
    except OSError as error:  # a drive that went away, a folder of somebody else, a name too long
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The file {file} cannot be read: {reason}."),
            file=str(error.filename or folder),
            reason=error.strerror or str(error),
        ) from error


def _inspect(folder: Path, ref: CheckpointRef, title: str, source: Source) -> CheckpointInfo:
    index = _read_json(folder, folder / "model_index.json")
    files = _files_in(folder)
    _refuse_code(folder, index, [name for name, _ in files if name.endswith(".py")])
    unet = _read_json(folder, folder / "unet" / "config.json")
    scheduler = _read_json(folder, folder / "scheduler" / "scheduler_config.json")
    check_noise(folder, scheduler)
    quantised = unet.get("quantization_config")
    if isinstance(quantised, dict):
        check_packing(folder, str(cast("dict[str, Any]", quantised).get("quant_method")))
    for part in PARTS:
        if not (folder / part).is_dir():
            raise _missing(folder, part)
    for part, name in WEIGHTS.items():
        check_weights(folder, part, name)
    latents = latents_of(folder / "vae" / "config.json")
    if latents is not None:
        check_inputs(folder, unet.get("in_channels"), latents.channels)
    sample = unet.get("sample_size")
    if not isinstance(sample, int) or not 1 <= sample <= 1024:
        raise _unreadable(folder, "unet/config.json", "sample_size")
    checker = index.get("safety_checker")
    return CheckpointInfo(
        ref=ref,
        title=title,
        family=family_of(unet, scheduler),
        native_size=sample * LATENT_FACTOR,
        size_bytes=sum(size for _, size in files),
        location=str(folder),
        has_safety_checker=isinstance(checker, list) and any(cast("list[Any]", checker)[:1]),
        source=source,
        inpainting=unet.get("in_channels") == INPAINT_CHANNELS,
        latents=latents,
        text_width=width if isinstance(width := unet.get("cross_attention_dim"), int) else 0,
        prediction_type=str(scheduler.get("prediction_type", "epsilon")),
        zero_snr=scheduler.get("rescale_betas_zero_snr") is True,
    )


def latents_of(config: Path) -> LatentSpace | None:
    """The latents of the VAE that has this file, with diffusers' defaults; None when it cannot be read."""
    try:
        data: Any = json.loads(read_small(config, MAX_JSON_BYTES))
        channels, scale = data.get("latent_channels", 4), data.get("scaling_factor", 0.18215)
        return LatentSpace(channels=int(channels), scale=float(scale))
    except (OSError, ValueError, TypeError, AttributeError, OverflowError, RecursionError):
        return None


def family_of(unet: Mapping[str, Any], scheduler: Mapping[str, Any]) -> ModelFamily:
    """The family by the width of the text it reads and by what it predicts."""
    if unet.get("cross_attention_dim") == SDXL_WIDTH:
        return SDXL
    if unet.get("cross_attention_dim") != SD2_WIDTH:
        return SD1
    return SD2_768 if scheduler.get("prediction_type") == "v_prediction" else SD2_BASE


def weight_files(folder: Path, part: str, name: str) -> list[Path]:
    """The safetensors files of a part: the plain ones if there are any, else those of the fp16 variant."""
    plain = [folder / part / f"{name}.safetensors", *sorted((folder / part).glob(f"{name}-*-of-*.safetensors"))]
    half = [folder / part / f"{name}.fp16.safetensors", *sorted((folder / part).glob(f"{name}.fp16-*.safetensors"))]
    found = [file for file in plain if file.is_file()]
    return found or [file for file in half if file.is_file()]


def check_weights(folder: Path, part: str, name: str) -> None:
    """Raise SddeskError unless the part's weights are there, as safetensors, and as long as their headers say."""
    files = weight_files(folder, part, name)
    if not files:
        if any(file.suffix.lower() in PICKLE.endings for file in (folder / part).glob("*")):
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The weights of “{part}” in {folder} are pickles, which can run code."),
                QT_TRANSLATE_NOOP("messages", "Get the safetensors files of this model."),
                part=part,
                folder=str(folder),
            )
        raise _missing(folder, f"{part}/{name}.safetensors")
    for file in files:
        check_packing(folder, quantisation_of(read_header(file)))


def check_packing(folder: Path, packing: str) -> None:
    """Raise SddeskError when numbers that are packed so cannot be read by this version."""
    if packing not in READ_PACKED:
        raise SddeskError(
            QT_TRANSLATE_NOOP(
                "messages", "The weights in {folder} are packed as {packing}, which this version cannot read yet."
            ),
            QT_TRANSLATE_NOOP("messages", "Get the model in half precision."),
            folder=str(folder),
            packing=packing,
        )


def _files_in(folder: Path) -> list[tuple[str, int]]:
    """The files of a folder: paths below it and bytes. Raises SddeskError for what no program can read like a file."""
    found: list[tuple[str, int]] = []
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            file = Path(place) / name
            try:
                status = file.stat()
            except OSError:
                continue  # a link that leads nowhere
            shown = str(file.relative_to(folder))
            if not stat.S_ISREG(status.st_mode):
                raise _unreadable(folder, shown, NOT_REGULAR)
            found.append((shown, status.st_size))
        if len(found) > MOST_FILES:
            raise _unreadable(folder, str(Path(place).relative_to(folder)), f"more than {MOST_FILES} files")
    return found


def _refuse_code(folder: Path, index: Mapping[str, Any], scripts: Sequence[str]) -> None:
    pipeline = index.get("_class_name")
    if pipeline not in PIPELINES:
        name = architecture_of_pipeline(str(pipeline))
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The folder {folder} holds a “{pipeline}”, which sddesk cannot use yet."),
            QT_TRANSLATE_NOOP("messages", "It uses Stable Diffusion 1.x, 2.x and XL models in the diffusers format."),
            folder=str(folder),
            pipeline=" ".join(filter(None, [str(pipeline), f"({name})" if name else ""])),
        )
    odd = [
        str(cast("list[Any]", entry)[0])
        for entry in index.values()
        if isinstance(entry, list) and entry and cast("list[Any]", entry)[0] not in (*LIBRARIES, None)
    ]
    if odd or scripts:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The folder {folder} brings code of its own ({what}), which is never run."),
            QT_TRANSLATE_NOOP("messages", "Choose a model that needs only diffusers and transformers."),
            folder=str(folder),
            what=", ".join([*odd, *scripts][:3]),
        )


def _read_json(folder: Path, file: Path) -> dict[str, Any]:
    if not file.exists():
        if file.name == "model_index.json":
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The folder {folder} is no model: it has no model_index.json."),
                QT_TRANSLATE_NOOP("messages", "Choose the folder that holds model_index.json and unet."),
                folder=str(folder),
            )
        raise _missing(folder, str(file.relative_to(folder)))
    try:
        data = json.loads(read_small(file, MAX_JSON_BYTES))
    except OSError as error:
        raise _unreadable(folder, str(file.relative_to(folder)), error.strerror or str(error)) from error
    except (ValueError, RecursionError) as error:
        raise _unreadable(folder, str(file.relative_to(folder)), str(error)) from error
    if not isinstance(data, dict):
        raise _unreadable(folder, str(file.relative_to(folder)), "no JSON object")
    return cast("dict[str, Any]", data)


def _missing(folder: Path, what: str) -> SddeskError:
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The model in {folder} is not complete: {what} is missing."),
        QT_TRANSLATE_NOOP("messages", "Get the model again."),
        folder=str(folder),
        what=what,
    )


def _unreadable(folder: Path, what: str, reason: str) -> SddeskError:
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "{what} of the model in {folder} cannot be read: {reason}"),
        QT_TRANSLATE_NOOP("messages", "Get the model again."),
        folder=str(folder),
        what=what,
        reason=reason,
    )
