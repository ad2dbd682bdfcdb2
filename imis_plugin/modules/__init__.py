"""The functional modules: declarations of what the desk shows. A new module is a new line here."""

from __future__ import annotations

from . import (
    administration,
    analysis,
    building,
    chain,
    city,
    cwis,
    health,
    imports,
    kpi,
    maps,
    payments,
    providers,
    sewer_connection,
    toilets,
    utility,
)
from .summaries import with_summaries

_ALL = (
    city.MODULE,
    building.MODULE,
    utility.MODULE,
    sewer_connection.MODULE,
    chain.MODULE,
    providers.MODULE,
    toilets.MODULE,
    health.MODULE,
    cwis.MODULE,
    kpi.MODULE,
    maps.MODULE,
    *payments.MODULES,
    imports.MODULE,
    analysis.MODULE,
    administration.MODULE,
)
MODULES = tuple(with_summaries(module) for module in _ALL)

# Tables that forms refer to by name, beside those of the lists.
_OF_FORMS = (
    "imis.due_years",
    "layer_info.wards",
    "building_info.sanitation_systems",
    "fsm.toilets",
    "fsm.toilets_register",
    "fsm.crew",
    "fsm.pit_shapes",
    "fsm.containment_locations",
    "fsm.service_providers_register",
    "fsm.treatment_plants_register",
    "fsm.employees_register",
    "fsm.desludging_vehicles",
    "imis.genders",
    "building_info.owners",
    "fsm.build_toilets",
    "fsm.ctpt_users",
    "fsm.fee_frequencies",
    "imis.code_lists",
    "imis.roles_to_give",
    "imis.setting_choices",
    "imis.users",
)


def all_tables() -> list[str]:
    """Every table the panels may ask facts of, so that the session reads them all when it is opened."""

    found: dict[str, None] = dict.fromkeys(_OF_FORMS)
    for module in MODULES:
        for panel in module.panels:
            record_type = panel.record_type
            found.update(dict.fromkeys((record_type.table, record_type.written_table)))
            if record_type.instead:
                found[record_type.instead] = None
            for join in record_type.joins:
                found.update(dict.fromkeys((join.table, *join.instead)))
    return list(found)
