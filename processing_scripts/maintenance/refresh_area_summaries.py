"""The summaries of wards and grid cells as layers (umdss.md 2.6)."""

from __future__ import annotations

from ...desk.words import tr
from ...records.words import mark
from ..frame import labels
from ..frame.algorithm import POLYGON, ImisAlgorithm
from ..frame.copies import count_areas_anew
from ..frame.server import Call

LEVELS = (mark("Wards"), mark("Grid cells"))
LEVEL_NAMES = ("ward", "grid")
OUTPUTS = {"ward": "WARDS_OUT", "grid": "GRIDS_OUT"}
UNITS = {"ward": "SELECT count(*) AS n FROM layer_info.wards", "grid": "SELECT count(*) AS n FROM layer_info.grids"}
MEASURES = (
    "area_km2", "n_buildings", "population", "households", "density_ha", "n_rcc_framed", "n_load_bearing", "n_cgi_sheet", "n_wooden_mud", "n_sewer",
    "n_septic_tank", "n_pit_holding_tank", "n_containments", "con_inside", "road_km", "n_applications", "n_applications_12m", "n_emptyings",
    "n_emptyings_12m", "tax_paid_pct", "water_paid_pct", "swm_paid_pct", "pct_onsite", "pct_sewer", "pct_unsafe_direct", "con_overdue", "pct_overdue",
    "emptyings_per_1000", "pct_lic_population", "n_hard_to_reach", "pct_hard_to_reach",
)  # fmt: skip


class RefreshAreaSummaries(ImisAlgorithm):
    """Every measure of every ward and cell, as it stands now."""

    ID = "refresh_area_summaries"
    TITLE = mark("Ward and grid summaries")
    TAGS = mark("ward,grid,summary,statistics,measures,density")
    SHORT = mark(
        "What are the figures of every ward and every grid cell today?\n"
        "Each building counts once, by its point, so the wards add up to the city. The layers are counted when they are asked for "
        "and cannot be out of date; the measures that the municipal map shows are stored anew on the way. "
        "Shares without anything to share stay empty, they are not 0.\n"
        "Example: the ward layer with all measures, for a map of density or of overdue containments."
    )
    READS = ("layer_info.ward_summary", "building_info.buildings")
    BY_WARD = False

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_choice("LEVEL", mark("Levels"), LEVELS, [0, 1], several=True)
        everything = list(range(len(MEASURES)))
        self.add_choice("MEASURES", mark("Measures"), [labels.LABELS[name] for name in MEASURES], everything, several=True, advanced=True)
        self.add_flag(
            "ONLY_QUEUED", mark("Only levels whose stored measures are out of date"), False, advanced=True,
            tip=mark("For a nightly run: what nothing has changed of is passed over."),
        )  # fmt: skip
        self.add_sink("WARDS_OUT", mark("Wards with measures"), POLYGON, "people", optional=True)
        self.add_sink("GRIDS_OUT", mark("Grid cells with measures"), POLYGON, "people", optional=True)
        self.add_number_output("N_UPDATED", mark("Areas"))

    def work(self, run) -> None:
        """Store the measures of the map anew where they are old, and stream the levels."""
        levels = [LEVEL_NAMES[place] for place in run.choices("LEVEL")]
        if run.flag("ONLY_QUEUED"):
            old = [level for level in levels if not run.server.one(Call("umdss.area_copy_is_true", of_level=level))["area_copy_is_true"]]
            for level in levels:
                if level not in old:
                    run.feedback.pushInfo(tr("“{level}”: nothing has changed since the measures were stored.").format(level=level))
            levels = old
        count_areas_anew(self._opener, run.feedback, tuple(levels))
        chosen = run.choices("MEASURES")
        without = tuple(name for place, name in enumerate(MEASURES) if place not in chosen)
        count = 0
        for level in levels:
            count += run.server.fetch(UNITS[level])[0]["n"]
            run.stream(OUTPUTS[level], Call("umdss.unit_summary", level=level, as_of=run.day()), without=without)
        if levels:
            run.say_when_empty(count)
        run.numbers(N_UPDATED=count)
