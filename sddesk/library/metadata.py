"""What a picture file says of itself: our own JSON and A1111's text, written together; other programs' are read too."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from sddesk import __version__
from sddesk.core.errors import SddeskError
from sddesk.core.events import GUIDANCE_EMBEDDED, GeneratedImage, Provenance
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.record import ReadPicture
from sddesk.core.request import PARTS, GenerationRequest
from sddesk.core.uses import Named
from sddesk.library import a1111, dialects, png
from sddesk.library.clamped import public_name
from sddesk.library.decode import read_now_and_before, read_pixels
from sddesk.library.loose import json_object
from sddesk.library.texts import read_hidden, read_texts, texts_of

CHUNK = "sddesk"
SCHEMA = 1
MAX_JSON = 200_000  # characters that are parsed: twice the longest prompt would be refused anyway


def hashes_of(path: Path) -> tuple[str, str | None]:
    """The content hash of a picture file, and the one that it had before there was one decoder, None where it is equal.

    Raises SddeskError when the picture cannot be read.
    """
    now, before = read_now_and_before(path)
    return now.content_hash, before.content_hash if before is not None else None


def encode(image: GeneratedImage, created_at: datetime, order: int | None = None) -> bytes:
    """A PNG file of `image` with everything that made it, and no path of this machine."""
    request = image.request.to_dict()
    for named in _named(request) if image.request.is_drawn else ():
        named["name"], named["hash"] = public_name(named["name"]), named["hash"] or a1111.PENDING
    own = {
        "schema": SCHEMA,
        "version": __version__,
        "request": request,
        "provenance": {
            "device": image.provenance.device,
            "precision": image.provenance.precision,
            "runtime": image.provenance.runtime,
            "versions": dict(image.provenance.versions),
            "conditions": dict(image.provenance.conditions),
        },
        "seconds": round(image.seconds, 3),
        "flagged": image.flagged,
        "created_at": created_at.astimezone(UTC).isoformat(),
        "order": order,
    }
    embedded = GUIDANCE_EMBEDDED in image.provenance.conditions
    written = a1111.write(image.request, flagged=image.flagged, embedded=embedded)
    texts = {"parameters": written, CHUNK: json.dumps(own)}
    return png.encode(image.pixels, texts)


def with_hash(path: Path, ref: Named, digest: str) -> bytes:
    """Our PNG at `path` with the hash that was pending when it was saved, nothing else changed. Raises SddeskError."""
    texts = texts_of(path)
    own = json_object(texts.get(CHUNK, ""), MAX_JSON)
    said = read_picture(path)
    if said.request is None or said.origin != "sddesk":
        raise SddeskError(QT_TRANSLATE_NOOP("messages", "{name} does not say what made it."), name=path.name)
    name = public_name(ref.name)  # as the file has it
    request = said.request.with_late_hash(
        digest, lambda other: (type(other), public_name(other.name)) == (type(ref), name)
    )
    for entry, known in zip(_named(own["request"]), request.hashes, strict=False):
        entry["hash"] = known or a1111.PENDING
    for kind in ("loras", "embeddings"):
        for entry, use in zip(own["request"].get(kind) or (), getattr(request, kind), strict=False):
            entry["hash"] = use.hash
    texts |= {"parameters": a1111.write(request, flagged=said.flagged), CHUNK: json.dumps(own)}
    return png.encode(read_pixels(path), texts, png.read_carried(path))


def read_picture(path: Path) -> ReadPicture:
    """The settings in a picture file, as far as they can be read. Raises SddeskError for no such file."""
    width, height, texts = read_texts(path)
    raw_text = "\n".join(text if key == "parameters" else f"{key}: {text}" for key, text in texts.items())
    found = ReadPicture(request=None, provenance=None, raw_text=raw_text, width=width, height=height)
    own = _own(texts.get(CHUNK, ""), found)
    if own is not None:
        return own
    settings, origin = dialects.read(texts)
    if settings is None and (hidden := read_hidden(path)):
        settings, origin = dialects.read({**texts, "parameters": hidden})
        found = replace(found, raw_text=f"{raw_text}\n{hidden}".strip())
    if settings is not None and settings.width is None:
        settings = replace(settings, width=width, height=height)
    return replace(found, settings=settings, origin=origin)


def _own(text: str, found: ReadPicture) -> ReadPicture | None:
    """`found` with what our own chunk says; None when there is none or its request is not sound."""
    data = json_object(text, MAX_JSON)
    request = _request(data.get("request"))
    if request is None:
        return None
    seconds, order = data.get("seconds"), data.get("order")
    return replace(
        found,
        request=request,
        provenance=_provenance(data.get("provenance")),
        origin="sddesk",
        created_at=_time(data.get("created_at")),
        seconds=float(seconds) if isinstance(seconds, (int, float)) and 0 <= seconds < 10**9 else 0.0,
        flagged=data.get("flagged") is True,
        order=order if isinstance(order, int) and 0 < order < 2**62 else None,
    )


def _request(data: object) -> GenerationRequest | None:
    if not isinstance(data, dict):
        return None
    plain = cast("dict[str, Any]", data)
    for named in _named(plain):
        if named.get("hash") == a1111.PENDING:
            named["hash"] = None
    try:
        request = GenerationRequest.from_dict(plain)
    except (SddeskError, KeyError):
        return None
    return request if _is_sound(request) else None


def _named(request: dict[str, Any]) -> list[dict[str, Any]]:
    """What names a model in a request as plain data."""
    found = (request.get(name) for name in ("checkpoint", *PARTS))
    return [cast("dict[str, Any]", entry) for entry in found if isinstance(entry, dict)]


def _is_sound(request: GenerationRequest) -> bool:
    """Whether what the request does not check by itself has the types it should have."""
    named = [request.checkpoint, *request.parts]
    names = [getattr(ref, field.name) for ref in named for field in fields(ref)]
    return (
        all(isinstance(ref.name, str) for ref in named)  # pyright: ignore[reportUnnecessaryIsInstance] - from a file
        and all(name is None or (isinstance(name, str) and len(name) <= 300) for name in names)
        and isinstance(request.safety_checker, bool)  # pyright: ignore[reportUnnecessaryIsInstance] - from a file
    )


def _provenance(data: object) -> Provenance | None:
    if not isinstance(data, dict):
        return None
    plain = cast("dict[str, Any]", data)
    return Provenance(
        device=str(plain.get("device", ""))[:300],
        precision=str(plain.get("precision", ""))[:30],
        runtime=str(plain.get("runtime", ""))[:30],
        versions=_pairs(plain.get("versions")),
        conditions=_pairs(plain.get("conditions")),
    )


def _pairs(data: object) -> tuple[tuple[str, str], ...]:
    """Names and values as text, no more and no longer than they may be."""
    pairs = cast("dict[str, Any]", data) if isinstance(data, dict) else {}
    return tuple((name[:100], str(value)[:100]) for name, value in list(pairs.items())[:50])


def _time(value: object) -> datetime | None:
    try:
        time = datetime.fromisoformat(value) if isinstance(value, str) else None
        return time.astimezone(UTC) if time and time.tzinfo else None
    except (ValueError, OverflowError):
        return None
