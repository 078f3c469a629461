"""Builds the bundle: one folder that starts on a machine without Python. Run it by the environment's Python:

    python3 packaging/bootstrap.py python packaging/build.py [--torch cpu|cuda] [--whole] [--out FOLDER] [--work FOLDER]

The folder is dist/sddesk (on macOS dist/sddesk.app, too); dist/bundle.json says its size and what was left out. A CUDA
bundle needs an environment with that build of torch: set SDDESK_TORCH=cu130 before the command.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from importlib import metadata
from pathlib import Path

import translations
from setup_error import SetupError

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "packaging"
TOOL = "pyinstaller"
MB = 1_000_000


def main() -> int:
    """Build and report; gives the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--torch", choices=["cpu", "cuda"], default="cpu", help="the build of torch that must be there")
    parser.add_argument("--whole", action="store_true", help="leave nothing out, to compare")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--work", type=Path, default=ROOT / "build", help="folder for what is made on the way")
    arguments = parser.parse_args()
    out: Path = arguments.out.resolve()
    try:
        check_torch(metadata.version("torch"), arguments.torch, sys.platform)
        ensure_tool()
        translations.compile_stale(ROOT / "resources" / "translations", translations.lrelease)
        report = build(out, arguments.work.resolve(), whole=arguments.whole)
    except SetupError as error:
        print(f"sddesk: {error}", file=sys.stderr)
        return 1
    (out / "bundle.json").write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    tell(report)
    return 0


def check_torch(version: str, wanted: str, platform: str) -> None:
    """Raise SetupError when the environment's torch is another than the bundle shall have."""
    found = "cuda" if "+cu" in version else "cpu"
    if platform == "linux" and "+" not in version:
        found = "cuda"  # what the package index gives on Linux
    if found != wanted:
        choice = "cpu" if wanted == "cpu" else "cu130"
        raise SetupError(
            f"the environment has torch {version} ({found}) and the bundle was wanted with {wanted}. "
            f"Set SDDESK_TORCH={choice} and run the same command again."
        )


def ensure_tool() -> None:
    """Install PyInstaller in its pinned version, where it is missing."""
    if importlib.util.find_spec("PyInstaller") is None:
        constraints = str(HERE / "constraints.txt")
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--constraint", constraints, TOOL]
        if subprocess.run(command, check=False).returncode:
            raise SetupError("PyInstaller cannot be installed; pip's lines above say why.")


def build(out: Path, work: Path, *, whole: bool) -> dict[str, object]:
    """Run PyInstaller into `out`/sddesk; gives the report."""
    began = time.monotonic()
    shutil.rmtree(out / "sddesk", ignore_errors=True)
    options = ["--noconfirm", "--log-level", "WARN", "--distpath", str(out), "--workpath", str(work)]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "SDDESK_BUNDLE_WHOLE": "1" if whole else "0"}
    command = [sys.executable, "-m", "PyInstaller", *options, str(HERE / "sddesk.spec")]
    if subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode:
        raise SetupError("PyInstaller failed; its last lines above say why.")
    left = json.loads((work / "sddesk" / "left-out.json").read_text(encoding="utf-8"))
    folder = out / "sddesk"
    return {
        "torch": metadata.version("torch"),
        "python": sys.version.split()[0],
        "platform": sys.platform,
        "megabytes": megabytes(folder),
        "largest": largest(folder),
        "left_out": joined(left["files"]),
        "left_out_modules": left["modules"],
        "seconds": round(time.monotonic() - began),
    }


def megabytes(place: Path) -> float:
    """The size of a file or of a folder's files, links not followed."""
    files = [place, *place.rglob("*")]
    return round(sum(file.lstat().st_size for file in files if not file.is_dir() or file.is_symlink()) / MB, 1)


def largest(folder: Path, count: int = 12) -> dict[str, float]:
    """The largest entries of the bundle, in MB."""
    entries = [*folder.glob("_internal/*"), *(file for file in folder.iterdir() if file.is_file())]
    sizes = {entry.name: megabytes(entry) for entry in entries}
    return dict(sorted(sizes.items(), key=lambda item: -item[1])[:count])


def joined(rows: list[dict[str, object]]) -> list[dict[str, object]]:
    """The rules' rows, one for each rule, largest first."""
    found: dict[object, dict[str, object]] = {}
    for row in rows:
        kept = found.setdefault(row["what"], {"what": row["what"], "why": row["why"], "files": 0, "megabytes": 0.0})
        kept["files"] = int(str(kept["files"])) + int(str(row["files"]))
        kept["megabytes"] = round(float(str(kept["megabytes"])) + int(str(row["bytes"])) / MB, 1)
    return sorted(found.values(), key=lambda row: -float(str(row["megabytes"])))


def tell(report: dict[str, object]) -> None:
    """Print size and what was left out."""
    print(f"{report['megabytes']} MB with torch {report['torch']}, built in {report['seconds']} s. Left out:")
    rows = report["left_out"]
    assert isinstance(rows, list)
    for row in rows:
        print(f"{row['megabytes']:8.1f} MB  {row['what']} ({row['why']})")


if __name__ == "__main__":
    sys.exit(main())
