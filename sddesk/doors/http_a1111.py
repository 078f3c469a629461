"""The part of A1111's interface that its clients use: /sdapi/v1/txt2img, img2img, progress, interrupt and so on.

Written from its public documentation, https://github.com/AUTOMATIC1111/stable-diffusion-webui/wiki/API.
"""

from __future__ import annotations

import asyncio
import json
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field

from sddesk.core.errors import SddeskError
from sddesk.core.hires import A1111_UPSCALERS
from sddesk.core.models import WeightsKind
from sddesk.core.record import ReadPicture
from sddesk.core.samplers import SAMPLERS, SCHEDULES
from sddesk.core.samplers import sampler as sampler_row
from sddesk.doors.desk import Desk, Given
from sddesk.doors.events import Ticket
from sddesk.doors.following import follow
from sddesk.doors.http import Ascii, Body, NotMade, TheDesk, as_base64, file_in
from sddesk.doors.limits import check_fields, refusal
from sddesk.doors.telling import picture_file, share_done
from sddesk.library import a1111, png
from sddesk.library.infotext import pairs_of, settings_start

router = APIRouter(prefix="/sdapi/v1", tags=["A1111"])
Values = dict[str, Any]
# Our field for theirs, where the value is the same.
_SAME = {
    "prompt": "prompt",
    "negative_prompt": "negative_prompt",
    "seed": "seed",
    "steps": "steps",
    "cfg_scale": "guidance_scale",
    "image_cfg_scale": "image_guidance",
    "width": "width",
    "height": "height",
}
# What asks for nothing, or for what is done anyway. None asks for nothing everywhere.
_IDLE: Mapping[str, tuple[Any, ...]] = {
    "styles": ([], ""),
    "restore_faces": (False,),
    "seed_resize_from_h": (-1, 0),
    "seed_resize_from_w": (-1, 0),
    "eta": (),
    "s_min_uncond": (0,),
    "s_churn": (0,),
    "s_tmax": (0,),
    "s_tmin": (0,),
    "s_noise": (1,),
    "refiner_checkpoint": ("", "None"),
    "refiner_switch_at": (0, 1),
    "disable_extra_networks": (False,),
    "comments": ({},),
    "firstphase_width": (0,),
    "firstphase_height": (0,),
    "hr_resize_x": (0,),
    "hr_resize_y": (0,),
    "hr_checkpoint_name": ("", "Use same checkpoint"),
    "hr_sampler_name": ("", "Use same sampler"),
    "hr_scheduler": ("", "Use same scheduler"),
    "hr_prompt": ("",),
    "hr_negative_prompt": ("",),
    "script_name": ("", "None"),
    "script_args": ([],),
    "alwayson_scripts": ({},),
    "initial_noise_multiplier": (1,),
    "mask_round": (True,),
    "save_images": (True, False),  # every picture is kept in the library
    "do_not_save_samples": (True, False),
    "do_not_save_grid": (True, False),
    "override_settings_restore_afterwards": (True, False),
    "include_init_images": (False,),
    "send_images": (True, False),
    **dict.fromkeys(("firstpass_image", "infotext", "force_task_id", "latent_mask"), ("",)),
}
_READ = (
    *("batch_size", "n_iter", "sampler_name", "sampler_index", "scheduler", "tiling", "subseed", "subseed_strength"),
    *("enable_hr", "hr_scale", "hr_upscaler", "hr_second_pass_steps", "denoising_strength", "override_settings"),
)
_READ_OF_PICTURES = (
    *("init_images", "mask", "mask_blur", "inpainting_fill", "inpaint_full_res", "inpaint_full_res_padding"),
    *("inpainting_mask_invert", "resize_mode"),
)
_FITS = ("stretch", "crop", "fill")  # by their numbers
_FILLS = ("blurred", "original", "noise")
_OF_MASK = ("mask_blur", "inpainting_fill", "inpaint_full_res", "inpaint_full_res_padding", "inpainting_mask_invert")


class Drawing(BaseModel):
    """The fields of A1111; each is read, asks for nothing, or is refused by its name."""

    model_config = ConfigDict(extra="allow")
    prompt: str = Field("", max_length=100_000)
    negative_prompt: str = Field("", max_length=100_000)

    def values(self) -> Values:
        """Return the fields that the client sent, without nulls."""
        return {name: value for name, value in self.model_dump(exclude_unset=True).items() if value is not None}


