"""Fixtures of the rule tests."""

from tests.rules.building_asking import city, shared_city  # noqa: F401
