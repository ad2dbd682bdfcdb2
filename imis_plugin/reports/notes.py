"""What a report says about its figures in plain words: no value, capped, assumed, replaced, and what was seen in the records."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from .words import tr

# Names of the quality notes the programs count (sql/programs/cwis), in words.
_QUALITY = {
    "year_unknown": "Buildings without a year of construction, taken as existing",
    "population_unknown": "Buildings whose number of people is not known, counted with 0",
    "private_users_bounded": "Buildings that name more users of private toilets than people, or users without a toilet; the surplus is left out",
    "containment_misfit": "Buildings with a containment that does not fit their sanitation system, counted as not safe",
    "sanitation_unknown": "Buildings without a sanitation system, counted as not safe",
    "onsite_without_containment": "Buildings with an on-site system but no containment recorded",
    "tank_year_unknown": "Containments without a date of construction, taken as existing",
    "emptying_without_containment": "Emptyings that name no containment",
    "emptied_volume_unknown": "Emptyings without a volume, counted with 0 m³",
    "collected_volume_unknown": "Deliveries without a volume, counted with 0 m³",
    "capacity_unknown": "Working plants without a capacity, counted with 0 m³ a day",
    "dependants_without_toilet": "Buildings that depend on a community toilet, with none in operation linked to them",
    "test_incomplete": "Samples without BOD, TSS or E. coli, left out",
    "test_of_influent": "Samples of influent, not judged",
    "test_without_standard": "Samples taken before any standard was in force, left out",
    "women_unknown": "Buildings whose number of women is not known, left out",
    "women_bounded": "Buildings that name more women than people; the surplus is left out",
    "distance_unknown": "Buildings left out because their place or that of the toilet is not known",
    "toilet_without_building": "Public toilets in no building of the register, counted as not safe",
    "count_incomplete": "Counts of toilet users without women or men, left out",
    "method_assumed": "Emptyings from earlier records, taken to have been done by machine",
    "result_missing": "Water samples without a result, left out",
}

_SETTINGS = {
    "average_water_consumption_lpcd": ("Water consumption", "litres per person and day"),
    "waste_water_conversion_factor": ("Share of water that becomes wastewater, sewered", "%"),
    "greywater_conversion_factor_connected_to_sewer": ("Greywater and supernatant, containment with sewer outlet", "%"),
    "greywater_conversion_factor_not_connected_to_sewer": ("Greywater and supernatant, all other containments", "%"),
    "fs_generation_from_containment_not_connected_to_sewer_lpcd": ("Sludge from closed containments", "litres per person and year"),
    "fs_generation_from_permeable_or_unlined_pit_lpcd": ("Sludge from permeable or unlined pits", "litres per person and year"),
    "sfd_emptying_window_years": ("Years counted back for emptying", "years"),
    "sfd_groundwater_risk": ("Risk to groundwater", ""),
    "effluent_standards": ("Standards of treated effluent", ""),
}

_STATUSES = {
    "ok": "computed", "capped": "capped at 100", "undefined": "no value", "missing_setting": "setting missing",
    "assumed": "by assumption", "override": "replaced by hand",
}  # fmt: skip


@dataclass(frozen=True)
class Note:
    """A remark on one indicator. ``kind`` is a status (``capped`` …) or ``quality``."""

    code: str
    kind: str
    text: str


def setting_words(name: str) -> tuple[str, str]:
    """Title and unit of a setting; a setting not known here is shown by its name."""
    title, unit = _SETTINGS.get(name, (name, ""))
    return tr(title), tr(unit) if unit else ""


def status_words(status: str) -> str:
    """A status in one or two words."""
    return tr(_STATUSES.get(status, status))


def quality_words(name: str) -> str:
    """What a quality note counts, in words; a note not known here is shown by its name."""
    if name.startswith("missing_setting:"):
        return tr("The setting “{}” is not given").format(setting_words(name.split(":", 1)[1])[0])
    return tr(_QUALITY[name]) if name in _QUALITY else name


def status_notes(document: dict) -> list[Note]:
    """Why figures are missing, capped, assumed or replaced, in the order of the report."""
    found = []
    for indicator in document["indicators"]:
        code, status = indicator["code"], indicator["status"]
        if status == "undefined":
            reason = tr(indicator.get("undefined_reason") or "The denominator is zero.")
            found.append(Note(code, status, tr("No value. {}").format(reason)))
        elif status == "missing_setting":
            names = [setting_words(name.split(":", 1)[1])[0] for name in indicator.get("quality", {}) if name.startswith("missing_setting:")]
            found.append(Note(code, status, tr("No value. Settings not given: {}.").format(", ".join(names) or "?")))
        elif status == "capped":
            found.append(Note(code, status, tr("The terms give {} %; a share cannot exceed 100 %.").format(short_number(indicator["raw"]))))
        elif status == "assumed":
            found.append(Note(code, status, tr("Right by assumption: earlier records do not say how it was done, and are taken as done by machine.")))
        elif status == "override":
            found.append(Note(code, status, _override_words(indicator)))
    return found


def _override_words(indicator: dict) -> str:
    override = indicator.get("override", {})
    computed = override.get("computed_value")
    return tr("Replaced by hand; computed was {}. Reason: {} ({}, {}).").format(
        tr("no value") if computed is None else computed, override.get("reason", ""), override.get("by", ""), str(override.get("at", ""))[:10]
    )


def part_words(label: str) -> str:
    """The name of a part of the city; a part shown with a small neighbour is named with it (``Ward 3 with Ward 4``)."""
    names = []
    for name in label.split(" with "):
        kind, _blank, number = name.partition(" ")
        known = {"Ward": tr("Ward {}"), "community": tr("community {}")}.get(kind) if number.isdigit() else None
        names.append(known.format(number) if known else tr(name))
    return f" {tr('with')} ".join(names)


def quality_notes(document: dict) -> list[tuple[int, str, list[str]]]:
    """Remarks on the records, each once: count, words, and the codes of the indicators it touches."""
    grouped: dict[tuple[str, int], list[str]] = {}
    for indicator in document["indicators"]:
        for name, count in indicator.get("quality", {}).items():
            if not name.startswith("missing_setting:"):
                grouped.setdefault((name, count), []).append(indicator["code"])
    return [(count, quality_words(name), codes) for (name, count), codes in grouped.items()]


def short_number(text: str | None, decimals: int = 1) -> str:
    """A stored figure for reading: grouped thousands, at most so many decimals; a dash for none."""
    if text is None:
        return "–"
    number = Decimal(text).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    shown = f"{number:,f}"
    return shown.rstrip("0").rstrip(".") if "." in shown else shown
