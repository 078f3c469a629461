"""What a GGUF of full size takes to load and to draw with: `python -m tests.benchmarks.split_files FOLDER`.

Z-Image and Qwen3-4B in Q4_0 with random weights of their full shapes, and FLUX.1's VAE, are written into FOLDER (6 GB;
files that are there are taken). A process of its own loads the transformer and looks at every byte of it; another one
draws through the whole road, 256 x 256 in two steps. Both tell their peak of memory. `--only load` or `draw`.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

from sddesk.settings.paths import resources_folder
from sddesk.weights.gguf import PLAIN, read_gguf
from tests.benchmarks.results import keep, machine, table
from tests.weights import split_layouts as layouts
from tests.weights.gguf_files import quantised, write_gguf

TRANSFORMER, TEXT, VAE = "z_image_turbo-Q4_0.gguf", "Qwen3-4B-Q4_0.gguf", "ae.safetensors"
TILE = 2**20  # numbers that are made anew; the rest of a tensor repeats them
LARGEST_PEAK = 1.3  # times the size of the file


def main() -> None:
    """Write the files, measure, print a table, keep the figures."""
    options = _options()
    if options.child:
        print(json.dumps(_load(options.folder) if options.child == "load" else _draw(options.folder)))
        return
    write(options.folder)
    figures: dict[str, Any] = {}
    then = machine()
    for what in ("load", "draw"):
        if options.only in (None, what):
            figures[what] = _child(options.folder, what)
            print(json.dumps(figures[what]))
    rows = [[what, f"{found['peak_gb']:.2f} GB", _told(found)] for what, found in figures.items()]
    table("Z-Image and Qwen3-4B in Q4_0, random weights", ("what", "peak of memory", ""), rows)
    keep("split-files", figures, then)


def write(folder: Path, *, transformer: layouts.Shapes | None = None, text: layouts.Shapes | None = None) -> None:
    """Write the files that are not there, of the full shapes or of those given."""
    folder.mkdir(parents=True, exist_ok=True)
    _write_quantised(folder / TRANSFORMER, transformer or layouts.z_image())
    shapes = text or layouts.in_gguf(layouts.qwen3())
    _write_quantised(folder / TEXT, shapes, {"general.architecture": "qwen3"})
    _write_vae(folder / VAE)
    _write_tokenizer(folder)


def _write_quantised(file: Path, shapes: layouts.Shapes, metadata: dict[str, str] | None = None) -> None:
    """A GGUF in Q4_0: normal numbers of the usual size in the matrices, ones in the norms, zeros in the biases."""
    if file.exists():
        return
    unfinished = write_gguf(file.with_suffix(".part"), shapes, kind="Q4_0", metadata=metadata)
    header = read_gguf(unfinished)
    numbers = np.random.default_rng(0).standard_normal(TILE).astype(np.float32)
    tiles: dict[int, bytes] = {}
    with unfinished.open("r+b") as stream:
        for name, entry in header.tensors.items():
            stream.seek(header.data_offset + entry.offset)
            if entry.dtype in PLAIN:
                stream.write(np.full(entry.size_bytes // 4, float("norm" in name), np.float32).tobytes())
                continue
            columns = entry.shape[-1]
            if columns not in tiles:
                tiles[columns] = quantised(numbers / columns**0.5, "Q4_0")
            left = entry.size_bytes
            while left:
                left -= stream.write(tiles[columns][:left])
    unfinished.rename(file)


def _write_vae(file: Path) -> None:
    if file.exists():
        return
    import torch
    from diffusers import AutoencoderKL  # pyright: ignore[reportPrivateImportUsage]
    from safetensors.torch import save_file

    torch.manual_seed(0)
    config = AutoencoderKL.load_config(resources_folder() / "model-configs" / "z_image_turbo" / "vae")
    save_file(AutoencoderKL.from_config(config).state_dict(), file)


def _write_tokenizer(folder: Path) -> None:
    from tests.families.helpers import qwen_tokenizer

    qwen_tokenizer().save_pretrained(folder / "tokenizer")


def _load(folder: Path) -> dict[str, Any]:
    """Load the transformer as the engine does and look at each of its bytes."""
    import torch
    from diffusers import ZImageTransformer2DModel  # pyright: ignore[reportPrivateImportUsage]

    from sddesk.engine.load.split_files import load_transformer

    before, began = _peak(), time.perf_counter()
    config = resources_folder() / "model-configs" / "z_image_turbo" / "transformer"
    model, _ = load_transformer(folder / TRANSFORMER, ZImageTransformer2DModel, config, torch.bfloat16, lambda: None)
    loaded = time.perf_counter()
    looked = sum(int(weight.view(torch.uint8).sum(dtype=torch.int64)) for weight in model.parameters())
    assert looked > 0
    size = (folder / TRANSFORMER).stat().st_size
    return {
        "file_gb": round(size / 1e9, 3),
        "before_gb": round(before / 1e9, 3),
        "peak_gb": round(_peak() / 1e9, 3),
        "peak_of_file": round(_peak() / size, 3),
        "load_s": round(loaded - began, 2),
    }


def _draw(folder: Path) -> dict[str, Any]:
    """Draw through catalog, resolving and engine: 256 x 256, two steps."""
    from dataclasses import replace

    from sddesk.catalog.catalog import Catalog
    from sddesk.core.events import StepProgress
    from sddesk.core.request import GenerationRequest
    from sddesk.core.resolving import Available, resolve
    from tests.engine.helpers import LocatingEngine

    catalog = Catalog(folder / "none", [], None, folder / "cache" / "hashes.json")
    info = catalog.add_folder(folder)
    wanted = GenerationRequest(
        prompt="a cat", seed=1, width=256, height=256, steps=2, sampler="euler", guidance_scale=1.0, precision="half"
    )
    available = Available(parts=catalog.all_parts(), lines=lambda _: None, hash_of=lambda _: None, info=info)
    request = resolve(replace(wanted, checkpoint=info.ref), available).requests[0]
    engine = LocatingEngine(catalog.locate, catalog.locate_part, device="cpu", resources=resources_folder())
    times: list[tuple[str, int, float]] = []
    began = time.perf_counter()

    def told(progress: StepProgress) -> None:
        times.append((str(progress.stage), progress.step, time.perf_counter() - began))

    images: list[Any] = []
    engine.generate(request, told, images.append, lambda: False)
    ends = {step: at for stage, step, at in times if stage.endswith("denoise") and step}
    return {
        "peak_gb": round(_peak() / 1e9, 3),
        "files_gb": round(sum((folder / name).stat().st_size for name in (TRANSFORMER, TEXT, VAE)) / 1e9, 3),
        "seconds": round(time.perf_counter() - began, 1),
        "step_s": round(ends[2] - ends[1], 1) if len(ends) > 1 else None,
        "stages": [(stage, step, round(at, 1)) for stage, step, at in times],
        "parts": [request.text_encoder.name if request.text_encoder else "", request.vae.name if request.vae else ""],
    }


def _peak() -> int:
    """The most memory that this process had, in bytes; Linux counts mapped pages that were looked at."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _child(folder: Path, what: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.split_files", str(folder), "--child", what]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env={**os.environ})
    return json.loads(done.stdout.splitlines()[-1])


def _told(found: dict[str, Any]) -> str:
    if "peak_of_file" in found:
        return f"{found['peak_of_file']:.2f} x the file's {found['file_gb']:.2f} GB, {found['load_s']} s"
    return f"files of {found['files_gb']:.1f} GB, {found['step_s']} s a step, {found['seconds']} s in all"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", choices=("load", "draw"))
    parser.add_argument("--child", choices=("load", "draw"), help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
