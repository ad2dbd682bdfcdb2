"""The data source of each layer: a view, its key and geometry said outright, no password in it.

QGIS asks the server nothing that is said here (type, key), which is what makes a project of many layers
open fast; and a password never gets into a project because the connection part comes from an
authentication configuration, a service or the embedded server's socket.
"""

from __future__ import annotations

from qgis.core import QgsDataSourceUri, QgsVectorLayer, QgsWkbTypes

from .definitions import SCHEMA, LayerDefinition

TABLE_PROPERTY = "imis/table"
NAME_PROPERTY = "imis/layer"
BEHIND_PROPERTY = "imis/behind"  # tables whose changes change what the layer shows
VIEW_GEOMETRY = "geom"


class PlainPasswordError(ValueError):
    """A connection that would put a password into the project."""


def layer_uri(connection: QgsDataSourceUri, definition: LayerDefinition, srid: int) -> QgsDataSourceUri:
    """The full source of a layer on top of a connection.

    :param connection: host or service, database and authcfg or user, as the session gives it.
    :raises PlainPasswordError: the connection carries a password in plain text (reliability F11).
    """
    if connection.password():
        raise PlainPasswordError(
            "This connection holds its password in plain text and would write it into the project. "
            "Store it as an authentication configuration (or use a service) and connect again."
        )
    uri = QgsDataSourceUri(connection)
    uri.setDataSource(SCHEMA, definition.view, VIEW_GEOMETRY, "", definition.key)
    uri.setSrid(str(srid))
    uri.setWkbType(_wkb_type(definition.geometry_type))
    uri.setUseEstimatedMetadata(True)
    uri.setParam("checkPrimaryKeyUnicity", "0")
    return uri


def _wkb_type(name: str):
    return {
        "Point": QgsWkbTypes.Type.Point,
        "MultiLineString": QgsWkbTypes.Type.MultiLineString,
        "MultiPolygon": QgsWkbTypes.Type.MultiPolygon,
    }[name]


def make_layer(connection: QgsDataSourceUri, definition: LayerDefinition, srid: int) -> QgsVectorLayer:
    """The QGIS layer of a definition, not yet styled; its record type stands in the property ``imis/table``."""
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    options.skipCrsValidation = True
    layer = QgsVectorLayer(layer_uri(connection, definition, srid).uri(False), definition.title, "postgres", options)
    layer.setCustomProperty(TABLE_PROPERTY, definition.table)
    layer.setCustomProperty(NAME_PROPERTY, definition.name)
    layer.setReadOnly(True)
    return layer
