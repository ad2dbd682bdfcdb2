"""The sentences for kinds of errors that name no constraint, by SQLSTATE, and for what PostGIS says of shapes."""
# ruff: noqa: E501 - a sentence a line reads and translates best

from __future__ import annotations

#: SQLSTATE -> (rule, sentence)
GENERAL: dict[str, tuple[str, str]] = {
    "22P02": ("wrong_type", "A value is not of the kind its field needs: text stands where a number, a date or yes/no belongs. Correct it."),
    "22007": ("wrong_date", "A date cannot be read. Write it as year-month-day, for example 2026-03-31."),
    "22008": ("wrong_date", "A date or time does not exist in the calendar. Correct it (year-month-day)."),
    "22003": ("number_too_large", "A number is too large for its field. Check the digits and the unit."),
    "22001": ("text_too_long", "A text is longer than its field takes. Shorten it."),
    "22012": ("division_by_zero", "A figure needed for a division is zero. Check the numbers that the calculation uses."),
    "22021": ("wrong_encoding", "The text holds characters that cannot be stored. Save the file as UTF-8 and try again."),
    "22P05": ("wrong_encoding", "The text holds characters that cannot be stored. Save the file as UTF-8 and try again."),
    "40001": ("changed_by_someone_else", "The record was changed by someone else since you opened it. Load it again, compare, and save your change once more."),
    "40P01": ("deadlock", "Two people changed the same records at the same time and one had to give way. Nothing of yours was stored; save again."),
    "55P03": ("lock_timeout", "Another person is changing this record just now. Nothing was stored; wait a moment and save again."),
    "55006": ("in_use", "It is in use by somebody else. Close other programs that use it, then try again."),
    "57014": ("cancelled", "The work was stopped before its end, as asked or because it took longer than allowed. Nothing was stored."),
    "57P01": ("connection_lost", "The administrator or the server ended the connection. Connect again; look at the record before saving once more."),
    "57P02": ("connection_lost", "The database server broke down and is restarting. Connect again in a minute; look at the record before saving once more."),
    "57P03": ("starting", "The database server is just starting or stopping. Try again in a minute."),
    "25P03": ("idle_too_long", "The connection was left in the middle of a change for too long and was closed. Connect again and repeat the change."),
    "53100": ("disk_full", "The disk of the database server is full: nothing can be stored. Tell the administrator; reading still works."),
    "53200": ("out_of_memory", "The database server ran out of memory. Ask for a smaller area or fewer records, or tell the administrator."),
    "53300": ("too_many_connections", "The server has no free place for another connection. Close programs that you do not need, or try again in a minute."),
    "53400": ("too_many_connections", "A limit that the administrator set on the server is reached. Tell the administrator."),
    "25006": ("read_only", "This connection is for reading only. Connect to the main server, or to a database of this program's version, to change data."),
    "42501": ("no_right", "Your roles do not include this. Ask the administrator if your work needs it."),
    "42P01": ("other_version", "The database lacks a part that this program needs: it is of another version. Have the administrator run the upgrade."),
    "42703": ("other_version", "The database lacks a column that this program needs: it is of another version. Have the administrator run the upgrade."),
    "42883": ("other_version", "The database lacks a function that this program needs: it is of another version. Have the administrator run the upgrade."),
    "3F000": ("other_version", "The database lacks a schema that this program needs: it is no IMIS database or of another version."),
    "428C9": ("calculated", "This field is calculated by the database and cannot be typed. Leave it empty."),
    "42710": ("exists", "Something of this name exists already. Choose another name."),
    "42P04": ("exists", "A database of this name exists already. Choose another name."),
    "2BP01": ("still_used", "Something else is built on it. Remove that first."),
    "58030": ("disk_trouble", "The database server cannot read or write its disk. Tell the administrator at once."),
    "XX001": ("disk_trouble", "Stored data on the server is damaged. Tell the administrator at once and do not go on."),
    "XX002": ("disk_trouble", "An index on the server is damaged. Tell the administrator at once."),
}  # fmt: skip
#: first two signs of a SQLSTATE -> (rule, sentence), for those not listed above
CLASSES: dict[str, tuple[str, str]] = {
    "08": ("connection_lost", "The connection to the server was lost. Whether the last save arrived is not certain: look at the record again before saving it once more."),
    "22": ("wrong_value", "A value does not fit its field. Check numbers, dates and units."),
    "23": ("not_allowed", "The record breaks a rule of the database and was not stored. Check the values."),
    "28": ("wrong_password", "The server does not accept this user name and password. Check both; passwords are set anew by the administrator."),
    "53": ("no_resources", "The database server has not enough room for this. Tell the administrator."),
    "57": ("stopped", "The server stopped the work. Nothing was stored; try again."),
    "58": ("disk_trouble", "The database server has trouble with its files. Tell the administrator."),
}  # fmt: skip
#: (words of PostGIS, rule, sentence)
SHAPES: tuple[tuple[str, str, str], ...] = (
    (r"SRID .* does not match|Operation on mixed SRID", "wrong_srid", "The shape is in another coordinate system than the table. Set the layer's coordinate system, or let the import transform it."),
    (r"Geometry type .* does not match", "wrong_geometry_type", "The shape is of another kind than the table takes (point, line or area). Choose the right layer."),
    (r"has [ZM] dimension but", "wrong_dimension", "The shape has another number of dimensions than the table takes. Remove height or measure values first."),
    (r"TopologyException|self-intersection|Invalid geometry|lwgeom|GEOS", "invalid_geometry", "The shape is not valid: its outline crosses itself or is not closed. Correct it (Processing: Fix geometries)."),
    (r"parse error - invalid geometry", "unreadable_geometry", "The shape cannot be read. Check the file it comes from."),
)  # fmt: skip
