"""Looks at a checkpoint folder before anything of it is loaded, so that a broken file is named and not guessed at."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from safetensors import SafetensorError, safe_open

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.weights.unets import check_inputs, check_noise

# The classes each part may be. Nothing else in a folder can name code that runs.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "unet": ("UNet2DConditionModel",),
    "vae": ("AutoencoderKL",),
    "text_encoder": ("CLIPTextModel",),
    "tokenizer": ("CLIPTokenizer", "CLIPTokenizerFast"),
    "safety_checker": ("StableDiffusionSafetyChecker",),
    "feature_extractor": ("CLIPImageProcessor", "CLIPFeatureExtractor", "CLIPImageProcessorPil"),
    "text_encoder_2": ("CLIPTextModelWithProjection",),
    "tokenizer_2": ("CLIPTokenizer", "CLIPTokenizerFast"),
}
_NEEDED = ("unet", "vae", "text_encoder", "tokenizer")
_NEEDED_BY_XL = (*_NEEDED, "text_encoder_2", "tokenizer_2")
_PIPELINES = {"StableDiffusionPipeline": _NEEDED, "StableDiffusionXLPipeline": _NEEDED_BY_XL}
_WEIGHTS = {
    "unet": "diffusion_pytorch_model",
    "vae": "diffusion_pytorch_model",
    "text_encoder": "model",
    "safety_checker": "model",
    "text_encoder_2": "model",
}


@dataclass(frozen=True, slots=True)
class CheckpointFiles:
    """A folder that can be loaded. `scheduler_config` is the scheduler's file as data.

    `is_xl`: SDXL, with two text encoders; `zero_empty_prompt`: it was trained with zeros for an empty negative prompt.
    """

    folder: Path
    scheduler_config: Mapping[str, Any]
    has_safety_checker: bool
    is_xl: bool = False
    zero_empty_prompt: bool = False

    def weight_files(self, part: str, *, half: bool) -> list[Path]:
        """The files to load of a part, after a look at each: its plain ones, or those of the variant "fp16".

        Half wants fp16 files where they exist; either kind will do. Raises SddeskError on missing or damaged weights.
        """
        variants = ("fp16", None) if half else (None, "fp16")
        for variant in variants:
            files = _weight_files(self.folder / part, _WEIGHTS[part], variant)
            if files:
                for file in files:
                    _check_safetensors(self.folder, file)
                return files
        plain = self.folder / part / f"{_WEIGHTS[part]}.safetensors"
        if any((self.folder / part).glob("*.bin")):
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The weights of “{part}” are there only as a pickle (.bin)."),
                QT_TRANSLATE_NOOP("messages", "Pickles can run code: get the safetensors files of this model."),
                part=part,
            )
        raise missing_file(self.folder, plain)


def inspect_folder(folder: Path) -> CheckpointFiles:
    """Read what a diffusers folder says of itself. Raises SddeskError naming the file that is missing or wrong."""
    if folder.is_file():
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The file {file} stands where the folder of a model was."),
            QT_TRANSLATE_NOOP("messages", "Add it on the models page, as a file."),
            file=str(folder),
        )
    index = _read_json(folder, folder / "model_index.json")
    pipeline = str(index.get("_class_name"))
    if pipeline not in _PIPELINES:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "This folder holds a {kind}, which this version cannot run: {folder}"),
            kind=pipeline,
            folder=str(folder),
        )
    present = {part for part, classes in _CLASSES.items() if _is_named(index, part, classes)}
    for part in _PIPELINES[pipeline]:
        if part not in present:
            raise _damaged(folder, folder / "model_index.json", f"no {part}")
    vae = _read_json(folder, folder / "vae" / "config.json")
    unet = _read_json(folder, folder / "unet" / "config.json")
    check_inputs(folder, unet.get("in_channels"), vae.get("latent_channels"))
    scheduler = _read_json(folder, folder / "scheduler" / "scheduler_config.json")
    check_noise(folder, scheduler)
    return CheckpointFiles(
        folder=folder,
        scheduler_config=scheduler,
        has_safety_checker={"safety_checker", "feature_extractor"} <= present,
        is_xl=pipeline == "StableDiffusionXLPipeline",
        zero_empty_prompt=bool(index.get("force_zeros_for_empty_prompt", True)),
    )


def missing_file(folder: Path, file: Path) -> SddeskError:
    """The error for a file that is not there."""
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The model lacks the file {file}."),
        QT_TRANSLATE_NOOP("messages", "Download the model again; it lies in {folder}."),
        file=_shown(folder, file),
        folder=str(folder),
    )


def _damaged(folder: Path, file: Path, reason: str) -> SddeskError:
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The model's file {file} is damaged or incomplete ({reason})."),
        QT_TRANSLATE_NOOP("messages", "Download the model again; it lies in {folder}."),
        file=_shown(folder, file),
        folder=str(folder),
        reason=reason.splitlines()[0] if reason else "",
    )


def unloadable(folder: Path, part: str, error: BaseException | str) -> SddeskError:
    """The error for a part whose files are whole but do not fit together."""
    reason = str(error).strip() or type(error).__name__
    return _damaged(folder, folder / part, reason)


def _shown(folder: Path, file: Path) -> str:
    return file.relative_to(folder).as_posix()


def _is_named(index: Mapping[str, Any], part: str, classes: tuple[str, ...]) -> bool:
    entry = index.get(part)
    if not isinstance(entry, list) or len(entry) != 2 or entry[1] is None:
        return False
    if entry[1] not in classes:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The model's part “{part}” is {library}.{kind}, which is not loaded."),
            QT_TRANSLATE_NOOP("messages", "Only the known parts of diffusers and transformers are: use another model."),
            part=part,
            library=str(entry[0]),
            kind=str(entry[1]),
        )
    return True


def _read_json(folder: Path, file: Path) -> dict[str, Any]:
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise missing_file(folder, file) from error
    except (OSError, ValueError, RecursionError) as error:
        raise _damaged(folder, file, str(error)) from error
    if not isinstance(data, dict):
        raise _damaged(folder, file, "no JSON object")
    return data


def _weight_files(part: Path, stem: str, variant: str | None) -> list[Path]:
    """The safetensors files of a part: one, or the shards that an index names; empty if this variant is not there."""
    single = part / (f"{stem}.{variant}.safetensors" if variant else f"{stem}.safetensors")
    if single.is_file():
        return [single]
    index = part / (f"{stem}.safetensors.index.{variant}.json" if variant else f"{stem}.safetensors.index.json")
    if not index.is_file():
        return []
    names = _read_json(part.parent, index).get("weight_map")
    if not isinstance(names, dict):
        raise _damaged(part.parent, index, "no weight_map")
    return sorted({part / Path(str(name)).name for name in names.values()})


def _check_safetensors(folder: Path, file: Path) -> None:
    """Raise SddeskError unless the header is whole and the file as long as it says."""
    try:
        with safe_open(file, framework="pt"):
            pass
    except FileNotFoundError as error:
        raise missing_file(folder, file) from error
    except (SafetensorError, OSError) as error:
        raise _damaged(folder, file, str(error)) from error
