"""Charts: what is drawn is what the numbers say, nothing leaves the box, empty ones say so, colours stay apart."""

from __future__ import annotations

import unicodedata
import xml.etree.ElementTree as ElementTree
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imis_plugin import charts
from imis_plugin.charts import palette, texts
from imis_plugin.charts.model import KINDS

WARDS = tuple(charts.Category(number, str(number)) for number in range(1, 5))
LONG = tuple(
    charts.Category(at, name)
    for at, name in enumerate(("Permeable / unlined pit / holding tank", "Septic tank connected to soak pit", "সেপটিক ট্যাংক", "<b>&\"x"))
)
SVG = "{http://www.w3.org/2000/svg}"


def rows(*values, names=("Yes", "No", "Perhaps")):
    return tuple(charts.Series(name, name, tuple(row)) for name, row in zip(names, values, strict=False))


def drawn(chart, width=300.0, height=None, **more):
    drawing = charts.draw(chart, width, height or charts.preferred_height(chart, width), **more)
    return drawing, ElementTree.fromstring(drawing.svg)


def words_of(tree):
    return [element.text for element in tree.iter(SVG + "text")]


def test_a_bar_is_as_long_as_its_number_and_answers_the_pointer():
    chart = charts.Chart(charts.BARS, "Buildings by ward", WARDS, rows((10, 20, 0, None)))
    drawing, tree = drawn(chart)
    heights = [float(box.get("height", 0)) for box in tree.iter(SVG + "rect")]
    assert heights[1] == pytest.approx(2 * heights[0], abs=0.05) and heights[2] == 0 and len(heights) == 3
    texts_by_key = {hit.category: hit.text for hit in drawing.hits}
    assert texts_by_key == {1: "1: 10", 2: "2: 20", 3: "3: 0", 4: "4: no data"}
    box = drawing.hits[1].box
    assert drawing.at(box[0] + box[2] / 2, box[1] + 2).category == 2  # the whole column answers, not the bar only
    assert drawing.at(1, 1) is None


def test_DSH_06_shares_show_count_and_share_with_one_decimal():
    chart = charts.Chart(charts.SHARES, "Types", WARDS[:1], rows((1,), (2,)))
    drawing, _tree = drawn(chart)
    assert [hit.text for hit in drawing.hits] == ["1 · Yes: 1 (33.3%) · Total 3", "1 · No: 2 (66.7%) · Total 3"]


def test_DSH_05_a_chart_without_data_says_so():
    for kind in (charts.BARS, charts.STACKED, charts.DONUT, charts.LINES):
        for series in ((), rows((0, 0, 0, 0)), rows((None,) * 4)):
            chart = charts.Chart(kind, "Emptyings", WARDS, series, empty="No emptying in 2025.")
            drawing, tree = drawn(chart)
            assert words_of(tree) == ["No emptying in 2025."] and not drawing.hits
    of_zero = charts.Chart(charts.BARS, "KPI", WARDS, rows((0, None, None, None)), zero_is_data=True)
    assert drawn(of_zero)[0].hits


def test_a_ring_is_whole_and_answers_where_the_pointer_is():
    chart = charts.Chart(charts.DONUT, "Use", WARDS, rows((1, 0, 2, 1)))
    drawing, tree = drawn(chart, 400.0)
    rings = [hit for hit in drawing.hits if hit.ring is not None]
    assert [hit.share for hit in rings] == [0.25, 0.5, 0.25] and rings[-1].ring[5] == pytest.approx(6.2831853)
    x, y, outer, inner, *_turn = rings[0].ring
    assert drawing.at(x - (outer + inner) / 2, y).category in (3, 4) and drawing.at(x, y) is None
    alone, tree = drawn(charts.Chart(charts.DONUT, "Use", WARDS, rows((7, 0, 0, 0))), 400.0)
    assert len(next(tree.iter(SVG + "path")).get("d")) > 150  # a full turn is drawn, not an arc of no length


def test_a_target_is_drawn_and_named_and_a_gauge_says_whether_it_is_reached():
    target = charts.Target(48, "Target", lower_is_better=True)
    one = (charts.Category("all", ""),)
    late = charts.Chart(charts.GAUGE, "Hours", one, rows((87,)), "hours", 1, target)
    good = charts.Chart(charts.GAUGE, "Hours", one, rows((40,)), "hours", 1, target)
    assert charts.LIGHT.attention in drawn(late)[0].svg and charts.LIGHT.good in drawn(good)[0].svg
    assert "87.0 hours" in words_of(drawn(late)[1]) and "Target 48.0 hours" in words_of(drawn(late)[1])
    bars = charts.Chart(charts.BARS, "Hours", WARDS, rows((1, 2, 3, 4)), "hours", 0, target)
    _drawing, tree = drawn(bars)
    assert "Target 48 hours" in words_of(tree) and any(line.get("stroke-dasharray") for line in tree.iter(SVG + "line"))


