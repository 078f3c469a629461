"""What the declaration of a library field holds: its column, how it is searched, its XMP property, its label.

The fields themselves are declared in `record.py`, a line each. Index, search, sidecar, `--json` and the viewer follow.
"""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from datetime import datetime
from typing import Any, Literal

from sddesk.core.values import dataclass

# `digits`: whole numbers beyond SQLite's integers, stored as text that sorts as they do; `texts`: several in order.
Kind = Literal["int", "digits", "float", "bool", "text", "texts"]
# `words`: its words are found, with and without the field's name; `number`: compared; `state`: found by `is:`.
Search = Literal["words", "number", "state"]
SQL: dict[Kind, str] = {
    "int": "INTEGER",
    "digits": "TEXT",
    "float": "REAL",
    "bool": "INTEGER",
    "text": "TEXT",
    "texts": "TEXT",  # a JSON array
}
MOST = 2**53  # numbers beyond are damage
_DECLARED = "library field"


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the library.

    `name` is its key in `--json` and among a picture's facts, and the attribute of ImageRecord that holds it, or with
    `stated` of the settings that made the picture; `attribute` where that has another name. `column` is its column in
    the index, empty when it has none; `unknown` stands there for a value that is not known, and meets no condition.
    `word` is what a person types before the colon. `xmp` is the property of the sidecar, as `xmp:Rating`; for a switch
    with the value that it stands for, as `digiKam:PickLabel=3`. `label` is a text to translate (context "facts");
    without one the viewer does not show the field.
    """

    name: str = ""
    kind: Kind = "text"
    stated: bool = False
    attribute: str = ""
    column: str = ""
    unknown: int | float | str | None = None
    search: Search | None = None
    word: str = ""
    xmp: str = ""
    label: str = ""
    default: Any = None
    most: int = MOST

    def of(self, record: Any, stated: Any) -> Any:
        """Return its value in an ImageRecord, whose settings are `stated`."""
        return getattr(stated if self.stated else record, self.attribute or self.name)


def annotation(
    default: Any, kind: Kind, *, search: Search, xmp: str, word: str = "", label: str = "", most: int = MOST
) -> Any:
    """Declare an attribute of ImageRecord that a person adds: `default` means that nothing was added."""
    declared = Field(kind=kind, search=search, xmp=xmp, word=word, label=label, default=default, most=most)
    return dataclasses.field(default=default, metadata={_DECLARED: declared})


def annotations_in(record_class: type) -> tuple[Field, ...]:
    """Return the fields that are declared as attributes; each has a column of its name."""
    return tuple(
        replace(declared, name=attribute.name, column=attribute.name, word=declared.word or attribute.name)
        for attribute in dataclasses.fields(record_class)
        if (declared := attribute.metadata.get(_DECLARED)) is not None
    )


def json_value(value: object) -> Any:
    """Return `value` as `--json` prints it: what has no form of its own in JSON as text."""
    if isinstance(value, tuple):
        return [json_value(entry) for entry in value]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if isinstance(value, datetime):
        return value.isoformat()
    return value if value is None or isinstance(value, (bool, int, float, str)) else str(value)
