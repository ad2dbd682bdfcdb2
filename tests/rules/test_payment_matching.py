"""What the payment panels show, by plain SQL, for all three services (modules 10; data-model 2.28, 4.12, 5.4)."""

import pytest

from tests import factories as f

from .refusals import one, rows

SERVICES = {
    "tax": ("taxpayment_info", "tax_payments", "tax_code", "tax", "tax_payment_status_list"),
    "water": ("watersupply_info", "watersupply_payments", "water_customer_id", "water", "watersupply_payment_status_list"),
    "waste": ("swm_info", "swmservice_payments", "swm_customer_id", "swm", "swmservice_payment_status_list"),
}


@pytest.mark.parametrize("service", SERVICES)
def test_S_41_unmatched_rows_with_their_reason_match_rate_and_dues_by_ward(db, service):
    schema, table, key, short, listed = SERVICES[service]
    own = {"water_source_id": 1} if service == "water" else {}
    for number in ("T001234", "T005678", "T001234"):
        f.make_building(db, **{"tax_code": f"X{number}" if key != "tax_code" else number, key: number, **own})
    spare = f.make_building(db, **{"tax_code": "A1", "house_number": "77/B", **({key: None} if key != "tax_code" else {})})
    batch = one(
        db,
        "INSERT INTO imis.import_batches (kind, file_name, file_sha256, status) VALUES (%s, 'june.csv', repeat('0', 64), 'accepted') RETURNING id",
        (f"{schema}.{table}",),
    )
    numbers = {
        "T001234": None, "T1234": "Written otherwise: T001234", "T-005678": "Written otherwise: T005678", "TO05678": "Written otherwise: T005678",
        "T005679": "One sign differs: T005678", "77/B": f"house number of building {spare}", "Q9": "No building has a number like it",
    }  # fmt: skip
    for number in numbers:
        one(
            db, f"INSERT INTO {schema}.{table} (batch_id, {key}, last_payment_date) VALUES (%s, %s, CURRENT_DATE - 400) RETURNING id", (batch, number)
        )
    reasons = dict(rows(db, f"SELECT {key}, likely_reason FROM {schema}.{short}_unmatched"))
    assert set(reasons) == set(numbers) - {"T001234"}  # exactly the rows without a building
    for number, reason in reasons.items():
        assert numbers[number] in reason, (number, reason)
    near = rows(db, f"SELECT {key}, difference FROM {schema}.near_matches('t1234')")
    assert near == [("T001234", "written otherwise")] * 2
    match = rows(db, f"SELECT delivered, matched, unmatched, match_rate::float, buildings, with_number, with_dues FROM {schema}.{short}_match")
    assert match == [(7, 1, 6, 14.3, 4, 4 if service == "tax" else 3, 2)]
    assert one(db, f"SELECT count(*) FROM {schema}.{listed} WHERE {key} = 'T001234'") == 1  # the smallest BIN stands for both
    dues = rows(db, f"SELECT buildings, no_due, due_1, no_data, with_dues, paid_share::float FROM {schema}.{short}_dues_by_ward")
    assert dues == [(4 if service == "tax" else 3, 0, 2, 2 if service == "tax" else 1, 2, 0.0)]
    assert one(db, f"SELECT in_force FROM {schema}.{short}_deliveries WHERE id = %s", (batch,))