class Options(Body):
    """The settings that can be changed."""

    sd_model_checkpoint: str | None = Field(None, max_length=300)


class Picture(Body):
    """A picture file as base64."""

    image: str = Field(max_length=64 * 2**20)


@router.post("/txt2img")
async def txt2img(wanted: Drawing, request: Request, desk: TheDesk) -> Response:
    """Draw pictures from a prompt."""
    values = wanted.values()
    _check(values, _READ)
    order = _order(values, _model_of(request))
    order |= _larger(values)
    return await _answered(desk, values, await asyncio.to_thread(desk.order, order))


@router.post("/img2img")
async def img2img(wanted: Drawing, request: Request, desk: TheDesk) -> Response:
    """Change a picture: all of it, or where the mask is white."""
    values = wanted.values()
    _check(values, (*_READ, *_READ_OF_PICTURES))
    if values.get("enable_hr"):
        raise refusal("enable_hr belongs to txt2img")
    pictures = values.get("init_images")
    if not isinstance(pictures, list) or len(pictures) != 1 or not isinstance(pictures[0], str):
        raise refusal("init_images is a list of one picture as base64")
    given: dict[str, Given] = {"start": file_in("init_images", pictures[0])}
    if "mask" in values:
        given["mask"] = file_in("mask", _text(values, "mask"))
    order = _order(values, _model_of(request)) | _of_pictures(values)
    return await _answered(desk, values, await asyncio.to_thread(desk.order, order, given))


@router.get("/progress")
def progress(desk: TheDesk, skip_current_image: bool = False) -> dict[str, Any]:
    """How far the order is that is being made."""
    running = desk.running
    told = None if running is None else running.progress
    image = None
    if told is not None and told.preview is not None and not skip_current_image:
        image = as_base64(png.encode(told.preview, {}))
    waiting = sum(not ticket.ended.is_set() for ticket in desk.tickets())
    speed = told.speed if told is not None else 0.0
    left = 0 if told is None else max(0, told.picture_steps - told.picture_step)
    state = {
        "skipped": False,
        "interrupted": running is not None and running.cancelled.is_set(),
        "stopping_generation": running is not None and running.cancelled.is_set(),
        "job": "" if running is None else str(running.job.id),
        "job_count": waiting,
        "job_timestamp": "" if running is None else f"{running.job.created_at:%Y%m%d%H%M%S}",
        "job_no": 0 if running is None else len(running.pictures),
        "sampling_step": 0 if told is None else told.picture_step,
        "sampling_steps": 0 if told is None else told.picture_steps,
    }
    share = 0.0 if running is None else share_done(running)
    return {
        "progress": share,
        "eta_relative": left / speed if speed else 0.0,
        "state": state,
        "current_image": image,
        "textinfo": None,
    }


@router.post("/interrupt")
def interrupt(desk: TheDesk) -> dict[str, Any]:
    """End the order that is being made within a step; its call answers with what was finished."""
    running = desk.running
    if running is not None:
        desk.cancel(running.job.id)
    return {}


@router.get("/options")
def options(request: Request) -> dict[str, Any]:
    """The model that draws where a call names none, and settings that clients look at."""
    return {
        "sd_model_checkpoint": _model_of(request),
        "sd_vae": "Automatic",
        "CLIP_stop_at_last_layers": 1,
        "samples_format": "png",
        "samples_save": True,
    }


@router.post("/options")
def set_options(wanted: Options, request: Request, desk: TheDesk) -> dict[str, Any]:
    """Choose the model that draws where a call names none, until the server ends."""
    if wanted.sd_model_checkpoint is not None:
        name = _bare(wanted.sd_model_checkpoint)
        check_fields({"model": name}, desk.wiring.catalog)
        desk.wiring.catalog.named(name)
        request.app.state.model = name
    return {}


@router.get("/samplers")
def samplers() -> list[dict[str, Any]]:
    """The samplers by A1111's names."""
    return [{"name": row.a1111_name, "aliases": [row.id], "options": {}} for row in SAMPLERS]


@router.get("/schedulers")
def schedulers() -> list[dict[str, Any]]:
    """The noise schedules."""
    return [{"name": row.id, "label": row.name, "aliases": [row.name]} for row in SCHEDULES]


