"""What belongs to what: buildings and containments, main and associated buildings, toilets, applications (umdss.md 1.6)."""

from __future__ import annotations

from qgis.core import QgsProcessingException

from ...desk.words import tr
from ...records.words import mark
from ..frame.algorithm import LINE, ImisAlgorithm
from ..frame.server import Call

STARTS = (mark("Containment"), mark("Building"), mark("Toilet"), mark("Sewer"), mark("Road"))
KEY_FIELDS = ("id", "bin", "id", "code", "code")
RELATIONS = (
    mark("buildings of the containment"),
    mark("containments of the building"),
    mark("main building"),
    mark("associated buildings (of the same main building)"),
    mark("users of the toilet"),
    mark("applications of the building"),
    mark("buildings of the line"),
)
#: relation -> (starts that it fits, shape of the result)
FITS = {
    0: ((0,), "polygon"), 1: ((1,), "point"), 2: ((1,), "polygon"), 3: ((1,), "polygon"), 4: ((2,), "polygon"), 5: ((1,), "point"),
    6: ((3, 4), "polygon"),
}  # fmt: skip
NEEDS = {
    0: ("building_info.build_contains", "fsm.containments"),
    1: ("building_info.build_contains", "fsm.containments"),
    4: ("fsm.build_toilets", "fsm.toilets_register"),
    5: ("umdss.application_places",),
}
LOOKS = {2: "main", 3: "associated", 4: "picked"}


class LinkedFeatures(ImisAlgorithm):
    """Targets of chosen records, each with a line to where it starts."""

    ID = "linked_features"
    TITLE = mark("What belongs to what")
    TAGS = mark("linked,building,containment,associated,main building,toilet,application,relation")
    SHORT = mark(
        "Which buildings use this containment, which containments does this building have, what is its main building, who uses this toilet?\n"
        "It goes by the links on record, not by distance; the line shows which belongs to which, and its length. Chains of associated "
        "buildings are followed to "
        "the last main building. Containments out of use are left out.\n"
        "Example: a containment that overflows – whose is it?"
    )
    READS = ("building_info.buildings",)
    BY_DAY = False
    BY_WARD = False

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_choice("START", mark("From"), STARTS, 0)
        self.add_records("FEATURES", mark("Records"), "table", "", "KEYS")
        self.add_choice("RELATION", mark("To"), RELATIONS, 0)
        self.add_sink("OUTPUT", mark("Linked buildings"), "polygon", "affected", optional=True)
        self.add_sink("POINTS", mark("Linked containments and applications"), "point", "picked", optional=True)
        self.add_sink("LINES", mark("Lines"), LINE, "toilet_line", optional=True)
        self.add_number_output("COUNT", mark("Links"))

    def work(self, run) -> None:
        """Find the targets and write those of the relation's shape."""
        start, relation = run.choice("START"), run.choice("RELATION")
        starts, shape = FITS[relation]
        if start not in starts:
            raise QgsProcessingException(
                tr("“{relation}” does not start at a {start}. Choose another pair.").format(
                    relation=tr(RELATIONS[relation]), start=tr(STARTS[start]).lower()
                )
            )
        run.server.refuse_without(NEEDS.get(relation, ()), self.displayName())
        self.declared.keys["FEATURES"] = KEY_FIELDS[start]
        call = Call("umdss.linked", relation=relation, network=("", "", "", "sewer", "road")[start], keys=run.wanted_keys("FEATURES", "KEYS"))
        output = "OUTPUT" if shape == "polygon" else "POINTS"
        if relation in LOOKS:
            self.declared.sinks[output].look = LOOKS[relation]
        found = run.stream(output, call, also={"LINES": ("line", ["start_key", "target_key", "distance_m"])})
        run.say_when_empty(found)
        run.numbers(COUNT=found)
