"""What the records say against each other and against the map (umdss.md 7.18)."""

from __future__ import annotations

from collections import Counter

from ...desk.words import tr
from ...records.words import mark
from ..frame.algorithm import POINT, TABLE, ImisAlgorithm
from ..frame.server import Call

WRONG, DOUBTFUL, INCOMPLETE = 1, 2, 3
#: rule of the database, severity, title, what to do
RULES = (
    ("building_without_system", INCOMPLETE, mark("Building without sanitation system"), mark("Ask at the house and record the system.")),
    (
        "onsite_without_containment",
        WRONG,
        mark("On-site sanitation without a containment"),
        mark("Add the containment, connect it, or correct the system."),
    ),
    (
        "containment_unexpected",
        DOUBTFUL,
        mark("Containment at a building without on-site sanitation"),
        mark("Correct the system, or disconnect the containment."),
    ),
    ("containment_without_building", WRONG, mark("Containment without a building"), mark("Connect a building, or decommission the containment.")),
    (
        "containment_far",
        DOUBTFUL,
        mark("Containment more than 50 m from its building"),
        mark("Correct the point, or the building it is connected to."),
    ),
    ("containment_in_water", DOUBTFUL, mark("Containment inside a water body"), mark("Correct the point, or the outline of the water body.")),
    ("containments_close", DOUBTFUL, mark("Two containments within 0.5 m"), mark("If they are one, keep one and connect its buildings to it.")),
    (
        "buildings_overlap",
        WRONG,
        mark("Buildings overlap by more than 20 % of the smaller"),
        mark("Correct the outlines, or remove the one drawn twice."),
    ),
    ("building_outside_wards", WRONG, mark("Building outside all wards"), mark("Correct its outline, or the ward's.")),
    ("ward_differs", WRONG, mark("Recorded ward is not the ward on the map"), mark("Correct the ward, or the outline.")),
    ("road_far", DOUBTFUL, mark("Road of the building more than 50 m away"), mark("Record the road in front of the building.")),
    ("sewer_far", DOUBTFUL, mark("Sewer of the building more than 100 m away"), mark("Check the connection and correct the sewer's code.")),
    ("sewer_without_code", INCOMPLETE, mark("On the sewer, sewer not named"), mark("Find the sewer and record its code.")),
    (
        "sewer_code_unexpected",
        DOUBTFUL,
        mark("Sewer named, but nothing leads to it"),
        mark("Correct the system or the containment's outlet, or remove the code."),
    ),
    ("next_before_last", WRONG, mark("Next emptying before the last"), mark("Correct the emptying interval of the containment's type.")),
    ("volume_unlikely", DOUBTFUL, mark("Containment volume 0 or over 200 m³"), mark("Measure again; mind the unit.")),
    ("households_without_people", WRONG, mark("Households, but no people"), mark("Record the people, or empty the households.")),
    ("crowded_household", DOUBTFUL, mark("More than 20 people in a household"), mark("Check households and people at the house.")),
    ("house_number_twice", DOUBTFUL, mark("House number twice in a ward, but for blanks and marks"), mark("Correct one of them.")),
    ("association_chain", WRONG, mark("Main building is itself associated to another"), mark("Associate the building to the last main building.")),
    ("geometry_missing", INCOMPLETE, mark("Not on the map"), mark("Draw it.")),
    ("geometry_invalid", WRONG, mark("Shape crosses itself"), mark("Draw the shape anew.")),
    ("road_network", DOUBTFUL, mark("Road network"), mark("Mend the roads and build the network again.")),
)
SEVERITIES = {WRONG: mark("Wrong"), DOUBTFUL: mark("Doubtful"), INCOMPLETE: mark("To be completed")}
NETWORK = ("umdss.road_node", "umdss.road_edge")


class DataQuality(ImisAlgorithm):
    """Findings of the rules of data quality, on the map and counted."""

    ID = "data_quality"
    TITLE = mark("Data quality")
    TAGS = mark("quality,check,errors,plausibility,duplicates,missing,topology,validation")
    SHORT = mark(
        "Which records cannot be right, are doubtful, or still to be completed?\n"
        "Each rule is asked of all records as they are now: what a record says against another one, against the map, or against itself. "
        "A finding names the table, the key, the other record where two are compared, what was found and what to do; it lies on the map at "
        "the record's place. Findings of wards are those whose place lies in them; a record that is not on the map belongs to none. Limits "
        "are inside: 50 m is not yet far. The findings on the road network come from the network as it was built last.\n"
        "Example: all rules once a month, worked off from the top of the table."
    )
    READS = (
        "building_info.buildings", "building_info.build_contains", "fsm.containments", "fsm.containment_status",
        "utility_info.roads", "utility_info.sewers", "layer_info.waterbodys", "layer_info.wards", *NETWORK,
    )  # fmt: skip
    KEEPS = {"BY_RULE": "rule"}
    BY_DAY = False

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_choice("RULES", mark("Rules (empty: all)"), [rule[2] for rule in RULES], None, several=True, optional=True)
        self.add_sink("ISSUES", mark("Findings"), POINT, "severity")
        self.add_sink("BY_RULE", mark("Findings by rule"), TABLE, optional=True)
        self.add_number_output("N_ISSUES", mark("Findings"))
        self.add_number_output("N_WRONG", mark("Findings that cannot be right"))

    def work(self, run) -> None:
        """Read the findings, give them their words, count them."""
        places = run.choices("RULES") if run.given("RULES") else range(len(RULES))
        chosen = {RULES[place][0]: RULES[place] for place in places}
        call = Call("umdss.data_quality", rules=list(chosen), wards=run.wards())
        counted: Counter = Counter()

        def findings():
            for rule, subject, key, other, value, ward, geom in run.server.rows(call, ["geom"]):
                counted[rule] += 1
                _name, severity, title, fix = chosen[rule]
                yield rule, severity, tr(title), subject, key, other, value, ward, tr(fix), geom

        columns = [(name, "text") for name in ("rule", "severity", "issue", "subject", "key", "other_key", "value", "ward", "fix")]
        columns[1], columns[7] = ("severity", "integer"), ("ward", "integer")
        found = run.write("ISSUES", [*columns, ("geom", "geometry")], findings())
        rows = [(name, tr(SEVERITIES[severity]), tr(title), counted[name], tr(fix)) for name, severity, title, fix in chosen.values()]
        run.write("BY_RULE", [("rule", "text"), ("severity", "text"), ("issue", "text"), ("n", "bigint"), ("fix", "text")], rows)
        run.say_when_empty(found)
        run.numbers(N_ISSUES=found, N_WRONG=sum(counted[name] for name, severity, _title, _fix in chosen.values() if severity == WRONG))