@router.get("/upscalers")
def upscalers(desk: TheDesk) -> list[dict[str, Any]]:
    """What enlarges pictures."""
    found = [(part.name, part.facts.scale) for part in desk.wiring.catalog.parts(WeightsKind.UPSCALER)]
    return [
        {"name": name, "model_name": name, "model_path": None, "model_url": None, "scale": scale or 1}
        for name, scale in found
    ]


@router.get("/sd-models")
def sd_models(desk: TheDesk) -> list[dict[str, Any]]:
    """The installed models."""
    return [
        {
            "title": info.ref.name,
            "model_name": info.ref.name,
            "hash": (info.ref.hash or "")[:10] or None,
            "sha256": info.ref.hash,
            "filename": info.ref.name,
            "config": None,
        }
        for info in desk.wiring.catalog.list()
    ]


@router.post("/png-info")
def png_info(wanted: Picture, desk: TheDesk) -> dict[str, Any]:
    """What the file of a picture states of its making, in A1111's form."""
    data = file_in("image", wanted.image)
    with tempfile.TemporaryDirectory(prefix="sddesk-") as folder:
        file = Path(folder) / "image.png"
        file.write_bytes(data)
        text = _info(desk.wiring.read_picture(file))
    start = settings_start(text)
    pairs = {} if start is None else pairs_of(text[start:])[0]
    return {"info": text, "items": {"parameters": text} if text else {}, "parameters": pairs}


def _info(read: ReadPicture) -> str:
    if read.request is not None:
        return a1111.write(read.request, flagged=read.flagged)
    return "" if read.settings is None else a1111.write_stated(read.settings)


def _check(values: Values, read: tuple[str, ...]) -> None:
    """Raise SddeskError for a field that is not known, and for a value of one that is not carried out."""
    for name, value in values.items():
        if name in _SAME or name in read:
            continue
        if name not in _IDLE:
            raise refusal(f"{name[:60]} is not known here")
        if not any(value == idle and isinstance(value, bool) == isinstance(idle, bool) for idle in _IDLE[name]):
            raise refusal(f"{name} is not carried out here; leave it out")


def _order(values: Values, model: str) -> Values:
    """Return what both calls have in common as an order. Raises SddeskError."""
    order: Values = {"prompt": "", "model": model}
    order |= {ours: values[theirs] for theirs, ours in _SAME.items() if theirs in values}
    order["images"] = _whole(values, "batch_size", 1) * _whole(values, "n_iter", 1)
    named = values.get("sampler_name") or values.get("sampler_index")
    if named:
        order["sampler"] = named
    schedule = values.get("scheduler")
    if schedule and str(schedule).casefold() != "automatic":
        order["schedule"] = schedule
    if values.get("tiling"):
        order["tile"] = "xy"
    if values.get("subseed_strength"):
        order["variation_strength"] = values["subseed_strength"]
        order["variation_seed"] = values.get("subseed", -1)
    if "steps" not in values and named and (row := sampler_row(str(named))) is not None:
        order["steps"] = row.default_steps
    settings = values.get("override_settings", {})
    if not isinstance(settings, dict):
        raise refusal("override_settings is an object")
    for name, value in settings.items():  # pyright: ignore[reportUnknownVariableType]
        if name == "sd_model_checkpoint" and isinstance(value, str):
            order["model"] = _bare(value)
        elif name == "CLIP_stop_at_last_layers":
            order["clip_skip"] = value
        else:
            raise refusal(f"override_settings.{str(name)[:60]} is not carried out here; leave it out")  # pyright: ignore[reportUnknownArgumentType]
    return order


def _larger(values: Values) -> Values:
    """The hires fix of an order. Its fields mean nothing where it is not enabled, as in A1111."""
    if not values.get("enable_hr"):
        return {}
    order: Values = {"hires": values.get("hr_scale", 2.0)}
    if "denoising_strength" in values:
        order["hires_strength"] = values["denoising_strength"]
    if values.get("hr_second_pass_steps"):
        order["hires_steps"] = values["hr_second_pass_steps"]
    named = values.get("hr_upscaler")
    if named:
        order["hires_upscaler"] = next((ours for ours, theirs in A1111_UPSCALERS.items() if theirs == named), named)
    return order


