"""Nothing private gets into a log or a report."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from sddesk.core.redaction import HIDDEN, RedactingFormatter, redactor


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("token hf_AbCdEfGhIjKlMnOpQr is wrong", "hf_AbCdEfGhIjKlMnOpQr"),
        ("Authorization: Bearer abc.def-123456", "abc.def-123456"),
        ("https://cdn/x?X-Amz-Signature=0a1b2c3d&Expires=5", "0a1b2c3d"),
        ("{'token': 'sesame-open-12'}", "sesame-open-12"),
        ("password=correct-horse", "correct-horse"),
        ("https://anna:geheim@mirror.example/x", "geheim"),
        ("no such file: /home/anna/models/x.safetensors", "anna"),
        (r"no such file: C:\Users\anna\models", "anna"),
        ("/media/anna/USB/pictures", "anna"),
    ],
)
def test_f62_secrets_and_names_are_hidden(text: str, hidden: str) -> None:
    home = Path("/home/anna") if "Users" not in text else Path(r"C:\Users\anna")
    assert hidden not in redactor(home, "anna")(text)


@pytest.mark.parametrize(
    "text", ["a red token of love", "3 tokens were not read", "step 4 of 20", "/models/x.safetensors"]
)
def test_plain_sentences_stay_as_they_are(text: str) -> None:
    assert redactor(Path("/home/anna"), "anna")(text) == text


def test_f62_tracebacks_are_redacted_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    try:
        raise OSError(f"{tmp_path}/secret: hf_AbCdEfGhIjKlMnOp")
    except OSError:
        import sys

        record = logging.LogRecord("x", logging.ERROR, "f", 1, "failed in %s", (str(tmp_path),), sys.exc_info())
    line = RedactingFormatter().format(record)
    assert str(tmp_path) not in line and "hf_A" not in line and HIDDEN in line and "Traceback" in line
