"""Main buildings that owe tax, water or waste fees (umdss.md 1.4.1)."""

from __future__ import annotations

from collections import Counter

from ...records.words import mark
from ..frame.algorithm import POINT, TABLE, ImisAlgorithm
from ..frame.payments import SERVICE_TITLES, SERVICES, require_readable
from ..frame.server import Call


class TaxDueBuildings(ImisAlgorithm):
    """One point a main building with dues."""

    ID = "tax_due_buildings"
    TITLE = mark("Buildings with dues")
    TAGS = mark("tax,due,payment,water,solid waste,revenue,arrears")
    SHORT = mark(
        "Which main buildings owe property tax, water or solid-waste fees, and for how many years?\n"
        "Years due are completed years between the last payment and the day of the question, five and more in one class. Buildings without a payment "
        "date are no debtors here. Only main buildings count, so that a complex is not asked twice.\n"
        "Example: ward 4, two years and more – the list for the next visit."
    )
    READS = ("building_info.buildings",)

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_choice("SERVICE", mark("Service"), SERVICE_TITLES, 0)
        self.add_number("MIN_DUE", mark("Years due, at least"), 1, 1, 5, whole=True)
        self.add_sink("OUTPUT", mark("Buildings with dues"), POINT, "due")
        self.add_sink("BY_WARD", mark("Dues by ward"), TABLE, optional=True)
        self.add_number_output("COUNT", mark("Buildings with dues"))

    def work(self, run) -> None:
        """Stream and count by ward."""
        service = run.choice("SERVICE")
        require_readable(run, service)
        seen: Counter = Counter()

        def count(row: dict) -> None:
            seen[(row["ward"], row["due"])] += 1

        found = run.stream(
            "OUTPUT",
            Call("umdss.tax_due", service=SERVICES[service], min_due=run.whole("MIN_DUE"), as_of=run.day(), wards=run.wards()),
            count,
        )
        order = sorted(seen.items(), key=lambda item: (item[0][0] is None, item[0]))
        run.write("BY_WARD", [("ward", "integer"), ("due", "integer"), ("n", "bigint")], [(*key, number) for key, number in order])
        run.say_when_empty(found)
        run.numbers(COUNT=found)
