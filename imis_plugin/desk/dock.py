"""The dock of a module: its lists in tabs; records, forms and other pages open over them and close with Esc."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QShortcut,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from . import style
from .form_declaration import FormDeclaration
from .form_page import FormPage
from .icons import icon
from .list_page import ListPage
from .panel import Module, listed
from .record_page import RecordPage
from .session import Session
from .tab_rows import RowedTabs
from .words import tr


class ModuleDock(QDockWidget):
    """One module's dock. Its content is built when a session opens and the dock is first shown."""

    def __init__(self, iface, session: Session, module: Module, parent=None) -> None:
        super().__init__(tr(module.title), parent)
        self.setObjectName("Imis_" + module.name)
        self.iface, self.session, self.module = iface, session, module
        self.lists: dict[str, ListPage] = {}
        self.pages: list[tuple[QWidget, QWidget]] = []
        self._built = False
        inside = QWidget()
        inside.setStyleSheet(style.panel_style())
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(style.MARGIN, style.GAP, style.MARGIN, style.GAP)
        self.stack = QStackedWidget()
        layout.addWidget(self.stack)
        self.setWidget(inside)
        self.setMinimumWidth(430)
        self.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)
        self.empty = self._empty_page()
        self.stack.addWidget(self.empty)
        self.tabs: QTabWidget | None = None
        self.rows: RowedTabs | None = None
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), inside)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.back)
        session.opened.connect(self._session_opened)
        session.closed.connect(self._session_closed)
        self.visibilityChanged.connect(self._visible)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        self.empty_text = style.label(tr("IMIS is not connected. Choose a database with “Not connected” in the toolbar."), "quiet", True)
        self.empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.empty_text)
        layout.addStretch(2)
        return page

    # -- building ----------------------------------------------------------------------------------------------
    def _session_opened(self) -> None:
        self._forget()
        if self.isVisible():
            self.build()

    def _session_closed(self) -> None:
        self._forget()

    def _visible(self, visible: bool) -> None:
        if visible and self.session.connected:
            self.build()

    def build(self) -> None:
        """Build the content for the open session, once."""
        if self._built or not self.session.connected:
            return
        self._built = True
        rights = self.session.rights
        if not self.module.available(rights):
            self.empty_text.setText(tr("Your account has no right to look at these records."))
            self.stack.setCurrentWidget(self.empty)
            return
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        if self.module.pages_first:
            self._add_pages(rights)
        for panel in self.module.panels:
            if listed(panel, rights):
                page = ListPage(self, self.session, panel)
                page.opened.connect(lambda key, p=page: self.open_record(p, key))
                self.lists[panel.record_type.name] = page
                self.tabs.addTab(page, tr(panel.record_type.tab or panel.record_type.title))
        if not self.module.pages_first:
            self._add_pages(rights)
        self.tabs.currentChanged.connect(lambda _place: self._start_current())
        self.rows = RowedTabs(self.tabs)
        self.stack.addWidget(self.rows)
        self.stack.setCurrentWidget(self.rows)
        self._start_current()

    def _add_pages(self, rights) -> None:
        for title, factory, may in self.module.pages:
            if may(rights):
                self.tabs.addTab(factory(self), tr(title))

    def _start_current(self) -> None:
        page = self.tabs.currentWidget() if self.tabs is not None else None
        if isinstance(page, ListPage):
            page.start()

    def _forget(self) -> None:
        """Take the content of a session away; nothing of it stays."""
        self._built = False
        self.stack.setCurrentWidget(self.empty)
        self.empty_text.setText(tr("IMIS is not connected. Choose a database with “Not connected” in the toolbar."))
        for frame, _page in self.pages:
            self.stack.removeWidget(frame)
            frame.deleteLater()
        self.pages = []
        self.lists = {}
        if self.rows is not None:
            self.stack.removeWidget(self.rows)
            self.rows.deleteLater()
            self.rows = self.tabs = None

    # -- pages over the lists ----------------------------------------------------------------------------------
    def open_page(self, title: str, page: QWidget, picture: str = "") -> QWidget:
        """Show a page over the lists, with its title and a way back."""
        frame = QWidget()
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(style.GAP)
        row = QHBoxLayout()
        back = QToolButton()
        back.setIcon(icon("back"))
        back.setAutoRaise(True)
        back.setToolTip(tr("Back (Esc)"))
        back.setAccessibleName(tr("Back"))
        back.clicked.connect(self.back)
        row.addWidget(back)
        if picture:
            mark = QLabel()
            mark.setPixmap(icon(picture).pixmap(20, 20))
            row.addWidget(mark)
        heading = style.label(title, "title")
        heading.setObjectName("heading")
        row.addWidget(heading, 1)
        layout.addLayout(row)
        layout.addWidget(page, 1)
        self.pages.append((frame, page))
        self.stack.addWidget(frame)
        self.stack.setCurrentWidget(frame)
        page.setFocus()
        return page

    def open_record(self, source: ListPage, key: Any, tab: str = "detail") -> RecordPage:
        """Show the detail or the history of a record."""
        page = RecordPage(self.session, source.panel, source.reader, key)
        page.missing.connect(lambda: self._gone(page, source, key))
        title = f"{tr(source.type.singular)} {key}"
        self.open_page(title, page, source.type.icon)
        page.show_tab(tab)
        return page

    def _gone(self, page: RecordPage, source: ListPage, key: Any) -> None:
        self.session.messages.info(tr("{key} is no longer there.").format(key=key))
        self.close_page(page)
        source.refresh()

    def open_form(self, source: ListPage, declaration: FormDeclaration, key: Any, preset=None, show: Any = None) -> FormPage:
        """Open a form over the lists; after saving the list shows the record.

        :param show: key of the list's record to select afterwards, when it is not the one saved.
        """
        form = FormPage(self.session, declaration, key, preset=preset)
        form.left.connect(lambda: self.close_page(form))

        def saved(new_key: Any) -> None:
            self.close_page(form)
            source.show_record(show if show is not None else new_key)

        form.saved.connect(saved)
        form.may_add = source.panel.add_form is not None and declaration is source.panel.edit_form and "add" in source.buttons
        form.as_new.connect(lambda values: self._open_as_new(source, form, values))
        form.tool_pressed.connect(lambda tool: self._use_tool(source, form, tool))
        self.open_page(tr(declaration.title).format(key=key), form, source.type.icon)
        return form

    def _use_tool(self, source: ListPage, form: FormPage, tool) -> None:
        """Open what a button of the form stands for, over the form."""
        form.tool_used = True
        tool.handler(source, {source.type.key: form.key})

    def _open_as_new(self, source: ListPage, form: FormPage, values) -> None:
        """The record of a form was deleted meanwhile: its values begin a new one."""
        declaration = source.panel.add_form
        known = {field.name for section in declaration.sections for field in section.fields if field.kind != "shown"}
        kept = {name: value for name, value in values.items() if name in known and value is not None}
        self.close_page(form)
        fresh = self.open_form(source, declaration, None, preset=kept)
        fresh.ready.connect(lambda: fresh.state.opened_with.update(dict.fromkeys(kept)))  # none of it is stored yet

    def back(self) -> None:
        """Close the uppermost page; a form asks first."""
        if not self.pages:
            return
        page = self.pages[-1][1]
        if isinstance(page, FormPage):
            page.leave()
        else:
            self.close_page(page)

    def close_page(self, page: QWidget) -> None:
        """Take a page away and show what was beneath."""
        for place, (frame, held) in enumerate(self.pages):
            if held is page:
                del self.pages[place]
                self.stack.removeWidget(frame)
                frame.deleteLater()
                break
        top = self.pages[-1][0] if self.pages else self.rows or self.empty
        self.stack.setCurrentWidget(top)
        current = self.tabs.currentWidget() if self.tabs is not None and not self.pages else None
        if isinstance(current, ListPage):
            current.table.setFocus()

    def show_list(self, name: str) -> ListPage | None:
        """Bring a list of the module to the front; None when the officer may not see it."""
        page = self.lists.get(name)
        if page is None or self.tabs is None:
            return None
        while self.pages:
            self.close_page(self.pages[-1][1])
        self.tabs.setCurrentWidget(page)
        return page

    @property
    def top_page(self) -> QWidget | None:
        """The page over the lists, if one is open."""
        return self.pages[-1][1] if self.pages else None
