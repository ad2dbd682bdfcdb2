"""The arithmetic of siting (umdss.md 7.5, imis:fstp_siting) on grids and matrices small enough to be worked out by hand; no database."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProcessingException, QgsRasterLayer

from imis_plugin import toolbox

nearness = toolbox.module("frame.nearness")
siting = toolbox.module("frame.siting")
weighing = toolbox.module("frame.weighing")
rasters = toolbox.module("frame.rasters")
haul = toolbox.module("frame.haul")
facts = toolbox.module("frame.siting_facts")
MASKS = arrays.arrays(bool, st.tuples(st.integers(1, 7), st.integers(1, 7)))


def test_7_5_membership_is_linear_between_the_limit_and_the_best():
    values = np.array([100, 200, 275, 500, 900, np.inf, np.nan])
    assert siting.membership(values, 200, 500).tolist() == [0, 0, 0.25, 1, 1, 1, 0]  # the farther the better
    assert siting.membership(np.array([0, 2, 8.5, 15, 30, np.inf]), 15, 2).tolist() == [1, 1, 0.5, 0, 0, 0]  # the flatter the better


def test_7_5_every_reason_is_kept_and_the_first_is_told():
    no, yes = False, True
    hinders = {
        siting.DWELLING: np.array([yes, yes, no, no]), siting.BUILT: np.array([no, yes, no, no]), siting.NO_ROAD: np.array([no, yes, yes, no])
    }  # fmt: skip
    first, every = siting.told(hinders)
    assert first.tolist() == [3, 2, 11, 0] and every.tolist() == [4, 2 + 4 + 1024, 1024, 0]


def test_7_5_distances_by_hand():
    marked = np.zeros((5, 5), bool)
    marked[0, 0] = marked[4, 4] = True
    away, row, column = nearness.nearest(marked, 4)
    assert away[0].tolist() == [0, 1, 2, 3, 4] and away[1, 1] == math.sqrt(2) and away[4, 0] == 4 and away[2, 2] == math.sqrt(8)
    assert (row[3, 4], column[3, 4]) == (4, 4) and (row[0, 3], column[0, 3]) == (0, 0)
    near, row, _column = nearness.nearest(marked, 2)
    assert near[0, 3] == np.inf and row[0, 3] == -1 and near[2, 0] == 2 and not np.isfinite(near[2, 2])
    assert np.isinf(nearness.nearest(np.zeros((2, 3), bool), 9)[0]).all()


@settings(max_examples=80, deadline=None)
@given(MASKS, st.integers(1, 9))
def test_7_5_distances_are_those_of_trying_every_square(marked, reach):
    away, row, column = nearness.nearest(marked, reach)
    spots = np.argwhere(marked)
    for at in np.ndindex(marked.shape):
        best = min((math.dist(at, spot) for spot in spots), default=math.inf)
        assert away[at] == pytest.approx(best) if best <= reach else away[at] == math.inf
        if best <= reach:
            assert marked[row[at], column[at]] and math.dist(at, (row[at], column[at])) == pytest.approx(best)


def test_7_5_parts_hang_together_over_corners():
    """A U whose arms are joined at the bottom is one part; a square that meets it at a corner belongs to it; one apart does not."""
    mask = np.array([[1, 0, 1, 0, 0], [1, 0, 1, 0, 1], [1, 1, 1, 0, 0], [0, 0, 0, 1, 0], [0, 0, 0, 0, 0]], bool)
    numbers, count = nearness.label(mask)
    assert count == 2 and numbers[0, 0] == numbers[0, 2] == numbers[3, 3] == 1 and numbers[1, 4] == 2 and (numbers[~mask] == 0).all()


@settings(max_examples=80, deadline=None)
@given(MASKS)
def test_7_5_parts_are_those_of_walking_from_square_to_square(mask):
    numbers, count = nearness.label(mask)
    seen = {}
    for start in map(tuple, np.argwhere(mask)):
        if start in seen:
            continue
        part, stack = len(set(seen.values())) + 1, [start]
        while stack:
            at = stack.pop()
            if at in seen or not (0 <= at[0] < mask.shape[0] and 0 <= at[1] < mask.shape[1]) or not mask[at]:
                continue
            seen[at] = part
            stack += [(at[0] + i, at[1] + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
    assert count == len(set(seen.values())) and all(numbers[at] == part for at, part in seen.items()) and (numbers[~mask] == 0).all()


def test_7_5_sites_are_large_enough_and_ranked_by_mean_then_area():
    scores = np.array([[0.9, 0.8, 0, 0.7], [0, 0, 0, 0.7], [0.95, 0, 0, 0], [0, 0, 0.7, 0.7]])
    allowed = scores > 0
    # from 0.7 on: top left 0.85 (2), right 0.7 (2), 0.95 (1: too small), bottom right 0.7 (2): as good as the right one, farther south
    sites = siting.find_sites(scores, allowed, 0.7, 2)
    assert [(round(site.mean, 3), site.count, int(site.squares[0].min())) for site in sites] == [(0.85, 2, 0), (0.7, 2, 0), (0.7, 2, 3)]
    assert siting.find_sites(scores, allowed, 0.7, 1)[0].mean == 0.95
    assert siting.find_sites(scores, allowed, 0.7, 3) == [] and siting.threshold(scores, ~allowed & False, 90) is None
    # the 50th percentile of 0.7 0.7 0.7 0.7 0.8 0.9 0.95
    assert siting.threshold(scores, allowed, 50) == pytest.approx(0.7) and siting.threshold(scores, allowed, 100) == 0.95


def test_7_5_firmness_is_the_same_with_the_same_seed():
    """Six sites, two criteria: five good in the first, one in the second. The dominated one never comes first."""
    means = np.array([[0.9, 0.1], [0.8, 0.1], [0.7, 0.1], [0.6, 0.1], [0.5, 0.1], [0.0, 0.55]])
    weights, counts = [0.5, 0.5], [1] * 6
    once = siting.firmness(means, weights, counts, 500, 0.2, 1)
    assert once == siting.firmness(means, weights, counts, 500, 0.2, 1) and sum(once) == pytest.approx(5)
    assert once[:4] == [1, 1, 1, 1] and 0 < once[5] < once[4] < 1 and once != siting.firmness(means, weights, counts, 500, 0.2, 2)
    assert siting.firmness(means, weights, counts, 50, 0.2, 1, best=1) == [1, 0, 0, 0, 0, 0]
    assert siting.firmness(means, weights, counts, 50, 0.0, 1) == [1, 1, 1, 1, 1, 0]  # without spread: 0.3 against 0.275
    even = np.array([[0.5, 0.5], [0.5, 0.5]])
    assert siting.firmness(even, weights, [4, 9], 20, 0.2, 1, best=1) == [0, 1]  # the larger


@settings(max_examples=60, deadline=None)
@given(
    arrays.arrays(float, (3, 4, 4), elements=st.floats(0, 1)), arrays.arrays(float, (4, 4), elements=st.floats(0, 1)),
    st.lists(st.integers(1, 9), min_size=2, max_size=2),
)  # fmt: skip
def test_7_5_a_weight_of_nothing_takes_its_criterion_out_of_the_ranking(members, other, weights):
    names, allowed = ("slope", "road", "haul"), np.ones((4, 4), bool)
    shares = weighing.shares({"slope": weights[0], "road": weights[1], "haul": 0}, names)
    before = siting.score(dict(zip(names, members, strict=True)), shares, allowed)
    after = siting.score({**dict(zip(names, members, strict=True)), "haul": other}, shares, allowed)
    assert (before == after).all() and sum(shares.values()) == pytest.approx(1)
    alone = siting.score({"slope": members[0], "road": members[1]}, weighing.shares({"slope": weights[0], "road": weights[1]}, names[:2]), allowed)
    assert np.allclose(before, alone)


# -- weights ---------------------------------------------------------------------------------------------------
def test_7_5_weights_of_a_matrix_of_pairs():
    weights, ratio = weighing.eigenvector(np.array([[1, 3], [1 / 3, 1]]))
    assert weights.tolist() == pytest.approx([0.75, 0.25]) and ratio == 0
    found, ratio = weighing.read_matrix("slope road haul\n1 2 4\n1/2 1 2\n1/4 1/2 1", facts.CRITERIA)
    assert found == pytest.approx({"slope": 4 / 7, "road": 2 / 7, "haul": 1 / 7}) and ratio == pytest.approx(0, abs=1e-9)
    # a textbook case: greatest eigenvalue 3.0649, so (3.0649 - 3) / 2 / 0.58 = 0.056
    found, ratio = weighing.read_matrix("slope road haul; 1 1/3 5; 3 1 7; 1/5 1/7 1", facts.CRITERIA)
    assert found == pytest.approx({"slope": 0.2790, "road": 0.6491, "haul": 0.0719}, abs=1e-4) and ratio == pytest.approx(0.0559, abs=1e-3)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("slope road haul; 1 9 1/9; 1/9 1 9; 9 1/9 1", "contradicts itself: its consistency ratio is"),
        ("slope road; 1 3; 3 1", "One must be 1 divided by the other"),
        ("slope noise; 1 3; 1/3 1", "names “noise”, which is no criterion"),
        ("slope road; 1 3", "needs a line with 2 different criteria"),
        ("slope slope; 1 1; 1 1", "needs a line with 2 different criteria"),
        ("slope road; 1 three; 1/3 1", "“three” in the matrix of pairs is no number above 0"),
        ("slope road; 1 -3; -1/3 1", "is no number above 0"),
        ("slope road; 1 1/0; 0 1", "is no number above 0"),
    ],
)
def test_7_5_a_wrong_matrix_is_refused_with_a_sentence(text, said):
    with pytest.raises(QgsProcessingException, match=said):
        weighing.read_matrix(text, facts.CRITERIA)


def test_7_5_weights_that_are_all_nothing_and_wrong_scores_are_refused():
    with pytest.raises(QgsProcessingException, match="are 0. Give at least one"):
        weighing.shares({"slope": 3, "road": 0}, ["road", "haul"])
    assert weighing.read_scores("Cultivation=1; Water Body = no;*=0.5;") == {"cultivation": 1, "water body": None, "*": 0.5}
    for wrong in ("Forest", "Forest=2", "=1", "Forest=good"):
        with pytest.raises(QgsProcessingException, match="is no score of a class of land use"):
            weighing.read_scores(wrong)


def test_7_5_limits_that_are_turned_round_are_refused():
    good = ((200, 500), (100, 300), (200, 500), (15, 2), (500, 50), 4, 10)
    facts.Limits(*good).refuse_turned()
    for place, wrong, said in ((0, (200, 200), "distance to dwellings"), (3, (2, 15), "value of the slope"), (4, (50, 500), "way to a wide road")):
        with pytest.raises(QgsProcessingException, match=said):
            facts.Limits(*good[:place], wrong, *good[place + 1 :]).refuse_turned()


# -- grids -----------------------------------------------------------------------------------------------------
def test_7_5_a_grid_has_its_corners_at_multiples_and_knows_its_squares():
    grid = rasters.Grid.over((105, 203, 290, 399), 100, 1)
    assert grid.box == (0, 100, 400, 500) and (grid.rows, grid.columns) == (4, 4) and grid.inner(1).box == (100, 200, 300, 400)
    row, column, inside = grid.squares_of(np.array([0, 150, 400]), np.array([500, 450, 101]))
    assert row.tolist() == [0, 0, 3] and column.tolist() == [0, 1, 4] and inside.tolist() == [True, True, False]
    with pytest.raises(QgsProcessingException, match="more than 6 million. Choose larger squares"):
        rasters.Grid.over((0, 0, 30000, 30000), 10)


def test_7_5_shapes_lie_on_the_squares_that_they_touch_or_whose_middle_they_hold():
    grid = rasters.Grid.over((0, 0, 300, 300), 100)
    box = bytes(QgsGeometry.fromWkt("POLYGON((90 90, 210 90, 210 210, 90 210, 90 90))").asWkb())
    point = bytes(QgsGeometry.fromWkt("POINT(250 250)").asWkb())
    assert rasters.burn(grid, [(box, 1), (point, 2)]).tolist() == [[1, 1, 2], [1, 1, 1], [1, 1, 1]]
    assert rasters.burn(grid, [(box, 1)], touched=False).tolist() == [[0, 0, 0], [0, 1, 0], [0, 0, 0]]
    assert not rasters.burn(grid, []).any()


def test_7_5_a_plane_has_one_slope_up_to_its_rim_and_a_gap_none():
    """Heights of 100 + 0.06 x + 0.08 y: a slope of 10 %. A square without height has no slope; its neighbours go on as the plane does."""
    x, y = np.meshgrid(np.arange(5) * 20.0, np.arange(5) * -20.0)
    plane = 100 + 0.06 * x + 0.08 * y
    assert rasters.slope_pct(plane, 20) == pytest.approx(10)
    plane[2, 2] = np.nan
    slope = rasters.slope_pct(plane, 20)
    assert np.isnan(slope[2, 2]) and np.delete(slope.ravel(), 2 * 5 + 2) == pytest.approx(10)


def test_7_5_a_raster_is_written_and_read_again(tmp_path, qgis_app):
    grid, crs = rasters.Grid(500000, 2970300, 100, 2, 3), QgsCoordinateReferenceSystem.fromEpsgId(32644)
    values = np.array([[1.5, 2, 3], [4, 5, rasters.NOTHING]], np.float32)
    path = str(tmp_path / "made.tif")
    rasters.write(path, grid, [("First", values), ("Second", values * 2)], rasters.NOTHING, crs)
    layer = QgsRasterLayer(path, "made")
    assert layer.isValid() and layer.bandCount() == 2 and layer.crs() == crs and "First" in layer.bandName(1)
    assert (layer.extent().xMinimum(), layer.extent().yMaximum(), layer.width()) == (500000, 2970300, 3)
    assert rasters.heights(grid, layer, crs)[0].tolist() == [1.5, 2, 3] and np.isnan(rasters.heights(grid, layer, crs)[1, 2])
    with pytest.raises(QgsProcessingException, match="do not reach the area"):
        rasters.heights(rasters.Grid(600000, 2970300, 100, 2, 3), layer, crs)
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="have no coordinate system"):
        rasters.heights(grid, layer, crs)
    with pytest.raises(QgsProcessingException, match="could not be written"):
        rasters.write(str(tmp_path / "no" / "made.tif"), grid, [("First", values)], rasters.NOTHING, crs)


# -- haul ------------------------------------------------------------------------------------------------------
def test_7_5_haul_by_hand():
    """A street A to B of 100 m, then B to C of 200 m. 3 m³ begin 20 m from A (leg 5), 1 m³ at C (leg 0).

    At the middle of the second piece: (5 + 80 + 100) x 3 + 100 x 1 = 655, by 4 m³ 163.75 m. At a tenth of the first piece, 10 m before the
    source: 5 + 10 = 15 and 200 + 90 = 290: 83.75 m.
    """
    metres = np.array([[25.0, 85, 285], [300, 200, 0]])
    points = haul.Points(np.array([2, 1]), np.array([1, 0]), np.array([2, 1]), np.array([0.5, 0.1]), np.array([200.0, 100]), np.array(["both"] * 2))
    mean, reached = haul.summed(metres, np.array([3.0, 1]), [(1, 0.2, 5), (2, 1.0, 0)], points)
    assert mean.tolist() == pytest.approx([163.75, 83.75]) and reached.tolist() == [4, 4]
    # one way from B to C: nothing comes from C; the first piece one way from A to B: from 0.2 one must go round, and there is no way round
    points.oneway = np.array(["forward", "forward"])
    alone = np.array([[np.inf, 85, 285], [np.inf, np.inf, 0]])
    mean, reached = haul.summed(alone, np.array([3.0, 1]), [(1, 0.2, 5), (2, 1.0, 0)], points)
    assert mean[0] == 185 and reached.tolist() == [3, 0] and np.isnan(mean[1])


def test_7_5_gdal_errors_are_told_even_when_another_plugin_made_them_exceptions(tmp_path, qgis_app):
    grid, crs = rasters.Grid(500000, 2970300, 100, 2, 3), QgsCoordinateReferenceSystem.fromEpsgId(32644)
    was = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        with pytest.raises(QgsProcessingException, match="could not be written: .+"):
            rasters.write(str(tmp_path / "no" / "made.tif"), grid, [("First", np.zeros((2, 3)))], rasters.NOTHING, crs)
        assert not rasters.burn(grid, []).any()
    finally:
        if not was:
            gdal.DontUseExceptions()
