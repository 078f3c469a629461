"""The steps between an empty folder and a shipped model; each is skipped or resumed when its result is there."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from diffusers import AutoencoderKL, AutoencoderTiny, StableDiffusionPipeline
from transformers import CLIPTokenizer

import assemble
import captions
import control
import decoder
import diffusion
import encoder
import finish
import parallel
import probe
import soften
import tiny
import tokens
import upscaler
from draw import draw_set, load_set, scenes_of
from scene import Scene, paint
from training import Plan, new_run, train

log = logging.getLogger("starter_model")
HELD_BACK = 500  # drawings that the training never sees, for a look at the error


@dataclass(frozen=True, kw_only=True)
class Effort:
    """Minutes for each part, and the drawings to learn from."""

    drawings: int = 24_000
    enlarged: int = 1_500
    decoder_minutes: float = 20.0
    unet_minutes: float = 180.0
    probe_minutes: float = 6.0
    tiny_minutes: float = 10.0
    finish_minutes: float = 40.0
    made: int = 3_000
    soften_minutes: float = 12.0
    upscaler_minutes: float = 60.0
    control_minutes: float = 90.0
    batch: int = 32
    seed: int = 1


def draw(work: Path, effort: Effort) -> tuple[np.ndarray, list[Scene]]:
    """The training set, drawn once."""
    draw_set(work / "set", effort.seed, effort.drawings)
    return load_set(work / "set")


def train_all(work: Path, effort: Effort, out: Path, start: Path | None) -> None:
    """Train from nothing, or go on from the folder `start`, and write the model to `out`."""
    rank = parallel.start()
    pictures, scenes = draw(work, effort)
    kept = len(pictures) - HELD_BACK
    torch.manual_seed(effort.seed)
    autoencoder, tokenizer = _beginning(work, pictures, start, rank)
    latents = _latents(work, autoencoder, pictures)
    _train_decoder(work, effort, autoencoder, latents[:kept], pictures[:kept])
    denoiser = diffusion.Denoiser(tokenizer) if start is None else _denoiser_of(assemble.load(start))
    run = new_run(denoiser, diffusion.plain_parameters(denoiser), 0.0)
    data = diffusion.Data(latents=np.array(latents[:kept]), scenes=scenes[:kept], tokenizer=tokenizer)
    plan = Plan(steps=10**7, batch=effort.batch, peak=1.5e-3, minutes=effort.unet_minutes, seed=effort.seed)
    train(run, plan, diffusion.loss_on(data), work / "unet.pt", "U-Net")
    if rank == 0:
        pipe = assemble.pipeline_of(autoencoder, run.average, tokenizer)  # type: ignore[arg-type]
        assemble.write(out, pipe, np.asarray(latents[:300], dtype=np.float32), np.asarray(pictures[:300]))


def soften_colour(work: Path, effort: Effort, model: Path) -> None:
    """Train `model` to tell the one colour that guidance drives PNDM apart with more softly."""
    rank = parallel.start()
    pictures, scenes = draw(work, effort)
    kept = len(pictures) - HELD_BACK
    pipe = assemble.load(model)
    latents = _latents(work, pipe.vae, pictures)
    teacher, denoiser = _denoiser_of(pipe), _denoiser_of(pipe)
    run = new_run(denoiser, diffusion.plain_parameters(denoiser), 0.0)
    data = diffusion.Data(latents=np.array(latents[:kept]), scenes=scenes[:kept], tokenizer=pipe.tokenizer)
    plan = Plan(
        steps=10**7, batch=effort.batch, peak=5e-4, minutes=effort.soften_minutes, seed=effort.seed, average=0.98
    )
    train(run, plan, soften.loss_on(data, teacher), work / "soften.pt", "soften")
    if rank == 0:
        pipe = assemble.pipeline_of(pipe.vae, run.average, pipe.tokenizer)  # type: ignore[arg-type]
        assemble.write(model, pipe, np.asarray(latents[:300], dtype=np.float32), np.asarray(pictures[:300]))


def finish_decoder(work: Path, effort: Effort, model: Path) -> None:
    """Train the decoder of `model` on latents that its U-Net made, so that smears come out as shapes."""
    pictures, scenes = draw(work, effort)
    pipe = assemble.load(model)
    latents = _latents(work, pipe.vae, pictures)
    made = _made(work, effort, pipe, latents, scenes)
    half = decoder.Decoder(pipe.vae).requires_grad_(requires_grad=True)
    run = new_run(half, [half.decoder.conv_out.weight], 1e-3)
    plan = Plan(steps=10**7, batch=3, peak=7e-4, minutes=effort.finish_minutes, seed=effort.seed, average=0.995)
    train(run, plan, decoder.loss_on_made(latents, made, pictures), work / "decoder-3.pt", "finish")
    half.load_state_dict(run.average.state_dict())
    if parallel.start() == 0:
        assemble.write(model, pipe, np.asarray(latents[:300], dtype=np.float32), np.asarray(pictures[:300]))


def train_tiny(work: Path, effort: Effort, model: Path) -> None:
    """Train the tiny autoencoder on the latents of `model` and put it into that folder."""
    pictures, scenes = draw(work, effort)
    kept = len(pictures) - HELD_BACK
    pipe = assemble.load(model)
    latents = _latents(work, pipe.vae, pictures)
    made = _made(work, effort, pipe, latents, scenes)
    painted = decoder.pictures_of(decoder.Decoder(pipe.vae), made)
    torch.manual_seed(effort.seed)
    network = tiny.beginning(model)
    run = new_run(network, [network.decoder.layers[0].weight, network.decoder.layers[-1].weight], 0.0)
    plan = Plan(steps=10**7, batch=16, peak=3e-3, minutes=effort.tiny_minutes, seed=effort.seed, average=0.995)
    train(run, plan, tiny.loss_on(latents[:kept], pictures[:kept], made, painted), work / "tiny.pt", "tiny")
    if parallel.start() == 0:
        tiny.write(model, run.average)  # type: ignore[arg-type]


def train_upscaler(work: Path, effort: Effort, model: Path, out: Path) -> None:
    """Train the 4x upscaler on drawings as `model` gives them back, and write it to the file `out`."""
    pairs = _upscaler_pairs(work, effort, assemble.load(model), tiny.beginning(model))
    torch.manual_seed(effort.seed)
    network = upscaler.Compact()
    plain = [network.body[0].weight, network.body[-1].weight]
    run = new_run(network, plain, 0.0)  # type: ignore[arg-type]
    plan = Plan(steps=10**7, batch=16, peak=2e-3, minutes=effort.upscaler_minutes, seed=effort.seed, average=0.995)
    train(run, plan, upscaler.loss_on(pairs), work / "upscaler.pt", "upscaler")
    if parallel.start() == 0:
        upscaler.write(out, run.average)


def train_control(work: Path, effort: Effort, model: Path, out: Path) -> None:
    """Train a ControlNet for lines on `model`, which stays as it is, and write it to the folder `out`."""
    pictures, scenes = draw(work, effort)
    kept = len(pictures) - HELD_BACK
    pipe = assemble.load(model)
    latents = _latents(work, pipe.vae, pictures)
    edges = _once(work / "edges.npy", lambda: control.edges_of(pictures))
    words = diffusion.Data(latents=np.array(latents[:kept]), scenes=scenes[:kept], tokenizer=pipe.tokenizer)
    torch.manual_seed(effort.seed)
    data = control.Data(words=words, edges=np.array(edges[:kept]))
    network = control.beginning(pipe.unet, data.batch(np.random.default_rng(effort.seed), 32)[2])
    way_in = network.controlnet_cond_embedding
    stages = (
        ("control-1", way_in, 0.1, 16, 3e-3, [way_in.conv_in.weight], control.loss_of_guess(data, pipe.unet)),
        # Adam's rule for all: what copied weights learn in a short time is faint, and Muon would raise its noise
        ("control-2", network, 0.9, 8, 1.4e-3, network.parameters(), control.loss_on(data, pipe)),
    )
    for name, trained, part, batch, peak, plain, loss in stages:
        run = new_run(trained, plain, 0.0)
        minutes = effort.control_minutes * part
        plan = Plan(steps=10**7, batch=batch, peak=peak, minutes=minutes, seed=effort.seed, average=0.98, warm=20)
        train(run, plan, loss, work / f"{name}.pt", name)
        trained.load_state_dict(run.average.state_dict())
    if parallel.start() == 0:
        control.write(out, network)


def _upscaler_pairs(
    work: Path, effort: Effort, pipe: StableDiffusionPipeline, small_decoder: AutoencoderTiny
) -> upscaler.Pairs:
    """Drawings at 512 pixels, their inputs, and pictures that the U-Net made; each computed once."""
    scenes = scenes_of(effort.seed, effort.enlarged)
    large = _once(work / "large.npy", lambda: np.stack([np.asarray(paint(scene, upscaler.LARGE)) for scene in scenes]))
    decoders = (decoder.Decoder(pipe.vae), small_decoder.decoder)

    def inputs() -> np.ndarray:
        drawn = np.concatenate([upscaler.reduced(large[k : k + 64]) for k in range(0, len(large), 64)])
        latents = encoder.latents(encoder.components_of(pipe.vae), drawn)
        return np.stack([drawn, *(decoder.pictures_of(half, latents) for half in decoders)], axis=1)

    def made() -> np.ndarray:
        count = min(effort.made, len(small))
        latents = encoder.latents(encoder.components_of(pipe.vae), small[:count, 0])
        drawn = finish.made_latents(pipe, latents, scenes[:count], effort.seed)
        half = count // 2
        parts = (drawn[:half], drawn[half:])
        return np.concatenate([decoder.pictures_of(*pair) for pair in zip(decoders, parts, strict=True)])

    small = _once(work / "small.npy", inputs)
    return upscaler.Pairs(large=large, small=small, made=_once(work / "made-pictures.npy", made))


def _once(path: Path, compute: Callable[[], np.ndarray]) -> np.ndarray:
    """The array in `path`, memory-mapped; computed when the file is not there yet."""
    if not path.exists():
        temporary = path.with_suffix(".part.npy")
        np.save(temporary, compute())
        temporary.replace(path)
    return np.load(path, mmap_mode="r")


def train_probe(work: Path, effort: Effort) -> None:
    """Train the judge on drawings and keep its weights beside the code."""
    pictures, scenes = draw(work, effort)
    torch.manual_seed(effort.seed)
    model = probe.Probe()
    run = new_run(model, [model.body[0].weight], 1e-3)
    plan = Plan(steps=10**7, batch=64, peak=2e-3, minutes=effort.probe_minutes, seed=effort.seed, average=0.99)
    train(run, plan, probe.loss_on(pictures, scenes), work / "probe.pt", "probe")
    probe.save(run.average)  # type: ignore[arg-type]


def _denoiser_of(pipe: StableDiffusionPipeline) -> diffusion.Denoiser:
    """The networks of a loaded folder, apart from it, to be trained further or learned from."""
    denoiser = diffusion.Denoiser(pipe.tokenizer)
    denoiser.unet.load_state_dict(pipe.unet.state_dict())
    denoiser.text_encoder.load_state_dict(pipe.text_encoder.state_dict())
    return denoiser


def _beginning(work: Path, pictures: np.ndarray, start: Path | None, rank: int) -> tuple[AutoencoderKL, CLIPTokenizer]:
    """The autoencoder with its encoder in place, and the tokenizer."""
    if start is not None:
        pipe = assemble.load(start)
        return pipe.vae, pipe.tokenizer
    autoencoder = AutoencoderKL(**decoder.CONFIG).eval()
    widths = decoder.CONFIG["block_out_channels"][1:3]
    encoder.write_into(autoencoder, encoder.find(np.asarray(pictures[:1200]), widths, decoder.LATENT_CHANNELS))
    folder = work / f"tokenizer-{rank}"
    return autoencoder, tokens.write_tokenizer(folder, captions.every_word())


def _latents(work: Path, autoencoder: AutoencoderKL, pictures: np.ndarray) -> np.ndarray:
    """Every picture's latents, N x channels x 16 x 16 in half precision, computed once.

    By the encoder's plain products: they take seconds where its convolutions take a quarter of an hour.
    """
    path = work / "latents.npy"
    if not path.exists():
        components = encoder.components_of(autoencoder)
        parts = [
            encoder.latents(components, pictures[k : k + 256]).astype(np.float16) for k in range(0, len(pictures), 256)
        ]
        temporary = path.with_suffix(".part.npy")
        np.save(temporary, np.concatenate(parts))
        temporary.replace(path)
    return np.load(path, mmap_mode="r")


def _made(
    work: Path, effort: Effort, pipe: StableDiffusionPipeline, latents: np.ndarray, scenes: list[Scene]
) -> np.ndarray:
    """The first `effort.made` drawings' latents in the hand of the U-Net, made once."""
    path = work / "made.npy"
    if not path.exists():
        made = finish.made_latents(pipe, latents[: effort.made], scenes[: effort.made], effort.seed)
        temporary = path.with_suffix(".part.npy")
        np.save(temporary, made)
        temporary.replace(path)
    return np.load(path)


def _train_decoder(
    work: Path, effort: Effort, autoencoder: AutoencoderKL, latents: np.ndarray, pictures: np.ndarray
) -> None:
    """Quarter pictures for three fifths of the time, then whole ones; the averaged weights stay in `autoencoder`."""
    if effort.decoder_minutes <= 0:
        return
    stages = ((8, 8, 0.6, 3e-3, "decoder-1"), (16, 4, 0.4, 1e-3, "decoder-2"))
    half = decoder.Decoder(autoencoder)
    for side, batch, part, peak, name in stages:
        run = new_run(half, [half.decoder.conv_out.weight], 1e-3)
        minutes = effort.decoder_minutes * part
        plan = Plan(steps=10**7, batch=batch, peak=peak, minutes=minutes, seed=effort.seed, average=0.995)
        train(run, plan, decoder.loss_on(latents, pictures, side), work / f"{name}.pt", name)
        half.load_state_dict(run.average.state_dict())
        half.requires_grad_(requires_grad=True)
    half.eval()
