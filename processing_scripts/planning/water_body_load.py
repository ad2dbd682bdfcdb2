"""What people discharge into water bodies, reach by reach, summed downstream (umdss.md 7.17)."""

from __future__ import annotations

import html
from collections import defaultdict

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingException, QgsSpatialIndex

from ...desk.words import tr
from ...records.words import mark
from ..frame import pages
from ..frame.algorithm import LINE, POINT, POLYGON, TABLE, ImisAlgorithm
from ..frame.drainage import Drainage, Stretch
from ..frame.fields import geometry_of
from ..frame.samples import values_at
from ..frame.server import Call
from ..frame.water_load import downstream, summed

SOURCES = {"building": mark("Building that leads into the water"), "containment": mark("Containment that leads into the water")}
REACHES = [
    ("reach_no", "integer"), ("waterbody_id", "integer"), ("waterbody", "text"), ("waterbody_type", "text"), ("load_class", "integer"),
    ("n_dischargers", "bigint"), ("n_drain_ends", "bigint"), ("people_direct", "double precision"), ("people_drains", "double precision"),
    ("bod_kg_day", "double precision"), ("bod_upstream_kg_day", "double precision"), ("n_failed_samples", "bigint"), ("geom", "geometry"),
]  # fmt: skip
DISCHARGERS = [
    ("source", "text"), ("key", "text"), ("ward", "integer"), ("people", "double precision"), ("bod_kg_day", "double precision"),
    ("waterbody", "text"), ("reach_no", "integer"), ("distance_m", "double precision"), ("cluster_no", "integer"), ("geom", "geometry"),
]  # fmt: skip
CLUSTERS = [
    ("cluster_no", "integer"), ("waterbody", "text"), ("n_dischargers", "bigint"), ("people", "double precision"), ("bod_kg_day", "double precision"),
    ("geom", "geometry"),
]  # fmt: skip
BODIES = [
    ("waterbody_id", "integer"), ("waterbody", "text"), ("waterbody_type", "text"), ("n_dischargers", "bigint"),
    ("people_direct", "double precision"), ("people_drains", "double precision"), ("bod_kg_day", "double precision"), ("n_failed_samples", "bigint"),
]  # fmt: skip
DRAINS = [("code", "text"), ("people", "double precision"), ("bod_kg_day", "double precision"), ("waterbody", "text"), ("geom", "geometry")]
MOST_LISTED = 20


