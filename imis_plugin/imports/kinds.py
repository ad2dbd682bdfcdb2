"""What can be imported at the desk: the registers, in the order in which a city is filled, and who may."""

from __future__ import annotations

from . import names

#: Registers offered at the desk (data-model 5). The service chain is not among them: its records are made by its acts.
KINDS: tuple[str, ...] = (
    "taxpayment_info.tax_payments", "watersupply_info.watersupply_payments", "swm_info.swmservice_payments",
    "building_info.building_surveys", "building_info.buildings", "building_info.owners", "fsm.containments", "building_info.build_contains",
    "layer_info.low_income_communities", "utility_info.roads", "utility_info.sewers", "utility_info.drains",
    "utility_info.water_supplys", "fsm.toilets", "fsm.build_toilets", "fsm.ctpt_users", "fsm.service_providers",
    "fsm.employees", "fsm.desludging_vehicles", "fsm.treatment_plants", "fsm.treatmentplant_tests", "fsm.help_desks",
    "fsm.kpi_targets", "public_health.water_samples", "public_health.waterborne_hotspots",
    "public_health.yearly_waterborne_cases", "layer_info.wards", "layer_info.grids", "layer_info.landuses",
    "layer_info.places", "layer_info.waterbodys", "layer_info.sanitation_system",
)  # fmt: skip


def importable(table: str, rights) -> bool:
    """Whether an officer with these rights may bring files into ``schema.table``.

    :param rights: as :class:`imis_plugin.records.rights.Rights`.
    """
    return (
        table in KINDS
        and rights.may("insert", table)
        and rights.may("whole_select", table)  # some column: a national ID is written and not read
        and rights.may("insert", "imis.import_batches")
    )


def offered(rights) -> list[str]:
    """The registers an officer may import into, in the order of the list."""
    return [table for table in KINDS if importable(table, rights)]


def template_headers(table, service: dict | None = None) -> list[str]:
    """Headings of an empty file for a register: of a payment service as the spec has them, else the columns' names.

    :param table: :class:`imis_plugin.imports.catalogue.Table`.
    :param service: row of ``imis.payment_services``.
    """
    if service:
        return [service["key_header"], service["name_header"], service["contact_header"], service["date_header"]]
    left_out = names.WRITTEN_BY_DATABASE | names.DERIVED.get(table.full_name, frozenset())
    return [
        column.name
        for column in table.columns.values()
        if not column.generated and column.name not in left_out and not (column.name == "id" and table.full_name in names.ID_GIVEN_ANEW)
    ]
