"""Filters of lists: what may be typed, and what is said when it cannot be used (COM-02, COM-03). No QGIS needed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from imis_plugin.records import record_type as kinds
from imis_plugin.records.filters import FilterProblem, read, read_all
from imis_plugin.records.record_type import Filter

BIN = Filter("bin", kinds.CODE, column="bin", pattern=r"B\d{6,}")
OWNER = Filter("owner", kinds.LETTERS, column="owner_name")
DATES = Filter("built", kinds.DATES, column="construction_date")


@pytest.mark.parametrize(("typed", "value"), [("b000123", "B000123"), (" B1000000 ", "B1000000"), ("", None), ("  ", None)])
def test_COM_02_whole_codes_are_taken(typed, value):
    assert read(BIN, typed) == value


@pytest.mark.parametrize("typed", ["B12", "000123", "B000123'; --", "X000123"])
def test_COM_02_incomplete_codes_are_not(typed):
    with pytest.raises(FilterProblem) as caught:
        read(BIN, typed)
    assert "B000123" in str(caught.value)


@pytest.mark.parametrize("name", ["Sita Devi", "সীতা দেবী", "सीता देवी", "O'Neil-Smith", "Dr. Rai"])
def test_COM_02_names_of_every_script_are_taken(name):
    assert read(OWNER, name) == name


def test_COM_02_names_with_digits_are_not():
    with pytest.raises(FilterProblem):
        read(OWNER, "Sita 5")


@pytest.mark.parametrize(("start", "end"), [(date(2024, 1, 1), None), (None, date(2024, 1, 1)), (date(2024, 2, 1), date(2024, 1, 1))])
def test_COM_03_a_range_needs_both_ends_in_order(start, end):
    with pytest.raises(FilterProblem):
        read(DATES, (start, end))


def test_COM_03_a_problem_in_one_filter_is_told_with_all_others():
    values, problems = read_all((BIN, DATES, OWNER), {"bin": "B1", "built": (date(2024, 1, 1), None), "owner": "Sita"})
    assert set(problems) == {"bin", "built"} and values == {"owner": "Sita"}


def test_numbers_take_comma_and_point():
    size = Filter("size", kinds.NUMBER, column="size")
    assert read(size, "2,5") == read(size, "2.5") == Decimal("2.5")
    for wrong in ("NaN", "1e999x", "--"):
        with pytest.raises(FilterProblem):
            read(size, wrong)
