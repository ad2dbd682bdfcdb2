"""Where waterborne disease clusters, and whether unsafe sanitation lies there (umdss.md 7.8)."""

from __future__ import annotations

import datetime

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY, QgsProcessingException, QgsRectangle
from qgis.PyQt.QtCore import QDate, QDateTime

from ...compat import is_null
from ...desk.words import tr
from ...records.words import mark
from ..frame import epidemic, epidemic_cells, epidemic_clusters, epidemic_page, epidemic_scan, tables
from ..frame.algorithm import POINT, POLYGON, TABLE, ImisAlgorithm
from ..frame.areas import hex_wkb, with_srid
from ..frame.server import Call, wkb_array

MARGIN_M = 25.0  # round the case points of a cluster, so that a single house can be seen
NEIGHBOURS = 1.5  # times the side of a cell: the eight around it
CLUSTER_COLUMNS = [
    ("cluster_no", "integer"), ("method", "text"), ("diseases", "text"), ("first_day", "date"), ("last_day", "date"), ("n_records", "integer"),
    ("cases", "numeric"), ("expected", "numeric"), ("risk_ratio", "numeric"), ("p_value", "numeric"), ("population", "bigint"),
    ("radius_m", "numeric"), ("geom", "geometry"),
]  # fmt: skip
CELL_COLUMNS = [
    ("col", "integer"), ("line_no", "integer"), ("n_buildings", "bigint"), ("population", "bigint"), ("cases", "numeric"), ("rate", "numeric"),
    ("gi_score", "numeric"), ("p_value", "numeric"), ("q_value", "numeric"), ("hot", "text"), ("pct_unsafe_around", "numeric"),
    ("moran_i", "numeric"), ("moran_p", "numeric"), ("moran_class", "text"), ("geom", "geometry"),
]  # fmt: skip
SPREAD_COLUMNS = [
    ("record", "integer"), ("disease", "text"), ("day", "date"), ("cases", "numeric"), ("cluster_no", "integer"), ("geom", "geometry"),
]  # fmt: skip


