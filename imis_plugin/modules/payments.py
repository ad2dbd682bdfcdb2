"""The modules property tax, water supply and solid waste: one mechanism, three services (modules 10: PTCISS, WSISS, SWISS).

Rows come by file and are never typed; what is shown is the newest delivery against the register of buildings, worked out when it is read.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..desk.panel import VALUE_ADDED, Module, Panel
from ..records.record_type import CHOICE, TEXT, Action, Column, DetailGroup, Filter, RecordType
from ..records.words import mark
from .imports import HANDLERS, deliveries


@dataclass(frozen=True)
class Service:
    """The parameters of a payment service (data-model 2.28)."""

    name: str
    title: str
    icon: str
    tip: str
    schema: str
    payments: str
    status: str
    short: str
    key: str
    person: str
    contact: str
    headings: tuple[str, str, str]
    layer: str

    @property
    def kind(self) -> str:
        """The register that files go into."""
        return f"{self.schema}.{self.payments}"

    def of(self, relation: str) -> str:
        """A relation of the service with its schema."""
        return f"{self.schema}.{relation}"


TAX = Service(
    "tax", mark("Property tax"), "tax", mark("Payment status of the property tax, its deliveries and what matches no building"),
    "taxpayment_info", "tax_payments", "tax_payment_status", "tax", "tax_code", "owner_name", "owner_contact",
    (mark("Tax Code"), mark("Owner Name"), mark("Owner Contact")), "tax_status",
)  # fmt: skip
WATER = Service(
    "water_payments", mark("Water payments"), "water_payments",
    mark("Payment status of the water supply, its deliveries and what matches no building"),
    "watersupply_info", "watersupply_payments", "watersupply_payment_status", "water", "water_customer_id", "customer_name", "customer_contact",
    (mark("Water Customer ID"), mark("Customer Name"), mark("Customer Contact")), "water_status",
)  # fmt: skip
WASTE = Service(
    "waste_payments", mark("Solid-waste payments"), "waste_payments",
    mark("Payment status of the solid-waste service, its deliveries and what matches no building"),
    "swm_info", "swmservice_payments", "swmservice_payment_status", "swm", "swm_customer_id", "customer_name", "customer_contact",
    (mark("SWM Customer ID"), mark("Customer Name"), mark("Customer Contact")), "waste_status",
)  # fmt: skip

NEAR = {
    "taxpayment_info": "SELECT m.tax_code, m.bin, m.ward, m.house_number, m.difference FROM taxpayment_info.tax_payments p, "
    "taxpayment_info.near_matches(p.tax_code) m WHERE p.id = %s",
    "watersupply_info": "SELECT m.water_customer_id, m.bin, m.ward, m.house_number, m.difference FROM watersupply_info.watersupply_payments p, "
    "watersupply_info.near_matches(p.water_customer_id) m WHERE p.id = %s",
    "swm_info": "SELECT m.swm_customer_id, m.bin, m.ward, m.house_number, m.difference FROM swm_info.swmservice_payments p, "
    "swm_info.near_matches(p.swm_customer_id) m WHERE p.id = %s",
}


def status_type(service: Service) -> RecordType:
    """The list of buildings with their years due: main buildings, one line a number (PAY-06, S-40)."""
    code, person, contact = service.headings
    tax_code = () if service.key == "tax_code" else (Column("tax_code"),)
    return RecordType(
        name=service.name + "_status",
        table=service.of(service.status + "_list"),
        stored_in=service.of(service.status),
        key="bin",
        title=service.title,
        singular=mark("Building"),
        tab=mark("Status"),
        icon=service.icon,
        columns=(
            Column(service.key), Column("bin"), *tax_code, Column(service.person), Column("due_label", label=mark("Years due")), Column("ward"),
        ),
        quick=(Column(service.key), Column("bin"), Column(service.person)),
        quick_hint=mark("Number, BIN or name"),
        filters=(
            Filter("ward", CHOICE, column="ward", reference="layer_info.wards.ward"),
            Filter("due_label", CHOICE, column="due_label", label=mark("Years due"), reference="imis.due_years.name"),
            Filter("matched", CHOICE, label=mark("Payment on record"), condition="(({base}.last_payment_date IS NOT NULL)::text = %s)",
                   choices=(("true", mark("yes")), ("false", mark("no")))),
            Filter(service.key, TEXT, column=service.key),
        ),
        actions=(Action("detail", mark("Detail"), "detail", group=2), Action("map", mark("Map"), "locate", group=3)),
        detail=(
            DetailGroup(
                service.title,
                tuple(Column(name) for name in (service.key, "bin", "ward", service.person, service.contact, "last_payment_date", "due_label")),
            ),
        ),
        export=(
            Column(service.key, label=code), Column("bin"), *(Column("tax_code", label=mark("Tax Code")) for _one in tax_code), Column("ward"),
            Column(service.person, label=person), Column(service.contact, label=contact), Column("due_label", label=mark("Due Years")),
        ),
        has_geometry=False,
        related_tables=("imis.import_batches", "building_info.buildings"),
        imports_into=service.kind,
    )  # fmt: skip


def unmatched_type(service: Service) -> RecordType:
    """Payments whose number belongs to no building, with the likely reason (data-model 5.4)."""
    code, person, contact = service.headings
    return RecordType(
        name=service.name + "_unmatched",
        table=service.of(service.short + "_unmatched"),
        key="id",
        title=mark("Unmatched Records"),
        singular=mark("Payment"),
        tab=mark("Unmatched"),
        icon=service.icon,
        newest_first=service.key,
        columns=(Column(service.key), Column("likely_reason", sortable=False), Column(service.person), Column("last_payment_date")),
        quick=(Column(service.key), Column(service.person)),
        quick_hint=mark("Number or name"),
        filters=(Filter(service.key, TEXT, column=service.key), Filter(service.person, TEXT, column=service.person)),
        actions=(Action("detail", mark("Near matches"), "detail", group=2),),
        detail=(
            DetailGroup(
                mark("Payment"),
                tuple(Column(name) for name in (service.key, service.person, service.contact, "last_payment_date", "likely_reason")),
            ),
            DetailGroup(
                mark("Buildings with a number like it"), query=NEAR[service.schema],
                headings=(code, mark("BIN"), mark("Ward"), mark("House number"), mark("Difference")), needs=("building_info.buildings",),
            ),
        ),
        export=(
            Column(service.key, label=code), Column(service.person, label=person), Column(service.contact, label=contact),
            Column("last_payment_date", label=mark("Last Payment date")),
        ),
        related_tables=("imis.import_batches", "building_info.buildings"),
        imports_into=service.kind,
    )  # fmt: skip


def _page(service: Service):
    def make(dock):
        from .payments_page import DuesPage

        return DuesPage(dock, service)

    return make


def module(service: Service) -> Module:
    """The dock of one service."""
    return Module(
        name=service.name,
        title=service.title,
        icon=service.icon,
        tip=service.tip,
        group=VALUE_ADDED,
        panels=(
            Panel(status_type(service)),
            Panel(unmatched_type(service)),
            Panel(
                deliveries(service.name + "_deliveries", service.of(service.short + "_deliveries"), service.kind, mark("Deliveries")),
                handlers=HANDLERS,
            ),
        ),
        pages=((mark("Dues by ward"), _page(service), lambda rights: rights.may("select", service.of(service.short + "_dues_by_ward"))),),
    )


MODULES = (module(TAX), module(WATER), module(WASTE))
