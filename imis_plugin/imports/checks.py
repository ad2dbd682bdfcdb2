"""The rules of a table over all staged rows at once: what is missing, what breaks a CHECK, what is there twice.

The rules are read from the catalogue, so that a file meets exactly what a form meets (reliability 7, data-model 5.6).
"""

from __future__ import annotations

from psycopg2 import sql

from ..database.connection import execute, fetch_all, fetch_value
from ..database.explanations import named_sentences
from . import names
from .catalogue import Check, Unique
from .plan import Plan
from .sequences import may_set, pass_codes, raise_sequences
from .staging import RAW, REASONS, TYPED


def merge_stored(conn, plan: Plan, written: list[str]) -> bool:
    """Fill what the file does not say from the record that is there, so that whole records are judged.

    :param written: columns that come from the file.
    :return: True when some row finds its record.
    """
    table = sql.Identifier(plan.table.schema, plan.table.name)
    execute(conn, sql.SQL("ALTER TABLE {} ADD COLUMN imis_found boolean NOT NULL DEFAULT false").format(TYPED))
    if not plan.match or not fetch_value(conn, sql.SQL("SELECT EXISTS (SELECT FROM {})").format(table)):
        return False
    others = [
        column.name
        for column in plan.table.columns.values()
        if not column.generated and column.name not in written and column.name not in plan.match and column.name not in plan.unread
    ]
    sets = [sql.SQL("imis_found = true")] + [sql.SQL("{0} = s.{0}").format(sql.Identifier(name)) for name in others]
    return execute(conn, sql.SQL("UPDATE {} t SET {} FROM {} s WHERE {}").format(TYPED, sql.SQL(", ").join(sets), table, same(plan.match))) > 0


def unread_columns(conn, plan: Plan) -> frozenset[str]:
    """The columns that the connected role may not read (a national ID is written and not read)."""
    rows = fetch_all(
        conn,
        "SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = %s::regclass AND attnum > 0 AND NOT attisdropped "
        "AND NOT pg_catalog.has_column_privilege(attrelid, attnum, 'SELECT')",
        (plan.table.full_name,),
    )
    return frozenset(row["attname"] for row in rows)


def same(columns: list[str]) -> sql.Composable:
    """``s`` and ``t`` agree in these columns."""
    return sql.SQL(" AND ").join(sql.SQL("s.{0} = t.{0}").format(sql.Identifier(name)) for name in columns)


def fill_defaults(conn, plan: Plan) -> None:
    """An empty cell of a column that must have a value takes the column's default, as in a form."""
    for item in plan.columns:
        column = item.column
        if not column.not_null or column.name == "geom":
            continue
        empty = sql.SQL("{} IS NULL AND NOT EXISTS (SELECT FROM {} x WHERE x.line_no = t.line_no)").format(sql.Identifier(column.name), REASONS)
        if not fetch_value(conn, sql.SQL("SELECT EXISTS (SELECT FROM {} t WHERE {})").format(TYPED, empty)):
            continue
        default = sql.SQL(column.default) if column.default else None
        if column.name in plan.table.primary_key:
            raise_sequences(conn, plan)  # so that no number of the file is given anew
            if column.base == "text" and "next_" in column.default:
                pass_codes(conn, plan, column.name)
        if column.identity:
            own = _owns_numbers(conn, plan, column.name)
            text = "nextval(pg_get_serial_sequence({0}, {1}))" if own else "staging.new_number({0})"
            default = sql.SQL(text).format(sql.Literal(plan.table.full_name), sql.Literal(column.name))
        if default is not None:
            execute(conn, sql.SQL("UPDATE {} t SET {} = {} WHERE {}").format(TYPED, sql.Identifier(column.name), default, empty))


def _owns_numbers(conn, plan: Plan, column: str) -> bool:
    return may_set(conn, fetch_value(conn, "SELECT pg_catalog.pg_get_serial_sequence(%s, %s)", (plan.table.full_name, column)))


