"""`sddesk explain`: the page says and shows what the notebook does, and needs nothing from elsewhere."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from sddesk.cli import explain as explain_command
from sddesk.cli import main as cli
from sddesk.cli.explain import translator
from sddesk.cli.explain_files.folder import write_account
from sddesk.core.errors import SddeskError
from sddesk.core.explained import GUIDANCE_STRIP, SAMPLERS_SHOWN, FamilyTold, Wanted
from sddesk.core.families import FAMILIES
from sddesk.core.lesson import NUMBERS, PAPERS, STATEMENTS, papers_of
from sddesk.core.samplers import SAMPLERS
from sddesk.session.explaining.account import Account
from sddesk.session.explaining.maps import over, veil
from sddesk.wiring import build
from tests.engine.helpers import REQUEST
from tests.fakes import parts_told, pixels_of
from tests.ui.test_translations import JAPANESE, tool

CHECKLIST: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "cases" / "notebook-section-2.json").read_text(encoding="utf-8")
)
ALL = Wanted(guidance=GUIDANCE_STRIP, samplers=SAMPLERS_SHOWN, dropped=("horse",))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    wiring = build()
    wiring.save_settings(replace(wiring.settings, engine_host="thread"))
    return tmp_path / "home"


@pytest.fixture
def account() -> Account:
    made = Account()
    for part in parts_told(REQUEST, pixels_of(7, 64, 64), ALL):
        made.take(part)
    return made


def page_of(account: Account, folder: Path, language: str = "en") -> str:
    files = write_account(account, REQUEST, folder, translator(folder, language), language)
    assert all(file.exists() for file in files)
    return (folder / "index.html").read_text(encoding="utf-8")


def test_every_statement_of_the_notebook_is_said_and_shown(account: Account, tmp_path: Path) -> None:
    page = page_of(account, tmp_path)
    for row in CHECKLIST:
        section = page[page.index(f'<section id="{row["section"]}">') :].partition("</section>")[0]
        assert f'data-statement="{row["statement"]}"' in section, row
        for name in row["shown_by"]:
            assert f'src="{name}"' in page or f'data-over="{name}"' in page, (row, name)
            assert (tmp_path / name).exists()
    assert {row["statement"] for row in CHECKLIST} == {statement.id for statement in STATEMENTS}
    assert all(paper.address in page for paper in PAPERS)
    assert [row.id for row in SAMPLERS if f"<h3>{row.id} " in page] == [], "samplers are called by their names"
    assert "8 × 4 × 4" not in page and "77 × 8" in page, "the run's own numbers"


def test_the_page_needs_nothing_from_elsewhere(account: Account, tmp_path: Path) -> None:
    page = page_of(account, tmp_path)
    assert not re.search(r"<(?:script|link|iframe)[^>]+(?:src|href)", page)
    for source in re.findall(r'(?:src|data-over(?:-[0-9]+)?|data-plain)="([^"]+)"', page):
        assert (tmp_path / source).is_file(), source
    assert "{" not in re.sub(r"<(style|script)>.*?</\1>", "", page, flags=re.S), "a value was left out"


def test_it_speaks_japanese_where_the_settings_do(account: Account, tmp_path: Path) -> None:
    compiled = str(tmp_path / "sddesk_ja.qm")
    subprocess.run([tool("pyside6-lrelease"), "-silent", str(JAPANESE), "-qm", compiled], check=True, timeout=240)
    page = page_of(account, tmp_path, "ja")
    assert "潜在拡散モデルです" in page and '<html lang="ja">' in page
    english = [one.text[:30] for one in STATEMENTS if one.text[:30] in page]
    assert not english


def test_what_was_not_told_is_left_out(tmp_path: Path) -> None:
    page = page_of(Account(), tmp_path)
    assert 'data-statement="latent-denoises"' in page
    assert "<img" not in page and "What latents lose shows when" in page
    assert "–" not in page, "in the place of a number that nobody knows"
    assert json.loads((tmp_path / "explained.json").read_text(encoding="utf-8"))["numbers"]["psnr"] is None


def test_marks_in_a_prompt_are_text(tmp_path: Path) -> None:
    write_account(Account(), replace(REQUEST, prompt="<b>&"), tmp_path, lambda _context, text: text, "en")
    assert "<q>&lt;b&gt;&amp;</q>" in (tmp_path / "index.html").read_text(encoding="utf-8")


def test_a_word_is_all_of_its_tokens_and_its_map_is_over_the_picture(account: Account) -> None:
    words = account.words()
    assert [(word.text, word.places) for word in words] == [("a", (1,)), ("horse", (2,))]
    heat = account.heat(words[1].places)
    assert heat is not None and heat.shape == (4, 4) and heat.max() == 1
    assert [word.text for word, _ in account.at(0.99, 0.0)] == ["a", "horse"]
    shares = [share for _, share in account.at(0.5, 0.5, step=0)]
    assert sum(shares) == pytest.approx(1)
    lit = np.zeros((4, 4), np.float32)
    lit[0, 0] = 1
    shown = over(pixels_of(7, 8, 8), lit)
    assert sum(shown.rgb[:3]) > sum(shown.rgb[-3:]), "dark where nothing looked"
    hides = np.frombuffer(veil(lit).rgba, np.uint8).reshape(4, 4, 4)
    assert hides[0, 0, 3] == 0 and hides[3, 3, 3] > 200
    share, dark, light = hides[3, 3, 3] / 255, hides[3, 3, :3], np.frombuffer(pixels_of(7).rgb[:3], np.uint8)
    assert np.abs(light * (1 - share) + dark * share - list(shown.rgb[-3:])).max() < 2, "the window shows it the same"


def test_a_prompt_is_drawn_and_explained(tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--model", str(tiny_model), "--steps", "2", "--seed", "3", "--short", "--json"]
    assert cli.run(["explain", "a {red|red} horse <lora:none>", "--out", str(tmp_path / "out"), *words]) == 0
    printed = capsys.readouterr()
    assert "No installed LoRA is called “none”" in printed.err
    names = {Path(row["path"]).name for row in json.loads(printed.out)}
    wanted = {"index.html", "explained.json", "step-000-latents.png", "word-00.png", "word-00-0.png", "vae-back.png"}
    assert wanted | {"film.gif", "film.webp"} <= names
    page = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert "Forward 1 of 3 (for 2 steps): timestep" in page
    told = json.loads((tmp_path / "out" / "explained.json").read_text(encoding="utf-8"))
    assert told["request"]["seed"] == 3 and len(told["steps"]) == 3, "two steps of PNDM are three forwards"
    assert told["texts"][0]["tokens"][0][0]["text"] == "<|startoftext|>"
    assert [(word["text"], word["tokens"]) for word in told["words"]][:2] == [("a", [1]), ("red", [2, 3, 4])]


def test_guidance_is_changed_from_a_step_on(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(explain_command, "GUIDANCE_STRIP", ())
    monkeypatch.setattr(explain_command, "SAMPLERS_SHOWN", ())
    words = ["--model", str(tiny_model), "--steps", "3", "--sampler", "euler", "--seed", "3", "--drop", "a"]
    guided = ["--guidance-from", "2", "3", "--guidance-from", "9", "3"]
    assert cli.run(["explain", "a horse", "--out", str(tmp_path / "out"), *words, *guided]) == 0
    assert "has 3 steps" in capsys.readouterr().err
    page = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert "Guidance 3 from step 2 on" in page and 'src="guided-3-from-002.png"' in page
    assert (tmp_path / "out" / "guided-3-from-002-difference.png").is_file()
    told = json.loads((tmp_path / "out" / "explained.json").read_text(encoding="utf-8"))
    assert [run["value"] for run in told["runs"] if run["kind"] == "guided"] == ["3 1"]
    assert told["family"] == "sd1"


def test_of_a_transformer_the_page_speaks_and_its_maps_are_of_blocks(account: Account, tmp_path: Path) -> None:
    account.take(FamilyTold(id="flux1_dev"))
    account.steps = {index: replace(step, map_blocks=(4,), blocks=57) for index, step in account.steps.items()}
    page = page_of(account, tmp_path)
    assert "<h2>The transformer</h2>" in page and "Block 5 of 57" in page and "All blocks" in page
    assert "reads the guidance scale as a number" in page and "one row of tokens" in page
    told = json.loads((tmp_path / "explained.json").read_text(encoding="utf-8"))
    assert (told["steps"][0]["map_blocks"], told["steps"][0]["blocks"]) == ([5], 57)


def test_no_statement_calls_a_transformer_a_u_net() -> None:
    for family in FAMILIES:
        if not family.is_transformer:
            continue
        texts = {one.id: one.template(dict.fromkeys(NUMBERS, 1), family) for one in STATEMENTS}
        mentions = {name for name, text in texts.items() if "U-Net" in text}
        assert mentions == {"latent-three-parts", "unet-halves"}, "where it is told apart from one"
        assert all(one.template({}, family) for one in STATEMENTS if one.untold)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["12", "--guidance-scale", "3"], "--guidance-scale belongs to a prompt"),
        (["12", "--model", "starter"], "--model belongs to a prompt"),
        (["a horse", "--drop", "cat"], "“cat” is no whole word of the prompt"),
        (["a horse", "--drop", "horse", "--short"], "which --short leaves out"),
        (["a horse", "--guidance-from", "2", "3", "--short"], "which --short leaves out"),
        (["a horse", "--guidance-from", "two", "3"], "takes a step and a guidance scale, not “two 3”"),
        (["a horse", "--guidance-from", "0", "3"], "takes a step and a guidance scale, not “0 3”"),
        (["a horse", "--guidance-from", "2", "nan"], "takes a step and a guidance scale"),
        (["9" * 5000], "No picture of the library has the number"),
    ],
)
def test_what_nothing_would_read_is_refused_before_time_is_spent(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], says: str
) -> None:
    assert cli.run(["explain", *words, "--out", str(tmp_path / "out")]) == 1
    assert says in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "explained.json").mkdir()
    with pytest.raises(SddeskError, match="cannot be written"):
        write_account(Account(), REQUEST, tmp_path, lambda _context, text: text, "en")


def test_a_foreign_picture_goes_through_the_vae_instead(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "photo.png"
    Image.new("RGB", (64, 48), (10, 120, 200)).save(file)
    assert cli.run(["library", "import", str(file)]) == 0
    capsys.readouterr()
    assert cli.run(["explain", "1", "--out", str(tmp_path / "out")]) == 0
    assert "photo" in (said := capsys.readouterr().err) and "through the starter's VAE" in said
    told = json.loads((tmp_path / "out" / "explained.json").read_text(encoding="utf-8"))
    assert told["vae_psnr_db"] > 15 and told["steps"] == []


def test_of_a_transformer_there_is_no_paper_on_unets() -> None:
    titles = {family.is_transformer: [paper.title for paper in papers_of("unet", family)] for family in FAMILIES}
    assert "U-Net" in titles[False][0] and not any("U-Net" in title for title in titles[True]) and titles[True]
