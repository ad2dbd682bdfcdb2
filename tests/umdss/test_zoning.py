"""Zones out of units, and their order in time (umdss.md 7.3): pure functions, by hand and by law."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from imis_plugin import toolbox

zoning = toolbox.module("frame.zoning")
dates = toolbox.module("frame.zone_calendar")


def board(rows):
    """Units of a board of squares of side 1, from the north-west; None where there is none. Units and contacts: 1 m at a side, 0 m at a corner."""
    units, places = [], {}
    for row, weights in enumerate(rows):
        for column, weight in enumerate(weights):
            if weight is not None:
                places[(row, column)] = len(units) + 1
                units.append(zoning.Unit(len(units) + 1, column + 0.5, len(rows) - row - 0.5, float(weight)))
    contacts = {}
    for (row, column), no in places.items():
        for down, right in ((0, 1), (1, -1), (1, 0), (1, 1)):
            other = places.get((row + down, column + right))
            if other is not None:
                contacts[(no, other)] = 1.0 if down * right == 0 else 0.0
    return units, contacts


def test_7_3_the_hilbert_curve_by_hand():
    """Order 1 goes up, right, down; at every order the next place is a neighbour, and every place is met once."""
    box = (0.0, 0.0, 2.0, 2.0)
    assert [zoning.hilbert(x, y, box, 1) for x, y in ((0.5, 0.5), (0.5, 1.5), (1.5, 1.5), (1.5, 0.5))] == [0, 1, 2, 3]
    places = {zoning.hilbert(x + 0.5, y + 0.5, (0, 0, 16, 16), 4): (x, y) for x in range(16) for y in range(16)}
    assert sorted(places) == list(range(256))
    assert all(abs(places[no][0] - places[no + 1][0]) + abs(places[no][1] - places[no + 1][1]) == 1 for no in range(255))


def test_7_3_runs_of_equal_weight_by_hand():
    """3+1+1+1 and 3+3 of 12; a heavy unit takes a run alone; units without weight stay with the one before; too few are refused."""
    assert zoning.cut([3, 1, 1, 1, 3, 3], 2) == [0, 0, 0, 0, 1, 1]
    assert zoning.cut([9, 1, 1, 1], 3) == [0, 1, 2, 2]  # the shares end at 4 and 8; the first cut can only be after the 9, the second then after 10
    assert zoning.cut([0, 2, 0, 2, 0], 2) == [0, 0, 0, 1, 1]
    with pytest.raises(ValueError, match="2 loaded units for 3 zones"):
        zoning.cut([1, 0, 1], 3)


def test_7_3_sixteen_equal_squares_make_four_quarters():
    """Four zones of 4 squares each; the shortest borders between four equal parts of a 4 x 4 board are its two middle lines, 8 m."""
    made = zoning.Zoning(*board([[1] * 4] * 4), 4, 0.1)
    assert made.loads == [4, 4, 4, 4] and made.borders_m() == 8
    parts = sorted(sorted(members) for members in made.members)
    assert parts == [[1, 2, 5, 6], [3, 4, 7, 8], [9, 10, 13, 14], [11, 12, 15, 16]]
    assert all(made.balanced(zone) for zone in range(4)) and made.beside()[0] == {1, 2, 3}


def test_7_3_an_exchange_helps_where_a_move_weighs_too_much():
    """Two rows of 3: 5 2 | 4 / 5 2 | 6 with two zones. Even is 12; the columns give 10, 4, 10. No single column fits; 5+5+2 and 2+4+6 do."""
    made = zoning.Zoning(*board([[5, 2, 4], [5, 2, 6]]), 2, 0.05)
    assert sorted(made.loads) == [12, 12] and all(made.balanced(zone) for zone in range(2))


def test_7_3_what_cannot_be_balanced_is_said():
    """One square holds 9 of 12: even is 6, the zones have 9 and 3."""
    made = zoning.Zoning(*board([[9, 1, 1, 1]]), 2, 0.1)
    assert sorted(made.loads) == [3, 9] and not any(made.balanced(zone) for zone in range(2))
    assert [round(made.deviation(zone), 3) for zone in range(2)] == [0.5, -0.5]


def test_7_3_a_part_cut_off_gets_zones_of_its_own_or_a_link():
    """Two banks of a river: 8 and 4 of 12 with three zones are 2 and 1 zones. An island of 1 with three zones of 4 is too small: linked to the
    nearest square."""
    units, contacts = board([[1] * 4, [1] * 4, [None] * 4, [1] * 4])
    made = zoning.Zoning(units, contacts, 3, 0.1)
    assert made.links == [] and sorted(made.loads) == [4, 4, 4]
    assert {9, 10, 11, 12} in made.members
    units, contacts = board([[1, 1, 1, None, None, 1], [1, 1, 1, None, None, None], [1, 1, 1, None, None, None], [1, 1, None, None, None, None]])
    made = zoning.Zoning(units, contacts, 3, 0.1)
    assert made.links == [(4, 3)] and sorted(made.loads) == [4, 4, 4]


@st.composite
def boards(draw):
    width, height = draw(st.integers(2, 7)), draw(st.integers(2, 7))
    weight = st.one_of(st.none(), st.just(0), st.integers(1, 9))
    return [[draw(weight) for _column in range(width)] for _row in range(height)], draw(st.integers(1, 6))


@settings(max_examples=150, deadline=None)
@given(boards())
def test_7_3_laws_of_zones(case):
    """Every unit in exactly one zone, as many zones as asked for, each connected and loaded; loads are the sums; "balanced" means within the
    tolerance; no single move would still help; the same in a second run and with the contacts in another order."""
    rows, zones = case
    units, contacts = board(rows)
    assume(sum(1 for unit in units if unit.weight) >= zones)
    made = zoning.Zoning(units, contacts, zones, 0.1)
    assert sorted(no for members in made.members for no in members) == [unit.no for unit in units]
    weights = {unit.no: unit.weight for unit in units}
    for zone, members in enumerate(made.members):
        assert len(zoning.connected(members, made.near)) == 1
        assert made.loads[zone] == pytest.approx(sum(weights[no] for no in members)) and made.loads[zone] > 0
        assert made.balanced(zone) == (abs(made.loads[zone] - made.even) <= 0.1 * made.even + 1e-6)
    assert not made._pull_in() and not made._shorten()
    again = zoning.Zoning(list(reversed(units)), dict(reversed(contacts.items())), zones, 0.1)
    assert again.zone_of == made.zone_of and again.links == made.links


def test_7_3_periods_by_hand():
    """From 15 November: the next month and quarter; quarters of a wet season June to September; the 31st where there is none."""
    day = datetime.date(2026, 11, 15)
    assert dates.next_start(day, 1) == datetime.date(2026, 12, 1) and dates.next_start(day, 3) == datetime.date(2027, 1, 1)
    assert dates.next_start(datetime.date(2026, 12, 1), 1) == datetime.date(2027, 1, 1)
    slots = dates.periods(datetime.date(2027, 1, 1), 3, 5, [6, 7, 8, 9])
    assert [slot.wet for slot in slots] == [False, True, True, False, False]
    assert (slots[1].label, slots[1].ends, slots[4].begins) == ("2027-04 – 2027-06", datetime.date(2027, 6, 30), datetime.date(2028, 1, 1))
    short = dates.periods(datetime.date(2027, 1, 31), 1, 2, [])
    assert (short[1].begins, short[1].ends) == (datetime.date(2027, 2, 28), datetime.date(2027, 3, 30))


#: 0 - 1 - 2 - 3 in a row, 4 alone
ROW = {0: {1}, 1: {0, 2}, 2: {1, 3}, 3: {2}, 4: set()}


def test_7_3_the_order_follows_priority_and_neighbours():
    """1 is highest; of its neighbours 2 (0.5) before 0 (0.2); then 3 (0.9), a neighbour of 2, before 0; 4 touches nothing: last."""
    assert dates.sequence([0.2, 1.0, 0.5, 0.4, 0.8], [False] * 5, ROW, [False] * 5) == [1, 2, 3, 0, 4]
    assert dates.sequence([0.5] * 5, [False] * 5, ROW, [False] * 5) == [0, 1, 2, 3, 4]


def test_7_3_flood_prone_zones_come_before_the_wet_season():
    """Dry, dry, wet, wet, dry. 3 and 4 flood: with two dry periods left before the rain both come first, the higher before; 3 and its neighbours
    then."""
    prone = [False, False, False, True, True]
    wet = [False, False, True, True, False]
    assert dates.sequence([0.9, 0.8, 0.7, 0.1, 0.2], prone, ROW, wet) == [4, 3, 2, 1, 0]
    # one flood-prone zone: the first period is free, the last before the rain is its own; then 1, the higher neighbour of 0 and 3
    assert dates.sequence([0.9, 0.8, 0.7, 0.1, 0.2], [False, False, False, True, False], ROW, wet) == [0, 3, 1, 2, 4]
    # all flood: the rain cannot be kept free
    assert sorted(dates.sequence([0.5] * 5, [True] * 5, ROW, wet)) == [0, 1, 2, 3, 4]


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_7_3_no_flood_prone_zone_in_the_rain_while_dry_periods_reach(data):
    count = data.draw(st.integers(1, 9))
    prone = data.draw(st.lists(st.booleans(), min_size=count, max_size=count))
    wet = data.draw(st.lists(st.booleans(), min_size=count, max_size=count))
    priority = data.draw(st.lists(st.sampled_from([0.1, 0.5, 0.9]), min_size=count, max_size=count))
    pairs = {zone: {other for other in (zone - 1, zone + 1) if 0 <= other < count} for zone in range(count)}
    order = dates.sequence(priority, prone, pairs, wet)
    assert sorted(order) == list(range(count))
    in_rain = sum(prone[zone] and rains for zone, rains in zip(order, wet, strict=True))
    dry_before = sum(not rains for rains in wet[: len(wet) - wet[::-1].index(True)]) if any(wet) else count
    if sum(prone) <= dry_before:
        assert in_rain == 0
