"""A small language model of the person's own that puts a prompt in other words: read, asked once, and given up.

Only files of this machine are read, weights only from safetensors, and no code that a folder brings is run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from accelerate import init_empty_weights
from jinja2 import TemplateError
from transformers import AutoConfig, AutoTokenizer, GenerationConfig
from transformers.generation.streamers import BaseStreamer
from transformers.models.auto.modeling_auto import MODEL_FOR_CAUSAL_LM_MAPPING

from sddesk.core.errors import OutOfMemory, SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.suggestions import Answer, Asked, How
from sddesk.engine.cancel import stop_points
from sddesk.engine.device import Device, dtype_for, empty_cache
from sddesk.engine.failures import GIB, is_out_of_memory
from sddesk.engine.load.cache import free_bytes
from sddesk.engine.load.folder import UNLOADABLE
from sddesk.engine.load.weights import Weights, bytes_as, cast, fill, read_weights
from sddesk.weights.folder import unreadable
from sddesk.weights.language_folder import LanguageFolder, inspect_language, no_language_model

MAX_TOKENS = 200  # of an answer
ROOM = 512 * 2**20  # what answering takes beside the weights
_CUT = "\ufffd"  # the rest of a character is in the next token
_WANTED: dict[How, str] = {
    "expand": "Describe the picture in more detail: subject, surroundings, light, colours, style. At most 80 words.",
    "rephrase": "Say the same in other words, about as long.",
    "shorter": "Say the same in fewer words, the most important ones alone.",
}
_TASK = (
    "You rewrite prompts for a program that draws pictures. {wanted} Keep what the prompt names. Answer with the new"
    " prompt alone, in one paragraph, in the language of the prompt."
)


def suggest(
    asked: Asked,
    device: Device,
    give_up: Callable[[], bool],
    on_piece: Callable[[str], None],
    check: Callable[[], None],
) -> Answer:
    """Ask a language model; each piece of its answer is told as it comes, and joined they are the answer.

    `give_up` frees memory that is not in use and returns False when there is none left to free. `check` raises
    Cancelled; it is called between tensors while loading, and before each layer while answering. Raises SddeskError for
    a folder that cannot be used, and with numbers where memory is too short.
    """
    found = inspect_language(Path(asked.folder))
    dtype = dtype_for("auto", device, large=True, half="bfloat16")
    try:
        _check_memory(found, dtype, device, give_up)
        tokenizer = _tokenizer(found)
        model = _load(found, dtype, check).to(device.torch)
        ends = _ends(model, tokenizer, found.folder)
        return _answer(model, tokenizer, _question(tokenizer, asked, found), ends, _Pieces(tokenizer, on_piece, check))
    except (RuntimeError, MemoryError) as error:
        if is_out_of_memory(error):
            raise _too_little(found, _needed(found, dtype), free_bytes(device)) from error
        raise
    finally:
        empty_cache(device)


def _needed(found: LanguageFolder, dtype: torch.dtype) -> int:
    return sum(bytes_as(file, dtype) for file in found.weights) + ROOM


def _check_memory(found: LanguageFolder, dtype: torch.dtype, device: Device, give_up: Callable[[], bool]) -> None:
    """Raise OutOfMemory where it does not fit, also once everything unused was given up."""
    with _in_words(found):
        needed = _needed(found, dtype)
    while free_bytes(device) < needed:
        if not give_up():
            raise _too_little(found, needed, free_bytes(device))


def _too_little(found: LanguageFolder, needed: int, free: int) -> OutOfMemory:
    return OutOfMemory(
        QT_TRANSLATE_NOOP(
            "messages",
            "There is not enough memory for the language model in {folder}: it needs {needed} GB, {free} GB are free.",
        ),
        QT_TRANSLATE_NOOP("messages", "Choose a smaller one, or close other programs."),
        folder=str(found.folder),
        needed=f"{needed / GIB:.1f}",
        free=f"{free / GIB:.1f}",
    )


@contextmanager
def _in_words(found: LanguageFolder) -> Iterator[None]:
    try:
        yield
    except UNLOADABLE as error:
        if is_out_of_memory(error):
            raise
        reason = str(error).strip() or type(error).__name__
        raise unreadable(found.folder, found.weights[0].name, reason.splitlines()[0]) from error


def _load(found: LanguageFolder, dtype: torch.dtype, check: Callable[[], None]) -> Any:
    """The model in the processor's memory. Raises SddeskError for weights that do not fit its configuration."""
    with _in_words(found):
        config = AutoConfig.from_pretrained(found.folder, local_files_only=True, trust_remote_code=False)
        if type(config) not in MODEL_FOR_CAUSAL_LM_MAPPING:
            raise no_language_model(found.folder, found.kind)
        with init_empty_weights():
            kind: Any = MODEL_FOR_CAUSAL_LM_MAPPING[type(config)]
            model = kind(config)
        lacking = fill(model, _named(model, read_weights(found.weights, dtype, check)))
        model.tie_weights()  # as the configuration says; files then lack the last layer
        lacking = [name for name in lacking if model.get_parameter_or_buffer(name).is_meta]
        cast(model, dtype)
    if lacking:
        raise unreadable(found.folder, found.weights[0].name, f"{len(lacking)} weights missing")
    return model.eval()


