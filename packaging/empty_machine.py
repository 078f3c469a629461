"""Tries the bundle on an empty Debian: an image with the libraries of a desktop, no Python, no network, one user.

    python packaging/empty_machine.py [--bundle FOLDER] [--deb FILE] [--image FOLDER] [--release NAME] [--out FOLDER]

The image is made by debootstrap in --image, or used as it is when it is there already. Needs root, debootstrap, Xvfb
and xdotool; what was seen is printed and kept in --out.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from screen import Screen
from setup_error import SetupError
from smoke import ACCENT, PAINT_SECONDS, PICTURE_SECONDS, PROMPT, SAME_DB, STEPS, Report, Start, end, psnr
from system_check import QT_LIBRARIES, X11_LIBRARIES

ROOT = Path(__file__).resolve().parent.parent
MIRROR = "http://deb.debian.org/debian"
PACKAGES = sorted({names[0] for names in (QT_LIBRARIES | X11_LIBRARIES).values()} | {"fontconfig", "fonts-dejavu-core"})
PLACE, USER, HOME = "opt/sddesk", 1000, "home/person"
IN_IMAGE = """
cd "$0" && mount -t proc proc proc && mount --bind /dev dev && mkdir -p tmp/.X11-unix &&
mount --bind /tmp/.X11-unix tmp/.X11-unix && exec chroot --userspec=1000:1000 "$0" "$@"
"""


def main() -> int:
    """Make the image, put the bundle in, try it; 0 when nothing failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "sddesk")
    parser.add_argument("--deb", type=Path, help="also install this package there, use it, and remove it")
    parser.add_argument("--image", type=Path, default=ROOT / "build" / "empty-machine")
    parser.add_argument("--release", default="bookworm")
    parser.add_argument("--out", type=Path, default=ROOT / "dist" / "empty-machine")
    parser.add_argument("--keep", action="store_true", help="write the figures to tests/benchmarks/results")
    arguments = parser.parse_args()
    image: Path = arguments.image.resolve()
    arguments.out.mkdir(parents=True, exist_ok=True)
    try:
        check_tools()
        make_image(image, arguments.release)
        put_in(arguments.bundle.resolve(), image)
    except SetupError as error:
        print(f"sddesk: {error}", file=sys.stderr)
        return 1
    report = Report()
    with tempfile.TemporaryDirectory() as folder, Screen(Path(folder), (1280, 800)) as screen:
        machine = Machine(image, screen, arguments.out, report)
        machine.try_all()
        if arguments.deb is not None:
            report.check(arguments.deb.name, lambda: machine.try_package(arguments.deb))
    return report.end("empty-machine", keep=arguments.keep)


def check_tools() -> None:
    """Raise SetupError when something is missing that this needs."""
    missing = [name for name in ("debootstrap", "Xvfb", "xdotool", "unshare") if shutil.which(name) is None]
    if missing:
        raise SetupError(f"missing: {', '.join(missing)}. On Debian: sudo apt install debootstrap xvfb xdotool")
    if os.geteuid() != 0:
        raise SetupError("debootstrap and chroot need root: put sudo before the command.")


