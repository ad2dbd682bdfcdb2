"""The tiles of a dashboard: cards with one number, charts with their menu."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout

from .. import charts
from . import chart_actions, style
from .chart_view import ChartView
from .dashboard_data import Card
from .dashboard_declaration import ChartDeclaration
from .icons import icon
from .words import tr

NARROWEST_NAME = 89  # px


def text_of(card: Card) -> str:
    """The number of a card as it is shown."""
    if card.value is None:
        return tr("no data")
    return charts.texts.with_unit(charts.texts.plain_number(card.value, card.decimals), card.unit)


class CardTile(QFrame):
    """A name, a large number, a note. ``pressed`` asks for the records behind it."""

    pressed = pyqtSignal(str)

    def __init__(self, card: Card, can_open: bool, parent=None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 6, 6, 6)
        layout.setSpacing(1)
        self.name = style.label("", "quiet", wrap=True)
        self.name.setMinimumWidth(NARROWEST_NAME)
        self.number = style.label("", "big")
        self.note = style.label("", "quiet", wrap=True)
        for part in (self.name, self.number, self.note):
            layout.addWidget(part)
        layout.addStretch(1)
        self.show_card(card, can_open)

    def show_card(self, card: Card, can_open: bool) -> None:
        """Show these figures from now on."""
        self.card, self.can_open = card, can_open
        self.name.setText(card.label)
        self.number.setText(self.text())
        self.note.setText(card.note)
        self.note.setVisible(bool(card.note))
        self.note.setProperty("role", card.tone or "quiet")
        self.note.style().unpolish(self.note)
        self.note.style().polish(self.note)
        tip = [card.tip] if card.tip else []
        if can_open:
            tip.append(tr("Click: the records behind it"))
        self.setToolTip("\n".join(tip))
        self.setAccessibleName(f"{card.label}: {self.text()}")
        self.setCursor(Qt.CursorShape.PointingHandCursor if can_open else Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if can_open else Qt.FocusPolicy.NoFocus)

    def text(self) -> str:
        """The number as it is shown."""
        return text_of(self.card)

    def mouseReleaseEvent(self, event) -> None:
        """A click opens the records."""
        if event.button() == Qt.MouseButton.LeftButton and self.can_open:
            self.pressed.emit(self.card.key)

    def keyPressEvent(self, event) -> None:
        """Enter opens the records as a click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.can_open:
            self.pressed.emit(self.card.key)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event) -> None:
        """Copy the number."""
        menu = QMenu(self)
        text = f"{self.card.label}\t{'' if self.card.value is None else self.card.value}"
        menu.addAction(icon("copy"), tr("Copy"), lambda: QGuiApplication.clipboard().setText(text))
        menu.exec(event.globalPos())


class ChartTile(QFrame):
    """A chart with its title, a button to enlarge it and a menu.

    :param can_open: whether a hit leads to a list. :param open_list: goes there. :param show_map: shows it on the map, or None.
    """

    changed = pyqtSignal(object)

    def __init__(
        self, declared: ChartDeclaration, messages, can_open: Callable, open_list: Callable, show_map: Callable | None, parent=None
    ) -> None:
        super().__init__(parent)
        self.declared, self.messages = declared, messages
        self.can_open, self.open_list, self.show_map = can_open, open_list, show_map
        self.chart: charts.Chart | None = None
        self.window_of_chart: chart_actions.ChartWindow | None = None
        self.setProperty("role", "card")
        self.setObjectName("chart_" + declared.name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 4, 4)
        layout.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(0)
        title = style.label(tr(declared.title), "tile", wrap=True)
        if declared.note:
            title.setToolTip(tr(declared.note))
        head.addWidget(title, 1)
        self.enlarge_button = self._button("enlarge", tr("Enlarge"))
        self.enlarge_button.clicked.connect(lambda _checked=False: self.enlarge())
        self.menu_button = self._button("more", tr("Save, copy, show"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setMenu(self._menu(self.menu_button))
        head.addWidget(self.enlarge_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        self.view = ChartView()
        self.view.opens = can_open
        self.view.chosen.connect(self.open_hit)
        self.view.menu_wanted.connect(self._popup)
        layout.addWidget(self.view, 1)
        self.view.say(tr("Reading…"))

    def _button(self, picture: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(picture))
        button.setAutoRaise(True)
        button.setToolTip(tip)
        button.setAccessibleName(tip + ": " + tr(self.declared.title))
        button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        return button

    def _menu(self, parent, hit: charts.Hit | None = None) -> QMenu:
        menu = QMenu(parent)
        if hit is not None and self.can_open(hit):
            menu.addAction(icon("detail"), tr("Open the records"), lambda: self.open_hit(hit))
        menu.addAction(icon("enlarge"), tr("Enlarge"), self.enlarge)
        menu.addAction(icon("picture"), tr("Save picture…"), self.save_picture)
        menu.addAction(icon("copy"), tr("Copy table"), self.copy_table)
        if self.show_map is not None:
            menu.addAction(icon("map"), tr("Show on map"), self.show_on_map)
        return menu

    def _popup(self, hit, place) -> None:
        self._menu(self, hit).exec(place)

    # -- showing -----------------------------------------------------------------------------------------------
    def show_chart(self, chart: charts.Chart) -> None:
        """Show these numbers from now on."""
        self.chart = chart
        self.view.show_chart(chart)
        self.enlarge_button.setEnabled(True)
        self.menu_button.setEnabled(True)
        self.changed.emit(chart)

    def say(self, sentence: str) -> None:
        """Show a sentence in place of the chart."""
        self.view.say(sentence)
        self.enlarge_button.setEnabled(False)
        self.menu_button.setEnabled(False)

    # -- doing -------------------------------------------------------------------------------------------------
    def open_hit(self, hit: charts.Hit) -> None:
        """Open the records behind a number."""
        if self.can_open(hit):
            self.open_list(hit)

    def enlarge(self) -> None:
        """Show the chart in a window of its own."""
        if self.chart is not None:
            self.window_of_chart = chart_actions.ChartWindow(self, self.window())
            self.window_of_chart.show()

    def save_picture(self) -> None:
        """Save the chart as a picture."""
        if self.chart is not None:
            chart_actions.ask_and_save(self.chart, self, self.messages)

    def copy_table(self) -> None:
        """Copy its numbers."""
        if self.chart is not None:
            chart_actions.copy_table(self.chart, tr(self.declared.first) if self.declared.first else "", self.messages)

    def show_on_map(self) -> None:
        """Show the wards with their numbers on the map."""
        if self.chart is not None and self.show_map is not None:
            self.show_map(self.chart)
