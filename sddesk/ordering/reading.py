"""Orders as they were written become jobs: models looked up, inputs read, everything checked before time is spent."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from sddesk.core.enlargements import check_refined
from sddesk.core.errors import SddeskError
from sddesk.core.inputs import ControlPicture
from sddesk.core.limits import MAX_IMAGES, MAX_RANDOM_SEED
from sddesk.core.located import control_model_named
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo, CheckpointRef, PartRef
from sddesk.core.order_files import OrderRefused, at
from sddesk.core.orders import Order
from sddesk.core.presets import Preset, preset_named
from sddesk.core.request import GenerationRequest
from sddesk.core.resolving import Available, Resolved, foreign_marks, resolve, with_styles
from sddesk.core.samplers import usual_sampling
from sddesk.core.settling import settle
from sddesk.core.styles import FAST_FIELDS, brought_by, uses_of
from sddesk.ordering.hand_over import Say
from sddesk.ordering.input_files import InputFiles
from sddesk.ordering.models import advice_about, part_values
from sddesk.ordering.upscaling import Upscaling
from sddesk.session.generation.job import Job
from sddesk.wiring import Wiring, available


class Reading:
    """Makes jobs of orders, and says what is to be known of them.

    Looks once for what is installed, for all of them. Keeps the notes that it gave in `told`: none is given again for
    a picture.
    """

    def __init__(self, wiring: Wiring, files: InputFiles, say: Say) -> None:
        self._wiring, self._files, self._say = wiring, files, say
        self._infos: dict[str, CheckpointInfo] = {}
        self._parts: dict[tuple[str, ...], dict[str, PartRef | None]] = {}
        self._upscaling: dict[str, Upscaling] = {}
        self._available: dict[str, Available] = {}
        self._hashes: dict[CheckpointRef, str | None] = {}
        self.told: set[str] = set()

    def jobs(self, order: Order) -> Iterator[Job]:
        """One, or one a picture where wildcards are drawn for each, and one for each picture in a folder to begin with;
        their ids are the same at the next reading.

        With another picture behind the path of its start picture or mask an order has other ids. Raises SddeskError
        with the line of an order that cannot be made.
        """
        try:
            files = self._files.starts(order.start) if order.start else None
        except SddeskError as error:
            raise at(order.line, str(error)) from error
        for file in files or ():
            yield from self._jobs(replace(order, values={**order.values, "start": str(file.absolute())}))
        if files is None:
            yield from self._jobs(order)

    def _jobs(self, order: Order) -> Iterator[Job]:
        try:
            info, parts = self._models(order)
            styles = self._wiring.styles.all() if order.values.get("styles") else []
            preset = preset_named(self._wiring.presets.all(), order.preset) if order.preset else None
            written = _request(order, info, brought_by(order.styles, styles), preset)
            said = {name: part for name, part in parts.items() if name in order.values or preset is None}
            written = replace(written, **said)
            written = replace(written, styles=uses_of(styles, written.styles))
            sized = self._files.of(order.values, info) if order.has_inputs else None
            if sized is not None:
                written = replace(written, inputs=sized.inputs, width=sized.width, height=sized.height)
            if order.start and written.refine is not None:
                start = self._files.read(order.start)
                check_refined((start.width, start.height), written.refine)
            settle(written, info)
            self._files.check(written)
            resolved = resolve(written, self._installed(order, info))
            advice = advice_about(self._wiring, resolved.requests[0], info)
            _check_embeddings(order, resolved.requests[0])
            if order.larger:
                self.upscaling(order.larger).check(written)
        except SddeskError as error:
            raise (error if isinstance(error, OrderRefused) else at(order.line, str(error))) from error
        if preset is not None and preset.model is not None and not preset.suits(info.ref):
            self._say(f"{order.line}: the preset “{preset.name}” is one of the model {preset.model.name}.")
        notes = [*(() if sized is None else sized.notes), *foreign_marks(with_styles(written)), *resolved.notes]
        for note in map(str, (*notes, *self._other_files(order, written, resolved))):
            self.told.add(note)
            self._say(f"{order.line}: {note}")
        for note in map(str, advice):  # of a thousand orders once
            if note not in self.told:
                self.told.add(note)
                self._say(f"{order.line}: {note}")
        first = order.id
        for entry in () if sized is None else sized.inputs:
            first = _id_of(first, entry.content_hash or "")
        for place, request in enumerate(resolved.requests):
            yield Job(id=_id_of(first, str(place)) if place else first, request=request, larger=order.larger)

    def upscaling(self, name: str) -> Upscaling:
        """What enlarges by this upscaler. Raises SddeskError when there is none of this name."""
        if name not in self._upscaling:
            self._upscaling[name] = Upscaling(self._wiring, self._files, name, None)
        return self._upscaling[name]

    def _installed(self, order: Order, info: CheckpointInfo) -> Available:
        """What the order may name. With inputs it may have brought the file of a network into the catalog just now."""
        if order.has_inputs:
            self._available.clear()
        if order.model not in self._available:
            self._available[order.model] = available(self._wiring, info)
        return self._available[order.model]

    def _other_files(self, order: Order, written: GenerationRequest, resolved: Resolved) -> Iterator[Message]:
        """A note where an order states hashes, and the files installed under these names have others."""
        info = self._infos[order.model]
        pairs: list[tuple[str, str | None, str | None]] = []
        if order.checkpoint_hash is not None:
            if info.ref not in self._hashes:
                self._hashes[info.ref] = self._wiring.catalog.hashes.of(info.ref)
            pairs.append((info.ref.name, order.checkpoint_hash, self._hashes[info.ref]))
        found = {use.name.casefold(): use.hash for use in resolved.requests[0].loras}
        pairs += [(use.name, use.hash, found.get(use.name.casefold())) for use in written.loras]
        for entry in written.inputs:
            if isinstance(entry, ControlPicture) and entry.weight:
                part = control_model_named(entry.model, self._wiring.catalog)
                hashes = self._wiring.catalog.hashes
                pairs.append((entry.model, entry.hash, hashes.of_part(part) or hashes.compute_part(part)))
        names = [f"“{name}”" for name, stated, here in pairs if stated and here and stated != here]
        if names:
            template = QT_TRANSLATE_NOOP(
                "messages", "What is installed as {names} is another file than the one that made this picture."
            )
            yield Message.of(template, {"names": ", ".join(names)})

    def _models(self, order: Order) -> tuple[CheckpointInfo, dict[str, PartRef | None]]:
        """The checkpoint and the parts that an order names, each looked up once."""
        catalog = self._wiring.catalog
        if order.model not in self._infos:
            self._infos[order.model] = catalog.named(order.model or "starter")
        if order.parts not in self._parts:
            self._parts[order.parts] = part_values(catalog, *order.parts)
        return self._infos[order.model], self._parts[order.parts]


def _id_of(order_id: int, text: str) -> int:
    return int.from_bytes(hashlib.sha256(f"{order_id} {text}".encode()).digest()[:7])


def _check_embeddings(order: Order, request: GenerationRequest) -> None:
    """Raise SddeskError for a textual inversion that the order lists and that its prompts do not name."""
    used = {use.name.casefold() for use in request.embeddings}
    idle = [name for name in order.embeddings if name.casefold() not in used]
    if idle:
        raise at(order.line, f"embeddings: {', '.join(idle)} is not named in the prompts, or not installed")


def _request(
    order: Order, info: CheckpointInfo, brought: Mapping[str, Any], preset: Preset | None
) -> GenerationRequest:
    """The request as it is written; of what is not, its styles have `brought` settings, and `preset` has others."""
    fast = order.values.get("mode") == "fast"
    brought = {name: value for name, value in brought.items() if not (fast and name in FAST_FIELDS)}
    sampler = order.values.get("sampler", brought.get("sampler"))
    own = {name: value for name, value in preset.values if not (fast and name in FAST_FIELDS)} if preset else {}
    fast = order.values.get("mode", own.get("mode")) == "fast"
    info = info.said(str(order.values.get("prediction", "auto")))
    usual = usual_sampling(None if sampler is None else str(sampler), fast=fast, family=info.family)
    plain = GenerationRequest(
        prompt="",
        seed=secrets.randbelow(MAX_RANDOM_SEED + 1),
        width=info.native_size,
        height=info.native_size,
        guidance_scale=info.family.guidance,
        guidance_rescale=info.guidance_rescale,
        sampler=usual.sampler,
        schedule=usual.schedule,
        steps=usual.steps,
        checkpoint=info.ref,
    )
    if preset is not None:
        plain = replace(preset, values=tuple(own.items())).over(plain, info.family)
        if sampler is not None:  # the schedule of the preset may be none of this sampler
            plain = replace(plain, sampler=usual.sampler, schedule=usual.schedule)
        elif "steps" not in own:
            plain = replace(plain, steps=usual_sampling(plain.sampler, fast=fast, family=info.family).steps)
    variation_seed = secrets.randbelow(MAX_RANDOM_SEED + 1 - MAX_IMAGES)  # of use only where an order has a strength
    return order.request(plain.to_dict() | brought | {"variation_seed": variation_seed})
