"""The private names of libraries that the engine uses: each with its reason, each there in the installed version."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import diffusers
import pytest
import torch
from diffusers.hooks import group_offloading
from diffusers.pipelines.flux2.image_processor import Flux2ImageProcessor

import sddesk.engine

ENGINE = Path(sddesk.engine.__file__).parent
TYPINGS = Path(__file__).parents[2] / "packaging" / "typings"


def _pipeline(name: str) -> bool:
    """Whether the pipelines' base class has an attribute or sets it on itself."""
    pipeline: Any = diffusers.DiffusionPipeline
    methods = [value for value in vars(pipeline).values() if callable(value)]
    return hasattr(pipeline, name) or any(name in value.__code__.co_names for value in methods if _is_plain(value))


def _is_plain(value: Any) -> bool:
    return hasattr(value, "__code__")


FLUX2_NAMES = ("_pack_latents", "_patchify_latents", "_prepare_image_ids", "_unpatchify_latents")
# name: (why nothing public will do, whether it is there)
TABLE: dict[str, tuple[str, Callable[[], bool]]] = {
    "_C": ("torch's C functions have no other home", lambda: hasattr(torch, "_C")),
    "_cuda_clearCublasWorkspaces": (
        "workspaces made while a CUDA graph is recorded would stay for good",
        lambda: hasattr(torch._C, "_cuda_clearCublasWorkspaces") or not torch.backends.cuda.is_built(),
    ),
    "_version": ("tells that a tensor was written into", lambda: torch.zeros(1)._version == 0),
    "_GROUP_OFFLOADING": ("diffusers can put group offload on, not off", lambda: True),
    "_LAYER_EXECUTION_TRACKER": ("diffusers can put group offload on, not off", lambda: True),
    "_LAZY_PREFETCH_GROUP_OFFLOADING": ("diffusers can put group offload on, not off", lambda: True),
    "_exclude_from_cpu_offload": (
        "a pipeline asks its parts for its device, but not those named here",
        lambda: _pipeline("_exclude_from_cpu_offload"),
    ),
    "_all_hooks": ("a pipeline puts removed hooks on again unless it forgets them", lambda: _pipeline("_all_hooks")),
    "_execution_device": ("where the text has to be, whatever is offloaded", lambda: _pipeline("_execution_device")),
    "_callback_tensor_inputs": (
        "the step's callback gets the U-Net's answer only when it is named here",
        lambda: hasattr(diffusers.StableDiffusionPipeline, "_callback_tensor_inputs"),
    ),
    "_decode": (
        "decodes on the CPU without the hook that moves weights to the GPU",
        lambda: hasattr(diffusers.AutoencoderKL, "_decode"),
    ),
    "_encode": (
        "encodes on the CPU without the hook that moves weights to the GPU",
        lambda: hasattr(diffusers.AutoencoderKL, "_encode"),
    ),
    "_convert_ip_adapter_image_proj_to_diffusers": (
        "loads the published layouts of IP-Adapters without putting them on the U-Net",
        lambda: hasattr(diffusers.UNet2DConditionModel, "_convert_ip_adapter_image_proj_to_diffusers"),
    ),
    "_fix_state_dict_keys_on_load": (
        "names that older versions of diffusers wrote",
        lambda: hasattr(diffusers.AutoencoderKL, "_fix_state_dict_keys_on_load"),
    ),
    **dict.fromkeys(
        FLUX2_NAMES,
        (
            "packs FLUX.2's latents and references as its pipeline does, which has nothing public for it",
            lambda: all(hasattr(diffusers.Flux2KleinPipeline, name) for name in FLUX2_NAMES),
        ),
    ),
    "_unpack_latents": (
        "unpacks the latents of FLUX.1 and Qwen-Image as their pipelines do, which have nothing public for it",
        lambda: all(hasattr(one, "_unpack_latents") for one in (diffusers.FluxPipeline, diffusers.QwenImagePipeline)),
    ),
    "_prepare_latent_image_ids": (
        "numbers the places of a reference as FLUX.1's pipeline does",
        lambda: hasattr(diffusers.FluxPipeline, "_prepare_latent_image_ids"),
    ),
    "_non_persistent_buffers_set": (
        "buffers that no file has keep the precision that the module computes them in",
        lambda: hasattr(torch.nn.Module(), "_non_persistent_buffers_set"),
    ),
    "_resize_if_exceeds_area": (
        "brings large references to the size that FLUX.2's own pipeline gives them",
        lambda: hasattr(Flux2ImageProcessor, "_resize_if_exceeds_area"),
    ),
}
OF_PYTHON = {"_exit"}


@pytest.mark.parametrize("name", TABLE)
def test_it_is_there(name: str) -> None:
    reason, is_there = TABLE[name]
    assert is_there(), f"{name} is gone ({reason}): find another way, or bound the library's version in pyproject.toml"


def test_group_offloading_names_hooks_that_a_registry_has() -> None:
    layer = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.Linear(2, 2))
    cpu = torch.device("cpu")
    group_offloading.apply_group_offloading(
        layer, onload_device=cpu, offload_device=cpu, offload_type="block_level", num_blocks_per_group=1
    )
    registries = [getattr(module, "_diffusers_hook", None) for module in layer.modules()]
    found = {name for registry in registries if registry is not None for name in registry.hooks}
    assert group_offloading._GROUP_OFFLOADING in found


def test_no_other_private_name_is_used() -> None:
    used: dict[str, str] = {}
    for file in ENGINE.rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        own = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        attributes = [node for node in ast.walk(tree) if isinstance(node, ast.Attribute) and _is_private(node.attr)]
        own |= {node.attr for node in attributes if _is_self(node.value)}
        found = {node.attr for node in attributes} - own
        imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
        for node in imports:
            if not (node.module or "").startswith("sddesk"):
                found |= {alias.name for alias in node.names if _is_private(alias.name)}
        used |= dict.fromkeys(found - OF_PYTHON, file.name)
    assert used.keys() == TABLE.keys(), used


def _is_private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__")


def _is_self(value: ast.expr) -> bool:
    return isinstance(value, ast.Name) and value.id in ("self", "cls")


@pytest.mark.parametrize("library", ["diffusers", "transformers"])
def test_the_type_checker_is_told_what_the_library_gives(library: str) -> None:
    """packaging/typings names the file of each class, so that the checker reads it and not all of the library."""
    stub = ast.parse((TYPINGS / library / "__init__.pyi").read_text(encoding="utf-8"))
    given, told = importlib.import_module(library), {"__version__"}
    for node in stub.body:
        if isinstance(node, ast.ImportFrom) and node.module != "typing":
            source = importlib.import_module(node.module or "")
            assert all(getattr(source, name.name) is getattr(given, name.name) for name in node.names), node.module
            told |= {name.name for name in node.names}
        if isinstance(node, ast.Assign):
            told.add(another := ast.unparse(node.targets[0]))
            assert getattr(given, another) is getattr(given, ast.unparse(node.value))
    used: set[str] = set()
    for file in ENGINE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == library:
                used |= {name.name for name in node.names}
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == library:
                used.add(node.attr)
    assert len(used) > 10 and used <= told, f"add to packaging/typings/{library}: {sorted(used - told)}"
