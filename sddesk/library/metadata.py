"""What a picture file says of itself: our own JSON and A1111's text, written together; other programs' are read too."""

from __future__ import annotations

import json
import stat
import warnings
from dataclasses import fields, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

from PIL import Image

from sddesk import __version__
from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage, Provenance
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.pixels import Pixels
from sddesk.core.record import ReadPicture
from sddesk.core.request import PARTS, GenerationRequest, Named
from sddesk.library import a1111, dialects, png, stealth
from sddesk.library.clamped import public_name
from sddesk.library.png import MAX_TEXT, DamagedPictureError

CHUNK = "sddesk"
SCHEMA = 1
MAX_PIXELS = 89_000_000  # about where Pillow warns of decompression bombs; a refusal here, not a warning
MAX_FILE = 2**28  # bytes; JPEG and WebP are read whole
MAX_JSON = 200_000  # characters that are parsed: twice the longest prompt would be refused anyway
_USER_COMMENT, _EXIF = 0x9286, 0x8769
_TEXT_TAGS = {0x010E: "Description", 0x010F: "Make", 0x0110: "Source", 0x0131: "Software"}
_FORMATS = ("PNG", "JPEG", "WEBP")


def content_hash(pixels: Pixels) -> str:
    """SHA-256 in hex over the size and the pixels: the same picture whatever its file says."""
    return sha256(f"{pixels.width}x{pixels.height}:".encode() + pixels.rgb).hexdigest()


def encode(image: GeneratedImage, created_at: datetime, order: int | None = None) -> bytes:
    """A PNG file of `image` with everything that made it, and no path of this machine."""
    request = image.request.to_dict()
    for named in _named(request):
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
    texts = {"parameters": a1111.write(image.request, flagged=image.flagged), CHUNK: json.dumps(own)}
    return png.encode(image.pixels, texts)


def with_hash(path: Path, ref: Named, digest: str) -> bytes:
    """Our PNG at `path` with the hash that was pending when it was saved, nothing else changed. Raises SddeskError."""
    texts = texts_of(path)
    own = dialects.json_object(texts.get(CHUNK, ""), MAX_JSON)
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
    return png.encode(read_pixels(path), texts)


def read_picture(path: Path) -> ReadPicture:
    """The settings in a PNG, JPEG or WebP file, as far as they can be read. Raises SddeskError for no such file."""
    try:
        width, height, texts = _read_texts(path)
        if not texts:
            texts = _hidden(path, width * height)
    except (OSError, DamagedPictureError) as error:
        raise cannot_read(path, error) from error
    raw_text = "\n".join(text if key == "parameters" else f"{key}: {text}" for key, text in texts.items())
    found = ReadPicture(request=None, provenance=None, raw_text=raw_text, width=width, height=height)
    own = _own(texts.get(CHUNK, ""), found)
    if own is not None:
        return own
    settings, origin = dialects.read(texts)
    if settings is not None and settings.width is None:
        settings = replace(settings, width=width, height=height)
    return replace(found, settings=settings, origin=origin)


def sides_of(path: Path) -> tuple[int, int]:
    """Width and height of a picture file, from its head. Raises SddeskError."""
    try:
        return _read_texts(path)[:2]
    except (OSError, DamagedPictureError) as error:
        raise cannot_read(path, error) from error


def texts_of(path: Path) -> dict[str, str]:
    """All texts in a picture file by their keys, as they are. Raises SddeskError."""
    try:
        return _read_texts(path)[2]
    except (OSError, DamagedPictureError) as error:
        raise cannot_read(path, error) from error


def read_pixels(path: Path) -> Pixels:
    """The picture in a file, without its transparency. Raises SddeskError when it is damaged, too large or gone."""
    try:
        if path.stat().st_size > MAX_FILE:
            raise DamagedPictureError("the file is too large")
        if _is_png(path):
            _check_size(*png.read_header(path)[:2])  # before Pillow allocates anything
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of damaged parts that are not the picture
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _decoded(path)
    except (OSError, DamagedPictureError) as error:
        raise cannot_read(path, error) from error