class DiseaseHotspots(ImisAlgorithm):
    """Clusters of cases, and what stands around them."""

    ID = "disease_hotspots"
    TITLE = mark("Disease clusters and unsafe sanitation")
    TAGS = mark("disease,cholera,diarrhea,typhoid,outbreak,cluster,hotspot,Gi*,scan statistic,Moran,relative risk,public health")
    SHORT = mark(
        "Where do cases of waterborne disease cluster in space and time, is that more than chance, and does unsafe sanitation lie there?\n"
        "Cases come from the recorded outbreak areas, spread over the buildings in each by their people, or from a layer of case points. People are "
        "those of the buildings as recorded now.\n"
        "Space and time: a cluster grows where enough cases lie within some metres and days of each other. Hot cells: Getis-Ord Gi* of the rate by "
        "square cell with its eight neighbours, against random arrangements; a cell is hot when the share of false finds (Benjamini-Hochberg) stays "
        "within the limit. Scan: the circle that holds most more cases than its people let expect, against random cases, then further circles that "
        "do not overlap it.\n"
        "Sanitation: the share of buildings around a cell that lead straight to drain, water body or ground, whose containment has such an outlet, "
        "or whose containment is overdue. The quarter of the cells with most is set against that with least: relative risk with 95 % interval. "
        "Drinking water and low income are listed beside it, for they may be the true reason. The local Moran shows where a high rate meets unsafe "
        "surroundings.\n"
        "The same seed gives the same result, in whatever order the records come. The cases of one outbreak area lie together because they were "
        "recorded together: look at the number of records of a cluster.\n"
        "Example: cholera and diarrhoea of the last two years – which containments are to be emptied or rebuilt first?"
    )
    READS = ("public_health.waterborne_hotspots", "building_info.buildings", "layer_info.wards")
    KEEPS = {"CELLS": "col, line_no", "CLUSTERS": "method, cluster_no"}

    def declare(self) -> None:
        """Parameters and outputs."""
        tip = mark("Names parted by semicolons, such as Cholera; Typhoid. Empty: all.")
        self.add_names("DISEASES", mark("Only these diseases"), "diseases", tip)
        self.add_period()
        self.add_layer("CASES", mark("Case points (empty: the recorded outbreak areas)"), "point")
        self.add_field("CASE_DATE", mark("Day of the case"), "CASES")
        self.add_field("CASE_COUNT", mark("Number of cases at the point (empty: 1)"), "CASES")
        self.add_number("CELL_M", mark("Side of a cell (m)"), 250, 50, 2000)
        self.add_number("EPS_M", mark("Cases are near within (m)"), 300, 1, 5000)
        self.add_number("EPS_DAYS", mark("and within (days)"), 21, 0, 366, whole=True)
        self.add_number("MIN_CASES", mark("Cases that make a cluster"), 5, 1, 1000)
        self.add_number("PERMUTATIONS", mark("Random arrangements"), 999, 99, 9999, whole=True, advanced=True)
        self.add_number("SEED", mark("Seed of the random numbers"), 1, 0, 2147483647, whole=True, advanced=True)
        self.add_number("MIN_PEOPLE", mark("Rates only for cells with at least (people)"), 20, 1, 10000, whole=True, advanced=True)
        self.add_number("FALSE_SHARE", mark("False finds among the hot cells, at most (share)"), 0.1, 0.01, 0.5, advanced=True)
        self.add_number("SCAN_SHARE", mark("A circle holds at most this share of the people (%)"), 30, 1, 50, advanced=True)
        self.add_number("SCAN_P", mark("Further circles are listed up to p"), 0.05, 0.01, 1, advanced=True)
        self.add_number("AROUND_M", mark("Sanitation counts around the middle of a cell within (m)"), 250, 10, 2000, advanced=True)
        self.add_sink("CELLS", mark("Hot cells"), POLYGON, "hot")
        self.add_sink("CLUSTERS", mark("Clusters"), POLYGON, "cluster")
        self.add_sink("ACT", mark("Containments to act on"), POINT, "act")
        self.add_sink("SPREAD", mark("Cases by building"), POINT, "case", optional=True, made=False)
        self.add_sink("ASSOCIATION", mark("Rates by sanitation, water and income"), TABLE)
        self.add_page_output("REPORT")
        self.add_number_output("N_CASES", mark("Cases"))
        self.add_number_output("N_LEFT_OUT", mark("Cases where no people are recorded, left out of rates"))
        self.add_number_output("N_CLUSTERS", mark("Clusters in space and time"))
        self.add_number_output("N_CIRCLES", mark("Circles of the scan up to p"))
        self.add_number_output("P_FIRST", mark("p of the likeliest circle"))
        self.add_number_output("N_HOT", mark("Hot cells"))
        self.add_number_output("N_MEET", mark("Cells where a high rate meets unsafe sanitation around"))
        self.add_number_output("RISK_RATIO", mark("Relative risk, most against least unsafe sanitation"))
        self.add_number_output("RISK_LOW", mark("Relative risk, 95 % interval: lower end"))
        self.add_number_output("RISK_HIGH", mark("Relative risk, 95 % interval: upper end"))
        self.add_number_output("N_ACT", mark("Containments to act on"))

    def work(self, run) -> None:
        """Gather cases and cells, count the statistics, find the containments, write the page."""
        wards, today = run.wards(), run.server.fetch("SELECT umdss.day_of(%(day)s::date) AS day", {"day": run.day()})[0]["day"]
        first, last = run.period()
        last = min(last or today, today)
        cases = self._points(run, first, last, wards) if run.given("CASES") else self._hotspots(run, first, last, wards)
        run.say_when_empty(len(cases))
        side = run.number("CELL_M")
        call = Call("umdss.health_cells", cell_m=side, around_m=run.number("AROUND_M"), as_of=today, wards=wards)
        cells = epidemic.Cells(run.server.all(call), side, cases)

        def look() -> None:
            if run.feedback.isCanceled():
                raise QgsProcessingException(tr("Cancelled. Nothing was written."))

        run.feedback.setProgressText(tr("Clusters in space and time"))
        labels = epidemic_clusters.space_time_clusters(
            cases.x, cases.y, cases.day, cases.weight, run.number("EPS_M"), run.whole("EPS_DAYS"), run.number("MIN_CASES"), look
        )
        run.feedback.setProgressText(tr("Circular scan"))
        zones = epidemic_scan.circular_scan(
            cells.x, cells.y, cells.cases, cells.population, run.number("SCAN_SHARE") / 100, run.whole("PERMUTATIONS"), run.whole("SEED"), look=look
        )
        zones = [zone for number, zone in enumerate(zones) if not number or zone.p <= run.number("SCAN_P")]
        clusters = self._grown(run, cases, cells, labels, wards) + self._circles(cases, cells, zones)
        clusters = [(number + 1, *row) for number, row in enumerate(clusters)]
        run.write("CLUSTERS", CLUSTER_COLUMNS, clusters)
        run.write("SPREAD", SPREAD_COLUMNS, _spread(cases, labels))
        run.feedback.setProgressText(tr("Hot cells"))
        rows = self._cells(run, cells, look)
        run.write("CELLS", CELL_COLUMNS, rows)
        table = epidemic.compared(cells, run.whole("MIN_PEOPLE"))
        shown = [{**row, "factor": tr(epidemic_page.FACTORS[row["factor"]])} for row in table]
        columns = epidemic_page.association_columns()
        run.write("ASSOCIATION", columns, [tuple(row[name] for name, _kind in columns) for row in shown])
        real = [row for row in clusters if row[1] != "scan" or row[9] <= run.number("SCAN_P")]
        n_act = self._act(run, real, today, wards)
        hot = sum(row[9] == "hot" for row in rows)
        meet = sum(row[13] == "high-high" for row in rows)
        found = epidemic_page.found(hot, meet, n_act)
        run.page("REPORT", epidemic_page.written(self.displayName(), cases, cells, clusters, CLUSTER_COLUMNS, shown, found))
        unsafe = table[0]
        run.numbers(
            N_CASES=round(cases.total, 2), N_LEFT_OUT=round(cells.left_out, 2), N_CLUSTERS=int(labels.max(initial=0)),
            N_CIRCLES=sum(zone.p <= run.number("SCAN_P") for zone in zones), P_FIRST=zones[0].p if zones else None, N_HOT=hot, N_MEET=meet,
            RISK_RATIO=unsafe["risk_ratio"], RISK_LOW=unsafe["low"], RISK_HIGH=unsafe["high"], N_ACT=n_act,
        )  # fmt: skip

    # -- what comes in -----------------------------------------------------------------------------------------
    @staticmethod
    def _hotspots(run, first, last, wards) -> epidemic.Cases:
        """The recorded outbreak areas of the chosen diseases, building by building.

        :raises QgsProcessingException: a disease is not in the list.
        """
        there = {row["label"].lower(): row["id"] for row in run.server.fetch("SELECT id, label FROM public_health.diseases ORDER BY sort_order, id")}
        names = run.names("DISEASES", ";")
        wrong = [name for name in names if name.lower() not in there]
        if wrong:
            raise QgsProcessingException(
                tr("There is no disease “{name}”. The list has: {there}.").format(name=wrong[0], there=", ".join(name.capitalize() for name in there))
            )
        chosen = [there[name.lower()] for name in names] or None
        found = epidemic.Cases()
        call = Call("umdss.hotspot_cases", from_day=first, to_day=last, diseases=chosen, wards=wards)
        for record, disease, day, _bin, weight, geom in run.server.rows(call, ["geom"]):
            place = QgsGeometry()
            place.fromWkb(bytes(geom))
            point = place.asPoint()
            found.add(point.x(), point.y(), day, weight, record, disease)
        return found

    @staticmethod
    def _points(run, first, last, wards) -> epidemic.Cases:
        """The case points of a layer.

        :raises QgsProcessingException: the field of the day is not chosen or holds no days, a number of cases is none.
        """
        date_field, count_field = run.text("CASE_DATE"), run.text("CASE_COUNT")
        if not date_field:
            raise QgsProcessingException(tr("Choose the field of the layer that holds the day of a case."))
        if run.names("DISEASES"):
            run.feedback.pushWarning(tr("The choice of diseases does not touch the layer of case points. Filter the layer itself."))
        found, places, without = epidemic.Cases(), [], 0
        for feature, geometry in run.features_in_city_crs("CASES"):
            day = _day(feature.attribute(date_field))
            value = feature.attribute(count_field) if count_field else 1
            without += day is None
            if day is None or day > last or (first and day < first):
                continue
            try:
                weight = 0.0 if is_null(value) else float(value)
            except (TypeError, ValueError) as error:
                raise QgsProcessingException(tr("“{value}” is no number of cases. Choose another field.").format(value=value)) from error
            if weight < 0:
                raise QgsProcessingException(tr("“{value}” is no number of cases. Choose another field.").format(value=value))
            for part in geometry.asGeometryCollection() or [geometry]:
                point = part.asPoint()
                found.add(point.x(), point.y(), day, weight, int(feature.id()), "")
                places.append(with_srid(run, hex_wkb(QgsGeometry.fromPointXY(point))))
        if without:
            run.feedback.pushWarning(tr("%n case(s) without a day were left out.", without))
        if wards is not None and places:
            rows = run.server.fetch(
                "SELECT building_info.ward_at(g.geom) AS ward FROM unnest(%(geoms)s::public.geometry[]) WITH ORDINALITY AS g (geom, no)"
                " ORDER BY g.no",
                {"geoms": wkb_array(places)},
            )
            return found.only([place for place, row in enumerate(rows) if row["ward"] in wards])
        return found

    # -- what comes out ----------------------------------------------------------------------------------------
    @staticmethod
    def _grown(run, cases, cells, labels, wards) -> list[tuple]:
        """The clusters in space and time."""
        members = [np.flatnonzero(labels == number).tolist() for number in range(1, int(labels.max(initial=0)) + 1)]
        hulls = []
        for places in members:
            points = [QgsPointXY(cases.x[place], cases.y[place]) for place in places]
            hull = QgsGeometry.fromMultiPointXY(points).convexHull().buffer(MARGIN_M, 8)
            hull.convertToMultiType()
            hulls.append(hull)
        people = {}
        if hulls:
            geoms = wkb_array([with_srid(run, hex_wkb(hull)) for hull in hulls])
            people = {row["area_no"]: row["population"] for row in run.server.all(Call("umdss.people_in", geoms=geoms, wards=wards))}
        total, everybody, rows = cases.total, float(cells.population.sum()), []
        for number, (places, hull) in enumerate(zip(members, hulls, strict=True), 1):
            inside, weight = int(people.get(number, 0)), sum(cases.weight[place] for place in places)
            expected = total * inside / everybody if everybody else 0.0
            risk = epidemic_scan.excess_risk(weight, expected, total)
            rows.append((
                "space_time", cases.diseases(places), *cases.period(places), len({cases.record[place] for place in places}), round(weight, 1),
                round(expected, 1), risk and round(risk, 2), None, inside, None, bytes(hull.asWkb()),
            ))  # fmt: skip
        return rows

    @staticmethod
    def _circles(cases, cells, zones) -> list[tuple]:
        """The circles of the scan, as the cells that they hold."""
        rows = []
        for zone in zones:
            inside = set(zone.members)
            places = [place for place, cell in enumerate(cells.place) if cell in inside]
            shape = QgsGeometry.unaryUnion([_square(cells, cell) for cell in zone.members])
            shape.convertToMultiType()
            rows.append((
                "scan", cases.diseases(places), *cases.period(places), len({cases.record[place] for place in places}), round(zone.cases, 1),
                round(zone.expected, 1), zone.risk and round(zone.risk, 2), round(zone.p, 4), int(zone.population), round(zone.radius, 0),
                bytes(shape.asWkb()),
            ))  # fmt: skip
        return rows

    @staticmethod
    def _cells(run, cells, look) -> list[tuple]:
        """All cells with their statistics; those with too few people get none."""
        rate = cells.rate()
        kept = np.flatnonzero(cells.population >= run.whole("MIN_PEOPLE"))
        reach, draws, seed, limit = NEIGHBOURS * cells.side, run.whole("PERMUTATIONS"), run.whole("SEED"), run.number("FALSE_SHARE")
        score, p = epidemic_cells.gi_star(cells.x[kept], cells.y[kept], rate[kept], reach, draws, seed, look)
        q = epidemic_cells.false_discoveries(p)
        both = kept[~np.isnan(cells.unsafe[kept])]
        moran = epidemic_cells.local_moran(cells.x[both], cells.y[both], rate[both], cells.unsafe[both], reach, draws, seed, look)
        moran_q = epidemic_cells.false_discoveries(moran[1])
        gi = {cell: (round(float(score[n]), 2), round(float(p[n]), 4), round(float(q[n]), 4)) for n, cell in enumerate(kept.tolist())}
        local = {
            cell: (round(float(moran[0][n]), 3), round(float(moran[1][n]), 4), moran[2][n] if moran_q[n] <= limit else "")
            for n, cell in enumerate(both.tolist())
        }
        rows = []
        for cell, row in enumerate(cells.rows):
            z, p_value, q_value = gi.get(cell, (None, None, None))
            kind = "few" if z is None else "hot" if q_value <= limit else "warm" if p_value <= 0.05 else "no"
            around = None if np.isnan(cells.unsafe[cell]) else round(float(cells.unsafe[cell]), 1)
            rows.append((
                row["col"], row["line"], row["n_buildings"], row["population"], round(float(cells.cases[cell]), 2),
                None if z is None else round(float(rate[cell]), 2), z, p_value, q_value, kind, around, *local.get(cell, (None, None, None)),
                _multi(_square(cells, cell)),
            ))  # fmt: skip
        return rows

    @staticmethod
    def _act(run, clusters: list[tuple], today, wards) -> int | None:
        """Containments inside the clusters; None when the role may not see them."""
        if not tables.may_read_containments(run):
            run.feedback.pushWarning(tr("Your role may not see single containments: those to act on are not listed. Ask Sanitation for them."))
            run.write("ACT", run.server.columns("umdss.containments_to_act_on"), [])
            return None
        geoms = wkb_array([with_srid(run, row[-1].hex()) for row in clusters])
        numbers = [row[0] for row in clusters]
        call = Call("umdss.containments_to_act_on", geoms=geoms, numbers=numbers, as_of=today, wards=wards)
        counted = [0]

        def count(_row: dict) -> bool:
            counted[0] += 1
            return True

        run.stream("ACT", call, count)
        return counted[0]


