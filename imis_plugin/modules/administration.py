"""The module Administration: settings, accounts and roles, code lists, and what was signed in, changed and looked at (modules 14)."""

from __future__ import annotations

from ..database import accounts
from ..desk.panel import ADMINISTRATION, Module, Panel
from ..desk.words import tr
from ..records.words import mark
from . import account_forms, role_forms, schedule_forms, setting_forms
from .acts import call_act
from .administration_lists import ACCOUNTS, CHANGES, CODES, LOOKS, ROLES, SETTINGS, SIGN_INS
from .schedule_list import HOLIDAYS

USERNAME = "SELECT a.username, a.name, a.treatment_plant_id FROM imis.accounts AS a WHERE a.id = %s"


def add_account(page, _row) -> None:
    """Open the form of a new account; once it is made, a one-time password is offered."""
    form = page.dock.open_form(page, account_forms.ADD, None)
    form.saved.connect(lambda key: page.session.ask_rows(page, USERNAME, (key,), lambda rows: give_password(page, rows[0])))


def give_password(page, row) -> None:
    """Give an account a password that opens nothing but its change, and show it once (USR-02)."""
    from ..desk.password_dialog import OneTimePassword

    username = row["username"]
    question = tr(
        "Give {name} a one-time password? It is shown once, ends open sessions of {username}, "
        "and opens nothing until the person has chosen an own one."
    )
    if not page.confirm(tr("One-time password"), question.format(name=row["name"], username=username)):
        return
    password = accounts.one_time_password()

    def done(_result) -> None:
        page.refresh()
        page.shown_password = OneTimePassword(row["name"], username, password, page.window())
        page.shown_password.open()

    page.session.run(
        tr("Setting a password"), lambda conn, _feedback: accounts.set_password(conn, username, password), done
    )


def switch(active: bool):
    """Switch an account on or off, after a confirmation; off ends its sessions (USR-01)."""

    def act(page, row) -> None:
        username = row["username"]
        if active:
            question = tr("Switch the account of {name} on again?")
        else:
            question = tr("Switch the account of {name} off? Open sessions end at once; records keep the name.")
        if not page.confirm(tr("Account"), question.format(name=row["name"])):
            return

        def done(ended: int) -> None:
            text = tr("{name} can sign in again.") if active else tr("{name} can no longer sign in; {count} session(s) ended.")
            page.session.messages.done(text.format(name=row["name"], count=ended))
            page.refresh()

        page.session.run(tr("Account"), lambda conn, _feedback: call_act(conn, "imis.set_account_status", username, active), done)

    return act


def show_sign_ins(page, row) -> None:
    """Show the sign-ins of an account."""
    listed = page.dock.show_list("sign_ins")
    if listed is not None:
        listed.show_filtered({"username": row["username"]})


def show_holders(page, row) -> None:
    """Show the accounts that hold a role."""
    listed = page.dock.show_list("accounts")
    if listed is not None:
        page.session.ask_rows(
            page, "SELECT r.role_name FROM imis.roles AS r WHERE r.id = %s", (row["id"],),
            lambda rows: listed.show_filtered({"role": rows[0]["role_name"]}),
        )  # fmt: skip


def show_code_history(page, row) -> None:
    """Show the changes of a value of a code list."""
    listed = page.dock.show_list("changes")
    if listed is not None:
        schema, _, table = row["list"].partition(".")
        listed.show_filtered({"schema": schema, "table": table, "record": str(row["id"])})


def bring_back(page, row) -> None:
    """Bring a deleted record back, or the values from before a change, after a confirmation (reliability P8)."""
    where = f"{row['table_schema']}.{row['table_name']} {row['record_key']}"
    if row["action"] == "delete":
        question = tr("Bring {record} back as it was when it was deleted?")
    else:
        question = tr("Set {record} back to its values from before this change?")
    if not page.confirm(tr("Bring back"), question.format(record=where)):
        return

    def done(_result) -> None:
        page.session.messages.done(tr("{record} was brought back.").format(record=where))
        page.refresh()

    page.session.run(tr("Bring back"), lambda conn, _feedback: call_act(conn, "audit.restore_record", row["id"]), done)


DUE = "SELECT d.label, d.data_class, d.records, d.history_entries FROM imis.retention_due() AS d WHERE d.records + d.history_entries > 0"


def show_retention(page, _row) -> None:
    """Show what data of persons is past its time, and let the Super Admin remove it after a confirmation (reliability 5, Retention)."""

    def done(_result) -> None:
        page.session.messages.done(tr("What was past its time is removed; the history says that it was there."))
        page.refresh()

    def shown(rows) -> None:
        if not rows:
            page.session.messages.done(tr("Nothing is kept beyond its time."))
            return
        line = tr("{label} (class {classes}): {records} records, {entries} entries of history")
        listed = "\n".join(
            line.format(label=row["label"], classes=row["data_class"], records=row["records"], entries=row["history_entries"]) for row in rows
        )
        if not page.session.rights.holds("super_admin"):
            text = tr("Kept beyond their time: {list}. The Super Admin removes them here.")
            page.session.messages.warn(text.format(list=listed.replace("\n", "; ")))
            return
        question = tr("Kept beyond their time:\n\n{list}\n\nRemove them now? This cannot be taken back.")
        if page.confirm(tr("Time that is over"), question.format(list=listed)):
            page.session.run(tr("Time that is over"), lambda conn, _feedback: call_act(conn, "imis.apply_retention", False), done)

    page.session.ask_rows(page, DUE, (), shown)


def _delete_account(conn, key, _version) -> None:
    with conn.cursor() as cursor:
        cursor.execute("SELECT imis.delete_account(a.username) FROM imis.accounts AS a WHERE a.id = %s", (key,))


def _delete_code(conn, key: str, _version) -> None:
    list_name, _, number = key.partition("|")
    call_act(conn, "imis.remove_code_value", list_name, int(number))


MODULE = Module(
    name="administration",
    title=mark("Administration"),
    icon="settings",
    group=ADMINISTRATION,
    tip=mark("Settings, accounts and roles, code lists, sign-ins and changes"),
    panels=(
        Panel(SETTINGS, edit_form=setting_forms.SETTING),
        Panel(HOLIDAYS, add_form=schedule_forms.ADD_HOLIDAY, edit_form=schedule_forms.EDIT_HOLIDAY),
        Panel(
            ACCOUNTS,
            handlers={
                "add": add_account,
                "password": give_password,
                "on": switch(True),
                "off": switch(False),
                "sign_ins": show_sign_ins,
            },
            add_form=account_forms.ADD,
            edit_form=account_forms.EDIT,
            delete=_delete_account,
            delete_note=mark("Only an account that was never worked with can be deleted. Prefer to switch it off."),
        ),
        Panel(ROLES, handlers={"holders": show_holders}, add_form=role_forms.ADD, edit_form=role_forms.EDIT, delete=role_forms.delete),
        Panel(
            CODES,
            handlers={"code_history": show_code_history},
            add_form=setting_forms.ADD_CODE,
            edit_form=setting_forms.EDIT_CODE,
            delete=_delete_code,
            delete_note=mark("A value that records have cannot be deleted. Retire it instead."),
        ),
        Panel(SIGN_INS),
        Panel(CHANGES, handlers={"restore": bring_back}),
        Panel(LOOKS, handlers={"retention": show_retention}),
    ),
)
