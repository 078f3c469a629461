"""The bundle's rules: what goes in, what stays out, and that every part brings its licence.

packaging/smoke.py tries a built bundle.
"""

from __future__ import annotations

import configparser
import os
import plistlib
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from importlib import metadata
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

import sddesk
from sddesk.__main__ import PICTURES
from sddesk.settings.schema import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
sys.path.insert(0, str(ROOT / "packaging"))

import app_icons  # noqa: E402 - its folder is added above
import build  # noqa: E402
import bundle_libraries  # noqa: E402
import bundle_parts  # noqa: E402
import licences  # noqa: E402
import linux_packages  # noqa: E402
from setup_error import SetupError  # noqa: E402

sys.path.remove(str(ROOT / "packaging"))


@pytest.mark.parametrize(
    "place",
    [
        "torch/bin/test_api",
        "torch/include/ATen/ATen.h",
        "torch/_inductor/codecache.py",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/translations/qtbase_fi.qm",
        "libstdc++.so.6",
        "resources/translations/sddesk_ja.ts",
    ],
)
def test_this_stays_out(place: str) -> None:
    kept, left = bundle_parts.split([(place, __file__, "DATA")])
    assert kept == []
    assert left[0].bytes == Path(__file__).stat().st_size


@pytest.mark.parametrize(
    "place",
    [
        "torch/bin/torch_shm_manager",  # importing torch looks for it
        "torch/_inductor/config.py",  # ... and reads this as text
        "torch/lib/libtorch_cpu.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        *(f"PySide6/Qt/translations/qtbase_{code}.qm" for code in LANGUAGES if code != "en"),
        "nvidia/cuda_runtime/lib/libcudart.so.13",
        "resources/starter-model/unet/diffusion_pytorch_model.safetensors",
        "resources/starter-controlnet/diffusion_pytorch_model.safetensors",
        "resources/translations/sddesk_ja.qm",
        "resources/icons/sddesk.svg",
        "libpython3.11.so.1.0",
    ],
)
def test_this_goes_in(place: str) -> None:
    assert bundle_parts.split([(place, __file__, "DATA")]) == ([(place, __file__, "DATA")], [])


def test_every_resource_that_the_program_reads_goes_in() -> None:
    left = [
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / "resources").rglob("*")
        if file.is_file() and any(rule.matches(file.relative_to(ROOT).as_posix()) for rule in bundle_parts.RULES)
    ]
    assert all(name.startswith(("resources/screenshot", "resources/film")) or name.endswith(".ts") for name in left), (
        left
    )


def test_what_is_loaded_is_never_left_out() -> None:
    loaded = ["torch.testing._internal", "torch.testing._internal.logging_tensor", "transformers.models.clip"]
    left = bundle_parts.unused(loaded, ("torch.testing._internal", "hypothesis"))
    assert "hypothesis" in left
    assert "torch.testing._internal.common_utils" in left
    assert not bundle_parts.is_inside("torch.testing._internal.logging_tensor", left)
    others = bundle_parts.not_picked(loaded)
    assert "transformers.models.bert" in others
    assert "transformers.models.clip" not in others


def test_modules_are_found_without_importing_them() -> None:
    names = bundle_parts.modules_of("sddesk")
    assert {"sddesk", "sddesk.wiring", "sddesk.engine.host.child", "sddesk.ui.main_window"} <= set(names)
    assert "sddesk.engine.host.child" not in bundle_parts.modules_of("sddesk", ["sddesk.engine"])
    assert bundle_parts.modules_of("no_such_package") == []


def test_the_needed_packages_are_those_of_the_project_and_theirs() -> None:
    names = {canonicalize_name(found.metadata["Name"]) for found in bundle_parts.distributions()}
    assert {"torch", "pyside6-essentials", "shiboken6", "sympy", "keyring", "spandrel", "einops"} <= names
    assert "torchvision" not in names, "the engine refuses to import it"
    assert not {"pytest", "ruff", "hypothesis", "basedpyright"} & names


def test_every_package_brings_its_licence(tmp_path: Path) -> None:
    needed = bundle_parts.distributions()
    index = "\n".join(
        licences.collect([found for found in needed if found.metadata["Name"] != "torch"], tmp_path / "l")
    )
    for found in needed:
        folder = tmp_path / "l" / f"{found.metadata['Name']}-{found.version}"
        if found.metadata["Name"] != "torch":  # 90 texts, copied alike
            assert any(folder.iterdir()), folder.name
            assert found.metadata["Name"] in index
    assert "GNU LESSER" in (tmp_path / "l" / f"shiboken6-{metadata.version('shiboken6')}" / "LGPL-3.0.txt").read_text()
    assert (tmp_path / "l" / "Python.txt").stat().st_size > 1000


