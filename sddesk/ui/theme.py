"""Light and dark: one palette, one accent, one radius, spacing in steps of 4 px, for every platform alike.

Fusion with a small sheet is used everywhere, because it is the one style that looks the same wherever it is tried;
the font, the file dialogs and the choice of light or dark stay the system's.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from sddesk.core.values import dataclass

GRID = 4
TITLE_SCALE = 5 / 3
RADIUS = 6
CONTROL_HEIGHT = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Colors:
    """What the sheet and the palette are filled with; names say the use, not the hue.

    Text has a contrast of 4.5 : 1 to every ground it stands on, `border` (the outline of a control) and `ring` (focus,
    selection, progress) 3 : 1; `divider` only divides and is quiet.
    """

    window: str
    base: str
    canvas: str
    text: str
    muted: str
    divider: str
    border: str
    hover: str
    pressed: str
    accent: str
    accent_hover: str
    on_accent: str
    ring: str
    link: str
    warning: str
    problem: str
    tag_artist: str
    tag_work: str
    tag_character: str


LIGHT = Colors(
    window="#f6f6f4",
    base="#ffffff",
    canvas="#e9e9e6",
    text="#1d1d20",
    muted="#62626a",
    divider="#d3d3cf",
    border="#82827e",
    hover="#ececea",
    pressed="#dcdcd8",
    accent="#5750cf",
    accent_hover="#4a43bd",
    on_accent="#ffffff",
    ring="#5750cf",
    link="#4a43bd",
    warning="#8a5a00",
    problem="#b3261e",
    tag_artist="#a3282f",
    tag_work="#7b2fa0",
    tag_character="#1f6b30",
)
DARK = Colors(
    window="#202023",
    base="#2a2a2e",
    canvas="#161618",
    text="#ececee",
    muted="#a2a2aa",
    divider="#414147",
    border="#80808a",
    hover="#343439",
    pressed="#46464d",
    accent="#665fdc",
    accent_hover="#5c55d2",
    on_accent="#ffffff",
    ring="#8a84f5",
    link="#a9a4ff",
    warning="#f0b958",
    problem="#ff8a80",
    tag_artist="#ff9a94",
    tag_work="#d9a6ff",
    tag_character="#8fd694",
)

STAGE = replace(DARK, canvas="#333336", muted="#b8b8c0", border="#8e8e98", ring="#9d98f8")  # in the light theme

_SHEET = """
QWidget {{ selection-background-color: {accent}; selection-color: {on_accent}; }}
QToolTip {{ background: {base}; color: {text}; border: 1px solid {border}; padding: 4px; }}
QLabel[muted="true"] {{ color: {muted}; }}
QLabel[advice="true"] {{ color: {warning}; }}
QLabel[heading="true"] {{ font-weight: 600; }}
QLabel[title="true"] {{ font-size: {title}px; }}
QFrame#topBar {{ background: {window}; border: 0; border-bottom: 1px solid {divider}; }}
QFrame#bottomBar {{ background: {window}; border: 0; border-top: 1px solid {divider}; }}
QFrame#leftPanel {{ background: {window}; border: 0; }}
QFrame#gallery {{ background: {window}; border: 0; }}
QFrame#canvasPanel {{ background: {canvas}; border: 0; }}
QFrame#picturePanel {{ background: {window}; border: 0; }}
QFrame#card {{ background: {base}; border: 1px solid {divider}; border-radius: {radius}px; }}
QScrollArea, QScrollArea > QWidget > QWidget#panelBody {{ background: transparent; border: 0; }}
QPushButton, QToolButton {{
  background: {base}; color: {text}; border: 1px solid {border}; border-radius: {radius}px; padding: 4px 12px;
  min-height: {button}px; }}
