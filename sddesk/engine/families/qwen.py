"""What the families have in common whose text encoder is a Qwen language model that answers a user.

https://arxiv.org/abs/2505.09388
"""

from __future__ import annotations

from typing import Any

LIMIT = 512  # tokens of a text with what is put around it; what is beyond is cut
_ASKED = "<|im_start|>user\n{prompt}<|im_end|>\n<|im_start|>assistant\n"
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


def _count(tokenizer: Any, text: str, *, thinking: bool) -> int:
    asked = tokenizer.apply_chat_template(
        [{"role": "user", "content": text}], tokenize=False, add_generation_prompt=True, enable_thinking=thinking
    )
    return len(tokenizer(asked, truncation=False).input_ids)
