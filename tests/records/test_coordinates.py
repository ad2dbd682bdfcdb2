"""Coordinates as people write them (umdss 1.6: locate by coordinate, coordinate information)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imis_plugin.records.coordinates import DEGREES, METRES, Place, dms, parse, plus_code

PLACES = st.tuples(st.floats(-179.9, 179.9), st.floats(-89.9, 89.9))


@pytest.mark.parametrize(("text", "x", "y"), [
    ("26.8500, 80.9500", 80.95, 26.85),
    ("26.85 80.95", 80.95, 26.85),
    ("-1.2921; 36.8219", 36.8219, -1.2921),
    ("26°51'00\"N 80°57'00\"E", 80.95, 26.85),
    ("26° 51′ 0.0″ N, 80° 57′ 0.0″ E", 80.95, 26.85),
    ("80°57'E 26°51'N", 80.95, 26.85),
    ("1 17 31.6 S, 36 49 18.8 E", 36.82189, -1.29211),
])  # fmt: skip
def test_1_6_degrees_in_every_usual_form(text, x, y):
    place = parse(text)
    assert place.system == DEGREES and place.x == pytest.approx(x, abs=1e-5) and place.y == pytest.approx(y, abs=1e-5)


def test_1_6_metres_are_easting_and_northing():
    assert parse("500123.5, 2970456") == Place(METRES, 500123.5, 2970456.0)


@pytest.mark.parametrize("text", ["", "market road", "95, 80", "26.85", "26°75'N 80°10'E", "26N 27N", "8Q7X+", "ABCD+12", "26,85,80"])
def test_1_6_what_is_no_place_is_none(text):
    assert parse(text) is None


# From the published test data of Open Location Code: a code and the centre of its cell.
@pytest.mark.parametrize(("code", "longitude", "latitude"), [
    ("7FG49Q00+", 2.775, 20.375),
    ("7FG49QCJ+2V", 2.7821875, 20.3700625),
    ("8FVC2222+22", 8.0000625, 47.0000625),
    ("4VCPPQGP+Q9", 174.7859375, -41.2730625),
    ("62G20000+", -179.5, 0.5),
])  # fmt: skip
def test_1_6_plus_codes_name_the_centre_of_their_cell(code, longitude, latitude):
    place = parse(code)
    assert place.x == pytest.approx(longitude, abs=1e-7) and place.y == pytest.approx(latitude, abs=1e-7)


def test_1_6_a_short_plus_code_is_the_nearest_one():
    full = plus_code(80.9501, 26.8501)
    place = parse(full[4:], near=(80.9462, 26.8467))
    assert abs(place.x - 80.9501) < 1e-4 and abs(place.y - 26.8501) < 1e-4
    assert parse(full[4:]) is None, "without a place near by it names nothing"


@given(PLACES)
def test_1_6_a_plus_code_leads_back_to_its_place(place):
    back = parse(plus_code(*place))
    assert abs(back.x - place[0]) <= 1 / 16000 + 1e-9 and abs(back.y - place[1]) <= 1 / 16000 + 1e-9


@given(PLACES)
def test_1_6_what_is_written_in_degrees_can_be_read_again(place):
    back = parse(dms(*place))
    assert abs(back.x - place[0]) <= 0.06 / 3600 and abs(back.y - place[1]) <= 0.06 / 3600


@given(PLACES, st.floats(-0.2, 0.2), st.floats(-0.2, 0.2))
def test_1_6_a_short_code_near_by_is_the_full_one(place, dx, dy):
    near = (max(min(place[0] + dx, 179.9), -179.9), max(min(place[1] + dy, 89.9), -89.9))
    back = parse(plus_code(*place)[4:], near=near)
    assert abs(back.x - place[0]) <= 1e-4 and abs(back.y - place[1]) <= 1e-4
