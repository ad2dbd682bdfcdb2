"""Packages for the field: given out, back from the device, corrected, approved at once.

Not taken by ``make demo``: a package given out stays in the books, so these are for a city that serves for pictures.
"""

from __future__ import annotations

import tempfile
import time
import uuid
from pathlib import Path

from .frame import Shot

SIDE_M = 9.0


def make(stage):
    """A package being put together: task, person, wards."""
    page = yield from stage.list("buildings", "field_packages")
    page.run_action("make")
    making = page.dock.top_page
    yield stage.until(lambda: making.person.count() > 0)
    making.wards.setCheckedItems([making.wards.itemText(0)])
    yield stage.pause(0.4)
    yield from stage.drawn()


def _collect(folder: Path) -> None:
    """Six outlines beside buildings of the area, as a device writes them; one lacks its date, one its tax code is known already."""
    from osgeo import ogr

    dataset = ogr.Open(str(folder / "package.gpkg"), 1)
    about = {feature.GetField("name"): feature.GetField("value") for feature in dataset.GetLayerByName("imis_package")}
    known = [feature.Clone() for _at, feature in zip(range(200), dataset.GetLayerByName("buildings"), strict=False)][::30]
    inbox = dataset.GetLayerByName("surveys")
    for place, building in enumerate(known[:6]):
        west, _east, south, _north = building.GetGeometryRef().GetEnvelope()
        west, south = west + 0.5 * SIDE_M, south - 1.5 * SIDE_M
        ring = ", ".join(f"{west + x * SIDE_M} {south + y * SIDE_M}" for x, y in ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0)))
        row = ogr.Feature(inbox.GetLayerDefn())
        for name, value in {
            "uuid": str(uuid.uuid4()), "collected_by": about["surveyor"], "device_time": int(time.time() * 1000) - place * 900_000,
            "gps_accuracy_m": 3.5 + place / 2, "app_version": "QField 3.4", "temp_building_code": f"F1-{place + 1:03}",
            "tax_code": building.GetField("tax_code") if place == 1 else f"F9{place:04}",
            "collected_date": None if place == 3 else time.strftime("%Y-%m-%d"),
        }.items():  # fmt: skip
            if value is not None:
                row.SetField(name, value)
        row.SetGeometry(ogr.CreateGeometryFromWkt(f"MULTIPOLYGON ((({ring})))"))
        inbox.CreateFeature(row)


def _returned(stage):
    """The list of packages; where none has come back yet, one is made, filled and synced before; that one is chosen."""
    from imis_plugin.database.connection import fetch_value
    from imis_plugin.fieldwork.make import Order, make_package
    from imis_plugin.modules import field_packages

    page = yield from stage.list("buildings", "field_packages")
    if not any(row["last_sync_at"] for row in page.model.rows):
        conn = stage.desk.session.opener.open("pictures")
        try:
            person = fetch_value(conn, "SELECT id FROM imis.field_surveyors WHERE task = 'building_survey' AND ward IS NOT NULL LIMIT 1")
            ward = fetch_value(conn, "SELECT ward FROM imis.field_surveyors WHERE id = %s LIMIT 1", (person,))
            conn.rollback()
            made = make_package(conn, Order("building_survey", person, wards=(ward,)), Path(tempfile.mkdtemp()))
        finally:
            conn.close()
        _collect(made.folder)
        field_packages.sync_from(page, made.folder)
        yield stage.until(lambda: any(row["last_sync_at"] for row in page.model.rows), 60)
    page.table.selectRow(next(place for place, row in enumerate(page.model.rows) if row["last_sync_at"]))
    return page


def packages(stage):
    """The list; the area of the chosen package on the map."""
    page = yield from _returned(stage)
    page.run_action("preview")
    yield stage.pause(0.8)
    yield from stage.drawn()
    stage.iface.messageBar().clearWidgets()


def corrections(stage):
    """What came back with a package, with the reasons."""
    page = yield from _returned(stage)
    page.run_action("rows")
    rows = page.dock.top_page
    rows.all.setChecked(True)
    yield stage.until(lambda: bool(rows.rows))
    yield stage.pause(0.5)
    yield from stage.drawn()


def approve_all(stage):
    """Surveys of the package approved at once: what stays in the queue, and why."""
    yield from _returned(stage)
    page = yield from stage.list("buildings", "surveys")
    page.search.setText("F1-")
    yield stage.pause(0.8)
    yield stage.read(page)
    page.confirm = lambda _title, _text: True
    page.run_action("approve_all")
    yield stage.until(lambda: page.dock.top_page is not None, 60)
    yield from stage.drawn()


SHOTS = (
    Shot("field-make", "permit", make),
    Shot("field-packages", "permit", packages),
    Shot("field-corrections", "permit", corrections),
    Shot("field-approve", "permit", approve_all),
)
