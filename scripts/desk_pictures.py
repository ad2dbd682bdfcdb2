"""Pictures of the real desk: opens panel after panel and saves the window as PNG.

Runs inside QGIS (``qgis --code``) on a screen of its own; ``scripts/desk_pictures.sh`` starts it. What is taken stands in
``scripts/pictures``, a module a part. Environment: ``IMIS_PICTURES`` the folder for the pictures, ``IMIS_PICTURES_CODE`` the
folder of this script, ``IMIS_PICTURES_PREFIX`` what each file name begins with, ``IMIS_PICTURES_PARTS`` the parts (all).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface, plugins

_keep = []


def start(out: Path, code: Path) -> None:
    """Begin when the window is up; without the plugin there is nothing to look at."""
    if "imis_plugin" not in plugins:
        (out / "desk-pictures.log").write_text("QGIS did not load the plugin imis_plugin\n", encoding="utf-8")
        QTimer.singleShot(300, lambda: iface.actionExit().trigger())
        return
    sys.path.insert(0, str(code))
    from pictures.frame import Run, parts_in

    parts = os.environ.get("IMIS_PICTURES_PARTS", "").split() or parts_in(code / "pictures")
    QTimer.singleShot(500, lambda: _keep.append(Run(out, os.environ.get("IMIS_PICTURES_PREFIX", ""), parts)))


if "IMIS_PICTURES" in os.environ:
    start(Path(os.environ["IMIS_PICTURES"]), Path(os.environ["IMIS_PICTURES_CODE"]))
