"""Which layers can be exported, and their published columns (umdss.md 1.3, 4). Plain data: no QGIS here."""

from __future__ import annotations

from dataclasses import dataclass

from .definitions import LAYERS, SCHEMA


@dataclass(frozen=True)
class Personal:
    """Personal columns kept elsewhere: the relation that holds them and the column that both sides share."""

    relation: str
    key: str
    columns: tuple[str, ...]
    here: str = ""

    @property
    def key_here(self) -> str:
        """The column of the exported view that names the record over there."""
        return self.here or self.key


@dataclass(frozen=True)
class ExportLayer:
    """One layer to export. Without ``columns`` all of the view are published, in its order.

    ``measured`` names columns that are measured anew when features are cut, with the divisor of metres or square metres.
    ``only_personal`` marks a list that is of persons through and through.
    """

    name: str
    title: str
    view: str
    layer_view: str
    key: str
    geometry_type: str
    columns: tuple[str, ...] = ()
    personal: Personal | None = None
    measured: tuple[tuple[str, float], ...] = ()
    only_personal: bool = False


_OWN_VIEWS = {"buildings", "containments", "toilets", "tax_status", "water_status", "waste_status", "hotspots", "low_income_communities"}
_COLUMNS: dict[str, tuple[str, ...]] = {
    "roads": ("code", "name", "carrying_width", "hierarchy", "surface_type", "length", "right_of_way"),
    "sewers": ("code", "diameter", "location", "length", "road_code", "treatment_plant"),
    "drains": ("code", "cover_type", "surface_type", "size", "length", "treatment_plant"),
    "water_mains": ("code", "diameter", "length", "project_name", "type", "material_type"),
    "treatment_plants": ("name", "location", "capacity_per_day", "plant_type"),
    "water_samples": ("sample_date", "sample_location", "water_coliform_test_result"),
    "grid_info": ("no_build", "no_contain", "total_rdlen", "no_rcc_framed", "no_load_bearing", "no_wooden_mud", "no_cgi_sheet", "no_emptying",
                  "no_septic_tank"),
    "places": ("name",),
    "water_bodies": ("id", "name", "type"),
    "land_use": ("id", "area", "class"),
    "sanitation_zones": ("id", "area", "type"),
    "ward_boundary": ("ward", "area"),
    "service_providers": ("id", "company_name", "ward", "status"),
}
_PAYER = ("customer_name", "customer_contact", "last_payment_date")
_PERSONAL = {
    "buildings": Personal("building_info.owners_register", "bin", ("owner_name", "owner_contact", "owner_gender")),
    "treatment_plants": Personal("fsm.treatment_plants", "id", ("caretaker_name", "caretaker_number", "caretaker_gender")),
    "toilets": Personal("fsm.toilets", "id", ("operator_or_maintainer_name", "caretaker_name", "caretaker_gender", "caretaker_contact_number")),
    "tax_status": Personal("taxpayment_info.tax_payment_status", "bin", ("owner_name", "owner_contact", "last_payment_date")),
    "water_status": Personal("watersupply_info.watersupply_payment_status", "bin", _PAYER),
    "waste_status": Personal("swm_info.swmservice_payment_status", "bin", _PAYER),
}
_SQUARE_KM = 1e6
_MEASURED: dict[str, tuple[tuple[str, float], ...]] = {
    "roads": (("length", 1.0),), "sewers": (("length", 1.0),), "drains": (("length", 1.0),), "water_mains": (("length", 1.0),),
    "land_use": (("area", 1.0),), "sanitation_zones": (("area", _SQUARE_KM),), "ward_boundary": (("area", _SQUARE_KM),),
    "buildings": (("estimated_area", 1.0),),
}
_LEFT_OUT = ("ward_mask", "municipality")

EXPORT_LAYERS: tuple[ExportLayer, ...] = tuple(
    ExportLayer(
        definition.name,
        definition.title,
        "export_" + definition.name if definition.name in _OWN_VIEWS else definition.view,
        definition.view,
        definition.key,
        definition.geometry_type,
        _COLUMNS.get(definition.name, ()),
        _PERSONAL.get(definition.name),
        _MEASURED.get(definition.name, ()),
    )
    for definition in LAYERS
    if definition.name not in _LEFT_OUT
)

OWNERS = ExportLayer("building_owners", "Building owners", "export_building_owners", "export_building_owners", "bin", "None", only_personal=True)


def export_layer(name: str) -> ExportLayer:
    """The exported layer with this name.

    :raises KeyError: there is none.
    """
    for layer in (*EXPORT_LAYERS, OWNERS):
        if layer.name == name:
            return layer
    raise KeyError(name)


def relation(layer: ExportLayer) -> str:
    """The relation behind a layer, as the rights know it."""
    return f"{SCHEMA}.{layer.view}"
