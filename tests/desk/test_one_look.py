"""One look at every panel: laws that hold for each list, form and page of each role, at 630 x 620 (issue "Ten modules").

A panel of any module is walked, so a new one is held to the same laws without a test of its own.
"""

from __future__ import annotations

import re
from collections import defaultdict

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt, QTranslator
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QShortcut,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from imis_plugin.database.connection import fetch_all
from imis_plugin.desk import form_page
from imis_plugin.desk.dock import ModuleDock
from imis_plugin.desk.list_page import ListPage
from imis_plugin.desk.several import SeveralEditor
from imis_plugin.modules import MODULES
from imis_plugin.resources_path import data_path
from tests.desk.conftest import settle, wait_until

WIDTH, HEIGHT = 630, 620
WORDS = re.compile(r"[A-Za-zÀ-ÿ]{2,}")
SIGN = "\u200b"  # takes no room
# Texts that are the same in every language: units, marks, codes, names of formats; and words of code lists.
COMPOUND = (QTabBar, QComboBox, QCalendarWidget, QAbstractSpinBox, QAbstractItemView, QLineEdit)  # Qt's own parts are inside
SAME = re.compile(
    r"^[\W\d_]*(m|m²|m³|km|mm|%|BOD|COD|TSS|pH|E\. coli|CSV|XLSX|PDF|SVG|PNG|"
    r"BIN|CWIS|IMIS|INR|EPSG:\d+|[A-Z]\d{3,}|Testpur|legacy|Years?|No D(ata|ue))[\W\d_]*$"
)


class Marked(QTranslator):
    """A language in which every text of IMIS begins with a sign: what lacks it did not pass through the translation."""

    def translate(self, context, source, _disambiguation=None, _n=-1):
        return f"{SIGN}{source}" if context == "IMIS" and source else None

    def isEmpty(self):
        return False


@pytest.fixture
def marked(qgis_app):
    translator = Marked()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def in_nepali(qgis_app):
    translator = QTranslator()
    assert translator.load(str(data_path("i18n", "imis_ne.qm")))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def roles(db):
    return [row["role_name"].removeprefix("imis_") for row in fetch_all(db, "SELECT role_name FROM imis.roles ORDER BY sort_order, id")]


@pytest.fixture
def walk(qgis_iface, session_as, roles, monkeypatch):
    """``walk(look)`` calls ``look(role, where, dock)`` for every tab and every new form of every module of every role."""
    monkeypatch.setattr(form_page.FormPage, "confirm", lambda self, text: True)
    monkeypatch.setattr(form_page.drafts, "find", lambda *_given: {})

    def run(look):
        seen = set()
        for role in roles:
            session = session_as(role)
            for module in MODULES:
                if not module.available(session.rights):
                    continue
                dock = ModuleDock(qgis_iface, session, module)
                dock.resize(WIDTH, HEIGHT)
                dock.show()
                dock.build()
                for place in range(dock.tabs.count()):
                    page = dock.tabs.widget(place)
                    actions = tuple(sorted(getattr(page, "buttons", {}))) if isinstance(page, ListPage) else ()
                    looked = (module.name, place, dock.tabs.tabText(place), actions)
                    if looked in seen:  # another role sees the same
                        continue
                    seen.add(looked)
                    dock.tabs.setCurrentIndex(place)
                    if isinstance(page, ListPage):
                        wait_until(lambda p=page: not p.model._asked and p.count.text())
                    settle(0.05)
                    look(role, f"{module.name}: {dock.tabs.tabText(place)}", dock)
                    if isinstance(page, ListPage) and page.panel.add_form is not None and "add" in page.buttons:
                        if (module.name, place, "add") in seen:
                            continue
                        seen.add((module.name, place, "add"))
                        form = dock.open_form(page, page.panel.add_form, None)
                        wait_until(lambda f=form: f.state is not None)
                        settle(0.03)
                        look(role, f"{module.name}: new {page.type.name}", dock)
                        dock.close_page(form)
                dock.close()
                dock.deleteLater()
            session.close()

    return run


