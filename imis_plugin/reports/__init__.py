"""Reports out of the database: one document model, several writers (cwis.md 9.5). Runs without QGIS."""
