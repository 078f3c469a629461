"""A screen that nobody sees (Xvfb): programs are started on it, pressed and photographed."""

from __future__ import annotations

import struct
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

LOOK_SECONDS = 0.02


class Screen:
    """One Xvfb, as long as it is open; its memory is a file in `folder` that can be read at any time."""

    def __init__(self, folder: Path, size: tuple[int, int]) -> None:
        self._folder = folder
        self._size = size
        self.name = ""

    def __enter__(self) -> Screen:
        width, height = self._size
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{width}x{height}x24", "-fbdir", str(self._folder)]
        self._process = subprocess.Popen(
            [*command, "-nolisten", "tcp", "-noreset"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._process.stdout is not None
        self.name = f":{self._process.stdout.readline().strip()}"
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def pixels(self) -> np.ndarray:
        """What is on the screen now: height x width x RGB bytes."""
        data = (self._folder / "Xvfb_screen0").read_bytes()  # the format of xwd: a header, a palette, rows of pixels
        header = struct.unpack(">25I", data[:100])
        start, width, height, row = header[0] + header[19] * 12, header[4], header[5], header[12]
        rows = np.frombuffer(data, np.uint8, row * height, start).reshape(height, row)
        return rows[:, : width * 4].reshape(height, width, 4)[:, :, 2::-1]

    def count(self, colour: tuple[int, int, int]) -> int:
        """How many pixels have exactly this colour."""
        return int(np.all(self.pixels() == colour, axis=2).sum())

    def photograph(self, file: Path) -> None:
        """Save what is on the screen as a PNG."""
        Image.fromarray(np.ascontiguousarray(self.pixels())).save(file)

    def press(self, keys: str) -> None:
        """Press a key combination, in xdotool's words, in the newest window."""
        window = self._windows()[-1]
        self._tool("windowfocus", "--sync", window)
        time.sleep(0.3)
        self._tool("key", "--clearmodifiers", keys)

    def window_count(self) -> int:
        """How many windows of programs are open."""
        return len(self._windows())

    def wait(self, true: Callable[[], bool], seconds: float, process: subprocess.Popen[bytes]) -> None:
        """Wait until `true`; TimeoutError when it takes longer, AssertionError when `process` ends before."""
        deadline = time.monotonic() + seconds
        while not true():
            if process.poll() is not None:
                said = process.stderr.read().decode(errors="replace") if process.stderr else ""
                raise AssertionError(f"it ended with {process.returncode}: {said.strip()[-2000:]}")
            if time.monotonic() > deadline:
                raise TimeoutError(f"not within {seconds:.0f} s")
            time.sleep(LOOK_SECONDS)

    def _windows(self) -> list[str]:
        found = self._tool("search", "--onlyvisible", "--name", ".", check=False)
        return found.split()

    def _tool(self, *words: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *words], env={"DISPLAY": self.name, "PATH": "/usr/bin:/bin"}, capture_output=True, text=True
        )
        if check and done.returncode:
            raise AssertionError(f"xdotool {' '.join(words)}: {done.stderr.strip()}")
        return done.stdout
