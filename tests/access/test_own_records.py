"""Modules 14.4, row by row: the lists, details, exports, pickers and histories of the desk, and plain SQL, hold the own records only."""

from __future__ import annotations

import pytest

from imis_plugin.database.connection import execute, fetch_all, fetch_value
from imis_plugin.records.catalogue import Catalogue
from imis_plugin.records.lookups import readable, search_options
from imis_plugin.records.query import ListQuery, RecordReader
from imis_plugin.records.rights import read_rights
from tests import factories, factories_fsm
from tests.access.conftest import refusal
from tests.access.test_personal_data import city  # noqa: F401  (a fixture)

CHAIN = {"applications": "application", "emptyings": "emptying", "collections": "collection"}


@pytest.fixture
def record_types():
    pytest.importorskip("qgis", reason="the declarations name the desk's widgets")
    from imis_plugin.modules import MODULES

    return {panel.record_type.name: panel.record_type for module in MODULES for panel in module.panels}


class Desk:
    """The statements of the desk's lists on one login."""

    def __init__(self, conn, record_types) -> None:
        def fetch(query, params=None):
            return fetch_all(conn, query, params)

        self.conn, self.fetch, self.types = conn, fetch, record_types
        self.rights, self.catalogue = read_rights(fetch), Catalogue(fetch)

    def reader(self, name: str) -> RecordReader | None:
        """The reader of a list, None where the person has none."""
        if not self.types[name].may_list(self.rights):
            return None
        record_type, left_out = self.types[name].for_rights(self.rights)
        return RecordReader(record_type, self.catalogue, left_out, self.rights)

    def keys(self, name: str) -> set:
        """The records of a list; the same in its page, its count, its export and its details."""
        reader = self.reader(name)
        if reader is None:
            return set()
        key = reader.type.key
        page = {row[key] for row in self.fetch(*reader.page(ListQuery(), None, 0))}
        assert {row[key] for row in self.fetch(*reader.all_rows(ListQuery(), reader.export_columns()))} == page
        assert self.fetch(*reader.count(ListQuery()))[0]["count"] == len(page)
        for one in page:
            assert len(self.fetch(*reader.one(one, reader.type.columns))) == 1
        return page

    def sees(self, name: str, record) -> bool:
        """Whether a record opened by its number is found."""
        reader = self.reader(name)
        return bool(reader and self.fetch(*reader.one(record, reader.type.columns)))

    def offered(self, table: str, column: str) -> set:
        """What a picker for this reference offers."""
        reference = readable(self.catalogue.table(table).column(column).reference, self.rights)
        return {row["key"] for row in self.fetch(*search_options(reference, ""))} if reference else set()


def no_access(conn, table: str, record) -> bool:
    return refusal(conn, "SELECT * FROM audit.record_history('fsm', %s, %s)", (table, str(record))).sqlstate == "42501"


@pytest.mark.parametrize("role", ["provider_admin", "provider_help_desk"])
def test_14_4_OWN_01_OWN_02_provider_staff(city, connect_as, record_types, db, role):  # noqa: F811
    conn = connect_as(role, provider=city["one"])
    desk, mine, theirs = Desk(conn, record_types), city["jobs"][city["one"]], city["jobs"][city["two"]]
    for name, kind in CHAIN.items():
        assert desk.keys(name) <= {mine[kind]} and not desk.sees(name, theirs[kind])
        assert desk.keys(name) == ({mine[kind]} if desk.reader(name) else set())
        table = {"applications": "applications", "emptyings": "emptyings", "collections": "sludge_collections"}[name]
        assert no_access(conn, table, theirs[kind])
    assert desk.keys("applications") == {mine["application"]}
    own_vehicles = {row["id"] for row in fetch_all(db, "SELECT id FROM fsm.desludging_vehicles WHERE service_provider_id = %s", (city["one"],))}
    own_staff = {row["id"] for row in fetch_all(db, "SELECT id FROM fsm.employees WHERE service_provider_id = %s", (city["one"],))}
    assert len(own_vehicles) == 1 and len(own_staff) == 3
    if role == "provider_admin":
        assert desk.keys("vehicles") == own_vehicles and desk.keys("employees") == own_staff
        for table, other in (("fsm.employees", city["employee"]), ("fsm.desludging_vehicles", max(own_vehicles) + 1)):
            assert refusal(conn, f"DELETE FROM {table} WHERE id = %s", (other,)).constraint_name == "no_row_touched"
        # OWN-03: whatever the form sent
        number = factories_fsm.make_vehicle(conn, city["two"])
        conn.commit()
        assert fetch_value(db, "SELECT service_provider_id FROM fsm.desludging_vehicles WHERE id = %s", (number,)) == city["one"]
    assert desk.offered("fsm.applications", "service_provider_id") == {city["one"]}
    assert theirs["application"] not in desk.offered("fsm.emptyings", "application_id")
    assert desk.keys("accounts") <= {fetch_value(conn, "SELECT imis.current_user_id()")} | {
        row["id"] for row in fetch_all(db, "SELECT id FROM imis.users WHERE service_provider_id = %s", (city["one"],))
    }


