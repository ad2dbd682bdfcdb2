"""Containments and the emptying service."""

from __future__ import annotations

from .frame import Shot


def _list(name: str, **filters):
    def steps(stage):
        page = yield from stage.list("containments", name)
        if filters:
            page.show_filtered(filters)
            yield stage.read(page)
            yield stage.pause(0.3)

    return steps


def emptying_form(stage):
    """The next step of an open application: the provider's emptying (a very small city may have none open)."""
    page = yield from stage.list("containments", "applications")
    page.show_filtered({"emptied": False})
    yield stage.read(page)
    yield stage.pause(0.3)
    if page.chosen_row() is not None:
        yield from stage.form(page, "emptying")


def schedule_act(action: str):
    """One of the acts of the schedule, on its first row."""

    def steps(stage):
        page = yield from stage.list("containments", "desludging_plan")
        yield from stage.form(page, action)

    return steps


SHOTS = (
    Shot("schedule", "sanitation", _list("desludging_plan")),
    Shot("schedule-make", "sanitation", schedule_act("generate")),
    Shot("schedule-confirm", "helpdesk", schedule_act("confirm")),
    Shot("schedule-postpone", "sanitation", schedule_act("postpone")),
    Shot("applications", "officer", _list("applications")),
    Shot("containments", "officer", _list("containments")),
    Shot("emptyings", "officer", _list("emptyings")),
    Shot("collections", "officer", _list("collections")),
    Shot("feedbacks", "officer", _list("feedbacks")),
    Shot("provider-applications", "provider1", _list("applications", emptied=False)),
    Shot("emptying-form", "provider1", emptying_form),
)
