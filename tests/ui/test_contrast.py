"""Text has 4.5 : 1, outlines and rings 3 : 1, in both themes and every state; measured on what is painted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sddesk.ui.controls import chip_button, muted, tool_button
from sddesk.ui.image_view import ImageView
from sddesk.ui.main_window import MainWindow
from sddesk.ui.theme import CONTROL_HEIGHT, DARK, LIGHT, STAGE, Colors, apply_theme, palette_for
from sddesk.ui.value_controls import DecimalNumber, Number, narrow_choice
from tests.ui.test_main_window import make
from tests.ui.walk import name_of

TEXT, OUTLINE = 4.5, 3.0
ROUNDING = 0.05
GROUNDS = ("window", "base", "canvas", "hover")


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of WCAG 2, 1 to 21."""

    def luminance(color: QColor) -> float:
        parts = (color.redF(), color.greenF(), color.blueF())
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def ground_of(image: QImage) -> QColor:
    """The commonest colour."""
    counts = Counter(image.pixel(x, y) for x in range(image.width()) for y in range(image.height()))
    return QColor(counts.most_common(1)[0][0])


def text_contrast(image: QImage, frame: int) -> float:
    """Contrast of the ground to the pixel farthest from it, without `frame` pixels at the edges."""
    inner = image.copy(image.rect().adjusted(frame, frame, -frame, -frame))
    ground = ground_of(inner)
    found = {inner.pixel(x, y) for x in range(inner.width()) for y in range(inner.height())}
    return max(contrast(ground, QColor(pixel)) for pixel in found)


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def colors(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Colors]:
    """A theme, with letters large enough that some of their pixels have their full colour."""
    usual, large = qapp.font(), QFont(qapp.font())
    large.setPointSizeF(usual.pointSizeF() * 1.6)
    qapp.setFont(large)
    apply_theme(qapp, "light" if request.param is LIGHT else "dark")
    yield request.param
    qapp.setFont(usual)
    apply_theme(qapp, "light")


@pytest.mark.parametrize("theme", [LIGHT, DARK, STAGE], ids=["light", "dark", "stage"])
def test_the_colours_of_a_theme(theme: Colors) -> None:
    for ground in GROUNDS:
        for text in ("text", "muted", "warning", "problem", "link", "tag_artist", "tag_work", "tag_character"):
            assert contrast(QColor(getattr(theme, text)), QColor(getattr(theme, ground))) >= TEXT, (text, ground)
        for outline in ("border", "ring"):
            assert contrast(QColor(getattr(theme, outline)), QColor(getattr(theme, ground))) >= OUTLINE, (
                outline,
                ground,
            )
    for ground in ("accent", "accent_hover"):
        assert contrast(QColor(theme.on_accent), QColor(getattr(theme, ground))) >= TEXT, ground
    assert contrast(QColor(theme.text), QColor(theme.pressed)) >= TEXT
    assert contrast(QColor(theme.muted), QColor(theme.pressed)) >= OUTLINE


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_picture_stands_on_a_dark_ground_in_both_themes(qtbot: QtBot, qapp: QApplication, theme: str) -> None:
    apply_theme(qapp, theme)
    view = ImageView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    assert ground_of(view.grab().toImage()).lightness() < 64
    apply_theme(qapp, "light")


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_palette_has_these_colours(theme: Colors) -> None:
    palette, role = palette_for(theme), QPalette.ColorRole
    for text in (role.WindowText, role.Text, role.ButtonText, role.Link, role.LinkVisited, role.PlaceholderText):
        for ground in (role.Window, role.Base, role.Button, role.AlternateBase):
            for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
                assert contrast(palette.color(group, text), palette.color(group, ground)) >= TEXT, (text, ground)
    assert contrast(palette.color(role.HighlightedText), palette.color(role.Highlight)) >= TEXT


def states(widget: QWidget) -> Iterator[str]:
    """Put a widget into one state after another."""
    yield "usual"
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    yield "under the mouse"
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    widget.setFocus()
    yield "focused"
    widget.clearFocus()
    if isinstance(widget, QAbstractButton):
        widget.setDown(True)
        yield "pressed"
        widget.setDown(False)
        if widget.isCheckable():
            widget.setChecked(True)
            yield "checked"
            widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
            yield "checked, under the mouse"
            widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)