def shown(dock: QDockWidget, kind=QWidget):
    """Widgets that an officer sees, without those inside Qt's own compound widgets."""
    for widget in dock.widget().findChildren(kind):
        inside = widget.parent()
        own = widget.objectName().startswith("qt_") or isinstance(inside, COMPOUND) or type(inside).__name__.startswith("Qgs")
        if widget.isVisible() and not own:
            yield widget


def name_of(widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} {widget.objectName() or ''} {str(text)[:40]!r}"


def too_narrow(widget: QWidget) -> bool:
    """Whether a text on one line is cut off."""
    if isinstance(widget, QLabel):
        if widget.wordWrap() or not widget.text() or (widget.pixmap() is not None and not widget.pixmap().isNull()):
            return False
        return widget.width() + 2 < widget.fontMetrics().horizontalAdvance(widget.text())
    if isinstance(widget, (QPushButton, QToolButton)) and widget.text():
        icon = widget.iconSize().width() + 4 if not widget.icon().isNull() else 0
        return widget.width() + 2 < widget.fontMetrics().horizontalAdvance(widget.text().replace("&", "")) + icon
    return False


def widest(dock) -> str:
    """Names of the innermost widgets that make a panel too wide."""
    wide = [w for w in dock.widget().findChildren(QWidget) if w.minimumSizeHint().width() > WIDTH - 40 or w.minimumWidth() > WIDTH - 40]
    inner = [w for w in wide if not any(other is not w and w.isAncestorOf(other) for other in wide)]
    return ", ".join(f"{name_of(w)} of {name_of(w.parent())} {w.minimumSizeHint().width()}" for w in inner[:4])


def top_page(dock):
    return dock.top_page or dock.tabs.currentWidget()


def room(_role, dock):
    """Nothing is cut off at 630 px."""
    if dock.minimumSizeHint().width() > WIDTH or dock.width() > WIDTH:
        yield f"wants {dock.minimumSizeHint().width()} px, has {WIDTH}: {widest(dock)}"
    for widget in shown(dock):
        if too_narrow(widget):
            yield f"cut off: {name_of(widget)} {widget.width()} px"


def tabs_whole(_role, dock):
    """Every tab's name can be read and reached without arrows."""
    for bar in dock.widget().findChildren(QTabBar):
        if bar.isVisible() and any(button.isVisible() for button in bar.findChildren(QToolButton)):
            yield f"tabs behind arrows: {[bar.tabText(place) for place in range(bar.count())]}"
    if dock.rows.row.isVisible():
        for button in dock.rows.row.buttons:
            if not dock.rows.row.rect().contains(button.geometry()) or too_narrow(button):
                yield f"tab cut off: {name_of(button)}"


def explained(_role, dock):
    """Every button and field says what it is, to the eye and to a screen reader; actions have an icon; keys do not clash."""
    for button in shown(dock, QAbstractButton):
        if not button.toolTip() and isinstance(button, (QPushButton, QToolButton)):
            yield f"no tooltip: {name_of(button)}"
        if not (button.text() or button.accessibleName() or button.toolTip()):
            yield f"no name: {name_of(button)}"
        if isinstance(button, QToolButton) and button.property("role") == "action" and button.icon().isNull():
            yield f"no icon: {name_of(button)}"
    for field in shown(dock, QLineEdit):
        if not (field.accessibleName() or field.placeholderText() or field.toolTip() or field.parent().accessibleName()):
            yield f"no accessible name: {name_of(field)}"
    page = top_page(dock)
    own = [shortcut for shortcut in page.findChildren(QShortcut) if shortcut.parent() is page]
    keys = [shortcut.key().toString(QKeySequence.SequenceFormat.PortableText) for shortcut in own]
    if len(keys) != len(set(keys)):
        yield f"one key twice: {keys}"


