"""The text form of settings that AUTOMATIC1111's program began and every other one reads: written, and read warily."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from sddesk import __version__
from sddesk.core.hires import A1111_UPSCALERS, Hires
from sddesk.core.inputs import ControlPicture, Reference
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import PartRef
from sddesk.core.prompt import escaped
from sddesk.core.read_settings import ReadSettings, control_unknown, mask_unknown
from sddesk.core.refining import Refine
from sddesk.core.request import GenerationRequest
from sddesk.core.resolving import beside_prompt
from sddesk.core.samplers import SCHEDULES, sampler
from sddesk.library import civitai
from sddesk.library.clamped import plain, public_name, settings_of, variation_of, with_loras
from sddesk.library.infotext import pairs_of, settings_start, split_prompt

PENDING = "pending"
_NEGATIVE = "Negative prompt:"
_HASH_LENGTH = 10  # as A1111 shortens SHA-256
_ADAPTER_HASH_LENGTH = 12
_STEERING_HASH_LENGTH = 8  # as A1111's extension has it
_MIN_PAIRS = 3
_FILLS = {"blurred": "fill", "noise": "latent noise"}  # of `Masked content`
_OF_MASK = ("mask blur", "masked content", "mask mode", "extend")
# The usual word means both directions; those of the extension for one of them are the only ones that there are.
_TILINGS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "": {},
        "xy": {"Tiling": "True"},
        "x": {"Tile X": "True", "Tile Y": "False"},
        "y": {"Tile X": "False", "Tile Y": "True"},
    }
)
# What A1111's ControlNet extension calls a control picture, and what is made of it.
_CONTROL = "ControlNet"
_REFINED = "Ultimate SD upscale "
_OF_CONTROL = re.compile(r"controlnet(?: \d+)?", re.IGNORECASE)
_MODULES: Mapping[str, str] = MappingProxyType(
    {
        "canny": "canny",
        "line": "lineart_standard",
        "scribble": "scribble_xdog",
        "tile": "tile_resample",
        "blur": "blur_gaussian",
        "invert": "invert",
    }
)
_RESIZE: Mapping[str, str] = MappingProxyType(
    {"crop": "Crop and Resize", "fill": "Resize and Fill", "stretch": "Just Resize"}
)
_SCHEDULE_NAMES = {row.id: row.name for row in SCHEDULES}


def write(request: GenerationRequest, *, flagged: bool, embedded: bool = False) -> str:
    """The settings of one picture: prompt, negative prompt, and a last line of pairs that begins with Steps.

    `embedded`: its guidance is a number that the network read, which Forge calls the distilled CFG scale.
    """
    drawn = _drawn(request, embedded=embedded) if request.is_drawn else {}
    pairs = {
        **drawn,
        **_enlarged(request),
        **({"Flagged": "True"} if flagged else {}),
        "Version": f"sddesk {__version__}",
    }
    prompt, negative_prompt = request.prompt, request.negative_prompt
    if request.prompt_syntax == "plain":  # other programs would read marks in it
        prompt, negative_prompt = escaped(prompt), escaped(negative_prompt)
    lines = [" ".join([prompt, *(use.tag for use in beside_prompt(request))])]
    if negative_prompt:
        lines.append(f"{_NEGATIVE} {negative_prompt}")
    lines.append(", ".join(f"{name}: {_quoted(value)}" for name, value in pairs.items()))
    return "\n".join(lines)


def _drawn(request: GenerationRequest, *, embedded: bool) -> dict[str, str]:
    """What drew the picture, as pairs."""
    row, guidance = sampler(request.sampler), f"{request.guidance_scale:g}"
    return {
        "Steps": str(request.steps),
        "Sampler": row.a1111_name if row else request.sampler,
        "Schedule type": _SCHEDULE_NAMES.get(request.schedule, request.schedule),
        **({"CFG scale": "1", "Distilled CFG Scale": guidance} if embedded else {"CFG scale": guidance}),
        **({"CFG Rescale": f"{request.guidance_rescale:g}"} if request.guidance_rescale else {}),
        **({} if request.image_guidance is None else {"Image CFG scale": f"{request.image_guidance:g}"}),
        "Seed": str(request.seed),
        **_variation(request.variation_seed, request.variation_strength),
        "Size": f"{request.width}x{request.height}",
        **_TILINGS[request.tile],
        "Model hash": (request.checkpoint.hash or PENDING)[:_HASH_LENGTH],
        "Model": public_name(request.checkpoint.name),
        **_part("VAE", request.vae),
        **_part("Text encoder", request.text_encoder),
        **_part("Text encoder 2", request.text_encoder_2),
        **_part("Sampler settings", request.sampler_from),
        **({"Clip skip": str(request.clip_skip)} if request.clip_skip > 1 else {}),
        **({"Denoising strength": f"{request.start.strength:g}"} if request.start else {}),
        **_hires(request.hires),
        **_refined(request),
        **_mask(request),
        **_controls(request),
        **_references(request),
        **({"Mode": request.mode} if request.mode == "fast" else {}),
        **_hashes(request),
    }


def _hires(hires: Hires | None) -> dict[str, str]:
    """What was drawn on at a larger size, in A1111's words."""
    if hires is None:
        return {}
    return {
        "Denoising strength": f"{hires.strength:g}",
        "Hires upscale": f"{hires.scale:g}",
        "Hires steps": str(hires.steps),
        "Hires upscaler": _upscaler(hires),
    }


