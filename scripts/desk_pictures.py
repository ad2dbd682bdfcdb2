"""Pictures of the real desk, for the manual and for looking: starts QGIS on a screen of its own and saves each panel.

    xvfb-run -a -s "-screen 0 1366x768x24" /usr/bin/python3 scripts/desk_pictures.py --user officer [--name imis] [--out out]

Uses the private server of ``IMIS_DATA_DIR``. What is done inside QGIS stands in ``desk_picture_steps.py``.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SECONDS = 240


def outside() -> int:
    """Start QGIS with a fresh profile and the steps as its start-up code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--user", default="officer")
    parser.add_argument("--name", default="imis")
    parser.add_argument("--out", default=str(ROOT / "out"))
    parser.add_argument("--plugins", default=str(ROOT), help="folder that holds imis_plugin (the source or build/)")
    chosen = parser.parse_args()
    out = Path(chosen.out).absolute()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="imis-pictures-") as profiles:
        settings = Path(profiles) / "profiles" / "default" / "QGIS"
        settings.mkdir(parents=True)
        plugins = Path(profiles) / "plugins"
        plugins.mkdir()
        _link_plugin(Path(chosen.plugins), plugins)
        (settings / "QGIS3.ini").write_text("[PythonPlugins]\nimis_plugin=true\n", encoding="utf-8")
        environment = {
            **os.environ,
            "QGIS_PLUGINPATH": str(plugins),
            "QT_QPA_PLATFORM": "xcb",
            "IMIS_PICTURES": str(out),
            "IMIS_PICTURES_USER": chosen.user,
            "IMIS_PICTURES_NAME": chosen.name,
        }
        command = ["qgis", "--profiles-path", profiles, "--profile", "default", "--nologo", "--noversioncheck"]
        try:
            subprocess.run([*command, "--code", str(Path(__file__).with_name("desk_picture_steps.py"))], env=environment, timeout=SECONDS, check=False)
        except subprocess.TimeoutExpired:
            print(f"QGIS did not end within {SECONDS} s; the pictures made so far are in {out}", file=sys.stderr)
            return 1
    made = sorted(out.glob("desk-*.png"))
    print(f"{len(made)} pictures in {out}")
    return 0 if made else 1


def _link_plugin(source: Path, plugins: Path) -> None:
    """QGIS wants one folder: the built plugin as it is, or the source with metadata.txt and data beside it."""
    target = plugins / "imis_plugin"
    if (source / "imis_plugin" / "metadata.txt").exists():
        target.symlink_to(source / "imis_plugin")
        return
    target.mkdir()
    for item in (source / "imis_plugin").iterdir():
        (target / item.name).symlink_to(item)
    for name in ("metadata.txt", "resources", "sql"):
        (target / name).symlink_to(source / name)


if __name__ == "__main__":
    sys.exit(outside())
