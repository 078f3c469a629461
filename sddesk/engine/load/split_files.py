"""Loads the parts of a model that are files of their own, as ComfyUI has them: a transformer, a language model."""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from accelerate import init_empty_weights
from diffusers.loaders.single_file_model import SINGLE_FILE_LOADABLE_CLASSES
from diffusers.loaders.single_file_utils import convert_ldm_vae_checkpoint, convert_wan_vae_to_diffusers
from safetensors import SafetensorError
from transformers import PreTrainedModel

from sddesk.core.families import ModelFamily
from sddesk.core.messages import Message
from sddesk.core.model_formats import GGUF
from sddesk.core.models import WeightsKind
from sddesk.engine.families.base import code_of
from sddesk.engine.load.folder import left_out
from sddesk.engine.load.gguf_weights import read_gguf_weights
from sddesk.engine.load.packed import place
from sddesk.engine.load.single_file import clip_tokenizer, load_vae_file, no_configuration, unfit, unplaced
from sddesk.engine.load.text_file import OTHER_HALF, MakeText
from sddesk.engine.load.tokenizers import no_tokenizer, tokenizer_for
from sddesk.engine.load.weights import Weights, cast, fill, read_weights
from sddesk.weights import encoders, reasons
from sddesk.weights.detect import detect, read_any
from sddesk.weights.folder import ModelFolder, inspect_folder
from sddesk.weights.headers import Header
from sddesk.weights.language import LanguageModel, language_model_of
from sddesk.weights.layouts import PARTS
from sddesk.weights.networks import configuration_of, find_network

UNFIT = (OSError, ValueError, RuntimeError, KeyError, TypeError, AttributeError, IndexError, SafetensorError)
Check = Callable[[], None]


def load_transformer(
    file: Path, kind: Any, config: Path, dtype: torch.dtype, check: Check
) -> tuple[Any, list[Message]]:
    """Return the transformer of a file in any layout, on the CPU, and what to say of the file.

    `kind` is diffusers' class and `config` the folder with its configuration; how many layers there are, and how wide
    they are, the file says. Raises SddeskError when the file does not fit.
    """
    header = read_any(file)
    network = find_network(header.tensors)
    if network is None:
        raise unfit(file, "it has no transformer")
    told = configuration_of(network, header.tensors)
    try:
        weights = _below(read_packed(file, header, dtype, check, network.root), network.root)
        with init_empty_weights():
            model = kind.from_config({**kind.load_config(config, local_files_only=True), **told})
        weights = converted(kind, model, weights)
        names = [name for name, value in weights.items() if value.numel()]  # what has no numbers is a mark
        _fill(file, model, weights, dtype)
    except UNFIT as error:
        raise unfit(file, _reason(error)) from error
    return model.eval(), unplaced(file, names, len(model.state_dict()))


def converted(kind: Any, model: torch.nn.Module, weights: Weights) -> Weights:
    """Return weights under diffusers' names: its converter of the makers' layouts renames, cuts and swaps them."""
    if set(model.state_dict()) <= set(weights):
        return weights
    convert = SINGLE_FILE_LOADABLE_CLASSES[kind.__name__]["checkpoint_mapping_fn"]
    return convert(dict(weights))


def load_other_vae(
    file: Path, kind: Any, config: Path, dtype: torch.dtype, check: Check, root: str = ""
) -> tuple[Any, list[Message]]:
    """Return a VAE of FLUX.2 or Qwen-Image that is a file of its own, in any layout, and what to say of the file.

    `kind` is diffusers' class and `config` the folder with its configuration. In a file with more it is what stands
    below `root`. Raises SddeskError when the file does not fit.
    """
    reasons.check_packing(file, detect(read_any(file)).quantisation)
    try:
        read = read_weights([file], dtype, check, lambda name: name.startswith(root))
        weights = {
            next((name[len(root) :] for root in _VAE_ROOTS if name.startswith(root)), name): read[name] for name in read
        }
        settings = kind.load_config(config, local_files_only=True)
        with init_empty_weights():
            model = kind.from_config(settings)
        if not set(model.state_dict()) <= set(weights):
            weights = _VAES[settings["_class_name"]](weights, settings)
        names = list(weights)
        _fill(file, model, weights, dtype)
    except UNFIT as error:
        raise unfit(file, _reason(error)) from error
    return model.eval(), unplaced(file, names, len(model.state_dict()))


def _flux_2_vae(weights: Weights, settings: Mapping[str, Any]) -> Weights:
    """The makers' names are those of Stable Diffusion; two layers are inside others there, and the norm is alone."""
    outside = {
        name.removeprefix("encoder.")
        if name.startswith("encoder.quant_conv.")
        else name.replace("decoder.post_", "post_"): value
        for name, value in weights.items()
    }
    norm = {name: value for name, value in outside.items() if name.startswith("bn.")}
    return {**convert_ldm_vae_checkpoint(outside, settings), **norm}


def _qwen_image_vae(weights: Weights, settings: Mapping[str, Any]) -> Weights:
    del settings
    return convert_wan_vae_to_diffusers(dict(weights))


