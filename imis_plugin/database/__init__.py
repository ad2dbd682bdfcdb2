"""The database of IMIS seen from Python: connection, private server, upgrades, refusals, backups.

Nothing here needs QGIS or Qt; psycopg2 is the only library beyond Python's own.
"""
