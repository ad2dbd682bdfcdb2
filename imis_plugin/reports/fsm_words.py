"""All words of the printed papers of the emptying service, in one table: a second language translates this and nothing else."""

from __future__ import annotations

from .words import mark, tr

WORDS = {
    # headings
    "application_report": mark("Application report"),
    "monthly_report": mark("Monthly report of the emptying service"),
    "building": mark("Building"),
    "containment": mark("Containment"),
    "emptying": mark("Emptying"),
    "collection": mark("Sludge collection"),
    "feedback": mark("Feedback"),
    "by_provider": mark("By operator, {month}"),
    "year_to_month": mark("Year to month, January to {month}"),
    "by_ward": mark("By ward, January to {month}"),
    # header and footer
    "application_facts": mark("Application {id} of {date}"),
    "printed": mark("printed {date}"),
    "page": mark("page"),
    "emergency": mark("EMERGENCY"),
    "unfinished": mark("The month is not over: these figures are not final."),
    "own_only": mark("Figures of {provider} only."),
    # the building
    "bin": mark("BIN"),
    "house_number": mark("House number"),
    "structure": mark("Structure type"),
    "ward": mark("Ward"),
    "floors": mark("Floors"),
    "street": mark("Street"),
    "owner": mark("Owner"),
    "applicant": mark("Applicant"),
    "owner_and_applicant": mark("Owner and applicant"),
    # containment, emptying, collection, feedback
    "type": mark("Type"),
    "location": mark("Location"),
    "volume_tank": mark("Volume"),
    "provider": mark("Service provider"),
    "sludge_volume": mark("Sludge volume"),
    "emptied_date": mark("Emptied on"),
    "start_time": mark("Start time"),
    "driver": mark("Driver"),
    "vehicle": mark("Vehicle"),
    "trips": mark("Trips"),
    "cost": mark("Cost"),
    "receipt": mark("Receipt number"),
    "disposal_place": mark("Disposal place"),
    "plant": mark("Treatment plant"),
    "date": mark("Date"),
    "entry_exit": mark("Entry – exit"),
    "measured": mark("Measured volume"),
    "satisfied": mark("Satisfied with the service"),
    "protection": mark("Workers wore protective equipment"),
    "not_recorded": mark("Not yet recorded."),
    "yes": mark("Yes"),
    "no": mark("No"),
    "signature_receiver": mark("Signature of the customer"),
    "signature_office": mark("Signature of the office"),
    # the monthly tables
    "operator": mark("Operator"),
    "applications": mark("Applications received"),
    "emptied": mark("Containments emptied"),
    "safe_disposals": mark("Safe disposals"),
    "volume": mark("Sludge volume (m³)"),
    "revenue": mark("Revenue ({currency})"),
    "total": mark("Total"),
    "not_assigned": mark("Not assigned"),
    "no_ward": mark("Without ward"),
    "method": mark(
        "Applications are counted by their date; emptyings, volume and revenue by the day of the emptying, whatever the month of the "
        "application; safe disposals are sludge collections, by their day at the plant."
    ),
    # months
    "month_1": mark("January"),
    "month_2": mark("February"),
    "month_3": mark("March"),
    "month_4": mark("April"),
    "month_5": mark("May"),
    "month_6": mark("June"),
    "month_7": mark("July"),
    "month_8": mark("August"),
    "month_9": mark("September"),
    "month_10": mark("October"),
    "month_11": mark("November"),
    "month_12": mark("December"),
}


def word(name: str, **values: object) -> str:
    """A word of the table in the reader's language, its braces filled.

    :raises KeyError: the table has no such word.
    """
    text = tr(WORDS[name])
    return text.format(**values) if values else text
