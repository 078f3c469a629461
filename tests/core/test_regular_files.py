"""Only regular files are opened, and none waits."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sddesk.core.regular_files import open_regular, read_small


def test_a_regular_file_is_read_within_its_bound(tmp_path: Path) -> None:
    file = tmp_path / "x"
    file.write_bytes(b"12345")
    with open_regular(file) as stream:
        assert stream.read() == b"12345"
    assert read_small(file, 5) == b"12345"
    with pytest.raises(OSError, match="longer than 4 bytes"):
        read_small(file, 4)


@pytest.mark.skipif(os.name == "nt", reason="no such files")
def test_f68_anything_else_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for place in (tmp_path / "pipe", Path("/dev/zero"), tmp_path):
        with pytest.raises(OSError, match="a pipe, a device, a socket or a folder"):
            open_regular(place)
    with pytest.raises(OSError, match="null"):
        open_regular(tmp_path / "a\0b")
    with pytest.raises(FileNotFoundError):
        open_regular(tmp_path / "gone")
