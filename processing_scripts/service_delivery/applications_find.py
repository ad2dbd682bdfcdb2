"""Where emptying has been requested, and how far each request has come (umdss.md 1.1.1)."""

from __future__ import annotations

from collections import Counter

from ...records.words import mark
from ..frame.algorithm import POINT, ImisAlgorithm
from ..frame.server import Call

DATES = ("application_date", "proposed_emptying_date", "emptied_date")
DATE_TITLES = (mark("Application date"), mark("Proposed emptying date"), mark("Emptied date"))
STAGES = ("applied", "emptied", "feedback", "collected")
STAGE_TITLES = (mark("Applied"), mark("Emptied"), mark("Feedback given"), mark("Collected at the plant"))


class ApplicationsFind(ImisAlgorithm):
    """One feature an application, at its containment, or else its building."""

    ID = "applications_find"
    TITLE = mark("Find applications")
    TAGS = mark("application,emptying,request,desludging,service,stage,date")
    SHORT = mark(
        "Where has emptying been requested, and how far has each request come?\n"
        "One point an application: at its containment, else at the only containment of its building, else in the building. "
        "Requests without any place stay in the table and are counted.\n"
        "Both days of the period count. Days open run until the emptying, or until the day of the question.\n"
        "Example: all emergencies of last month that nobody has served yet – stage “Applied”, emergencies only."
    )
    READS = ("umdss.application_places",)

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_choice("DATE_FIELD", mark("Which date"), DATE_TITLES, 0)
        self.add_period()
        self.add_choice("STAGE", mark("Stages"), STAGE_TITLES, [0, 1, 2, 3], several=True)
        self.add_providers()
        self.add_flag("EMERGENCY_ONLY", mark("Only emergencies"), False)
        self.add_sink("OUTPUT", mark("Applications"), POINT, "stage")
        for stage, title in zip(STAGES, STAGE_TITLES, strict=True):
            self.add_number_output("N_" + stage.upper(), title)
        self.add_number_output("N_WITHOUT_LOCATION", mark("Applications without a place"))

    def work(self, run) -> None:
        """Stream the applications and count their stages."""
        first, last = run.period()
        seen: Counter = Counter()

        def count(row: dict) -> None:
            seen[row["stage"]] += 1
            seen["nowhere"] += row["geom"] is None

        found = run.stream(
            "OUTPUT",
            Call(
                "umdss.applications_find",
                date_field=DATES[run.choice("DATE_FIELD")],
                first_day=first,
                last_day=last,
                stages=[STAGES[place] for place in run.choices("STAGE")],
                providers=run.providers(),
                emergency_only=run.flag("EMERGENCY_ONLY"),
                wards=run.wards(),
                as_of=run.day(),
            ),
            count,
        )
        run.say_when_empty(found)
        run.numbers(**{"N_" + stage.upper(): seen[stage] for stage in STAGES}, N_WITHOUT_LOCATION=seen["nowhere"])
