"""Every text a person reads is translated: the Japanese file is complete, and its placeholders fit."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from sddesk.core.messages import Message
from sddesk.ui.texts import translated

ROOT = Path(__file__).parents[2]
JAPANESE = ROOT / "resources" / "translations" / "sddesk_ja.ts"
TOOLS = Path(sys.executable).parent
PLACEHOLDER = re.compile(r"{\w+}")


def tool(name: str) -> str:
    return str(TOOLS / (f"{name}.exe" if sys.platform == "win32" else name))


def messages(file: Path) -> dict[tuple[str, str], str | None]:
    """(context, source) -> translation, None while unfinished."""
    found: dict[tuple[str, str], str | None] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            text = None if translation.get("type") in ("unfinished", "obsolete", "vanished") else translation.text
            found[name, message.findtext("source", "")] = text
    return found


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Every text in the program that is marked for translation."""
    file = tmp_path_factory.mktemp("lupdate") / "all.ts"
    python = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "sddesk").rglob("*.py"))
    command = [tool("pyside6-lupdate"), *python, "-ts", str(file)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=240)
    return set(messages(file))


def test_every_text_has_a_finished_japanese_translation(sources: set[tuple[str, str]]) -> None:
    japanese = messages(JAPANESE)
    assert len(sources) > 200
    assert [entry for entry in sorted(sources) if not japanese.get(entry)] == []


def test_the_japanese_file_holds_nothing_that_is_gone(sources: set[tuple[str, str]]) -> None:
    assert sorted(set(messages(JAPANESE)) - sources) == []


def test_every_language_can_be_read_and_says_each_text_once() -> None:
    for file in sorted(JAPANESE.parent.glob("sddesk_*.ts")):
        texts = [
            (context.findtext("name"), message.findtext("source"))
            for context in ElementTree.parse(file).getroot().iter("context")
            for message in context.iter("message")
        ]
        assert len(texts) > 200 and len(texts) == len(set(texts)), file.name


def test_placeholders_are_the_same_in_both_languages() -> None:
    for (_, source), text in messages(JAPANESE).items():
        assert set(PLACEHOLDER.findall(source)) == set(PLACEHOLDER.findall(text or "")), source


@pytest.mark.parametrize(
    "context", ["messages", "samplers", "Units", "Progress", "MainWindow", "PicturePanel", "NoticeBar"]
)
def test_each_area_is_in_the_file(context: str) -> None:
    assert context in {name for name, _ in messages(JAPANESE)}


def test_a_message_from_below_is_shown_in_japanese(qapp: QApplication, tmp_path: Path) -> None:
    compiled = tmp_path / "sddesk_ja.qm"
    subprocess.run([tool("pyside6-lrelease"), "-silent", str(JAPANESE), "-qm", str(compiled)], check=True, timeout=240)
    translator = QTranslator()
    assert translator.load(str(compiled))
    message = Message.of("The seed {seed} is outside 0 to {limit}.", {"seed": "-1", "limit": "9"})
    QCoreApplication.installTranslator(translator)
    try:
        assert translated(message) == "シード -1 は範囲外です (0～9)。"
    finally:
        QCoreApplication.removeTranslator(translator)
    assert translated(message) == "The seed -1 is outside 0 to 9."
