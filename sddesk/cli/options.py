"""The options that say what to draw, the request that they are, and what it becomes when it is ordered."""

from __future__ import annotations

import argparse
import re
import secrets
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from sddesk.cli.hires import add_hires_arguments, with_hires
from sddesk.cli.inputs import add_input_arguments, with_inputs
from sddesk.cli.output import say
from sddesk.cli.parts import model_name
from sddesk.cli.presets import add_preset_argument, take_preset, with_preset
from sddesk.cli.refine import add_refine_arguments, with_refine
from sddesk.cli.styles import add_style_argument, take_styles
from sddesk.core.adapters import lora_of
from sddesk.core.errors import SddeskError
from sddesk.core.limits import DEFAULT_IMAGE_GUIDANCE, MAX_IMAGES, MAX_RANDOM_SEED
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo, PartRef, Prediction, WeightsKind
from sddesk.core.orders import RANDOM_SEED
from sddesk.core.recipes import advice, offer_of_checkpoint, offer_of_lora, recipe_in, recipe_of
from sddesk.core.request import GenerationRequest
from sddesk.core.resolving import foreign_marks, with_styles
from sddesk.core.samplers import (
    DEFAULT_SAMPLER,
    DEFAULT_SCHEDULE,
    FAST_SAMPLER,
    FAST_STEPS,
    SAMPLERS,
    SCHEDULES,
    check_sampler,
    usual_sampling,
)
from sddesk.ordering.input_files import InputFiles
from sddesk.ordering.models import advice_about, part_values
from sddesk.wiring import Wiring

PREDICTIONS: dict[str, Prediction] = {"auto": "auto", "epsilon": "epsilon", "v": "v_prediction"}


def add_order_arguments(parser: argparse.ArgumentParser) -> None:
    """Add every option of `sddesk generate` that says what one picture is."""
    parser.add_argument("--negative-prompt", default="", help="what not to draw")
    add_style_argument(parser)
    add_preset_argument(parser)
    parser.add_argument(
        "--seed", type=int, help="0 to 2^64-1; picture i of several at once uses seed + i (default, and -1: random)"
    )
    _add_variation(parser)
    parser.add_argument("--steps", type=int, help="denoising steps (default: what the sampler likes)")
    parser.add_argument(
        "--guidance-scale", type=float, help="1 is no guidance (default: the model's, 7.5 of Stable Diffusion)"
    )
    parser.add_argument(
        "--guidance-rescale",
        type=float,
        help="0 to 1, against the burnt look of guidance (default 0.7 for models of zero terminal SNR, else 0)",
    )
    parser.add_argument(
        "--image-guidance",
        type=float,
        help=f"how closely a model that is told how to change a picture keeps to it (default {DEFAULT_IMAGE_GUIDANCE})",
    )
    parser.add_argument("--width", type=int, help="pixels, a multiple of 8 (default: the model's native size)")
    parser.add_argument("--height", type=int, help="pixels, a multiple of 8")
    parser.add_argument("--tile", choices=["x", "y", "xy"], default="", help="no seam beside itself, across or down")
    add_input_arguments(parser)
    add_hires_arguments(parser)
    add_refine_arguments(parser)
    parser.add_argument(
        "--fast",
        action="store_true",
        help=f"a tiny decoder, and {FAST_STEPS} steps of {FAST_SAMPLER} unless told otherwise: nearly the same picture",
    )
    parser.add_argument("--sampler", choices=[row.id for row in SAMPLERS], help=f"default {DEFAULT_SAMPLER}")
    parser.add_argument("--schedule", choices=[row.id for row in SCHEDULES], help=f"default {DEFAULT_SCHEDULE}")
    _add_model(parser)


def _add_model(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--model", type=model_name, default="starter", help="a name from `sddesk models list`, a hub id, or a folder"
    )
    parser.add_argument(
        "--vae", type=model_name, help="the VAE of another model, or a VAE file: a name of the list, a path"
    )
    parser.add_argument("--text-encoder", type=model_name, help="another model whose text encoder reads the prompt")
    parser.add_argument(
        "--text-encoder-2", type=model_name, help="file of the second text encoder, of models that read with two"
    )
    parser.add_argument(
        "--sampler-from",
        type=model_name,
        help="another model: the sampler is told its noise levels, prediction and spacing",
    )
    parser.add_argument("--prediction", choices=PREDICTIONS, help="what the model predicts (default: as its files say)")
    parser.add_argument(
        "--lora", action="append", default=[], metavar="NAME[:WEIGHT]", help="add a LoRA (weight 1); can be repeated"
    )
    parser.add_argument("--precision", choices=["auto", "full", "half"], help="of the numbers (default auto)")
    parser.add_argument(
        "--device",
        type=_device,
        default="auto",
        help="auto, cpu, mps, cuda, or cuda:1 for the second graphics card; but for auto with an engine of its own",
    )
    parser.add_argument("--noise", choices=["cpu", "device"], help="where the noise is drawn")
    parser.add_argument("--clip-skip", type=int, help="layer of the text encoder from the end (default 1)")
    parser.add_argument("--plain-prompt", action="store_true", help="read (marks:1.2) in prompts as text")
    parser.add_argument("--no-safety-checker", action="store_true", help="do not use the model's safety checker")


def _add_variation(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--variation-strength", type=float, help="0 to 1: how much of the noise is of the variation seed (default 0)"
    )
    parser.add_argument(
        "--variation-seed",
        type=int,
        help="picture i of several at once uses this + i, and all one seed (default, and -1: random); wants a strength",
    )


