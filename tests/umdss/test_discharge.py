"""``imis:discharge_screening`` (umdss.md 7.14): each of the nine flags on a job made for it, and jobs on the limit that are not flagged."""

from __future__ import annotations

import datetime
import itertools
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingException, QgsVectorLayer

from imis_plugin import toolbox
from imis_plugin.database.connection import execute
from tests import factories as f
from tests.factories_fsm import Crew, make_application, make_collection, make_emptying, make_plant

YEAR = {"AS_OF": "2025-12-31"}
_DAY = itertools.count(1)


class Jobs:
    """Jobs of one crew: containment at the west end of a road of 2 km, plant at its east end: 6 minutes at 20 km/h."""

    def __init__(self, db, road) -> None:
        self.db, self.road, self.crew = db, road, Crew(db)
        self.crew.plant = make_plant(db, geom=f.spot(2000, 0))

    def apply(self, x: float = 0.0) -> int:
        bin = f.make_building(self.db, sanitation_system_id=3, road_code=self.road, taken_over=True)
        tank = f.make_tank(self.db, bin, taken_over=True, geom=f.spot(x, 0))
        self.day = f"2025-06-{next(_DAY) % 27 + 1:02}"
        whole = {"containment_id": tank, "application_date": "2025-05-01", "proposed_emptying_date": self.day, "taken_over": True}
        return make_application(self.db, bin, self.crew.provider, **whole)

    def empty(self, application: int, **values) -> int:
        make_emptying(self.db, application, self.crew, **{"emptied_date": self.day, "taken_over": True, **values})
        return application

    def deliver(self, application: int, **values) -> int:
        whole = {"date": self.day, "entry_time": "10:40", "exit_time": "11:00", "measured_volume": 3, "taken_over": True, **values}
        make_collection(self.db, application, **whole)
        return application

    def job(self, emptied: dict | None = None, delivered: dict | None = None, x: float = 0.0) -> int:
        """Three m³ from 9:00 to 10:30 in one trip, at the plant at 10:40, unless told otherwise."""
        return self.deliver(self.empty(self.apply(x), **emptied or {}), **delivered or {})


@pytest.fixture
def jobs(db):
    road = f.make_road(db, geom=f.line(0, 0, 2000, 0))
    made = Jobs(db, road)
    execute(db, "SELECT umdss.build_network(0.5, false)")
    return made


