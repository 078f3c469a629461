"""Where things are inside .venv, which differs between Windows and the rest."""

from __future__ import annotations

import os
from pathlib import Path

LOG = "sddesk-setup.log"


def interpreter(venv: Path) -> Path:
    """The environment's Python."""
    return scripts(venv) / ("python.exe" if os.name == "nt" else "python")


def scripts(venv: Path) -> Path:
    """Where the environment's commands are."""
    return venv / ("Scripts" if os.name == "nt" else "bin")
