"""Decisions about surveys by plain SQL (modules 4.8; SUR-01, SUR-02, FLD-05, FLD-06, S-11, S-50)."""

from __future__ import annotations

import json

from tests import factories as f
from tests.rules.building_asking import one, refused

QUEUE = "SELECT state, flags, decided_at IS NOT NULL FROM building_info.survey_queue WHERE id = %s"


def test_FLD_05_FLD_06_a_rejected_survey_keeps_its_reason_and_cannot_be_decided_again(city):
    number = f.make_survey(city, temp_building_code="W7-014")
    with refused(city, "fld_05_reason", "why"):
        one(city, "SELECT building_info.reject_survey(%s, ' ')", number)
    assert one(city, "SELECT building_info.reject_survey(%s, 'No building there')", number) == number
    assert one(city, QUEUE, number) == ("rejected", None, True)
    for act in ("building_info.reject_survey(%s, 'again')", "building_info.approve_survey(%s, '{}'::jsonb)"):
        with refused(city, "sur_01_survey_decided" if "reject" in act else "sur_01_survey_closed"):
            one(city, "SELECT " + act, number)
    with refused(city, "survey_gone"):
        one(city, "SELECT building_info.reject_survey(99999, 'x')")
    f.make_survey(city, x=400, temp_building_code="W7-014")  # the code is free again
    f.change(city, "building_info.building_surveys", "id", number, is_enabled=False, decision_note="still rejected")


def test_SUR_02_S_50_the_queue_flags_what_is_known_or_not_digitised(city):
    f.make_building(city, x=300, y=300, tax_code="T000900")
    number = f.make_survey(city, answers=json.dumps({"sewer_code": "9999"}))
    assert one(city, QUEUE, number) == ("waiting", ["sur_02_footprint_known", "sur_02_line_not_digitised", "sur_02_tax_code_known"], False)
    clean = f.make_survey(city, x=900, tax_code="T000901")
    assert one(city, QUEUE, clean) == ("waiting", None, False)
    far = f.make_survey(city, x=90000, tax_code="T000902")
    assert one(city, QUEUE, far)[1] == ["com_52_outside_city"]


def test_closing_a_survey_stamps_the_decision_whatever_way_it_happens(city):
    number = f.make_survey(city)
    f.change(city, "building_info.building_surveys", "id", number, is_enabled=False, bin=f.make_building(city))
    assert one(city, QUEUE, number) == ("approved", None, True)
