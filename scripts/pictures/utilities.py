"""Utilities, communities, surveys and sewer connections: lists, a line being drawn, the queues and their decisions."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY

from .frame import Shot

IN_TOWN = {"code": "R0803"}  # a road among houses; the newest ones lie at the edge of the demo city


def roads(stage):
    """The list of roads, one of them on the map."""
    page = yield from stage.list("utilities", "roads")
    page.show_filtered({})
    yield stage.read(page)
    page.run_action("map")
    yield from stage.drawn()


def drawing(stage):
    """A new road while it is drawn: snapped to an old one, with its length so far."""
    from imis_plugin.layers.registry import layer_named

    page = yield from stage.list("utilities", "roads")
    page.show_filtered(IN_TOWN)
    yield stage.read(page)
    page.run_action("map")
    yield from stage.drawn()
    road = page.chosen_key()
    form = yield from stage.form(page, "add")
    form.editors["name"].set_value("Canal Lane")
    form._changed("name")
    canvas = stage.iface.mapCanvas()
    line = next(feature.geometry() for feature in layer_named("roads").getFeatures(f"\"code\" = '{road}'"))
    shape = QgsGeometry(line)
    shape.convertToSingleType()
    end = shape.asPolyline()[-1]
    step = canvas.extent().width() / 9
    form.editors["geom"].draw()
    tool = canvas.mapTool()
    for place in (end, QgsPointXY(end.x() + step, end.y() + step / 3), QgsPointXY(end.x() + 2 * step, end.y() + step / 4)):
        tool.add(place)
    yield stage.pause(1)


def road_problems(stage):
    """What a refused save of a road looks like (S-12)."""
    page = yield from stage.list("utilities", "roads")
    page.show_filtered(IN_TOWN)
    yield stage.read(page)
    form = yield from stage.form(page, "edit")
    for name, value in (("right_of_way", 4), ("carrying_width", 5)):
        form.editors[name].set_value(value)
        form._changed(name)
    form.editors["geom"].show_on_map()
    form.save()
    yield from stage.drawn()


def water_mains(stage):
    """The list of water mains, one of them on the map."""
    page = yield from stage.list("utilities", "water_mains")
    page.run_action("map")
    yield stage.pause(0.5)


def sewer_preview(stage):
    """A waiting report with building, sewer and the way between on the map."""
    page = yield from stage.list("sewer_connections", "sewer_queue")
    page.run_action("preview")
    yield stage.pause(0.5)
    yield from stage.drawn()


def sewer_approve(stage):
    """What an approval does, said before it is done."""
    page = yield from stage.list("sewer_connections", "sewer_queue")
    page.run_action("preview")
    yield stage.pause(0.5)
    yield from stage.form(page, "approve")
    yield from stage.drawn()


def surveys(stage):
    """The survey queue; the chosen footprint on the map."""
    page = yield from stage.list("buildings", "surveys")
    page.run_action("preview")
    yield stage.pause(0.5)
    yield from stage.drawn()


def survey_approve(stage):
    """The building form filled from a survey."""
    page = yield from stage.list("buildings", "surveys")
    page.run_action("preview")
    yield stage.pause(0.5)
    yield from stage.form(page, "approve")
    yield from stage.drawn()


def community(stage):
    """A community: its area, the buildings inside, the profile."""
    page = yield from stage.list("buildings", "communities")
    form = yield from stage.form(page, "edit")
    form.editors["geom"].show_on_map()
    yield from stage.drawn()


def corners(stage):
    """The corners of an area while they are moved."""
    page = yield from stage.list("buildings", "communities")
    form = yield from stage.form(page, "edit")
    form.editors["geom"].show_on_map()
    yield from stage.drawn()
    form.editors["geom"].correct()
    yield from stage.drawn()


SHOTS = (
    Shot("roads", "infra", roads),
    Shot("road-drawing", "infra", drawing),
    Shot("road-problems", "infra", road_problems),
    Shot("water-mains", "infra", water_mains),
    Shot("sewer-queue", "officer", sewer_preview),
    Shot("sewer-approve", "officer", sewer_approve),
    Shot("surveys", "officer", surveys),
    Shot("survey-approve", "officer", survey_approve),
    Shot("community-form", "officer", community),
    Shot("area-corners", "officer", corners),
)