QToolButton {{ padding: 4px; min-width: 20px; max-height: {button}px; }}
QPushButton:hover, QToolButton:hover {{ background: {hover}; }}
QPushButton:pressed, QPushButton:checked, QToolButton:pressed, QToolButton:checked {{ background: {pressed}; }}
QPushButton:checked, QToolButton:checked {{ border-color: {ring}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {ring}; padding: 3px 11px; }}
QToolButton:focus {{ padding: 3px; }}
QPushButton:disabled, QToolButton:disabled {{ color: {muted}; background: transparent; border-color: {divider}; }}
QToolButton[flat="true"] {{ background: transparent; border: 1px solid transparent; }}
QToolButton[flat="true"]:hover {{ background: {hover}; }}
QToolButton[stays="true"]:checked {{ background: {pressed}; border-color: {ring}; }}
QToolButton[flat="true"]:focus {{ border: 2px solid {ring}; }}
QToolButton[chip="true"] {{ padding: 4px 8px; }}
QToolButton[chip="true"]:focus {{ padding: 3px 7px; }}
QToolButton[narrow="true"] {{ padding: 4px 1px; min-width: 14px; }}
QToolButton[wide="true"] {{ padding: 4px 2px; }}
QToolButton[picture="true"] {{ padding: 2px; max-height: 1000px; }}
QToolButton[picture="true"]:focus {{ padding: 1px; }}
QToolButton::menu-indicator {{ image: none; }}
QPushButton[primary="true"] {{
  background: {accent}; color: {on_accent}; border: 1px solid {accent}; font-weight: 600; }}
QPushButton[primary="true"]:hover {{ background: {accent_hover}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {text}; }}
QPushButton[primary="true"]:disabled {{ color: {muted}; background: transparent; border-color: {divider}; }}
QLineEdit, QPlainTextEdit, QTextBrowser, QSpinBox, QDoubleSpinBox, QComboBox {{
  background: {base}; color: {text}; border: 1px solid {border}; border-radius: {radius}px; padding: 3px 8px;
  min-height: {field}px; }}
QSpinBox, QDoubleSpinBox {{ max-height: {field}px; }}
QLineEdit, QPlainTextEdit, QTextBrowser {{ placeholder-text-color: {muted}; }}
QPlainTextEdit {{ padding: 4px; }}
QAbstractSpinBox QLineEdit {{ border: 0; padding: 0 8px; min-height: 0; background: transparent; }}
QAbstractSpinBox::up-button {{ width: 0; border: 0; subcontrol-position: top right; }}
QAbstractSpinBox::down-button {{ width: 0; border: 0; subcontrol-position: bottom right; }}
QTextBrowser {{ border: 0; padding: 0; background: transparent; }}
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {{
  border: 2px solid {ring}; padding: 2px 7px; }}
QPlainTextEdit:focus {{ padding: 3px; }}
QLineEdit[wrong="true"] {{ border: 2px solid {problem}; padding: 2px 7px; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: 0; width: 20px; }}
QComboBox::down-arrow {{ image: url(icons:arrow-grey.svg); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {base}; border: 1px solid {border}; outline: 0; padding: 4px; }}
QComboBox QAbstractItemView::item {{ min-height: {row}px; }}
QCheckBox {{ spacing: 8px; padding: 2px; border: 1px solid transparent; border-radius: {radius}px; }}
QCheckBox:focus {{ border: 1px solid {ring}; }}
QCheckBox::indicator {{
  width: 16px; height: 16px; border: 1px solid {border}; border-radius: 4px; background: {base}; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {ring}; image: url(icons:check-white.svg); }}
QSlider {{ min-height: 20px; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {border}; }}
QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {ring}; }}
QSlider::handle:horizontal {{
  width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; background: {base}; border: 1px solid {muted}; }}
