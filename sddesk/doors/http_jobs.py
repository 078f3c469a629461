"""The server's own interface: orders at /v1/jobs with server-sent events, pictures at /v1/pictures."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query
from fastapi.responses import Response, StreamingResponse
from pydantic import Field

from sddesk.core.enlargements import STARTER_UPSCALER
from sddesk.core.inputs import MAX_SCALE
from sddesk.core.record import ExportFormat
from sddesk.doors.desk import Given
from sddesk.doors.following import follow
from sddesk.doors.http import Body, TheDesk, file_in, stream
from sddesk.doors.telling import order_told, picture_file, picture_told

router = APIRouter(prefix="/v1", tags=["sddesk"])
Number = Annotated[int, Path(ge=1, lt=2**63)]
MOST_FOUND = 200


class Job(Body):
    """An order: the fields of one of `sddesk run`, its pictures by their number in the library or as base64."""

    order: dict[str, Any] = Field(examples=[{"prompt": "a castle", "steps": 20, "seed": 1}])
    start: int | str | None = None
    mask: int | str | None = None


class Enlargement(Body):
    """How a picture of the library is made larger."""

    upscaler: str = Field(STARTER_UPSCALER, min_length=1, max_length=300)
    scale: int | None = Field(None, ge=1, le=MAX_SCALE)


def given_of(**pictures: int | str | None) -> dict[str, Given]:
    """Return the pictures that were handed in. Raises SddeskError."""
    return {
        name: value if isinstance(value, int) else file_in(name, value)
        for name, value in pictures.items()
        if value is not None
    }


@router.post("/jobs", status_code=202)
def add_job(job: Job, desk: TheDesk) -> dict[str, Any]:
    """Take an order; several jobs where wildcards are drawn for each picture."""
    tickets = desk.order(job.order, given_of(start=job.start, mask=job.mask))
    return {"jobs": [order_told(ticket) for ticket in tickets]}


@router.get("/jobs")
def list_jobs(desk: TheDesk) -> dict[str, Any]:
    """Every order since the server began, the oldest first; of those that are over the last two hundred."""
    return {"jobs": [order_told(ticket) for ticket in desk.tickets()]}


@router.get("/jobs/{number}")
def one_job(number: Number, desk: TheDesk) -> dict[str, Any]:
    """How far an order is."""
    return order_told(desk.ticket(number))


@router.delete("/jobs/{number}")
def cancel_job(number: Number, desk: TheDesk) -> dict[str, Any]:
    """End an order within a step, or take it back; what is finished of it stays."""
    desk.cancel(number)
    return order_told(desk.ticket(number))


@router.get("/jobs/{number}/events", response_class=StreamingResponse)
async def job_events(number: Number, desk: TheDesk) -> StreamingResponse:
    """Each step (`progress`), picture (`picture`) and sentence (`said`) of an order until it has `ended`."""
    ticket = desk.ticket(number)

    async def events() -> AsyncIterator[tuple[str, dict[str, Any]]]:
        async for _, event in follow([ticket]):
            more = {"picture": event.picture} if event.kind == "picture" else {}
            yield event.kind, order_told(ticket) | more

    return stream(events())


@router.get("/pictures")
def find_pictures(
    desk: TheDesk,
    query: Annotated[str, Query(max_length=2000)] = "",
    limit: Annotated[int, Query(ge=1, le=MOST_FOUND)] = 20,
    offset: Annotated[int, Query(ge=0, lt=2**31)] = 0,
) -> dict[str, Any]:
    """The pictures that a query finds, as the window's search does, newest first."""
    records, count = desk.search(query, limit, offset)
    return {"count": count, "pictures": [picture_told(record) for record in records]}


@router.get("/pictures/{number}")
def one_picture(number: Number, desk: TheDesk) -> dict[str, Any]:
    """What the library knows of a picture."""
    return picture_told(desk.record(number))


@router.get("/pictures/{number}/file", response_class=Response)
async def picture(number: Number, desk: TheDesk, form: ExportFormat = "png") -> Response:
    """The file of a picture, with its settings in it."""
    record = await asyncio.to_thread(desk.record, number)
    data = await asyncio.to_thread(picture_file, record, form)
    return Response(data, media_type=f"image/{form}")


@router.post("/pictures/{number}/enlarge", status_code=202)
def enlarge(number: Number, wanted: Enlargement, desk: TheDesk) -> dict[str, Any]:
    """Make a picture larger by an upscaler."""
    return {"jobs": [order_told(desk.enlarge(number, wanted.upscaler, wanted.scale))]}


@router.post("/pictures/{number}/again", status_code=202)
def again(number: Number, desk: TheDesk) -> dict[str, Any]:
    """Make a picture once more with the same settings."""
    return {"jobs": [order_told(desk.again(number))]}
