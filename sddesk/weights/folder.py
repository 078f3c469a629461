"""Reads what a diffusers folder says of itself, from its configurations and headers only; none of its code is run."""

from __future__ import annotations

import json
from collections.abc import Collection, Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

from sddesk.core.errors import SddeskError
from sddesk.core.families import FAMILIES, Component, ModelFamily
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.model_formats import PICKLE
from sddesk.core.models import LatentSpace
from sddesk.core.regular_files import read_small
from sddesk.core.values import dataclass
from sddesk.weights.headers import read_header
from sddesk.weights.headers import unreadable as unreadable_file
from sddesk.weights.networks import architecture_of_pipeline
from sddesk.weights.quantisation import quantisation_of
from sddesk.weights.reasons import check_packing
from sddesk.weights.unets import INPAINT_CHANNELS, check_inputs, check_noise

MAX_JSON_BYTES = 4_000_000
LIBRARIES = ("diffusers", "transformers", "stable_diffusion")
_INDEX = "model_index.json"
_LATENT_FACTOR = 8
_FLOW = "flow"
# What networks call the width of their text.
_TEXT_WIDTHS = ("cross_attention_dim", "cap_feat_dim", "joint_attention_dim", "text_hidden_dim")
_CHECKER = Component("safety_checker", ("StableDiffusionSafetyChecker",), "model")
_EXTRACTOR = Component("feature_extractor", ("CLIPImageProcessor", "CLIPFeatureExtractor", "CLIPImageProcessorPil"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFolder:
    """A diffusers folder of a family that can be drawn; whether its weights are whole is for `check` to say.

    `native_size` in pixels. `latents` is None and `text_width` 0 where they cannot be read.
    `zero_empty_prompt`: trained with zeros for an empty negative prompt; `zero_snr`: its noise schedule ends at zero
    terminal SNR. `scheduler_config` is the scheduler's file as data.
    """

    folder: Path
    family: ModelFamily
    native_size: int
    scheduler_config: Mapping[str, Any]
    prediction_type: str
    zero_snr: bool
    inpainting: bool
    instructed: bool
    text_width: int
    latents: LatentSpace | None
    has_safety_checker: bool
    zero_empty_prompt: bool

    def check(self, parts: Collection[str]) -> None:
        """Raise SddeskError unless these parts are there, and their weights whole and packed as can be read."""
        for part in parts:
            with readable(self.folder):
                if not (self.folder / part).is_dir():
                    raise missing(self.folder, part)
                for file in self.weight_files(part):
                    check_packing(self.folder, quantisation_of(read_header(file)))

    def weight_files(self, part: str, *, half: bool = False) -> list[Path]:
        """Return the weights of a part after a look at each: its plain files, or those of the variant "fp16".

        `half` wants fp16 files where they exist; either kind will do. A part without weights has none.
        Raises SddeskError when they are missing, pickles, or damaged.
        """
        stems = {component.name: component.weights for component in (*self.family.components, _CHECKER)}
        stem = stems.get(part, "")
        if not stem:
            return []
        for variant in ("fp16", "") if half else ("", "fp16"):
            files = weight_files_in(self.folder, part, stem, variant)
            for file in files:
                if not file.exists():
                    raise missing(self.folder, f"{part}/{file.name}")
                read_header(file)
            if files:
                return files
        if any(file.suffix.lower() in PICKLE.endings for file in (self.folder / part).glob("*")):
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The weights of “{part}” in {folder} are pickles, which can run code."),
                QT_TRANSLATE_NOOP("messages", "Get the safetensors files of this model."),
                part=part,
                folder=str(self.folder),
            )
        raise missing(self.folder, f"{part}/{stem}.safetensors")


@contextmanager
def readable(folder: Path) -> Generator[None]:
    """While open, a drive that went away, a folder of somebody else, or a name too long raises SddeskError."""
    try:
        yield
    except OSError as error:
        raise unreadable_file(Path(error.filename or folder), error) from error


def inspect_folder(folder: Path) -> ModelFolder:
    """Read the configurations of a diffusers folder. Raises SddeskError with the reason when it cannot be used."""
    with readable(folder):
        return _inspect(folder)


def _inspect(folder: Path) -> ModelFolder:
    if folder.is_file():
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The file {file} stands where the folder of a model was."),
            QT_TRANSLATE_NOOP("messages", "Add it on the models page, as a file."),
            file=str(folder),
        )
    index = read_json(folder, _INDEX)
    pipeline = str(index.get("_class_name"))
    rows = _families_that_name(folder, pipeline)
    instructed = "InstructPix2Pix" in pipeline
    _refuse_foreign_libraries(folder, index)
    denoiser = read_json(folder, f"{rows[0].denoiser}/config.json")
    scheduler = read_json(folder, "scheduler/scheduler_config.json")
    family = family_of(rows, denoiser, scheduler, index)
    for component in family.components:
        if not _is_named(index, component):
            raise missing(folder, component.name)
    quantised = denoiser.get("quantization_config")
    if isinstance(quantised, dict):
        check_packing(folder, str(cast("dict[str, Any]", quantised).get("quant_method")))
    vae = read_json(folder, "vae/config.json")
    if family.denoiser == "unet":
        check_noise(folder, scheduler)
        check_inputs(folder, denoiser.get("in_channels"), vae.get("latent_channels"), instructed=instructed)
    flow = family.prediction_type == _FLOW
    return ModelFolder(
        folder=folder,
        family=family,
        native_size=_native_size(folder, family, denoiser),
        scheduler_config=scheduler,
        prediction_type=_FLOW if flow else str(scheduler.get("prediction_type", "epsilon")),
        zero_snr=scheduler.get("rescale_betas_zero_snr") is True,
        inpainting=family.inpainting or denoiser.get("in_channels") == INPAINT_CHANNELS,
        instructed=instructed,
        text_width=text_width_in(denoiser),
        latents=_latents(vae),
        has_safety_checker=all([_is_named(index, _CHECKER), _is_named(index, _EXTRACTOR)]),
        zero_empty_prompt=bool(index.get("force_zeros_for_empty_prompt", family.zero_empty_prompt)),
    )


