"""Buildings by structure (umdss.md 1.2.1, imis:buildings_by_structure_type), users of a toilet (1.4.7, imis:toilet_user_buildings), by hand."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from imis_plugin.database.connection import execute
from tests import factories as f
from tests import factories_fsm as fsm


def test_1_2_1_the_conformance_city_by_structure(ask):
    """RCC framed B1, B3, B7; load bearing B2, B8; CGI B4; wooden B5."""
    found = ask("buildings_by_structure_type", STRUCTURE_TYPES=[0, 2])
    assert sorted(row["bin"] for row in found["OUTPUT"]) == ["B000001", "B000003", "B000004", "B000007"] and found["COUNT"] == 4
    every = ask("buildings_by_structure_type")
    counts = {row["structure_type"]: row["n"] for row in every["BY_TYPE"]}
    assert sorted(counts.values()) == [1, 1, 2, 3] and every["COUNT"] == 7
    assert [row["bin"] for row in ask("buildings_by_structure_type", STRUCTURE_TYPES=[0], WARDS=["2"])["OUTPUT"]] == []


@pytest.fixture
def users(db):
    """A toilet in a building at x = 0; its users 30 m and 70 m to the east, 6 and 9 people in 1 and 2 households; another toilet without any."""
    toilet = fsm.make_toilet(db, bin=fsm.make_block(db, x=0, y=0))
    empty = fsm.make_toilet(db, bin=fsm.make_block(db, x=500, y=0))
    bins = []
    for x, people, households in ((30, 6, 1), (70, 9, 2)):
        bins.append(f.make_building(
            db, x, 0, toilet_status=False, toilet_count=None, sanitation_system_id=9, population_served=people,
            household_served=households, population_with_private_toilet=None, household_with_private_toilet=None,
        ))  # fmt: skip
        execute(db, "DELETE FROM fsm.build_toilets WHERE bin = %s", (bins[-1],))
        f.insert(db, "fsm.build_toilets", "id", {"bin": bins[-1], "toilet_id": toilet})
    db.commit()
    return toilet, empty, bins


def test_1_4_7_users_of_a_toilet_by_hand(run, users):
    toilet, empty, bins = users
    found = run("toilet_user_buildings")
    lines = {row["bin"]: (row["toilet_id"], round(row["length_m"], 1)) for row in found["LINES"]}
    assert set(lines) == set(bins) and {number for number, _metres in lines.values()} == {toilet} and found["COUNT"] == 2
    near, far = (lines[bin][1] for bin in bins)
    assert far - near == pytest.approx(40, abs=0.2)
    loads = {row["toilet_id"]: (row["n_buildings"], row["households"], row["population"]) for row in found["TOILETS_OUT"]}
    assert loads == {toilet: (2, 3, 15), empty: (0, 0, 0)}
    only = run("toilet_user_buildings", TOILET_IDS=str(empty))
    assert only["COUNT"] == 0 and any("result is empty" in line for line in run.said.lines)
    with pytest.raises(QgsProcessingException, match="is no number"):
        run("toilet_user_buildings", TOILET_IDS="north")
