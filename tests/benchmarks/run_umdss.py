"""Run analyses in a QGIS without a window; a line of JSON for each: name, seconds, rows. Run by measure_umdss.py."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.append("/usr/share/qgis/python/plugins")

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

from imis_plugin import toolbox
from imis_plugin.database.connection import connect
from imis_plugin.database.targets import parse_target
from tests.umdss import chosen


def main() -> None:
    """Arguments: the database, then the algorithms; none: all."""
    application = QgsApplication([], False)
    application.initQgis()
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = toolbox.make_provider()
    QgsApplication.processingRegistry().addProvider(provider)
    os.environ["IMIS_CONNECT"] = sys.argv[1]
    conn = connect(parse_target(sys.argv[1]), application_name="IMIS bench", autocommit=True)
    known = chosen.facts(conn)
    conn.close()
    folder = Path(tempfile.mkdtemp(prefix="imis-bench-"))
    for name in sys.argv[2:] or [kind.ID for kind in toolbox.module("provider").algorithm_classes()]:
        algorithm = provider.algorithm(name)
        given = chosen.parameters(name, known)
        for parameter in algorithm.parameterDefinitions():
            if not parameter.isDestination() or not parameter.createByDefault():
                continue  # what the dialog proposes, so that the time is the planner's
            whole_file = parameter.type() == "fileDestination"
            given[parameter.name()] = str(folder / f"{name}.{parameter.defaultFileExtension()}") if whole_file else "TEMPORARY_OUTPUT"
        feedback, start = QgsProcessingFeedback(False), time.perf_counter()
        results = processing.run(f"imis:{name}", given, context=QgsProcessingContext(), feedback=feedback)
        seconds = time.perf_counter() - start
        print(json.dumps({"name": name, "seconds": seconds, "group": algorithm.groupId(), "outputs": len(results)}), flush=True)
    application.exitQgis()


main()
