"""What the text encoders read, and the blocks of the network: tables whose rows open and close."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from sddesk.session.explaining.account import Account
from sddesk.ui.texts import size_text

HEIGHT = 260


class TokensTable(QTreeWidget):
    """The tokens of each text, chunk by chunk, with their weights and the words near them."""

    def __init__(self) -> None:
        super().__init__()
        columns = [self.tr("Token"), self.tr("Number"), self.tr("Weight"), self.tr("Nearest words")]
        _dress(self, self.tr("Tokens"), columns)

    def show_texts(self, account: Account) -> None:
        """Show what was read until now; each text comes by itself."""
        self.clear()
        names = {"prompt": self.tr("Prompt"), "negative_prompt": self.tr("Negative prompt")}
        for text in account.texts.values():
            top = QTreeWidgetItem([f"{names[text.name]}, {text.encoder}", "", "", _shape(text.shape)])
            self.addTopLevelItem(top)
            for chunk in text.tokens:
                for token in chunk:
                    near = ", ".join(token.near)
                    number = self.tr("vector") if token.id < 0 else str(token.id)
                    top.addChild(QTreeWidgetItem([token.text, number, f"{token.weight:g}", near]))
            top.setExpanded(text.name == "prompt")
        self.resizeColumnToContents(0)


class BlocksTable(QTreeWidget):
    """The parts of the model with their memory, and the tree of the network with shapes and times."""

    def __init__(self) -> None:
        super().__init__()
        columns = [
            self.tr("Block"), self.tr("In"), self.tr("Out"), self.tr("Parameters"), self.tr("Time, memory"),
        ]  # fmt: skip
        _dress(self, self.tr("Blocks of the network"), columns)

    def show_network(self, account: Account) -> None:
        """Show the network once, as soon as it was told of."""
        network = account.network
        if network is None or self.topLevelItemCount():
            return
        for part in network.parts:
            texts = [f"{part.name} ({part.kind})", "", "", f"{part.parameters:,}", size_text(part.bytes)]
            self.addTopLevelItem(QTreeWidgetItem(texts))
        parents: dict[str, QTreeWidgetItem] = {}
        for block in network.blocks:
            shapes = [_shape(shape) for shape in (block.given, block.answered)]
            texts = [block.name, *shapes, f"{block.parameters:,}", f"{block.seconds * 1000:.2f} ms"]
            item = parents[block.name] = QTreeWidgetItem(texts)
            above = next((parents[name] for name in _above(block.name) if name in parents), None)
            if above is None:
                self.addTopLevelItem(item)
            else:
                above.addChild(item)
        for column in range(self.columnCount()):
            self.resizeColumnToContents(column)


def _dress(table: QTreeWidget, name: str, columns: list[str]) -> None:
    table.setHeaderLabels(columns)
    table.setAccessibleName(name)
    table.setToolTip(name)
    table.setFixedHeight(HEIGHT)
    header = table.header()
    header.setAccessibleName(QCoreApplication.translate("Explained", "{table}, columns").format(table=name))
    header.setToolTip(QCoreApplication.translate("Explained", "Drag the lines to make columns wider"))
    header.setFocusProxy(table)


def _shape(shape: tuple[int, ...]) -> str:
    return " × ".join(map(str, shape))


def _above(name: str) -> list[str]:
    """The paths above one, the nearest first."""
    places = name.split(".")
    return [".".join(places[:count]) for count in range(len(places) - 1, 0, -1)]
