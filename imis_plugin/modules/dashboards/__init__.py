"""The dashboards of IMIS (modules 13), as declarations: which numbers, from which SQL function, what a click opens."""

from __future__ import annotations

from ...desk.dashboard_declaration import Dashboard
from ...records.words import mark

# Words that the functions answer with, for the translators (lookup texts are translated where they are kept).
FIXED = (
    mark("Total"), mark("Residential"), mark("Commercial"), mark("Industrial"), mark("Mixed"), mark("Institutions"),
    mark("Educational"), mark("Health"), mark("Others"), mark("No data"), mark("No ward"), mark("Outside"), mark("Unknown"),
    mark("1 floor"), mark("2 floors"), mark("3 floors"), mark("4 floors"), mark("5 floors or more"),
    mark("With toilet"), mark("Without toilet"), mark("With pipe code"), mark("Without pipe code"),
    mark("With customer ID"), mark("Without customer ID"), mark("With tax code"), mark("Without tax code"),
    mark("Buildings"), mark("Main buildings"), mark("Containments"), mark("Emptyings"), mark("Applications"),
    mark("Applications responded"), mark("Containments emptied"), mark("Sludge emptied"), mark("Revenue"),
    mark("Sludge disposed at plant"), mark("Sludge collections"), mark("Feedbacks"), mark("Emptying requests"),
    mark("Service providers"), mark("Desludging vehicles"), mark("Treatment plants"), mark("Public toilets"),
    mark("Community toilets"), mark("Public toilet users"), mark("Community toilet users"), mark("Hotspots"),
    mark("Waterborne cases"), mark("Cases"), mark("Roads"), mark("Sewers"), mark("Drains"), mark("Water mains"),
    mark("Meets the standard"), mark("Does not meet it"), mark("Low-income communities"), mark("Other communities"),
    mark("Not assigned"), mark("Yes"), mark("No"), mark("Week 1"), mark("Week 2"), mark("Week 3"), mark("Week 4"),
    mark("Jan"), mark("Feb"), mark("Mar"), mark("Apr"), mark("May"), mark("Jun"), mark("Jul"), mark("Aug"), mark("Sep"),
    mark("Oct"), mark("Nov"), mark("Dec"), mark("Pending"), mark("Unassigned"), mark("Overdue"),
    mark("Emptied, not collected for more than a day"), mark("Log days missing in the last week"),
    mark("Rows in the last import"), mark("Match rate"), mark("m³"), mark("km"), mark("m"),
)  # fmt: skip


def page_of(dashboard: Dashboard, title: str = mark("Dashboard")):
    """A dashboard as a page of a module: (title, factory, who may see it)."""

    def make(dock):
        from ...desk.dashboard_page import DashboardPage

        return DashboardPage(dock, dashboard)

    return title, make, dashboard.available
