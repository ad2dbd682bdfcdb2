"""How the modules are offered: few buttons in the toolbar, one menu, docks laid over one another, remembered for each person."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMainWindow, QMenu, QToolBar, QToolButton

from ..records.words import mark
from .dock import ModuleDock
from .icons import icon
from .panel import ADMINISTRATION, CORE, PLANNING, VALUE_ADDED
from .session import Session
from .words import tr

DOCK_WIDTH = 660  # px: what a small screen of 1366 leaves beside layers and map
LAYERS_WIDTH = 180  # px: names of groups and layers can be read
SETTING = "imis/panels"
REMEMBER_MS = 400
GROUPS = (
    (CORE, mark("Departments"), "departments"),
    (VALUE_ADDED, mark("Payments"), "payments"),
    (PLANNING, mark("Planning"), "planning"),
    (ADMINISTRATION, mark("Administration"), "administration"),
)


def give_width(window: QMainWindow, dock: QDockWidget) -> None:
    """Give a panel its width beside the map; QGIS's layers, where they stand narrower than their names, get theirs as well."""
    docks, widths = [dock], [DOCK_WIDTH]
    layers = window.findChild(QDockWidget, "Layers")
    if layers is not None and layers.isVisible() and not layers.isFloating() and layers.width() < LAYERS_WIDTH:
        docks, widths = [layers, dock], [LAYERS_WIDTH, DOCK_WIDTH]
    window.resizeDocks(docks, widths, Qt.Orientation.Horizontal)


