"""The report document: equal to the golden one, its checksum, the receiver's check (T44) and the dashboard's body."""

from __future__ import annotations

import copy
import json
import uuid

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imis_plugin.database.connection import fetch_value
from imis_plugin.database.errors import ImisError
from imis_plugin.reports import checksum, document, nsd
from tests.cwis import golden_city


@pytest.fixture(scope="module")
def stored(golden):
    """Golden city A with both years generated."""
    for year in golden_city.YEARS:
        fetch_value(golden, "SELECT revision FROM cwis.generate(%s)", (year,))
    golden.commit()
    return golden


@pytest.mark.parametrize("year", golden_city.YEARS)
def test_checksum_of_golden_documents(year):
    golden = golden_city.document(year)
    assert checksum.checksum(golden) == golden["checksum"]["value"]
    assert document.problems(golden) == []


@pytest.mark.parametrize("year", golden_city.YEARS)
def test_document_equals_golden(stored, year):
    """Field by field, the report id included; only the moment of making differs, and with it the checksum."""
    got, want = document.fetch(stored, year, extended=False), golden_city.document(year)
    assert document.problems(got) == []
    # Geodesic routines differ in the last digits (cwis.md 1): the sum of distances may be 0.1 m off.
    metres = [next(i for i in one["indicators"] if i["code"] == "SF-3e") for one in (got, want)]
    for term in ("numerator", "raw"):
        assert abs(float(metres[0][term]) - float(metres[1][term])) < 0.11
        metres[0][term] = metres[1][term]
    got["generated_at"] = want["generated_at"]
    assert checksum.sealed(got) == want


@pytest.mark.parametrize("year", golden_city.YEARS)
def test_extended_document_keeps_every_golden_field(stored, year):
    got, want = document.fetch(stored, year), golden_city.document(year)
    assert document.problems(got) == []
    for member in ("schema", "schema_version", "report_id", "municipality", "year", "period", "revision", "method"):
        assert got[member] == want[member]
    assert [{name: entry[name] for name in ("name", "value")} for entry in got["settings"]] == want["settings"]
    for mine, theirs in zip(got["indicators"], want["indicators"], strict=True):
        assert {name: mine[name] for name in theirs if name not in ("numerator", "raw")} == {
            name: value for name, value in theirs.items() if name not in ("numerator", "raw")
        }


@pytest.mark.parametrize("year", golden_city.YEARS)
def test_nsd_payload_equals_golden(stored, year):
    want = json.loads((golden_city.FOLDER / f"expected_nsd_payload_{year}.json").read_text(encoding="utf-8"))
    assert nsd.payload(golden_city.document(year)) == want
    assert nsd.checked_payload(document.fetch(stored, year)) == want


def test_nsd_payload_sends_the_token_for_no_value():
    report = golden_city.document(2024)
    report["indicators"][3].update(value=None, status="undefined", raw=None, denominator="0")
    assert nsd.payload(report, "n/a")["indicators"][3]["value"] == "n/a"
    with pytest.raises(ImisError, match="checksum"):
        nsd.checked_payload(report)


def test_T44_one_flipped_byte_a_dropped_row_and_another_year_are_refused(tmp_path):
    whole = golden_city.document(2024)
    text = (golden_city.FOLDER / "expected_report_2024.json").read_bytes()
    refused = 0
    for place in range(0, len(text), 37):
        changed = bytearray(text)
        changed[place] ^= 1
        path = tmp_path / "flipped.json"
        path.write_bytes(bytes(changed))
        try:
            found = document.problems(document.read_file(path))
        except ImisError as exc:
            found = [exc.sentence]
        # Blanks between members are no part of the document; everything else is.
        refused += bool(found)
        assert found or bytes([text[place]]).isspace(), place
    assert refused > 100
    dropped = copy.deepcopy(whole)
    del dropped["indicators"][5]
    assert "Indicator SF-1e is missing." in document.problems(dropped)
    moved = {**whole, "year": 2023}
    assert any("report id" in sentence for sentence in document.problems(moved))
    raised = copy.deepcopy(whole)
    raised["indicators"][1]["value"] = "48"
    assert "SF-1a: the value 48 does not follow from its terms." in document.problems(checksum.sealed(raised))
    assert any("Upgrade" in sentence for sentence in document.problems({**whole, "schema_version": "2.0.0"}))
    assert document.problems({"schema": "something else"})
    assert document.problems({"schema": document.SCHEMA, "schema_version": "1.0.0"})
    assert document.problems(whole) == []


def test_T44_a_member_named_twice_is_refused(tmp_path):
    path = tmp_path / "twice.json"
    path.write_text('{"schema": "imis.cwis-report", "year": 2023, "year": 2024}')
    with pytest.raises(ImisError, match="year"):
        document.read_file(path)


_texts = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), max_size=12)
_json = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**12), 10**12) | _texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_texts, inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(_texts, _json, max_size=4))
def test_database_and_python_agree_on_the_canonical_text(golden, value):
    value.pop("checksum", None)
    text = json.dumps(value)
    assert fetch_value(golden, "SELECT cwis.canonical_json(%s::jsonb)", (text,)) == checksum.canonical(value)
    assert fetch_value(golden, "SELECT cwis.document_checksum(%s::jsonb)", (text,)) == checksum.checksum(value)


@settings(max_examples=80, deadline=None)
@given(_texts, st.integers(1900, 2999), st.integers(1, 99))
def test_report_id_is_a_version_5_uuid(golden, city, year, revision):
    want = uuid.uuid5(uuid.NAMESPACE_URL, f"imis:cwis-report:{city}:{year}:{revision}")
    assert str(fetch_value(golden, "SELECT cwis.report_uuid(%s, %s, %s)::text", (city, year, revision))) == str(want)
    assert document.report_id(city, year, revision) == str(want)


@pytest.mark.parametrize("length", [0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 200])
def test_sha1_at_block_borders(golden, length):
    import hashlib

    data = bytes(range(256))[:length]
    assert bytes(fetch_value(golden, "SELECT cwis.sha1(%s)", (data,))) == hashlib.sha1(data).digest()
