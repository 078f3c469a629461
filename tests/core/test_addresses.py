"""A copied address of a file is its path."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sddesk.core.addresses import is_file_address, local_path


@pytest.mark.skipif(os.name == "nt", reason="other paths")
@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("file:///m/my%20model.safetensors", "/m/my model.safetensors"),
        (" FILE://localhost/m/%C3%9C.gguf\n", "/m/Ü.gguf"),
        ("file://server/share/x", "//server/share/x"),
        ("/m/100%25", "/m/100%25"),
        ("owner/name", "owner/name"),
    ],
)
def test_an_address_is_read_and_a_path_left_alone(text: str, path: str) -> None:
    assert local_path(text) == Path(path)


def test_only_addresses_of_files_are_some() -> None:
    assert is_file_address("file:///x") and not is_file_address("https://huggingface.co/a/b")
    assert not is_file_address("file:x") and not is_file_address("")
