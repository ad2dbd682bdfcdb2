"""Lists that fill by what officers decide: approvals, looks at personal data, deliveries.

Not taken by ``make demo``: what is decided here stays in the city.
"""

from __future__ import annotations

from dataclasses import replace

from .frame import Shot


def _decided(stage, module: str, name: str, rejected: str, reason: str):
    page = yield from stage.list(module, name)
    if not page.model.rows:
        yield from _decide(stage, module, rejected, reason)
        page = yield from stage.list(module, name)
        yield stage.until(lambda: bool(page.model.rows))
    if "preview" in page.buttons:
        page.run_action("preview")
        yield stage.pause(0.8)
    yield from stage.drawn()


def _decide(stage, module: str, queue: str, reason: str):
    """Reject the newest entry of a queue, then approve those that are in order, as an officer does."""
    page = yield from stage.list(module, queue)
    form = yield from stage.form(page, "reject")
    field = next(name for name in ("reason", "decision_note") if name in form.editors)
    form.editors[field].set_value(reason)
    form._changed(field)
    form.save()
    yield stage.until(lambda: page.dock.top_page is None)
    page.confirm = lambda _title, _text: True
    page.run_action("approve_all")
    yield stage.until(lambda: bool(page.session.messages.last) and "approved" in page.session.messages.last, 90)
    page.dock.iface.messageBar().clearWidgets()


def surveys(stage):
    """Decided surveys: approved, with the building each became, and one that was rejected."""
    yield from _decided(stage, "buildings", "surveys_decided", "surveys", "Drawn over the neighbour's yard. Please measure again.")


def sewers(stage):
    """Decided reports of sewer connections."""
    yield from _decided(stage, "sewer_connections", "sewer_decided", "sewer_queue", "The manhole is in the next lane; the house still has its pit.")


def looks(stage):
    """Who looked at whose data, and why; where nobody did yet, the tax office looks up three owners before."""
    from imis_plugin.database.connection import fetch_all
    from imis_plugin.desk.access import Opener

    page = yield from stage.list("administration", "looks")
    if not page.model.rows:
        conn = Opener(replace(stage.desk.session.access, user="tax")).open("pictures")
        try:
            found = fetch_all(conn, "SELECT bin FROM building_info.buildings WHERE tax_code IS NOT NULL ORDER BY bin DESC LIMIT 3")
            reasons = ("Tax notice came back: address to be checked", "Owner calls about a payment", "Two owners on one tax code")
            for row, reason in zip(found, reasons, strict=True):
                fetch_all(conn, "SELECT bin FROM building_info.owner_of(%s, %s)", (row["bin"], reason))
            conn.commit()
        finally:
            conn.close()
        page.refresh()
        yield stage.until(lambda: bool(page.model.rows))
    yield from stage.drawn()


SHOTS = (
    Shot("surveys-decided", "permit", surveys),
    Shot("sewer-decided", "infra", sewers),
    Shot("looks", "administrator", looks),
)
