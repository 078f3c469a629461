"""Wraps the Linux bundle: .tar.gz to unpack anywhere, .deb for Debian and Ubuntu, and the folder of an AppImage.

    python packaging/linux_packages.py [--bundle dist/sddesk] [--out dist] [tar] [deb] [appdir]

Without words it makes the first two. tar and dpkg-deb do the work; links stay links.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import app_icons
from setup_error import SetupError
from system_check import QT_LIBRARIES, X11_LIBRARIES

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
ENTRY, METAINFO = "sddesk.desktop", "io.github.sddesk.sddesk.metainfo.xml"
DEBIAN_NAMES = {"x86_64": "amd64", "aarch64": "arm64"}
CONTROL = """\
Package: sddesk
Version: {version}
Architecture: {architecture}
Maintainer: The sddesk contributors <sddesk@localhost>
Installed-Size: {kilobytes}
Section: graphics
Priority: optional
Depends: {depends}
Description: Stable Diffusion on your desktop
 Type a prompt, watch the picture form step by step, and keep it with everything
 that made it. A small model is inside; larger ones are fetched when you ask.
"""


def main() -> int:
    """Make what is asked for; gives the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kinds", nargs="*", metavar="tar|deb|appdir", default=["tar", "deb"])
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "sddesk")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    makers = {"tar": make_tar, "deb": make_deb, "appdir": make_appdir}
    try:
        for kind in arguments.kinds:
            if kind not in makers:
                raise SetupError(f"{kind} is none of {', '.join(makers)}.")
            made = makers[kind](arguments.bundle.resolve(), arguments.out.resolve())
            size = f"{made.stat().st_size / 1e6:.0f} MB" if made.is_file() else "a folder"
            print(f"{made}: {size}")
    except SetupError as error:
        print(f"sddesk: {error}", file=sys.stderr)
        return 1
    return 0


def version() -> str:
    """The version of the source tree."""
    text = (ROOT / "sddesk" / "__init__.py").read_text(encoding="utf-8")
    return text.partition('__version__ = "')[2].partition('"')[0]


def make_tar(bundle: Path, out: Path) -> Path:
    """sddesk-VERSION-linux-MACHINE.tar.gz: one folder with the program, its menu entry and a script to add that."""
    target = out / f"sddesk-{version()}-linux-{platform.machine()}.tar.gz"
    with tempfile.TemporaryDirectory(dir=out) as scratch:
        folder = Path(scratch, "sddesk")
        copy_bundle(bundle, folder)
        write_shared(folder / "share")
        shutil.copy(LINUX / "add-to-menu.sh", folder)
        names = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner"]
        call(["tar", "--create", "--gzip", "--file", str(target), *names, "--directory", scratch, "sddesk"])
    return target


def make_deb(bundle: Path, out: Path) -> Path:
    """sddesk_VERSION_ARCHITECTURE.deb: the program in /opt, its command, its menu entry. Raises SetupError."""
    architecture = DEBIAN_NAMES.get(platform.machine(), platform.machine())
    target = out / f"sddesk_{version()}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=out) as scratch:
        root = Path(scratch, "root")
        copy_bundle(bundle, root / "opt" / "sddesk")
        write_shared(root / "usr" / "share")
        commands = root / "usr" / "bin"
        commands.mkdir(parents=True)
        (commands / "sddesk").symlink_to("/opt/sddesk/sddesk")
        documents = root / "usr" / "share" / "doc" / "sddesk"
        documents.mkdir(parents=True)
        shutil.copy(ROOT / "LICENSE", documents / "copyright")
        control = root / "DEBIAN"
        control.mkdir()
        files = [file for file in root.rglob("*") if file.is_file() and not file.is_symlink()]
        kilobytes = sum(file.stat().st_size for file in files) // 1024
        text = CONTROL.format(
            version=version(), architecture=architecture, kilobytes=kilobytes, depends=", ".join(needed_packages())
        )
        (control / "control").write_text(text, encoding="utf-8")
        for folder in (root, *(entry for entry in root.rglob("*") if entry.is_dir() and not entry.is_symlink())):
            folder.chmod(0o755)
        call(["dpkg-deb", "--root-owner-group", "-Zxz", "-z2", "--build", str(root), str(target)])
    return target


def make_appdir(bundle: Path, out: Path) -> Path:
    """sddesk.AppDir, the folder that appimagetool makes one file of; see packaging/README.md."""
    target = out / "sddesk.AppDir"
    shutil.rmtree(target, ignore_errors=True)
    copy_bundle(bundle, target / "usr" / "lib" / "sddesk")
    write_shared(target / "usr" / "share")
    (target / "AppRun").symlink_to("usr/lib/sddesk/sddesk")
    shutil.copy(LINUX / ENTRY, target)
    app_icons.draw(256).save(target / "sddesk.png")
    (target / ".DirIcon").symlink_to("sddesk.png")
    return target


def needed_packages() -> list[str]:
    """What a desktop has and the bundle leaves to it, as Debian calls it."""
    return sorted({names[0] for names in (QT_LIBRARIES | X11_LIBRARIES).values()})


def copy_bundle(bundle: Path, target: Path) -> None:
    """Copy the folder, links as links, by hard links where the disk allows. Raises SetupError when there is none."""
    if not (bundle / "sddesk").is_file():
        raise SetupError(f"there is no bundle in {bundle}. Build it: packaging/build.py")
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(bundle, target, symlinks=True, copy_function=_link_or_copy)


def write_shared(share: Path) -> None:
    """Menu entry, AppStream text and icons, as they lie under /usr/share."""
    for name, place in ((ENTRY, "applications"), (METAINFO, "metainfo")):
        (share / place).mkdir(parents=True, exist_ok=True)
        shutil.copy(LINUX / name, share / place)
    app_icons.write_hicolor(share / "icons")


def call(command: list[str]) -> None:
    """Run a tool to its end. Raises SetupError when it is missing or fails."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        raise SetupError(f"{command[0]} cannot be started: {error.strerror}.") from error
    if done.returncode:
        raise SetupError(f"{command[0]} failed: {done.stderr.strip()[-1000:]}")


def _link_or_copy(source: str, target: str) -> None:
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target, follow_symlinks=False)


if __name__ == "__main__":
    sys.exit(main())
