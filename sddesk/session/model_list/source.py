"""What the session asks of the installed models and of the hub; wiring hands over the real one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Protocol

from sddesk.core.downloads import Offer
from sddesk.core.messages import Message
from sddesk.core.models import CheckpointInfo, PartInfo, RefusedModel
from sddesk.core.presets import Preset
from sddesk.core.styles import Style
from sddesk.core.tags import ReadTags, TagWriting
from sddesk.session.model_list.downloads import ModelDownloader


class InstalledHashes(Protocol):
    """The hashes of installed files, each computed once."""

    def of_part(self, part: PartInfo) -> str | None:
        """The hash of a part, None before it was computed."""
        ...

    def compute_part(self, part: PartInfo) -> str:
        """Compute and keep it. Raises SddeskError."""
        ...

    def compute_missing(self) -> bool:
        """Compute the hash of one model that has none yet; False when each has one."""
        ...


class InstalledModels(Protocol):
    """The catalog of the installed files: parts and adapters, refused ones, and the added places."""

    @property
    def added(self) -> list[Path]:
        """The places that were added."""
        ...

    def all_parts(self) -> list[PartInfo]:
        """The installed LoRAs, VAEs and textual inversions."""
        ...

    def refused(self) -> list[RefusedModel]:
        """What the added places hold and this version cannot use, as of the last look."""
        ...

    @property
    def hashes(self) -> InstalledHashes:
        """The hashes of all of them."""
        ...


class Wildcards(Protocol):
    """The files of alternatives for prompts."""

    def lines(self, name: str) -> tuple[str, ...] | None:
        """The alternatives of a wildcard file, None when there is none. Raises SddeskError."""
        ...

    def names(self) -> tuple[str, ...]:
        """What can stand between the underscores."""
        ...


class KeptStyles(Protocol):
    """Where the styles are kept. Raises SddeskError when they cannot be read or written."""

    @property
    def problems(self) -> list[Message]:
        """What could not be read at the last look."""
        ...

    def all(self) -> list[Style]:
        """The person's own styles, then the included ones."""
        ...

    def put(self, styles: Iterable[Style]) -> None:
        """Add styles; one of the same name is replaced."""
        ...

    def remove(self, names: Sequence[str]) -> None:
        """Take styles of the person's own out."""
        ...


class KeptPresets(Protocol):
    """Where the presets are kept. Raises SddeskError when they cannot be read or written."""

    problems: list[Message]  # of the last look

    def all(self) -> list[Preset]:
        """The person's presets."""
        ...

    def put(self, things: Iterable[Preset]) -> None:
        """Add presets; one of the same name is replaced."""
        ...

    def remove(self, names: Sequence[str]) -> None:
        """Take presets out."""
        ...


class KeptTags(Protocol):
    """The tags that are completed."""

    writing: Callable[[], TagWriting]

    def read(self) -> ReadTags:
        """Read all lists; takes seconds for long ones. Raises SddeskError."""
        ...


class TokenStore(Protocol):
    """Where the hub's access token is kept."""

    def get(self) -> str | None:
        """The token, None if there is none."""
        ...

    def put(self, token: str) -> bool:
        """Keep one; False for this run only. Raises SddeskError when it can be none."""
        ...

    def forget(self) -> None:
        """Remove it."""
        ...


class ModelSource(Protocol):
    """The installed models, the recommended ones, and how to get them."""

    @property
    def catalog(self) -> InstalledModels:
        """The installed models."""
        ...

    @property
    def wildcards(self) -> Wildcards:
        """The wildcard files."""
        ...

    @property
    def presets(self) -> KeptPresets:
        """The presets."""
        ...

    @property
    def styles(self) -> KeptStyles:
        """The styles."""
        ...

    @property
    def tags(self) -> KeptTags:
        """The tags that are completed."""
        ...

    @property
    def token(self) -> TokenStore:
        """The access token."""
        ...

    def offers(self) -> list[Offer]:
        """The recommended models."""
        ...

    def make_downloader(self) -> ModelDownloader:
        """What fetches them."""
        ...

    def add_models(self, place: Path) -> list[CheckpointInfo | PartInfo]:
        """Take in a folder or a file. Raises SddeskError."""
        ...

    def convert_pickle(self, file: Path) -> Path:
        """Make a safetensors file of a pickle, running nothing of it. Raises SddeskError."""
        ...

    def remove_models(self, place: Path) -> None:
        """Take a place out of the list."""
        ...

    def choose_family(self, location: str, family_id: str) -> None:
        """Keep what a person says of a checkpoint. Raises SddeskError."""
        ...

    def is_accepted(self, licence_id: str) -> bool:
        """Whether a licence was accepted."""
        ...

    def accept_licence(self, licence_id: str) -> None:
        """Remember that it was. Raises SddeskError."""
        ...
