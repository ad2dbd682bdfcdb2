"""The parameters of a run in the database's terms: numbers, days, wards, providers, keys of chosen records, places of a layer."""

from __future__ import annotations

import datetime
import re

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsProcessingException,
    QgsProperty,
)

from ...compat import is_null
from ...desk.words import tr


class Given:
    """The half of :class:`run.Run` that reads parameters."""

    def number(self, name: str) -> float:
        """A decimal number."""
        return self.algorithm.parameterAsDouble(self.parameters, name, self.context)

    def whole(self, name: str) -> int:
        """A whole number."""
        return self.algorithm.parameterAsInt(self.parameters, name, self.context)

    def flag(self, name: str) -> bool:
        """Yes or no."""
        return self.algorithm.parameterAsBool(self.parameters, name, self.context)

    def choice(self, name: str) -> int:
        """Place of the chosen text in its list."""
        return self.algorithm.parameterAsEnum(self.parameters, name, self.context)

    def choices(self, name: str) -> list[int]:
        """Places of the chosen texts."""
        return list(self.algorithm.parameterAsEnums(self.parameters, name, self.context))

    def text(self, name: str) -> str:
        """A text without outer blanks."""
        return (self.algorithm.parameterAsString(self.parameters, name, self.context) or "").strip()

    def names(self, name: str, parting: str = r"[;,]") -> list[str]:
        """Names chosen in a list, or written in a line and parted."""
        value = self.parameters.get(name)
        if isinstance(value, QgsProperty):
            value = value.value(self.context.expressionContext())[0]
        if is_null(value):
            return []
        if isinstance(value, (list, tuple)):
            return [str(word).strip() for word in value if str(word).strip()]
        return [word.strip() for word in re.split(parting, str(value)) if word.strip()]

    def given(self, name: str) -> bool:
        """Whether a parameter was filled in."""
        value = self.parameters.get(name)
        return not is_null(value) and value != "" and value != []

    def day(self, name: str = "AS_OF") -> datetime.date | None:
        """A day, None when empty."""
        if not self.given(name):
            return None
        found = self.algorithm.parameterAsDateTime(self.parameters, name, self.context).date()
        if not found.isValid():
            raise QgsProcessingException(tr("“{text}” is no day. Give it as 2026-11-23.").format(text=self.parameters.get(name)))
        return datetime.date(found.year(), found.month(), found.day())

    def period(self) -> tuple[datetime.date | None, datetime.date | None]:
        """FROM and TO.

        :raises QgsProcessingException: FROM lies after TO.
        """
        first, last = self.day("FROM"), self.day("TO")
        if first and last and first > last:
            raise QgsProcessingException(tr("The first day ({first}) lies after the last ({last}). Exchange them.").format(first=first, last=last))
        return first, last

    def wards(self, name: str = "WARDS") -> list[int] | None:
        """Ward numbers, None for all.

        :raises QgsProcessingException: a ward is not there.
        """
        if not self.given(name):
            return None
        chosen = self.algorithm.parameterAsEnumStrings(self.parameters, name, self.context)
        numbers = sorted({int(text) for text in chosen})
        there = [row["ward"] for row in self.server.fetch("SELECT ward FROM layer_info.wards ORDER BY ward")]
        wrong = [number for number in numbers if number not in there]
        if wrong:
            raise QgsProcessingException(
                tr("There is no ward {wrong}. The wards are {there}.").format(
                    wrong=", ".join(map(str, wrong)), there=", ".join(map(str, there)) or tr("not drawn yet")
                )
            )
        return numbers or None

    def providers(self) -> list[int] | None:
        """Numbers of the service providers named in PROVIDERS, None for all.

        :raises QgsProcessingException: one is not among those that the role may see.
        """
        words = self.names("PROVIDERS")
        if not words:
            return None
        there = {str(row["id"]): row["id"] for row in self._provider_rows()}
        there |= {row["company_name"].lower(): row["id"] for row in self._provider_rows()}
        wrong = [word for word in words if word.lower() not in there]
        if wrong:
            raise QgsProcessingException(tr("There is no service provider “{name}” among those that you may see.").format(name=wrong[0]))
        return sorted({there[word.lower()] for word in words})

    def _provider_rows(self) -> list[dict]:
        return self.server.fetch("SELECT id, company_name FROM fsm.service_providers_register")

    def crs(self) -> QgsCoordinateReferenceSystem:
        """The municipality's coordinate system."""
        if self._crs is None:
            rows = self.server.fetch("SELECT value::integer AS srid FROM imis.settings WHERE name = 'srid'")
            self._crs = QgsCoordinateReferenceSystem.fromEpsgId(rows[0]["srid"])
        return self._crs

    def keys(self, name: str, keys_name: str) -> list[str]:
        """The keys of the chosen records, from the layer's key field or from the text beside it; sorted, each once."""
        words = {word.strip() for word in re.split(r"[;,\s]+", self.text(keys_name)) if word.strip()}
        source = self.algorithm.parameterAsSource(self.parameters, name, self.context) if self.given(name) else None
        if source is not None:
            key = self.algorithm.declared.keys[name]
            place = source.fields().lookupField(key)
            if place < 0:
                raise QgsProcessingException(
                    tr("The layer “{layer}” has no field “{key}”. Choose the municipal layer, or give the keys as text.").format(
                        layer=source.sourceName(), key=key
                    )
                )
            request = QgsFeatureRequest().setSubsetOfAttributes([place]).setFlags(QgsFeatureRequest.Flag.NoGeometry)
            words |= {str(feature.attribute(place)) for feature in source.getFeatures(request) if not is_null(feature.attribute(place))}
        return sorted(words)

    def wanted_keys(self, name: str, keys_name: str) -> list[str]:
        """As :meth:`keys`. :raises QgsProcessingException: nothing is chosen."""
        found = self.keys(name, keys_name)
        if not found:
            raise QgsProcessingException(
                tr("Nothing is chosen. Select features in the layer and tick “Selected features only”, or give their keys.")
            )
        return found

    def key_numbers(self, name: str, keys_name: str) -> list[int]:
        """As :meth:`keys`, for records whose key is a number. :raises QgsProcessingException: one is none."""
        found = self.keys(name, keys_name)
        wrong = [key for key in found if not key.isdecimal()]
        if wrong:
            raise QgsProcessingException(tr("“{key}” is no number. These records are chosen by their number.").format(key=wrong[0]))
        return sorted(int(key) for key in found)

    def features_in_city_crs(self, name: str):
        """(feature, geometry in the municipality's system) of a layer parameter; features without geometry are counted and said.

        :raises QgsProcessingException: the layer has no coordinate system, or a place cannot be transformed.
        """
        source = self.algorithm.parameterAsSource(self.parameters, name, self.context)
        if source is None:
            raise QgsProcessingException(tr("The layer of “{name}” cannot be read.").format(name=name))
        if not source.sourceCrs().isValid():
            raise QgsProcessingException(
                tr("The layer “{layer}” has no coordinate system. Set it in the layer's properties first.").format(layer=source.sourceName())
            )
        transform = QgsCoordinateTransform(source.sourceCrs(), self.crs(), self.context.transformContext())
        request = QgsFeatureRequest().setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
        without = 0
        for feature in source.getFeatures(request):
            geometry = feature.geometry()
            if geometry.isNull() or geometry.isEmpty():
                without += 1
                continue
            geometry.transform(transform)
            yield feature, geometry
        if without:
            self.feedback.pushWarning(tr("%n feature(s) without geometry were left out.", without))
