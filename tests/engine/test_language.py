"""A language model of the person's own: its answer is transformers' own, piece by piece, and what cannot be is told."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import AutoModelForCausalLM, AutoTokenizer, Qwen2Tokenizer, Qwen3Config, Qwen3ForCausalLM
from transformers.convert_slow_tokenizer import bytes_to_unicode

from sddesk.core.errors import Cancelled, OutOfMemory, SddeskError
from sddesk.core.suggestions import Answer, Asked
from sddesk.engine import language
from sddesk.engine.device import pick_device
from sddesk.weights.language_folder import inspect_language
from tests.tiny import make_tiny_pipeline

CPU = pick_device("cpu")
TEMPLATE = (
    "{% for said in messages %}<|im_start|>{{ said.role }}: {{ said.content }}<|im_end|>{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant: {% endif %}"
)


def make_language_model(folder: Path, *, tied: bool = True, template: str = TEMPLATE) -> Path:
    """Write a random Qwen3 of two layers with a tokenizer of a byte a token, about 100 kB, and return its folder."""
    words = [*bytes_to_unicode().values(), "<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    config = Qwen3Config(
        vocab_size=len(words),
        hidden_size=32,
        intermediate_size=48,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=1,
        head_dim=16,
        max_position_embeddings=4096,
        tie_word_embeddings=tied,
        eos_token_id=words.index("<|im_end|>"),
    )
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(3)
        model = Qwen3ForCausalLM(config)
    with torch.no_grad():
        for weight in model.parameters():
            weight.mul_(4)  # random weights of the usual size say one letter for ever
    model.save_pretrained(folder)
    tokenizer = Qwen2Tokenizer(vocab={word: number for number, word in enumerate(words)}, merges=[])
    tokenizer.add_special_tokens({"eos_token": "<|im_end|>", "additional_special_tokens": ["<|im_start|>"]})
    tokenizer.chat_template = template
    tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A language model; read-only."""
    return make_language_model(tmp_path_factory.mktemp("models") / "tiny-lm")


@pytest.fixture
def copied(model: Path, tmp_path: Path) -> Path:
    """The same, to be changed."""
    return Path(shutil.copytree(model, tmp_path / "lm"))


def ask(folder: Path, pieces: list[str] | None = None, **changed: Any) -> Answer:
    asked = Asked(folder=str(folder), words="a castle")
    told = [] if pieces is None else pieces
    options: dict[str, Any] = {"give_up": lambda: False, "check": lambda: None} | changed
    return language.suggest(asked, CPU, options["give_up"], options.get("on_piece", told.append), options["check"])


def own_answer(folder: Path) -> str:
    """What transformers writes by itself for the same question."""
    found = inspect_language(folder)
    tokenizer: Any = AutoTokenizer.from_pretrained(found.tokenizer)
    own: Any = AutoModelForCausalLM.from_pretrained(found.folder, dtype=language.dtype_for("auto", CPU, large=True))
    question = language._question(tokenizer, Asked(folder=str(folder), words="a castle"), found)
    tokens = tokenizer(question, return_tensors="pt", add_special_tokens=not tokenizer.chat_template)
    with torch.inference_mode():
        written = own.generate(**tokens, do_sample=False, max_new_tokens=language.MAX_TOKENS)
    return tokenizer.decode(written[0, tokens.input_ids.shape[1] :], skip_special_tokens=True)


def change(folder: Path, name: str, **values: Any) -> None:
    file = folder / name
    file.write_text(json.dumps(json.loads(file.read_text(encoding="utf-8")) | values), encoding="utf-8")


def test_the_answer_is_transformers_own_and_its_pieces_are_the_whole(model: Path) -> None:
    pieces: list[str] = []
    answer = ask(model, pieces)
    assert answer.text == own_answer(model) and len(set(answer.text)) > 5
    assert "".join(pieces) == answer.text and len(pieces) > 1


@pytest.mark.parametrize(("tied", "template"), [(False, TEMPLATE), (True, "")])
def test_with_a_last_layer_of_its_own_and_without_a_template(tmp_path: Path, tied: bool, template: str) -> None:
    folder = make_language_model(tmp_path / "lm", tied=tied, template=template)
    assert ask(folder).text == own_answer(folder)


def test_the_text_encoder_of_a_diffusers_folder_answers_alike(model: Path, copied: Path, tmp_path: Path) -> None:
    whole, part = tmp_path / "whole", tmp_path / "whole" / "text_encoder"
    shutil.move(copied, part)
    (whole / "model_index.json").write_text("{}", encoding="utf-8")
    (whole / "tokenizer").mkdir()
    for file in [*part.glob("token*"), *part.glob("chat*")]:
        shutil.move(file, whole / "tokenizer")
    weights = part / "model.safetensors"
    save_file({name.removeprefix("model."): value for name, value in load_file(weights).items()}, weights)
    change(part, "config.json", architectures=["Qwen3Model"])
    assert ask(whole).text == ask(part).text == ask(model).text


