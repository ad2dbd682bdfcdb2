"""Every number that can be clicked is the number of records in the list that the click opens, for any filter (DSH-01, DSH-02)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

pytest.importorskip("qgis", reason="the declarations name the desk's widgets")

from imis_plugin.desk.dashboard_data import REST, Chosen, cards_of, chart_of, filters_of, question
from imis_plugin.desk.dashboard_declaration import CardsDeclaration
from imis_plugin.modules import MODULES
from imis_plugin.modules.dashboards import buildings, city, service, utility
from imis_plugin.records.catalogue import Catalogue
from imis_plugin.records.query import ListQuery, RecordReader
from imis_plugin.records.record_type import Column

YEAR = date.today().year
DASHBOARDS = (city.CITY, buildings.BUILDINGS, service.FSM, utility.UTILITY)
PARTS = [(d.name, part) for d in DASHBOARDS for part in d.parts() if part.opens is not None]
# What is summed where a number is not a count of records.
SUMMED = {
    ("fsm.emptying_cards", "volume"): "volume_of_sludge", ("fsm.emptying_cards", "revenue"): "total_cost",
    ("fsm.revenue_by_ward", ""): "total_cost", ("fsm.collection_cards", ""): "volume_of_sludge",
    ("public_health.cases_by_year", ""): "total_no_of_cases",
}  # fmt: skip
CARD_SUMS = {"cases": "total_no_of_cases", "public_users": "users"}


def _name(part) -> str:
    return part.source.function + "-" + ("".join(part.keep) or part.part if isinstance(part, CardsDeclaration) else part.name)


@pytest.fixture(scope="module")
def lists(fetch):
    """The readers of the lists by ``module.list``."""
    catalogue = Catalogue(fetch)
    return {
        f"{module.name}.{panel.record_type.name}": RecordReader(panel.record_type, catalogue)
        for module in MODULES
        for panel in module.panels
    }


def _numbers(part, rows, chosen):
    """(category, series, value) of every number shown."""
    if isinstance(part, CardsDeclaration):
        return [(card.key, None, card.value) for card in cards_of(part, rows, str)]
    chart = chart_of(part, rows, str, chosen)
    return [(c.key, s.key, s.values[at]) for s in chart.series for at, c in enumerate(chart.categories)]


@pytest.mark.parametrize(("dashboard", "part"), PARTS, ids=[f"{name}-{_name(part)}" for name, part in PARTS])
def test_the_list_behind_a_number_holds_just_its_records(fetch, lists, dashboard, part):
    reader = lists[part.opens.place]
    checked = 0
    for chosen in (Chosen(), Chosen(YEAR - 1, 1, 1), Chosen(YEAR)):
        rows = fetch(*question(part.source, chosen))
        for category, series, value in _numbers(part, rows, chosen):
            filters = filters_of(part.opens, category, series, chosen)
            if filters is None or value is None:
                continue
            column = SUMMED.get((part.source.function, part.part)) or CARD_SUMS.get(category)
            if part.source.function.startswith("utility_info"):
                column = "length_calculated"
            if column == "users":
                found = fetch(*reader.all_rows(ListQuery(filters), [Column("no_male_user"), Column("no_female_user")]))
                behind = sum(row["no_male_user"] + row["no_female_user"] for row in found)
            elif column:
                behind = sum(row[column] or 0 for row in fetch(*reader.all_rows(ListQuery(filters), [Column(column)])))
            else:
                behind = next(iter(fetch(*reader.count(ListQuery(filters)))[0].values()))
            if part.source.function.startswith("utility_info"):
                if chosen.ward is None:
                    assert abs(Decimal(behind) / 1000 - value) < Decimal("0.01"), (chosen, category)
            else:
                assert behind == value, (chosen, category, series, filters)
            checked += 1
    assert checked, "nothing of it can be opened"


def test_the_rest_is_never_opened_as_if_it_were_a_class():
    for _dashboard, part in PARTS:
        for key in REST:
            if key == "others" and part.opens.rest:
                continue
            if part.opens.category:
                assert filters_of(part.opens, key, "1", Chosen()) is None
