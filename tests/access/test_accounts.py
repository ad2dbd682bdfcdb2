"""Accounts: USR-01 to USR-06 and the password rule (modules 14.1, 14.2)."""

from __future__ import annotations

import psycopg2
import pytest

from imis_plugin.database import accounts
from imis_plugin.database.connection import execute, fetch_all, fetch_one, fetch_value
from imis_plugin.database.errors import ImisError
from tests import factories_fsm as fsm
from tests.access.conftest import refusal

ADD = "SELECT imis.add_account(%s, 'Some Body', %s::text[], NULL, NULL, %s, %s)"
GOOD = "Kx9$mm.TreeHouse"


@pytest.fixture
def made(db):
    """Names of accounts that a test makes itself; their logins are dropped afterwards."""
    names: list[str] = []
    yield names
    db.rollback()
    for name in names:
        if fetch_value(db, "SELECT 1 FROM pg_roles WHERE rolname = %s", (name,)):
            execute(db, f'DROP OWNED BY "{name}"; DROP ROLE "{name}"')
    db.commit()


@pytest.fixture
def name(made, db_name):
    made.append("acc_" + db_name[-8:])
    return made[-1]


def test_account_is_a_login_a_row_and_memberships(db, name):
    number = accounts.add_account(db, name, "Asha Rai", ["Municipality - Tax Department", "water_supply"], email="Asha@Example.org", password=GOOD)
    row = fetch_one(db, "SELECT rolcanlogin, rolsuper, rolcreaterole, rolcreatedb, rolconnlimit FROM pg_roles WHERE rolname = %s", (name,))
    assert row == {"rolcanlogin": True, "rolsuper": False, "rolcreaterole": False, "rolcreatedb": False, "rolconnlimit": 6}
    kept = fetch_value(db, "SELECT rolpassword FROM pg_authid WHERE rolname = %s", (name,))
    assert kept.startswith("SCRAM-SHA-256$") and GOOD not in kept
    (listed,) = [account for account in accounts.list_accounts(db) if account["username"] == name]
    assert listed["role_names"] == ["imis_tax", "imis_water_supply"] and listed["email"] == "asha@example.org" and listed["active"]
    assert fetch_value(db, "SELECT pg_has_role(%s, 'imis_officer', 'MEMBER')", (name,))
    accounts.set_roles(db, name, ["tax"])
    assert not fetch_value(db, "SELECT pg_has_role(%s, 'imis_water_supply', 'MEMBER')", (name,))
    assert fetch_all(db, "SELECT r.role_name FROM imis.user_roles x JOIN imis.roles r ON r.id = x.role_id WHERE x.user_id = %s", (number,)) == [{"role_name": "imis_tax"}]  # noqa: E501


def test_USR_01_switched_off_account_is_thrown_out_and_stays_out(db, connect_as, cluster, db_name):
    officer = connect_as("tax")
    login = fetch_value(officer, "SELECT session_user")
    assert accounts.disable(db, login) == 1
    db.commit()
    with pytest.raises(psycopg2.OperationalError):
        execute(officer, "SELECT 1")
    with pytest.raises(psycopg2.OperationalError):
        psycopg2.connect(**cluster.params(db_name, login))
    accounts.enable(db, login)
    db.commit()
    psycopg2.connect(**cluster.params(db_name, login)).close()


def test_USR_03_super_admins_are_invisible_and_the_last_one_stays(db, connect_as):
    chief, clerk = connect_as("super_admin"), connect_as("it_admin")
    login = fetch_value(chief, "SELECT session_user")
    assert login not in [account["username"] for account in accounts.list_accounts(clerk)]
    assert refusal(clerk, "SELECT imis.set_account_status(%s, false)", (login,)).constraint_name == "account_unknown"
    assert refusal(clerk, ADD, ("x_new", ["imis_super_admin"], "Municipality", None)).constraint_name == "usr_04_may_not_give"
    assert refusal(db, "SELECT imis.set_account_status(%s, false)", (login,)).constraint_name == "usr_03_last_super_admin"
    assert refusal(db, "SELECT imis.set_account_roles(%s, '{tax}')", (login,)).constraint_name == "usr_03_last_super_admin"


