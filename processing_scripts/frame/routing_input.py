"""What a day of routes is asked for: its rules, jobs, trucks and plants, from the parameters and the database (umdss.md 7.2)."""

from __future__ import annotations

import datetime
import re

from qgis.core import QgsFeatureRequest, QgsGeometry, QgsProcessingException

from ...compat import is_null
from ...desk.words import tr
from ...records.words import mark
from .areas import hex_wkb, with_srid
from .routing_day import Rules
from .routing_hours import spans_of
from .server import Call

OF_DAY, CHOSEN, FORECAST = range(3)
ASKED = ("day", "chosen", "forecast")
ASKED_TITLES = (
    mark("open applications for the day"),
    mark("chosen applications or containments"),
    mark("due by the demand forecast, longest waiting first"),
)
KEY_FIELDS = ("application_id", "containment_id", "id")
SLUDGE_PLANTS = (3, 4)


class Given:
    """Reads the day.

    :ivar warnings: what the person should know, also said on the page.
    """

    def __init__(self, run, day: datetime.date) -> None:
        self.run, self.day = run, day
        self.warnings: list[str] = []

    def warn(self, text: str) -> None:
        """Say it now and on the page."""
        self.warnings.append(text)
        self.run.feedback.pushWarning(text)

    def breathe(self) -> None:
        """:raises QgsProcessingException: the run was cancelled."""
        if self.run.feedback.isCanceled():
            raise QgsProcessingException(tr("Cancelled. Nothing was written."))

    def rules(self) -> Rules:
        """The assumptions. :raises QgsProcessingException: a span of time cannot be read."""
        run, shift = self.run, spans_of(self.run.text("SHIFT"))
        if list(shift) != [""]:
            raise QgsProcessingException(tr("Give the shift as one span of time, such as 08:00-17:00."))
        numbers = ("SERVICE_MIN", "SERVICE_MIN_M3", "UNLOAD_MIN", "CLEARANCE_M", "HOSE_M", "COST_KM", "COST_H", "WAIT_PCT", "EMERGENCY_FACTOR")
        return Rules(
            shift=shift[""],
            plant_hours=spans_of(run.text("PLANT_HOURS")),
            windows=spans_of(run.text("WINDOWS")),
            unknown_is_wide=run.choice("WIDTH_UNKNOWN") == 1,
            **{name.lower(): run.number(name) for name in numbers},
        )

    # -- jobs ----------------------------------------------------------------------------------------------------
    def jobs(self) -> list[dict]:
        """Rows of ``umdss.route_jobs``, each with a volume. :raises QgsProcessingException: nothing is chosen, or a key is not there."""
        run, asked = self.run, self.run.choice("JOBS")
        applications, containments = self._chosen() if asked == CHOSEN else ([], [])
        call = Call(
            "umdss.route_jobs",
            of_day=self.day,
            asked=ASKED[asked],
            include_overdue=run.flag("INCLUDE_OVERDUE"),
            chosen_applications=applications,
            chosen_containments=containments,
            most=run.whole("MOST"),
            wards=run.wards(),
        )
        jobs, providers = self._records(call, "geom"), run.providers()
        for job in jobs:
            if job["volume_m3"] is None:
                job["volume_m3"], job["volume_source"] = run.number("ASSUMED_M3"), "assumed"
        there = {job["application_id"] for job in jobs} | {job["containment_id"] for job in jobs}
        gone = [str(key) for key in (*applications, *containments) if key not in there]
        if gone:
            self.warn(tr("Nothing is to be emptied for {keys}: emptied already, no longer in use, or in another ward.").format(keys=", ".join(gone)))
        return jobs if providers is None else [job for job in jobs if job["provider_id"] in (None, *providers)]

    def _chosen(self) -> tuple[list[int], list[str]]:
        """Applications and containments of the layer and the text."""
        run = self.run
        keys = {word for word in re.split(r"[;,\s]+", run.text("KEYS")) if word}
        source = run.algorithm.parameterAsSource(run.parameters, "RECORDS", run.context) if run.given("RECORDS") else None
        if source is not None:
            places = [place for place in (source.fields().lookupField(name) for name in KEY_FIELDS) if place >= 0]
            if not places:
                raise QgsProcessingException(
                    tr("The layer “{layer}” has neither applications nor containments. Choose a layer with one of the fields {fields}.").format(
                        layer=source.sourceName(), fields=", ".join(KEY_FIELDS)
                    )
                )
            request = QgsFeatureRequest().setSubsetOfAttributes(places).setFlags(QgsFeatureRequest.Flag.NoGeometry)
            for feature in source.getFeatures(request):
                values = [feature.attribute(place) for place in places]
                keys.update([str(value) for value in values if not is_null(value)][:1])
        if not keys:
            raise QgsProcessingException(tr("Nothing is chosen. Select features in the layer and tick “Selected features only”, or give their keys."))
        return sorted(int(key) for key in keys if key.isdecimal()), sorted(key for key in keys if not key.isdecimal())

    # -- trucks and plants ---------------------------------------------------------------------------------------
    def trucks(self) -> list[dict]:
        """Rows of ``umdss.route_vehicles`` that are wanted. :raises QgsProcessingException: one that is named is not there."""
        trucks, providers = self._records(Call("umdss.route_vehicles", of_day=self.day), "depot"), self.run.providers()
        words, known = self.run.names("VEHICLES"), {truck["vehicle"].lower() for truck in trucks}
        wanted = {word.lower() for word in words}
        wrong = [word for word in words if word.lower() not in known]
        if wrong:
            raise QgsProcessingException(
                tr("There is no operational vehicle “{name}” among those that you may see. Give number plates as in the list of vehicles.").format(
                    name=wrong[0]
                )
            )
        return [
            truck
            for truck in trucks
            if (not wanted or truck["vehicle"].lower() in wanted)
            and (providers is None or truck["provider_id"] in providers)
            and (truck["maintained"] or not self.run.flag("MAINTAINED"))
        ]

    def plants(self) -> list[dict]:
        """Rows of ``umdss.route_plants`` with a place: those named, else those that take sludge. :raises QgsProcessingException: one is not there."""
        plants = [plant for plant in self._records(Call("umdss.route_plants", of_day=self.day), "geom") if plant["point"] is not None]
        wanted = self.run.names("PLANTS")
        if not wanted:
            return [plant for plant in plants if plant["type_id"] in SLUDGE_PLANTS]
        named = {plant["plant"].lower(): plant for plant in plants} | {str(plant["plant_id"]): plant for plant in plants}
        wrong = [word for word in wanted if word.lower() not in named]
        if wrong:
            raise QgsProcessingException(tr("There is no operational treatment plant “{name}”.").format(name=wrong[0]))
        chosen = {named[word.lower()]["plant_id"] for word in wanted}
        return [plant for plant in plants if plant["plant_id"] in chosen]

    def look_over(self, rules: Rules, jobs: list[dict], trucks: list[dict], plants: list[dict]) -> None:
        """Take out trucks that cannot be planned, with a word; say which spans of time hold for nothing."""
        run = self.run
        depot = run.algorithm.parameterAsPoint(run.parameters, "DEPOT", run.context, run.crs()) if run.given("DEPOT") else None
        for truck in list(trucks):
            if truck["point"] is None and depot is not None:
                shape = QgsGeometry.fromPointXY(depot)
                truck["geom"], truck["point"] = bytes(shape.asWkb()), with_srid(run, hex_wkb(shape))
            if truck["point"] is None:
                self.warn(tr("{vehicle} is left out: {provider} has no point on the map. Draw it, or give a depot.").format(**truck))
                trucks.remove(truck)
            elif truck["capacity_m3"] is None or truck["width_m"] is None:
                self.warn(tr("{vehicle} is left out: its capacity or width is not recorded.").format(**truck))
                trucks.remove(truck)
        if not trucks:
            self.warn(tr("There is no vehicle to plan with: none is operational with these parameters."))
        if not plants:
            self.warn(tr("There is no treatment plant to discharge at: none is operational with these parameters."))
        known = {str(job["application_id"]) for job in jobs} | {str(job["containment_id"]) for job in jobs}
        strange = sorted(key for key in rules.windows if key not in known)
        if strange:
            self.warn(tr("The time windows of {keys} hold for no job of this day.").format(keys=", ".join(key or "?" for key in strange)))
        known = {str(plant["plant_id"]) for plant in plants} | {plant["plant"] for plant in plants} | {""}
        strange = sorted(key for key in rules.plant_hours if key not in known)
        if strange:
            self.warn(tr("The opening hours of {keys} hold for no plant of this day.").format(keys=", ".join(strange)))

    def stays_home(self, truck: dict) -> None:
        """A truck that cannot leave its depot."""
        self.warn(tr("{vehicle}: no road wide enough begins near the depot of {provider}; this truck stays there.").format(**truck))

    def count_crews(self, sent: list[dict]) -> None:
        """Say where more trucks are sent out than there are drivers and emptiers for."""
        for provider in sorted({truck["provider_id"] for truck in sent}):
            trucks = [truck for truck in sent if truck["provider_id"] == provider]
            if len(trucks) > min(trucks[0]["n_drivers"], trucks[0]["n_emptiers"]):
                said = tr("{provider}: {trucks} trucks are sent out, but {n_drivers} drivers and {n_emptiers} emptiers are active on record.")
                self.warn(said.format(**{**trucks[0], "trucks": len(trucks)}))

    def _records(self, call: Call, geometry: str) -> list[dict]:
        """Rows as dictionaries; the geometry as WKB in ``geom`` and as hexadecimal EWKB in ``point``, both None for a record without a place."""
        names = [name for name, _kind in self.run.server.columns(f"{call.schema}.{call.name}")]
        found = []
        for row in self.run.server.rows(call, [geometry]):
            record = dict(zip(names, row, strict=True))
            shape = record.pop(geometry)
            record["geom"] = None if shape is None else bytes(shape)
            record["point"] = None if shape is None else with_srid(self.run, bytes(shape).hex())
            found.append(record)
        return found
