"""Builds what the window and the command line have in common: settings, library, catalog, engine factory."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from sddesk.catalog.catalog import Catalog
from sddesk.catalog.tokens import TokenCounter
from sddesk.core.events import Engine
from sddesk.core.messages import Message
from sddesk.core.models import CheckpointInfo, CheckpointRef
from sddesk.core.prompt import TokenCount
from sddesk.library.library import Library
from sddesk.settings import store
from sddesk.settings.paths import Paths, default_paths, expanded, hub_cache
from sddesk.settings.schema import Settings

ENGINE_PROCESS = "engine-process"  # the word on the command line that starts one


@dataclass(slots=True)
class Wiring:
    """The parts of one running sddesk. Nothing heavy is imported or opened before its factory is called."""

    paths: Paths
    settings: Settings
    notices: list[Message]
    catalog: Catalog
    count_tokens: Callable[[CheckpointRef, str], TokenCount]

    def make_engine(self) -> Engine:
        """The window's engine, in the host that the settings name. In a thread it imports torch: not on the UI's."""
        if self.settings.engine_host == "thread":
            return self.make_engine_here()
        from sddesk.engine.process import ProcessEngine

        return ProcessEngine(engine_command(), {"locate": self.catalog.locate}, self.paths.logs / "engine.log")

    def make_engine_here(self) -> Engine:
        """An engine in this process; importing torch and diffusers takes seconds."""
        from sddesk.engine.diffusers_engine import DiffusersEngine

        return DiffusersEngine(self.catalog.locate)

    def make_library(self) -> Library:
        """Open the library. Raises SddeskError when its folders cannot be used."""
        return Library(self.pictures_folder, self.paths.data, self.paths.cache)

    def diagnose_engine(self) -> list[tuple[str, str]]:
        """What `sddesk doctor` tells of torch and the device; imports torch."""
        from sddesk.engine.diagnose import diagnose

        return diagnose()

    @property
    def pictures_folder(self) -> Path:
        """Where pictures are saved. Raises SddeskError when the chosen folder is in the home of nobody."""
        chosen = self.settings.pictures_folder
        return expanded(chosen) if chosen else self.paths.pictures

    def add_model_folder(self, folder: Path) -> CheckpointInfo:
        """Take a diffusers folder into the catalog and the settings. Raises SddeskError when it cannot be used."""
        info = self.catalog.add_folder(folder)
        if info.location not in self.settings.model_folders:
            self.save_settings(replace(self.settings, model_folders=(*self.settings.model_folders, info.location)))
        return info

    def save_settings(self, settings: Settings) -> None:
        """Keep and store changed settings. Raises SddeskError when they cannot be stored."""
        self.settings = settings
        store.save(self.paths.settings_file, settings)


def build(paths: Paths | None = None) -> Wiring:
    """Read the settings and put the parts together. Raises SddeskError when no folder can be written."""
    paths = paths or default_paths()
    paths.make()
    settings, notices = store.load(paths.settings_file)
    folders = [Path(folder) for folder in settings.model_folders]
    catalog = Catalog(paths.resources, folders, hub_cache(), paths.cache / "hashes.json")
    return Wiring(
        paths=paths,
        settings=settings,
        notices=notices,
        catalog=catalog,
        count_tokens=TokenCounter(catalog.locate).count,
    )


def engine_command() -> list[str]:
    """What starts a process that runs `serve_engine`."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "sddesk"]
    return [*program, ENGINE_PROCESS]


def serve_engine() -> int:
    """Be the engine of another sddesk, which has the settings and the catalog; gives the exit code."""
    from sddesk.engine.child import serve

    def make(ask: Callable[..., Any]) -> Engine:
        from sddesk.engine.diffusers_engine import DiffusersEngine

        return DiffusersEngine(partial(ask, "locate"))

    return serve(make)
