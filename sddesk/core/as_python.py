"""A picture's making as a Python script on diffusers alone: the short pipeline, or the loop written by hand.

The script imports nothing of sddesk, runs with this machine's files, and saves one PNG in the current folder. What it
cannot say is refused in a sentence, so that a script always draws the picture that it is of.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

from sddesk.core.errors import SddeskError
from sddesk.core.families import SDXL
from sddesk.core.fitting import fit_box
from sddesk.core.inputs import StartPicture
from sddesk.core.located import LocatedRequest
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo
from sddesk.core.prompt import STEP_SYNTAX, ParsedPrompt, parse
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import MODEL_KEYS
from sddesk.core.step_texts import step_texts_of
from sddesk.core.transformer_script import CALLS, cannot_say, lines_of

Form = Literal["pipeline", "loop"]
OUT = "picture.png"
# The class of diffusers that each sampler is, and the arguments that make it this sampler.
SCHEDULERS: dict[str, tuple[str, dict[str, Any]]] = {
    "pndm": ("PNDMScheduler", {"skip_prk_steps": True}),
    "lms": ("LMSDiscreteScheduler", {}),
    "heun": ("HeunDiscreteScheduler", {}),
    "dpmpp_2m": ("DPMSolverMultistepScheduler", {}),
    "dpmpp_2m_sde": ("DPMSolverMultistepScheduler", {"algorithm_type": "sde-dpmsolver++"}),
    "dpmpp_sde": (
        "DPMSolverSinglestepScheduler",
        {"algorithm_type": "sde-dpmsolver++", "lower_order_final": True},
    ),
    "euler": ("EulerDiscreteScheduler", {}),
    "euler_a": ("EulerAncestralDiscreteScheduler", {}),
    "ddim": ("DDIMScheduler", {"clip_sample": False}),
    "unipc": ("UniPCMultistepScheduler", {}),
    "dpm2": ("KDPM2DiscreteScheduler", {}),
    "deis": ("DEISMultistepScheduler", {}),
    "lcm": ("LCMScheduler", {}),
}
_SPACINGS: dict[str, dict[str, Any]] = {
    "normal": {},
    "karras": {"use_karras_sigmas": True},
    "exponential": {"use_exponential_sigmas": True},
    "trailing": {"timestep_spacing": "trailing"},
}
_RESCALES = ("ddim", "dpmpp_2m", "dpmpp_2m_sde", "euler", "euler_a", "lcm", "unipc")  # take rescale_betas_zero_snr
_CANNOT = QT_TRANSLATE_NOOP("messages", "This picture cannot be written as Python yet: {what}.")
_SHORT_FORM = QT_TRANSLATE_NOOP("messages", "Take the short form, which is one call of diffusers' pipeline.")
_HINT = QT_TRANSLATE_NOOP("messages", "Make it again in sddesk instead.")
ENCODE = '''
def chunks_of(tokenizer, sections):
    """At most 75 tokens each, with their weights; a section begins a chunk of its own."""
    chunks = []
    for section in sections:
        chunks.append([])
        for text, weight in section:
            for token in tokenizer(text, add_special_tokens=False).input_ids:
                if len(chunks[-1]) == 75:
                    chunks.append([])
                chunks[-1].append((token, weight))
    return chunks


@torch.no_grad()
def encode(sections, chunks):
    """Embeddings of a prompt with weights: each token's embedding times its weight, then the mean restored."""
    sides, pooled = [], None
    for tokenizer, encoder in ENCODERS:
        parts = []
        pieces = chunks_of(tokenizer, sections)
        for index, piece in enumerate(pieces + [[]] * (chunks - len(pieces))):
            ids = [tokenizer.bos_token_id, *(token for token, _ in piece), tokenizer.eos_token_id]
            ids += [tokenizer.pad_token_id] * (77 - len(ids))
            answer = encoder(torch.tensor([ids], device=pipe.device), output_hidden_states=True)
            embeddings = LAYER
            weights = torch.ones(77, device=pipe.device)
            weights[1 : len(piece) + 1] = torch.tensor([weight for _, weight in piece], device=pipe.device)
            weighted = embeddings * weights[:, None]
            restored = weighted * (embeddings.mean() / weighted.mean())
            parts.append(embeddings if (weights == 1).all() else restored)
            pooled = answer[0] if index == 0 else pooled
        sides.append(torch.cat(parts, dim=1))
    return torch.cat(sides, dim=-1), pooled
