"""Sludge that left a containment and is recorded at no plant (umdss.md 1.1.2)."""

from __future__ import annotations

from collections import defaultdict

from ...records.words import mark
from ..frame.algorithm import POINT, TABLE, ImisAlgorithm
from ..frame.server import Call

DATES = ("emptied_date", "application_date")
DATE_TITLES = (mark("Emptied date"), mark("Application date"))


class ApplicationsNotAtPlant(ImisAlgorithm):
    """Emptied, and no sludge collection on record."""

    ID = "applications_not_at_plant"
    TITLE = mark("Emptied, not delivered to a plant")
    TAGS = mark("sludge,dumping,delivery,treatment plant,missing,emptying")
    SHORT = mark(
        "Which sludge was taken out of a containment and never recorded at a treatment plant?\n"
        "The records decide: an emptying, and no sludge collection for its application. Only those older than some hours count, so that "
        "a truck under way is no "
        "suspect (an emptying without an end time counts as ended at midnight). The end of the day of the question is taken as now.\n"
        "Example: the last three months by provider, with the volume that is missing."
    )
    READS = ("umdss.application_places", "fsm.emptyings_register")

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_choice("DATE_FIELD", mark("Which date"), DATE_TITLES, 0)
        self.add_period()
        self.add_number("MIN_AGE_H", mark("Hours since the emptying, at least"), 24, 0, 8760)
        self.add_providers()
        self.add_sink("OUTPUT", mark("Not delivered"), POINT, "by:provider")
        self.add_sink("BY_PROVIDER", mark("Not delivered, by provider"), TABLE, optional=True)
        self.add_number_output("COUNT", mark("Not delivered"))
        self.add_number_output("VOLUME_M3", mark("Volume not delivered (m³)"))

    def work(self, run) -> None:
        """Stream and sum by provider."""
        first, last = run.period()
        sums: dict = defaultdict(lambda: [0, 0.0])

        def count(row: dict) -> None:
            sums[row["provider"]][0] += 1
            sums[row["provider"]][1] += float(row["volume_m3"] or 0)

        found = run.stream(
            "OUTPUT",
            Call(
                "umdss.not_at_plant",
                date_field=DATES[run.choice("DATE_FIELD")],
                first_day=first,
                last_day=last,
                min_age_h=run.number("MIN_AGE_H"),
                providers=run.providers(),
                wards=run.wards(),
                as_of=run.day(),
            ),
            count,
        )
        rows = [(name, number, round(volume, 2)) for name, (number, volume) in sorted(sums.items(), key=lambda item: (item[0] is None, item[0]))]
        run.write("BY_PROVIDER", [("provider", "text"), ("n", "bigint"), ("volume_m3", "numeric")], rows)
        run.say_when_empty(found)
        run.numbers(COUNT=found, VOLUME_M3=round(sum(volume for _number, volume in sums.values()), 2))
