"""Sentences for the constraints of sewer connection reports (data-model 2.20)."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "connection_statuses_code_key": "Another report status has this code. Codes are unique: choose another one.",
    "connection_statuses_text_check": "Code and label of a report status cannot be blank. Fill both.",
    "sewer_connections_bin_open_key": "A connection of this building is already reported and waits for approval. Decide that report first.",
    "sewer_connections_decided_check": (
        "A decided report carries the time of the decision, an open one does not. Approve or reject it from the queue."
    ),
    "sewer_connections_reported_date_not_future_check": "The day of the report lies in the future. Enter today or an earlier day.",
}
