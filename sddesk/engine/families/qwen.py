"""What the families have in common whose text encoder is a Qwen language model that answers a user.

https://arxiv.org/abs/2505.09388
"""

from __future__ import annotations

from typing import Any

from sddesk.engine.families.base import Reading

LIMIT = 512  # tokens of a text with what is put around it; what is beyond is cut
_ASKED = "<|im_start|>user\n{prompt}<|im_end|>\n<|im_start|>assistant\n"
_SLOT = "\0"  # in the place of a prompt: no template has it
_NO_THOUGHTS = "<think>\n\n</think>\n\n"


def put_template(tokenizer: Any, *, thinking: bool) -> None:
    """Give a tokenizer without a chat template that of Qwen3 for one question, with or without empty thoughts."""
    if not tokenizer.chat_template:
        asked = _ASKED.replace("{prompt}", "{{ messages[0]['content'] }}").replace("\n", "{{ '\\n' }}")
        tokenizer.chat_template = asked + ("" if thinking else _NO_THOUGHTS.replace("\n", "{{ '\\n' }}"))


def unread(tokenizer: Any, text: str, *, thinking: bool) -> tuple[int, int]:
    """Return how many tokens of a prompt are read, and how many of this one are beyond."""
    around, whole = (_count(tokenizer, one, thinking=thinking) for one in ("", text))
    return LIMIT - around, max(0, whole - LIMIT)


def reading(pipe: Any, text: str, *, thinking: bool) -> Reading:
    """Return the tokens of a prompt in the question to the text encoder, of which the denoiser reads all."""
    before, _, behind = _asked(pipe.tokenizer, _SLOT, thinking=thinking).partition(_SLOT)
    return within(pipe, before, text, behind)


def within(pipe: Any, before: str, text: str, behind: str, left_out: int = 0) -> Reading:
    """Return the tokens of a text that stands between two others.

    `left_out` tokens at the beginning of all are not given to the denoiser.
    """
    read = pipe.tokenizer(before + text + behind, return_offsets_mapping=True)
    begins, ends = len(before), len(before) + len(text)
    own = [at for at, (first, last) in enumerate(read.offset_mapping) if first < ends and last > begins]
    place = own[0] if own else len(pipe.tokenizer(before).input_ids)
    tokens = [(read.input_ids[at], 1.0) for at in own]
    return Reading("text_encoder", pipe.tokenizer, pipe.text_encoder, [tokens], place - left_out)


def _count(tokenizer: Any, text: str, *, thinking: bool) -> int:
    return len(tokenizer(_asked(tokenizer, text, thinking=thinking), truncation=False).input_ids)


def _asked(tokenizer: Any, text: str, *, thinking: bool) -> str:
    return tokenizer.apply_chat_template(
        [{"role": "user", "content": text}], tokenize=False, add_generation_prompt=True, enable_thinking=thinking
    )
