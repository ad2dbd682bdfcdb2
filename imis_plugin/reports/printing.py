"""From a page of HTML to a PDF, by WeasyPrint; nothing is loaded from outside."""

from __future__ import annotations

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
    """Only drawings that stand in the page itself are shown."""
    if url.startswith("data:image/svg+xml;base64,"):
        import base64

        return {"string": base64.b64decode(url.partition(",")[2]), "mime_type": "image/svg+xml"}
    raise ValueError(f"a report loads nothing from {url}")
