"""What a record type is, and how its records are read: no Qt and no QGIS, so that it is tested in milliseconds.

Facts of columns (label, comment, type, reference, choices) come from the database catalogue, never from a second list.
"""
