"""The emptying service: what is to be done, the guided chain, the form, providers, plants and their tests."""

from __future__ import annotations

from .frame import Shot


def _list(module: str, name: str):
    def steps(stage):
        yield from stage.list(module, name)
        yield stage.pause(0.3)

    return steps


def _chain(**filters):
    """The four steps of an application."""

    def steps(stage):
        page = yield from stage.list("containments", "applications")
        page.show_filtered(filters)
        yield stage.read(page)
        yield stage.pause(0.3)
        page.run_action("steps")
        chain = page.dock.top_page
        yield stage.until(lambda: len(chain.steps) == 4)
        yield stage.pause(0.5)

    return steps


def application(stage):
    """A new application for the building of the first one."""
    page = yield from stage.list("containments", "applications")
    bin_ = page.chosen_row()["bin"]
    form = yield from stage.form(page, "add")
    form.editors["bin"].set_value(bin_)
    form._changed("bin")
    yield stage.until(lambda: form.state.values["_owner"])
    yield stage.pause(0.5)


def provider(stage):
    """A service provider with its staff and vehicles."""
    page = yield from stage.list("providers", "service_providers")
    page.run_action("detail")
    yield stage.pause(1)


def test(stage):
    """A performance test, value by value against the standard."""
    page = yield from stage.list("providers", "performance_tests")
    page.show_filtered({"met": False})
    yield stage.read(page)
    yield stage.pause(0.3)
    page.run_action("detail")
    yield stage.pause(1)


SHOTS = (
    Shot("fsm-to-do", "helpdesk", _list("containments", "waiting")),
    Shot("fsm-chain", "helpdesk", _chain(emptied=True, feedback=False)),
    Shot("fsm-application", "helpdesk", application),
    Shot("fsm-chain-provider", "provider1", _chain(emptied=False)),
    Shot("fsm-provider", "sanitation", provider),
    Shot("fsm-test", "sanitation", test),
)
