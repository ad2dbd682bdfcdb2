"""Programs that run outside QGIS, in a Python of their own: heavy optimisers whose libraries must not meet QGIS's.

Each file here is run as a program by :mod:`..frame.solver`: a JSON document on standard input, one on standard output, nothing of QGIS or IMIS
imported.
"""