def _of_pictures(values: Values) -> Values:
    """The fields of an order that belong to its pictures. Raises SddeskError."""
    order: Values = {}
    if "denoising_strength" in values:
        order["strength"] = values["denoising_strength"]
    if not values.get("inpaint_full_res") or "mask" not in values:
        order["fit"] = _one_of(values, "resize_mode", _FITS, 0)
    if "mask" not in values:
        return order  # the others mean nothing without one, as in A1111
    order["mask_blur"] = values.get("mask_blur", 4)
    order["fill"] = _one_of(values, "inpainting_fill", _FILLS, 0)
    order["mask_invert"] = bool(values.get("inpainting_mask_invert", 0))
    if values.get("inpaint_full_res", True):
        order["inpaint_area"] = "masked"
        order["margin"] = values.get("inpaint_full_res_padding", 0)
        order.pop("fit", None)
    return order


def _one_of(values: Values, name: str, ways: tuple[str, ...], usual: int) -> str:
    number = values.get(name, usual)
    if type(number) is not int or not 0 <= number < len(ways):
        raise refusal(f"{name} is a whole number from 0 to {len(ways) - 1} here")
    return ways[number]


def _whole(values: Values, name: str, usual: int) -> int:
    number = values.get(name, usual)
    if type(number) is not int or not 1 <= number <= 1000:
        raise refusal(f"{name} is a whole number from 1")
    return number


def _text(values: Values, name: str) -> str:
    if not isinstance(values[name], str):
        raise refusal(f"{name} is a text")
    return values[name]


def _bare(title: str) -> str:
    """The name of a model in a title such as `name [0123abcdef]`."""
    return re.sub(r" \[[0-9a-f]{4,64}\]$", "", title.strip())


def _model_of(request: Request) -> str:
    return request.app.state.model


async def _answered(desk: Desk, values: Values, tickets: list[Ticket]) -> Response:
    """Answer with the pictures once they are made, or with those that were when it was interrupted."""
    async for _ in follow(tickets):
        pass
    failed = next((ticket.error for ticket in tickets if ticket.error), "")
    if failed:
        raise NotMade(failed)
    pictures = [picture for ticket in tickets for picture in ticket.pictures]
    sent = pictures if values.get("send_images", True) else []
    images = [as_base64(await asyncio.to_thread(picture_file, desk.record(picture))) for picture in sent]
    info = await asyncio.to_thread(_told, desk, pictures, tickets)
    parameters = {name: value for name, value in values.items() if name not in ("init_images", "mask")}
    return Ascii({"images": images, "parameters": parameters, "info": json.dumps(info)})


def _told(desk: Desk, pictures: list[int], tickets: list[Ticket]) -> dict[str, Any]:
    """What A1111 tells of the pictures of a call."""
    records = [desk.record(picture) for picture in pictures]
    requests = [record.request for record in records if record.request is not None]
    first = requests[0] if requests else tickets[0].job.request
    texts: list[str] = []
    with desk.looking() as library:
        for picture in pictures:
            try:
                texts.append(library.contents.settings_text(picture))
            except SddeskError:
                texts.append("")
    row = sampler_row(first.sampler)
    return {
        "prompt": first.prompt,
        "all_prompts": [request.prompt for request in requests],
        "negative_prompt": first.negative_prompt,
        "all_negative_prompts": [request.negative_prompt for request in requests],
        "seed": first.seed,
        "all_seeds": [request.seed for request in requests],
        "subseed": first.variation_seed,
        "all_subseeds": [request.variation_seed for request in requests],
        "subseed_strength": first.variation_strength,
        "width": records[0].width if records else first.width,
        "height": records[0].height if records else first.height,
        "sampler_name": row.a1111_name if row else first.sampler,
        "cfg_scale": first.guidance_scale,
        "steps": first.steps,
        "batch_size": len(requests),
        "restore_faces": False,
        "sd_model_name": first.checkpoint.name,
        "sd_model_hash": (first.checkpoint.hash or "")[:10],
        "denoising_strength": first.start.strength if first.start is not None else None,
        "index_of_first_image": 0,
        "infotexts": texts,
        "styles": [],
        "clip_skip": first.clip_skip,
        "sddesk_pictures": pictures,
    }
