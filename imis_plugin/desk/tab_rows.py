"""The tabs of a dock in as many rows as they need: no name is cut off and none hides behind arrows, in any language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtWidgets import QButtonGroup, QSizePolicy, QTabWidget, QToolButton, QVBoxLayout, QWidget

from .words import tr


class TabRow(QWidget):
    """A button for each tab of a tab widget, whose own bar is hidden. Arrow keys go from one to the next."""

    def __init__(self, tabs: QTabWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs = tabs
        self.buttons: list[QToolButton] = []
        self._group = QButtonGroup(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for place in range(tabs.count()):
            button = QToolButton(self)
            button.setText(tabs.tabText(place).replace("&", "&&"))
            button.setProperty("role", "tab")
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setToolTip(tr("Show: {name}").format(name=tabs.tabText(place)))
            button.setAccessibleName(tabs.tabText(place))
            button.installEventFilter(self)
            self._group.addButton(button, place)
            self.buttons.append(button)
        self._group.idToggled.connect(lambda place, on: on and tabs.setCurrentIndex(place))
        tabs.currentChanged.connect(self._follow)
        self._follow(tabs.currentIndex())

    def _follow(self, place: int) -> None:
        if 0 <= place < len(self.buttons):
            self.buttons[place].setChecked(True)

    def eventFilter(self, watched, event) -> bool:
        """Arrow keys go along the names, also from one row to the next."""
        if event.type() == QEvent.Type.KeyPress:
            keys = Qt.Key
            step = {keys.Key_Left: -1, keys.Key_Up: -1, keys.Key_Right: 1, keys.Key_Down: 1}.get(event.key(), 0)
            place = self._tabs.currentIndex() + step
            if step and 0 <= place < len(self.buttons):
                self._tabs.setCurrentIndex(place)
                self.buttons[place].setFocus()
            return bool(step)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event) -> None:
        """Set the buttons one after the other, and below where a row is full."""
        super().resizeEvent(event)
        self.place()

    def place(self) -> None:
        """Lay the buttons out in the width there is."""
        left = top = high = 0
        for button in self.buttons:
            size = button.sizeHint()
            if left and left + size.width() > self.width():
                left, top = 0, top + high
            button.setGeometry(left, top, min(size.width(), self.width()), size.height())
            left, high = left + size.width(), size.height()
        if self.height() != top + high:
            self.setFixedHeight(top + high)

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(sum(button.sizeHint().width() for button in self.buttons), self.height())


class RowedTabs(QWidget):
    """A tab widget under its rows of names; one page alone has no names."""

    def __init__(self, tabs: QTabWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tabs.tabBar().hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.row = TabRow(tabs)
        self.row.setVisible(tabs.count() > 1)
        layout.addWidget(self.row)
        layout.addWidget(tabs, 1)
