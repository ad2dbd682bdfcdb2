"""Layouts to files: PDF (with coordinates), PNG, SVG; written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Optional

from qgis.core import QgsFeedback, QgsLayoutExporter, QgsPrintLayout

from .print_layout import PrintError, Template
from .words import tr

PDF, PNG, SVG = "pdf", "png", "svg"
FORMATS = (PDF, PNG, SVG)


def export_layout(
    layout: QgsPrintLayout, template: Template, path: Path, dpi: int, feedback: Optional[QgsFeedback] = None
) -> list[Path]:
    """Write a layout to ``path``; its suffix says how. Pages of an atlas become one PDF, or a numbered file each.

    :param feedback: progress and cancel of an atlas.
    :raises PrintError: the file cannot be written, or it was cancelled; nothing is left then.
    """
    path = Path(path)
    form = path.suffix.lower().lstrip(".")
    if form not in FORMATS:
        raise PrintError(tr("A map is printed as PDF, PNG or SVG, not as “{form}”.").format(form=form))
    try:
        with tempfile.TemporaryDirectory(prefix=".imis-", dir=path.parent) as name:
            made = _write(layout, template, Path(name) / path.name, form, dpi, feedback)
            if feedback is not None and feedback.isCanceled():
                raise PrintError(tr("Cancelled. Nothing was written."))
            targets = []
            for part in made:
                target = path.with_name(part.name)
                os.replace(part, target)
                targets.append(target)
            return targets
    except OSError as error:
        raise PrintError(tr("The file could not be written: {reason}. Choose another folder.").format(reason=error.strerror or error)) from error


def _write(layout: QgsPrintLayout, template: Template, inner: Path, form: str, dpi: int, feedback) -> list[Path]:
    exporter = QgsLayoutExporter(layout)
    if template.atlas:
        return _write_atlas(layout, inner, form, dpi, feedback)
    if form == PDF:
        result = exporter.exportToPdf(str(inner), pdf_settings(dpi, template.large))
    elif form == PNG:
        result = exporter.exportToImage(str(inner), _image_settings(dpi))
    else:
        result = exporter.exportToSvg(str(inner), _svg_settings(dpi))
    _check(result, exporter.errorFile())
    return sorted(part for part in inner.parent.iterdir() if part.suffix == inner.suffix)


def _write_atlas(layout: QgsPrintLayout, inner: Path, form: str, dpi: int, feedback) -> list[Path]:
    atlas = layout.atlas()
    if form == PDF:
        result, message = QgsLayoutExporter.exportToPdf(atlas, str(inner), pdf_settings(dpi, False), feedback)
        _check(result, message)
        return [inner]
    base = str(inner.parent / inner.stem)
    atlas.setFilenameExpression("'{}-' || {}".format(inner.stem.replace("'", "''"), atlas.pageNameExpression()))
    if form == PNG:
        result, message = QgsLayoutExporter.exportToImage(atlas, base, form, _image_settings(dpi), feedback)
    else:
        result, message = QgsLayoutExporter.exportToSvg(atlas, base, _svg_settings(dpi), feedback)
    _check(result, message)
    return sorted(part for part in inner.parent.iterdir() if part.suffix == inner.suffix)


def pdf_settings(dpi: int, large: bool) -> QgsLayoutExporter.PdfExportSettings:
    """PDF with coordinates; large sheets with layers that can be switched, where this QGIS can write them."""
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = dpi
    settings.appendGeoreference = True
    settings.exportMetadata = True
    if large and _can_write_layers():
        settings.writeGeoPdf = True
        settings.includeGeoPdfFeatures = False
    return settings


def _can_write_layers() -> bool:
    """Whether GDAL of this QGIS composes a PDF with layers (it needs a library that can also read PDF)."""
    from osgeo import gdal

    driver = gdal.GetDriverByName("PDF")
    return driver is not None and any(driver.GetMetadataItem(name) == "YES" for name in ("HAVE_POPPLER", "HAVE_PODOFO", "HAVE_PDFIUM"))


def _image_settings(dpi: int) -> QgsLayoutExporter.ImageExportSettings:
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = dpi
    settings.generateWorldFile = False
    return settings


def _svg_settings(dpi: int) -> QgsLayoutExporter.SvgExportSettings:
    settings = QgsLayoutExporter.SvgExportSettings()
    settings.dpi = dpi
    return settings


def _check(result, message: str) -> None:
    if result != QgsLayoutExporter.ExportResult.Success:
        raise PrintError(tr("The map could not be printed ({reason}). Choose another folder, or fewer dots per inch.").format(
            reason=message or int(result)))
