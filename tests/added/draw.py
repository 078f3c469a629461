"""Draws with the program that PYTHONPATH names: by command line and window; prints one JSON object.

python draw.py FLOW_MODEL SD_MODEL PICTURE
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from sddesk.wiring import build

FLOW, PLAIN, PICTURE = sys.argv[1:]
SAME = ["--seed", "5", "--guidance-scale", "2"]


def say(*words: str) -> dict[str, Any]:
    """What the command line answers."""
    from sddesk.cli import main as cli

    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = cli.run([*words])
    lines = [json.loads(line) for line in out.getvalue().splitlines() if line[0] in "{["]
    rows = [row for line in lines for row in (line if isinstance(line, list) else [line])]
    return {"code": code, "rows": rows, "said": err.getvalue()}


def drawn(*words: str) -> dict[str, Any]:
    """The same of a command that has to succeed."""
    answer = say(*words, "--json")
    assert answer["code"] == 0, answer["said"]
    return answer


def drawn_in_the_window() -> dict[str, Any]:
    """Choose the flow model, draw, and tell what was seen."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from sddesk.app import Desktop
    from sddesk.core.request import GenerationRequest

    app = QApplication([])
    desktop = Desktop(app, build())
    session, draft = desktop.session, desktop.session.draft

    def until(condition: Callable[[], bool]) -> None:
        end = time.monotonic() + 200
        while not condition():
            assert time.monotonic() < end, "it did not come"
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

    desktop.window.show()
    before = session.gallery.rowCount
    request = GenerationRequest.from_dict(flow["rows"][0]["request"])
    until(lambda: draft._info_of(request.checkpoint) is not None and before() > 0)
    previews: list[Any] = []
    session.running.progressed.connect(lambda progress, _job: previews.append(progress.preview))
    draft.set("checkpoint", request.checkpoint)
    box = desktop.window.compose.parameters.sampler
    seen = {
        "sampling": [draft.get("sampler"), draft.get("schedule"), draft.get("steps")],
        "offered": [box.itemData(row) for row in range(box.count())],
        "size": [draft.get("width"), draft.get("height")],
    }
    draft.load(request)
    count = before()
    desktop.window.generate()
    until(lambda: before() > count)
    paths = {str(file) for file in build().pictures_folder.rglob("*.png")}
    desktop.window.close()
    return {**seen, "previews": sum(preview is not None for preview in previews), "paths": sorted(paths)}


wiring = build()
wiring.save_settings(replace(wiring.settings, engine_host="thread"))
for model in (FLOW, PLAIN):
    drawn("models", "add", model)
flow = drawn("generate", "a cat", "--model", FLOW, *SAME)
start = drawn("generate", "a cat", "--model", FLOW, *SAME, "--start", PICTURE, "--strength", "0.5")
refused = say("generate", "a cat", "--model", FLOW, *SAME, "--sampler", "pndm")
half = drawn("generate", "a cat", "--model", FLOW, *SAME, "--precision", "half")
odd = say("generate", "a cat", "--model", FLOW, *SAME, "--width", "72")
sampler = drawn("generate", "a cat", "--model", PLAIN, *SAME, "--sampler", "kdpm2_a", "--steps", "2")
content_hash = wiring.keep_input(Path(PICTURE))
entry = {"kind": "lamp", "content_hash": content_hash}
orders = Path(PICTURE).with_name("orders.json")
orders.write_text(json.dumps([{"prompt": "a cat", "model": FLOW, "seed": 5, "guidance_scale": 2, "inputs": [entry]}]))
technique = drawn("run", str(orders))
window = drawn_in_the_window()
print(
    json.dumps(
        {
            name: globals()[name]
            for name in ("flow", "start", "half", "refused", "odd", "sampler", "technique", "window")
        }
    )
)
