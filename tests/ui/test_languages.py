"""The languages beside English and Japanese: what is translated fits its source; what is not is shown in English."""

from __future__ import annotations

import re
import subprocess
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from sddesk.session.languages import code_of
from sddesk.settings.schema import LANGUAGES, SETTINGS
from sddesk.ui.language import use_language
from tests.ui.test_translations import ROOT, messages, tool

FOLDER = ROOT / "resources" / "translations"
OTHERS = [code for code in LANGUAGES if code not in ("en", "ja")]
MARKS = re.compile(r"{\w*}|%n|</?\w+>|--[a-z-]+|`[^`]+`|\n|\.safetensors|\(\*\.png .*\)|hf_")
ENDS = {"。": ".", "．": ".", "：": ":", "？": "?", "！": "!", "…": "…"}  # other ways to write the end of a sentence
MNEMONIC = re.compile(r"&(?=\w)")

GLOSSARY = {
    "de": {"sampler": "sampler", "seed": "seed", "mask": "maske|maski", "upscaler": "upscaler", "guidance": "guidance"},
    "fr": {"sampler": "sampler", "seed": "seed", "mask": "masqu", "upscaler": "upscaler", "guidance": "guidance"},
    "zh_CN": {"sampler": "采样器", "seed": "种子", "mask": "蒙版", "upscaler": "放大器", "guidance": "引导"},
    "es": {
        "sampler": "sampler",
        "seed": "semilla",
        "mask": "m[aá]scar",
        "upscaler": "upscaler",
        "guidance": "guía|guiad",
    },
    "pt_BR": {
        "sampler": "sampler",
        "seed": "semente",
        "mask": "m[aá]scar",
        "upscaler": "upscaler",
        "guidance": "orientação|guiad",
    },
    "zh_TW": {"sampler": "取樣器", "seed": "種子", "mask": "遮罩", "upscaler": "放大器", "guidance": "引導"},
    "ko": {"sampler": "샘플러", "seed": "시드", "mask": "마스크", "upscaler": "업스케일러", "guidance": "가이던스"},
}
"""How each language names what it draws with: an English word of the field, and the words of which one must stand."""


def file_of(code: str) -> Path:
    return FOLDER / f"sddesk_{code}.ts"


def end(text: str) -> str:
    """The mark with which a text ends, as English writes it; "" without one."""
    last = text.rstrip("”“»「」\u00a0")[-1:]
    return ENDS.get(last, last if last in ".:?!" else "")


def refusals(code: str, source: str, text: str) -> list[str]:
    """What is wrong with a translation."""
    filled = any(Counter(marks.findall(source)) != Counter(marks.findall(text)) for marks in (MARKS, MNEMONIC))
    said = ["marks"] if filled else []
    if end(source) != end(text):
        said.append("end")
    if text != text.strip():
        said.append("spaces")
    named = re.sub(r"{\w+}|--[a-z-]+", "", source)
    return said + [
        name
        for name, there in GLOSSARY[code].items()
        if re.search(rf"\b{name}s?\b", named, re.I) and not re.search(there, text, re.I)
    ]


def test_each_language_that_can_be_chosen_has_its_file() -> None:
    assert [file.stem.removeprefix("sddesk_") for file in sorted(FOLDER.glob("*.ts"))] == sorted(["ja", *OTHERS])
    assert sorted(GLOSSARY) == sorted(OTHERS)


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_translated_fits_its_source(code: str) -> None:
    """Texts may be missing; one that is there is finished, and keeps what the program fills in."""
    root = ElementTree.parse(file_of(code)).getroot()
    assert root.get("language") == code
    entries = [translation for translation in root.iter("translation") if translation.text]
    assert [entry.text for entry in entries if entry.get("type")] == []
    wrong = {
        source: (text, said)
        for (_, source), text in messages(file_of(code)).items()
        if text and (said := refusals(code, source, text))
    }
    assert wrong == {}


def test_the_check_refuses_what_does_not_fit() -> None:
    assert refusals("de", "The seed {seed}.", "Der Seed {seed}.") == []
    assert refusals("de", "The seed {seed}.", "Der Seed {keim}.") == ["marks"]
    assert refusals("de", "The seed.", "Der Keim") == ["end", "seed"]
    assert refusals("de", "&Open…", "Öffnen …") == ["marks"]


@pytest.mark.parametrize(
    ("tags", "code"),
    [
        (["de-AT", "de", "en"], "de"),
        (["en-US", "en", "de-DE", "de"], "en"),
        (["fi-FI", "fi"], "en"),
        (["fi-FI", "ja-Jpan-JP", "ja"], "ja"),
        (["zh-Hans-SG", "zh"], "zh_CN"),
        (["zh-Hant-HK", "zh-Hant"], "zh_TW"),
        (["pt-PT", "pt"], "pt_BR"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_system_that_is_spoken_is_taken(tags: list[str], code: str) -> None:
    assert code_of(tags) == code


def test_every_file_compiles_and_a_missing_text_is_shown_in_english(qapp: QApplication, tmp_path: Path) -> None:
    for code in OTHERS:
        compiled = tmp_path / f"sddesk_{code}.qm"
        command = [tool("pyside6-lrelease"), "-silent", str(file_of(code)), "-qm", str(compiled)]
        subprocess.run(command, check=True, timeout=240)
        assert QTranslator().load(str(compiled))
    before = QLocale()
    try:
        for code in OTHERS:
            use_language(qapp, tmp_path, code)
            assert QLocale().language() == QLocale(code).language()
            assert QCoreApplication.translate("settings", "Language") != "Language"
            assert QCoreApplication.translate("settings", "A text that is new") == "A text that is new"
    finally:
        use_language(qapp, tmp_path, "en")
        QLocale.setDefault(before)


def test_the_languages_are_named_in_themselves_and_marked_as_unchecked() -> None:
    names = [name for code, name in SETTINGS["language"].choices if code in LANGUAGES]
    assert names[:2] == ["English", "日本語"] and len(set(names)) == len(LANGUAGES)
    assert "not checked by a native speaker" in SETTINGS["language"].note
