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

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterDefinition

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
            if parameter.type() == "fileDestination":
                if parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
                    continue  # a workbook that nobody asked for
                given[parameter.name()] = str(folder / f"{name}.{parameter.defaultFileExtension()}")
            elif parameter.isDestination():
                given[parameter.name()] = "TEMPORARY_OUTPUT"
        feedback, start = QgsProcessingFeedback(False), time.perf_counter()
        results = processing.run(f"imis:{name}", given, context=QgsProcessingContext(), feedback=feedback)
        seconds = time.perf_counter() - start
        print(json.dumps({"name": name, "seconds": seconds, "group": algorithm.groupId(), "outputs": len(results)}), flush=True)
    application.exitQgis()


main()
