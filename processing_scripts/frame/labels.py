"""The labels of result columns: one name means the same in every result. Units stand in the label."""

from __future__ import annotations

from ...records.words import mark

LABELS: dict[str, str] = {
    "application_id": mark("Application"),
    "bin": mark("BIN"),
    "house_number": mark("House number"),
    "ward": mark("Ward"),
    "containment_id": mark("Containment"),
    "containment_type": mark("Containment type"),
    "application_date": mark("Application date"),
    "proposed_emptying_date": mark("Proposed emptying date"),
    "emptied_date": mark("Emptied date"),
    "provider": mark("Service provider"),
    "emergency": mark("Emergency"),
    "stage": mark("Stage"),
    "days_open": mark("Days open"),
    "location_source": mark("Place taken from"),
    "emptying_id": mark("Emptying"),
    "vehicle": mark("Vehicle"),
    "volume_m3": mark("Volume (m³)"),
    "trips": mark("Trips"),
    "declared_plant": mark("Declared plant"),
    "hours_since_emptied": mark("Hours since emptied"),
    "flag_mismatch": mark("Record and flag disagree"),
    "size_m3": mark("Containment volume (m³)"),
    "bins": mark("Buildings (BIN)"),
    "proposed_date": mark("Date"),
    "source": mark("Source"),
    "overdue_days": mark("Days overdue"),
    "n": mark("Number"),
    "applications": mark("Applications"),
    "containments": mark("Containments"),    "area_no": mark("Area number"),
    "no": mark("Number"),
    "repaired": mark("Made valid"),
}
