"""A picture refined in tiles: made larger first, then each tile drawn as a picture of its own, all faded together."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from sddesk.core.enlargements import check_result
from sddesk.core.events import GeneratedImage, Stage, StepProgress
from sddesk.core.inputs import StartPicture
from sddesk.core.located import LocatedRequest
from sddesk.core.messages import Message
from sddesk.core.pixels import Pixels
from sddesk.core.refining import places
from sddesk.core.request import GenerationRequest
from sddesk.engine.drawing import Listener
from sddesk.engine.make.feather import Bytes, Feather
from sddesk.engine.techniques.base import Opened
from sddesk.engine.techniques.pictures import as_array, read_rgb
from sddesk.engine.techniques.refined import PREVIEW_SIDE, Tile, cut
from sddesk.engine.techniques.upscaled import Network, resized

_FIRST, _LAST = (Stage.LOAD, Stage.PREPARE, Stage.ENCODE), (Stage.DECODE,)  # told of the first and of the last tile


@dataclass(frozen=True, slots=True)
class Refining:
    """One request that refines its start picture.

    `network` makes the picture larger, None where none is wanted. `draw` draws one tile: it is given what is drawn, the
    technique that begins with the tile, whom to tell, and whether it is the last tile of all.
    """

    located: LocatedRequest
    network: Network | None
    draw: Callable[[LocatedRequest, Opened, Listener, bool], None]
    listener: Listener

    def make(self) -> None:
        """Make each picture of the request. Raises Cancelled, SddeskError, and torch's errors as they come."""
        request, refine, start = self.located.request, self.located.request.refine, self.located.request.start
        assert refine is not None
        assert start is not None
        picture = read_rgb(self.located.inputs[start.content_hash])
        size = (picture.shape[1], picture.shape[0])
        check_result(size, refine.scale)
        self.listener.check()
        began, notes = time.monotonic(), tuple[Message, ...]()
        if self.network is not None:
            picture, notes = self.network(picture)
        picture = resized(picture, refine.size(*size), refine.upscaler)
        shared = (time.monotonic() - began) / request.images
        for index in range(request.images):
            made = self._one(request.single(index), index, picture, last=index == request.images - 1)
            self.listener.on_image(
                replace(made, seconds=made.seconds + shared, notes=tuple(dict.fromkeys((*notes, *made.notes))))
            )

    def _one(self, request: GenerationRequest, index: int, picture: Bytes, *, last: bool) -> GeneratedImage:
        """Draw all tiles of one picture; one that the safety checker hides hides the whole."""
        assert request.refine is not None
        size, tile = (picture.shape[1], picture.shape[0]), (request.width, request.height)
        whole, shown = Feather(size), _reduced(picture)
        tiles = places(size, tile, request.refine.overlap)
        drawn: list[GeneratedImage] = []
        for number, place in enumerate(tiles):
            part = cut(picture, place, tile)
            technique = Tile(lambda part=part: part, place=place, size=tile, whole=size, around=shown)
            told = Listener(self._progress(index, number, len(tiles)), drawn.append, self.listener.check)
            located = replace(self.located, request=_of_tile(request, part))
            self.draw(located, technique, told, last and number == len(tiles) - 1)
            if drawn[-1].flagged:
                pixels = Pixels(width=size[0], height=size[1], rgb=bytes(size[0] * size[1] * 3))
                break
            whole.add(*place, as_array(drawn[-1].pixels))
            shown = as_array(technique.preview(drawn[-1].pixels))
        else:
            pixels = Pixels(width=size[0], height=size[1], rgb=whole.picture().tobytes())
        return replace(
            drawn[-1],
            request=request,
            pixels=pixels,
            index=index,
            seconds=sum(image.seconds for image in drawn),
            notes=tuple(dict.fromkeys(note for image in drawn for note in image.notes)),
        )

    def _progress(self, index: int, number: int, tiles: int) -> Callable[[StepProgress], None]:
        """Return what tells of tile `number` (from 0) as of a part of the whole work."""
        pictures, on_progress = self.located.request.images, self.listener.on_progress
        before, in_all = index * tiles + number, pictures * tiles

        def tell(progress: StepProgress) -> None:
            if progress.stage in _FIRST and before > 0:
                return
            if progress.stage in _LAST and before < in_all - 1:
                return
            on_progress(
                replace(
                    progress,
                    step=progress.step + before * progress.steps,
                    steps=in_all * progress.steps,
                    picture_step=progress.picture_step + number * progress.picture_steps,
                    picture_steps=tiles * progress.picture_steps,
                    image=index,
                    first_image=index,
                    tile=number + 1,
                    tiles=tiles,
                )
            )

        return tell


def _of_tile(request: GenerationRequest, part: Bytes) -> GenerationRequest:
    """The request that draws one tile: that of its crop as a start picture, whose hash tells it from other tiles."""
    start = request.start
    assert start is not None
    pixels = Pixels(width=part.shape[1], height=part.shape[0], rgb=part.tobytes())
    crop = StartPicture(content_hash=pixels.content_hash, strength=start.strength, fit=start.fit)
    inputs = tuple(crop if entry == start else entry for entry in request.inputs)
    return replace(request, refine=None, inputs=inputs)


def _reduced(picture: Bytes) -> Bytes:
    """The picture as it is shown at first: its longer side is PREVIEW_SIDE at most."""
    height, width, _ = picture.shape
    scale = min(1, PREVIEW_SIDE / max(width, height))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.BOX))
