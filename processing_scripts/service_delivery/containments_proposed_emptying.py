"""Containments that are to be emptied in the coming days (umdss.md 1.1.3)."""

from __future__ import annotations

import datetime

from qgis.core import QgsProcessingException

from ...desk.words import tr
from ...records.words import mark
from ..frame.algorithm import POINT, ImisAlgorithm
from ..frame.server import Call

MODES = (mark("the next days"), mark("a period"))


class ContainmentsProposedEmptying(ImisAlgorithm):
    """One point a containment, with the earliest day."""

    ID = "containments_proposed_emptying"
    TITLE = mark("Containments to be emptied soon")
    TAGS = mark("containment,emptying,proposed,due,overdue,schedule,week")
    SHORT = mark(
        "Which containments are to be emptied in the next days?\n"
        "Those whose open application proposes a day in the period; 7 days are today and the seven days after it. On request also those "
        "that are due by "
        "schedule (last emptying plus the interval) without an application, and those whose day has passed. An application without a "
        "containment stands for "
        "every containment in use at its building. One point a containment, with the earliest day.\n"
        "Example: next week, with overdue – the route of the trucks."
    )
    READS = ("umdss.application_places",)

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_choice("MODE", mark("Period"), MODES, 0)
        self.add_number("DAYS", mark("Next days"), 7, 0, 365, whole=True)
        self.add_period()
        self.add_flag("INCLUDE_DUE", mark("Also due by schedule"), False)
        self.add_flag("INCLUDE_OVERDUE", mark("Also those whose day has passed"), False)
        self.add_sink("OUTPUT", mark("Containments to be emptied"), POINT, "source")
        self.add_number_output("COUNT_CONTAINMENTS", mark("Containments"))
        self.add_number_output("COUNT_APPLICATIONS", mark("Applications"))
        self.add_number_output("VOLUME_M3", mark("Volume of the containments (m³)"))

    def work(self, run) -> None:
        """Stream and sum."""
        first, last = run.period()
        if run.choice("MODE") == 0:
            first = run.day() or run.server.fetch("SELECT CURRENT_DATE AS day")[0]["day"]
            last = first + datetime.timedelta(days=run.whole("DAYS"))
        elif first is None or last is None:
            raise QgsProcessingException(tr("Give the first and the last day of the period."))
        if run.flag("INCLUDE_DUE"):
            run.server.refuse_without(("fsm.containment_status",), self.displayName())
        sums = {"applications": 0, "volume": 0.0}

        def count(row: dict) -> None:
            sums["applications"] += row["applications"]
            sums["volume"] += float(row["size_m3"] or 0)

        found = run.stream(
            "OUTPUT",
            Call(
                "umdss.proposed_emptying",
                first_day=first,
                last_day=last,
                include_due=run.flag("INCLUDE_DUE"),
                include_overdue=run.flag("INCLUDE_OVERDUE"),
                wards=run.wards(),
            ),
            count,
        )
        run.say_when_empty(found)
        run.numbers(COUNT_CONTAINMENTS=found, COUNT_APPLICATIONS=sums["applications"], VOLUME_M3=round(sums["volume"], 2))
