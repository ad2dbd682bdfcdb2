"""The one search box in the toolbar: hits in groups while typing, Enter ends at the record, in its panel and on the map."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QPoint, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from ..records.search import KINDS, MOST, SEARCH, Hit, grouped, hits_of
from . import style
from .icons import icon
from .messages import sentence_of
from .session import Session
from .words import tr

TYPING_MS = 180
KEY = "Ctrl+Alt+F"
HIT = Qt.ItemDataRole.UserRole
MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class SearchBox(QLineEdit):
    """``chosen`` carries the hit that was picked. While typing goes on, the question before is cancelled on the server."""

    chosen = pyqtSignal(object)

    def __init__(self, session: Session, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("ImisSearch")
        self._session = session
        self.setClearButtonEnabled(True)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        shades = self.palette()
        shades.setColor(QPalette.ColorRole.PlaceholderText, QColor(style.QUIET))  # the toolbar's own shade can hardly be read
        self.setPalette(shades)
        self.setMinimumWidth(230)
        self.setMaximumWidth(340)
        self.setAccessibleName(tr("Search all records"))
        self.asked = ""
        self._popup = QFrame(self, Qt.WindowType.ToolTip)
        self._popup.setFrameShape(QFrame.Shape.StyledPanel)
        inside = QVBoxLayout(self._popup)
        inside.setContentsMargins(0, 0, 0, 0)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(10)
        self.tree.setUniformRowHeights(True)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tree.itemClicked.connect(lambda item, _column: self._pick(item))
        inside.addWidget(self.tree)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.search)
        self.textEdited.connect(lambda _text: self._typing.start())
        self.returnPressed.connect(self._enter)
        self._enter_waits = False
        session.state_changed.connect(lambda _state: self._follow_session())
        self._follow_session()

    def _follow_session(self) -> None:
        self.setEnabled(self._session.connected)
        self.setPlaceholderText(tr("House number, BIN, road, owner …") if self._session.connected else tr("Search"))
        self.setToolTip(
            tr("Search by house number, BIN, tax code, customer, owner, road, place, containment, application … ({key})").format(key=KEY)
            if self._session.connected
            else tr("Connect to a database first; then all its records can be searched.")
        )
        if not self._session.connected:
            self.hide_hits()

    # -- asking ------------------------------------------------------------------------------------------------
    def search(self) -> None:
        """Ask for what is typed; an unanswered question before it is given up."""
        self._typing.stop()
        text = self.text().strip()
        self.asked = text
        if not text:
            self.hide_hits()
            return
        self._session.ask_rows(self, SEARCH, (text, None, MOST), self._show, self._failed, channel="search")

    def _failed(self, error: BaseException) -> None:
        self._enter_waits = False
        self.tree.clear()
        self._remark(sentence_of(error))
        self._drop_down()

    def _show(self, rows) -> None:
        self.tree.clear()
        for kind, hits in grouped(hits_of(rows)):
            title, picture = KINDS[kind]
            head = QTreeWidgetItem([tr(title)])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            self.tree.addTopLevelItem(head)
            head.setFirstColumnSpanned(True)
            for hit in hits:
                item = QTreeWidgetItem([hit.title if hit.kind != "ward" else tr("Ward {ward}").format(ward=hit.title), hit.remarks(tr)])
                item.setIcon(0, icon(picture))
                item.setToolTip(0, item.text(0))
                item.setToolTip(1, item.text(1))
                item.setForeground(1, self.palette().placeholderText())
                item.setData(0, HIT, hit)
                head.addChild(item)
            head.setExpanded(True)
        if not rows:
            self._remark(tr("Nothing begins with or holds “{text}” among what you may see.").format(text=self.asked))
        self._move(1)
        if self._enter_waits:
            self._enter_waits = False
            self._pick(self.tree.currentItem())
            return
        self._drop_down()

    def _remark(self, text: str) -> None:
        item = QTreeWidgetItem([text])
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.tree.addTopLevelItem(item)
        item.setFirstColumnSpanned(True)

    # -- the list below ----------------------------------------------------------------------------------------
    def hits(self) -> list[Hit]:
        """The hits shown, in order."""
        found = []
        for place in range(self.tree.topLevelItemCount()):
            head = self.tree.topLevelItem(place)
            found += [head.child(number).data(0, HIT) for number in range(head.childCount())]
        return found

    def _drop_down(self) -> None:
        rows = sum(1 + self.tree.topLevelItem(place).childCount() for place in range(self.tree.topLevelItemCount()))
        height = min(rows, 18) * max(self.tree.sizeHintForRow(0), 20) + 6
        self.tree.setColumnWidth(0, 270)
        self._popup.resize(470, height)
        self._popup.move(self.mapToGlobal(QPoint(0, self.height())))
        if self.isVisible():
            self._popup.show()

    def hide_hits(self) -> None:
        """Put the list away."""
        self._popup.hide()

    def _move(self, step: int) -> None:
        items = [head.child(n) for head in map(self.tree.topLevelItem, range(self.tree.topLevelItemCount())) for n in range(head.childCount())]
        if not items:
            return
        current = self.tree.currentItem()
        place = items.index(current) + step if current in items else 0
        self.tree.setCurrentItem(items[max(0, min(place, len(items) - 1))])

    def keyPressEvent(self, event) -> None:
        """Up and down choose, Escape puts the list away."""
        if event.key() in MOVES and self._popup.isVisible():
            self._move({Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}[event.key()])
        elif event.key() == Qt.Key.Key_Down and self.asked == self.text().strip() and self.hits():
            self._drop_down()  # the list was put away; what it held still answers this text
            self._move(1)
        elif event.key() == Qt.Key.Key_Down and self.text():
            self.search()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide_hits()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event) -> None:
        """The list goes when the box is left."""
        self.hide_hits()
        super().focusOutEvent(event)

    def changeEvent(self, event) -> None:
        """Nothing hangs over other windows."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.hide_hits()
        super().changeEvent(event)

    def _enter(self) -> None:
        """Go to the chosen hit; a text that was not asked yet is asked first."""
        if self.asked != self.text().strip() or self._typing.isActive():
            self._enter_waits = True
            self.search()
            return
        self._pick(self.tree.currentItem())

    def _pick(self, item: QTreeWidgetItem | None) -> None:
        hit = item.data(0, HIT) if item is not None else None
        if hit is None:
            return
        self.hide_hits()
        self.selectAll()
        self.chosen.emit(hit)
