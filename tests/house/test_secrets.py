"""No key, token or password ships (reliability section 12, T27): detect-secrets over the code, the forms of tokens over everything."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import imis_plugin

SHIPPED = Path(imis_plugin.__file__).parent
#: All files but the code: too many bytes for the detectors, and drawn or compressed.
NOT_CODE = r"\.(sql|csv|ts|qm|xz|gz|svg|png|html|qml|qpt|json)$"
TOKENS = re.compile(
    rb"-----BEGIN [A-Z ]*PRIVATE KEY|\bAKIA[0-9A-Z]{16}\b|\beyJ[A-Za-z0-9_-]{10,}\.eyJ|\bgh[pousr]_[A-Za-z0-9]{36}|\bxox[abpr]-|\bsk_live_"
    rb"|://[^\s/:@'\"<>{}]+:[^\s/:@'\"<>{}]{3,}@|\bAIza[0-9A-Za-z_-]{35}|\bglpat-[0-9A-Za-z_-]{20}"
)


def _found(*words: str, folder: Path = SHIPPED.parent) -> dict:
    command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "--no-verify", *words]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    return {name: [found["line_number"] for found in rows] for name, rows in json.loads(done.stdout)["results"].items()}


def test_T27_no_secret_stands_in_the_code():
    assert _found("--exclude-files", NOT_CODE, SHIPPED.name) == {}


def test_T27_no_token_stands_in_any_file():
    assert [str(path) for path in SHIPPED.rglob("*") if path.is_file() and TOKENS.search(path.read_bytes())] == []


def test_T27_a_secret_would_be_found(tmp_path):
    key = "-----BEGIN RSA " + "PRIVATE KEY-----"
    (tmp_path / "bad.py").write_text(f'KEY = """{key}"""\n')
    assert _found("bad.py", folder=tmp_path) == {"bad.py": [1]}
    assert TOKENS.search(b"postgresql://asha:" + b"geheim@server/imis") and TOKENS.search(key.encode())
