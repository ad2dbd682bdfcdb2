"""What the connected officer may do, asked of the database once per session: the desk then shows only that.

It is courtesy, not protection: the database refuses the rest by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

TABLE_RIGHTS = """
SELECT n.nspname || '.' || c.relname AS name,
       has_any_column_privilege(c.oid, 'SELECT') AS whole_select,
       has_table_privilege(c.oid, 'SELECT') AS select,
       has_table_privilege(c.oid, 'INSERT') OR has_any_column_privilege(c.oid, 'INSERT') AS insert,
       has_table_privilege(c.oid, 'UPDATE') OR has_any_column_privilege(c.oid, 'UPDATE') AS update,
       has_table_privilege(c.oid, 'DELETE') AS delete
  FROM pg_catalog.pg_class c
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname = ANY (%s) AND has_schema_privilege(n.oid, 'USAGE')
"""

FUNCTION_RIGHTS = """
SELECT DISTINCT n.nspname || '.' || p.proname AS name
  FROM pg_catalog.pg_proc p
  JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
 WHERE n.nspname = ANY (%s) AND has_schema_privilege(n.oid, 'USAGE') AND has_function_privilege(p.oid, 'EXECUTE')
"""

GROUPS = """
SELECT r.rolname AS name
  FROM pg_catalog.pg_roles r
 WHERE r.rolname LIKE 'imis\\_%%' AND pg_has_role(r.oid, 'USAGE') AND NOT r.rolcanlogin
"""

OFFERS = "SELECT relation AS name, letters FROM imis.own_module_rights()"
PERSONAL = "SELECT name FROM imis.personal_names()"

SCHEMAS = [
    "imis",
    "audit",
    "layer_info",
    "utility_info",
    "building_info",
    "fsm",
    "cwis",
    "public_health",
    "sewer_connection",
    "taxpayment_info",
    "watersupply_info",
    "swm_info",
    "umdss",
]


@dataclass(frozen=True)
class Rights:
    """Reading and writing rights by table, acts by function name, the group roles held, and what the desk offers by module."""

    tables: dict[str, dict[str, bool]] = field(default_factory=dict)
    functions: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    offers: dict[str, str] = field(default_factory=dict)
    personal: frozenset[str] = frozenset()

    def offered(self, letter: str, table: str) -> bool:
        """Whether the desk offers this with the records of a table (L list, X export …, modules 14.3); tables of no module it does."""
        return table not in self.offers or letter in self.offers[table]

    def may_export(self, table: str) -> bool:
        """Whether the records may be exported, whole or without persons."""
        return self.offered("X", table) or self.offered("x", table)

    def exports_persons(self, table: str) -> bool:
        """Whether an export of the records may hold the columns that name a person."""
        return self.offered("X", table)

    def names_person(self, table: str, column: str) -> bool:
        """Whether a column holds data of a person; a register's or masked view's columns count as those of its table."""
        stored = table.removesuffix("_register").removesuffix("_masked")
        return f"{stored}.{column}" in self.personal

    def may(self, right: str, table: str) -> bool:
        """Whether the officer holds ``select``, ``insert``, ``update`` or ``delete`` on the table."""
        return bool(self.tables.get(table, {}).get(right))

    def may_run(self, function: str) -> bool:
        """Whether the officer may call the act ``schema.function``."""
        return function in self.functions

    def may_all(self, right: str, tables: Iterable[str]) -> bool:
        """Whether the right is held on every one of the tables."""
        return all(self.may(right, table) for table in tables)

    def holds(self, *groups: str) -> bool:
        """Whether one of the group roles (short names, without ``imis_``) is held."""
        return any("imis_" + group in self.groups for group in groups)


def read_rights(fetch: Callable[[str, Any], list[dict[str, Any]]]) -> Rights:
    """Ask the database for the rights of the connected role."""
    tables = {row["name"]: row for row in fetch(TABLE_RIGHTS, (SCHEMAS,))}
    functions = frozenset(row["name"] for row in fetch(FUNCTION_RIGHTS, (SCHEMAS,)))
    groups = frozenset(row["name"] for row in fetch(GROUPS, ()))
    offers = {row["name"]: row["letters"] for row in fetch(OFFERS, ())}
    personal = frozenset(row["name"] for row in fetch(PERSONAL, ()))
    return Rights(tables, functions, groups, offers, personal)
