"""The form of a role of the municipality's own, put together from standard roles (modules 14.3)."""

from __future__ import annotations

from typing import Any

from ..desk.form_declaration import VERSION, FormDeclaration
from ..records.forms import Field, Section, always
from ..records.words import mark
from .acts import call_act
from .provider_forms import one_row

R = "imis.roles"
READ = """
SELECT r.name, r.description, imis.role_parts(r.role_name) AS parts, NULL::integer AS _version FROM imis.roles AS r WHERE r.id = %s"""
SECTIONS = (
    Section(
        mark("Role"),
        (
            Field("name", R, required=always, help=mark("As it is shown where roles are given, such as “Municipality - Revenue and water”.")),
            Field("description", R),
            Field(
                "parts", kind="several", label=mark("Holds the rights of"), required=always, reference="imis.roles.role_name",
                options="r.id < 100 AND r.role_name <> 'imis_super_admin'",
            ),
        ),
        note=mark("Rights that no standard role has, and narrower ones, are a matter of the grant matrix: see the administrator's manual."),
    ),
)  # fmt: skip


def _add(conn, values, _seen) -> int:
    return call_act(conn, "imis.add_role", values["name"], values["parts"], values["description"])


def _change(conn, values, seen) -> int:
    return call_act(conn, "imis.change_role", seen["key"], values["name"], values["parts"], values["description"])


def delete(conn, key: int, _version) -> Any:
    """Delete a role that no account holds."""
    return call_act(conn, "imis.delete_role", key)


ADD = FormDeclaration("role", mark("New role"), SECTIONS, lambda _fetch, _key: {VERSION: None}, _add, mark("The role was saved."))
EDIT = FormDeclaration(
    "role", mark("Role {key}"), SECTIONS, lambda fetch, key: one_row(fetch, READ, key), _change, mark("The role was saved.")
)
