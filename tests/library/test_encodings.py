"""The text of EXIF's comment and of PNG chunks, in whatever encoding it was written."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sddesk.library.encodings import from_latin, text_of, user_comment

SETTINGS = "\nSteps: 22, Sampler: Euler a, CFG scale: 6.5, Seed: 7, Size: 640x768, Model: paintbox_v3"
SCRIPTS = {
    "Han": (0x4E00, 0x9FA5),
    "kana": (0x3041, 0x30F9),
    "Hangul": (0xAC00, 0xD7A3),
    "Cyrillic": (0x410, 0x44F),
    "Greek": (0x3B1, 0x3C9),
    "Arabic": (0x621, 0x64A),
    "Thai": (0xE01, 0xE39),
    "fullwidth": (0xFF01, 0xFF5D),
    "emoji": (0x1F300, 0x1F5FE),
    "low byte zero": (0x4E00, 0x9F00),
}
ENCODINGS = ("utf-16-be", "utf-16-le", "utf-8")
MARKS = {"utf-16-be": b"\xfe\xff", "utf-16-le": b"\xff\xfe", "utf-8": b"\xef\xbb\xbf"}


def texts(script: str, length: int, count: int) -> list[str]:
    low, high = SCRIPTS[script]
    dice = random.Random(f"{script} {length}")
    step = 0x100 if script == "low byte zero" else 1
    return ["".join(chr(dice.randrange(low, high + 1, step)) for _ in range(length)) for _ in range(count)]


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_f93_w8_settings_with_a_prompt_in_any_script(script: str, encoding: str) -> None:
    for length in (1, 2, 3, 7, 30, 75):
        for prompt in texts(script, length, 12):
            for text in (prompt + SETTINGS, f"{prompt}, blue\nNegative prompt: {prompt}{SETTINGS}"):
                data = text.encode(encoding)
                for head in (b"UNICODE\0", b"ASCII\0\0\0", bytes(8)):
                    assert user_comment(head + data) == text
                assert user_comment(b"UNICODE\0" + MARKS[encoding] + data) == text
                assert user_comment(b"UNICODE\0" + data, big_endian=False) == text


@pytest.mark.parametrize("script", [name for name in SCRIPTS if name != "low byte zero"])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_f93_w8_a_prompt_alone_is_told_by_its_letters(script: str, encoding: str) -> None:
    """Short ones could be either: with the order of the EXIF block to help, hardly any is read wrong."""
    tried = texts(script, 12, 200)
    wrong = [text for text in tried if user_comment(b"UNICODE\0" + text.encode(encoding)) != text]
    assert len(wrong) <= 3


def test_f93_w8_what_writers_cut_off() -> None:
    text = "a kettle" + SETTINGS
    assert user_comment(b"UNICODE\0" + text.encode("utf-16-le")[:-1]) == text
    assert user_comment(b"UNICODE\0" + text.encode("utf-16-be") + b"\0\0") == text
    assert user_comment(b"ASCII\0\0\0" + text.encode() + b"\0\0\0") == text
    assert user_comment(text.encode()) == text
    assert user_comment("茶".encode()) == "茶"
    assert user_comment(b"JIS\0\0\0\0\0" + "茶壷".encode("iso2022_jp")) == "茶壷"
    assert user_comment(b"") == ""


def test_f93_w8_utf_8_read_as_latin_1() -> None:
    assert from_latin("a café 灯台".encode().decode("latin-1")) == "a café 灯台"
    assert from_latin("a café") == "a café"
    assert from_latin("kettle") == "kettle"


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=60))
def test_f93_any_bytes_are_some_text(data: bytes) -> None:
    for text in (text_of(data), user_comment(b"UNICODE\0" + data)):
        assert text.encode("utf-8").decode("utf-8") == text, "no half of a pair, which nothing could write"


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn")), max_size=60))
def test_w8_any_text_before_settings_comes_back(prompt: str) -> None:
    text = f"x{prompt}{SETTINGS}{SETTINGS}"
    for encoding in ENCODINGS:
        assert user_comment(b"UNICODE\0" + text.encode(encoding)) == text
