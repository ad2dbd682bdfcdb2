"""Registers of every department that have no part of their own: list beside the map, and the form or detail where work is done."""

from __future__ import annotations

from .frame import Shot


def _list(module: str, name: str, action: str = "", **filters):
    """A list, filtered if need be; ``action`` is pressed on its first record (detail, map, edit)."""

    def steps(stage):
        page = yield from stage.list(module, name)
        page.show_filtered(filters)  # none: a shot before may have set some
        yield stage.read(page)
        yield stage.pause(0.3)
        if action in ("edit", "add"):
            yield from stage.form(page, action)
        elif action:
            page.run_action(action)
            yield stage.pause(1)
        yield from stage.drawn()

    return steps


SHOTS = (
    Shot("containment-form", "officer", _list("containments", "containments", "edit")),
    Shot("employees", "sanitation", _list("providers", "employees")),
    Shot("vehicles", "sanitation", _list("providers", "vehicles")),
    Shot("plants", "sanitation", _list("providers", "treatment_plants", "map")),
    Shot("tests", "sanitation", _list("providers", "performance_tests")),
    Shot("standards", "sanitation", _list("providers", "effluent_standards", "detail")),
    Shot("help-desks", "sanitation", _list("providers", "help_desks")),
    Shot("sewers", "infra", _list("utilities", "sewers", "map")),
    Shot("drains", "infra", _list("utilities", "drains", "map")),
    Shot("water-samples", "health", _list("health", "water_samples", "map")),
    Shot("communities", "officer", _list("buildings", "communities", "map")),
    Shot("sign-ins", "administrator", _list("administration", "sign_ins")),
    Shot("payments-water", "water", _list("water_payments", "water_payments_status")),
    Shot("payments-waste", "waste", _list("waste_payments", "waste_payments_status")),
)