def _named(model: Any, weights: Weights) -> Weights:
    """Weights by the names of the model that answers: files of a bare model lack what these begin with."""
    names, before = model.state_dict().keys(), f"{model.base_model_prefix}."
    return {name if name in names else before + name: value for name, value in weights.items()}


def _tokenizer(found: LanguageFolder) -> Any:
    try:
        return AutoTokenizer.from_pretrained(found.tokenizer, local_files_only=True, trust_remote_code=False)
    except (*UNLOADABLE, ImportError) as error:
        reason = str(error).strip() or type(error).__name__
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The tokenizer in {folder} cannot be read: {reason}"),
            folder=str(found.tokenizer),
            reason=reason.splitlines()[0],
        ) from error


def _question(tokenizer: Any, asked: Asked, found: LanguageFolder) -> str:
    """The question as the model was taught to read one, plain text where its tokenizer has no template for that."""
    task = _TASK.format(wanted=_WANTED[asked.how])
    if not tokenizer.chat_template:
        return f"{task}\n\nPrompt: {asked.words}\nNew prompt:"
    said = [{"role": "user", "content": f"{task}\n\n{asked.words}"}]  # some templates know no system
    try:
        return tokenizer.apply_chat_template(said, tokenize=False, add_generation_prompt=True, enable_thinking=False)
    except (TemplateError, ValueError, TypeError) as error:  # several templates and none to begin with; a wrong call
        raise unreadable(found.tokenizer, "chat_template", str(error)) from error


def _answer(model: Any, tokenizer: Any, question: str, ends: list[int], pieces: _Pieces) -> Answer:
    """The likeliest token each time, until the model ends or MAX_TOKENS are written."""
    is_taught = bool(tokenizer.chat_template)
    tokens = tokenizer(question, return_tensors="pt", add_special_tokens=not is_taught).to(model.device)
    count, limit = tokens.input_ids.shape[1], getattr(model.config, "max_position_embeddings", None)
    if isinstance(limit, int) and count + MAX_TOKENS > limit:
        raise SddeskError(
            QT_TRANSLATE_NOOP(
                "messages", "The prompt is too long for this language model: {count} tokens, {limit} fit."
            ),
            count=count,
            limit=max(0, limit - MAX_TOKENS),
        )
    blocks = next((module for module in model.modules() if isinstance(module, torch.nn.ModuleList)), ())
    config = GenerationConfig(
        do_sample=False, max_new_tokens=MAX_TOKENS, eos_token_id=ends or None, pad_token_id=ends[0] if ends else None
    )
    with stop_points(blocks, pieces.check), torch.inference_mode():
        written = model.generate(
            input_ids=tokens.input_ids,
            attention_mask=tokens.attention_mask,
            generation_config=config,
            streamer=pieces,
        )
    return Answer(text=pieces.text, is_whole=int(written[0, -1]) in ends)


def _ends(model: Any, tokenizer: Any, folder: Path) -> list[int]:
    """The tokens that end an answer: what the model's configuration, its folder and its tokenizer name."""
    named: list[Any] = [model.config.eos_token_id, tokenizer.eos_token_id]
    if (folder / "generation_config.json").is_file():
        try:
            named.append(GenerationConfig.from_pretrained(folder, local_files_only=True).eos_token_id)
        except UNLOADABLE as error:
            raise unreadable(folder, "generation_config.json", str(error).splitlines()[0]) from error
    single = [one for several in named for one in (several if isinstance(several, list) else [several])]
    return list(dict.fromkeys(one for one in single if isinstance(one, int)))


class _Pieces(BaseStreamer):
    """Turns tokens into text as they come, whole characters at a time; the first call brings the question."""

    def __init__(self, tokenizer: Any, on_piece: Callable[[str], None], check: Callable[[], None]) -> None:
        self._tokenizer, self._on_piece, self.check = tokenizer, on_piece, check
        self._tokens: list[int] | None = None
        self.text = ""

    def put(self, value: torch.Tensor) -> None:
        self.check()
        if self._tokens is None:
            self._tokens = []
            return
        self._tokens += value.flatten().tolist()
        text = self._decoded()
        if not text.endswith(_CUT):
            self._tell(text)

    def end(self) -> None:
        self._tell(self._decoded())

    def _decoded(self) -> str:
        return self._tokenizer.decode(self._tokens or [], skip_special_tokens=True, clean_up_tokenization_spaces=False)

    def _tell(self, text: str) -> None:
        if piece := text[len(self.text) :]:
            self.text += piece
            self._on_piece(piece)
