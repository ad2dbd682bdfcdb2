"""Service delivery: applications, emptyings and feedback on the map."""