QSlider::handle:horizontal:focus {{ border: 2px solid {ring}; width: 12px; height: 12px; }}
QProgressBar {{ border: 0; border-radius: 2px; background: {divider}; max-height: 4px; min-height: 4px; }}
QProgressBar::chunk {{ background: {ring}; border-radius: 2px; }}
QAbstractItemView#pictureGrid {{ background: transparent; border: 1px solid transparent; outline: 0; }}
QAbstractItemView#pictureGrid:focus {{ border: 1px solid {ring}; border-radius: {radius}px; }}
QTableView#pictureGrid {{ selection-background-color: transparent; }}
QTableCornerButton::section {{ background: transparent; border: 0; }}
QListView {{ background: transparent; border: 1px solid transparent; outline: 0; }}
QAbstractItemView#completions {{ background: {base}; border: 1px solid {border}; padding: 4px; }}
QAbstractItemView#completions::item {{ min-height: {row}px; }}
QListWidget::item:selected {{ background: {pressed}; color: {text}; }}
QListView:focus {{ border: 1px solid {ring}; border-radius: {radius}px; }}
QTreeView {{ background: {base}; border: 1px solid {border}; border-radius: {radius}px; padding: 4px; outline: 0; }}
QTreeView:focus {{ border: 2px solid {ring}; padding: 3px; }}
QTreeView {{ show-decoration-selected: 1; selection-background-color: {pressed}; selection-color: {text}; }}
QTreeView::item {{ min-height: {row}px; border: 0; padding: 0 4px; }}
QTreeView::item:selected, QTreeView::branch:selected {{ background: {pressed}; color: {text}; }}
QHeaderView {{ background: transparent; border: 0; }}
QHeaderView::section {{
  background: transparent; color: {muted}; border: 0; border-bottom: 1px solid {divider}; padding: 4px 8px; }}
QMenu {{ background: {base}; border: 1px solid {border}; padding: 4px; }}
QMenu::item {{ padding: 4px 24px 4px 8px; border-radius: 4px; }}
QMenu::item:selected {{ background: {hover}; color: {text}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {divider}; margin: 4px; }}
QMenu::icon {{ padding-left: 8px; }}
QSplitter::handle {{ background: {divider}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {border}; border-radius: 3px; min-height: 24px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {border}; border-radius: 3px; min-width: 24px; margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  background: transparent; border: 0; width: 0; height: 0; }}
"""


def colors_in_use() -> Colors:
    """The colours of the theme in use, for widgets painted by hand.

    Asked of the program, not of a widget: the sheet makes a widget's own ground transparent, which reads as black.
    """
    palette = QGuiApplication.palette()
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def stage_colors() -> Colors:
    """The colours around a picture: it stands on a dark ground, `canvas`, in both themes."""
    return DARK if colors_in_use() is DARK else STAGE


def apply_theme(app: QApplication, theme: str) -> None:
    """Dress the program: `theme` is "light", "dark", or anything else for the system's choice."""
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    hints = app.styleHints()
    hints.setColorScheme(schemes.get(theme, Qt.ColorScheme.Unknown))
    dark = theme == "dark" or (theme != "light" and hints.colorScheme() == Qt.ColorScheme.Dark)
    colors = DARK if dark else LIGHT
    if app.style().objectName() != "fusion":
        app.setStyle("fusion")
    app.setPalette(palette_for(colors))
    app.setStyleSheet(style_sheet(colors, app.font()))


def style_sheet(colors: Colors, font: QFont) -> str:
    """The sheet in these colours; heights follow `font`, so that large text is not cut."""
    values = {name: getattr(colors, name) for name in Colors.__dataclass_fields__}
    height = QFontMetrics(font).height()
    control = max(CONTROL_HEIGHT, height + 3 * GRID)
    title = round(QFontInfo(font).pixelSize() * TITLE_SCALE)
    inner = {"button": control - 10, "field": control - 8}  # without border and padding
    inner["row"] = max(20, height) + GRID
    return _SHEET.format(radius=RADIUS, title=title, **inner, **values)


def palette_for(colors: Colors) -> QPalette:
    """The palette in these colours; text that cannot be used stays readable."""
    palette = QPalette()
    role = QPalette.ColorRole
    for entry, value in (
        (role.Window, colors.window),
        (role.WindowText, colors.text),
        (role.Base, colors.base),
        (role.AlternateBase, colors.hover),
        (role.Text, colors.text),
        (role.Button, colors.base),
        (role.ButtonText, colors.text),
        (role.BrightText, colors.problem),
        (role.ToolTipBase, colors.base),
        (role.ToolTipText, colors.text),
        (role.PlaceholderText, colors.muted),
        (role.Highlight, colors.accent),
        (role.HighlightedText, colors.on_accent),
        (role.Link, colors.link),
        (role.LinkVisited, colors.link),
        (role.Mid, colors.divider),
        (role.Midlight, colors.hover),
        (role.Dark, colors.divider),
    ):
        palette.setColor(entry, QColor(value))
    for entry in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, entry, QColor(colors.muted))
    return palette
