"""Payment status of tax, water and solid waste (modules section 10; data-model 2.28, 2.29, 4.12)."""

import pytest

from tests import factories as f
from tests import factories_fsm as fsm

from .refusals import one, refused, rows

TAX = "taxpayment_info.tax_payments"


@pytest.mark.parametrize(
    "paid, day, due",
    [
        ("2024-06-02", "2025-06-01", 0),
        ("2024-06-01", "2025-06-01", 1),
        ("2020-06-02", "2025-06-01", 4),
        ("2019-06-01", "2025-06-01", 5),
        (None, "2025-06-01", 99),
        ("1970-01-01", "2025-06-01", 99),
        ("2020-02-29", "2021-02-28", 0),
        ("2020-02-29", "2021-03-01", 1),
    ],
)
def test_4_12_due_years(db, paid, day, due):
    assert one(db, "SELECT taxpayment_info.due_year(%s, %s)", (paid, day)) == due


@pytest.fixture
def town(db):
    """Main buildings T1 to T4, an associated one with the code of the first, and a delivery without T4."""

    class Town:
        main = [f.make_building(db, tax_code=f"T00000{n}") for n in range(1, 5)]
        aside = f.make_building(db, tax_code="T000001", building_associated_to=main[0])
        batch = fsm.make_batch(db, TAX)

    for number, age in (("1", "2 years 11 months"), ("2", "9 years"), ("3", None)):
        paid = one(db, "SELECT (CURRENT_DATE - %s::interval)::date", (age,)) if age else "1970-01-01"
        fsm.make_payment(db, Town.batch, f" t00000{number} ", paid)
    fsm.make_payment(db, Town.batch, "T999999", "2024-01-01")
    return Town


def test_S_39_PAY_06_status_of_buildings(db, town):
    due = dict(rows(db, "SELECT tax_code, due_year FROM taxpayment_info.tax_payment_status_list"))
    assert due == {"T000001": 2, "T000002": 5, "T000003": 99, "T000004": 99}
    labels = one(db, "SELECT due_label, colour FROM taxpayment_info.tax_payment_status WHERE bin = %s", (town.main[1],))
    assert labels == ("5 Years+", "#FF0000")


def test_S_40_associated_buildings_stay_out_of_the_list(db, town):
    assert one(db, "SELECT count(*) FROM taxpayment_info.tax_payment_status WHERE tax_code = 'T000001'") == 2
    assert one(db, "SELECT bin FROM taxpayment_info.tax_payment_status_list WHERE tax_code = 'T000001'") == town.main[0]


def test_S_41_unmatched_and_matched_as_soon_as_a_building_has_the_number(db, town):
    query = "SELECT tax_code FROM taxpayment_info.tax_payment_status_unmatched"
    assert rows(db, query) == [("T999999",)]
    f.make_building(db, tax_code="T999999")
    assert rows(db, query) == []


def test_4_12_smallest_bin_stands_for_several(db, town):
    f.make_building(db, tax_code="T000002")
    assert one(db, "SELECT bin FROM taxpayment_info.tax_payment_status_list WHERE tax_code = 'T000002'") == town.main[1]


def test_PAY_04_newest_accepted_delivery_counts_and_the_former_is_kept(db, town):
    staged = fsm.make_batch(db, TAX, "staged")
    fsm.make_payment(db, staged, "T000004", "2026-01-01")
    status = "SELECT due_year FROM taxpayment_info.tax_payment_status WHERE bin = %s"
    assert one(db, status, (town.main[3],)) == 99
    f.change(db, "imis.import_batches", "id", staged, status="accepted")
    assert one(db, status, (town.main[3],)) != 99
    assert one(db, status, (town.main[0],)) == 99  # not in the new delivery
    f.change(db, "imis.import_batches", "id", staged, status="undone")
    assert one(db, status, (town.main[0],)) == 2


def test_PAY_06_paid_up_numbers(db, town):
    fsm.make_payment(db, town.batch, "T000004", "today")
    assert rows(db, "SELECT tax_code FROM taxpayment_info.paid_up") == [("T000004",)]


def test_PAY_02_PAY_05_integrity_of_rows(db, town):
    with refused(db, "tax_payments_last_payment_not_future_check"):
        fsm.make_payment(db, town.batch, "T000007", "tomorrow")
    with refused(db, "tax_payments_tax_code_batch_id_key"):
        fsm.make_payment(db, town.batch, "t000001", "today")
    with refused(db, "tax_payments_owner_contact_valid_check"):
        fsm.make_payment(db, town.batch, "T000008", "today", owner_contact="unknown")
    with refused(db, "tax_payments_tax_code_length_check"):
        fsm.make_payment(db, town.batch, "T" * 51, "today")


@pytest.mark.parametrize(
    "schema, table, view, key",
    [
        ("watersupply_info", "watersupply_payments", "watersupply_payment_status", "water_customer_id"),
        ("swm_info", "swmservice_payments", "swmservice_payment_status", "swm_customer_id"),
    ],
)
def test_2_28_water_and_waste_hold_customers_only(db, schema, table, view, key):
    f.make_building(db)
    customer = f.make_building(db, water_source_id=1, **{key: "K1"})
    silent = f.make_building(db, water_source_id=1, **{key: "K2"})
    batch = fsm.make_batch(db, f"{schema}.{table}")
    f.insert(db, f"{schema}.{table}", "id", {"batch_id": batch, key: "K1", "last_payment_date": "today"})
    assert dict(rows(db, f"SELECT bin, due_year FROM {schema}.{view}")) == {customer: 0, silent: 99}
    assert [r[0] for r in rows(db, f"SELECT value FROM {schema}.due_years ORDER BY id")] == [0, 1, 2, 3, 4, 5, 99]
