"""The desk as a whole: the first look, the connection dialog, a conflict."""

from __future__ import annotations

from qgis.core import QgsProject

from .frame import Shot


def overview(stage):
    """The middle of the city with its containments, roads and drains, beside the list of buildings."""
    from imis_plugin.layers.registry import layer_named

    yield from stage.list("buildings", "buildings")
    root = QgsProject.instance().layerTreeRoot()
    for name in ("containments", "roads", "drains", "low_income_communities", "toilets"):
        root.findLayer(layer_named(name).id()).setItemVisibilityChecked(True)
    yield from stage.map(3000)


def search(stage):
    """The search box, a few signs typed."""
    from imis_plugin.desk.search_box import SearchBox

    yield from stage.list("buildings", "buildings")
    box = stage.iface.mainWindow().findChild(SearchBox)
    box.setFocus()
    box.setText("R08")
    box.search()
    yield stage.until(lambda: bool(box.hits()))
    yield stage.pause(0.3)
    both = stage.over(box._popup)
    box.clear()
    return both


def connect(stage):
    """How one connects."""
    stage.desk.ask_connection()
    yield stage.pause(1)
    return stage.desk.dialog


def conflict(stage):
    """Two officers changed one building."""
    page = yield from stage.list("buildings", "buildings")
    form = yield from stage.form(page, "edit")
    form.editors["house_locality"].set_value("Old bazaar")
    form._changed("house_locality")
    now = {**form.state.opened_with, "tax_code": "T999999", "house_locality": "Bazaar Road"}
    dialog = form.conflict_dialog({**now, "_changed_by": "Dinesh Prajapati", "_changed_at": "10:42"})
    dialog.show()
    yield stage.pause(0.5)
    form.state.values = dict(form.state.opened_with)
    return dialog


SHOTS = (
    Shot("desk", "officer", overview),
    Shot("search", "officer", search),
    Shot("connect", "officer", connect),
    Shot("conflict", "officer", conflict),
)