_VAE_ROOTS = ("vae.", "first_stage_model.")
_VAES: dict[str, Callable[[Weights, Mapping[str, Any]], Weights]] = {
    "AutoencoderKLFlux2": _flux_2_vae,
    "AutoencoderKLQwenImage": _qwen_image_vae,
}


def load_language_model(
    file: Path, kind: Any, found: LanguageModel, dtype: torch.dtype, check: Check, root: str = ""
) -> tuple[Any, list[Message]]:
    """Return the text encoder of a file, of transformers' class `kind`, on the CPU, and what to say of the file.

    In a file with more it is what stands below `root`, by whose names without it `found` goes. Raises SddeskError when
    the file does not fit.
    """
    try:
        config, names = _configured(kind, found)
        unread = left_out(kind)  # the part that looks at pictures, where nothing asks for that
        read = _below(
            read_packed(
                file, read_any(file), dtype, check, root, lambda name: not name.removeprefix(root).startswith(unread)
            ),
            root,
        )
        weights = {names[name]: value for name, value in read.items() if name in names}
        with init_empty_weights(include_buffers=False):
            model = kind(config)
        _fill(file, model, weights, dtype)
    except UNFIT as error:
        raise unfit(file, _reason(error)) from error
    return model.eval(), []


def _configured(kind: Any, found: LanguageModel) -> tuple[Any, Mapping[str, str]]:
    """The configuration of a class of transformers and its names of the tensors: with vision where the class has it."""
    if not hasattr(kind.config_class, "vision_config"):
        return kind.config_class(**found.settings), found.names
    if found.vision is None:
        raise ValueError("it has no part that looks at pictures")
    words = {old: f"language_model.{new}" for old, new in found.names.items()}
    sight = {old: f"visual.{new}" for old, new in found.vision_names.items()}
    return kind.config_class(text_config=dict(found.settings), vision_config=dict(found.vision)), words | sight


def read_packed(
    file: Path,
    header: Header,
    dtype: torch.dtype,
    check: Check,
    root: str = "",
    wanted: Callable[[str], bool] = lambda _: True,
) -> Weights:
    """Return the `wanted` weights below `root`, those of GGUF and in fp8 as they are. Raises what reading raises."""

    def is_read(name: str) -> bool:
        return name.startswith(root) and wanted(name)

    if header.format == GGUF:
        return read_gguf_weights(file, dtype, check, is_read)
    return read_weights([file], dtype, check, is_read, keep_fp8=True)


def _below(weights: Weights, root: str) -> Weights:
    return {name.removeprefix(root): value for name, value in weights.items()}


def _fill(file: Path, model: Any, weights: Weights, dtype: torch.dtype) -> None:
    fill(model, place(model, weights, dtype))
    if hasattr(model, "shared"):  # T5's table of words, which its encoder has, too
        model.encoder.set_input_embeddings(model.shared)
    if isinstance(model, PreTrainedModel):
        cast(model, dtype)
    else:
        model.to(dtype)
    missing = [name for name, weight in model.named_parameters() if weight.is_meta]
    if missing:
        raise unfit(file, f"{len(missing)} weights are missing, {missing[0]} for one")


def _reason(error: Exception) -> str:
    return str(error).splitlines()[0] if str(error) else type(error).__name__


