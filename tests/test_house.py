"""The house stands: format, lint, layers, types and a few rules that no linter knows."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = Path(sys.executable).parent


@pytest.mark.timeout(600)  # the type checker reads torch and Qt
@pytest.mark.parametrize(
    "command",
    [
        pytest.param(["ruff", "format", "--check", "."], id="format"),
        pytest.param(["ruff", "check", "."], id="lint"),
        pytest.param(["lint-imports"], id="layers"),
        pytest.param(["basedpyright", "--pythonpath", sys.executable, "--level", "error"], id="types"),
    ],
)
def test_tool_finds_nothing(command: list[str]) -> None:
    run = subprocess.run(
        [str(SCRIPTS / command[0]), *command[1:]],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, f"{' '.join(command)}\n{run.stdout}\n{run.stderr}"


def modules() -> list[Path]:
    return sorted((ROOT / "sddesk").rglob("*.py"))


@pytest.fixture(scope="module")
def trees() -> dict[str, ast.Module]:
    """Each module of the program, by its path: read once, for all its rules. A test for each would cost a second."""
    return {path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in modules()}


def test_modules_say_why_and_are_finished(trees: dict[str, ast.Module]) -> None:
    faults = [f"{path}: a module says in a line why it exists" for path in trees if not ast.get_docstring(trees[path])]
    for path, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and not ast.get_docstring(node):
                faults.append(f"{path}, line {node.lineno}: class {node.name} says in a line why it exists")
            if isinstance(node, ast.Raise) and node.exc and "NotImplementedError" in ast.unparse(node.exc):
                faults.append(f"{path}, line {node.lineno}: unfinished")
    assert len(trees) > 300 and not faults, "\n".join(faults)


MOST_METHODS = 30
MOST_LINES_OF_A_CONSTRUCTOR = 60


def test_no_class_does_too_much(trees: dict[str, ast.Module]) -> None:
    """Every `def` in a class counts: public and private, properties, and what overrides a method of Qt or Python."""
    faults: list[str] = []
    for path, tree in trees.items():
        for node in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
            methods = [part for part in node.body if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef)]
            if len(methods) > MOST_METHODS:
                faults.append(f"{path}: {node.name} has {len(methods)} methods: what could be an object of its own?")
            for method in methods:
                lines = (method.end_lineno or method.lineno) - method.lineno + 1
                if method.name == "__init__" and lines > MOST_LINES_OF_A_CONSTRUCTOR:
                    faults.append(f"{path}: the constructor of {node.name} has {lines} lines")
    assert not faults, "\n".join(faults)


def test_package_files_define_nothing() -> None:
    """Each says its job and what it may import; setting a library's environment variable before its import is fine."""
    for package in (path for path in (ROOT / "sddesk").iterdir() if path.is_dir() and path.name != "__pycache__"):
        body = ast.parse((package / "__init__.py").read_text(encoding="utf-8")).body
        assert isinstance(body[0], ast.Expr), f"{package.name}/__init__.py has no docstring"
        for node in body[1:]:
            assert not isinstance(node, ast.ImportFrom | ast.FunctionDef | ast.ClassDef), f"{package.name}/__init__.py"


@pytest.mark.parametrize("stale", ["first 75 words", "about 75 tokens", "Threads.** Four", "with four numbers each"])
def test_w15_no_sentence_says_what_is_so_no_longer(stale: str) -> None:
    """Long prompts go on in parts, threads came and went, and latents of other models have more channels."""
    pages = [ROOT / "README.md", *(ROOT / "resources" / "docs").rglob("*.md")]
    texts = [*modules(), *pages, *(ROOT / "resources" / "translations").glob("*.ts")]
    said = {path: re.sub(r'"\s+"', "", path.read_text(encoding="utf-8")) for path in texts}
    assert not [path.name for path, text in said.items() if stale in text]


def test_the_eight_files_to_read_first_are_there_and_short() -> None:
    page = (ROOT / "resources" / "docs" / "developers" / "architecture.md").read_text(encoding="utf-8")
    table = page.split("## Read these eight files first")[1].split("\n## ")[0]
    files = [ROOT / "sddesk" / name for name in re.findall(r"^\| `(\S+\.py)`", table, re.MULTILINE)]
    lines = {file.name: len(file.read_text(encoding="utf-8").splitlines()) for file in files}
    assert len(files) == 8 and sum(lines.values()) < 1500, lines


def test_the_table_of_places_leads_to_what_it_says() -> None:
    page = (ROOT / "resources" / "docs" / "developers" / "architecture.md").read_text(encoding="utf-8")
    table = page.split("## Where is it?")[1].split("\n## ")[0]
    rows = re.findall(r"\| `(\S+\.py)` \| `(\S+)` \|$", table, re.MULTILINE)
    assert len(rows) == table.count("\n| ") - 1
    assert not [row for row in rows if row[1] not in (ROOT / "sddesk" / row[0]).read_text(encoding="utf-8")]


def test_every_pin_satisfies_the_floor_it_belongs_to() -> None:
    from packaging.requirements import Requirement
    from packaging.utils import canonicalize_name

    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = {
        canonicalize_name(pin.name): next(iter(pin.specifier)).version
        for pin in (Requirement(line) for line in lines if line and not line.startswith("#"))
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for text in [*project["dependencies"], *project["optional-dependencies"]["test"]]:
        wanted = Requirement(text)
        assert wanted.specifier.contains(pins[canonicalize_name(wanted.name)]), text


def test_resources_are_where_the_program_looks() -> None:
    from sddesk.settings.paths import default_paths

    resources = default_paths().resources
    assert resources == ROOT / "resources"
    assert list((resources / "translations").glob("*.ts")), "the Japanese texts are committed"


def test_continuous_integration_runs_the_command_of_the_readme() -> None:
    command = "python3 packaging/bootstrap.py pytest"
    assert command in (ROOT / "README.md").read_text(encoding="utf-8")
    assert command in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
