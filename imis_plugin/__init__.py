"""IMIS, the Integrated Municipal Information System: a QGIS plugin over one shared PostGIS database.

Importing this package needs nothing but Python's standard library, so that the command line
(``python3 -m imis_plugin``), the migrator and the tests run where QGIS is not installed.
"""

__version__ = "0.1.0"


def classFactory(iface):
    """Give QGIS the plugin object (called by QGIS when it loads the plugin)."""
    from .plugin import ImisPlugin

    return ImisPlugin(iface)
