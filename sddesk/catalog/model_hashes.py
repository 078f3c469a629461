"""The hashes by which checkpoints and parts are known elsewhere: computed once, kept, compared."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from sddesk.catalog.folders import FoundFile, FoundFolder
from sddesk.catalog.hashes import FileHashes, file_key
from sddesk.core.errors import SddeskError
from sddesk.core.models import CheckpointRef, PartInfo, PartRef, WeightsKind
from sddesk.weights.folder import inspect_folder
from sddesk.weights.headers import data_offset


class ModelHashes:
    """SHA-256 of models, in hex; `cache` is the file that keeps them.

    `find` gives what a name stands for (it raises SddeskError), `checkpoints` and `parts` what was found last.
    """

    def __init__(
        self,
        cache: Path,
        find: Callable[[CheckpointRef | PartRef], FoundFile | FoundFolder | PartInfo],
        checkpoints: Callable[[], Iterable[FoundFile | FoundFolder]],
        parts: Callable[[], Iterable[PartInfo]],
    ) -> None:
        self._files = FileHashes(cache)
        self._find, self._checkpoints, self._parts = find, checkpoints, parts
        self._unhashable: set[str] = set()

    def of(self, ref: CheckpointRef | PartRef) -> str | None:
        """SHA-256 of the weights if it was computed before and the file is the same; None while pending."""
        try:
            return self._files.known().get(file_key(self._file(ref)))
        except (SddeskError, OSError):
            return None

    def compute(self, ref: CheckpointRef | PartRef) -> str:
        """Compute and keep the hash: of a file, or of a folder's U-Net file; reads it whole.

        Raises SddeskError when it cannot be read.
        """
        file = self._file(ref)
        return self._files.compute(file, file_key(file))

    def is_unchanged(self, ref: CheckpointRef) -> bool:
        """Whether the weights are, byte for byte, what they were when their hash was computed, which is now if never.

        A disk can change a bit without the file's time. Raises SddeskError when they cannot be read.
        """
        known = self.of(ref) or self.compute(ref)
        return known == self._files.digest(self._file(ref))

    def of_part(self, part: PartInfo) -> str | None:
        """The hash by which A1111 names a LoRA (of its tensors) or an embedding, if it was computed; else None."""
        try:
            return self._files.known().get(_part_key(part))
        except OSError:
            return None

    def compute_part(self, part: PartInfo) -> str:
        """Compute and keep it; reads the file whole. Raises SddeskError when it cannot be read."""
        file = Path(part.location)
        start = data_offset(file) if part.facts.kind == WeightsKind.LORA else 0
        return self._files.compute(file, _part_key(part), start)

    def compute_missing(self) -> bool:
        """Compute one missing hash, of a checkpoint or another part; return False when none is missing.

        What cannot be read is not tried again in this run.
        """
        known = self._files.known().keys() | self._unhashable
        for found in [*self._checkpoints()]:
            try:
                file = weights_file(found)
                key = file_key(file)
            except (SddeskError, OSError):
                continue  # gone, or not whole: told when somebody asks for it by name
            if key not in known:
                self._try(key, lambda file=file, key=key: self._files.compute(file, key))
                return True
        for part in [*self._parts()]:
            try:
                key = _part_key(part)
            except OSError:
                continue
            if key not in known:
                self._try(key, lambda part=part: self.compute_part(part))
                return True
        return False

    def close(self) -> None:
        """End what reads a large file now; for the end of the program."""
        self._files.close()

    def _try(self, key: str, compute: Callable[[], object]) -> None:
        try:
            compute()
        except SddeskError:
            self._unhashable.add(key)

    def _file(self, ref: CheckpointRef | PartRef) -> Path:
        found = self._find(ref)
        return Path(found.location) if isinstance(found, PartInfo) else weights_file(found)


def weights_file(found: FoundFile | FoundFolder) -> Path:
    """The file by whose hash a checkpoint is known. Raises SddeskError for a folder that is not whole."""
    if isinstance(found, FoundFile):
        return Path(found.path)
    folder = inspect_folder(Path(found.path))
    return folder.weight_files(folder.family.denoiser)[0]


def _part_key(part: PartInfo) -> str:
    tensors = "|tensors" if part.facts.kind == WeightsKind.LORA else ""
    return file_key(Path(part.location)) + tensors
