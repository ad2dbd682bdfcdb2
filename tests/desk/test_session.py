from __future__ import annotations

from tests.desk.conftest import wait_until


def test_session_opens_with_rights_and_catalogue(session_as):
    session = session_as("building_permit")
    assert session.found.municipality == "Testpur"
    assert session.rights.may("update", "building_info.buildings")
    assert session.catalogue.table("building_info.buildings").column("road_code").label == "Road code"
    got = []
    session.ask_rows(None, "SELECT 1 AS one", None, got.extend)
    wait_until(lambda: got)
    assert got == [{"one": 1}]