class Shelf(QObject):
    """The modules' docks and the actions that open them, grouped (modules 2.7).

    A module that the officer may not use is not offered. Which panels are open is kept for each login.
    """

    def __init__(self, window, session: Session, docks: Iterable[ModuleDock], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._session = window, session
        self.docks = {dock.module.name: dock for dock in docks}
        self.actions: dict[str, QAction] = {}
        self.buttons: dict[str, QToolButton] = {}
        self._sections: dict[str, QAction] = {}
        self._arranging = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(REMEMBER_MS)
        self._later.timeout.connect(self._remember)
        for number, dock in enumerate(self._in_order(), start=1):
            self.actions[dock.module.name] = self._action(dock, number)

    def _in_order(self) -> list[ModuleDock]:
        return [dock for group, _title, _icon in GROUPS for dock in self.docks.values() if dock.module.group == group]

    def _action(self, dock: ModuleDock, number: int) -> QAction:
        action = QAction(icon(dock.module.icon), tr(dock.module.title), self._window)
        action.setObjectName("ImisModule_" + dock.module.name)
        action.setCheckable(True)
        tip = tr(dock.module.tip or dock.module.title)
        if number < 10:
            action.setShortcut(f"Ctrl+Alt+{number}")
            tip += f" (Ctrl+Alt+{number})"
        action.setToolTip(tip)
        action.triggered.connect(lambda _checked=False, d=dock: self.toggle(d))
        dock.visibilityChanged.connect(lambda visible, a=action: self._seen(a, visible))
        return action

    # -- parts of the window -----------------------------------------------------------------------------------
    def fill_menu(self, menu: QMenu) -> None:
        """Put the modules into a menu, a heading for each group."""
        menu.setToolTipsVisible(True)
        for group, title, _picture in GROUPS:
            members = self._members(group)
            if members:
                self._sections[group] = menu.addSection(tr(title))
                menu.addActions(members)

    def fill_toolbar(self, toolbar: QToolBar) -> None:
        """Put a button for each group into the toolbar; a group of one is the module's own button."""
        for group, title, _picture in GROUPS:
            members = self._members(group)
            if not members:
                continue
            button = QToolButton(toolbar)
            button.setObjectName("ImisGroup_" + group)
            button.setAccessibleName(tr(title))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.placed = toolbar.addWidget(button)
            self.buttons[group] = button
            self._fit(button, group, members)

    def _members(self, group: str) -> list[QAction]:
        return [self.actions[dock.module.name] for dock in self._in_order() if dock.module.group == group]

    # -- opening and closing -----------------------------------------------------------------------------------
    def toggle(self, dock: ModuleDock) -> None:
        """Bring a panel to the front; put it away when it is there already."""
        if not dock.isHidden() and not dock.visibleRegion().isEmpty():
            dock.hide()
            return
        self.show_module(dock.module.name)

    def show_module(self, name: str) -> ModuleDock | None:
        """Bring the panel of a module to the front, over the other panels; None when the officer may not use it."""
        dock = self.docks[name]
        if self._session.connected and not dock.module.available(self._session.rights):
            return None
        others = [other for other in self.docks.values() if other is not dock and not other.isHidden() and not other.isFloating()]
        if others and not dock.isFloating() and dock not in self._window.tabifiedDockWidgets(others[0]):
            self._window.tabifyDockWidget(others[0], dock)
        first = not others and dock.isHidden()
        dock.show()
        dock.raise_()
        if first and not dock.isFloating():
            give_width(self._window, dock)
        if self._session.connected:
            dock.build()
        self.actions[name].setChecked(True)
        return dock

    def _seen(self, action: QAction, visible: bool) -> None:
        action.setChecked(visible)
        if not self._arranging:
            self._later.start()

    # -- by person ---------------------------------------------------------------------------------------------
    def _setting(self) -> str:
        found = self._session.found
        return f"{SETTING}/{found.role_name}" if found is not None else ""

    def _remember(self) -> None:
        name = self._setting()
        if not name or not self._session.connected:
            return
        open_docks = [key for key, dock in self.docks.items() if not dock.isHidden()]
        top = next((key for key in open_docks if not self.docks[key].visibleRegion().isEmpty()), "")
        QgsSettings().setValue(name, ",".join([top, *open_docks]))

    def remembered(self) -> list[str]:
        """Names of the panels this person left open, the uppermost last."""
        top, *names = str(QgsSettings().value(self._setting(), "") or "").split(",")
        known = [name for name in names if name in self.docks and name != top]
        return [*known, top] if top in self.docks else known

    def arrange(self, newcomer: bool = False) -> None:
        """After connecting: offer what this person may use, and lay the panels as they were left.

        :param newcomer: open the first panel of each group where nothing is remembered.
        """
        rights = self._session.rights
        may_use = {name: dock.module.available(rights) for name, dock in self.docks.items()}
        for name, action in self.actions.items():
            action.setVisible(may_use[name])
        for group, _title, _picture in GROUPS:
            members = [action for action in self._members(group) if action.isVisible()]
            if group in self._sections:
                self._sections[group].setVisible(bool(members))
            if group in self.buttons:
                self._fit(self.buttons[group], group, members)
        self._arranging = True
        for name, dock in self.docks.items():
            if not may_use[name]:
                dock.hide()
        wanted = [name for name in self.remembered() if may_use[name]]
        if newcomer and not wanted:
            wanted = self._first_of_each_group(may_use)
        for name in wanted:
            self.show_module(name)
        self._arranging = False

    def _first_of_each_group(self, may_use: dict[str, bool]) -> list[str]:
        firsts = {}
        for dock in self._in_order():
            if may_use[dock.module.name]:
                firsts.setdefault(dock.module.group, dock.module.name)
        return list(reversed(firsts.values()))

    def _fit(self, button: QToolButton, group: str, members: list[QAction]) -> None:
        """A group of one is a plain button, a group of none is not there."""
        title, picture = next((tr(title), picture) for name, title, picture in GROUPS if name == group)
        single = members[0] if len(members) == 1 else None
        button.placed.setVisible(bool(members))
        if button.defaultAction() is not None and button.defaultAction() is not single:
            button.removeAction(button.defaultAction())
        if single is not None:
            button.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
            button.setMenu(None)
            button.setDefaultAction(single)
            return
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        menu.addActions(members)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setIcon(icon(picture))
        button.setText(title)
        button.setCheckable(False)
        button.setToolTip(tr("Panels: {names}").format(names=", ".join(action.text() for action in members)))
