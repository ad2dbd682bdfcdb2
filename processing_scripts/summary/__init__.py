"""Summaries of areas: counts, key figures, lists, infrastructure."""
