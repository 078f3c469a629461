"""The files of a model on another machine, without a cluster."""

from __future__ import annotations

import errno
import hashlib
import shutil
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest

from sddesk.core.errors import Cancelled, SddeskError
from sddesk.core.located import LocatedRequest
from sddesk.core.request import GenerationRequest
from sddesk.engine.host.model_files import FileEntry, FileHashes, NodeFiles, SentPath, moved, paths_of
from tests.fakes import STARTER_INFO


def test_the_tokenizer_of_a_whole_checkpoint_in_one_file_goes_with_it() -> None:
    info = replace(STARTER_INFO, location="/here/whole.safetensors", tokenizer="/here/model/tokenizer_3")
    located = LocatedRequest(request=GenerationRequest(prompt="a cat", seed=1), checkpoint=info)
    assert paths_of(located) == ("/here/whole.safetensors", "/here/model/tokenizer_3")
    there = moved(located, {path: path.replace("/here", "/there") for path in paths_of(located)}, {})
    assert (there.checkpoint.location, there.checkpoint.tokenizer) == (
        "/there/whole.safetensors",
        "/there/model/tokenizer_3",
    )


@pytest.fixture
def sent(tmp_path: Path) -> SentPath:
    """A model of two files as another machine describes it, which is not at its path here."""
    folder = tmp_path / "there" / "model"
    (folder / "unet").mkdir(parents=True)
    (folder / "model_index.json").write_text("{}")
    (folder / "unet" / "weights.safetensors").write_bytes(b"weights")
    described = FileHashes().describe(str(folder))
    folder.rename(tmp_path / "kept")
    return described


class Fetching:
    """Brings files from the folder that is kept; `fetched` has their names."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.fetched: list[str] = []

    def __call__(self, sent: SentPath, entry: FileEntry, stream: BinaryIO) -> None:
        self.fetched.append(entry.name)
        stream.write((self._folder / entry.name).read_bytes())


@pytest.fixture
def fetching(tmp_path: Path, sent: SentPath) -> Fetching:
    return Fetching(tmp_path / "kept")


def never() -> bool:
    return False


def test_a_model_is_fetched_once_and_lies_as_it_did(tmp_path: Path, sent: SentPath, fetching: Fetching) -> None:
    place = Path(NodeFiles(tmp_path / "node", "node").place(sent, fetching, never))
    assert place.name == "model"
    assert (place / "unet" / "weights.safetensors").read_bytes() == b"weights"
    assert sorted(fetching.fetched) == ["model_index.json", "unet/weights.safetensors"]
    assert NodeFiles(tmp_path / "node", "node").place(sent, fetching, never) == str(place)
    assert len(fetching.fetched) == 2


def test_the_same_bytes_at_the_same_path_are_used_where_they_lie(
    tmp_path: Path, sent: SentPath, fetching: Fetching
) -> None:
    shutil.copytree(tmp_path / "kept", sent.path)
    assert NodeFiles(tmp_path / "node", "node").place(sent, fetching, never) == sent.path
    (Path(sent.path) / "model_index.json").write_text("[]")
    place = NodeFiles(tmp_path / "node", "node").place(sent, fetching, never)
    assert place != sent.path and (Path(place) / "model_index.json").read_text() == "{}"


def test_other_bytes_are_refused_and_not_kept(tmp_path: Path, sent: SentPath, fetching: Fetching) -> None:
    (tmp_path / "kept" / "unet" / "weights.safetensors").write_bytes(b"WEIGHTS")
    with pytest.raises(SddeskError, match="other bytes"):
        NodeFiles(tmp_path / "node", "node").place(sent, fetching, never)
    kept = [file.name for file in (tmp_path / "node" / "files").iterdir() if not file.name.startswith(".")]
    assert kept == [hashlib.sha256(b"{}").hexdigest()]
    assert not [*(tmp_path / "node" / "files").glob("*.part")]


def test_a_full_disk_is_told_and_leaves_no_hidden_folder(
    tmp_path: Path, sent: SentPath, fetching: Fetching, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    node = NodeFiles(tmp_path / "node", "node")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "hardlink_to", full)
        patch.setattr(shutil, "copyfile", full)
        with pytest.raises(SddeskError, match="No space left"):
            node.place(sent, fetching, never)
    assert [*(tmp_path / "node" / "models").iterdir()] == []
    (left := tmp_path / "node" / "models" / f".{sent.key}-00000000").mkdir()  # a process was killed there
    node.place(sent, fetching, never)
    assert not left.exists()


def test_a_name_that_leads_out_of_the_folder_is_refused(tmp_path: Path, fetching: Fetching) -> None:
    (tmp_path / "outside").write_bytes(b"x")
    fetching = Fetching(tmp_path / "kept")
    entry = FileEntry("../outside", 1, hashlib.sha256(b"x").hexdigest())
    with pytest.raises(SddeskError, match="leads out"):
        NodeFiles(tmp_path / "node", "node").place(SentPath("/not/here/model", (entry,)), fetching, never)
    assert [*(tmp_path / "node" / "models").iterdir()] == []


def test_a_stop_ends_the_wait_for_another_process_that_fetches(
    tmp_path: Path, sent: SentPath, fetching: Fetching
) -> None:
    with pytest.raises(Cancelled):
        NodeFiles(tmp_path / "node", "node").place(sent, fetching, lambda: True)
    assert fetching.fetched == []


def test_a_hash_is_computed_once_until_the_file_is_another_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "one.safetensors"
    file.write_bytes(b"one")
    first = FileHashes(tmp_path / "hashes.json").describe(str(file))
    assert first.entries == (FileEntry("", 3, hashlib.sha256(b"one").hexdigest()),)
    with monkeypatch.context() as patch:
        patch.setattr(hashlib, "file_digest", None)
        assert FileHashes(tmp_path / "hashes.json").describe(str(file)) == first
    file.write_bytes(b"another")
    assert FileHashes(tmp_path / "hashes.json").describe(str(file)).entries[0].size == 7
    with pytest.raises(SddeskError, match="cannot be read"):
        FileHashes().describe(str(tmp_path / "gone"))
