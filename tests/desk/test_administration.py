"""Settings, accounts, first passwords, code lists and logs at the desk (modules 3, 14; USR-01 to USR-06)."""

from __future__ import annotations

import base64
import shutil
import subprocess
from decimal import Decimal

import psycopg2
import pytest
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QImage

from imis_plugin.database import accounts
from imis_plugin.desk import form_page
from imis_plugin.desk.password_dialog import ChangePassword
from imis_plugin.desk.session import Session
from imis_plugin.desk.sign_in import SignIns, Throttle
from imis_plugin.modules import all_tables
from tests import factories as f
from tests import factories_fsm as fsm
from tests.desk.conftest import settle, wait_rows, wait_until
from tests.desk.test_buildings import db_row, db_value, fill, shown_problems
from tests.desk.test_toilets_and_health import open_action, refused, save
from tests.rules.refusals import refused as refused_by


@pytest.fixture(autouse=True)
def no_questions(monkeypatch):
    monkeypatch.setattr(form_page.FormPage, "confirm", lambda self, text: True)
    monkeypatch.setattr(form_page.drafts, "find", lambda *_given: {})


@pytest.fixture
def made(db):
    """Logins that a test makes itself, dropped afterwards."""
    names: list[str] = []
    yield names
    db.rollback()
    with db.cursor() as cursor:
        for name in names:
            cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (name,))
            if cursor.fetchone():
                cursor.execute(psycopg2.sql.SQL("DROP OWNED BY {0}; DROP ROLE {0}").format(psycopg2.sql.Identifier(name)))
    db.commit()


def choose(page, key) -> None:
    page.start()
    wait_until(lambda: not page.model._asked and page.model.row_of(key) >= 0)
    page.table.selectRow(page.model.row_of(key))


# -- settings -------------------------------------------------------------------------------------------------------


def test_14_5_settings_are_grouped_changed_and_refused_at_the_field(open_dock, db):
    dock = open_dock("administration", "super_admin")
    page = dock.lists["settings"]
    wait_rows(page)
    groups = [row["category"] for row in page.model.rows]
    assert groups == sorted(groups, key=["city", "service", "schedule", "cwis_setting", "import", "display"].index)
    names = [column.key for column in page.model.columns]
    texts = {row["name"]: page.model.index(place, names.index("allowed")).data() for place, row in enumerate(page.model.rows)}
    assert texts["average_water_consumption_lpcd"] == "1 to 1000" and texts["date_pattern"] == "ISO, DMY, MDY"
    choose(page, "srid")
    assert "set up" in page.buttons["edit"].toolTip()
    form = open_action(dock, "settings", "edit", "emptying_interval_years")
    assert form.state.values["origin"] == "still the value IMIS came with" and "due again" in form.state.values["meaning"]
    fill(form, whole=31)
    form.save()
    assert "outside the range" in form.problems["whole"].text()
    fill(form, whole=4)
    save(form)
    db.rollback()
    assert db_row(db, "SELECT value, row_version FROM imis.settings WHERE name = 'emptying_interval_years'") == ("4", 2)
    wait_until(lambda: (page.chosen_row() or {}).get("changed_by") == "Sita Rai")
    form = open_action(dock, "settings", "edit", "timezone")
    fill(form, text="Moon/Base")
    assert "time zone is not known" in refused(form)  # the database's refusal stands at the field
    assert form.problems["text"].text()
    fill(form, text="Asia/Kathmandu")
    save(form)
    form = open_action(dock, "settings", "edit", "date_pattern")
    wait_until(lambda: form.editors["choice"].box.count() == 4)
    fill(form, choice="DMY")
    save(form)
    form = open_action(dock, "settings", "edit", "tipping_fee_in_use")
    fill(form, yes=True)
    save(form)
    form = open_action(dock, "settings", "edit", "trip_volume_warn_factor")
    fill(form, number=Decimal("1.5"))
    assert "1.2" in refused(form)
    form.left.emit()
    db.rollback()
    both = "SELECT string_agg(value, ' ' ORDER BY name) FROM imis.settings WHERE name IN ('date_pattern', 'tipping_fee_in_use')"
    assert db_value(db, both) == "DMY true"
    record = dock.open_record(page, "emptying_interval_years", "history")
    wait_until(lambda: record.history.topLevelItemCount() > 0)


