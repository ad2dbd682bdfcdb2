"""The wider framework at the desk (cwis.md 10.1)."""

from __future__ import annotations

from datetime import date

import psycopg2
import pytest

from imis_plugin.database.connection import execute, fetch_value
from imis_plugin.modules.cwis_evidence import LARGEST, open_evidence
from tests import factories as f
from tests.desk.conftest import wait_until


def _page(open_dock, *roles: str):
    dock = open_dock("cwis", *roles)
    dock.tabs.setCurrentIndex(3)
    page = dock.tabs.currentWidget()
    wait_until(lambda: len(page.rows) == 21)
    return page


def _choose(page, code: str) -> None:
    page.table.selectRow([row["code"] for row in page.rows].index(code))


def test_figures_and_answers_are_entered_changed_and_taken_away(open_dock, db, monkeypatch):
    f.make_building(db)
    db.commit()
    page = _page(open_dock, "sanitation")
    assert page.year.currentData() == date.today().year - 1
    given = {}

    def answer(dialog) -> bool:
        for name, line in dialog.figures.items():
            line.setText(given[name])
        if dialog.answer is not None:
            dialog.answer.setCurrentIndex(dialog.answer.findData(given["answer"]))
        dialog.evidence.setPlainText(given.get("evidence", ""))
        dialog.check()
        return dialog.result() == dialog.DialogCode.Accepted

    monkeypatch.setattr(page, "ask", answer)
    _choose(page, "SF-8")
    assert not page.enter_button.isEnabled() and "computed" in page.enter_button.toolTip()
    _choose(page, "EQ-4")
    given.update(numerator="3", denominator="many")
    page.enter()
    assert page.current()["entry_id"] is None
    given["denominator"] = "8"
    page.enter()
    wait_until(lambda: page.current()["entry_id"] is not None)
    assert page.value_words(page.current()) == "38 %"
    given["numerator"] = "9"
    page.enter()
    wait_until(lambda: "cannot be more" in page.session.messages.last)
    page.take_away()
    wait_until(lambda: page.current()["entry_id"] is None)
    _choose(page, "EQ-6.1a")
    assert "EQ-6.1 is answered yes" in page.enter_button.toolTip()
    _choose(page, "EQ-6.1")
    given.update(answer="yes", evidence="Council order 12")
    page.enter()
    wait_until(lambda: page.current()["answer"] == "yes")
    _choose(page, "EQ-6.1a")
    assert page.enter_button.isEnabled()
    _choose(page, "SF-10")
    assert page.current()["status"] == "undefined" and page.value_words(page.current()) == "–"
    assert "No waterborne cases are registered" in page.why.text() and page.why.isVisibleTo(page)


PDF = b"%PDF-1.4 council order"


def _say(dialog, answer: str, evidence: str) -> None:
    dialog.answer.setCurrentIndex(dialog.answer.findData(answer))
    dialog.evidence.setPlainText(evidence)


def test_evidence_files_are_attached_opened_and_taken_away(open_dock, db, monkeypatch, tmp_path):
    """cwis.md 10.1: yes and no with an evidence file."""
    page = _page(open_dock, "sanitation")
    (tmp_path / "order.pdf").write_bytes(PDF)
    (tmp_path / "order.exe").write_bytes(b"MZ")
    (tmp_path / "empty.pdf").write_bytes(b"")
    (tmp_path / "large.pdf").write_bytes(b"%PDF" + bytes(LARGEST))
    (tmp_path / "false.pdf").write_bytes(b"MZ no pdf")
    _choose(page, "EQ-6.1")

    def attach(dialog) -> bool:
        _say(dialog, "yes", "Council order 12")
        for name, word in (("order.exe", "PDF, JPG"), ("empty.pdf", "not empty"), ("large.pdf", "5.0 MB"), ("none.pdf", "cannot be read")):
            dialog.file.read(tmp_path / name)
            assert word in dialog.file.note.text() and dialog.file.change() == (False, None)
        dialog.file.read(tmp_path / "order.pdf")
        return True

    monkeypatch.setattr(page, "ask", attach)
    page.enter()
    wait_until(lambda: page.current()["file_name"] == "order.pdf")
    shown = []
    open_evidence(page.session, "framework_entry", page.current()["entry_id"], shown.append)
    wait_until(lambda: shown)
    assert shown[0].read_bytes() == PDF and shown[0].name == "order.pdf"
    monkeypatch.setattr(page, "ask", lambda dialog: dialog.file.read(tmp_path / "false.pdf") or True)
    page.enter()
    wait_until(lambda: "no PDF inside" in page.session.messages.last)
    assert page.current()["file_name"] == "order.pdf"
    monkeypatch.setattr(page, "ask", lambda dialog: dialog.file.remove() or True)
    page.enter()
    wait_until(lambda: page.current()["file_name"] is None)
    assert not page.open_button.isEnabled() and page.current()["answer"] == "yes"
    monkeypatch.setattr(page, "ask", attach)
    page.enter()
    wait_until(lambda: page.current()["file_name"] == "order.pdf")
    page.take_away()
    wait_until(lambda: page.current()["entry_id"] is None)
    db.rollback()
    assert fetch_value(db, "SELECT count(*) FROM imis.attachments WHERE record_schema = 'cwis'") == 0


def test_questions_on_functions_are_answered_with_evidence_and_scored(open_dock, db, monkeypatch, tmp_path):
    (tmp_path / "law.pdf").write_bytes(PDF)
    dock = open_dock("cwis", "sanitation")
    dock.tabs.setCurrentIndex(next(place for place in range(dock.tabs.count()) if dock.tabs.tabText(place) == "Functions"))
    page = dock.tabs.currentWidget()
    wait_until(lambda: page.year.count() and page.no_questions.isVisibleTo(page))
    new = "INSERT INTO cwis.function_question (code, function, level, question) VALUES (%s, 'responsibility', %s, 'Is it said?')"
    for code, level in (("R1", "national"), ("R2", "city")):
        execute(db, new, (code, level))
    db.commit()
    wait_until(lambda: len(page.rows) == 2)
    assert not page.no_questions.isVisibleTo(page)
    page.table.selectRow([row["code"] for row in page.rows].index("R2"))
    monkeypatch.setattr(page, "ask", lambda dialog: _say(dialog, "partly", "") or True)
    page.enter()
    wait_until(lambda: "evidence" in page.session.messages.last.lower())
    assert page.current()["answer_id"] is None
    monkeypatch.setattr(page, "ask", lambda dialog: _say(dialog, "partly", "By-law 3") or dialog.file.read(tmp_path / "law.pdf") or True)
    page.enter()
    wait_until(lambda: page.current()["answer"] == "partly" and page.current()["file_name"] == "law.pdf")
    scores = {page.scores.item(row, 1).text(): page.scores.item(row, 4).text() for row in range(page.scores.rowCount())}
    assert scores == {"national": "–", "city": "50 %"}
    page.take_away()
    wait_until(lambda: page.current()["answer_id"] is None)


def test_who_may_not_change_an_entry_attaches_nothing(connect_as):
    reader = connect_as("executive")
    with pytest.raises(psycopg2.Error) as refused:
        fetch_value(reader, "SELECT cwis.attach_evidence('framework_entry', 1, NULL)")
    assert refused.value.pgcode == "42501"


def test_the_executive_looks_only(open_dock, db):
    page = _page(open_dock, "executive")
    assert page.enter_button.isHidden() and page.clear_button.isHidden()
