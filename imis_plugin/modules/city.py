"""The city at a glance: the main dashboard, a panel of its own."""

from __future__ import annotations

from ..desk.panel import PLANNING, Module
from ..records.words import mark
from .dashboards import page_of
from .dashboards.city import CITY

MODULE = Module(
    name="city",
    title=mark("City"),
    icon="city",
    group=PLANNING,
    tip=mark("The city at a glance: buildings, sanitation, networks, services, health"),
    pages=(page_of(CITY, mark("City")),),
)
