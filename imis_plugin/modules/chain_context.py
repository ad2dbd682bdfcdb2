"""What stands above an emptying so that the crew finds it: applicant and containment (modules 6.10)."""

from __future__ import annotations

from typing import Any

from ..records.forms import Field
from ..records.words import mark
from .readable_rows import first_readable

CONTEXT_FIELDS = (
    Field("_contact", kind="shown", label=mark("Contact of the applicant"), shown=lambda v: v.get("_contact") is not None),
    Field("_containment", kind="shown", label=mark("Containment")),
    Field("_type", kind="shown", label=mark("Containment type"), shown=lambda v: v.get("_containment") is not None),
    Field("_size", kind="shown", label=mark("Containment volume (m³)"), shown=lambda v: v.get("_containment") is not None),
    Field("_built", kind="shown", label=mark("Construction year"), shown=lambda v: v.get("_containment") is not None),
)
APPLICANT = "SELECT a.applicant_name, a.applicant_contact FROM {} AS a WHERE a.id = %s"
CONTAINMENT = """
SELECT t.label AS kind, c.size, extract(year FROM c.construction_date)::integer AS built
  FROM {} AS c JOIN fsm.containment_types AS t ON t.id = c.type_id WHERE c.id = %s"""


def context_of(fetch, application: int, containment: str | None) -> dict[str, Any]:
    """Applicant's contact, for those who may see persons, and type, volume and year of the containment."""
    applicant = first_readable(fetch, APPLICANT, ("fsm.applications",), application)
    found = first_readable(fetch, CONTAINMENT, ("fsm.containments", "fsm.containments_register"), containment)
    contact = " · ".join(text for text in (applicant.get("applicant_name"), applicant.get("applicant_contact")) if text)
    return {
        "_contact": contact or None,
        "_containment": containment,
        "_type": found.get("kind"),
        "_size": found.get("size"),
        "_built": found.get("built"),
    }
