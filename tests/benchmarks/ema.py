"""Peak memory of loading Stable Diffusion 1.5 from a single file with running means (model_ema.*) and without them.

    python -m tests.benchmarks.ema

Full size, zeros for weights, fp16 on the disk, loaded in bfloat16 as a processor runs it, each in a process of its own.
Goal: the peaks are equal, as the running means are no part of the model.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks.fullsize import RESOURCES
from tests.benchmarks.results import keep

CHILD = """
import json, sys
from pathlib import Path
import torch
from sddesk.engine.device import pick_device
from sddesk.engine.key import LoadKey
from sddesk.engine.loaded import load_checkpoint

def peak():
    told = Path("/proc/self/status").read_text()
    return int(told.split("VmHWM:")[1].split()[0]) / 1024

before = peak()
key = LoadKey(sys.argv[1], torch.bfloat16, pick_device("cpu"), "sd1")
loaded = load_checkpoint(key, lambda: None, Path(sys.argv[2]))
print(json.dumps({"before": round(before), "peak": round(peak()), "notes": [str(note) for note in loaded.notes]}))
"""


def write(file: Path, *, ema: bool) -> int:
    """Write the file and return its size in bytes."""
    import torch
    from safetensors.torch import load_file, save_file

    from tests.engine.ldm import save_single_file
    from tests.engine.singles import pipeline, read

    configs = {part: read("sd1", part) for part in ("unet", "vae", "text_encoder")}
    with torch.device("meta"):
        pipe = pipeline("sd1", configs)
    for part in configs:
        getattr(pipe, part).to(torch.float16).to_empty(device="cpu")
        getattr(pipe, part).load_state_dict(
            {name: torch.zeros_like(value) for name, value in getattr(pipe, part).state_dict().items()}
        )
    save_single_file(pipe, file)
    if ema:
        weights = load_file(file)
        unet = "model.diffusion_model."
        means = {
            f"model_ema.{name.removeprefix('model.').replace('.', '')}": value.clone()
            for name, value in weights.items()
            if name.startswith(unet)
        }
        save_file(weights | means, file.with_suffix(".part"))
        file.with_suffix(".part").replace(file)
    return file.stat().st_size


def main() -> None:
    figures: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, ema in (("without", False), ("with", True)):
            file = Path(folder) / f"{name}.safetensors"
            size = write(file, ema=ema)
            told = subprocess.run(
                [sys.executable, "-c", CHILD, str(file), str(RESOURCES)], check=True, capture_output=True, text=True
            )
            figures[name] = {"file_mb": round(size / 2**20)} | json.loads(told.stdout.splitlines()[-1])
            print(name, figures[name])
            file.unlink()
    keep("ema", figures)


if __name__ == "__main__":
    main()