def check_rights(conn, plan: Plan) -> None:
    """What an officer's rights leave out: new records under numbers of their own, and changes where only adding is allowed."""
    for name in plan.table.primary_key:
        item = plan.planned(name)
        if item is None or not plan.table.columns[name].identity or _owns_numbers(conn, plan, name):
            continue
        text = "There is no record with this number. Leave the cell empty: a new record gets its number from IMIS."
        execute(
            conn,
            sql.SQL("INSERT INTO {} (line_no, field, value, reason) SELECT t.line_no, {}, t.{}::text, {} FROM {} t JOIN {} r USING (line_no) "
                    "WHERE NOT t.imis_found AND r.{} IS NOT NULL").format(
                REASONS, sql.Literal(item.header), sql.Identifier(name), sql.Literal(text), TYPED, RAW, sql.Identifier(item.raw)
            ),
        )  # fmt: skip
    if not plan.match or fetch_value(conn, "SELECT pg_catalog.has_any_column_privilege(%s, 'UPDATE')", (plan.table.full_name,)):
        return
    compared = [name for name in plan.read_names if name not in plan.match and name not in plan.unread]
    if not compared:
        return
    differs = sql.SQL(" OR ").join(sql.SQL("s.{0} IS DISTINCT FROM t.{0}").format(sql.Identifier(name)) for name in compared)
    execute(
        conn,
        sql.SQL("INSERT INTO {} (line_no, field, reason) SELECT t.line_no, {}, {} FROM {} t JOIN {} s ON {} WHERE {}").format(
            REASONS, sql.Literal(plan.planned(plan.match[0]).header if plan.planned(plan.match[0]) else plan.match[0]),
            sql.Literal("The record is there already and says otherwise. Your account may add such records, not change them. Remove the row."),
            TYPED, sql.Identifier(plan.table.schema, plan.table.name), same(plan.match), differs,
        ),
    )  # fmt: skip


def check_missing(conn, plan: Plan) -> None:
    """A reason for each cell that must not be empty and is."""
    parts = []
    for column in plan.table.columns.values():
        item = plan.planned(column.name)
        if not column.not_null or column.generated or (item is None and (column.default or column.identity)):
            continue
        header = item.header if item else column.name
        parts.append(
            sql.SQL("SELECT t.line_no, {}, NULL::text, {} FROM {} t WHERE t.{} IS NULL").format(
                sql.Literal(header), sql.Literal(f"{column.label} is missing. It must be given."), TYPED, sql.Identifier(column.name)
            )
        )
    for part in parts:
        execute(
            conn,
            sql.SQL(
                "INSERT INTO {0} (line_no, field, value, reason) SELECT m.* FROM ({1}) AS m (line_no, field, value, reason) "
                "WHERE NOT EXISTS (SELECT FROM {0} x WHERE x.line_no = m.line_no AND x.field = m.field)"
            ).format(REASONS, part),
        )


