"""Makes the starter model and what belongs to it; every command is seeded.

draw | train | soften | finish | tiny | upscaler | control | lora | probe | evaluate | evaluate-control | sheet
"""

from __future__ import annotations

import argparse
import json
import logging
from pathlib import Path

import numpy as np
from PIL import Image

import assemble
import control
import evaluate
import lora
import work
from subjects import COLOURS

HERE = Path(__file__).resolve().parent
SHIPPED = HERE.parent.parent / "resources" / "starter-model"
LORAS = SHIPPED.with_name("starter-loras")
CONTROLNET = SHIPPED.with_name("starter-controlnet")
UPSCALER = SHIPPED.with_name("starter-upscaler") / "starter-4x.safetensors"
SHEET_COLOURS = ("red", "blue", "yellow", "purple", "orange", "pink", "green", "white")


def main() -> None:
    """Do what the words say."""
    parser = argparse.ArgumentParser("starter_model", description=__doc__)
    commands = ["draw", "train", "soften", "finish", "tiny", "probe", "evaluate", "sheet", "lora", "upscaler"]
    commands += ["control", "evaluate-control"]
    parser.add_argument("command", choices=commands)
    parser.add_argument(
        "--work", type=Path, default=Path("build/starter-model"), help="where drawings and checkpoints go"
    )
    parser.add_argument("--model", type=Path, default=SHIPPED, help="the folder to write, to judge or to show")
    parser.add_argument("--from", dest="start", type=Path, help="train: go on from this model")
    parser.add_argument("--drawings", type=int, default=24_000)
    parser.add_argument("--decoder-minutes", type=float, default=20.0)
    parser.add_argument("--unet-minutes", type=float, default=180.0)
    parser.add_argument("--probe-minutes", type=float, default=6.0)
    parser.add_argument("--finish-minutes", type=float, default=40.0)
    parser.add_argument("--made", type=int, default=3_000, help="finish: drawings that the U-Net makes anew")
    parser.add_argument("--soften-minutes", type=float, default=12.0)
    parser.add_argument("--tiny-minutes", type=float, default=10.0)
    parser.add_argument("--enlarged", type=int, default=1_500, help="upscaler: drawings at 512 pixels")
    parser.add_argument("--upscaler-minutes", type=float, default=60.0)
    parser.add_argument("--control-minutes", type=float, default=90.0)
    parser.add_argument("--control-pictures", type=int, default=50, help="evaluate-control: how many drawings")
    parser.add_argument("--batch", type=int, default=32, help="of the U-Net, in each process")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pictures", type=int, default=400, help="evaluate: how many at 25 steps")
    parser.add_argument("--pndm-pictures", type=int, default=100, help="evaluate: how many at 50 steps")
    parser.add_argument("--style", choices=sorted(lora.STYLES), default="nightblue", help="lora: what it learns")
    parser.add_argument(
        "--out", type=Path, help="lora, upscaler, control: the file or folder (default: the shipped one)"
    )
    parser.add_argument("--steps", type=int, default=400, help="lora: of 12 drawings each")
    told = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    effort = work.Effort(
        drawings=told.drawings,
        decoder_minutes=told.decoder_minutes,
        unet_minutes=told.unet_minutes,
        probe_minutes=told.probe_minutes,
        finish_minutes=told.finish_minutes,
        soften_minutes=told.soften_minutes,
        made=told.made,
        tiny_minutes=told.tiny_minutes,
        enlarged=told.enlarged,
        upscaler_minutes=told.upscaler_minutes,
        control_minutes=told.control_minutes,
        batch=told.batch,
        seed=told.seed,
    )
    told.work.mkdir(parents=True, exist_ok=True)
    if told.command == "draw":
        work.draw(told.work, effort)
    elif told.command == "train":
        work.train_all(told.work, effort, told.model, told.start)
    elif told.command == "soften":
        work.soften_colour(told.work, effort, told.model)
    elif told.command == "finish":
        work.finish_decoder(told.work, effort, told.model)
    elif told.command == "tiny":
        work.train_tiny(told.work, effort, told.model)
    elif told.command == "probe":
        work.train_probe(told.work, effort)
    elif told.command == "lora":
        out = told.out or LORAS / f"{told.style}.safetensors"
        lora.train(told.work, told.model, told.style, out, drawings=800, steps=told.steps, batch=12, seed=told.seed)
    elif told.command == "upscaler":
        work.train_upscaler(told.work, effort, told.model, told.out or UPSCALER)
    elif told.command == "control":
        work.train_control(told.work, effort, told.model, told.out or CONTROLNET)
    elif told.command == "evaluate-control":
        judge_control(told.model, told.out or CONTROLNET, told.control_pictures)
    elif told.command == "evaluate":
        found = evaluate.figures(told.model, told.pictures, told.pndm_pictures)
        text = json.dumps(found, indent=1)
        (HERE / "figures.json").write_text(text + "\n")
        print(text)
    else:
        pipe = assemble.load(told.model)
        evaluate.use_dpm(pipe)
        sheet: np.ndarray = evaluate.contact_sheet(pipe, [name for name in SHEET_COLOURS if name in COLOURS])
        picture = Image.fromarray(sheet).quantize(256, dither=Image.Dither.NONE)
        picture.save(told.model / "samples.png", optimize=True)


def judge_control(model: Path, folder: Path, count: int) -> None:
    """Write the figures beside the code and a sheet into the ControlNet's folder."""
    network = control.read(folder)
    text = json.dumps(control.figures(assemble.load(model), network, count), indent=1)
    (HERE / "control-figures.json").write_text(text + "\n")
    print(text)
    sheet = Image.fromarray(control.contact_sheet(assemble.load(model), network))
    sheet.save(folder / "samples.webp", quality=85, method=6)


if __name__ == "__main__":
    main()
