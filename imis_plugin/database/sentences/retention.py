"""Sentences for the constraints of what was removed because its time was over."""

SENTENCES: dict[str, str] = {
    "retention_runs_counts_check": "The numbers of records treated cannot be negative. Run the retention again.",
}
