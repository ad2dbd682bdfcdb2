"""The summaries of wards and grid cells as layers (umdss.md 2.6)."""

from __future__ import annotations

from ...records.words import mark
from ..frame.algorithm import POLYGON, ImisAlgorithm
from ..frame.copies import count_areas_anew
from ..frame.server import Call

LEVELS = (mark("Wards"), mark("Grid cells"))


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
        self.add_sink("WARDS_OUT", mark("Wards with measures"), POLYGON, "affected", optional=True)
        self.add_sink("GRIDS_OUT", mark("Grid cells with measures"), POLYGON, "affected", optional=True)
        self.add_number_output("N_UPDATED", mark("Areas"))

    def work(self, run) -> None:
        """Stream the levels."""
        levels = run.choices("LEVEL")
        count_areas_anew(self._opener, run.feedback, tuple(name for place, name in enumerate(("ward", "grid")) if place in levels))
        count = 0
        if 0 in levels:
            count += run.stream("WARDS_OUT", Call("umdss.unit_summary", level="ward", as_of=run.day()))
        if 1 in levels:
            count += run.stream("GRIDS_OUT", Call("umdss.unit_summary", level="grid", as_of=run.day()))
        run.say_when_empty(count)
        run.numbers(N_UPDATED=count)
