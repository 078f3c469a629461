"""One recommended model: what it is, what it costs, under which licence, and the button that fetches it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from sddesk.core.downloads import Fit, Offer
from sddesk.session.languages import code_of
from sddesk.ui.controls import muted, plain
from sddesk.ui.flow import Flow
from sddesk.ui.texts import size_text
from sddesk.ui.theme import GRID

JOINER = "\u2060"  # a line does not break beside it


class OfferRow(QFrame):
    """Title, a line of use, a line of facts. The licence opens below it, once, before the first download."""

    get_wanted = Signal(object)
    accepted = Signal(object)
    use_wanted = Signal(object)

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self.offer = offer
        self.setObjectName("card")
        self.facts = muted()
        self.facts.setWordWrap(True)
        self.get = QPushButton(self.tr("Download"))
        self.get.setAccessibleName(self.tr("Download {title}").format(title=offer.title))
        self.get.setToolTip(self.tr("Fetch it into the cache that all diffusers programs share"))
        self.use = QPushButton(self.tr("Use"))
        self.use.setAccessibleName(self.tr("Use {title}").format(title=offer.title))
        self.use.setToolTip(self.tr("Draw with this model"))
        self.page = QPushButton(self.tr("Web page"))
        self.page.setAccessibleName(self.tr("Web page of {title}").format(title=offer.title))
        self.page.setToolTip(offer.link)
        self.state = muted()
        self.licence = self._licence_panel()
        self._place()
        self.get.clicked.connect(lambda: self.get_wanted.emit(self.offer))
        self.use.clicked.connect(lambda: self.use_wanted.emit(self.offer))
        self.page.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(offer.link)))
        self.show_state(installed=False, downloading=False, fit="unknown")

    def show_state(
        self, *, installed: bool, downloading: bool, fit: Fit, rest: Sequence[Offer] = (), first: bool = False
    ) -> None:
        """Show what can be done with it now.

        `rest` are the other files that it is drawn with and that are not here; `first`: of the forms of this model it
        is the one for this machine.
        """
        self.get.setVisible(not installed and not downloading)
        self.use.setVisible(installed and self.offer.draws)
        self.state.setText(
            self.tr("installed") if installed else self.tr("in the list of downloads") if downloading else ""
        )
        self.state.setVisible(bool(self.state.text()))
        if installed or downloading:
            self.licence.hide()
        fits = {
            "fits": self.tr("fits on this machine"),
            "offload": self.tr("fits if parts of it wait in main memory: slower"),
            "too_large": self.tr("larger than this machine's free memory"),
            "unknown": "",
        }
        facts = [
            self.tr("the one for this machine") if first else "",
            self.tr("about {size}").format(size=size_text(self.offer.size_bytes)),
            self._with(rest),
            self.tr("{pixels} × {pixels} pixels").format(pixels=self.offer.native_size),
            self._licence_name(),
            *self._form(),
            fits[fit],
        ]
        self.facts.setText(" · ".join(fact for fact in facts if fact))

    def _with(self, rest: Sequence[Offer]) -> str:
        """What comes with it."""
        if not rest:
            return ""
        told = self.tr("with {parts}: about {size} in all")
        size = size_text(self.offer.size_bytes + sum(one.size_bytes for one in rest))
        return told.format(parts=", ".join(one.title for one in rest), size=size)

    def _licence_name(self) -> str:
        name = _unbroken(self.offer.licence.name)
        return (
            name
            if self.offer.licence_checked
            else self.tr("{name} (the original's; not checked here)").format(name=name)
        )

    def _form(self) -> list[str]:
        """What is known of its form: memory, and how far its pictures are from the original's."""
        if not self.offer.model:
            return []
        memory = self.tr("{size} of memory on a GPU").format(size=size_text(self.offer.memory_bytes))
        return [memory, self.tr("loss against 16 bits not measured") if self.offer.is_quantised else ""]

    def ask_licence(self) -> None:
        """Show the licence and the button that accepts it."""
        self.licence.show()
        self.accept_button.setFocus()

    def _place(self) -> None:
        texts = QWidget()
        texts.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout(texts)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(GRID)
        name = plain(self.offer.title, heading=True)
        name.setWordWrap(True)
        words.addWidget(name)
        about = plain(self.offer.about_in(code_of([QLocale().name()])))
        about.setWordWrap(True)
        words.addWidget(about)
        words.addWidget(self.facts)
        row = Flow()
        row.addWidget(texts)
        for widget in (self.state, self.page, self.use, self.get):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 4, GRID * 3, GRID * 3, GRID * 3)
        column.setSpacing(GRID * 2)
        column.addLayout(row)
        column.addWidget(self.licence)

    def _licence_panel(self) -> QWidget:
        panel = QWidget()
        panel.hide()
        sentence = self.tr("It comes under the licence {name}. Read it; it is asked once.")
        text = plain(sentence.format(name=self.offer.licence.name))
        text.setWordWrap(True)
        self.read_button = QPushButton(self.tr("Read the licence"))
        self.read_button.setAccessibleName(self.tr("Read the licence of {title}").format(title=self.offer.title))
        self.read_button.setToolTip(self.offer.licence.url)
        self.read_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self.offer.licence.url)))
        self.accept_button = QPushButton(self.tr("Accept and download"))
        self.accept_button.setAccessibleName(self.tr("Accept and download {title}").format(title=self.offer.title))
        self.accept_button.setToolTip(self.tr("I have read the licence and accept it"))
        self.accept_button.setProperty("primary", True)
        self.accept_button.clicked.connect(lambda: self.accepted.emit(self.offer))
        self.refuse_button = QPushButton(self.tr("Not now"))
        self.refuse_button.setAccessibleName(self.tr("Not now: {title}").format(title=self.offer.title))
        self.refuse_button.setToolTip(self.tr("Fetch nothing"))
        self.refuse_button.clicked.connect(panel.hide)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = Flow(panel)
        row.addWidget(text)
        for button in (self.read_button, self.refuse_button, self.accept_button):
            row.addWidget(button)
        return panel


def _unbroken(name: str) -> str:
    """A name that a line does not break within."""
    return name.replace(" ", "\u00a0").replace("-", "\u2011").replace("+", f"{JOINER}+{JOINER}")