def check_rules(conn, plan: Plan, pulled: list[str]) -> None:
    """Evaluate every CHECK of the table over the staged rows, in one pass.

    :param pulled: columns that the file fills; a rule that looks at none of them cannot be broken by it.
    """
    rules = [
        check for check in plan.table.checks
        if check.columns != ["geom"] and set(check.columns) & set(pulled) | {"taken_over"} & set(check.columns)
    ]  # fmt: skip
    if not rules:
        return
    broken = sql.SQL(" OR ").join(sql.SQL("({}) IS FALSE").format(sql.SQL(rule.expression)) for rule in rules)
    marks = sql.SQL(", ").join(
        sql.SQL("CASE WHEN ({}) IS FALSE THEN {} END").format(sql.SQL(rule.expression), sql.Literal(number))
        for number, rule in enumerate(rules)
    )
    told = []
    values = [sql.SQL("NULL::text")]
    for number, rule in enumerate(rules):
        item = _concerned(plan, rule)
        told.append(
            sql.SQL("({}, {}, {})").format(sql.Literal(number), sql.Literal(item.header if item else ""), sql.Literal(_sentence(plan, rule)))
        )
        if item:
            values.append(sql.SQL("CASE WHEN b.number = {} THEN r.{} END").format(sql.Literal(number), sql.Identifier(item.raw)))
    execute(
        conn,
        sql.SQL(
            "INSERT INTO {reasons} (line_no, field, value, reason) "
            "SELECT b.line_no, v.field, left(coalesce({values}), 200), v.reason "
            "FROM (SELECT line_no, unnest(ARRAY[{marks}]) AS number FROM {typed} WHERE {broken}) b "
            "JOIN (VALUES {told}) AS v (number, field, reason) ON v.number = b.number JOIN {raw} r ON r.line_no = b.line_no"
        ).format(
            reasons=REASONS, values=sql.SQL(", ").join(values), marks=marks, typed=TYPED, broken=broken,
            told=sql.SQL(", ").join(told), raw=RAW,
        ),
    )  # fmt: skip


def _concerned(plan: Plan, rule: Check):
    items = [plan.planned(name) for name in rule.columns if plan.planned(name)]
    return items[0] if len(items) == 1 else None


def _sentence(plan: Plan, rule: Check) -> str:
    known = named_sentences().get(rule.name)
    if known:
        return known
    labels = ", ".join(plan.table.columns[name].label for name in rule.columns if name != "taken_over")
    return f"{labels}: the value is not allowed ({rule.name}). Correct it."


def check_twice(conn, plan: Plan) -> None:
    """Keys that stand twice in the file (with both lines), or that another stored record has."""
    for unique in plan.table.uniques:
        if "client_uuid" in unique.columns or (unique.primary and not set(unique.columns) <= set(plan.read_names)):
            continue
        if not set(unique.columns) & set([*plan.read_names, "is_responsible"]):
            continue
        if plan.table.full_name in names.PAYMENTS:
            _payer_twice(conn, plan, unique)
        else:
            _twice_in_file(conn, plan, unique)
        _taken_by_other(conn, plan, unique)


def _conditions(unique: Unique) -> sql.Composable:
    parts = [sql.SQL("true")]
    if unique.predicate:
        parts.append(sql.SQL("({})").format(sql.SQL(unique.predicate)))
    if not unique.nulls_equal:
        parts += [sql.SQL("{} IS NOT NULL").format(sql.Identifier(name)) for name in unique.columns]
    return sql.SQL(" AND ").join(parts)


def _field(plan: Plan, unique: Unique) -> tuple[str, sql.Composable, str]:
    shown = [name for name in unique.columns if name != "batch_id"]
    items = [plan.planned(name) for name in shown]
    header = ", ".join(item.header if item else name for item, name in zip(items, shown, strict=True))
    value = sql.SQL("concat_ws(', ', {})").format(sql.SQL(", ").join(sql.SQL("t.{}").format(sql.Identifier(name)) for name in shown))
    return header, value, " and ".join(plan.table.columns[name].label for name in shown)