def family_of(
    rows: Sequence[ModelFamily],
    denoiser: Mapping[str, Any],
    scheduler: Mapping[str, Any],
    index: Mapping[str, Any] = MappingProxyType({}),
) -> ModelFamily:
    """Return the row that says what the configurations say of text, prediction and training, else the first."""
    width, prediction = text_width_in(denoiser), scheduler.get("prediction_type", "epsilon")

    def alike(row: ModelFamily) -> tuple[bool, ...]:
        same = row.text_width == width
        guided = (row.guidance_kind == "embedded") == bool(denoiser.get("guidance_embeds", False))
        shifted = row.shift == scheduler.get("shift", row.shift)
        distilled = row.distilled == bool(index.get("is_distilled", False))
        marked = bool(row.marks) and all(denoiser.get(name) == value for name, value in row.marks)
        return same, same and row.prediction_type == prediction, guided, shifted, distilled, marked

    return max(rows, key=alike)


def text_width_in(denoiser: Mapping[str, Any]) -> int:
    """Return how wide the text is that a network with this configuration reads, 0 where it is not said."""
    found = (denoiser.get(name) for name in _TEXT_WIDTHS)
    return next((width for width in found if isinstance(width, int)), 0)


def latents_of(config: Path) -> LatentSpace | None:
    """Return the latents of the VAE that has this file, with diffusers' defaults; None when it cannot be read."""
    try:
        return _latents(json.loads(read_small(config, MAX_JSON_BYTES)))
    except (OSError, ValueError, RecursionError):
        return None


def missing(folder: Path, what: str) -> SddeskError:
    """Return the error for a part or a file that is not there."""
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The model in {folder} is not complete: {what} is missing."),
        QT_TRANSLATE_NOOP("messages", "Get the model again."),
        folder=str(folder),
        what=what,
    )


def own_code(folder: Path, what: Sequence[str]) -> SddeskError:
    """Return the error for a folder that brings code: libraries or scripts."""
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The folder {folder} brings code of its own ({what}), which is never run."),
        QT_TRANSLATE_NOOP("messages", "Choose a model that needs only diffusers and transformers."),
        folder=str(folder),
        what=", ".join(what[:3]),
    )


def unreadable(folder: Path, what: str, reason: str) -> SddeskError:
    """Return the error for a part or a file that is damaged, or does not fit the others."""
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "{what} of the model in {folder} cannot be read: {reason}"),
        QT_TRANSLATE_NOOP("messages", "Get the model again."),
        folder=str(folder),
        what=what,
        reason=reason,
    )