def test_14_3_16_1_sanitation_changes_settings_of_cwis_and_of_the_schedule_only(open_dock, db):
    dock = open_dock("administration", "sanitation")
    assert set(dock.lists) == {"settings", "holidays", "accounts", "sign_ins"}
    page = dock.lists["settings"]
    choose(page, "desludging_trips_per_day")
    assert page.buttons["edit"].isEnabled()
    choose(page, "emptying_interval_years")
    assert not page.buttons["edit"].isEnabled() and "does not change" in page.buttons["edit"].toolTip()
    form = open_action(dock, "settings", "edit", "waste_water_conversion_factor")
    fill(form, number=Decimal("82.5"))
    save(form)
    db.rollback()
    assert db_value(db, "SELECT value FROM imis.settings WHERE name = 'waste_water_conversion_factor'") == "82.5"
    reader = open_dock("administration", "executive")
    assert set(reader.lists) == {"settings", "holidays", "roles", "codes"} and not {"edit", "add", "delete"} & set(reader.lists["codes"].buttons)
    assert "edit" not in reader.lists["settings"].buttons
    assert not open_dock("administration", "tax").lists


@pytest.mark.parametrize(
    "name, value, rule",
    [
        ("srid", "4326", "setting_fixed"), ("emptying_interval_years", None, "setting_empty"), ("emptying_interval_years", "2.5", "setting_value"),
        ("emptying_interval_years", "31", "setting_value"), ("sfd_groundwater_risk", "none", "setting_choice"),
        ("pattern.tax_code", "[", "setting_value"), ("currency", "rupees", "setting_code"), ("fiscal_year_start", "13-01", "setting_day"),
        ("language", "English", "setting_language"), ("nsd_post_url", "http://nsd.example/x", "setting_address"),
        ("trip_volume_refuse_factor", "0.9", "setting_factors"), ("tipping_fee_in_use", "maybe", "setting_value"),
    ],
)  # fmt: skip
def test_14_5_rules_of_settings_by_plain_sql(db, name, value, rule):
    with refused_by(db, rule), db.cursor() as cursor:
        cursor.execute("UPDATE imis.settings SET value = %s WHERE name = %s", (value, name))


# -- accounts -------------------------------------------------------------------------------------------------------


