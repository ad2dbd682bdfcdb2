"""No project is saved with a password in it (reliability F11, P7).

QGIS writes a layer's source as it is, with the password where the layer was added with one. It is taken out of the document
that is about to be written; the open layers stay as they are, and QGIS asks for the password when the project is opened again.
"""

from __future__ import annotations

from qgis.core import QgsDataSourceUri, QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from .messages import Messages
from .words import tr


class ProjectGuard(QObject):
    """Watches the saving of the open project: first its tree of layers is written, then each layer."""

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        project = QgsProject.instance()
        project.writeProject.connect(self._tree_written)
        project.writeMapLayer.connect(self._layer_written)

    def close(self) -> None:
        """Stop watching."""
        project = QgsProject.instance()
        project.writeProject.disconnect(self._tree_written)
        project.writeMapLayer.disconnect(self._layer_written)

    def _tree_written(self, document: QDomDocument) -> None:
        for element in _elements(document.documentElement(), "layer-tree-layer"):
            if element.hasAttribute("source"):
                element.setAttribute("source", without_password(element.attribute("source")))

    def _layer_written(self, layer, written: QDomElement, _document: QDomDocument) -> None:
        taken = False
        for element in _elements(written, "datasource"):
            text = element.firstChild().toText()
            kept = without_password(element.text())
            if not text.isNull() and kept != element.text():
                text.setData(kept)
                taken = True
        if taken:
            said = tr(
                "The password of the layer “{layer}” was not saved in the project, where others could read it; QGIS asks for it when the "
                "project is opened. Store it as an authentication configuration of the connection, or use a connection service."
            )
            self._messages.warn(said.format(layer=layer.name()))


def _elements(root: QDomElement, name: str) -> list[QDomElement]:
    found = root.elementsByTagName(name)
    return [found.item(place).toElement() for place in range(found.count())]


def without_password(source: str) -> str:
    """A database source without the password in it; other sources as they are."""
    uri = QgsDataSourceUri(source)
    if not uri.password():
        return source
    uri.setPassword("")
    return uri.uri(False)
