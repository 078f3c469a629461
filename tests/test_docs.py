"""The documentation: links, pages, examples of the parser, and the files that a host of repositories reads."""

from __future__ import annotations

import importlib.util
import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from sddesk.cli.main import make_parser

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "resources" / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
LINKING = [ROOT / "README.md", *PAGES, *sorted((ROOT / ".github").glob("*.md"))]
README_BYTES = 6_000


def packaging_module(name: str) -> ModuleType:
    """A script of packaging/, which is no package."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as hosts and the site make them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", LINKING, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(page: Path) -> None:
    dead: list[str] = []
    for target in re.findall(r"\]\((?!https?:)([^)\s]+)\)", page.read_text(encoding="utf-8")):
        name, _, anchor = target.partition("#")
        file = (page.parent / name).resolve() if name else page
        if not file.exists() or (anchor and anchor not in anchors(file)):
            dead.append(target)
    assert not dead


def test_readme_stays_a_page_that_is_read() -> None:
    text = (ROOT / "README.md").read_bytes()
    assert len(text) <= README_BYTES, f"{len(text)} bytes: move what grew into {DOCS.name}/manual"


def test_every_page_of_the_manual_is_in_its_index_and_on_the_site() -> None:
    config = yaml.load((ROOT / "packaging" / "mkdocs.yml").read_text(encoding="utf-8"), yaml.SafeLoader)
    listed = set(_names(config["nav"]))
    assert listed == {page.relative_to(DOCS).as_posix() for page in PAGES}
    index = (DOCS / "manual" / "index.md").read_text(encoding="utf-8")
    missing = [page.name for page in (DOCS / "manual").glob("*.md") if f"({page.name})" not in index]
    assert missing in ([], ["index.md"])


JAPANESE = sorted((DOCS / "manual-ja").glob("*.md"))


@pytest.mark.parametrize("page", [page for page in JAPANESE if page.name != "index.md"], ids=lambda page: page.stem)
def test_japanese_page_has_what_the_english_one_has(page: Path) -> None:
    """Where this fails an English page went on: its headings, commands, code words and rows are those to translate."""

    def parts(text: str) -> tuple[list[str], list[str], list[str], int]:
        headings = [line.split(" ", 1)[0] for line in re.findall(r"^#+ .*$", text, re.MULTILINE)]
        blocks = re.findall(r"```.*?```", text, re.DOTALL)
        words = re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL))
        return headings, blocks, sorted(words), len(re.findall(r"^\|", text, re.MULTILINE))

    english = DOCS / "manual" / page.name
    assert parts(page.read_text(encoding="utf-8")) == parts(english.read_text(encoding="utf-8"))


def test_japanese_contents_lead_to_every_japanese_page() -> None:
    index = (DOCS / "manual-ja" / "index.md").read_text(encoding="utf-8")
    assert [page.name for page in JAPANESE if f"]({page.name})" not in index] == ["index.md"]


PICTURE = re.compile(r"!\[([^\]]+)\]\(([^)]+)\)")
OF_TEXT = {  # pages on commands, files and facts: nothing of the window is told there
    "as-python", "cluster", "command-line", "commands", "comparison", "devices", "doors", "enlarge", "faq", "files",
    "formats", "hooks", "index", "install", "jobs", "mcp", "privacy", "refine", "seamless", "serve", "settings",
    "troubleshooting", "watch",
}  # fmt: skip


def test_every_feature_of_the_window_is_shown_in_the_manual() -> None:
    """The pictures are those that packaging/manual_pictures.py makes, small enough to ship, and told in words, too."""
    module = packaging_module("manual_pictures")
    shown = {page.stem: PICTURE.findall(page.read_text(encoding="utf-8")) for page in (DOCS / "manual").glob("*.md")}
    assert {name for name, found in shown.items() if not found} == OF_TEXT
    used = {Path(target).stem for found in shown.values() for _, target in found if target.startswith("pictures/")}
    there = {file.stem: file for file in module.OUT.iterdir()}
    assert used == set(there) == set(module.PICTURES)
    assert sum(file.stat().st_size for file in there.values()) < 1_500_000


@pytest.mark.parametrize("page", JAPANESE, ids=lambda page: page.stem)
def test_japanese_page_shows_the_pictures_of_the_english_one(page: Path) -> None:
    def names(file: Path) -> list[str]:
        return [Path(target).name for _, target in PICTURE.findall(file.read_text(encoding="utf-8"))]

    assert names(page) == names(DOCS / "manual" / page.name)


def _names(entry: Any) -> list[str]:
    if isinstance(entry, str):
        return [entry]
    return [name for part in (entry.values() if isinstance(entry, dict) else entry) for name in _names(part)]


def test_site_is_built_without_a_warning_and_loads_nothing_from_elsewhere(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-f", str(ROOT / "packaging" / "mkdocs.yml")]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        [*command, "-d", str(tmp_path / "site")], capture_output=True, text=True, check=False, env=environment
    )
    assert done.returncode == 0, done.stdout + done.stderr
    pages = list((tmp_path / "site").rglob("*.html"))
    assert len(pages) > len(PAGES)
    loading = re.compile(r'<(?:script|img|link)[^>]+(?:src|href)="?https?://', re.IGNORECASE)
    assert not [page.name for page in pages if loading.search(page.read_text(encoding="utf-8"))]


def test_page_of_commands_is_what_the_parser_says() -> None:
    """Where this fails: python packaging/manual.py"""
    manual = packaging_module("manual")
    assert manual.COMMANDS_PAGE.read_text(encoding="utf-8") == manual.commands_page()


@pytest.mark.parametrize("page", [ROOT / "README.md", *PAGES], ids=lambda page: page.stem)
def test_every_command_of_a_page_is_understood(page: Path) -> None:
    """Pages with many of them are carried out by the tests of their commands."""
    blocks = re.findall(r"```sh\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    for line in "".join(blocks).replace("\\\n", " ").splitlines():
        words = shlex.split(re.split(r" (?:[|<>]|<\(|>>) ?", line)[0], comments=True)
        if words[1:] and words[0] == "sddesk":
            make_parser().parse_args(words[1:])  # ends the test where a word is unknown


def test_every_option_says_what_it_does() -> None:
    manual = packaging_module("manual")
    assert not re.findall(r"^\| .* \|  \|$", manual.commands_page(), re.MULTILINE)


def test_every_dependency_has_its_reason() -> None:
    page = (DOCS / "developers" / "dependencies.md").read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for text in [*project["dependencies"], *project["optional-dependencies"]["test"]]:
        name = re.split(r"[>=]", text)[0]
        assert name in page, f"dependencies.md gives no reason for {name}"


def test_tree_for_developers_has_every_room() -> None:
    tree = (DOCS / "developers" / "index.md").read_text(encoding="utf-8")
    for package in (path for path in (ROOT / "sddesk").iterdir() if (path / "__init__.py").exists()):
        assert f"  {package.name}/" in tree, f"the tree lacks {package.name}/"


@pytest.mark.parametrize(
    ("schema", "pattern"),
    [("vendor.github-workflows", "workflows/*.yml"), ("vendor.dependabot", "dependabot.yml")],
)
def test_files_for_the_host_keep_to_its_schema(schema: str, pattern: str) -> None:
    files = [str(file) for file in sorted((ROOT / ".github").glob(pattern))]
    assert files
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *files]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_workflows_run_the_commands_of_the_readme() -> None:
    text = (ROOT / ".github" / "workflows" / "tests.yml").read_text(encoding="utf-8")
    assert "packaging/bootstrap.py pytest" in text
    packages = re.search(r'^qt_packages="(.*)"$', (ROOT / ".ci" / "run").read_text(encoding="utf-8"), re.MULTILINE)
    assert packages is not None and packages[1] in text


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("Keep the queue when the disk is full\n\nWhy.\n", []),
        ("Keep the queue\nwhen the disk is full", ["second line"]),
        ("K" * 72, ["72 characters"]),
        ("keep the queue.", ["small letter", "full stop"]),
        ("Fixed the queue", ["imperative"]),
        ("Fixes the queue", ["imperative"]),
        ("# only a comment\n", ["empty"]),
        ("Use the queue", []),
        ("fixup! keep", []),
    ],
)
def test_hook_reads_the_subject_of_a_commit(message: str, said: list[str]) -> None:
    found = packaging_module("commit_message").faults(message)
    assert len(found) == len(said) and all(part in fault for part, fault in zip(said, found, strict=True))
