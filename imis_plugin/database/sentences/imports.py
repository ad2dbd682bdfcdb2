"""Sentences of the constraints on deliveries: what is wrong and what to do."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "import_batches_status_check": "A delivery is staged, accepted, refused or undone. Choose one of them.",
    "import_batches_file_sha256_check": "The checksum of a file has 64 hexadecimal digits. Load the file again so that it is computed.",
    "import_batches_file_name_check": "A delivery is recorded under the plain name of its file, without a folder. Give the name alone.",
    "import_batches_date_format_check": "Dates of a delivery are ISO, DMY (day first) or MDY (month first). Choose one of them.",
    "import_batches_counts_check": (
        "The row counts of a delivery cannot be negative, and no more rows can be changed than accepted. Load the file again."
    ),
    "import_rows_reasons_check": "A refused row is kept with at least one reason. Give the reason.",
}
