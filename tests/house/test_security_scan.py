"""The scans of the plugin repository, replayed on what ships (reliability section 12, T27; F16, its section 4): nothing is found.

Bandit with all its rules and a look of our own for SQL put together from texts; test_secrets.py looks for secrets. What a
scanner takes wrongly for a danger is marked in the source, with the reason beside the mark.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import imis_plugin

SHIPPED = Path(imis_plugin.__file__).parent
PYTHON = sorted(SHIPPED.rglob("*.py"))
MARKS = re.compile(r"#\s*(?P<mark>nosec|noqa|pragma: allowlist)(?P<rest>.*)")
SQL = re.compile(
    r"^\s*(SELECT\s.+\sFROM\s|INSERT\s+INTO\s|UPDATE\s+\S+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(TABLE|ROLE|DATABASE|VIEW)\s|DROP\s|GRANT\s|ALTER\s|COPY\s)",
    re.IGNORECASE | re.DOTALL,
)  # fmt: skip


def _run(*words: str) -> subprocess.CompletedProcess:
    done = subprocess.run([sys.executable, "-m", *words], cwd=SHIPPED.parent, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    return done


def test_T27_bandit_finds_nothing_in_what_ships():
    report = json.loads(_run("bandit", "-q", "-r", SHIPPED.name, "-f", "json").stdout)
    assert report["errors"] == [] and len(report["metrics"]) > len(PYTHON), "every file was looked at"
    assert [f"{found['filename']}:{found['line_number']} {found['test_id']} {found['issue_text']}" for found in report["results"]] == []


def test_T27_bandit_would_find_something(tmp_path):
    (tmp_path / "bad.py").write_text("import pickle\n\ndef read(text):\n    return eval(text) or pickle.loads(text)\n")
    found = json.loads(_run("bandit", "-q", "-r", str(tmp_path), "-f", "json").stdout)["results"]
    assert {"B307", "B301"} <= {one["test_id"] for one in found}


def test_T27_every_exemption_has_its_reason_beside_it():
    without = []
    for path in PYTHON:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            found = MARKS.search(line)
            if found is None:
                continue
            if found["mark"] == "nosec" and not re.match(r" B\d{3}(, ?B\d{3})*  # \S.{3,}", found["rest"]):
                without.append(f"{path.relative_to(SHIPPED)}:{number} {line.strip()}")
            if found["mark"].startswith("pragma") and not re.match(r" secret  # \S", found["rest"]):
                without.append(f"{path.relative_to(SHIPPED)}:{number} {line.strip()}")
    assert without == []


def _texts(node: ast.AST) -> str:
    return "".join(part.value for part in ast.walk(node) if isinstance(part, ast.Constant) and isinstance(part.value, str))


def _built(tree: ast.AST) -> list[ast.AST]:
    """Expressions that put a text together at run time: f-strings, + and % with a text, and format."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and any(isinstance(part, ast.FormattedValue) for part in node.values):
            found.append(node)
        elif isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Mod)):
            sides = (node.left, node.right)
            texts = [isinstance(side, ast.Constant) and isinstance(side.value, str) or isinstance(side, ast.JoinedStr) for side in sides]
            if any(texts) and not all(isinstance(side, ast.Constant) for side in sides):
                found.append(node)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
            inside = node.func.value
            if isinstance(inside, ast.Constant) and isinstance(inside.value, str):
                found.append(node)
    return found


@pytest.mark.parametrize("folder", sorted({path.relative_to(SHIPPED).parts[0] for path in PYTHON}))
def test_T27_no_sql_is_put_together_from_texts(folder):
    said = []
    for path in PYTHON:
        if path.relative_to(SHIPPED).parts[0] != folder:
            continue
        lines = path.read_text(encoding="utf-8").splitlines()
        for node in _built(ast.parse("\n".join(lines))):
            marked = any("nosec B608" in line for line in lines[node.lineno - 1 : node.end_lineno])
            if SQL.match(_texts(node)) and not marked:
                said.append(f"{path.relative_to(SHIPPED)}:{node.lineno} {ast.unparse(node)[:90]}")
    assert said == []
