"""`sddesk mcp` by the protocol's own client: a process of its own, the starter model, its pictures and its steps."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sddesk.wiring import build

mcp = pytest.importorskip("mcp", reason="the package mcp is not installed: pip install sddesk[mcp]")


def told(result: Any) -> Any:
    """The first text of an answer, as the data that it is."""
    return json.loads(result.content[0].text)


def images(result: Any) -> list[bytes]:
    return [base64.b64decode(part.data) for part in result.content if part.type == "image"]


async def a_visit(home: Path, errors: Path) -> None:
    """Everything that a chat program does, over one pipe."""
    environment = {**os.environ, "SDDESK_HOME": str(home), "OMP_NUM_THREADS": "1"}
    server = mcp.StdioServerParameters(command=sys.executable, args=["-m", "sddesk", "mcp"], env=environment)
    heard: list[float] = []

    async def hear(progress: float, total: float | None, message: str | None) -> None:
        assert total == 1.0 and message
        heard.append(progress)

    with errors.open("w") as stream:
        transport = mcp.stdio_client(server, errlog=stream)
        async with mcp.Client(transport, read_timeout_seconds=120) as client:
            tools = {tool.name: tool for tool in (await client.list_tools()).tools}
            assert {*tools} == {"generate", "edit", "enlarge", "search", "show", "again"}
            assert tools["generate"].input_schema["properties"]["steps"]["maximum"] == 40  # of the settings
            small = {"prompt": "a castle", "steps": 2, "width": 64, "height": 64, "seed": 4}
            drawn = await client.call_tool("generate", small, progress_callback=hear)
            assert not drawn.is_error, drawn.content
            [order] = told(drawn)
            [number] = order["pictures"]
            assert order["state"] == "finished" and images(drawn)[0][:3] == b"\xff\xd8\xff"
            assert heard == sorted(heard) and len(heard) >= 2
            edit = {**small, "picture": number, "prompt": "a tower", "strength": 0.6}
            edited = await client.call_tool("edit", edit)
            assert len(images(edited)) == 1 and told(edited)[0]["state"] == "finished"
            larger = await client.call_tool("enlarge", {"picture": number, "scale": 2})
            [large] = told(larger)[0]["pictures"]
            shown = told(await client.call_tool("show", {"picture": large}))
            assert (shown["width"], shown["prompt"]) == (128, "a castle") and "path" not in shown
            again = await client.call_tool("again", {"picture": number})
            assert again.content[0].text == "The two pictures are the same in each pixel."
            found = told(await client.call_tool("search", {"query": "tower"}))
            assert found["count"] == 1 and found["pictures"][0]["prompt"] == "a tower"
            listed = (await client.list_resources()).resources
            assert len(listed) == 4
            file = (await client.read_resource(f"sddesk://pictures/{number}")).contents[0]
            assert base64.b64decode(file.blob)[:4] == b"\x89PNG"  # pyright: ignore[reportAttributeAccessIssue]
            for name, arguments, words in (
                ("generate", {**small, "steps": 41}, "more than the 40 of the settings"),
                ("generate", {**small, "colour": "red"}, "unknown: colour"),
                ("generate", {"steps": 2}, "missing: prompt"),
                ("generate", {**small, "steps": "two"}, "Steps is the text"),
                ("generate", {**small, "model": "/etc"}, "names of installed models"),
                ("edit", {"picture": "%%%", "prompt": "x"}, "no base64"),
                ("edit", {"picture": base64.b64encode(b"x" * 99).decode(), "prompt": "x"}, "cannot be read"),
                ("edit", {"picture": "/etc/passwd", "prompt": "x"}, "no base64"),
                ("enlarge", {"picture": number, "upscaler": "../x"}, "names of installed models"),
                ("show", {"picture": 10**12}, "No picture of the library"),
                ("show", {"picture": True}, "number of a picture"),
                ("search", {"query": "x", "limit": 10**6}, "limit"),
                ("paint", {}, "there is no tool"),
            ):
                refused = await client.call_tool(name, arguments)
                assert refused.is_error and words in refused.content[0].text, (name, refused.content)
                assert str(home) not in refused.content[0].text
            for address in ("sddesk://pictures/999999", "sddesk://pictures/../x", "file:///etc/passwd"):
                with pytest.raises(mcp.MCPError):
                    await client.read_resource(address)


def test_a_chat_program_draws_looks_and_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home, errors = tmp_path / "home", tmp_path / "errors.txt"
    monkeypatch.setenv("SDDESK_HOME", str(home))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    wiring = build()
    wiring.save_settings(replace(wiring.settings, engine_host="thread", doors_steps=40))
    asyncio.run(a_visit(home, errors))
    assert "Traceback" not in errors.read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")
def test_a_signal_ends_it_while_the_pipe_is_open(tmp_path: Path) -> None:
    environment = {**os.environ, "SDDESK_HOME": str(tmp_path), "HF_HUB_CACHE": str(tmp_path / "hub")}
    hello = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}
    with subprocess.Popen(
        [sys.executable, "-m", "sddesk", "mcp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    ) as door:
        assert door.stdin is not None and door.stdout is not None
        door.stdin.write(
            json.dumps({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": hello}).encode() + b"\n"
        )
        door.stdin.flush()
        assert json.loads(door.stdout.readline())["result"]["serverInfo"]["name"] == "sddesk"
        door.terminate()
        assert door.wait(60) == 128 + signal.SIGTERM
        assert door.stdout.read() == b""
