"""The day of the vacuum trucks: who is emptied by which truck, in which order, along which roads (umdss.md 7.2)."""

from __future__ import annotations

from ...desk.words import tr
from ...records.words import mark
from ..frame import solver
from ..frame.algorithm import LINE, POINT, TABLE, ImisAlgorithm
from ..frame.fields import geometry_of
from ..frame.paper import declare_paper, ground_of, is_wanted, write_paper
from ..frame.routing_check import faults
from ..frame.routing_day import Day, lay_out
from ..frame.routing_fallback import Insertion
from ..frame.routing_input import ASKED_TITLES, OF_DAY, Given
from ..frame.routing_model import Plan, Problem
from ..frame.routing_page import Page
from ..frame.routing_paper import Sheets
from ..frame.routing_rows import FLEET, LEFT, STOPS, TRIPS, Rows, cells
from ..frame.routing_ways import Roads
from ..frame.server import Call

OR_TOOLS, OWN = range(2)
METHODS = (mark("OR-Tools"), mark("IMIS's own"))
WIDTHS = (mark("too narrow"), mark("wide enough"))
ACT = "umdss.apply_route_plan"


class DesludgingRoutePlan(ImisAlgorithm):
    """Routes of a day, with sheets for the drivers."""

    ID = "desludging_route_plan"
    TITLE = mark("Desludging route plan")
    TAGS = mark("route,routing,truck,vehicle,vacuum,desludging,emptying,schedule,driver,route sheet,plant,planning")
    SHORT = mark(
        "Which truck empties whom on a day, in which order, along which roads, and where does it discharge?\n"
        "A truck leaves the point of its service provider empty, serves applications of its provider (or of nobody yet), discharges its whole "
        "load at a treatment plant as often as it must, and is home empty within the shift. It uses pieces of road as wide as itself and the "
        "clearance, connected to its depot, and stops where the hose reaches the containment. A job larger than the largest tank that can go "
        "there is served in "
        "equal parts. Plants have opening hours and what they still take on the day: their capacity less what was brought or is on the way.\n"
        "The volume of a job is that of its containment, else the median emptied from its kind. What is left is left for a reason: no access, no "
        "capacity or no time. Leaving a job weighs more than any way to it; the weight grows with the days since the application, and an emergency "
        "weighs ten times as much and more than any ordinary job. Among plans that serve as much, the one that costs least per kilometre and "
        "hour is taken.\n"
        "IMIS's own method inserts job by job where it costs least, turns stretches round, and then takes out and puts in again; OR-Tools begins "
        "with that plan and improves it. Both end after a number of solutions and draw from a seed: the same day gives the same plan. Assumptions "
        "marked ° are to be replaced by local values. When wanted, the day is written to the applications served, and the provider where there "
        "was none; the record has no place for the truck before the emptying.\n"
        "Example: the routes of tomorrow, overdue applications included, with a sheet for every driver."
    )
    READS = ("fsm.applications_register", "fsm.desludging_vehicles", "fsm.treatment_plants_register", "fsm.service_providers_register")
    KEEPS = {"FLEET": "vehicle", "ROUTES": "vehicle, trip"}
    BY_DAY = False

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_day("DAY", mark("Day of the routes (empty: today)"))
        self.add_choice("JOBS", mark("Jobs"), ASKED_TITLES, OF_DAY)
        self.add_flag("INCLUDE_OVERDUE", mark("With applications whose date has passed"))
        self.add_layer("RECORDS", mark("Chosen applications or containments"), POINT)
        tip = mark("Numbers of applications and IDs of containments, parted by commas, such as 118, C000012.")
        self.add_text("KEYS", mark("Chosen applications or containments – keys"), tip=tip)
        self.add_number("MOST", mark("At most so many jobs of the forecast"), 40, 1, 500, whole=True)
        self.add_providers()
        tip = mark("Number plates, parted by semicolons. Empty: all that are operational.")
        self.add_names("VEHICLES", mark("Only these vehicles"), "vehicles", tip)
        self.add_flag("MAINTAINED", mark("Only vehicles that comply with maintenance standards"))
        tip = mark("Names or numbers, parted by semicolons. Empty: all that take faecal sludge.")
        self.add_names("PLANTS", mark("Only these treatment plants"), "plants", tip)
        self.add_text("SHIFT", mark("Shift °"), "08:00-17:00", optional=False)
        tip = mark("One span for all, or with the number or name of a plant before it: 08:00-17:00; 2 09:00-15:00.")
        self.add_text("PLANT_HOURS", mark("Opening hours of the plants °"), "08:00-17:00", tip=tip)
        tip = mark("When the work may begin: 118 08:00-10:00; C000012 14:00-. Applications by number, containments by ID.")
        self.add_text("WINDOWS", mark("Time windows of customers"), tip=tip)
        self.add_choice("METHOD", mark("Method"), METHODS, OR_TOOLS)
        self.add_flag("CONTACTS", mark("Contacts of the applicants on the route sheets, if your role may read them"), True)
        tip = mark("Writes the date to the applications that the plan serves, and the provider where there was none. Look at the plan first.")
        self.add_flag("APPLY", mark("Write the plan to the applications"), False, tip=tip)
        self._declare_assumptions()
        self.add_sink("ROUTES", mark("Routes"), LINE, "by:vehicle")
        self.add_sink("STOPS", mark("Stops"), POINT, "stop")
        self.add_sink("UNSERVED", mark("Not served"), POINT, "left")
        self.add_sink("FLEET", mark("Trucks"), TABLE)
        declare_paper(self, mark("Route sheets (PDF)"))
        self.add_page_output("REPORT", mark("Route sheets"))
        for name, title in (
            ("N_JOBS", mark("Jobs")), ("N_SERVED", mark("Jobs served")), ("N_UNSERVED", mark("Jobs not served, or not wholly")),
            ("N_VEHICLES", mark("Trucks sent out")), ("TRIPS", mark("Trips")), ("VOLUME_M3", mark("Volume (m³)")), ("KM", mark("Way (km)")),
            ("KM_PER_M3", mark("Way by volume (km/m³)")), ("COST", mark("Cost")), ("COST_PER_M3", mark("Cost by volume (per m³)")),
            ("UTILISATION_PCT", mark("Shift used by the trucks sent out (%)")), ("N_APPLIED", mark("Applications changed")),
        ):  # fmt: skip
            self.add_number_output(name, title)

    def _declare_assumptions(self) -> None:
        for name, title, default, low, high in (
            ("SERVICE_MIN", mark("Work at a containment (min) °"), 20, 0, 600), ("SERVICE_MIN_M3", mark("… and for each m³ (min) °"), 6, 0, 120),
            ("UNLOAD_MIN", mark("Unloading at a plant (min) °"), 20, 0, 600), ("CLEARANCE_M", mark("Clearance of trucks (m) °"), 0.5, 0, 5),
            ("HOSE_M", mark("Length of the hose (m) °"), 30, 1, 300), ("ASSUMED_M3", mark("Volume where nothing is known (m³) °"), 3, 0.1, 100),
            ("COST_KM", mark("Cost of a kilometre (currency) °"), 30, 0, 100000),
            ("COST_H", mark("Cost of an hour out (currency) °"), 300, 0, 100000),
            ("WAIT_PCT", mark("A job weighs more for each day of waiting (%) °"), 10, 0, 1000),
            ("EMERGENCY_FACTOR", mark("An emergency weighs so many times as much °"), 10, 1, 1000),
        ):  # fmt: skip
            self.add_number(name, title, default, low, high, advanced=True)
        self.add_choice("WIDTH_UNKNOWN", mark("Roads without a width are …"), WIDTHS, 0, advanced=True)
        self.add_point("DEPOT", mark("Depot of providers without a point"))
        tip = mark("More solutions take longer and find cheaper plans.")
        self.add_number("SOLUTION_LIMIT", mark("Solutions to look at"), 400, 0, 100000, whole=True, tip=tip, advanced=True)
        self.add_number("SEED", mark("Seed"), 1, 0, 2**31 - 1, whole=True, advanced=True)

    def acts(self, run) -> tuple[str, ...]:
        """Only a plan that is to be written needs the right to write it."""
        return (ACT,) if run.flag("APPLY") else ()

    def work(self, run) -> None:
        """Ask for the day, plan it, write what it comes to."""
        day = run.server.fetch("SELECT umdss.day_of(%(day)s::date) AS day", {"day": run.day("DAY")})[0]["day"]
        given = Given(run, day)
        rules, jobs, trucks, plants = given.rules(), given.jobs(), given.trucks(), given.plants()
        given.look_over(rules, jobs, trucks, plants)
        run.say_when_empty(len(jobs))
        roads = Roads(run)
        laid = lay_out(roads, jobs, trucks, plants, rules, given.breathe, given.stays_home)
        plan = self._plan(run, laid.problem, given.breathe)
        rows = Rows(laid, plan, roads)
        run.write("ROUTES", TRIPS, (cells(TRIPS, row) for row in rows.trips()))
        run.write("STOPS", STOPS, (cells(STOPS, row) for route in plan.routes for row in rows.stops(route)))
        left, fleet = list(rows.left()), list(rows.fleet())
        run.write("UNSERVED", LEFT, (cells(LEFT, row) for row in left))
        run.write("FLEET", FLEET, (cells(FLEET, row) for row in fleet))
        given.count_crews([laid.trucks[route.vehicle] for route in plan.routes])
        applied = self._apply(run, day, laid, plan) if run.flag("APPLY") else 0
        self._numbers(run, laid, plan, len(jobs), len(left), fleet, applied)
        self._pages(run, rows, day, given.warnings)

    # -- planning ------------------------------------------------------------------------------------------------
    @staticmethod
    def _plan(run, problem: Problem, breathe) -> Plan:
        """By IMIS's own method, and from there by OR-Tools where it is wanted and there."""
        limit, seed = run.whole("SOLUTION_LIMIT"), run.whole("SEED")
        own = Insertion(problem, breathe).plan(limit, seed)
        if run.choice("METHOD") == OWN or not any(problem.allowed):
            return own
        answer = solver.solve(run, "route_engine", problem.as_json(own.codes(), limit, seed))
        if answer is None:
            return own
        better = Plan.of(problem, answer["routes"])
        if better is None or better.cost > own.cost or faults(better):
            run.feedback.pushDebugInfo(f"OR-Tools: no better plan ({answer['cost']})")
            return own
        return better

    # -- results -------------------------------------------------------------------------------------------------
    @staticmethod
    def _apply(run, day, laid: Day, plan: Plan) -> int:
        """The day to the applications that are served, the truck's provider to those without one; in this transaction."""
        served: dict[int, tuple[int, int]] = {}
        for route in plan.routes:
            for stop in route.stops:
                job = laid.job_of[stop.code] if stop.code < len(laid.job_of) else {}
                if job.get("application_id"):
                    served.setdefault(job["application_id"], (laid.trucks[route.vehicle]["provider_id"], job["row_version"]))
        numbers = sorted(served)
        call = Call(ACT, of_day=day, numbers=numbers, providers=[served[key][0] for key in numbers], versions=[served[key][1] for key in numbers])
        changed = run.server.fetch(call.query(), call.arguments)[0][call.name] if numbers else 0
        run.feedback.pushInfo(
            tr(
                "The day was written to %n application(s), with the provider where there was none. The record has no place for the truck.",
                changed,
            )
        )
        return changed

    @staticmethod
    def _numbers(run, laid: Day, plan: Plan, n_jobs: int, n_left: int, fleet: list[dict], applied: int) -> None:
        out = [row for row in fleet if row["trips"]]
        km, m3, cost = (sum(row[name] for row in out) for name in ("km", "volume_m3", "cost"))
        run.numbers(
            N_JOBS=n_jobs, N_SERVED=n_jobs - n_left, N_UNSERVED=n_left, N_VEHICLES=len(out), TRIPS=sum(row["trips"] for row in out),
            VOLUME_M3=round(m3, 3), KM=round(km, 2), KM_PER_M3=round(km / m3, 3) if m3 else None, COST=round(cost, 2),
            COST_PER_M3=round(cost / m3, 2) if m3 else None,
            UTILISATION_PCT=round(sum(row["utilisation_pct"] for row in out) / len(out), 1) if out else None, N_APPLIED=applied,
        )  # fmt: skip

    def _pages(self, run, rows: Rows, day, warnings: list[str]) -> None:
        given = run.results
        facts = [
            (tr("Jobs"), f"{given['N_SERVED']:.0f} / {given['N_JOBS']:.0f}"), (tr("Trucks"), f"{given['N_VEHICLES']:.0f}"),
            (tr("Trips"), f"{given['TRIPS']:.0f}"), (tr("Volume"), f"{given['VOLUME_M3']:.1f} m³"), (tr("Way"), f"{given['KM']:.1f} km"),
            (tr("Cost"), f"{given['COST']:,.0f}"), (tr("Cost per m³"), "–" if given["COST_PER_M3"] is None else f"{given['COST_PER_M3']:,.0f}"),
        ]  # fmt: skip
        contacts = self._contacts(run, rows)
        run.page("REPORT", Page(rows, self.displayName(), day.isoformat(), contacts).html(facts, warnings))
        if is_wanted(run):
            city = run.server.fetch("SELECT public.ST_AsBinary(geom) AS geom FROM layer_info.citypolys WHERE id = 1")
            sheets = Sheets(rows, day.isoformat(), contacts, facts, warnings, geometry_of(city[0]["geom"]).boundingBox())
            ground = ground_of(run, sheets.box())
            title = tr("Route sheets of {day}").format(day=day.isoformat())
            write_paper(run, "imis_route_sheet", title, lambda project, request, crs: sheets.write(project, request, crs, ground))

    @staticmethod
    def _contacts(run, rows: Rows) -> dict[int, dict] | None:
        """Applicants of the applications on the routes; None for a role that may not read them, or when they are not wanted."""
        may = run.server.fetch("SELECT pg_catalog.has_table_privilege('fsm.applications', 'SELECT') AS may")[0]["may"]
        if not may or not run.flag("CONTACTS"):
            return None
        numbers = sorted({job["application_id"] for job in rows.day.jobs if job["application_id"] is not None})
        if not numbers:
            return None
        found = run.server.fetch(
            "SELECT id, applicant_name, applicant_contact, address, landmark, note FROM fsm.applications WHERE id = ANY (%(numbers)s)",
            {"numbers": numbers},
        )
        return {row["id"]: row for row in found}