def test_14_4_OWN_01_users_of_the_own_provider(city, connect_as, record_types, db):  # noqa: F811
    boss = connect_as("provider_admin", provider=city["one"])
    hand, stranger = connect_as("emptying_operator", provider=city["one"]), connect_as("emptying_operator", provider=city["two"])
    me, him, other = (fetch_value(conn, "SELECT imis.current_user_id()") for conn in (boss, hand, stranger))
    assert Desk(boss, record_types).keys("accounts") == {me, him}
    login = fetch_value(stranger, "SELECT session_user")
    assert refusal(boss, "SELECT imis.set_account_status(%s, false)", (login,)).sqlstate == "42501"
    assert other not in Desk(boss, record_types).keys("accounts")


def test_14_4_emptying_operator(city, connect_as, record_types, db):  # noqa: F811
    bin_, _tank = factories_fsm.make_served_building(db)
    open_job = factories_fsm.make_application(db, bin_, city["one"])
    db.commit()
    conn = connect_as("emptying_operator", provider=city["one"])
    desk = Desk(conn, record_types)
    assert desk.keys("applications") == {open_job}  # not yet emptied
    assert desk.keys("emptyings") == set()  # recorded by others
    assert not desk.sees("applications", city["jobs"][city["one"]]["application"])
    assert desk.keys("collections") == desk.keys("feedbacks") == desk.keys("employees") == set()


def test_14_4_treatment_plant(city, connect_as, record_types, db):  # noqa: F811
    mine = city["jobs"][city["one"]]
    plant = fetch_value(db, "SELECT treatment_plant_id FROM fsm.emptyings WHERE id = %s", (mine["emptying"],))
    bin_, _tank = factories_fsm.make_served_building(db)
    unemptied = factories_fsm.make_application(db, bin_, city["one"])
    db.commit()
    conn = connect_as("treatment_plant", plant=plant)
    desk = Desk(conn, record_types)
    assert desk.keys("applications") == {mine["application"]} and desk.keys("collections") == {mine["collection"]}
    assert not desk.sees("applications", unemptied)  # its disposal place is not known yet
    assert desk.keys("treatment_plants") == {plant}
    other = Desk(connect_as("treatment_plant", plant=city["plant"]), record_types)
    assert other.keys("applications") == other.keys("emptyings") == other.keys("collections") == set()
    assert no_access(other.conn, "sludge_collections", mine["collection"])
    # OWN-03: a test is of the own plant, whatever the form sent
    test = {"treatment_plant_id": city["plant"], "date": "2024-05-01", "sample_location": "Effluent", "temperature": 20}
    number = factories.insert(conn, "fsm.treatmentplant_tests", "id", {**test, "ph": 7, "cod": 10, "bod": 10, "tss": 10, "ecoli": 10})
    assert fetch_value(conn, "SELECT treatment_plant_id FROM fsm.treatmentplant_tests WHERE id = %s", (number,)) == plant


def test_14_4_help_desk_of_a_provider(city, connect_as, record_types, db):  # noqa: F811
    desk_number = factories.insert(
        db, "fsm.help_desks", "id",
        {"name": "Desk One", "service_provider_id": city["one"], "contact_number": "9800000009", "email": "d@example.org", "description": "x"},
    )  # fmt: skip
    db.commit()
    conn = connect_as("provider_help_desk", help_desk=desk_number)
    assert fetch_value(conn, "SELECT imis.own_provider()") == city["one"]
    assert Desk(conn, record_types).keys("applications") == {city["jobs"][city["one"]]["application"]}


def test_14_4_OWN_04_municipal_roles_see_all_and_the_unassigned(city, connect_as, record_types, db):  # noqa: F811
    bin_, _tank = factories_fsm.make_served_building(db)
    unassigned = factories_fsm.make_application(db, bin_, None, taken_over=True)
    db.commit()
    everything = {job["application"] for job in city["jobs"].values()} | {unassigned}
    for role in ("help_desk", "sanitation", "executive", "it_admin"):
        assert Desk(connect_as(role), record_types).keys("applications") == everything, role
    for role in ("provider_admin", "provider_help_desk", "emptying_operator"):
        assert not Desk(connect_as(role, provider=city["one"]), record_types).sees("applications", unassigned), role


def test_14_4_surveyor(connect_as, record_types, db):
    factories.make_ward(db)
    factories.make_survey(db)
    db.commit()
    surveyor = connect_as("building_surveyor", ward=1)
    execute(
        surveyor,
        "INSERT INTO building_info.building_surveys (temp_building_code, tax_code, geom, collected_date) VALUES ('W1-1', 'T9', %s, current_date)",
        (factories.square(0, 0),),
    )
    surveyor.commit()
    number = fetch_value(db, "SELECT id FROM building_info.building_surveys WHERE temp_building_code = 'W1-1'")
    assert Desk(surveyor, record_types).keys("surveys") == {number}
