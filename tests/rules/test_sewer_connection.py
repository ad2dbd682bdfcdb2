"""Reports of new sewer connections and their approval (modules section 8; data-model 2.20)."""

import json
import threading

import psycopg2
import pytest

from tests import factories as f
from tests import factories_fsm as fsm

from .refusals import one, refused, rows


def report(db, bin, sewer=None, **values):
    return f.insert(db, "sewer_connection.sewer_connections", "id", {"bin": bin, "sewer_code": sewer or f.make_sewer(db), **values})


def building(db, bin):
    return one(
        db,
        "SELECT sanitation_system_id, toilet_status, sewer_code, drain_code FROM building_info.buildings WHERE bin = %s",
        (bin,),
    )


def approve(db, number, keep=False):
    left = one(db, "SELECT sewer_connection.approve(%s, %s)", (number, keep))
    f.settle(db)
    return left


def test_SCW_01_SCW_03_S_34_approval_moves_the_building_to_the_sewer(db):
    drain = f.make_drain(db)
    bin = f.make_building(db, sanitation_system_id=3)
    own = f.make_tank(db, bin, type_id=2, drain_code=drain)
    shared = f.make_tank(db, f.make_building(db, sanitation_system_id=3))
    f.link(db, bin, shared)
    f.settle(db)
    sewer = f.make_sewer(db)
    number = report(db, bin, sewer)
    assert [r[0] for r in rows(db, "SELECT sewer_connection.containments_left(%s)", (number,))] == [own]
    assert approve(db, number) == [own]
    assert building(db, bin) == (1, True, sewer, None)
    assert one(db, "SELECT count(*) FROM building_info.build_contains WHERE bin = %s", (bin,)) == 0
    assert one(db, "SELECT decommissioned_date = CURRENT_DATE FROM fsm.containments WHERE id = %s", (own,))
    assert one(db, "SELECT decommissioned_date FROM fsm.containments WHERE id = %s", (shared,)) is None
    assert one(db, "SELECT next_emptying_date FROM fsm.containment_status WHERE id = %s", (own,)) is None
    queue = "SELECT status, decided_at IS NOT NULL FROM sewer_connection.sewer_connections WHERE id = %s"
    assert one(db, queue, (number,)) == ("approved", True)
    with refused(db, "scw_01_decided"):
        one(db, "SELECT sewer_connection.approve(%s)", (number,))
    with refused(db, "scw_01_decided"):
        f.remove(db, "sewer_connection.sewer_connections", "id", number)
    with refused(db, "scw_01_no_report"):
        one(db, "SELECT sewer_connection.approve(99999)")


def test_SCW_01_community_toilet_link_ends(db):
    bin = f.make_building(db, toilet_status=False, toilet_count=None, sanitation_system_id=9)
    f.insert(db, "fsm.build_toilets", "id", {"bin": bin, "toilet_id": fsm.make_toilet(db)})
    approve(db, report(db, bin))
    assert building(db, bin)[:2] == (1, True)
    assert one(db, "SELECT count(*) FROM fsm.build_toilets WHERE bin = %s", (bin,)) == 0


def test_SCW_02_S_35_running_application(db):
    bin, _ = fsm.make_served_building(db)
    number = report(db, bin)
    application = fsm.make_application(db, bin, fsm.make_provider(db))
    with refused(db, "scw_02_open_application", str(application)):
        one(db, "SELECT sewer_connection.approve(%s)", (number,))
    assert building(db, bin)[0] == 3


def test_SCW_03_containment_that_stays_in_use(db):
    bin, made = fsm.make_served_building(db)
    assert approve(db, report(db, bin), keep=True) == [made]
    kept = one(db, "SELECT decommissioned_date, verification_required FROM fsm.containments WHERE id = %s", (made,))
    assert kept == (None, True)


def test_SCW_04_distance_warns(db):
    bin = f.make_building(db, x=0, y=1000)
    draft = json.dumps({"bin": bin, "sewer_code": f.make_sewer(db)})
    found = rows(db, "SELECT rule, sentence FROM sewer_connection.sewer_connections_warnings(%s)", (draft,))
    assert found == [("scw_04_distance", "Building and sewer lie 995 m apart.")]


def test_8_intake_and_rejection(db):
    bin = f.make_building(db)
    number = report(db, bin)
    with refused(db, "scw_already_in_queue"):
        report(db, bin)
    with refused(db, "sewer_connections_bin_open_key"):
        report(db, bin, taken_over=True)
    with refused(db, "scw_reported_first"):
        report(db, f.make_building(db), status="approved", decided_at="today")
    with refused(db, "scw_already_on_sewer"):
        report(db, f.make_building(db, sanitation_system_id=1, sewer_code=f.make_sewer(db)))
    with refused(db, "scw_01_approve_by_act"):
        f.change(db, "sewer_connection.sewer_connections", "id", number, status="approved", decided_at="today")
    one(db, "SELECT sewer_connection.reject(%s, 'No pipe seen')", (number,))
    saved = one(db, "SELECT status, note FROM sewer_connection.sewer_connections WHERE id = %s", (number,))
    assert saved == ("rejected", "No pipe seen")
    assert building(db, bin)[0] == 6
    report(db, bin)


@pytest.mark.parametrize("first", [0, 1])
def test_SCW_01_two_people_approve_at_once(cluster, db, db_name, first):
    bin, _ = fsm.make_served_building(db)
    number = report(db, bin)
    db.commit()
    outcome = []

    def decide():
        conn = psycopg2.connect(**cluster.params(db_name))
        try:
            one(conn, "SELECT sewer_connection.approve(%s)", (number,))
            conn.commit()
            outcome.append("approved")
        except psycopg2.Error as exc:
            outcome.append(exc.diag.constraint_name)
        finally:
            conn.close()

    threads = [threading.Thread(target=decide) for _ in range(2)]
    for thread in threads[first:] + threads[:first]:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(outcome) == ["approved", "scw_01_decided"]