def _refined(request: GenerationRequest) -> dict[str, str]:
    """What was drawn anew in tiles, in the words of the script that A1111's users know for it."""
    refine = request.refine
    if refine is None:
        return {}
    size = (
        {} if refine.scale == 1 else {_REFINED + "upscaler": _upscaler(refine), _REFINED + "scale": f"{refine.scale:g}"}
    )
    tile = {"tile_width": request.width, "tile_height": request.height, "padding": refine.overlap}
    return {**size, **{_REFINED + name: str(value) for name, value in tile.items()}}


def _upscaler(way: Hires | Refine) -> str:
    return A1111_UPSCALERS.get(way.upscaler) or public_name(way.upscaler)


def _enlarged(request: GenerationRequest) -> dict[str, str]:
    """What made it larger, in the words that A1111 has for work on a finished picture."""
    order = request.enlarge
    if order is None:
        return {}
    short = {"Postprocess upscaler hash": order.hash[:_HASH_LENGTH]} if order.hash else {}
    return {"Postprocess upscale by": str(order.scale), "Postprocess upscaler": public_name(order.model), **short}


def write_stated(settings: ReadSettings) -> str:
    """Return another program's settings in the same form; leave out unknown values."""
    guidance, size = settings.guidance_scale, (settings.width, settings.height)
    row = sampler(settings.sampler or "")
    pairs = {
        "Steps": settings.steps,
        "Sampler": settings.sampler_name or (row.a1111_name if row else settings.sampler),
        "Schedule type": settings.schedule_name or _SCHEDULE_NAMES.get(settings.schedule or ""),
        "CFG scale": None if guidance is None else f"{guidance:g}",
        "CFG Rescale": f"{settings.guidance_rescale:g}" if settings.guidance_rescale else None,
        "Image CFG scale": None if settings.image_guidance is None else f"{settings.image_guidance:g}",
        "Seed": settings.seed,
        **_variation(settings.variation_seed, settings.variation_strength),
        "Size": None if None in size else f"{size[0]}x{size[1]}",
        **_TILINGS.get(settings.tile or "", {}),
        "Model hash": settings.model_hash,
        "Model": settings.model,
        "VAE": settings.vae,
        "Clip skip": settings.clip_skip if (settings.clip_skip or 1) > 1 else None,
        "Denoising strength": None if settings.strength is None else f"{settings.strength:g}",
        "Hires upscale": None if settings.hires_scale is None else f"{settings.hires_scale:g}",
        "Hires steps": settings.hires_steps,
        "Hires upscaler": A1111_UPSCALERS.get(settings.hires_upscaler or "") or settings.hires_upscaler,
    }
    lines = [settings.prompt, *([f"{_NEGATIVE} {settings.negative_prompt}"] if settings.negative_prompt else [])]
    lines.append(", ".join(f"{name}: {_quoted(str(value))}" for name, value in pairs.items() if value is not None))
    return "\n".join(lines)


def _hashes(request: GenerationRequest) -> dict[str, str]:
    """The short hashes of LoRAs and textual inversions, as far as they are known."""
    kinds = {"Lora hashes": request.loras, "TI hashes": request.embeddings}
    told = {
        kind: ", ".join(f"{public_name(use.name)}: {use.hash[:_ADAPTER_HASH_LENGTH]}" for use in uses if use.hash)
        for kind, uses in kinds.items()
    }
    return {kind: text for kind, text in told.items() if text}