def _square(cells: epidemic.Cells, cell: int) -> QgsGeometry:
    x, y, half = cells.x[cell], cells.y[cell], cells.side / 2
    return QgsGeometry.fromRect(QgsRectangle(x - half, y - half, x + half, y + half))


def _multi(shape: QgsGeometry) -> bytes:
    shape.convertToMultiType()
    return bytes(shape.asWkb())


def _spread(cases: epidemic.Cases, labels):
    for place in range(len(cases)):
        point = QgsGeometry.fromPointXY(QgsPointXY(cases.x[place], cases.y[place]))
        day = datetime.date.fromordinal(cases.day[place])
        number = int(labels[place]) or None
        yield cases.record[place], cases.disease[place], day, round(cases.weight[place], 3), number, bytes(point.asWkb())


def _day(value) -> datetime.date | None:
    """A day of a field, None when it is empty. :raises QgsProcessingException: it holds something else."""
    if is_null(value) or value == "":
        return None
    if isinstance(value, QDateTime):
        value = value.date()
    if isinstance(value, QDate):
        return datetime.date(value.year(), value.month(), value.day()) if value.isValid() else None
    try:
        return datetime.date.fromisoformat(str(value)[:10])
    except ValueError as error:
        raise QgsProcessingException(tr("“{text}” is no day. Give it as 2026-11-23.").format(text=value)) from error
