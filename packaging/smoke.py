"""Tries the built bundle on Linux as its users will: from elsewhere, without Python, network or a place to write.

    python packaging/smoke.py [--bundle FOLDER] [--out FOLDER] [--pairs N] [--keep]

Each check prints a line; photographs of the window go to --out. --keep writes what was seen to
tests/benchmarks/results. Needs Xvfb and xdotool.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image, ImageChops, ImageStat

from screen import Screen
from setup_error import SetupError

ROOT = Path(__file__).resolve().parent.parent
PROMPT = "a photograph of a red house on a hill"
STEPS = 12
SAME_DB = 60.0  # one machine, one torch: in practice the pictures are equal
START_RATIO = 1.5
PAINT_SECONDS, PICTURE_SECONDS = 60.0, 600.0
ACCENT = (87, 80, 207)  # of the Generate button: when it is on the screen, the window is painted
MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Start:
    """One way to start sddesk: a name for the report, the command, what stands before it, and its surroundings."""

    name: str
    command: list[str]
    environment: dict[str, str]
    prefix: list[str] = field(default_factory=list[str])

    def run(self, *words: str, seconds: float = 300) -> subprocess.CompletedProcess[str]:
        """Run to the end; everything it says is caught."""
        return subprocess.run(
            [*self.prefix, *self.command, *words],
            env=self.environment,
            cwd="/",
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )

    def open(self, *words: str) -> subprocess.Popen[bytes]:
        """Open the window, on the screen that the environment names."""
        return subprocess.Popen(
            [*self.prefix, *self.command, *words],
            env=self.environment,
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )


class Report:
    """What was tried: a line each, and the figures."""

    def __init__(self) -> None:
        self.failed: list[str] = []
        self.seen: dict[str, str] = {}
        self.figures: dict[str, object] = {}

    def check(self, name: str, act: Callable[[], str]) -> bool:
        """Do one check; its text is what was seen, an AssertionError or a timeout is a failure."""
        try:
            seen = act()
        except (AssertionError, SetupError, subprocess.TimeoutExpired, TimeoutError) as error:
            self.failed.append(name)
            print(f"FAILED  {name}: {error}", flush=True)
            return False
        print(f"ok      {name}: {seen}", flush=True)
        self.seen[name] = seen
        return True

    def skip(self, name: str, why: str) -> None:
        """Say what was not tried, and why."""
        print(f"skipped {name}: {why}", flush=True)
        self.seen[name] = f"skipped: {why}"

    def end(self, benchmark: str, *, keep: bool) -> int:
        """Say how it ended; `keep` writes figures and lines beside those of the benchmarks. Gives the exit code."""
        if keep and not self.failed:
            sys.path.insert(0, str(ROOT))
            from tests.benchmarks import results

            print(results.keep(benchmark, self.figures | {"checks": self.seen}))
        print(f"{'All checks passed' if not self.failed else 'FAILED: ' + ', '.join(self.failed)}.")
        return 1 if self.failed else 0


def main() -> int:
    """Make all checks; 0 when none failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "sddesk")
    parser.add_argument("--out", type=Path, default=ROOT / "dist" / "smoke")
    parser.add_argument("--pairs", type=int, default=3, help="starts of bundle and source tree to compare")
    parser.add_argument("--keep", action="store_true", help="write the figures to tests/benchmarks/results")
    arguments = parser.parse_args()
    if missing := [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]:
        print(f"These are missing: {', '.join(missing)}. On Debian: sudo apt install xvfb xdotool", file=sys.stderr)
        return 1
    arguments.out.mkdir(parents=True, exist_ok=True)
    report = Report()
    with tempfile.TemporaryDirectory(prefix="sddesk-smoke-") as folder, Screen(Path(folder), (1280, 800)) as screen:
        smoke = Smoke(arguments.bundle.resolve(), arguments.out.resolve(), Path(folder), screen, report)
        smoke.where_it_was_built()
        smoke.elsewhere()
        smoke.without_streams()
        smoke.where_nothing_can_be_written()
        smoke.starts(arguments.pairs)
    return report.end("bundle", keep=arguments.keep)


