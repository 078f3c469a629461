"""Loads a single-file checkpoint (the original Stable Diffusion layout) with bundled configurations: no network."""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import Any

import torch
from diffusers import AutoencoderKL
from diffusers.loaders.single_file_utils import create_diffusers_clip_model_from_ldm
from safetensors import SafetensorError
from transformers import CLIPTokenizer

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import WeightsFacts
from sddesk.engine.device import wants_channels_last
from sddesk.engine.families.base import code_of
from sddesk.engine.load.weights import EMA, Weights, read_weights
from sddesk.weights import reasons
from sddesk.weights.detect import inspect_file
from sddesk.weights.folder import inspect_folder
from sddesk.weights.headers import read_header
from sddesk.weights.layouts import LDM_TEXT, LDM_UNET, LDM_VAE, VAE_ROOTS, WRAPPINGS
from sddesk.weights.unets import find_unet

# What training, other programs and marks leave beside the weights; none of it changes a picture.
_HARMLESS = re.compile(
    rf"^{re.escape(EMA)}|^(?:first_stage_model\.)?(?:loss|model_ema|denoiser)\.|^(?:v_pred|ztsnr|global_step|scale_factor)$"
    r"|^(?:sqrt_|log_|posterior_)?[\w]*(?:alphas|betas|logvar|lvlb_weights|_variance|mean_coef)\w*$"
    r"|(?:^|\.)(?:position_ids|logit_scale|num_batches_tracked|text_projection(?:\.weight)?)$"
)
_OLD_TEXT = re.compile(r"^(cond_stage_model\.transformer\.)(?=embeddings\.|encoder\.|final_layer_norm\.)")
_ATTENTION = {"query": "to_q", "key": "to_k", "value": "to_v", "proj_attn": "to_out.0"}
_OLD_ATTENTION = re.compile(rf"(mid_block\.attentions\.\d+)\.({'|'.join(_ATTENTION)})\.")
_ROOT_OF_VAE = re.compile("|".join(f"^{re.escape(root)}" for root in VAE_ROOTS if root))
_TEXT_ENDINGS = (".weight", ".bias", ".in_proj_weight", ".in_proj_bias", ".positional_embedding")
_UNPLACED = QT_TRANSLATE_NOOP(
    "messages", "“{file}”: {count} of its tensors have no place in this model and were left out, {name} for one."
)
_UNLOADABLE = (OSError, ValueError, RuntimeError, KeyError, TypeError, AttributeError, IndexError, SafetensorError)


