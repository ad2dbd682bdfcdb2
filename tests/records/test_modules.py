"""Every declaration of the modules fits the database: one loop over all of them (engineering 5, declare then build)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from psycopg2.extras import RealDictCursor

from imis_plugin.records.catalogue import Catalogue
from imis_plugin.records.query import ListQuery, RecordReader
from imis_plugin.resources_path import data_path


@pytest.fixture
def fetch(db):
    def run(query, params=None):
        with db.cursor(cursor_factory=RealDictCursor) as cursor:
            cursor.execute(query, params)
            return cursor.fetchall()

    return run


def _record_types():
    pytest.importorskip("qgis", reason="the declarations name the desk's widgets")
    from imis_plugin.modules import MODULES

    return [panel.record_type for module in MODULES for panel in module.panels]


def test_every_declared_column_filter_and_group_can_be_read(fetch):
    catalogue = Catalogue(fetch)
    for record_type in _record_types():
        reader = RecordReader(record_type, catalogue)
        declared = [*record_type.columns, *record_type.extra_columns, *record_type.export, *record_type.quick]
        declared += [column for group in record_type.detail for column in group.columns]
        assert len(reader.usable(declared)) == len(declared), record_type.name
        fetch(*reader.page(ListQuery(quick="7"), None, 0))
        fetch(*reader.all_rows(ListQuery(), reader.usable(record_type.export)))
        fetch(*reader.one("1" if record_type.key == "id" and record_type.table == "fsm.containments" else _key(record_type), declared))
        for group in record_type.detail:
            if group.query:
                fetch(group.query, (_key(record_type),))
        for item in record_type.filters:
            fetch(*reader.page(ListQuery(filters={item.name: _example(item, reader)}), None, 0))


def _key(record_type):
    if record_type.key in ("code", "name", "key", "bin"):
        return "R0001"
    if record_type.key == "day":
        return "2026-01-26"
    return {"building_info.buildings": "B000001", "fsm.containments": "C000001"}.get(record_type.table, 1)


def _example(item, reader):
    from datetime import date

    from imis_plugin.records.record_type import Column

    if item.kind == "dates":
        return (date(2024, 1, 1), date(2024, 12, 31))
    if item.kind == "yes_no":
        return True
    if item.choices:
        return item.choices[0][0]
    if item.condition:
        return 2024 if item.kind == "integer" or item.reference == "layer_info.wards.ward" else "B000001"
    kind = reader.fact(Column(item.column, item.join)).kind
    return 1 if kind in ("integer", "number") else "B000001"


def test_every_form_field_is_a_column_of_its_table(fetch):
    pytest.importorskip("qgis")
    from imis_plugin.modules import MODULES, chain_forms, toilet_forms

    catalogue = Catalogue(fetch)
    forms = [chain_forms.EMPTYING, chain_forms.COLLECTION, chain_forms.FEEDBACK, toilet_forms.LINK, toilet_forms.UNLINK]
    forms += [form for module in MODULES for panel in module.panels for form in (panel.add_form, panel.edit_form) if form]
    for form in forms:
        for section in form.sections:
            for field in section.fields:
                if field.table:
                    assert field.column_name in catalogue.table(field.table).columns, (form.name, field.name)


def test_every_icon_named_is_drawn():
    names = {action.icon for record_type in _record_types() for action in record_type.actions}
    names |= {record_type.icon for record_type in _record_types()}
    missing = [name for name in names if not data_path("resources", "icons", name + ".svg").exists()]
    assert missing == []


def test_records_need_neither_qt_nor_qgis():
    for path in Path(data_path("database")).parent.joinpath("records").glob("*.py"):
        assert not re.search(r"^\s*(from|import) (qgis|PyQt)", path.read_text(encoding="utf-8"), re.MULTILINE), path.name
