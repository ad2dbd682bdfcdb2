"""Sentences for the constraints of the schedule of emptyings (modules 16.1)."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "holidays_name_given_check": "Write what the holiday is called.",
    "holidays_pkey": "This day is in the list of holidays already.",
    "provider_wards_pkey": "The provider serves this ward already.",
    "desludging_plan_waiting_key": "This containment is in the schedule already. Refresh the list.",
    "desludging_plan_application_id_key": "This application belongs to another row of the schedule.",
    "desludging_plan_priority_range_check": "The priority of a scheduled emptying is 1, 2 or 3. Make the schedule anew.",
    "desludging_plan_status_known_check": "A scheduled emptying is planned, confirmed or declined. Use the buttons of the list.",
    "desludging_plan_confirmed_application_check": "A confirmed emptying has an application, the others have none. Use the button Confirm.",
    "desludging_plan_declined_reason_check": "A declined emptying has a reason, the others have none. Decline it with the button of the list.",
    "desludging_plan_run_one_row_check": "There is one last schedule. Make the schedule anew instead of adding a row.",
}