# The names that programs write for a value, in lower case, the first that is there counts.
_NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "negative": ("negative prompt",),  # where the settings stand before the prompts
        "steps": ("steps",),
        "sampler_name": ("sampler", "sampler name"),
        "schedule_name": ("schedule type", "schedule", "scheduler"),
        "guidance": ("cfg scale", "guidance scale", "cfg", "guidance"),
        # A1111's extension and SD.Next, Forge Neo, Forge's "CFG fade", other programs through A1111's API.
        "rescale": ("cfg rescale", "rescale cfg", "rescalecfg", "cfg rescale φ", "cfg rescale phi"),
        "image_guidance": ("image cfg scale",),
        "seed": ("seed",),
        "variation_seed": ("variation seed",),
        "variation_strength": ("variation seed strength",),
        "size": ("size", "resolution"),
        "width": ("width",),
        "height": ("height",),
        "clip_skip": ("clip skip",),
        "model": ("model", "model name"),
        "model_hash": ("model hash",),
        "vae": ("vae",),
        "strength": ("denoising strength", "strength"),
        "hires_scale": ("hires upscale",),
        "hires_size": ("hires resize",),
        "hires_steps": ("hires steps",),
        "hires_upscaler": ("hires upscaler",),
        "written": ("template", "wildcard prompt", "original prompt"),
        "mode": ("mode",),
        "tiling": ("tiling",),
        "tile_x": ("tile x",),
        "tile_y": ("tile y",),
    }
)
_WRITTEN = ("wildcard", "raw", "original")  # what a prompt was made of, not another one
_TAKEN = frozenset(name for names in _NAMES.values() for name in names)
_DISTILLED, _NO_CFG = "distilled cfg scale", ("", "1", "1.0")  # Forge's word for a guidance that the network reads
_OF_VARIATION = frozenset({"variation seed", "variation seed strength"})  # one without the other stays as it was read


def read(text: str) -> ReadSettings | None:
    """Return the settings in `text`; None when it is not in this form.

    They may be the last line, stand before more of them (`Template:`), or on one line with the prompt.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    start = settings_start(text)
    pairs, rest = pairs_of(text[start:]) if start is not None else ({}, "")
    if len(pairs) < _MIN_PAIRS:
        return None
    body = text[:start].strip()
    prompt, negative = split_prompt(body or rest)
    lowered = {name.casefold(): value for name, value in reversed(pairs.items())}
    named = {key: next((lowered[name] for name in names if name in lowered), "") for key, names in _NAMES.items()}
    distilled = lowered.get(_DISTILLED, "") if named["guidance"] in _NO_CFG else ""
    named["guidance"] = distilled or named["guidance"]
    resources = civitai.read(lowered.get("civitai resources", ""))
    variation = (named["variation_seed"], named["variation_strength"])
    taken = _TAKEN if None not in variation_of(*variation) else _TAKEN - _OF_VARIATION
    taken = taken | {_DISTILLED} if distilled else taken
    others = [(name, value) for name, value in pairs.items() if name.casefold() not in taken]
    masked = any(name in lowered for name in _OF_MASK) or lowered.get("inpaint area", "").casefold() == "only masked"
    unknown = [mask_unknown()] if masked else []
    size = _size(named["size"]) if named["size"] else (named["width"], named["height"])
    hires = (
        named["hires_scale"] or _scale_to(size, named["hires_size"]),
        named["hires_steps"],
        named["hires_upscaler"],
    )
    unknown += _other_hires(lowered, named, hires[0])
    followed = [control_unknown(plain(value)[:500]) for name, value in others if _OF_CONTROL.fullmatch(name)]
    left_out = [*unknown, *followed, *resources.left_out, *_further_texts(others, rest if body else "")]
    return settings_of(
        prompt=with_loras(prompt, resources.loras),
        negative=negative or named["negative"],
        steps=named["steps"],
        guidance=named["guidance"],
        rescale=named["rescale"],
        image_guidance=named["image_guidance"],
        seed=named["seed"],
        variation=variation,
        size=size,
        clip_skip=named["clip_skip"].lstrip("-"),
        sampler_name=named["sampler_name"],
        schedule_name=named["schedule_name"],
        model=named["model"] or resources.model,
        model_hash=named["model_hash"].removeprefix(PENDING),
        vae=named["vae"] or resources.vae,
        strength=named["strength"],
        hires=hires,
        tile=_tile(named["tiling"], named["tile_x"], named["tile_y"]),
        written=named["written"],
        mode=named["mode"],
        began_with_noise=any(name.startswith("hires ") for name in lowered),  # the strength is that of the larger one
        left_out=left_out,
        others=others,
    )


# What the second part of the hires fix may have otherwise than the first, and what it is compared with.
_OF_HIRES: Mapping[str, str] = MappingProxyType(
    {
        "hires sampler": "sampler_name",
        "hires schedule type": "schedule_name",
        "hires cfg scale": "guidance",
        "hires checkpoint": "model",
    }
)


def _other_hires(lowered: Mapping[str, str], named: Mapping[str, str], scale: str) -> list[Message]:
    """Say what of the hires fix was not taken: a size of another shape, and settings of its own."""
    kept = [(name, lowered[name]) for name, same in _OF_HIRES.items() if lowered.get(name, named[same]) != named[same]]
    if named["hires_size"] and not scale:
        kept.append(("hires resize", named["hires_size"]))
    template = QT_TRANSLATE_NOOP("messages", "{name}: {text}")
    return [Message.of(template, {"name": name.capitalize(), "text": plain(text)[:500]}) for name, text in kept if text]


def _scale_to(size: tuple[str, str], wanted: str) -> str:
    """The scale that leads from `size` to a `wanted` one of the same shape, empty for any other."""
    sides = [int(side) for side in (*size, *_size(wanted)) if side]
    if len(sides) != 4 or not all(sides) or sides[0] * sides[3] != sides[1] * sides[2]:
        return ""
    return f"{sides[2] / sides[0]:g}"


def _further_texts(pairs: list[tuple[str, str]], rest: str) -> Iterator[Message]:
    """Say which prompts of other passes over the picture (a larger one, faces) and which lines were not taken."""
    for name, value in pairs:
        lowered = name.casefold()
        if "prompt" in lowered and value and not lowered.startswith(_WRITTEN):
            template = QT_TRANSLATE_NOOP("messages", "{name}: {text}")
            yield Message.of(template, {"name": plain(name), "text": plain(value)[:500]})
    if rest:
        template = QT_TRANSLATE_NOOP("messages", "Lines that are no settings: {text}")
        yield Message.of(template, {"text": plain(rest)[:2000]})


def _size(text: str) -> tuple[str, str]:
    """Width and height of `640x768`, `640 x 768` and `(640, 768)`."""
    sides = re.findall(r"[0-9]{1,6}", text[:100])
    return (sides[0], sides[1]) if len(sides) == 2 else ("", "")


def _part(name: str, part: PartRef | None) -> dict[str, str]:
    """A part of another model: its hash before its name, as A1111 has it."""
    if part is None:
        return {}
    return {f"{name} hash": (part.hash or PENDING)[:_HASH_LENGTH], name: public_name(part.name)}


def _tile(both: str, across: str, down: str) -> str:
    told = [text.casefold() == "true" for text in (both, across, down)]
    return "xy" if told[0] else "x" * told[1] + "y" * told[2]


def _variation(seed: int | None, strength: float | None) -> dict[str, str]:
    return {"Variation seed": str(seed), "Variation seed strength": f"{strength:g}"} if strength else {}


def _mask(request: GenerationRequest) -> dict[str, str]:
    """What redrew a part. The default is left out, as A1111 does. Only this program names the extensions."""
    mask, pairs = request.mask, dict[str, str]()
    if mask is not None:
        pairs["Mask blur"] = str(mask.blur)
        if mask.area == "masked":
            pairs |= {"Inpaint area": "Only masked", "Masked area padding": str(mask.margin)}
        if mask.fill != "original":
            pairs["Masked content"] = _FILLS[mask.fill]
        if mask.invert:
            pairs["Mask mode"] = "Inpaint not masked"
    if request.start is not None and any(request.start.extend):
        sides = zip(("left", "top", "right", "bottom"), request.start.extend, strict=True)
        pairs["Extend"] = " ".join(f"{name}={side}" for name, side in sides if side)
    return pairs


def _controls(request: GenerationRequest) -> dict[str, str]:
    """Each control picture in one text, as A1111's ControlNet extension writes it."""
    pictures = [entry for entry in request.inputs if isinstance(entry, ControlPicture)]
    return {f"{_CONTROL} {number}": _control(picture) for number, picture in enumerate(pictures)}


