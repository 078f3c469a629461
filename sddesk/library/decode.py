"""Decodes every picture file alike: upright, first frame, 8-bit sRGB without transparency."""

from __future__ import annotations

import stat
import warnings
from collections.abc import Generator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageCms

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.names import shown
from sddesk.core.pixels import Pixels
from sddesk.library import png
from sddesk.library.png import DamagedPictureError

MAX_PIXELS = 89_000_000  # about where Pillow warns of decompression bombs; a refusal here, not a warning
MAX_FILE = 2**28  # bytes; all but PNG are read whole
FORMATS = ("PNG", "JPEG", "WEBP", "AVIF", "GIF", "BMP", "TIFF")
SUFFIXES = (
    *(".png", ".jpg", ".jpeg", ".webp"),
    *(".jfif", ".jpe", ".avif", ".gif", ".bmp", ".tif", ".tiff"),
)
# Kinds of pictures that people have and no decoder here reads.
UNREAD = {
    ".jxl": "JPEG XL",
    ".heic": "HEIC",
    ".heif": "HEIF",
    ".jp2": "JPEG 2000",
    ".psd": "Photoshop",
    ".exr": "OpenEXR",
    ".tga": "Targa",
    ".qoi": "QOI",
}
_OLD_FORMATS = ("PNG", "JPEG", "WEBP", "MPO")  # those read before there was one decoder
ORIENTATION = 0x0112  # EXIF's tag
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIDEWAYS = (5, 6, 7, 8)
_SRGB: Any = ImageCms.createProfile("sRGB")  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType] - Pillow has no type for it
_FIRST_FRAME = QT_TRANSLATE_NOOP("messages", "{name} is animated: only its first picture is taken.")
_ON_WHITE = QT_TRANSLATE_NOOP("messages", "{name} is transparent in parts, which lie on white.")
_OPAQUE_ALL = QT_TRANSLATE_NOOP("messages", "{name} is opaque: nothing of it is transparent.")
_OPAQUE = 250  # alpha from here on hides nothing: hidden settings keep 254 and 255


def read_pixels(path: Path) -> Pixels:
    """Return the picture in a file. Raises SddeskError when it is damaged, too large or gone."""
    with _reading(path) as image:
        return _pixels(_shown(image))


def read_mask(path: Path) -> Pixels:
    """Return the mask in a file as grey: white is drawn. Raises SddeskError as `read_pixels` does.

    Of a picture of one colour that is partly transparent, such as a painted layer, opaque parts are white. Any other
    is its brightness, black where it is transparent.
    """
    with _reading(path) as image:
        if not image.has_transparency_data or _is_opaque(whole := image.convert("RGBA")):
            grey = _shown(image).convert("L")
        else:
            turn = _turn(image)
            grey = _painted(whole)
            grey = grey.transpose(_TURNS[turn]) if turn in _TURNS else grey
        return _pixels(grey.convert("RGB"))


def read_transparency(path: Path) -> Pixels:
    """Return how transparent the picture in a file is, as grey: white is wholly transparent, black opaque.

    Raises SddeskError as `read_pixels` does, also for a picture that is opaque.
    """
    with _reading(path) as image:
        if not image.has_transparency_data or _is_opaque(whole := image.convert("RGBA")):
            raise SddeskError(_OPAQUE_ALL, name=path.name)
        turn = _turn(image)
        grey = whole.getchannel("A").point(lambda alpha: 255 - alpha)
        return _pixels((grey.transpose(_TURNS[turn]) if turn in _TURNS else grey).convert("RGB"))


def read_now_and_before(path: Path) -> tuple[Pixels, Pixels | None]:
    """Return the picture in a file, and as versions before this decoder read it, None where that is equal.

    Those ignored orientation, colour profiles and transparency, and cut 16-bit grey.
    Raises SddeskError as `read_pixels` does.
    """
    with _reading(path) as image:
        known = image.format in _OLD_FORMATS and not _is_plain(image)
        before = _pixels(image.convert("RGB")) if known else None
        now = _pixels(_shown(image))
        return now, before if before != now else None


def not_shown(path: Path, *, mask: bool = False) -> tuple[Message, ...]:
    """Return what of a picture file its decoded picture has not, in sentences; `mask`: what the mask in it has not.

    Raises SddeskError as `read_pixels`.
    """
    with _reading(path) as image:
        found: list[Message] = []
        if getattr(image, "n_frames", 1) > 1:
            found.append(Message.of(_FIRST_FRAME, {"name": path.name}))
        if not mask and image.has_transparency_data and not _is_opaque(image.convert("RGBA")):
            found.append(Message.of(_ON_WHITE, {"name": path.name}))
        return tuple(found)


def sides_shown(width: int, height: int, turn: int) -> tuple[int, int]:
    """Return width and height of a picture as shown, with EXIF's orientation applied."""
    return (height, width) if turn in _SIDEWAYS else (width, height)


