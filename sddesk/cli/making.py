"""Draws what `sddesk generate` asks for: each order in turn, its pictures saved as they are made.

Of a folder that is begun with, what was drawn before by the same order is left out.
"""

from __future__ import annotations

import argparse
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sddesk.cli.enlarge import key_of
from sddesk.cli.output import say, show_path
from sddesk.cli.parts import Bar
from sddesk.core.events import GeneratedImage
from sddesk.core.located import Locate
from sddesk.core.record import ReadPicture
from sddesk.core.request import GenerationRequest
from sddesk.library.grid import compose_grid
from sddesk.library.saving import save_image
from sddesk.ordering.hand_over import Drawer, WindowEngine, take_back
from sddesk.ordering.models import Hashes
from sddesk.ordering.saving import Saver, told
from sddesk.ordering.upscaling import Upscaling
from sddesk.wiring import Wiring


@dataclass(frozen=True, slots=True)
class Asked:
    """One order: what makes it, and the picture of a folder that it begins with, None where none was named so."""

    requests: tuple[GenerationRequest, ...]
    file: Path | None = None


class Making:
    """One passage of `generate`. `saved` is what `--json` prints of its pictures; what was `said` is not said again.

    `larger` enlarges each picture once those of its request are saved.
    """

    def __init__(
        self,
        wiring: Wiring,
        arguments: argparse.Namespace,
        engine: Drawer,
        saver: Saver,
        stop: threading.Event,
        locate: Locate,
        larger: Upscaling | None,
        said: set[str],
    ) -> None:
        self._wiring, self._arguments, self._engine = wiring, arguments, engine
        self._saver, self._stop, self._locate, self._larger = saver, stop, locate, larger
        self._said, self._hashes = said, Hashes(wiring.catalog)
        self.saved: list[dict[str, Any]] = []

    def make(self, order: Asked) -> None:
        """Make every request of an order; its pictures are one grid. Raises Cancelled and SddeskError."""
        pictures: list[GeneratedImage] = []
        small: list[tuple[GeneratedImage | ReadPicture, Path]] = []

        def keep(image: GeneratedImage) -> None:
            pictures.append(image)
            small.append((image, self._save(image, _name(order.file, image.request))))

        for request in order.requests:
            named = request.with_hashes(self._hashes.of)
            for missing in (named,) if order.file is None else self._missing(named, order.file, small):
                with Bar(missing) as bar:
                    self._engine.generate(self._locate(missing), bar.show, keep, self._stop.is_set)
            while small:
                self._enlarge(*small.pop(0))
        for note in dict.fromkeys(str(note) for picture in pictures for note in picture.notes):
            if note not in self._said:
                say(note)
        if self._arguments.grid is not None:
            rows, columns = self._arguments.rows, self._arguments.cols
            grid = compose_grid([picture.pixels for picture in pictures], rows, columns)
            whole = replace(pictures[0].request, rows=rows, columns=columns)
            save_image(replace(pictures[0], request=whole, pixels=grid), self._arguments.grid, replace_file=True)

    def _save(self, image: GeneratedImage, name: str | None) -> Path:
        path = self._saver.save(image, name)
        self.saved.append(told(image, path))
        if not self._arguments.json:
            show_path(path)
        return path

    def _enlarge(self, picture: GeneratedImage | ReadPicture, path: Path) -> None:
        if self._larger is not None and not picture.flagged:
            request = self._larger.order_for(path, picture.request)
            with Bar(request) as bar:
                large = self._larger.make(self._engine, request, bar.show, self._stop.is_set)
            self._save(large, self._larger.name_for(path))

    def _missing(
        self, request: GenerationRequest, file: Path, small: list[tuple[GeneratedImage | ReadPicture, Path]]
    ) -> Iterator[GenerationRequest]:
        """Give what of a request was not drawn before; what was and is not enlarged yet goes to `small`."""
        take_back(self._wiring, self._engine, key := key_of(request))
        if isinstance(self._engine, WindowEngine):
            self._engine.key = key
        singles = [request.single(index) for index in range(request.images)]
        there = {single: self._saver.drawn_from(single, _name(file, single) or "") for single in singles}
        for path in filter(None, there.values()):
            say(f"{file.name} was drawn before: {path}")
            picture = self._wiring.read_picture(path)
            if self._larger is not None:
                order = self._larger.order_for(path, picture.request)
                if self._larger.before(self._saver, order, path) is None:
                    small.append((picture, path))
        if any(there.values()):
            yield from (single for single, path in there.items() if path is None)
        else:
            yield request


def _name(file: Path | None, request: GenerationRequest) -> str | None:
    """How the picture of a request is called in a folder, None for the usual."""
    return None if file is None else f"{file.stem}-{request.seed}"
