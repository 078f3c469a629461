"""What goes into the bundle and what stays out, each with its reason; read by sddesk.spec, tested without building.

Rules name files by their place in the bundle ("torch/bin/protoc"); modules by their dotted name.
"""

from __future__ import annotations

import fnmatch
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path, PurePath

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
MB = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Files that stay out: patterns of their places in the bundle, what they are, and why nobody misses them."""

    what: str
    why: str
    patterns: tuple[str, ...]
    keep: tuple[str, ...] = ()

    def matches(self, place: str) -> bool:
        """Whether a file at `place` (with slashes) stays out by this rule."""
        return _any(place, self.patterns) and not _any(place, self.keep)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """What one rule kept out of a build."""

    what: str
    why: str
    files: int
    bytes: int


# Libraries that PyInstaller may follow into, and that nothing in sddesk calls.
UNUSED_MODULES = (
    "tkinter",
    "IPython",
    "matplotlib",
    "pytest",
    "_pytest",
    "hypothesis",
    "setuptools",
    "pip",
    "pkg_resources",
    "sphinx",
    "pygments",
    "rich",
    "typer",
    "shellingham",
    "hf_xet",
    "networkx",
    "pydantic",
    "pydantic_core",
    "readline",  # under the GPL
    "curses",
    "huggingface_hub.cli",
    "huggingface_hub.commands",
    "accelerate.test_utils",
    "accelerate.commands",
    "diffusers.commands",
    "diffusers.modular_pipelines",
    "diffusers.experimental",
    "transformers.cli",
    "transformers.commands",
    "torch.utils.tensorboard",
    "torch.testing._internal",
    "torch._inductor.codegen",
    "torch._inductor.fx_passes",
    "torch._inductor.kernel",
    "numpy.f2py",
    "numpy.distutils",
    "openvino_telemetry",
    *(
        "mcp",
        "mcp_types",
        "fastapi",
        "starlette",
        "uvicorn",
        "python_multipart",
        "sse_starlette",
        "openai",
        "ray",
    ),  # extras
    "torchvision",  # spandrel asks for it; the engine never imports it
    "scipy.datasets",
    "scipy.odr",
    "scipy.io",
    "scipy.signal",
    "scipy.cluster",
    "scipy.fftpack",
    "scipy.differentiate",
    "PIL.ImageQt",
    "PIL.ImageTk",
)

RULES = (
    Rule(
        what="torch's programs and C++ tests",
        why="test_api, test_jit, protoc and their kind; no Python calls them",
        keep=("*/torch_shm_manager*",),
        patterns=(
            "torch/bin/*",
            "torch/lib/libtorchbind_test*",
            "torch/lib/libjitbackend_test*",
            "torch/lib/libbackend_with_compiler*",
            "torch/lib/libaoti_custom_ops*",
        ),
    ),
    Rule(
        what="torch's headers, build files and tests",
        why="for compiling C++ against torch",
        patterns=(
            "torch/include/*",
            "torch/share/*",
            "torch/test/*",
            "torchgen/packaged/*",
            "*.h",
            "*.hpp",
            "*.cuh",
            "*.cmake",
            "*.pyi",
            "*.a",
            "*.lib",
            "*.pxd",
            "*.pyx",
            "*.f2cmap",
        ),
    ),
    Rule(
        what="sources of torch's compiler",
        why="torch.compile needs a C++ compiler, which a machine of double clicks has not; its Python stays, packed",
        keep=("*config*.py",),  # torch reads the comments of its settings when it is imported
        patterns=(
            "torch/_inductor/*.py",
            "torch/_inductor/*.jinja",
            "torch/_inductor/*/*.py",
            "torch/onnx/*.py",
            "torch/distributed/*.py",
            "torch/testing/*.py",
            "torch/_dynamo/*.py",
            "torch/_export/*.py",
        ),
    ),
    Rule(
        what="Qt's drawing of windows without a window system",
        why="a desktop has X11 or Wayland; `offscreen` and `minimal` stay for tests",
        patterns=(
            "PySide6/Qt/plugins/platforms/*",
            "PySide6/Qt/plugins/egldeviceintegrations/*",
            "PySide6/Qt/lib/libQt6Egl*",
        ),
        keep=("*qxcb*", "*qwayland*", "*qoffscreen*", "*qminimal.*", "*qwindows*", "*qcocoa*"),
    ),
    Rule(
        what="Qt's GTK theme and input devices of screens without a window system",
        why="sddesk draws in its own style; file dialogs come through the desktop's portal",
        patterns=(
            "PySide6/Qt/plugins/platformthemes/*gtk3*",
            "PySide6/Qt/plugins/generic/*",
            "PySide6/Qt/plugins/networkinformation/*",
        ),
    ),
    Rule(
        what="libraries that come with every desktop",
        why="they must fit its drivers and its settings: X11, fontconfig, D-Bus, C++",
        patterns=(
            "libstdc++.so.*",
            "libgcc_s.so.*",
            "libX*.so.*",
            "libxcb*.so.*",
            "libxkbcommon*.so.*",
            "libfontconfig.so.*",
            "libfreetype.so.*",
            "libexpat.so.*",
            "libdbus-1.so.*",
            "libwayland-*.so.*",
        ),
    ),
    Rule(
        what="OpenVINO's graphics cards, neural processors and foreign formats",
        why="it computes on the processor what torch had; cards are torch's",
        patterns=(
            "openvino/libs/*intel_gpu_plugin*",
            "openvino/libs/*intel_npu*",
            "openvino/libs/*onnx_frontend*",
            "openvino/libs/*tensorflow*frontend*",
            "openvino/libs/*paddle_frontend*",
            "openvino/libs/*gguf_frontend*",
            "openvino/libs/*jax_frontend*",
            "openvino/frontend/tensorflow/*.so",
            "openvino/frontend/jax/*.so",
            "libopenvino_tensorflow_frontend*",
            "libopenvino_jax_frontend*",
            "openvino/libs/cache.json",
        ),
    ),
    Rule(
        what="CUDA's runtime beside a build of torch for the processor",
        why="found on the build machine, asked for by nothing",
        patterns=("libcudart.so",),
    ),
    Rule(
        what="Qt Quick, QML and the keyboard on the screen",
        why="sddesk is made of widgets; input methods (IBus, Compose) stay",
        patterns=(
            "PySide6/qml/*",
            "PySide6/Qt/qml/*",
            "PySide6/Qt/lib/libQt6Qml*",
            "PySide6/Qt/lib/libQt6Quick*",
            "PySide6/Qt/lib/libQt6VirtualKeyboard*",
            "PySide6/Qt/plugins/platforminputcontexts/*virtualkeyboard*",
            "PySide6/Qt6Qml*",
            "PySide6/Qt6Quick*",
            "PySide6/Qt6VirtualKeyboard*",
            "PySide6/opengl32sw.dll",
            "PySide6/plugins/platforminputcontexts/*virtualkeyboard*",
            "PySide6/QtQml*",
            "PySide6/QtQuick*",
            "PySide6/Qt/plugins/wayland-graphics-integration-server/*",
            "PySide6/libpyside6qml*",
            "PySide6/Qt/plugins/qmltooling/*",
        ),
    ),
    Rule(
        what="Qt's plugins for rare picture formats",
        why="pictures are read by Pillow; Qt shows PNG, SVG and JPEG",
        patterns=("PySide6/Qt/plugins/imageformats/*", "PySide6/plugins/imageformats/*", "PySide6/Qt/lib/libQt6Pdf*"),
        keep=("*qsvg*", "*qjpeg*", "*qico*", "*qwebp*"),
    ),
    Rule(
        what="Qt's translations into languages that sddesk does not speak",
        why="Qt's own dialogs are needed in the languages of the window",
        patterns=("PySide6/Qt/translations/*", "PySide6/translations/*"),
        keep=(
            "*qtbase_de.qm",
            "*qtbase_es.qm",
            "*qtbase_fr.qm",
            "*qtbase_ja.qm",
            "*qtbase_ko.qm",
            "*qtbase_pt_BR.qm",
            "*qtbase_zh_CN.qm",
            "*qtbase_zh_TW.qm",
        ),
    ),
    Rule(
        what="tests and examples of the libraries",
        why="made for their authors",
        patterns=("*/tests/*", "*/test_data/*", "*/testing/data/*"),
    ),
    Rule(
        what="the project's own papers",
        why="pictures of the README and sources of translations are read by no program",
        patterns=("resources/screenshot*", "resources/film*", "resources/translations/*.ts", "resources/linux/*"),
    ),
)

# Namespaces of which only those parts go in that the engine imports; `probe` finds them.
PICKED = ("diffusers.pipelines", "transformers.models")

# Packages whose lazy imports PyInstaller cannot see: every module goes in, less what is unused or not picked.
LAZY = (
    "sddesk",
    "diffusers",
    "transformers",
    "accelerate",
    "huggingface_hub",
    "peft",
    "spandrel",
    "compel",
    "keyring",
    "wakepy",
)

# Read at run time as text: by inspect, by torch.jit, or by transformers, which looks for its models in the folder.
WITH_SOURCES = ("diffusers", "transformers", "peft", "compel")

PROBE = """
import importlib, json, pkgutil, sys
import sddesk.engine
from sddesk.__main__ import main
for found in pkgutil.walk_packages(sddesk.engine.__path__, "sddesk.engine."):
    importlib.import_module(found.name)
