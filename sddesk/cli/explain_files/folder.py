"""Writes the explanation of a picture into a folder: PNG files, explained.json, and the page index.html."""

from __future__ import annotations

import json
from pathlib import Path

from sddesk.cli.explain_files.facts import facts_of
from sddesk.cli.explain_files.page import Page, Translate
from sddesk.cli.explain_files.pictures import PictureFiles
from sddesk.core.request import GenerationRequest
from sddesk.core.whole_files import write_over
from sddesk.library.files import explain
from sddesk.session.explaining.account import Account


def write_account(
    account: Account, request: GenerationRequest, folder: Path, translate: Translate, language: str
) -> list[Path]:
    """Write everything that was told into `folder`, over what lies there; return the files, the page first.

    Raises SddeskError where they cannot be written.
    """
    out = PictureFiles(folder)
    page = Page(account, request, out, translate, language)
    text = "\n".join(page.lines())
    data = folder / "explained.json"
    try:
        write_over(data, json.dumps(facts_of(account, request), indent=1, ensure_ascii=False).encode())
        write_over(folder / "index.html", text.encode())
    except OSError as error:
        raise explain(error, folder) from error
    return [folder / "index.html", data, *out.files]
