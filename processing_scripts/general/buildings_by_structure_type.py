"""Buildings of some structure types (umdss.md 1.2.1)."""

from __future__ import annotations

from collections import Counter

from ...records.words import mark
from ..frame import project_filter
from ..frame.algorithm import POLYGON, TABLE, ImisAlgorithm
from ..frame.server import Call

TYPES = (mark("RCC framed"), mark("Load bearing"), mark("CGI sheet"), mark("Wooden or mud"), mark("Other"), mark("Not recorded"))
NOT_RECORDED = 5


class BuildingsByStructureType(ImisAlgorithm):
    """Buildings by their structure, as a layer or as a filter of the map."""

    ID = "buildings_by_structure_type"
    TITLE = mark("Buildings by structure type")
    TAGS = mark("structure,building,RCC,load bearing,CGI,mud,filter")
    SHORT = mark(
        "Where are the buildings of these structure types?\n"
        "Buildings without a recorded structure are a class of their own and are never lost. The municipal map's building layer can be "
        "filtered to the same "
        "types at once; “Clear filter” of the analysis panel gives back the filter it had.\n"
        "Example: CGI sheet and wooden houses before the storm season."
    )
    READS = ("building_info.buildings",)
    BY_DAY = False

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_choice("STRUCTURE_TYPES", mark("Structure types"), TYPES, list(range(len(TYPES))), several=True)
        self.add_flag("AS_FILTER", mark("Filter the building layer of the municipal map as well"), False)
        self.add_sink("OUTPUT", mark("Buildings"), POLYGON, "structure")
        self.add_sink("BY_TYPE", mark("Buildings by type"), TABLE, optional=True)
        self.add_number_output("COUNT", mark("Buildings"))

    def work(self, run) -> None:
        """Stream and count."""
        chosen = run.choices("STRUCTURE_TYPES")
        types = [place + 1 for place in chosen if place != NOT_RECORDED]
        if len(types) == len(TYPES) - 1:
            types = [row["id"] for row in run.server.fetch("SELECT id FROM building_info.structure_types")]
        seen: Counter = Counter()

        def count(row: dict) -> None:
            seen[(row["structure_type_id"], row["structure_type"])] += 1

        found = run.stream(
            "OUTPUT", Call("umdss.by_structure", structure_types=types, not_recorded=NOT_RECORDED in chosen, wards=run.wards()), count
        )
        order = sorted(seen.items(), key=lambda item: (item[0][0] is None, item[0][0] or 0))
        run.write(
            "BY_TYPE", [("structure_type_id", "integer"), ("structure_type", "text"), ("n", "bigint")], [(*key, number) for key, number in order]
        )
        run.say_when_empty(found)
        if run.flag("AS_FILTER"):
            project_filter.by_values(run, "buildings", "structure_type_id", types + ([None] if NOT_RECORDED in chosen else []))
        run.numbers(COUNT=found)
