"""Stars, tags and caption of a picture in an XMP sidecar file, which digiKam and Lightroom read.

Other programs' entries in the same file stay. A file with a DTD is refused: entities can unpack without bound.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

from sddesk.core.errors import SddeskError
from sddesk.core.fields import Field
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.names import LONGEST, length, shortened, shown
from sddesk.core.record import ANNOTATIONS
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
_RATING, _FILE_NAME = f"{{{_XMP}}}Rating", f"{{{_XMP}mm/}}PreservedFileName"
_NODE, _LI = f"{{{_RDF}}}Description", f"{{{_RDF}}}li"
_UNFIT = "[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
_PREFIXES = {"x": _X, "rdf": _RDF, "xmp": _XMP, "xmpMM": f"{_XMP}mm/", "dc": _DC, "digiKam": _DIGIKAM}


def _property(xmp: str) -> str:
    """`xmp:Rating`, also with the value of a switch, as ElementTree names it."""
    prefix, _, name = xmp.partition("=")[0].partition(":")
    return f"{{{_PREFIXES[prefix]}}}{name}"


_PROPERTIES = {field.xmp: _property(field.xmp) for field in ANNOTATIONS}


def sidecar_of(picture: Path) -> Path:
    """Where what was added to a picture lies: `a.png.xmp`, as digiKam has it.

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


def read(picture: Path) -> dict[str, Any]:
    """Return the annotations of a picture by field name, with the defaults of ImageRecord where none was added.

    Raises SddeskError when the sidecar cannot be read.
    """
    path = sidecar_of(picture)
    return _annotations(_parse(path)) if path.exists() else {field.name: field.default for field in ANNOTATIONS}


def write(picture: Path, annotations: Mapping[str, Any]) -> None:
    """Store what was added, by the names of the fields, and leave what other programs wrote.

    Raises OSError; SddeskError if the old file is unclear.
    """
    path = sidecar_of(picture)
    for prefix, name in _PREFIXES.items():
        Xml.register_namespace(prefix, name)
    root = _parse(path) if path.exists() else _empty()
    node = root.find(f".//{_NODE}")
    if node is None:
        raise _not_understood(path, "no description in it")
    for other in root.iter(_NODE):
        for name in _PROPERTIES.values():
            other.attrib.pop(name, None)
        for child in [child for child in other if child.tag in _PROPERTIES.values()]:
            other.remove(child)
    if path.name != picture.name + SUFFIX:
        node.set(_FILE_NAME, re.sub(_UNFIT, " ", shown(picture.name)))
    for field in ANNOTATIONS:
        _put(node, field, annotations.get(field.name, field.default))
    write_over(path, Xml.tostring(root, encoding="utf-8", xml_declaration=True))


def _put(node: Xml.Element, field: Field, value: Any) -> None:
    """Add a field to a description: numbers and switches as attributes, texts as XMP's lists."""
    name = _PROPERTIES[field.xmp]
    if field.kind == "int":
        node.set(name, str(value))
    elif field.kind == "bool":  # several switches may share a property
        node.set(name, _meaning(field) if value else node.get(name, "0"))
    elif field.kind == "texts" and value:
        bag = Xml.SubElement(Xml.SubElement(node, name), f"{{{_RDF}}}Bag")
        for text in value:
            Xml.SubElement(bag, _LI).text = text
    elif value:
        entry = Xml.SubElement(Xml.SubElement(Xml.SubElement(node, name), f"{{{_RDF}}}Alt"), _LI)
        entry.set(_LANG, "x-default")
        entry.text = value


def _meaning(field: Field) -> str:
    """The value of a switch's property that turns it on."""
    return field.xmp.partition("=")[2]


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


def _annotations(root: Xml.Element) -> dict[str, Any]:
    found = {field.name: _got(root, field) for field in ANNOTATIONS}
    if _value(root, _RATING) == "-1":  # Adobe's way to say it
        found["rejected"] = True
    return found


def _got(root: Xml.Element, field: Field) -> Any:
    """What a file says of a field; as ImageRecord begins where it says nothing that can be one."""
    name = _PROPERTIES[field.xmp]
    if field.kind == "int":
        text = _value(root, name)
        return int(text) if re.fullmatch("[0-9]{1,9}", text) and int(text) <= field.most else field.default
    if field.kind == "bool":
        return _value(root, name) == _meaning(field)
    entries = [entry.text or "" for entry in root.iterfind(f".//{name}//{_LI}")]
    if field.kind == "texts":
        return tuple(dict.fromkeys(tag for text in entries[:MAX_TAGS] if (tag := clean(text, MAX_TAG))))
    return clean(entries[0], MAX_CAPTION) if entries else field.default


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