def model_of(arguments: argparse.Namespace, wiring: Wiring) -> tuple[CheckpointInfo, dict[str, PartRef | None]]:
    """The checkpoint that the options name, and its parts of other models; styles become values of the options.

    Raises SddeskError for a model or a style that is not here.
    """
    take_styles(arguments, wiring)
    info = wiring.catalog.named(arguments.model)
    take_preset(arguments, wiring, info)
    info = info.said(PREDICTIONS[arguments.prediction])
    named = (arguments.vae, arguments.text_encoder, arguments.text_encoder_2, arguments.sampler_from)
    return info, part_values(wiring.catalog, *named)


def order_of(
    arguments: argparse.Namespace,
    prompt: str,
    info: CheckpointInfo,
    parts: dict[str, PartRef | None],
    files: InputFiles,
) -> tuple[GenerationRequest, tuple[Message, ...]]:
    """The request of the options with a prompt, and notes on its pictures. Raises SddeskError."""
    request = replace(_request(arguments, prompt, info), **parts)
    request = with_preset(with_hires(request, arguments), arguments)
    request, notes = with_inputs(request, arguments, files, info)
    return with_refine(request, arguments, files), notes


def _request(arguments: argparse.Namespace, prompt: str, info: CheckpointInfo) -> GenerationRequest:
    usual = usual_sampling(arguments.sampler, fast=arguments.fast, family=info.family)
    check_sampler(usual.sampler, arguments.schedule or usual.schedule, info.family)
    return GenerationRequest(
        prompt=prompt,
        negative_prompt=arguments.negative_prompt,
        seed=secrets.randbelow(MAX_RANDOM_SEED + 1) if arguments.seed in (None, RANDOM_SEED) else arguments.seed,
        variation_seed=_variation_seed(arguments),
        variation_strength=arguments.variation_strength or 0.0,
        width=info.native_size if arguments.width is None else arguments.width,
        height=info.native_size if arguments.height is None else arguments.height,
        tile=arguments.tile,
        steps=usual.steps if arguments.steps is None else arguments.steps,
        guidance_scale=info.family.guidance if arguments.guidance_scale is None else arguments.guidance_scale,
        guidance_rescale=info.guidance_rescale if arguments.guidance_rescale is None else arguments.guidance_rescale,
        image_guidance=arguments.image_guidance,
        prediction=PREDICTIONS[arguments.prediction],
        rows=arguments.rows,
        columns=arguments.cols,
        sampler=usual.sampler,
        schedule=arguments.schedule or usual.schedule,
        checkpoint=info.ref,
        mode="fast" if arguments.fast else "exact",
        precision=arguments.precision,
        noise_source=arguments.noise,
        prompt_syntax="plain" if arguments.plain_prompt else "a1111",
        clip_skip=arguments.clip_skip,
        safety_checker=not arguments.no_safety_checker,
        loras=tuple(lora_of(text) for text in arguments.lora),
        styles=arguments.styles,
    )


def _variation_seed(arguments: argparse.Namespace) -> int:
    """The seed of a variation. Raises SddeskError for one that no strength lets in."""
    said = arguments.variation_seed
    if said is not None and arguments.variation_strength is None:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "A variation seed alone changes nothing."),
            QT_TRANSLATE_NOOP("messages", "Add --variation-strength, from 0 to 1."),
        )
    return secrets.randbelow(MAX_RANDOM_SEED + 1 - MAX_IMAGES) if said in (None, RANDOM_SEED) else said


def resolved(
    wiring: Wiring,
    request: GenerationRequest,
    info: CheckpointInfo,
    of_inputs: tuple[Message, ...],
    said: set[str],
) -> tuple[GenerationRequest, ...]:
    """Return the requests that make it; what could not be taken as written is said, as `of_inputs` is, once by `said`.

    Raises SddeskError when a LoRA by option is not installed, or nothing reads its inputs.
    """
    for use in request.loras:
        wiring.catalog.part_named(WeightsKind.LORA, use.name)
    resolved = wiring.resolve(request, info)
    marks = foreign_marks(with_styles(request))
    notes = [*of_inputs, *marks, *resolved.notes, *_recipes_missed(wiring, resolved.requests[0])]
    for note in map(str, (*notes, *advice_about(wiring, resolved.requests[0], info))):
        if note not in said:
            said.add(note)
            say(note)
    return resolved.requests


def _recipes_missed(wiring: Wiring, request: GenerationRequest) -> Iterator[str]:
    """What few-step models of the catalogue want that the request does not do, with the options that do it."""
    offers, parts = wiring.offers(), [wiring.catalog.part_named(WeightsKind.LORA, use.name) for use in request.loras]
    found = [(part.name, offer_of_lora(offers, part)) for part in parts]
    for name, offer in [(request.checkpoint.name, offer_of_checkpoint(offers, request.checkpoint)), *found]:
        recipe = recipe_of(offer) if offer is not None else None
        if recipe is not None and recipe != recipe_in(partial(getattr, request)):
            yield (
                f"{advice(name, recipe)} Add: --sampler {recipe.sampler} --schedule {recipe.schedule} "
                f"--steps {recipe.steps} --guidance-scale {recipe.guidance_scale:g}"
            )


def _device(text: str) -> str:
    """The type of --device. Raises ArgumentTypeError when it names none."""
    if re.fullmatch(r"auto|cpu|mps|cuda(:\d+)?", text) is None:
        raise argparse.ArgumentTypeError("auto, cpu, mps, cuda, or cuda:1 for the second graphics card")
    return text
