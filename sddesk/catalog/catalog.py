"""The installed checkpoints: the starter, the person's folders, and what other programs left in the hub's cache."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, cast

from sddesk.catalog.aliases import current_address
from sddesk.catalog.inspect import WEIGHTS, inspect_folder, weight_files
from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import STARTER, CheckpointInfo, CheckpointRef

STARTER_TITLE = "Starter"
BLOCK = 1 << 20


class Catalog:
    """Finds checkpoints and their hashes. Reads folders, never moves or changes them."""

    def __init__(self, resources: Path, folders: Sequence[Path], hub_cache: Path | None, hash_cache: Path) -> None:
        self._starter = resources / "starter-model"
        self._folders = list(folders)
        self._hub_cache = hub_cache
        self._hash_file = hash_cache

    def list(self) -> list[CheckpointInfo]:
        """Everything that can be used: the starter first, then the person's folders, then the hub's cache."""
        found: list[CheckpointInfo] = []
        for ref, folder in self._places():
            try:
                found.append(self._describe(ref, folder))
            except SddeskError:
                continue  # an unusable folder is told about when somebody asks for it by name
        return found

    def locate(self, ref: CheckpointRef) -> CheckpointInfo:
        """Where the checkpoint is that `ref` names. Raises SddeskError with the next step when it is not there."""
        return self._describe(*self._place_of(ref))

    def named(self, text: str) -> CheckpointInfo:
        """The checkpoint that a person named: a listed name, a hub id (also one that moved), or a folder.

        Raises SddeskError when there is none, or when the folder cannot be used.
        """
        try:
            folder = Path(text).expanduser()
            is_folder = folder.is_dir()
        except (OSError, RuntimeError):  # too long for a path, or the home of nobody: it can only be a name
            return self.locate(CheckpointRef(name=text))
        if is_folder:
            return self.add_folder(folder)
        return self.locate(CheckpointRef(name=text, hub_id=text if "/" in text else None))

    def add_folder(self, folder: Path) -> CheckpointInfo:
        """Take a diffusers folder into the list of this run. Raises SddeskError when it cannot be used."""
        folder = folder.expanduser().absolute()
        if not folder.is_dir():
            raise SddeskError(QT_TRANSLATE_NOOP("messages", "There is no folder {folder}."), folder=str(folder))
        known = {place: ref for ref, place in self._places()}
        info = self._describe(known.get(folder) or CheckpointRef(name=self._free_name(folder)), folder)
        if folder not in known:
            self._folders.append(folder)
        return info

    def hash_of(self, ref: CheckpointRef) -> str | None:
        """SHA-256 of the U-Net's weights if it was computed before and the file is the same; None while pending."""
        try:
            file = self._unet_file(ref)
            return self._read_hashes().get(_key(file))
        except (SddeskError, OSError):
            return None

    def compute_hash(self, ref: CheckpointRef) -> str:
        """Compute and keep the hash; reads the whole file. Raises SddeskError when it cannot be read."""
        file = self._unet_file(ref)
        digest = hashlib.sha256()
        try:
            with file.open("rb") as stream:
                while block := stream.read(BLOCK):
                    digest.update(block)
            self._write_hashes(self._read_hashes() | {_key(file): digest.hexdigest()})
        except OSError as error:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The file {file} cannot be read: {reason}."),
                file=str(file),
                reason=error.strerror or str(error),
            ) from error
        return digest.hexdigest()

    def _places(self) -> Iterator[tuple[CheckpointRef, Path]]:
        yield STARTER, self._starter
        names: set[str] = {STARTER.name}
        for folder in self._folders:
            name = folder.name if folder.name not in names else f"{folder.parent.name}/{folder.name}"
            names.add(name)
            yield CheckpointRef(name=name), folder
        yield from self._cached()

    def _place_of(self, ref: CheckpointRef) -> tuple[CheckpointRef, Path]:
        wanted = current_address(ref.hub_id) if ref.hub_id else None
        for candidate, folder in self._places():
            if (wanted and candidate.hub_id == wanted) or (not wanted and candidate.name == ref.name):
                return candidate, folder
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The model “{name}” is not installed."),
            QT_TRANSLATE_NOOP("messages", "Add its folder, or choose another model."),
            name=wanted or ref.name,
        )

    def _cached(self) -> Iterator[tuple[CheckpointRef, Path]]:
        if self._hub_cache is None:
            return
        for repository in sorted(self._hub_cache.glob("models--*--*")):
            hub_id = repository.name.removeprefix("models--").replace("--", "/", 1)
            try:
                folder = _snapshot(repository)
            except OSError:
                continue  # somebody else's, or half removed: the other repositories still count
            if folder is not None:
                yield CheckpointRef(name=hub_id.split("/")[1], hub_id=hub_id, commit=folder.name), folder

    def _describe(self, ref: CheckpointRef, folder: Path) -> CheckpointInfo:
        title = STARTER_TITLE if ref == STARTER else ref.hub_id or ref.name
        return inspect_folder(folder, ref, title)

    def _free_name(self, folder: Path) -> str:
        taken = {ref.name for ref, _ in self._places()}
        return folder.name if folder.name not in taken else f"{folder.parent.name}/{folder.name}"

    def _unet_file(self, ref: CheckpointRef) -> Path:
        folder = self._place_of(ref)[1]
        files = weight_files(folder, "unet", WEIGHTS["unet"])
        if not files:
            raise SddeskError(QT_TRANSLATE_NOOP("messages", "The model in {folder} has no U-Net."), folder=str(folder))
        return files[0]

    def _read_hashes(self) -> dict[str, str]:
        try:
            data: Any = json.loads(self._hash_file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}  # a cache: what is lost is computed again
        if not isinstance(data, dict):
            return {}
        return {str(key): str(value) for key, value in cast("dict[Any, Any]", data).items()}

    def _write_hashes(self, hashes: dict[str, str]) -> None:
        self._hash_file.parent.mkdir(parents=True, exist_ok=True)
        temporary = self._hash_file.with_name(f".{self._hash_file.name}.{os.getpid()}.tmp")
        temporary.write_text(json.dumps(hashes, indent=1), encoding="utf-8")
        temporary.replace(self._hash_file)


def _snapshot(repository: Path) -> Path | None:
    """The pipeline's folder of the commit that `main` names, else of the first that has one."""
    main = repository / "refs" / "main"
    commits = [main.read_text(encoding="utf-8", errors="replace").strip()] if main.is_file() else []
    commits += sorted(path.name for path in (repository / "snapshots").glob("*") if path.name not in commits)
    folders = (repository / "snapshots" / commit for commit in commits)
    return next((folder for folder in folders if (folder / "model_index.json").is_file()), None)


def _key(file: Path) -> str:
    status = file.stat()
    return f"{file.resolve()}|{status.st_size}|{status.st_mtime_ns}"