def test_14_1_account_with_one_time_password_shown_once(open_dock, db, made, messages):
    provider = fsm.make_provider(db)
    db.commit()
    dock = open_dock("administration", "sanitation")
    page = dock.lists["accounts"]
    page.confirm = lambda title, text: True
    form = open_action(dock, "accounts", "add")
    wait_until(lambda: form.editors["user_type"].box.count() == 4)  # USR-04: provider, plant, help desk, and nothing
    username = "op_" + str(provider) + db.info.dbname[-8:]
    made.append(username)
    fill(form, name="Asha Rai", username="Asha", user_type="Service Provider", gender="Female")
    form.save()
    needed = {name for name, label in form.problems.items() if label.text() == "Fill this in."}
    assert needed == {"email", "service_provider_id", "role_names"}
    roles = form.editors["role_names"]
    wait_until(lambda: "imis_provider_admin" in roles.boxes)
    assert "imis_tax" not in roles.boxes and "imis_treatment_plant" not in roles.boxes
    roles.boxes["imis_emptying_operator"].click()
    fill(form, email="Asha@Example.org", service_provider_id=provider)
    assert "small letter" in refused(form)
    fill(form, username=username)
    number = save(form)
    wait_until(lambda: hasattr(page, "shown_password"))
    shown = page.shown_password
    password = shown.line.text()
    accounts.check_password(password, username)
    # never stored or logged: not in a message, a draft, or the history
    assert password not in messages.last
    db.rollback()
    assert db_row(db, "SELECT email, must_change_password FROM imis.users WHERE id = %s", number) == ("asha@example.org", True)
    assert db_value(db, "SELECT count(*) FROM audit.change WHERE old_row::text || new_row::text LIKE %s", f"%{password}%") == 0
    assert not db_value(db, "SELECT pg_has_role(%s, 'imis_officer', 'MEMBER')", username)
    shown.close()
    assert shown.line.text() == ""
    # S-46: a tax user is not Sanitation's to make, whatever is sent
    wait_until(lambda: page.chosen_key() == number)
    form = open_action(dock, "accounts", "edit", number)
    wait_until(lambda: form.editors["role_names"].boxes)
    assert not form.editors["username"].line.isEnabled()
    fill(form, name="Asha Devi")
    save(form)
    db.rollback()
    assert db_value(db, "SELECT name FROM imis.users WHERE id = %s", number) == "Asha Devi"
    choose(page, number)
    page.run_action("off")
    wait_until(lambda: "no longer sign in" in messages.last)
    wait_until(lambda: (page.chosen_row() or {}).get("status") == 0)
    assert page.buttons["on"].isEnabled() and "off already" in page.buttons["off"].toolTip()
    page.run_action("delete")
    wait_until(lambda: "was deleted" in messages.last)
    db.rollback()
    assert db_value(db, "SELECT count(*) FROM pg_roles WHERE rolname = %s", username) == 0


def test_USR_01_USR_05_S_47_switched_off(open_dock, db, account, session_as, messages, cluster, db_name):
    chosen = account("tax", name="Hari Thapa")
    chief = open_dock("administration", session=session_as("it_admin", name="Chief Clerk"))
    page = chief.lists["accounts"]
    page.confirm = lambda title, text: True
    own = db_value(db, "SELECT id FROM imis.users WHERE name = 'Chief Clerk'")
    number = db_value(db, "SELECT id FROM imis.users WHERE username = %s", chosen.user)
    db.rollback()
    choose(page, own)
    page.run_action("off")
    wait_until(lambda: "your own account" in messages.last)
    choose(page, number)
    page.run_action("off")
    wait_until(lambda: "no longer sign in" in messages.last)
    session = Session(messages, all_tables())
    session.connect_to(chosen)
    wait_until(lambda: session.state == "none")  # S-47
    assert "sign in" in messages.last.lower() or "log in" in messages.last.lower() or "account" in messages.last.lower(), messages.last
    session.close()


def test_USR_02_first_sign_in_asks_for_an_own_password(db, account, messages, cluster, db_name, qgis_app):
    chosen = account("tax", name="Hari Thapa")
    accounts.set_password(db, chosen.user, accounts.one_time_password())
    db.commit()
    session, found = Session(messages, all_tables()), []
    session.mismatch.connect(found.append)
    session.connect_to(chosen)
    wait_until(lambda: found)
    assert found[0].state == "first_password" and found[0].role_name == chosen.user and session.state == "none"
    dialog = ChangePassword(session.opener, chosen.user, True)
    changed = []
    dialog.changed.connect(changed.append)
    weak = (("Short1!", "Short1?", "differ"), ("short", "short", "too short"), ("Password1!", "Password1!", "first that an attacker"))
    for new, again, words in weak:
        dialog.new.setText(new)
        dialog.again.setText(again)
        dialog.save()
        assert words in dialog.problem.text()
    dialog.new.setText("Kx9$mm.TreeHouse")
    dialog.again.setText("Kx9$mm.TreeHouse")
    dialog.save()
    wait_until(lambda: changed)
    session.connect_to(chosen, changed[0])
    wait_until(lambda: session.state == "connected")
    assert session.rights.holds("tax")
    db.rollback()
    assert not db_value(db, "SELECT must_change_password FROM imis.users WHERE username = %s", chosen.user)
    session.close()