def _twice_in_file(conn, plan: Plan, unique: Unique) -> None:
    header, value, label = _field(plan, unique)
    columns = sql.SQL(", ").join(sql.Identifier(name) for name in unique.columns)
    # almost every file has none, and to see that costs a fifth of collecting the lines
    some = sql.SQL("SELECT EXISTS (SELECT FROM {} WHERE {} GROUP BY {} HAVING count(*) > 1)").format(TYPED, _conditions(unique), columns)
    if not fetch_value(conn, some):
        return
    joined = sql.SQL(" AND ").join(
        sql.SQL("d.{0} IS NOT DISTINCT FROM t.{0}" if unique.nulls_equal else "d.{0} = t.{0}").format(sql.Identifier(name))
        for name in unique.columns
    )
    execute(
        conn,
        sql.SQL(
            "INSERT INTO {reasons} (line_no, field, value, reason) SELECT t.line_no, {header}, {value}, {text} || d.lines || '. Keep one of them.' "
            "FROM (SELECT * FROM {typed} WHERE {condition}) t JOIN (SELECT {columns}, "
            "array_to_string((array_agg(line_no ORDER BY line_no))[1:10], ', ') AS lines FROM {typed} WHERE {condition} "
            "GROUP BY {columns} HAVING count(*) > 1) d ON {joined}"
        ).format(
            reasons=REASONS, header=sql.Literal(header), value=value, text=sql.Literal(f"The same {label} stands in {plan.source.unit}s "),
            typed=TYPED, condition=_conditions(unique), columns=columns, joined=joined,
        ),
    )  # fmt: skip


def _payer_twice(conn, plan: Plan, unique: Unique) -> None:
    """A customer that stands twice: the latest payment counts (PAY-05), the other lines are refused; of equal days none counts."""
    header, value, label = _field(plan, unique)
    key = sql.Identifier(names.PAYMENTS[plan.table.full_name])
    execute(
        conn,
        sql.SQL(
            "INSERT INTO {reasons} (line_no, field, value, reason) SELECT t.line_no, {header}, {value}, "
            "{text} || array_to_string((t.lines)[1:10], ', ') || CASE WHEN t.newest = 1 THEN "
            "'. Line ' || t.newest_line || ' has the latest payment; keep that one.' ELSE '. Keep one of them.' END FROM ("
            "SELECT o.*, array_agg(line_no) OVER w AS lines, count(*) OVER w AS times, "
            "count(*) FILTER (WHERE o.place = 1) OVER w AS newest, min(line_no) FILTER (WHERE o.place = 1) OVER w AS newest_line FROM ("
            "SELECT d.*, rank() OVER (PARTITION BY {key} ORDER BY last_payment_date DESC NULLS LAST) AS place "
            "FROM {typed} d WHERE {key} IS NOT NULL) o "
            "WINDOW w AS (PARTITION BY {key} ORDER BY line_no ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)) t "
            "WHERE t.times > 1 AND NOT (t.place = 1 AND t.newest = 1)"
        ).format(
            reasons=REASONS, header=sql.Literal(header), value=value, key=key, typed=TYPED,
            text=sql.Literal(f"The same {label} stands in {plan.source.unit}s "),
        ),
    )  # fmt: skip


def _taken_by_other(conn, plan: Plan, unique: Unique) -> None:
    if unique.columns == plan.match or plan.table.full_name in names.PAYMENTS:
        return  # the key by which rows find their record; a delivery of payments has keys of its own
    table = sql.Identifier(plan.table.schema, plan.table.name)
    if not fetch_value(conn, sql.SQL("SELECT EXISTS (SELECT FROM {})").format(table)):
        return
    header, value, label = _field(plan, unique)
    own = sql.SQL(" AND NOT ({})").format(same(plan.match)) if plan.match else sql.SQL("")
    execute(
        conn,
        sql.SQL(
            "INSERT INTO {reasons} (line_no, field, value, reason) SELECT t.line_no, {header}, {value}, {text} "
            "FROM (SELECT * FROM {typed} WHERE {condition}) t "
            "WHERE EXISTS (SELECT FROM (SELECT {columns} FROM {table} WHERE {condition}) s WHERE {equal}{own})"
        ).format(
            columns=sql.SQL(", ").join(map(sql.Identifier, dict.fromkeys([*unique.columns, *plan.match]))),
            reasons=REASONS, header=sql.Literal(header), value=value,
            text=sql.Literal(f"Another record has this {label} already. Correct it, or give that record's key."),
            typed=TYPED, condition=_conditions(unique), table=table, equal=same(unique.columns), own=own,
        ),
    )  # fmt: skip