def _control(picture: ControlPicture) -> str:
    short = f" [{picture.hash[:_STEERING_HASH_LENGTH]}]" if picture.hash else ""
    pairs = {
        "Module": _MODULES.get(picture.processor, "none"),
        "Model": f"{public_name(picture.model)}{short}",
        "Weight": f"{picture.weight:g}",
        "Resize Mode": _RESIZE[picture.fit],
        **({"Threshold A": str(picture.low), "Threshold B": str(picture.high)} if picture.processor == "canny" else {}),
        "Guidance Start": f"{picture.begin:g}",
        "Guidance End": f"{picture.end:g}",
    }
    return ", ".join(f"{name}: {value}" for name, value in pairs.items())


def _references(request: GenerationRequest) -> dict[str, str]:
    """Each reference as A1111's ControlNet extension writes an IP-Adapter, numbered after the control pictures."""
    first = sum(isinstance(entry, ControlPicture) for entry in request.inputs)
    references = [entry for entry in request.inputs if isinstance(entry, Reference) and entry.model]
    return {f"ControlNet {first + number}": _reference(entry) for number, entry in enumerate(references)}


def _reference(entry: Reference) -> str:
    short = f" [{entry.hash[:_STEERING_HASH_LENGTH]}]" if entry.hash else ""
    return f"Module: ip-adapter, Model: {public_name(entry.model)}{short}, Weight: {entry.weight:g}"


def _quoted(value: str) -> str:
    return json.dumps(value, ensure_ascii=False) if any(mark in value for mark in ',:"\n') else value
