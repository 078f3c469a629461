"""Set-up: what it chooses, what it says, and that it leaves a right environment alone.

Its parts run without the package that they install, so they are imported from their own folder. Nothing here needs
the network.
"""

from __future__ import annotations

import ast
import json
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests import conftest

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
sys.path.insert(0, str(PACKAGING))

import bootstrap  # noqa: E402 - its folder is added above
import environment  # noqa: E402
import launcher  # noqa: E402
import packages  # noqa: E402
import pip_runner  # noqa: E402
import system_check  # noqa: E402
import torch_build  # noqa: E402
import translations  # noqa: E402
from setup_error import SetupError  # noqa: E402
from torch_build import Build, Machine  # noqa: E402


@pytest.fixture(scope="module", autouse=True)
def own_folder_only_here() -> Iterator[None]:
    """The folder is taken off the path again after these tests."""
    yield
    sys.path.remove(str(PACKAGING))


# The Python it is started with


def test_first_file_can_be_read_by_old_pythons() -> None:
    modern = (ast.JoinedStr, ast.NamedExpr, ast.AnnAssign, ast.Starred, ast.Match, ast.AsyncFunctionDef, ast.Nonlocal)
    tree = ast.parse((PACKAGING / "bootstrap.py").read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        assert not isinstance(node, modern), f"line {node.lineno}"
        if isinstance(node, ast.FunctionDef):
            assert node.returns is None and not any(argument.annotation for argument in node.args.args)
        if isinstance(node, ast.ImportFrom):
            assert node.module != "__future__"


@pytest.mark.parametrize(
    ("version", "good"), [((2, 7), False), ((3, 10), False), ((3, 11), True), ((3, 14), True), ((3, 15), False)]
)
def test_range_of_pythons(version: tuple[int, int], good: bool) -> None:
    assert bootstrap.suitable(version) is good


@pytest.mark.parametrize(("version", "age"), [((3, 9, 1), "too old"), ((3, 15, 0), "newer than the tested")])
def test_unfit_python_without_another_says_so(
    version: tuple[int, int, int], age: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap.sys, "version_info", version)
    monkeypatch.setattr(bootstrap, "other_pythons", lambda: [["/nowhere/python3.13"]])
    assert bootstrap.use_other_python() == 1
    said = capsys.readouterr().err
    assert age in said
    assert "3.11 to 3.14" in said


def test_readme_pyproject_and_bootstrap_name_the_same_pythons() -> None:
    low, high = bootstrap.OLDEST, bootstrap.NEWEST
    assert f'requires-python = ">=3.{low[1]},<3.{high[1] + 1}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


# PyTorch's build

EVERYWHERE = lambda url: True  # noqa: E731 - reads as the table it is used in
NOWHERE = lambda url: False  # noqa: E731
NOT_CPU = "torch==2.13.0,!=2.13.0+cpu"


@pytest.mark.parametrize(
    ("machine", "wish", "cpu_on_offer", "reachable", "requirement", "index"),
    [
        pytest.param(Machine("linux", 590), None, False, EVERYWHERE, NOT_CPU, None, id="linux+gpu"),
        pytest.param(Machine("linux", 550), None, False, EVERYWHERE, "torch==2.13.0+cu126", "cu126", id="old driver"),
        pytest.param(Machine("linux", 550), None, False, NOWHERE, NOT_CPU, None, id="old, cut off"),
        pytest.param(Machine("linux", None), None, False, EVERYWHERE, "torch==2.13.0+cpu", "cpu", id="linux, no gpu"),
        pytest.param(Machine("linux", None), None, True, EVERYWHERE, "torch==2.13.0", None, id="pip offers cpu"),
        pytest.param(Machine("linux", None), None, False, NOWHERE, "torch==2.13.0", None, id="no gpu, cut off"),
        pytest.param(Machine("win32", 590), None, False, EVERYWHERE, "torch==2.13.0+cu130", "cu130", id="windows+gpu"),
        pytest.param(Machine("win32", 560), None, False, EVERYWHERE, "torch==2.13.0+cu126", "cu126", id="windows, old"),
        pytest.param(Machine("win32", 590), None, False, NOWHERE, "torch==2.13.0", None, id="windows, cut off"),
        pytest.param(Machine("win32", None), None, False, EVERYWHERE, "torch==2.13.0", None, id="windows, no gpu"),
        pytest.param(Machine("darwin", None), None, False, EVERYWHERE, "torch==2.13.0", None, id="mac"),
        pytest.param(Machine("linux", 590), "cpu", False, NOWHERE, "torch==2.13.0+cpu", "cpu", id="wish"),
        pytest.param(Machine("linux", None), "default", False, EVERYWHERE, "torch==2.13.0", None, id="wish: default"),
    ],
)
def test_build_for(
    machine: Machine, wish: str | None, cpu_on_offer: bool, reachable: object, requirement: str, index: str | None
) -> None:
    build = torch_build.choose(machine, wish, lambda: cpu_on_offer, reachable)
    assert (build.requirement("2.13.0"), build.index) == (requirement, index)


def test_torchvision_is_taken_out_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It works with its own build of torch only; transformers would import it, and fail."""
    told: list[list[str]] = []
    monkeypatch.setattr(packages.pip_runner, "run", lambda python, arguments, log, folder: told.append(arguments))
    monkeypatch.setattr(packages.pip_runner, "offers_cpu_build", lambda *_: True)
    site = tmp_path / "lib" / "python3.11" / "site-packages"
    site.mkdir(parents=True)
    packages.install(ROOT, tmp_path, with_tests=False)
    assert ["uninstall", "--yes", "torchvision"] not in told
    (site / "torchvision-0.28.0.dist-info").mkdir()
    packages.install(ROOT, tmp_path, with_tests=False)
    assert told[-1] == ["uninstall", "--yes", "torchvision"]


@pytest.mark.parametrize(
    ("build", "installed", "fits"),
    [
        (Build("cpu", ""), "2.13.0+cpu", True),
        (Build("cpu", ""), "2.13.0", False),
        (Build(None, "", excludes_cpu=True), "2.13.0+cpu", False),
        (Build(None, "", excludes_cpu=True), "2.13.0", True),
        (Build(None, ""), "2.13.0+cpu", True),
    ],
)
def test_installed_build_is_kept_only_when_it_fits(build: Build, installed: str, fits: bool) -> None:
    assert build.matches(installed) is fits


def test_address_that_answers_nothing_is_given_up() -> None:
    assert torch_build.answers("http://127.0.0.1:9/cpu/torch/") is False


# What pip says


@pytest.mark.parametrize(
    ("output", "words"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        (
            "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError(...)': /simple/x/\n"
            "ERROR: No matching distribution found for torch==2.13.0",
            "no connection",
        ),
        ("ERROR: No matching distribution found for torch==2.13.0", "has no torch==2.13.0"),
        ("SSLError(SSLCertVerificationError(1, 'CERTIFICATE_VERIFY_FAILED'))", "certificate"),
        ("ERROR: [Errno 13] Permission denied: '/x/.venv/lib'", "cannot be written"),
        ("Collecting x\nERROR: something new", "pip failed: something new"),
        ("", "said no reason"),
    ],
)
def test_failure_of_pip_becomes_a_sentence(output: str, words: str) -> None:
    assert words in pip_runner.explain(output)


def test_noise_of_pip_becomes_few_lines() -> None:
    told: list[str] = []
    live: list[str] = []
    progress = pip_runner.Progress(told.append, live.append)
    for line in [
        "Looking in links: /somewhere",
        "Collecting torch==2.13.0",
        "  Downloading torch-2.13.0-cp311-cp311-manylinux_2_28_x86_64.whl.metadata (30 kB)",
        "Downloading tqdm-4.70.1-py3-none-any.whl (78 kB)",
        "Downloading torch-2.13.0-cp311-cp311-manylinux_2_28_x86_64.whl (900.0 MB)",
        *(f"Progress {done} of 900000000" for done in range(0, 900_000_001, 100_000_000)),
        "Installing collected packages: tqdm, torch, numpy, pillow",
        "Successfully installed torch-2.13.0 tqdm-4.70.1",
    ]:
        progress.feed(line)
    assert told == [
        "fetching torch 2.13.0, 900 MB",
        "torch 2.13.0: 300 of 900 MB",
        "torch 2.13.0: 500 of 900 MB",
        "torch 2.13.0: 700 of 900 MB",
        "installing 4 packages",
    ]
    assert live[-1] == "torch 2.13.0: 900 of 900 MB"


def test_failing_pip_names_cause_and_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    log = tmp_path / "log"
    with pytest.raises(SetupError, match=r"has no sddesk-is-not-there==1.*log"):
        pip_runner.run(Path(sys.executable), ["install", "--dry-run", "sddesk-is-not-there==1"], log, tmp_path)
    assert "No matching distribution" in log.read_text(encoding="utf-8")


# The machine


def test_little_space_is_told_in_numbers(tmp_path: Path) -> None:
    system_check.refuse_little_space(tmp_path, 1, 1)
    with pytest.raises(SetupError, match=r"\d+\.\d GB free .* needs 1000000\.0 GB"):
        system_check.refuse_little_space(tmp_path, 10**15, 1)
    with pytest.raises(SetupError, match="TMPDIR"):
        system_check.refuse_little_space(tmp_path, 1, 10**15)


@pytest.mark.parametrize(
    ("manager", "line"),
    [
        ("apt-get", "sudo apt install libegl1 libxcb-cursor0"),
        ("dnf", "sudo dnf install mesa-libEGL xcb-util-cursor"),
        (None, "your package manager"),
    ],
)
def test_missing_library_comes_with_the_line_to_type(manager: str | None, line: str) -> None:
    advice = system_check.library_advice(["libEGL.so.1", "libxcb-cursor.so.0"], lambda name: name == manager or None)
    assert line in advice
    assert "libEGL.so.1" in advice


def test_machines_without_a_torch_build_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_check.sys, "platform", "darwin")
    monkeypatch.setattr(system_check.platform, "machine", lambda: "x86_64")
    monkeypatch.setattr(system_check, "_runs_translated", lambda: False)
    with pytest.raises(SetupError, match="Intel Macs"):
        system_check.refuse_unsupported()
    assert "Apple chip" in system_check.mac_advice(translated=True)


@pytest.mark.parametrize(
    ("tool", "arguments", "window"),
    [
        ("sddesk", [], True),
        ("sddesk", [str(ROOT / "README.md")], True),
        ("sddesk", ["generate", "a cat"], False),
        ("sddesk", ["doctor"], False),
        ("pytest", ["-q"], True),
        ("python", [], False),
    ],
)
def test_window_libraries_are_asked_for_only_by_a_window(tool: str, arguments: list[str], window: bool) -> None:
    assert launcher.opens_window(tool, arguments) is window


@pytest.mark.parametrize(
    ("tool", "arguments", "all_tests"),
    [
        ("pytest", [], True),
        ("pytest", ["-q", "-x"], True),
        ("pytest", ["tests/core"], False),
        ("pytest", ["-k", "seed"], False),
        ("python", [], False),
    ],
)
def test_only_all_tests_are_run_by_several_processes(
    monkeypatch: pytest.MonkeyPatch, tool: str, arguments: list[str], all_tests: bool
) -> None:
    monkeypatch.chdir(ROOT)
    assert launcher.runs_all_tests(tool, arguments) is all_tests
    monkeypatch.chdir(ROOT / "tests" / "core")
    assert not launcher.runs_all_tests(tool, arguments)


@pytest.mark.parametrize(
    ("cores", "memory", "processes"), [(1, 64, 0), (2, 8, 0), (2, 16, 2), (2, 24, 3), (32, 256, 3)]
)
def test_there_are_as_many_processes_as_there_is_room_for(
    monkeypatch: pytest.MonkeyPatch, cores: int, memory: int, processes: int
) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda _: set(range(cores)), raising=False)
    monkeypatch.setattr("psutil.virtual_memory", lambda: SimpleNamespace(total=memory * 2**30))
    assert conftest.pytest_xdist_auto_num_workers() == processes


def test_missing_venv_module_has_an_apt_line() -> None:
    assert f"sudo apt install python3.{sys.version_info[1]}-venv" in environment.venv_advice(has_apt=True)
    assert "apt" not in environment.venv_advice(has_apt=False)


# The environment


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of set-up round a project that needs nothing, with an environment that only has Python in it."""
    root = tmp_path / "a project"
    shutil.copytree(PACKAGING, root / "packaging", ignore=shutil.ignore_patterns("starter_model", "__pycache__"))
    (root / "sddesk").mkdir()
    (root / "sddesk" / "__init__.py").touch()
    shutil.copy(ROOT / "pyproject.toml", root)
    return root


def pretend_filled(root: Path, *, tests: bool = True) -> Path:
    """An environment with the stamp of a finished set-up; made in a second, as nothing is installed."""
    venv = root / ".venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(venv)], check=True)
    stamp = {"key": environment.fingerprint(root), "tests": tests, "root": str(root)}
    (venv / environment.STAMP).write_text(json.dumps(stamp), encoding="utf-8")
    return venv


def start(root: Path, *arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(root / "packaging" / "bootstrap.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, **options)  # type: ignore[call-overload]


def test_nothing_is_done_when_nothing_changed(project: Path) -> None:
    pretend_filled(project)
    run = start(project, "python", "-c", "import sys; print(sys.prefix)")
    assert (run.stdout.strip(), run.stderr, run.returncode) == (str(project / ".venv"), "", 0)


def test_exit_code_arguments_and_input_pass_through(project: Path) -> None:
    pretend_filled(project)
    code = "import sys; print(sys.argv[1:], sys.stdin.read()); sys.exit(7)"
    run = start(project, "python", "-c", code, "--flag", "two words", input="given")
    assert (run.returncode, run.stdout.strip()) == (7, "['--flag', 'two words'] given")


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_signals_reach_the_tool(project: Path) -> None:
    pretend_filled(project)
    code = "import signal, sys; signal.signal(signal.SIGTERM, lambda *_: sys.exit(9)); print('up', flush=True); input()"
    command = [sys.executable, str(project / "packaging" / "bootstrap.py"), "python", "-c", code]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "up\n"
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=240) == 9


def test_translations_are_compiled_when_their_source_changes(project: Path) -> None:
    folder = project / "resources" / "translations"
    folder.mkdir(parents=True)
    source, compiled = folder / "sddesk_xx.ts", folder / "sddesk_xx.qm"
    source.write_text('<TS version="2.1" language="ja"></TS>', encoding="utf-8")
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    translations.compile_stale(folder, lambda: lrelease)
    assert compiled.exists()
    assert not translations.stale(folder)
    os.utime(source, (2**31, 2**31))
    assert translations.stale(folder) == [source]
    source.write_text("no translation", encoding="utf-8")
    os.utime(source, (2**31, 2**31))
    with pytest.raises(SetupError, match=r"sddesk_xx\.ts cannot be compiled"):
        translations.compile_stale(folder, lambda: lrelease)
    assert compiled.exists(), "the last good one stays"


def test_unknown_tool_is_named(project: Path) -> None:
    pretend_filled(project)
    run = start(project, "sddesc")
    assert run.returncode == 1
    assert "sddesc is not among the installed tools" in run.stderr


@pytest.mark.parametrize("changed", ["pyproject.toml", "packaging/constraints.txt", "sddesk/__init__.py"])
def test_a_changed_input_is_noticed(project: Path, changed: str) -> None:
    venv = pretend_filled(project)
    assert environment.is_ready(venv, environment.fingerprint(project), with_tests=True)
    with (project / changed).open("a", encoding="utf-8") as file:
        file.write("\n# changed\n")
    assert not environment.is_ready(venv, environment.fingerprint(project), with_tests=True)


def test_tests_need_more_than_the_program(project: Path) -> None:
    venv = pretend_filled(project, tests=False)
    key = environment.fingerprint(project)
    assert environment.is_ready(venv, key, with_tests=False)
    assert not environment.is_ready(venv, key, with_tests=True)


def test_the_first_start_finds_bytecode(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHONPYCACHEPREFIX", raising=False)  # it would lie elsewhere
    (pretend_filled(project) / environment.STAMP).unlink()
    monkeypatch.setattr(environment, "is_sound", lambda *_: True)
    monkeypatch.setattr(environment.packages, "install", lambda *_: None)
    environment.ensure(project, with_tests=False)
    assert list((project / "sddesk" / "__pycache__").glob("__init__.*.pyc"))


@pytest.mark.parametrize("damage", ["cut short", "no interpreter", "moved", "stamp unreadable"])
def test_a_broken_environment_is_not_taken_for_ready(project: Path, damage: str) -> None:
    venv = pretend_filled(project)
    key = environment.fingerprint(project)
    if damage == "cut short":
        (venv / environment.UNFINISHED).touch()
    elif damage == "no interpreter":
        environment.interpreter(venv).unlink()
    elif damage == "stamp unreadable":
        (venv / environment.STAMP).write_text("{", encoding="utf-8")
    else:
        project = project.rename(project.with_name("elsewhere"))
        venv, key = project / ".venv", environment.fingerprint(project)
    assert not environment.is_ready(venv, key, with_tests=True)
    assert not environment.is_sound(venv, project)


def test_broken_environment_is_made_anew_and_a_cut_off_machine_told(project: Path) -> None:
    venv = pretend_filled(project)
    (venv / environment.UNFINISHED).touch()
    (venv / "left over").touch()
    cut_off = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(project), "PIP_CONFIG_FILE": os.devnull}
    run = start(project, "python", "--version", env=os.environ | cut_off)
    assert run.returncode == 1
    assert "making .venv" in run.stderr
    assert "has no setuptools==" in run.stderr
    assert not (venv / "left over").exists()
    assert environment.is_sound(venv, project), "what was made is kept for the next try"


def test_a_disk_that_refuses_is_named(project: Path) -> None:
    (project / ".venv").touch()
    run = start(project, "python")
    assert run.returncode == 1
    assert run.stderr.startswith("sddesk: set-up cannot go on: File exists")
    assert str(project / ".venv") in run.stderr


def test_second_set_up_waits_for_the_first(tmp_path: Path) -> None:
    held = tmp_path / "lock"
    code = (
        f"import sys; sys.path.insert(0, {str(PACKAGING)!r}); import environment, pathlib\n"
        f"with environment.lock(pathlib.Path({str(held)!r})): print('held', flush=True)"
    )
    with environment.lock(held):
        second = subprocess.Popen(
            [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert second.stderr is not None
        assert "another set-up of this folder is running" in second.stderr.readline()
        assert second.poll() is None
    out, _ = second.communicate(timeout=240)
    assert (out, second.returncode) == ("held\n", 0)


# The wheel


@pytest.mark.timeout(300)
def test_wheel_holds_resources_and_finds_them(tmp_path: Path) -> None:
    source = tmp_path / "source"
    ignored = shutil.ignore_patterns("__pycache__", "starter_model", "*.qm")
    for name in ("sddesk", "resources", "packaging"):
        shutil.copytree(ROOT / name, source / name, ignore=ignored)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    options = ["--no-deps", "--no-build-isolation", "--no-index", "-q"]
    subprocess.run([*pip, "wheel", *options, "-w", str(tmp_path), str(source)], check=True)
    wheel = next(tmp_path.glob("sddesk-*.whl"))
    inside = set(zipfile.ZipFile(wheel).namelist())
    for path in (path for path in (ROOT / "resources").rglob("*") if path.is_file()):
        built = path.with_suffix(".qm") if path.suffix == ".ts" else path
        assert f"sddesk/_{built.relative_to(ROOT).as_posix()}" in inside
    assert not any(name.startswith("tests/") or name.endswith(".ts") for name in inside)
    target = tmp_path / "installed"
    subprocess.run([*pip, "install", *options, "--target", str(target), str(wheel)], check=True)
    code = "import sddesk.settings.paths as p; print(p.__file__); print(p.default_paths().resources)"
    surroundings = os.environ | {"PYTHONPATH": str(target)}
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=surroundings, capture_output=True, text=True, check=True
    )
    module, resources = (Path(line) for line in run.stdout.splitlines())
    assert module == target / "sddesk" / "settings" / "paths.py"
    assert resources == target / "sddesk" / "_resources"
    assert (resources / "translations").is_dir()
