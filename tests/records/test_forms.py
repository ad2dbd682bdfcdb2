"""Forms without widgets: conditions, all failures at once, hidden is empty (COM-10 to COM-14). No QGIS needed."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from imis_plugin.records.catalogue import Catalogue, choices_of, kind_of, split_comment
from imis_plugin.records.forms import Field, FormState, Section, always

SECTIONS = (
    Section(
        "Toilet",
        (
            Field("toilet", kind="boolean", required=always),
            Field("count", kind="integer", shown=lambda v: v.get("toilet") is True, required=always),
            Field("system", kind="integer", shown=lambda v: v.get("count") is not None),
            Field("contact", kind="contact"),
            Field("day", kind="date", past=True),
            Field("volume", kind="number"),
        ),
    ),
)


@pytest.fixture
def form():
    return FormState(SECTIONS, Catalogue(lambda _query, _params: []), {})


def test_COM_10_all_failures_at_once(form):
    form.set("contact", "12ab")
    form.set("day", date.today() + timedelta(days=1))
    form.set("volume", Decimal("-1"))
    assert set(form.problems()) == {"toilet", "contact", "day", "volume"}


def test_COM_11_hidden_is_sent_empty_also_down_the_line(form):
    form.set("toilet", True)
    form.set("count", 2)
    form.set("system", 3)
    assert form.collect()["system"] == 3
    form.set("toilet", False)
    assert form.collect()["count"] is None and form.collect()["system"] is None
    assert not form.shown("system") and "count" not in form.problems()
    form.set("toilet", True)
    assert form.collect()["count"] == 2  # what was typed comes back with its field


@pytest.mark.parametrize("number", ["0123456", "+9779812345678"])
def test_COM_12_contacts_keep_leading_zeros(form, number):
    form.set("contact", number)
    assert "contact" not in form.problems() and form.collect()["contact"] == number


def test_changed_tells_typing_from_looking(form):
    assert not form.changed
    form.set("contact", "   ")
    assert not form.changed
    form.set("contact", "0123456")
    assert form.changed


def test_comment_gives_label_and_help():
    assert split_comment("E. coli limit. Upper limit, CFU/100 ml.", "x") == ("E. coli limit", "Upper limit, CFU/100 ml.")
    assert split_comment("Width 2.5 m.", "x") == ("Width 2.5 m", "")
    assert split_comment("Road code. Road from which the building is reached.", "road_code") == (
        "Road code",
        "Road from which the building is reached.",
    )
    assert split_comment(None, "road_code") == ("Road code", "")


def test_types_and_choices():
    assert [kind_of(name) for name in ("numeric(8,2)", "time without time zone", "geometry(Point,32644)", "bigint")] == [
        "number",
        "time",
        "geometry",
        "integer",
    ]
    assert choices_of("CHECK ((unit = ANY (ARRAY['a'::text, 'it''s'::text])))") == ("a", "it's")
    assert choices_of("CHECK ((size > (0)::numeric))") == ()
