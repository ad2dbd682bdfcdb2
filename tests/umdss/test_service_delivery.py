"""Service delivery tools (umdss.md 1.1)."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from tests import factories as f
from tests.factories_fsm import Crew, make_application, make_collection, make_emptying, make_feedback, make_served_building


@pytest.fixture
def chain(db):
    """Three applications: one emptied, one waiting, one of a building with two containments."""
    crew = Crew(db)
    bins = {}
    bins["done"], tank = make_served_building(db)
    first = make_application(db, bins["done"], crew.provider, containment_id=tank)
    make_emptying(db, first, crew)
    bins["waiting"], tank = make_served_building(db)
    second = make_application(db, bins["waiting"], crew.provider, emergency_desludging_status=True)
    db.commit()
    return {"crew": crew, "bins": bins, "emptied": first, "waiting": second}


def test_1_1_1_applications_stand_at_their_containments_with_their_stage(run, chain):
    found = run("applications_find")
    by_id = {row["application_id"]: row for row in found["OUTPUT"]}
    assert by_id[chain["emptied"]]["stage"] == "emptied"
    assert by_id[chain["waiting"]]["stage"] == "applied"
    assert (found["N_APPLIED"], found["N_EMPTIED"], found["N_WITHOUT_LOCATION"]) == (1, 1, 0)
    assert by_id[chain["waiting"]]["geom"].type() == 0
    only = run("applications_find", EMERGENCY_ONLY=True)
    assert [row["application_id"] for row in only["OUTPUT"]] == [chain["waiting"]]


def test_0_6_an_empty_result_is_a_success_with_a_message(run, chain):
    found = run("applications_find", FROM="2001-01-01", TO="2001-12-31")
    assert found["OUTPUT"] == [] and any("empty" in line for line in run.said.lines)


def test_wards_and_providers_that_are_not_there_are_named(run, chain):
    with pytest.raises(QgsProcessingException, match="There is no ward 57"):
        run("applications_find", WARDS=["57"])
    with pytest.raises(QgsProcessingException, match="no service provider “Nobody”"):
        run("applications_find", PROVIDERS="Nobody")
    with pytest.raises(QgsProcessingException, match="lies after the last"):
        run("applications_find", FROM="2024-02-01", TO="2024-01-01")


def test_1_1_2_emptied_and_not_delivered_is_told_with_its_volume(run, db, chain):
    """imis:applications_not_at_plant"""
    found = run("applications_not_at_plant", MIN_AGE_H=0, AS_OF="2099-01-01")
    assert [row["application_id"] for row in found["OUTPUT"]] == [chain["emptied"]]
    assert (found["COUNT"], found["VOLUME_M3"]) == (1, 3)
    assert found["BY_PROVIDER"][0]["n"] == 1 and not found["OUTPUT"][0]["flag_mismatch"]
    make_collection(db, chain["emptied"])
    db.commit()
    assert run("applications_not_at_plant", MIN_AGE_H=0, AS_OF="2099-01-01")["COUNT"] == 0


def test_1_1_3_one_point_a_containment_with_the_earliest_day(run, db, chain):
    """imis:containments_proposed_emptying"""
    found = run("containments_proposed_emptying", AS_OF="2098-12-25")
    assert [(row["source"], row["application_id"], row["applications"]) for row in found["OUTPUT"]] == [("application", chain["waiting"], 1)]
    assert (found["COUNT_CONTAINMENTS"], found["VOLUME_M3"]) == (1, 6)
    assert run("containments_proposed_emptying", AS_OF="2098-12-24")["COUNT_CONTAINMENTS"] == 0, "seven days are today and the seven after it"
    late = run("containments_proposed_emptying", AS_OF="2099-02-01", INCLUDE_OVERDUE=True)
    assert late["COUNT_CONTAINMENTS"] == 1 and late["OUTPUT"][0]["overdue_days"] == 31
    with pytest.raises(QgsProcessingException, match="first and the last day"):
        run("containments_proposed_emptying", MODE=1)


def test_1_1_4_open_answers_are_left_out_of_both_shares(run, db, chain):
    """imis:feedback_summary"""
    make_collection(db, chain["emptied"])
    make_feedback(db, chain["emptied"], fsm_service_quality=True, wear_ppe=None, taken_over=True)
    db.commit()
    west, east, south, north = f.EAST - 3000, f.EAST + 3000, f.NORTH - 3000, f.NORTH + 3000
    area = f"CRS=EPSG:{f.SRID};POLYGON(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"
    found = run("feedback_summary", AREA=area)
    row = found["OUTPUT"][0]
    assert (row["quality_yes"], row["quality_no"], row["pct_quality"]) == (1, 0, 100)
    assert (row["ppe_null"], row["pct_ppe"]) == (1, None)
    assert (row["n_emptied_containments"], row["response_rate"]) == (1, 100)
