"""Accounts: USR-01 to USR-06 and the password rule (modules 14.1, 14.2)."""

from __future__ import annotations

import json

import psycopg2
import pytest

from imis_plugin.database import accounts
from imis_plugin.database.connection import execute, fetch_all, fetch_one, fetch_value
from imis_plugin.database.errors import ImisError
from tests import factories_fsm as fsm
from tests.access.conftest import refusal

ADD = "SELECT imis.add_account(%s, 'Some Body', %s::text[], gen_random_uuid() || '@example.org', 'Female', %s, %s)"
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
    assert row == {"rolcanlogin": True, "rolsuper": False, "rolcreaterole": False, "rolcreatedb": False, "rolconnlimit": 12}
    kept = fetch_value(db, "SELECT rolpassword FROM pg_authid WHERE rolname = %s", (name,))
    assert kept.startswith("SCRAM-SHA-256$") and GOOD not in kept
    (listed,) = [account for account in accounts.list_accounts(db) if account["username"] == name]
    assert listed["role_names"] == ["imis_tax", "imis_water_supply"] and listed["email"] == "asha@example.org" and listed["active"]
    # 14.2: with a password that someone else chose, the roles are held back
    assert not fetch_value(db, "SELECT pg_has_role(%s, 'imis_officer', 'MEMBER')", (name,))
    accounts.set_password(db, name, GOOD, lasting=True)
    assert fetch_value(db, "SELECT pg_has_role(%s, 'imis_officer', 'MEMBER')", (name,))
    accounts.set_roles(db, name, ["tax"])
    assert not fetch_value(db, "SELECT pg_has_role(%s, 'imis_water_supply', 'MEMBER')", (name,))
    assert fetch_all(db, "SELECT r.role_name FROM imis.user_roles x JOIN imis.roles r ON r.id = x.role_id WHERE x.user_id = %s", (number,)) == [{"role_name": "imis_tax"}]  # noqa: E501


def test_USR_01_S_47_switched_off_account_is_thrown_out_and_stays_out(db, connect_as, cluster, db_name):
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


def test_USR_02_14_2_first_password_opens_nothing_but_its_change(db, connect_as, cluster, db_name, name):
    clerk = connect_as("it_admin")
    accounts.add_account(clerk, name, "New Person", ["tax"], password=GOOD, email="n@example.org", gender="Others")
    clerk.commit()
    until = fetch_value(db, "SELECT rolvaliduntil::date - CURRENT_DATE FROM pg_roles WHERE rolname = %s", (name,))
    assert until == 7
    person = psycopg2.connect(**cluster.params(db_name, name))
    for closed in (
        "SELECT 1 FROM imis.settings", "SELECT 1 FROM building_info.buildings", "SELECT imis.log_login('x')", "SELECT 1 FROM imis.accounts",
        "SELECT imis.current_user_id()", "SELECT 1 FROM imis.genders", "SELECT building_info.ward_at(NULL)",
    ):  # fmt: skip
        assert refusal(person, closed).sqlstate == "42501", closed
    assert refusal(person, "SELECT imis.set_account_password('postgres', 'x')").sqlstate == "42501"
    assert refusal(person, "SET ROLE imis_tax").sqlstate == "42501"
    with pytest.raises(ImisError):
        accounts.set_password(person, name, "short")
    accounts.set_password(person, name, "Another$Tree9House")
    person.commit()
    assert fetch_value(person, "SELECT count(*) FROM building_info.buildings") == 0
    row = fetch_one(db, "SELECT rolvaliduntil::text AS until, rolpassword AS kept FROM pg_authid WHERE rolname = %s", (name,))
    assert row["until"] == "infinity" and "Another" not in row["kept"]
    # a reset is a first password again, and ends the sessions that are open
    accounts.set_password(clerk, name, accounts.one_time_password())
    clerk.commit()
    with pytest.raises(psycopg2.OperationalError):
        execute(person, "SELECT 1")
    person.close()
    db.rollback()
    assert fetch_value(db, "SELECT must_change_password FROM imis.users WHERE username = %s", (name,))
    # roles that are given meanwhile wait as well, and an officer makes no lasting password
    accounts.set_roles(clerk, name, ["tax", "water_supply"])
    execute(clerk, "SELECT imis.set_account_password(%s, %s, true)", (name, accounts.verifier(clerk, name, GOOD)))
    clerk.commit()
    assert not fetch_value(db, "SELECT pg_has_role(%s, 'imis_water_supply', 'MEMBER')", (name,))


