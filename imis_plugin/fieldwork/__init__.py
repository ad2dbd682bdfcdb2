"""Packages for work in the field: made for QField, taken in when they come back (modules 15.1 to 15.3, FLD-01 to FLD-09)."""
