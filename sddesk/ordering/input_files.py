"""Pictures that orders begin with or are held to: read from files for their hashes, stored when they are needed."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from sddesk.core.adapters import check_fits
from sddesk.core.controls import CONTROL_KINDS, ControlOrder, check_kind, control_orders, network_for
from sddesk.core.errors import SddeskError
from sddesk.core.inputs import ControlPicture
from sddesk.core.located import LocatedRequest, control_model_named
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import CheckpointInfo, PartInfo
from sddesk.core.order_inputs import InputFile, Sized, sized_inputs
from sddesk.core.references import reference_orders
from sddesk.core.request import GenerationRequest
from sddesk.library.decode import SUFFIXES, not_shown
from sddesk.ordering.references import reference_input
from sddesk.wiring import Wiring


class InputFiles:
    """The pictures that orders name by path: each is read once for its hash, and stored when an order needs it.

    Paths that are not absolute count from `folder`, else from the current one.
    """

    def __init__(self, wiring: Wiring, folder: Path | None = None) -> None:
        self._wiring = wiring
        self._folder = folder or Path()
        self._read: dict[tuple[Path, bool], InputFile] = {}
        self._waiting: dict[str, tuple[Path, bool]] = {}
        self._in_library: set[str] = set()

    def read(self, written: str | Path, *, mask: bool = False) -> InputFile:
        """Return what a picture file holds, or the mask in it. Raises SddeskError when it cannot be read."""
        place = (self._place(written), mask)
        if place not in self._read:
            pixels = self._wiring.read_pixels(place[0], mask=mask)
            found = InputFile(
                content_hash=pixels.content_hash,
                width=pixels.width,
                height=pixels.height,
                notes=not_shown(place[0], mask=mask),
            )
            self._read[place] = found
            self._waiting[found.content_hash] = place
        return self._read[place]

    def starts(self, written: str | Path) -> list[Path] | None:
        """Return the picture files in the folder that a start picture names, by name; None where it is no folder.

        Raises SddeskError for a folder that has none, or cannot be read.
        """
        place = self._place(written)
        if not os.path.isdir(place):  # noqa: PTH112 - Path's own raises OSError for a name that is too long
            return None
        try:
            shown = (file for file in place.iterdir() if not file.name.startswith("."))
            found = sorted(file for file in shown if file.suffix.lower() in SUFFIXES and file.is_file())
        except OSError as error:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The folder {folder} cannot be read: {reason}."),
                folder=str(place),
                reason=error.strerror or str(error),
            ) from error
        if not found:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The folder {folder} has no picture to begin with."), folder=str(place)
            )
        return found

    def _place(self, written: str | Path) -> Path:
        file = Path(written)
        with suppress(RuntimeError):  # `~user` does not exist: a name like any other
            file = file.expanduser()
        return self._folder / file

    def of(self, values: Mapping[str, Any], info: CheckpointInfo) -> Sized:
        """Return the inputs that fields of an order for this checkpoint ask for.

        Raises SddeskError for files that cannot be read, and for networks that are not here or do not fit it.
        """
        if "start" not in values:
            native = info.native_size
            sized = Sized(inputs=(), width=values.get("width", native), height=values.get("height", native))
        else:
            start = self.read(str(values["start"]))
            mask = self.read(str(values["mask"]), mask=True) if "mask" in values else None
            sized = sized_inputs(values, start, mask, info)
            sized = replace(sized, notes=(*start.notes, *(() if mask is None else mask.notes), *sized.notes))
        for order in control_orders(values):
            control, picture = self.control(order, info), self.read(order.picture)
            sized = replace(sized, inputs=(*sized.inputs, control), notes=(*sized.notes, *picture.notes))
        for order in reference_orders(values):
            catalog = self._wiring.catalog
            reference = reference_input(order, catalog, info, lambda file: self.read(file).content_hash)
            notes = self.read(order.picture).notes
            sized = replace(sized, inputs=(*sized.inputs, reference), notes=(*sized.notes, *notes))
        return sized

    def control(self, order: ControlOrder, info: CheckpointInfo) -> ControlPicture:
        """Return the control picture that an order asks for. Raises as `of` does."""
        part, hashes = self._network_for(order, info), self._wiring.catalog.hashes
        digest = hashes.of_part(part) or hashes.compute_part(part)
        control = order.input(self.read(order.picture).content_hash, part.name, digest)
        check_kind(control, part)
        return control

    def _network_for(self, order: ControlOrder, info: CheckpointInfo) -> PartInfo:
        """The ControlNet or T2I-Adapter that an order names, as a part of the list or a file, or the one that fits."""
        if not order.model:
            return network_for(order, self.networks(), info)
        part = self._named_network(order.model)
        check_fits(part, info)
        return part

    def networks(self) -> list[PartInfo]:
        """The installed ControlNets and T2I-Adapters."""
        catalog = self._wiring.catalog
        known = [part for kind in CONTROL_KINDS for part in catalog.known_parts(kind)]
        return known or [part for kind in CONTROL_KINDS for part in catalog.parts(kind)]

    def _named_network(self, name: str) -> PartInfo:
        catalog = self._wiring.catalog
        if Path(name).exists():
            found = [part for part in catalog.add(Path(name)) if isinstance(part, PartInfo)]
            networks = [part for part in found if part.facts.kind in CONTROL_KINDS]
            if not networks:
                template = QT_TRANSLATE_NOOP("messages", "{file} holds no ControlNet and no T2I-Adapter.")
                raise SddeskError(template, file=name)
            if len(networks) > 1:
                template = QT_TRANSLATE_NOOP("messages", "{file} holds several ControlNets: {names}.")
                raise SddeskError(template, file=name, names=", ".join(part.name for part in networks[:10]))
            return networks[0]
        return control_model_named(name, catalog)

    def check(self, request: GenerationRequest) -> None:
        """Raise SddeskError for an input that was not read from a file and that the library lacks."""
        hashes = {entry.content_hash for entry in request.inputs if entry.content_hash} - self._waiting.keys()
        if hashes - self._in_library:
            self._wiring.check_inputs(request)
            self._in_library |= hashes

    def result_size(self, request: GenerationRequest) -> tuple[int, int]:
        """Return width and height of what a request draws: those of its start picture, where they are known and it
        keeps them, refined or not.
        """
        start, mask, refine = request.start, request.mask, request.refine
        found = next((read for read in self._read.values() if start and read.content_hash == start.content_hash), None)
        if start is None or found is None:
            return request.result_size
        if refine is not None:
            return refine.size(found.width, found.height)
        if mask is None or mask.area != "masked":
            return request.result_size
        left, top, right, bottom = start.extend
        return found.width + left + right, found.height + top + bottom

    def locate(self, request: GenerationRequest) -> LocatedRequest:
        """Find what a request names, as `Wiring.locate` does; its inputs are stored first. Raises SddeskError."""
        for entry in request.inputs:
            content_hash = entry.content_hash or ""
            if content_hash not in self._waiting:
                continue
            file, mask = self._waiting[content_hash]
            if self._wiring.keep_input(file, mask=mask) != content_hash:
                raise SddeskError(
                    QT_TRANSLATE_NOOP("messages", "{file} is another picture than when the orders were read."),
                    file=str(file),
                )
            del self._waiting[content_hash]
        return self._wiring.locate(request)
