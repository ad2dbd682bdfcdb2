"""The body that the National Sanitation Dashboard takes, made from a report document (cwis.md 9.2). Nothing is sent here."""

from __future__ import annotations

from ..database.errors import ImisError
from .document import problems
from .words import tr


def payload(document: dict, undefined: str = "NaN") -> dict:
    """City, year and the 22 values as text, in the document's order.

    :param undefined: what the dashboard wants to read where there is no value (setting ``nsd_undefined_token``).
    """
    return {
        "city": document["municipality"]["nsd_city"],
        "year": document["year"],
        "indicators": [
            {
                "cwisCode": indicator["nsd_code"],
                "name": indicator["title"],
                "outcome": indicator["outcome"].lower(),
                "value": undefined if indicator["value"] is None else indicator["value"],
            }
            for indicator in document["indicators"]
        ],
    }


def checked_payload(document: dict, undefined: str = "NaN") -> dict:
    """:func:`payload` of a document that passed the receiver's check.

    :raises ImisError: the document is damaged or incomplete; the sentence says how.
    """
    found = problems(document)
    if found:
        raise ImisError(tr("The report cannot be sent: {}").format(" ".join(found)))
    return payload(document, undefined)
