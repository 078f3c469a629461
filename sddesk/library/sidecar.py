"""What a person adds to a picture, in an XMP file beside it that digiKam and Lightroom read: stars, tags, caption.

Other programs' entries in the same file stay. A file with a DTD is refused: entities can unpack without bound.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from xml.etree import ElementTree as Xml

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.names import LONGEST, length, shortened, shown
from sddesk.core.record import ImageRecord
from sddesk.core.whole_files import read_bounded, write_over
from sddesk.library.health import bytes_of
from sddesk.library.walk import written_at

SUFFIX = ".xmp"
MAX_BYTES, MAX_DEPTH = 2**20, 100
MAX_TAGS, MAX_TAG, MAX_CAPTION = 200, 200, 20_000
_X, _RDF = "adobe:ns:meta/", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_XMP, _DC = "http://ns.adobe.com/xap/1.0/", "http://purl.org/dc/elements/1.1/"
_DIGIKAM = "http://www.digikam.org/ns/1.0/"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_RATING, _PICK = f"{{{_XMP}}}Rating", f"{{{_DIGIKAM}}}PickLabel"
_FILE_NAME = f"{{{_XMP}mm/}}PreservedFileName"
_SUBJECT, _DESCRIPTION = f"{{{_DC}}}subject", f"{{{_DC}}}description"
_NODE, _LI = f"{{{_RDF}}}Description", f"{{{_RDF}}}li"
_REJECTED, _ACCEPTED = "1", "3"  # digiKam's pick labels
_UNFIT = "[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
_PREFIXES = {"x": _X, "rdf": _RDF, "xmp": _XMP, "xmpMM": f"{_XMP}mm/", "dc": _DC, "digiKam": _DIGIKAM}


@dataclass(frozen=True, slots=True, kw_only=True)
class Remarks:
    """Stars 0 to 5, favourite or rejected, tags in order, a caption."""

    stars: int = 0
    favourite: bool = False
    rejected: bool = False
    tags: tuple[str, ...] = ()
    caption: str = ""

    @classmethod
    def of(cls, record: ImageRecord) -> Remarks:
        """What the index knows of them."""
        return cls(
            stars=record.stars,
            favourite=record.favourite,
            rejected=record.rejected,
            tags=record.tags,
            caption=record.caption,
        )


def sidecar_of(picture: Path) -> Path:
    """Where the remarks on a picture lie: `a.png.xmp`, as digiKam has it.

    A name that would be too long is cut, with a digest of the whole one; the file itself holds the whole one.
    """
    whole = picture.name + SUFFIX
    if length(whole) <= LONGEST:
        return picture.with_name(whole)
    mark = f"~{sha256(bytes_of(picture.name)).hexdigest()[:16]}{SUFFIX}"
    return picture.with_name(shortened(picture.name, LONGEST - length(mark)) + mark)


def changed_at(picture: Path) -> int:
    """When the sidecar was last written, in nanoseconds; 0 when there is none."""
    try:
        return written_at(sidecar_of(picture).stat())
    except OSError:
        return 0


def read(picture: Path) -> Remarks:
    """The remarks on a picture; none when there is no sidecar. Raises SddeskError when it cannot be read."""
    path = sidecar_of(picture)
    return _remarks(_parse(path)) if path.exists() else Remarks()


def write(picture: Path, remarks: Remarks) -> None:
    """Store the remarks, leaving what other programs wrote. Raises OSError; SddeskError if the old file is unclear."""
    path = sidecar_of(picture)
    for prefix, name in _PREFIXES.items():
        Xml.register_namespace(prefix, name)
    root = _parse(path) if path.exists() else _empty()
    node = root.find(f".//{_NODE}")
    if node is None:
        raise _not_understood(path, "no description in it")
    for other in root.iter(_NODE):
        for name in (_RATING, _PICK):
            other.attrib.pop(name, None)
        for child in [child for child in other if child.tag in (_RATING, _PICK, _SUBJECT, _DESCRIPTION)]:
            other.remove(child)
    if path.name != picture.name + SUFFIX:
        node.set(_FILE_NAME, re.sub(_UNFIT, " ", shown(picture.name)))
    node.set(_RATING, str(remarks.stars))
    node.set(_PICK, _REJECTED if remarks.rejected else _ACCEPTED if remarks.favourite else "0")
    if remarks.tags:
        bag = Xml.SubElement(Xml.SubElement(node, _SUBJECT), f"{{{_RDF}}}Bag")
        for tag in remarks.tags:
            Xml.SubElement(bag, _LI).text = tag
    if remarks.caption:
        entry = Xml.SubElement(Xml.SubElement(Xml.SubElement(node, _DESCRIPTION), f"{{{_RDF}}}Alt"), _LI)
        entry.set(_LANG, "x-default")
        entry.text = remarks.caption
    write_over(path, Xml.tostring(root, encoding="utf-8", xml_declaration=True))


def clean(text: str, limit: int) -> str:
    """`text` without what XML cannot hold or what turns lines round, at most `limit` characters."""
    return re.sub(_UNFIT, "", text.replace("\t", " ")).strip()[:limit]


def _empty() -> Xml.Element:
    root = Xml.Element(f"{{{_X}}}xmpmeta")
    Xml.SubElement(Xml.SubElement(root, f"{{{_RDF}}}RDF"), _NODE, {f"{{{_RDF}}}about": ""})
    return root


def _parse(path: Path) -> Xml.Element:
    try:
        text = read_bounded(path, MAX_BYTES).decode("utf-8-sig")
        if "<!DOCTYPE" in text or "<!ENTITY" in text or "\0" in text:
            raise ValueError("it has definitions of its own")
        parser = Xml.XMLParser(target=_Shallow(), encoding="utf-8")  # whatever its first line says
        parser.feed(text.encode())
        return parser.close()
    except (OSError, UnicodeDecodeError, Xml.ParseError, LookupError, ValueError, RecursionError) as error:
        raise _not_understood(path, str(error)) from error


class _Shallow(Xml.TreeBuilder):
    """Builds a tree that is no deeper than MAX_DEPTH: what walks or writes a deeper one runs out of stack."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = 0

    def start(self, tag: str, attrs: dict[str, str], /) -> Xml.Element:
        """Begin an element. Raises ValueError when it lies too deep."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise ValueError(f"it is nested more than {MAX_DEPTH} deep")
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> Xml.Element:
        """End an element."""
        self._depth -= 1
        return super().end(tag)


def _remarks(root: Xml.Element) -> Remarks:
    rating, pick = _value(root, _RATING), _value(root, _PICK)
    stars = int(rating) if rating in ("-1", "0", "1", "2", "3", "4", "5") else 0
    tags = [clean(entry.text or "", MAX_TAG) for entry in root.iterfind(f".//{_SUBJECT}//{_LI}")][:MAX_TAGS]
    caption = next((entry.text or "" for entry in root.iterfind(f".//{_DESCRIPTION}//{_LI}")), "")
    return Remarks(
        stars=max(0, stars),
        favourite=pick == _ACCEPTED,
        rejected=pick == _REJECTED or stars < 0,  # Adobe's way to say it
        tags=tuple(dict.fromkeys(tag for tag in tags if tag)),
        caption=clean(caption, MAX_CAPTION),
    )


def _value(root: Xml.Element, name: str) -> str:
    """A simple property: an attribute of a description, or an element in it."""
    for node in root.iter(_NODE):
        found = node.get(name) or node.findtext(name)
        if found:
            return found.strip()
    return ""


def _not_understood(path: Path, reason: str) -> SddeskError:
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The remarks in {path} cannot be read: {reason}"),
        QT_TRANSLATE_NOOP("messages", "The file is left as it is: move it away to begin a new one."),
        path=str(path),
        reason=reason,
    )
