"""The named points of a save, between any two of which a process can be killed: tests kill it at each of them."""

from __future__ import annotations

from enum import StrEnum


class SavePoint(StrEnum):
    """What has just been done when a point is reached, in the order of a save."""

    FOLDER_MADE = "a missing folder is made"
    TEMPORARY_MADE = "the temporary file is there, and empty"
    WRITTEN = "all bytes are written"
    SYNCED = "the bytes are on the disk"
    NAMED = "the file has its final name"
    FOLDER_SYNCED = "the name is on the disk"
    TEMPORARY_GONE = "the temporary name is removed"
    SOURCE_GONE = "a moved file has left its old name"
    ROW_WRITTEN = "a database has the change, not committed"
    COMMITTED = "the change is committed"


def reached(point: SavePoint) -> None:
    """Do nothing: a test puts a function here that ends the process at the point it is about."""
    del point
