"""Keeps edits made in a QGIS layer from being lost silently (reliability.md, sections 2 and 3).

The database refuses an update that does not say which version of the record the officer saw, or says an old
one. This guard remembers that version from the moment the record is *seen* (its form opened, the feature
selected) and sends it with the save. It also keeps QGIS's transaction groups out, which report saves that
were never made (F5).
"""

from __future__ import annotations

from typing import Iterable, Optional

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

VERSION = "row_version"
SEEN = "seen_version"


def is_versioned(layer: QgsVectorLayer) -> bool:
    """Does the layer's table carry record versions?"""
    names = layer.fields().names()
    return VERSION in names and SEEN in names


def transaction_groups_on(project: Optional[QgsProject] = None) -> bool:
    """Would edits of this project run in one long transaction?"""
    project = project or QgsProject.instance()
    if hasattr(project, "transactionMode"):
        from qgis.core import Qgis

        return project.transactionMode() == Qgis.TransactionMode.AutomaticGroups
    return project.autoTransaction()


class EditGuard(QObject):
    """Watches one editable layer. Keep a reference to it for as long as the layer lives."""

    refused = pyqtSignal(str)
    """A sentence for the message bar: why editing did not start."""

    def __init__(self, layer: QgsVectorLayer, parent: Optional[QObject] = None):
        super().__init__(parent or layer)
        self.layer = layer
        self.seen: dict[int, int] = {}
        self._saved: set[int] = set()
        layer.selectionChanged.connect(self._on_selection)
        layer.editingStarted.connect(self._on_editing_started)
        layer.beforeCommitChanges.connect(self._send_versions)
        layer.afterCommitChanges.connect(self._read_again)
        layer.afterRollBack.connect(self.seen.clear)
        layer.attributeValueChanged.connect(lambda fid, _index, _value: self._note_if_unknown(fid))
        layer.geometryChanged.connect(lambda fid, _geometry: self._note_if_unknown(fid))

    def note_form(self, feature: QgsFeature) -> None:
        """A form of this feature was opened: what it shows is what the officer saw."""
        if feature.id() in self.seen or not feature.isValid():
            return
        version = feature.attribute(VERSION)
        if version is not None and version != NULL:
            self.seen[feature.id()] = int(version)

    def _on_selection(self, selected: Iterable[int], *_rest: object) -> None:
        self._note(fid for fid in selected if fid not in self.seen)

    def _on_editing_started(self) -> None:
        if transaction_groups_on():
            self.refused.emit(QCoreApplication.translate(
                "ImisLayers",
                "Editing was not started: this project keeps edits in transaction groups, in which saves can be lost. "
                "Switch them off under Project ▸ Properties ▸ Data Sources, then start again."))
            self.layer.rollBack()
            return
        self._note(self.layer.selectedFeatureIds())

    def _note_if_unknown(self, fid: int) -> None:
        if fid >= 0 and fid not in self.seen:
            self._note([fid])

    def _note(self, fids: Iterable[int]) -> None:
        wanted = [fid for fid in fids if fid >= 0]
        if not wanted:
            return
        request = QgsFeatureRequest().setFilterFids(wanted)
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes([VERSION], self.layer.fields())
        for feature in self.layer.dataProvider().getFeatures(request):
            version = feature.attribute(VERSION)
            if version is not None and version != NULL:
                self.seen[feature.id()] = int(version)

    def _send_versions(self, *_stop: object) -> None:
        buffer = self.layer.editBuffer()
        if buffer is None:
            return
        index = self.layer.fields().indexOf(SEEN)
        changed = set(buffer.changedAttributeValues()) | set(buffer.changedGeometries())
        for fid in changed:
            if fid in self.seen:
                self.layer.changeAttributeValue(fid, index, self.seen[fid])
        self._saved = changed

    def _read_again(self) -> None:
        """After an own save the version is one higher; without reading it the next save would conflict with oneself."""
        for fid in self._saved:
            self.seen.pop(fid, None)
        self._note(self._saved)
        self._saved = set()


def guard_layer(layer: QgsVectorLayer) -> Optional[EditGuard]:
    """A guard for a layer with record versions; None for one without."""
    return EditGuard(layer) if is_versioned(layer) else None