def test_USR_02_throttle_of_the_desk():
    now = [0.0]
    throttle = Throttle(lambda: now[0])
    for second in range(4):
        now[0] = float(second)
        throttle.fail()
        assert throttle.seconds_left() == 0
    throttle.fail()
    assert throttle.seconds_left() == 57
    now[0] = 60.5
    assert throttle.seconds_left() == 0
    assert throttle.take_failed() == 5 and throttle.take_failed() == 0


def test_USR_06_sign_in_and_sign_out_are_written_down(db, account, messages, open_dock):
    chosen = account("tax", name="Hari Thapa")
    session = Session(messages, all_tables())
    log = SignIns(session)
    log.throttle.fail()
    session.connect_to(chosen)
    wait_until(lambda: log._number is not None)
    session.close()
    settle(0.05)
    row = db_row(db, "SELECT failed_before, user_agent LIKE 'QGIS 3%%', logout_at IS NOT NULL FROM imis.login_log WHERE username = %s", chosen.user)
    assert row == (1, True, True)
    db.rollback()
    dock = open_dock("administration", "it_admin")
    page = dock.lists["accounts"]
    number = db_value(db, "SELECT id FROM imis.users WHERE username = %s", chosen.user)
    db.rollback()
    choose(page, number)
    page.run_action("sign_ins")
    listed = dock.lists["sign_ins"]
    wait_rows(listed, 1)
    assert listed.model.rows[0]["name"] == "Hari Thapa"


def test_roles_show_what_the_database_allows(open_dock, db):
    dock = open_dock("administration", "it_admin")
    page = dock.show_list("roles")
    wait_rows(page, 17)
    number = db_value(db, "SELECT id FROM imis.roles WHERE role_name = 'imis_tax'")
    record = dock.open_record(page, number)
    wait_until(lambda: record.detail.widget() is not None)
    with db.cursor() as cursor:
        cursor.execute("SELECT relation, reads, adds, edits, deletes FROM imis.role_rights WHERE role_id = %s", (number,))
        rights = {row[0]: row[1:] for row in cursor.fetchall()}
    assert rights["taxpayment_info.tax_payments"] == (True, True, False, False)
    assert rights["building_info.buildings"] == (True, False, False, False) and "fsm.feedbacks" not in rights
    dock.back()
    choose(page, db_value(db, "SELECT id FROM imis.roles WHERE role_name = 'imis_it_admin'"))
    db.rollback()
    page.run_action("holders")
    wait_rows(dock.lists["accounts"], 1)


# -- code lists and logs --------------------------------------------------------------------------------------------


def test_3_code_lists_are_added_to_renamed_and_retired(open_dock, db, messages):
    dock = open_dock("administration", "super_admin")
    page = dock.show_list("codes")
    page.confirm = lambda title, text: True
    form = open_action(dock, "codes", "add")
    wait_until(lambda: form.editors["list"].box.count() > 5)
    offered = [form.editors["list"].box.itemData(place) for place in range(form.editors["list"].box.count())]
    assert "fsm.toilet_institutions" in offered and "fsm.toilet_types" not in offered  # closed
    fill(form, list="fsm.toilet_institutions", label="Temple Trust")
    key = save(form)
    assert key == "fsm.toilet_institutions|100"
    form = open_action(dock, "codes", "add")
    fill(form, list="building_info.use_categorys", label="Night shelter", functional_use_id=11)
    category = save(form)
    db.rollback()
    assert db_row(db, "SELECT code, label FROM fsm.toilet_institutions WHERE id = 100") == ("Temple Trust", "Temple Trust")
    assert db_row(db, "SELECT code, functional_use_id FROM building_info.use_categorys WHERE id = 100") == ("night_shelter", 11)
    fsm.make_toilet(db, owner="Temple Trust", owning_institution_name="Shiva Trust")
    db.commit()
    page.show_filtered({"list": "fsm.toilet_institutions"})
    wait_rows(page, 8)
    choose(page, key)
    page.run_action("delete")
    wait_until(lambda: "Retire it" in messages.last)  # never deleted when used
    form = open_action(dock, "codes", "edit", key)
    fill(form, label="Temple or trust", is_active=False)
    save(form)
    db.rollback()
    assert db_row(db, "SELECT code, label, is_active FROM fsm.toilet_institutions WHERE id = 100") == ("Temple Trust", "Temple or trust", False)
    choose(page, "fsm.toilet_institutions|3")
    assert not page.buttons["delete"].isEnabled()
    page.show_filtered({"list": "building_info.use_categorys", "own": True})
    wait_rows(page, 1)
    choose(page, category)
    page.run_action("delete")
    wait_until(lambda: "was deleted" in messages.last)


