"""Check the subject of a commit message: the commit-msg hook of .pre-commit-config.yaml.

    python packaging/commit_message.py .git/COMMIT_EDITMSG

A subject is under 72 characters, begins with a capital letter, ends without a full stop and is followed by an empty
line. Whether it is imperative, a machine cannot tell: the commonest other forms are refused.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

LONGEST = 71  # characters
_WORK_IN_PROGRESS = re.compile(r"^(fixup!|squash!|Merge |Revert )")
_NOT_IMPERATIVE = re.compile(r"^(Add|Fix|Chang|Remov|Updat|Us|Mak|Mov)(e?d|es|s|ing)\b")


def faults(message: str) -> list[str]:
    """Return what is wrong with a message, each as a sentence; nothing for a good one."""
    lines = [line for line in message.splitlines() if not line.startswith("#")]
    subject = lines[0].rstrip() if lines else ""
    if not subject:
        return ["The subject is empty."]
    if _WORK_IN_PROGRESS.match(subject):
        return []
    found: list[str] = []
    if len(subject) > LONGEST:
        found.append(f"The subject has {len(subject)} characters; {LONGEST} are allowed.")
    if not subject[0].isupper():
        found.append("The subject begins with a small letter.")
    if subject.endswith("."):
        found.append("The subject ends with a full stop.")
    if _NOT_IMPERATIVE.match(subject):
        found.append("The subject is not imperative: write what the commit does, as in “Keep the queue”.")
    if len(lines) > 1 and lines[1].strip():
        found.append("The second line is not empty.")
    return found


def main() -> int:
    """Print what is wrong and return 1, or return 0."""
    found = faults(Path(sys.argv[1]).read_text(encoding="utf-8"))
    for fault in found:
        print(fault)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
