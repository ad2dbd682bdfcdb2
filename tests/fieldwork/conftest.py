"""A small city with two wards, and packages of it that are filled as a device would fill them."""

from __future__ import annotations

import time
import uuid
from pathlib import Path

import pytest
from osgeo import ogr

from imis_plugin.database.connection import fetch_value
from imis_plugin.fieldwork.make import GEOPACKAGE, Order, make_package
from imis_plugin.fieldwork.tasks import task_named
from tests import factories as f


@pytest.fixture(scope="session")
def app(qgis_app):
    """A QGIS without windows."""
    return qgis_app


@pytest.fixture
def field_city(db, connect_as):
    """Wards 1 (west) and 2 (east), a road, a sewer, two buildings in ward 1 and one in ward 2; officer and surveyor of ward 1."""
    f.make_ward(db, 1, -2500, -2500, 2500)
    f.make_ward(db, 2, 0, -2500, 2500)
    road = f.make_road(db, geom=f.line(-600, -500, -100, -500))
    sewer = f.make_sewer(db, geom=f.line(-600, -495, 600, -495))
    first = f.make_building(db, -500, -480, tax_code="T000001", ward=1, road_code=road)
    second = f.make_building(db, -300, -480, tax_code="T000002", ward=1)
    east = f.make_building(db, 300, -480, tax_code="T000003", ward=2)
    f.make_tank(db, None, geom=f.spot(-495, -470))
    f.make_owner(db, first)
    db.commit()
    officer = connect_as("building_permit")
    surveyor = connect_as("building_surveyor", name="Ram Thapa", ward=1)
    return City(db, officer, surveyor, {"road": road, "sewer": sewer, "first": first, "second": second, "east": east})


class City:
    """The city of the fixture and what tests do with it."""

    def __init__(self, db, officer, surveyor, names: dict[str, str]) -> None:
        self.db, self.officer, self.surveyor = db, officer, surveyor
        self.__dict__.update(names)

    def person(self, conn) -> int:
        """Number of the account of a connection."""
        number = fetch_value(conn, "SELECT imis.current_user_id()")
        conn.rollback()
        return number

    def make(self, into: Path, task: str = "building_survey", conn=None, **order):
        """A package of ward 1 for the surveyor."""
        order.setdefault("wards", () if order.get("bins") or order.get("drawn") else (1,))
        surveyor = order.pop("surveyor", None) or self.person(self.surveyor)
        return make_package(conn or self.officer, Order(task, surveyor, **order), into)


def fill(made, task: str = "building_survey", wkt: str = "", corner: tuple[float, float] = (-450.0, -450.0), **values) -> str:
    """Add a row to a package as the device does; gives its key."""
    return fill_many(made, task, [{"wkt": wkt, "corner": corner, **values}])[0]


def fill_many(made, task: str, rows: list[dict]) -> list[str]:
    """Add rows to a package as the device does; gives their keys."""
    dataset = ogr.Open(str(made.folder / GEOPACKAGE), 1)
    about = {feature.GetField("name"): feature.GetField("value") for feature in dataset.GetLayerByName("imis_package")}
    layer = dataset.GetLayerByName(task_named(task).inbox)
    layer.StartTransaction()
    keys = []
    for row in rows:
        values = dict(row)
        wkt, corner = values.pop("wkt", ""), values.pop("corner", (-450.0, -450.0))
        keys.append(str(uuid.uuid4()))
        feature = ogr.Feature(layer.GetLayerDefn())
        stamps = {
            "uuid": keys[-1], "collected_by": about["surveyor"], "device_time": int(time.time() * 1000), "gps_x": 80.9, "gps_y": 26.8,
            "gps_accuracy_m": 3.5, "app_version": "QField 3.4",
        }  # fmt: skip
        if task == "building_survey":
            stamps |= {"temp_building_code": f"W1-{keys[-1][:6]}", "tax_code": f"N{keys[-1][:5]}", "collected_date": "2026-03-01"}
            wkt = wkt or f.square(*corner).split(";")[1]
        else:
            stamps |= {"reported_date": "2026-03-01"}
            wkt = wkt or f.spot(-495, -475).split(";")[1]
        for name, value in (stamps | values).items():
            if value is not None:
                feature.SetField(name, int(value) if isinstance(value, bool) else value)
        if wkt != "none":
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    del feature, layer, dataset
    return keys


def change(made, key: str, task: str = "building_survey", **values) -> None:
    """Edit a row of a package on the device."""
    dataset = ogr.Open(str(made.folder / GEOPACKAGE), 1)
    layer = dataset.GetLayerByName(task_named(task).inbox)
    layer.SetAttributeFilter(f"uuid = '{key}'")
    feature = layer.GetNextFeature()
    for name, value in values.items():
        if name == "wkt":
            feature.SetGeometry(ogr.CreateGeometryFromWkt(value))
        elif value is None:
            feature.SetFieldNull(name)
        else:
            feature.SetField(name, value)
    layer.SetFeature(feature)
    del feature, layer, dataset
