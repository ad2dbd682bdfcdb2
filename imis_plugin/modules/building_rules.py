"""Conditions of the building and containment forms: when a field is shown and needed (modules 4.3, 4.4)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from ..records.words import mark

Values = Mapping[str, Any]

SEWER, DRAIN, SEPTIC, PIT, COMMUNITY_TOILET, SHARED = 1, 2, 3, 4, 9, 11
DEFECATION_PLACES = (9, 10, 12)
RESIDENTIAL = 1
TOILET_BLOCKS = (34, 35)
MUNICIPAL_SUPPLY = 1
SEPTIC_TYPES = frozenset(range(1, 8))
SEWER_TYPES, DRAIN_TYPES = frozenset((1, 13)), frozenset((2, 14))
DOUBLE_PIT = 8


def toilet_block(v: Values) -> bool:
    """The building is a community or public toilet."""
    return v.get("use_category_id") in TOILET_BLOCKS


def lived_in(v: Values) -> bool:
    """Residents are asked for."""
    return not toilet_block(v)


def has_toilet(v: Values) -> bool:
    """A toilet is on the premises (a toilet block always has one)."""
    return v.get("toilet_status") is True or toilet_block(v)


def no_toilet(v: Values) -> bool:
    """No toilet is on the premises."""
    return v.get("toilet_status") is False and not toilet_block(v)


def connection_is(*systems: int):
    """The toilet leads to one of the systems."""
    return lambda v: has_toilet(v) and v.get("toilet_connection") in systems


def new_containment(v: Values) -> bool:
    """The containment is described in the same form: a new building with septic tank or pit."""
    return v.get("_is_new") is True and connection_is(SEPTIC, PIT)(v)


def municipal(v: Values) -> bool:
    """Drinking water comes from the municipal supply."""
    return v.get("water_source_id") == MUNICIPAL_SUPPLY


def sewer_asked(v: Values) -> bool:
    """The sewer code of the building is asked for (BLD-10)."""
    return connection_is(SEWER)(v)


def drain_asked(v: Values) -> bool:
    """The drain code of the building is asked for (BLD-10)."""
    return connection_is(DRAIN)(v)


def on_the_map(v: Values) -> bool:
    """The line that the toilet leads to is digitised, so that its code is needed."""
    return v.get("network_unidentified") is not True


def from_survey(v: Values) -> bool:
    """The form was opened from a survey, whose date stays (4.8)."""
    return v.get("_survey") is not None


def is_septic(type_id: Any) -> bool:
    """The containment type is a septic tank."""
    return type_id in SEPTIC_TYPES


def rectangular(prefix: str):
    """Length and width are asked for."""
    return lambda v: is_septic(v.get(prefix + "type_id")) or (
        v.get(prefix + "type_id") is not None and v.get(prefix + "pit_shape") == "rectangular"
    )


def cylindrical(prefix: str):
    """The diameter is asked for."""
    return lambda v: (
        v.get(prefix + "type_id") is not None
        and not is_septic(v.get(prefix + "type_id"))
        and v.get(prefix + "pit_shape") == "cylindrical"
    )


def any_shape(prefix: str):
    """The depth is asked for."""
    return lambda v: rectangular(prefix)(v) or cylindrical(prefix)(v)


def volume(v: Values, prefix: str) -> Decimal | None:
    """The volume of the dimensions in m³, two decimals; twice that of one pit for a double pit (data-model 4.4)."""
    depth = v.get(prefix + "depth")
    if rectangular(prefix)(v):
        length, width = v.get(prefix + "tank_length"), v.get(prefix + "tank_width")
        found = length * width * depth if None not in (length, width, depth) else None
    elif cylindrical(prefix)(v):
        diameter = v.get(prefix + "pit_diameter")
        found = Decimal(str(math.pi)) * (diameter / 2) ** 2 * depth if None not in (diameter, depth) else None
    else:
        found = None
    if found is None:
        return None
    return (found * (2 if v.get(prefix + "type_id") == DOUBLE_PIT else 1)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def derive_volume(state, name: str, prefix: str) -> None:
    """Fill the volume from complete dimensions; a volume typed by hand stays until a dimension changes."""
    parts = ("type_id", "pit_shape", "tank_length", "tank_width", "depth", "pit_diameter")
    if name in {prefix + part for part in parts}:
        found = volume(state.seen_values(), prefix)
        if found is not None:
            state.values[prefix + "size"] = found


def at_least_one(v: Values, name: str) -> str:
    """Counts that begin at one."""
    return mark("There is at least one.") if v.get(name) is not None and v[name] < 1 else ""


def above_zero(name: str):
    """Measures that must be more than nothing."""
    return lambda v: mark("This must be more than zero.") if v.get(name) is not None and v[name] <= 0 else ""


def not_more_than(name: str, limit: str, sentence: str):
    """A part that cannot be more than its whole."""
    return lambda v: (
        sentence if v.get(name) is not None and v.get(limit) is not None and v[name] > v[limit] else ""
    )


def derive_population(state, name: str) -> None:
    """The population is the sum of its parts once any of them is filled (modules 4.3)."""
    parts = [state.values.get(part) for part in ("male_population", "female_population", "other_population")]
    if name.endswith("_population") and any(part is not None for part in parts):
        state.values["population_served"] = sum(part or 0 for part in parts)


def parts_given(v: Values) -> bool:
    """One of the parts of the population is filled, so that the whole is worked out."""
    return any(v.get(part) is not None for part in ("male_population", "female_population", "other_population"))
