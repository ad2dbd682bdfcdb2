"""Bringing reports of sewer connections in, by plain SQL (modules 8, 15.3; SCW, FLD-02)."""

from __future__ import annotations

import base64
import json

from tests import factories as f
from tests.rules.building_asking import one, refused


def report(city, **data):
    return one(city, "SELECT sewer_connection.report(%s)", json.dumps(data))


def test_FLD_02_a_report_sent_twice_is_one_and_photos_are_photos(city):
    sewer, bin_ = f.make_sewer(city, geom=f.line(0, 0, 100, 0)), f.make_building(city, x=20, y=12)
    assert one(city, "SELECT * FROM sewer_connection.sewer_near(%s)", bin_) == (sewer, 12)
    key = "7b4e1c1e-3f4e-4d0e-8a55-d7a8e7a8c002"
    photo = {"file_name": "a.jpg", "content": base64.b64encode(b"picture").decode()}
    for data, rule in (
        ({"bin": bin_, "sewer_code": sewer, "photo": {**photo, "file_name": "a.exe"}}, "scw_photo_type"),
        ({"bin": bin_, "sewer_code": sewer, "photo": {**photo, "content": ""}}, "scw_photo_size"),
        ({"bin": bin_, "sewer": sewer}, "unknown_field"),
    ):
        with refused(city, rule):
            report(city, **data)
    number = report(city, bin=bin_.lower(), sewer_code=sewer, client_uuid=key, photo=photo)
    assert report(city, bin=bin_, sewer_code=sewer, client_uuid=key) == number
    with refused(city, "scw_photo_own_report"):  # one each
        one(city, "SELECT sewer_connection.attach_photo(%s, %s)", number, json.dumps(photo))
    assert one(city, "SELECT bin, status FROM sewer_connection.connections_register WHERE id = %s", number) == (bin_, "reported")
    other, on_sewer = f.make_building(city), f.make_building(city, sanitation_system_id=1, sewer_code=sewer)
    second = report(city, bin=other, sewer_code=sewer)
    with refused(city, "scw_already_in_queue"):  # a corrected report passes the rules of a new one
        f.change(city, "sewer_connection.sewer_connections", "id", second, bin=bin_)
    with refused(city, "scw_already_on_sewer"):
        f.change(city, "sewer_connection.sewer_connections", "id", second, bin=on_sewer)
