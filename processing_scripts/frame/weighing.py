"""Weights of criteria: given directly, or from a matrix of pairs by its principal eigenvector (analytic hierarchy process, umdss.md 7.5)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np
from qgis.core import QgsProcessingException

from ...desk.words import tr

MOST_INCONSISTENCY = 0.10
#: mean consistency index of random matrices of 1, 2, 3 … criteria (Saaty)
RANDOM_INDEX = (0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59)


def eigenvector(matrix: np.ndarray) -> tuple[np.ndarray, float]:
    """(weights that sum to 1, consistency ratio) of a matrix of pairs."""
    values, vectors = np.linalg.eig(matrix)
    first = int(np.argmax(values.real))
    weights = np.abs(vectors[:, first].real)
    count = len(matrix)
    random = RANDOM_INDEX[min(count, len(RANDOM_INDEX)) - 1]
    ratio = (float(values[first].real) - count) / (count - 1) / random if random else 0.0
    return weights / weights.sum(), max(0.0, ratio)


def read_matrix(text: str, known: Sequence[str]) -> tuple[dict[str, float], float]:
    """(weights by criterion, consistency ratio) of a matrix written as "slope roads; 1 3; 1/3 1": the criteria, then a row for each.

    :raises QgsProcessingException: it is no such matrix, its halves contradict each other, or it is less consistent than 0.10.
    """
    lines = [line.split() for line in re.split(r"[;\n]+", text.replace(",", " ")) if line.strip()]
    names, rows = [name.lower() for name in lines[0]], lines[1:]
    unknown = [name for name in names if name not in known]
    if unknown:
        said = tr("The matrix of pairs names “{name}”, which is no criterion. The criteria are: {known}.")
        raise QgsProcessingException(said.format(name=unknown[0], known=", ".join(known)))
    if len(set(names)) < len(names) or len(rows) != len(names) or any(len(row) != len(names) for row in rows):
        said = tr("The matrix of pairs needs a line with {n} different criteria and then {n} rows of {n} numbers, such as: slope road; 1 3; 1/3 1.")
        raise QgsProcessingException(said.format(n=len(names)))
    matrix = np.array([[_number(word) for word in row] for row in rows])
    for one, first in enumerate(names):
        for other, second in enumerate(names):
            if abs(matrix[one, other] * matrix[other, one] - 1) > 0.02:
                pair = {"first": first, "second": second, "a": matrix[one, other], "b": matrix[other, one]}
                said = tr("In the matrix of pairs “{first}” to “{second}” is {a:g} and back {b:g}. One must be 1 divided by the other.")
                raise QgsProcessingException(said.format(**pair))
    weights, ratio = eigenvector(matrix)
    if ratio > MOST_INCONSISTENCY:
        said = tr("The matrix of pairs contradicts itself: its consistency ratio is {ratio:.2f}, and 0.10 is the most. Compare the pairs again.")
        raise QgsProcessingException(said.format(ratio=ratio))
    return dict(zip(names, weights.tolist(), strict=True)), ratio


def _number(word: str) -> float:
    above, _line, below = word.partition("/")
    try:
        found = float(above) / (float(below) if below else 1.0)
    except (ValueError, ZeroDivisionError):
        found = 0.0
    if not 0 < found < 1000:
        raise QgsProcessingException(tr("“{word}” in the matrix of pairs is no number above 0. Write 3 or 1/3.").format(word=word))
    return found


def shares(weights: Mapping[str, float], there: Sequence[str]) -> dict[str, float]:
    """The weights of the criteria that are there, summing to 1. :raises QgsProcessingException: all are 0."""
    total = sum(weights.get(name, 0.0) for name in there)
    if total <= 0:
        raise QgsProcessingException(tr("The weights of all criteria that can be measured are 0. Give at least one of them a weight."))
    return {name: weights.get(name, 0.0) / total for name in there}


def read_scores(text: str) -> dict[str, float | None]:
    """Scores of classes from a text such as "Cultivation=1; Builtup=0.2; Road=no; *=0.5": 0 to 1, None where nothing may stand; * is the rest.

    :raises QgsProcessingException: a part cannot be read.
    """
    found: dict[str, float | None] = {}
    for part in (part for part in re.split(r"[;\n]+", text) if part.strip()):
        name, _sign, value = (word.strip() for word in part.rpartition("="))
        try:
            score = None if value.lower() in ("no", "-", tr("no").lower()) else float(value)
        except ValueError:
            score = -1.0
        if not name or (score is not None and not 0 <= score <= 1):
            said = tr("“{part}” is no score of a class of land use. Write class=number from 0 to 1, or class=no, such as Forest=0.3; Road=no; *=0.5.")
            raise QgsProcessingException(said.format(part=part.strip()))
        found[name.lower()] = score
    return found
