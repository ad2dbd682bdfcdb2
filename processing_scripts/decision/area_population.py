"""How many people live in an area (umdss.md 1.4.8)."""

from __future__ import annotations

from ...records.words import mark
from ..frame import areas, pages
from ..frame.algorithm import POLYGON, ImisAlgorithm
from ..frame.server import Call, wkb_array


class AreaPopulation(ImisAlgorithm):
    """People, households and buildings in drawn areas or the areas of a layer."""

    ID = "area_population"
    TITLE = mark("Population of an area")
    TAGS = mark("population,people,households,area,density,polygon")
    SHORT = mark(
        "How many people and households live in this area?\n"
        "Buildings that touch the area count whole, or by their point, or only when wholly inside. Proportional: each building counts "
        "with the share of its "
        "footprint inside; the sum is rounded at the end. Buildings without a number of people count as 0 and are told.\n"
        "Example: the catchment of a planned toilet, drawn on the map."
    )
    READS = ("building_info.buildings",)
    BY_WARD = False
    BY_DAY = False

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_area()
        self.add_rule(0)
        self.add_flag("PROPORTIONAL", mark("By the share of the footprint inside"), False)
        self.add_sink("OUTPUT", mark("Areas with population"), POLYGON, "population")
        for name, title in (
            ("POPULATION", mark("People")),
            ("HOUSEHOLDS", mark("Households")),
            ("N_BUILDINGS", mark("Buildings")),
            ("N_MISSING", mark("Buildings without a number of people")),
            ("N_WITHOUT_GEOMETRY", mark("Buildings without a place on the map")),
        ):
            self.add_number_output(name, title)
        self.add_page_output("REPORT")

    def work(self, run) -> None:
        """Count area by area; the numbers are the sums over the areas."""
        found = areas.given_areas(run)
        call = Call(
            "umdss.area_population",
            geoms=wkb_array(found.geoms),
            building_rule=run.choice("BUILDING_RULE"),
            proportional=run.flag("PROPORTIONAL"),
        )
        rows = run.server.all(call)
        columns = [column for column in run.server.columns("umdss.area_population") if column[0] != "area_no"]
        heads = [("area_key", "text"), ("area", "text")]
        made = [(*found.name(row["area_no"]), *(row[name] for name, _kind in columns)) for row in rows]
        shapes = areas.shapes(found)
        run.write("OUTPUT", [*heads, *columns, ("geom", "geometry")], [(*row, shape) for row, shape in zip(made, shapes, strict=True)])
        run.numbers(
            POPULATION=sum(row["population"] for row in rows),
            HOUSEHOLDS=sum(row["households"] for row in rows),
            N_BUILDINGS=sum(row["n_buildings"] for row in rows),
            N_MISSING=sum(row["n_missing_population"] for row in rows),
            N_WITHOUT_GEOMETRY=run.say_without_geometry(),
        )
        run.say_when_empty(sum(row["n_buildings"] for row in rows))
        run.page("REPORT", pages.page(self.displayName(), [pages.table([*heads, *columns], made)]))