class Smoke:
    """The checks, on one screen, with homes of their own in `scratch`."""

    def __init__(self, bundle: Path, out: Path, scratch: Path, screen: Screen, report: Report) -> None:
        if not (bundle / "sddesk").is_file():
            raise SetupError(f"there is no bundle in {bundle}. Build it: packaging/build.py")
        self._bundle, self._out, self._scratch = bundle, out, scratch
        self._screen, self._report = screen, report
        self._homes = 0
        self._drawn: Path | None = None  # the last picture that the bundle made
        report.figures["bundle_mb"] = round(size_of(bundle) / MB)

    def where_it_was_built(self) -> None:
        """The bundle as it came out, in this shell's surroundings; its picture against the source tree's."""
        self._all_of("bundle", self._bundle, prefix=[], environment=dict(os.environ))

    def elsewhere(self) -> None:
        """A copy in a folder with spaces and other letters, read-only, with an empty PATH and no network."""
        place = self._scratch / "Ein Ordner für 画像 и всё" / "sddesk"
        shutil.copytree(self._bundle, place, symlinks=True)
        prefix = cut_off(place)
        if prefix is None:
            self._report.skip("no network, read-only folder", "unshare is refused on this machine")
        bare = {"PATH": "", "LANG": "C.UTF-8"}
        bare |= {name: value for name, value in os.environ.items() if name == "OMP_NUM_THREADS"}
        self._all_of("copy", place, prefix=prefix or [], environment=bare)
        if prefix is not None:
            probe = [*prefix, sys.executable, "-c", NETWORK_PROBE.format(place=str(place))]
            self._report.check("copy: nothing to reach, nothing to write", lambda: said(probe, "cut off"))

    def without_streams(self) -> None:
        """As a desktop or Windows may start it: no standard input, output or error."""
        closed = ["/bin/sh", "-c", 'exec "$0" "$@" <&- >&- 2>&-']
        start = self._start("no streams", self._bundle, closed, dict(os.environ))
        self._report.check("no standard streams: window", lambda: self._window(start))

    def where_nothing_can_be_written(self) -> None:
        """A home that takes no file: the command line says so in a sentence, the window in a box."""
        start = self._start("no home", self._bundle, [], {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"})
        for name in ("SDDESK_HOME", "XDG_CONFIG_HOME"):
            start.environment.pop(name, None)
        start.environment["HOME"] = "/proc/nobody"

        def doctor() -> str:
            done = start.run("doctor")
            assert done.returncode == 1, f"exit code {done.returncode}"
            assert "cannot be made" in done.stderr, done.stderr
            return done.stderr.strip().splitlines()[0]

        def window() -> str:
            process = start.open()
            try:
                self._screen.wait(lambda: self._screen.window_count() > 0, PAINT_SECONDS, process)
                time.sleep(1)
                self._screen.photograph(self._out / "no-home.png")
                self._screen.press("Return")
                assert process.wait(20) == 3, f"exit code {process.returncode}"
            finally:
                end(process)
            return "a box; exit code 3"

        self._report.check("no writable home: command line", doctor)
        self._report.check("no writable home: window", window)

    def starts(self, pairs: int) -> None:
        """Start to the painted window, bundle and source tree in turns."""
        seconds: dict[str, list[float]] = {"bundle": [], "source": []}
        for _ in range(pairs):
            for name in seconds:
                start = self._source() if name == "source" else self._start(name, self._bundle, [], dict(os.environ))
                process = start.open()
                began = time.monotonic()
                try:
                    self._wait_for_paint(process)
                    seconds[name].append(time.monotonic() - began)
                finally:
                    end(process)
        bundle, source = (statistics.median(seconds[name]) for name in ("bundle", "source"))
        self._report.figures |= {
            "start_bundle_s": [round(value, 2) for value in seconds["bundle"]],
            "start_source_s": [round(value, 2) for value in seconds["source"]],
            "start_ratio": round(bundle / source, 2),
        }

        def ratio() -> str:
            text = f"{bundle:.2f} s, source tree {source:.2f} s: {bundle / source:.2f}x (medians of {pairs})"
            assert bundle / source <= START_RATIO, text
            return text

        self._report.check(f"start to painted window, {START_RATIO}x the source tree's or less", ratio)

    def _all_of(self, name: str, folder: Path, prefix: list[str], environment: dict[str, str]) -> None:
        start = self._start(name, folder, prefix, environment)
        check = self._report.check
        check(f"{name}: version", lambda: self._version(start))
        check(f"{name}: doctor", lambda: self._doctor(start))
        check(f"{name}: picture", lambda: self._picture(start))
        check(f"{name}: enlargement", lambda: self._enlargement(start))
        check(f"{name}: lines", lambda: self._drawn_with(start, "lines", "--control", f"canny:{self._drawn}"))
        part = ("--start", str(self._drawn), "--strength", "0.6", "--mask", str(self._drawn))  # where it is bright
        check(f"{name}: start picture and mask", lambda: self._drawn_with(start, "part", *part))
        check(f"{name}: window", lambda: self._window(start))
        check(f"{name}: a picture handed over", lambda: self._hand_over(start))

    def _start(self, name: str, folder: Path, prefix: list[str], environment: dict[str, str]) -> Start:
        return Start(name, [str(folder / "sddesk")], self._surroundings(environment), prefix)

    def _source(self) -> Start:
        environment = self._surroundings(dict(os.environ)) | {"PYTHONPATH": str(ROOT)}
        return Start("source", [sys.executable, "-m", "sddesk"], environment)

    def _surroundings(self, environment: dict[str, str]) -> dict[str, str]:
        """The environment on our screen, with a fresh home, and without what would lead to this Python."""
        self._homes += 1
        home = self._scratch / f"home{self._homes}"
        home.mkdir()
        kept = {key: value for key, value in environment.items() if not key.startswith(("PYTHON", "QT_", "SDDESK_"))}
        kept.pop("WAYLAND_DISPLAY", None)
        return kept | {"DISPLAY": self._screen.name, "HOME": str(home), "SDDESK_HOME": str(home / "sddesk")}

    def _version(self, start: Start) -> str:
        done = start.run("--version")
        expected = subprocess.run(
            [sys.executable, "-c", "import sddesk; print(f'sddesk {sddesk.__version__}')"],
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        assert done.returncode == 0, done.stderr
        assert done.stdout == expected, f"{done.stdout!r} and not {expected!r}"
        return done.stdout.strip()

    def _doctor(self, start: Start) -> str:
        done = start.run("doctor", "--json")
        assert done.returncode == 0, done.stdout + done.stderr
        rows = {row["name"]: row["value"] for row in json.loads(done.stdout)}
        models = [row["value"] for row in json.loads(done.stdout) if row["name"] == "model"]
        assert any(str(Path(start.command[0]).parent) in text for text in models), f"no starter model in {models}"
        source = {row["name"]: row["value"] for row in json.loads(self._source().run("doctor", "--json").stdout)}
        assert source.keys() <= rows.keys(), f"not told in the bundle: {source.keys() - rows.keys()}"
        fast = "computes with"
        assert rows.get(fast) == source.get(fast), f"{fast} {rows.get(fast)}, from the source {source.get(fast)}"
        return ", ".join(f"{name} {rows[name]}" for name in ("torch", "openvino", fast, "device") if name in rows)

    def _picture(self, start: Start) -> str:
        ours = self._drawn = generate(start, self._scratch / f"pictures-{self._homes}")
        theirs = generate(self._source(), self._scratch / f"pictures-{self._homes}")
        decibels = psnr(ours, theirs)
        assert decibels >= SAME_DB, f"{decibels:.1f} dB from the source tree's picture"
        shutil.copyfile(ours, self._out / f"{start.name}-picture.png")
        return f"{decibels:.0f} dB from the source tree's" if decibels < math.inf else "equal to the source tree's"

    def _enlargement(self, start: Start) -> str:
        """Enlarge the picture that was made here, by the bundle and by the source tree."""
        assert self._drawn is not None, "there is no picture to enlarge"
        out = self._scratch / f"larger-{self._homes}"
        ours, theirs = enlarge(start, self._drawn, out), enlarge(self._source(), self._drawn, out)
        decibels = psnr(ours, theirs)
        assert decibels >= SAME_DB, f"{decibels:.1f} dB from the source tree's enlargement"
        return f"{decibels:.0f} dB from the source tree's" if decibels < math.inf else "equal to the source tree's"

    def _drawn_with(self, start: Start, name: str, *words: str) -> str:
        """Draw with the picture that was made here as an input, by the bundle and by the source tree."""
        assert self._drawn is not None, "there is no picture to draw with"
        out = self._scratch / f"{name}-{self._homes}"
        ours, theirs = generate(start, out, *words), generate(self._source(), out, *words)
        decibels = psnr(ours, theirs)
        assert decibels >= SAME_DB, f"{decibels:.1f} dB from the source tree's picture"
        return f"{decibels:.0f} dB from the source tree's" if decibels < math.inf else "equal to the source tree's"

    def _window(self, start: Start) -> str:
        process = start.open()
        began = time.monotonic()
        pictures = Path(start.environment["SDDESK_HOME"]) / "pictures"
        try:
            self._wait_for_paint(process)
            painted = time.monotonic() - began
            self._screen.photograph(self._out / f"{start.name}-window.png")
            self._screen.press("ctrl+Return")
            self._screen.wait(lambda: any(pictures.rglob("*.png")), PICTURE_SECONDS, process)
            drawn = time.monotonic() - began
            time.sleep(2)
            self._screen.photograph(self._out / f"{start.name}-drawn.png")
            foreign = foreign_libraries(Path(start.command[0]).parent)
            assert not foreign, f"from elsewhere, though the bundle has them: {foreign}"
            second = self._second_start(start, process)
            self._screen.press("ctrl+q")
            assert process.wait(30) == 0, f"closed with exit code {process.returncode}"
        finally:
            end(process)
        self._report.figures[f"{start.name}_first_picture_s"] = round(drawn, 2)
        return f"painted after {painted:.2f} s, first picture saved after {drawn:.2f} s; {second}"

    def _second_start(self, start: Start, first: subprocess.Popen[bytes]) -> str:
        """A second start with the same home ends by itself and leaves the first window in front."""
        second = start.open()
        try:
            code = second.wait(30)
        except subprocess.TimeoutExpired:
            return "a second start opened a second window"
        finally:
            end(second)
        assert code == 0, f"the second start ended with {code}"
        assert first.poll() is None, "the second start ended the first"
        return "a second start raised the first"

    def _hand_over(self, start: Start) -> str:
        """A picture on the command line is shown, as the file manager's "Open with" does it."""
        picture = self._drawn
        assert picture is not None, "no picture was made"
        process = start.open(str(picture))
        try:
            self._wait_for_paint(process)
            time.sleep(3)
            self._screen.photograph(self._out / f"{start.name}-handed-over.png")
            self._screen.press("ctrl+q")
            assert process.wait(30) == 0, f"closed with exit code {process.returncode}"
        finally:
            end(process)
        return "shown"

    def _wait_for_paint(self, process: subprocess.Popen[bytes]) -> None:
        self._screen.wait(lambda: self._screen.count(ACCENT) > 1000, PAINT_SECONDS, process)


NETWORK_PROBE = """
import pathlib, socket
try:
    socket.create_connection(("127.0.0.1", 9), 1)
except OSError as error:
    assert error.errno != 111, "the loopback answers: this is the whole network"
try:
    (pathlib.Path({place!r}) / "probe").touch()
except OSError:
    print("cut off")
"""


def cut_off(place: Path) -> list[str] | None:
    """What stands before a command so that it has no network and `place` is read-only; None where that is refused."""
    words = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'
    user = [] if os.geteuid() == 0 else ["--map-root-user"]
    tools = [shutil.which(name) or name for name in ("unshare", "sh")]
    prefix = [tools[0], *user, "--mount", "--net", tools[1], "-c", f"PATH=/usr/bin:/bin:/sbin; {words}", str(place)]
    tried = subprocess.run([*prefix, "/bin/true"], capture_output=True, check=False)
    return prefix if tried.returncode == 0 else None


def said(command: list[str], expected: str) -> str:
    """What a command printed, which must be `expected`."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == expected, done.stdout + done.stderr
    return expected


def generate(start: Start, folder: Path, *more: str) -> Path:
    """Make the one picture that all are compared by; `more` is said besides."""
    out = folder / start.name
    words = ["generate", PROMPT, "--seed", "1024", "--sampler", "dpmpp_2m", "--steps", str(STEPS), "--out", str(out)]
    done = start.run(*words, *more)
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.strip())


def enlarge(start: Start, small: Path, folder: Path) -> Path:
    """Enlarge a picture by the starter's upscaler."""
    done = start.run("enlarge", str(small), "--out", str(folder / start.name))
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.strip())


def psnr(one: Path, other: Path) -> float:
    """How alike two pictures are, in decibels; infinite when they are equal."""
    with Image.open(one) as first, Image.open(other) as second:
        assert first.size == second.size, f"{first.size} and {second.size}"
        difference = ImageStat.Stat(ImageChops.difference(first.convert("RGB"), second.convert("RGB")))
    mean = statistics.mean(value**2 for value in difference.rms)
    return math.inf if mean == 0 else 10 * math.log10(255**2 / mean)


def foreign_libraries(bundle: Path) -> list[str]:
    """Libraries that window or engine took from this system and not from the bundle: elsewhere they may be missing."""
    own = {file.name for file in bundle.rglob("*.so*")}
    found: set[str] = set()
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if (process / "exe").readlink().name == "sddesk":
                lines = (process / "maps").read_text(encoding="utf-8").splitlines()
                found |= {line.split(maxsplit=5)[5] for line in lines if ".so" in line}
        except OSError:
            continue  # ended meanwhile, or another user's
    return sorted(file for file in found if Path(file).name in own and bundle.name not in Path(file).parts)


def size_of(folder: Path) -> int:
    """The bytes of all files in `folder`, links not followed."""
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_symlink() or file.is_file())


def end(process: subprocess.Popen[bytes]) -> None:
    """End a program that has not ended by itself."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    if process.stderr is not None:
        process.stderr.close()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except SetupError as problem:
        print(f"sddesk: {problem}", file=sys.stderr)
        sys.exit(1)