def make_image(image: Path, release: str) -> None:
    """The smallest Debian that debootstrap makes, and the libraries of a desktop. Raises SetupError."""
    if not (image / "etc" / "debian_version").is_file():
        image.parent.mkdir(parents=True, exist_ok=True)
        call(["debootstrap", "--variant=minbase", release, str(image), MIRROR])
    shutil.copyfile("/etc/resolv.conf", image / "etc" / "resolv.conf")
    settings = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive"}
    proxies = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    words = ["chroot", str(image), "apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *PACKAGES]
    call(words, settings | proxies)
    home = image / HOME
    home.mkdir(parents=True, exist_ok=True)
    os.chown(home, USER, USER)


def put_in(bundle: Path, image: Path) -> None:
    """Copy the bundle into the image, links as links. Raises SetupError when there is none."""
    if not (bundle / "sddesk").is_file():
        raise SetupError(f"there is no bundle in {bundle}. Build it: packaging/build.py")
    shutil.rmtree(image / PLACE, ignore_errors=True)
    shutil.copytree(bundle, image / PLACE, symlinks=True)


def call(command: list[str], environment: dict[str, str] | None = None) -> None:
    """Run a tool to its end. Raises SetupError with its last words."""
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetupError(f"{command[0]} failed: {(done.stderr or done.stdout).strip()[-1000:]}")


class Machine:
    """The image as a machine that is switched on: programs in it see no other files, no network, one screen."""

    def __init__(self, image: Path, screen: Screen, out: Path, report: Report) -> None:
        self._image, self._screen, self._out, self._report = image, screen, out, report
        shutil.rmtree(image / HOME / "sddesk-test", ignore_errors=True)
        home = image / HOME / "sddesk-test"
        home.mkdir()
        os.chown(home, USER, USER)
        environment = {"PATH": "/usr/bin:/bin", "HOME": f"/{HOME}/sddesk-test"}
        environment |= {"DISPLAY": screen.name, "LANG": "C.UTF-8"}
        environment |= {name: value for name, value in os.environ.items() if name == "OMP_NUM_THREADS"}
        prefix = [shutil.which("unshare") or "unshare", "--mount", "--net", "/bin/sh", "-c"]
        words = f"PATH=/usr/sbin:/usr/bin:/sbin:/bin; {IN_IMAGE}"
        self._prefix = [*prefix, words, str(image)]
        self._home = home
        self._start = Start("empty machine", [f"/{PLACE}/sddesk"], environment, self._prefix)

    def try_all(self) -> None:
        """Every check, in order."""
        check = self._report.check
        check("no Python, no network", self._emptiness)
        check("every library finds what it needs", self._libraries)
        check("doctor", self._doctor)
        check("picture", self._picture)
        check("window", self._window)

    def try_package(self, package: Path) -> str:
        """Install a .deb as apt does it, draw with its command, remove it; the pictures stay."""
        shutil.rmtree(self._image / PLACE)
        shutil.copy(package, self._image / "tmp" / "sddesk.deb")
        settings = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive"}
        call(["chroot", str(self._image), "apt-get", "install", "--yes", "/tmp/sddesk.deb"], settings)
        done = self._run("/usr/bin/sddesk", "generate", PROMPT, "--seed", "1", "--steps", "2")
        assert done.returncode == 0, done.stderr
        picture = self._image / done.stdout.strip().lstrip("/")
        entry = self._image / "usr/share/applications/sddesk.desktop"
        assert entry.is_file(), "no menu entry"
        call(["chroot", str(self._image), "dpkg", "--remove", "sddesk"], settings)
        assert picture.is_file(), "the picture is gone"
        left = [place for place in (entry, self._image / PLACE) if place.exists()]
        assert not left, f"left behind: {left}"
        return "installed, drew a picture, removed; the picture stayed"

    def _run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return Start("tool", list(words), self._start.environment, self._prefix).run()

    def _emptiness(self) -> str:
        found = self._run("/bin/sh", "-c", "ls /usr/bin/python* /usr/local/bin/python* 2>/dev/null; ls /sys/class/net")
        assert not found.stdout.strip(), found.stdout
        release = (self._image / "etc" / "debian_version").read_text(encoding="utf-8").strip()
        count = len(list((self._image / "var/lib/dpkg/info").glob("*.list")))
        self._report.figures |= {"debian": release, "packages": count, "kernel": platform.release()}
        return f"Debian {release} with {count} packages"

    def _libraries(self) -> str:
        """ldd of all; only Qt's plugins for Wayland and GTK may miss something, they are asked for by name."""
        words = (
            f'find /{PLACE} -name \'*.so*\' -type f | while read -r f; do ldd "$f" 2>/dev/null | sed "s#^#$f #"; done'
        )
        lines = self._run("/bin/sh", "-c", f"{words} | grep 'not found' || true").stdout.splitlines()
        missing = sorted({line.split()[1] for line in lines if "wayland" not in line.lower()})
        found = [name for name in missing if not list((self._image / PLACE).rglob(name))]
        assert not found, f"not in the bundle and not in the image: {found}"
        return "nothing is missing"

    def _doctor(self) -> str:
        done = self._start.run("doctor", "--json")
        assert done.returncode == 0, done.stdout + done.stderr
        rows = {row["name"]: row["value"] for row in json.loads(done.stdout)}
        return f"torch {rows['torch']}, {rows['device']}"

    def _picture(self) -> str:
        words = ["generate", PROMPT, "--seed", "1024", "--sampler", "dpmpp_2m", "--steps", str(STEPS)]
        done = self._start.run(*words, "--out", self._start.environment["HOME"])
        assert done.returncode == 0, done.stderr
        drawn = self._out / "picture.png"
        shutil.copyfile(self._image / done.stdout.strip().lstrip("/"), drawn)
        with tempfile.TemporaryDirectory() as folder:
            source = [sys.executable, "-m", "sddesk", *words, "--out", folder]
            subprocess.run(source, env=os.environ | {"PYTHONPATH": str(ROOT)}, check=True, capture_output=True)
            decibels = psnr(drawn, Path(folder, "1024.png"))
        assert decibels >= SAME_DB, f"{decibels:.1f} dB"
        return f"{decibels:.0f} dB from the source tree's on this machine (inf: equal)"

    def _window(self) -> str:
        process = self._start.open()
        began = time.monotonic()
        try:
            self._screen.wait(lambda: self._screen.count(ACCENT) > 1000, PAINT_SECONDS, process)
            painted = time.monotonic() - began
            self._screen.press("ctrl+Return")
            self._screen.wait(lambda: any(self._home.rglob("Pictures/**/*.png")), PICTURE_SECONDS, process)
            drawn = time.monotonic() - began
            time.sleep(2)
            self._screen.photograph(self._out / "window.png")
            self._screen.press("ctrl+q")
            assert process.wait(30) == 0, f"closed with exit code {process.returncode}"
        finally:
            end(process)
        self._report.figures |= {"painted_s": round(painted, 2), "first_picture_s": round(drawn, 2)}
        return f"painted after {painted:.2f} s, first picture saved after {drawn:.2f} s"


if __name__ == "__main__":
    sys.exit(main())