from diffusers.pipelines.stable_diffusion import StableDiffusionSafetyChecker
from transformers import AutoImageProcessor, CLIPImageProcessor, CLIPTextModel, CLIPTokenizer
words = ["generate", "a red house", "--steps", "2", "--sampler", "lms", "--lora", "mosaic", "--out", sys.argv[1]]
assert main(words) == 0
print(json.dumps(sorted(name for name, module in sys.modules.items() if module is not None)))
"""


def probe() -> list[str]:
    """The names of all modules that are loaded once the whole engine is imported and has drawn a picture."""
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"SDDESK_HOME": folder, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-c", PROBE, folder]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"the engine cannot be imported:\n{done.stderr}")
    names: list[str] = json.loads(done.stdout.splitlines()[-1])
    return names


def not_picked(loaded: Iterable[str]) -> list[str]:
    """The subpackages of PICKED that nothing loaded."""
    loaded = set(loaded)
    return [
        name
        for parent in PICKED
        for name in _children(parent)
        if not any(other == name or other.startswith(name + ".") for other in loaded)
    ]


def unused(loaded: Iterable[str], packages: Sequence[str] = UNUSED_MODULES) -> list[str]:
    """`packages` where nothing in them was loaded; where something was, the modules beside it."""
    loaded = set(loaded)
    names: list[str] = []
    for package in packages:
        inside = [name for name in loaded if is_inside(name, [package])]
        if not inside:
            names.append(package)
        elif len(inside) > 1:
            names += [name for name in modules_of(package) if not any(is_inside(other, [name]) for other in inside)]
    return names


def modules_of(package: str, leave: Sequence[str] = ()) -> list[str]:
    """Every module of an installed package by walking its folder, importing nothing; less `leave` and what is inside.

    Empty when the package is not installed.
    """
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        return []
    root = Path(spec.origin).parent
    names: list[str] = []
    for file in sorted(root.rglob("*.py")):
        parts = file.relative_to(root).with_suffix("").parts
        if parts[-1] == "__init__":
            parts = parts[:-1]
        name = ".".join((package, *parts))
        usable = all(part.isidentifier() for part in parts) and parts[-1:] != ("__main__",) and "tests" not in parts
        if usable and not is_inside(name, leave):
            names.append(name)
    return names


def is_inside(name: str, packages: Iterable[str]) -> bool:
    """Whether a module is one of `packages`, or lies in one."""
    return any(name == package or name.startswith(package + ".") for package in packages)


def split(table: Sequence[tuple[str, str, str]]) -> tuple[list[tuple[str, str, str]], list[LeftOut]]:
    """A PyInstaller table of (place, source, kind) without what the rules leave out, and what that was."""
    kept: list[tuple[str, str, str]] = []
    out: dict[Rule, list[int]] = {}
    for row in table:
        place = PurePath(row[0]).as_posix()
        rule = next((rule for rule in RULES if rule.matches(place)), None)
        if rule is None:
            kept.append(row)
        else:
            out.setdefault(rule, []).append(_size(row[1], row[2]))
    return kept, [
        LeftOut(what=rule.what, why=rule.why, files=len(sizes), bytes=sum(sizes)) for rule, sizes in out.items()
    ]


def distributions(root: Path = ROOT) -> list[metadata.Distribution]:
    """What the project in `root` needs to run: its requirements and theirs, by name, without what is never imported.

    Raises PackageNotFoundError when one is not installed.
    """
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: dict[str, metadata.Distribution] = {}
    waiting = [Requirement(text) for text in project["dependencies"]]
    while waiting:
        requirement = waiting.pop()
        key = canonicalize_name(requirement.name)
        if (
            key in found
            or key in UNUSED_MODULES
            or (requirement.marker is not None and not requirement.marker.evaluate({"extra": ""}))
        ):
            continue
        found[key] = metadata.distribution(requirement.name)
        waiting += [Requirement(text) for text in found[key].requires or []]
    return [found[key] for key in sorted(found)]


def _children(package: str) -> list[str]:
    spec = importlib.util.find_spec(package)
    assert spec is not None and spec.origin is not None
    folder = Path(spec.origin).parent
    return [f"{package}.{entry.name}" for entry in sorted(folder.iterdir()) if (entry / "__init__.py").is_file()]


def _any(place: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch.fnmatchcase(place, pattern) for pattern in patterns)


def _size(source: str, kind: str) -> int:
    return 0 if kind == "SYMLINK" or not Path(source).exists() else Path(source).stat().st_size