def test_one_time_passwords_keep_the_rules():
    made = {accounts.one_time_password() for _try in range(50)}
    assert len(made) == 50
    for password in made:
        accounts.check_password(password, "someone", plant=True)


def test_S_46_USR_04_accounts_are_changed_within_the_own_field(db, connect_as, name):
    one, two = fsm.make_provider(db), fsm.make_provider(db, company_name="Other")
    db.commit()
    sanitation = connect_as("sanitation")
    change = "SELECT imis.change_account(%s, %s, %s)"
    assert refusal(sanitation, ADD, (name, ["imis_tax"], "Municipality", None)).constraint_name == "usr_04_may_not_give"  # S-46
    number = accounts.add_account(sanitation, name, "Asha Rai", ["provider_admin"], provider=one, email="a@example.org", gender="Female")
    sanitation.commit()
    facts = {"name": "Asha Devi", "email": "ASHA@example.org", "service_provider_id": two, "role_names": ["imis_emptying_operator"]}
    assert fetch_value(sanitation, change, (name, json.dumps(facts), 1)) == number
    assert refusal(sanitation, change, (name, json.dumps(facts), 1)).sqlstate == "40001"
    for wrong, rule in (
        ({"user_type": "Municipality", "service_provider_id": None, "role_names": ["imis_tax"]}, "usr_04_may_not_give"),
        ({"role_names": ["imis_treatment_plant"]}, "usr_role_type"),
        ({"role_names": []}, "role_missing"),
        ({"service_provider_id": None}, "usr_provider_missing"),
        ({"gender": None}, "usr_gender_missing"),
        ({"email": " "}, "usr_email_missing"),
        ({"email": "nowhere"}, "users_email_check"),
    ):
        assert refusal(sanitation, change, (name, json.dumps(wrong), 2)).constraint_name == rule
    sanitation.commit()
    provider = connect_as("provider_admin", provider=one)
    assert refusal(provider, change, (name, "{}", 2)).constraint_name == "account_unknown"
    row = fetch_one(db, "SELECT name, email, service_provider_id FROM imis.users WHERE id = %s", (number,))
    assert row == {"name": "Asha Devi", "email": "asha@example.org", "service_provider_id": two}
    assert fetch_value(db, "SELECT pg_has_role(%s, 'imis_emptying_operator', 'MEMBER')", (name,))
    assert not fetch_value(db, "SELECT pg_has_role(%s, 'imis_provider_admin', 'MEMBER')", (name,))
    offered = fetch_all(provider, "SELECT role_name, user_type FROM imis.roles_to_give ORDER BY 1, 2")
    assert {row["role_name"] for row in offered} == {"imis_provider_help_desk", "imis_emptying_operator"}
    assert "imis_super_admin" not in {row["role_name"] for row in fetch_all(connect_as("it_admin"), "SELECT role_name FROM imis.roles_to_give")}


@pytest.mark.parametrize(
    ("roles", "facts", "rule"),
    [
        (["emptying_operator"], {}, "usr_provider_missing"),
        (["provider_admin"], {}, "usr_provider_missing"),
        (["provider_help_desk"], {}, "usr_provider_missing"),
        (["treatment_plant"], {}, "usr_plant_missing"),
        (["sanitation", "treatment_plant"], {"plant": True}, "usr_role_type"),
        (["sanitation", "provider_admin"], {"provider": True}, "usr_role_type"),
        (["sanitation", "external"], {}, "usr_role_type"),
        (["help_desk"], {"user_type": "Help Desk"}, "usr_desk_missing"),
        (["provider_help_desk"], {"help_desk": True}, "usr_provider_missing"),
        (["sanitation"], {"provider": True}, "users_scope_check"),
        (["tax"], {"plant": True}, "users_plant_scope_check"),
    ],
)
def test_2_39_3_31_roles_type_and_place_of_work_fit_each_other(db, name, roles, facts, rule):
    places = {"provider": fsm.make_provider, "plant": fsm.make_plant, "help_desk": make_help_desk}
    given = {key: places[key](db) if value is True else value for key, value in facts.items()}
    with pytest.raises(psycopg2.Error) as caught:
        accounts.add_account(db, name, "Asha Rai", roles, **given)
    assert caught.value.diag.constraint_name == rule
    db.rollback()


