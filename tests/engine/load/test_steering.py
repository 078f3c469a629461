"""ControlNets from each layout in which people have them, kept in memory while there is room."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from diffusers import ControlNetModel, ControlNetUnionModel, UNet2DConditionModel
from safetensors.torch import load_file, save_file

from sddesk.core.controls import check_steering
from sddesk.core.errors import SddeskError
from sddesk.core.inputs import ControlPicture
from sddesk.core.located import LocatedRequest, locate_request
from sddesk.core.models import PartInfo, PartRef, WeightsKind
from sddesk.engine.load.control_networks import load_control
from sddesk.engine.load.steering import SteeringNetworks
from sddesk.weights.detect import inspect_file
from tests.engine.helpers import REQUEST, info_of
from tests.engine.ldm import controlnet_names
from tests.tiny import make_tiny_controlnet, make_tiny_xl

FULL = torch.float32


def unet_of(model: Path) -> Any:
    return UNet2DConditionModel.from_pretrained(model / "unet")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, tiny_model: Path) -> Path:
    """The weights file of a diffusers folder."""
    return make_tiny_controlnet(tmp_path_factory.mktemp("controlnet") / "edges", tiny_model)


def load(file: Path, unet: Any, dtype: torch.dtype = FULL) -> Any:
    return load_control(file, unet, dtype, lambda: None)


def same(one: Any, other: Any) -> bool:
    mine, its = one.state_dict(), other.state_dict()
    return mine.keys() == its.keys() and all(torch.equal(mine[name], its[name]) for name in mine)


def answer(network: Any, unet: Any) -> torch.Tensor:
    noise = torch.Generator().manual_seed(3)
    text = torch.randn(1, 77, unet.config.cross_attention_dim, generator=noise)
    words = {"encoder_hidden_states": text, "controlnet_cond": torch.rand(1, 3, 64, 64, generator=noise)}
    if unet.config.addition_embed_type:
        sizes = {"text_embeds": torch.randn(1, 16, generator=noise), "time_ids": torch.full((1, 6), 64.0)}
        words["added_cond_kwargs"] = sizes
    with torch.no_grad():
        return network(torch.randn(1, 4, 8, 8, generator=noise), torch.tensor(500), **words, return_dict=False)[1]


@pytest.mark.parametrize("xl", [False, True])
def test_a_file_of_its_own_equals_the_folder_it_came_from(xl: bool, tiny_model: Path, tmp_path: Path) -> None:
    model = make_tiny_xl(tmp_path / "xl") if xl else tiny_model
    file = make_tiny_controlnet(tmp_path / "edges", model)
    single = shutil.copy(file, tmp_path / "edges.safetensors")
    unet, wanted = unet_of(model), ControlNetModel.from_pretrained(tmp_path / "edges")
    for place in (file, single):
        found = load(Path(place), unet)
        assert same(found, wanted) and torch.allclose(answer(found, unet), answer(wanted, unet), atol=1e-5)


@pytest.mark.parametrize("root", ["control_model.", ""])
def test_the_makers_layout_is_read(root: str, tmp_path: Path) -> None:
    sizes: Any = {"block_out_channels": (8, 16), "norm_num_groups": 8, "cross_attention_dim": 16}
    kinds: Any = {"down_block_types": ("CrossAttnDownBlock2D", "DownBlock2D")}
    unet = UNet2DConditionModel(
        sample_size=8, layers_per_block=2, attention_head_dim=2, up_block_types=("UpBlock2D", "CrossAttnUpBlock2D"),
        **sizes, **kinds,
    )  # fmt: skip
    wanted = ControlNetModel.from_unet(unet, conditioning_embedding_out_channels=(4, 4, 8, 8))
    with torch.no_grad():
        for weight in wanted.parameters():
            weight.normal_(0, 0.1)
    weights = wanted.state_dict()
    names = controlnet_names(weights)
    file = tmp_path / "control_sd15_canny.safetensors"
    save_file({f"{root}{names[name]}": value.clone() for name, value in weights.items()}, file)
    assert inspect_file(file).kind == WeightsKind.CONTROLNET
    found = load(file, unet)
    assert same(found, wanted) and torch.allclose(answer(found, unet), answer(wanted, unet), atol=1e-5)


def test_one_for_several_kinds_of_picture_is_read(tmp_path: Path) -> None:
    model = make_tiny_xl(tmp_path / "xl")
    file = make_tiny_controlnet(tmp_path / "union", model, kind=ControlNetUnionModel)
    single = Path(shutil.copy(file, tmp_path / "union.safetensors"))
    wanted = ControlNetUnionModel.from_pretrained(tmp_path / "union")
    for place in (file, single):
        found = load(place, unet_of(model))
        assert isinstance(found, ControlNetUnionModel) and same(found, wanted)
    assert inspect_file(single).variant == "Union"


def test_half_precision_is_what_is_asked_for(folder: Path, tiny_model: Path) -> None:
    assert {weight.dtype for weight in load(folder, unet_of(tiny_model), torch.bfloat16).parameters()} == {
        torch.bfloat16
    }


def test_a_file_that_is_not_whole_is_refused(folder: Path, tiny_model: Path, tmp_path: Path) -> None:
    weights = load_file(folder)
    del weights["controlnet_mid_block.weight"]
    save_file(weights, tmp_path / "cut.safetensors")
    with pytest.raises(SddeskError, match=r"does not load .*1 weights are missing, controlnet_mid_block"):
        load(tmp_path / "cut.safetensors", unet_of(tiny_model))


def part_at(file: Path, name: str = "edges") -> PartInfo:
    return PartInfo(name=name, facts=inspect_file(file), location=str(file), size_bytes=1)


def test_it_is_loaded_once_and_given_back_when_another_is_used(folder: Path, tiny_model: Path, tmp_path: Path) -> None:
    networks, unet = SteeringNetworks(), unet_of(tiny_model)
    one = {("control", "edges"): part_at(folder)}
    two = {("control", "depth"): part_at(Path(shutil.copy(folder, tmp_path / "depth.safetensors")))}

    def take(wanted: dict[tuple[str, str], PartInfo]) -> list[Any]:
        return [*networks.take(wanted, unet, FULL, lambda: None).values()]

    assert networks.bytes_missing(one | two, FULL) > networks.bytes_missing(one, FULL) > 0
    (first,) = take(one)
    assert take(one) == [first] and networks.bytes_missing(one, FULL) == 0
    assert not networks.give_up_unused(), "it is in use"
    (second,) = take(two)
    assert take(one | two) == [first, second] and not networks.give_up_unused()
    take(two)
    assert networks.give_up_unused() and not networks.give_up_unused()
    assert take(two) == [second] and take(one) != [first]


def test_unused_ones_make_room_for_another(folder: Path, tiny_model: Path, tmp_path: Path) -> None:
    free = [2**40]
    networks, unet = SteeringNetworks(lambda: free[0]), unet_of(tiny_model)
    files = {name: Path(shutil.copy(folder, tmp_path / f"{name}.safetensors")) for name in ("a", "b", "c")}
    parts = {("control", name): part_at(file) for name, file in files.items()}
    for key, part in parts.items():
        networks.take({key: part}, unet, FULL, lambda: None)
        free[0] = 2**40 if key[1] == "a" else 0
    assert networks.bytes_missing({key: parts[key] for key in [("control", "c")]}, FULL) == 0
    assert networks.bytes_missing(parts, FULL) == 2 * networks.bytes_missing(
        {("control", "a"): parts["control", "a"]}, FULL
    )


def test_another_file_in_its_place_is_loaded_anew(folder: Path, tiny_model: Path, tmp_path: Path) -> None:
    networks, unet = SteeringNetworks(), unet_of(tiny_model)
    file = Path(shutil.copy(folder, tmp_path / "edges.safetensors"))
    wanted = {("control", "edges"): part_at(file)}
    (first,) = networks.take(wanted, unet, FULL, lambda: None).values()
    os.utime(file, ns=(1, 1))
    (second,) = networks.take(wanted, unet, FULL, lambda: None).values()
    assert second is not first


class Shelf:
    """A machine with one checkpoint and these networks."""

    def __init__(self, model: Path, *parts: PartInfo) -> None:
        self.info, self.parts = info_of(model), parts

    def locate(self, ref: Any) -> Any:
        return self.info

    def locate_part(self, ref: PartRef) -> Any:
        raise AssertionError

    def encoder_for(self, adapter: PartInfo) -> PartInfo:
        raise AssertionError

    def part_named(self, kind: WeightsKind, name: str) -> PartInfo:
        for part in self.parts:
            if (part.facts.kind, part.name) == (kind, name):
                return part
        raise SddeskError("No installed {kind} is called “{name}”.", kind=kind.value, name=name)


def located(shelf: Shelf, **changes: Any) -> LocatedRequest:
    picture = ControlPicture(content_hash="0" * 64, model="edges", **changes)
    return locate_request(replace(REQUEST, inputs=(picture,)), shelf)


def test_a_network_that_is_not_there_is_said_before_anything_is_loaded(folder: Path, tiny_model: Path) -> None:
    assert located(Shelf(tiny_model, part_at(folder))).steering[("control", "edges")].name == "edges"
    lora = replace(part_at(folder), facts=replace(part_at(folder).facts, kind=WeightsKind.LORA))
    for shelf in (Shelf(tiny_model), Shelf(tiny_model, lora)):
        with pytest.raises(SddeskError, match="No installed controlnet is called “edges”"):
            located(shelf)
    assert located(Shelf(tiny_model), weight=0.0).steering == {}


def test_one_of_another_family_is_said_before_anything_is_loaded(folder: Path, tiny_model: Path) -> None:
    other = replace(part_at(folder), facts=replace(part_at(folder).facts, text_width=2048))
    shelf = Shelf(tiny_model, other)
    shelf.info = replace(shelf.info, text_width=768)
    with pytest.raises(SddeskError, match="“edges” was made for a model that reads words 2048 wide"):
        check_steering(located(shelf))
    shelf.info = replace(shelf.info, text_width=16, latents=None)
    shelf.parts = (part_at(folder),)
    check_steering(located(shelf))
