"""The flow diagram of excreta as a drawing (cwis.md 10.2)."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import pytest

from imis_plugin.charts.flow import STAGES, FlowWords, Outcome, draw_flow, flow_height, outcomes_of

ROOT = Path(__file__).resolve().parents[2]
WORDS = FlowWords({stage: stage.replace("_", " ").title() for stage in STAGES})
KINDS = list(csv.DictReader((ROOT / "sql/lookups/cwis.flow_outcome.csv").open(encoding="utf-8")))


def _outcomes(**shares: str) -> list[Outcome]:
    return [
        Outcome(row["code"], row["label"], row["stage"], row["kind"], row["is_safe"] == "true", Decimal(shares.get(row["code"], "0")))
        for row in KINDS
    ]


def _golden() -> list[Outcome]:
    rows = csv.DictReader((ROOT / "tests/golden/city-a/expected_beyond.csv").open(encoding="utf-8"))
    return _outcomes(**{row["item"]: row["value"] for row in rows if (row["family"], row["year"]) == ("sfd", "2023")})


@pytest.mark.parametrize("width", [480, 620, 900, 1400])
def test_SFD_1_bands_are_as_wide_as_their_share_and_lie_inside(width):
    drawing = draw_flow(_golden(), width, flow_height(width), WORDS)
    ElementTree.fromstring(drawing.svg)
    bands = {hit.category: hit for hit in reversed(drawing.hits)}
    assert set(bands) == {o.code for o in _golden() if o.percent > 0}
    scales = {round(hit.box[3] / float(hit.value), 3) for hit in bands.values()}
    assert len(scales) == 1
    for hit in drawing.hits:
        x, y, wide, high = hit.box
        assert 0 <= x and x + wide <= width and 0 <= y and y + high <= drawing.height, hit.category


def test_safe_runs_right_or_stays_and_unsafe_leaves_downwards_at_its_stage():
    drawing = draw_flow(_golden(), 900, 450, WORDS)
    right = {code: max(h.box[0] + h.box[2] for h in drawing.hits if h.category == code) for code in {h.category for h in drawing.hits}}
    assert right["ww_delivered_treated"] > right["fs_delivered_not_treated"] > right["ww_not_delivered"] > right["open_defecation"]
    assert right["fs_contained_not_emptied"] < right["ww_delivered_treated"]
    downward = [h for h in drawing.hits if h.box[3] > 100]
    assert {h.category for h in downward} == {o.code for o in _golden() if not o.safe and o.percent > 0}


@pytest.mark.parametrize("code", [row["code"] for row in KINDS])
def test_a_single_outcome_of_a_hundred_percent_fits(code):
    drawing = draw_flow(_outcomes(**{code: "100"}), 620, flow_height(620), WORDS)
    for hit in drawing.hits:
        assert hit.box[0] + hit.box[2] <= 620 and hit.box[1] + hit.box[3] <= drawing.height


def test_nothing_known_is_said():
    assert "cannot" not in draw_flow(_golden(), 600, 330, WORDS).svg
    drawing = draw_flow(_outcomes(), 600, 330, WORDS)
    assert "can be followed" in drawing.svg and drawing.hits == ()


def test_a_part_that_is_not_in_the_document_has_no_outcomes():
    assert outcomes_of({"outcomes": [], "groups": []}, "ward", "9") == ()