class WaterBodyLoad(ImisAlgorithm):
    """Organic load of direct dischargers, containments and drains on reaches of rivers, lakes and ponds."""

    ID = "water_body_load"
    TITLE = mark("Load on water bodies")
    TAGS = mark("water body,river,pond,discharge,pollution,BOD,load,drain,outfall,cluster,sample")
    SHORT = mark(
        "How much untreated waste do people put into which reach of which water body?\n"
        "Direct dischargers are buildings that lead to a water body and containments whose outlet does; each belongs to the nearest water body "
        "within the distance, and to its nearest reach. Drains: the people of the buildings on each drain, carried along the drawn network to where "
        "it ends within the distance of a water body; water that ends at several places is parted evenly among them, what ends at a treatment plant "
        "that a drain names does not count. Load: people x grams of oxygen demand (BOD) a day x what containments do not keep. Reaches are pieces of "
        "the water body by squares of the given side.\n"
        "Summed downstream: the load of a reach and of all that lie upstream, along the shortest way through the water to its outlet. Outlets are "
        "the reaches nearest to the given points; a water body without one drains to its lowest reach by a raster of heights; without either "
        "nothing is summed. Failed samples near a reach are counted. Clusters are direct dischargers within the cluster distance of each other. "
        "Reaches with a load are parted into thirds. Rain, dilution and self-purification are not counted. Assumptions marked ° are to be replaced "
        "by local values.\n"
        "Example: which twenty clusters of houses put the most into the river?"
    )
    READS = (
        "layer_info.waterbodys", "building_info.buildings", "building_info.build_contains", "fsm.containments", "utility_info.drains",
        "fsm.treatment_plants_register", "public_health.water_samples",
    )  # fmt: skip
    KEEPS = {"BODIES": "waterbody_id"}

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_number("WITHIN_M", mark("Discharges into water within (m)"), 100, 0, 5000)
        self.add_number("REACH_M", mark("Reaches of (m)"), 100, 20, 5000)
        self.add_number("BOD_G", mark("Load of a person (g BOD a day) °"), 50, 1, 500)
        self.add_number("SEPTIC", mark("Kept by septic tanks (share) °"), 0.35, 0, 1, advanced=True)
        self.add_number("LINED", mark("Kept by lined pits (share) °"), 0.25, 0, 1, advanced=True)
        self.add_number("OTHERS", mark("Kept by others (share) °"), 0, 0, 1, advanced=True)
        self.add_flag("WITH_DRAINS", mark("Drains carry into the water as well"), True)
        self.add_number("SNAP_M", mark("Drains: gap within which ends meet (m)"), 0.5, 0, 20, advanced=True)
        self.add_number("PLANT_M", mark("Drains: a plant is reached within (m) °"), 50, 0, 1000, advanced=True)
        self.add_layer("OUTLETS", mark("Outlets of the water bodies"), "point")
        self.add_raster_layer("DEM", mark("Heights (raster, m)"), tip=mark("For water bodies without an outlet: they drain to their lowest reach."))
        self.add_number("SAMPLE_M", mark("A failed sample belongs to a reach within (m) °"), 100, 0, 2000, advanced=True)
        self.add_number("CLUSTER_M", mark("Cluster: dischargers within (m)"), 50, 5, 1000, advanced=True)
        self.add_number("CLUSTER_LEAST", mark("Cluster: at least so many"), 3, 2, 1000, whole=True, advanced=True)
        self.add_sink("OUTPUT", mark("Reaches by load"), POLYGON, "water_load")
        self.add_sink("CLUSTERS", mark("Clusters of dischargers"), POLYGON, "picked")
        self.add_sink("DISCHARGERS", mark("Direct dischargers"), POINT, "affected")
        self.add_sink("DRAINS_OUT", mark("Drains that end in water"), LINE, "picked")
        self.add_sink("BODIES", mark("Water bodies"), TABLE)
        self.add_page_output("REPORT")
        self.add_number_output("BOD_KG_DAY", mark("Load on water bodies (kg BOD a day)"))
        self.add_number_output("PEOPLE_DIRECT", mark("People who discharge directly"))
        self.add_number_output("PEOPLE_DRAINS", mark("People whose drain ends in water"))
        self.add_number_output("N_DISCHARGERS", mark("Direct dischargers"))
        self.add_number_output("N_FAR", mark("Direct dischargers with no water body near"))
        self.add_number_output("N_CLUSTERS", mark("Clusters of dischargers"))

    def work(self, run) -> None:
        """Reaches; who discharges where; drains; sums downstream; layers and page."""
        reaches = {row["reach_no"]: row for row in run.server.fetch(
            "SELECT reach_no, waterbody_id, waterbody, waterbody_type, beside, public.ST_AsBinary(geom) AS geom FROM umdss.water_reaches(%(side)s)",
            {"side": run.number("REACH_M")},
        )}  # fmt: skip
        if not reaches:
            raise QgsProcessingException(tr("No water body is drawn. Draw them in the layer “Water bodies” first."))
        place = _Places(reaches)
        removal = [run.number(name) for name in ("SEPTIC", "LINED", "OTHERS")]
        kilos = run.number("BOD_G") / 1000
        for row in reaches.values():
            row |= {"n_dischargers": 0, "n_drain_ends": 0, "people_direct": 0.0, "people_drains": 0.0, "bod_kg_day": 0.0, "n_failed_samples": 0}
        wards = run.wards()
        people = [row for row in run.server.fetch(
            "SELECT source, key, ward, people, load_left, waterbody_id, distance_m, cluster_no, public.ST_AsBinary(geom) AS geom"
            " FROM umdss.water_dischargers(%(day)s, %(within)s, %(removal)s, %(cluster)s, %(least)s)",
            {"day": run.day(), "within": run.number("WITHIN_M"), "removal": removal, "cluster": run.number("CLUSTER_M"),
             "least": run.whole("CLUSTER_LEAST")},
        ) if wards is None or row["ward"] in wards]  # fmt: skip
        near = [row for row in people if row["waterbody_id"] is not None]
        for row in near:
            row["reach_no"] = place.nearest(row["waterbody_id"], geometry_of(row["geom"]))
            row["bod_kg_day"] = row["people"] * row["load_left"] * kilos
            reach = reaches[row["reach_no"]]
            row["waterbody"] = reach["waterbody"]
            reach["n_dischargers"] += 1
            reach["people_direct"] += row["people"]
            reach["bod_kg_day"] += row["bod_kg_day"]
        drains = self._drains(run, place, removal, kilos) if run.flag("WITH_DRAINS") and wards is None else []
        if wards is not None and run.flag("WITH_DRAINS"):
            run.feedback.pushInfo(tr("Drains are left out: what they carry is not told apart by ward."))
        for row in run.server.fetch("SELECT public.ST_AsBinary(geom) AS geom FROM umdss.failed_samples(%(day)s)", {"day": run.day()}):
            number = place.nearest_of_all(geometry_of(row["geom"]), run.number("SAMPLE_M"))
            if number is not None:
                reaches[number]["n_failed_samples"] += 1
        onward = downstream(reaches, {no: row["beside"] for no, row in reaches.items()}, self._outlets(run, reaches, place))
        totals = summed({no: row["bod_kg_day"] for no, row in reaches.items()}, onward)
        if not totals:
            run.feedback.pushInfo(tr("Nothing is summed downstream: give points of the outlets, or a raster of heights."))
        self._write(run, reaches, totals, people, near, drains)

    def _drains(self, run, place: _Places, removal: list[float], kilos: float) -> list[tuple]:
        """Carry what is on the drains to where they end in water; rows of ``DRAINS``."""
        rows = run.server.fetch(
            "SELECT piece_no, code, x1, y1, x2, y2, length_m FROM umdss.drainage_pieces('drain', %(gap)s)", {"gap": run.number("SNAP_M")}
        )
        lines = {row["code"]: row for row in run.server.fetch(
            "SELECT code, plant_id, public.ST_AsBinary(geom) AS geom FROM umdss.drainage_lines('drain')"
        )}  # fmt: skip
        names = ("piece_no", "code", "x1", "y1", "x2", "y2", "length_m")
        graph = Drainage((Stretch(*(row[name] for name in names)) for row in rows), run.number("SNAP_M"))
        named = {str(line["plant_id"]) for line in lines.values() if line["plant_id"] is not None}
        plants = {str(row["plant_id"]): (row["x"], row["y"]) for row in run.server.all(Call("umdss.drainage_plants"))}
        graph.find_inlets({key: where for key, where in plants.items() if key in named}, run.number("PLANT_M"))
        ends, _stuck = graph.outcomes()
        wet: dict[int, int | None] = {}
        found = []
        for row in run.server.fetch("SELECT code, people, people_left FROM umdss.drain_discharges(%(removal)s)", {"removal": removal}):
            nodes = sorted(set().union(*(ends[no] for no in graph.of_code.get(row["code"], ()))))
            into = []
            for node in nodes:
                if node not in wet:
                    at = QgsGeometry.fromPointXY(QgsPointXY(*graph.place[node]))
                    wet[node] = None if node in graph.inlets else place.nearest_of_all(at, run.number("WITHIN_M"))
                    if wet[node] is not None:
                        place.reaches[wet[node]]["n_drain_ends"] += 1
                if wet[node] is not None:
                    into.append(wet[node])
            for number in into:
                reach = place.reaches[number]
                reach["people_drains"] += row["people"] / len(nodes)
                reach["bod_kg_day"] += row["people_left"] * kilos / len(nodes)
            if into:
                share = len(into) / len(nodes)
                waters = "; ".join(sorted({place.reaches[number]["waterbody"] or "" for number in into} - {""}))
                load = row["people_left"] * kilos * share
                found.append((row["code"], round(row["people"] * share, 1), load, waters or None, lines[row["code"]]["geom"]))
        return sorted(found, key=lambda one: (-one[2], one[0]))

    @staticmethod
    def _outlets(run, reaches: dict[int, dict], place: _Places) -> list[int]:
        """Reaches at which water bodies end."""
        found = set()
        if run.given("OUTLETS"):
            for _feature, geometry in run.features_in_city_crs("OUTLETS"):
                found.add(place.nearest_of_all(geometry, None))
        if run.given("DEM"):
            without = {row["waterbody_id"] for row in reaches.values()} - {reaches[no]["waterbody_id"] for no in found}
            asked = [no for no, row in reaches.items() if row["waterbody_id"] in without]
            middles = [geometry_of(reaches[no]["geom"]).pointOnSurface().asPoint() for no in asked]
            lowest: dict[int, tuple[float, int]] = {}
            for no, height in zip(asked, values_at(run, "DEM", [(point.x(), point.y()) for point in middles]) if asked else [], strict=True):
                body = reaches[no]["waterbody_id"]
                if height is not None and (height, no) < lowest.get(body, (float("inf"), 0)):
                    lowest[body] = (height, no)
            found |= {no for _height, no in lowest.values()}
        return sorted(found)

    def _write(self, run, reaches: dict[int, dict], totals: dict[int, float], people: list[dict], near: list[dict], drains: list[tuple]) -> None:
        def told(row: dict) -> tuple:
            total = totals.get(row["reach_no"])
            row["bod_upstream_kg_day"] = None if total is None else round(total, 3)
            return tuple(round(row[name], 3) if isinstance(row[name], float) else row[name] for name, _kind in REACHES)

        loaded = sorted((row for row in reaches.values() if row["bod_kg_day"] > 0), key=lambda row: (-row["bod_kg_day"], row["reach_no"]))
        for row in reaches.values():
            row["load_class"] = 0
        for rank, row in enumerate(loaded):
            row["load_class"] = 3 - 3 * rank // len(loaded)
        run.write("OUTPUT", REACHES, (told(row) for row in reaches.values()))
        run.write("DISCHARGERS", DISCHARGERS, (
            tuple(tr(SOURCES[row["source"]]) if name == "source" else row.get(name) for name, _kind in DISCHARGERS) for row in people
        ))  # fmt: skip
        groups = self._clusters(near)
        run.write("CLUSTERS", CLUSTERS, groups)
        run.write("DRAINS_OUT", DRAINS, drains)
        bodies = self._bodies(reaches)
        run.write("BODIES", BODIES, (tuple(row[name] for name, _kind in BODIES) for row in bodies))
        run.say_when_empty(len(near) + len(drains))
        self._page(run, bodies, groups, drains)
        run.numbers(
            BOD_KG_DAY=round(sum(row["bod_kg_day"] for row in reaches.values()), 2), PEOPLE_DIRECT=round(sum(row["people"] for row in near)),
            PEOPLE_DRAINS=round(sum(row["people_drains"] for row in reaches.values())), N_DISCHARGERS=len(people), N_FAR=len(people) - len(near),
            N_CLUSTERS=len(groups),
        )  # fmt: skip

    @staticmethod
    def _clusters(near: list[dict]) -> list[tuple]:
        """Rows of ``CLUSTERS``, the heaviest first."""
        inside: dict[int, list[dict]] = defaultdict(list)
        for row in near:
            if row["cluster_no"] is not None:
                inside[row["cluster_no"]].append(row)
        found = []
        for rows in inside.values():
            shape = QgsGeometry.collectGeometry([geometry_of(row["geom"]) for row in rows]).convexHull().buffer(10, 8)
            shape.convertToMultiType()
            load, names = sum(row["bod_kg_day"] for row in rows), sorted({row["waterbody"] or "" for row in rows} - {""})
            found.append(("; ".join(names) or None, len(rows), sum(row["people"] for row in rows), round(load, 3), bytes(shape.asWkb())))
        found.sort(key=lambda one: (-one[3], -one[1], one[4]))
        return [(number, *one) for number, one in enumerate(found, 1)]

    @staticmethod
    def _bodies(reaches: dict[int, dict]) -> list[dict]:
        """A row a water body that takes anything or has a failed sample, the heaviest first."""
        found: dict[int, dict] = {}
        sums = ("n_dischargers", "people_direct", "people_drains", "bod_kg_day", "n_failed_samples")
        for row in reaches.values():
            whole = found.setdefault(
                row["waterbody_id"], {name: row[name] for name in ("waterbody_id", "waterbody", "waterbody_type")} | dict.fromkeys(sums, 0)
            )
            for name in sums:
                whole[name] += row[name]
        for row in found.values():
            row |= {name: round(row[name], 2) for name in ("people_direct", "people_drains", "bod_kg_day")}
        shown = [row for row in found.values() if row["bod_kg_day"] or row["n_failed_samples"]]
        return sorted(shown, key=lambda row: (-row["bod_kg_day"], row["waterbody_id"]))

    def _page(self, run, bodies: list[dict], groups: list[tuple], drains: list[tuple]) -> None:
        said = tr("{kilos} kg of oxygen demand a day go into water bodies, the waste of {people} people; dilution is not counted.").format(
            kilos=f"{sum(row['bod_kg_day'] for row in bodies):,.0f}",
            people=f"{sum(row['people_direct'] + row['people_drains'] for row in bodies):,.0f}",
        )
        parts = [f"<p>{html.escape(said)}</p>"]
        whole = [tuple(round(row[name]) if name.startswith("people") else row[name] for name, _kind in BODIES[1:]) for row in bodies]
        for title, columns, rows in (
            (tr("Water bodies"), BODIES[1:], whole),
            (tr("Clusters of dischargers"), CLUSTERS[:-1], [(*row[:3], round(row[3]), round(row[4], 1)) for row in groups]),
            (tr("Drains that end in water"), DRAINS[:-1], [(row[0], round(row[1]), round(row[2], 1), row[3]) for row in drains]),
        ):
            if rows:
                more = f"<p>{html.escape(tr('… and %n more in the layer.', len(rows) - MOST_LISTED))}</p>" if len(rows) > MOST_LISTED else ""
                parts.append(f"<h2>{html.escape(title)}</h2>{pages.table(columns, rows[:MOST_LISTED])}{more}")
        run.page("REPORT", pages.page(self.displayName(), parts))


