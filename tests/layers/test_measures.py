"""Class limits of ward and grid measures (umdss.md 3.4, "Ours")."""

from hypothesis import given
from hypothesis import strategies as st

from imis_plugin.layers.measures import quantile_limits, round_significant


def test_limits_are_quantiles_to_two_significant_digits():
    assert quantile_limits([0, 100, 200, 300, 400, 500]) == [200, 300, 400]
    assert quantile_limits([1234.0, 5678.0]) == [2300, 3500, 4600]


def test_no_values_no_limits():
    assert quantile_limits([]) == []
    assert quantile_limits([0, 0]) == []


def test_significant_digits():
    assert round_significant(1234) == 1200
    assert round_significant(0.01234) == 0.012
    assert round_significant(0) == 0


@given(st.lists(st.floats(0, 1e7), max_size=60), st.integers(2, 6))
def test_limits_ascend_and_leave_no_gap(values, classes):
    limits = quantile_limits(values, classes)
    assert len(limits) < classes
    assert limits == sorted(set(limits))
    assert all(limit > 0 for limit in limits)
