"""The numbers of a chart by ward as a layer of the map (DSH-07)."""

from __future__ import annotations

from types import SimpleNamespace

from qgis.core import QgsProject

from imis_plugin import charts
from imis_plugin.desk import map_links
from tests.factories_building import make_ward
from tests.layers.test_project import opened_by  # noqa: F401  (the municipal project as a role opens it)


def _chart(kind, *rows, title="Buildings by ward"):
    categories = tuple(charts.Category(key, key) for key in ("1", "2", "none"))
    return charts.Chart(kind, title, categories, tuple(charts.Series(n, f"Series {n}", row) for n, row in enumerate(rows)), "km", 1)


def test_DSH_07_wards_are_laid_over_the_map_with_their_numbers(db, opened_by, qgis_canvas):  # noqa: F811
    make_ward(db, 1, -2500, -2500, 2000)
    make_ward(db, 2, -500, -2500, 2000)
    db.commit()
    said = []
    session = SimpleNamespace(messages=SimpleNamespace(warn=said.append, info=said.append))
    iface = SimpleNamespace(mapCanvas=lambda: qgis_canvas)
    assert not map_links.show_ward_figures(iface, session, _chart(charts.BARS, (5, 7, 9))) and "not open" in said[-1]
    opened_by("executive")
    for kind, rows, values in (
        (charts.BARS, ((5, 7, 9),), {1: 5, 2: 7}),
        (charts.STACKED, ((5, 7, 9), (1, None, 0)), {1: 6, 2: 7}),
    ):
        assert map_links.show_ward_figures(iface, session, _chart(kind, *rows))
        layers = [layer for layer in QgsProject.instance().mapLayers().values() if layer.name() == "Buildings by ward"]
        assert len(layers) == 1 and "“Buildings by ward”" in said[-1]  # a later one takes the place of the earlier
        assert {feature["ward"]: feature["value"] for feature in layers[0].getFeatures()} == values
        assert len(layers[0].renderer().ranges()) == 2 and layers[0].labelsEnabled()
    # Things side by side are not added up: the first is shown and named.
    assert map_links.show_ward_figures(iface, session, _chart(charts.BARS, (5, 7, 9), (1, 1, 1), title="Service"))
    layer = next(layer for layer in QgsProject.instance().mapLayers().values() if layer.name() == "Service: Series 0")
    assert {feature["value"] for feature in layer.getFeatures()} == {5, 7}
    everything = layer.extent()
    assert qgis_canvas.extent().intersects(everything)


def test_DSH_07_figures_of_wards_without_an_area_are_said_not_drawn(opened_by, qgis_canvas):  # noqa: F811
    said = []
    session = SimpleNamespace(messages=SimpleNamespace(warn=said.append, info=said.append))
    opened_by("executive")
    assert not map_links.show_ward_figures(SimpleNamespace(mapCanvas=lambda: qgis_canvas), session, _chart(charts.BARS, (5, 7, 9)))
    assert "No ward" in said[-1] and not [layer for layer in QgsProject.instance().mapLayers().values() if layer.name() == "Buildings by ward"]