def test_USR_04_each_administrator_within_the_own_field(db, connect_as, made, db_name):
    one, two = fsm.make_provider(db), fsm.make_provider(db, company_name="Other")
    db.commit()
    sanitation, provider = connect_as("sanitation"), connect_as("provider_admin", provider=one)
    refused = [
        (sanitation, ("x_a", ["imis_tax"], "Municipality", None)),
        (provider, ("x_b", ["imis_emptying_operator"], "Service Provider", two)),
        (provider, ("x_c", ["imis_provider_admin"], "Service Provider", one)),
        (connect_as("building_permit"), ("x_d", ["imis_building_permit"], "Municipality", None)),
    ]
    for conn, params in refused:
        diag = refusal(conn, ADD, params)
        assert diag.sqlstate == "42501", (params, diag.message_primary)
    made.append("op_" + db_name[-8:])
    execute(provider, ADD, (made[-1], ["imis_emptying_operator"], "Service Provider", one))
    provider.commit()
    assert [account["username"] for account in accounts.list_accounts(provider) if account["role_names"] == ["imis_emptying_operator"]] == [made[-1]]
    login = fetch_value(provider, "SELECT session_user")
    assert refusal(provider, "SELECT imis.set_account_roles(%s, '{provider_admin,emptying_operator}')", (login,)).sqlstate == "42501"


def test_USR_05_nobody_switches_off_oneself(connect_as):
    clerk = connect_as("it_admin")
    assert refusal(clerk, "SELECT imis.set_account_status(session_user, false)").constraint_name == "usr_05_not_oneself"
    assert refusal(clerk, "SELECT imis.set_account_roles(session_user, '{tax}')").constraint_name == "usr_04_own_roles"


def test_USR_06_sign_in_is_written_down(connect_as, db):
    officer = connect_as("tax")
    number = accounts.log_login(officer, "QGIS 3.22")
    accounts.log_logout(officer, number)
    officer.commit()
    row = fetch_one(db, "SELECT username, user_agent, logout_at IS NOT NULL AS left FROM imis.login_log WHERE id = %s", (number,))
    assert row == {"username": fetch_value(officer, "SELECT session_user"), "user_agent": "QGIS 3.22", "left": True}


@pytest.mark.parametrize("bad", ["Sh0rt!", "alllower1!", "ALLUPPER1!", "NoDigits!!", "NoSymbol11", "Password1!", "P@ssw0rd!23", "Qwerty#12", "xacc_tX1!.k"])  # noqa: E501
def test_weak_passwords_are_refused(bad):
    with pytest.raises(ImisError):
        accounts.check_password(bad, "acc_t")


def test_plant_accounts_need_ten_characters():
    accounts.check_password("Kx9$mmTr")
    with pytest.raises(ImisError):
        accounts.check_password("Kx9$mmTr", plant=True)


def test_only_hashed_passwords_reach_the_server(db):
    diag = refusal(db, "SELECT imis.add_account('x_plain', 'X', '{tax}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Kx9$mm.TreeHouse')")
    assert diag.constraint_name == "password_not_hashed"


@pytest.mark.parametrize("hostile", ["a'b", 'a"; DROP ROLE imis_tax; --', "Postgres", "pg_read_all_data", "imis_owner", "", "x" * 80, "postgres"])
def test_hostile_user_names_are_refused(db, hostile):
    if hostile == "postgres":
        assert refusal(db, ADD, (hostile, ["tax"], None, None)).constraint_name == "username_taken"
    else:
        assert refusal(db, ADD, (hostile, ["tax"], None, None)).constraint_name == "username_form"


def test_roles_must_exist_and_fit_the_type(db):
    assert refusal(db, ADD, ("x_y", ["pg_read_all_data"], None, None)).constraint_name == "role_unknown"
    assert refusal(db, ADD, ("x_y", [], None, None)).constraint_name == "role_missing"
    assert refusal(db, ADD, ("x_y", ["treatment_plant"], "Municipality", None)).constraint_name == "usr_role_type"
