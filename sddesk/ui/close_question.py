"""The one modal question of the program: closing while something runs."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget


class CloseQuestion(QMessageBox):
    """Stop and close, or keep going; Escape and Enter keep going."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("sddesk")
        self.setIcon(QMessageBox.Icon.Question)
        self.setText(self.tr("Pictures are being made. Stop and close?"))
        self.setInformativeText(self.tr("Finished pictures are saved. Waiting jobs are kept for the next start."))
        self.stop = self.addButton(self.tr("Stop and close"), QMessageBox.ButtonRole.DestructiveRole)
        self.keep = self.addButton(self.tr("Keep going"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.keep)
        self.setEscapeButton(self.keep)

    @classmethod
    def ask(cls, parent: QWidget) -> bool:
        """True to stop and close, False to keep going."""
        question = cls(parent)
        question.exec()
        return question.clickedButton() is question.stop
