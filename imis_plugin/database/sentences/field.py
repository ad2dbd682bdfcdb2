"""Sentences for the constraints of field packages (modules 15.1)."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "field_packages_wards_check": "A package needs a work area. Choose at least one ward, or draw the area.",
    "field_rows_data_check": "The answers of this row are not those of a form. Collect it again, or have the administrator look at the package.",
    "field_rows_gps_check": "The position is not on earth: longitude -180 to 180, latitude -90 to 90. Correct it, or leave it empty.",
    "field_rows_reason_check": "Say why the row is invalid or rejected; the surveyor reads it.",
}
