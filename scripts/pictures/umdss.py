"""Analyses on the map: a few results of the Urban Management Decision Support System."""

from __future__ import annotations

from .frame import Shot


def _page(stage):
    dock = yield from stage.dock("analysis")
    return dock.tabs.currentWidget()


def _middle(stage, table: str, key: str):
    """Centre (in the map's system) and key of a feature near the middle of the city."""
    from qgis.core import QgsGeometry

    from imis_plugin.layers.registry import layer_named

    centre = layer_named("municipality").extent().center()
    spot = QgsGeometry.fromPointXY(centre)
    layer = layer_named(table)
    best = min(layer.getFeatures(), key=lambda feature: feature.geometry().distance(spot) - 0.3 * feature.geometry().length())
    return centre, str(best[key])


def _ran(stage, page, tab: str = ""):
    yield stage.until(lambda: page.task is None, 60)
    if not page.results.tabs.count():
        raise RuntimeError(f"no result: {page.session.messages.last}")
    for place in range(page.results.tabs.count()):
        if page.results.tabs.tabText(place) == tab:
            page.results.tabs.setCurrentIndex(place)
    yield stage.pause(0.5)


def point(stage):
    """Summary around a point: areas, buildings by sanitation, the chart."""
    page = yield from _page(stage)
    page.clear_results()
    yield from stage.map(2500)
    page.select("Summary around a point")
    dict(page._wrappers)["DISTANCE"].setParameterValue(120, page._generator.processingContext())
    centre, _key = _middle(stage, "roads", "code")
    page._take(centre)
    yield from _ran(stage, page, "Chart")
    yield from stage.drawn()


def reach(stage):
    """Buildings hard to reach for a 3 m vehicle with a 30 m hose."""
    page = yield from _page(stage)
    page.clear_results()
    yield from stage.map(9000)
    page.select("Buildings hard to reach")
    page.run()
    yield from _ran(stage, page, "Figures")
    yield from stage.drawn()


def sewer(stage):
    """Buildings that could join a sewer, with their connection lines."""
    page = yield from _page(stage)
    page.clear_results()
    page.select("Buildings that could join a sewer")
    _centre, code = _middle(stage, "sewers", "code")
    page._take([code])
    yield from _ran(stage, page, "Candidates")
    layer = next((layer for name, layer in page.results.layers.items() if name == "BUFFER"), None)
    if layer is not None:
        canvas = stage.iface.mapCanvas()
        box = canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
        box.scale(1.6)
        canvas.setExtent(box)
    stage.iface.mapCanvas().refresh()
    yield stage.pause(1.5)
    yield from stage.drawn()


def wards(stage):
    """All wards in one run."""
    page = yield from _page(stage)
    page.clear_results()
    yield from stage.map(40000)
    page.select("Summary of wards")
    page.run()
    yield from _ran(stage, page, "Areas with key figures")
    yield from stage.drawn()


def applications(stage):
    """Applications by their stage."""
    page = yield from _page(stage)
    page.clear_results()
    yield from stage.map(15000)
    page.select("Find applications")
    page.run()
    yield from _ran(stage, page, "Figures")
    yield from stage.drawn()


SHOTS = (
    Shot("umdss-point", "officer", point),
    Shot("umdss-reach", "officer", reach),
    Shot("umdss-sewer", "officer", sewer),
    Shot("umdss-wards", "officer", wards),
    Shot("umdss-applications", "officer", applications),
)
