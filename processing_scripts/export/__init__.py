"""Data export: layers of an area as files."""
