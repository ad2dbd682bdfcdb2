"""The SQL files of IMIS: read, ordered, checked and hashed."""

from __future__ import annotations

import csv
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from ..resources_path import data_path
from .errors import ImisError

#: Our schemas, in the order in which programs are built.
SCHEMAS = (
    "imis",
    "audit",
    "staging",
    "layer_info",
    "utility_info",
    "building_info",
    "fsm",
    "taxpayment_info",
    "watersupply_info",
    "swm_info",
    "public_health",
    "sewer_connection",
    "cwis",
    "umdss",
)
_MIGRATION = re.compile(r"^(\d{4})_([a-z0-9_]+)\.sql$")
_SRID = re.compile(r"(?<![:\w]):srid\b")
_REQUIRES = re.compile(r"^--\s*requires:\s*(.+?)\s*$", re.MULTILINE)
_FORBIDDEN = re.compile(
    r"(BEGIN|START\s+TRANSACTION|COMMIT|END|ROLLBACK|SET\s+(LOCAL\s+|SESSION\s+)?(search_path|ROLE|SESSION\s+AUTHORIZATION)|RESET)\b",
    re.I,
)
# what a semicolon inside does not end a statement: dollar bodies, strings, quoted names, comments
_OPAQUE = re.compile(r"(\$(?:[a-zA-Z_]\w*)?\$).*?\1|'(?:[^']|'')*'|\"[^\"]*\"|--[^\n]*|/\*.*?\*/", re.S)


@dataclass(frozen=True)
class Migration:
    """One numbered file of ``sql/migrations``."""

    number: int
    name: str
    path: Path
    checksum: str

    @property
    def label(self) -> str:
        """The file's name."""
        return self.path.name


@dataclass(frozen=True)
class Program:
    """One file of ``sql/programs``."""

    label: str
    path: Path
    requires: tuple[str, ...]


@dataclass(frozen=True)
class Lookup:
    """One code list of ``sql/lookups``: the table and its CSV file."""

    schema: str
    table: str
    path: Path


def checksum(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal; line ends count as LF so that a checkout on Windows is the same."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


class SqlFiles:
    """The folder ``sql/``, which may still be partly empty.

    :param folder: None takes the one that belongs to this program.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = Path(folder) if folder is not None else data_path("sql")

    def migrations(self) -> list[Migration]:
        """All migrations in number order.

        :raises ImisError: a file's name is not ``NNNN_subject.sql`` or a number is used twice.
        """
        found: dict[int, Migration] = {}
        for path in sorted((self.folder / "migrations").glob("*.sql")):
            match = _MIGRATION.match(path.name)
            if not match:
                raise ImisError(f"The file sql/migrations/{path.name} is not named NNNN_subject.sql.")
            number = int(match.group(1))
            if number in found:
                raise ImisError(f"The migrations {found[number].label} and {path.name} have the same number.")
            found[number] = Migration(number, match.group(2), path, checksum(path))
        return [found[number] for number in sorted(found)]

    def programs(self) -> list[Program]:
        """All program files in the order in which they are run: by schema, by name, each after what it requires.

        :raises ImisError: a required file does not exist, or files require each other in a circle.
        """
        root = self.folder / "programs"
        rank = {schema: place for place, schema in enumerate(SCHEMAS)}
        paths = sorted(root.glob("*/*.sql"), key=lambda p: (rank.get(p.parent.name, len(rank)), p.parent.name, p.name))
        files = []
        for path in paths:
            wanted = _REQUIRES.findall(path.read_text(encoding="utf-8"))
            names = tuple(name for line in wanted for name in re.split(r"[,\s]+", line) if name)
            files.append(Program(f"{path.parent.name}/{path.name}", path, names))
        return _ordered(files)

    def lookups(self) -> list[Lookup]:
        """The code lists, in the order of ``sql/lookups/ORDER``, then the others by name."""
        folder = self.folder / "lookups"
        paths = {path.name: path for path in sorted(folder.glob("*.csv"))}
        order_file = folder / "ORDER"
        order = order_file.read_text(encoding="utf-8").split("\n") if order_file.exists() else []
        names = [line.strip() for line in order if line.strip() and not line.lstrip().startswith("#")]
        wanted = dict.fromkeys(name if name.endswith(".csv") else name + ".csv" for name in names)
        result = []
        for name in [n for n in wanted if n in paths] + [n for n in paths if n not in wanted]:
            schema, _, table = name[: -len(".csv")].partition(".")
            if not table:
                raise ImisError(f"The code list sql/lookups/{name} is not named schema.table.csv.")
            result.append(Lookup(schema, table, paths[name]))
        return result

    def fingerprint(self) -> str:
        """One hash over all that is rebuilt at an upgrade: programs, code lists, access, and the code that applies them."""
        digest = hashlib.sha256()
        for folder in ("programs", "lookups", "access"):
            for path in sorted((self.folder / folder).rglob("*")):
                if path.is_file():
                    digest.update(f"{path.relative_to(self.folder).as_posix()} {checksum(path)}\n".encode())
        for code in ("access.py", "lookups.py", "programs.py", "bootstrap.py"):
            path = Path(data_path("database")) / code if (data_path("database") / code).exists() else None
            if path is not None:
                digest.update(f"{code} {checksum(path)}\n".encode())
        return digest.hexdigest()


def _ordered(files: list[Program]) -> list[Program]:
    known = {program.label for program in files}
    for program in files:
        for name in program.requires:
            if name not in known:
                raise ImisError(f"sql/programs/{program.label} requires {name}, which does not exist.")
    done: list[Program] = []
    labels: set[str] = set()
    waiting = list(files)
    while waiting:
        ready = next((program for program in waiting if set(program.requires) <= labels), None)
        if ready is None:
            raise ImisError(
                "These program files require each other in a circle: " + ", ".join(p.label for p in waiting)
            )
        waiting.remove(ready)
        done.append(ready)
        labels.add(ready.label)
    return done


def with_srid(text: str, srid: int) -> str:
    """The text of an SQL file with the token ``:srid`` replaced by the number (the only substitution there is)."""
    return _SRID.sub(str(int(srid)), text)


def read_sql(path: Path, srid: int) -> str:
    """The text of an SQL file, ready to run.

    :raises ImisError: it ends or begins a transaction or sets the search path, which is the migrator's business.
    """
    text = path.read_text(encoding="utf-8")
    for statement in _OPAQUE.sub(lambda m: " " if m.group(0).startswith(("-", "/")) else "''", text).split(";"):
        if _FORBIDDEN.match(statement.strip()):
            raise ImisError(f"{path.name}: “{statement.strip()[:60]}” has no place in a file that the migrator runs.")
    return with_srid(text, srid)


def read_csv(path: Path) -> tuple[list[str], list[dict[str, str | None]]]:
    """Header and rows of a code list; an empty cell is NULL.

    :raises ImisError: a row has more or fewer cells than the header.
    """
    with open(path, encoding="utf-8", newline="") as handle:
        reader = csv.reader(handle)
        header = [name.strip() for name in next(reader, [])]
        rows: list[dict[str, str | None]] = []
        for cells in reader:
            if not cells:
                continue
            if len(cells) != len(header):
                raise ImisError(f"{path.name} line {reader.line_num}: {len(cells)} cells instead of {len(header)}.")
            rows.append({name: (cell if cell != "" else None) for name, cell in zip(header, cells, strict=True)})
    return header, rows
