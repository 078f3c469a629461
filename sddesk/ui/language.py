"""Loads the translations: ours, and Qt's own for the texts of its dialogs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from sddesk.session.languages import language_code
from sddesk.settings.schema import LANGUAGES

JAPANESE_FONT_PACKAGE = "fonts-noto-cjk"


def chosen_locale(language: str) -> QLocale:
    """The locale of a setting: a code such as "ja", or anything else for the system's."""
    return QLocale(language) if language in LANGUAGES else QLocale.system()


def use_language(app: QApplication, folder: Path, language: str) -> QLocale:
    """Install the translations in `folder` (sddesk_<code>.qm), in place of those of an earlier call.

    A text that they lack is shown in English.
    """
    for earlier in app.findChildren(QTranslator):
        app.removeTranslator(earlier)
        earlier.deleteLater()
    locale = chosen_locale(language)
    if language in LANGUAGES:
        QLocale.setDefault(locale)
    code = language_code(language)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in (("qtbase", qt_folder), ("sddesk", str(folder))):
        translator = QTranslator(app)
        if translator.load(f"{name}_{code}", place):
            app.installTranslator(translator)
    return locale


def lacks_japanese_font() -> bool:
    """True when no installed font can write Japanese."""
    return not QFontDatabase.families(QFontDatabase.WritingSystem.Japanese)
