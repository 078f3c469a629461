"""Builds the wheel: setuptools, plus resources/ and its compiled translations inside the package.

In the source tree the folder lies outside the package, in a wheel it is sddesk/_resources; settings/paths.py finds
both.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from setuptools import build_meta
from setuptools.build_meta import *  # noqa: F403 - a build backend is its module's functions
from setuptools.command.build_py import build_py

from translations import compile_stale, lrelease, stale

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
COMPILER = "PySide6-Essentials>=6.10"


def get_requires_for_build_wheel(config_settings: dict[str, str] | None = None) -> list[str]:
    """Qt's translation compiler only where there is something to compile."""
    needed = [COMPILER] if stale(RESOURCES / "translations") else []
    return [*build_meta.get_requires_for_build_wheel(config_settings), *needed]


class BuildWithResources(build_py):
    """Copies resources/ into the built package; an editable installation reads the source tree instead."""

    def run(self) -> None:
        """Build, then copy."""
        super().run()
        if self.editable_mode:
            return
        compile_stale(RESOURCES / "translations", lrelease)
        target = Path(self.build_lib, "sddesk", "_resources")
        shutil.copytree(RESOURCES, target, dirs_exist_ok=True, ignore=shutil.ignore_patterns("*.ts", "__pycache__"))
