"""What a colleague does arrives by itself, and nobody's work is lost (reliability 2, 3, 10; COM; issue "Ten modules")."""

from __future__ import annotations

import pytest

from imis_plugin.desk import form_page
from imis_plugin.desk import session as session_module
from imis_plugin.desk.conflict import ConflictDialog
from imis_plugin.desk.record_page import RecordPage
from imis_plugin.modules import MODULES
from tests import factories as f
from tests.desk.conftest import settle, wait_rows, wait_until

ROLE = "building_permit"


@pytest.fixture
def city(db):
    road = f.make_road(db)
    bins = [f.make_building(db, road_code=road, house_number=f"{n}/A", tax_code=f"T{n:06d}") for n in range(1, 61)]
    for bin_ in bins[-4:]:
        f.make_owner(db, bin_)
    db.commit()
    return bins


@pytest.fixture
def colleague(session_as):
    """A second officer at another desk; gives a connection that reads and writes as she does."""
    session = session_as(ROLE, name="Bimala Shrestha")
    conn = session.opener.open("colleague", autocommit=True)

    def act(statement, *values):
        with conn.cursor() as cursor:
            cursor.execute(statement, values)

    yield act
    conn.close()


@pytest.fixture
def dock(open_dock, monkeypatch, city):
    monkeypatch.setattr(form_page.FormPage, "confirm", lambda self, text: True)
    monkeypatch.setattr(form_page.drafts, "find", lambda *_given: {})
    dock = open_dock("buildings", ROLE)
    wait_rows(dock.lists["buildings"], len(city))
    settle(0.3)
    return dock


CHANGE = "UPDATE building_info.buildings SET {} = %s, seen_version = row_version WHERE bin = %s"


def edit(dock, bin_):
    page = dock.lists["buildings"]
    form = dock.open_form(page, page.panel.edit_form, bin_)
    wait_until(lambda: form.state is not None)
    return form


def fill(form, **values):
    for name, value in values.items():
        form.editors[name].set_value(value)
        form._changed(name)


def stored(db, bin_):
    db.rollback()
    with db.cursor() as cursor:
        cursor.execute("SELECT tax_code, house_locality FROM building_info.buildings WHERE bin = %s", (bin_,))
        return cursor.fetchone()


def test_an_open_list_follows_without_losing_place_or_selection(dock, colleague, city):
    page = dock.lists["buildings"]
    page.table.selectRow(40)
    bar = page.table.verticalScrollBar()
    bar.setValue(25)
    place, chosen = bar.value(), page.chosen_key()
    colleague(CHANGE.format("house_number"), "999/Z", city[-1])
    wait_until(lambda: page.model.record(0)["house_number"] == "999/Z")
    assert page.chosen_key() == chosen and bar.value() == place
    # the chosen record is deleted: its neighbour takes its place
    neighbour = page.model.record(41)["bin"]
    colleague("DELETE FROM building_info.buildings WHERE bin = %s", chosen)
    wait_until(lambda: page.model.row_of(chosen) < 0)
    assert page.chosen_key() == neighbour and abs(bar.value() - place) <= 1
    # a list that is hidden reads when it is looked at again
    dock.open_record(page, neighbour)
    colleague(CHANGE.format("house_number"), "998/Z", city[-2])
    settle(0.8)
    dock.back()
    wait_until(lambda: page.model.record(1)["house_number"] == "998/Z")


def test_P3_an_open_form_says_at_once_who_changed_its_record(dock, colleague, city, db):
    bin_ = city[-1]
    form = edit(dock, bin_)
    colleague(CHANGE.format("tax_code"), "T900001", bin_)
    wait_until(lambda: not form.watch.bar.isHidden())
    assert "Bimala Shrestha" in form.watch.bar.text.text()
    fill(form, house_locality="Old bazaar")
    form.watch.bar.take.click()  # nothing of mine is touched by it: both stand
    assert form.editors["tax_code"].value() == "T900001" and form.editors["house_locality"].value() == "Old bazaar"
    assert form.watch.bar.isHidden()
    done = []
    form.saved.connect(done.append)
    form.save()
    wait_until(lambda: done)
    assert stored(db, bin_) == ("T900001", "Old bazaar")


def test_T01_the_same_field_changed_by_both_is_asked_about_and_mine_may_stand(dock, colleague, city, db, monkeypatch):
    bin_ = city[-1]
    form = edit(dock, bin_)
    fill(form, tax_code="T777777")
    colleague(CHANGE.format("tax_code"), "T900002", bin_)
    wait_until(lambda: not form.watch.bar.isHidden())
    asked = []

    def answer(self):
        asked.append(self.names)
        return 0 if len(asked) == 1 else 1

    monkeypatch.setattr(ConflictDialog, "exec", answer)
    form.watch.bar.take.click()
    assert asked == [["tax_code"]] and not form.watch.bar.isHidden(), "cancelled: nothing is taken over"
    form.watch.bar.keep.click()
    assert form.watch.bar.isHidden() and form.editors["tax_code"].value() == "T777777"
    done = []
    form.saved.connect(done.append)
    form.save()
    wait_until(lambda: done)
    assert asked[1:] == [["tax_code"]], "and once more before the save, with mine as the choice"
    assert stored(db, bin_)[0] == "T777777"


def test_T05_a_record_deleted_meanwhile_can_be_saved_as_new(dock, colleague, city, db):
    bin_ = city[-2]
    form = edit(dock, bin_)
    fill(form, house_locality="Old bazaar")
    colleague("DELETE FROM building_info.owners WHERE bin = %s", bin_)
    colleague("DELETE FROM building_info.buildings WHERE bin = %s", bin_)
    wait_until(lambda: form.watch.gone)
    assert form.editors["house_locality"].value() == "Old bazaar" and not form.save_button.isEnabled()
    assert not form.watch.bar.take.isHidden()
    form.watch.bar.take.click()
    fresh = dock.top_page
    wait_until(lambda: fresh is not form and fresh.state is not None)
    wait_until(lambda: fresh.editors["house_locality"].value() == "Old bazaar")
    assert fresh.key is None and fresh.version is None and fresh.state.changed


