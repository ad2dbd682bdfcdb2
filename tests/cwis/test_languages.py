"""Reports in Bangla: every text of the page has its word, and texts in drawings are shaped by the page (issue 4, 5)."""

from __future__ import annotations

import ast
import base64
import csv
import re
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from imis_plugin.database.errors import ImisError
from imis_plugin.reports import fsm_papers, fsm_words, kpi, notes, pdf_figures, pdf_parts, words, write_kpi, write_scenario
from imis_plugin.reports.languages import spoken, word_list
from imis_plugin.reports.pdf_figures import drawn
from imis_plugin.reports.words import tr

ROOT = Path(__file__).resolve().parents[2]
REPORTS = ROOT / "imis_plugin/reports"
# What these say is read at the desk, in a terminal or by another program, never on a paper.
NO_PAPER = {
    "command", "national_command", "nsd_command", "nsd", "nsd_client", "nsd_send", "files", "document", "national", "national_sources",
}  # fmt: skip


def _calls(tree: ast.AST, names: tuple[str, ...]) -> set[str]:
    """First arguments of these calls, but for what is raised: a refusal is no text of a paper."""
    raised = {id(node) for error in ast.walk(tree) if isinstance(error, ast.Raise) for node in ast.walk(error)}
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in names and id(node) not in raised:
            found |= {one.value for one in _choices(node.args[0]) if isinstance(one, ast.Constant) and isinstance(one.value, str)}
    return found


def _choices(node: ast.expr) -> list[ast.expr]:
    """What an argument may be: both ends of ``a if b else c``, all of ``a or b``."""
    if isinstance(node, ast.IfExp):
        return _choices(node.body) + _choices(node.orelse)
    return [one for value in node.values for one in _choices(value)] if isinstance(node, ast.BoolOp) else [node]


def _papers() -> dict[str, set[str]]:
    """Module of a paper -> its texts; every module of the package is one unless it stands above."""
    trees = {path.stem: ast.parse(path.read_text(encoding="utf-8")) for path in REPORTS.glob("*.py") if path.stem not in NO_PAPER}
    return {name: _calls(tree, ("tr", "mark")) for name, tree in trees.items()}


def _columns(path: str, *names: str) -> set[str]:
    rows = [row for row in csv.DictReader((ROOT / path).open(encoding="utf-8")) if row.get("is_active", "true") == "true"]
    return {row.get(name) or "" for row in rows for name in names}


def _texts() -> set[str]:
    found = set().union(*_papers().values())
    for table in ("indicator", "flow_outcome", "ladder_rung"):
        # What a document carries is translated when it is printed: the formula in words, and why there is no value.
        found |= _columns(f"sql/lookups/cwis.{table}.csv", "label", "formula", "undefined_reason")
    found |= _columns("sql/lookups/fsm.key_performance_indicators.csv", "label")
    program = (ROOT / "sql/programs/fsm/89_kpi.sql").read_text(encoding="utf-8")
    found |= set(re.findall(r"'([A-Z][^'\n]*\.)'", program.split("WITH scope")[1].split("COMMENT")[0]))
    found |= set(notes._QUALITY.values()) | set(notes._STATUSES.values()) | {text for pair in notes._SETTINGS.values() for text in pair}
    found |= set(pdf_parts._TERMS.values()) | {title for _codes, title in pdf_parts._FAMILIES} | set(pdf_parts._OUTCOMES.values())
    found |= set(pdf_figures._STAGE_WORDS.values()) | set(fsm_words.WORDS.values()) | set(kpi.UNITS.values()) | set(kpi.QUARTERS)
    return {text for text in found if re.search("[A-Za-z]{2}|^Q[1-4]$", text)}


def test_9_5_every_text_of_every_printed_paper_is_spoken_in_bangla():
    known = word_list("bn")
    figures_only = {"{name} {share} %", "m", "mg/l", "CFU/100 ml"}
    assert sorted(text for text in _texts() - figures_only if text not in known) == []


def test_9_5_the_walk_sees_the_papers():
    """Else the test above would pass on nothing."""
    papers = _papers()
    assert {"write_pdf", "write_atlas", "write_kpi", "fsm_words", "write_scenario", "write_national", "national_drawings"} <= set(papers)
    assert "What if: {}" in papers["write_scenario"] and "By quarter" in papers["write_kpi"] and "January" in papers["fsm_words"]
    assert {path.stem for path in REPORTS.glob("*.py")} >= NO_PAPER  # none is left out that is not there


def test_9_5_steps_of_a_scenario_are_spoken_in_bangla():
    from imis_plugin.modules.scenario_steps import KINDS, PLANT_TYPES, step_words

    known = word_list("bn")
    texts = {kind.title for kind in KINDS.values()} | {kind.cost for kind in KINDS.values()} | {text for _code, text in PLANT_TYPES}
    texts |= {ask.label for kind in KINDS.values() for ask in kind.asks} | {"yes", "no"}
    assert sorted(texts - set(known)) == []
    with spoken("bn"):
        said = step_words({"do": "empty", "wards": [3], "delivered": True, "cost_each": "5"}, tr)
    assert not re.search("[A-Za-z]", said) and "3" in said and said != step_words({"do": "empty", "wards": [3], "delivered": True, "cost_each": "5"})


