"""What customers say of the emptying service in an area (umdss.md 1.1.4)."""

from __future__ import annotations

from ...desk.words import tr
from ...records.words import mark
from ..frame import areas, pages
from ..frame.algorithm import POLYGON, ImisAlgorithm
from ..frame.server import Call, wkb_array

YES, NO = "#99CA3C", "#FBB040"


class FeedbackSummary(ImisAlgorithm):
    """Emptyings, feedback, satisfaction and protective equipment by area."""

    ID = "feedback_summary"
    TITLE = mark("Service feedback of an area")
    TAGS = mark("feedback,satisfaction,quality,protective equipment,ppe,area,customers")
    SHORT = mark(
        "How satisfied are customers in this area, and did the workers wear protective equipment?\n"
        "Applications count by their place on the map. Shares are yes ÷ (yes + no); questions left open are told apart, and without any "
        "answer a share stays "
        "empty. The response rate is feedback ÷ emptied applications. With a layer of areas, such as the wards, each gets its own "
        "numbers, and one line has all.\n"
        "Example: the ward layer, this year – where do answers fall below 80 %?"
    )
    READS = ("umdss.application_places", "fsm.feedbacks_register", "fsm.emptyings_register")
    BY_WARD = False
    BY_DAY = False

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_area()
        self.add_field("KEY_FIELD", mark("Field with the name of each area"), "AREA_LAYER")
        self.add_period(mark("Feedback from"), mark("Feedback to"))
        self.add_providers()
        self.add_sink("OUTPUT", mark("Areas with feedback"), POLYGON, "pct_quality")
        self.add_page_output("REPORT")
        self.add_number_output("N_FEEDBACK", mark("Feedback"))
        self.add_number_output("PCT_QUALITY", mark("Satisfied (%)"))
        self.add_number_output("PCT_PPE", mark("Protective equipment worn (%)"))

    def work(self, run) -> None:
        """Count, draw the two rings."""
        first, last = run.period()
        found = areas.given_areas(run, key_field=run.text("KEY_FIELD"))
        rows = run.server.all(
            Call("umdss.feedback_of_areas", geoms=wkb_array(found.geoms), first_day=first, last_day=last, providers=run.providers())
        )
        columns = [column for column in run.server.columns("umdss.feedback_of_areas") if column[0] != "area_no"]
        heads = [("area_key", "text"), ("area", "text")]
        made = [(*found.name(row["area_no"]), *(row[name] for name, _kind in columns)) for row in rows]
        shapes = {number: shape for number, shape in enumerate(areas.shapes(found), 1)}
        run.write(
            "OUTPUT",
            [*heads, *columns, ("geom", "geometry")],
            [(*line, shapes.get(row["area_no"])) for line, row in zip(made, rows, strict=True)],
        )
        whole = rows[0]
        run.say_when_empty(whole["n_emptyings"] + whole["n_feedback"])
        charts = [
            pages.doughnut(tr(title), [(tr("Yes"), whole[kind + "_yes"], YES), (tr("No"), whole[kind + "_no"], NO)])
            for title, kind in ((mark("Satisfied with the service"), "quality"), (mark("Protective equipment worn"), "ppe"))
        ]
        run.page("REPORT", pages.page(self.displayName(), [*charts, pages.table([*heads, *columns], made)]))
        run.numbers(N_FEEDBACK=whole["n_feedback"], PCT_QUALITY=whole["pct_quality"], PCT_PPE=whole["pct_ppe"])
