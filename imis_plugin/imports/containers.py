"""Files made of packed parts (XLSX, KMZ, zipped Shapefiles): looked at before anything is unpacked (reliability 7, T35)."""

from __future__ import annotations

import posixpath
import re
import zipfile
from pathlib import Path

from .source import FileFault

#: Most bytes all parts of a packed file may unpack to, most parts, and the largest ratio of one part.
MAX_UNPACKED = 1024**3
MAX_PARTS = 2_000
MAX_RATIO = 100
#: So many bytes of an XML file are looked at before a parser sees it.
PROLOG = 1 << 16
#: Parts smaller than this may be packed as tightly as they like.
_SMALL = 1 << 20


def open_packed(path: Path) -> zipfile.ZipFile:
    """Open a packed file after a look at its directory.

    :raises FileFault: damaged, too large unpacked, packed too tightly, too many parts, or names that lead elsewhere.
    """
    try:
        packed = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError) as exc:
        raise FileFault("The file is damaged, or not of the kind its name says. Save it again.") from exc
    try:
        parts = packed.infolist()
        if len(parts) > MAX_PARTS:
            raise FileFault(f"The file has {len(parts):,} parts inside; at most {MAX_PARTS:,} are read.")
        if sum(part.file_size for part in parts) > MAX_UNPACKED:
            raise FileFault(f"Unpacked the file is larger than {MAX_UNPACKED // 1024**3} GB. Divide it.")
        for part in parts:
            name = part.filename.replace("\\", "/")
            if name.startswith("/") or ":" in name or ".." in posixpath.normpath(name).split("/"):
                raise FileFault("A part inside the file has a name that leads to another folder. The file is not opened.")
            if part.file_size > _SMALL and part.file_size > MAX_RATIO * max(part.compress_size, 1):
                raise FileFault(f"A part inside the file unpacks to more than {MAX_RATIO} times its size. The file is not opened.")
            if part.flag_bits & 1:
                raise FileFault("The file is protected with a password. Save it without one.")
    except FileFault:
        packed.close()
        raise
    return packed


def refuse_doctype(start: bytes) -> None:
    """XML that declares a document type could read other files or grow without end: it is refused before it is parsed.

    A document type stands before the first element, so that element must be among these bytes: nothing hides behind a long comment.
    :param start: the first :data:`PROLOG` bytes of the XML.
    :raises FileFault: it declares one, or does not get to its first element.
    """
    text = start.replace(b"\0", b"").lower()
    if b"<!doctype" in text or b"<!entity" in text:
        raise FileFault("The XML in the file declares a document type. Such files are not opened; export the data again.")
    if not re.search(rb"<[a-z_]", re.sub(rb"<!--.*?-->|<[?].*?[?]>", b"", text, flags=re.DOTALL)):
        raise FileFault("The XML in the file cannot be read: its first element is missing or stands too far behind. Export the data again.")
