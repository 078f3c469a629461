"""Where things live on disk. Only this file knows; everybody else is handed a path."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path

import platformdirs

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.values import dataclass
from sddesk.core.whole_files import make_folder

HOME_VARIABLE = "SDDESK_HOME"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """Folders: settings, databases, what may be deleted at any time, logs, pictures, and what ships with sddesk."""

    config: Path
    data: Path
    cache: Path
    logs: Path
    pictures: Path
    resources: Path

    @property
    def settings_file(self) -> Path:
        """The settings, TOML."""
        return self.config / "settings.toml"

    @property
    def converted_models(self) -> Path:
        """Models as OpenVINO has them; each is made again when it is wanted."""
        return self.cache / "openvino"

    @property
    def styles_file(self) -> Path:
        """The person's styles, JSON; it need not exist."""
        return self.data / "styles.json"

    @property
    def presets_file(self) -> Path:
        """The person's presets, JSON; it need not exist."""
        return self.data / "presets.json"

    @property
    def tags(self) -> Path:
        """Where a person puts lists of tags (CSV); it need not exist."""
        return self.data / "tags"

    @property
    def wildcards(self) -> Path:
        """Where a person puts files of alternatives, one a line; it need not exist."""
        return self.data / "wildcards"

    @property
    def hooks(self) -> Path:
        """Where a person puts programs that are told of each picture; it need not exist."""
        return self.config / "hooks"

    def make(self) -> None:
        """Make the missing folders, except the pictures'. Raises SddeskError naming one that cannot be made."""
        for folder in (self.config, self.data, self.cache, self.logs):
            try:
                make_folder(folder, private=True)
            except OSError as error:
                raise SddeskError(
                    QT_TRANSLATE_NOOP("messages", "The folder {folder} cannot be made: {reason}"),
                    QT_TRANSLATE_NOOP("messages", "Allow writing there, or name another place in the variable {name}."),
                    folder=str(folder),
                    reason=error.strerror or str(error),
                    name=HOME_VARIABLE,
                ) from error


def default_paths(environment: Mapping[str, str] = os.environ) -> Paths:
    """The platform's own places; SDDESK_HOME puts everything but the resources under one folder."""
    home = environment.get(HOME_VARIABLE)
    if home:
        root = expanded(home).absolute()
        places = {field.name: root / field.name for field in fields(Paths) if field.name != "resources"}
        return Paths(**places, resources=resources_folder())
    return Paths(
        config=platformdirs.user_config_path("sddesk", appauthor=False),
        data=platformdirs.user_data_path("sddesk", appauthor=False),
        cache=platformdirs.user_cache_path("sddesk", appauthor=False),
        logs=platformdirs.user_log_path("sddesk", appauthor=False),
        pictures=platformdirs.user_pictures_path() / "sddesk",
        resources=resources_folder(),
    )


def expanded(text: str) -> Path:
    """Return the path with `~` filled in. Raises SddeskError when it names an unknown user's home."""
    try:
        return Path(text).expanduser()
    except RuntimeError as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The folder {folder} cannot be made: {reason}"),
            QT_TRANSLATE_NOOP("messages", "Allow writing there, or name another place in the variable {name}."),
            folder=text,
            reason=str(error),
            name=HOME_VARIABLE,
        ) from error


def resources_folder() -> Path:
    """What ships with the program: in the bundle, in an installed wheel, or in the source tree."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle:
        return Path(bundle) / "resources"
    package = Path(__file__).resolve().parent.parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def hub_cache(environment: Mapping[str, str] = os.environ) -> Path:
    """The hub's own cache, where every diffusers program keeps what it downloaded; it need not exist."""
    if environment.get("HF_HUB_CACHE"):
        return Path(environment["HF_HUB_CACHE"]).expanduser()
    return _hub_home(environment) / "hub"


def hub_login(environment: Mapping[str, str] = os.environ) -> Path:
    """Where the hub's own command line keeps the token of a logged-in person; it need not exist."""
    return Path(environment.get("HF_TOKEN_PATH") or _hub_home(environment) / "token").expanduser()


def _hub_home(environment: Mapping[str, str]) -> Path:
    root = environment.get("HF_HOME") or Path(environment.get("XDG_CACHE_HOME") or "~/.cache") / "huggingface"
    return Path(root).expanduser()
