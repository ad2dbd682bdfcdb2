"""How many emptyings, m³ and trips the next years ask for (umdss.md 7.1)."""

from __future__ import annotations

import datetime

from ...charts.draw import draw
from ...charts.model import STACKED, Category, Chart, Series
from ...desk.words import tr
from ...records.words import mark
from ..frame import pages
from ..frame.algorithm import POINT, POLYGON, TABLE, ImisAlgorithm
from ..frame.demand import Forecast, Season, Uptake
from ..frame.server import Call
from ..frame.volumes import METHOD_TITLES, assumptions, declare_assumptions

UPTAKES = (mark("as observed in each ward"), mark("fixed share"))
WARD_COLUMNS = [
    ("ward", "integer"), ("name", "text"), ("n_need", "bigint"), ("need_m3", "numeric"), ("n_backlog", "bigint"), ("uptake", "numeric"),
    ("n_demand", "numeric"), ("demand_m3", "numeric"), ("trips", "numeric"), ("geom", "geometry"),
]  # fmt: skip


class DesludgingDemandForecast(ImisAlgorithm):
    """Emptyings to come, by month and ward, against what the plants can take."""

    ID = "desludging_demand_forecast"
    TITLE = mark("Desludging demand forecast")
    TAGS = mark("forecast,demand,desludging,sludge,volume,trips,capacity,plant,backlog,planning")
    SHORT = mark(
        "How many containments, how much sludge and how many trips must the city expect in the next months, ward by ward, and can the plants "
        "take it?\n"
        "Need is what should be emptied. By schedule: the next emptying date on record, then every cycle. By accumulation: a containment is "
        "full when sludge, at so many litres a person and year and with the growth given, reaches its share of the volume; at least half a "
        "year, at most thirty. Calibrated: the litres are drawn towards what consecutive emptyings of the ward and kind of containment show "
        "(five parts the assumption, one part each pair), and where ten emptyings have a volume, their median is taken.\n"
        "People of a building with several containments are shared among them. A missing volume is the median of the type, else of the kind. "
        "A containment without people or any volume to go by is left out and counted. The first interval begins when it was last emptied, else "
        "built, else on a day drawn evenly from the known ones of the ward and kind: the same in every run. What is late already is spread "
        "over the first months, the longest waiting first.\n"
        "Demand is need times uptake: the emptyings of the last twelve months by those that the model expects for them, ward by ward, from 2 "
        "to 100 %; or one fixed share. The check runs the model from a year ago and sets its volume, with this uptake, against the recorded "
        "one. With the season, the demand of a month follows the applications of its months of the calendar against the mean month, in the last two "
        "to five whole years; need does not. Month 1 begins on the day of the question. Assumptions marked ° are to be replaced by local values.\n"
        "Example: 36 months, calibrated – in which month does the plant overflow if everybody is emptied (fixed share, 100 %)?"
    )
    READS = ("fsm.containments", "fsm.treatment_plants_register", "layer_info.wards")
    KEEPS = {"WARDS_OUT": "ward", "BALANCE": "month"}

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_number("HORIZON_M", mark("Months ahead"), 36, 1, 240, whole=True)
        self.add_choice("METHOD", mark("Method"), METHOD_TITLES, 2)
        self.add_choice("UPTAKE", mark("Uptake"), UPTAKES, 0)
        self.add_number("UPTAKE_PCT", mark("Fixed share (%)"), 100, 0, 100)
        self.add_number("TRUCK_M3", mark("Volume of a truck (m³) °"), 3, 0.2, 30)
        declare_assumptions(self)
        self.add_flag(
            "SEASONAL", mark("Demand follows the season"), False, advanced=True,
            tip=mark("As applications did in the last years; with less than 24 months of applications every month is alike."),
        )  # fmt: skip
        self.add_number("BACKLOG_M", mark("Months to work off what is late °"), 24, 1, 240, whole=True, advanced=True)
        self.add_sink("WARDS_OUT", mark("Demand of the wards"), POLYGON, "demand")
        self.add_sink("EVENTS", mark("Emptyings to expect"), POINT, "by:family")
        self.add_sink("MONTHS", mark("By ward and month"), TABLE)
        self.add_sink("BALANCE", mark("Against the plants, by month"), TABLE)
        self.add_page_output("REPORT")
        self.add_number_output("N_NEED", mark("Emptyings needed"))
        self.add_number_output("NEED_M3", mark("Volume needed (m³)"))
        self.add_number_output("N_DEMAND", mark("Emptyings demanded"))
        self.add_number_output("DEMAND_M3", mark("Volume demanded (m³)"))
        self.add_number_output("TRIPS", mark("Trips demanded"))
        self.add_number_output("N_BACKLOG", mark("Late already"))
        self.add_number_output("N_LEFT_OUT", mark("Containments left out: people or volume not known"))
        self.add_number_output("CAPACITY_M3_DAY", mark("Plants (m³ a day)"))
        self.add_number_output("PEAK_PCT", mark("Plants in their fullest month (%)"))
        self.add_number_output("BACKCAST_ERROR_PCT", mark("Model against record, last 12 months (%)"))

    def work(self, run) -> None:
        """Ask for the events, sum them by month and ward, set them against the plants."""
        today = run.server.fetch("SELECT umdss.day_of(%(day)s::date) AS day", {"day": run.day()})[0]["day"]
        wards, horizon = run.wards(), run.whole("HORIZON_M")
        basis = assumptions(run)
        backlog = run.whole("BACKLOG_M")
        uptake = self._uptake(run, today, wards, {**basis, "backlog_m": backlog})
        forecast = Forecast(today, run.number("TRUCK_M3"), self._season(run, today))

        def count(row: dict) -> bool:
            inside = wards is None or row["ward"] in wards
            if inside:
                forecast.add(row)
            return inside

        found = run.stream("EVENTS", Call("umdss.demand_events", as_of=today, horizon_m=horizon, backlog_m=backlog, **basis), count)
        run.say_when_empty(found)
        run.write("MONTHS", list(Forecast.MONTHS), forecast.months(uptake))
        capacity = float(run.server.fetch(
            "SELECT coalesce(sum(capacity_per_day), 0) AS m3 FROM fsm.treatment_plants_register WHERE status AND type IN (3, 4)"
        )[0]["m3"])  # fmt: skip
        balance = forecast.balance(horizon, uptake, capacity)
        run.write("BALANCE", list(Forecast.BALANCE), balance)
        sums = forecast.by_ward()
        asked = forecast.demanded(uptake)
        shapes = run.server.fetch("SELECT ward, name, public.ST_AsBinary(geom) AS geom FROM layer_info.wards ORDER BY ward")
        rows = []
        for shape in shapes:
            ward = shape["ward"]
            if wards is None or ward in wards:
                (n, m3, _trips), share = sums.get(ward, (0, 0.0, 0)), uptake.of(ward)
                demanded = tuple(round(value, 2) for value in asked.get(ward, (0.0, 0.0, 0.0)))
                figures = (n, round(m3, 2), forecast.backlog[ward], round(share, 3), *demanded)
                rows.append((ward, shape["name"], *figures, shape["geom"]))
        run.write("WARDS_OUT", WARD_COLUMNS, rows)
        left_out = run.server.fetch(
            "SELECT count(*) AS n FROM umdss.demand_basis(%(as_of)s, %(method)s, %(rates)s, %(fills)s, %(residue)s, %(growth_pct)s, %(cycle_years)s)"
            " WHERE interval_years IS NULL AND (%(wards)s::integer[] IS NULL OR ward = ANY (%(wards)s))",
            {"as_of": today, "wards": wards, **basis},
        )[0]["n"]
        error = uptake.error_pct()
        self._page(run, balance, [row[:-1] for row in rows], error)
        run.numbers(
            N_NEED=sum(row[0] for row in sums.values()), NEED_M3=round(sum(row[1] for row in sums.values()), 2),
            N_DEMAND=round(sum(row[0] for row in asked.values()), 2), DEMAND_M3=round(sum(row[1] for row in asked.values()), 2),
            TRIPS=round(sum(row[2] for row in asked.values()), 2), N_BACKLOG=sum(forecast.backlog.values()),
            N_LEFT_OUT=left_out, CAPACITY_M3_DAY=capacity, PEAK_PCT=max((row[-1] for row in balance if row[-1] is not None), default=None),
            BACKCAST_ERROR_PCT=error,
        )  # fmt: skip

    @staticmethod
    def _season(run, today: datetime.date) -> Season:
        """The index of the months of the calendar, when it is wanted and known."""
        if not run.flag("SEASONAL"):
            return Season()
        index = {row["month"]: row["index"] for row in run.server.all(Call("umdss.seasonal_index", as_of=today))}
        if not index or None in index.values():
            run.feedback.pushWarning(tr("There are less than 24 months of applications: every month is taken to be alike."))
            return Season()
        return Season({month: float(value) for month, value in index.items()})

    @staticmethod
    def _uptake(run, today: datetime.date, wards: list[int] | None, assumed: dict) -> Uptake:
        """The model from a year ago against the record since."""
        modelled = run.server.fetch(
            "SELECT ward, count(*) AS n, sum(volume_m3) AS m3 FROM umdss.demand_events((%(today)s - interval '12 months')::date, 12, %(backlog_m)s,"
            " %(method)s, %(rates)s, %(fills)s, %(residue)s, %(growth_pct)s, %(cycle_years)s)"
            " WHERE %(wards)s::integer[] IS NULL OR ward = ANY (%(wards)s) GROUP BY ward",
            {"today": today, "wards": wards, **assumed},
        )
        recorded = [row for row in run.server.all(Call("umdss.emptied_in_year", as_of=today)) if wards is None or row["ward"] in wards]
        return Uptake(
            {row["ward"]: (row["n"], float(row["m3"])) for row in modelled},
            {row["ward"]: (row["n_emptyings"], float(row["volume_m3"])) for row in recorded},
            run.number("UPTAKE_PCT") / 100 if run.choice("UPTAKE") == 1 else None,
        )

    def _page(self, run, balance: list[tuple], wards: list[tuple], error: float | None) -> None:
        years: dict = {}
        for row in balance:
            years.setdefault(row[1].year, []).append(row)
        rest = [round(max(0.0, sum(row[2] - row[3] for row in rows)), 1) for rows in years.values()]
        bars = Chart(
            STACKED, tr("Volume by year (m³)"), tuple(Category(year, str(year)) for year in years),
            (
                Series("demand", tr("Demanded"), tuple(round(sum(row[3] for row in rows), 1) for rows in years.values())),
                Series("rest", tr("Needed, not demanded"), tuple(rest), muted=True),
            ),
        )  # fmt: skip
        said = tr("Model against record, last 12 months: {error} %").format(error=f"{error:+g}") if error is not None else tr(
            "Nothing was emptied in the last 12 months: the model cannot be compared with the record.")  # fmt: skip
        parts = [f"<h2>{bars.title}</h2>", draw(bars, 620, 240, ground=True).svg, f"<p>{said}</p>"]
        parts += [pages.table(WARD_COLUMNS[:-1], wards), pages.table(list(Forecast.BALANCE), balance)]
        run.page("REPORT", pages.page(self.displayName(), parts))
