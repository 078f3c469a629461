"""VAE, text encoder and sampler settings of other models, held against pipelines that people put together by hand."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from diffusers import AutoencoderKL, StableDiffusionPipeline, StableDiffusionXLPipeline
from safetensors.torch import save_file
from transformers import CLIPTextModel, CLIPTokenizer

from sddesk.catalog.catalog import Catalog
from sddesk.core.errors import SddeskError
from sddesk.core.models import CheckpointRef, PartRef
from sddesk.core.parts import part_ref
from sddesk.core.request import GenerationRequest
from tests.engine.helpers import REQUEST, LocatingEngine, array, make, psnr, reference, run, same
from tests.engine.ldm import vae_weights
from tests.tiny import VAE_FILE, make_tiny_pipeline, make_tiny_xl

OTHER = PartRef(name="other")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two SD 1 folders of different weights, an SDXL one, and the second's VAE as files in both layouts."""
    root = tmp_path_factory.mktemp("parts")
    make_tiny_pipeline(root / "first", seed=1)
    make_tiny_pipeline(root / "other", seed=2)
    make_tiny_xl(root / "xl")
    (root / "files").mkdir()
    shutil.copy(root / "other" / VAE_FILE, root / "files" / "diffusers-layout.safetensors")
    vae = AutoencoderKL.from_pretrained(root / "other", subfolder="vae")
    save_file(vae_weights(vae), root / "files" / "old-layout.safetensors")
    return root


@pytest.fixture
def catalog(place: Path, tmp_path: Path) -> Catalog:
    return Catalog(tmp_path / "none", [place], None, tmp_path / "hashes.json")


@pytest.fixture
def engine(catalog: Catalog) -> LocatingEngine:
    return LocatingEngine(catalog.locate, catalog.locate_part, device="cpu")


FIRST = replace(REQUEST, checkpoint=CheckpointRef(name="first"))


def by_hand(place: Path, tmp_path: Path, put: Callable[[StableDiffusionPipeline], None]) -> np.ndarray:
    """The picture of the first folder's pipeline after `put` has put a part into it."""
    pipe = StableDiffusionPipeline.from_pretrained(place / "first", use_safetensors=True, safety_checker=None)
    put(pipe)
    pipe.save_pretrained(tmp_path / "mixed")
    return reference(tmp_path / "mixed", None, FIRST)


def test_the_vae_of_another_checkpoint(place: Path, tmp_path: Path, engine: LocatingEngine) -> None:
    def put(pipe: StableDiffusionPipeline) -> None:
        pipe.register_modules(vae=AutoencoderKL.from_pretrained(place / "other", subfolder="vae"))

    picture = make(engine, FIRST, vae=OTHER)[0]
    assert psnr(picture, by_hand(place, tmp_path, put)) > 50
    assert psnr(picture, make(engine, FIRST)[0]) < 40


@pytest.mark.parametrize("name", ["diffusers-layout", "old-layout"])
def test_a_vae_file_in_either_layout(name: str, engine: LocatingEngine, catalog: Catalog) -> None:
    vae = part_ref(catalog.vae_named(name))
    assert vae == PartRef(name=name, of="file")
    assert psnr(make(engine, FIRST, vae=vae)[0], make(engine, FIRST, vae=OTHER)[0]) > 50


def test_the_text_encoder_of_another_checkpoint(place: Path, tmp_path: Path, engine: LocatingEngine) -> None:
    def put(pipe: StableDiffusionPipeline) -> None:
        pipe.register_modules(
            text_encoder=CLIPTextModel.from_pretrained(place / "other", subfolder="text_encoder"),
            tokenizer=CLIPTokenizer.from_pretrained(place / "other", subfolder="tokenizer"),
        )

    picture = make(engine, FIRST, text_encoder=OTHER)[0]
    assert psnr(picture, by_hand(place, tmp_path, put)) > 50
    assert not np.array_equal(picture, make(engine, FIRST)[0])


def test_sdxl_takes_both_text_encoders_and_the_vae_of_another(tmp_path: Path) -> None:
    one, other = make_tiny_xl(tmp_path / "one", seed=1), make_tiny_xl(tmp_path / "two", seed=2)
    pipe = StableDiffusionXLPipeline.from_pretrained(one, use_safetensors=True, add_watermarker=False)
    theirs = StableDiffusionXLPipeline.from_pretrained(other, use_safetensors=True, add_watermarker=False)
    names = ("vae", "text_encoder", "text_encoder_2", "tokenizer", "tokenizer_2")
    pipe.register_modules(**{name: getattr(theirs, name) for name in names})
    pipe.set_progress_bar_config(disable=True)
    catalog = Catalog(tmp_path / "none", [tmp_path], None, tmp_path / "hashes.json")
    engine = LocatingEngine(catalog.locate, catalog.locate_part, device="cpu")
    two, request = PartRef(name="two"), replace(REQUEST, checkpoint=CheckpointRef(name="one"), sampler="euler")
    wanted = pipe(
        request.prompt,
        width=64,
        height=64,
        num_inference_steps=request.steps,
        guidance_scale=request.guidance_scale,
        generator=torch.Generator().manual_seed(request.seed),
        output_type="np",
    ).images[0]
    picture = make(engine, request, vae=two, text_encoder=two)[0]
    assert psnr(picture, (wanted * 255).round().astype(np.uint8)) > 50
    assert psnr(picture, make(engine, request)[0]) < 40