def test_a_cancel_ends_it_in_loading_and_in_answering(model: Path) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        ask(model, check=stop)
    pieces: list[str] = []

    def stop_after_two() -> None:
        if len(pieces) >= 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        ask(model, pieces, check=stop_after_two)
    assert len(pieces) == 2


def test_an_answer_that_goes_on_is_cut_and_says_so(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = ask(model)
    monkeypatch.setattr(language, "MAX_TOKENS", 3)
    cut = ask(model)
    assert not cut.is_whole and whole.text.startswith(cut.text.removesuffix("\ufffd"))


def test_an_end_of_the_folder_s_own_configuration_ends_the_answer(copied: Path) -> None:
    first = ask(copied).text[0]
    token = list(bytes_to_unicode().values()).index(first)
    (copied / "generation_config.json").write_text(json.dumps({"eos_token_id": [token]}), encoding="utf-8")
    answer = ask(copied)
    assert answer.is_whole and len(answer.text) <= 1


def test_what_does_not_fit_is_refused_with_numbers_before_it_is_read(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = [0, 0, 2**40]
    monkeypatch.setattr(language, "free_bytes", lambda _: free[0])
    with pytest.raises(OutOfMemory, match=r"it needs 0\.5 GB, 0\.0 GB are free"):
        ask(model, check=lambda: pytest.fail("nothing is read"))
    assert ask(model, give_up=lambda: bool(free.pop(0)) or True).text, "what is not used gives way first"


def broken(copied: Path, how: str) -> str:
    if how == "no language model":
        change(copied, "config.json", architectures=["CLIPTextModel"], model_type="clip_text_model")
        return "writes no text"
    if how == "unknown":
        change(copied, "config.json", architectures=["NewForCausalLM"], model_type="new")
        return "writes no text|cannot be read"
    if how == "code":
        change(copied, "config.json", auto_map={"AutoModelForCausalLM": "evil.Model"})
        (copied / "evil.py").write_text("raise SystemExit", encoding="utf-8")
        return "code of its own"
    if how == "code of the tokenizer":
        change(copied, "tokenizer_config.json", auto_map={"AutoTokenizer": ["evil.Words", None]})
        return "code of its own"
    if how == "no tokenizer":
        (copied / "tokenizer.json").unlink()
        return "tokenizer.json is missing"
    if how == "damaged tokenizer":
        (copied / "tokenizer.json").write_text("{", encoding="utf-8")
        return "The tokenizer in .* cannot be read"
    if how == "no weights":
        (copied / "model.safetensors").rename(copied / "pytorch_model.bin")
        return "model.safetensors is missing"
    if how == "cut":
        data = (copied / "model.safetensors").read_bytes()
        (copied / "model.safetensors").write_bytes(data[: len(data) // 2])
        return "damaged|cannot be read"
    if how == "damaged ends":
        (copied / "generation_config.json").write_text("{", encoding="utf-8")
        return "generation_config.json"
    if how == "few positions":
        change(copied, "config.json", max_position_embeddings=64)
        return "too long for this language model"
    if how == "no last layer":
        change(copied, "config.json", tie_word_embeddings=False)
        return "writes no text"
    if how == "a weight missing":
        file = copied / "model.safetensors"
        save_file({name: value for name, value in load_file(file).items() if "norm" not in name}, file)
        return "weights missing"
    (copied / "config.json").write_text("[", encoding="utf-8")
    return "cannot be read"


HOW = [
    "no language model",
    "unknown",
    "code",
    "code of the tokenizer",
    "no tokenizer",
    "damaged tokenizer",
    "no weights",
    "cut",
    "no last layer",
    "a weight missing",
    "damaged ends",
    "few positions",
    "damaged configuration",
]


@pytest.mark.parametrize("how", HOW)
def test_a_folder_that_cannot_be_used_is_told_in_a_sentence(copied: Path, how: str) -> None:
    reason = broken(copied, how)
    with pytest.raises(SddeskError, match=reason):
        ask(copied)


def test_an_image_model_and_a_missing_folder_are_no_language_models(tmp_path: Path) -> None:
    with pytest.raises(SddeskError, match="writes no text"):
        ask(make_tiny_pipeline(tmp_path / "sd"))
    with pytest.raises(SddeskError, match=r"config\.json is missing"):
        ask(tmp_path / "none")
