"""The wider CWIS framework (cwis.md 10.1): computed, typed and answered indicators, and own scores of CWIS functions."""

from __future__ import annotations

import base64
from decimal import Decimal

import psycopg2
import pytest
from psycopg2.extras import Json

from imis_plugin.database.connection import fetch_all, fetch_value
from imis_plugin.database.errors import explain
from tests.cwis import golden_city
from tests.cwis.small_city import YEAR

EXPECTED = [row for row in golden_city.read("expected_beyond.csv") if row["family"] == "framework"]


@pytest.fixture(scope="module")
def framework(golden):
    return {year: {row["code"]: row for row in fetch_all(golden, "SELECT * FROM cwis.framework(%s)", (year,))} for year in golden_city.YEARS}


@pytest.mark.parametrize("expected", EXPECTED, ids=[f"{r['item']}-{r['year']}" for r in EXPECTED])
def test_golden_EQ_2_SF_8_SF_10(framework, expected):
    row = framework[int(expected["year"])][expected["item"]]
    for term in ("numerator", "denominator"):
        assert abs(row[term] - Decimal(expected[term])) <= Decimal("0.000001"), term
    assert (row["value"], row["status"]) == (Decimal(expected["value"]), "ok")


def _row(city, code: str) -> dict:
    return next(row for row in fetch_all(city.conn, "SELECT * FROM cwis.framework(%s)", (YEAR,)) if row["code"] == code)


def _enter(city, code: str, **values):
    return city.insert("cwis.framework_entry", "id", taken_over=False, indicator_code=code, year=YEAR, **values)


def test_typed_figures_make_a_value(city):
    city.building(5, 4)
    assert _row(city, "EQ-4")["status"] == "not_entered"
    _enter(city, "EQ-4", numerator=3, denominator=8)
    _enter(city, "EQ-3", numerator=5, denominator=0)
    assert (_row(city, "EQ-4")["value"], _row(city, "EQ-4")["status"]) == (38, "ok")
    assert (_row(city, "EQ-3")["value"], _row(city, "EQ-3")["status"]) == (None, "undefined")


def test_answers_need_evidence_and_unknown_is_not_no(city):
    _enter(city, "EQ-6.2", answer="unknown")
    assert (_row(city, "EQ-6.2")["answer"], _row(city, "EQ-6.2")["status"]) == ("unknown", "answered")
    assert _row(city, "EQ-6.4")["status"] == "not_answered"
    _enter(city, "EQ-6.1", answer="yes", evidence="Council order 12")
    _enter(city, "EQ-6.1a", answer="no")
    assert _row(city, "EQ-6.1a")["answer"] == "no"


@pytest.mark.parametrize(
    ("code", "values", "word"),
    [
        ("EQ-2", {"numerator": 1, "denominator": 2}, "computed from the records"),
        ("EQ-4", {"numerator": 1}, "both figures"),
        ("EQ-4", {"numerator": 9, "denominator": 8}, "cannot be more"),
        ("EQ-6.2", {"numerator": 1, "denominator": 2}, "yes, no or unknown"),
        ("EQ-6.2", {"answer": "yes"}, "needs its evidence"),
        ("EQ-6.1a", {"answer": "no"}, "EQ-6.1 is answered yes"),
    ],
)
def test_what_does_not_fit_is_refused(city, code, values, word):
    with pytest.raises(psycopg2.Error) as refused:
        _enter(city, code, **values)
    assert word in explain(refused.value).sentence


def test_a_yes_stays_while_answers_rest_on_it(city):
    entry = _enter(city, "EQ-6.3", answer="yes", evidence="Register")
    _enter(city, "EQ-6.3b", answer="unknown")
    with pytest.raises(psycopg2.Error) as refused:
        fetch_all(city.conn, "UPDATE cwis.framework_entry SET answer = 'no' WHERE id = %s RETURNING id", (entry,))
    assert "Delete those answers first" in explain(refused.value).sentence


def test_own_scores_count_half_for_partly_and_show_what_is_unanswered(city):
    for number, answer in enumerate(("yes", "partly", "no", "unknown", None)):
        code = city.insert("cwis.function_question", "code", code=f"R{number}", function="responsibility", level="city", question="Is it?")
        if answer:
            city.insert("cwis.function_answer", "id", question_code=code, year=YEAR, answer=answer, evidence="Minutes")
    row = fetch_all(city.conn, "SELECT * FROM cwis.function_scores(%s)", (YEAR,))[0]
    assert (row["questions"], row["answered"], row["unanswered"], row["score"]) == (5, 3, 2, 50)


def _file(name: str, content: bytes) -> Json:
    return Json({"file_name": name, "content": base64.b64encode(content).decode()})


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("run.exe", b"MZ", "Choose another file"), ("none", b"%PDF", "Choose another file"), ("a.pdf", b"", "is empty"),
        ("a.pdf", b"MZ", "no PDF inside"), ("a.png", b"%PDF-1.4", "no PNG inside"), ("a.pdf", b"%PDF" + bytes(5 * 1024 * 1024), "5.0 MB"),
    ],
    ids=["program", "no suffix", "empty", "false pdf", "false png", "large"],
)  # fmt: skip
def test_files_that_are_no_evidence_are_refused_with_a_sentence(city, name, content, word):
    entry = _enter(city, "EQ-6.2", answer="no")
    with pytest.raises(psycopg2.Error) as refused:
        fetch_value(city.conn, "SELECT cwis.attach_evidence('framework_entry', %s, %s)", (entry, _file(name, content)))
    assert word in explain(refused.value).sentence


def test_a_file_goes_with_its_entry(city):
    entry = _enter(city, "EQ-6.2", answer="yes", evidence="Order 12")
    for name, content in (("order.pdf", b"%PDF-1.4"), ("C:\\scans\\order.jpg", b"\xff\xd8\xff\xe0")):
        fetch_value(city.conn, "SELECT cwis.attach_evidence('framework_entry', %s, %s)", (entry, _file(name, content)))
    assert _row(city, "EQ-6.2")["file_name"] == "order.jpg"  # replaced, and without the folder
    stored = fetch_all(city.conn, "SELECT * FROM cwis.evidence_file('framework_entry', %s)", (entry,))
    assert [(row["file_name"], bytes(row["content"])) for row in stored] == [("order.jpg", b"\xff\xd8\xff\xe0")]
    fetch_all(city.conn, "DELETE FROM cwis.framework_entry WHERE id = %s RETURNING id", (entry,))
    assert fetch_value(city.conn, "SELECT count(*) FROM imis.attachments WHERE record_schema = 'cwis'") == 0


def test_SF_10_without_registered_cases_has_no_value(city):
    city.building(5, 4)
    row = _row(city, "SF-10")
    assert (row["value"], row["status"]) == (None, "undefined") and f"No waterborne cases are registered for {YEAR}" in row["reason"]
    assert _row(city, "EQ-2")["reason"] and _row(city, "SF-8")["reason"] == "No operating desludging vehicle is registered."
    city.set("sfd_emptying_window_years", None)
    assert _row(city, "EQ-2")["status"] == "missing_setting" and "sfd_emptying_window_years" in _row(city, "EQ-2")["reason"]