'''


def as_python(located: LocatedRequest, form: Form = "pipeline", notes: Sequence[Message] = ()) -> str:
    """Return the script of one picture, whose request was located on this machine; `notes` stand at its head.

    Raises SddeskError, with what it is that a script cannot say, before anything is written.
    """
    _check(located, form)
    if located.checkpoint.family.pipeline in CALLS:
        lines = [*_title(located.request), "", *lines_of(located, texts_of(located.request)), f'image.save("{OUT}")']
        return "\n".join([lines[0], *(f"# {note}" for note in notes), *lines[1:]]) + "\n"
    title, *lines = _Script(located, form).lines()
    return "\n".join([title, *(f"# {note}" for note in notes), *lines]) + "\n"


def has_loop(located: LocatedRequest) -> bool:
    """Return whether the loop by hand can be written for models of this family; the short form has more."""
    return located.checkpoint.family.pipeline not in CALLS


def as_notebook(located: LocatedRequest, form: Form = "pipeline", notes: Sequence[Message] = ()) -> str:
    """Return the same as a Jupyter notebook: a cell of words, then a cell for each paragraph of the script."""
    script = as_python(located, form, notes)
    title, _, code = script.partition("\n\n")
    words = "\n".join(line.removeprefix("# ") for line in title.splitlines())
    cells: list[dict[str, Any]] = [{"cell_type": "markdown", "metadata": {}, "source": words, "id": "words"}]
    for number, cell in enumerate(code.rstrip("\n").split("\n\n# ")):
        text = cell if number == 0 else "# " + cell
        code_cell: dict[str, Any] = {"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": []}
        cells.append({**code_cell, "source": text.strip("\n"), "id": f"code-{number}"})
    kernel = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
    return json.dumps({"cells": cells, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}, indent=1) + "\n"


def _check(located: LocatedRequest, form: Form) -> None:
    """Raise SddeskError for what a script cannot say."""
    request, checkpoint = located.request, located.checkpoint
    reasons = (
        (request.enlarge is not None, "it was made larger"),
        (request.hires is not None, "a hires fix drew it larger"),
        (
            checkpoint.family.pipeline not in (*_PIPELINES, *CALLS),
            f"models of {checkpoint.family.name} have no script yet",
        ),
        (any(not isinstance(entry, StartPicture) for entry in request.inputs), "it has inputs beside a start picture"),
        (request.redraws, "a part of its start picture was redrawn"),
        (request.refine is not None, "it was refined in tiles"),
        (bool(request.embeddings), "it uses textual inversions"),
        (bool(request.tile), "its edges are seamless"),
        (len(step_texts_of(request).texts) > 1, "its words change while it is drawn"),
        (bool(request.text_encoder or request.text_encoder_2), "another model's text encoder read its prompt"),
        (request.image_guidance is not None, "an instructed model drew it"),
        (checkpoint.inpainting, "a model made for inpainting drew it"),
        (bool(checkpoint.missing), "its model is not whole"),
        (checkpoint.zero_snr and request.sampler not in _RESCALES, "this sampler needs a noise schedule of zero SNR"),
        (bool(request.guidance_rescale) and request.start is not None, "guidance rescale with a start picture"),
        (any(use.text_weight not in (None, use.weight) for use in request.loras), "a LoRA has two weights"),
        (request.mode == "fast" and located.tiny_decoder is None, "its tiny decoder is not installed"),
        (form == "loop" and request.guidance_rescale > 0, "the loop by hand has no guidance rescale"),
        (form == "loop" and _pauses(request), "the loop by hand does not begin these samplers in the middle"),
    )
    for applies, what in reasons:
        if applies:
            raise SddeskError(_CANNOT, _HINT, what=what)
    if checkpoint.family.pipeline in CALLS:
        for what in cannot_say(located):
            raise SddeskError(_CANNOT, _HINT, what=what)
        if form == "loop":
            raise SddeskError(_CANNOT, _SHORT_FORM, what="the loop by hand is that of a U-Net")


def _pauses(request: GenerationRequest) -> bool:
    """Whether the loop begins within a schedule whose sampler makes several calls a step."""
    return request.start is not None and request.sampler in ("heun", "dpm2", "pndm")


_PIPELINES = {
    "StableDiffusionPipeline": "StableDiffusionImg2ImgPipeline",
    "StableDiffusionXLPipeline": "StableDiffusionXLImg2ImgPipeline",
}


def texts_of(request: GenerationRequest) -> dict[str, ParsedPrompt]:
    """Return both prompts as they are read at the first step."""
    syntax = STEP_SYNTAX if request.prompt_syntax == "a1111-3" else request.prompt_syntax
    texts = zip(("prompt", "negative_prompt"), step_texts_of(request).texts[0], strict=True)
    return {name: parse(text, syntax) for name, text in texts}


def _title(request: GenerationRequest) -> tuple[str, str]:
    return (
        f"# {request.prompt.splitlines()[0][:100] if request.prompt.strip() else 'A picture'}",
        "# This script draws one picture of sddesk with diffusers alone, and saves it in the current folder.",
    )


class _Script:
    """The lines of one script."""

    def __init__(self, located: LocatedRequest, form: Form) -> None:
        self._located, self._form = located, form
        self._request = located.request
        self._checkpoint: CheckpointInfo = located.checkpoint
        family = located.checkpoint.family
        self._is_xl = family.text_width == SDXL.text_width
        self._class = family.pipeline if self._request.start is None else _PIPELINES[family.pipeline]
        self._scheduler, self._arguments = SCHEDULERS[self._request.sampler]
        self._texts = texts_of(self._request)
        self._weighted = any(one.weighted or len(one.sections) > 1 for one in self._texts.values())
        skips = self._request.clip_skip > 1 and not self._is_xl
        self._encodes = self._weighted or skips

    def lines(self) -> Iterator[str]:
        """All of it, in the order in which it runs."""
        request = self._request
        yield from _title(request)
        yield ""
        yield from self._imports()
        yield ""
        yield "# The model: text encoder, U-Net, VAE."
        yield from self._model()
        yield ""
        yield f"# The sampler: {request.sampler}, {request.schedule}."
        yield from self._sampler()
        if self._encodes:
            yield ""
            yield "# The prompt, with weights as A1111 reads them."
            yield from self._encoder()
        yield ""
        yield "# The noise of the seed."
        yield from self._noise()
        if request.start is not None:
            yield ""
            yield "# The start picture, brought to the size."
            yield from self._start(request.start)
        yield ""
        yield from self._run() if self._form == "pipeline" else self._loop()

    def _imports(self) -> Iterator[str]:
        if self._request.start is not None:
            yield from ("import numpy", "import torch", "from PIL import Image")
        else:
            yield "import torch"
            if self._form == "loop":
                yield "from PIL import Image"
        names = {self._class, self._scheduler}
        if self._request.vae is not None:
            names.add("AutoencoderKL")
        if self._request.mode == "fast":
            names.add("AutoencoderTiny")
        yield f"from diffusers import {', '.join(sorted(names))}"

    def _model(self) -> Iterator[str]:
        path = Path(self._checkpoint.location)
        reading = "from_pretrained" if path.is_dir() else "from_single_file"
        checker = "" if self._is_xl else ", safety_checker=None"
        yield 'device = "cuda" if torch.cuda.is_available() else "cpu"'
        if not path.is_dir():
            yield "# diffusers asks the hub for the configuration of a single file."
        yield f"pipe = {self._class}.{reading}({_text(path)}, torch_dtype=torch.float32{checker})"
        vae = self._located.vae
        if isinstance(vae, CheckpointInfo):
            sub = ', subfolder="vae"' if Path(vae.location).is_dir() else ""
            loader = "from_pretrained" if Path(vae.location).is_dir() else "from_single_file"
            yield f"pipe.vae = AutoencoderKL.{loader}({_text(Path(vae.location))}{sub}, torch_dtype=torch.float32)"
        elif vae is not None:
            loader = "from_pretrained" if Path(vae.location).is_dir() else "from_single_file"
            yield f"pipe.vae = AutoencoderKL.{loader}({_text(Path(vae.location))}, torch_dtype=torch.float32)"
        yield "pipe.to(device)"
        for number, use in enumerate(self._request.loras):
            if use.name in self._located.loras:
                file = Path(self._located.loras[use.name].location)
                yield f'name = "{file.name}"'
                yield f'pipe.load_lora_weights({_text(file.parent)}, weight_name=name, adapter_name="{number}")'
        used = {str(n): use.weight for n, use in enumerate(self._request.loras) if use.name in self._located.loras}
        if used:
            yield f"pipe.set_adapters({list(used)}, {list(used.values())})"
        if self._located.tiny_decoder is not None:
            yield "# Fast: a tiny decoder in the place of the VAE."
            file = Path(self._located.tiny_decoder.location)
            folder = file if file.is_dir() else file.parent
            yield f"tiny = AutoencoderTiny.from_pretrained({_text(folder)}, torch_dtype=torch.float32).to(device)"

    def _sampler(self) -> Iterator[str]:
        request, schedule = self._request, self._request.schedule
        yield "config = dict(pipe.scheduler.config)"
        other = self._located.sampler_from
        if other is not None:
            yield f'config = {self._scheduler}.load_config({_text(Path(other.location))}, subfolder="scheduler")'
        if request.prediction != "auto" or self._checkpoint.prediction_chosen:
            yield f'config["prediction_type"] = "{self._checkpoint.predicts}"'
        if schedule == "model":
            kept = {key: value for key, value in self._arguments.items() if key != "clip_sample"}
            yield f"pipe.scheduler = {self._scheduler}.from_config(config{_keywords(kept)})"
            return
        yield "keys = ["
        yield from (f'    "{key}",' for key in MODEL_KEYS + self._zero_snr_key)
        yield "]"
        yield "model = {key: config[key] for key in keys if key in config}"
        yield f'if config.get("timestep_spacing") == "trailing" or config.get("_class_name") == "{self._scheduler}":'
        yield '    model["timestep_spacing"] = config.get("timestep_spacing", "leading")'
        more = {"steps_offset": 1, **self._arguments, **_SPACINGS[schedule]}
        if request.sampler == "lcm":
            more["original_inference_steps"] = max(50, request.steps)
        yield f"pipe.scheduler = {self._scheduler}.from_config(model{_keywords(more)})"

    @property
    def _zero_snr_key(self) -> tuple[str, ...]:
        return ("rescale_betas_zero_snr",) if self._checkpoint.zero_snr else ()

    def _encoder(self) -> Iterator[str]:
        pairs = [("pipe.tokenizer", "pipe.text_encoder")]
        if self._is_xl:
            pairs.append(("pipe.tokenizer_2", "pipe.text_encoder_2"))
        yield f"ENCODERS = [{', '.join(f'({one}, {two})' for one, two in pairs)}]"
        skip = self._request.clip_skip
        layer = "answer.hidden_states[-2]" if self._is_xl else "answer.last_hidden_state"
        if skip > 1 and not self._is_xl:
            layer = f'getattr(encoder, "text_model", encoder).final_layer_norm(answer.hidden_states[-{skip}])'
        yield ENCODE.strip("\n").replace("LAYER", layer)
        yield ""
        yield ""
        for name, parsed in self._texts.items():
            yield f"{name} = {_sections(parsed)}"
        yield "longest = max(len(chunks_of(pipe.tokenizer, text)) for text in (prompt, negative_prompt))"
        yield "embeddings, pooled = encode(prompt, longest)"
        yield "negative_embeddings, negative_pooled = encode(negative_prompt, longest)"
        if self._is_xl and not self._texts["negative_prompt"].text:
            yield "if pipe.config.force_zeros_for_empty_prompt:"
            yield "    negative_embeddings, negative_pooled = embeddings * 0, pooled * 0"

    def _noise(self) -> Iterator[str]:
        request = self._request
        where = "device" if request.noise_source == "device" else '"cpu"'
        yield f"generator = torch.Generator({where}).manual_seed({request.seed})"
        if request.start is not None:
            return
        yield "channels, factor = pipe.vae.config.latent_channels, pipe.vae_scale_factor"
        yield f"shape = (1, channels, {request.height} // factor, {request.width} // factor)"
        drawing = f"torch.randn(shape, generator=GENERATOR, device={where})"
        yield f"noise = {drawing.replace('GENERATOR', 'generator')}"
        if request.variation_strength:
            yield f"other = torch.Generator({where}).manual_seed({request.variation_seed})"
            yield f"varied = {drawing.replace('GENERATOR', 'other')}"
            yield "# Go a part of the way from one noise to the other, on a sphere, column by column."
            yield "along = {'dim': -2, 'keepdim': True}"
            yield "cosine = (noise / noise.norm(**along) * varied / varied.norm(**along)).sum(**along).clamp(-1, 1)"
            yield f"angle, share = torch.acos(cosine), {request.variation_strength}"
            yield "noise = torch.sin((1 - share) * angle) * noise + torch.sin(share * angle) * varied"
            yield "noise = noise / torch.sin(angle)"

    def _start(self, start: StartPicture) -> Iterator[str]:
        file = self._located.inputs[start.content_hash]
        size = (self._request.width, self._request.height)
        place = fit_box(png_size(file), size, start.fit)
        yield f'picture = Image.open({_text(file)}).convert("RGB")'
        yield f"picture = picture.resize({(place.width, place.height)}, Image.Resampling.LANCZOS, {place.box})"
        rows = (place.top, size[1] - place.top - place.height)
        columns = (place.left, size[0] - place.left - place.width)
        if rows != (0, 0) or columns != (0, 0):
            yield f'picture = Image.fromarray(numpy.pad(picture, ({rows}, {columns}, (0, 0)), mode="edge"))'

    def _run(self) -> Iterator[str]:
        request = self._request
        yield "# Denoise step by step, then decode."
        yield "image = pipe("
        if self._encodes:
            yield "    prompt_embeds=embeddings,"
            yield "    negative_prompt_embeds=negative_embeddings,"
            if self._is_xl:
                yield "    pooled_prompt_embeds=pooled,"
                yield "    negative_pooled_prompt_embeds=negative_pooled,"
        else:
            yield f"    prompt={self._texts['prompt'].text!r},"
            if request.guidance_scale > 1 and self._texts["negative_prompt"].text:
                yield f"    negative_prompt={self._texts['negative_prompt'].text!r},"
        if request.start is not None:
            yield "    image=picture,"
            yield f"    strength={request.start.strength},"
        else:
            yield "    latents=noise,"
            yield f"    width={request.width},"
            yield f"    height={request.height},"
        yield f"    num_inference_steps={request.steps},"
        yield f"    guidance_scale={request.guidance_scale},"
        if request.guidance_rescale:
            yield f"    guidance_rescale={request.guidance_rescale},"
        yield "    generator=generator,"
        if self._located.tiny_decoder is not None:
            yield '    output_type="latent",'
            yield ").images"
            yield "with torch.no_grad():"
            yield "    image = pipe.image_processor.postprocess(tiny.decode(image).sample.clamp(-1, 1))[0]"
        else:
            yield ").images[0]"
        yield f'image.save("{OUT}")'

    def _loop(self) -> Iterator[str]:
        request = self._request
        yield "# The text as numbers, and for guidance those of the negative prompt before them."
        yield f"guidance_scale = {request.guidance_scale}"
        yield "distilled = pipe.unet.config.time_cond_proj_dim  # such a model takes the guidance as a number"
        yield "guided = guidance_scale > 1 and distilled is None"
        if not self._encodes:
            yield from self._plain_text()
        yield "text = torch.cat([negative_embeddings, embeddings]) if guided else embeddings"
        yield "more = {}"
        if self._is_xl:
            yield f"size = [{request.height}, {request.width}]"
            yield "sizes = torch.tensor([[*size, 0, 0, *size]], device=device, dtype=torch.float32)"
            yield "pools = torch.cat([negative_pooled, pooled]) if guided else pooled"
            yield 'more["added_cond_kwargs"] = {"text_embeds": pools, "time_ids": sizes.repeat(len(text), 1)}'
        yield "if distilled is not None:"
        yield "    number = torch.tensor([guidance_scale - 1])"
        yield "    embedded = pipe.get_guidance_scale_embedding(number, embedding_dim=distilled)"
        yield '    more["timestep_cond"] = embedded.to(device)'
        yield ""
        yield "# The latents: pure noise at first, as strong as the sampler wants it."
        yield "scheduler = pipe.scheduler"
        yield f"scheduler.set_timesteps({request.steps}, device=device)"
        if request.start is None:
            yield "latents = noise.to(device) * scheduler.init_noise_sigma"
        else:
            yield from self._noised(request.start)
        yield "extra = {}"
        if request.sampler in ("dpmpp_2m_sde", "dpmpp_sde", "euler_a", "euler", "heun", "dpm2", "ddim", "lcm"):
            yield "import inspect"
            yield 'if "generator" in inspect.signature(scheduler.step).parameters:'
            yield '    extra["generator"] = generator'
        yield ""
        yield "# The loop: predict the noise with and without the text, go from one towards the other, take a step."
        yield "with torch.no_grad():"
        yield "    for t in scheduler.timesteps:" if request.start is None else "    for t in timesteps:"
        yield "        both = torch.cat([latents] * 2) if guided else latents"
        yield "        both = scheduler.scale_model_input(both, t)"
        yield "        predicted = pipe.unet(both, t, encoder_hidden_states=text, **more).sample"
        yield "        if guided:"
        yield "            without, with_text = predicted.chunk(2)"
        yield "            predicted = without + guidance_scale * (with_text - without)"
        yield "        latents = scheduler.step(predicted, t, latents, **extra).prev_sample"
        yield ""
        yield "# The VAE paints the pixels."
        yield "with torch.no_grad():"
        if self._located.tiny_decoder is not None:
            yield "    pixels = tiny.decode(latents).sample"
        else:
            yield '    shift = getattr(pipe.vae.config, "shift_factor", None) or 0'
            yield "    pixels = pipe.vae.decode(latents / pipe.vae.config.scaling_factor + shift).sample"
        yield "pixels = ((pixels / 2 + 0.5).clamp(0, 1) * 255).round().to(torch.uint8)"
        yield f'Image.fromarray(pixels[0].permute(1, 2, 0).cpu().numpy()).save("{OUT}")'

    def _plain_text(self) -> Iterator[str]:
        given = "device, 1, guided"
        prompt, negative = (self._texts[name].text for name in ("prompt", "negative_prompt"))
        if self._is_xl:
            yield "embeddings, negative_embeddings, pooled, negative_pooled = pipe.encode_prompt("
            yield f"    {prompt!r}, device=device, do_classifier_free_guidance=guided,"
            yield f"    negative_prompt={negative or None!r}"
            yield ")"
        else:
            yield f"embeddings, negative_embeddings = pipe.encode_prompt({prompt!r}, {given}, {negative!r})"

    def _noised(self, start: StartPicture) -> Iterator[str]:
        """The latents of a start picture with the noise of the step where the loop begins."""
        steps = self._request.steps
        yield f"timesteps = scheduler.timesteps[{steps} - min(int({steps} * {start.strength}), {steps}) :]"
        yield 'if hasattr(scheduler, "set_begin_index"):'
        yield "    scheduler.set_begin_index(len(scheduler.timesteps) - len(timesteps))"
        yield "pixels = pipe.image_processor.preprocess(picture).to(device)"
        yield "with torch.no_grad():"
        yield "    encoded = pipe.vae.encode(pixels).latent_dist.sample(generator)"
        yield 'shift = getattr(pipe.vae.config, "shift_factor", None) or 0'
        yield "encoded = (encoded - shift) * pipe.vae.config.scaling_factor"
        yield "noise = torch.randn(encoded.shape, generator=generator, device=generator.device).to(device)"
        yield "latents = scheduler.add_noise(encoded, noise, timesteps[:1])"


def png_size(file: Path) -> tuple[int, int]:
    """Return width and height of a PNG in pixels, from its header. Raises SddeskError where there is none."""
    try:
        with file.open("rb") as opened:
            head = opened.read(24)
        if head[:8] != b"\x89PNG\r\n\x1a\n":
            raise ValueError("no PNG")
        width, height = struct.unpack(">II", head[16:24])
    except (OSError, ValueError, struct.error) as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The picture {name} cannot be read: {reason}"),
            name=file.name,
            reason=str(error),
        ) from error
    return width, height


def _sections(parsed: ParsedPrompt) -> str:
    """Return a prompt's sections of (text, weight) as Python, each without the blanks at its ends."""
    return repr([[(piece.text, piece.weight) for piece in section] for section in parsed.sections])


def _keywords(values: dict[str, Any]) -> str:
    return "".join(f", {name}={value!r}" for name, value in values.items())


def _text(path: Path) -> str:
    return repr(str(path))