class _Places:
    """Reaches to be found by place.

    :ivar reaches: number -> row with ``waterbody_id`` and ``geom``.
    """

    def __init__(self, reaches: dict[int, dict]) -> None:
        self.reaches = reaches
        self._all = QgsSpatialIndex(QgsSpatialIndex.FlagStoreFeatureGeometries)
        self._of: dict[int, QgsSpatialIndex] = {}
        for number, row in reaches.items():
            feature = QgsFeature(number)
            feature.setGeometry(geometry_of(row["geom"]))
            for index in (self._all, self._of.setdefault(row["waterbody_id"], QgsSpatialIndex(QgsSpatialIndex.FlagStoreFeatureGeometries))):
                index.addFeature(feature)

    def nearest(self, body: int, geometry: QgsGeometry) -> int:
        """The nearest reach of a water body; of equally near ones the smaller number."""
        return min(self._of[body].nearestNeighbor(geometry, 1))

    def nearest_of_all(self, geometry: QgsGeometry, within_m: float | None) -> int | None:
        """The nearest reach of any water body within a distance."""
        found = self._all.nearestNeighbor(geometry, 1, 0 if within_m is None else within_m)
        found = [no for no in found if within_m is None or self._all.geometry(no).distance(geometry) <= within_m]
        return min(found) if found else None