class TransformerFile:
    """A file with a transformer alone, whose text encoder and VAE are files of their own, or a whole checkpoint.

    `configs` has the configurations of its family, `make_text` makes a CLIP of a configuration's folder and weights,
    and `tokenizer` is the folder with that of a language model inside the file. Raises SddeskError where this version
    has no configurations, or they are unfit.
    """

    def __init__(
        self, file: Path, configs: Path, family: ModelFamily, make_text: MakeText, tokenizer: str = ""
    ) -> None:
        folder = configs / "model-configs" / family.id
        if not folder.is_dir():
            raise no_configuration(file)
        self.files = replace(inspect_folder(folder), family=family)
        self.notes: list[Message] = []
        self._file = file
        self._vocabulary = configs / "clip-vocabulary"
        self._make_text, self._tokenizer = make_text, tokenizer

    def check(self, parts: Collection[str]) -> None:
        """Raise SddeskError unless the header shows these `parts`, of this family and packed as can be read."""
        header = read_any(self._file)
        facts = detect(header)
        reasons.check_packing(self._file, facts.quantisation, facts.kind)
        if self.files.family not in facts.families:
            raise unfit(self._file, f"it is no transformer of {self.files.family.name}")
        inside = encoders.inside(header)
        kinds = dict(zip(self.files.family.text_encoders, self.files.family.encoders, strict=True))
        for part in parts:
            if (part in kinds and kinds[part] not in inside) or (part == "vae" and "vae" in facts.missing):
                raise unfit(self._file, f"it has no {part}".replace("_", " "))
            if part in kinds and not kinds[part].startswith("CLIP") and not self._tokenizer:
                raise no_tokenizer(self._file)

    def load_denoiser(self, dtype: torch.dtype, check_cancelled: Check) -> Any:
        """The transformer."""
        name = self.files.family.denoiser
        kind = code_of(self.files.family).classes[name]
        model, notes = load_transformer(self._file, kind, self.files.folder / name, dtype, check_cancelled)
        self.notes += notes
        return model

    def load_text(self, names: Collection[str], dtype: torch.dtype, check_cancelled: Check) -> dict[str, Any]:
        """The text encoders inside the file, with their tokenizers. Raises SddeskError where it has none."""
        header, family = read_any(self._file), self.files.family
        inside, classes = encoders.inside(header), code_of(family).classes
        parts: dict[str, Any] = {}
        for name, tokenizer, encoder in zip(family.text_encoders, family.tokenizers, family.encoders, strict=True):
            if name not in names:
                continue
            if encoder not in inside:
                raise unfit(self._file, "it has no text encoder")
            parts[tokenizer] = self.load_tokenizer(tokenizer)
            if encoder.startswith("CLIP"):
                parts[name] = self._clip(classes[name], name, inside[encoder], dtype, check_cancelled)
                continue
            found = language_model_of(encoders.below(header, inside[encoder]))
            if found is None:
                raise unfit(self._file, "it is no language model that is read here")
            parts[name], notes = load_language_model(
                self._file, classes[name], found, dtype, check_cancelled, inside[encoder]
            )
            self.notes += notes
        return {**parts, **{one: classes[one]() for one in family.processors}}

    def _clip(self, kind: Any, name: str, root: str, dtype: torch.dtype, check_cancelled: Check) -> Any:
        root = f"{root}transformer."
        try:
            read = read_weights([self._file], dtype, check_cancelled, lambda one: one.startswith(root))
            words = {key: value for key, value in _below(read, root).items() if not key.startswith(OTHER_HALF)}
            made, missing = self._make_text(kind, self.files.folder / name, words, dtype)
        except UNFIT as error:
            raise unfit(self._file, _reason(error)) from error
        if missing:
            raise unfit(self._file, f"{len(missing)} weights are missing, {missing[0]} for one")
        return made.eval()

    def load_tokenizer(self, name: str) -> Any:
        """CLIP's tokenizer, whose vocabulary ships, or that of the folder. Raises SddeskError where there is none."""
        if (self.files.folder / name).is_dir():
            return clip_tokenizer(self._vocabulary, self.files.folder / name)
        if not self._tokenizer:
            raise unfit(self._file, f"it has no {name}")
        return tokenizer_for(self._file, self._tokenizer, code_of(self.files.family).classes[name])

    def load_vae(self, dtype: torch.dtype, check_cancelled: Check) -> Any:
        """The VAE inside the file. Raises SddeskError where it has none."""
        names = read_any(self._file).tensors
        root = next((root for root in PARTS["vae"] if any(name.startswith(root) for name in names)), None)
        if root is None:
            raise unfit(self._file, "it has no VAE")
        if self.files.family.vae:
            kind = code_of(self.files.family).classes["vae"]
            config = self.files.folder / "vae"
            made, notes = load_other_vae(self._file, kind, config, dtype, check_cancelled, root)
        else:
            made, notes = load_vae_file(self._file, self.files.folder, dtype, check_cancelled, root)
        self.notes += notes
        return made


class LanguageFile:
    """A language model that is a file of its own, as the text encoder of a model whose configurations are `files`.

    `tokenizer` is the folder with its tokenizer, "" where the file carries one.
    """

    def __init__(self, file: Path, tokenizer: str, files: ModelFolder) -> None:
        self.files = files
        self.notes: list[Message] = []
        self._file = file
        self._tokenizer = tokenizer

    def check(self, parts: Collection[str]) -> None:
        """Raise SddeskError unless the file is the text encoder of this name, packed as can be read."""
        facts, family = detect(read_any(self._file)), self.files.family
        reasons.check_packing(self._file, facts.quantisation, WeightsKind.TEXT_ENCODER)
        (name,) = parts
        wanted = dict(zip(family.text_encoders, family.encoders, strict=True))[name]
        if facts.architecture != wanted:
            raise unfit(self._file, f"{facts.architecture or facts.kind} where {wanted} is read with")

    def load_tokenizer(self, name: str) -> Any:
        """The tokenizer of this name in the pipeline."""
        return tokenizer_for(self._file, self._tokenizer, code_of(self.files.family).classes[name])

    def load_text(self, names: Collection[str], dtype: torch.dtype, check_cancelled: Check) -> dict[str, Any]:
        """The text encoder with its tokenizer."""
        (name,) = names
        tokenizer = name.replace("text_encoder", "tokenizer")
        found = language_model_of(read_any(self._file))
        if found is None:
            raise unfit(self._file, "it is no language model that is read here")
        words = self.load_tokenizer(tokenizer)
        kind = code_of(self.files.family).classes[name]
        model, notes = load_language_model(self._file, kind, found, dtype, check_cancelled)
        self.notes += notes
        classes = code_of(self.files.family).classes
        return {tokenizer: words, name: model, **{one: classes[one]() for one in self.files.family.processors}}
