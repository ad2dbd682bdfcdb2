"""The lists of administration: settings, accounts, roles, code lists, sign-ins, changes, looks at personal data (modules 3, 14)."""

from __future__ import annotations

from ..records.record_type import CHOICE, DATES, LETTERS, TEXT, YES_NO, Action, Column, DetailGroup, Filter, RecordType
from ..records.words import mark

CATEGORIES = (
    ("city", mark("Municipality")),
    ("service", mark("Services")),
    ("schedule", mark("Schedule")),
    ("cwis_setting", mark("CWIS")),
    ("import", mark("Files")),
    ("display", mark("Display")),
)
ACTIVE = (("1", mark("Active")), ("0", mark("Inactive")))
ACTIVE_CHOICES = ((1, mark("Active")), (0, mark("Inactive")))
OVERSEER = ("super_admin", "it_admin")


def _may_not_set(row) -> str:
    if row.get("is_fixed"):
        return mark("This was decided when the database was set up.")
    return "" if row.get("may_set", True) else mark("Your role does not change this setting.")


SETTINGS = RecordType(
    name="settings",
    table="imis.settings_list",
    stored_in="imis.settings",
    key="name",
    title=mark("Settings"),
    singular=mark("Setting"),
    icon="settings",
    newest_first="place",
    columns=(
        Column("label", label=mark("Setting")),
        Column("value"),
        Column("unit"),
        Column("category", words=CATEGORIES),
        Column("allowed"),
        Column("changed_by"),
        Column("changed_at"),
    ),
    extra_columns=(Column("row_version"), Column("may_set"), Column("is_fixed")),
    quick=(Column("label"), Column("meaning")),
    quick_hint=mark("Words of the setting or its meaning"),
    filters=(
        Filter("category", CHOICE, column="category", choices=CATEGORIES),
        Filter("changed", YES_NO, column="changed"),
    ),
    actions=(
        Action("edit", mark("Change"), "edit", allowed=lambda r: r.may_run("imis.set_setting"), barred=_may_not_set, group=1),
        Action("detail", mark("Detail"), "detail", group=2),
        Action("history", mark("History"), "history", allowed=lambda r: r.may("update", "imis.settings") or r.holds(*OVERSEER), group=2),
    ),
    related_tables=("imis.settings",),
    detail=(
        DetailGroup(
            mark("Setting"),
            (
                Column("label", label=mark("Setting")), Column("category", words=CATEGORIES), Column("meaning"), Column("value"),
                Column("unit"), Column("allowed"), Column("changed_by"), Column("changed_at"), Column("name", label=mark("Name in formulas")),
            ),
        ),
    ),
    export=tuple(
        Column(name) for name in ("name", "category", "label", "meaning", "value", "unit", "allowed", "changed_by", "changed_at")
    ),
)  # fmt: skip

HAS_ROLE = "(%s = ANY ({base}.role_names))"


def _on(row) -> str:
    return mark("The account is switched on.") if row.get("status") == 1 else ""


def _off(row) -> str:
    return mark("The account is switched off already.") if row.get("status") == 0 else ""


ACCOUNTS = RecordType(
    name="accounts",
    table="imis.accounts",
    stored_in="imis.users",
    key="id",
    title=mark("Accounts"),
    singular=mark("Account"),
    icon="people",
    columns=(
        Column("name"),
        Column("username"),
        Column("email"),
        Column("user_type", label=mark("Type")),
        Column("roles"),
        Column("belongs_to"),
        Column("status", words=ACTIVE),
        Column("last_login_at"),
    ),
    extra_columns=(Column("row_version"), Column("must_change_password")),
    quick=(Column("name"), Column("username"), Column("email")),
    quick_hint=mark("Name, user name or email"),
    filters=(
        Filter("name", LETTERS, column="name"),
        Filter("type", CHOICE, column="user_type", reference="imis.user_types.code"),
        Filter("role", CHOICE, condition=HAS_ROLE, label=mark("Role"), reference="imis.roles.role_name"),
        Filter("status", CHOICE, column="status", choices=ACTIVE_CHOICES),
    ),
    actions=(
        Action("add", mark("Add"), "add", allowed=lambda r: r.may_run("imis.add_account"), needs_row=False, group=1),
        Action("edit", mark("Edit"), "edit", allowed=lambda r: r.may_run("imis.change_account"), group=1),
        Action("password", mark("One-time password"), "key", allowed=lambda r: r.may_run("imis.add_account"), group=1),
        Action("off", mark("Switch off"), "off", allowed=lambda r: r.may_run("imis.set_account_status"), barred=_off, group=1),
        Action("on", mark("Switch on"), "on", allowed=lambda r: r.may_run("imis.set_account_status"), barred=_on, group=1),
        Action("detail", mark("Detail"), "detail", group=2),
        Action("sign_ins", mark("Sign-ins"), "calendar", allowed=lambda r: r.may("select", "imis.sign_ins"), group=2),
        Action("history", mark("History"), "history", allowed=lambda r: r.holds("super_admin"), group=2),
        Action("delete", mark("Delete"), "delete", allowed=lambda r: r.may_run("imis.delete_account"), group=1),
    ),
    related_tables=("imis.users", "imis.user_roles"),
    detail=(
        DetailGroup(
            mark("Account"),
            tuple(
                Column(name, words=ACTIVE if name == "status" else ())
                for name in ("name", "username", "email", "gender", "user_type", "belongs_to", "ward", "status", "roles")
            ),
        ),
        DetailGroup(
            mark("Sign-in"),
            (
                Column("last_login_at"), Column("must_change_password"), Column("password_set_at"),
                Column("created_at"), Column("updated_at"),
            ),
        ),
    ),
    export=tuple(
        Column(name)
        for name in ("name", "username", "email", "user_type", "roles", "belongs_to", "ward", "status", "last_login_at")
    ),
)  # fmt: skip

