"""Which layers the municipal project holds (umdss.md 3.1): group, source, key, scale limit, label, first theme.

Plain data: no QGIS here, so that the list can be checked against the database without a desktop.
Every layer reads a view ``layer_info.v_layer_*`` in which the joins are made, so that styles and
labels need no client-side lookups.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

SCHEMA = "layer_info"


@dataclass(frozen=True)
class LabelDefinition:
    """A label: QGIS expression, the scales between which it is drawn (denominators; None: no limit), and its looks."""

    expression: str
    max_denominator: Optional[int] = None
    min_denominator: Optional[int] = None
    size: float = 8.0
    bold: bool = False
    along_line: bool = False
    colour: str = "#333333"


@dataclass(frozen=True)
class LayerDefinition:
    """One layer of the municipal project.

    ``table`` is the record type behind the view, ``schema.table``; panels find the layer by it.
    ``max_denominator`` is the largest scale denominator at which the layer is drawn (None: always).
    ``theme`` names the theme of :mod:`themes` that is shown first, ``more`` the others that it can be drawn by.
    Layers of measures (``theme`` WG) have a theme for each measure of :mod:`measures`.
    """

    name: str
    title: str
    group: str
    view: str
    key: str
    geometry_type: str
    table: str
    theme: str
    visible: bool = False
    max_denominator: Optional[int] = None
    label: Optional[LabelDefinition] = None
    count_classes: bool = True
    more: tuple[str, ...] = ()

    @property
    def themes(self) -> tuple[str, ...]:
        """Names of all its themes in the order of the specification."""
        return tuple(sorted((self.theme, *self.more), key=_place)) if self.more else (self.theme,)


def _place(name: str) -> tuple[str, int]:
    letters = name.rstrip("0123456789")
    return letters, int(name[len(letters):] or 0)


GROUPS: tuple[str, ...] = (
    "Analysis results",
    "Administration",
    "Services and revenue",
    "Faecal sludge management",
    "Buildings",
    "Utilities",
    "Public health",
    "Environment and places",
    "Summaries",
    "Base maps",
)

_LINE_LABEL = LabelDefinition('"code"', 8000, along_line=True)
_ROAD_LABEL = LabelDefinition("\"code\" || coalesce('-' || \"name\", '')", 8000, size=10, bold=True, along_line=True)

LAYERS: tuple[LayerDefinition, ...] = (
    LayerDefinition("municipality", "Municipality", "Administration", "v_layer_municipality", "id", "MultiPolygon",
                    "layer_info.citypolys", "A1", visible=True, label=LabelDefinition('"name"', None, 25000, 11, True)),
    LayerDefinition("ward_boundary", "Ward boundary", "Administration", "v_layer_ward_boundary", "ward", "MultiPolygon",
                    "layer_info.wards", "A2", visible=True, label=LabelDefinition("'Ward ' || \"ward\"", size=9, bold=True)),
    LayerDefinition("ward_mask", "Ward mask", "Administration", "v_layer_ward_mask", "ward", "MultiPolygon",
                    "layer_info.ward_overlay", "A3", count_classes=False),
    LayerDefinition("tax_status", "Property tax status", "Services and revenue", "v_layer_tax_status", "bin",
                    "MultiPolygon", "taxpayment_info.tax_payment_status", "P", max_denominator=20000),
    LayerDefinition("water_status", "Water supply status", "Services and revenue", "v_layer_water_status", "bin",
                    "MultiPolygon", "watersupply_info.watersupply_payment_status", "P", max_denominator=20000,
                    more=("S",)),
    LayerDefinition("waste_status", "Solid waste service status", "Services and revenue", "v_layer_waste_status", "bin",
                    "MultiPolygon", "swm_info.swmservice_payment_status", "P", max_denominator=20000,
                    more=("S",)),
    LayerDefinition("containments", "Containments", "Faecal sludge management", "v_layer_containments", "id", "Point",
                    "fsm.containments", "C1", max_denominator=20000, label=LabelDefinition('"id"', 1000, size=7),
                    more=("C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9")),
    LayerDefinition("toilets", "Toilets PT/CT", "Faecal sludge management", "v_layer_toilets", "id", "Point",
                    "fsm.toilets", "T2", label=LabelDefinition('"name"', 5000),
                    more=("T1",)),
    LayerDefinition("treatment_plants", "Treatment plants", "Faecal sludge management", "v_layer_treatment_plants", "id",
                    "Point", "fsm.treatment_plants", "TP2", label=LabelDefinition('"name"', 50000, bold=True),
                    more=("TP1", "TP3")),
    LayerDefinition("sanitation_zones", "Sanitation system zones", "Faecal sludge management",
                    "v_layer_sanitation_zones", "id", "MultiPolygon", "layer_info.sanitation_system", "Z",
                    label=LabelDefinition('"type"')),
    LayerDefinition("service_providers", "Service providers", "Faecal sludge management", "v_layer_service_providers",
                    "id", "Point", "fsm.service_providers", "SP", label=LabelDefinition('"company_name"')),
    LayerDefinition("buildings", "Buildings", "Buildings", "v_layer_buildings", "bin", "MultiPolygon",
                    "building_info.buildings", "B1", visible=True, max_denominator=20000,
                    label=LabelDefinition('"bin"', 2000, size=7),
                    more=("B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10", "B11")),
    LayerDefinition("low_income_communities", "Low-income communities", "Buildings", "v_layer_low_income_communities",
                    "id", "MultiPolygon", "layer_info.low_income_communities", "L",
                    label=LabelDefinition('"community_name"', colour="#7A3A00")),
    LayerDefinition("roads", "Road network", "Utilities", "v_layer_roads", "code", "MultiLineString",
                    "utility_info.roads", "R1", label=_ROAD_LABEL, count_classes=False,
                    more=("R2", "R3", "R4")),
    LayerDefinition("sewers", "Sewer network", "Utilities", "v_layer_sewers", "code", "MultiLineString",
                    "utility_info.sewers", "SW1", label=_LINE_LABEL, count_classes=False,
                    more=("SW2", "SW3")),
    LayerDefinition("drains", "Drain network", "Utilities", "v_layer_drains", "code", "MultiLineString",
                    "utility_info.drains", "D1", label=_LINE_LABEL,
                    more=("D2", "D3")),
    LayerDefinition("water_mains", "Water supply network", "Utilities", "v_layer_water_mains", "code",
                    "MultiLineString", "utility_info.water_supplys", "W1", label=_LINE_LABEL),
    LayerDefinition("hotspots", "Waterborne hotspots", "Public health", "v_layer_hotspots", "id", "MultiPolygon",
                    "public_health.waterborne_hotspots", "H2", label=LabelDefinition('"hotspot_location"', 10000),
                    more=("H1", "H3")),
    LayerDefinition("water_samples", "Water samples", "Public health", "v_layer_water_samples", "id", "Point",
                    "public_health.water_samples", "WS"),
    LayerDefinition("places", "Places", "Environment and places", "v_layer_places", "id", "Point",
                    "layer_info.places", "PL", max_denominator=20000, label=LabelDefinition('"name"', 5000, size=7.5)),
    # On at the start, unlike in umdss.md 3.1: a river and ponds are what people find their way by while buildings are still hidden.
    LayerDefinition("water_bodies", "Water bodies", "Environment and places", "v_layer_water_bodies", "id",
                    "MultiPolygon", "layer_info.waterbodys", "WB", visible=True,
                    label=LabelDefinition('"name"', 10000, colour="#0B5394")),
    LayerDefinition("land_use", "Land use", "Environment and places", "v_layer_land_use", "id", "MultiPolygon",
                    "layer_info.landuses", "LU", count_classes=False),
    LayerDefinition("ward_info", "Ward-wise info", "Summaries", "v_layer_ward_info", "ward", "MultiPolygon",
                    "layer_info.ward_summary", "WG", label=LabelDefinition('"ward"', size=10, bold=True)),
    LayerDefinition("grid_info", "Summarised grid (0.5 km)", "Summaries", "v_layer_grid_info", "id", "MultiPolygon",
                    "layer_info.grid_summary", "WG", label=LabelDefinition('"no_build"', 30000)),
)

# Groups whose features are not records of a panel.
WITHOUT_RECORDS = ("Administration", "Environment and places", "Summaries")

# Layers that show stored copies of measures (umdss.md 2.6), and the level of each.
COPIED_LEVELS = {"ward_info": "ward", "grid_info": "grid"}


def layer_definition(name: str) -> LayerDefinition:
    """The definition with this name.

    :raises KeyError: there is none.
    """
    for definition in LAYERS:
        if definition.name == name:
            return definition
    raise KeyError(name)
