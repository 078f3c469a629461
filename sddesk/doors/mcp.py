"""`sddesk mcp`: a chat program asks for pictures by the Model Context Protocol, over its own pipe. No port is opened.

The protocol is https://modelcontextprotocol.io; its package speaks it. Standard output carries nothing else.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, get_args

import mcp_types as types
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel.server import Server
from mcp.server.stdio import stdio_server
from mcp.shared.exceptions import MCPError

import sddesk
from sddesk.core.enlargements import STARTER_UPSCALER
from sddesk.core.errors import SddeskError
from sddesk.core.inputs import MAX_SCALE, Area, Fit
from sddesk.core.samplers import SAMPLERS, SCHEDULES
from sddesk.doors.desk import Desk, Given
from sddesk.doors.events import Ticket
from sddesk.doors.following import follow
from sddesk.doors.limits import MOST_FILE, Limits, refusal, sentence
from sddesk.doors.telling import as_text, look, order_told, picture_file, picture_told, share_done
from sddesk.library.compare import compare

SCHEME = "sddesk://pictures/"
MOST_FOUND = 100
_ABOUT = (
    "Draws pictures on this computer and keeps them in the library of sddesk. Each picture has a number; its file is "
    "the resource sddesk://pictures/NUMBER."
)
_PICTURE = {"type": "integer", "minimum": 1, "description": "a picture of the library, by its number"}
Context = ServerRequestContext[Any, Any]
Call = Callable[[Context, Mapping[str, Any]], Awaitable[types.CallToolResult]]


def _drawing_fields(limits: Limits) -> dict[str, Any]:
    side = {"type": "integer", "minimum": 64, "maximum": limits.side, "multipleOf": 8}
    return {
        "prompt": {"type": "string", "description": "what to draw, in English"},
        "negative_prompt": {"type": "string", "description": "what not to draw"},
        "model": {
            "type": "string",
            "description": "an installed model by its name (default: the one that comes along)",
        },
        "seed": {"type": "integer", "minimum": -1, "description": "the same seed makes the same picture; -1: random"},
        "steps": {"type": "integer", "minimum": 1, "maximum": limits.steps},
        "guidance_scale": {"type": "number", "minimum": 1, "maximum": 50},
        "width": side,
        "height": side,
        "images": {"type": "integer", "minimum": 1, "maximum": limits.pictures, "description": "how many pictures"},
        "sampler": {"type": "string", "enum": [row.id for row in SAMPLERS]},
        "schedule": {"type": "string", "enum": [row.id for row in SCHEDULES]},
        "loras": {"type": "array", "items": {"type": "string"}, "description": "LoRAs as NAME or NAME:WEIGHT"},
        "larger": {"type": "boolean", "description": "also keep each picture enlarged"},
    }


_EDIT_FIELDS: dict[str, Any] = {
    "strength": {"type": "number", "minimum": 0, "maximum": 1, "description": "how far the picture is changed"},
    "mask_invert": {"type": "boolean", "description": "draw what is black in the mask"},
    "mask_blur": {"type": "integer", "minimum": 0},
    "inpaint_area": {"type": "string", "enum": [*get_args(Area)]},
    "fit": {"type": "string", "enum": [*get_args(Fit)]},
    "extend": {"type": "string", "description": "draw beyond the edges by so many pixels: left=128,top=64"},
}


def _tools(limits: Limits) -> list[types.Tool]:
    handed = {"type": ["integer", "string"], "description": "a number in the library, or a picture file as base64"}
    drawing = _drawing_fields(limits)
    rows: list[tuple[str, str, dict[str, Any], list[str]]] = [
        ("generate", "Draw pictures from a prompt.", drawing, ["prompt"]),
        (
            "edit",
            "Change a picture as a prompt says: all of it, or where a mask is white.",
            {"picture": handed, "mask": handed, **drawing, **_EDIT_FIELDS},
            ["picture", "prompt"],
        ),
        (
            "enlarge",
            "Make a picture of the library larger.",
            {
                "picture": _PICTURE,
                "scale": {"type": "integer", "minimum": 1, "maximum": MAX_SCALE},
                "upscaler": {"type": "string", "description": f"an installed upscaler (default {STARTER_UPSCALER})"},
            },
            ["picture"],
        ),
        (
            "search",
            'Find pictures of the library: words, "phrases", model:NAME, steps>30, after:2026-01, stars>=4, -word.',
            {"query": {"type": "string"}, "limit": {"type": "integer", "minimum": 1, "maximum": MOST_FOUND}},
            [],
        ),
        ("show", "Look at a picture of the library, and read what made it.", {"picture": _PICTURE}, ["picture"]),
        (
            "again",
            "Make a picture of the library once more with the same settings, and compare the two.",
            {"picture": _PICTURE},
            ["picture"],
        ),
    ]
    return [
        types.Tool(
            name=name,
            description=text,
            input_schema={
                "type": "object",
                "properties": fields,
                "required": required,
                "additionalProperties": False,
            },
            annotations=types.ToolAnnotations(
                read_only_hint=name in ("search", "show"), destructive_hint=False, open_world_hint=False
            ),
        )
        for name, text, fields, required in rows
    ]


class Door:
    """The tools and resources of one chat program over a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._tools = {tool.name: tool for tool in _tools(desk.limits)}
        self._calls: dict[str, Call] = {
            "generate": self._generate,
            "edit": self._edit,
            "enlarge": self._enlarge,
            "search": self._search,
            "show": self._show,
            "again": self._again,
        }

    def server(self) -> Server[Any]:
        """What speaks the protocol."""
        return Server(
            "sddesk",
            version=sddesk.__version__,
            title="sddesk",
            instructions=_ABOUT,
            on_list_tools=self._list_tools,
            on_call_tool=self._call_tool,
            on_list_resources=self._list_resources,
            on_list_resource_templates=self._list_templates,
            on_read_resource=self._read_resource,
        )

    async def _list_tools(self, ctx: Context, params: Any) -> types.ListToolsResult:
        del ctx, params
        return types.ListToolsResult(tools=list(self._tools.values()))

    async def _call_tool(self, ctx: Context, params: types.CallToolRequestParams) -> types.CallToolResult:
        arguments = params.arguments or {}
        try:
            tool = self._tools.get(params.name)
            if tool is None:
                raise refusal(f"there is no tool {params.name[:60]!r}, only {', '.join(self._tools)}")
            known = tool.input_schema["properties"]
            unknown = sorted(name for name in arguments if name not in known)
            missing = [name for name in tool.input_schema["required"] if name not in arguments]
            if unknown or missing:
                raise refusal(f"unknown: {', '.join(unknown)[:200]}" if unknown else f"missing: {', '.join(missing)}")
            return await self._calls[params.name](ctx, arguments)
        except SddeskError as error:
            return types.CallToolResult(content=[_text(sentence(error))], is_error=True)

    async def _generate(self, ctx: Context, arguments: Mapping[str, Any]) -> types.CallToolResult:
        return await self._made(ctx, await asyncio.to_thread(self._desk.order, arguments))

    async def _edit(self, ctx: Context, arguments: Mapping[str, Any]) -> types.CallToolResult:
        values = dict(arguments)
        given: dict[str, Given] = {"start": _given("picture", values.pop("picture"))}
        if "mask" in values:
            given["mask"] = _given("mask", values.pop("mask"))
        return await self._made(ctx, await asyncio.to_thread(self._desk.order, values, given))

    async def _enlarge(self, ctx: Context, arguments: Mapping[str, Any]) -> types.CallToolResult:
        upscaler, scale = arguments.get("upscaler", STARTER_UPSCALER), arguments.get("scale")
        if not isinstance(upscaler, str):
            raise refusal("upscaler is no name")
        if scale is not None and (type(scale) is not int or not 1 <= scale <= MAX_SCALE):
            raise refusal(f"scale is a whole number from 1 to {MAX_SCALE}")
        ticket = await asyncio.to_thread(self._desk.enlarge, _number(arguments), upscaler, scale)
        return await self._made(ctx, [ticket])

    async def _again(self, ctx: Context, arguments: Mapping[str, Any]) -> types.CallToolResult:
        number = _number(arguments)
        tickets = [await asyncio.to_thread(self._desk.again, number)]
        result = await self._made(ctx, tickets)
        if tickets[0].pictures:
            result.content.insert(0, _text(await asyncio.to_thread(self._likeness, number, tickets[0].pictures[0])))
        return result

    def _likeness(self, one: int, other: int) -> str:
        with self._desk.looking() as library:
            found = compare(library.contents.pixels(one), library.contents.pixels(other))
        if found is None:
            return "The two pictures have different sizes."
        if found.identical:
            return "The two pictures are the same in each pixel."
        return f"The two pictures differ: PSNR {found.psnr:.1f} dB."

    async def _search(self, ctx: Context, arguments: Mapping[str, Any]) -> types.CallToolResult:
        del ctx
        query, limit = arguments.get("query", ""), arguments.get("limit", 20)
        if not isinstance(query, str) or type(limit) is not int or not 1 <= limit <= MOST_FOUND:
            raise refusal(f"query is a text, limit a whole number from 1 to {MOST_FOUND}")
        records, count = await asyncio.to_thread(self._desk.search, query, limit)
        names = ("id", "created_at", "prompt", "seed", "steps", "sampler", "model", "width", "height", "stars", "tags")
        rows = [{name: picture_told(record)[name] for name in names} for record in records]
        links = [_link(record.id) for record in records]
        return types.CallToolResult(content=[_text(as_text({"count": count, "pictures": rows})), *links])

    async def _show(self, ctx: Context, arguments: Mapping[str, Any]) -> types.CallToolResult:
        del ctx
        record = await asyncio.to_thread(self._desk.record, _number(arguments))
        content = [_text(as_text(picture_told(record))), await asyncio.to_thread(self._image, record.id)]
        return types.CallToolResult(content=[*content, _link(record.id)])

    async def _made(self, ctx: Context, tickets: Sequence[Ticket]) -> types.CallToolResult:
        """Tell the steps of orders, and answer with their pictures. Cancelled, it cancels them."""
        told, following = 0.0, follow(tickets)
        try:
            async for ticket, event in following:
                share = sum(map(share_done, tickets)) / len(tickets)
                if event.kind == "progress" and share > told:
                    told = share
                    await ctx.session.report_progress(share, 1.0, order_told(ticket)["stage"])
        except asyncio.CancelledError:
            for ticket in tickets:
                self._desk.cancel(ticket.job.id)
            raise
        finally:
            await following.aclose()
        content: list[types.ContentBlock] = [_text(as_text([order_told(ticket) for ticket in tickets]))]
        for picture in (picture for ticket in tickets for picture in ticket.pictures):
            content += [await asyncio.to_thread(self._image, picture), _link(picture)]
        failed = not any(ticket.pictures for ticket in tickets)
        return types.CallToolResult(content=content, is_error=failed)

    def _image(self, picture: int) -> types.ImageContent:
        data = base64.b64encode(look(self._desk.record(picture))).decode()
        return types.ImageContent(type="image", data=data, mime_type="image/jpeg")

    async def _list_resources(self, ctx: Context, params: Any) -> types.ListResourcesResult:
        del ctx, params
        records, _ = await asyncio.to_thread(self._desk.search, "", MOST_FOUND)
        resources = [
            types.Resource(
                uri=f"{SCHEME}{record.id}",
                name=f"picture {record.id}",
                description=record.stated.prompt[:200] or None,
                mime_type="image/png",
            )
            for record in records
        ]
        return types.ListResourcesResult(resources=resources)

    async def _list_templates(self, ctx: Context, params: Any) -> types.ListResourceTemplatesResult:
        del ctx, params
        template = types.ResourceTemplate(
            uri_template=f"{SCHEME}{{number}}",
            name="picture",
            description="A picture of the library, with its settings in it.",
            mime_type="image/png",
        )
        return types.ListResourceTemplatesResult(resource_templates=[template])

    async def _read_resource(self, ctx: Context, params: types.ReadResourceRequestParams) -> types.ReadResourceResult:
        del ctx
        number = str(params.uri).removeprefix(SCHEME)
        try:
            if not number.isascii() or not number.isdecimal() or len(number) > 18:
                raise refusal(f"a resource is called {SCHEME} and a number")
            record = await asyncio.to_thread(self._desk.record, int(number))
            data = await asyncio.to_thread(picture_file, record)
        except SddeskError as error:
            raise MCPError(code=types.INVALID_PARAMS, message=sentence(error)) from error
        blob = base64.b64encode(data).decode()
        contents = types.BlobResourceContents(uri=params.uri, blob=blob, mime_type="image/png")
        return types.ReadResourceResult(contents=[contents])