def is_png(path: Path) -> bool:
    """Whether a file begins as a PNG does. Raises OSError, and DamagedPictureError for a non-file or one too large."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise DamagedPictureError("it is no file")  # a pipe would be waited for without end
    with path.open("rb") as stream:
        found = stream.read(8) == png.SIGNATURE
    if status.st_size > MAX_FILE:
        raise DamagedPictureError("the file is too large")
    return found


@contextmanager
def opened(path: Path, *, any_size: bool = False) -> Generator[Image.Image]:
    """Open a regular picture file, not yet decoded. Raises DamagedPictureError, OSError.

    `any_size`: accept more pixels than can be shown, for a caller that reads the texts only.
    """
    if is_png(path) and not any_size:
        check_size(*png.read_header(path)[:2])  # before Pillow allocates anything
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of damaged parts that are not the picture, and of sizes checked here
        try:
            image = Image.open(path, formats=FORMATS)
        except Image.DecompressionBombError as error:
            raise DamagedPictureError("it has more pixels than can be shown") from error
        except OSError as error:
            if error.errno is not None:
                raise
            raise DamagedPictureError("no picture of a kind that can be read, or a damaged one") from error
        with image:
            if not any_size:
                check_size(*image.size)
            yield image


def cannot_read(path: Path, error: Exception) -> SddeskError:
    """Return the error that says why a file cannot be shown."""
    reason = (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The picture {name} cannot be read: {reason}"),
        name=path.name or str(path),  # "." has no name
        reason=reason,
    )


def is_unread(name: str) -> bool:
    """Whether a file name's ending is that of a picture format without a decoder here."""
    return Path(name).suffix.lower() in UNREAD


def cannot_decode(name: str) -> Message:
    """Return the sentence for a picture whose format has no decoder here."""
    template = QT_TRANSLATE_NOOP("messages", "{name} is left out: {kind} pictures cannot be read.")
    return Message.of(template, {"name": shown(name), "kind": UNREAD[Path(name).suffix.lower()]})


def check_size(width: int, height: int) -> None:
    """Raise DamagedPictureError for more pixels than can be shown."""
    if width * height > MAX_PIXELS:
        raise DamagedPictureError(f"{width} x {height} pixels are more than can be shown")


@contextmanager
def _reading(path: Path) -> Generator[Image.Image]:
    try:
        with opened(path) as image:
            yield image
    except (OSError, DamagedPictureError) as error:
        raise cannot_read(path, error) from error
    except SddeskError:
        raise
    except Exception as error:  # a decoder over foreign bytes: whatever it raises, they are damaged
        reason = str(error).replace(str(path), path.name) or "damaged"
        raise cannot_read(path, DamagedPictureError(reason)) from error


def _pixels(image: Image.Image) -> Pixels:
    return Pixels(width=image.width, height=image.height, rgb=image.tobytes())


def _is_plain(image: Image.Image) -> bool:
    """Whether this decoder and the older one give the same pixels."""
    if {"transparency", "icc_profile"} & image.info.keys() or _turn(image) != 1:
        return False
    return image.mode in ("RGB", "L") or (image.mode == "RGBA" and _is_opaque(image))


def _is_opaque(image: Image.Image) -> bool:
    """Whether an RGBA picture is opaque but for a trace of transparency."""
    lowest, _ = image.getchannel("A").getextrema()
    return isinstance(lowest, (int, float)) and lowest >= _OPAQUE


def _shown(image: Image.Image) -> Image.Image:
    """Return the first frame as RGB in sRGB, upright, over white where it is transparent."""
    profile = image.info.get("icc_profile")
    turn = _turn(image)
    flat = _in_srgb(_flat(_eight_bits(image)), profile if isinstance(profile, bytes) else b"")
    return flat.transpose(_TURNS[turn]) if turn in _TURNS else flat


def _turn(image: Image.Image) -> int:
    """Return EXIF's orientation, 1 to 8; 1 is upright. Pillow turns a TIFF itself."""
    if image.format == "TIFF":
        return 1
    try:
        turn = image.getexif().get(ORIENTATION, 1)
    except Exception:  # noqa: BLE001 - a parser of foreign bytes; the picture is there without its EXIF
        return 1
    return turn if turn in _TURNS else 1


def _eight_bits(image: Image.Image) -> Image.Image:
    """Return `image` with 8 bits a channel."""
    if image.mode == "F":
        values = np.nan_to_num(np.asarray(image, dtype=np.float64))
        grey = values * (255 if values.max(initial=0) <= 1 else 1)
    elif image.mode == "I" or image.mode.startswith("I;16"):
        values = np.asarray(image, dtype=np.float64)
        grey = values / (257 if values.max(initial=0) <= 0xFFFF else 0x1010101)
    else:
        return image
    return Image.fromarray(np.clip(np.rint(grey), 0, 255).astype(np.uint8))


def _flat(image: Image.Image) -> Image.Image:
    """Return `image` without transparency, over white where it is more than a trace."""
    if not image.has_transparency_data:
        return image.convert("RGB") if image.mode in ("P", "1", "PA", "LA", "RGBA", "RGBX") else image
    whole = image.convert("RGBA")
    if _is_opaque(whole):
        return whole.convert("RGB")
    white = Image.new("RGBA", whole.size, "white")
    return Image.alpha_composite(white, whole).convert("RGB")


def _painted(whole: Image.Image) -> Image.Image:
    """Return the alpha of an RGBA picture whose colour is one and the same, else its brightness over black."""
    colours, alpha = np.asarray(whole.convert("RGB")), whole.getchannel("A")
    shown = colours[np.asarray(alpha) > 0]
    if not shown.size or int(np.ptp(shown, axis=0).max()) == 0:
        return alpha
    return Image.alpha_composite(Image.new("RGBA", whole.size, "black"), whole).convert("L")


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """Return `image` as RGB, converted to sRGB from a fitting colour profile of the file."""
    if profile and image.mode in ("RGB", "L", "CMYK"):
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            if "srgb" not in ImageCms.getProfileDescription(source).casefold():
                turned = ImageCms.profileToProfile(image, source, _SRGB, outputMode="RGB")
                return turned if turned is not None else image.convert("RGB")
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass  # damaged, or of another kind of colours: without it, as most programs show it
    return image.convert("RGB")
