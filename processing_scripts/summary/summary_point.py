"""The summary of what stands around points (umdss.md 1.5)."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsProcessingException

from ...desk.words import tr
from ...records.words import mark
from ..frame.areas import flat_points, hex_wkb, with_srid
from ..frame.summing import SummaryAlgorithm
from ..frame.tables import Areas


class SummaryPoint(SummaryAlgorithm):
    """The surroundings of points."""

    ID = "summary_point"
    TITLE = mark("Summary around a point")
    TAGS = mark("summary,point,distance,radius,buildings,population")
    SHORT = mark(
        "What stands within a distance of this point?\n"
        "Buildings count whose footprint lies within the distance of the point (the limit is inside); every building counts, whatever "
        "its sanitation. A feature of several points is one area around all of them. "
        "Table, drawing and workbook follow one rule.\n"
        "Example: the site of a planned public toilet, 250 m."
    )
    DISTANCE = 50.0

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_point("POINT", mark("Point"))
        self.add_layer("FEATURES", mark("Points of a layer"), "point")
        self.declare_summary()

    def work(self, run) -> None:
        """Summarise the surroundings."""
        areas = Areas()
        distance = run.number("DISTANCE")
        if run.given("POINT") and run.given("FEATURES"):
            raise QgsProcessingException(tr("Give either a point or a layer of points, not both."))
        if run.given("POINT"):
            point = self.parameterAsPoint(run.parameters, "POINT", run.context, run.crs())
            areas.add("1", tr("Point"), with_srid(run, hex_wkb(QgsGeometry.fromPointXY(point))), distance)
        elif run.given("FEATURES"):
            for number, (feature, geometry) in enumerate(run.features_in_city_crs("FEATURES"), 1):
                areas.add(str(feature.id()), str(number), with_srid(run, hex_wkb(flat_points(geometry))), distance)
        if not areas.keys:
            raise QgsProcessingException(tr("Give a point: click on the map, or choose a layer of points."))
        self.summarise(run, areas)
