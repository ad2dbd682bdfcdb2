"""Payments come by delivery: history, notices, no row slipped into a delivery in force (data-model 2.28, 2.40, 5.1; reliability 5, 10)."""

from __future__ import annotations

import json

import pytest

from imis_plugin.database.connection import execute, fetch_all, fetch_value
from tests import factories_fsm as fsm

from .conftest import one, refusal, run

SERVICES = [
    ("tax", "taxpayment_info.tax_payments", "tax_code"),
    ("water_supply", "watersupply_info.watersupply_payments", "water_customer_id"),
    ("solid_waste", "swm_info.swmservice_payments", "swm_customer_id"),
]
NEW = "INSERT INTO imis.import_batches (kind, file_name, file_sha256) VALUES (%s, 'a.csv', repeat('0', 64)) RETURNING id"


def row_into(service, batch, code="T1"):
    """Statement and values of one payment row."""
    _, table, key = service
    return f"INSERT INTO {table} (batch_id, {key}) VALUES (%s, %s)", (batch, code)


@pytest.mark.parametrize("service", SERVICES)
def test_2_28_no_row_enters_a_delivery_that_is_in_force_or_somebody_elses(db, connect_as, service):
    officer, colleague = connect_as(service[0]), connect_as(service[0])
    own = one(officer, NEW, (service[1],))
    assert run(officer, *row_into(service, own)) == 1
    run(officer, "UPDATE imis.import_batches SET status = 'accepted', seen_version = row_version WHERE id = %s", (own,))
    officer.commit()
    told = refusal(officer, *row_into(service, own, "T2"))
    assert told.constraint_name == "delivery_closed_rows" and "new delivery" in told.message_primary
    waiting = one(colleague, NEW, (service[1],))
    colleague.commit()
    for batch in (waiting, fsm.make_batch(db, service[1])):
        db.commit()
        assert refusal(officer, *row_into(service, batch)).constraint_name == "delivery_not_yours"
    elsewhere = one(officer, NEW, ("utility_info.roads",))
    assert refusal(officer, *row_into(service, elsewhere)).constraint_name == "delivery_not_yours"
    assert fetch_value(db, f"SELECT count(*) FROM {service[1]}") == 1


@pytest.mark.parametrize("service", SERVICES)
def test_2_28_rows_of_a_closed_delivery_are_not_changed_or_deleted_even_with_the_right_to(db, connect_as, service):
    execute(db, f"GRANT UPDATE, DELETE ON {service[1]} TO imis_{service[0]}")
    officer = connect_as(service[0])
    closed, open_one = (one(officer, NEW, (service[1],)) for _ in range(2))
    run(officer, *row_into(service, closed))
    run(officer, *row_into(service, open_one))
    run(officer, "UPDATE imis.import_batches SET status = 'accepted', seen_version = row_version WHERE id = %s", (closed,))
    for statement in (f"UPDATE {service[1]} SET last_payment_date = NULL", f"DELETE FROM {service[1]}"):
        assert refusal(officer, f"{statement} WHERE batch_id = %s", (closed,)).constraint_name == "delivery_closed_rows"
        assert run(officer, f"{statement} WHERE batch_id = %s", (open_one,)) == 1
    run(officer, *row_into(service, open_one, "T7"))
    moved = refusal(officer, f"UPDATE {service[1]} SET batch_id = %s WHERE batch_id = %s", (closed, open_one))
    assert moved.constraint_name == "delivery_closed_rows"


def test_5_1_a_delivery_starts_staged_ends_once_and_keeps_its_facts(connect_as):
    officer = connect_as("tax")
    told = refusal(officer, NEW.replace("file_sha256)", "file_sha256, status)").replace("64))", "64), 'accepted')"), (SERVICES[0][1],))
    assert told.constraint_name == "delivery_starts_staged"
    batch = one(officer, NEW, (SERVICES[0][1],))
    change = "UPDATE imis.import_batches SET {}, seen_version = row_version WHERE id = %s"
    assert refusal(officer, change.format("kind = 'swm_info.swmservice_payments'"), (batch,)).constraint_name == "delivery_facts"
    assert refusal(officer, change.format("status = 'undone'"), (batch,)).constraint_name == "delivery_facts"
    assert run(officer, change.format("status = 'accepted'"), (batch,)) == 1
    assert refusal(officer, change.format("status = 'staged'"), (batch,)).constraint_name == "delivery_closed"


@pytest.mark.parametrize("service", SERVICES)
def test_2_40_history_and_one_notice_of_payments(db, connect_as, service):
    officer = connect_as(service[0])
    listener = connect_as("super_admin")
    listener.autocommit = True
    execute(listener, "LISTEN imis")
    batch = one(officer, NEW, (service[1],))
    one(officer, "SELECT set_config('imis.batch_id', %s, true)", (str(batch),))
    execute(officer, f"INSERT INTO {service[1]} (batch_id, {service[2]}) SELECT %s, 'T' || g FROM generate_series(1, 150) g", (batch,))
    officer.commit()
    fetch_value(listener, "SELECT 1")
    told = [json.loads(notice.payload) for notice in listener.notifies]
    assert [one_told for one_told in told if one_told["table"] == service[1]] == [{"table": service[1], "op": "I", "many": 150}]
    name = service[1].split(".")[1]
    noted = fetch_all(db, "SELECT DISTINCT action, new_row IS NULL AS keys_only, batch_id FROM audit.change WHERE table_name = %s", (name,))
    assert noted == [{"action": "insert", "keys_only": True, "batch_id": batch}]
    assert fetch_value(db, "SELECT count(DISTINCT record_key) FROM audit.change WHERE table_name = %s", (name,)) == 150


def test_5_1_undoing_a_delivery_of_payments_is_written_down_and_a_row_can_be_brought_back(db, connect_as):
    officer = connect_as("tax")
    batch = one(officer, NEW, (SERVICES[0][1],))
    run(officer, *row_into(SERVICES[0], batch))
    run(officer, "UPDATE imis.import_batches SET status = 'accepted', seen_version = row_version WHERE id = %s", (batch,))
    officer.commit()
    assert one(officer, "SELECT (imis.undo_import(%s) ->> 'removed')::integer", (batch,)) == 1
    officer.commit()
    gone = fetch_all(db, "SELECT id, by_user, old_row FROM audit.change WHERE table_name = 'tax_payments' AND action = 'delete'")
    assert len(gone) == 1 and gone[0]["old_row"]["tax_code"] == "T1" and gone[0]["by_user"] == officer.info.user
    assert fetch_value(db, "SELECT audit.restore_record(%s)", (gone[0]["id"],)) == gone[0]["old_row"]["id"]
