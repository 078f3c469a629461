"""Everything that shapes a picture besides its prompt, a row each, every row one bind line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSlider,
    QWidget,
)

from sddesk.core.families import EMBEDDED
from sddesk.core.limits import (
    MAX_CLIP_SKIP,
    MAX_GUIDANCE,
    MAX_SIZE,
    MAX_STEPS,
    MIN_GUIDANCE,
    MIN_SIZE,
    MIN_STEPS,
)
from sddesk.core.samplers import SCHEDULES, Sampler, sampler, samplers_for
from sddesk.session.composing.draft import Draft
from sddesk.session.composing.larger import LargerChoice
from sddesk.ui.binding import bind
from sddesk.ui.controls import SeedField, muted, tool_button
from sddesk.ui.larger_field import LargerField
from sddesk.ui.row_grid import RowGrid
from sddesk.ui.texts import sampler_text
from sddesk.ui.theme import GRID
from sddesk.ui.value_controls import DecimalNumber, Number, Slider, keep_narrow, narrow_choice

SLIDER_STEPS = 100
GUIDANCE_TICKS = 2
SLIDER_GUIDANCE = 20


class SizeRow(QWidget):
    """The two sides in pixels; whatever is typed becomes a multiple of the model's step, visibly."""

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self._draft = draft
        self.width_box = self._side(self.tr("Width in pixels"))
        self.height_box = self._side(self.tr("Height in pixels"))
        self.swap = tool_button("swap", self.tr("Swap width and height"), self.tr("Swap width and height"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.width_box)
        row.addWidget(muted("×"))
        row.addWidget(self.height_box)
        row.addWidget(self.swap)
        row.addStretch(1)
        bind(draft, "width", self.width_box)
        bind(draft, "height", self.height_box)
        self.swap.clicked.connect(self._on_swap)

    def follow_model(self) -> None:
        """Step as the model that is chosen now does."""
        step = self._draft.family.size_step
        for box in (self.width_box, self.height_box):
            box.setSingleStep(step)
            box.setToolTip(
                self.tr("Multiples of {step} from {low} to {high}").format(step=step, low=MIN_SIZE, high=MAX_SIZE)
            )

    def _side(self, name: str) -> Number:
        box = Number()
        box.setRange(MIN_SIZE, MAX_SIZE)
        box.setKeyboardTracking(False)
        box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        keep_narrow(box, MAX_SIZE)
        box.setAccessibleName(name)
        return box

    def _on_swap(self) -> None:
        width, height = self._draft.get("width"), self._draft.get("height")
        self._draft.set("width", height)
        self._draft.set("height", width)


class ParameterPanel(QWidget):
    """The rows of parameters that most pictures need no change of."""

    def __init__(self, draft: Draft, larger: LargerChoice) -> None:
        super().__init__()
        self._draft = draft
        self.grid = RowGrid(self)
        self.sizes = SizeRow(draft)
        self.grid.add_row(self.tr("Size"), self.sizes, self.sizes.width_box)
        self.larger = LargerField(draft, larger)
        self.grid.add_row(self.tr("Larger"), self.larger)
        self._add_steps()
        self._add_guidance()
        self._add_image_guidance()
        self._add_sampler()
        self.seed = SeedField(draft)
        self.grid.add_row(self.tr("Seed"), self.seed, self.seed.text)
        self._add_reading()
        draft.changed.connect(self._on_changed)
        self._on_changed("sampler")
        self.follow_model()

    def follow_model(self) -> None:
        """Follow the chosen model: its sizes, and the controls that it has a use for."""
        self.sizes.follow_model()
        self._show_image_guidance()
        self._show_used()

    def _show_used(self) -> None:
        """Show the rows that the model's family has a use for, and name the usual values."""
        family = self._draft.family
        for widget in self._guidance_row:
            widget.setVisible(family.guidance_kind != "none")
        self._clip_skip_label.setText(self.tr("Clip skip") if family.clip_skip else self.tr("Reading"))
        self.clip_skip.setVisible(family.clip_skip)
        tip = self.tr("How closely the picture follows the prompt: {usual} is usual here.")
        if family.guidance_kind == "cfg":
            tip = self.tr(
                "How closely the picture follows the prompt: {usual} is usual here; 1 means no guidance and half the"
                " time."
            )
        elif family.guidance_kind == EMBEDDED:
            tip = self.tr(
                "How closely the picture follows the prompt: {usual} is usual here. The model reads it as a number"
                " (distilled CFG): it costs no time, and there is no negative prompt."
            )
        for widget in (self.guidance, self.guidance_slider):
            widget.setToolTip(tip.format(usual=f"{family.guidance:g}"))

    def _add_slider_row(self, text: str, slider: QSlider, number: QWidget) -> tuple[QLabel, QWidget]:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 2)
        row.addWidget(slider, 1)
        row.addWidget(number)
        return self.grid.add_row(text, both, slider)

    def _add_steps(self) -> None:
        self.steps_slider = Slider()
        self.steps_slider.setRange(MIN_STEPS, SLIDER_STEPS)
        self.steps_slider.setAccessibleName(self.tr("Steps slider"))
        self.steps = Number()
        self.steps.setRange(MIN_STEPS, MAX_STEPS)
        self.steps.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        keep_narrow(self.steps, MAX_SIZE)
        self.steps.setAccessibleName(self.tr("Steps"))
        tip = self.tr("How often noise is taken away. More steps take longer and add detail, up to a point.")
        self.steps.setToolTip(tip)
        self.steps_slider.setToolTip(tip)
        bind(self._draft, "steps", self.steps_slider)
        bind(self._draft, "steps", self.steps)
        self._add_slider_row(self.tr("Steps"), self.steps_slider, self.steps)

    def _add_guidance(self) -> None:
        self.guidance_slider = Slider()
        self.guidance_slider.setRange(GUIDANCE_TICKS, SLIDER_GUIDANCE * GUIDANCE_TICKS)
        self.guidance_slider.setAccessibleName(self.tr("Guidance slider"))
        self.guidance = DecimalNumber()
        self.guidance.setRange(MIN_GUIDANCE, MAX_GUIDANCE)
        self.guidance.setDecimals(1)
        self.guidance.setSingleStep(0.5)
        self.guidance.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        keep_narrow(self.guidance, MAX_SIZE)
        self.guidance.setAccessibleName(self.tr("Guidance"))
        bind(self._draft, "guidance_scale", self.guidance_slider, scale=GUIDANCE_TICKS)
        bind(self._draft, "guidance_scale", self.guidance)
        self._guidance_row = self._add_slider_row(self.tr("Guidance"), self.guidance_slider, self.guidance)

    def _add_image_guidance(self) -> None:
        """A row that is there for instructed models alone."""
        self.image_guidance = DecimalNumber()
        self.image_guidance.setRange(MIN_GUIDANCE, MAX_GUIDANCE)
        self.image_guidance.setDecimals(2)
        self.image_guidance.setSingleStep(0.1)
        self.image_guidance.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        keep_narrow(self.image_guidance, MAX_SIZE)
        self.image_guidance.setAccessibleName(self.tr("Image guidance"))
        self.image_guidance.setToolTip(
            self.tr("How closely the start picture is kept: 1.5 is usual, more keeps more of it. 1 keeps least.")
        )
        bind(self._draft, "image_guidance", self.image_guidance)
        self.grid.add_row(self.tr("Keeps"), self.image_guidance)
        self._image_row = self.grid.rowCount() - 1

    def _show_image_guidance(self) -> None:
        info = self._draft.info
        for column in (0, 1):
            item = self.grid.itemAtPosition(self._image_row, column)
            if item is not None and (widget := item.widget()) is not None:
                widget.setVisible(info is not None and info.instructed)

    def _add_sampler(self) -> None:
        self.sampler = narrow_choice()
        self._offered: tuple[Sampler, ...] = ()
        self.sampler.setAccessibleName(self.tr("Sampler"))
        self.schedule = narrow_choice()
        self.schedule.setAccessibleName(self.tr("Schedule"))
        both = QWidget()
        row_layout = QHBoxLayout(both)
        row_layout.setContentsMargins(0, 0, 0, 0)
        row_layout.setSpacing(GRID)
        for box in (self.sampler, self.schedule):
            row_layout.addWidget(box, 1)
        self._fill_samplers()
        bind(self._draft, "sampler", self.sampler)
        bind(self._draft, "schedule", self.schedule)
        self.grid.add_row(self.tr("Sampler"), both, self.sampler)

    def _add_reading(self) -> None:
        self.clip_skip = Number()
        self.clip_skip.setRange(1, MAX_CLIP_SKIP)
        self.clip_skip.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        keep_narrow(self.clip_skip, MAX_SIZE)
        self.clip_skip.setAccessibleName(self.tr("Clip skip"))
        self.clip_skip.setToolTip(
            self.tr("Which layer of the text encoder is read: 1 is the last. Some models were made for 2.")
        )
        self.plain_prompt = QCheckBox(self.tr("Plain prompt"))
        self.plain_prompt.setAccessibleName(self.tr("Plain prompt"))
        self.plain_prompt.setToolTip(
            self.tr("Read every character as text: no weights such as (word:1.2), and nothing beyond the limit")
        )
        bind(self._draft, "clip_skip", self.clip_skip)
        self.plain_prompt.toggled.connect(lambda on: self._draft.set("prompt_syntax", "plain" if on else "a1111"))
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 2)
        row.addWidget(self.clip_skip)
        row.addWidget(self.plain_prompt, 1)
        self._clip_skip_label, _ = self.grid.add_row(self.tr("Clip skip"), both, self.clip_skip)
        self._show_syntax()

    def _show_syntax(self) -> None:
        self.plain_prompt.setChecked(self._draft.get("prompt_syntax") == "plain")

    def _fill_samplers(self) -> None:
        """Offer what the model's family can be sampled with."""
        rows = samplers_for(self._draft.family)
        if rows != self._offered:
            self._offered = rows
            self.sampler.clear()
            for row in rows:
                self.sampler.addItem(sampler_text(row.name), row.id)
                self.sampler.setItemData(self.sampler.count() - 1, sampler_text(row.about), Qt.ItemDataRole.ToolTipRole)
        self.sampler.setCurrentIndex(self.sampler.findData(self._draft.get("sampler")))
        self._fill_schedules()

    def _fill_schedules(self) -> None:
        row = sampler(self._draft.get("sampler"))
        allowed = row.schedules_for(self._draft.family) if row else ()
        self.schedule.clear()
        for entry in SCHEDULES:
            if entry.id in allowed:
                self.schedule.addItem(sampler_text(entry.name), entry.id)
                last = self.schedule.count() - 1
                self.schedule.setItemData(last, sampler_text(entry.about), Qt.ItemDataRole.ToolTipRole)
        self.schedule.setCurrentIndex(self.schedule.findData(self._draft.get("schedule")))
        self.sampler.setToolTip(sampler_text(row.about) if row else "")

    def _on_changed(self, name: str) -> None:
        if name == "checkpoint":
            self.sizes.follow_model()
            self._show_image_guidance()
            self._show_used()
        if name == "prompt_syntax":
            self._show_syntax()
        if name in ("checkpoint", "sampler"):
            self._fill_samplers()
        if name in ("sampler", "schedule"):
            self.schedule.setToolTip(str(self.schedule.currentData(Qt.ItemDataRole.ToolTipRole) or ""))