def test_7_14_every_flag_by_hand(run, db, jobs, connect_as, monkeypatch):
    """6 minutes by road: too soon below 0.5 x 6 = 3, too late above 2 x 6 + 60 = 72 minutes after 10:30. 3 m³ take at least 6 minutes."""
    clean = [
        jobs.job(),
        jobs.job(delivered={"measured_volume": 2.4}),  # 0.8 of 3 m³: on the limit
        jobs.job({"volume_of_sludge": 3.15}),  # 1.05 of one trip of 3 m³
        jobs.job({"start_time": "10:24"}),
        jobs.job(delivered={"entry_time": "10:33"}),
        jobs.job(delivered={"entry_time": "11:42", "exit_time": "12:00"}),
        jobs.job({"no_of_trips": 2}, {"entry_time": "09:40", "exit_time": "11:20"}),  # the first of two loads
        jobs.job({"start_time": "23:00", "end_time": "00:30"}, {"entry_time": "00:40", "exit_time": "01:00"}),
    ]
    execute(db, "UPDATE fsm.sludge_collections SET date = date + 1 WHERE application_id = %s", (clean[-1],))
    lost = jobs.empty(jobs.apply())
    lost_day = datetime.date.fromisoformat(jobs.day)
    flagged = {
        lost: "not_delivered",
        jobs.job(delivered={"measured_volume": 2.3}): "volume_differs",
        jobs.job({"volume_of_sludge": 3.2}, {"measured_volume": 3.2}): "over_capacity",
        jobs.job({"start_time": "10:25"}): "too_short",
        jobs.job(delivered={"entry_time": "10:32"}): "too_fast",
        jobs.job(delivered={"entry_time": "11:43", "exit_time": "12:00"}): "too_slow",
        jobs.job({"treatment_plant_id": make_plant(db)}, {"treatment_plant_id": jobs.crew.plant}): "other_plant",
    }
    first = jobs.job()
    day = jobs.day
    late = {"date": day, "entry_time": "11:10", "exit_time": "11:30"}
    second = jobs.job({"emptied_date": day, "start_time": "10:00", "end_time": "11:00"}, late, x=300)
    flagged |= {first: "two_places", second: "two_places", jobs.deliver(jobs.apply(), treatment_plant_id=jobs.crew.plant): "no_emptying"}
    other = Jobs(db, jobs.road)
    foreign = other.job()
    db.commit()
    found = run("discharge_screening", ONLY_FLAGGED=False, **YEAR)
    flags = toolbox.module("frame.discharge").FLAGS
    events = {row["application_id"]: row for row in found["OUTPUT"]}
    assert set(events) == {*clean, *flagged, foreign}
    for application, row in events.items():
        raised = [flag for flag in flags if row[flag]]
        assert raised == ([flagged[application]] if application in flagged else []), (application, raised)
        assert row["n_flags"] == len(raised)
    whole = events[clean[0]]
    assert (whole["gap_min"], whole["way_m"], whole["way_min"], whole["way_source"]) == (10, 2000, 6, "road")
    assert (whole["duration_min"], whole["least_min"], whole["volume_ratio"], whole["load_ratio"]) == (90, 6, 1, 1)
    assert events[clean[6]]["gap_min"] is None and events[clean[7]]["duration_min"] == 90
    assert events[lost]["hours_since_emptied"] == (datetime.date(2026, 1, 1) - lost_day).days * 24 - 10.5
    assert events[lost]["flags"] == "Not delivered"
    assert (events[first]["other_job"], events[first]["overlap"], events[second]["other_job"], events[second]["overlap"]) == (second, 30, first, 30)
    assert events[second]["way_m"] == 1700 and len(found["LINES"]) == 19
    assert [found[name] for name in ("N_JOBS", "N_FLAGGED", "PCT_FLAGGED", "N_NOT_DELIVERED", "M3_NOT_DELIVERED")] == [19, 10, 52.6, 1, 3]
    own = next(row for row in found["PROVIDERS_OUT"] if row["service_provider_id"] == jobs.crew.provider)
    assert (own["n_jobs"], own["n_flagged"], own["pct_flagged"], own["n_two_places"], own["n_no_emptying"]) == (18, 10, 55.6, 2, 1)
    assert [(row["n_jobs"], row["n_flagged"]) for row in found["VEHICLES"]] == [(17, 9), (1, 0), (1, 1)]  # the last: no vehicle on record
    page = Path(found["REPORT"]).read_text(encoding="utf-8")
    assert page.count("<svg") == 2 and "A flag asks for a second look" in page
    # the same by straight lines, the detour at one speed: the same way here
    straight = run("discharge_screening", BY_ROAD=False, DETOUR=1, **YEAR)
    assert {row["application_id"] for row in straight["OUTPUT"]} == set(flagged) and {row["way_source"] for row in straight["OUTPUT"]} == {"straight"}
    # limits are parameters
    wide = {"RATIO_LOW": 0.7, "OVERLOAD": 1.1, "MIN_PER_M3": 1, "FAST_SHARE": 0.3, "SLOW_MIN": 90, "OVERLAP_MIN": 31, "MIN_AGE_H": 10000}
    loose = run("discharge_screening", **wide, **YEAR)
    assert {row["application_id"] for row in loose["OUTPUT"]} == {key for key, flag in flagged.items() if flag in ("other_plant", "no_emptying")}
    # service providers see their own jobs (R6), in every result
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("provider_admin", provider=other.crew.provider).info.user)
    seen = run("discharge_screening", ONLY_FLAGGED=False, **YEAR)
    assert [row["application_id"] for row in seen["OUTPUT"]] == [foreign] and len(seen["PROVIDERS_OUT"]) == len(seen["VEHICLES"]) == 1
    assert any("may not read the roads" in line for line in run.said.lines)
    with pytest.raises(QgsProcessingException, match="no service provider"):
        run("discharge_screening", PROVIDERS=str(jobs.crew.provider), **YEAR)