class SingleFile:
    """One file with a whole checkpoint, opened once and loaded part by part.

    `configs` holds a folder of configurations for each family with its vocabulary. Raises SddeskError when
    the family has none, or the file does not fit it.
    """

    def __init__(self, file: Path, configs: Path, family: str) -> None:
        folder = configs / "model-configs" / family
        if not folder.is_dir():
            raise no_configuration(file)
        self.files = inspect_folder(folder)
        self._file = file
        self.notes: list[Message] = []
        self._vocabulary = configs / "clip-vocabulary"

    def check(self, parts: Collection[str]) -> None:
        """Raise SddeskError unless the header shows these `parts` (unet, text_encoder, vae), packed as can be read."""
        facts = check_packing(self._file)
        missing = [part for part in facts.missing if part in parts]
        if missing:
            raise unfit(self._file, f"it has no {missing[0]}".replace("_", " "))
        tops = (self._unet_root(), LDM_VAE, *LDM_TEXT)
        names = [_unwrapped(name) for name in read_header(self._file).tensors]
        self.notes += unplaced(self._file, [name for name in names if not name.startswith(tops)], 0)

    def load_text(
        self, names: Collection[str], dtype: torch.dtype, check_cancelled: Callable[[], None]
    ) -> dict[str, Any]:
        """The text encoders of these names, with their tokenizers."""
        weights = self._read(dtype, check_cancelled, LDM_TEXT)
        self.notes += unplaced(self._file, [name for name in weights if not name.endswith(_TEXT_ENDINGS)], 0)
        parts: dict[str, Any] = {}
        for name, tokenizer in zip(self.files.family.text_encoders, self.files.family.tokenizers, strict=True):
            check_cancelled()
            if name not in names:
                continue
            kind = code_of(self.files.family).classes[name]
            parts[tokenizer] = self.load_tokenizer(tokenizer)
            parts[name] = _whole(
                self._file, lambda name=name, kind=kind: self._text_encoder(kind, weights, name, dtype)
            )
        return parts

    def load_tokenizer(self, name: str) -> CLIPTokenizer:
        """The tokenizer that the configuration calls so, with CLIP's vocabulary."""
        return clip_tokenizer(self._vocabulary, self.files.folder / name)

    def load_denoiser(self, dtype: torch.dtype, check_cancelled: Callable[[], None]) -> Any:
        """The U-Net, whatever stands before its names where the file is nothing else."""
        root = self._unet_root()
        weights = self._read(dtype, check_cancelled, (root,))
        if root != LDM_UNET and f"{root}input_blocks.0.0.weight" in weights:
            weights = {LDM_UNET + name.removeprefix(root): value for name, value in weights.items()}
        elif root != LDM_UNET:  # diffusers' names
            weights = {name.removeprefix(root): value for name, value in weights.items()}
        kind = code_of(self.files.family).classes["unet"]
        unet = _whole(self._file, lambda: _from(kind, weights, self.files.folder, "unet", dtype))
        self.notes += unplaced(self._file, weights, len(unet.state_dict()))
        return unet

    def load_vae(self, dtype: torch.dtype, check_cancelled: Callable[[], None]) -> Any:
        """The VAE."""
        weights = self._read(dtype, check_cancelled, (LDM_VAE,))
        vae = _whole(self._file, lambda: _from(AutoencoderKL, weights, self.files.folder, "vae", dtype))
        self.notes += unplaced(self._file, weights, len(vae.state_dict()))
        return vae

    def _unet_root(self) -> str:
        """What stands before the U-Net's names, as the header shows it."""
        unet = find_unet({_unwrapped(name): entry for name, entry in read_header(self._file).tensors.items()})
        return unet.root if unet is not None else LDM_UNET

    def _read(self, dtype: torch.dtype, check_cancelled: Callable[[], None], tops: tuple[str, ...]) -> Weights:
        """The weights below these names, under the names of today."""
        weights = _read_weights(self._file, dtype, check_cancelled, lambda name: _unwrapped(name).startswith(tops))
        return {_OLD_TEXT.sub(r"\1text_model.", _unwrapped(name)): value for name, value in weights.items()}

    def _text_encoder(self, kind: Any, weights: Weights, name: str, dtype: torch.dtype) -> Any:
        return create_diffusers_clip_model_from_ldm(
            kind, weights, subfolder=name, config=str(self.files.folder), torch_dtype=dtype, local_files_only=True
        )


def no_configuration(file: Path) -> SddeskError:
    """Return the error for a file of a family of which no configurations are here."""
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "This version cannot draw with a single file of this family yet: {file}"),
        QT_TRANSLATE_NOOP("messages", "Use single files of SD 1, SD 2 and SDXL, or a diffusers folder."),
        file=str(file),
    )


def check_packing(file: Path) -> WeightsFacts:
    """Return what the header says of a file. Raises SddeskError when its weights are packed as cannot be read."""
    facts = inspect_file(file)
    reasons.check_packing(file, facts.quantisation)
    return facts


def unplaced(file: Path, names: Iterable[str], placed: int) -> list[Message]:
    """Return the notes about tensors of a file beyond the `placed` ones; training's leftovers are not mentioned."""
    found = [name for name in names if not _HARMLESS.search(name)]
    if len(found) <= placed:
        return []
    odd = next((name for name in found if not name.endswith((".weight", ".bias"))), "") or _strangest(found)
    return [Message.of(_UNPLACED, {"file": file.name, "count": len(found) - placed, "name": odd})]


