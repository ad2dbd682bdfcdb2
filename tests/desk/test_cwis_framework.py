"""The wider framework at the desk (cwis.md 10.1)."""

from __future__ import annotations

from datetime import date

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
    assert page.no_questions.isVisibleTo(page)


def test_the_executive_looks_only(open_dock, db):
    page = _page(open_dock, "executive")
    assert page.enter_button.isHidden() and page.clear_button.isHidden()