def make_help_desk(db, provider=None) -> int:
    """A help desk, of the municipality unless a provider is given."""
    return fetch_value(
        db,
        "INSERT INTO fsm.help_desks (name, description, contact_number, email, service_provider_id) "
        "VALUES ('Front Desk', 'Counter', '9800000009', 'desk@example.org', %s) RETURNING id",
        (provider,),
    )


def test_3_31_the_type_follows_from_the_roles(db, made):
    provider, plant = fsm.make_provider(db), fsm.make_plant(db)
    for number, (roles, facts, kind) in enumerate(
        (
            (["emptying_operator"], {"provider": provider}, "Service Provider"),
            (["provider_help_desk"], {"provider": provider}, "Service Provider"),
            (["provider_help_desk"], {"help_desk": make_help_desk(db, provider)}, "Help Desk"),
            (["help_desk"], {"help_desk": make_help_desk(db)}, "Help Desk"),
            (["help_desk", "sanitation"], {}, "Municipality"),
            (["treatment_plant"], {"plant": plant}, "Treatment Plant"),
            (["external"], {}, "External"),
        )
    ):
        made.append(f"kind_{db.info.backend_pid}_{number}")
        key = accounts.add_account(db, made[-1], "Asha Rai", roles, **facts)
        assert fetch_value(db, "SELECT user_type FROM imis.users WHERE id = %s", (key,)) == kind
    told = refusal(db, "SELECT imis.set_account_roles(%s, ARRAY['sanitation'])", (made[0],))
    assert told.constraint_name == "usr_role_type"


def test_2_39_an_officer_enters_email_and_gender(db, connect_as, name):
    clerk = connect_as("it_admin")
    for facts, rule in (({"gender": "Female"}, "usr_email_missing"), ({"email": "a@example.org"}, "usr_gender_missing")):
        with pytest.raises(psycopg2.Error) as caught:
            accounts.add_account(clerk, name, "Asha Rai", ["tax"], **facts)
        assert caught.value.diag.constraint_name == rule
        clerk.rollback()


def test_USR_03_USR_05_deleting_accounts(db, connect_as, name):
    chief, clerk = connect_as("super_admin"), connect_as("it_admin")
    accounts.add_account(chief, name, "New Person", ["tax"], email="n@example.org", gender="Others")
    chief.commit()
    assert refusal(clerk, "SELECT imis.delete_account(%s)", (name,)).sqlstate == "42501"
    assert refusal(chief, "SELECT imis.delete_account(session_user)").constraint_name == "usr_05_not_oneself"
    assert refusal(db, "SELECT imis.delete_account(%s)", (fetch_value(chief, "SELECT session_user"),)).constraint_name == "usr_03_last_super_admin"
    # the chief has made an account: that stands in the history
    other = connect_as("super_admin")
    assert refusal(other, "SELECT imis.delete_account(%s)", (fetch_value(chief, "SELECT session_user"),)).constraint_name == "usr_has_history"
    execute(chief, "SELECT imis.delete_account(%s)", (name,))
    chief.commit()
    assert fetch_value(db, "SELECT count(*) FROM pg_roles WHERE rolname = %s", (name,)) == 0


def test_USR_06_sign_ins_are_seen_by_who_administers(db, connect_as):
    one = fsm.make_provider(db)
    db.commit()
    chief, clerk, boss = connect_as("super_admin"), connect_as("it_admin"), connect_as("provider_admin", provider=one)
    hand, tax = connect_as("emptying_operator", provider=one), connect_as("tax")
    for person in (chief, hand, tax):
        accounts.log_login(person, "QGIS", failed=2)
        person.commit()

    def seen(conn):
        return {row["username"] for row in fetch_all(conn, "SELECT username, failed_before FROM imis.sign_ins")}

    login = {key: fetch_value(conn, "SELECT session_user") for key, conn in (("chief", chief), ("hand", hand), ("tax", tax))}
    assert seen(chief) == set(login.values())
    assert seen(clerk) == {login["hand"], login["tax"]}  # USR-03: a Super Admin is invisible to others
    assert seen(boss) == {login["hand"]}
    assert refusal(tax, "SELECT * FROM imis.sign_ins").sqlstate == "42501"


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
