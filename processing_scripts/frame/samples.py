"""Values of a raster at points of the municipality."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProcessingException

from ...desk.words import tr

LOOK_EVERY = 2000


def values_at(run, name: str, points: list[tuple[float, float]], band: int = 1) -> list[float | None]:
    """The raster parameter's values at points in the municipality's system; None outside it and where it has no data.

    :raises QgsProcessingException: it has no coordinate system, none of the points lies on it, or the run was cancelled.
    """
    layer = run.algorithm.parameterAsRasterLayer(run.parameters, name, run.context)
    if layer is None or not layer.isValid():
        raise QgsProcessingException(tr("The raster of “{name}” cannot be read.").format(name=name))
    if not layer.crs().isValid():
        raise QgsProcessingException(
            tr("The layer “{layer}” has no coordinate system. Set it in the layer's properties first.").format(layer=layer.name())
        )
    transform = QgsCoordinateTransform(run.crs(), layer.crs(), run.context.transformContext())
    provider = layer.dataProvider().clone()  # the layer belongs to the window's thread
    found: list[float | None] = []
    for number, (x, y) in enumerate(points):
        if number % LOOK_EVERY == 0 and run.feedback.isCanceled():
            raise QgsProcessingException(tr("Cancelled. Nothing was written."))
        try:
            value, there = provider.sample(transform.transform(QgsPointXY(x, y)), band)
        except QgsCsException:  # beyond what the raster's system can express
            there = False
        found.append(float(value) if there else None)
    if points and all(value is None for value in found):
        raise QgsProcessingException(
            tr("The raster “{layer}” has no value at any place that is asked for. Choose one that covers the city.").format(layer=layer.name())
        )
    return found
