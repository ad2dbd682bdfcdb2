"""Modules 14.3, walked for every role: what the specification says, what the desk offers, what the database allows.

One source: ``sql/access/modules.csv``. Where it differs from the specification's table, ``tests/access/departures_14_3.csv`` says why.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from imis_plugin.database import access
from imis_plugin.database.connection import fetch_all
from imis_plugin.modules import MODULES
from imis_plugin.records.rights import read_rights

FOLDER = Path(__file__).resolve().parents[1] / "access"
# Where records are read that are not the table itself.
READ_THROUGH = {
    "imis.users": ["imis.accounts"],
    "imis.roles": ["imis.roles_list"],
    "taxpayment_info.tax_payments": ["taxpayment_info.tax_payment_status_list"],
    "watersupply_info.watersupply_payments": ["watersupply_info.watersupply_payment_status_list"],
    "swm_info.swmservice_payments": ["swm_info.swmservice_payment_status_list"],
}
# Tables that only acts write.
ACTS = {
    "imis.users": {"A": "imis.add_account", "E": "imis.change_account", "D": "imis.delete_account"},
    "imis.roles": {"A": "imis.add_role", "E": "imis.change_role", "D": "imis.delete_role"},
}
BUTTONS = {"add": "A", "edit": "E", "delete": "D"}
# Rights in the database beyond the letters: what an act or a form needs while no action of that name is offered.
BEYOND = {
    ("building_info.building_surveys", "BP", "E"): "approving writes the entry",
    **{("utility_info.roads", role, "L"): "forms choose a road" for role in ("BS", "MH", "PD")},
    ("utility_info.sewers", "BS", "L"): "the report of a connection names its sewer",
    ("utility_info.water_supplys", "BP", "L"): "the building form names its pipe",
    **{("imis.roles", role, "L"): "the account form names roles" for role in ("SN", "PA")},
    ("fsm.service_providers", "PO", "L"): "forms show the name of the own provider",
}


# Who sees which dashboard (modules 14.3): module, and the roles beside the Super Admin, who reads records without persons only.
DASHBOARDS = {
    "buildings": "EX IT BP SN",
    "containments": "EX IT SN MH PA PD TP",
    "utilities": "EX IT IN WS SN",
    "kpi": "EX IT SN PA",
    "cwis": "EX IT SN PH",
}


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def letters(text: str) -> set[str]:
    """The letters that mean something here: V goes with L, and where V stands alone it is the list of the own ones."""
    return set(text.replace("V", "L"))


def test_14_3_departures_from_the_specification_are_those_written_down():
    here = {row["module"]: row for row in access.read_modules()}
    departures = {(row["module"], row["role"]): row for row in rows("departures_14_3.csv")}
    differing = set()
    for spec in rows("modules_14_3.csv"):
        for role in access.read_matrix().roles:
            if role != "SA" and letters(spec[role]) != letters(here[spec["module"]][role]):
                differing.add((spec["module"], role))
                noted = departures.get((spec["module"], role))
                assert noted is not None, f"{spec['module']} {role}: {spec[role]} became {here[spec['module']][role]}, and nobody says why"
                assert (noted["spec"], noted["here"]) == (spec[role], here[spec["module"]][role]) and noted["why"]
    assert differing == set(departures)


@pytest.fixture(scope="module")
def record_types():
    found: dict[str, list] = {}
    for module in MODULES:
        for panel in module.panels:
            found.setdefault(panel.record_type.written_table, []).append(panel.record_type)
    return found


def in_database(rights, table: str) -> set[str]:
    """The letters that the database allows."""
    through = [table, *READ_THROUGH.get(table, [table + "_register"])]
    has = {"L"} if any(rights.may("select", name) for name in through) else set()
    if table in ACTS:
        return has | {letter for letter, act in ACTS[table].items() if rights.may_run(act)}
    return has | {letter for letter, right in zip("AED", ("insert", "update", "delete"), strict=True) if rights.may(right, table)}


def wrong_in_database(short: str, row, has: set[str]) -> list[str]:
    """Enough for what is offered, and nothing beyond it that is not explained."""
    wanted = letters(row[short])
    needed = (wanted & set("LAED")) | ({"A"} if "I" in wanted else set()) | ({"E"} if "P" in wanted else set())
    wrong = [f"{short}: {row['module']} offers {letter}, the database refuses it" for letter in needed - has]
    if short != "SA":
        beyond = {letter for letter in has - needed if (row["table"], short, letter) not in BEYOND}
        wrong += [f"{short}: {row['module']} is not offered {letter}, the database allows it" for letter in beyond]
    return wrong


def offered_by(record_type, rights) -> tuple[set[str], set[str]]:
    """The letters that a list offers, and those it could."""
    named = {action.name: action for action in record_type.actions}
    known = {letter for name, letter in BUTTONS.items() if name in named}
    if not record_type.may_list(rights):
        return set(), known | {"L"}
    return {"L"} | {letter for name, letter in BUTTONS.items() if name in named and named[name].allowed(rights)}, known | {"L"}


def wrong_at_the_desk(short: str, row, rights, record_types) -> list[str]:
    """A list may be narrower than the module (applications that wait); all lists of it together are the module."""
    wrong, union, could, wanted, table = [], set(), set(), letters(row[short]), row["table"]
    for record_type in record_types:
        offered, known = offered_by(record_type, rights)
        union, could = union | offered, could | known
        if not offered <= wanted:
            wrong.append(f"{short}: {record_type.name} shows {sorted(offered)}, the matrix says {row[short] or 'nothing'}")
        history = next((action for action in record_type.actions if action.name == "history"), None)
        if history is not None and offered and history.allowed(rights) and not (rights.may("update", table) or short in ("SA", "IT")):
            wrong.append(f"{short}: history of {record_type.name}")
    if record_types and union != wanted & could:
        wrong.append(f"{short}: {row['module']} shows {sorted(union)} in all, the matrix says {row[short] or 'nothing'}")
    if rights.may_export(table) != bool(wanted & set("Xx")) or rights.exports_persons(table) != ("X" in wanted):
        wrong.append(f"{short}: export of {row['module']}")
    return wrong


def wrong_modules(short: str, rights) -> list[str]:
    """A dock is there for who lists something in it; dashboards are seen by those of 14.3."""
    wrong = []
    for module in MODULES:
        listed = any(panel.record_type.may_list(rights) for panel in module.panels)
        if not module.pages and module.available(rights) != listed:
            wrong.append(f"{short}: module {module.name}")
        who = DASHBOARDS.get(module.name, "").split()
        if who and short != "SA" and any(may(rights) for _title, _make, may in module.pages) != (short in who):
            wrong.append(f"{short}: dashboard of {module.name}")
    return wrong


def test_14_3_every_role_is_offered_and_allowed_what_the_matrix_says(db, connect_as, record_types):
    wrong = []
    for short, role in access.read_matrix().roles.items():
        conn = connect_as(role)
        rights = read_rights(lambda query, params=None, c=conn: fetch_all(c, query, params))
        wrong += wrong_modules(short, rights)
        for row in access.read_modules():
            wrong += wrong_in_database(short, row, in_database(rights, row["table"]))
            wrong += wrong_at_the_desk(short, row, rights, record_types.get(row["table"], []))
        conn.close()
    assert wrong == [], "\n".join(wrong)
    there = [row["module"] for row in access.read_modules() if row["table"] in record_types]
    assert len(there) >= 28, there


def test_reliability_5_exports_name_persons_only_with_a_reason(open_dock, db, tmp_path):
    from tests import factories as f
    from tests import factories_fsm as fsm
    from tests.desk.conftest import wait_rows, wait_until

    bin_ = f.make_building(db)
    f.make_owner(db, bin_, owner_name="Sitara Owner")
    fsm.make_toilet(db, caretaker_name="Caretaker Karim")
    db.commit()
    page = open_dock("buildings", "building_permit").lists["buildings"]
    wait_rows(page, 2)
    for reason, seen in (("", False), ("letters about the survey", True)):
        path = tmp_path / f"b{seen}.csv"
        page.export_to(path, reason)
        wait_until(lambda p=path: str(p) in page.session.messages.last)
        assert ("Sitara Owner" in path.read_text(encoding="utf-8-sig")) is seen
    looks = fetch_all(db, "SELECT what, data_class, record_key, reason FROM audit.access_log")
    assert looks == [{"what": "export", "data_class": "B", "record_key": "2 records", "reason": "letters about the survey"}]
    page = open_dock("toilets", "sanitation").lists["toilets"]
    wait_rows(page, 1)
    page.export_to(tmp_path / "t.csv", "a reason does not help: Sanitation exports no persons")
    wait_until(lambda: (tmp_path / "t.csv").exists())
    assert "Caretaker" not in (tmp_path / "t.csv").read_text(encoding="utf-8-sig")
    assert open_dock("kpi", "external").lists == {}
    desk = open_dock("utilities", "sanitation") if any(module.name == "utilities" for module in MODULES) else None
    assert desk is None or desk.lists["roads"].export_button.isHidden()