def _latents(config: Any) -> LatentSpace | None:
    try:
        if "z_dim" in config:  # a video VAE, which norms each channel by itself
            return LatentSpace(channels=int(config["z_dim"]))
        channels, scale = config.get("latent_channels", 4), config.get("scaling_factor", 0.18215)
        return LatentSpace(channels=int(channels), scale=float(scale))
    except (ValueError, TypeError, AttributeError, OverflowError):
        return None


def _native_size(folder: Path, family: ModelFamily, denoiser: Mapping[str, Any]) -> int:
    """In pixels. Raises SddeskError for a U-Net whose configuration does not tell it."""
    sample = denoiser.get("sample_size")
    if family.denoiser != "unet" and sample is None:
        return family.native_size
    if not isinstance(sample, int) or not 1 <= sample <= 1024:
        raise unreadable(folder, f"{family.denoiser}/config.json", "sample_size")
    return sample * _LATENT_FACTOR


def weight_files_in(folder: Path, part: str, stem: str, variant: str) -> list[Path]:
    """The files of a variant: one, or the shards that an index names; none where it is not there."""
    single = folder / part / f"{'.'.join(filter(None, [stem, variant]))}.safetensors"
    if single.is_file():
        return [single]
    index = folder / part / f"{'.'.join(filter(None, [f'{stem}.safetensors.index', variant]))}.json"
    if not index.is_file():
        return []
    names: object = read_json(folder, f"{part}/{index.name}").get("weight_map")
    if not isinstance(names, dict):
        raise unreadable(folder, f"{part}/{index.name}", "no weight_map")
    return sorted({folder / part / Path(str(name)).name for name in cast("dict[str, object]", names).values()})


def _families_that_name(folder: Path, pipeline: str) -> list[ModelFamily]:
    """The rows of this pipeline class, at least one. Raises SddeskError where there is none."""
    rows = [family for family in FAMILIES if pipeline in family.folders]
    if not rows:
        name = architecture_of_pipeline(pipeline)
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The folder {folder} holds a “{pipeline}”, which sddesk cannot use yet."),
            QT_TRANSLATE_NOOP("messages", "It uses Stable Diffusion 1.x, 2.x and XL models in the diffusers format."),
            folder=str(folder),
            pipeline=f"{pipeline} ({name})" if name else pipeline,
        )
    return rows


def _refuse_foreign_libraries(folder: Path, index: Mapping[str, Any]) -> None:
    entries = [cast("list[Any]", entry) for entry in index.values() if isinstance(entry, list) and entry]
    odd = [".".join(map(str, entry[:2])) for entry in entries if entry[0] not in (*LIBRARIES, None)]
    if odd:
        raise own_code(folder, odd)


def _is_named(index: Mapping[str, Any], component: Component) -> bool:
    """Whether the index names this part. Raises SddeskError when it is of a class that is not loaded."""
    entry = cast("list[Any]", index.get(component.name))
    if not isinstance(cast("object", entry), list) or len(entry) != 2 or entry[1] is None:
        return False
    if entry[1] not in component.classes:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The model's part “{part}” is {library}.{kind}, which is not loaded."),
            QT_TRANSLATE_NOOP("messages", "Only the known parts of diffusers and transformers are: use another model."),
            part=component.name,
            library=str(entry[0]),
            kind=str(entry[1]),
        )
    return True


def read_json(folder: Path, name: str) -> dict[str, Any]:
    """A JSON object of the folder. Raises SddeskError with the reason when it is none."""
    file = folder / name
    if not file.exists():
        if name == _INDEX:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The folder {folder} is no model: it has no model_index.json."),
                QT_TRANSLATE_NOOP("messages", "Choose the folder that holds model_index.json and unet."),
                folder=str(folder),
            )
        raise missing(folder, name if file.parent.is_dir() else file.parent.name)
    try:
        data = json.loads(read_small(file, MAX_JSON_BYTES))
    except OSError as error:
        raise unreadable(folder, name, error.strerror or str(error)) from error
    except (ValueError, RecursionError) as error:
        raise unreadable(folder, name, str(error)) from error
    if not isinstance(data, dict):
        raise unreadable(folder, name, "no JSON object")
    return cast("dict[str, Any]", data)
