"""Heights from a raster, asked for places in the municipality's system."""

from __future__ import annotations

import math

from qgis.core import QgsCoordinateTransform, QgsPointXY, QgsProcessingException

from ...desk.words import tr


class Elevation:
    """The first band of a raster parameter.

    :raises QgsProcessingException: the raster cannot be read, or has no coordinate system.
    """

    def __init__(self, run, name: str) -> None:
        layer = run.algorithm.parameterAsRasterLayer(run.parameters, name, run.context)
        if layer is None or not layer.isValid():
            raise QgsProcessingException(tr("Choose a raster with the height of the ground, or let water flow in the order of drawing."))
        if not layer.crs().isValid():
            raise QgsProcessingException(
                tr("The layer “{layer}” has no coordinate system. Set it in the layer's properties first.").format(layer=layer.name())
            )
        self._provider = layer.dataProvider().clone()  # the layer belongs to another thread
        self._transform = QgsCoordinateTransform(run.crs(), layer.crs(), run.context.transformContext())

    def at(self, x: float, y: float) -> float | None:
        """The height at a place, None beside the raster or where it has no data."""
        value, known = self._provider.sample(self._transform.transform(QgsPointXY(x, y)), 1)
        return value if known and math.isfinite(value) else None
