"""The map: layer tree, styles, the municipal project, and the guard that keeps edits from being lost."""
