"""Parts of other models and settings of this one, folded away: most pictures are drawn as its files say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from sddesk.core.limits import MAX_GUIDANCE_RESCALE, MAX_VARIATION
from sddesk.core.models import CheckpointInfo, PartInfo, PartRef
from sddesk.core.parts import part_ref, text_fields
from sddesk.core.request import PARTS, TEXT_ENCODERS
from sddesk.session.app_session import Session
from sddesk.ui.binding import bind
from sddesk.ui.controls import fold_button, labelled, show_fold
from sddesk.ui.theme import GRID
from sddesk.ui.value_controls import DecimalNumber, keep_narrow, narrow_choice
from sddesk.ui.variation_field import OtherSeed

MAX_NUMBER = 4096  # its fields are as wide as those of the other parameters


class PartsPanel(QWidget):
    """Nine choices under a line that opens them; it opens by itself when a draft brings one that is not the usual."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._draft = session.draft
        self._parts = session.parts
        self.toggle = fold_button(
            self.tr("Show the parts of other models"),
            self.tr("Draw with the VAE, the text encoder or the sampler settings of another model"),
        )
        self.toggle.setText(self.tr("Parts"))
        self.vae = narrow_choice()
        self.vae.setAccessibleName(self.tr("VAE"))
        self.vae.setToolTip(
            self.tr("What paints the picture from the finished latents. Only those that fit the model are offered.")
        )
        self.text_encoder = narrow_choice()
        self.text_encoder.setAccessibleName(self.tr("Text encoder"))
        self.text_encoder.setToolTip(
            self.tr("What reads the prompt, with its tokenizer. Only those that fit the model are offered.")
        )
        self.text_encoder_2 = narrow_choice()
        self.text_encoder_2.setAccessibleName(self.tr("Second text encoder"))
        self.text_encoder_2.setToolTip(
            self.tr(
                "The other file that reads the prompt, of models with two text encoders. Only those that fit are"
                " offered."
            )
        )
        self.sampler = narrow_choice()
        self.sampler.setAccessibleName(self.tr("Sampler settings"))
        self.sampler.setToolTip(
            self.tr("What the sampler is told of the model: its noise levels, what it predicts, how steps are spaced.")
        )
        self._add_prediction()
        self._add_variation()
        self._build()
        self.toggle.toggled.connect(self._show_body)
        self.vae.activated.connect(lambda _: self._draft.set("vae", self.vae.currentData()))
        self.text_encoder.activated.connect(lambda _: self._draft.set("text_encoder", self.text_encoder.currentData()))
        self.text_encoder_2.activated.connect(
            lambda _: self._draft.set("text_encoder_2", self.text_encoder_2.currentData())
        )
        self.sampler.activated.connect(lambda _: self._draft.set("sampler_from", self.sampler.currentData()))
        self._parts.changed.connect(self._show)
        self._draft.changed.connect(self._on_changed)
        self._show()
        self._show_body(self.is_used())

    def _add_prediction(self) -> None:
        self.prediction = narrow_choice()
        self.prediction.setAccessibleName(self.tr("Prediction"))
        self.prediction.setToolTip(
            self.tr("What the model predicts. If every picture is noise and its file does not say, choose the other.")
        )
        for text, value in (
            (self.tr("As its files say"), "auto"),
            (self.tr("Noise (epsilon)"), "epsilon"),
            (self.tr("Velocity (v)"), "v_prediction"),
        ):
            self.prediction.addItem(text, value)
        self.rescale = DecimalNumber()
        self.rescale.setRange(0.0, MAX_GUIDANCE_RESCALE)
        self.rescale.setDecimals(2)
        self.rescale.setSingleStep(0.05)
        self.rescale.setAccessibleName(self.tr("Guidance rescale"))
        self.rescale.setToolTip(
            self.tr("Against the burnt look of guidance: 0.7 for models of zero terminal SNR, 0 for the others.")
        )
        bind(self._draft, "prediction", self.prediction)
        bind(self._draft, "guidance_rescale", self.rescale)

    def _add_variation(self) -> None:
        self.variation = DecimalNumber()
        self.variation.setRange(0.0, MAX_VARIATION)
        self.variation.setDecimals(2)
        self.variation.setSingleStep(0.05)
        self.variation.setAccessibleName(self.tr("Variation strength"))
        self.variation.setToolTip(
            self.tr("How much of the noise is that of the variation seed: 0 is none, 0.2 keeps the picture, 1 is all.")
        )
        self.variation_seed = OtherSeed()
        self.tile = narrow_choice()
        self.tile.setAccessibleName(self.tr("Seamless edges"))
        self.tile.setToolTip(self.tr("The picture goes on over its edges: beside itself it shows no seam."))
        for text, value in (
            (self.tr("No"), ""),
            (self.tr("Across"), "x"),
            (self.tr("Down"), "y"),
            (self.tr("Both"), "xy"),
        ):
            self.tile.addItem(text, value)
        bind(self._draft, "tile", self.tile)
        bind(self._draft, "variation_strength", self.variation)
        bind(self._draft, "variation_seed", self.variation_seed)

    def _build(self) -> None:
        self.body = QWidget()
        self._grid = grid = QGridLayout(self.body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID * 2)
        grid.setVerticalSpacing(GRID * 2)
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("VAE"), self.vae),
            (self.tr("Text"), self.text_encoder),
            (self.tr("Text 2"), self.text_encoder_2),
            (self.tr("Sampler"), self.sampler),
            (self.tr("Prediction"), self.prediction),
            (self.tr("Rescale"), self.rescale),
            (self.tr("Variation"), self.variation),
            (self.tr("Of seed"), self.variation_seed),
            (self.tr("Seamless"), self.tile),
        )
        self._labels = {box: labelled(text, box) for text, box in rows}
        for row, (box, label) in enumerate(self._labels.items()):
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        for box in (self.rescale, self.variation):  # as the other numbers of the panel
            box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            keep_narrow(box, MAX_NUMBER)
            grid.setAlignment(box, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addWidget(self.toggle)
        column.addWidget(self.body)

    def align_to(self, width: int) -> None:
        """Make the column of words at least so wide."""
        self._grid.setColumnMinimumWidth(0, width)

    def _show(self) -> None:
        self._fill(self.vae, self._parts.vaes(), self._draft.get("vae"))
        self._fill(self.text_encoder, self._parts.text_encoders(), self._draft.get("text_encoder"))
        second = TEXT_ENCODERS[1]
        self._fill(self.text_encoder_2, self._parts.text_encoders(second), self._draft.get(second))
        self._fill(self.sampler, self._parts.samplers(), self._draft.get("sampler_from"))
        self._show_used()
        if self.is_used() and not self.toggle.isChecked():
            self._show_body(True)

    def _show_used(self) -> None:
        """Show the rows that the model's family has a use for."""
        family = self._draft.family
        used = {self.prediction: not family.is_flow, self.rescale: family.guidance_rescale}
        used |= {self.tile: family.is_seamless, self.text_encoder_2: TEXT_ENCODERS[1] in text_fields(family)}
        for box, shown in used.items():
            box.setVisible(shown)
            self._labels[box].setVisible(shown)

    def _fill(self, box: QComboBox, offered: Sequence[CheckpointInfo | PartInfo], chosen: PartRef | None) -> None:
        """The model's own part, the fitting ones, and the chosen one even if it is not here any more."""
        refs = [part_ref(other) for other in offered]
        names = [other.name if isinstance(other, PartInfo) else other.title for other in offered]
        box.clear()
        box.addItem(self.tr("The model's own"), None)
        if chosen is not None and self._parts.is_own(chosen):
            chosen = None  # it stays for the next model that is chosen
        for name, ref in zip(names, refs, strict=True):
            box.addItem(name, ref)
        if chosen is not None and chosen not in refs:
            box.addItem(self._told(chosen), chosen)
            refs.append(chosen)
        box.setCurrentIndex(0 if chosen is None else refs.index(chosen) + 1)

    def _told(self, chosen: PartRef) -> str:
        """The name of a part that is not offered, and why."""
        if not self._parts.is_known:
            return chosen.name
        here = self._parts.is_here(chosen)
        return (self.tr("{name} (does not fit)") if here else self.tr("{name} (not here)")).format(name=chosen.name)

    def is_used(self) -> bool:
        """Whether something of it is not as the model's own files say."""
        family = self._draft.family
        said = self._draft.get("prediction") != "auto" and not family.is_flow
        other = self._draft.get("guidance_rescale") != self._draft.get("usual_rescale")
        rescaled = other and family.guidance_rescale
        sewn = self._draft.get("tile") != "" and family.is_seamless
        varied = self._draft.get("variation_strength") > 0 or sewn
        return said or rescaled or varied or any(self._draft.get(name) is not None for name in PARTS)

    def _on_changed(self, name: str) -> None:
        if name == "checkpoint":
            self._show_used()
        if (
            name in ("prediction", "guidance_rescale", "variation_strength", "tile")
            and self.is_used()
            and not self.toggle.isChecked()
        ):
            self._show_body(True)

    def _show_body(self, shown: bool) -> None:
        show_fold(self.toggle, shown, self.body)
