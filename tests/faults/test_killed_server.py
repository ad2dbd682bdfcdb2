"""The server dies under twenty busy officers (reliability section 12, T08; promises P1, P2, P4, P5; F14)."""

from __future__ import annotations

import json
import threading
import uuid
from dataclasses import dataclass, field

import psycopg2
import pytest

from imis_plugin.database import accounts
from imis_plugin.database.connection import fetch_all, fetch_value, open_connection
from imis_plugin.database.errors import ImisError
from tests import factories as f
from tests.faults.conftest import kill_all, wait_for

OFFICERS, DESKS = 20, 5  # an account may hold six connections
BEFORE_THE_KILL = 3
SAVE = "SELECT building_info.save_building(%s, %s, %s)"
OWNER = {"owner_name": "Sita Devi", "owner_gender": "Female", "owner_contact": "9876543210"}
TANK = [{"type_id": 3, "size": 6}]


@dataclass
class Officer:
    """One client that saves buildings, each with owner and tank, and keeps its own book of what it was told."""

    number: int
    parameters: dict
    road: str
    acknowledged: dict[str, str] = field(default_factory=dict)  # client_uuid -> BIN
    unknown: list[dict] = field(default_factory=list)

    def form(self, place: int) -> dict:
        return {
            "geom": f.square(-2400 + 20 * place, -2400 + 20 * self.number), "road_code": self.road, "tax_code": "T000001", "structure_type_id": 1,
            "floor_count": 2, "construction_date": "2010-01-01", "functional_use_id": 1, "household_served": 1, "population_served": 4,
            "low_income_hh": False, "water_source_id": 2, "toilet_status": True, "toilet_count": 1, "sanitation_system_id": 3,
            "client_uuid": str(uuid.uuid4()),
        }  # fmt: skip

    def save(self, conn, building: dict) -> None:
        with conn.cursor() as cursor:
            cursor.execute(SAVE, (json.dumps(building), json.dumps(OWNER), json.dumps(TANK)))
            bin_ = cursor.fetchone()[0]
        conn.commit()
        self.acknowledged[building["client_uuid"]] = bin_

    def work(self) -> None:
        """Save until the server is gone; the save under way is then neither done nor refused."""
        conn = open_connection(self.parameters)
        for place in range(240):
            building = self.form(place)
            try:
                self.save(conn, building)
            except psycopg2.Error:
                self.unknown.append(building)
                return


@pytest.fixture
def officers(own_server, db_name):
    conn = psycopg2.connect(**own_server.params(db_name))
    f.make_ward(conn)
    road = f.make_road(conn)
    people = []
    for number in range(OFFICERS):
        login = f"t08_{number // DESKS}"
        if number % DESKS == 0:
            accounts.add_account(conn, login, f"Officer {number}", ["imis_building_permit"])
        people.append(Officer(number, own_server.params(db_name, login), road))
    conn.commit()
    conn.close()
    return people


def test_T08_P1_P5_a_killed_server_loses_no_acknowledged_save_and_keeps_no_half_one(own_server, db_name, officers):
    """What every client was told is done is there, whole; what no client was told is there whole or not at all; asked again, it is there once."""
    threads = [threading.Thread(target=officer.work) for officer in officers]
    for thread in threads:
        thread.start()
    wait_for(lambda: all(len(officer.acknowledged) >= BEFORE_THE_KILL for officer in officers), 120, "for the first saves")
    assert kill_all(own_server) > OFFICERS
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive(), "a client waits for a dead server"
    told = {key: bin_ for officer in officers for key, bin_ in officer.acknowledged.items()}
    unknown = [building for officer in officers for building in officer.unknown]
    assert len(unknown) == OFFICERS, "each was in the middle of a save"

    with pytest.raises(ImisError):
        open_connection(officers[0].parameters)
    own_server.start()  # it recovers by itself
    conn = psycopg2.connect(**own_server.params(db_name))
    stored = {row["client_uuid"]: row["bin"] for row in fetch_all(conn, "SELECT client_uuid::text, bin FROM building_info.buildings")}
    assert told.items() <= stored.items(), "an acknowledged save is gone"
    assert set(stored) <= set(told) | {building["client_uuid"] for building in unknown}
    assert _halves(conn) == 0
    conn.rollback()

    for officer in officers:  # each presses save again, not knowing
        again = open_connection(officer.parameters)
        for building in officer.unknown:
            officer.save(again, building)
            before = stored.get(building["client_uuid"])
            assert before is None or officer.acknowledged[building["client_uuid"]] == before
        again.close()
    assert fetch_value(conn, "SELECT count(*) FROM building_info.buildings") == len(told) + len(unknown)
    assert fetch_value(conn, "SELECT count(DISTINCT client_uuid) = count(*) AND count(DISTINCT bin) = count(*) FROM building_info.buildings")
    assert _halves(conn) == 0
    assert fetch_value(
        conn, "SELECT count(*) FROM audit.change WHERE table_schema = 'building_info' AND table_name = 'buildings' AND action = 'insert'"
    ) == len(told) + len(unknown), "history tells of each building once"
    conn.close()


def _halves(conn) -> int:
    """Buildings without their owner or tank, and owners, links and tanks without their building."""
    return fetch_value(
        conn,
        """SELECT (SELECT count(*) FROM building_info.buildings b WHERE NOT EXISTS (SELECT 1 FROM building_info.owners o WHERE o.bin = b.bin)
                      OR NOT EXISTS (SELECT 1 FROM building_info.build_contains l WHERE l.bin = b.bin))
                + (SELECT count(*) FROM fsm.containments c
                    WHERE NOT EXISTS (SELECT 1 FROM building_info.build_contains l WHERE l.containment_id = c.id))
                + abs((SELECT count(*) FROM building_info.owners) - (SELECT count(*) FROM building_info.buildings))
                + abs((SELECT count(*) FROM fsm.containments) - (SELECT count(*) FROM building_info.buildings))""",
    )