def test_long_names_lie_and_are_broken_never_cut_inside_a_letter():
    chart = charts.Chart(charts.BARS, "Types", LONG, rows((1, 2, 3, 4)))
    drawing, tree = drawn(chart)
    shown = " ".join(words_of(tree))
    assert "Permeable / unlined" in shown and '<b>&"x' in shown
    assert drawing.height > 140
    cut = texts.shorten("সেপটিক ট্যাংক ও পিট", 11, 40)
    assert cut.endswith("…") and len(cut) > 2 and not cut[:-1].endswith("\u09cd")
    whole = "সেপটিক ট্যাংক ও পিট"
    assert not unicodedata.category(whole[len(cut) - 1]).startswith("M")  # what follows the cut begins a letter of its own


def test_numbers_have_separators_and_round_half_away_from_zero():
    assert texts.plain_number(1234567) == "1,234,567"
    assert texts.plain_number(Decimal("62.25"), 1) == "62.3" and texts.plain_number(-0.5) == "-1"
    assert texts.with_unit("5.0", "%") == "5.0%" and texts.with_unit("5", "km") == "5 km"
    chart = charts.Chart(charts.CARDS, "Cards", WARDS[:2], rows((28023, None)))
    assert {"28,023", "no data"} <= set(words_of(drawn(chart)[1]))


def test_COM_45_the_numbers_can_be_copied_as_a_table():
    chart = charts.Chart(charts.BARS, "Hours", WARDS[:2], rows((1234.5, None), (1, 2)), "h", 1, charts.Target(48, "Target"))
    assert charts.as_text(chart, "Ward") == "Ward\tYes (h)\tNo (h)\tTarget\n1\t1234.5\t1.0\t48.0\n2\t\t2.0\t48.0"


def test_wrong_charts_are_refused():
    with pytest.raises(ValueError, match="2 values for 4"):
        charts.Chart(charts.BARS, "x", WARDS, rows((1, 2)))
    with pytest.raises(ValueError, match="negative"):
        charts.Chart(charts.STACKED, "x", WARDS, rows((1, 2, 3, -1)))
    with pytest.raises(ValueError, match="no such kind"):
        charts.Chart("pie3d", "x")


number = st.one_of(st.none(), st.integers(0, 10**7), st.decimals(0, 10**6, places=2))


@settings(max_examples=80, deadline=None)
@given(
    kind=st.sampled_from(KINDS),
    values=st.lists(st.lists(number, min_size=4, max_size=4), min_size=1, max_size=3),
    names=st.sampled_from((WARDS, LONG)),
    width=st.sampled_from((240.0, 300.0, 620.0, 1300.0)),
)
def test_every_drawing_is_well_formed_and_says_the_numbers_it_was_given(kind, values, names, width):
    chart = charts.Chart(kind, "Any", names, rows(*values), decimals=2, target=charts.Target(5))
    drawing, tree = drawn(chart, width)
    for hit in drawing.hits:
        series = next(row for row in chart.series if row.key == hit.series)
        place = next(at for at, category in enumerate(names) if category.key == hit.category)
        assert hit.value == series.values[place]
    for box in tree.iter(SVG + "rect"):
        assert float(box.get("x")) >= -1 and float(box.get("x")) + float(box.get("width", 0)) <= width + 1
        assert float(box.get("y")) >= -1 and float(box.get("y")) + float(box.get("height", 0)) <= drawing.height + 1
    if kind in (charts.STACKED, charts.SHARES) and not chart.is_empty:
        for category in names:
            shares = [hit.share for hit in drawing.hits if hit.category == category.key]
            assert not shares or sum(shares) == pytest.approx(1)


# -- colours: simulated after Machado et al. 2009 at full severity, compared in CIE Lab ---------------------------------
BLINDNESS = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    "none": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
}


def lab(colour, matrix):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    red, green, blue = (min(max(sum(m * p for m, p in zip(row, linear, strict=True)), 0), 1) for row in matrix)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@pytest.mark.parametrize("theme", [charts.LIGHT, charts.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("blindness", BLINDNESS)
def test_neighbours_in_the_palette_stay_apart_for_every_eye(theme, blindness):
    seen = [lab(colour, BLINDNESS[blindness]) for colour in theme.series]
    for first, second in pairwise(seen):
        assert sum((a - b) ** 2 for a, b in zip(first, second, strict=True)) ** 0.5 > 20
    good, attention = (lab(colour, BLINDNESS[blindness]) for colour in (theme.good, theme.attention))
    assert sum((a - b) ** 2 for a, b in zip(good, attention, strict=True)) ** 0.5 > 20


def test_text_on_a_colour_can_be_read():
    for colour in charts.LIGHT.series + charts.DARK.series:
        light, ink = (lab(c, BLINDNESS["none"])[0] for c in (colour, palette.readable_on(colour)))
        assert abs(light - ink) > 35, colour
