"""The printed papers of the emptying service: every word from one table, nothing of the data taken as markup (modules 6.13)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from imis_plugin.reports import fsm_papers, fsm_words, paper, words
from imis_plugin.resources_path import data_path

APPLICATION = {
    "municipality": "Test <City>", "address": "Main Road", "logo": None, "currency": "INR", "printed_on": "2026-01-02",
    "application": {"id": 7, "date": "2025-03-20", "proposed": "2025-03-22", "emergency": True},
    "building": {"bin": "B000001", "house_number": "1/A", "structure": "RCC", "ward": 1, "floors": 2, "street": "R0001 – Station Road"},
    "owner": {"name": "Sita <b>Devi</b>", "contact": "98"}, "applicant": {"name": "Meena", "contact": "97"}, "same_person": False,
    "containments": [{"id": "C000001", "type": "Septic tank", "location": "Inside", "volume": 6}],
    "emptying": {"id": 3, "provider": "Clean Tank", "volume": 3, "date": "2025-04-02", "start": "09:00", "end": "10:30", "driver": None,
                 "vehicle": "UP 32", "trips": 1, "cost": 1500, "receipt": "R-1", "disposal_place": "Plant 1"},
    "collection": None, "feedback": None,
}  # fmt: skip


def texts(html: str) -> list[str]:
    return [part.strip() for part in re.split(r"<[^>]*>", html) if part.strip()]


def test_application_report_escapes_and_says_what_is_not_yet_there():
    html = fsm_papers.application_html(APPLICATION)
    assert "Sita &lt;b&gt;Devi" in html and "<b>Devi" not in html and "Test &lt;City&gt;" in html
    found = texts(html)
    assert found.count("Not yet recorded.") == 2 and "EMERGENCY" in found and "1,500.00 INR" in found
    assert "Driver" not in found  # nothing is printed that the reader may not know
    one_line = fsm_papers.application_html({**APPLICATION, "same_person": True})
    assert "Owner and applicant" in texts(one_line) and "Owner" not in texts(one_line)


@pytest.fixture
def in_signs():
    """Every English word of a text that goes through the translator becomes a sign."""
    words.set_translator(lambda text: re.sub(r"[A-Za-z]+(?![^{]*})", "§", text))
    yield
    words.set_translator(str)


def test_the_words_table_is_all_there_is_to_translate(in_signs):
    """With every word of the table replaced, no English word is left on the paper beside the data."""
    html = fsm_papers.application_html({**APPLICATION, "collection": {"plant": "P", "date": "D", "entry": "1", "exit": "2", "measured": None}})
    body = html[html.index("<body>") :]
    data = {"Test", "lt", "gt", "City", "b", "Devi", "Sita", "Meena", "Main", "Road", "Station", "Clean", "Tank", "Septic", "tank", "Inside", "Plant"}
    left = {word for text in texts(body) for word in re.findall(r"[A-Za-z]{2,}", text)} - data - {"RCC", "INR", "UP"}
    assert left == set()


def test_every_word_used_is_in_the_table_and_every_word_of_it_is_used():
    source = "".join((Path(data_path("reports")) / name).read_text(encoding="utf-8") for name in ("fsm_papers.py", "paper.py"))
    used = set(re.findall(r"""word\(["'](\w+)["']""", source)) | set(fsm_papers.FIGURES) | {f"month_{n}" for n in range(1, 13)}
    assert used == set(fsm_words.WORDS)


@pytest.mark.parametrize("url", ["file:///etc/passwd", "http://127.0.0.1/x.png"])
def test_nothing_is_loaded_from_outside(url):
    html = paper.page({"municipality": "T", "logo": url}, "T", [], "")
    assert url not in html
    pytest.importorskip("weasyprint")
    assert paper.to_pdf(f'<html><body><img src="{url}"><p>text</p></body></html>').startswith(b"%PDF")
