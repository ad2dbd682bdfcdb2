"""Sentences for the constraints of the export log."""

SENTENCES: dict[str, str] = {
    "export_log_layers_check": "Choose at least one layer to export.",
    "export_log_reason_check": "Say why you need names and numbers of persons. The reason is written down with your name.",
}
