"""imis:desludging_route_plan (umdss.md 7.2) on a straight road worked out by hand: jobs, trucks and plants of a day, what is left, sheets, rights."""

from __future__ import annotations

import datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsLayoutItemManualTable,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from imis_plugin import toolbox
from imis_plugin.database.connection import execute, fetch_all, fetch_value
from imis_plugin.layers.print_layout import TEMPLATES
from tests import factories as f
from tests import factories_fsm as fsm
from tests.umdss.conftest import Said

DAY = "2099-01-01"
EVEN = {"DAY": DAY, "COST_KM": 30, "COST_H": 300, "METHOD": 1, "SOLUTION_LIMIT": 30}


def house(conn, x, size, provider, y=10, **application):
    """A building with a containment of ``size`` m³ at (x, y) and its application for the day (provider 0: none); (application, containment)."""
    bin = f.make_building(conn, x - 5, y, sanitation_system_id=3, road_code="R0001", house_number=f"7/{abs(round(x))}")
    tank = f.make_tank(conn, bin, size=size, geom=f.spot(x, y), taken_over=True)
    whole = {"containment_id": tank, "proposed_emptying_date": DAY, **application}
    return (None if provider == 0 else fsm.make_application(conn, bin, provider, **whole)), tank


class Street:
    """A road of 4 km and 4 m width at y = 0: the depot at its west end, the plant (20 m³ a day) at 3 km."""

    def __init__(self, conn) -> None:
        self.conn = conn
        f.make_road(conn, code="R0001", name="Long Road", carrying_width=4, right_of_way=4, geom=f.line(-2000, 0, 2000, 0))
        self.provider = fsm.make_provider(conn, company_name="Clean Tank", geom=f.spot(-2000, 0))
        self.truck = fsm.make_vehicle(conn, self.provider, license_plate_number="UP 1", capacity=3, width=2)
        fsm.make_employee(conn, self.provider)
        fsm.make_employee(conn, self.provider, "Cleaner/Emptier")
        self.plant = fsm.make_plant(conn, name="Sludge Plant", geom=f.spot(1000, 0))

    def ready(self):
        execute(self.conn, "SELECT umdss.build_network(0.5, false)")
        self.conn.commit()
        return self


@pytest.fixture
def street(db):
    return Street(db)


@pytest.fixture
def three(db, street):
    """Jobs at 0.5 km (1.5 m³), 1 km (1.5 m³) and 4 km (2 m³) from the depot, 10 m beside the road."""
    street.jobs = [house(db, x, size, street.provider) for x, size in ((-1500, 1.5), (-1000, 1.5), (2000, 2))]
    return street.ready()


