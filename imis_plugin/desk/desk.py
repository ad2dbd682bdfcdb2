"""The desk put together: session, toolbar, menu and docks. ``plugin.py`` makes one and takes it away again."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QDialog, QDockWidget, QToolButton

from ..database import server_use
from ..database.errors import ImisError
from . import map_links, tasks
from .access import Access, from_environment, remembered
from .dock import ModuleDock
from .handshake import FIRST_PASSWORD, Handshake
from .icons import icon
from .locator import make_filters
from .map_menu import MapMenu
from .messages import Messages, log
from .navigator import Navigator
from .panel import Module
from .project_guard import ProjectGuard
from .search_box import KEY, SearchBox
from .session import CONNECTED, Session
from .shelf import Shelf
from .sign_in import SignIns
from .status import ConnectionStatus
from .words import tr

RECONNECT_SETTING = "imis/connect_at_start"


class Desk(QObject):
    """Everything of IMIS in one QGIS window.

    :param iface: QGIS's interface object.
    :param modules: the modules to be shown, a dock each.
    :param tables: the tables their panels ask facts of.
    """

    def __init__(self, iface, modules: Sequence[Module], tables: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.iface = iface
        self.modules = tuple(modules)
        self.messages = Messages(iface.messageBar(), self._show_log, self)
        self.session = Session(self.messages, tables, self)
        self.project_guard = ProjectGuard(self.messages, self)
        self.sign_ins = SignIns(self.session, self)
        self.session.mismatch.connect(self._mismatch)
        self.session.password_wanted.connect(self._ask_again)
        self.session.opened.connect(self._opened)
        self.session.tables_changed.connect(lambda tables: map_links.refresh_layers(self.session, tables))
        for module in self.modules:
            for start in module.background:
                start(self.session)
        self.docks: dict[str, ModuleDock] = {}
        self.shelf: Shelf | None = None
        self.map_menu: MapMenu | None = None
        self.dialog: QDialog | None = None
        self._newcomer = False

    # -- parts of the window -----------------------------------------------------------------------------------
    def make_docks(self, parent) -> list[ModuleDock]:
        """The docks of all modules, hidden until they are asked for."""
        for module in self.modules:
            dock = ModuleDock(self.iface, self.session, module, parent)
            dock.hide()
            self.docks[module.name] = dock
        self.shelf = Shelf(parent, self.session, self.docks.values(), self)
        self.navigator = Navigator(self.iface, self.session, self.shelf, self)
        return list(self.docks.values())

    def make_actions(self, parent) -> list[QAction]:
        """The actions beside those of the modules: the map, the connection."""
        self.map_action = QAction(icon("map"), tr("Municipal map"), parent)
        self.map_action.setObjectName("ImisMap")
        self.map_action.triggered.connect(lambda _checked=False: self.open_map())
        self.map_menu = MapMenu(self.iface, self.session, self.messages, self._use_area, parent)
        self.search_action = QAction(icon("search"), tr("Search…"), parent)
        self.search_action.setObjectName("ImisFind")
        self.search_action.setShortcut(KEY)
        self.search_action.setToolTip(tr("Search all records ({key})").format(key=KEY))
        self.connect_action = QAction(icon("disconnected"), tr("Connect…"), parent)
        self.connect_action.setObjectName("ImisConnect")
        self.connect_action.setToolTip(tr("Choose the database you work with"))
        self.connect_action.triggered.connect(lambda _checked=False: self.ask_connection())
        self.disconnect_action = QAction(icon("lost"), tr("Disconnect"), parent)
        self.disconnect_action.setObjectName("ImisDisconnect")
        self.disconnect_action.setToolTip(tr("End the connection to the database"))
        self.disconnect_action.triggered.connect(lambda _checked=False: self.session.close())
        self.password_action = QAction(icon("key"), tr("Change my password…"), parent)
        self.password_action.setObjectName("ImisPassword")
        self.password_action.triggered.connect(lambda _checked=False: self.change_password())
        self.session.state_changed.connect(self._show_state)
        self._show_state(self.session.state)
        tools = self.map_menu.menu.menuAction()
        return [self.map_action, tools, self.search_action, self.connect_action, self.disconnect_action, self.password_action]

    def add_map_button(self, toolbar) -> None:
        """The button of the map, with the map tools beside it."""
        toolbar.addAction(self.map_action)
        button = toolbar.widgetForAction(self.map_action)
        button.setMenu(self.map_menu.menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def _use_area(self, area_wkt: str, crs: str) -> bool:
        dock = self.shelf.show_module("analysis")
        page = dock.tabs.widget(0) if dock is not None and dock.tabs.count() else None
        return page is not None and hasattr(page, "take_boundary") and page.take_boundary(area_wkt, crs)

    def make_status(self, parent) -> ConnectionStatus:
        """The status of the connection for the toolbar."""
        status = ConnectionStatus(self.session, parent)
        status.clicked.connect(lambda _checked=False: self.ask_connection())
        return status

    def make_search(self, parent) -> SearchBox:
        """The search box for the toolbar."""
        box = SearchBox(self.session, parent)
        box.chosen.connect(lambda hit: self.navigator.show_record(hit.relation, hit.key))
        self.search_action.triggered.connect(lambda _checked=False: box.setFocus(Qt.FocusReason.ShortcutFocusReason))
        return box

    def make_locator_filters(self) -> list:
        """The search for QGIS's locator bar."""
        return make_filters(self.session, self.navigator.show_record, self.iface.mapCanvas())

    def _show_state(self, state: str) -> None:
        self.map_action.setEnabled(state == CONNECTED)
        self.search_action.setEnabled(state == CONNECTED)
        self.map_action.setToolTip(
            tr("Open the municipal map: its layers, styles and themes")
            if state == CONNECTED
            else tr("Connect to a database first; then the municipal map can be opened.")
        )
        self.disconnect_action.setEnabled(state != "none")
        self.password_action.setEnabled(state == CONNECTED)

    # -- connecting --------------------------------------------------------------------------------------------
    def ask_connection(self, sentence: str = "") -> None:
        """Show the connection dialog; what is chosen there is connected to."""
        from .connect_dialog import ConnectDialog

        self.dialog = ConnectDialog(self.iface.mainWindow(), self.session.access or remembered(), sentence)
        self.dialog.accepted.connect(self._chosen)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.open()

    def _chosen(self) -> None:
        choice = self.dialog.choice()
        if choice is None:
            return
        wait = self.sign_ins.throttle.seconds_left()
        if wait:
            self.messages.warn(tr("Five wrong passwords within a minute. Try again in {seconds} seconds.").format(seconds=wait))
            return
        self.session.connect_to(choice, self.dialog.typed_password())

    def connect_to(self, access: Access) -> None:
        """Connect without asking (the command line's demo, tests, pictures)."""
        self.session.connect_to(access)

    def connect_at_start(self) -> None:
        """Connect a moment after QGIS has started: as its starter said, or as last time when the officer wants that."""
        try:
            given = from_environment()
        except ImisError as error:
            self.messages.error(error)
            return
        if given is not None:
            self._newcomer = True
            QTimer.singleShot(0, lambda: self.session.connect_to(given))
            return
        last = remembered()
        if last is not None and QgsSettings().value(RECONNECT_SETTING, False, type=bool):
            QTimer.singleShot(500, lambda: self.session.state == "none" and self.session.connect_to(last))

    def _ask_again(self, error: BaseException) -> None:
        self.ask_connection(str(error))

    def change_password(self, found: Handshake | None = None) -> None:
        """Ask for a new password of the person; afterwards the desk goes on with it.

        :param found: a sign-in with a first password, after which there is no open session yet (USR-02).
        """
        from .password_dialog import ChangePassword

        session, access = self.session, self.session.access
        username = (found or session.found).role_name
        self.dialog = ChangePassword(session.opener, username, found is not None, self.iface.mainWindow())
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def changed(password: str) -> None:
            self.messages.done(tr("Your password is changed. Where QGIS or a service file keeps the old one, change it there as well."))
            session.connect_to(access, password)

        self.dialog.changed.connect(changed)
        self.dialog.open()

    def _mismatch(self, found: Handshake) -> None:
        from .upgrade import explain_mismatch

        if found.state == FIRST_PASSWORD:
            self.change_password(found)
            return
        explain_mismatch(self.session, found, self.iface.mainWindow())

    def _opened(self) -> None:
        found = self.session.found
        QgsSettings().setValue(RECONNECT_SETTING, True)
        log(tr("Connected to {name} as {person}.").format(name=found.municipality or found.database, person=found.person))
        if map_links.map_of_another(self.session):
            self.messages.warn(
                tr("The open map still speaks to the database as another account. Open it again for your own rights."),
                tr("Open the map"),
                self.open_map,
            )
        if self._newcomer:  # how a newcomer meets IMIS: the map, and the first panels over one another
            self.open_map()
        self.shelf.arrange(self._newcomer)
        self._newcomer = False

    # -- the map -----------------------------------------------------------------------------------------------
    def open_map(self) -> None:
        """Open the municipal project."""
        map_links.open_project(self.session, self.iface)

    def _show_log(self) -> None:
        panel = self.iface.mainWindow().findChild(QDockWidget, "MessageLog")
        if panel is not None:
            panel.setUserVisible(True) if hasattr(panel, "setUserVisible") else panel.show()

    # -- leaving -----------------------------------------------------------------------------------------------
    def close(self) -> None:
        """End tasks, close the session, take away what was drawn on the map; the last desk has the private server stopped."""
        tasks.cancel_all()
        self.session.close()
        try:
            server_use.leave()
        except ImisError as error:
            log(error.sentence)
        if self.project_guard is not None:
            self.project_guard.close()
            self.project_guard = None
        map_links.clear()
        map_links.let_go()
        if self.map_menu is not None:
            self.map_menu.close()
            self.map_menu = None
        if self.dialog is not None:
            from ..compat import is_deleted

            if not is_deleted(self.dialog):
                self.dialog.close()
            self.dialog = None
