"""Reports in Bangla: every text of the page has its word, and texts in drawings are shaped by the page (issue 4, 5)."""

from __future__ import annotations

import ast
import csv
import re
from pathlib import Path

import pytest

from imis_plugin.database.errors import ImisError
from imis_plugin.reports import notes, pdf_parts, words
from imis_plugin.reports.languages import spoken, word_list
from imis_plugin.reports.pdf_figures import drawn
from imis_plugin.reports.words import tr

ROOT = Path(__file__).resolve().parents[2]
PAGES = ("pdf_parts", "pdf_figures", "pdf_cover", "write_pdf", "write_atlas", "notes")


def _texts() -> set[str]:
    found = set()
    for name in PAGES:
        for node in ast.walk(ast.parse((ROOT / f"imis_plugin/reports/{name}.py").read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr" and isinstance(node.args[0], ast.Constant):
                found.add(node.args[0].value)
    for table in ("indicator", "flow_outcome", "ladder_rung"):
        for row in csv.DictReader((ROOT / f"sql/lookups/cwis.{table}.csv").open(encoding="utf-8")):
            if row.get("is_active", "true") == "true":
                # What a document carries is translated when it is printed: the formula in words, and why there is no value.
                found |= {row["label"], row.get("formula") or "", row.get("undefined_reason") or ""}
    found |= set(notes._QUALITY.values()) | set(notes._STATUSES.values()) | {text for pair in notes._SETTINGS.values() for text in pair}
    found |= set(pdf_parts._TERMS.values()) | {title for _codes, title in pdf_parts._FAMILIES} | set(pdf_parts._OUTCOMES.values())
    return {text for text in found if re.search("[A-Za-z]{2}", text)}


def test_every_text_of_the_printed_report_is_spoken_in_bangla():
    known = word_list("bn")
    figures_only = {"{name} {share} %", "m"}
    assert sorted(text for text in _texts() - figures_only if text not in known) == []


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
