"""Whether models of full size draw what diffusers draws of them: 256 x 256, two steps, random weights.

    python -m tests.benchmarks.fullsize_checks [--only sdxl|sd1]

SDXL: a single file with the keys v_pred and ztsnr, against diffusers' pipeline with v-prediction and
rescale_betas_zero_snr given; drawn as epsilon for contrast. SD 1.5: LoRAs of rank 8 in the layouts of three trainers
against merged weights; a VAE and a tiny decoder in both layouts and a textual inversion against diffusers. One
pipeline at a time, in a process of its own. In fp32 the goal is 50 dB. SDXL is drawn in bf16 where less than 16 GB are
free: then the goal is that v-prediction is as near to diffusers as epsilon is, and far from epsilon.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from tests.benchmarks.fullsize import RESOURCES
from tests.benchmarks.results import keep, machine, table

GOAL_DB = 50.0
NEAR_DB, FAR_DB = 3.0, 25.0
SDXL_FP32_BYTES = 16 * 2**30
SIZE, STEPS, SEED, RANK, WEIGHT = 256, 2, 1, 8, 0.5
SDXL_GUIDANCE, SDXL_RESCALE, SD1_GUIDANCE = 6.0, 0.7, 7.5
PROMPT, STYLE = "a cat", "inkstyle"
SDXL_PAIRS = {  # name: (one picture, the other, whether they are to be the same)
    "v-prediction, zero SNR": ("ours-v", "theirs-v", True),
    "epsilon": ("ours-epsilon", "theirs-epsilon", True),
    "v-prediction against epsilon": ("ours-v", "theirs-epsilon", False),
}
LORAS = ("kohya", "peft alone", "diffusers before peft")
SD1_PAIRS = {
    "bare": ("ours-bare", "theirs-bare", True),
    **{f"LoRA, {layout}": (f"ours-{layout}", "theirs-lora", True) for layout in LORAS},
    "LoRA against bare": ("ours-kohya", "theirs-bare", False),
    "VAE, latent-diffusion": ("ours-vae-ldm", "theirs-vae", True),
    "VAE, diffusers": ("ours-vae-diffusers", "theirs-vae", True),
    "VAE against bare": ("ours-vae-ldm", "theirs-bare", False),
    "textual inversion": ("ours-inversion", "theirs-inversion", True),
    "textual inversion against bare": ("ours-inversion", "theirs-bare", False),
    "tiny decoder, diffusers": ("ours-tiny-diffusers", "theirs-tiny", True),
    "tiny decoder, its maker's": ("ours-tiny-maker", "theirs-tiny", True),
    "tiny decoder against bare": ("ours-tiny-maker", "theirs-bare", False),
}


def write_random(file: Path, weights: dict[str, Any], seed: int) -> None:
    """Write random fp16 weights of the names and shapes of `weights`, which may be on torch's meta device.

    One tensor at a time, so that a file of any size takes little memory. Norms are 1, biases small, and every other
    weight keeps the size of what goes through it.
    """
    import torch

    generator = torch.Generator().manual_seed(seed)
    header: dict[str, Any] = {}
    end = 0
    for name, value in weights.items():
        begin, end = end, end + 2 * value.numel()
        header[name] = {"dtype": "F16", "shape": list(value.shape), "data_offsets": [begin, end]}
    told = json.dumps(header).encode()
    told += b" " * (-len(told) % 8)
    with file.open("wb") as stream:
        stream.write(len(told).to_bytes(8, "little") + told)
        for name, value in weights.items():
            shape = tuple(value.shape)
            if len(shape) == 1 and name.endswith(".weight"):
                drawn = torch.ones(shape)
            else:
                reach = math.sqrt(3 / math.prod(shape[1:])) if len(shape) > 1 else 0.05
                drawn = torch.empty(shape).uniform_(-reach, reach, generator=generator)
            stream.write(drawn.half().numpy().tobytes())


def empty_pipeline(family: str) -> Any:
    """A pipeline of full size whose weights are nowhere."""
    from accelerate import init_empty_weights

    from tests.engine.singles import pipeline, read

    parts = ("unet", "vae", "text_encoder", *(("text_encoder_2",) if family == "sdxl" else ()))
    with init_empty_weights():
        return pipeline(family, {part: read(family, part) for part in parts})


def write_sdxl(folder: Path) -> None:
    import torch

    from tests.engine.ldm import single_file_weights

    keys = {"v_pred": torch.empty(0), "ztsnr": torch.empty(0)}
    write_random(folder / "sdxl.safetensors", single_file_weights(empty_pipeline("sdxl")) | keys, seed=0)


def draw_sdxl(folder: Path, precision: str) -> None:
    """With sddesk: as the file says, and as epsilon."""
    draw = engine_on(folder, "sdxl.safetensors", precision, guidance=SDXL_GUIDANCE)[1]
    draw("ours-v", guidance_rescale=SDXL_RESCALE)
    draw("ours-epsilon", prediction="epsilon")


def reference_sdxl(folder: Path, precision: str) -> None:
    """With diffusers, configured by hand."""
    import torch
    from diffusers import EulerDiscreteScheduler, StableDiffusionXLPipeline

    from tests.engine.singles import CONFIGS, tokenizer

    pipe = StableDiffusionXLPipeline.from_single_file(
        str(folder / "sdxl.safetensors"),
        config=str(CONFIGS / "sdxl"),
        torch_dtype=torch.float32 if precision == "full" else torch.bfloat16,
        tokenizer=tokenizer("<|endoftext|>"),
        tokenizer_2=tokenizer("!"),
        add_watermarker=False,
        local_files_only=True,
    )
    own = EulerDiscreteScheduler.load_config(str(CONFIGS / "sdxl"), subfolder="scheduler")
    for name, predicts, zero_snr, rescale in (
        ("v", "v_prediction", True, SDXL_RESCALE),
        ("epsilon", "epsilon", False, 0.0),
    ):
        pipe.scheduler = EulerDiscreteScheduler.from_config(
            own, prediction_type=predicts, rescale_betas_zero_snr=zero_snr
        )
        reference(folder, f"theirs-{name}", pipe, guidance_scale=SDXL_GUIDANCE, guidance_rescale=rescale)


def write_sd1(folder: Path) -> None:
    """The model, and in folders by kind what is added to it."""
    import torch
    from diffusers import AutoencoderKL, AutoencoderTiny
    from safetensors.torch import load_file, save_file

    from tests.engine.ldm import single_file_weights, vae_weights
    from tests.engine.load.test_lora_layouts import LAYOUTS
    from tests.engine.loras import embedding_file, random_factors
    from tests.engine.singles import read

    pipe = empty_pipeline("sd1")
    write_random(folder / "sd1.safetensors", single_file_weights(pipe), seed=0)
    factors = random_factors(pipe, ("unet",), seed=1, rank=RANK)
    for layout in LORAS:
        LAYOUTS[layout][0](folder / f"{layout}.safetensors", factors)
    vae: Any = AutoencoderKL.from_config(read("sd1", "vae"))
    write_random(folder / "vae-diffusers.safetensors", vae.state_dict(), seed=2)
    vae.load_state_dict(load_file(folder / "vae-diffusers.safetensors"))
    save_file(vae_weights(vae.half()), folder / "vae-ldm.safetensors")
    torch.manual_seed(3)
    embedding_file(folder / f"{STYLE}.safetensors", torch.randn(3, 768) * 0.1)
    tiny: Any = AutoencoderTiny()
    save_file(tiny.state_dict(), folder / "tiny-diffusers.safetensors")
    layers = ((name.split(".", 1), value) for name, value in tiny.decoder.layers.state_dict().items())
    moved = {f"{int(number) + 1}.{rest}": value.clone() for (number, rest), value in layers}
    save_file(moved, folder / "tiny-maker.safetensors")


def draw_sd1(folder: Path, precision: str) -> None:
    """With sddesk, everything added in turn."""
    from sddesk.core.adapters import EmbeddingUse, LoraUse
    from sddesk.core.models import PartRef
    from tests.engine.load.test_lora_layouts import LAYOUTS
    from tests.engine.loras import ALPHA

    engine, draw = engine_on(folder, "sd1.safetensors", precision, guidance=SD1_GUIDANCE)
    draw("ours-bare")
    for layout in LORAS:
        share = 1.0 if LAYOUTS[layout][1] == 1.0 else ALPHA / RANK
        draw(f"ours-{layout}", loras=(LoraUse(name=layout, weight=WEIGHT / share),))
    draw("ours-inversion", prompt=f"{PROMPT}, {STYLE}", embeddings=(EmbeddingUse(name=STYLE),))
    for name in ("tiny-diffusers", "tiny-maker"):
        engine.unload()
        draw(f"ours-{name}", mode="fast", tiny=name)
    for name in ("vae-ldm", "vae-diffusers"):
        engine.unload()
        draw(f"ours-{name}", vae=PartRef(name=name, of="file"))


def reference_sd1(folder: Path, precision: str) -> None:
    """With diffusers: a LoRA is in the weights, the rest is put into the pipeline."""
    import torch
    from diffusers import AutoencoderKL, AutoencoderTiny, EulerDiscreteScheduler, StableDiffusionPipeline
    from safetensors.torch import load_file

    from tests.engine.loras import merge, random_factors
    from tests.engine.singles import CONFIGS, tokenizer

    del precision
    pipe: Any = StableDiffusionPipeline.from_single_file(
        str(folder / "sd1.safetensors"),
        config=str(CONFIGS / "sd1"),
        torch_dtype=torch.float32,
        tokenizer=tokenizer("<|endoftext|>"),
        safety_checker=None,
        local_files_only=True,
    )
    pipe.scheduler = EulerDiscreteScheduler.from_config(pipe.scheduler.config)

    def draw(name: str, **changes: Any) -> None:
        reference(folder, f"theirs-{name}", pipe, **{"guidance_scale": SD1_GUIDANCE} | changes)

    draw("bare")
    own = pipe.vae
    pipe.vae = AutoencoderTiny()
    pipe.vae.load_state_dict(load_file(folder / "tiny-diffusers.safetensors"))
    draw("tiny")
    pipe.vae = own
    pipe.load_textual_inversion(str(folder / f"{STYLE}.safetensors"), token=STYLE)
    draw("inversion", prompt=f"{PROMPT}, {STYLE}")
    pipe.vae = AutoencoderKL.from_config(own.config)
    pipe.vae.load_state_dict(load_file(folder / "vae-diffusers.safetensors"))
    draw("vae")
    pipe.vae = own
    merge(pipe, random_factors(pipe, ("unet",), seed=1, rank=RANK), WEIGHT)
    draw("lora")


def engine_on(folder: Path, file: str, precision: str, *, guidance: float) -> tuple[Any, Callable[..., None]]:
    """sddesk's engine on one file of the folder, and what draws a picture with it and keeps it there by a name.

    Parts are found by name in the folder; `tiny` names the file of the family's tiny decoder.
    """
    from sddesk.catalog.catalog import Catalog
    from sddesk.core.models import PartInfo, WeightsKind
    from sddesk.core.request import GenerationRequest
    from tests.engine.helpers import LocatingEngine, array, run

    catalog = Catalog(folder / "none", [], None, folder / "hashes.json")
    info = catalog.add_folder(folder / file)
    tinies: list[str] = []

    def adapter(kind: WeightsKind, name: str) -> PartInfo:
        name = tinies[-1] if kind == WeightsKind.TINY_DECODER else name
        (part,) = catalog.add(folder / f"{name}.safetensors")
        assert isinstance(part, PartInfo) and part.facts.kind == kind, part
        return part

    engine = LocatingEngine(
        catalog.locate,
        lambda ref: adapter(WeightsKind.VAE, ref.name),
        part_named=adapter,
        device="cpu",
        resources=RESOURCES,
    )
    plain = GenerationRequest(
        prompt=PROMPT,
        seed=SEED,
        width=SIZE,
        height=SIZE,
        steps=STEPS,
        sampler="euler",
        precision="full" if precision == "full" else "half",
        guidance_scale=guidance,
        checkpoint=info.ref,
    )

    def draw(name: str, tiny: str = "", **changes: Any) -> None:
        tinies.append(tiny)
        (image,) = run(engine, replace(plain, **changes)).images
        wanted = "float32" if precision == "full" else "bfloat16"
        assert image.provenance.precision == wanted, image.provenance
        for note in image.notes:
            sys.stderr.write(f"{name}: {note}\n")
        np.save(folder / f"{name}.npy", array(image.pixels))

    return engine, draw


def reference(folder: Path, name: str, pipe: Any, **changes: Any) -> None:
    """Draw with diffusers, and keep the picture."""
    import torch

    pipe.set_progress_bar_config(disable=True)
    arguments: dict[str, Any] = {
        "prompt": PROMPT,
        "width": SIZE,
        "height": SIZE,
        "num_inference_steps": STEPS,
        "generator": torch.Generator().manual_seed(SEED),
        "output_type": "np",
    }
    picture = pipe(**arguments | changes).images[0]
    np.save(folder / f"{name}.npy", (picture * 255).round().astype(np.uint8))


CHILDREN: dict[str, Callable[..., None]] = {
    "write_sdxl": write_sdxl,
    "draw_sdxl": draw_sdxl,
    "reference_sdxl": reference_sdxl,
    "write_sd1": write_sd1,
    "draw_sd1": draw_sd1,
    "reference_sd1": reference_sd1,
}


def compare(folder: Path, pairs: dict[str, tuple[str, str, bool]]) -> dict[str, float]:
    """The PSNR of each pair in dB; equal pictures have 100."""
    from tests.engine.helpers import psnr

    found: dict[str, float] = {}
    for name, (one, other, _) in pairs.items():
        found[name] = round(min(psnr(np.load(folder / f"{one}.npy"), np.load(folder / f"{other}.npy")), 100.0), 1)
    return found


def right(figures: dict[str, float], pairs: dict[str, tuple[str, str, bool]], precision: str) -> bool:
    """Whether what is to be the same is, and what is to differ does."""
    goal = GOAL_DB if precision == "full" else figures.get("epsilon", GOAL_DB) - NEAR_DB
    return all(figures[name] > goal if same else figures[name] < FAR_DB for name, (_, _, same) in pairs.items())


def run_child(name: str, folder: Path, *words: str) -> None:
    """Run one part in a process of its own; says how long it took."""
    began = time.monotonic()
    subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.fullsize_checks", "--child", name, str(folder), *words], check=True
    )
    sys.stderr.write(f"{name} took {time.monotonic() - began:.0f} s\n")


def check(family: str, pairs: dict[str, tuple[str, str, bool]], folder: Path) -> dict[str, Any]:
    """Write, draw twice and compare one family."""
    run_child(f"write_{family}", folder)
    enough = family == "sd1" or psutil.virtual_memory().available > SDXL_FP32_BYTES
    precision = "full" if enough else "half"
    run_child(f"draw_{family}", folder, precision)
    run_child(f"reference_{family}", folder, precision)
    found = compare(folder, pairs)
    table(f"{family}, {precision} precision", ["", "dB"], [[name, f"{value:.1f}"] for name, value in found.items()])
    return {"precision": "float32" if precision == "full" else "bfloat16", "psnr_db": found} | {
        "right": right(found, pairs, precision)
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=["sdxl", "sd1"])
    parser.add_argument("--child", nargs="+", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        with suppress(OSError):  # the machine's other work goes first where memory is short
            Path("/proc/self/oom_score_adj").write_text("1000")
        name, folder, *words = arguments.child
        CHILDREN[name](Path(folder), *words)
        return
    os.nice(10)
    where = machine()
    for family, pairs in (("sdxl", SDXL_PAIRS), ("sd1", SD1_PAIRS)):
        if arguments.only in (None, family):
            with tempfile.TemporaryDirectory() as folder:
                found = check(family, pairs, Path(folder))
            keep(f"fullsize-{family}", found, where)


if __name__ == "__main__":
    main()
