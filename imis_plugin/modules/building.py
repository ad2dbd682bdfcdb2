"""The module Buildings: register, form, containments of a building."""

from __future__ import annotations

from dataclasses import replace

from ..desk import map_links
from ..desk.form_declaration import FormTool
from ..desk.panel import Module, Panel
from ..records.services import SERVICES
from ..records.words import mark
from . import approve_many_page, building_form, building_split, community, field_packages, survey, survey_intake
from .building_list import BUILDINGS
from .dashboards import page_of
from .dashboards.buildings import BUILDINGS as DASHBOARD
from .linked_containments import show_containments_of
from .survey_list import DECIDED, SURVEYS

# The containments of a stored building, one click from its form (4.5).
EDIT = replace(
    building_form.EDIT,
    tools=(
        FormTool(
            mark("Containments"), "containment", show_containments_of, allowed=lambda rights: rights.may("select", "fsm.containments")
        ),
    ),
)


def add_building(page, _row) -> None:
    """Open an empty form; the saved building is selected in the list and shown on the map (BLD-01)."""
    form = page.dock.open_form(page, building_form.ADD, None)
    form.saved.connect(lambda bin_: map_links.zoom_if_open(page.dock.iface, "building_info.buildings", [bin_]))


MODULE = Module(
    name="buildings",
    title=mark("Buildings"),
    icon="building",
    tip=mark("Register of buildings, their owners and sanitation"),
    panels=(
        Panel(
            BUILDINGS,
            services=SERVICES,
            handlers={"containments": show_containments_of, "add": add_building, "split": building_split.split},
            add_form=building_form.ADD,
            edit_form=EDIT,
            delete_note=mark(
                "A building with containments, associated buildings, a toilet record or an open application "
                "cannot be deleted; the database will say which."
            ),
        ),
        Panel(
            SURVEYS,
            handlers={**survey.HANDLERS, "approve_all": approve_many_page.surveys},
            add_form=survey_intake.ADD,
            delete_note=mark("The survey and its file go; a wrong survey is better rejected with a reason, which the surveyor reads."),
        ),
        Panel(DECIDED, handlers=survey.HANDLERS),
        field_packages.PANEL,
        Panel(
            community.COMMUNITIES,
            add_form=community.ADD,
            edit_form=community.EDIT,
            delete_note=mark("A community that buildings name cannot be deleted; give them another one first (LIC-02)."),
        ),
    ),
    pages=(page_of(DASHBOARD),),
)
