"""From a page of HTML to a PDF, by WeasyPrint; nothing is loaded from outside."""

from __future__ import annotations

import base64
import logging

from ..database.errors import ImisError
from .words import tr


def print_page(html: str) -> bytes:
    """The page as PDF.

    :raises ImisError: WeasyPrint is not installed or does not run here; the sentence says how to get it.
    """
    try:
        import weasyprint
    except (ImportError, OSError) as exc:
        # OSError: the library is there, but not Pango, on which it rests.
        raise ImisError(
            tr("The PDF was not written: WeasyPrint is missing. Install it (Debian: apt install weasyprint; elsewhere: pip install weasyprint)."),
            str(exc),
        ) from exc
    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    return weasyprint.HTML(string=html, url_fetcher=_no_fetch).write_pdf()


def _no_fetch(url: str, *_args, **_kwargs):
    """Only pictures that stand in the page itself are shown: drawings and the municipality's logo."""
    head, _comma, data = url.partition(",")
    if head.startswith("data:image/") and head.endswith(";base64"):
        return {"string": base64.b64decode(data), "mime_type": head[len("data:") : -len(";base64")]}
    raise ValueError(f"a report loads nothing from {url}")
