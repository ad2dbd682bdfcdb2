"""Sentences for the constraints of history, access log and the list of personal columns."""

SENTENCES: dict[str, str] = {
    "change_action_check": "History knows insert, update, delete, restore, forget and truncate. This is a fault of the program; tell the administrator.",  # noqa: E501
    "access_log_data_class_check": "The class of personal data must be B, C, D, E or F. This is a fault of the program; tell the administrator.",
    "access_log_reason_check": "Say why you need to see this. The reason is written down with your name.",
    "personal_columns_data_class_check": "The class of a personal column must be B, C, D, E or F. Correct sql/access/personal.csv.",
    "running_act_action_check": "Only restoring and forgetting are marked in history. This is a fault of the program; tell the administrator.",
}
