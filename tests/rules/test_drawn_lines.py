"""Lines that officers draw: crossing, length that follows, loose ends, warnings (umdss 1.6.1; UTL-04, COM-52, D-10)."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from tests import factories as f
from tests.rules.building_asking import one, refused, rules_of

ASK = "SELECT rule FROM utility_info.line_warnings(%s, %s)"
CROSSED = f"SRID={f.SRID};MULTILINESTRING((500000 2970000, 500060 2970060, 500060 2970000, 500000 2970060))"


@pytest.mark.parametrize("table", ["roads", "sewers", "drains", "water_supplys"])
def test_a_line_that_an_officer_draws_does_not_cross_itself(city, table):
    make = {"roads": f.make_road, "sewers": f.make_sewer, "drains": f.make_drain, "water_supplys": f.make_pipe}[table]
    taken = make(city, geom=CROSSED)  # delivered networks have loops and are taken as they are
    code = make(city)
    with city.cursor() as cursor:
        cursor.execute("SET LOCAL ROLE imis_infrastructure")
    with refused(city, "line_crosses_itself", "crosses itself"):
        make(city, geom=CROSSED)
    with refused(city, "line_crosses_itself"):
        f.change(city, f"utility_info.{table}", "code", code, geom=CROSSED, seen_version=1)
    f.change(city, f"utility_info.{table}", "code", taken, road_code=None, seen_version=1) if table != "roads" else f.change(
        city, "utility_info.roads", "code", taken, name="Loop", seen_version=1
    )


def test_a_drawn_length_follows_the_line_and_a_measured_one_stays(city):
    drawn, measured = f.make_road(city), f.make_road(city, length=97)
    for code in (drawn, measured):
        f.change(city, "utility_info.roads", "code", code, geom=f.line(0, 0, 150, 0))
    ask = "SELECT length FROM utility_info.roads WHERE code = %s"
    assert (one(city, ask, drawn), one(city, ask, measured)) == (150, 97)


def test_loose_ends_are_found_within_the_setting_and_joined(city):
    main = f.make_road(city, geom=f.line(0, 0, 100, 0))
    loose = "SELECT at_start, code, gap FROM utility_info.loose_ends('roads', %s, %s)"
    assert one(city, loose, f.line(50, 1.5, 50, 80), None) == (True, main, Decimal("1.50"))
    assert one(city, loose, f.line(50, 80, 50, -0.7), None) == (False, main, Decimal("0.70"))
    assert one(city, loose, f.line(50, 0, 50, 80), None) is None  # meets it
    assert one(city, loose, f.line(50, 2.5, 50, 80), None) is None  # too far
    assert one(city, loose, f.line(50, 1.5, 50, 80), main) is None  # itself
    joined = one(city, "SELECT utility_info.join_ends('roads', %s)", f.line(50, 1.5, 50, 80))
    assert joined == "MULTILINESTRING((500050 2970000,500050 2970080))"
    with refused(city, "unknown_network"):
        one(city, "SELECT utility_info.join_ends('rivers', %s)", f.line(0, 0, 1, 1))
    with refused(city, "com_51_no_line"):
        one(city, "SELECT utility_info.join_ends('roads', %s)", f.square(0, 0))


def test_UTL_04_COM_52_what_is_questioned_before_saving(city):
    main = f.make_road(city, geom=f.line(0, 0, 300, 0))

    def asked(geom, **draft):
        return rules_of(city, ASK, "roads", json.dumps({"geom": geom, **draft}))

    assert asked(f.line(0, 0.9, 260, 0.9)) == {"line_duplicate", "line_loose_end"}
    assert asked(f.line(0, 0.9, 260, 0.9), code=main) == set()
    assert asked(f.line(0, 1.1, 260, 60)) == {"line_loose_end"}
    assert asked(f.line(900, 900, 900.5, 900)) == {"line_too_short"}
    assert asked(f.line(2400, 900, 2600, 900)) == {"com_52_over_boundary"}
    assert asked(f.line(900, 900, 1000, 900), length=89) == {"utl_04_length_differs"}
    assert asked(f.line(900, 900, 1000, 900), length=91) == set()
    assert asked(None) == set()