def test_an_open_detail_says_who_changed_it_and_leaves_when_it_is_gone(dock, colleague, city):
    page = dock.open_record(dock.lists["buildings"], city[-5])
    settle(0.2)
    colleague(CHANGE.format("house_locality"), "Bazaar Road", city[-5])
    wait_until(lambda: not page.notice.isHidden())
    assert "Bimala Shrestha" in page.notice.text()
    colleague("DELETE FROM building_info.buildings WHERE bin = %s", city[-5])
    wait_until(lambda: not isinstance(dock.top_page, RecordPage))
    assert city[-5] in dock.session.messages.last


def test_P5_T09_a_save_cut_off_is_repeated_and_stored_once(dock, db, city, monkeypatch):
    """The backend dies after the commit and before the answer; the same save again finds the first."""
    from dataclasses import replace

    monkeypatch.setattr(session_module, "RETRY_SECONDS", (0.05, 0.1))
    page = dock.lists["buildings"]
    original = page.panel.edit_form
    cut = []

    def save(conn, values, seen):
        key = original.save(conn, values, seen)
        if not cut:
            cut.append(seen["client_uuid"])
            conn.commit()
            with conn.cursor() as cursor:
                cursor.execute("SELECT pg_terminate_backend(pg_backend_pid())")
        return key

    form = dock.open_form(page, replace(original, save=save), city[-1])
    wait_until(lambda: form.state is not None)
    fill(form, house_locality="Old bazaar")
    done = []
    form.saved.connect(done.append)
    form.save()
    wait_until(lambda: cut and not form.saving)
    assert form.editors["house_locality"].value() == "Old bazaar"
    if not done:
        wait_until(lambda: dock.session.connected)
        form.save()
        wait_until(lambda: done)
    db.rollback()
    with db.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM audit.change WHERE record_key = %s AND action = 'update' AND 'house_locality' = ANY (changed)", (city[-1],)
        )
        assert cursor.fetchone()[0] == 1
    assert stored(db, city[-1])[1] == "Old bazaar"


def test_P5_a_new_record_cut_off_is_stored_once(open_dock, db, monkeypatch):
    """The same form saved again carries the same key of its own, and finds what the first try stored."""
    from dataclasses import replace

    monkeypatch.setattr(session_module, "RETRY_SECONDS", (0.05, 0.1))
    monkeypatch.setattr(form_page.drafts, "find", lambda *_given: {})
    dock = open_dock("kpi", "sanitation")
    page = dock.lists["kpi_targets"]
    original = page.panel.add_form
    cut = []

    def save(conn, values, seen):
        key = original.save(conn, values, seen)
        if not cut:
            cut.append(key)
            conn.commit()
            with conn.cursor() as cursor:
                cursor.execute("SELECT pg_terminate_backend(pg_backend_pid())")
        return key

    form = dock.open_form(page, replace(original, save=save), None)
    wait_until(lambda: form.state is not None)
    fill(form, indicator_id=1, year=2025, target=80)
    done = []
    form.saved.connect(done.append)
    form.save()
    wait_until(lambda: cut and not form.saving)
    assert not done and form.editors["year"].value() == 2025
    wait_until(lambda: dock.session.connected)
    form.save()
    wait_until(lambda: done)
    db.rollback()
    with db.cursor() as cursor:
        cursor.execute("SELECT count(*), min(id) FROM fsm.kpi_targets")
        assert cursor.fetchone() == (1, cut[0]) and done == cut


def test_COM_20_a_delete_over_a_colleagues_newer_version_shows_it_and_asks_again(dock, colleague, city, db):
    page = dock.lists["buildings"]
    asked, answers = [], [True, False]

    def confirm(_title, text):
        if not asked:
            colleague(CHANGE.format("house_number"), "77/Z", city[5])  # while the first question stands
        asked.append(text)
        return answers[len(asked) - 1]

    page.confirm = confirm
    page.show_record(city[5])
    wait_until(lambda: page.chosen_key() == city[5])
    page.run_action("delete")
    wait_until(lambda: len(asked) == 2)
    assert "Bimala Shrestha changed" in asked[1] and "6/A → 77/Z" in asked[1] and "all the same" in asked[1]
    settle(0.2)
    assert stored(db, city[5]) is not None
    # Told and wanted all the same, it goes.
    asked.clear()
    answers[1] = True
    page.show_record(city[6])
    wait_until(lambda: page.chosen_key() == city[6])

    def confirm_other(_title, text):
        if not asked:
            colleague(CHANGE.format("house_number"), "88/Z", city[6])
        asked.append(text)
        return True

    page.confirm = confirm_other
    page.run_action("delete")
    wait_until(lambda: "was deleted" in dock.session.messages.last)
    assert len(asked) == 2
    db.rollback()
    with db.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM building_info.buildings WHERE bin = %s", (city[6],))
        assert cursor.fetchone()[0] == 0


def test_COM_20_every_list_that_deletes_knows_the_version_that_was_seen():
    """Else a colleague's newer change could be deleted unasked; accounts, code values and kept runs have acts of their own."""
    own_acts = {"accounts", "roles", "codes", "kept_runs"}
    for module in MODULES:
        for panel in module.panels:
            kind = panel.record_type
            if any(action.name == "delete" for action in kind.actions) and kind.name not in own_acts:
                assert "row_version" in {column.name for column in (*kind.columns, *kind.extra_columns)}, kind.name