CONFIG = "scheduler/scheduler_config.json"


@pytest.mark.parametrize("values", [{"prediction_type": "v_prediction"}, {"beta_schedule": "linear"}])
def test_what_another_checkpoint_tells_its_sampler(tmp_path: Path, values: dict[str, str]) -> None:
    for name in ("first", "other", "wanted"):
        make_tiny_pipeline(tmp_path / name, seed=2 if name == "other" else 1)
    for name in ("other", "wanted"):
        config = json.loads((tmp_path / name / CONFIG).read_text())
        (tmp_path / name / CONFIG).write_text(json.dumps(config | values))
    catalog = Catalog(tmp_path / "none", [tmp_path], None, tmp_path / "hashes.json")
    engine = LocatingEngine(catalog.locate, catalog.locate_part, device="cpu")
    plain = make(engine, FIRST)[0]
    loaded = engine._checkpoints.loaded.newest
    mixed = make(engine, FIRST, sampler_from=OTHER)[0]
    assert engine._checkpoints.loaded.newest is loaded, "no weight is loaded anew"
    assert same(mixed, make(engine, FIRST, checkpoint=CheckpointRef(name="wanted"))[0])
    assert not same(mixed, plain) and np.array_equal(make(engine, FIRST)[0], plain)
    with pytest.raises(SddeskError, match="“gone” is not installed"):
        make(engine, FIRST, sampler_from=PartRef(name="gone"))


def test_its_own_part_by_name_is_the_model_as_it_is(engine: LocatingEngine) -> None:
    own = PartRef(name="first")
    assert np.array_equal(make(engine, FIRST, vae=own, text_encoder=own, sampler_from=own)[0], make(engine, FIRST)[0])


def test_previews_take_the_colours_of_the_vae_that_paints(place: Path, engine: LocatingEngine) -> None:
    previews = [event.preview for event in run(engine, replace(FIRST, vae=OTHER)).progress if event.preview]
    others = [event.preview for event in run(engine, FIRST).progress if event.preview]
    assert not np.array_equal(array(previews[-1]), array(others[-1]))
    torch.testing.assert_close(engine_colours(engine, replace(FIRST, vae=OTHER)), engine_colours(engine, second()))


def second() -> GenerationRequest:
    return replace(REQUEST, checkpoint=CheckpointRef(name="other"))


def engine_colours(engine: LocatingEngine, request: GenerationRequest) -> torch.Tensor:
    loaded, _ = engine._checkpoints.load(engine.located(request), lambda: None, lambda: None)
    return loaded.colours().factors


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"text_encoder": PartRef(name="xl")}, "writes words 32 wide, but “first” reads 16"),
        ({"vae": PartRef(name="gone")}, "“gone” is not installed"),
        ({"vae": PartRef(name="gone", of="file")}, "No installed VAE is called “gone”"),
    ],
)
def test_f30_what_does_not_fit_is_refused_before_it_is_loaded(
    changes: dict[str, PartRef], words: str, engine: LocatingEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sddesk.engine.checkpoints.load_checkpoint", lambda *_: pytest.fail("it was loaded"))
    with pytest.raises(SddeskError, match=words):
        run(engine, replace(FIRST, **changes))  # type: ignore[arg-type]


def test_f30_a_vae_of_other_latents_is_refused_by_its_header(
    place: Path, engine: LocatingEngine, catalog: Catalog, tmp_path: Path
) -> None:
    wide = AutoencoderKL(block_out_channels=(8,), norm_num_groups=4, latent_channels=16)
    save_file(wide.state_dict(), tmp_path / "wide.safetensors")
    vae = part_ref(catalog.vae_named(str(tmp_path / "wide.safetensors")))
    with pytest.raises(SddeskError, match="“wide” reads 16 channels, but “first” paints 4"):
        run(engine, replace(FIRST, vae=vae))


def test_f30_a_vae_file_of_another_shape_is_told(engine: LocatingEngine, catalog: Catalog, tmp_path: Path) -> None:
    other = AutoencoderKL(block_out_channels=(8,), norm_num_groups=4, latent_channels=4)
    save_file(other.state_dict(), tmp_path / "short.safetensors")
    vae = part_ref(catalog.vae_named(str(tmp_path / "short.safetensors")))
    with pytest.raises(SddeskError, match=r"short\.safetensors does not load as what it seems to be"):
        run(engine, replace(FIRST, vae=vae))
    assert len(run(engine, FIRST).images) == 1


def test_a_vae_file_put_in_the_place_of_another_is_loaded_anew(
    place: Path, engine: LocatingEngine, catalog: Catalog, tmp_path: Path
) -> None:
    file = tmp_path / "vae.safetensors"
    vae = AutoencoderKL.from_pretrained(place / "first", subfolder="vae")
    save_file(vae_weights(vae), file)
    ref = part_ref(catalog.vae_named(str(file)))
    own = make(engine, FIRST, vae=ref)[0]
    Path(shutil.copy(place / "files" / "old-layout.safetensors", tmp_path / "new")).replace(file)
    assert psnr(make(engine, FIRST, vae=ref)[0], make(engine, FIRST, vae=OTHER)[0]) > 50
    assert psnr(own, make(engine, FIRST)[0]) > 50
