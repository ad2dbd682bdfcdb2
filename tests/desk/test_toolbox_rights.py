"""The toolbox shows what the connected role may run (umdss.md 8), read from QGIS's own toolbox model."""

from __future__ import annotations

from qgis.core import QgsProcessingRegistry
from qgis.gui import QgsProcessingToolboxProxyModel
from qgis.PyQt.QtCore import QModelIndex

from imis_plugin import toolbox
from tests.desk.conftest import wait_until


class Box:
    """A toolbox over a registry of its own."""

    def __init__(self, session):
        self.registry = QgsProcessingRegistry()
        assert self.registry.addProvider(toolbox.make_provider(session))
        self.model = QgsProcessingToolboxProxyModel(None, self.registry)
        self.model.setFilters(QgsProcessingToolboxProxyModel.Filters(QgsProcessingToolboxProxyModel.Filter.FilterToolbox))

    def shown(self, parent=None):
        """Ids of the algorithms that the toolbox shows."""
        parent = parent or QModelIndex()
        found = set()
        for row in range(self.model.rowCount(parent)):
            index = self.model.index(row, 0, parent)
            algorithm = self.model.toolboxModel().algorithmForIndex(self.model.mapToSource(index))
            found |= {algorithm.name()} if algorithm is not None else self.shown(index)
        return found


def test_8_the_toolbox_hides_what_the_role_may_not_run_and_shows_all_without_a_session(qgis_app, session_as):
    everything = {kind.ID for kind in toolbox.module("provider").algorithm_classes()}
    session = session_as("building_surveyor")
    box = Box(session)
    try:
        shown = box.shown()
        assert "nearest_road" in shown
        assert not {"buildings_by_structure_type", "applications_find", "export_layers", "build_road_network"} & shown
        session.close()
        wait_until(lambda: not session.connected)
        assert box.shown() == everything
    finally:
        for provider in list(box.registry.providers()):
            box.registry.removeProvider(provider)
        toolbox.module("frame.connection").use_session(None)


def test_8_each_role_sees_its_own_tools(qgis_app, session_as):
    for role, seen, hidden in (
        ("sanitation", {"build_road_network", "applications_find", "export_layers"}, {"export_building_owners"}),
        ("building_permit", {"export_building_owners"}, {"build_road_network", "disease_hotspots"}),
    ):
        box = Box(session_as(role))
        try:
            shown = box.shown()
            assert seen <= shown and not hidden & shown, role
        finally:
            for provider in list(box.registry.providers()):
                box.registry.removeProvider(provider)
            toolbox.module("frame.connection").use_session(None)
