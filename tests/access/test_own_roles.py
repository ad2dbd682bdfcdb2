"""Roles of the municipality's own, put together from standard ones by a Super Admin (modules 14.3)."""

from __future__ import annotations

import pytest

from imis_plugin.database.connection import fetch_one, fetch_value
from tests.rules.refusals import refused

TWO = ["imis_tax", "imis_water_supply"]
HELD = """
SELECT pg_has_role('{0}', 'imis_tax', 'MEMBER') AS tax, has_table_privilege('{0}', 'taxpayment_info.tax_payments', 'SELECT') AS reads_tax,
       has_table_privilege('{0}', 'watersupply_info.watersupply_payments', 'SELECT') AS reads_water,
       has_table_privilege('{0}', 'swm_info.swmservice_payments', 'SELECT') AS reads_waste, pg_has_role('{0}', 'imis_officer', 'MEMBER') AS officer"""


@pytest.fixture
def chief(db, connect_as):
    """A Super Admin; own roles that are left over go with the test."""
    conn = connect_as("super_admin")
    yield conn
    db.rollback()
    for row in (fetch_one(db, "SELECT array_agg(role_name) AS names FROM imis.roles WHERE id >= 100") or {}).get("names") or []:
        with db.cursor() as cursor:
            cursor.execute(f'DROP ROLE IF EXISTS "{row}"')
    db.commit()


def one(conn, query, *values):
    """The value of a query or an act, which stands at once for others."""
    found = fetch_value(conn, query, values or None)
    conn.commit()
    return found


def test_14_3_an_own_role_holds_the_rights_of_its_parts_and_nothing_else(db, chief):
    number = one(chief, "SELECT imis.add_role('Municipality - Revenue', %s, 'Tax and water')", TWO)
    made = fetch_one(chief, "SELECT role_name, description, user_type FROM imis.roles_list WHERE id = %s", (number,))
    role = made["role_name"]
    assert number >= 100 and made == {"role_name": "imis_own_municipality_revenue", "description": "Tax and water", "user_type": "Municipality"}
    assert fetch_one(db, HELD.format(role)) == {"tax": True, "reads_tax": True, "reads_water": True, "reads_waste": False, "officer": True}
    assert one(chief, "SELECT imis.role_parts(%s)", role) == TWO
    assert one(chief, "SELECT bool_or(reads) FROM imis.role_rights WHERE role_id = %s AND relation = 'taxpayment_info.tax_payments'", number)
    # Changed, whoever holds it has the new rights at once.
    assert one(chief, "SELECT imis.change_role(%s, 'Municipality - Revenue', %s)", number, ["imis_tax", "imis_solid_waste"]) == number
    db.rollback()
    found = fetch_one(db, HELD.format(role))
    assert found["reads_tax"] and found["reads_waste"] and not found["reads_water"]
    one(chief, "SELECT imis.delete_role(%s)", number)
    db.rollback()
    assert one(db, "SELECT count(*) FROM pg_roles WHERE rolname = %s", role) == 0


def test_14_3_an_account_with_an_own_role_works_and_the_role_in_use_is_not_deleted(db, chief):
    number = one(chief, "SELECT imis.add_role('Municipality - Revenue', %s)", TWO)
    name = "own_role_" + db.info.dbname[-8:]
    facts = "ARRAY['Municipality - Revenue'], 'asha@example.org', 'Female', account_type => 'Municipality'"
    one(chief, f"SELECT imis.add_account(%s, 'Asha Rai', {facts})", name)
    try:
        assert fetch_one(db, HELD.format(name))["reads_water"]
        with refused(chief, "role_in_use", name):
            one(chief, "SELECT imis.delete_role(%s)", number)
        one(chief, "SELECT imis.set_account_roles(%s, ARRAY['imis_tax'])", name)
        one(chief, "SELECT imis.delete_role(%s)", number)
        db.rollback()
        assert not fetch_one(db, HELD.format(name))["reads_water"]
    finally:
        with db.cursor() as cursor:
            cursor.execute(f'DROP OWNED BY "{name}"; DROP ROLE "{name}"')
        db.commit()


@pytest.mark.parametrize(
    ("parts", "rule"),
    [
        (["imis_super_admin", "imis_tax"], "role_super_admin"), (["imis_tax"], "role_two_parts"), (["imis_tax", "imis_tax"], "role_two_parts"),
        (["imis_tax", "imis_treatment_plant"], "role_one_type"), (["imis_tax", "imis_mayor"], "role_unknown"),
    ],
)  # fmt: skip
def test_14_3_what_is_no_part_of_a_role_is_refused(chief, parts, rule):
    with refused(chief, rule):
        one(chief, "SELECT imis.add_role('A role', %s)", parts)


def test_14_3_only_a_super_admin_makes_roles_and_the_standard_ones_stay(db, chief, connect_as):
    for act in ("SELECT imis.delete_role(3)", "SELECT imis.change_role(3, 'Mine', ARRAY['imis_tax', 'imis_water_supply'])"):
        with refused(chief, "role_standard"):
            one(chief, act)
    with refused(chief, "role_name_taken"):
        one(chief, "SELECT imis.add_role('super admin', %s)", TWO)
    other = connect_as("it_admin")
    with pytest.raises(Exception, match="permission denied|may not|not.*allowed"):
        one(other, "SELECT imis.add_role('Mine', %s)", TWO)