async def serve(desk: Desk) -> None:
    """Answer a chat program until it closes the pipe."""
    server = Door(desk).server()
    async with stdio_server() as (read_stream, write_stream):
        await server.run(read_stream, write_stream, server.create_initialization_options())


def _text(text: str) -> types.TextContent:
    return types.TextContent(type="text", text=text)


def _link(picture: int) -> types.ResourceLink:
    return types.ResourceLink(
        type="resource_link", uri=f"{SCHEME}{picture}", name=f"picture {picture}", mime_type="image/png"
    )


def _number(arguments: Mapping[str, Any]) -> int:
    """Raises SddeskError where the picture of a call is no number."""
    number = arguments["picture"]
    if type(number) is not int or not 1 <= number < 2**63:
        raise refusal("picture is the number of a picture in the library")
    return number


def _given(name: str, value: object) -> Given:
    """A picture by its number, or the file that base64 holds. Raises SddeskError."""
    if type(value) is int and 1 <= value < 2**63:
        return value
    if not isinstance(value, str) or not value:
        raise refusal(f"{name} is a number in the library, or a picture file as base64")
    if len(value) > MOST_FILE * 4 // 3 + 4:
        raise refusal(f"{name} is larger than {MOST_FILE >> 20} MB")
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError) as error:
        raise refusal(f"{name} is no base64: {error}") from error
