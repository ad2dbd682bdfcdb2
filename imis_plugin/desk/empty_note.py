"""An empty list says why it is empty and what to do (reliability T52), in the middle of where the records would stand."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt

from . import style
from .words import tr


class EmptyNote(QObject):
    """Follows the model of a list page.

    :ivar label: the text over the empty table; hidden where there are records.
    """

    def __init__(self, page) -> None:
        super().__init__(page)
        self._page = page
        self._ground = page.table.viewport()
        self.label = style.label("", "quiet", wrap=True, parent=self._ground)
        self.label.setObjectName("emptyNote")
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.label.hide()
        self._ground.installEventFilter(self)
        page.model.first_page.connect(lambda _number: self.follow())
        page.model.modelReset.connect(self.label.hide)

    def follow(self) -> None:
        """Show the note when the list was read and holds nothing."""
        self.label.setVisible(not self._page.model.rows)
        if not self._page.model.rows:
            self.label.setText(self._text())
            self._place()

    def _text(self) -> str:
        query, buttons = self._page.model.query, self._page.buttons
        if query.keys:
            return tr("None of the records asked for is there any more.")
        if query.filters or query.quick:
            return tr("Nothing fits. Take filters away, or search for something else.")
        add = buttons.get("add")
        if add is not None and self._page.import_button is not None:
            return tr("Nothing here yet. “{add}” enters the first one, “Import” brings in a file.").format(add=add.text())
        if add is not None:
            return tr("Nothing here yet. “{add}” enters the first one.").format(add=add.text())
        if self._page.import_button is not None:
            return tr("Nothing here yet. “Import” brings in a file.")
        return tr("Nothing here yet. What colleagues enter appears by itself.")

    def _place(self) -> None:
        self.label.setGeometry(self._ground.rect().adjusted(20, 10, -20, -10))

    def eventFilter(self, watched, event) -> bool:
        """The note stays in the middle when the list changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False
