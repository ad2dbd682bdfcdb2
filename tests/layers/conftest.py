"""QGIS layers on the test database, as an officer opens them."""

from __future__ import annotations

import pytest
from qgis.core import QgsDataSourceUri, QgsVectorLayer


@pytest.fixture
def qgis_uri(cluster, db_name):
    """``qgis_uri(user)`` gives the connection part of a layer's source, without a password."""

    def make(user: str) -> QgsDataSourceUri:
        parameters = cluster.params(db_name, user)
        uri = QgsDataSourceUri()
        uri.setConnection(str(parameters["host"]), str(parameters.get("port", "")), db_name, user, "")
        return uri

    return make


@pytest.fixture
def open_table(qgis_uri, qgis_app):
    """``open_table(user, schema, table, key)`` gives a plain QGIS layer of a table, as any officer may add it."""
    opened = []

    def make(user: str, schema: str, table: str, key: str, geometry: str | None = "geom") -> QgsVectorLayer:
        uri = qgis_uri(user)
        uri.setDataSource(schema, table, geometry or "", "", key)
        layer = QgsVectorLayer(uri.uri(False), table, "postgres")
        assert layer.isValid(), layer.error().message()
        opened.append(layer)
        return layer

    yield make
    opened.clear()
