"""The models in a cache of the hub, with their hub ids."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from sddesk.catalog.folders import Found, FoundFile, FoundFolder, look_into
from sddesk.core.errors import SddeskError
from sddesk.core.regular_files import read_small

MOST_REF_BYTES = 1000
SPLIT_FILES = "split_files"  # the folder in which repositories have ComfyUI's


def cached(cache: Path) -> Iterator[tuple[str, Found]]:
    """Pipelines and single weights files of a hub cache, with their hub ids."""
    for repository in sorted(cache.glob("models--*--*")):
        hub_id = repository.name.removeprefix("models--").replace("--", "/", 1)
        try:
            for folder in _snapshots(repository):
                if (folder / "model_index.json").is_file():
                    yield hub_id, FoundFolder(path=str(folder), source="hub")
                    break
                files = [
                    replace(entry, source="hub")
                    for entry in look_into(folder)
                    if isinstance(entry, FoundFile) and _is_whole(Path(entry.path).relative_to(folder))
                ]
                if files:
                    yield from ((hub_id, file) for file in files)
                    break
        except (OSError, SddeskError):
            continue  # somebody else's, or half removed: the other repositories still count


def _is_whole(path: Path) -> bool:
    """Whether a file of a repository is something of its own, not a part of a pipeline that is not all there."""
    return len(path.parts) == 1 or SPLIT_FILES in path.parts


def _snapshots(repository: Path) -> Iterator[Path]:
    """The folder of the commit that `main` names, then the others."""
    main = repository / "refs" / "main"
    named = read_small(main, MOST_REF_BYTES).decode("utf-8", errors="replace").strip() if main.is_file() else ""
    commits = [named] if named and Path(named).name == named else []
    commits += sorted(path.name for path in (repository / "snapshots").glob("*") if path.name not in commits)
    return (folder for commit in commits if (folder := repository / "snapshots" / commit).is_dir())