def test_3_code_lists_by_plain_sql(db, connect_as):
    chief, tax = connect_as("super_admin"), connect_as("tax")
    from tests.access.conftest import refusal

    assert refusal(tax, "SELECT imis.add_code_value('public_health.diseases', 'Dengue')").sqlstate == "42501"
    for statement, rule in (
        ("SELECT imis.add_code_value('fsm.toilet_types', 'Mobile toilet')", "code_list_closed"),
        ("INSERT INTO fsm.toilet_types (id, code, label) VALUES (100, 'x', 'x')", "code_list_closed"),
        ("SELECT imis.add_code_value('public_health.diseases', ' typhoid ')", "code_label_taken"),
        ("SELECT imis.add_code_value('building_info.use_categorys', 'Shelter')", "code_parent_missing"),
        ("SELECT imis.add_code_value('imis.users', 'x')", "code_list_unknown"),
        ("SELECT imis.remove_code_value('public_health.diseases', 1)", "code_shipped"),
        ("SELECT imis.set_code_value('public_health.diseases', 1, ' ', 1, true)", "code_label_blank"),
        ("SELECT imis.set_code_value('public_health.diseases', 1, 'Polio', 1, true)", "code_label_taken"),
    ):
        assert refusal(chief, statement).constraint_name == rule, statement
    with chief.cursor() as cursor:
        cursor.execute("SELECT imis.add_code_value('public_health.diseases', 'Leptospirosis')")
        assert cursor.fetchone()[0] == "public_health.diseases|100"
        cursor.execute("SELECT imis.remove_code_value('public_health.diseases', 100)")


def test_changes_are_listed_and_a_deleted_record_is_brought_back(open_dock, db, connect_as, messages):
    f.make_ward(db)
    db.commit()
    number = f.insert(db, "fsm.kpi_targets", "id", {"indicator_id": 1, "year": 2024, "target": 90})
    f.remove(db, "fsm.kpi_targets", "id", number)
    db.commit()
    dock = open_dock("administration", "super_admin")
    page = dock.show_list("changes")
    page.confirm = lambda title, text: True
    page.show_filtered({"table": "kpi_targets", "action": "delete"})
    wait_rows(page, 1)
    page.run_action("restore")
    wait_until(lambda: "was brought back" in messages.last)
    db.rollback()
    assert db_value(db, "SELECT target FROM fsm.kpi_targets WHERE id = %s", number) == 90
    clerk = open_dock("administration", "it_admin")
    assert "restore" not in clerk.lists["changes"].buttons and "looks" in clerk.lists


