"""The summary of wards (umdss.md 1.5)."""

from __future__ import annotations

from ...records.words import mark
from ..frame.server import Call
from ..frame.summing import SummaryAlgorithm
from ..frame.tables import Areas


class SummaryWards(SummaryAlgorithm):
    """The summary of some or all wards in one run."""

    ID = "summary_wards"
    TITLE = mark("Summary of wards")
    TAGS = mark("summary,ward,population,sanitation,containment,matrix,city")
    SHORT = mark(
        "What stands in each ward, and in the whole city?\n"
        "Each building counts once, in the ward that its point lies in (on a common border in the ward with the lower number), so the "
        "wards add up to the "
        "city. Without a choice all wards are summarised. Buildings taken over without a footprint are told by the ward of their record.\n"
        "Example: all wards – the table and the map for the yearly plan."
    )
    RULE = 1
    DISTANCE = None
    LISTS_MADE = False  # a whole city's lists are made when they are asked for

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_wards(title=mark("Wards (empty: all)"))
        self.declare_summary()

    def work(self, run) -> None:
        """Summarise the wards."""
        rows = run.server.fetch(
            "SELECT ward, name, geom FROM layer_info.wards WHERE %(wards)s::integer[] IS NULL OR ward = ANY (%(wards)s) ORDER BY ward",
            {"wards": run.wards()},
        )
        areas = Areas()
        for row in rows:
            areas.add(row["ward"], row["name"] or str(row["ward"]), row["geom"])
        run.say_when_empty(len(rows))
        self.summarise(run, areas, run.server.all(Call("umdss.without_geometry", wards=run.wards())))