def sample(qtbot: QtBot) -> tuple[QWidget, list[QWidget]]:
    """One control of each kind on a window."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    primary = QPushButton("Generate")
    primary.setProperty("primary", True)
    checkable = QPushButton("Information")
    checkable.setCheckable(True)
    texts = [QLineEdit("some text"), QPlainTextEdit("some text"), QLineEdit(), QPlainTextEdit()]
    for empty in texts[2:]:
        empty.setPlaceholderText("some words")  # type: ignore[union-attr]
    choice = narrow_choice()
    choice.addItem("DPM++ 2M")
    numbers: list[QWidget] = [Number(), DecimalNumber()]
    buttons = [QPushButton("Stop"), primary, checkable, chip_button("Create", "tip"), QCheckBox("Plain prompt")]
    icons = [tool_button("save", "Save", "Save"), tool_button("dice", "Dice", "Dice", flat=False)]
    controls: list[QWidget] = [*buttons, *icons, *texts, choice, *numbers]
    for control in (*controls, muted("a quiet word")):
        column.addWidget(control)
    qtbot.addWidget(window)
    window.resize(500, 900)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window, controls


def test_every_kind_of_control_in_every_state(colors: Colors, qtbot: QtBot) -> None:
    window, controls = sample(qtbot)
    wrong: list[str] = []
    for control in controls:
        for state in states(control):
            found = text_contrast(window.grab(control.geometry()).toImage(), 4)
            needed = OUTLINE if control.property("flat") is not None else TEXT  # an icon is no text
            if found < needed - ROUNDING:
                wrong.append(f"{type(control).__name__}, {state}: {found:.2f}")
    assert wrong == []
    assert window.isVisible()


def test_every_outline_and_ring_in_every_state(colors: Colors, qtbot: QtBot) -> None:
    window, controls = sample(qtbot)
    ground = QColor(colors.window)
    wrong: list[str] = []
    for control in controls:
        bare = control.property("flat") is True or isinstance(control, QCheckBox)
        for state in states(control):
            if bare and state != "focused":
                continue  # no outline: the icon or the words show what it is
            image = window.grab().toImage()
            edge = control.mapTo(window, QPoint(control.width() // 2, 0))
            found = contrast(image.pixelColor(edge), ground)
            if found < OUTLINE - ROUNDING:
                wrong.append(f"{type(control).__name__} “{name_of(control)}”, {state}: {found:.2f}")
    assert wrong == []


def test_the_box_of_a_check_mark_is_seen(colors: Colors, qtbot: QtBot) -> None:
    window, controls = sample(qtbot)
    box = next(control for control in controls if isinstance(control, QCheckBox))
    for checked in (False, True):
        box.setChecked(checked)
        picture = window.grab(QRect(box.pos(), QSize(24, box.height()))).toImage()
        assert text_contrast(picture, 0) >= OUTLINE, checked
    assert window.isVisible()


def test_every_text_of_every_page(full_window: MainWindow, colors: Colors, qtbot: QtBot) -> None:
    """Labels and buttons as they stand in the window, on the grounds that they really have."""
    pages = [full_window.places.widget(index) for index in range(full_window.places.count())]
    wrong: set[str] = set()
    looked_at = 0
    for page in pages:
        full_window.places.setCurrentWidget(page)
        qtbot.wait(1)
        whole = full_window.grab().toImage()
        for widget in full_window.findChildren(QWidget):
            words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
            if not words.strip() or not widget.isVisible() or not widget.isEnabled():
                continue
            seen = widget.visibleRegion().boundingRect()
            if seen.height() < widget.height() or seen.width() < 12:
                continue
            place = whole.copy(seen.translated(widget.mapTo(full_window, QPoint(0, 0))))
            looked_at += 1
            found = text_contrast(place, 3 if isinstance(widget, QAbstractButton) else 0)
            if found < TEXT - ROUNDING:
                wrong.add(f"{type(widget).__name__} “{words}”: {found:.2f}")
    assert looked_at > 60
    assert wrong == set()


def test_fields_of_every_kind_share_one_height(full_window: MainWindow, qtbot: QtBot) -> None:
    """Buttons, chips, lines, numbers and choices are all as high: wherever two stand side by side, they match."""
    kinds = (QPushButton, QLineEdit, QAbstractSpinBox, QComboBox)
    heights: dict[int, set[str]] = {}
    for index in range(full_window.places.count()):
        full_window.places.setCurrentIndex(index)
        qtbot.wait(1)
        for widget in full_window.findChildren(QWidget):
            inside = isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
            button = isinstance(widget, QAbstractButton) and not isinstance(widget, QCheckBox)
            if (isinstance(widget, kinds) or button) and widget.isVisible() and not inside:
                heights.setdefault(widget.height(), set()).add(f"{type(widget).__name__} {name_of(widget)}")
    odd = {height: sorted(names)[:12] for height, names in heights.items() if height != CONTROL_HEIGHT}
    assert odd == {} and CONTROL_HEIGHT in heights


@pytest.mark.parametrize(("theme", "colors_of_it"), [("light", LIGHT), ("dark", DARK)])
def test_what_is_painted_by_hand_has_the_colours_of_the_theme(
    window: MainWindow, qapp: QApplication, qtbot: QtBot, theme: str, colors_of_it: Colors
) -> None:
    make(window, qtbot, 1)
    apply_theme(qapp, theme)
    window.gallery.list.setCurrentIndex(window.session.gallery.index(0, 0))
    qtbot.wait(10)
    row = window.gallery.list.visualRect(window.session.gallery.index(0, 0))
    image = window.gallery.list.viewport().grab(row).toImage()
    ring = QColor(colors_of_it.ring)
    assert any(image.pixelColor(x, image.height() // 2) == ring for x in range(8))
    apply_theme(qapp, "light")
