"""Which language of ours is meant: by the setting, or by the system. Needs no window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from sddesk.settings.schema import LANGUAGES


def language_code(setting: str) -> str:
    """The code of the language to speak, for example "pt_BR"; `setting` is a code, or else the system's is taken."""
    return setting if setting in LANGUAGES else code_of(QLocale.system().uiLanguages())


def code_of(tags: Sequence[str]) -> str:
    """The first language of ours among tags such as "zh-Hant-HK", best first; English where there is none.

    Language and script decide, not the country: Hong Kong reads the Chinese of Taiwan, Portugal
    the Portuguese of Brazil.
    """
    ours = {_written(code): code for code in LANGUAGES}
    return next((ours[_written(tag)] for tag in tags if _written(tag) in ours), "en")


def _written(tag: str) -> tuple[QLocale.Language, QLocale.Script]:
    locale = QLocale(tag)
    return locale.language(), locale.script()