def _kpi_paper() -> dict:
    """A KPI document: one KPI with a target, one in hours without, a quarter in which nothing can be said."""
    rows = []
    for code, label, unit, target in (("inclusion", "Inclusion", "percent", 20), ("response_time", "Response Time", "hours", None)):
        for period, value in (("year", 30), ("Q1", 10), ("Q2", 40), ("Q3", 20), ("Q4", None)):
            said = None if value is not None else "None of the applications of this period has been emptied."
            rows.append(
                {"year": 2025, "period": period, "code": code, "label": label, "unit": unit, "target": target, "lower_is_better": unit == "hours",
                 "numerator": value, "denominator": 100, "value": value, "reason": said}
            )  # fmt: skip
    return {"municipality": "০", "year": 2025, "provider": None, "unfinished": True, "printed_on": "2026-01-02", "rows": rows}


def test_9_3_the_kpi_report_has_the_quarters_as_a_table():
    page = write_kpi.html(_kpi_paper())
    head, lines = page.split("<h2>By quarter</h2>")[1].split("</table>")[0].split("</thead>")
    assert re.findall("<th>(.*?)</th>", head) == ["Indicator", "Q1", "Q2", "Q3", "Q4", "Year", "Target"]
    cells = [re.findall("<td>(.*?)</td>", line) for line in lines.split("<tr>")[1:]]
    assert cells[0] == ["Inclusion", "▼ 10.0%", "▲ 40.0%", "▲ 20.0%", "no data", "▲ 30.0%", "20%"]
    assert cells[1] == ["Response Time (hours)", "10.0", "40.0", "20.0", "no data", "30.0", "–"]


def _said(page: str) -> list[str]:
    return [part for part in re.split(r"<[^>]*>", page[page.index("<body>") :]) if re.search("[A-Za-z]{2}", part)]


def test_9_5_kpi_and_monthly_report_leave_no_english_word_in_bangla():
    figures = dict.fromkeys(fsm_papers.FIGURES, 1)
    month = {"municipality": "০", "address": "", "printed_on": "2026-01-02", "currency": "৳", "year": 2025, "month": 5, "unfinished": True,
             "own_provider": None, "by_provider": [{"name": None, **figures}], "by_ward": [{"ward": None, **figures}], "total": figures,
             "year_to_month": figures}  # fmt: skip
    with spoken("bn"):
        pages = write_kpi.html(_kpi_paper()), fsm_papers.monthly_html(month)
    for page in pages:
        assert 'lang="bn"' in page and _said(page) == []


def test_9_5_the_report_of_a_scenario_leaves_no_english_word_in_bangla():
    kept = "fs_contained_not_emptied"
    kind = {"code": kept, "label": "Faecal sludge contained, not emptied", "stage": "containment", "kind": "sludge", "is_safe": True}
    rung = {"code": "basic", "label": "Basic"}
    moment = {
        "indicators": [{"code": "০", "title": "People with a safe private toilet", "unit": "percent", "value": "4"}],
        "outcomes": {kept: {"percent": "100"}}, "rungs": {"basic": {"people": "9"}},
    }  # fmt: skip
    effect = {"buildings": 1, "people": 9, "containments": 1, "cost": "5"}
    result = {"year": 2025, "computed_at": "2026-01-01T10:00:00+00:00", "effects": [effect, effect], "before": moment, "after": moment}
    with spoken("bn"):
        page = write_scenario.html("০", "০", result, ["০", "০"], [kind], [rung], "৳")
    assert 'lang="bn"' in page and _said(page) == [] and page.count("<thead>") == 2


def test_9_5_texts_of_the_charts_of_the_kpi_report_are_texts_of_the_page():
    """A drawing sets letters one by one, which breaks Bangla; the page shapes them."""
    with spoken("bn"):
        page = write_kpi.html(_kpi_paper())
    assert page.count('<div class="drawn"') == 2 and ">১ম প্রান্তিক</span>" in page
    drawings = [base64.b64decode(data).decode("utf-8") for data in re.findall("data:image/svg\\+xml;base64,([^\"]+)", page)]
    assert len(drawings) == 2 and not any("<text" in one for one in drawings)


def test_10_4_a_part_with_its_small_neighbour_is_named_in_the_language():
    assert notes.part_words("Ward 3 with Ward 4") == "Ward 3 with Ward 4" and notes.part_words("Ghat Basti") == "Ghat Basti"
    with spoken("bn"):
        assert notes.part_words("Ward 3 with without ward") == "ওয়ার্ড 3 ও ওয়ার্ডবিহীন"
        assert notes.part_words("community 7 with Ghat Basti") == "বসতি 7 ও Ghat Basti"


def test_two_papers_made_side_by_side_speak_two_languages():
    def ward(language: str) -> str:
        with spoken(language):
            waiting.wait(10)
            return tr("Ward")

    waiting = threading.Barrier(2)
    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(ward, ("en", "bn"))) == ["Ward", "ওয়ার্ড"]


def test_placeholders_stay():
    for english, bangla in word_list("bn").items():
        assert sorted(re.findall(r"\{\w*\}", english)) == sorted(re.findall(r"\{\w*\}", bangla)), english


def test_a_language_ends_with_its_block_and_an_unknown_one_is_said():
    with spoken("bn"):
        assert tr("Ward") == "ওয়ার্ড" and words.language() == "bn"
        with spoken("en"):
            assert tr("Ward") == "Ward"
        assert tr("Ward") == "ওয়ার্ড"
    assert tr("Ward") == "Ward" and words.language() == "en"
    with pytest.raises(ImisError, match="Choose one"):
        word_list("xx")


def test_texts_of_a_drawing_become_texts_of_the_page():
    text = "<text x=\"5\" y=\"9\" font-size=\"8\" fill=\"#000\">নিরাপদ &amp;</text>"
    svg = f"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"50\" height=\"20\"><rect width=\"9\" height=\"9\"/>{text}</svg>"
    page = drawn(svg)
    assert ">নিরাপদ &amp;</span>" in page and "width:50px" in page
