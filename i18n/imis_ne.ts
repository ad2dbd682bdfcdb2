<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ne">
  <context>
    <name>IMIS</name>
    <message>
      <source> from {}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n field(s) need attention.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>&amp;Connect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Private database of this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(nothing)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A building with containments, associated buildings, a toilet record or an open application cannot be deleted; the database will say which.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A change of type changes sanitation system and network codes of all of them (FSM-11).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A colleague computed {year} at the same moment; that result is shown (revision {revision}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A contact number has 6 to 15 digits, leading zeros kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A containment with a building or an application cannot be deleted; disconnect its buildings first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A date range needs both ends: fill in from and to, or clear both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A name is searched by letters and spaces only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add containment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add, edit and disconnect containments with the action Containments of the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All &amp;mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All &amp;theirs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All formats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already emptied. Look at it in the list of emptyings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already emptied: an application is not changed any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An unsaved draft of this form was found on this computer. Take it up again?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Applicant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Application</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Application number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Application number, BIN or name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Application {id} was deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Application {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Application {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Applications</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Applied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve the indicators of {year}, revision {revision}? Values and settings are frozen and cannot be changed any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved and frozen: it is not computed again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approving CWIS {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area (m²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask what went wrong when the customer is not satisfied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BIN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BIN of main building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BIN of pre-connected building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BIN or house number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BIN, house number or tax code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building footprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings connected to {id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings served</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CWIS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CWIS report of the year {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CWIS report {} · {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed by someone else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a record in the list first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another person than emptier 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the database you work with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Citywide inclusive sanitation {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click the corners on the map, right-click to end, Esc to give up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Collected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Collections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compute the 22 indicators of {year} from the records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computing CWIS {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computing {year}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect to IMIS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect to a database first; then the municipal map can be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connected as {role} to {place}, database “{database}”.
IMIS structure {version}, PostgreSQL {server}. {line} {mode}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connected to {name} as {person}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connecting to IMIS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connecting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connection &amp;service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connection lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connection stored in &amp;QGIS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Construction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment ID, such as C000123</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment that is shared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments and emptying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments of {bin}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments, and the service chain from application to feedback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DRAFT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Defecation place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete application {id}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete {kind} {key}? It can be brought back from the history by an administrator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Denominator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Detail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disconnect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disconnect building {bin} from containment {id}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disconnecting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disposal place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effluent limit {} from {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effluent limit {}{}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emergency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emergency desludging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying history of {id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying of application {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ended on the next day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Equity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every indicator was computed; none is capped, assumed or replaced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exporting {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feedback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feedback given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feedback on application {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feedback {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures of earlier IMIS versions are not comparable for SF-1d and SF-1f: they took litres for cubic metres, so SF-1f falls to about a thousandth and SF-1d to about a third of what was sent before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill this in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder for the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Footprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Footprint from a KML file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Freeze this revision: values, settings and checksum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Generate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Generate the year first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoPackage (*.gpkg);;Shapefile, zipped (*.zip);;KML (*.kml)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>House number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Households</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the figures are made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMIS is not connected just now. What you typed stays here; save again when the connection is back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMIS is not connected to a database just now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMIS is not connected. Choose a database with “Not connected” in the toolbar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMIS tries to connect again by itself. What you typed stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMIS_CONNECT must name a private database (embedded:NAME) or a service (service=NAME).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicator {} does not belong to the report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicator {} is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicator {} stands more than once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicators</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its figures are those of the report document with SHA-256 checksum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JPG or PNG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSON document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KML files (*.kml)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KML file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>LIC name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last payment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left empty, it is taken from the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left on the next day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linked containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Located in LIC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Location</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for private databases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low-income community</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Method {} {}. Shares are rounded to whole per cent, half away from zero; a sum over no records is 0, a share of nothing has no value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Municipal map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>National ID of the owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearest road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearest road of {key}: {road}, {metres} m away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New application</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New containment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No changes are recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No report of {year} to compare with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No service provider yet: choose one in the application first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No value. Settings not given: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No value. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not connected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not emptied yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not emptied yet: there is nothing to ask about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not more than all households.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not more than the population.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not more than there are of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved: the record was changed by someone else. Your entries are still here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes on single figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing can be changed: the database is read only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to remark on the records behind the figures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was deleted: {key} is gone already, or your account may not delete it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number, application or receipt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numerator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Old type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only .kml files are read here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the municipal map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the municipal map: its layers, styles and themes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overflow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner and applicant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner gender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner's name and contact are taken from the building when the application is saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PROVISIONAL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payment and photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo of the house</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo of the receipt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photos (*.jpg *.jpeg *.png)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Population</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Presence of toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press “Generate”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Property tax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Provisional: the year was not over when these figures were computed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Provisional: the year was not over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QGIS has no PostgreSQL connection “{name}” any more. Choose another, or add it in the Browser.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Received by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register of buildings, their owners and sanitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regular schedule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replaced by hand; computed was {}. Reason: {} ({}, {}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report {} of municipality {}, year {}, revision {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Responsible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revision {revision}, {kind}, computed {when}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revision {} · SHA-256 {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right by assumption: earlier records do not say how it was done, and are taken as done by machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safety</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sanitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Satisfied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Satisfied with the service quality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save (Ctrl+Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save all the same?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the emptying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the feedback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search (Ctrl+F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seen in the records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select exactly one polygon on the map first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Serves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service received by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge collected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge collection of application {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge collection {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge collections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solid-waste payments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something unforeseen went wrong in IMIS; nothing was saved by this step. The log panel has the details.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Structure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sustainability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Synthetic data: apart from the shapes of its buildings and streets, the city is invented. No figure is about a real place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken from the applicant; change it when someone else was there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tax code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The PDF was not written: WeasyPrint is missing. Install it (Debian: apt install weasyprint; elsewhere: pip install weasyprint).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The application is open again afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The checksum does not hold: the report was changed after it was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connection to the database is back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connection to the database was lost. What you typed stays; IMIS tries to connect again by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The customer has already been asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The database is newer than this plugin (it was made by IMIS {version}). Update the plugin in Plugins ▸ Upgradeable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The database is older than this plugin (version {version}). It must be upgraded before work goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The database is older than this plugin. Ask the administrator to run “imis upgrade”; nothing can be done until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The database is on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The database is read only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The database was upgraded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The database “{name}” holds no IMIS yet. An administrator sets it up with “imis init”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The emptying lies before the application.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The end lies before the start. If it passed midnight, say so below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file could not be used: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file could not be written: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {} cannot be read. Check its name and your rights on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {} holds no report document. Choose the JSON file of a CWIS report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {} is damaged: it holds bytes that are no text. Ask the sender for it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {} is damaged: it is no JSON document. Ask the sender for it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {} is damaged: it names {} twice. Ask the sender for it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {} cannot be made. Choose another one, or ask for the right to write there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The footprint overlaps building(s) {bins}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The indicators of {year} were computed (revision {revision}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The line is encrypted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list is empty: there is nothing to export.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The load arrived before it was emptied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map of {name} is open. Not among your rights, so left out: {layers}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The municipal map is not open, or has no layer for this. Open it with “Map” in the IMIS toolbar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The open map still speaks to the database as another account. Open it again for your own rights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The open project has changes that are not saved. Close it and open the municipal map?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The period is not the year {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plant has already confirmed this load.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The proposed date lies before the application.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The range ends before it begins: change from or to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report cannot be sent: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report carries no SHA-256 checksum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report id does not belong to municipality {}, year {}, revision {}: one of them was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report is incomplete or of the wrong form (at {}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report is written in version {} of the format, which this IMIS does not know. Upgrade IMIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The setting “{}” is not given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The spreadsheet was not written: the Python library openpyxl is missing. Install it (Debian: apt install python3-openpyxl).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The terms give {} %; a share cannot exceed 100 %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The year was not over when this draft was computed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are fewer people than households.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a population but no household.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is at least one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no connection to the database just now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no space left for {}. Free some, or choose another folder. The report itself is safe in the database.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These are deleted with it: {listed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot be below zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This containment has no emptying on record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This database has no officer's account yet. Make one with “imis account add”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This date lies in the future.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file has no polygon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is no JPG or PNG photo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is not a plain KML file and was not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is too large for one footprint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no CWIS report of IMIS (its schema is {}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is too small.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This must be more than zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This outline crosses itself or is no area. Draw it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This record has no place on the map yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This record was changed while you had it open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This revision is approved already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This revision replaces an earlier one. Reason: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilet connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Treatment plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type changes of {id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upgrade the database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upgrade the database “{name}” now? It takes a minute, is done whole or not at all, and colleagues may have to wait.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upgrade…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upgrading the database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle and crew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume of sludge (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water and solid waste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water payments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the records lack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you typed is not saved. Close the form all the same?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When and who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which database do you work with?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wore protection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workbook (*.xlsx);;CSV file (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workbook (XLSX)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worked out from the dimensions when they are complete; another value may be typed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workers wore protective equipment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the report of {year} to files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write this list, as filtered, to a CSV or XLSX file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the CWIS report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written only. What is stored is never shown here; leave it empty to keep it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written to {folder}: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Year and revision must be whole numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yearly citywide inclusive sanitation indicators</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Years due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You saw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You want</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your account has no right to look at these records.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a colleague</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>another footprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>approved {}{}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>brought back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>computed {} UTC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>computing the indicators of {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>created</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>draft, not approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>indicators</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>looking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more than {count} records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>m³</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no service file on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none is stored yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not available</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only if it is not stored with the connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only if it is not stored; kept until QGIS is closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>personal values removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>proposed when the road is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>read only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reading…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>revision {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the footprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the private database “{name}” of this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the service “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>theirs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>type to search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>writing {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{area} m²</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{bin} is no longer connected to {id}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} has no place on the map, or no road is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is no longer there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind} {key} was deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{rows} records were written to {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who} saved it at {when}. Nothing of yours was lost or stored. Choose for each field what shall stand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{year} has no report yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{year} is approved. Checksum {start}….</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} % in low-income communities, {} % in the city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} cannot be written. Choose a folder in which you may write, or close the file if it is open elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} cannot be written. Choose another folder and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} is approved (revision {}): its report is written as it was approved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} is refused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} is whole and unchanged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{}: the status {} is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{}: the value {} does not follow from its terms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{}: value and status do not agree.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{}: {} % is not possible.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{value}” is not a complete code. Write it in full, as in {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{value}” is not a number.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImisLayers</name>
    <message>
      <source>Editing was not started: this project keeps edits in transaction groups, in which saves can be lost. Switch them off under Project ▸ Properties ▸ Data Sources, then start again.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
