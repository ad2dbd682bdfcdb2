"""Buildings by what is owed for them (umdss.md 1.2.2)."""

from __future__ import annotations

from collections import Counter

from ...records.words import mark
from ..frame import project_filter
from ..frame.algorithm import POLYGON, TABLE, ImisAlgorithm
from ..frame.payments import SERVICE_TITLES, SERVICES, require_readable
from ..frame.server import Call

DUE = (0, 1, 2, 3, 4, 5, 99, -1)
DUE_TITLES = (
    mark("Not due"), mark("1 year due"), mark("2 years due"), mark("3 years due"), mark("4 years due"), mark("5 years or more due"),
    mark("No payment information"), mark("Not registered"),
)  # fmt: skip
LAYERS = ("tax_status", "water_status", "waste_status")


class BuildingsByPaymentStatus(ImisAlgorithm):
    """Buildings with their years due."""

    ID = "buildings_by_payment_status"
    TITLE = mark("Buildings by payment status")
    TAGS = mark("payment,tax,water,solid waste,due,paid,status")
    SHORT = mark(
        "Which buildings have paid their property tax, water or waste fees, and for how long have the others not?\n"
        "Years due are completed years between the last payment and the day of the question; a year completes on the anniversary. With "
        "the first day of the "
        "fiscal year, fiscal years begun since the payment count instead. “No payment information”: a record without a date; “not "
        "registered”: no number, or "
        "no record for it. The share paid is “not due” among the registered main buildings.\n"
        "Example: water supply, five years and more – as a filter of the map."
    )
    READS = ("building_info.buildings",)

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_choice("SERVICE", mark("Service"), SERVICE_TITLES, 0)
        self.add_choice("DUE", mark("Classes"), DUE_TITLES, list(range(len(DUE))), several=True)
        self.add_flag("MAIN_ONLY", mark("Only main buildings"), True)
        self.add_text("FISCAL_START", mark("First day of the fiscal year (MM-DD; empty: calendar years since the payment)"))
        self.add_flag("AS_FILTER", mark("Filter the layer of the municipal map as well"), False)
        self.add_sink("OUTPUT", mark("Buildings by payment"), POLYGON, "due")
        self.add_sink("BY_CLASS", mark("Buildings by class"), TABLE, optional=True)
        self.add_number_output("PCT_PAID", mark("Share paid (%)"))

    def work(self, run) -> None:
        """Stream the chosen classes, count all."""
        service = run.choice("SERVICE")
        require_readable(run, service)
        wanted = {DUE[place] for place in run.choices("DUE")}
        seen: Counter = Counter()

        def count(row: dict) -> bool:
            seen[row["due"]] += 1
            return row["due"] in wanted

        found = run.stream(
            "OUTPUT",
            Call(
                "umdss.payment_status",
                service=SERVICES[service],
                main_only=run.flag("MAIN_ONLY"),
                as_of=run.day(),
                fiscal_start=run.text("FISCAL_START"),
                wards=run.wards(),
            ),
            count,
        )
        labels = {row["due"]: row["name"] for row in run.server.all(Call("umdss.due_classes"))}
        run.write(
            "BY_CLASS", [("due", "integer"), ("due_label", "text"), ("n", "bigint")], [(due, labels.get(due), seen[due]) for due in DUE if seen[due]]
        )
        registered = sum(number for due, number in seen.items() if due != -1)
        run.say_when_empty(found)
        if run.flag("AS_FILTER"):
            project_filter.by_values(run, LAYERS[service], "due_year", sorted(wanted - {-1}))
        run.numbers(PCT_PAID=round(seen[0] * 100.0 / registered, 1) if registered else None)