def _strangest(names: list[str]) -> str:
    """Of names that were not taken one by one, the one whose module has the fewest: a network's own have many."""
    start = os.path.commonprefix(names)  # noqa: RUF071 - no paths, and letters will do
    modules = [name[len(start) :].partition(".")[0] for name in names]
    count = Counter(modules)
    return min(zip(modules, names, strict=True), key=lambda pair: count[pair[0]])[1]


def _todays(name: str) -> str:
    """A weight of a VAE as diffusers calls it since 0.17."""
    return _OLD_ATTENTION.sub(lambda match: f"{match[1]}.{_ATTENTION[match[2]]}.", name)


def _unwrapped(name: str) -> str:
    return next((name.removeprefix(start) for start in WRAPPINGS if name.startswith(start)), name)


def load_vae_file(
    file: Path, model: Path, dtype: torch.dtype, check_cancelled: Callable[[], None], root: str = ""
) -> tuple[Any, list[Message]]:
    """A VAE that is a file of its own, in either layout, and what a person should know of the file.

    It is shaped by the configuration in its folder, else as the VAE of `model` is, a folder with vae/config.json; so
    is what stands below `root` in a file with more.
    Raises SddeskError when the file does not fit.
    """
    check_packing(file)
    beside = file.with_name("config.json")
    subfolder = "" if beside.is_file() and not root else "vae"
    read = _read_weights(file, dtype, check_cancelled, lambda name: name.startswith(root))
    weights = {_todays(_ROOT_OF_VAE.sub("", _unwrapped(name))): value for name, value in read.items()}
    place = model if subfolder else file.parent
    vae = _whole(file, lambda: _from(AutoencoderKL, weights, place, subfolder, dtype))
    return vae, unplaced(file, weights, len(vae.state_dict()))


def _read_weights(
    file: Path,
    dtype: torch.dtype,
    check_cancelled: Callable[[], None],
    wanted: Callable[[str], bool] = lambda _: True,
) -> Weights:
    try:
        return read_weights([file], dtype, check_cancelled, wanted, channels_last=wants_channels_last(dtype))
    except _UNLOADABLE as error:
        raise unfit(file, _reason(error)) from error


def _from(kind: Any, weights: Weights, folder: Path, subfolder: str, dtype: torch.dtype) -> Any:
    ways: dict[str, Any] = {"config": str(folder), "torch_dtype": dtype, "local_files_only": True}
    return kind.from_single_file(weights, subfolder=subfolder, **ways)


def _whole(file: Path, load: Callable[[], Any]) -> Any:
    """What `load` gives, ready to run. Raises SddeskError when the file does not fit, or has not all of it."""
    try:
        part = load()
    except _UNLOADABLE as error:
        reason = _reason(error)
        raise unfit(file, "weights are missing" if "meta tensor" in reason else reason) from error
    missing = [name for name, weight in part.named_parameters() if weight.is_meta]
    if missing:
        raise unfit(file, f"{len(missing)} weights are missing, {missing[0]} for one")
    return part.eval()


def clip_tokenizer(vocabulary: Path, settings: Path) -> CLIPTokenizer:
    """Return CLIP's tokenizer of the vocabulary that ships, with what the folder `settings` says of it."""
    told = _read(settings / "tokenizer_config.json")
    return CLIPTokenizer(
        vocab=str(vocabulary / "vocab.json"),
        merges=str(vocabulary / "merges.txt"),
        model_max_length=told["model_max_length"],
        pad_token=told["pad_token"],
    )


def _read(file: Path) -> dict[str, Any]:
    """One of our own configurations."""
    data: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return data


def _reason(error: Exception) -> str:
    return str(error).splitlines()[0] if str(error) else type(error).__name__


def unfit(file: Path, reason: str) -> SddeskError:
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The file {file} does not load as what it seems to be: {reason}"),
        QT_TRANSLATE_NOOP("messages", "Check it with `sddesk models check`, or get it again."),
        file=str(file),
        reason=reason,
    )
