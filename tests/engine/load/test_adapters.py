"""LoRAs and textual inversions attached to tiny pipelines: what they equal, and that nothing of them stays."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import StableDiffusionPipeline, StableDiffusionXLPipeline
from safetensors.torch import load_file, save_file

from sddesk.core.adapters import EmbeddingUse, LoraUse
from sddesk.core.errors import SddeskError
from sddesk.core.families import SDXL
from sddesk.core.models import CheckpointInfo, CheckpointRef, PartInfo, WeightsKind
from sddesk.engine import checkpoints
from sddesk.engine.backends.base import Placement
from sddesk.engine.families.sd import FAMILY
from sddesk.engine.loaded import LoadedCheckpoint
from tests.engine.helpers import REQUEST, LocatingEngine, info_of, make, psnr, run
from tests.engine.loras import ALPHA, RANK, embedding_file, kohya_file, merge, part_of, peft_file, random_factors
from tests.tiny import TEXT_DIM, make_tiny_xl

SAME = 45  # dB: added in another order, rounded otherwise


@dataclass
class Bench:
    """An engine on one model with parts in reach; `loads` counts how often the model was loaded."""

    folder: Path
    parts: list[PartInfo] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    info: CheckpointInfo | None = None

    def __post_init__(self) -> None:
        self.engine = LocatingEngine(self._locate, part_named=self._part, device="cpu")

    def _locate(self, ref: CheckpointRef) -> CheckpointInfo:
        del ref
        return self.info or info_of(self.folder)

    def _part(self, kind: WeightsKind, name: str) -> PartInfo:
        for part in self.parts:
            if (part.facts.kind, part.name) == (kind, name):
                return part
        raise SddeskError("not installed")

    def draw(self, *loras: LoraUse, **changes: Any) -> np.ndarray:
        (picture,) = make(self.engine, REQUEST, loras=loras, **changes)
        return picture


@pytest.fixture(scope="module")
def tiny_xl(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_tiny_xl(tmp_path_factory.mktemp("models") / "tiny-xl")


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], Bench]:
    def make_bench(folder: Path) -> Bench:
        made = Bench(folder)
        load = checkpoints.load_checkpoint

        def counted(*arguments: Any) -> LoadedCheckpoint:
            made.loads.append(Path(arguments[0].location).name)
            return load(*arguments)

        monkeypatch.setattr(checkpoints, "load_checkpoint", counted)
        return made

    return make_bench


def pipe_of(folder: Path, *, is_xl: bool = False) -> Any:
    if is_xl:
        return StableDiffusionXLPipeline.from_pretrained(folder, local_files_only=True, add_watermarker=False)
    return StableDiffusionPipeline.from_pretrained(folder, local_files_only=True, safety_checker=None)


def use(name: str, weight: float = 1.0) -> LoraUse:
    return LoraUse(name=name, weight=weight)


def merged_picture(folder: Path, tmp_path: Path, merges: list[tuple[Any, float]], *, is_xl: bool = False) -> np.ndarray:
    """The picture of a model whose own weights have the LoRAs in them."""
    pipe = pipe_of(folder, is_xl=is_xl)
    for factors, weight in merges:
        merge(pipe, factors, weight)
    target = tmp_path / "merged"
    pipe.save_pretrained(target, safe_serialization=True)
    (picture,) = make(Bench(target).engine, REQUEST)
    return picture


@pytest.mark.parametrize("layout", ["peft", "kohya"])
@pytest.mark.parametrize("xl", [False, True], ids=["sd1", "sdxl"])
def test_an_attached_lora_equals_the_merged_one_in_either_layout(
    tiny_model: Path,
    tiny_xl: Path,
    bench: Callable[[Path], Bench],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    layout: str,
    xl: bool,
) -> None:
    folder = tiny_xl if xl else tiny_model
    components = ("unet", "text_encoder", *(["text_encoder_2"] if xl else []))
    monkeypatch.setattr("socket.socket.connect", lambda *_: pytest.fail("no network is needed"))
    factors = random_factors(pipe_of(folder, is_xl=xl), components, seed=1)
    file = tmp_path / "ink.safetensors"
    if layout == "peft":
        peft_file(file, factors)
    else:
        kohya_file(file, factors, is_xl=xl)
    here = bench(folder)
    here.parts = [part_of(file)]
    bare = here.draw()
    attached = here.draw(use("ink", 0.7))
    share = 0.7 if layout == "peft" else 0.35  # kohya's alpha is half its rank here
    assert psnr(attached, merged_picture(folder, tmp_path, [(factors, share)], is_xl=xl)) > SAME
    assert psnr(attached, bare) < 30
    assert np.array_equal(here.draw(), bare)
    assert here.loads.count(folder.name) == 1


def test_sdxls_blocks_may_have_the_names_of_the_original(
    tiny_xl: Path, bench: Callable[[Path], Bench], tmp_path: Path
) -> None:
    """Most LoRAs for SDXL name its layers so: `input_blocks_4_1`, not `down_blocks_1_attentions_0`."""
    names = {"down_blocks_1_attentions_0": "input_blocks_3_1", "mid_block_attentions_0": "middle_block_1"}
    names |= {f"up_blocks_0_attentions_{k}": f"output_blocks_{k}_1" for k in (0, 1)}
    factors = random_factors(pipe_of(tiny_xl, is_xl=True), ("unet",), seed=1)
    factors = {name: pair for name, pair in factors.items() if ".attentions." in name}
    file = kohya_file(tmp_path / "ink.safetensors", factors, is_xl=True)
    weights = load_file(file)
    for ours, original in names.items():
        weights = {key.replace(ours, original): value for key, value in weights.items()}
    assert not any("_blocks_0_attentions" in key or "down_blocks" in key for key in weights)
    save_file(weights, file)
    here = bench(tiny_xl)
    here.parts = [part_of(file)]
    attached = here.draw(use("ink"))
    assert psnr(attached, merged_picture(tiny_xl, tmp_path, [(factors, 0.5)], is_xl=True)) > SAME
    assert psnr(attached, here.draw()) < 30


def test_several_at_once_change_weights_and_leave_without_loading_anew(
    tiny_model: Path, bench: Callable[[Path], Bench], tmp_path: Path
) -> None:
    pipe = pipe_of(tiny_model)
    one = random_factors(pipe, ("unet", "text_encoder"), seed=1)
    other = random_factors(pipe, ("text_encoder",), seed=2)
    here = bench(tiny_model)
    here.parts = [part_of(peft_file(tmp_path / "one.safetensors", one))]
    here.parts.append(part_of(peft_file(tmp_path / "other.safetensors", other)))
    bare = here.draw()
    both = here.draw(use("one", 0.5), use("other", -0.8))
    assert psnr(both, merged_picture(tiny_model, tmp_path, [(one, 0.5), (other, -0.8)])) > SAME
    lone = here.draw(use("one", 0.5))
    assert psnr(lone, both) < SAME
    assert psnr(here.draw(use("other", -0.8), use("one", 0.5)), both) > SAME
    assert np.array_equal(here.draw(use("one", 0.5)), lone)
    assert np.array_equal(here.draw(use("one", 0), use("other", 0)), bare)
    assert np.array_equal(here.draw(), bare)
    assert here.loads.count(tiny_model.name) == 1


@pytest.mark.parametrize("placement", [Placement.PARTS, Placement.LAYERS])
def test_it_works_and_leaves_whatever_the_way_the_model_is_placed(
    tiny_model: Path, bench: Callable[[Path], Bench], tmp_path: Path, placement: Placement
) -> None:
    factors = random_factors(pipe_of(tiny_model), ("unet", "text_encoder"), seed=1)
    here = bench(tiny_model)
    here.parts = [part_of(peft_file(tmp_path / "ink.safetensors", factors))]
    bare, attached = here.draw(), here.draw(use("ink"))
    loaded = here.engine._checkpoints.loaded.newest
    assert loaded is not None
    place = loaded.execution.place
    loaded.execution.place = lambda _: place(placement)  # type: ignore[method-assign] - as if memory were short
    assert psnr(here.draw(), bare) > SAME
    assert psnr(here.draw(use("ink")), attached) > SAME
    assert psnr(here.draw(), bare) > SAME


@pytest.mark.parametrize("is_xl", [False, True])
def test_a_weight_of_its_own_for_the_text_encoders_equals_merging_each_with_its_own(
    is_xl: bool, tiny_model: Path, tiny_xl: Path, bench: Callable[[Path], Bench], tmp_path: Path
) -> None:
    folder = tiny_xl if is_xl else tiny_model
    encoders = ("text_encoder", "text_encoder_2") if is_xl else ("text_encoder",)
    factors = random_factors(pipe_of(folder, is_xl=is_xl), ("unet", *encoders), seed=1)
    unet = {name: pair for name, pair in factors.items() if name.startswith("unet.")}
    text = {name: pair for name, pair in factors.items() if name not in unet}
    made = bench(folder)
    made.parts.append(part_of(kohya_file(tmp_path / "both.safetensors", factors, is_xl=is_xl)))
    for weights in ((0.7, 0.2), (0.0, 0.9)):
        drawn = made.draw(LoraUse(name="both", weight=weights[0], text_weight=weights[1]))
        halves = [(unet, weights[0] * ALPHA / RANK), (text, weights[1] * ALPHA / RANK)]
        wanted = merged_picture(folder, tmp_path, halves, is_xl=is_xl)
        assert psnr(drawn, wanted) > SAME
        assert psnr(drawn, made.draw(use("both", weights[0] or 0.9))) < SAME
    assert made.loads.count(folder.name) == 1


def test_half_precision_takes_a_lora(tiny_model: Path, bench: Callable[[Path], Bench], tmp_path: Path) -> None:
    factors = random_factors(pipe_of(tiny_model), ("unet", "text_encoder"), seed=1)
    here = bench(tiny_model)
    here.parts = [part_of(peft_file(tmp_path / "ink.safetensors", factors))]
    assert psnr(here.draw(use("ink"), precision="half"), here.draw(use("ink"))) > 25


def test_f30_another_family_is_refused_before_anything_is_loaded(
    tiny_model: Path, bench: Callable[[Path], Bench], tmp_path: Path
) -> None:
    here = bench(tiny_model)
    here.parts = [part_of(tmp_path / "xl.safetensors", families=(SDXL,), text_width=2048)]
    here.info = replace(info_of(tiny_model), text_width=TEXT_DIM)
    with pytest.raises(SddeskError, match="made for SDXL"):
        here.draw(use("xl"))
    assert here.loads == []


def test_f57_a_lora_that_is_gone_is_told(tiny_model: Path, bench: Callable[[Path], Bench]) -> None:
    with pytest.raises(SddeskError):
        bench(tiny_model).draw(use("unicorn"))


@pytest.mark.parametrize("fault", ["shapes", "nothing fits", "LoHa", "DoRA", "no file", "cut"])
def test_f30_a_file_that_does_not_fit_is_told_and_the_next_picture_is_right(
    tiny_model: Path, bench: Callable[[Path], Bench], tmp_path: Path, fault: str
) -> None:
    good = random_factors(pipe_of(tiny_model), ("unet",), seed=1)
    factors = good
    file = tmp_path / "bad.safetensors"
    if fault == "shapes":
        factors = {name: (down[:, :3], up) for name, (down, up) in good.items()}
    elif fault == "nothing fits":
        factors = {f"unet.elsewhere.{n}.to_q": pair for n, pair in enumerate(good.values()) if pair[0].ndim == 2}
    peft_file(file, factors)
    if fault == "DoRA":
        save_file(load_file(file) | {"unet.mid_block.attentions.0.dora_scale": torch.zeros(1)}, file)
    elif fault == "LoHa":
        save_file({"lora_unet_mid_block.hada_w1_a": torch.zeros(2, 2)}, file)
    elif fault == "no file":
        file.unlink()
    elif fault == "cut":
        file.write_bytes(file.read_bytes()[:-100])
    here = bench(tiny_model)
    here.parts = [part_of(file), part_of(peft_file(tmp_path / "good.safetensors", good))]
    bare, attached = here.draw(), here.draw(use("good"))
    with pytest.raises(SddeskError, match="“bad” cannot be attached"):
        here.draw(use("good"), use("bad"))
    assert np.array_equal(here.draw(), bare)
    assert np.array_equal(here.draw(use("good")), attached)
    assert here.loads.count(tiny_model.name) == 1


def test_layers_without_a_place_are_told(tiny_model: Path, bench: Callable[[Path], Bench], tmp_path: Path) -> None:
    factors = random_factors(pipe_of(tiny_model), ("unet",), seed=1)
    pair = next(pair for pair in factors.values() if pair[0].ndim == 2)
    here = bench(tiny_model)
    here.parts = [part_of(peft_file(tmp_path / "ink.safetensors", factors | {"unet.elsewhere.to_q": pair}))]
    (image,) = run(here.engine, replace(REQUEST, loras=(use("ink"),))).images
    assert [f"1 of its {len(factors) + 1} layers" in str(note) for note in image.notes] == [True]


def test_a_tag_that_nobody_knew_is_said_with_the_picture(tiny_model: Path, bench: Callable[[Path], Bench]) -> None:
    here = bench(tiny_model)
    (image,) = run(here.engine, replace(REQUEST, prompt="a horse <lora:unicorn:1>")).images
    assert "unicorn" in str(image.notes[0])


def test_a_textual_inversion_of_a_words_own_vectors_is_that_word(
    tiny_model: Path, bench: Callable[[Path], Bench], tmp_path: Path
) -> None:
    pipe = pipe_of(tiny_model)
    ids = pipe.tokenizer("horse", add_special_tokens=False).input_ids
    table = pipe.text_encoder.get_input_embeddings().weight.detach()
    file = embedding_file(tmp_path / "my-style.safetensors", table[ids])
    here = bench(tiny_model)
    here.parts = [part_of(file, WeightsKind.EMBEDDING)]
    named = EmbeddingUse(name="my-style")
    bare = here.draw(prompt="a horse in snow")
    told = here.draw(prompt="a my-style in snow", embeddings=(named,))
    assert np.array_equal(told, here.draw(prompt="a embedding:My-Style in snow", embeddings=(named,)))
    assert psnr(told, bare) > SAME
    assert psnr(here.draw(prompt="a my-style in snow"), bare) < SAME
    weighted = here.draw(prompt="a (my-style:1.4) in snow", embeddings=(named,))
    assert psnr(weighted, here.draw(prompt="a (horse:1.4) in snow")) > SAME
    negative = here.draw(prompt="a cow", negative_prompt="my-style", embeddings=(named,))
    assert psnr(negative, here.draw(prompt="a cow", negative_prompt="horse")) > SAME
    assert np.array_equal(here.draw(prompt="a horse in snow"), bare)
    assert here.loads.count(tiny_model.name) == 1


def test_a_textual_inversion_is_not_torn_apart_by_a_chunk(tiny_model: Path) -> None:
    pipe = pipe_of(tiny_model)
    vectors = {"style": (torch.randn((10, TEXT_DIM), generator=torch.Generator().manual_seed(1)),)}
    words = "x " * 70
    request = replace(REQUEST, prompt=f"{words}style")
    told = FAMILY.encode(pipe, request, vectors).positive
    parted = FAMILY.encode(pipe, replace(request, prompt=f"{words}BREAK style"), vectors).positive
    assert told.shape[1] == 2 * 77
    torch.testing.assert_close(told, parted)


def test_a_textual_inversion_of_sdxl_has_vectors_for_both_encoders(
    tiny_xl: Path, bench: Callable[[Path], Bench], tmp_path: Path
) -> None:
    pipe = pipe_of(tiny_xl, is_xl=True)
    ids = pipe.tokenizer("horse", add_special_tokens=False).input_ids
    tables = [one.get_input_embeddings().weight.detach()[ids] for one in (pipe.text_encoder, pipe.text_encoder_2)]
    here = bench(tiny_xl)
    here.parts = [part_of(embedding_file(tmp_path / "style.safetensors", *tables), WeightsKind.EMBEDDING)]
    told = here.draw(prompt="a style", embeddings=(EmbeddingUse(name="style"),))
    assert psnr(told, here.draw(prompt="a horse")) > SAME


def test_f30_vectors_of_another_width_are_told(
    tiny_model: Path, bench: Callable[[Path], Bench], tmp_path: Path
) -> None:
    here = bench(tiny_model)
    here.parts = [part_of(embedding_file(tmp_path / "wide.safetensors", torch.zeros(1, 768)), WeightsKind.EMBEDDING)]
    with pytest.raises(SddeskError, match="768 wide"):
        here.draw(prompt="a wide", embeddings=(EmbeddingUse(name="wide"),))


def test_a_lora_that_was_trained_anew_under_its_name_is_attached_anew(
    tiny_model: Path, bench: Callable[[Path], Bench], tmp_path: Path
) -> None:
    pipe = pipe_of(tiny_model)
    first, second = (
        peft_file(tmp_path / f"{seed}.safetensors", random_factors(pipe, ("unet", "text_encoder"), seed=seed))
        for seed in (1, 2)
    )
    here = bench(tiny_model)
    here.parts = [part_of(Path(shutil.copy(first, tmp_path / "ink.safetensors"))), part_of(second)]
    before, wanted = here.draw(use("ink")), here.draw(use("2"))
    second.replace(tmp_path / "ink.safetensors")
    assert np.array_equal(here.draw(use("ink")), wanted)
    assert not np.array_equal(before, wanted)
    assert len(here.loads) == 1
