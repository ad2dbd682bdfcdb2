"""Buildings: list, filters, map, detail, history, form."""

from __future__ import annotations

from .frame import Shot


def filters(stage):
    """The filters unfolded, one of them set."""
    page = yield from stage.list("buildings", "buildings")
    page.filter_button.setChecked(True)
    page.filters.fields["house_number"].setText("1")
    page.filters.apply()
    yield stage.read(page)
    yield stage.pause(0.3)


def on_map(stage):
    """A building shown on the map."""
    page = yield from stage.list("buildings", "buildings")
    page.run_action("map")
    yield from stage.drawn()
    page.filters.reset()
    page.filter_button.setChecked(False)


def _detail(tab: str):
    def steps(stage):
        page = yield from stage.list("buildings", "buildings")
        page.show_filtered({"emptied": True})
        yield stage.read(page)
        yield stage.pause(0.3)
        page.run_action("detail")
        page.dock.top_page.show_tab(tab)
        yield stage.pause(1)

    return steps


def form(stage):
    """The form of a building."""
    page = yield from stage.list("buildings", "buildings")
    yield from stage.form(page, "edit")


def form_end(stage):
    """The lower end of the form."""
    page = yield from stage.list("buildings", "buildings")
    opened = yield from stage.form(page, "edit")
    opened.scroll.verticalScrollBar().setValue(opened.scroll.verticalScrollBar().maximum())
    yield stage.pause(0.3)


def problems(stage):
    """A save that is refused: what is missing stands under its field."""
    page = yield from stage.list("buildings", "buildings")
    opened = yield from stage.form(page, "add")
    opened.save()
    yield stage.pause(0.5)


def containments(stage):
    """The containments of a building."""
    page = yield from stage.list("buildings", "buildings")
    page.run_action("containments")
    yield stage.pause(1)


SHOTS = (
    Shot("buildings-filters", "officer", filters),
    Shot("buildings-map", "officer", on_map),
    Shot("building-detail", "officer", _detail("detail")),
    Shot("building-history", "officer", _detail("history")),
    Shot("building-form", "officer", form),
    Shot("building-form-end", "officer", form_end),
    Shot("building-form-problems", "officer", problems),
    Shot("building-containments", "officer", containments),
)