def tab_order(_role, dock):
    """The tab key goes down a form as the eye does."""
    form = dock.top_page
    if form is None or not hasattr(form, "editors"):
        return
    inside = form.scroll.widget()
    chain, widget = [], inside.nextInFocusChain()
    while widget is not inside and len(chain) < 2000:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    order = []
    for widget in chain:
        editor = next((e for e in form.editors.values() if e is widget or e.isAncestorOf(widget)), None)
        if editor is not None and not editor.isHidden() and editor not in order:
            order.append(editor)
    heights = [editor.mapTo(inside, QPoint(0, 0)).y() for editor in order]
    if heights != sorted(heights):
        yield f"tab order: {[editor.objectName() for editor in order]}"


def translated(_role, dock):
    """Every text went through the translation (16.6)."""
    texts = [("label", label.text()) for label in shown(dock, QLabel)]
    names = {box for several in dock.findChildren(SeveralEditor) for box in several.boxes.values()}  # of records, such as roles
    for button in shown(dock, QAbstractButton):
        texts += [("button", "" if button in names else button.text()), ("tooltip", button.toolTip())]
    texts += [("placeholder", field.placeholderText()) for field in shown(dock, QLineEdit)]
    texts += [("group", box.title()) for box in shown(dock, QGroupBox)]
    for bar in dock.widget().findChildren(QTabBar):
        texts += [("tab", bar.tabText(place)) for place in range(bar.count())]
    for table in shown(dock, QTableView):
        model = table.model()
        texts += [("heading", str(model.headerData(section, 1) or "")) for section in range(model.columnCount() if model else 0)]
    for kind, text in texts:
        if text and SIGN not in text and WORDS.search(text) and not SAME.match(text):
            yield f"{kind} not translated: {text[:70]!r}"


LAWS = (room, tabs_whole, explained, tab_order, translated)


@pytest.mark.parametrize(("width", "rows"), [(630, 2), (1000, 1)])
def test_the_eight_tabs_of_the_help_desk_stand_in_rows_and_lead_to_their_pages(open_dock, width, rows):
    dock = open_dock("containments", "help_desk")
    dock.resize(width, HEIGHT)
    settle(0.1)
    row = dock.rows.row
    assert [button.text() for button in row.buttons][-1] == "Dashboard" and len(row.buttons) == 8
    assert not list(tabs_whole(None, dock)) and len({button.y() for button in row.buttons}) == rows
    row.buttons[-1].click()
    assert dock.tabs.currentWidget().objectName() == "dashboard_fsm"
    dock.show_list("feedbacks")
    assert [button.isChecked() for button in row.buttons].index(True) == dock.tabs.currentIndex() == 6
    row.buttons[6].setFocus()
    QTest.keyClick(row.buttons[6], Qt.Key.Key_Left)
    assert dock.tabs.currentIndex() == 5


def test_a_bar_with_arrows_breaks_the_law(open_dock):
    dock = open_dock("containments", "help_desk")
    bar = QTabBar(dock.widget())
    for _number in range(9):
        bar.addTab("A long name of a tab")
    bar.resize(200, 30)
    bar.show()
    settle(0.1)
    assert any("behind arrows" in fault for fault in tabs_whole(None, dock))


def test_every_panel_of_every_role_keeps_the_laws_of_one_look(walk, marked):
    """One walk for all laws: it takes most of the time."""
    faults = defaultdict(set)

    def look(role, where, dock):
        for law in LAWS:
            faults[where].update(law(role, dock))

    walk(look)
    assert len(faults) > 20, "the walk must have seen the panels"
    told = [f"{where}\n   " + "\n   ".join(sorted(found)) for where, found in sorted(faults.items()) if found]
    assert not told, "\n".join(told)


def test_the_desk_in_nepali_cuts_nothing_off(walk, in_nepali):
    faults = defaultdict(set)

    def look(role, where, dock):
        faults[where].update([*room(role, dock), *tabs_whole(role, dock)])

    walk(look)
    assert any("भवन" in where for where in faults), "the walk must have seen the panels in Nepali"
    told = [f"{where}\n   " + "\n   ".join(sorted(found)) for where, found in sorted(faults.items()) if found]
    assert not told, "\n".join(told)