def test_14_1_one_edits_within_a_conflict(open_dock, session_as, db):
    """A colleague changes the account meanwhile: the save is refused and both versions are shown (COM, P3)."""
    dock = open_dock("administration", session=session_as("super_admin", name="Chief"))
    number = db_value(db, "SELECT id FROM imis.users WHERE name = 'Chief'")
    db.rollback()
    form = open_action(dock, "accounts", "edit", number)
    wait_until(lambda: form.editors["role_names"].boxes)
    fill(form, name="Chief Officer", gender="Female", email="chief@example.org")
    f.change(db, "imis.users", "id", number, email="c@example.org")
    db.commit()
    shown = []

    class Looked:
        def exec(self):
            shown.append(True)
            return 0

    form.conflict_dialog = lambda now: Looked()
    form.save()
    wait_until(lambda: shown or shown_problems(form))
    assert shown and "changed by someone else" in form.notice.text()


def test_5_retention_is_shown_and_applied_from_the_list_of_looks(open_dock, db):
    with db.cursor() as cursor:
        cursor.execute(
            "INSERT INTO audit.access_log (at, by_user, what, data_class, table_schema, table_name, record_key, reason, found) "
            "SELECT now() - n * interval '1 year', 'x', 'x', 'B', 'x', 'x', 'x', 'x', true FROM generate_series(1, 4) n"
        )
    db.commit()
    clerk = open_dock("administration", "it_admin").lists["looks"]
    wait_rows(clerk)
    clerk.buttons["retention"].click()
    wait_until(lambda: "Kept beyond their time" in clerk.session.messages.last)
    assert db_value(db, "SELECT count(*) FROM audit.access_log") == 4
    page = open_dock("administration", "super_admin").lists["looks"]
    wait_rows(page)
    asked = []
    page.confirm = lambda title, text: asked.append(text) or True
    page.buttons["retention"].click()
    wait_until(lambda: db_value(db, "SELECT count(*) FROM audit.access_log") == 2)
    assert "2 records" in asked[0] and "class H" in asked[0]


def test_S_46_USR_04_sanitation_is_offered_no_municipal_role(open_dock, db):
    fsm.make_provider(db)
    db.commit()
    form = open_action(open_dock("administration", "sanitation"), "accounts", "add")
    wait_until(lambda: form.editors["user_type"].box.count() == 4)
    types = {form.editors["user_type"].box.itemData(place) for place in range(1, 4)}
    assert types == {"Service Provider", "Treatment Plant", "Help Desk"}  # a Tax user is one of the municipality
    fill(form, user_type="Service Provider")
    wait_until(lambda: "imis_provider_admin" in form.editors["role_names"].boxes)
    assert "imis_tax" not in form.editors["role_names"].boxes


# -- the logo -------------------------------------------------------------------------------------------------------
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><rect width="60" height="30" fill="#ff0000"/></svg>'


def as_value(content: bytes) -> str:
    return "base64:" + base64.b64encode(content).decode("ascii")


def png(wide: int = 40, high: int = 20) -> bytes:
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(0xFF0000FF)
    image.save(buffer, "PNG")
    return bytes(store)


def test_14_5_the_logo_is_chosen_from_a_file_seen_and_printed(open_dock, db, tmp_path):
    dock = open_dock("administration", "super_admin")
    form = open_action(dock, "settings", "edit", "city_logo")
    editor = form.editors["picture"]
    assert not editor.isHidden() and form.editors["text"].isHidden() and editor.small.isHidden()
    (tmp_path / "note.png").write_text("no picture")
    editor.read(tmp_path / "note.png")
    assert editor.value() is None and "no PNG, JPG or SVG" in editor.note.text()
    (tmp_path / "logo.svg").write_bytes(SVG)
    editor.read(tmp_path / "logo.svg")
    assert editor.small.pixmap().width() > 40 and editor.small.pixmap().toImage().pixelColor(20, 10).red() == 255
    save(form)
    db.rollback()
    assert db_value(db, "SELECT fsm.check_logo()") == "data:image/svg+xml;base64," + base64.b64encode(SVG).decode("ascii")
    page = dock.lists["settings"]
    wait_until(lambda: next(row for row in page.model.rows if row["name"] == "city_logo")["value"] == "SVG+XML, 1 kB")
    form = open_action(dock, "settings", "edit", "city_logo")
    assert not form.editors["picture"].small.isHidden()  # it is shown again
    form.editors["picture"].remove.click()
    save(form)
    db.rollback()
    assert db_value(db, "SELECT value FROM imis.settings WHERE name = 'city_logo'") is None


