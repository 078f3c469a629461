"""A picture refined in tiles: made larger first, then each tile drawn as a picture of its own, all faded together."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from sddesk.core.enlargements import check_result
from sddesk.core.errors import Cancelled
from sddesk.core.events import GeneratedImage, Stage, StepProgress
from sddesk.core.inputs import StartPicture
from sddesk.core.located import LocatedRequest
from sddesk.core.messages import Message
from sddesk.core.pixels import Pixels
from sddesk.core.refining import places
from sddesk.core.request import GenerationRequest
from sddesk.engine.drawing import Listener
from sddesk.engine.load.pipeline import stamp_of
from sddesk.engine.make.feather import Bytes, Feather
from sddesk.engine.make.stopped_tiles import DrawnTiles, StoppedTiles
from sddesk.engine.techniques.base import Opened
from sddesk.engine.techniques.pictures import as_array, read_rgb
from sddesk.engine.techniques.refined import PREVIEW_SIDE, Tile, cut
from sddesk.engine.techniques.upscaled import Network, resized

_FIRST, _LAST = (Stage.LOAD, Stage.PREPARE, Stage.ENCODE), (Stage.DECODE,)  # told of the first and of the last drawn


@dataclass(frozen=True, slots=True)
class Refining:
    """One request that refines its start picture.

    `network` makes the picture larger, None where none is wanted. `draw` draws one tile: it gets the request of
    the tile, the technique that begins with it, a listener, and whether it is the last one. What computed the first
    tile computes the others, so that the picture can be made again. `stopped` has the tiles of a picture that was
    stopped, with which the next try of its request goes on.
    """

    located: LocatedRequest
    network: Network | None
    draw: Callable[[LocatedRequest, Opened, Listener, bool], None]
    listener: Listener
    stopped: StoppedTiles

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
        refined = (_files_of(self.located), _pixels(picture).content_hash)
        for index in range(request.images):
            single = request.single(index)
            key = (single.without_hashes(), refined)
            drawn = self.stopped.take(key) or DrawnTiles(Feather(picture.shape[1::-1]), _reduced(picture))
            try:
                made = self._one(single, index, picture, drawn)
            except Cancelled:
                self.stopped.put(key, drawn)
                raise
            self.listener.on_image(
                replace(made, seconds=made.seconds + shared, notes=tuple(dict.fromkeys((*notes, *made.notes))))
            )

    def _one(self, request: GenerationRequest, index: int, picture: Bytes, drawn: DrawnTiles) -> GeneratedImage:
        """Draw the tiles of one picture that are not drawn yet; one that the safety checker hides hides the whole."""
        assert request.refine is not None
        size, tile = (picture.shape[1], picture.shape[0]), (request.width, request.height)
        tiles = places(size, tile, request.refine.overlap)
        before, images, image = drawn.count, list[GeneratedImage](), None
        for number, place in enumerate(tiles[before:], before):
            part = cut(picture, place, tile)
            technique = Tile(lambda part=part: part, place=place, size=tile, whole=size, around=drawn.shown)
            progress = self._progress(index, number, len(tiles), first=index == 0 and number == before)
            runtime = self.located.runtime if drawn.runtime is None else drawn.runtime
            located = replace(self.located, request=_of_tile(request, part), tiles=len(tiles), runtime=runtime)
            last = index == self.located.request.images - 1 and number == len(tiles) - 1
            self.draw(located, technique, Listener(progress, images.append, self.listener.check), last)
            drawn.note(image := images.pop())
            if image.flagged:
                pixels = Pixels(width=size[0], height=size[1], rgb=bytes(size[0] * size[1] * 3))
                break
            drawn.add(as_array(image.pixels), place, as_array(technique.preview(image.pixels)))
        else:
            pixels = _pixels(drawn.whole.picture())
        assert image is not None
        return replace(image, request=request, pixels=pixels, index=index, seconds=drawn.seconds, notes=drawn.notes)

    def _progress(self, index: int, number: int, tiles: int, *, first: bool) -> Callable[[StepProgress], None]:
        """Return what tells of tile `number` (from 0) as of a part of the whole work. `first`: none was drawn yet."""
        pictures, on_progress = self.located.request.images, self.listener.on_progress
        before, in_all = index * tiles + number, pictures * tiles

        def tell(progress: StepProgress) -> None:
            if progress.stage in _FIRST and not first:
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


def _files_of(located: LocatedRequest) -> Hashable:
    """Return what tells the files and the runtime that draw the tiles from others in their place."""
    parts = (located.checkpoint, located.vae, located.text_encoder, located.text_encoder_2, located.sampler_from)
    named = (*located.loras.values(), *located.embeddings.values(), *located.steering.values(), located.tiny_decoder)
    stamps = tuple((part.location, stamp_of(part.location)) for part in (*parts, *named) if part is not None)
    return located.runtime, stamps


def _of_tile(request: GenerationRequest, part: Bytes) -> GenerationRequest:
    """The request that draws one tile: that of its crop as a start picture, whose hash tells it from other tiles."""
    start = request.start
    assert start is not None
    crop = StartPicture(content_hash=_pixels(part).content_hash, strength=start.strength, fit=start.fit)
    inputs = tuple(crop if entry == start else entry for entry in request.inputs)
    return replace(request, refine=None, inputs=inputs)


def _pixels(picture: Bytes) -> Pixels:
    return Pixels(width=picture.shape[1], height=picture.shape[0], rgb=picture.tobytes())


def _reduced(picture: Bytes) -> Bytes:
    """The picture as it is shown at first: its longer side is PREVIEW_SIDE at most."""
    height, width, _ = picture.shape
    scale = min(1, PREVIEW_SIDE / max(width, height))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.BOX))
