"""A day of routes in words: what the page on the screen and the printed sheets say of trucks and stops (umdss.md 7.2)."""

from __future__ import annotations

from dataclasses import dataclass

from ...desk.words import tr
from ...records.words import mark
from .routing_rows import END, PLANT, START

SHORT_FLEET = (
    "vehicle", "provider", "trips", "n_jobs", "volume_m3", "km", "departure", "arrival", "waiting_min", "utilisation_pct", "load_pct", "cost_m3",
)  # fmt: skip
LEFT_COLUMNS = ("application_id", "containment_id", "house_number", "road_name", "days_waiting", "left_m3", "reason", "why")
HEADS = (mark("No."), mark("Time"), mark("Place"), mark("m³"), mark("Load (m³)"), mark("Contact"), mark("Done"))
ESTIMATED = mark("≈ estimated: the volume is not recorded, or comes from the forecast")


@dataclass(frozen=True)
class Place:
    """A stop as the driver reads it: name, whether it is an emergency, codes, the way to the door."""

    name: str
    urgent: bool = False
    codes: str = ""
    way: str = ""


def place_of(stop: dict, contacts: dict[int, dict] | None) -> Place:
    """Where a stop is; the applicant's address, landmark and note where contacts may be read."""
    if stop["stop_kind"] in (START, END):
        return Place(tr("Depot of {provider}").format(provider=stop["provider"]))
    if stop["stop_kind"] == PLANT:
        return Place(tr("Discharge: {plant}").format(plant=stop["plant"]))
    ward = tr("ward {ward}").format(ward=stop["ward"]) if stop["ward"] is not None else ""
    name = ", ".join(str(word) for word in (stop["house_number"] or stop["bin"], stop["road_name"], ward) if word)
    codes = [stop["bin"] if stop["house_number"] else None, stop["containment_id"]]
    codes.append(tr("application {number}").format(number=stop["application_id"]) if stop["application_id"] else None)
    codes.append(tr("part {part}").format(part=stop["part"]) if stop["part"] else None)
    codes.append(tr("hose {metres} m").format(metres=round(stop["hose_m"])))
    known = (contacts or {}).get(stop["application_id"], {})
    way = ", ".join(known[key] for key in ("address", "landmark", "note") if known.get(key))
    return Place(name, bool(stop["emergency"]), " · ".join(code for code in codes if code), way)


def contact_of(stop: dict, contacts: dict[int, dict] | None) -> list[str]:
    """Name and telephone of the applicant, as far as they are known."""
    known = (contacts or {}).get(stop.get("application_id"), {})
    return [known[key] for key in ("applicant_name", "applicant_contact") if known.get(key)]


def time_of(stop: dict) -> str:
    """From when to when the truck stands there."""
    return "–".join(text for text in (stop.get("arrival"), stop.get("departure")) if text)


def moved(stop: dict) -> str:
    """The volume taken in, or discharged with a minus; ≈ where it is a guess."""
    volume = stop.get("volume_m3")
    if volume is None:
        return ""
    return f"{'≈ ' if is_guessed(stop) else ''}{'−' if stop['stop_kind'] == PLANT else ''}{volume:.1f}"


def is_guessed(stop: dict) -> bool:
    """Whether the volume of an emptying is not the recorded one."""
    return stop.get("volume_source") not in (None, "recorded")


def truck_facts(truck: dict, fleet: dict) -> list[tuple[str, str]]:
    """Name and value of what a truck does on the day."""
    return [
        (tr("Service provider"), truck["provider"]), (tr("Tank"), f"{truck['capacity_m3']:g} m³"),
        (tr("Out"), f"{fleet['departure']} – {fleet['arrival']}"), (tr("Jobs"), str(fleet["n_jobs"])), (tr("Trips"), str(fleet["trips"])),
        (tr("Volume"), f"{fleet['volume_m3']:g} m³"), (tr("Way"), f"{fleet['km']:.1f} km"),
    ]  # fmt: skip


def short(name: str, value):
    """Numbers as one reads them aloud: m³ and km to a tenth, money whole."""
    if not isinstance(value, float):
        return value
    return round(value) if name.startswith("cost") else round(value, 1)