def _standard(row) -> str:
    return "" if row.get("is_own") else mark("This is one of the standard roles; it stays as it is. Add a role of your own instead.")


RIGHTS_OF = """
SELECT x.reads, x.adds, x.edits, x.deletes, x.title, x.relation FROM imis.role_rights AS x WHERE x.role_id = %s
 ORDER BY (x.adds OR x.edits OR x.deletes) DESC, x.title"""

ROLES = RecordType(
    name="roles",
    table="imis.roles_list",
    stored_in="imis.roles",
    key="id",
    title=mark("Roles"),
    singular=mark("Role"),
    icon="key",
    columns=(Column("name"), Column("user_type", raw=True), Column("description"), Column("accounts")),
    quick=(Column("name"), Column("description")),
    quick_hint=mark("Name of the role"),
    filters=(Filter("type", CHOICE, column="user_type", reference="imis.user_types.code"),),
    extra_columns=(Column("is_own"),),
    actions=(
        Action("add", mark("Add"), "add", allowed=lambda r: r.may_run("imis.add_role"), needs_row=False, group=1),
        Action("edit", mark("Edit"), "edit", allowed=lambda r: r.may_run("imis.change_role"), barred=_standard, group=1),
        Action("detail", mark("Rights"), "detail", group=2),
        Action("delete", mark("Delete"), "delete", allowed=lambda r: r.may_run("imis.delete_role"), barred=_standard, group=1),
        Action("holders", mark("Accounts"), "people", allowed=lambda r: r.may("select", "imis.accounts"), group=2),
    ),
    related_tables=("imis.users", "imis.user_roles"),
    detail=(
        DetailGroup(
            mark("Role"), (Column("name"), Column("user_type", raw=True), Column("description"), Column("accounts"), Column("role_name"))
        ),
        DetailGroup(
            mark("What the role may do, as the database has it"), query=RIGHTS_OF,
            headings=(mark("Read"), mark("Add"), mark("Edit"), mark("Delete"), mark("Records"), mark("Table")),
            needs=("imis.role_rights",),
        ),
    ),
    export=tuple(Column(name) for name in ("name", "role_name", "user_type", "description", "accounts")),
)  # fmt: skip


def _closed(row) -> str:
    return mark("A value that came with IMIS stays. Retire it: then forms no longer offer it.") if not row.get("is_own") else ""


