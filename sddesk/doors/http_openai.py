"""OpenAI's images interface: /v1/images/generations, /edits, /variations and /v1/models.

Written from its public documentation, https://platform.openai.com/docs/api-reference/images.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path
from typing import Any, Literal

from fastapi import APIRouter, Request
from fastapi.responses import Response
from PIL import Image
from pydantic import Field, ValidationError
from starlette.datastructures import UploadFile

from sddesk.core.errors import SddeskError
from sddesk.core.models import CheckpointInfo
from sddesk.core.record import ExportFormat
from sddesk.doors.desk import Desk, Given
from sddesk.doors.events import Event, Ticket
from sddesk.doors.following import follow
from sddesk.doors.http import Ascii, Body, NotMade, TheDesk, as_base64, stream
from sddesk.doors.limits import MOST_FILE, NotFound, refusal
from sddesk.doors.telling import picture_file
from sddesk.library.decode import read_transparency

router = APIRouter(prefix="/v1", tags=["OpenAI's images"])
# Values that ask for what is done anyway; any other value of these is refused.
_IDLE = {
    "quality": ("auto", "standard"),
    "background": ("auto", "opaque"),
    "moderation": ("auto",),
    "input_fidelity": ("low",),
    "response_format": ("b64_json",),
}
_FIELDS = ("prompt", "negative_prompt", "model")
_DEFAULT_QUALITY = 92
_FORM = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["image"],
                    "properties": {
                        "image": {"type": "string", "format": "binary"},
                        "mask": {"type": "string", "format": "binary", "description": "transparent: is drawn"},
                        **{name: {"type": "string"} for name in ("prompt", "model", "size", "output_format")},
                        "n": {"type": "integer"},
                        "stream": {"type": "boolean"},
                        "partial_images": {"type": "integer"},
                    },
                }
            }
        },
    }
}


class Images(Body):
    """What is asked for. `sddesk` holds further fields of an order: steps, seed, negative_prompt and so on."""

    prompt: str = Field("", max_length=32_000)
    model: str | None = Field(None, max_length=300)
    n: int | None = Field(None, ge=1, le=100)
    size: str | None = Field(None, pattern=r"^(auto|[0-9]{2,4}x[0-9]{2,4})$")
    response_format: str | None = Field(None, max_length=100)
    output_format: Literal["png", "jpeg", "webp"] | None = None
    output_compression: int | None = Field(None, ge=1, le=100)
    quality: str | None = Field(None, max_length=100)
    background: str | None = Field(None, max_length=100)
    moderation: str | None = Field(None, max_length=100)
    style: str | None = Field(None, max_length=100)
    input_fidelity: str | None = Field(None, max_length=100)
    user: str | None = Field(None, max_length=1000, description="taken, and of no effect: nobody is told of it")
    stream: bool | None = None
    partial_images: int | None = Field(None, ge=0, le=3)
    sddesk: dict[str, Any] | None = Field(None, examples=[{"steps": 20, "seed": 1}])

    def order(self) -> dict[str, Any]:
        """Return the fields of an order. Raises SddeskError for what is not done here."""
        for name, idle in _IDLE.items():
            value = getattr(self, name)
            if value is not None and value not in idle:
                raise refusal(f"{name} can only be {' or '.join(idle)} here")
        if self.style is not None:
            raise refusal("style is not known here; say in the prompt how it should look")
        if self.partial_images and not self.stream:
            raise refusal("partial_images needs stream")
        if self.output_compression is not None and self.output_format not in ("jpeg", "webp"):
            raise refusal("output_compression is that of the output_format jpeg or webp")
        values: dict[str, Any] = {"prompt": self.prompt, "images": self.n or 1}
        if self.model:
            values["model"] = self.model
        if self.size not in (None, "auto"):
            values["width"], values["height"] = map(int, str(self.size).split("x"))
        more = self.sddesk or {}
        twice = sorted(values.keys() & more.keys())
        if twice:
            raise refusal(f"{', '.join(twice)} stands twice: in sddesk, and beside it")
        return values | more

    def encoded(self, desk: Desk, picture: int) -> str:
        """Return a picture in the form that was asked for, as base64. Raises SddeskError."""
        form: ExportFormat = self.output_format or "png"
        return as_base64(picture_file(desk.record(picture), form, self.output_compression or _DEFAULT_QUALITY))


@router.post("/images/generations")
async def generations(wanted: Images, desk: TheDesk) -> Response:
    """Draw pictures from a prompt."""
    if not wanted.prompt.strip():
        raise refusal("there is no prompt")
    tickets = await asyncio.to_thread(desk.order, wanted.order())
    return await _answered(desk, wanted, tickets, "image_generation")


@router.post("/images/edits", openapi_extra=_FORM)
async def edits(request: Request, desk: TheDesk) -> Response:
    """Change a picture as the prompt says: all of it, or where the mask is transparent."""
    wanted, files = await _form(request)
    if not wanted.prompt.strip():
        raise refusal("there is no prompt")
    given: dict[str, Given] = {"start": files["image"]}
    if "mask" in files:
        given["mask"] = await asyncio.to_thread(_mask_of, files["mask"])
    tickets = await asyncio.to_thread(desk.order, wanted.order(), given)
    return await _answered(desk, wanted, tickets, "image_edit")


@router.post("/images/variations", openapi_extra=_FORM)
async def variations(request: Request, desk: TheDesk) -> Response:
    """Draw pictures like another: with its own prompt where its file tells one, else without."""
    wanted, files = await _form(request)
    if "mask" in files or wanted.prompt:
        raise refusal("a variation has neither a mask nor a prompt: /v1/images/edits takes both")
    values = wanted.order() | await asyncio.to_thread(_stated, desk, files["image"])
    tickets = await asyncio.to_thread(desk.order, values, {"start": files["image"]})
    return await _answered(desk, wanted, tickets, "image_edit")


@router.get("/models")
def models(desk: TheDesk) -> dict[str, Any]:
    """The installed models."""
    return {"object": "list", "data": [_model(info) for info in desk.wiring.catalog.list()]}


@router.get("/models/{name:path}")
def model(name: str, desk: TheDesk) -> dict[str, Any]:
    """One installed model by its name."""
    for info in desk.wiring.catalog.list():
        if info.ref.name == name:
            return _model(info)
    raise NotFound("There is no such model here.")


def _model(info: CheckpointInfo) -> dict[str, Any]:
    return {"id": info.ref.name, "object": "model", "created": 0, "owned_by": "local"}


async def _answered(desk: Desk, wanted: Images, tickets: list[Ticket], kind: str) -> Response:
    """Answer with the pictures once all are made, or tell each as it is."""
    if wanted.stream:
        return stream(_events(desk, wanted, tickets, kind))
    async for _ in follow(tickets):
        pass
    pictures = [picture for ticket in tickets for picture in ticket.pictures]
    _check_made(tickets)
    data = [{"b64_json": await asyncio.to_thread(wanted.encoded, desk, picture)} for picture in pictures]
    return Ascii({"created": int(time.time()), "data": data, **_told(wanted)})


async def _events(
    desk: Desk, wanted: Images, tickets: list[Ticket], kind: str
) -> AsyncIterator[tuple[str, dict[str, Any]]]:
    partial = 0
    try:
        async for _, event in follow(tickets):
            told = {"created_at": int(time.time()), **_told(wanted)}
            if event.kind == "picture":
                data = await asyncio.to_thread(wanted.encoded, desk, event.picture)
                yield f"{kind}.completed", {"type": f"{kind}.completed", "b64_json": data, **told}
            elif _is_due(event, partial, wanted.partial_images or 0):
                data = _preview(event, wanted.output_format or "png")
                name = f"{kind}.partial_image"
                yield name, {"type": name, "b64_json": data, "partial_image_index": partial, **told}
                partial += 1
        _check_made(tickets)
    except (SddeskError, NotMade) as error:
        yield "error", {"type": "error", "error": {"message": str(error), "type": "invalid_request_error"}}


def _told(wanted: Images) -> dict[str, Any]:
    return {
        "background": "opaque",
        "output_format": wanted.output_format or "png",
        "quality": "auto",
        "size": wanted.size or "auto",
        "usage": {
            "input_tokens": 0,
            "output_tokens": 0,
            "total_tokens": 0,
            "input_tokens_details": {"image_tokens": 0, "text_tokens": 0},
        },
    }


def _is_due(event: Event, told: int, wanted: int) -> bool:
    """Whether a step is so far that the next of the wanted unfinished pictures is shown."""
    progress = event.progress
    if progress is None or progress.preview is None or told >= wanted or not progress.picture_steps:
        return False
    return progress.picture_step * (wanted + 1) >= (told + 1) * progress.picture_steps


def _preview(event: Event, form: ExportFormat) -> str:
    assert event.progress is not None and event.progress.preview is not None
    pixels, file = event.progress.preview, BytesIO()
    Image.frombytes("RGB", (pixels.width, pixels.height), pixels.rgb).save(file, form.upper())
    return as_base64(file.getvalue())


def _check_made(tickets: list[Ticket]) -> None:
    """Raise NotMade where an order ended without all of its pictures."""
    for ticket in tickets:
        if len(ticket.pictures) < ticket.job.request.images:
            raise NotMade(ticket.error or f"The order was {ticket.job.state} before its pictures were made.")


async def _form(request: Request) -> tuple[Images, dict[str, bytes]]:
    """The fields and files of a form. Raises SddeskError."""
    files: dict[str, bytes] = {}
    values: dict[str, Any] = {}
    async with request.form(max_files=3, max_fields=40, max_part_size=2**20) as form:
        for name, value in form.multi_items():
            name = "image" if name == "image[]" else name
            if name in files or name in values:
                raise refusal(f"{name[:60]} stands twice; one picture is changed at a time")
            if not isinstance(value, UploadFile):
                values[name] = value
            elif name not in ("image", "mask"):
                raise refusal(f"unknown: {name[:60]}")
            else:
                files[name] = await value.read(MOST_FILE + 1)
                if len(files[name]) > MOST_FILE:
                    raise refusal(f"{name} is larger than {MOST_FILE >> 20} MB")
    if not files.get("image"):
        raise refusal("image: there is no picture, sent as a file of multipart/form-data")
    try:
        return Images(**values), files
    except (ValidationError, TypeError) as error:
        raise refusal(told_of(error.errors()) if isinstance(error, ValidationError) else str(error)) from error


def told_of(errors: list[Any]) -> str:
    """Return in a sentence what is wrong with the fields of a request."""
    rows = [f"{'.'.join(str(part) for part in row['loc'] if part != 'body')}: {row['msg']}" for row in errors[:5]]
    return "; ".join(rows)[:500]


def _mask_of(data: bytes) -> bytes:
    """Our mask, white where it is drawn, of one of theirs, which is transparent there. Raises SddeskError."""
    with tempfile.TemporaryDirectory(prefix="sddesk-") as folder:
        file = Path(folder) / "mask.png"
        file.write_bytes(data)
        grey = read_transparency(file)
    out = BytesIO()
    Image.frombytes("RGB", (grey.width, grey.height), grey.rgb).save(out, "PNG")
    return out.getvalue()


def _stated(desk: Desk, data: bytes) -> dict[str, Any]:
    """What the file of a picture states of its prompt."""
    with tempfile.TemporaryDirectory(prefix="sddesk-") as folder:
        file = Path(folder) / "image.png"
        file.write_bytes(data)
        read = desk.wiring.read_picture(file)
    if read.request is not None:
        return {"prompt": read.request.prompt, "negative_prompt": read.request.negative_prompt}
    settings = read.settings
    return {} if settings is None else {"prompt": settings.prompt, "negative_prompt": settings.negative_prompt}
