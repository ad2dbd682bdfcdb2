"""A layer output while rows are written into it: in the place that the person chose, and out of memory into a file when it grows large."""

from __future__ import annotations

from qgis.core import QgsFeatureSink, QgsProcessingException, QgsProcessingUtils

from ...desk.words import tr

MANY = 100000  # umdss.md 1.8
PORTION = 500  # features are handed over together: one by one costs as much as making them


class Layer:
    """One open output.

    A temporary layer of more than :data:`MANY` features would fill the memory of the desktop: from there on the rows go into a temporary file, and
    the person is told (umdss.md 1.8).

    :ivar destination: where QGIS finds the layer; final when all rows are in.
    """

    def __init__(self, run, name: str, maker, sink, destination: str, shape, crs) -> None:
        self.name, self.destination = name, destination
        self._run, self._maker, self._sink, self._shape, self._crs = run, maker, sink, shape, crs
        self._count = 0
        self._ready: list = []

    def add(self, row: tuple) -> None:
        """Write a row. :raises QgsProcessingException: it cannot be written."""
        if self._count == MANY:
            self._leave_memory()
        self._ready.append(self._maker.feature(row))
        self._count += 1
        if len(self._ready) >= PORTION:
            self._put()

    def close(self) -> None:
        """All rows are in: let go of the file. :raises QgsProcessingException: the last of them cannot be written."""
        self._put()
        if not self._sink.flushBuffer():
            raise QgsProcessingException(tr("A result could not be written: {why}").format(why=self._sink.lastError()))
        self._sink = None

    def _put(self) -> None:
        ready, self._ready = self._ready, []
        if ready and not self._sink.addFeatures(ready, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(tr("A result could not be written: {why}").format(why=self._sink.lastError()))

    def _leave_memory(self) -> None:
        context = self._run.context
        stored = context.temporaryLayerStore().mapLayer(self.destination)
        if stored is None or stored.dataProvider().name() != "memory":
            return
        self._put()
        self._sink.flushBuffer()
        path = QgsProcessingUtils.generateTempFilename(f"{self.name.lower()}.gpkg")
        self._sink, after = QgsProcessingUtils.createFeatureSink(path, context, self._maker.fields, self._shape, self._crs)
        for feature in stored.getFeatures():
            self._ready.append(feature)
            if len(self._ready) >= PORTION:
                self._put()
        self._put()
        loading = context.layersToLoadOnCompletion()
        if self.destination in loading:
            details = loading.pop(self.destination)
            loading[after] = details
            context.setLayersToLoadOnCompletion(loading)
        context.temporaryLayerStore().removeMapLayer(self.destination)
        self.destination = after
        self._run.feedback.pushWarning(
            tr("“{output}” has more than 100,000 features: it is written to the file {path}, not to memory. Choose a file of your own to keep it.")
            .format(output=self.name, path=path)
        )