CODES = RecordType(
    name="codes",
    table="imis.code_values",
    key="key",
    title=mark("Code lists"),
    singular=mark("Value"),
    icon="list",
    newest_first="place",
    columns=(
        Column("list_title"), Column("label"), Column("parent"), Column("sort_order"), Column("is_active"), Column("is_own"),
        Column("is_closed"),
    ),
    extra_columns=(Column("list"), Column("id")),
    quick=(Column("label"), Column("list_title")),
    quick_hint=mark("Text of a value, or name of a list"),
    filters=(
        Filter("list", CHOICE, column="list", reference="imis.code_lists.code", label=mark("Code list")),
        Filter("active", YES_NO, column="is_active"),
        Filter("own", YES_NO, column="is_own"),
    ),
    actions=(
        Action("add", mark("Add"), "add", allowed=lambda r: r.may_run("imis.add_code_value"), needs_row=False, group=1),
        Action("edit", mark("Rename, retire"), "edit", allowed=lambda r: r.may_run("imis.set_code_value"), group=1),
        Action("detail", mark("Detail"), "detail", group=2),
        Action("code_history", mark("History"), "history", allowed=lambda r: r.holds(*OVERSEER), group=2),
        Action("delete", mark("Delete"), "delete", allowed=lambda r: r.may_run("imis.remove_code_value"), barred=_closed, group=1),
    ),
    detail=(
        DetailGroup(
            mark("Value"),
            tuple(
                Column(name)
                for name in ("list_title", "label", "code", "id", "parent", "sort_order", "is_active", "is_own", "is_closed", "list")
            ),
        ),
    ),
    export=tuple(
        Column(name) for name in ("list", "list_title", "id", "code", "label", "parent", "sort_order", "is_active", "is_own", "is_closed")
    ),
)  # fmt: skip

SIGN_INS = RecordType(
    name="sign_ins",
    table="imis.sign_ins",
    stored_in="imis.login_log",
    key="id",
    title=mark("Sign-ins"),
    singular=mark("Sign-in"),
    icon="calendar",
    columns=(
        Column("login_at"), Column("logout_at"), Column("name"), Column("username"), Column("ip_address"), Column("user_agent"),
        Column("failed_before"),
    ),
    quick=(Column("username"), Column("name")),
    quick_hint=mark("User name or name"),
    filters=(
        Filter("username", TEXT, column="username"),
        Filter("date", DATES, column="login_at", label=mark("Date")),
    ),
    actions=(),
    export=tuple(
        Column(name)
        for name in ("login_at", "logout_at", "username", "name", "ip_address", "application_name", "user_agent", "failed_before")
    ),
)  # fmt: skip

CHANGE_KINDS = (
    ("insert", mark("created")),
    ("update", mark("changed")),
    ("delete", mark("deleted")),
    ("restore", mark("brought back")),
    ("forget", mark("personal values removed")),
    ("truncate", mark("emptied")),
)


def _not_back(row) -> str:
    return "" if row.get("action") in ("delete", "update") else mark("Only deleted or changed records can be brought back.")


CHANGES = RecordType(
    name="changes",
    table="audit.change_log",
    key="id",
    title=mark("Changes"),
    singular=mark("Change"),
    icon="history",
    columns=(
        Column("at"), Column("by_user"), Column("action", label=mark("What"), words=CHANGE_KINDS), Column("table_name"),
        Column("record_key"), Column("changed"),
    ),
    extra_columns=(Column("table_schema"),),
    quick=(Column("record_key"), Column("by_user")),
    quick_hint=mark("Key of a record, or user name"),
    filters=(
        Filter("by_user", TEXT, column="by_user"),
        Filter("schema", TEXT, column="table_schema"),
        Filter("table", TEXT, column="table_name"),
        Filter("record", TEXT, column="record_key"),
        Filter("action", CHOICE, column="action", choices=CHANGE_KINDS, label=mark("What")),
        Filter("date", DATES, column="at", label=mark("Date")),
    ),
    actions=(
        Action(
            "restore", mark("Bring back"), "back", allowed=lambda r: r.may_run("audit.restore_record"), barred=_not_back, group=1
        ),
    ),
    export=tuple(
        Column(name)
        for name in ("at", "by_user", "app", "action", "table_schema", "table_name", "record_key", "changed", "transaction_id", "batch_id")
    ),
)  # fmt: skip

LOOKS = RecordType(
    name="looks",
    table="audit.access_log",
    key="id",
    title=mark("Looks at personal data"),
    tab=mark("Looks"),
    singular=mark("Look"),
    icon="search",
    columns=tuple(Column(name) for name in ("at", "by_user", "data_class", "table_name", "record_key", "reason", "found")),
    quick=(Column("by_user"), Column("record_key"), Column("reason")),
    quick_hint=mark("User name, key or reason"),
    filters=(
        Filter("by_user", TEXT, column="by_user"),
        Filter("record", TEXT, column="record_key"),
        Filter("date", DATES, column="at", label=mark("Date")),
    ),
    actions=(
        Action("retention", mark("Time that is over"), "history", allowed=lambda r: r.may_run("imis.retention_due"), needs_row=False),
    ),
    export=tuple(
        Column(name) for name in ("at", "by_user", "app", "what", "data_class", "table_schema", "table_name", "record_key", "reason", "found")
    ),
)
