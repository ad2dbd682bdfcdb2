"""Service delivery tools (umdss.md 1.1)."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from tests.factories_fsm import Crew, make_application, make_emptying, make_served_building


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