@pytest.mark.parametrize("method", [0, 1])
def test_7_2_the_day_of_one_truck_by_hand(run, three, method):
    """The job at 4 km asks for 8 km there and back, so no day is shorter: 1.5 + 1.5 m³, discharge at 3 km, on to 4 km, discharge, home.

    8 km at 20 km/h are 24 min; work 20 + 1.5 x 6 = 29 min twice, 20 + 2 x 6 = 32 min, unloading 20 min twice: 154 min.
    Cost 8 x 30 + 154/60 x 300 = 240 + 770 = 1,010; 5 m³: 202 a m³, 1.6 km a m³. Two trips of 3 and 2 m³. 154 of 540 min: 28.5 %.
    """
    found = run("desludging_route_plan", **{**EVEN, "METHOD": method})
    assert (found["N_JOBS"], found["N_SERVED"], found["N_UNSERVED"], found["N_VEHICLES"], found["TRIPS"]) == (3, 3, 0, 1, 2)
    assert (found["VOLUME_M3"], found["KM"], found["KM_PER_M3"], found["COST"], found["COST_PER_M3"]) == (5, 8.0, 1.6, 1010.0, 202.0)
    assert found["UTILISATION_PCT"] == 28.5 and found["N_APPLIED"] == 0
    kinds = [(row["stop_kind"], row["plant"] or row["application_id"], row["load_m3"]) for row in found["STOPS"]]
    (one, _), (two, _), (far, _) = three.jobs
    assert {row[1] for row in kinds[1:3]} == {one, two} and kinds[3:] == [
        ("plant", "Sludge Plant", 0), ("emptying", far, 2), ("plant", "Sludge Plant", 0), ("end", None, 0),
    ]  # fmt: skip
    assert (found["STOPS"][0]["departure"], found["STOPS"][-1]["arrival"], found["STOPS"][-1]["km"]) == ("08:00", "10:34", 8.0)
    assert {row["hose_m"] for row in found["STOPS"] if row["stop_kind"] == "emptying"} == {10.0}
    assert [(row["trip"], row["km"], row["volume_m3"], row["n_jobs"], row["plant"]) for row in found["ROUTES"]] == [
        (1, 3.0, 3, 2, "Sludge Plant"), (2, 5.0, 2, 1, "Sludge Plant"),
    ]  # fmt: skip
    assert [round(row["geom"].length()) for row in found["ROUTES"]] == [3000, 5000]
    truck = found["FLEET"][0]
    assert (truck["driving_min"], truck["working_min"], truck["waiting_min"], truck["load_pct"], truck["maintained"]) == (24, 130, 0, 83.3, True)
    assert ("OR-Tools" in " ".join(run.said.lines)) is (method == 0)


def test_7_2_two_runs_give_the_same_plan_and_without_or_tools_ours_is_taken(run, three, monkeypatch):
    plans = []
    for method in (0, 0, 1):
        found = run("desludging_route_plan", **{**EVEN, "METHOD": method, "SEED": 7})
        plans.append([{name: value for name, value in row.items() if name != "geom"} for row in found["STOPS"]])
    assert plans[0] == plans[1]
    monkeypatch.setenv("IMIS_SOLVER_PYTHON", "")
    found = run("desludging_route_plan", **{**EVEN, "METHOD": 0, "SEED": 7})
    assert any("OR-Tools is not installed" in line for line in run.said.lines)
    assert [{name: value for name, value in row.items() if name != "geom"} for row in found["STOPS"]] == plans[2]


def test_7_2_a_lane_is_for_the_narrow_truck(run, db, street):
    """A lane of 2.2 m: 1.6 m and 0.5 m clearance pass, 2.0 m and 0.5 m do not. At 100 m of hose the wide truck reaches in from the road."""
    f.make_road(db, code="R0002", carrying_width=2.2, right_of_way=3, geom=f.line(0, 0, 0, 90))
    lane, _tank = house(db, 0, 2, street.provider, y=90)
    open_, _tank = house(db, 500, 2, street.provider)
    street.ready()
    found = run("desludging_route_plan", **EVEN)
    assert [(row["application_id"], row["reason"]) for row in found["UNSERVED"]] == [(lane, "no access")] and found["N_SERVED"] == 1
    assert run("desludging_route_plan", **{**EVEN, "HOSE_M": 100})["N_UNSERVED"] == 0
    fsm.make_vehicle(db, street.provider, license_plate_number="UP 2", capacity=2, width=1.6)
    db.commit()
    found = run("desludging_route_plan", **EVEN)
    assert found["N_UNSERVED"] == 0
    assert {row["application_id"]: row["vehicle"] for row in found["STOPS"] if row["application_id"]}[lane] == "UP 2"
    both = run("desludging_route_plan", **{**EVEN, "SHIFT": "08:00-09:30"})
    assert (both["N_VEHICLES"], both["N_UNSERVED"]) == (2, 0)
    assert any("Clean Tank: 2 trucks are sent out, but 1 drivers and 1 emptiers" in line for line in run.said.lines)
    only = run("desludging_route_plan", **EVEN, VEHICLES="up 1")
    assert [row["application_id"] for row in only["UNSERVED"]] == [lane] and {row["vehicle"] for row in only["FLEET"]} == {"UP 1"}
    with pytest.raises(QgsProcessingException, match="no operational vehicle “UP 9”"):
        run("desludging_route_plan", **EVEN, VEHICLES="UP 9")


