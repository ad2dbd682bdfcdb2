"""The Qt parts that panels are made of. Only this package and ``plugin.py`` know QGIS's interface object."""
