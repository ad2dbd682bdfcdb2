"""The plugin class: adds IMIS's toolbar, menu and docks to QGIS, and removes them again. Nothing else.

No connection is opened here: QGIS starts as fast as without IMIS (budget 150 ms).
"""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, QTranslator
from qgis.PyQt.QtWidgets import QMenu

from .resources_path import data_path


class ImisPlugin:
    """Made by QGIS through ``classFactory``."""

    def __init__(self, iface) -> None:
        self.iface = iface
        self.desk = None
        self.menu: QMenu | None = None
        self.toolbar = None
        self._undo: list[Callable[[], None]] = []

    def initGui(self) -> None:
        """Add everything; each thing added notes how it is taken away."""
        from .desk.desk import Desk
        from .modules import MODULES, all_tables

        self._add_translator()
        window = self.iface.mainWindow()
        self.desk = Desk(self.iface, MODULES, all_tables(), window)
        self._undo.append(self._close_desk)
        QCoreApplication.instance().aboutToQuit.connect(self._before_quit)
        self._undo.append(lambda: QCoreApplication.instance().aboutToQuit.disconnect(self._before_quit))
        for dock in self.desk.make_docks(window):
            self._add_dock(dock)
        actions = self.desk.make_actions(window)
        self._add_menu(window, actions)
        self._add_toolbar(window, actions)
        QTimer.singleShot(0, self._add_toolbox)  # QGIS first shows its window, then reads forty algorithms
        self._add_locator_filters()
        self.desk.connect_at_start()

    def initProcessing(self) -> None:
        """Add the toolbox only: what ``qgis_process`` calls, where there is no window."""
        self._add_translator()
        self._add_provider(None)

    def unload(self) -> None:
        """Take away what was added, last first; a start that broke half-way is cleared up as well."""
        while self._undo:
            self._undo.pop()()

    def _before_quit(self) -> None:
        """End threads and connections of ours while QGIS is still whole: it unloads plugins only while it falls apart."""
        if self.desk is not None:
            self.desk.close()

    # -- one thing each ----------------------------------------------------------------------------------------
    def _add_translator(self) -> None:
        locale = str(QgsSettings().value("locale/userLocale", "en") or "en")[:2]
        try:
            path = data_path("i18n", f"imis_{locale}.qm")
        except FileNotFoundError:  # no translation for this language: the texts stay English
            return
        translator = QTranslator()
        if translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            self._undo.append(lambda: QCoreApplication.removeTranslator(translator))

    def _add_dock(self, dock) -> None:
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.hide()

        def remove() -> None:
            self.iface.removeDockWidget(dock)
            dock.setParent(None)
            dock.deleteLater()

        self._undo.append(remove)

    def _add_menu(self, window, actions) -> None:
        self.menu = QMenu("&IMIS", window)
        self.menu.setObjectName("ImisMenu")
        self.desk.shelf.fill_menu(self.menu)
        self.menu.addSeparator()
        self.menu.addActions(actions)
        bar = window.menuBar()
        before = next((a for a in bar.actions() if a.menu() and a.menu().objectName() == "mHelpMenu"), None)
        for action in self.desk.shelf.actions.values():  # so that a person may choose other keys
            self.iface.registerMainWindowAction(action, action.shortcut().toString())
        added = bar.insertMenu(before, self.menu) if before else bar.addMenu(self.menu)

        def remove() -> None:
            bar.removeAction(added)
            for action in [*actions, *self.desk.shelf.actions.values()]:
                self.iface.unregisterMainWindowAction(action)
                action.menu() or action.deleteLater()  # a menu deletes its own
            self.menu.setParent(None)
            self.menu.deleteLater()
            self.menu = None

        self._undo.append(remove)

    def _add_toolbar(self, window, actions) -> None:
        self.toolbar = window.addToolBar("IMIS")
        self.toolbar.setObjectName("ImisToolbar")
        self.toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.desk.shelf.fill_toolbar(self.toolbar)
        self.desk.add_map_button(self.toolbar)
        self.toolbar.addSeparator()
        self.toolbar.addWidget(self.desk.make_search(self.toolbar))
        self.toolbar.addWidget(self.desk.make_status(self.toolbar))

        def remove() -> None:
            window.removeToolBar(self.toolbar)
            self.toolbar.setParent(None)
            self.toolbar.deleteLater()
            self.toolbar = None

        self._undo.append(remove)

    def _add_toolbox(self) -> None:
        if self.desk is not None:  # unloaded meanwhile otherwise
            self._add_provider(self.desk.session)

    def _add_provider(self, session) -> None:
        from .toolbox import make_provider

        registry = QgsApplication.processingRegistry()
        if registry.providerById("imis") is not None:
            return  # another copy of the plugin has added it; QGIS would delete ours
        provider = make_provider(session)
        if registry.addProvider(provider):
            self._undo.append(lambda: registry.removeProvider(provider))

    def _add_locator_filters(self) -> None:
        for made in self.desk.make_locator_filters():
            self.iface.registerLocatorFilter(made)
            self._undo.append(lambda f=made: self.iface.deregisterLocatorFilter(f))

    def _close_desk(self) -> None:
        self.desk.close()
        self.desk.setParent(None)
        self.desk.deleteLater()
        self.desk = None