def test_a_package_without_a_licence_stops_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "nameless-1.0.dist-info"
    package.mkdir()
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: nameless\nVersion: 1.0\n")
    (package / "RECORD").write_text("nameless-1.0.dist-info/METADATA,,\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(SetupError, match="nameless"):
        licences.collect([metadata.distribution("nameless")], tmp_path / "licences")


@pytest.mark.parametrize(
    ("version", "wanted", "platform"),
    [("2.13.0", "cpu", "linux"), ("2.13.0+cpu", "cuda", "linux"), ("2.13.0+cu130", "cpu", "win32")],
)
def test_another_build_of_torch_is_refused(version: str, wanted: str, platform: str) -> None:
    with pytest.raises(SetupError, match="SDDESK_TORCH"):
        build.check_torch(version, wanted, platform)


def test_the_right_build_of_torch_is_taken() -> None:
    build.check_torch("2.13.0+cpu", "cpu", "linux")
    build.check_torch("2.13.0", "cuda", "linux")
    build.check_torch("2.13.0", "cpu", "win32")
    build.check_torch("2.13.0", "cpu", "darwin")


def test_links_to_left_out_files_go_with_them() -> None:
    rows = [
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/x", "BINARY"),
        ("libQt6Qml.so.6", "PySide6/Qt/lib/libQt6Qml.so.6", "SYMLINK"),
    ]
    assert bundle_libraries.without_dead_links(rows) == rows[:2]


def test_icons_are_drawn_in_each_size(tmp_path: Path) -> None:
    picture = app_icons.draw(48)
    assert picture.size == (48, 48)
    assert picture.getpixel((0, 0))[3] == 0, "round corners"  # type: ignore[index]
    assert picture.getpixel((24, 8)) == (87, 80, 207, 255)
    assert app_icons.write_ico(tmp_path / "a.ico").stat().st_size > 1000
    assert app_icons.write_icns(tmp_path / "a.icns").stat().st_size > 1000


def desktop_entry(file: Path) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(delimiters=["="])
    parser.optionxform = str  # type: ignore[assignment]
    parser.read(file, encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_menu_entry_opens_what_the_program_reads() -> None:
    entry = desktop_entry(LINUX / "sddesk.desktop")
    kinds = {f"image/{name.lstrip('.')}" for name in PICTURES if name != ".jpg"}
    assert set(entry["MimeType"].strip(";").split(";")) == kinds
    assert entry["Exec"].split() == ["sddesk", "%F"]
    about = ET.parse(LINUX / linux_packages.METAINFO).getroot()
    assert {kind.text for kind in about.iter("mediatype")} == kinds
    assert about.findtext("launchable") == "sddesk.desktop"
    assert about.find("releases/release").get("version") == sddesk.__version__ == linux_packages.version()  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", "sddesk.desktop"],
        ["appstreamcli", "validate", "--no-net", "--pedantic", linux_packages.METAINFO],
        ["sh", "-n", "add-to-menu.sh"],
    ],
    ids=lambda command: command[0],
)
def test_the_systems_own_tools_find_nothing(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, cwd=LINUX, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "warning" not in done.stdout.lower() + done.stderr.lower()


@pytest.mark.skipif(sys.platform != "linux", reason="the menu of a Linux desktop")
def test_the_folder_adds_itself_to_the_menu_and_takes_itself_out(tmp_path: Path) -> None:
    folder = tmp_path / 'My "new" $programs & 100% 画像' / "sddesk"
    linux_packages.write_shared(folder / "share")
    shutil.copy(LINUX / "add-to-menu.sh", folder)
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path / "home")}
    script = ["sh", str(folder / "add-to-menu.sh")]
    subprocess.run(script, env=environment, check=True, capture_output=True)
    file = tmp_path / "home/.local/share/applications/sddesk.desktop"
    command = desktop_entry(file)["Exec"]
    # What the specification makes of the line: first the file's escapes, then the quotes' own, then the fields.
    program, _, rest = command.replace("\\\\", "\\").removeprefix('"').rpartition('"')
    for mark in '"`$\\':
        program = program.replace(f"\\{mark}", mark)
    assert program.replace("%%", "%") == str(folder / "sddesk")
    assert rest == " %F"
    icons = tmp_path / "home/.local/share/icons/hicolor"
    assert (icons / "48x48/apps/sddesk.png").is_file()
    subprocess.run([*script, "--remove"], env=environment, check=True, capture_output=True)
    assert not file.exists()
    assert [path for path in icons.rglob("*") if path.is_file()] == []


def test_the_installers_name_files_that_exist() -> None:
    script = (ROOT / "packaging" / "windows" / "sddesk.iss").read_text(encoding="utf-8")
    assert "PrivilegesRequired=lowest" in script
    assert "{userdocs}" not in script, "nothing of the person's is touched"
    assert all(f'"{name}"' in script or f"\\{name}\\" in script for name in PICTURES)
    with (ROOT / "packaging" / "macos" / "entitlements.plist").open("rb") as file:
        assert all(plistlib.load(file).values())


def test_a_deb_names_the_desktops_libraries() -> None:
    assert {"libegl1", "libxcb-cursor0", "libxkbcommon-x11-0"} <= set(linux_packages.needed_packages())
