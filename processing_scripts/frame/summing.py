"""What the five summary algorithms share: areas in, buildings chosen once, five tables, workbook and page out (umdss.md 1.5, 2)."""

from __future__ import annotations

import contextlib

from ...desk.words import tr
from ...records.words import mark
from . import leaving, pages, summary_paper, tables
from .algorithm import ImisAlgorithm
from .declaring import BUILDING_RULES
from .paper import declare_paper, ground_of, is_wanted, write_paper
from .server import Call, wkb_array
from .tables import KEY_COLUMNS, Areas, Chosen

SHOWN = (
    "n_buildings", "n_main", "population", "households", "n_missing_population", "pct_onsite", "pct_sewer", "pct_unsafe_direct", "n_containments",
    "con_overdue", "con_never_emptied", "apps_open", "emptied_12m", "tax_paid_pct",
)  # fmt: skip


class SummaryAlgorithm(ImisAlgorithm):
    """The base of the five: a subclass says which areas."""

    READS = ("building_info.buildings",)
    BY_WARD = False
    RULE = 0
    DISTANCE: float | None = 0.0
    LISTS_MADE = True

    def declare_summary(self) -> None:
        """Distance, rule, infrastructure, outputs."""
        if self.DISTANCE is not None:
            self.add_number("DISTANCE", mark("Distance around (m)"), self.DISTANCE, 0, 5000)
        self.add_rule(self.RULE)
        self.add_flag("INFRASTRUCTURE", mark("Also roads, networks, toilets, land, cases"), True)
        self.add_sink("AREAS", mark("Areas with key figures"), "polygon", "areas")
        tables.declare_tables(self, lists=True, lists_made=self.LISTS_MADE)
        declare_paper(self, mark("Summary report (PDF)"), "PDF")
        self.add_page_output("HTML")
        for name, title in (("N_BUILDINGS", mark("Buildings")), ("POPULATION", mark("People")), ("N_CONTAINMENTS", mark("Containments")),
                            ("N_WITHOUT_GEOMETRY", mark("Buildings without a place on the map"))):
            self.add_number_output(name, title)

    def summarise(self, run, areas: Areas, without: list[dict] | None = None) -> None:
        """Choose the buildings once, then write every table of them.

        :param without: buildings without a footprint by ward, where the areas are wards: the areas get a column of them (umdss.md 1.8).
        """
        rule = run.choice("BUILDING_RULE")
        row = run.server.fetch(
            "SELECT coalesce(array_agg(x.area_no), '{}')::text AS nos, coalesce(array_agg(x.bin), '{}')::text AS bins, count(*) AS n"
            " FROM umdss.area_buildings(%(geoms)s::public.geometry[], %(distances)s::double precision[], %(rule)s) x",
            {"geoms": wkb_array(areas.geoms), "distances": areas.distances, "rule": rule},
        )[0]
        chosen = Chosen(row["nos"], row["bins"])
        run.say_when_empty(row["n"])
        run.feedback.setProgress(20)
        matrix, keys = tables.matrix_rows(run, chosen), tables.key_rows(run, chosen)
        inside = tables.containments_inside(run, areas)
        keys = [{**row, "con_inside": inside.get(row["area_no"], 0)} for row in keys]
        run.feedback.setProgress(50)
        infra = tables.infra_rows(run, areas) if run.flag("INFRASTRUCTURE") else []
        run.feedback.setProgress(70)
        self._areas(run, areas, keys, inside, infra, without)
        tables.named(run, "MATRIX", "umdss.matrix", matrix, areas)
        tables.named(run, "INFRA", "umdss.infrastructure", infra, areas)
        self._lists(run, areas, chosen)
        path = run.file_path("REPORT")
        if path:
            tables.write_report(run, path, self.displayName(), areas, chosen, matrix, keys, infra)
        if is_wanted(run, "PDF"):
            self._paper(run, areas, chosen, matrix, keys, infra)
        whole = next((one for one in keys if one["area_no"] == 0), keys[0] if keys else {})
        run.numbers(
            N_BUILDINGS=whole.get("n_buildings", 0), POPULATION=whole.get("population", 0), N_CONTAINMENTS=whole.get("n_containments", 0),
            N_WITHOUT_GEOMETRY=run.say_without_geometry(without),
        )  # fmt: skip
        run.page("HTML", self.page(run, areas, matrix, keys, infra))

    def _areas(self, run, areas: Areas, keys, inside, infra, without) -> None:
        columns = [*tables.columns_of(run, "umdss.key_figures"), tables.INSIDE]
        by_number = {row["area_no"]: row for row in keys}
        plain = {(row["area_no"], row["measure"]): row["value"] for row in infra if row["class"] is None}
        extra = [("area_ha", "numeric"), ("road_km", "numeric")]
        heads = [("area_key", "text"), ("label", "text")]
        rows = []
        if without is not None:
            extra.append(("n_without_geometry", "bigint"))
            lacking = {str(row["ward"]): row["n_without_geometry"] for row in without}
            plain |= {(number, "n_without_geometry"): lacking.get(key, 0) for number, key in enumerate(areas.keys, 1)}
        drawn = self._drawn(run, areas)
        for number, (key, label) in enumerate(zip(areas.keys, areas.labels, strict=True), 1):
            found = by_number.get(number, {"con_inside": inside.get(number, 0)})
            values = [found.get(name, 0 if kind == "bigint" else None) for name, kind in columns]
            rows.append((key, label, *values, *(plain.get((number, name)) for name, _kind in extra), drawn[number - 1]["geom"]))
        run.write("AREAS", [*heads, *columns, *extra, ("geom", "geometry")], rows)

    @staticmethod
    def _drawn(run, areas: Areas) -> list[dict]:
        """The shapes of the areas with their distance around them, None of a line or point without one."""
        return run.server.fetch(
            "SELECT public.ST_AsBinary(public.ST_Multi(CASE WHEN x.d > 0 THEN public.ST_Buffer(x.geom, x.d, 32)"
            " WHEN public.ST_Dimension(x.geom) = 2 THEN x.geom END)) AS geom"
            " FROM unnest(%(geoms)s::public.geometry[], %(distances)s::double precision[]) WITH ORDINALITY AS x (geom, d, no) ORDER BY x.no",
            {"geoms": wkb_array(areas.geoms), "distances": areas.distances},
        )

    def _paper(self, run, areas: Areas, chosen: Chosen, matrix, keys, infra) -> None:
        """The report as PDF and print layout."""
        shapes = [{**row, "area_no": number, "label": areas.name(number)[1]} for number, row in enumerate(self._drawn(run, areas), 1)]
        buildings = []
        total = next((row["n_buildings"] for row in keys if row["area_no"] == 0), keys[0]["n_buildings"] if keys else 0)
        if 0 < total <= summary_paper.MOST_BUILDINGS:
            buildings = run.server.fetch(
                "SELECT bin, sanitation_system_id, public.ST_AsBinary(geom) AS geom FROM building_info.buildings"
                " WHERE bin = ANY (%(bins)s::text[]) AND geom IS NOT NULL",
                {"bins": chosen.bins},
            )
        lines = [tr("Rule for buildings: {rule}.").format(rule=tr(BUILDING_RULES[run.choice("BUILDING_RULE")]))]
        if areas.with_distance:
            lines.append(tr("With {metres} m around.").format(metres=f"{max(areas.distances):g}"))
        day = run.server.fetch("SELECT umdss.day_of(%(day)s::date) AS day", {"day": run.day()})[0]["day"]
        lines.append(tr("As of {day}.").format(day=day.isoformat()))
        found = summary_paper.Found(areas, matrix, keys, infra, [row for row in shapes if row["geom"] is not None], buildings, lines)
        ground = ground_of(run, found.box())
        write_paper(run, "imis_summary_report", self.displayName(),
                    lambda project, request, crs: summary_paper.write(found, ground, project, request, crs), "PDF")  # fmt: skip

    def _lists(self, run, areas: Areas, chosen: Chosen) -> None:
        if chosen.empty:
            return
        if run.given("BUILDINGS"):
            owners = tables.owners_wanted(run)
            without = () if owners else tables.OWNER_COLUMNS
            with leaving.logged(run, ["buildings"], "layer", ["buildings"]) if owners else contextlib.nullcontext(leaving.Entry()) as log:
                log.rows["buildings"] = run.stream("BUILDINGS", tables.buildings_call(areas, chosen, owners), without=without, areas=areas)
        if run.given("CONTAINMENTS"):
            if tables.may_read_containments(run):
                call = Call("umdss.containment_list", area_nos=chosen.numbers, of_bins=chosen.bins, as_of=run.day())
                run.stream("CONTAINMENTS", call, areas=areas)
            else:
                run.feedback.pushInfo(tr("Single containments are not among your rights: the list is left out, the counts are there."))

    def page(self, run, areas: Areas, matrix, keys, infra) -> str:
        """Matrix, the main key figures and the infrastructure as a page."""
        kinds = dict(run.server.columns("umdss.key_figures"))
        key_columns = [*KEY_COLUMNS, *((name, kinds[name]) for name in SHOWN)]
        parts = []
        if matrix:
            numbers = sorted({row["area_no"] for row in matrix})
            for number in numbers if len(numbers) < 6 else [0]:
                used = [name for name, kind in run.server.columns("umdss.matrix") if kind == "bigint" and any(row[name] for row in matrix)]
                rows = [[row["structure_type"], *(row[name] for name in used)] for row in matrix if row["area_no"] == number]
                heads = [("structure_type", "text"), *((name, "bigint") for name in used)]
                parts.append(f"<h2>{areas.name(number)[1]}</h2>" + pages.table(heads, rows))
        parts.append(pages.table(key_columns, [[*areas.name(row["area_no"]), *(row[name] for name in SHOWN)] for row in keys]))
        if infra and len(areas.keys) < 6:
            columns = [*KEY_COLUMNS, ("measure", "text"), ("class", "text"), ("value", "numeric"), ("unit", "text")]
            rows = [
                [*areas.name(row["area_no"]), row["measure"], row["class"] or "", row["value"], row["unit"]]
                for row in infra
                if row["value"]
            ]
            parts.append(pages.table(columns, rows))
        return pages.page(self.displayName(), parts)
