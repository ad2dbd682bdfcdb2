"""Lay the plugin as the one folder that QGIS wants, under build/; with --zip, as a package under dist/.

In the tree the code and its data stand side by side; in the built plugin the data lie inside the package.
Tests, the demo and `make run` use the build, so what is tested is what ships. Only standard library.
"""

from __future__ import annotations

import argparse
import configparser
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "imis_plugin"
INSIDE = ("sql", "resources", "processing_scripts", "i18n")
BESIDE = ("metadata.txt", "LICENSE", "CHANGELOG.md")
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.pyc", "*.ts", ".*")
ADDRESSES = ("homepage", "tracker", "repository", "email")  # lines of metadata.txt that who gives the plugin on may set: IMIS_HOMEPAGE and so on
FIXED_TIME = (2020, 1, 1, 0, 0, 0)  # the same tree gives the same zip, byte for byte


def compile_translations(source: Path, target: Path) -> None:
    """Make a .qm of each .ts; without Qt's lrelease the plugin stays English, and this says so."""
    sources = sorted(source.glob("*.ts"))
    if not sources:
        return
    lrelease = shutil.which("lrelease") or shutil.which("lrelease-qt5")
    if lrelease is None:
        print("build: no lrelease here (package qttools5-dev-tools): translations are left out", file=sys.stderr)
        return
    target.mkdir(parents=True, exist_ok=True)
    for path in sources:
        subprocess.run([lrelease, "-silent", str(path), "-qm", str(target / (path.stem + ".qm"))], check=True)


def set_addresses(metadata: Path) -> None:
    """Write the addresses of the environment into metadata.txt; without them it keeps saying that there are none.

    :raises SystemExit: an address that is neither a web address nor, for ``email``, a mail address.
    """
    text = metadata.read_text(encoding="utf-8")
    for name in ADDRESSES:
        given = os.environ.get("IMIS_" + name.upper(), "").strip()
        if not given:
            continue
        if not re.fullmatch(r"[^@\s]+@[^@\s]+" if name == "email" else r"https?://\S+", given):
            raise SystemExit(f"build: IMIS_{name.upper()} is no {'mail' if name == 'email' else 'web'} address: {given}")
        line = f"{name}={given}"
        found = re.search(rf"^{name}=.*$", text, re.MULTILINE)
        text = text.replace(found.group(), line, 1) if found else text.replace("[general]\n", f"[general]\n{line}\n", 1)
    metadata.write_text(text, encoding="utf-8")


def build(folder: Path = ROOT / "build") -> Path:
    """Lay imis_plugin anew in a folder, beside the old one, and swap them, so that a reader never sees half a plugin."""
    built = folder / NAME
    fresh = folder / (NAME + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(ROOT / NAME, fresh, ignore=LEFT_OUT)
    for folder in INSIDE:
        if (ROOT / folder).is_dir():
            shutil.copytree(ROOT / folder, fresh / folder, ignore=LEFT_OUT)
    compile_translations(ROOT / "i18n", fresh / "i18n")
    for name in BESIDE:
        if (ROOT / name).exists():
            shutil.copy2(ROOT / name, fresh / name)
    set_addresses(fresh / "metadata.txt")
    shutil.rmtree(built, ignore_errors=True)
    fresh.rename(built)
    return built


def package(built: Path, folder: Path = ROOT / "dist") -> Path:
    """Zip the built plugin as dist/imis_plugin-<version>.zip, sorted and with fixed times."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(built / "metadata.txt", encoding="utf-8")
    target = folder / "{}-{}.zip".format(NAME, metadata["general"]["version"])
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(p for p in built.rglob("*") if p.is_file()):
            entry = zipfile.ZipInfo((Path(NAME) / path.relative_to(built)).as_posix(), FIXED_TIME)
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes())
    return target


def main() -> int:
    """Build, and package when asked; say where."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--zip", action="store_true", help="also make the installable zip under dist/")
    parser.add_argument("--into", type=Path, metavar="DIR", help="build and package in this folder instead of build/ and dist/")
    arguments = parser.parse_args()
    built = build(arguments.into / "build" if arguments.into else ROOT / "build")
    if arguments.zip:
        target = package(built, arguments.into / "dist" if arguments.into else ROOT / "dist")
        print("package: {} ({:.1f} MB)".format(target, target.stat().st_size / 1e6))
    return 0


if __name__ == "__main__":
    sys.exit(main())
