"""The nearest road of points (umdss.md 1.6)."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsProcessingException

from ...desk.words import tr
from ...records.words import mark
from ..frame.algorithm import LINE, POINT, ImisAlgorithm
from ..frame.areas import hex_wkb, points_of, with_srid
from ..frame.server import Call, wkb_array


class NearestRoad(ImisAlgorithm):
    """Line and foot point from each point to its nearest road."""

    ID = "nearest_road"
    TITLE = mark("Nearest road")
    TAGS = mark("road,nearest,distance,foot point,access")
    SHORT = mark(
        "Which road is nearest to this point, how far is it, and where does one meet it?\n"
        "Measured in metres on the ground, not in degrees. Roads narrower than the least width, and roads farther than the limit, do "
        "not count; between "
        "equally near roads the smaller code wins.\n"
        "Example: a new building – from which road is it reached?"
    )
    READS = ("utility_info.roads",)
    BY_WARD = False
    BY_DAY = False

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_point("POINT", mark("Point"))
        self.add_layer("POINTS", mark("Points of a layer"), "point")
        self.add_number("MAX_M", mark("Not farther than (m)"), 1000, 1, 100000)
        self.add_number("MIN_WIDTH_M", mark("Road width, at least (m; 0: any)"), 0, 0, 100)
        self.add_sink("LINES", mark("Lines to the road"), LINE, "connection")
        self.add_sink("FOOT", mark("Foot points"), POINT, "foot", optional=True)
        self.add_number_output("N_WITHOUT", mark("Points without a road"))

    def work(self, run) -> None:
        """Ask for all points at once."""
        points = []
        if run.given("POINT"):
            points.append(QgsGeometry.fromPointXY(self.parameterAsPoint(run.parameters, "POINT", run.context, run.crs())))
        if run.given("POINTS"):
            for _feature, geometry in run.features_in_city_crs("POINTS"):
                points += [QgsGeometry.fromPointXY(part) for part in points_of(geometry)]
        if not points:
            raise QgsProcessingException(tr("Give a point: click on the map, or choose a layer of points."))
        found = run.stream(
            "LINES",
            Call(
                "umdss.nearest_road",
                points=wkb_array([with_srid(run, hex_wkb(point)) for point in points]),
                max_m=run.number("MAX_M"),
                min_width_m=run.number("MIN_WIDTH_M"),
            ),
            also={"FOOT": ("foot", ["point_no", "road_code", "distance_m"])},
        )
        run.say_when_empty(found)
        run.numbers(N_WITHOUT=len(points) - found)
