"""The short script of a picture by a transformer: the pipeline that diffusers has for its family, and one call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sddesk.core.located import LocatedRequest
from sddesk.core.prompt import ParsedPrompt

Texts = Mapping[str, ParsedPrompt]


@dataclass(frozen=True, slots=True)
class Call:
    """How a pipeline is called beside prompt, size, steps and seed.

    `scale` is its keyword for the guidance; `from_0`: it adds its guidance to the answer for the prompt, so that 0 is
    none there. `negative`: it takes a negative prompt.
    """

    scale: str = "guidance_scale"
    from_0: bool = False
    negative: bool = True


CALLS: Mapping[str, Call] = {
    "ZImagePipeline": Call(from_0=True),
    "FluxPipeline": Call(negative=False),
    "Flux2KleinPipeline": Call(negative=False),
    "QwenImagePipeline": Call(scale="true_cfg_scale"),
    "Krea2Pipeline": Call(from_0=True),
    "StableDiffusion3Pipeline": Call(),
}


def cannot_say(located: LocatedRequest) -> Iterator[str]:
    """Yield what a script of such a picture cannot say, the first that is found first."""
    request, checkpoint = located.request, located.checkpoint
    family = checkpoint.family
    reads_negative = CALLS[family.pipeline].negative
    guided = family.guidance_kind == "cfg" and request.guidance_scale > 1
    reasons = (
        (
            checkpoint.single_file or not Path(checkpoint.location).is_dir(),
            "its model is a file alone, split or quantised, and diffusers' pipeline reads whole folders",
        ),
        (request.sampler != "euler", "for this family the sampler Euler alone"),
        (request.start is not None, "it has a start picture"),
        (bool(request.loras), "it uses LoRAs, which scripts of this family do not load"),
        (located.vae is not None or located.sampler_from is not None, "another model brought its VAE or its sampler"),
        (request.mode == "fast", "it was drawn in the mode Fast"),
        (request.variation_strength > 0, "it is a variation"),
        (guided and not reads_negative and bool(request.negative_prompt.strip()), "it has a negative prompt, which "
         "diffusers' pipeline of this family does not take"),
    )  # fmt: skip
    yield from (what for applies, what in reasons if applies)


def lines_of(located: LocatedRequest, texts: Texts) -> Iterator[str]:
    """Yield the script from its imports on. What `cannot_say` names is not in it."""
    request, family = located.request, located.checkpoint.family
    call = CALLS[family.pipeline]
    yield "import torch"
    yield f"from diffusers import {family.pipeline}"
    yield ""
    yield "# The model: text encoders, transformer, VAE. Its own scheduler is Euler's for flow."
    yield 'device = "cuda" if torch.cuda.is_available() else "cpu"'
    location = str(Path(located.checkpoint.location))
    yield f"pipe = {family.pipeline}.from_pretrained({location!r}, torch_dtype=torch.float32)"
    yield "pipe.to(device)"
    yield ""
    yield "# The noise of the seed, one call, and the picture."
    where = "device" if request.noise_source == "device" else '"cpu"'
    yield f"generator = torch.Generator({where}).manual_seed({request.seed})"
    yield "image = pipe("
    yield f"    prompt={texts['prompt'].text!r},"
    if call.negative:
        yield f"    negative_prompt={texts['negative_prompt'].text!r},"
    yield f"    {call.scale}={max(0.0, request.guidance_scale - 1) if call.from_0 else request.guidance_scale},"
    yield f"    width={request.width},"
    yield f"    height={request.height},"
    yield f"    num_inference_steps={request.steps},"
    yield "    generator=generator,"
    yield ").images[0]"
