"""The three payment services, as the tools offer them."""

from __future__ import annotations

from ...records.words import mark

SERVICES = ("tax", "water", "waste")
SERVICE_TITLES = (mark("Property tax"), mark("Water supply"), mark("Solid waste"))
RELATIONS = ("taxpayment_info.tax_payments", "watersupply_info.watersupply_payments", "swm_info.swmservice_payments")


def require_readable(run, service: int) -> None:
    """Payments are read by the department they belong to. :raises QgsProcessingException: the role may not."""
    run.server.refuse_without((RELATIONS[service],), run.algorithm.displayName())
