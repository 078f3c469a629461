"""The picture to begin with, folded away until there is one: what it shows, how far it is changed, how it is fitted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sddesk.session.app_session import Session
from sddesk.ui.binding import bind
from sddesk.ui.canvas.mask_panel import MaskPanel
from sddesk.ui.controls import fold_button, labelled, muted, show_fold, tool_button
from sddesk.ui.flow import Flow
from sddesk.ui.handed_in import SAVED_AS, files_in, is_for_window, picture_in
from sddesk.ui.images import to_qimage
from sddesk.ui.refine_field import RefineField
from sddesk.ui.start_pictures import take_copied
from sddesk.ui.texts import translated
from sddesk.ui.theme import GRID
from sddesk.ui.thumbnail import Thumbnail
from sddesk.ui.value_controls import DecimalNumber, Slider, keep_narrow, narrow_choice

STRENGTH_TICKS = 100
MAX_NUMBER = 4096  # its field is as wide as those of the other parameters


class StartPanel(QWidget):
    """A line that opens it, and below that the picture with its numbers; it opens by itself when there is a picture.

    A picture that is dropped on it becomes the start picture at once. `edit_wanted`: it is to be edited on the canvas.
    """

    edit_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._draft, self._start = session.draft, session.start_picture
        self.setAcceptDrops(True)
        self.toggle = fold_button(
            self.tr("Show the start picture"),
            self.tr("Begin with a picture instead of noise: a photo, a sketch, a picture made before"),
        )
        self.thumbnail = Thumbnail(self.tr("The start picture, small"))
        self.about = muted(wrap=True)
        self.choose = QPushButton(self.tr("Choose a file…"))
        self.choose.setAccessibleName(self.tr("Choose a file as start picture"))
        self.choose.setToolTip(
            self.tr("Begin with a picture file. Or drop or paste one, or press B on a picture of the library.")
        )
        self.edit = QPushButton(self.tr("Edit"))
        self.edit.setAccessibleName(self.tr("Edit the start picture"))
        self.edit.setToolTip(self.tr("Paint what of it is drawn anew, or draw beyond its edges"))
        self.remove = tool_button(
            "close",
            self.tr("Remove the start picture"),
            self.tr("Begin with noise again; the picture stays in the library"),
        )
        self.masking = MaskPanel(session)
        self.refining = RefineField(session.refine)
        self._make_numbers()
        self._build()
        self.toggle.toggled.connect(self._show_body)
        self.choose.clicked.connect(self._on_choose)
        self.edit.clicked.connect(self.edit_wanted)
        self.remove.clicked.connect(self._on_remove)
        self.own_size.clicked.connect(self._start.use_own_size)
        self._start.changed.connect(self._on_start)
        session.mask.changed.connect(self._on_mask)
        self._draft.changed.connect(self._on_draft)
        self._show()
        self._show_body(self._start.picture is not None)

    def _make_numbers(self) -> None:
        tip = self.tr("How far the picture is changed: 0.3 keeps most of it, 1 leaves nothing of it.")
        self.slider = Slider()
        self.slider.setRange(0, STRENGTH_TICKS)
        self.slider.setAccessibleName(self.tr("Strength slider"))
        self.slider.setToolTip(tip)
        self.strength = DecimalNumber()
        self.strength.setRange(0.0, 1.0)
        self.strength.setDecimals(2)
        self.strength.setSingleStep(0.05)
        self.strength.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        keep_narrow(self.strength, MAX_NUMBER)
        self.strength.setAccessibleName(self.tr("Strength"))
        self.strength.setToolTip(tip)
        bind(self._start, "strength", self.slider, scale=STRENGTH_TICKS)
        bind(self._start, "strength", self.strength)
        self.steps = muted(wrap=True)
        self.fit = narrow_choice()
        self.fit.setAccessibleName(self.tr("Fit of the start picture"))
        self.fit.setToolTip(self.tr("What is done with a picture of another shape"))
        for text, about, value in (
            (self.tr("Crop"), self.tr("Cut off equally at both ends"), "crop"),
            (self.tr("Fill"), self.tr("Keep all of it; its edges are repeated where room is left"), "fill"),
            (self.tr("Stretch"), self.tr("Keep all of it, bent to the size"), "stretch"),
        ):
            self.fit.addItem(text, value)
            self.fit.setItemData(self.fit.count() - 1, about, Qt.ItemDataRole.ToolTipRole)
        bind(self._start, "fit", self.fit)
        self.own_size = QPushButton()
        self.own_size.setAccessibleName(self.tr("Use the size of the start picture"))
        self.own_size.setToolTip(
            self.tr("Set the size to the picture's shape, the shorter side as the model was trained for")
        )

    def _build(self) -> None:
        self.body = QWidget()
        buttons = Flow()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.edit)
        buttons.addWidget(self.remove)
        beside = QVBoxLayout()
        beside.setSpacing(GRID)
        beside.addWidget(self.about)
        beside.addLayout(buttons)
        beside.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(GRID * 2)
        top.addWidget(self.thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(beside, 1)
        both = QHBoxLayout()
        both.setSpacing(GRID * 2)
        both.addWidget(self.slider, 1)
        both.addWidget(self.strength)
        self.numbers = QWidget()
        self._grid = grid = QGridLayout(self.numbers)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID * 2)
        grid.setVerticalSpacing(GRID * 2)
        grid.setColumnStretch(1, 1)
        self.strength_label = labelled(self.tr("Strength"), self.slider)
        grid.addWidget(self.strength_label, 0, 0)
        grid.addLayout(both, 0, 1)
        grid.addWidget(self.steps, 1, 0, 1, 2)
        self.fit_label = labelled(self.tr("Fit"), self.fit)
        grid.addWidget(self.fit_label, 2, 0)
        grid.addWidget(self.fit, 2, 1)
        grid.addWidget(self.own_size, 3, 0, 1, 2)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addLayout(top)
        column.addWidget(self.numbers)
        column.addWidget(self.refining)
        column.addWidget(self.masking)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GRID * 2)
        whole.addWidget(self.toggle)
        whole.addWidget(self.body)

    def align_to(self, width: int) -> None:
        """Make the column of words at least so wide."""
        self._grid.setColumnMinimumWidth(0, width)
        self.masking.align_to(width)
        self.refining.align_to(width)

    @property
    def taker(self) -> QWidget:
        """What takes a picture that is dropped."""
        return self

    def follow_model(self) -> None:
        """Show what the chosen model reads of the picture."""
        self._show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        files = files_in(mime)
        several = len(files) > 1 or any(file.is_dir() for file in files)  # the window offers them to the library
        if is_for_window(mime) and not mime.hasFormat(SAVED_AS) and not several:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = files_in(event.mimeData())
        if files:
            self._start.take_file(files[0])
        else:
            take_copied(self._start, picture_in(event.mimeData()))
        event.acceptProposedAction()

    def _on_choose(self) -> None:
        pictures = QCoreApplication.translate(
            "Locate", "Pictures (*.png *.jpg *.jpeg *.jfif *.webp *.avif *.gif *.bmp *.tif *.tiff)"
        )
        dialog = QFileDialog(self, self.tr("A picture to begin with"), str(Path.home()), pictures)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._start.take_file(Path(path)))
        dialog.open()

    def _on_remove(self) -> None:
        self._start.remove()
        self.choose.setFocus()  # the button that was pressed is gone

    def _on_start(self, name: str) -> None:
        if name == "start" and self._start.picture is not None and not self.toggle.isChecked():
            self._show_body(True)
        self._show()

    def _on_mask(self, name: str) -> None:
        if name in ("mask", "area"):  # what stays of the picture, and in which size
            self._show()

    def _on_draft(self, name: str) -> None:
        if name in ("steps", "width", "height", "checkpoint", "refine"):
            self._show()

    def _show(self) -> None:
        start = self._start
        there = start.picture is not None
        shown = there and start.shown is not None
        self.thumbnail.show_image(to_qimage(start.shown.small) if shown and start.shown is not None else None)
        self.thumbnail.setVisible(shown)
        self.about.setText(self._about())
        self.remove.setVisible(there or start.is_reading)
        self.edit.setVisible(there)
        self.numbers.setVisible(there)
        for widget in (self.strength_label, self.slider, self.strength):
            widget.setVisible(not self._is_instructed)
        self._show_steps()
        differs = there and start.has_other_shape and not start.keeps_size
        for widget in (self.fit_label, self.fit):
            widget.setVisible(differs)
        size, now = start.own_size, (self._draft.get("width"), self._draft.get("height"))
        whole = there and not start.redraws
        self.own_size.setVisible(whole and size not in (None, now) and not start.keeps_size)
        self.refining.setVisible((whole and not self._is_instructed) or self._draft.get("refine") is not None)
        if size is not None:
            self.own_size.setText(self.tr("Use its shape: {width} × {height}").format(width=size[0], height=size[1]))
        self._show_title()

    def _about(self) -> str:
        start = self._start
        if start.is_reading:
            return self.tr("Reading the picture…")
        if start.picture is None:
            return self.tr("Drop or paste a picture, or press B on one.")
        if start.problem is not None:
            return " ".join(
                translated(part) for part in (start.problem.message, start.problem.hint) if part is not None
            )
        if start.shown is None:
            return self.tr("Looking for the picture…")
        lines = [f"{start.shown.width} × {start.shown.height}"]
        if start.redraws:
            lines.append(self.tr("Only a part of it is drawn anew, or beyond its edges."))
        return "\n".join(lines)

    @property
    def _is_instructed(self) -> bool:
        info = self._draft.info
        return info is not None and info.instructed

    def _show_steps(self) -> None:
        drawn, steps = self._start.steps_drawn, self._draft.get("steps")
        if self._is_instructed:
            drawn, text = steps, self.tr("This model reads the picture at every step: it has no strength.")
        elif drawn:
            text = self.tr("{drawn} of {steps} steps will be drawn.").format(drawn=drawn, steps=steps)
        else:
            text = self.tr("No step would be drawn: choose a higher strength or more steps.")
        self.steps.setText(text)
        self.steps.setProperty("muted", drawn > 0)
        self.steps.setProperty("advice", drawn == 0)
        self.steps.style().unpolish(self.steps)
        self.steps.style().polish(self.steps)

    def _show_title(self) -> None:
        """Closed it says that there is a picture: nothing that changes the result is hidden."""
        start, closed = self._start.picture, not self.toggle.isChecked()
        text = self.tr("Start picture")
        if start is not None and closed and not self._is_instructed:
            text = self.tr("Start picture: strength {strength}").format(strength=f"{start.strength:.2f}")
        self.toggle.setText(text)

    def _show_body(self, shown: bool) -> None:
        show_fold(self.toggle, shown, self.body)
        self._show_title()
