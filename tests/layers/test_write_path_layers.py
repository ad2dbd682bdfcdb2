"""The write path from real QGIS layers: T01-T06 of reliability.md 12, faults F1-F5 of its section 2."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeatureRequest, QgsGeometry, QgsProject

from imis_plugin.layers.editing import EditGuard, transaction_groups_on
from tests.factories_building import make_building

TABLE = ("building_info", "buildings", "bin")


class Officer:
    """One officer with a building layer and the guard that the plugin gives it."""

    def __init__(self, layer):
        self.layer = layer
        self.guard = EditGuard(layer)

    def feature(self, code: str):
        request = QgsFeatureRequest().setFilterExpression("\"bin\" = '{}'".format(code))
        return next(iter(self.layer.getFeatures(request)))

    def open_form(self, code: str) -> int:
        feature = self.feature(code)
        self.guard.note_form(feature)
        return feature.id()

    def start(self) -> None:
        assert self.layer.startEditing()

    def type(self, fid: int, column: str, value) -> None:
        assert self.layer.changeAttributeValue(fid, self.layer.fields().indexOf(column), value)

    def move(self, fid: int, east: float) -> None:
        geometry = QgsGeometry(self.layer.getGeometry(fid))
        geometry.translate(east, 0)
        assert self.layer.changeGeometry(fid, geometry)

    def save(self) -> bool:
        return self.layer.commitChanges(False)

    def refusal(self) -> str:
        return " ".join(self.layer.commitErrors())


@pytest.fixture
def building(db):
    code = make_building(db, floor_count=1, house_locality="Station Road")
    db.commit()
    return code


@pytest.fixture
def two_officers(connect_as, open_table, building):
    people = []
    for _number in range(2):
        user = connect_as("building_permit").info.user
        people.append(Officer(open_table(user, *TABLE)))
    return people


def stored(db, code: str, column: str):
    with db.cursor() as cursor:
        cursor.execute("SELECT to_jsonb(b) -> %s FROM building_info.buildings b WHERE bin = %s", (column, code))
        value = cursor.fetchone()
        db.rollback()
    return value[0] if value else None


def changes_in_history(db, code: str) -> int:
    with db.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM audit.change WHERE table_name = 'buildings' AND record_key = %s "
                       "AND action = 'update'", (code,))
        count = cursor.fetchone()[0]
        db.rollback()
    return count


def test_T01_same_field_of_one_record_second_save_is_refused(db, building, two_officers):
    first, second = two_officers
    ours, theirs = first.open_form(building), second.open_form(building)
    first.start()
    second.start()
    first.type(ours, "floor_count", 2)
    second.type(theirs, "floor_count", 3)
    assert first.save(), first.refusal()
    assert not second.save()
    assert "changed by" in second.refusal().lower()
    assert second.layer.isModified(), "what the second officer typed must still be there"
    assert stored(db, building, "floor_count") == 2
    assert changes_in_history(db, building) == 1


def test_T02_different_fields_of_one_record_conflict_is_shown_and_both_can_be_kept(db, building, two_officers):
    first, second = two_officers
    ours, theirs = first.open_form(building), second.open_form(building)
    first.start()
    second.start()
    first.type(ours, "floor_count", 4)
    second.type(theirs, "house_locality", "River Lane")
    assert first.save(), first.refusal()
    assert not second.save()
    # keep both: the officer has looked at the record as it is now and saves again
    second.guard.seen.clear()
    second.open_form(building)
    second.guard.seen[theirs] = int(stored(db, building, "row_version"))
    assert second.save(), second.refusal()
    assert (stored(db, building, "floor_count"), stored(db, building, "house_locality")) == (4, "River Lane")


@pytest.mark.parametrize("second_moves", [True, False])
def test_T03_geometry_against_geometry_and_attribute(db, building, two_officers, second_moves):
    first, second = two_officers
    ours, theirs = first.open_form(building), second.open_form(building)
    first.start()
    second.start()
    first.move(ours, 1.0)
    if second_moves:
        second.move(theirs, -1.0)
    else:
        second.type(theirs, "floor_count", 5)
    assert first.save(), first.refusal()
    assert not second.save()
    assert second.layer.isModified()


def test_T04_form_opened_before_the_colleagues_save_and_typed_after_it(building, two_officers):
    first, second = two_officers
    theirs = second.open_form(building)
    ours = first.open_form(building)
    first.start()
    first.type(ours, "floor_count", 2)
    assert first.save(), first.refusal()
    second.start()
    second.type(theirs, "floor_count", 3)
    assert not second.save()


def test_own_second_save_is_no_conflict_with_oneself(db, building, two_officers):
    first, _second = two_officers
    ours = first.open_form(building)
    first.start()
    for floors in (2, 3, 4):
        first.type(ours, "floor_count", floors)
        assert first.save(), first.refusal()
    assert stored(db, building, "floor_count") == 4


def test_T05_edit_of_a_deleted_record_and_second_delete_are_refused(db, building, two_officers):
    first, second = two_officers
    ours, theirs = first.open_form(building), second.open_form(building)
    first.start()
    second.start()
    assert first.layer.deleteFeature(ours)
    second.type(theirs, "floor_count", 9)
    assert first.save(), first.refusal()
    assert stored(db, building, "bin") is None
    assert not second.save()
    assert "no longer" in second.refusal().lower()
    second.layer.rollBack(False)
    assert second.layer.deleteFeature(theirs)
    assert not second.save(), "deleting what is gone must not be reported as done"


def test_T06_building_of_another_ward_through_a_plain_layer_is_refused(db, connect_as, open_table, building):
    ward = stored(db, building, "ward")
    user = connect_as("building_permit", ward=_other_ward(db, ward)).info.user
    officer = Officer(open_table(user, *TABLE))
    fid = officer.open_form(building)
    officer.start()
    officer.type(fid, "floor_count", 7)
    assert not officer.save()
    assert stored(db, building, "floor_count") == 1


def test_F1_plain_layer_without_the_plugin_cannot_overwrite(db, connect_as, open_table, building):
    user = connect_as("building_permit").info.user
    layer = open_table(user, *TABLE)
    fid = next(iter(layer.getFeatures())).id()
    assert layer.startEditing()
    layer.changeAttributeValue(fid, layer.fields().indexOf("floor_count"), 8)
    assert not layer.commitChanges(False)
    assert stored(db, building, "floor_count") == 1


def test_F5_editing_does_not_start_with_transaction_groups(two_officers, qgis_new_project):
    officer = two_officers[0]
    project = QgsProject.instance()
    said = []
    officer.guard.refused.connect(said.append)
    _switch_groups(project, True)
    try:
        assert transaction_groups_on(project)
        officer.layer.startEditing()
        assert not officer.layer.isEditable()
        assert said and "transaction groups" in said[0]
    finally:
        _switch_groups(project, False)
    assert not transaction_groups_on(project)


def _switch_groups(project: QgsProject, on: bool) -> None:
    if hasattr(project, "setTransactionMode"):
        from qgis.core import Qgis

        project.setTransactionMode(Qgis.TransactionMode.AutomaticGroups if on else Qgis.TransactionMode.Disabled)
    else:
        project.setAutoTransaction(on)


def _other_ward(db, ward: int) -> int:
    from tests.factories_building import make_ward

    with db.cursor() as cursor:
        cursor.execute("SELECT min(ward) FROM layer_info.wards WHERE ward <> %s", (ward,))
        other = cursor.fetchone()[0]
    if other is None:
        other = make_ward(db, ward=ward + 1, x=2500, side=1000)
        db.commit()
    return other
