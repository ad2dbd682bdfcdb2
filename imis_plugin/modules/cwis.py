"""The module CWIS: the yearly indicators, generated, looked at, compared with last year, exported, approved."""

from __future__ import annotations

from ..desk.panel import PLANNING, Module, Panel
from ..records.words import mark
from .cwis_settings import CWIS_SETTINGS, open_standards
from .setting_forms import SETTING


def _page(dock):
    from .cwis_page import CwisPage

    return CwisPage(dock)


def _parts(dock):
    from .cwis_parts_page import CwisPartsPage

    return CwisPartsPage(dock)


def _flow(dock):
    from .cwis_flow_page import CwisFlowPage

    return CwisFlowPage(dock)


def _framework(dock):
    from .cwis_framework_page import CwisFrameworkPage

    return CwisFrameworkPage(dock)


def _scenario(dock):
    from .cwis_scenario_page import CwisScenarioPage

    return CwisScenarioPage(dock)


def _nsd(dock):
    from .cwis_nsd_page import CwisNsdPage

    return CwisNsdPage(dock)


def _national(dock):
    from .cwis_national_page import CwisNationalPage

    return CwisNationalPage(dock)


def _retries(session):
    from .cwis_nsd_retry import NsdRetries

    return NsdRetries.of(session)


def _functions(dock):
    from .cwis_functions_page import CwisFunctionsPage

    return CwisFunctionsPage(dock)


def _dashboard(dock):
    from .dashboards.cwis_page import CwisDashboardPage

    return CwisDashboardPage(dock)


def _may_look(rights) -> bool:
    return rights.may("select", "cwis.report")


MODULE = Module(
    name="cwis",
    title=mark("CWIS"),
    icon="cwis",
    group=PLANNING,
    panels=(Panel(CWIS_SETTINGS, edit_form=SETTING, handlers={"standards": open_standards}),),
    pages_first=True,
    tip=mark("Yearly citywide inclusive sanitation indicators"),
    pages=(
        (mark("Indicators"), _page, _may_look),
        (mark("By part"), _parts, _may_look),
        (mark("Flows and ladder"), _flow, _may_look),
        (mark("Framework"), _framework, _may_look),
        (mark("What if"), _scenario, lambda rights: rights.may("select", "cwis.scenario")),
        (mark("National dashboard"), _nsd, _may_look),
        (mark("Municipalities"), _national, _may_look),
        (mark("Dashboard"), _dashboard, _may_look),
        (mark("Functions"), _functions, _may_look),
    ),
    background=(_retries,),
)
