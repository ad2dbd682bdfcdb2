"""Toilets, public health, KPI targets and administration."""

from __future__ import annotations

from .frame import Shot


def _list(module: str, name: str):
    def steps(stage):
        yield from stage.list(module, name)

    return steps


def _form(module: str, name: str, action: str, **values):
    def steps(stage):
        page = yield from stage.list(module, name)
        form = yield from stage.form(page, action)
        for field, value in values.items():
            form.editors[field].set_value(value)
            form._changed(field)
        yield stage.pause(0.6)

    return steps


def toilet_form(stage):
    """A stored toilet, scrolled to its facilities."""
    page = yield from stage.list("toilets", "toilets")
    form = yield from stage.form(page, "edit")
    form.scroll.verticalScrollBar().setValue(form.scroll.verticalScrollBar().maximum() // 2)
    yield stage.pause(0.6)


def dependants(stage):
    """The buildings that depend on a community toilet."""
    page = yield from stage.list("toilets", "toilets")
    place = next(n for n, row in enumerate(page.model.rows) if row["type"] == "Community Toilet")
    page.table.selectRow(place)
    page.run_action("buildings")
    yield stage.pause(0.8)


def hotspots(stage):
    """Hotspots, the chosen one on the map."""
    page = yield from stage.list("health", "hotspots")
    page.run_action("map")
    yield from stage.drawn()


def setting_form(stage):
    """A setting with its meaning, range and last change."""
    page = yield from stage.list("administration", "settings")
    page.show_filtered({"category": "service"})
    yield stage.read(page)
    page.table.selectRow(next(n for n, row in enumerate(page.model.rows) if row["name"] == "emptying_interval_years"))
    yield from stage.form(page, "edit")


def account_form(stage):
    """A new account of a service provider."""
    page = yield from stage.list("administration", "accounts")
    form = yield from stage.form(page, "add")
    for field, value in {"name": "Asha Devi", "username": "asha", "user_type": "Service Provider"}.items():
        form.editors[field].set_value(value)
        form._changed(field)
    yield stage.pause(0.8)


def first_password(stage):
    """What a person sees at the first sign-in."""
    from imis_plugin.desk.password_dialog import ChangePassword

    dialog = ChangePassword(stage.desk.session.opener, "asha", True, stage.iface.mainWindow())
    dialog.show()
    yield stage.pause(0.5)
    return dialog


def one_time_password(stage):
    """What the administrator sees, once."""
    from imis_plugin.desk.password_dialog import OneTimePassword

    dialog = OneTimePassword("Asha Devi", "asha", "Example-Not-Real-1", stage.iface.mainWindow())
    dialog.show()
    yield stage.pause(0.5)
    return dialog


def role_rights(stage):
    """What a role may do."""
    page = yield from stage.list("administration", "roles")
    page.table.selectRow(next(n for n, row in enumerate(page.model.rows) if "Sanitation" in row["name"]))
    page.run_action("detail")
    yield stage.pause(0.8)


SHOTS = (
    Shot("toilets", "sanitation", _list("toilets", "toilets")),
    Shot("toilet-form", "sanitation", toilet_form),
    Shot("toilet-users", "sanitation", _list("toilets", "toilet_users")),
    Shot("toilet-months", "sanitation", _list("toilets", "toilet_months")),
    Shot("kpi-targets", "sanitation", _list("kpi", "kpi_targets")),
    Shot("toilet-buildings", "officer", dependants),
    Shot("water-sample-form", "health", _form("health", "water_samples", "add", sample_location="Station road, hand pump")),
    Shot("hotspots", "health", hotspots),
    Shot("hotspot-form", "health", _form("health", "hotspots", "edit")),
    Shot("yearly-cases", "health", _list("health", "yearly_cases")),
    Shot("holidays", "sanitation", _list("administration", "holidays")),
    Shot("settings", "administrator", _list("administration", "settings")),
    Shot("setting-form", "administrator", setting_form),
    Shot("accounts", "administrator", _list("administration", "accounts")),
    Shot("account-form", "administrator", account_form),
    Shot("one-time-password", "administrator", one_time_password),
    Shot("first-password", "administrator", first_password),
    Shot("roles", "administrator", role_rights),
    Shot("code-lists", "administrator", _list("administration", "codes")),
    Shot("changes", "administrator", _list("administration", "changes")),
)