def cannot_read(path: Path, error: Exception) -> SddeskError:
    """Why this file cannot be shown, as a sentence."""
    reason = (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The picture {name} cannot be read: {reason}"), name=path.name, reason=reason
    )


def _decoded(path: Path) -> Pixels:
    try:
        with Image.open(path, formats=_FORMATS) as image:
            _check_size(*image.size)
            rgb = image.convert("RGB")
            return Pixels(width=rgb.width, height=rgb.height, rgb=rgb.tobytes())
    except (DamagedPictureError, FileNotFoundError, PermissionError):
        raise
    except Exception as error:  # a decoder over foreign bytes: whatever it raises, they are damaged
        raise DamagedPictureError(str(error).replace(str(path), path.name) or "damaged") from error


def _check_size(width: int, height: int) -> None:
    if width * height > MAX_PIXELS:
        raise DamagedPictureError(f"{width} x {height} pixels are more than can be shown")


def _is_png(path: Path) -> bool:
    if not stat.S_ISREG(path.stat().st_mode):
        raise DamagedPictureError("it is no file")  # a pipe would be waited for without end
    with path.open("rb") as stream:
        return stream.read(8) == png.SIGNATURE


def _read_texts(path: Path) -> tuple[int, int, dict[str, str]]:
    if _is_png(path):
        return png.read_header(path)
    if path.stat().st_size > MAX_FILE:
        raise DamagedPictureError("the file is too large")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what it says of damaged EXIF is no news
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path, formats=_FORMATS) as image:
                return image.width, image.height, _exif_texts(image)
    except Exception as error:  # a parser of foreign bytes: whatever it raises, they are no picture
        raise DamagedPictureError("no PNG, JPEG or WebP picture, or a damaged one") from error


def _exif_texts(image: Image.Image) -> dict[str, str]:
    """The texts of a JPEG or WebP under the keys that a PNG would have: EXIF's, and JPEG's own comment.

    ComfyUI (and our own export) writes `prompt:` and `workflow:` before JSON, into whichever tag its node chose.
    """
    exif, comment = image.getexif(), image.info.get("comment")
    texts = {"parameters": _user_comment(exif.get_ifd(_EXIF).get(_USER_COMMENT, b""))}
    if isinstance(comment, bytes):
        texts["Comment"] = comment[:MAX_TEXT].decode("utf-8", "replace")
    for tag, name in _TEXT_TAGS.items():
        value: object = exif.get(tag)
        if isinstance(value, str):
            key, _, text = value[:MAX_TEXT].strip("\0 ").partition(":")
            prefixed = key.casefold() in ("prompt", "workflow", CHUNK)
            texts[key.casefold() if prefixed else name] = text if prefixed else value[:MAX_TEXT]
    return {key: text for key, text in texts.items() if text}


def _user_comment(comment: object) -> str:
    """EXIF's comment: eight bytes name its alphabet; A1111 writes UTF-16, big end first."""
    if isinstance(comment, str):
        return comment[:MAX_TEXT]
    if not isinstance(comment, bytes):
        return ""
    head, text = comment[:8], comment[8 : 8 + 2 * MAX_TEXT]
    if head == b"UNICODE\0":
        return text.decode("utf-16-le" if text[1:2] == b"\0" else "utf-16-be", "replace")
    named = head in (b"ASCII\0\0\0", bytes(8))
    return (text if named else comment[:MAX_TEXT]).decode("utf-8", "replace")


def _hidden(path: Path, pixels: int) -> dict[str, str]:
    """Settings in the transparency of a picture that has no other text."""
    if pixels > MAX_PIXELS or path.stat().st_size > MAX_FILE:
        return {}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path, formats=_FORMATS) as image:
                text = stealth.read(image, MAX_TEXT)
    except Exception:  # noqa: BLE001 - a decoder over foreign bytes; `read_pixels` tells what is wrong with them
        return {}
    return {"parameters": text} if text else {}


def _own(text: str, found: ReadPicture) -> ReadPicture | None:
    """`found` with what our own chunk says; None when there is none or its request is not sound."""
    data = dialects.json_object(text, MAX_JSON)
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
        and all(isinstance(entry.strength, (int, float)) for entry in request.inputs)  # pyright: ignore[reportUnnecessaryIsInstance]
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