@pytest.mark.parametrize(
    ("content", "kind"), [(png(), "png"), (b"\xff\xd8\xff\xe0rest", "jpeg"), (SVG, "svg+xml"), (b"<?xml version='1.0'?>\n" + SVG, "svg+xml")],
    ids=["png", "jpeg", "svg", "svg with a head"],
)  # fmt: skip
def test_14_5_the_kind_of_a_picture_is_told_by_its_content(db, content, kind):
    assert db_value(db, "SELECT imis.picture_kind(%s)", as_value(content)) == kind


@pytest.mark.parametrize(
    "value",
    [
        "base64:%%%", "a text", as_value(b"GIF89a"), as_value(SVG.replace(b"<rect", b"<script>1</script><rect")), as_value(png() + b"0" * 520_000),
        as_value(SVG.replace(b"<rect", b'<image href="file:///etc/passwd"/><rect')), as_value(SVG.replace(b"<rect", b'<rect onload="x()"')),
        as_value(b'<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG),
    ],
    ids=["no base64", "a text", "gif", "script", "too large", "a file", "an event", "an entity"],
)  # fmt: skip
def test_14_5_what_is_no_picture_or_does_more_than_draw_is_no_logo(db, value):
    with refused_by(db, "setting_picture"), db.cursor() as cursor:
        cursor.execute("UPDATE imis.settings SET value = %s WHERE name = 'city_logo'", (value,))


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="pdftoppm looks at the page")
def test_6_13_an_svg_logo_stands_on_the_paper(tmp_path):
    pytest.importorskip("weasyprint")
    from imis_plugin.reports import paper

    url = "data:image/svg+xml;base64," + base64.b64encode(SVG).decode("ascii")
    (tmp_path / "a.pdf").write_bytes(paper.to_pdf(paper.page({"municipality": "T", "logo": url}, "T", [], "")))
    subprocess.run(["pdftoppm", "-r", "50", "-png", str(tmp_path / "a.pdf"), str(tmp_path / "a")], check=True)
    image = QImage(str(next(tmp_path.glob("a*.png"))))
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height() // 4, 2)}
    assert "#ff0000" in colours


# -- roles ----------------------------------------------------------------------------------------------------------


def test_14_3_a_role_is_put_together_at_the_desk_changed_and_deleted(open_dock, db):
    dock = open_dock("administration", "super_admin")
    page = dock.show_list("roles")
    wait_rows(page, 17)
    page.confirm = lambda title, text: True
    settle(0.1)
    assert not page.buttons["edit"].isEnabled() and "standard" in page.buttons["delete"].toolTip()
    form = open_action(dock, "roles", "add")
    boxes = form.editors["parts"].boxes
    wait_until(lambda: "imis_tax" in boxes or "imis_tax" in form.editors["parts"].boxes)
    boxes = form.editors["parts"].boxes
    assert "imis_super_admin" not in boxes and len(boxes) == 16
    fill(form, name="Revenue and water")
    boxes["imis_tax"].click()
    assert "two roles" in refused(form)
    boxes["imis_water_supply"].click()
    number = save(form)
    wait_rows(page, 18)
    role = page.model.record(page.model.row_of(number))
    assert role["is_own"] and role["accounts"] == 0
    page.show_record(number)
    wait_until(lambda: page.chosen_key() == number)
    form = open_action(dock, "roles", "edit", number)
    assert form.state.values["parts"] == ["imis_tax", "imis_water_supply"]
    form.left.emit()
    page.run_action("delete")
    wait_rows(page, 17)
    db.rollback()
    assert db_value(db, "SELECT count(*) FROM imis.roles WHERE id >= 100") == 0