def test_7_2_a_large_job_goes_in_equal_parts(run, db, street):
    """7 m³ by a truck of 3 m³: three parts of 2.33 m³, three trips."""
    house(db, 0, 7, street.provider)
    street.ready()
    found = run("desludging_route_plan", **EVEN)
    parts = [(row["part"], row["volume_m3"]) for row in found["STOPS"] if row["stop_kind"] == "emptying"]
    assert [part for part, _m3 in parts] == ["1/3", "2/3", "3/3"] and {round(m3, 2) for _part, m3 in parts} == {2.33}
    assert (found["TRIPS"], found["VOLUME_M3"], found["N_SERVED"]) == (3, 7, 1)
    short = run("desludging_route_plan", **{**EVEN, "SHIFT": "08:00-11:00"})
    row = short["UNSERVED"][0]
    assert (short["N_SERVED"], row["reason"], row["volume_m3"], round(row["left_m3"], 2)) == (0, "no time", 7, 2.33)


def test_7_2_the_plant_takes_what_the_day_has_left_of_its_capacity(run, db, street, connect_as, monkeypatch):
    """20 m³ a day, 14 m³ confirmed and 3 m³ on the way by others: 3 m³ are left, so one of two jobs of 2 m³."""
    today = datetime.date.today().isoformat()
    other = fsm.Crew(db)
    for place, volume in ((-700, 14), (-600, 3)):
        job, _tank = house(db, place, volume, other.provider, **{"proposed_emptying_date": today})
        trips = -(-volume // 3)
        fsm.make_emptying(db, job, other, volume_of_sludge=volume, no_of_trips=trips, treatment_plant_id=street.plant)
        if volume == 14:
            fsm.make_collection(db, job, no_of_trips=trips)
    first, _tank = house(db, 0, 2, street.provider, proposed_emptying_date=today)
    house(db, 100, 2, street.provider, proposed_emptying_date=today, emergency_desludging_status=True)
    street.ready()
    with connect_as("provider_admin", provider=street.provider) as conn:  # sees neither the others' emptyings nor their collections
        monkeypatch.setenv("IMIS_CONNECT_USER", conn.info.user)
    found = run("desludging_route_plan", **{**EVEN, "DAY": today, "PLANTS": "Sludge Plant"})
    assert [(row["application_id"], row["reason"]) for row in found["UNSERVED"]] == [(first, "no capacity")]
    assert (found["VOLUME_M3"], found["N_JOBS"]) == (2, 2)


def test_7_2_windows_and_opening_hours_are_kept(run, three):
    (one, _), (two, _), (far, _) = three.jobs
    windows = f"{one} 11:00-11:10; {far} 06:00-07:00; 999999 08:00-09:00"
    found = run("desludging_route_plan", **EVEN, WINDOWS=windows, PLANT_HOURS="Sludge Plant 12:00-17:00")
    stops = {row["application_id"]: row for row in found["STOPS"]}
    assert "11:00" <= stops[one]["arrival"] <= "11:10"
    assert min(row["departure"] for row in found["STOPS"] if row["stop_kind"] == "plant") >= "12:20"
    assert [(row["application_id"], row["reason"]) for row in found["UNSERVED"]] == [(far, "no time")] and two in stops
    assert any("999999 hold for no job" in line for line in run.said.lines)
    for wrong, said in (({"SHIFT": "08:00"}, "no span"), ({"SHIFT": "a 08:00-09:00"}, "as one span"), ({"PLANT_HOURS": "9-8"}, "no span")):
        with pytest.raises(QgsProcessingException, match=said):
            run("desludging_route_plan", **{**EVEN, **wrong})
    run("desludging_route_plan", **EVEN, PLANT_HOURS="Elsewhere 08:00-09:00")
    assert any("Elsewhere hold for no plant" in line for line in run.said.lines)


def test_7_2_emergencies_first_then_the_longest_waiting(run, db, street):
    """A shift for one job: of four alike the emergency; without it the one asked for first."""
    today = datetime.date.today()
    ids = []
    for i, (waiting, urgent) in enumerate(((0, False), (400, False), (3, True), (50, False))):
        asked = {"application_date": (today - datetime.timedelta(days=waiting)).isoformat(), "proposed_emptying_date": today.isoformat()}
        ids.append(house(db, 100 * i, 3, street.provider, **asked, emergency_desludging_status=urgent)[0])
    street.ready()
    short = {**EVEN, "DAY": today.isoformat(), "SHIFT": "08:00-09:30"}
    assert [row["application_id"] for row in run("desludging_route_plan", **short)["STOPS"] if row["application_id"]] == [ids[2]]
    found = run("desludging_route_plan", **short, EMERGENCY_FACTOR=1)
    assert {row["application_id"]: row["days_waiting"] for row in found["UNSERVED"]} == {ids[0]: 0, ids[2]: 3, ids[3]: 50}
    execute(db, "UPDATE fsm.applications SET emergency_desludging_status = false")
    db.commit()
    assert [row["application_id"] for row in run("desludging_route_plan", **short)["STOPS"] if row["application_id"]] == [ids[1]]


def test_7_2_volumes_not_on_record_come_from_what_was_emptied(run, db, street):
    """Septic tanks: 2 and 4 m³ were emptied, so 3 m³ where none is recorded. No pit was emptied, but one of 2.5 m³ stands there. Else 1.2 m³."""
    crew = fsm.Crew(db)
    for place, volume in ((-700, 2), (-600, 4)):
        job, _tank = house(db, place, 9, crew.provider, proposed_emptying_date=datetime.date.today().isoformat())
        fsm.make_emptying(db, job, crew, volume_of_sludge=volume, no_of_trips=2)
    septic, _tank = house(db, 0, None, street.provider)
    bin = f.make_building(db, 95, 10, sanitation_system_id=4, road_code="R0001")
    pit = f.make_tank(db, bin, type_id=10, size=None, geom=f.spot(100, 10), taken_over=True)
    fsm.make_application(db, bin, street.provider, containment_id=pit, proposed_emptying_date=DAY)
    bin = f.make_building(db, 195, 10, sanitation_system_id=4, road_code="R0001")
    permeable = f.make_tank(db, bin, type_id=9, size=None, geom=f.spot(200, 10), taken_over=True)
    fsm.make_application(db, bin, street.provider, containment_id=permeable, proposed_emptying_date=DAY)
    f.make_tank(db, type_id=10, size=2.5, geom=f.spot(300, 10), taken_over=True)
    street.ready()
    found = run("desludging_route_plan", **EVEN, ASSUMED_M3=1.2, PLANTS="Sludge Plant")
    rows = {row["containment_id"]: (row["volume_m3"], row["volume_source"]) for row in found["STOPS"] if row["stop_kind"] == "emptying"}
    assert rows[pit] == (2.5, "volume of its kind") and rows[permeable] == (1.2, "assumed")
    assert (3, "emptied from its kind") in rows.values() and len(rows) == 3 and septic
    assert "≈ 3.0" in Path(found["REPORT"]).read_text(encoding="utf-8")


def test_7_2_chosen_records_of_a_layer_or_by_their_keys(run, db, three):
    (one, tank), _two, (far, _tank) = three.jobs
    _none, due = house(db, 300, 2, 0)
    db.commit()
    found = run("desludging_route_plan", **EVEN, JOBS=1, KEYS=f"{one}; {due}")
    assert {(row["application_id"], row["containment_id"]) for row in found["STOPS"] if row["stop_kind"] == "emptying"} == {(one, tank), (None, due)}
    layer = QgsVectorLayer("Point?crs=EPSG:32644", "events", "memory")
    layer.dataProvider().addAttributes([QgsField("containment_id", QVariant.String), QgsField("application_id", QVariant.Int)])
    layer.updateFields()
    for values in ((due, None), (tank, far)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        layer.dataProvider().addFeatures([feature])
    found = run("desludging_route_plan", **EVEN, JOBS=1, RECORDS=layer)
    assert {(row["application_id"], row["containment_id"] == due) for row in found["STOPS"] if row["hose_m"]} == {(None, True), (far, False)}
    for keys, said in (("", "Nothing is chosen"), ("987654", "no application “987654”"), ("C999999", "no containment “C999999”")):
        with pytest.raises(QgsProcessingException, match=said):
            run("desludging_route_plan", **EVEN, JOBS=1, KEYS=keys)
    plain = QgsVectorLayer("Point?crs=EPSG:32644&field=name:string", "plain", "memory")
    with pytest.raises(QgsProcessingException, match="neither applications nor containments"):
        run("desludging_route_plan", **EVEN, JOBS=1, RECORDS=plain)


def test_7_2_the_forecast_names_jobs_longest_waiting_first(run, db, street):
    """Septic tanks of 6 m³ hold 6 x 0.4 = 2.4 m³ when due (7.1). Built in 2001 to 2003, due long ago; one with an application is left to it."""
    tanks = []
    for i, year in enumerate((2003, 2001, 2002)):
        _none, tank = house(db, 100 * i, 6, 0)
        execute(db, "UPDATE fsm.containments SET construction_date = %s, taken_over = true WHERE id = %s", (f"{year}-01-01", tank))
        tanks.append(tank)
    _asked, taken = house(db, 400, 6, street.provider)
    execute(db, "UPDATE fsm.containments SET construction_date = '2000-01-01', taken_over = true WHERE id = %s", (taken,))
    street.ready()
    found = run("desludging_route_plan", **{**EVEN, "DAY": "2026-01-01"}, JOBS=2, MOST=2)
    rows = [(row["containment_id"], round(row["volume_m3"], 3), row["volume_source"]) for row in found["STOPS"] if row["stop_kind"] == "emptying"]
    assert sorted(rows) == sorted((tank, 2.4, "forecast") for tank in tanks[1:])
    left = run("desludging_route_plan", **{**EVEN, "DAY": "2026-01-01", "SHIFT": "08:00-08:10"}, JOBS=2, MOST=2)["UNSERVED"]
    assert [row["containment_id"] for row in left] == tanks[1:]
    assert left[0]["days_waiting"] - left[1]["days_waiting"] == 365 and left[1]["days_waiting"] > 0


def test_7_2_overdue_jobs_wards_and_places_that_are_missing(run, db, street):
    late, _tank = house(db, 0, 2, street.provider, proposed_emptying_date="2098-12-30")
    lost, tank = house(db, 100, 2, street.provider)
    execute(db, "UPDATE fsm.containments SET geom = NULL, taken_over = true WHERE id = %s", (tank,))
    execute(db, "ALTER TABLE building_info.buildings DISABLE TRIGGER USER")
    street.ready()
    assert run("desludging_route_plan", **EVEN)["N_JOBS"] == 1
    found = run("desludging_route_plan", **EVEN, INCLUDE_OVERDUE=True)
    assert found["N_JOBS"] == 2 and {row["application_id"] for row in found["STOPS"] if row["application_id"]} == {late, lost}
    nowhere = run("desludging_route_plan", **EVEN, WARDS=["1"])
    assert nowhere["N_JOBS"] == 1
    with pytest.raises(QgsProcessingException, match="no ward 77"):
        run("desludging_route_plan", **EVEN, WARDS=["77"])


def test_7_2_nothing_to_do_and_nobody_to_do_it(run, db, street):
    street.ready()
    found = run("desludging_route_plan", **EVEN)
    assert (found["N_JOBS"], found["KM_PER_M3"], found["UTILISATION_PCT"], len(found["FLEET"])) == (0, None, None, 1)
    assert any("Nothing was found" in line for line in run.said.lines)
    job, _tank = house(db, 0, 2, street.provider)
    execute(db, "UPDATE fsm.desludging_vehicles SET status = false")
    db.commit()
    found = run("desludging_route_plan", **EVEN)
    assert [(row["application_id"], row["reason"]) for row in found["UNSERVED"]] == [(job, "no capacity")]
    assert any("no vehicle to plan with" in line for line in run.said.lines)
    execute(db, "UPDATE fsm.desludging_vehicles SET status = true; UPDATE fsm.treatment_plants SET status = false")
    db.commit()
    found = run("desludging_route_plan", **EVEN)
    assert [row["why"] for row in found["UNSERVED"]] == ["no treatment plant is in the plan"]
    assert any("no treatment plant to discharge at" in line for line in run.said.lines)


def test_7_2_trucks_without_depot_width_or_standard(run, db, three):
    bare = fsm.make_provider(db, company_name="Bare")
    fsm.make_vehicle(db, bare, license_plate_number="UP 7", capacity=5)
    fsm.make_vehicle(db, three.provider, license_plate_number="UP 8", width=None, taken_over=True)
    fsm.make_vehicle(db, three.provider, license_plate_number="UP 9", comply_with_maintainance_standards=False)
    fsm.make_vehicle(db, three.provider, license_plate_number="UP 10", width=3.9)
    db.commit()
    found = run("desludging_route_plan", **EVEN, MAINTAINED=True)
    assert {row["vehicle"] for row in found["FLEET"]} == {"UP 1"}
    said = " ".join(run.said.lines)
    assert "UP 7 is left out: Bare has no point" in said and "UP 8 is left out: its capacity or width" in said
    assert "UP 10: no road wide enough begins near the depot" in said
    found = run("desludging_route_plan", **EVEN, DEPOT=f"{f.EAST} {f.NORTH} [EPSG:32644]".replace(" ", ",", 1))
    assert {row["vehicle"] for row in found["FLEET"]} == {"UP 1", "UP 7", "UP 9"}
    assert {row["vehicle"] for row in run("desludging_route_plan", **EVEN, PROVIDERS="Clean Tank")["FLEET"]} == {"UP 1", "UP 9"}
    with pytest.raises(QgsProcessingException, match="no operational treatment plant “Nowhere”"):
        run("desludging_route_plan", **EVEN, PLANTS="Nowhere")


def test_7_2_a_provider_plans_its_own_day_only(run, db, three, connect_as, monkeypatch):
    other = fsm.make_provider(db, company_name="Other", geom=f.spot(2000, 0))
    fsm.make_vehicle(db, other, license_plate_number="UP 5", capacity=9)
    theirs, _tank = house(db, 700, 2, other)
    nobodys, _tank = house(db, 800, 2, three.provider)
    execute(db, "UPDATE fsm.applications SET service_provider_id = NULL WHERE id = %s", (nobodys,))
    db.commit()
    found = run("desludging_route_plan", **EVEN)
    assert {row["application_id"] for row in found["STOPS"] if row["application_id"]} == {theirs, nobodys, *(job for job, _tank in three.jobs)}
    assert {row["vehicle"] for row in found["STOPS"] if row["application_id"] == theirs} == {"UP 5"}
    with connect_as("provider_admin", provider=three.provider) as conn:  # reads no road, no building, no containment
        monkeypatch.setenv("IMIS_CONNECT_USER", conn.info.user)
    found = run("desludging_route_plan", **EVEN)
    assert {row["application_id"] for row in found["STOPS"] if row["application_id"]} == {job for job, _tank in three.jobs}
    assert {row["vehicle"] for row in found["FLEET"]} == {"UP 1"} and found["COST"] == 1010
    page = Path(found["REPORT"]).read_text(encoding="utf-8")
    assert "Meena" in page and "9800000004" in page and "7/1500" in page and "Long Road" in page
    with pytest.raises(QgsProcessingException, match=f"no application “{theirs}”"):
        run("desludging_route_plan", **EVEN, JOBS=1, KEYS=str(theirs))
    with pytest.raises(QgsProcessingException, match="may not plan from the forecast"):
        run("desludging_route_plan", **EVEN, JOBS=2)
    assert "Meena" not in Path(run("desludging_route_plan", **EVEN, CONTACTS=False)["REPORT"]).read_text(encoding="utf-8")


def test_8_contacts_only_for_who_may_read_them_and_nothing_without_the_right(run, db, three, connect_as, monkeypatch):
    with connect_as("executive") as conn:
        monkeypatch.setenv("IMIS_CONNECT_USER", conn.info.user)
    found = run("desludging_route_plan", **EVEN)
    assert found["N_SERVED"] == 3
    page = Path(found["REPORT"]).read_text(encoding="utf-8")
    assert "Meena" not in page and "9800000004" not in page and "Contact" not in page
    with pytest.raises(QgsProcessingException, match="it changes what all see"):
        run("desludging_route_plan", **EVEN, APPLY=True)
    for role in ("help_desk", "provider_help_desk", "external"):
        with connect_as(role, provider=three.provider if role.startswith("provider") else None) as conn:
            monkeypatch.setenv("IMIS_CONNECT_USER", conn.info.user)
        with pytest.raises(QgsProcessingException, match="Your role may not run “Desludging route plan”"):
            run("desludging_route_plan", **EVEN)


def test_7_2_a_plan_is_written_only_when_confirmed(run, db, three, connect_as, monkeypatch):
    """Overdue and unassigned jobs get the day and the truck's provider; what is not served stays; the history names who did it."""
    (one, _), (two, _), (far, _) = three.jobs
    execute(db, "UPDATE fsm.applications SET proposed_emptying_date = '2098-12-30' WHERE id IN (%s, %s)", (one, far))
    execute(db, "UPDATE fsm.applications SET service_provider_id = NULL WHERE id = %s", (two,))
    db.commit()
    with connect_as("sanitation") as conn:
        user = conn.info.user
        monkeypatch.setenv("IMIS_CONNECT_USER", user)

    def dates():
        db.rollback()
        rows = fetch_all(db, "SELECT id, proposed_emptying_date::text AS day, service_provider_id AS provider FROM fsm.applications ORDER BY id")
        return {row["id"]: (row["day"], row["provider"]) for row in rows}

    before = dates()
    wanted = {**EVEN, "INCLUDE_OVERDUE": True, "WINDOWS": f"{far} 06:00-07:00"}
    assert run("desludging_route_plan", **wanted)["N_APPLIED"] == 0 and dates() == before
    found = run("desludging_route_plan", **wanted, APPLY=True)
    assert found["N_APPLIED"] == 2 and dates() == {one: (DAY, three.provider), two: (DAY, three.provider), far: before[far]}
    assert any("2 application(s)" in line for line in run.said.lines)
    assert fetch_value(db, "SELECT count(*) FROM audit.change WHERE by_user = %s AND table_name = 'applications'", (user,)) == 2
    assert run("desludging_route_plan", **wanted, APPLY=True)["N_APPLIED"] == 0


def test_7_2_what_may_not_be_written_is_refused_whole(db, three, connect_as):
    (one, _), (two, _), _far = three.jobs
    other = fsm.make_provider(db)
    execute(db, "UPDATE fsm.applications SET proposed_emptying_date = '2098-12-30'")
    db.commit()
    act = "SELECT umdss.apply_route_plan(%s, %s, %s, %s)"
    sanitation, own = connect_as("sanitation"), connect_as("provider_admin", provider=three.provider)
    strange = connect_as("provider_admin", provider=other)
    cases = (
        (sanitation, ("2020-01-01", [one], [three.provider], [1]), "has passed"),
        (sanitation, (DAY, [one, 987654], [three.provider] * 2, [2, 2]), "987654 does not exist"),
        (sanitation, (DAY, [one, two], [three.provider, other], [2, 2]), "another service provider"),
        (sanitation, (DAY, [one], [three.provider], [99]), "changed by someone else"),
        (strange, (DAY, [one], [three.provider], [1]), "belongs to somebody else"),
        (own, (DAY, [one], [other], [1]), "belongs to somebody else"),
    )
    for conn, arguments, said in cases:
        with pytest.raises(Exception, match=said):
            fetch_all(conn, act, arguments)
        conn.rollback()
    versions = [row["row_version"] for row in fetch_all(db, "SELECT row_version FROM fsm.applications WHERE id IN (%s, %s) ORDER BY id", (one, two))]
    assert fetch_value(own, act, (DAY, [one, two], [three.provider] * 2, versions)) == 2
    own.commit()
    assert fetch_value(db, "SELECT count(*) FROM fsm.applications WHERE proposed_emptying_date = %s", (DAY,)) == 2


def test_7_2_sheets_are_printed_a_truck_a_sheet(run, db, three, tmp_path, qgis_new_project):
    path = tmp_path / "sheets.pdf"
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    found = run("desludging_route_plan", **EVEN, SHEETS=str(path), LAYOUT=True, context=context)
    assert path.read_bytes().startswith(b"%PDF") and found["SHEETS"] == str(path) and found["N_VEHICLES"] == 1
    page = Path(found["REPORT"]).read_text(encoding="utf-8")
    assert page.count("class='sheet'") == 1 and "class='map'" in page
    layout = QgsProject.instance().layoutManager().layoutByName(found["LAYOUT_NAME"])
    assert layout.itemById("map_main") and layout.itemById("map_2") and not layout.itemById("map_3"), "the day and a truck"
    tables = [one for one in layout.multiFrames() if isinstance(one, QgsLayoutItemManualTable)]
    printed = " ".join(
        [item.currentText() for item in layout.items() if hasattr(item, "currentText")]
        + [str(cell.content()) for table in tables for row in table.tableContents() for cell in row]
    )
    for word in ("UP 1", DAY, "Clean Tank", "Discharge: Sludge Plant", "7/1500", "Long Road", "application"):
        assert word in page and word in printed, word
    stops = next(layer for layer in layout.itemById("map_2").layers() if layer.name() == "Stops")
    assert "1" in {feature["words"] for feature in stops.getFeatures() if feature["stop_kind"] == "emptying"}


def test_7_2_a_network_must_be_there_and_a_cancel_is_heeded(run, db, street):
    house(db, 0, 2, street.provider)
    db.commit()
    with pytest.raises(QgsProcessingException, match="network has not been built"):
        run("desludging_route_plan", **EVEN)
    street.ready()
    stopped = Said()
    stopped.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled. Nothing was written"):
        run("desludging_route_plan", **EVEN, feedback=stopped)
    given = toolbox.module("frame.routing_input").Given(SimpleNamespace(feedback=stopped), None)
    with pytest.raises(QgsProcessingException, match="Cancelled"):  # what the search asks between two tries
        given.breathe()


def test_5_field_sheets_are_printed_over_the_stops_that_the_plan_wrote(run, three, tmp_path, qgis_new_project):
    """Three emptyings are three sheets; the discharges and the depot are none. Without a plan it is said what to do."""
    place = [template.name for template in TEMPLATES].index("imis_stop_sheet")
    asked = {"TEMPLATE": place, "TITLE": "Day", "THEME": "Field map", "DPI": 0, "FORMAT": 1}
    run("desludging_route_plan", **EVEN, STOPS=str(tmp_path / "stops.gpkg"))
    made = run("print_map", **asked, STOPS=str(tmp_path / "stops.gpkg"), OUTPUT=str(tmp_path / "day.png"))
    assert made["N_FILES"] == 3 and len(list(tmp_path.glob("day-*.png"))) == 3
    with pytest.raises(QgsProcessingException, match="Run “Desludging route plan” first"):
        run("print_map", **asked, OUTPUT=str(tmp_path / "none.png"))
