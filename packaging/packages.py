"""Fills the environment: pip and setuptools, the build of torch that fits, then the project with its pins."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pip_runner
import system_check
import torch_build
from places import LOG, interpreter
from setup_error import SetupError

SPACE_CPU = (3 * system_check.GB, system_check.GB)  # folder, temporary; measured 2.0 and 0.3
SPACE_CUDA = (9 * system_check.GB, 3 * system_check.GB)


def pinned(root: Path, package: str) -> str:
    """The version that the constraints file names for `package`."""
    text = (root / "packaging" / "constraints.txt").read_text(encoding="utf-8")
    found = re.search(rf"^{re.escape(package)}==([^\s;]+)", text, re.MULTILINE)
    if found is None:
        raise SetupError(f"packaging/constraints.txt names no version for {package}.")
    return found[1]


def installed(venv: Path, package: str) -> str | None:
    """The version of `package` in the environment, read from the names of its metadata folders; None if absent."""
    for folder in (venv / "Lib" / "site-packages", *venv.glob("lib/python3.*/site-packages")):
        for entry in folder.glob(f"{package}-*.dist-info"):
            return entry.name.removesuffix(".dist-info").removeprefix(f"{package}-")
    return None


def install(root: Path, venv: Path, with_tests: bool) -> None:
    """Everything the project in `root` needs, torch's build first. Raises SetupError."""
    if installed(venv, "torch") is None:
        system_check.refuse_little_space(venv, *(SPACE_CUDA if torch_build.has_nvidia_card() else SPACE_CPU))
    _install_basics(root, venv)
    _install_torch(venv, pinned(root, "torch"))
    constraints = ["--constraint", str(root / "packaging" / "constraints.txt")]
    project = f"{root}[test]" if with_tests else str(root)
    options = ["--no-build-isolation", *_raw_progress(venv), *constraints]
    pip_runner.run(interpreter(venv), ["install", *options, "--editable", project], venv / LOG, root)
    _take_out_torchvision(root, venv)


def _take_out_torchvision(root: Path, venv: Path) -> None:
    """Remove what spandrel asks for and nothing here imports.

    It works with one build of torch only, and an index may have it for another: transformers, which imports it where
    it is installed, fails then.
    """
    if installed(venv, "torchvision") is not None:
        pip_runner.run(interpreter(venv), ["uninstall", "--yes", "torchvision"], venv / LOG, root)


def _install_basics(root: Path, venv: Path) -> None:
    """The pinned pip and setuptools. An index without that pip is no reason to stop: the one that came will do."""
    names = [name for name in ("pip", "setuptools") if installed(venv, name) != pinned(root, name)]
    while names:
        wanted = [f"{name}=={pinned(root, name)}" for name in names]
        try:
            pip_runner.run(interpreter(venv), ["install", *wanted], venv / LOG, root)
        except SetupError as error:
            if f"has no pip=={pinned(root, 'pip')} " not in str(error):
                raise
            names.remove("pip")
        else:
            return


def _raw_progress(venv: Path) -> list[str]:
    """The option that makes pip count bytes in lines; pip has it since 24.1."""
    major, _, rest = (installed(venv, "pip") or "0.0").partition(".")
    new = (int(major), int(rest.partition(".")[0])) >= (24, 1)
    return ["--progress-bar", "raw" if new else "off"]


def _install_torch(venv: Path, version: str) -> None:
    """The build this machine should get, unless it is there. What pip gives anyway is left to the main installation."""
    wish = os.environ.get("SDDESK_TORCH")
    build = torch_build.choose(
        torch_build.this_machine(),
        wish,
        lambda: pip_runner.offers_cpu_build(interpreter(venv), version),
        torch_build.answers,
    )
    have = installed(venv, "torch")
    if have is not None and have.partition("+")[0] == version and build.matches(have):
        return
    pip_runner.tell(f"PyTorch {version}: {build.why}")
    source = ["--index-url", url] if (url := build.url()) else []
    options = ["install", "--no-deps", "--force-reinstall", *_raw_progress(venv), *source]
    try:
        pip_runner.run(interpreter(venv), [*options, build.requirement(version)], venv / LOG, venv)
    except SetupError:
        if wish:
            raise
        pip_runner.tell("that build cannot be had; taking what the package index offers")
