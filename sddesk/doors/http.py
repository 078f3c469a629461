"""What the routes of the server share: orders read from JSON, pictures from base64, errors and streams."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import Depends, Request
from fastapi.responses import JSONResponse, StreamingResponse
from pydantic import BaseModel, ConfigDict

from sddesk.doors.desk import Desk
from sddesk.doors.limits import MOST_FILE, refusal


class Ascii(JSONResponse):
    """JSON in ASCII: a prompt with half a character in it is still an answer."""

    def render(self, content: Any) -> bytes:
        """The body."""
        return json.dumps(content, ensure_ascii=True, allow_nan=False, separators=(",", ":")).encode("ascii")


class Body(BaseModel):
    """A request whose unknown fields are refused: nothing is dropped in silence."""

    model_config = ConfigDict(extra="forbid")


class NotMade(Exception):  # noqa: N818 - says what happened
    """An order was taken and ended without its pictures."""


def _desk(request: Request) -> Desk:
    return request.app.state.desk


TheDesk = Annotated[Desk, Depends(_desk)]


def file_in(name: str, text: str) -> bytes:
    """Return the file that base64 holds, with or without `data:...;base64,` before it. Raises SddeskError."""
    if text.startswith("data:"):
        text = text.partition(",")[2]
    if len(text) > MOST_FILE * 4 // 3 + 4:
        raise refusal(f"{name} is larger than {MOST_FILE >> 20} MB")
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise refusal(f"{name} is no base64: {error}") from error
    if not data:
        raise refusal(f"{name} is empty")
    return data


def as_base64(data: bytes) -> str:
    """Return bytes as base64."""
    return base64.b64encode(data).decode("ascii")


def stream(events: AsyncIterator[tuple[str, dict[str, Any]]]) -> StreamingResponse:
    """Answer with server-sent events, each a name and data."""

    async def lines() -> AsyncIterator[bytes]:
        async for name, data in events:
            yield f"event: {name}\ndata: {json.dumps(data)}\n\n".encode("ascii")

    return StreamingResponse(lines(), media_type="text/event-stream")
