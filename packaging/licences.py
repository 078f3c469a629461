"""Gathers the licence of everything that goes into the bundle; a package that names none stops the build."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

from setup_error import SetupError

HERE = Path(__file__).resolve().parent
NAMES = ("licen", "copying", "notice", "authors")
TEXTS = HERE / "licences"  # texts that a package names without carrying them

# What a wheel says of itself is not all that is in it, or it carries no text: name -> files of TEXTS.
ADDED = {
    "PySide6_Essentials": ("LGPL-3.0.txt", "GPL-3.0.txt", "Qt.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "spandrel": ("spandrel.txt",),
}
APACHE = HERE.parent / "LICENSE"


def collect(distributions: Iterable[metadata.Distribution], target: Path) -> list[str]:
    """Write `target`/NAME-VERSION/ for each, Python's too, and an index. Gives its lines.

    Raises SetupError naming the packages that say nothing of their licence.
    """
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    index: list[str] = []
    unknown: list[str] = []
    for distribution in distributions:
        name, version = distribution.metadata["Name"], distribution.version
        folder = target / f"{name}-{version}"
        folder.mkdir()
        files = _copy(distribution, folder)
        licence = named_licence(distribution)
        if not files and "apache" in licence.lower():
            shutil.copyfile(APACHE, folder / "Apache-2.0.txt")
            files = 1
        if not files:
            unknown.append(name)
        index.append(f"{name} {version}: {licence or 'see its texts'}")
    if unknown:
        raise SetupError(f"no licence text for: {', '.join(unknown)}. Add them to packaging/licences.py.")
    _python(target)
    shutil.copyfile(HERE.parent / "LICENSE", target / "sddesk.txt")
    lines = [
        "sddesk and its starter model: Apache-2.0 (sddesk.txt). It stands on these; their texts are in the folders.",
        f"Python {sys.version.split()[0]}: PSF-2.0 (Python.txt)",
        *index,
    ]
    (target / "README.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return lines


def collect_system(files: Iterable[Path], target: Path) -> None:
    """Add the copyright files of the system's own libraries that go along, where its packages say them (Debian)."""
    owner = shutil.which("dpkg-query")
    packages: set[str] = set()
    for file in files:
        if owner is not None and (file.is_relative_to("/usr/lib") or file.is_relative_to("/lib")):
            asked = subprocess.run([owner, "-S", f"*/{file.name}"], capture_output=True, text=True, check=False)
            packages |= {line.partition(":")[0] for line in asked.stdout.splitlines()}
    for package in sorted(packages):
        text = Path("/usr/share/doc", package, "copyright")
        if text.is_file():
            (target / "system").mkdir(exist_ok=True)
            shutil.copyfile(text, target / "system" / f"{package}.txt")
    if packages:  # what Debian's texts refer to
        for name in ("LGPL-2.1.txt", "GPL-3.0.txt"):
            shutil.copyfile(TEXTS / name, target / "system" / name)


def named_licence(distribution: metadata.Distribution) -> str:
    """The licence in a few words, as the package's own metadata names it; empty if it does not."""
    about = distribution.metadata
    if about.get("License-Expression"):
        return str(about["License-Expression"])
    classifiers = [text.split(" :: ")[-1] for text in about.get_all("Classifier") or [] if text.startswith("License")]
    plain = (about.get("License") or "").strip()
    return plain if plain and "\n" not in plain and len(plain) < 200 else ", ".join(classifiers)


def _copy(distribution: metadata.Distribution, folder: Path) -> int:
    """Copy the texts that come with a package; gives their number."""
    count = 0
    for file in distribution.files or []:
        inside = ".dist-info" in file.parts[0]
        if not inside or not any(word in file.name.lower() for word in NAMES) or file.suffix in (".py", ".pyc"):
            continue
        source = Path(str(distribution.locate_file(file)))
        if source.is_file():
            place = folder / "-".join(part for part in file.parts[1:] if part != "licenses")
            shutil.copyfile(source, place)
            count += 1
    for name in ADDED.get(distribution.metadata["Name"], ()):
        shutil.copyfile(TEXTS / name, folder / name)
        count += 1
    return count


def _python(target: Path) -> None:
    """The text of the Python that builds; its place differs from system to system."""
    library = Path(sysconfig.get_path("stdlib"))
    for place in (library / "LICENSE.txt", library.parent / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"):
        if place.is_file():
            shutil.copyfile(place, target / "Python.txt")
            return
    raise SetupError("Python's own licence text was not found.")


def windows_version(folder: Path, version: str) -> Path:
    """The resource that Windows shows under Properties, as PyInstaller reads it."""
    numbers = ", ".join([*(version.split(".")), "0"][:4])
    strings = {
        "CompanyName": "sddesk",
        "FileDescription": "sddesk: Stable Diffusion on your desktop",
        "FileVersion": version,
        "InternalName": "sddesk",
        "LegalCopyright": "Apache-2.0",
        "OriginalFilename": "sddesk.exe",
        "ProductName": "sddesk",
        "ProductVersion": version,
    }
    rows = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in strings.items())
    text = (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers=({numbers}), prodvers=({numbers}), mask=0x3f, flags=0x0, OS=0x40004,"
        " fileType=0x1, subtype=0x0, date=(0, 0)), kids=[StringFileInfo([StringTable('040904B0', "
        f"[{rows}])]), VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )
    file = folder / "version.txt"
    file.write_text(text, encoding="utf-8")
    return file
