"""Maintenance: stored summaries, the grid, the road network."""