def track(rows):
    """A layer of positions: (vehicle, time, metres east, north of the middle of the city)."""
    layer = QgsVectorLayer(f"Point?crs=EPSG:{f.SRID}&field=plate:string&field=t:string", "positions", "memory")
    features = []
    for plate, when, x, y in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([plate, when])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(f.EAST + x, f.NORTH + y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def test_7_14_stops_by_water_outside_jobs(run, db, jobs):
    """A pond from x = 500 on. 8 minutes 20 m beside it: a stop. At 9:30 the vehicle is at a job; at x = 300 is no water; 3 minutes are no stop."""
    f.insert(db, "layer_info.waterbodys", "id", {"name": "Pond", "type": "Pond", "geom": f.square(500, -50, 100)})
    jobs.job()
    db.commit()
    plate = db.cursor()
    plate.execute("SELECT license_plate_number FROM fsm.desludging_vehicles WHERE id = %s", (jobs.crew.vehicle,))
    name = plate.fetchone()[0].replace(" ", "").lower()
    rows = [(name, f"{jobs.day}T20:{minute:02}:00", 480 + minute // 4, 0) for minute in (0, 4, 8)]
    rows += [(name, f"{jobs.day}T09:{minute:02}:00", 480, 0) for minute in (30, 34, 38)]
    rows += [(name, f"{jobs.day}T21:{minute:02}:00", 300, 0) for minute in (0, 8)]
    rows += [(name, f"{jobs.day}T22:{minute:02}:00", 480, 0) for minute in (0, 3)]
    rows += [("XX 1", f"{jobs.day}T16:00:00Z", 480, 0), ("XX 1", f"{jobs.day}T16:06:00+00:00", 480, 0), ("XX 1", "soon", 480, 0)]
    found = run("discharge_screening", TRACKS=track(rows), TRACK_VEHICLE="plate", TRACK_TIME="t", **YEAR)
    stops = [(row["vehicle"], row["vehicle_id"], row["duration_min"], row["near_kind"], row["near_key"], row["distance_m"]) for row in found["STOPS"]]
    assert stops == [("XX 1", None, 6, "water body", "Pond", 20), (name, jobs.crew.vehicle, 8, "water body", "Pond", 19)]
    assert found["STOPS"][0]["start_at"].toString("HH:mm") == "21:30"  # the city's clock, five and a half hours on
    assert found["N_STOPS"] == 2 and any("“XX 1”" in line or "XX 1" in line for line in run.said.lines)
    assert any("1 position(s) without vehicle" in line for line in run.said.lines)
    with pytest.raises(QgsProcessingException, match="Say which fields of the positions"):
        run("discharge_screening", TRACKS=track(rows), **YEAR)


def test_7_14_without_jobs_and_without_a_network(run, db):
    found = run("discharge_screening")
    assert (found["N_JOBS"], found["PCT_FLAGGED"], found["N_STOPS"], found["OUTPUT"]) == (0, None, None, [])
    assert any("has not been built yet" in line for line in run.said.lines) and any("Nothing was found" in line for line in run.said.lines)
    with pytest.raises(QgsProcessingException, match="lies after the last"):
        run("discharge_screening", FROM="2025-02-01", TO="2025-01-01")


def test_7_14_limits_of_the_funnel_by_hand(qgis_app):
    """Ten jobs at one half: P(0 or 1) = 11/1024, P(2) = 45/1024; a fortieth is reached within 2: 2.5 - (56/1024 - 0.025) / (45/1024) =
    1.8244 of ten; above as far from five. So 2 and 8 of 10 are within (P = 0.055), 1 and 9 (P = 0.011) are not."""
    funnel = toolbox.module("frame.funnel")
    assert funnel.binomial_limit(0.5, 10, 0.025) == pytest.approx(0.18244, abs=1e-5)
    assert funnel.binomial_limit(0.5, 10, 0.975) == pytest.approx(0.81756, abs=1e-5)
    assert [funnel.place_of(flagged, 10, 0.5).position for flagged in (1, 2, 8, 9)] == [-1, 0, 0, 1]
    assert [funnel.place_of(flagged, 100, 0.1).position for flagged in (0, 4, 10, 17, 21)] == [-2, -1, 0, 1, 2]
    drawn = funnel.draw_funnel([("Clean Tank", 100, 21), ("Other", 900, 79), ("Idle", 0, 0)], ("Jobs", "Mean", "95", "99.8"))
    assert "Clean Tank" in drawn and "Idle" not in drawn and drawn.count("<circle") == 2
    assert funnel.draw_funnel([], ("", "", "", "")) == ""


@settings(max_examples=60, deadline=None)
@given(st.floats(0.001, 0.999), st.integers(1, 4000))
def test_7_14_the_funnel_holds_the_mean_and_its_limits_do_not_cross(p, n):
    funnel = toolbox.module("frame.funnel")
    ends = [funnel.binomial_limit(p, n, quantile) for quantile in (0.001, 0.025, 0.5, 0.975, 0.999)]
    assert ends == sorted(ends) and 0 <= ends[0] and ends[-1] <= 1
    assert abs(ends[2] - p) <= 1.5 / n


def test_7_14_a_stay_on_the_limit_is_no_stop_and_a_gap_ends_one(qgis_app):
    stops = toolbox.module("frame.stops")
    start = datetime.datetime(2025, 6, 1, 9)

    def fixes(*minutes, x=0.0):
        return [stops.Fix(start + datetime.timedelta(minutes=minute), x + minute, 0.0) for minute in minutes]

    assert stops.stops_of("A", fixes(0, 5), 5, 25, 30) == []
    one = stops.stops_of("A", fixes(6, 0, 3), 5, 25, 30)
    assert [(stop.start, stop.end, stop.x) for stop in one] == [(start, start + datetime.timedelta(minutes=6), 3.0)]
    assert stops.stops_of("A", fixes(0, 31), 5, 50, 30) == []
    assert len(stops.stops_of("A", fixes(0, 6, 12, 100, 106), 5, 25, 30)) == 2
    assert stops.moment("nonsense", datetime.timezone.utc) is None


def test_8_discharge_screening_asks_for_the_right(run, db, connect_as, monkeypatch):
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("building_permit").info.user)
    with pytest.raises(QgsProcessingException, match="Your role may not run “Discharge screening”"):
        run("discharge_screening")
