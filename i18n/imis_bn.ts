<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn">
  <context>
    <name>IMIS</name>
    <message>
      <source> from {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>#1d2b36</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>#46515a</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>#dde3e8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>#eef2f5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%, ratio or m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%, ratio, per 1000, or answer.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n building(s) are not within reach of the road network; their line stays straight.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n building(s) have no place on the map and could not be looked at</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidate(s) lie more than 300 m from a road and were left out.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n case(s) without a day were left out.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cell(s) corrected: check again.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n containment(s) lie where no height is known or no water is reached; they count by the flooded areas only.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n feature(s) without geometry were left out.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n field(s) need attention.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n household(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) have an end without a height: they flow as drawn.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) name a plant that the lines drawn do not lead to. Where drawings are not complete, let the record be believed, or widen the gap and the distance to the plant.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n part(s) of the city are cut off and too small for a zone: linked to the nearest.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) are not in the folder; bring them and sync again.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n position(s) without vehicle or a time that can be read were left out.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n result layer(s) taken away.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) read</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) were written to {path}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s).</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n station(s) are wanted, but only {there} site(s) can be used. Give more sites, or a lower number.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stay in the queue.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n table(s) exported to {path}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n toilet(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n toilet(s) lie more than 300 m from a road: no way leads to them.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were approved.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n zone(s) miss the tolerance. Smaller units, or a larger tolerance, would help.</source>
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
      <source>(assumed)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(assumed: no test or emptying says so)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(nothing)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0 to 5, or 99 for no data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1  File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 Year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 Year Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 active, 0 inactive (cannot sign in).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 as first sent, one more for every changed version of the same row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 flag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 floor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 is the highest rung.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 or 2 floors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 to 5 cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 to 7.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 year due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 – 5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1, 2, ….</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1, 2, …; reopening an approved year makes the next one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1,000 to 4,000 m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>10 years and more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>10+</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1000-4000</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2  Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2 Years Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2 flags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2 floors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2 years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2 years due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>200 to under 300 mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>200 – 300</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>21 to 50 cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>21 – 50</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>26.85, 80.95 · 26°51′N 80°57′E · metres · plus code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3  Check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3 Years Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3 flags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3 floors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3 to 5 floors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3 to 5 m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3 to under 5 years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3 years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3 years due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3 – 5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3-5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>300 to under 400 mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>300 – 400</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>4  Imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>4 Years Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>4 flags or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>4 floors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>4 years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>4 years due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>400 to under 500 mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>400 – 500</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>5 floors or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>5 to under 10 years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>5 years +</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>5 years and more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>5 years or more due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>5 – 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>5+</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>5+ Years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>5+ Years Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>5-8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>500 mm and more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>6 decimals (SF-3e: 1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>6 decimals.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>6 floors and more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>6 to 20 cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>6 – 20</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>95 % of chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>99.8 % of chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;1 Year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;1000</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;200</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;=2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&gt; 50</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&gt;2 – &lt;=5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&gt;4000</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&gt;5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&gt;500</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&gt;8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A background map from the internet; none is loaded unless you choose one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A building counts when it …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A building whose use category is community or public toilet. The point of the toilet is that of the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A building with a toilet of its own now: change it in the form of the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A building with containments, associated buildings, a toilet record or an open application cannot be deleted; the database will say which.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A building's own community decides where it is counted; it can be changed building by building too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A cell was corrected after the file was read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A change of type changes sanitation system and network codes of all of them (FSM-11).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A circle holds at most this share of the people (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A cluster shows where to look, not why people fell ill. Cases of one outbreak area lie together because they were recorded together, so a cluster of a single record is no proof of more than that record; people who were not counted, or fell ill elsewhere, are not seen. Relative risks compare places, not persons: drinking water and low income often go with unsafe sanitation and may be the true reason – compare their lines, and how they differ between the two quarters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A colleague</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A colleague computed {year} at the same moment; that result is shown (revision {revision}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A colleague staged it; only he can go on with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A community that buildings name cannot be deleted; give them another one first (LIC-02).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A computation with assumptions. The records of the city were not changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A contact number has 6 to 15 digits, leading zeros kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A containment emptied within so many years up to the last day counts as emptied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A containment is a risk when its class is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A containment of the pit family agrees with this system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A containment of the septic tank family agrees with this system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A containment with a building or an application cannot be deleted; disconnect its buildings first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A customer number is on record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A date range needs both ends: fill in from and to, or clear both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A desludging vehicle can reach the containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A drain that buildings or containments name cannot be deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A failed sample belongs to a reach within (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A feature counts when it …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A fee is charged for use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A feedback is corrected on its day only, by the person who recorded it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A feedback is on record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file with areas (KML, GPX, GeoJSON …) can be dragged onto the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A half added to each count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A job weighs more for each day of waiting (%) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A line is not on the map (9999). Open the survey and choose one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A map is printed as PDF, PNG or SVG, not as “{form}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A map on paper, true to scale, with legend, sources, date and who printed it; a page a ward; or sheets for the field.
The map is in the municipality's own coordinate system, so that scale and bar are true. The legend holds what is shown and nothing else. With a ward, the other wards are covered.
Example: the ward atlas with the map theme “Sanitation systems” as one PDF for the council.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A name is searched by letters and spaces only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new revision of {year} is computed from the records of today. The approved one stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A package is a folder for QField: the map of the area to find the way, and an empty layer to collect into. It holds no names or numbers of persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A plant is reached within (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A plant may stand here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A posting went out and it is not known whether it arrived: the dashboard is looked at before anything is posted again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A ratio of sums for each part, never a mean of ratios. A containment shared between parts counts in each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A report waits to be sent to the national dashboard. Open CWIS, page “National dashboard”, and press “Send again…”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A result could not be written: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A road that buildings, drains, sewers, water mains or applications name cannot be deleted; the database will say which.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A sample is judged by the standard in force on its day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A sample is near a well within (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A septic tank that stays before the sewer is better recorded by its type (outlet to sewer) than approved here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A sewer or plant is near within (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A sewer that buildings, containments or reports name cannot be deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A sludge collection is on record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A station takes (m³ a day; empty: no limit) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A stored PostgreSQL connection of QGIS; also service=NAME or embedded:NAME. Empty: the desk's connection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A table or view with one report document a row, in a column of type json, jsonb or text. It is only read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A target is a percentage from 0 to 100.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A toilet exists on the premises.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A toilet out of use is set to “Not operational” rather than deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A user name begins with a small letter and holds only small letters, digits, _ and . (2 to 63 characters).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A user with the role Municipality – Help Desk is made, or Service Provider – Help Desk when it belongs to a provider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A user with the role Service Provider – Admin is made for the company's email.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A user with the role Treatment Plant is made, bound to this plant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A value for {code} in place of the computed {value}. Both stay in the report, with your name and reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A value that came with IMIS stays. Retire it: then forms no longer offer it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A value that records have cannot be deleted. Retire it instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A water main that buildings name cannot be deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A way is measured by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A well stands on the premises.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A wide road near</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A year has four digits and is not after this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A year has four digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A zone is flood-prone from this share of containments on (%) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A zone takes a</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A1 poster with grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A3 landscape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A3 portrait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A3 poster with grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A4 landscape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A4 portrait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A: simplified sewers by gravity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Above the drainage (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accepted rows that changed a record which was there before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Access</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Access, code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accessible according to the survey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accessible to desludging vehicle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Account that holds the role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Account {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Account, as far as known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accountability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accounts of this type may hold it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accounts of this type may hold the role; empty = municipality staff.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accuracy (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Achieved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acidity, 0 to 14.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acidity.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Active accounts that hold the role, number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Active or inactive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a step first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a treatment plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add containment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add steps, then compute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the containment, connect it, or correct the system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add, edit and disconnect containments with the button Containments below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address for reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address for signing in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address line or name of the locality.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address number given by the city, unique.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address of the company, lower case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address of the desk, lower case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address of the office.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address of the toilet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Addresses, user and name are changed in Administration, Settings. The password is asked for here, not stored there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adheres to the principles of universal design.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Administration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Against the plants, by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
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
      <source>All alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All columns of the layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All drains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files that are read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All formats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All hotspots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All households</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All indicators by area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All plants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All reasons, as a sum of powers of 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All roads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All rows, also those in order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All service providers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All services</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All sewers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All sludge is delivered to a plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All toilets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All wards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All water mains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Allowed</source>
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
      <source>Also due by schedule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also roads, networks, toilets, land, cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also those connected already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also those never emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also those whose day has passed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Always 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Always true: there is one last run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Among the best five (% of draws)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amount charged, currency.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amount paid to the plant, currency.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An answer in words (“{value}”) needs a decision. Open the survey.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An application for this containment is in progress.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An approved revision stays as it is. Open the year again to change it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An earlier posting of {} may have arrived: a draft of that year stood there before. Look there, then decide. To post it once more, press “Send again…” on the page “National dashboard” or run: nsd send {} --again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An emergency weighs so many times as much °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An emptying is on record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An end lies in a water body within (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An indicative sign is present.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An officer entered or approved it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An officer entered or approved the building; then it must be complete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An unsaved draft of this form was found on this computer. Take it up again?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Analyses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Analysis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Analysis results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another community toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another document of the same municipality, year and revision was received before. Ask which one holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another person ran it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another plant than named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another plant than named, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer code of the dashboard; empty when it did not answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>App version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Applicant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Applicant contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Applicant gender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Applicant name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Application</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Application Response Efficiency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Application date</source>
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
      <source>Application report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Application {application} has no emptying that you may see. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Application {application} is no longer there, or is not yours. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Application {id} is no longer there, or is not yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Application {id} of {date}</source>
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
      <source>Application {key} is no longer there, or is not yours. Refresh the list.</source>
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
      <source>Applications are counted by their date; emptyings, volume and revenue by the day of the emptying, whatever the month of the application; safe disposals are sludge collections, by their day at the plant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Applications changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Applications count by the day they were made, sludge by the day of emptying. A rate without anything to divide by has no value. Response time is the mean from application to first emptying; less is better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Applications emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Applications emptied by operator and month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Applications in 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Applications of a building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Applications received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Applications responded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Applications without a place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Applications, emptyings, collections and feedbacks by ward</source>
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
      <source>Approve all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve all reports of this list? Each building goes to the sewer network and its links to containments end. Those that would leave a containment unused, or lie far from the sewer, stay in the queue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve all surveys of this list? Each becomes a building, or is applied to the one it names. Those that are flagged or not complete stay in the queue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve report {key}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve the indicators of {year}, revision {revision}? Values and settings are frozen and cannot be changed any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved and frozen: it is not computed again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved revision that is sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approving CWIS {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apr</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>April</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Are you satisfied with the service quality?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area (drawn, or as WKT)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area (ha)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area (km²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area (m²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area by reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area in km²</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area in m²</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area needed (m²) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area of the footprint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area of the outbreak, inside the city.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area ruled out, by reason (% of the search area)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Areas by way to treatment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Areas in which stations are allowed (empty: everywhere)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Areas of a layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Areas that flood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Areas where both groups can be compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Areas where the group is clearly worse off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Areas with feedback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Areas with key figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Areas with population</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Areas with too few households to be shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Areas without service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Areas, by difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrival</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrival at the gate of the plant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As applications did in the last years; with less than 24 months of applications every month is alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As declared by the community profile, persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As declared by the community profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it is shown where roles are given, such as “Municipality - Revenue and water”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As of (empty: today)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As of {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As recorded, m; the drawn length where nothing was recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As schema.table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As stored on the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As text, checked against the type and the limits; empty = not set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the class; health stands by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the community declares them. The registered numbers stand beside them in the detail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As they were given, in a line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As they were given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As told by the desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask at the house and record the system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask what went wrong when the customer is not satisfied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked for as urgent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked only where {code} is answered yes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked unless the municipality operates it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked unless the municipality owns it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asks for drain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asks for name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asks for pit shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asks for sewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Associate the building to the last main building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Associated Buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Associated building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Associated buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Associated buildings of a building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least 10 characters with capital, small letter, digit and symbol.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least 8 characters (10 for accounts of treatment plants): small and capital letters, a digit and a symbol; not the user name, and none of the passwords that everybody tries first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least 8 characters with capital, small letter, digit and symbol.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least one building is linked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least two chambers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least two chambers, outlet at top, sealed base and walls; septic tanks only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least {least}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most 255 characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most so many jobs of the forecast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the plant too late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the plant too late, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the plant too soon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the plant too soon, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Atlas by ward (PDF)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attempt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attempts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>August</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Average of a truck, km/h.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>B contact, C national ID, D money, E health, F staff.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>B: dense enough, with difficulty</source>
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
      <source>BIN of the main building of the same complex; empty = this is a main building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BIN of the main building; blank for main buildings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BIN or house number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BIN or sewer code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BIN, house number or tax code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BINs of the buildings that use it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BINs served</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BINs with commas between</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BOD</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BOD limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BOD, TSS and E. coli within their limits, as the indicators count it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BOD, TSS or E. coli not measured</source>
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
      <source>Back to the panel (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Balance of the zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bangla</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Barriers (rivers, railways: lines or areas)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Base map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Base map: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Base maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Becomes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before and after on paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before rounding and capping, 6 decimals (SF-3e: 1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Began</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin drawn from others of its kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin of the job.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begins on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begins, east (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begins, north (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Being sent by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Being sent since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Belongs to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Below ground, in the wet season. Empty: not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Below the settlement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Below the settlement (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Below the settlement: best from (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beside it “{name}”, by the records of {moment}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Best of all sites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Between two pieces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Between {least} and {most}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beyond the 22 indicators of the yearly report: some come from the records, others are typed or answered with evidence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beyond the last band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beyond the limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Biochemical oxygen demand, mg/l.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both can be picked on the map with the button beside the field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both ends are as they can be: they join the network, or nothing is near.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bottlenecks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bottlenecks listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brick Paved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bridge or tunnel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring in a delivery of payments from a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring in a file: CSV, XLSX, GeoPackage, GeoJSON, Shapefile or KML</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the whole folder back, photos (DCIM) included, and sync it in IMIS: the same folder may be synced as often as you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring {record} back as it was when it was deleted?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Build the road network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building (BIN)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building footprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building identification number, issued.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building of the application.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building of the request.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building on map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building or sewer has no place on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building outside all wards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building owned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building survey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building surveys decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building surveys waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building that depends on toilet {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building that is the toilet block.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building that it is about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building that it is about; empty for a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building that leads into the water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building that the containment belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building that uses the containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building that was connected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building the survey became or was applied to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building the survey became.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building use composition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building whose containment shall be emptied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building without an own toilet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building without sanitation system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building {bin} is no longer there. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building {bin} lies {metres} m from sewer {code}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building {key} after a survey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building {key} leaves the toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building {key} was connected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building {key} was split off and saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings (BIN)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings and tests of this year, emptyings up to its end. Empty: the year of the day of the question, up to that day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings and their notices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings around</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings by class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings by payment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings by payment status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings by sanitation system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings by structure and sanitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings by structure type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings by type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings connected to {id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings considered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings hard to reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings hard to reach for desludging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings near water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings near water bodies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings of a containment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings of a drain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings of a road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings of a sewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings of a sewer, drain or water main</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings of a water main</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings of this community</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings of this structure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings of this system have a containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings of which it is not known whether they have a well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings on the sewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings overlap by more than 20 % of the smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings served</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings that could join a sewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings that depend on it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings that depend on toilet {id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings to visit, when the area was made from such; else empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings using a toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings using community toilets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings whose private users are not recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings whose sewage reaches no plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings with a number like it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings with a well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings with dues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings with pit or holding tank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings with septic tank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings within the distance go on the nearest sewer and give up their containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings without a number of people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings without a place on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings without a toilet whose people are not recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings without toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Built at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Built by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Built up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By community and gender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By gender (estimated from household composition)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By indicator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By low-income community</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By more than 20 percent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By operator, {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By the building of the application.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By the community of the building; the chosen year, or this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By the day of the service that the feedback speaks of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By the share of the footprint inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By their point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By this reason alone (ha)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By ward and month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By ward, January to {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C: stay on site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CFU/100 ml</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CFU/100 ml.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CGI Sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CGI sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>COD</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV file (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV file (*.csv);;Workbook (*.xlsx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV, XLSX, GeoPackage, GeoJSON, Shapefile or KML</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CWIS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CWIS functions, own score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CWIS indicators of {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CWIS report {} · {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calculated from the line, m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calculated from the polygon, km².</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calculated from the polygon, m².</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calculated volume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calendar year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled. No package was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Candidate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Candidate sites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Candidates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Capacity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Capacity (m³ a day)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Capacity (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Capacity (m³/day)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Capacity per day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Caretaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Caretaker contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Caretaker number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Caretaker, owner, operator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Carriageway usable by traffic, m; decides whether a vehicle fits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Carrying width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Carrying width (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Case points (empty: the recorded outbreak areas)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases a thousand people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases a thousand, highest quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases a thousand, lowest quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases and fatalities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases are near within (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases at hotspots in 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases by building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases in time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases of the group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases of the others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases that make a cluster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases where no people are recorded, left out of rates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases, highest quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases, lowest quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Catchment (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Catchment: share of the jobs (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Catchments of the providers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cells of 250 m are fewer than the zones: cells of {side} m were taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cells that gain by a chosen station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cells to stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cells where a high rate meets unsafe sanitation around</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cells, highest quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cells, lowest quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Central wastewater plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Centralized WWTP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chain factors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change my password…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change your password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed by someone else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed by someone else since: {field}, now {now}, in the draft {mine}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes with the same number were made together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Character encoding of the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chart or group of cards, where one function gives several.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Charts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cheaper straight to the plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check households and people at the house.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the connection and correct the sewer's code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the place: nearest road and distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checksum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chemical oxygen demand, mg/l.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Children</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Children among the users, persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Children and people with disability are among the users above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a delivery that has not arrived; what has arrived is never sent twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file and write the chosen layers to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file: {kinds}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a layer with areas in the Layers panel first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a picture from a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a place or a record for this analysis on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a raster with the height of the ground, or let water flow in the order of drawing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a record in the list first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a stored scenario.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose an indicator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another person than emptier 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose at least one layer to export.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose from the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose on the map first: press “On the map”, then click.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one of the kinds of file: {kinds}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the database you work with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the database you work with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the field of the layer that holds the day of a case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the field of the layer that names the kind of ground.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the folder in which the package is made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the wards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose what would be changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose where the report documents of the municipalities lie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose who carries the package.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose your own password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chosen applications or containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chosen applications or containments – keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chosen buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chosen first, it narrows the buildings; left empty, it is taken from the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chosen indicator by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Circle of the scan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Circles of the scan up to p</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Circular scan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>City</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Citywide inclusive sanitation {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Citywide inclusive sanitation {}, ward by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Citywide inclusive sanitation: municipalities compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class (0 without service, 1 lowest to 4 highest quarter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class in the faecal sludge generation of indicator SF-1d.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class in the greywater and supernatant of indicator SF-1f.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class of service (1 low to 3 high)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class of the group's share (1 small to 3 large)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class on maps: own label, Institution or Others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class, code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class: service (1 low to 3 high) and share (1 small to 3 large)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classes of personal data: B contact, C national ID, D money, H log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clearance beside a vehicle (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clearance of trucks (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click it on the map. Esc gives up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click on the map, or type a place and press Enter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click the place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click: show them in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click: the records behind it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clicks snap to the network. The length follows the line until another one is typed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Client</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close gaps up to (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the form without saving (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close this form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cluster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cluster in space and time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cluster: at least so many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cluster: dischargers within (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clusters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clusters in space and time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clusters of dischargers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clusters, the fewest metres for a connection first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Co-Treatment Plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Co-treatment plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code lists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code of the containment, C and at least six digits, given by the system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code of the containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code of the framework, e.g. EQ-2 or EQ-6.1a.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code of the framework, e.g. SF-1a.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code of the line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code of the method, e.g. CWIS-C.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code of the question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code or BIN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code or number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code or number; none = no data, outside = outside all wards, others = the rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code the surveyor gave, unique among open surveys.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code the surveyor gave.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code under which the national sanitation dashboard knows the indicator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code, name, country and dashboard name as they were when the figures were computed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes of its containments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes with commas between; empty for every sewer that reaches a working plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes with commas between; may stay empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coliform result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coliform test result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colleague who recorded the emptying.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Collect here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Collected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Collected at the plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Collected by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Collected on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Collections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colony forming units, CFU/100 ml.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour of the years due on maps and charts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour the areas of the map by this value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colouring the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column for {heading}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column headings of the file as delivered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column of the delivered file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column of the register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column on the map (empty: the one that differs most often)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column with data of a person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column, code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commercial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Common border (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Communities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Communities of low-income households.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community Toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community Toilet, Not Operational</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community Toilet, Operational</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community and public toilets, their users, and the buildings that depend on them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community by place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community number by place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community or public toilet, and whether it works.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community the building is registered in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community the building lies in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community toilet or public toilet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community toilet used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community toilet users</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community toilets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community {key} is no longer there. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Company name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Company or contact person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare two runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with the one before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare {year}, revision {revision}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compared by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Complete years since construction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Complete years since the containment was built.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Complete years since the last emptying.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Complete years since the last payment, 0 to 5, or 99 for no data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Complete years since the last payment, 0 to 5, or 99 for no payment information.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Complete years since the last payment; main buildings only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Complies with maintenance standards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Complies with septic tank standard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Composting Toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Composting toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compute the 22 indicators of {year} from the records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compute the scenario first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computed at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computed status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computed value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computing CWIS {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computing a scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computing {year}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirm password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect a building to {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect a building, or decommission the containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect buildings to sewers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect to IMIS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect to a database first; then all its records can be searched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect to a database first; then the municipal map can be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connected already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connected as {role} to {place}, database “{database}”.
IMIS structure {version}, PostgreSQL {server}. {line} {mode}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connected part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connected parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connected to a sewer or drain that is not on the map (survey code 9999).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connected to sewerage network</source>
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
      <source>Connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connection &amp;service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connection lines</source>
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
      <source>Connections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Considered, not chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consistency ratio of the matrix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consistency ratio of the matrix of pairs: {ratio:.3f} (0.10 is the most).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Construction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Construction date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Construction date is exact to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Construction technique.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Construction year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Construction year of the containment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Construction: septic tank, double pit, lined or unlined pit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact of respondent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact of the applicant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contacts of the applicants on the route sheets, if your role may read them</source>
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
      <source>Containment IDs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment at a building without on-site sanitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment built in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment id(s)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment inside a water body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment more than 50 m from its building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment that is shared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment that is used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment that leads into the water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment that was emptied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment to be emptied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment type of the community toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment types</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment types by building use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment types by land use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment types by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment types in residential buildings by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment volume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment volume (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment volume 0 or over 200 m³</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment whose type changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment without a building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment {codes} would be used by no building then. Open the report and say what becomes of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment {id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment {key} is no longer there. Refresh the list.</source>
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
      <source>Containments (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments and emptying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments beyond the last band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments by risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments by the widest vehicle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments by type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments due for emptying, next twelve months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments emptied before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments exposed to floods</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments gained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments gained a metre</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments gained by the best bottleneck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments in areas without service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments in the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments in use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments left out: people or volume not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments near a well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments never emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments of a building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments of high risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments of {bin}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments out of reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments overdue (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments reached by width of road needed (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments reached for the first time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments that are a risk to a well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments that are nearer to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments that weigh nothing: people or volume not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments to act on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments to be emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments to be emptied soon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments whose height is not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments with a way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments with a way to a plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments with plant and way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments with their zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments with this outlet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments within 10 m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments within 10 m of a well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments within 15 m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments within 30 m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments without a way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments without volume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments, and the service chain from application to feedback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Content</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coordinate system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coordinates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coordinates (KML and GeoJSON: always EPSG:4326)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coordinates: {crs}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coordinates…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corners to move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct its outline, or the ward's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the emptying interval of the containment's type.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the outlines, or remove the one drawn twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the point, or the building it is connected to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the point, or the outline of the water body.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the system or the containment's outlet, or remove the code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the system, or disconnect the containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the ward, or the outline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correction list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correction of emptying {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corrections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost a year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost a year by number of stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost by number of stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost by volume (per m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost of a connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost of a connection °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost of a household's toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost of a kilometre (currency) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost of a metre of sewer °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost of a m³</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost of a m³/day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost of a pit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost of a station in a year °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost of an emptying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost of an hour out (currency) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per m³</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count inside the area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted from the buildings of the community.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted in the summaries of map selections.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counts as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counts when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Course of the chosen indicator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Course of the line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Course of the piece.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Course, to the centimetre.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cover type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Covers the wards that are not looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create user</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Created at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Criterion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Criterion, code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crosses other roads without a junction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crosses without a junction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crossing of four pieces or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crossing of three pieces</source>
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
      <source>Customer Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer Satisfaction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer feedback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer gender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer number of the solid-waste service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer number of the water utility.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer or holding number, here and in buildings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers of the water utility; pipe and customer number are asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cut at the edge, and measure anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cycle of emptying (years) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cycle of the schedule (years) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D: obstacles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DRAFT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dashboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data quality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Database (empty: that of the IMIS desk)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Database role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Database role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Database roles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date of birth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date the survey gave (1 January when only the year is known), not in the future.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates are written as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day before which the time was over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day from which it is no longer used, for example after a sewer connection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day from which it is no longer used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of birth, in the past.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of departure when the vehicle stayed past midnight; blank: the date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of receipt, not in the future.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the count, not in the future.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the delivery.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the delivery; no payment may be later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the end when the job passed midnight; blank: the emptied date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the last payment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the last payment; blank: none on record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the latest emptying, else the one the survey gave.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the report, not in the future.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the request, given by the system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the request.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the routes (empty: today)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the service, not in the future.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the survey.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day the sample was taken, not in the future.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day the sample was taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days to emptying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days until the next emptying is due; below 0 it is overdue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days with an entry, number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dec</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>December</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decentral wastewater plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decentralized WWTP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decided at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decided by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decided surveys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decided when the database was set up and not changed afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decimals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declared and registered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declared buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declared community toilets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declared holding tanks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declared households</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declared pits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declared plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declared plant, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declared population</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declared septic tanks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declared sewer connections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decommissioned on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deep boring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deeper than the limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deepest (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Defecation place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Degrees, minutes, seconds</source>
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
      <source>Delete it all the same?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete service provider {name}? To close it and keep its record, set its status to Not operational instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the answer of this year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the entry of this year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the feedback first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the scenario that is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the scenario “{name}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the sludge collection first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete {kind} {key}? It can be brought back from the history by an administrator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deletes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleting a scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delimiter, sheet and other choices by which the file was read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivered by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivered by emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivered by emptied, at least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivered by emptied, at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivered on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivered sludge treated (F5)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivered wastewater treated (W5)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivered without an emptying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivered without an emptying, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deliveries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivery the row came with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Demand follows the season</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Demand of the wards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Demanded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Denominator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dense enough: people a hectare °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Departments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Departure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Departure from the plant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dependent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depot of providers without a point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depot of {provider}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depth (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depth at the head (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depth at the lower end (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depth at the upper end (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depth of the water table (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depth of the water table, raster (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Design capacity, m³ per day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Designation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Desludging demand forecast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Desludging route plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Desludging vehicle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Desludging vehicle used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Desludging vehicle {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Desludging vehicles</source>
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
      <source>Deviation from the even load (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Device key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Device time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Diameter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Diameter (mm)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did the sludge reach the plant, and can what is recorded have happened?
Every emptying of the period is tested with its delivery. Not delivered: no delivery on record so many hours after the end. Volume differs: delivered (measured, else stated) by emptied lies outside the two shares. More than the trips can carry: volume above trips times tank, with the tolerance. Emptied too quickly: less than so many minutes a m³. At the plant too soon or too late: from the end of the emptying to the entry at the plant less than a share of the time by road, or more than a multiple of it and some minutes; jobs of several trips are not timed, for the first load arrives before the last is taken. Another plant than named. Vehicle in two places: two of its jobs or plant visits overlap, farther apart than given. Delivered without an emptying on record. Limits are inside: what lies on one is not flagged. What cannot be tested for want of a record is not flagged.
Ways are the shortest by road from the containment to the plant, at the speeds of the road network; off the network, or without one, a straight line made longer by the detour, at one speed. The share flagged of each provider is set against the limits within which chance keeps 95 and 99.8 % of such shares at the mean of all (binomial). A flag asks for a second look and proves nothing. Service providers see their own jobs.
With positions of vehicles (points with vehicle and time): stays longer than given, by a water body or drain, while the vehicle was at no recorded job or plant. Assumptions marked ° are to be replaced by local values.
Example: the last year – which provider lies above the funnel, and with which flags?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did the workers wear protective equipment?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Difference (% of the first)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Difference in buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Difference in households</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Difference in population</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differences by column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differently-abled female</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differently-abled male</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differently-abled others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differs &gt; 20 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differs between deployments: refer to roles by name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direct dischargers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direct dischargers with no water body near</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direct unsafe discharge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direct unsafe discharge %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Directions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discharge at a plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discharge screening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discharge: {plant}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discharges into water within (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discharging directly (%)</source>
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
      <source>Disease</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disease clusters and unsafe sanitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Diseases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Display</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disposal place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dissimilarity (0 even, 1 apart)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dissimilarity of the areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance around (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance from dwellings (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance from nearest road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance from nearest road (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance measured on the spot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance of well (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance of well and containment (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance on foot, m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance on foot. The distance on the map is proposed when the building is chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance taken from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance to closest well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance to closest well (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance to dwellings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance to it (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance to the nearest road (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance to water bodies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance to well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance to wells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distances from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do low-income households get less of the service than the others, and where is the gap widest?
Low-income are the households of buildings in a low-income community and those marked as such; or the households in buildings owned by women are set against those in buildings of men. Shares count households: with a toilet of their own; with sanitation safely managed; on the sewer; and, of those with a containment, with an emptying overdue, with one in the last years, out of the vehicle's reach (width and hose as given). Water bills count main buildings with a record, paid within a year. The way to the nearest public or community toilet in use is straight, a mean over households without a toilet of their own. Wait (days from application to emptying) and price (cost by m³) are means over the emptyings of the last years.
A share has Wilson's interval of 95 %, a mean that of 1.96 standard errors; households of one building are counted as if they were independent. The gap is that of the others less that of the group, in percentage points or in the unit of the mean; the ratio is the group's by the others'. A gap is significant when the two intervals do not overlap. With overdue, out of reach, way, wait and price less is better: there the group is worse off when the gap is negative. Need is the gap to the group's disadvantage times its people; for shares, the people who would have the service if the group were served like the others. Dissimilarity is half the sum over the areas of the differences between an area's part of all households with the service and of all without: 0 even, 1 apart.
On the map, thirds of the areas by service and by the group's share. Communities are compared with the city's other households, and shaded by their part of the city's low-income households. Groups of fewer households or cases than given are not shown, nor what they could be worked out from; bills, emptyings and the sex of owners are never shown for fewer than five. Ranks and classes are those of the whole city, also when only some wards are shown.
Example: wards, safely managed – where do most low-income people wait for the service that their neighbours have?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do the roads hang together, and where do they not?
Roads are cut where they meet on one level; ends within the gap of another road are joined to it; bridges and tunnels (their flag on the road) cross without a junction. The network is stored for every analysis that needs ways, all or nothing. The list of problems names ends within 5 m of a road they do not meet, parts cut off from the rest, roads without width, roads drawn twice.
Example: after digitising, once – then mend the dangles and run it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Does not meet it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done by its end (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dots per inch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Double Pit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Double pit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Double pits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Double-click a value to correct it, then check again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Double-click a ward to list its buildings with dues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doubtful</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Downwind of the settlement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drain Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drain code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drain length by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drain network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drain of the containment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drain or road code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drain safe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drain that takes the wastewater, directly or from the containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drain that the outlet leads to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drain {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drain {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drains (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drains are drainage as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drains are left out: what they carry is not told apart by ward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drains by cover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drains by size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drains by surface</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drains carry into the water as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drains that end in water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drains: a plant is reached within (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drains: gap within which ends meet (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw on the map: click the corners, right-click to end, Esc to give up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw the area on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw the area on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw the shape anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawing ends short of the plant on record (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawn area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawn in the PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawn length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawn on the map, from outside the building to outside. The smaller part becomes the new building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draws of the weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drink from other than the municipal supply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drinking water source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drinking wells at high risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drinking wells at high risk: the first {n} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Driver</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drivers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Driving (min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Driving licence issued on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Driving licence number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dry season</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due Years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due by schedule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due in four weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due ≤ 90 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due, but not sent by itself, because the password is not known here: {count}. Press “Send again…” and enter it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dues by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dwellings: best from (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dwellings: least distance (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E. coli</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E. coli limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>EMERGENCY</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each map has its own classes, so that its wards can be told apart: darker is more. Compare colours within a map, figures in the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earthen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>East</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>East (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit the row…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Educational</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effective drain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effective sewer.</source>
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
      <source>Effluent standard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effluent standard {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effluent standard {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effluent standards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effluent tests with all values, against the standard in force on the day, with pH.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Email</source>
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
      <source>Employee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Employee who drove.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Employee who emptied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Employee {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Employee {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Employees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Employer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptied (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptied before records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptied by pump, not by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptied date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptied in the last years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptied of the volume (%) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptied on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptied sludge delivered (F4)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptied status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptied too quickly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptied too quickly, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptied, not collected for more than a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptied, not delivered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptied, not delivered to a plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptier 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptier 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empties a containment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty = unknown, taken as existing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty for institutions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty what is overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty when the export was stopped or broke off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty: 250 m, halved as long as there are fewer cells than zones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty: as many as pay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty: lists of buildings come without owners. With a reason, written down with your name, roles that may read owners get them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty: only the flooded areas count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty: slope and height below the settlement are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty: the setting for average water consumption.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying and unloading (min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying by containment type, last five years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying by structure type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying due</source>
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
      <source>Emptying in low-income and other communities by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying of application {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying requests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying requests by ward, next four weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying requests, next four weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying revenue by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying takes at least (minutes a m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying, by its number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying, code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings a year for low-income and other households</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings a year per 1,000 containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings a year per 1,000 containments of low-income households</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings a year per 1,000 containments of the others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings a year per 10,000 people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings demanded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings in 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings in 12 months per 1000 containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings in the longer period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings of a truck a day °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings of the building's containments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings of the last (months)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings of the last (years)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings of the last 12 months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings on record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings on record, number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings per 1,000 containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings to expect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encoding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End of a road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End of the connection; empty = open or lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End of the drawing, or open outfall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End of the job.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End the connection to the database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End use or disposal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ended on the next day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ends in a water body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ends in water bodies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ends of drains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ends of the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ends on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ends open, or not drawn further</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ends, east (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ends, north (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enlarge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entered the plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entries of the history that lost their values with them, number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry of the users log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry {key} of the users log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry – exit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Environment and places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Equal steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Equity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Equity by area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Equity gap map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Estimated area (m²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ever emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every building in one colour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every containment due by the end of the year is emptied once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every containment in one colour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every drain in one colour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every household has its own toilet; tanks become septic tanks with soak pit, elsewhere waste is treated on site.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every indicator was computed; none is capped, assumed or replaced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every option of this analysis, and batch runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every public and community toilet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every road in one colour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every row is in order. Nothing is imported yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every sewer in one colour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every treatment plant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every water main in one colour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every waterborne hotspot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence is a PDF, JPG, PNG, DOCX or XLSX file. Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Examples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Excreta flow by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Existed by the end of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exit date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exit time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Experience in this work, years.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Explanation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export a drawn area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export building owners</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export by wards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export layers by drawn boundary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export layers by wards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export unmatched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exporting data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exporting results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exporting unmatched rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exporting {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exposed (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exposed containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exposed containments (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exposed, emptying overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exposed: lower above the drainage than (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extent (empty: the municipality)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F4: emptied sludge delivered; F5: delivered sludge treated; W5: delivered wastewater treated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FSTP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Facilities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Factor of a well that nobody drinks from °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Factor of the large gap °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Factor when the emptying is overdue °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Factor where pit or water table is not known °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Factor where the pit lies higher than the well °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Facts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faecal Sludge Collection Ratio (FSCR)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faecal sludge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faecal sludge (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faecal sludge contained, not emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faecal sludge delivered, not treated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faecal sludge emptied, delivered and treated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faecal sludge emptied, not delivered to treatment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faecal sludge management</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faecal sludge not contained, not emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faecal sludge treatment plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failed before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failed samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failed samples elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failed samples near wells at high risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failed samples nearby</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>False finds among the hot cells, at most (share)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>False once approved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>False when the value is typed by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Families in these buildings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Families living in the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Families.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family of the containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family of the group.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Far is more than (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Farther than the limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Farthest straight way to a road (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fatalities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Features</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>February</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fee collected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fee frequency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feedback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feedback from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feedback given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feedback is given: the collection is not changed any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feedback on application {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feedback to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feedback {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feedback {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feedbacks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feeder Road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Female</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Female cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Female fatalities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Female population</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Female users</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Female users of the month, persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Female with disability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fewest households of a group that is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field packages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field sheets at 1 : 1,000</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field with the name of each area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field with the site's capacity (m³ a day)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field with the site's name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures of earlier IMIS versions are not comparable for SF-1d and SF-1f: they took litres for cubic metres, so SF-1f falls to about a thousandth and SF-1d to about a third of what was sent before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures of {provider} only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures or answer of this year, with evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File or person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files that were brought in, their outcome, and undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill first and last day with a day, a month or a year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill this in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filling of the tank (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter the building layer of the municipal map as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter the layer of the municipal map as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find applications</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find the sewer and record its code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Findings by rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Findings that cannot be right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fine ground is vulnerable above a water table at (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finer use, of the functional use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finer use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First 4 kB of what it answered, without password or token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First day (empty: of the next period)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First day of employment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First day of the fiscal year (MM-DD; empty: calendar years since the payment)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First day of the quarter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First day of the standard that was applied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First day on which the limits hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First emptying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First month of the rains (1 to 12)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First run (number; empty: the one before)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First run, text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Five and more complete years due.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Five wrong passwords within a minute. Try again in {seconds} seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fixed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fixed share (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flagged jobs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flatter than the least gradient: deep pipes or pumping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flood-prone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flood-prone zones in the wet season</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flooded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flooded areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Floors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Floors by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Floors, with the ground floor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flow diagram</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flow diagram of {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flows against its drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flows and ladder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder for the pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder for the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of the package, as it came from the device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder with the report documents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Following the water …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Foot point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Foot points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Footprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Footprint area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Footprint as KML</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Footprint file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Footprint of the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Footprint, m²</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a nightly run: what nothing has changed of is passed over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For children</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For comparisons. Runs without a name make room: the last ten of each analysis stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For low-income households (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For people with disability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For rows whose building was changed after the package was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For water bodies without an outlet: they drain to their lowest reach.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Former type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Formula</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Formula in words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Formula version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Four complete years due.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frame on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Framework</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free address line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Freeze this revision: values, settings and checksum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From (empty: a year before the last day)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From an earlier system or a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From node</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the building to its well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the community profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the end to the plant (minutes)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the start (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the table of speeds, km/h.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the toilet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the well to the nearest containment, m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From then on nothing of it is taken in, such as from a device that was lost. What came back already stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From then on nothing of it is taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From these lines (empty: the whole network)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full name of the person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full width, m; not less than the carrying width.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Function</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Functional use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Functions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Further answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Further circles are listed up to p</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GPS accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gain of a m³</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gain of a m³ by the best of all sites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gained by the longest hose at the target width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gap (others less group)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gap in the whole city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gap within which ends meet (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gender of caretaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gender of contact person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gender of respondent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gender of that owner (snapshot).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gender of that person (snapshot).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gender of that person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gender of the applicant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gender of the caretaker.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gender of the employee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gender of the head or proprietor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gender of the person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>General</source>
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
      <source>Generated at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoJSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoPackage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoPackage (*.gpkg);;Shapefile, zipped (*.zip);;KML (*.kml)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gets out of permeable pits (share) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gets out of sealed containments (share) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gets out of septic tanks and lined pits (share) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gi* (standard score)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a point: click on the map, or choose a layer of points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a reason: it is printed in the report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give an area: draw it, choose a layer of areas, or choose wards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give either a drawn area or a layer, not both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give either a point or a layer of points, not both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give flooded areas, or a raster of heights, or both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give one area: draw it, or choose a layer of areas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the first and the last day of the period.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the map a title.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the name of a stored connection here, not an address: a password would end up in models and logs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the shift as one span of time, such as 08:00-17:00.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give {name} a one-time password? It is shown once, ends open sessions of {username}, and opens nothing until the person has chosen an own one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Given out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Given out by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Given out {day} to {name}. Copy this whole folder to the device and open package.qgz in QField.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Given to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giving up the delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on; when you save, both versions are shown and you choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goes through a station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gradient (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gravelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gravity leads it to the outlet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greatest depth (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grid cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grid cells with measures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ground above the water table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ground within the hose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ground, by areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Growth of the population (% a year) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HDPE, GI or Others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HTTP status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handling (cost a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handling of a m³ at a station °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hard to reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hard to reach %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hard to reach for the vehicle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hard to reach in the last run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hard to reach in the last run (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Has ever been emptied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Has no other way (m³ a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Has the service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Haul by the road network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Haul saved by the best site (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Head or proprietor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heading in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heading of the file -&gt; column it fills; proposed again for the next file of this kind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headings in line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Health</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heat of the risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Height above the drainage (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Height not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Height of the ground, raster (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heights (raster, m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heights of the ground (raster)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help desk the account belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help desk {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help desk {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help desks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hierarchy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High risk from (score)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High service, large share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High service, middle share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High service, small share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Highest number in the history at that time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Highest quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Highest quarter from (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Highest third of the load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holding ID noted in the field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holding ID of the revenue department.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holding number of the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holding tanks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holds the rights of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Home address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Horizontal, m, as the device says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Horizontal, m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hose (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hot cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hot cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hotspot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hotspot location</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hotspot location or number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hotspot {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hotspot {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hotspots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hotspots by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hotspots within 250 m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours asked, up to this width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours of the trucks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours of these vehicles a year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours since emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours since the emptying, at least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours there, up to this width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>House and containment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>House number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>House number / BIN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>House number / temporary code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>House number of that building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>House number twice in a ward, but for blanks and marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>House number, BIN, road, owner …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Household</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Households</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Households of the group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Households of the others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Households served</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Households that use an own toilet here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Households with private toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Households, but no people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How SF-1f counts the people: network, containment, not_to_sewer, holder (the community toilet decides) or none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How a feature counts to the area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far is it from each containment to a plant that takes faecal sludge, which plant is nearest, and what would a new plant change?
A way leads from the containment straight to the nearest road that is wide enough and hangs together with a plant, along such roads in their direction, and straight to the plant. Bands have their upper limit inside. Roads are cut where they pass from one band to the next; the areas are cells that take the band of the nearest point of a road. The mean haul weighs each way by the sludge that the containment gives in a year, as in the demand forecast; those whose people or volume are not known weigh nothing.
For every site of a layer the haul is computed with and without it, over the containments that reach a plant already; those that would be reached for the first time are counted apart. “Plants take what they can” gives each plant at most 365 days of its capacity and finds the distribution with the least haul: containments on the same piece of road are moved together, what finds no room is reported, a plant without a capacity on record takes all. Containments without a way are listed with the reason.
Example: bands of 2, 5, 10 and 15 km for roads of 3 m – and how much haul would a second plant in the east save?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it is built</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it meets the ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long the copy took, s; a large city is not copied more often than it can bear.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long the sewer is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many cases the hotspot had: the larger the circle, the more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many containments, how much sludge and how many trips must the city expect in the next months, ward by ward, and can the plants take it?
Need is what should be emptied. By schedule: the next emptying date on record, then every cycle. By accumulation: a containment is full when sludge, at so many litres a person and year and with the growth given, reaches its share of the volume; at least half a year, at most thirty. Calibrated: the litres are drawn towards what consecutive emptyings of the ward and kind of containment show (five parts the assumption, one part each pair), and where ten emptyings have a volume, their median is taken.
People of a building with several containments are shared among them. A missing volume is the median of the type, else of the kind. A containment without people or any volume to go by is left out and counted. The first interval begins when it was last emptied, else built, else on a day drawn evenly from the known ones of the ward and kind: the same in every run. What is late already is spread over the first months, the longest waiting first.
Demand is need times uptake: the emptyings of the last twelve months by those that the model expects for them, ward by ward, from 2 to 100 %; or one fixed share. The check runs the model from a year ago and sets its volume, with this uptake, against the recorded one. With the season, the demand of a month follows the applications of its months of the calendar against the mean month, in the last two to five whole years; need does not. Month 1 begins on the day of the question. Assumptions marked ° are to be replaced by local values.
Example: 36 months, calibrated – in which month does the plant overflow if everybody is emptied (fixed share, 100 %)?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many floors the building has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many people and households live in this area?
Buildings that touch the area count whole, or by their point, or only when wholly inside. Proportional: each building counts with the share of its footprint inside; the sum is rounded at the end. Buildings without a number of people count as 0 and are told.
Example: the catchment of a planned toilet, drawn on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many pieces of road meet here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many values the list has, number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many years ago the building was built.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much untreated waste do people put into which reach of which water body?
Direct dischargers are buildings that lead to a water body and containments whose outlet does; each belongs to the nearest water body within the distance, and to its nearest reach. Drains: the people of the buildings on each drain, carried along the drawn network to where it ends within the distance of a water body; water that ends at several places is parted evenly among them, what ends at a treatment plant that a drain names does not count. Load: people x grams of oxygen demand (BOD) a day x what containments do not keep. Reaches are pieces of the water body by squares of the given side.
Summed downstream: the load of a reach and of all that lie upstream, along the shortest way through the water to its outlet. Outlets are the reaches nearest to the given points; a water body without one drains to its lowest reach by a raster of heights; without either nothing is summed. Failed samples near a reach are counted. Clusters are direct dischargers within the cluster distance of each other. Reaches with a load are parted into thirds. Rain, dilution and self-purification are not counted. Assumptions marked ° are to be replaced by local values.
Example: which twenty clusters of houses put the most into the river?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often it was tried.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often the containment was emptied, on record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often the fee is collected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How satisfied are customers in this area, and did the workers wear protective equipment?
Applications count by their place on the map. Shares are yes ÷ (yes + no); questions left open are told apart, and without any answer a share stays empty. The response rate is feedback ÷ emptied applications. With a layer of areas, such as the wards, each gets its own numbers, and one line has all.
Example: the ward layer, this year – where do answers fall below 80 %?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the figures are made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the land is used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the limits of the classes are found; percentages are always 25, 50, 75</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How wide the carriageway is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How wide the sewer is.</source>
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
      <source>IMIS's own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMIS: all records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMIS: applications</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMIS: buildings by BIN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMIS: buildings by house number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMIS: containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMIS: coordinates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMIS: owners</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMIS: places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMIS: roads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMIS_CONNECT must name a private database (embedded:NAME) or a service (service=NAME).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 639, e.g. en, ne, pt_BR.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO, DMY (day first) or MDY (month first), as stated for the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Icon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Identity of the report document.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If they are one, keep one and connect its buildings to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import into</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import that brought the row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import the change belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import the good rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import the {count} good rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import {count} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Importing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In buildings of men</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In buildings of women</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In force</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In order, waits for approval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In place of a layer: keys parted by commas, such as R0001, R0002.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In place of the weights, such as: road haul slope; 1 2 4; 1/2 1 2; 1/4 1/2 1. Criteria: slope dwellings water wells road haul land_use below downwind; those not named weigh nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the denominator only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the first run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the flood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the flood (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the flooded area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the last run of reach.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the matrix of pairs “{first}” to “{second}” is {a:g} and back {b:g}. One must be 1 divided by the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the numerator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the second run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the unit that the indicator names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In two places: farther apart than (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In two places: for more than (minutes) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In use, number whose point lies inside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In which the building lies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inactive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inclusion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicator on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicator {} does not belong to the report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicator {} has no title.</source>
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
      <source>Indicators before and after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicators before and after; the city's data stay as they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicators of {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicators, flow diagram and ladder before and after, with people and cost of each step, as last computed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Industrial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Infected disease</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Influent or effluent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Info</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Infrastructure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inner depth of the tank or pit, m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inner depth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inner diameter of a cylindrical pit, m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inner diameter, mm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inner diameter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inner length of a tank or rectangular pit, m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inner length.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inner width of a tank or rectangular pit, m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inner width.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inside or outside the building footprint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inside the area now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inside the building footprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inside the clusters {n} containments have an unsafe outlet or are overdue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inside, km.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Institution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Institutions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Institutions are health, public, government, recreational, social and financial institutions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issue date of the licence, not in the future.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It differs from SF-1a on purpose: the ladder also asks for emptying and treatment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is imported already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not imported yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is shown only now and is stored nowhere. Tell it to the person, not by email. At the first sign-in the desk asks for a new one; until then the database gives nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is tried again in {} min by an IMIS in QGIS that is open and knows the password; sooner with “Send again…” on the page “National dashboard”. Without QGIS run: nsd retry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It may have arrived all the same: that is looked up first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It may hold data about buildings only for this task. Delete it from the device when the work is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was given up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was undone already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It works for the whole year; sewers named lead to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its figures are those of the report document with SHA-256 checksum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its id in the toolbox, without imis:.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its provider, if it has one, binds the account as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its tests are deleted and its accounts closed. To keep the record, set its status to Not operational instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its text.</source>
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
      <source>Jan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>January</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Job</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Job end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Job start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jobs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jobs by flag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jobs in reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jobs not served, or not wholly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jobs served</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jobs with a flag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jobs with a flag (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jobs with the most flags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Join ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Joined to the roads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jul</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>July</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Junction {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>June</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KML</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KML file</source>
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
      <source>KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KPI targets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it in the password store of QGIS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep one-way roads one way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the report as a print layout of the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the scenario by a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep this run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep this run, to compare it with others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeping the target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeps sludge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeps the septic tank standard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept as run {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept beside an override.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept beyond their time:

{list}

Remove them now? This cannot be taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept beyond their time: {list}. The Super Admin removes them here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept by lined pits (share) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept by others (share) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept by septic tanks (share) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept for data of earlier systems; not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of a record, or user name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of a well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the cell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the community.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the delivery.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the delivery; history and payments name it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the entry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the link.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the package.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the record, as the text of a row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the record; empty until the record is saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the record; parts of a longer key are joined by |.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the scenario.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the survey.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the target.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the type.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the user.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the water body.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the zone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key performance indicator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key performance indicators of desludging: yearly targets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key performance indicators of the emptying service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key that was asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key, ascending in the order of writing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind and outlet, as the code list names it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind and outlet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of command, such as ALTER TABLE; a DROP names each object that went.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of containment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of containment and where its outlet leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of ground: fine, weathered, medium, coarse or fractured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of object, such as table or function.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of operator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of owner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of package the person can carry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of treatment plant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>L list, V view, A add, E edit, D delete, X export, x export without persons, I import, P approve.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>LIC name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Label of the years due.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Label on maps and charts: septic tank, lined pit, double pit, unlined pit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labels of the roles held.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ladder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Land that is available (empty: all)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Land use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Land use (ha)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Land use not allowed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Land use: scores of the classes °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Landmark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Landmarks and other places to find one's way by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language of the paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language of the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Largest deviation from the even load (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Largest deviation from the even load: {pct} %; {n} zone(s) outside the tolerance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Largest gap that was closed, m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Largest value allowed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last Payment date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last day of employment; for inactive employees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last day of the quarter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last emptied according to survey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last emptying plus the interval of the type or the setting; blank when never emptied or decommissioned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last payment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last payment date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last sign-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last sync</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late already (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latest of these emptyings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latest performance tests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latitude</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latitude, longitude</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer of the file, where a file holds several.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer or sheet of the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layers to export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layers whose personal columns were exported too; empty for none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leading to drain, water or open ground (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leads to a plant, but names none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leads to another plant than it names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leads to drain, water or open ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Least fall between the ends of a line (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Least gradient (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it open when it is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out the rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaving rows out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left as it is, the stored photo stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left behind by an emptying (share) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left empty for a help desk of the municipality.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left empty, it is taken from the place on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left empty: the whole municipality.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left on the next day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out for want of data, the other weights grow in proportion: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left the plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length by outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length by speed, s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length in the longest connected part, %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length in the longest part (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length of a tanker's hose (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length of all connections (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length of the content, bytes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length of the hose (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length of the hose (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lengths in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Less in the second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Less than one complete year since the last payment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the analyses work on the chosen polygons of the active layer (all of it when none is chosen)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lets water through</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lies higher than the well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Likely reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Limit in force on the day of the sample; blank: none is set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Limits and pH range, as the desk judges it (TST-01).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Limits for treated effluent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Limits of the areas around toilets (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Limits of the bands (km or min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Limits of treated effluent in force in the year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line is not on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line not on record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line of the grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line of the headings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line of the row in the file (number of the feature in map files).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line of the split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line that is cut.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lined Pit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lined pit to drain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lined pit to open ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lined pit to sewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lined pit to soak pit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lined pit to water body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lined pit without outlet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lined pit, outlet unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lined pits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lined, Unlined or Unknown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines along this road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines are cut at the ward borders; “Outside” lies in no ward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines meet and none goes on: perhaps drawn the wrong way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines of the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines that flow against their drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines that reach no plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines that reach no plant, the largest load first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines to the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines to the road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines upstream, with itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines, by difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linked buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linked buildings, number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linked buildings, the responsible one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linked containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linked containments and applications</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Links</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Links that end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List and number of the value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List of what is changed, in order, with its assumptions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Listing (*.csv *.xlsx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Listing of the report documents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Listing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists on whose exact values rules and formulas count are not offered here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load (kg BOD a day)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load bearing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load of a person (g BOD a day) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load of the zones ({measure})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load on leaving (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load on water bodies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load on water bodies (kg BOD a day)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load that leaves (share)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load with all upstream (kg BOD a day)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Local Moran</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Local Moran, p</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locality</source>
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
      <source>Location of the containment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log days missing in the last week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Login</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Login role of the person or program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Login role of the person who looked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Login role of the person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longer hoses to compare (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longest way (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longest way (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longest way (min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longitude</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at this before approving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at what the survey brings to building {key}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking at the dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for private databases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking what an undo would do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looks at personal data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lookup that was used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low above the water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low income</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low income (%), highest quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low income (%), lowest quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low income community</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low income household</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low service, large share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low service, middle share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low service, small share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low-income</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low-income and other households</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low-income buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low-income communities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low-income communities (ha)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low-income communities and the rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low-income community</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low-income community {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low-income house</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low-income household</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low-income households</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low-income households (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low-income population %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower case, unique.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower case; equals the name of the database login role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower end (95 %)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower end of the range.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower limit, 95 % (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower limit, 99.8 % (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower the distance or the widths, or give other sites as a layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lowest quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lowest quarter up to (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lowest third</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lowest type of the building's containments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MD5 of the row as it was delivered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made by the connected person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made by the municipality from standard roles (modules 14.3).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made from toilet and month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made on the device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made on the device; the same row sent again is recognised by it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made valid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main Buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main building is itself associated to another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main building of a building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main buildings of the register.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main buildings that have a SWM customer ID.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main buildings that have a tax code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main buildings that have a water customer ID.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main buildings that have no SWM customer ID.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main buildings that have no tax code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main buildings that have no water customer ID.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main buildings with a number but without a matching payment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main buildings with one year due and more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main buildings without dues.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main buildings, by complete years since the last payment; today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main buildings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main drinking water source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main source of drinking water.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main use it belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main use of the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main water source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main, Secondary or Distribution.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maintenance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a new revision of the approved year, computed anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make responsible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the grid of the city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making a package for the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Male</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Male cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Male fatalities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Male population</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Male users</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Male users of the month, persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Male with disability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Male, female and other users of the day together; children and people with disability are among them, persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Male, female and other users together, persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Managed safely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Managed safely (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Managed unsafely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Managed unsafely (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Management, driver or cleaner/emptier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map and figures as if the sites were built</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map and print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map of {indicator}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map theme (empty: the map as it is)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map, {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map: {indicator}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>March</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Matched rows of all delivered ones, %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Material</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Matrix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Matrix of pairs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Matrix of structure and sanitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May add some.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May change some.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May delete some.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May list and look at them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean haul</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean haul (km or min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean haul (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean haul (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean haul (min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean haul by room with the site (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean haul by room with the site (min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean haul by room without the site (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean haul by room without the site (min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean haul of the wards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean haul when plants take what they can</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean haul when plants take what they can (km or min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean haul with the site (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean haul with the site (min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean haul with the site, new ones too (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean haul with the site, new ones too (min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean haul without the site (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean haul without the site (min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean of all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean volume (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean way (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meaning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measure again; mind the unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measured by the crew, m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measured by the survey or an emptying crew, m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measured differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measured distance (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measured volume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measures of grid cells are counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measures of wards are counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mechanical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Media type, e.g. image/jpeg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Medium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Medium risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Medium risk from (score)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meets limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meets standard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meets the septic tank standard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meets the standard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Men</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Men and boys that day, persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mend the roads and build the network again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Metalled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Method and version that made the figure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Method version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Method {} {}. Shares are rounded to whole per cent, half away from zero; a sum over no records is 0, a share of nothing has no value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Metres ({system})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Metres for a connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle service, large share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle service, middle share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle service, small share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle third</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing length of hose (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing width (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mixed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model against record, last 12 months (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model against record, last 12 months: {error} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moment of the data the figures show.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month (YYYY-MM)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month begins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Monthly remuneration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Monthly report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Monthly report of the emptying service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Months ahead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Months of the wet season °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Months to work off what is late °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More in the second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More solutions take longer and find cheaper plans.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than 20 people in a household</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than the trips can carry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than the trips can carry, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move corners</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move, add or delete corners on the map; each change is taken at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Municipal map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Municipal supply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Municipalities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Municipalities compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Municipality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Municipality there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Municipality, Service Provider, Treatment Plant, Help Desk or External.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NSD code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name by which formulas and rules ask for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name in formulas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name in reports.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of operator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of owning institution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of respondent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the NOLOGIN role that carries the grants.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the caretaker.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the community that the building belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the community, unique.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the community.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the delivered file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the employee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the file, without its folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the help desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the icon; empty = none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the language in itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the login role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the municipality.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the object with its schema.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the outcome in documents.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the output.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the plant that the drain leads to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the plant that the sewer leads to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the plant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the print layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the road.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the role that carries the grants.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the rung in documents.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the service provider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the setting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the toilet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the type on maps and charts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the ward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the water body.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of this run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name or analysis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name or code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name shown to people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the buildings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the client gave to the database.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the table of the documents with its schema, such as national.cwis_reports.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name to sign in with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name without folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name, BIN or number of the toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name, user name or email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name, value and unit of each setting the figures rest on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names a plant that does not operate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names a plant, but the lines drawn do not lead to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names and contacts of owners are not among your rights. Leave the reason empty to get lists without them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names of offices or businesses in the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names of persons are left out: the export of owners gives them, with a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names of the columns that differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names of the fields that are not filled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names of the layers exported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names of the roles held.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names or numbers, parted by semicolons. Empty: all that take faecal sludge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names or numbers, parted by semicolons. Empty: all that you may see.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names parted by semicolons, such as Cholera; Typhoid. Empty: all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>National ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>National ID of the owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>National ID, masked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>National dashboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Natural breaks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Near a well (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Near matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearest containment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearest dwelling (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearest plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearest road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearest road of a point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearest road of {key}: {road}, {metres} m away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearest road wide enough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearest sewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Need (gap times people)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needed, not demanded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs more than 200 mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Negative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neighbourhood, open ground and water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neighbours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neither a layer of wells nor a building with a well is there: the distance to wells was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network address of the client; empty = local socket.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network address of the computer; empty for the same computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network not digitised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New account</source>
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
      <source>New building from a survey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New building, split off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New containment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New desludging vehicle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New drain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New effluent standard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New employee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New help desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New hotspot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New low-income community</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New ones are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New package for the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New performance test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New service provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New sewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New sewer connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New survey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New toilets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New treatment plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New water main</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New water sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New yearly cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next emptying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next emptying before the last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next try</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next, by you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next, by: {who}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No Payment Information</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No access</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No analysis can be run here: switch the plugin “Processing” on (Plugins ▸ Manage and Install), then open this panel again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No analysis has been run yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No application was made in this period.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No building is recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No building is selected on the map. Select some in the layer Buildings first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No capacity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No capacity is recorded for {names}: taken as without limit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No cases recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No changes are recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No containment is due for emptying in the next twelve months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No containment is linked to a building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No containment is recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No database is chosen. Connect the IMIS desk, or choose a connection of QGIS in this algorithm's parameters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No delivery is imported yet: every building is without data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No depot or plant lies within {metres} m of a road: the longest connected part of the roads of each width was taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No discharge on record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No dwellings are recorded: the distance to them was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No effluent test is recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No emptying in the long period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No emptying is asked for in the next four weeks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No emptying is recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No feedback in this time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No feedback on applications of this period says whether protective equipment was worn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No feedback on applications of this period says whether the customer was satisfied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No file is attached to this answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No file is attached to this entry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No flag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No heading fills a column.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No heights were given: slope and height below the settlement were left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No hotspot is recorded for this time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No indicator has a value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No job was flagged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No land use is recorded: it was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No layer is switched on. Open the municipal map, or choose a map theme.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No matching payment on record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No municipality has a value in {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No municipality has a value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No operational plant takes faecal sludge. Choose plants, or give sites for new ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No operational plant takes faecal sludge. Choose plants.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No operational plant takes sludge: the way to the plant is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No part has a value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No part of the best squares is large enough. Ask for less area, or for a lower percentile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No payment information</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No people are ranked in this year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No people live in buildings with on-site sanitation that a vehicle can reach.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No photo is stored with this record, or it is not among your rights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No plant to haul to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No point of “connected to” lies near a road. Choose the depot or a treatment plant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No report of {year} to compare with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No revenue from emptying in this time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No road is {width} m wide: the widest has {widest} m. Give at most that width.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No road near enough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No road of at least {width:g} m is recorded here: no square has one near.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No road that leads tankers to a plant near enough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No room with the site (m³ a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No room without the site (m³ a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No service provider yet: choose one in the application first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sewer or plant near</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sludge collection is recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sludge to be hauled, or no road to haul it on: the haul was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sound report was received, so there is nothing to compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No square is left. The table of reasons says which limit rules out most; try a smaller distance, or a larger area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No street with known heights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No value</source>
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
      <source>No vehicle with the plate or number {names} is on record: its jobs are not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No ward of these figures has an area on the map yet. Load the wards first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No water bodies are recorded: the distance to them was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No water body is drawn, so nothing tells where the ground drains. Draw them, or give flooded areas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No water body is drawn. Draw them in the layer “Water bodies” first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No way to any toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No way to any toilet (people)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No well is known: only containments with a recorded distance to the closest well get a score. Give a layer of wells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No well is known: the setting of the yearly report decides on the risk to groundwater.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No well known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No wide road near</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No year has a value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No year is approved yet. Only an approved report is sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No yearly record of waterborne cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No. of buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody comes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody's excreta can be followed: the records do not say where they go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Node</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Node at the end of the line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Node at the start of the line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nodes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nodes taken as sites, at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Non-sewered (NSS) Area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>None of %n site(s) lies {metres} m from dwellings, on allowed ground and on a way of tankers to a plant.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>None of the applications of this period has been emptied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None of the records asked for is there any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None was found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>North</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>North (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not assigned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not connected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not deleted: {who} changed {key} at {when}, after you looked at it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not delivered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not delivered after (hours)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not delivered, by provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not delivered, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not drawn: a setting was missing when {year} was computed: {settings}. Set it in the tab “Settings”, then generate the year again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not emptied and proposed within the next 28 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not emptied yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not emptied yet: the report is made after the emptying.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not emptied yet: there is nothing to ask about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not farther than (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not given: {}. Without it there is no flow diagram and no service ladder. Enter it in the settings of the CWIS indicators, then generate the year again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not hot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not in the comparison</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known</source>
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
      <source>Not on land that is available</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not on the map and left out: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not operational</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not operational: its applications that are not yet emptied become unassigned (SP-02).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not recorded: count as without a private toilet °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not registered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not rounded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved: the record was changed by someone else. Your entries are still here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not served</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not served (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not taken: this line crosses itself or is no line. Draw it again, or in two parts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not taken: this outline crosses itself or is no area. Draw it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not yet emptied, by proposed date; weeks count from tomorrow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not yet recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note for the office</source>
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
      <source>Notes on the records behind the figure, each with a count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing begins with or holds “{text}” among what you may see.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing can be changed: the database is read only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing fits. Take filters away, or search for something else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing here yet. What colleagues enter appears by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing here yet. “Import” brings in a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing here yet. “{add}” enters the first one, “Import” brings in a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing here yet. “{add}” enters the first one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing in the file fills: {names}. Without it no row can be imported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is chosen. Select features in the layer and tick “Selected features only”, or give their keys.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is imported yet. Correct the refused rows here, or import the others without them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is kept beyond its time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is summed downstream: give points of the outlets, or a raster of heights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is to be emptied for {keys}: emptied already, no longer in use, or in another ward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing of the emptying service happened in this time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing of this file is imported yet. Keep it in the list of deliveries, to go on later?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing of this network is recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to compare yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to remark on the records behind the figures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing waits to be sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was deleted: {key} is gone already, or your account may not delete it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was emptied in the last 12 months: the model cannot be compared with the record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was emptied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was found with these parameters. The result is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was sent yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing: the data changed between the runs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nov</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>November</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now the new building: fill its form. Nothing is stored before it is saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number in the delivery.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number in the order of east, then north.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of answers shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of cases at the point (empty: 1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of connected parts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of containments the building uses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of floors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of nodes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of pieces.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of roads it was built from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of rows kept of the result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of samples taken there, number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the application.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the collection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the connected part of the network, 1 is the longest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the delivery in force.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the delivery.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the driving licence; drivers only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the emptying.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the kept run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the line in the order of road codes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the outcome, 1 to 12.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the owner's identity document.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the payer in the delivery.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the payer, from the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the payer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the payment row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the piece.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the plant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the provider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the receipt given, once per service provider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the survey or connection report that it became.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the system, or others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the test.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of toilets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of toilets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number or name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number or sample place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number plate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number plate of the vehicle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number plates, parted by semicolons. Empty: all that are operational.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number whose point lies inside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number, BIN or name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number, application or receipt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number, name or address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number, name or driving licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers of applications and IDs of containments, parted by commas, such as 118, C000012.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers of water sources and structure types are those of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numerator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OR-Tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OR-Tools did not come to an end in time; IMIS's own method is used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OR-Tools ended with an error; its last words are in the log. Choose IMIS's own method and run again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OR-Tools is not installed on this computer; IMIS's own method is used. “python3 -m imis_plugin solver” installs it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Object</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Objects only in the first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Objects only in the second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Objects that differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Oct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>October</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Odds ratio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Odds ratio of failed samples near high-risk wells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Odds ratio {ratio}, 95 % interval {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Odds ratio, 95 % interval: lower end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Odds ratio, 95 % interval: upper end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of all containments on this use of the land, %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of all in built-up land of the ward, %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of it becomes wastewater (%) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of it becomes wastewater (share) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of it delivered (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of it treated (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of its building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the coordinates in the file, e.g. EPSG:4326.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the cut, m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the device, degrees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the first of these buildings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the latest year on record; only for those who may read cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the object within the result, such as a ward or a containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the piece, m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the record that it is compared with, where there is one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the road, m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the road.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the search area (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the whole city only, by roles that build the network: the share of each ward and cell on the map follows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of these buildings in the last 12 months, per 1,000 of their containments in use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of these, from open sources (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of those, out of reach of vehicle and hose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Off the network: speed (km/h) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Off the network: way by straight line °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Off the wind (degrees)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offered in forms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offered in forms; records that have a retired value keep it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offered to people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offered when roles are given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Office or business</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Office or business name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offices of the companies that empty containments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Old type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Older than</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On a sewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On allowed ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On dashboards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On maps and charts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On maps and charts; no data is hatched in black on maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the sewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the sewer (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the sewer, sewer not named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On vulnerable ground (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On-site sanitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On-site sanitation %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On-site sanitation without a containment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On-site, contained (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On-site, not contained (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Once more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One candidate in each square of (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One complete year due.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One of the values allowed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One page a ward, with its key figures; or the ward chosen only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One provider only: there is nobody to compare with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One row a building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One span for all, or with the number or name of a plant before it: 08:00-17:00; 2 09:00-15:00.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One year and more due.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One-time password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One-way roads leave no way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only .kml files are read here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only an account that was never worked with can be deleted. Prefer to switch it off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only an approved year is opened again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only buildings with a containment to empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only community toilets have buildings that depend on them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only deleted or changed records can be brought back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only effluent is judged by the standard (TST-01).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only emergencies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only flagged jobs on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only in the first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only in the second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only in these wards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only levels whose stored measures are out of date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only main buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only roles that you may give yourself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only rows that are not in order are checked again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only rows that are not in order are rejected here; the others are decided in their queue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the report goes; the building stays as it is. A wrong report is better rejected with a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only these diseases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only these service providers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only these treatment plants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only these vehicles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only vehicles that comply with maintenance standards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only what differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only when the building is in the register already: what is known is filled in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only when the building is in the register already; the office then applies the survey to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Onsite Treatment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Onsite sanitation (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Onsite treatment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open Defecation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open Ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open again…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open applications</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open as layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open defecation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open defecation (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the attached file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the filled template in QGIS's layout window, to change it before printing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the form of a new record with what stands here</source>
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
      <source>Open the municipal map first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the municipal map to see this place: there is no panel for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the municipal map: its layers, styles and themes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the report as a print layout, with its map and tables, to look at it or to change it before printing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open, Closed or Unknown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening hours of the plants °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening the evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening {year} again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Operated and maintained by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Operational</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Operational community toilet the people of the building use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Operational or not operational.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Operator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Options…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or connect to a server elsewhere: choose a stored connection or a service above, or add one under Layer ▸ Data Source Manager ▸ PostgreSQL ▸ New and open this window again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order among the values of all lists.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order in the legend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order in the list, group by group.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order in the ring.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order in the trace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order of the classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order of the groups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order of the parameters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order on the axis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Origin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other Road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other communities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other containment type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other drinking water (%), highest quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other drinking water (%), lowest quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other fatalities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other gender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other households</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other persons that day, persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other place, specify</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other population</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other reports of this building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other structure, specify</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other users</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other users of the month, persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other wards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Others with disability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Out of reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome, code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcomes by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outlet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outlet at the top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outlet connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outlets of the water bodies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outline (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outline (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outline as collected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outline as drawn, as text: also one that cannot be stored as a shape is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outline of the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outline of the outbreak, inside the municipal boundary. Its ward is the one that covers most of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outline read from the file or drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outside the areas allowed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outside the search area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Over the years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overdue containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overdue containments %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overdue for emptying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overflow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overlap (minutes)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overload (people)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overridden at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overridden by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own values of a city start at 100.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner and applicant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner and operator</source>
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
      <source>Owner of the building at the time of the request (snapshot).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner of the vehicle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owners</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owning institution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF report in Bangla</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF, JPG, PNG, DOCX or XLSX, up to 5 MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PPE Compliance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PROVISIONAL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Package it came back with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Package key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Package {id}: rows and corrections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Package {key} was withdrawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Package {number} was made: {folder}. Copy the folder to the device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Package {package}: {rows} rows read, {new} new or changed, {invalid} to correct, {photos} photos.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Packages for the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid up %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Panels: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parameter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part joined (its first piece)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of the yearly report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part the file plays: house_image, receipt_image, kml, photo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Partly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts cut off and linked to the nearest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passed samples elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passed samples nearby</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Password of {name} ({username})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Password set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pavement of the road.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pavement; empty: every pavement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pay, currency per month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payer as delivered (snapshot).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payer as delivered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payload file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payload file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payment and photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payment on record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payment rows whose number belongs to no building yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payment status of the property tax, its deliveries and what matches no building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payment status of the solid-waste service, its deliveries and what matches no building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payment status of the water supply, its deliveries and what matches no building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payments table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payments whose number belonged to no building at the time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Peak flow (l/s)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Peak flow by mean flow °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People a hectare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People and cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People by load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People by outcome of their excreta, for the city and its parts (SFD-1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People by rung, for the city and its parts (JMP-1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People connected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People connected, by outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People drink from it: yes or no (empty: from all)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People drink from the well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People gained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People gained a metre</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People in class A</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People in class B</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People in low-income buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People in low-income buildings (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People in them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People not served</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People of low income</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People of the group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People of those within 10 m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People of those within 15 m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People of those within 30 m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People per hectare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People per household</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People per seat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People served</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People served (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People served by number of new toilets (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People served by the proposed toilets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People served with them (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People upstream, with its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who come to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who discharge directly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who drink groundwater (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who use an own toilet here, persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who use it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who use the exposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who use them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who use those of high risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who would gain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People whose drain ends in water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People whose drinking water is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People whose system is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People whose system is not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People with disability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People with disability among the users, persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People with other drinking water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People with private toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People without a private toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People without a private toilet, by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People without a toilet of their own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People, by drains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People, directly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People, highest quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People, lowest quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People, not rounded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People, with those before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People: community toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People: composting toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People: drain network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People: onsite treatment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People: open defecation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People: open ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People: pit or holding tank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People: sanitation not recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People: septic tank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People: sewer network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People: shared septic tank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People: shared toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People: water body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Per thousand people {high} cases against {low}: relative risk {ratio}, 95 % interval {a} to {b}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Percent of the people who can be followed. Columns by number:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Percent, 0 to 100. Response time: hours, and less is better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Performance test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Performance test {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Performance test {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Performance tests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Permeable or unlined pit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Permeable or unlined pits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Permeable/Unlined Pit/Holding Tank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person it was given to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person of the office who took it although the register had changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person or institution.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person who answered; the applicant unless corrected (snapshot).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person who applies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person who approved or rejected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person who brought it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person who carried the package.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person who changed it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person who imported it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person who ran it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person who was present.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Personal columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Persons in these buildings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Persons who died, cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Persons who fell ill, cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo missing: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo of report {id}</source>
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
      <source>Photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photos (*.jpg *.jpeg *.png)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photos missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photos of emptying {id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photos that have not arrived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photos that the row names and that have not arrived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pick on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture (*.png);;Drawing (*.svg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Piece</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Piece of road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pieces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pieces meeting here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pieces of road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pipe code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pipe code, road code or project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pipe the building is connected to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pit diameter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pit diameter (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pit fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pit or holding tank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pit shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pit to water table (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pit to water table: counts least from (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pit to water table: counts whole up to (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pit/Holding Tank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pit/holding tank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pits and wells: risk to groundwater</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pits of known depth are emptied when filled to 0.5 m below the top.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pits of unknown depth are emptied when filled to (share) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place and emptying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place in lists and reports, ascending.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place in lists, ascending.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place in the funnel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place in the list, emergencies first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place of the application; empty when nothing of it is on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place of the category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place of the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place of the series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place of the slice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place on the piece</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place taken from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places to which the value is rounded, half away from zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plant and year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plant it leads to; empty = untreated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plant not joined to the roads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plant of delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plant of delivery, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plant on record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plant over its capacity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plant that received the sludge; that of the emptying.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plant that was sampled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plant the sludge was taken to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plant type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plant with room</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plant within its capacity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plant without recorded capacity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plants (empty: operational faecal sludge and co-treatment plants)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plants (m³ a day)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plants and their use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plants in their fullest month (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plants reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plants take what they can, not more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plate issued by the transport authority.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please choose: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plus code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point of the containment; the middle of the building footprint at first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point of the office.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point of the plant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point of the toilet; follows its building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point on the footprint that decides ward, grid cell and community.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points of a layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points where a new toilet may stand, such as public land. Empty: crossings and ends of roads, and unserved houses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points without a road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points, by difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polygon inside the city.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polygon of the community.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polygon of the municipality.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polygon of the use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polygon of the ward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polygon of the water body.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polygon of the zone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polygon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Population</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Population in low-income communities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Population of a drawn area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Population of an area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Population per hectare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Population served</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Population served on a hectare of the area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Population with private toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Position in the road.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Positions of vehicles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Positions: a stop is longer than (minutes)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Positions: and stays within (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Positions: around a job or plant visit (minutes) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Positions: by water or drain within (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Positions: field of the time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Positions: field of the vehicle (plate or number)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Positions: two belong together within (minutes) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Positive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Positive or negative; negative is compliant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Posting open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prefer to set it to “Not operational”. A toilet that buildings depend on, or with a users log, cannot be deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prepared from IMIS data with {}; not an approved report of the SFD initiative.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Presence of toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press “Compute”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press “Generate”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Price of a m³ that finds no way at all °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Price of the emptying per m³</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print a map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print without a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printed map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printing application {id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printing the KPI report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printing the monthly report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Priority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Priority: weight of late containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Priority: weight of low-income households</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Priority: weight of the flood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Priority: weight of unsafe outlets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Private</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Problem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Problems</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Process, for example drying beds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profiles of the low-income communities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Program it was collected with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Project name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Project that laid the pipe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Property tax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Property tax dues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Property tax paid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Property tax paid (% of registered)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Property tax paid (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Property tax status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proportion column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proposed emptying date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proposed toilets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proposed: the building that the surveyor named, that has the same tax code, or that lies under the footprint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Protective equipment worn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Protective equipment worn (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Protective equipment: no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Protective equipment: not answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Protective equipment: yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Provider of the application at the time of emptying.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Provider of the emptying.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Provider that runs the desk; blank: the municipality.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Providers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Providers above what chance explains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Provisional</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Provisional: the year is not over.</source>
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
      <source>Public</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Public Toilet, Not Operational</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Public Toilet, Operational</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Public and community toilets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Public health</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Public toilet users</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Public toilet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Public toilets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pumping (minutes a m³) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put a person's value in place of the computed one, with a reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Putting the package in its place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Q1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Q1 to Q4.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Q2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Q3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Q4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QGIS did not keep the password. It will be asked for again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QGIS has no PostgreSQL connection “{name}” any more. Choose another, or add it in the Browser.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quantiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quarters of the year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questionnaire answers by field name, used to prefill the building form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions to the map: what stands here, who is near, who is out of reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Queue entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quotes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RCC framed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Radius (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Random arrangements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Range or choices of the value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank by need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank of the road.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank of the road; empty: every rank.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rate and unsafe surroundings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rate of the fee, currency.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rates by sanitation, water and income</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rates only for cells with at least (people)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ratio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ratio (group by others)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ratio in the whole city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached at the target width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached at the target width (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached by no width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached by width and hose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reaches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reaches a plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reaches a plant in part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reaches a plant out of operation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reaches by load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reaches of (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read the documents of a table of a database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read the files that a listing (CSV, XLSX) names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read the report documents (JSON) of a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read the score as the order in which to look, not as proof that a well is polluted or safe. Recent reviews doubt that one set-back distance fits all places: how far down the water table lies below the pit, and what the ground is made of, matter more than metres on the map. Wells that nobody recorded are not seen. Have the water tested.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the records behind {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the register's columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the reports of municipalities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {source} …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason for names and contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason of override</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason, code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reasons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Receipt number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Receipt number of the fee, once per plant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Received at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Received by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Receiver contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Receiver gender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Receiver name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record and drawing disagree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record and flag disagree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record the collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record the emptying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record the feedback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record the people, or empty the households.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record the road in front of the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recorded by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recorded distance to the closest well (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recorded ward is not the ward on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Records counted in the numerator or the denominator; empty for parts of the city and for figures of earlier releases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Records left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Records listed with the indicator that count in neither term.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Records on map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Records that an undo left as they are, because they were changed or used since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Records that the undo left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Records treated, number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Records used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rectangular, and compliance with the septic tank standard is asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reference layers are cut to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register of buildings, their owners and sanitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered community toilets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered holding tanks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered households</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered minus declared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered pits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered population</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered septic tanks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered sewer connections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regular schedule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject report {key}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject survey {key}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rejecting a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relative risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relative risk, 95 % interval: lower end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relative risk, 95 % interval: upper end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relative risk, most against least unsafe sanitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remarks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remarks of the help desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remarks of the reporter, and the reason of a rejection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remarks of the reporter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remarks on the job.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remarks on the test.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remarks on the vehicle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remarks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename, retire</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace the cells that are there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace unlined pits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace value…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replaced by a newer version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replaced by hand; computed was {}. Reason: {} ({}, {}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replacing the value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report (PDF)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report {key} was approved: the building is on the sewer network now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report {key} was rejected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report {} of municipality {}, year {}, revision {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reported by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reported connections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reported on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reported, approved or rejected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reporting year whose indicators are shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reporting year {}, by the records of {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reporting year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reports from a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reports of new sewer connections and their approval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request that was carried out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request whose sludge was received.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Requested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Required details are missing and must be checked in the field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Residential</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Residents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Residents or users, persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resource planning and management</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Response Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Response rate (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Response time is in hours, all others in percent. The quarters of the year use the year's target.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Responsibility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Responsible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Responsible building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest of the city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Result and standard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Result of the laboratory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Result of the laboratory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Result, code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revenue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revenue ({currency})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revision of the year's report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revision {revision}, {kind}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revision {revision}, {kind}, computed {when}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revision {revision}, {kind}. Prepared from IMIS data with SFD-1 and JMP-1; not an approved report of the SFD initiative.</source>
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
      <source>Right of way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right of way (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right-click ends, Backspace undoes, Esc gives up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rights that no standard role has, and narrower ones, are a matter of the grant matrix: see the administrator's manual.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rises with every change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rising numbers parted by commas. Empty: 2, 5, 10, 15 km or 10, 20, 30, 45 min.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Risk to groundwater</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Risk to groundwater: low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Risk to groundwater: significant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Risk to the groundwater</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Risk to the groundwater of the whole area: {verdict}. The setting of the yearly report says: {setting}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>River</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>River or Pond.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rivers, ponds and other water.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road code or name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road from which the building is reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road it follows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road length by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road length km</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road of the application.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road of the building more than 50 m away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road of the line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road the piece belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road width and hose in metres, what the hose must reach, which buildings were asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road width for small vehicles (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road width for tankers (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road width needed (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road width needed (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road width that the vehicle needs (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road width, at least (m; 0: any)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads by carrying width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads by hierarchy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads by rank (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads by surface</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads by the widest vehicle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads by way to treatment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads must be connected to (depot, plant)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads narrower than 3 m (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads near by are too narrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads of 3 to 5 m (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads of 5 to 8 m (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads of the haul: at least (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads of unknown width are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads of unknown width are wide enough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads were changed since the network was built: this result follows the roads of that time. To have it exact, run “Build the road network” (imis:build_road_network, group Maintenance), then this analysis again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads wide enough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads wider than 8 m (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads without a width (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads without a width are …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads, networks, toilets, land, cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads, sewers, drains and water mains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rock, high water table or another obstacle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rock, high water table or other obstacles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role held.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Room (people)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Room for a part of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Room left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rounded, capped; the override where there is one; empty = cannot be computed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Route sheet · {vehicle} · {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Route sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Route sheets (PDF)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Route sheets of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Routes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows as delivered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows delivered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows in order that wait for the decision of the office.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows in the last import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows matched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows of each reference layer in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows of the delivery.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows of the file without its heading.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows of the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows of the package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows that are in the register.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows that are not in order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows that became new records.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows that came back, each counted once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows that changed a record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows that name a photo that has not arrived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows that say what the record says already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows that the office refused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows that were added or changed a record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows unchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows unmatched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows whose number belongs to a building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows whose number belongs to no building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows with a fault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows with a fault; see staging.import_rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows written, by layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rule for buildings: {rule}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ruled out (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rules (empty: all)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rules count on exactly these values: none is added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rules that ask for a look before approval; the detail says them in sentences.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run the analysis and show its result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run {a} cannot be compared with itself. Choose two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rung</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Running number of the record, given by the system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Running number of the report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runs in a circle: wrongly drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runs with a name stay until they are deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runs {a} and {b} are of different analyses. Choose two of the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SCENARIO, NOT A REPORT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SHA-256 of the GeoPackage as given out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SHA-256 of the content, hexadecimal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SHA-256 of the document that is sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SHA-256 of the file, hexadecimal; tells the same file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SHA-256 of the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SHA-256 of the frozen report document, hexadecimal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SHA-256 of values and footprint; tells whether a row sent again was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SWM Customer ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SWM customer ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe Desludging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe disposals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe for colour-blind eyes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe in place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe through drain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe through sewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe to the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe when the drain reaches a plant, or is closed and lined.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe when the sewer reaches a plant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe without any network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safely managed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safety</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Said when the denominator is zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same as owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sample date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sample location</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sample location or number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sample place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sampled on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sanitary disposal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sanitary supplies and disposal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sanitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sanitation connections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sanitation counts around the middle of a cell within (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sanitation not recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sanitation safely managed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sanitation system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sanitation system 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sanitation system 3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sanitation system 4.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sanitation system now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sanitation system of its building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sanitation system zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sanitation system, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sanitation systems</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sanitation zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Satisfaction with service quality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Satisfied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Satisfied (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Satisfied or not, newest first, at most five.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Satisfied with service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Satisfied with the service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Satisfied with the service quality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Satisfied: no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Satisfied: not answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Satisfied: yes</source>
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
      <source>Save all figures as a workbook (XLSX)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save all the same?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save every city and year with charts and maps as PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save refused rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save refused rows…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the comparison</source>
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
      <source>Save the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save, copy, show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved (m³·km a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved (m³·min a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved a year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving a scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say in which order day and month stand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say which fields of the positions hold the vehicle and the time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say why you need names and contacts of persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Schema</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Schema and table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Schema of the record the file belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Schema of the table changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Schema of the table looked into.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Schema of the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Score from which a square counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Score of the best site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sealed base and walls</source>
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
      <source>Search all records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search all records ({key})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search area (ha)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search by house number, BIN, tax code, customer, owner, road, place, containment, application … ({key})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seats for female users, number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seats for male users, number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seats for men</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seats for people with disability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seats for women</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seats in that facility, number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seats needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seats not recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seats of a new toilet °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seats of a toilet where none are recorded °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seats short</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second employee who emptied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second run (number; empty: the newest)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second run, text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seed of the draws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seed of the random numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seen in the records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select exactly one feature of the active layer on the map first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Selected on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send again…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send the approved report of the year, once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send the approved report of {year} to the national dashboard? It can be sent only once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sending to the national dashboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sending was broken off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Separate facilities for men and women.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Separate facility for children.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Separate facility for people with disability.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Separate for men and women</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Separator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>September</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Septic Tank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Septic tank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Septic tank fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Septic tank or lined pit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Septic tank to drain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Septic tank to open ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Septic tank to sewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Septic tank to soak pit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Septic tank to water body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Septic tank without outlet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Septic tank, outlet unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Septic tanks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Septic tanks are emptied when filled to (share) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Served</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Served (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Served by proposed toilets (people)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Served with the proposed toilets (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Server's clock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Server's time at the beginning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Server's time at the end of the attempt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Server's time of the transaction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Server's time.</source>
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
      <source>Service areas of treatment plants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service at the house (minutes) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service chain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service chain of application {id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service density</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service feedback of a drawn area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service feedback of an area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service ladder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service provider {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service provider {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service provider {name} was deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service provider, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service provider, treatment plant or help desk of the account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service providers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service providers and plants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service providers, their staff and vehicles; treatment plants and their tests; help desks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service providers: share flagged by number of jobs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service providers: share of the market (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service received by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Services</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Services and revenue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set the password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set while one desk is sending.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set {record} back to its values from before this change?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Setting a password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings of CWIS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings, accounts and roles, code lists, sign-ins and changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several lie at the same distance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Severity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer connection {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer connections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer connections decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer connections waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer length by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer named, but nothing leads to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer network, with sewer {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer of the building more than 100 m away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer of the containment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer of the sketch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer or drain not on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer or road code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer that it was connected to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer that takes the wastewater, directly or from the containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer that the outlet leads to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer treated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer, code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewered %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewered (SS) Area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewers (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewers and drains that reach no plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewers by diameter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewers of the sketch (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewers that lead to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shape crosses itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shape from a KML file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shape of the object.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shape of the pit; septic tanks are always rectangular.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shapefile (zip)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share hard to reach (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of all main buildings that owe no tax, %; empty = no data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of an average month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of buildings on the sewer network, %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of buildings that discharge to drain, water body or ground, or without any toilet, %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of buildings with septic tank, pit or shared septic tank, %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of containments whose next emptying was due before today, %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of false finds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of main buildings with a customer number that owe nothing, %; empty = no data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of main buildings without dues in the ward summary.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of main buildings without tax due, %; empty = no data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of main customer buildings without dues, %; empty = no data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the buildings looked at in the last run of reach, %; empty before the first run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the buildings without dues, %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the city's low-income households</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the containments in use of these buildings whose next emptying was due before today, %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the emptyings (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the group (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the line's length; its ends are -1 and 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the main part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the population served, %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the volume (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share paid (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share: {group}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shared Septic Tank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shared Toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shared septic tank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shared toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shares against target and last year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shares of emptied sludge delivered (F4), of sludge (F5) and of wastewater (W5) treated, with what was assumed (cwis.md 10.2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheet or layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheets of the ward chosen, else of what the map shows, with buildings and containments to tick.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift used (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift used by the trucks sent out (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short haul</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shorter pieces count as (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show on map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show on the map what the paper will hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show or hide the filters of this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the buildings by years due on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the dashboard over the whole screen (Esc ends it)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the new values; where you typed something else, you choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the whole municipality on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show this place on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show {what}: {keys}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shown after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shown as an own card and slice; the others are summed as Others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shown before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shown on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Side of a cell (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Side of the cells of demand (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Side of the cells of the areas (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-ins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signature of the customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signature of the office</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Significant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signing in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Simplified sewers: screening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Single containments are not among your rights: the list is left out, the counts are there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Single records are left out: your role exports summaries only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Site {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sites and what became of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sites are the squares above (percentile) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sites considered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sites for a treatment plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sites for new plants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sites for stations (empty: nodes of wide roads)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Siting of transfer stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size (mm)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of the gap or overlap, m².</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sketch clusters from so many people on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sketch of sewers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slice label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slope (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slope: at most (%) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slope: best up to (%) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge (litres a person and year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge (m³ a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge a year by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge by way to treatment (m³ a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge collected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge collected by treatment plant, last five years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge collected: the emptying is not changed any more.</source>
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
      <source>Sludge collection {key}</source>
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
      <source>Sludge disposed at plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge emptied within the cycle (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge for which no plant has room (m³ a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge in lined and double pits (litres a person and year) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge in permeable pits (litres a person and year) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge in septic tanks (litres a person and year) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge is kept on the premises: septic tank, pit, shared septic tank.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge is summed in squares of (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge of all (m³ a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge of small vehicles (m³ a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge reached for the first time (m³ a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge taken by room (m³ a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge taken, m³.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge that is collected (%) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge to be hauled (m³ a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge volume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge volume (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge without a way (m³ a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small letters, digits, _ and . ; it is the name of the login and stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small letters; no two accounts have the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small vehicle: cost of a m³ over a km °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small vehicles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small vehicles (cost a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small vehicles collect from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smallest value allowed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snapping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solid waste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solid waste is collected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solid waste paid (% of registered)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solid waste paid (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solid waste paid, % of customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solid waste service status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solid-waste customer ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solid-waste customer ID by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solid-waste payment dues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solid-waste payments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solid-waste provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solid-waste service paid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solutions to look at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some of these municipalities are invented: their reports say “synthetic data”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Someone else set the password: until the person has chosen a new one, the roles of the account are held back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something unforeseen went wrong in IMIS; nothing was saved by this step. The log panel has the details.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source (factor)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source: no outlet, or to the sewer °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source: outlet not known °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source: outlet to open ground, drain or water body °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source: permeable or double pit °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source: tank or lined pit with soak pit °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sources that are groundwater</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sources that are open, not protected °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speed (km/h)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speed on the straight way (km/h) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split building {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spread of the weights (± %) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Square</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squares (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squares by class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squares count from a score of {least:.3f}. Distances are those of the site's nearest square; empty: farther than was looked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squares of (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squares of class A</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squares of class B</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squares of the heights (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squares of these areas (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stable short text of the main source of drinking water.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stable short text; it is what other tables store where they store a text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standard from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standard met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standards used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stands in the package itself; by it the package is recognised.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start of the connection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State, class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stations (cost a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stations in the table of costs, at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steeper than 10 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps or year were changed while {year} was computed. Press “Compute” again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop the analysis, at the server as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop the export; nothing is left behind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop; nothing is left behind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped. Nothing was approved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stops by water without a job</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Store as the last run, for the figures of wards and grid cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Storeys including the ground floor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Straight to the plant (cost of a m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategic Urban Road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Street</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Structure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Structure type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Structure type, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Structure types</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Structure types by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Style the results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Subject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suitability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sum of squares</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sum of the cases, cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sum of the fatalities, cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sum over the linked buildings, households.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sum over the linked buildings, persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summaries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summarised grid (0.5 km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary along a road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary along roads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary around a point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary around a water body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary around water bodies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary information</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary of a drawn area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary of an area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary of wards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary report (PDF)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supernatant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supernatant (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supernatant delivered and treated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supernatant delivered, not treated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supernatant not delivered to treatment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supplies and disposal for menstrual hygiene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surface</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surface and rain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surface type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surroundings of the sewers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surroundings of the water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Survey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Survey date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Survey or report that it became.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Survey says otherwise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Survey {key} waits for approval.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Survey {key} was rejected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surveyed again (BIN)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surveyed buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surveyed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surveyor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surveyor or area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surveyor's number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surveys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sustainability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch the account of {name} off? Open sessions end at once; records keep the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch the account of {name} on again?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sync</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sync time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Synced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Synthetic data: apart from the shapes of its buildings and streets, the city is invented. No figure is about a real place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>System of the community toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>System that a building has with such a containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TSS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TSS limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table looked into.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table of the code list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table of the record the file belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table of the records.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table or view.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table that holds the column.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table the rows are for, as schema.table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table the rows are for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table whose records were treated, as schema.table; audit.change: history of deleted records.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables that must be readable for the analysis, and so for its kept result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables the figures come from, separated by blanks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take all results and filters of analyses off the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take anyway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the buildings that are selected on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the file away when the entry is saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the replaced value back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the selected rows out of the delivery; the file itself stays as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken from the applicant; change it when someone else was there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken from the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken from the whole city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Takes at least (minutes)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taking in a package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taking the value back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tank (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tank length (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tank width (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tanker: cost of a m³ over a km °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tankers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tankers (cost a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tankers cannot need less width than small vehicles. Exchange the two widths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tankers find no way to a plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tanks (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target of {code} in {year}, in {unit}. Leave it empty to have none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target width (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Targets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Task</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tax Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tax code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tax code by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tax code or customer ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tax paid, % of main buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Technology used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Telephone as delivered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Telephone number as delivered, digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Telephone number as delivered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Telephone number of that owner (snapshot), digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Telephone number of that person (snapshot), digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Telephone number of that person, digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Telephone number of the applicant, digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Telephone number of the applicant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Telephone number, digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Telephone, 6 to 15 digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Temperature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Temperature of the sample, °C.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Temperature, °C.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Template…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Temporary code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Temporary code or BIN by which people know the row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Temporary or tax code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test the line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Testing the line to the national dashboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text for charts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text in legends.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text in lists.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text in the legend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text in the ring.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text of a value, or name of a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text of the code list of sanitation systems.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text of the code list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text on cards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text on the axis or card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text shown to people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text shown to people; may be changed by the city.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text that people see</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Texts of the row in the order of the headings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is not enough to compare: there must be samples of both kinds, failed and passed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That the record stands in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That was try {} and the last by itself. To go on, press “Send again…” on the page “National dashboard” or run: nsd send {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That would be {count} sheets. Choose a ward, or a smaller area; {most} are printed at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The KML file as delivered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The PDF was not written: WeasyPrint is missing. Install it (Debian: apt install weasyprint; elsewhere: pip install weasyprint).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The account is switched off already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The account is switched on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The account sees only the records of this plant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The account sees only the records of this provider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The account was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The account was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The accounts of the help desk are closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address for reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address for reports answers, but not like the national dashboard. Check the address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address for signing in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address for signing in answers, but not like the national dashboard. Check the address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The analyses are not among your rights, or the plugin “Processing” is off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The analysis could not be run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The answer of this year, with evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The answer to the posting was not that of the national dashboard. Look there; if the report has not arrived, press “Send again…” on the page “National dashboard” or run: nsd send {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The application is open again afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The application names no containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The area has fewer than three corners. Draw it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The area makes {n} million squares of {cell:g} m, more than {most} million. Choose larger squares, or a smaller area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The area “{label}” crossed itself and was made valid. Look whether it is what you meant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The best (% of draws)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The best distance to {name} ({best:g} m) must be greater than the least ({worst:g} m).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The best value of {name} ({best:g}) must be smaller than the most that is allowed ({worst:g}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The boundary is taken as the area of the analysis. Press “Run”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The building gets the sanitation system and the network codes of the containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The building has no toilet of its own; its sanitation system becomes “Community toilet”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The building keeps its number, owner, containments and services; the smaller part becomes a new building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The building the containment belongs to; the others share it. One per containment, kept by the database.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The building was changed after the package was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bytes do not prove the encoding: look whether the letters are right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The capacity “{value}” of “{name}” is no number of m³ a day above 0. Correct it, or leave it empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The certificate of the national dashboard is not valid. Nothing was sent. Tell its operators, or check the address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The checksum does not hold: the report was changed after it was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The choice of diseases does not touch the layer of case points. Filter the layer itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The city added the value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The city at a glance: buildings, sanitation, networks, services, health</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The city has no outline yet. Draw a search area, or load the outline first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The city's own code, or issued, e.g. D0107.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The city's own code, or issued, e.g. R0123.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The city's own code, or issued, e.g. S0042.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The city's own code, or issued, e.g. W0008.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The columns of the row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connected person may change it.</source>
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
      <source>The coordinate system of the places in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The customer can be asked again afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The customer has already been asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The customer is not satisfied, and no comment says why. Ask what went wrong and write it down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cycle has {zones} zones, but only {units} units have something to empty within reach. Choose a shorter cycle or quarters in place of months, or smaller units: blocks between roads, or a smaller side of a cell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The dashboard does not show whether the earlier posting arrived. Look there first. Post it once more all the same?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The database has no pgRouting: the ways are searched by the plugin, with the same result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The database has no table {}. Check schema and name.</source>
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
      <source>The database is older than this plugin; nothing can be done until the administrator upgrades it with: {command}</source>
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
      <source>The database that is open here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The database was upgraded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The database “{name}” holds no IMIS yet. An administrator sets it up with: {command}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The date must not lie in the future.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The dates are being looked through.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day of birth lies in the past.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day that dues and overdue containments refer to.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>The day was written to %n application(s), with the provider where there was none. The record has no place for the truck.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The delivery that lists, maps and figures are made from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disease of the hotspot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The drain leads to an operational plant, or is closed and lined.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The earlier posting had arrived: the dashboard shows {}.</source>
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
      <source>The entry {code} of {year} was deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The export was cancelled. No file was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The family of the containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The field sheets could not be made: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The field “{field}” holds “{value}”. It must say yes or no (true or false, 1 or 0) for each well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file cannot be read: {reason}. Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file cannot be written: {reason}.</source>
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
      <source>The file could not be written: {reason}. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file could not be written: {why}. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file does not lie with the listing. Put both in one folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file ends in {wanted} for this choice; it is written as {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file has {size} MB; evidence has 0 to 5 MB, and is not empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is not there any more. A colleague may have taken it away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {path} could not be written: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {} cannot be read. Check its name and your rights on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {} is damaged: it holds bytes that are no text. Ask the sender for it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first 30 of {n}; the whole list is in the layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first day ({first}) lies after the last ({last}). Exchange them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first {shown} of {all} rows; the export has all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first {shown} reasons are shown; the saved file has up to {kept} rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {} cannot be made. Choose another one, or ask for the right to write there.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>The footprint overlaps %n building(s), marked red.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The footprint was written to {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The frozen report as it is exported; empty while a draft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The group is …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The group, lower end of the interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The group, upper end of the interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The heights “{name}” are not read from a file. Save them as GeoTIFF first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The heights “{name}” cannot be read: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The heights “{name}” do not reach the area. Choose another raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The heights “{name}” have no coordinate system. Set it in the layer's properties first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The higher, the sooner; the place with a minus.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The hose must reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The household itself is low income.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The indicators of {year} were computed (revision {revision}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The job ends after it began.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The kept result goes with it; layers on the map stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last five answers, newest first: filled star satisfied, empty star not satisfied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last five years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last five years, whatever year is chosen above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last four characters, to recognise and not to know; the whole number comes from owner_national_id().</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer of areas has no feature with a place. Choose another, or draw one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer of flooded areas has no feature with a place. Choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer of “{name}” cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer whose theme is chosen below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer “{layer}” has neither applications nor containments. Choose a layer with one of the fields {fields}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer “{layer}” has no coordinate system. Set it in the layer's properties first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer “{layer}” has no field “{key}”. Choose the municipal layer, or give the keys as text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer “{name}” does not say its coordinate system. Set it in the layer's properties first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer “{name}” has no area that could be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer “{name}” is on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layers of the municipality as a file for other programs: the whole city, wards, a drawn area, or the part of an area that lies in wards.
With the file comes a manifest: rows, filter, time, who, and checksums. CSV and GeoJSON of several layers are packed into one zip; Shapefiles always are, with the full names of their short columns.
Every export is written into the log with your name. Names and contacts of persons only for roles that may read them, with a reason.
Example: all utilities of the city as a GeoPackage with styles, every month from a model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The least served of the others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The limits of the bands must rise: {limits}. Put them in order, each once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The line in which the headings stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The line is encrypted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The line to the national dashboard broke.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The line to this server is not encrypted, and others on the network could read along. Set SSL mode “verify-full” in the connection (with the municipality's certificate), or ask the administrator to switch TLS on at the server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The lines are intervals of 95 %. Bold: the group is worse off, beyond what chance explains.</source>
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
      <source>The load is to be confirmed again afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map could not be printed ({reason}). Choose another folder, or fewer dots per inch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map has no ward {ward}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map is not open just now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map of {name} is open. Not among your rights, so left out: {layers}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map was printed: {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map's coordinate system does not reach this place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The matrix of pairs contradicts itself: its consistency ratio is {ratio:.2f}, and 0.10 is the most. Compare the pairs again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The matrix of pairs names “{name}”, which is no criterion. The criteria are: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The matrix of pairs needs a line with {n} different criteria and then {n} rows of {n} numbers, such as: slope road; 1 3; 1/3 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The maximum lies below the minimum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The measures of the wards are just being counted. Print in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The middle of the map is printed; “Frame on the map” shows exactly what, and can be dragged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The month is not over: these figures are not final.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The municipal map has no layer for this, or your rights do not include it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The municipal map is not open, or has no layer for this. Open it with “Map” in the IMIS toolbar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The municipal map is not open, or has no such layer: nothing was filtered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The municipal map is not open. Legends and numbers are shown all the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The municipal map is not open. Open it with “Map” in the IMIS toolbar, or type to search.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The municipality has no code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The municipality has no name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The municipality uses this service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name of the municipality at the national dashboard is not set. Enter it in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The national dashboard cannot be reached. Check the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The national dashboard did not answer in time or cut the line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The national dashboard does not know the municipality “{}”. Correct its name in the settings, letter by letter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The national dashboard does not take reports of {} from this user.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The national dashboard has published {}; published years are locked there. Ask its operators.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The national dashboard is busy or broken (code {} while {}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The national dashboard knows {}. Published years: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The national dashboard refuses user name or password. Check both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The national dashboard refuses {} (code {}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The national dashboard rejects the report (code {}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The national dashboard sends on to another address. Nothing was sent there: check the addresses in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The national dashboard shows {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The national dashboard took the report; it does not show {} yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next emptying was due before today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The number outputs of the run, in a line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The number outputs of the run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The number; unit as the function says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The numbers are on the clipboard; paste them into a spreadsheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The official code of the municipality is missing (setting city_code): the report goes by the name and cannot be approved or sent. Let the administrator enter the code, then generate the year again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The official code of the municipality is missing. Let the administrator set it, then generate the year again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The official questions are not loaded yet. They come with “load” as the table cwis.function_question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The one asked for, else each in use at the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The one of the application, else the only one of its building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The only values allowed, where the value is one of a few.</source>
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
      <source>The opening hours of {keys} hold for no plant of this day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The other application</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The other record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The others, lower end of the interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The others, upper end of the interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The outlet leads to a sewer or drain that is not digitised.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The outlet lies higher: pumping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The outline is missing, crosses itself, or is smaller than 1 m².</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The outline of the municipality.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The outlines of the wards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The owner is kept with the application as a snapshot; it is changed in the register of buildings only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The owner's name, gender and contact are copied when the application is saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The package was withdrawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The password of the layer “{layer}” was not saved in the project, where others could read it; QGIS asks for it when the project is opened. Store it as an authentication configuration of the connection, or use a connection service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The password of “{username}” was given to you by someone else. Until you have chosen your own, the database gives you nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The period is not the year {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture was saved to {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan brings {m3} m³ a day to plants that take {capacity} m³.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plant has already confirmed this load.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The print template {name} could not be read. Install the plugin again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project has no map theme “{theme}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The proposed date lies before the application.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The question that must be answered yes before this one is asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The range ends before it begins: change from or to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rank of the road.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The raster of “{name}” cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The raster “{layer}” has no value at any place that is asked for. Choose one that covers the city.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The record is no longer there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The records behind this figure: in the numerator, below it only, left out and why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The records of today no longer add up to the figure of revision {revision} ({kind}, computed {moment}): {parts}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report becomes a layout of the open project, in place of an older one of the same name: Project ▸ Layouts.</source>
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
      <source>The report does not name the municipality as the national dashboard knows it. Set the name, then make a new revision.</source>
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
      <source>The report is no longer there. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report is the print layout “{name}” of this project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report is written in version {} of the format, which this IMIS does not know. Upgrade IMIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report of this year was made before figures were told apart. Generate it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report of {year} was made before flow diagrams were kept. Generate it again, or open the year again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report of {} for {} is not approved (status: {}). Only approved reports are compared: ask for the approved one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report waits for approval.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report was written to {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The response time is a whole number of hours above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The result could not replace {path}: {why}. Close what has it open, or choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The result could not take the place of the table {schema}.{table}: {why}. Choose another name, or ask its owner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The result is whole, but the run could not be kept: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The right of way is not less than the carrying width.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The road network has not been built yet. Run “Build the road network” (imis:build_road_network, group Maintenance) first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The road network has not been built yet: ways are straight lines, made longer by the detour. Build it for ways by road.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The road network has not been built yet: ways to the plant are straight lines times {factor}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The role was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The row names no file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run it belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same classes in other colours, on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The scenario “{name}” was deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The scenario “{name}” was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sentence shown to the officer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The setting was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The setting “Sludge a person makes in a year” is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The setting “{}” is not given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sewer leads to an operational plant; for a community toilet, of its building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The shapes could not be laid on the grid: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The spreadsheet was not written: the Python library openpyxl is missing. Install it (Debian: apt install python3-openpyxl).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The style could not be written: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The survey and its file go; a wrong survey is better rejected with a reason, which the surveyor reads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The survey became building {key}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The survey is kept with the reason, which the surveyor reads; its temporary code is free again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The survey is no longer there. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The survey said that it had been emptied before IMIS kept records.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The survey waits in the queue until the office approves or rejects it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The survey was applied to building {key}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sync was stopped. What was taken in stays; sync again to go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The system the row is about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table and the charts on paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table is in the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The target of {code} in {year} was kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The template is in {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The terms give {} %; a share cannot exceed 100 %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The time windows of {keys} hold for no job of this day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The transaction of the act.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The translated label.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two differ. Type the same password twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two passwords differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two runs do not differ in anything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The type of the containment and where its outlet leads to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The unfinished table {schema}.{table} could not be removed: {why}. Delete it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The value of another list that it belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The value was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The value was set after the start values of IMIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ward atlas needs the layer Ward-wise info, which is not in the map. Open the municipal map again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The wards are on the map as the layer “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The way counts nothing from (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The way counts whole up to (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The weights of all criteria that can be measured are 0. Give at least one of them a weight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The whole city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The work area in words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workbook {path} could not be written: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The year was not over when the figures were computed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The year was not over when this draft was computed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The year {year} has not begun. Choose an earlier one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The year {} is not possible.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {} largest communities are shown; {} more stand in the report document and in the workbook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Their length (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Their numbers with commas between; empty for all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Their sludge (m³ a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Their wastewater (m³ a day)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Themes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Themes of the municipal map, data export, printed maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Then, by: {who}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are less than 24 months of applications: every month is taken to be alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are more fatalities than cases. Correct one of the two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are more seats here than seats in all. Correct one of the two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no applications and no targets yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no two kept runs of one analysis yet. Run a planning analysis twice, then compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is at least one case: enter it as male, female or other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is at least one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no account that can carry a package: give somebody the role first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no answer for this year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no application yet, so there is no month to report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no building in this area. Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no case with these choices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no column “{name}” with numbers on the map. There are: {there}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no connection to the database just now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no disease “{name}”. The list has: {there}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no entry for this year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no grid yet. Run “Make the grid” first, or choose wards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no grid yet. Run “Make the grid” first, or compare wards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no indicator {}. Choose from: {}, or all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no kept run {number} that you may see. The tab Kept runs of the panel Analyses lists them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no operational treatment plant “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no operational vehicle “{name}” among those that you may see. Give number plates as in the list of vehicles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no other report to compare with yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no project open here that could keep the print layout. Ask for the PDF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no service provider “{name}” among those that you may see.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no setting {name}. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no space left for {}. Free some, or choose another folder. The report itself is safe in the database.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no treatment plant to discharge at: none is operational with these parameters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no type of water body “{type}”. The types are {all}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no vehicle to plan with: none is operational with these parameters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no ward {ward} on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no ward {wrong}. The wards are {there}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is none to choose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to compare: no cases, or all cells are alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to correct in this package.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to draw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to show here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to show: the municipality has no outline yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There were no results on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These are among the users of the day, so they cannot be more than all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These are deleted with it: {listed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These are records of an earlier system; they may be incomplete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These numbers could not be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These pages are made from the report document with this SHA-256 checksum. To verify a copy of it: {command}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These were not approved and wait in the queue. Open them one by one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Third of severity (1 is the worst)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Third of the load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Third quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This QGIS has no XLSX driver (GDAL). Choose the tables as layers instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This account is no longer there, or is not one that you may look at. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This boundary has more than {number} corners. Simplify it first (Vector ▸ Geometry Tools ▸ Simplify).</source>
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
      <source>This database has no officer's account yet. Make one with: {command}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This database has no table “{name}”. It is not an IMIS database, or an older one: upgrade it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This date lies in the future.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This drawing is larger than 500 kB. Save it simpler, or as PNG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file has no line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file has no point.</source>
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
      <source>This file is no PNG, JPG or SVG picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is no picture that can be shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is not a plain KML file and was not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is too large for one shape.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This goes with it:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This indicator belongs to the whole city and is not told apart by ward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a screening, not a design: it shows where a survey is worth while. Levels come from a raster of heights, streets stand for the places where pipes could lie, and neither houses' own levels nor other pipes, traffic or the ground are known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is more than there can be, or less than {least}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no CWIS report of IMIS (its schema is {}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no email address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no place on earth: latitude is -90 to 90, longitude -180 to 180.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no place. Click one on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is one of the standard roles; it stays as it is. Add a role of your own instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is too long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is too small.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This lies outside the range allowed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This line is in several parts and cannot be gone on with. Draw it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This list names persons. Why do you need the names? Left empty, the file is written without them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This must be more than zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This names no place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This one is computed from the records.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This package has no area on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This record has no place on the map yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This record is no longer there, or is not yours. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This record was changed while you had it open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This record was deleted by a colleague, or is no longer yours. What you typed is still here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This report has no figures by ward, so there is no atlas of it. Draw or load the wards, and generate the year anew.</source>
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
      <source>This survey has been decided meanwhile. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This survey has no footprint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This value is no longer there. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This value is the computed one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This very file was imported before, as delivery {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This very file was imported before, as delivery {number}. Import it again?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This was decided when the database was set up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three complete years due.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Through stations (m³ a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick the layers to export.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time (min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time of approval or rejection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time of the change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time that is over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time that its reference layers are of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time windows of customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Times emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tipping fee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tipping fee receipt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title in reports.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title of the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title of the table or view.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To (empty: the day of the question)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To a dwelling (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To a sewer or plant (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To a water body (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To a well (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To a wide road (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be completed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be emptied before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To correct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To correct: community and place differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To find the way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To keep the record, set its status to Inactive instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To keep the record, set its status to Not operational instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To node</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To the end of the piece (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To the nearest plant (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To the plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To the start of the piece (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today, whatever year is chosen above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilet connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilet full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilet full (people)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilet here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilet name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilet of their own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilet presence by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilet present</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilet seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilet seats in all, number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilet that its people use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilet type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilet {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilet {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilet, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilets (empty: all)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilets PT/CT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilets and their load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilets for low-income communities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilets led into it, number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilets too small</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilets within a walk, and new ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Told apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Told apart by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Told for each city as a whole, not by ward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tolerance (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too deep (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too far (people)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too few containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too few households</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too few people for a rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too few people: stay on site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too late: and this many minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too late: more than this many times the time by road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too near a dwelling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too near a water body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too near a well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too near to a dwelling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too small</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too soon: less than this share of the time by road °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too steep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Took</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Took (minutes)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Total</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Total cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Total cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Total fatalities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Total suspended solids, mg/l.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Total volume; preset from the dimensions, a typed value wins, m³.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Touches no other line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trace a drain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trace a sewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trace sewers and drains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Traced length (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Traced lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training received.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transaction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transport</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Travel time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Travel time (s)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Treated according to the record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Treatment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Treatment plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Treatment plant name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Treatment plant performance, last five years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Treatment plant the sludge is taken to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Treatment plant {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Treatment plant {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Treatment plant, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Treatment plants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Treatment system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Treatment technology</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tries with a wrong password on the same desk since its last sign-in, number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trip {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trips demanded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trips of the vehicle, number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trips received, number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Truck-days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Truck-days of the periods</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Truck-hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Truck-hours a year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trucks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trucks busy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trucks needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trucks sent out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>True when a person replaced the value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>True when buildings without a number count as no data (tax).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>True, false, or empty when the system is unknown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try the chosen delivery once more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two complete years due.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two containments within 0.5 m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two headings fill the same column: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two reports side by side: what differs, and why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type after the change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type and status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type before the change.</source>
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
      <source>Type for example 26.85, 80.95 (latitude first), 26°51′N 80°57′E, metres of the city's system, or a plus code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type of plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type of that toilet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type of the toilet block that such a building is; empty = not a toilet block.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type of toilet that the frequency belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type of water body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Types of its containments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Types of water bodies (empty: all)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Types parted by commas, such as River. Empty: all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unassigned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo the import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo the import of “{name}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo this import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undoing the import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undone at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undone by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undone: {removed} records are gone again, {restored} have their former values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unique, up to 100 characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unit of target and achievement: percent or hours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unit of the value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unit, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Universal design</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlined pits become lined pits with a soak pit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unloading a load at the plant (minutes) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unloading at a plant (min) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unmatched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unmatched Records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unmatched…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unsafe ones among them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unsafe outlet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unsafe sanitation (%), highest quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unsafe sanitation (%), lowest quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unsafe sanitation around</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unsafe sanitation around (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unsafely managed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unserved: at least so many containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unserved: no emptying in (months)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update existing</source>
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
      <source>Uphill of a well (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upper end (95 %)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upper end of the range.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upper limit, 95 % (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upper limit, 99.8 % (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upper limit, CFU/100 ml.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upper limit, mg/l.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uptake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uptake (share)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Urgency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Urinals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Urinals in all, number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use as boundary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use by room (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use categories</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use computed value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use of protective equipment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use of the land at the containment's point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use of the land, e.g. Builtup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use of the plants (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use of the station (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use, class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Used by no building then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User name or name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User name or password for the national dashboard is missing. Enter both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User name, key or reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User who approved the figures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User who built it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User who ran it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User who replaced the value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User who started the computation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Users</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Users are logged for public toilets only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Users by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Users divided by the days with an entry, persons/day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Users log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Users of a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Users of a seat, at most °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Users of the month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Utilities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Utility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Valid from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value of a code list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value to be reached, in the unit of the indicator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value to reach, percent (response time: hours).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Values by column as text: the changed ones of an update, all of a delete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Values by column as text: the changed ones of an update, all of an insert; empty for rows inserted by a mass load, whose first values follow from the record and its later changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Values by heading; personal values are masked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Values of an effluent sample outside the standard, each with its limit; blank when all are met.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle access plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle and crew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle can reach it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle in two places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle in two places, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle that brought the sludge; that of the emptying.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicles come from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicles missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicles with the most flagged jobs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verdict: of these, from open sources, over (%) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verdict: people who drink groundwater, over (%) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verdict: pits near a well, over (%) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verdict: pits on vulnerable ground, over (%) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verdict: pits uphill of a well, over (%) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version in the package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version of QGIS or of the program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version of that building when the package was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version of the formulas that made the figures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version of the record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version of the row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume (m³ a day)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume at the plant differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume at the plant differs, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume by trips times tank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume by trips times tank, at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume by year (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume delivered (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume demanded (m³ a day)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume demanded (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume emptied in 12 months (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume from the dimensions (one pit of a double pit), m³.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume measured at the plant, m³.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume needed (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume not delivered (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume of a truck (m³) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume of containments (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume of sludge (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume of the containments (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume of the emptying, m³.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume of the tank or pit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume of the tank, m³.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume taken from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume taken from others of its kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume where none is known (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume where nothing is known (m³) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vulnerable ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait for the emptying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting (min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waits for a decision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walk (minutes)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walk to a community toilet, at most (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walk to a public toilet, at most (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walking speed (km/h) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walks to the nearest toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward (empty: all)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward and grid summaries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward atlas, a page a ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward boundary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward by place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward dashboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward focus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward in which the place lies; set by the database.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward mask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward number or key of the cell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward number; proposed from the footprint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward numbers with commas between; empty for the whole city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward of a ward surveyor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward of the application.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward of the building unless typed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward of the building, set by the system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward of the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward of the cases; blank: whole city.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward of the office.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward of the plant; proposed from its point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward of the point, set by the system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward of the toilet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward or cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward or grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward that is overlapped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward that overlaps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward the person is bound to; empty when not bound.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward with the largest share of the area, set by the system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward {ward}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward {ward} has no area on the map yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward, or key of the cell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward-wise info</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wards (empty: all)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wards that the area lies in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wards where the risk is significant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wards with measures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wards, drawn area or whole city, in words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waste bill</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wastewater</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wastewater (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wastewater (m³ a day)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wastewater class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wastewater delivered and treated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wastewater delivered, not treated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wastewater not delivered to treatment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wastewater treated (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water (litres a person and day)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water Body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water Customer ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water and solid waste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water bill</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water bill paid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water bills paid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water bodies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water bodies (empty: all)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water bodies (ha)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water bodies: best from (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water bodies: least distance (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water body, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water customer ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water flows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water main</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water main length by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water main {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water main {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water mains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water mains (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water mains by diameter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water paid (% of registered)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water paid (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water paid, % of customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water payment dues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water payments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water pipe code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water pipe code by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water sample {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water sample {key} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water samples in 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water samples with coliforms in 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water samples, hotspots of waterborne disease, and yearly cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water source code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water supply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water supply network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water supply status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water table below ground (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waterborne cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waterborne cases per 10,000</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waterborne cases per 10,000 inhabitants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waterborne cases, last five years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waterborne disease.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waterborne hotspots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way by volume (km/m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way from the far end (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way from the far end (min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way from the near end (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way from the near end (min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way taken from: road or straight line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way to a public or community toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way to the plant (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way to the plant (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way to the plant (min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way to the plant (minutes)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way to the plant with room (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way to the plant with room (min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way to the road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way to the road (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way to treatment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ways by the road network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ways to the plant as straight lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ways to the toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ways without a road network: straight line times °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weathered rock and medium sand, above one at (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight: {criterion} °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights used (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Well in premises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Well on premises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Well, number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wells (empty: buildings that have one)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wells (empty: buildings with a well)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wells at high risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wells by risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wells: best from (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wells: least distance (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wet season</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a class is made of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What approving does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What are the coordinates here, and where is this place?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What are the figures of every ward and every grid cell today?
Each building counts once, by its point, so the wards add up to the city. The layers are counted when they are asked for and cannot be out of date; the measures that the municipal map shows are stored anew on the way. Shares without anything to share stay empty, they are not 0.
Example: the ward layer with all measures, for a map of density or of overdue containments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What becomes of the excreta</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What becomes of the excreta of each ward, and how much of it is managed safely?
The people of every building are followed along the chain – containment, emptying, transport, treatment – as in the flow diagram of the yearly report. Sludge is emptied where the containment was emptied within the cycle of years up to the last day. Delivered is what is on record at a plant, at most what was emptied (the evidence of the discharge screening), ward by ward; a ward without recorded volumes takes the share of the city. Treated is the share of the tests of the year that met the standards. Contained sludge that is not emptied is safe unless the containment is a risk to a well (pits and wells); where no well is known, the setting of the yearly report decides. The yearly report itself counts by its settings alone: there, one share of delivery and one risk hold for the city.
The shares of a ward sum to 100 % of the people whose system is known; the others are counted beside it. A building belongs to the ward in which its point lies.
Example: the wards in order of what is managed unsafely – where does the next plan begin?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What becomes of the excreta.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What belongs to what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What breaks the rule.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What changed is not among the columns of this list; the history shows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What each site would change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What else differs between the quarters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What if</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What if: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is different between two runs of the same planning analysis: before and after, with a new plant and without, with other assumptions?
Planning analyses keep their runs (option “Keep this run”): parameters, key figures and rows. Rows of the two are joined by their key, such as the ward or the containment, and every column is compared: the difference is the second less the first, the share is of the first. What is in one of them only is told as such. Text columns appear where they changed. The map shows one column; without a choice, the number that differs in most objects. The runs that you may see are listed in the panel Analyses, tab Kept runs; without numbers, the newest run is compared with the one before of the same analysis.
Example: the service area of the plants, kept with and without a candidate – which wards come nearer, and by how much?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is divided by what, in words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is flagged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is known may be filled in; it comes up in the building form when the office approves the survey.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is missing in the settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is to be reached in this year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is typed as denominator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is typed as numerator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What kind of plant it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What may be wrong with the number, and the nearest building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What pays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What pays, class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What stands in each ward, and in the whole city?
Each building counts once, in the ward that its point lies in (on a common border in the ward with the lower number), so the wards add up to the city. Without a choice all wards are summarised. Buildings taken over without a footprint are told by the ward of their record.
Example: all wards – the table and the map for the yearly plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What stands in this area: buildings by structure and sanitation, people, containments, service, payments, roads and networks?
Buildings that touch the area (or its surroundings, when a distance is given) count, unless another rule is chosen. With several areas a building of two areas counts in each, and once in “all areas”. Lengths and land are cut by the area.
Example: draw the planned settlement on the map, distance 0, and keep the workbook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What stands nearby.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What stands within a distance of these rivers and ponds?
Buildings count whose footprint touches the water body or lies within the distance of its edge (the limit is inside, measured once). Several water bodies may be chosen; a building near two counts in each, and once in all.
Example: the river, 50 m – people, containments and overdue emptyings along it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What stands within a distance of these roads?
Buildings count whose footprint lies within the distance of the road's line (the limit is inside). With distance 0 only buildings that touch the line count.
Example: road R0123, 50 m – who is affected when it is dug up?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What stands within a distance of this point?
Buildings count whose footprint lies within the distance of the point (the limit is inside); every building counts, whatever its sanitation. A feature of several points is one area around all of them. Table, drawing and workbook follow one rule.
Example: the site of a planned public toilet, 250 m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the building is made of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the building is used for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the colours of the layer show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the customer said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the dashboard showed afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the dashboard showed of the municipality before the last posting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the desk does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the map shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the planner called it; without a name the oldest make room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the records lack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the road is paved with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the role may do, as the database has it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the role may do, in short.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the setting holds now; of a picture its kind and size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the setting is for and what follows from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the verdict rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they are like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to correct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was filled in, by field name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was given differently</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was measured, with its unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was past its time is removed; the history says that it was there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was sent.</source>
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
      <source>When it arrived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it is tried again by itself; empty when a person has to act.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it was built, not in the future.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it was built; 1 January where only the year is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it was run: the data are those of this moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it was surveyed, not in the future.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it was taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it was taken in, by the clock of the server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it was taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When plants take what they can; the mean haul is that of what finds room:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When rows of it were last taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When saving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the building was surveyed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the delivery was taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the figure was computed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the figures were frozen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the file was read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the information was collected, not in the future.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the network was built.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the next emptying is due.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the password was last set through IMIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the result was computed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the row came in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the row was made, by the clock of the device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the value was replaced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the value was set; empty for the start value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the work may begin: 118 08:00-10:00; C000012 14:00-. Applications by number, containments by ID.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where a plant may stand (ha)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where a station pays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where an earlier system showed it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where are containments emptied, where never, by whom, and for whom?
Emptyings of the last months, brought to a year, per 1,000 containments in use and per 10,000 people of each grid cell or ward. Containments and emptyings count where the containment lies, people where their building's point lies; on a common border the smaller number. Unserved is an area with at least so many containments and no emptying on record in the longer period; areas with fewer are not judged. The others are shaded by quarters of the emptyings per containment.
Providers: share of the emptyings and of the volume (market); catchment, the distance from the office within which the given share of the jobs lies – from the middle of the jobs where no office is on the map – with a line around these jobs as a picture; mean haul, the way from the containment to the plant that received the sludge, else the one named: by road, off the network or without one a straight line made longer by the detour. Low-income are households in a low-income community or marked so; a containment is theirs when one of them uses it. Assumptions marked ° are to be replaced by local values.
Example: cells of the grid, 12 months – which parts of the city has no vehicle reached in three years?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where are people dense and streets steep enough for simplified sewers, and what would these look like?
The city is parted into squares. Class A: at least so many people a hectare, streets with a slope from the least gradient to 10 %, and a sewer or plant for sewage below within the distance. Class B: dense enough, but flat, steep, or without an outlet below. Class C: fewer people, who stay on site. Class D: an obstacle is given there, or no street has heights.
Sketch: squares of class A and B that touch form a cluster; from so many people on, sewers are led along its streets to its outlet, the lowest street end of each connected part: the tree of least cost, in which a metre costs more the more it climbs. Houses that are on no sewer belong to the nearest street of their square or its neighbours. Peak flow: people x litres x share returned x peak factor, at least 1.5 l/s. Gradient: at least what keeps the pipe clean (tractive tension 1 Pa). Depth: from the cover at the head, deeper where the ground is flatter than the pipe; deeper than the limit is marked. Diameter: the smallest of 100, 150 and 200 mm that is at most eight tenths full. It is a screening, not a design. Assumptions marked ° are to be replaced by local values.
Example: heights of the city – which clusters of class A have the fewest metres of sewer for each connection?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where are the buildings of these structure types?
Buildings without a recorded structure are a class of their own and are never lost. The municipal map's building layer can be filtered to the same types at once; “Clear filter” of the analysis panel gives back the filter it had.
Example: CGI sheet and wooden houses before the storm season.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where do cases of waterborne disease cluster in space and time, is that more than chance, and does unsafe sanitation lie there?
Cases come from the recorded outbreak areas, spread over the buildings in each by their people, or from a layer of case points. People are those of the buildings as recorded now.
Space and time: a cluster grows where enough cases lie within some metres and days of each other. Hot cells: Getis-Ord Gi* of the rate by square cell with its eight neighbours, against random arrangements; a cell is hot when the share of false finds (Benjamini-Hochberg) stays within the limit. Scan: the circle that holds most more cases than its people let expect, against random cases, then further circles that do not overlap it.
Sanitation: the share of buildings around a cell that lead straight to drain, water body or ground, whose containment has such an outlet, or whose containment is overdue. The quarter of the cells with most is set against that with least: relative risk with 95 % interval. Drinking water and low income are listed beside it, for they may be the true reason. The local Moran shows where a high rate meets unsafe surroundings.
The same seed gives the same result, in whatever order the records come. The cases of one outbreak area lie together because they were recorded together: look at the number of records of a cluster.
Example: cholera and diarrhoea of the last two years – which containments are to be emptied or rebuilt first?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where do its people go instead?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where does this sewer or drain lead, what does it carry, and whose sewage reaches no plant?
Ends of lines that lie within the gap of each other meet; a line is cut where another one ends at it; lines that only cross pass each other. Water flows in the order of drawing, or downhill between the ends of each line by a raster of heights (where the fall is less than the limit or not known, as drawn). From chosen lines, or the lines of chosen buildings, the trace goes downstream or upstream, breadth first. With nothing chosen the whole network is screened.
A plant is joined to the ends of lines within its distance, else to the nearest node at which something arrives; water stops there. Plants for faecal sludge count only where a line names them. A line reaches a plant when all its water ends at plants that operate, in part when some does. Load: people of the buildings on the line and on all lines upstream, times litres and share that becomes wastewater; a line that divides gives all to both branches.
Mismatches: the plant on record is not the one that is reached. Orphans: lines that reach no operating plant. Outfalls: where water ends, with the water body near. Buildings: whose sewage reaches no plant by the drawing, beside what the record says, which the indicators use. Where drawings stop short of the plant, the plant on record of the last line can be believed instead.
Example: nothing chosen – every sewer that ends without treatment, the largest load first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where has emptying been requested, and how far has each request come?
One point an application: at its containment, else at the only containment of its building, else in the building. Requests without any place stay in the table and are counted.
Both days of the period count. Days open run until the emptying, or until the day of the question.
Example: all emergencies of last month that nobody has served yet – stage “Applied”, emergencies only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it is. The wheel zooms, dragging moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where its tables live.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where may a treatment plant stand, where would it stand best, and how firmly does that hold when the weights change?
The search area – given, else the chosen wards, else the city – is cut into squares. A square is out when it is built up, too near a dwelling, water body or well, too steep, flooded, of a land use that is not allowed, off the land given, or without a wide road near; every reason is kept. What is left is judged from 0 to 1 by each criterion, linear between the limit and the best value, and the score is the weighted sum. Weights are given directly or follow from a matrix of pairs (principal eigenvector); a matrix whose consistency ratio exceeds 0.10 is refused. What is not recorded is left out, the other weights grow in proportion, and the page says so.
Haul is the mean way of a m³ of all sludge of the demand forecast (with its own defaults), summed in squares at their centres of gravity, over roads wide enough, to the nearest road point and straight to the square; the shortest and the longest of the area are 1 and 0. Distances are between the middles of squares, and a shape counts with each square that it touches: so they are rather too short, by up to one square. Sites are squares of the best tenth that hang together, corners included, and are large enough; ranked by mean score, then area. Firmness is the share of draws, each weight drawn evenly within its spread, in which a site is among the best five; the sites themselves stay the same. Limits are often set by law: those marked ° are to be replaced by local values. It is a screening: ground, groundwater and ownership are looked at on the spot.
Example: with heights and a layer of public land – which three sites stay among the best whatever the weights?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where on the chain the flow ends: containment, emptying, transport, treatment or end_use (safe all the way).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where sanitation is least safe against where it is safest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the answer comes from; yes and partly need one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the building's drinking water mainly comes from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the building's toilet leads to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the device was, degrees; empty without a position.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the drawing ends, believe the plant on record of the last line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the excreta go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the excreta go, by community and ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the excreta go, by single low-income community</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the figure or answer comes from; a yes needs one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the file is, when it is not stored here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the number of people with a private toilet is not recorded, all people of a house with a toilet are taken to have one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the outflow goes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the place is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the plant is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the problem is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the record lies; empty when it is not on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the sample was taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the sample was taken. Its ward follows from the point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the toilet leads, or where people without a toilet go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where to make the folder of the package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where would transfer stations pay, at which small vehicles hand their sludge over to tankers, and how many of them?
Demand is the sludge a year of the demand forecast, of those containments from which the nearest road for tankers that leads to a plant is farther than the hose, or of all; it is gathered in square cells, and the containment nearest to a cell's centre of gravity stands for its ways. A small vehicle drives it to the nearest plant, or to a station, from which a tanker drives on. A m³ gains by a station exactly when the straight way costs more than the way to the station, the handling and the tanker's way together. Ways are counted one way; the cost of the way back belongs into the cost of a km.
Sites are the points of a layer, else nodes of roads that are wide enough for tankers and lead to a plant, as many as asked for, spread evenly; all keep the distance from dwellings (residential or mixed use, or use not recorded), and lie within the areas allowed, where such a layer is given. Chosen is what costs least in a year: stations, small vehicles, handling, tankers, and a price for what finds no way. A cell may be shared when a station is full. The table has the least cost with no station, one, two and so on.
Example: lanes of 2 m, tankers of 4 m – what would one station save, and would a second one still pay?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether a low-income household lives in the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether a value was shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether coliform bacteria were found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether faecal sludge is contained: always, unless_groundwater_risk, sewer or drain (when its network leads to treatment), never (cwis.md 10.2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether indicators count it as a wastewater or as a faecal sludge plant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether it is urgent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether one-way roads were kept one way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the building has a toilet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the containment lies under the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the containment was ever emptied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the drain is covered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the drain is lined.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the emptying is urgent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the limit is kept; blank: not judged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the main building has a customer number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the name of the institution is asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the officer ran it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the outcome counts as safely managed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the outlet drain must be named.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the outlet sewer must be named.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the plant works.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the shape must be chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the type is shown on dashboards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the vehicle is kept to the standard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether there is a well on the plot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which building was surveyed again?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which buildings are recorded as connected to these sewers, drains or water mains?
It goes by the code on the building's record, not by distance. The line leads from the building to the named sewer; “far” marks those that lie farther off than the limit, which hints at a wrong code.
Example: drain D0107 – who sends water into it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which buildings are recorded as reached from these roads?
It goes by the road code on the building's record. With the check of places, the nearest road and its distance are added, so that wrong codes show up.
Example: road R0123 – who lives there, and what sanitation do they have?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which buildings belong to a main building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which buildings can a desludging vehicle not serve, given the road width it needs and the length of its hose?
Roads count from the carrying width on. The way is measured in a straight line from the road to the containment (every containment of the building must be reachable; without one, the building itself), to the nearest edge or to the farthest corner. Hard to reach means farther than the hose; the missing metres are given. With “connected to”, only roads count that hang together with the depot or plant.
Example: 3 m vehicle, 30 m hose – and how many more would a 60 m hose reach?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which buildings have paid their property tax, water or waste fees, and for how long have the others not?
Years due are completed years between the last payment and the day of the question; a year completes on the anniversary. With the first day of the fiscal year, fiscal years begun since the payment count instead. “No payment information”: a record without a date; “not registered”: no number, or no record for it. The share paid is “not due” among the registered main buildings.
Example: water supply, five years and more – as a filter of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which buildings near these sewers are not connected yet, and how long would their connections be?
A building counts when its footprint lies within the distance of a chosen sewer (the limit is inside; 0 means it touches the sewer). Connected means sanitation system “sewer network” or a sewer code on record. Each candidate gets the nearest sewer and a straight connection line.
Example: sewer S0001, 30 m – candidates, people who would gain, metres of pipe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which buildings stand within a distance of a river or pond, and what do they discharge?
The distance is measured from the footprint to the nearest water body, once (the limit is inside). Unsafe means an outlet to a drain, water body or open ground, or no containment at all.
Example: 30 m, unsafe only – the first addresses for a river clean-up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which buildings use this containment, which containments does this building have, what is its main building, who uses this toilet?
It goes by the links on record, not by distance; the line shows which belongs to which, and its length. Chains of associated buildings are followed to the last main building. Containments out of use are left out.
Example: a containment that overflows – whose is it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which buildings, containments, roads … lie in these wards, as a file for other programs?
A feature counts by its point (a building is in one ward only, and wards add up to the city), or when it touches a ward, or when it lies wholly inside. Lines and areas can be cut at the edge, and are then measured anew.
Every export is written into the log with your name. Names and contacts of persons only for roles that may read them, with a reason.
Example: all containments and roads of wards 3 and 7 as a GeoPackage for a consultant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which buildings, containments, roads … lie in this area, as a file for other programs?
Draw the area, or take the areas of a layer. A feature counts by its point, or when it touches the area, or when it lies wholly inside. Lines and areas can be cut at the edge, and are then measured anew.
Every export is written into the log with your name. Names and contacts of persons only for roles that may read them, with a reason.
Example: everything on a building site as a KML for the contractor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which containments are to be emptied in the next days?
Those whose open application proposes a day in the period; 7 days are today and the seven days after it. On request also those that are due by schedule (last emptying plus the interval) without an application, and those whose day has passed. An application without a containment stands for every containment in use at its building. One point a containment, with the earliest day.
Example: next week, with overdue – the route of the trucks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which containments endanger which wells, whose drinking water is at risk, and in which wards is the groundwater as a whole?
Wells are those of a layer; without one, those of the buildings that have a well, at the building's point. Where the survey measured the way from a building's well to its containment, that distance counts. A containment without a well in reach falls back on its own recorded distance to the closest well.
The score of a containment, 0 to 100, is source x path x vertical x use, towards its nearest well. Source: how it meets the ground (double pits count as permeable, for they soak away by design). Path: whole up to the near distance, nothing from the far one, more where the containment lies higher than the well. Vertical: from the pit's bottom to the water table. Use: a well that nobody drinks from counts half; one of which it is not known counts whole. A well has the highest score that any containment has towards it.
The verdict on a ward follows the questions of the SFD helper on groundwater. Risk is significant where enough people drink groundwater and the ground is vulnerable, or where pits stand near or uphill of wells – unless the ground is known not to be vulnerable and the sources are protected. It tells what the setting “risk of groundwater pollution” of the yearly report should say.
Samples near high-risk wells are set against the others: odds ratio with 95 % interval, a half added to each cell when one is 0. Assumptions marked ° are to be replaced by local values.
Example: with the wells of the last survey as a layer and a water table at 4 m – which drinking wells are to be tested first?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which containments stand in water when it floods, and which should be emptied before the rains?
Exposed is a containment in use that lies in one of the flooded areas given, or – with a raster of heights – on ground lower above the nearest drainage than the limit. The height above drainage is that of the ground less that of the water body into which it drains; hollows drain over their lowest rim. Drains can be taken as drainage as well.
Severity is people x how much gets out (permeable pits all, septic tanks and lined pits part, sealed ones less) x a factor where the emptying is overdue: due is the last emptying, else the construction, plus the interval of the type. The exposed are parted into thirds of severity. To be emptied before: the first day of the first rainy month after the day of the question. Containments where nobody is recorded have severity 0. A screening by heights does not replace a map of real floods. Assumptions marked ° are to be replaced by local values.
Example: heights and water bodies, 1 m – the pits of the upper third are emptied in spring.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which database do you work with?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which indicator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which layers are on, each in the theme that fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which main buildings owe property tax, water or solid-waste fees, and for how many years?
Years due are completed years between the last payment and the day of the question, five and more in one class. Buildings without a payment date are no debtors here. Only main buildings count, so that a complex is not asked twice.
Example: ward 4, two years and more – the list for the next visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which part of the city is emptied in which month, so that every month has about the same work and after some years everybody was served?
Units (cells of a grid, wards, or blocks between roads) are put together to as many zones as the cycle has periods. A unit weighs what there is to empty in it: containments, m³, or truck-hours. Counted are containments with a road wide enough within the hose; the others get a zone as well, but stand outside the plan. Truck-hours of an emptying: service, plus so many minutes a m³, plus for each load the way to the nearest operational plant that takes sludge and back and the unloading, in parts where containments share a load.
Start: the units in the order of a Hilbert curve, cut into runs of equal weight. Then units at borders change zones as long as loads come nearer to each other, or outlines grow shorter within the tolerance; both zones stay connected, over borders or corners, never across a barrier. A part of the city that is cut off and too small for a zone is linked to the nearest one, and counted. The result is the same in every run; it says which zones miss the tolerance.
Order: priority is the weighted sum of the shares of containments that are late (next emptying on record, else emptied or built plus the cycle), lead to drain, water or open ground (permeable pits where groundwater is at risk), belong to low-income households, or lie in the flood. The highest begins, then always the highest neighbour of what is done. Zones in the flood are put before the wet season as far as dry periods reach. Trucks: containments by years, working days and emptyings a truck and day. Assumptions marked ° are to be replaced by local values.
Example: three years, month by month, rivers as barrier – 36 zones, a calendar, and the notices for each house.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which records cannot be right, are doubtful, or still to be completed?
Each rule is asked of all records as they are now: what a record says against another one, against the map, or against itself. A finding names the table, the key, the other record where two are compared, what was found and what to do; it lies on the map at the record's place. Findings of wards are those whose place lies in them; a record that is not on the map belongs to none. Limits are inside: 50 m is not yet far. The findings on the road network come from the network as it was built last.
Example: all rules once a month, worked off from the top of the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which road is nearest to this point, how far is it, and where does one meet it?
Measured in metres on the ground, not in degrees. Roads narrower than the least width, and roads farther than the limit, do not count; between equally near roads the smaller code wins.
Example: a new building – from which road is it reached?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which sizes of vehicle would reach everyone, and which narrow roads stand in the way?
For every width of vehicle a containment is reached when a road of at least this width lies within the hose and hangs together, over roads of this width, with a depot or a treatment plant (each joined to the nearest such road within 300 m). The widest class that reaches it is told for each containment; 0 means none. Roads are joined in the order of falling width, so one pass answers all classes.
Bottlenecks: pieces of road narrower than the target whose widening alone would open them, and the roads that are wide already behind them, to vehicles of the target width. They are ranked by the containments gained for each metre widened (pieces under 10 m count as 10 m).
Hose variant: what the longer hoses gain, width by width. Fleet: a vehicle needs its own width plus clearance. Hours a year: service, pumping, way to the plant and unloading of each load (of the mean size of the vehicles that fit), over the years of the cycle. Work that only narrow vehicles reach is set against the hours of narrow vehicles, from the narrowest class up; missing vehicles are counted. Users of a building with several containments are shared among them. Assumptions marked ° are to be replaced by local values.
Example: target 3 m, hose 30 m – ten bottlenecks to widen, or a 60 m hose, or one small vehicle?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which sludge was taken out of a containment and never recorded at a treatment plant?
The records decide: an emptying, and no sludge collection for its application. Only those older than some hours count, so that a truck under way is no suspect (an emptying without an end time counts as ended at midnight). The end of the day of the question is taken as now.
Example: the last three months by provider, with the volume that is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which square cells shall the grid summary count by?
Cells are aligned to whole multiples of their side and cover what of the city they touch; they are numbered row by row from the north-west. Cells that are there are only replaced when you say so, because maps and earlier figures refer to their numbers.
Example: 250 m cells for a dense old town.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which transactions were finished then; what the others wrote is not in the copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which truck empties whom on a day, in which order, along which roads, and where does it discharge?
A truck leaves the point of its service provider empty, serves applications of its provider (or of nobody yet), discharges its whole load at a treatment plant as often as it must, and is home empty within the shift. It uses pieces of road as wide as itself and the clearance, connected to its depot, and stops where the hose reaches the containment. A job larger than the largest tank that can go there is served in equal parts. Plants have opening hours and what they still take on the day: their capacity less what was brought or is on the way.
The volume of a job is that of its containment, else the median emptied from its kind. What is left is left for a reason: no access, no capacity or no time. Leaving a job weighs more than any way to it; the weight grows with the days since the application, and an emergency weighs ten times as much and more than any ordinary job. Among plans that serve as much, the one that costs least per kilometre and hour is taken.
IMIS's own method inserts job by job where it costs least, turns stretches round, and then takes out and puts in again; OR-Tools begins with that plan and improves it. Both end after a number of solutions and draw from a seed: the same day gives the same plan. Assumptions marked ° are to be replaced by local values. When wanted, the day is written to the applications served, and the provider where there was none; the record has no place for the truck before the emptying.
Example: the routes of tomorrow, overdue applications included, with a sheet for every driver.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which ward, community or gender; empty for the city.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who collected it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who emptied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who has neither a toilet of their own nor one within a walk, which toilets are too small, and where would new ones help most?
Asked for are the people without a private toilet: all people of a building without a toilet, and the others of one with. They walk on all roads, whatever their width and direction, with the metres from the house to the road and from the road to the toilet. A house goes to the nearest operational toilet that lies within the limit of its type; there the nearest houses find room first, until seats times users a seat are taken. Who comes later finds it full, who lives beyond every limit too far away. Whether a toilet is open at all hours is not recorded and not counted.
New sites are chosen one after the other, each where it serves most of those still left (maximal covering; together they serve at least 63 % of what the best choice would). Without a layer of candidates, crossings and ends of roads and unserved houses are tried, one in each square. A place may be proposed twice: that is one building of twice the size. A proposal is a neighbourhood in which to look for land, not a plot. Areas are squares of a grid whose middle is reached within each limit, up to 100 m beside a road. With wards chosen, all toilets and all people still count for the room, but only these wards are shown and get new sites. Assumptions marked ° are to be replaced by local values.
Example: five new community toilets of ten seats – how many more people are served?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is sending or sent it last.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who owns the buildings of this area, and how are they reached?
Every building that touches the area (of wards: whose point lies in them), one row a building and owner: codes, ward, road, toilet, floors, households, population, structure, area, main building, name, gender and contact.
Only for roles that may read owners. The reason is written into the log with your name, the area and the number of rows.
Example: letters to the owners along a new sewer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who set the value; empty for the start value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who shall do it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who shall do it; blank: not assigned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who took it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who took the delivery back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who uses which public or community toilet, how far do they walk, and how many share a seat?
It goes by the links between toilets and buildings, for operational toilets. The way is straight, or the shortest way on the road network with the legs at both ends (buildings that the network does not reach keep the straight line).
Example: all toilets, along the road network – where do more than 50 people share a seat?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whoever is bound to a ward changes buildings of that ward only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole municipality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose course and wards the charts show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why an approved year was opened again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why exposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it is refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it was emptied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it was rejected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it was withdrawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why no value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why not here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why personal columns were needed, in the person's words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why the computed value was replaced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why the row as a whole cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why the row is invalid or was rejected, in plain words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why the row is invalid or was rejected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why the row was refused, one text a fault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why the survey was rejected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why, in the words of the person who looked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why? The surveyor reads it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wide road: at least (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wide road: at most away (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wide road: best up to (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wide roads joined (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wide roads near by do not lead to a plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Widest road class for each hose (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Widest road class that leads there (m; 0: none)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Width (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Width / size (mm)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Width of road needed (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Width of the vehicle (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Width of the vehicle; decides which roads it can pass, m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Width, mm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Widths of road that vehicles need (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wind mostly comes from (degrees, 0 is north)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With a containment to empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With applications whose date has passed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With customer ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With disability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With dues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With longer hoses (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With names and contacts of persons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With names and contacts of persons, where the role may read them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With pipe code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With tax code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With the style of the first theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With the style of the theme in use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With {metres} m around.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdraw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdraw package {key}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdrawn rows, and rows that belong to withdrawn rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdrawn rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Within (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Within 10, 15 and 30 m of a well stand {a}, {b} and {c} of {n} containments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Within reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Within the tolerance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Within {m} m of a well at high risk {a} of {ab} samples failed, elsewhere {c} of {cd}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without a way or room (m³ a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without a way, or without room (m³ a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without an emptying in {months} months: {n} areas with {tanks} containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without customer ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without pipe code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without tax code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without the compound, m².</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without the official code of the municipality (setting city_code) it goes by the name and cannot be approved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without work on this day: {vehicles}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Women</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Women and girls that day, persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wooden or mud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wooden/Mud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words of the setting or its meaning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wore protection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work and vehicles by width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work at a containment (min) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workbook</source>
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
      <source>Workbook in the former layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workbooks cannot be read: the Python library openpyxl is missing. Save the listing as CSV UTF-8, or install the library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workbook…</source>
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
      <source>Working days a year °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working hours a day °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worst third: empty first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Would gain by a site that is not chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Would gain, but the station is full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write an empty file with the columns of a delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write both figures as numbers, such as 120 or 0.85.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the diagram and the ladder to SVG files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the map to a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the plan to the applications</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the report of {year} to files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the report with its map and tables to a PDF file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the rows whose number is on no building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the table shown to a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the value as a number, such as 47 or 0.85.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write this list, as filtered, to a CSV or XLSX file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write this page to a PDF file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write what would be sent to a file, to be handed over without network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writes the counts of the buildings, containments and toilets inside the area into the fields below (LIC-01).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writes the date to the applications that the plan serves, and the provider where there was none. Look at the plan first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the CWIS report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the comparison of municipalities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the correction list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the payload</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the report of a scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written down with your name.</source>
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
      <source>Written: {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>XLSX workbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Year and month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Year and revision must be whole numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Year last emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Year of construction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Year of construction of the containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Year of the cases, not in the future.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Year of the construction date, year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Year of the service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Year of the target, not in the future.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Year of the target; the year after this one only where the setting allows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Year times ten plus quarter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Year to month, January to {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yearly cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yearly cases {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yearly cases {key} were saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yearly citywide inclusive sanitation indicators</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Years between emptyings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Years between emptyings of this type; blank: the setting of the municipality, years.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Years between emptyings °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Years counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Years due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Years due, at least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Years due, text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Years from the year of construction to this year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Years of experience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Years of the cycle °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Years since emptying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes: connected, but to a sewer or drain that is not digitised; then no code is needed (SVY-01).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yesterday</source>
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
      <source>Your account has no right to look at containments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your account has no right to look at these records.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your password is changed. Where QGIS or a service file keeps the old one, change it there as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your role does not change this setting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your role exports summaries only: the workbook comes without the lists of buildings and containments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your role may not export data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your role may not export data: leave the workbook empty, the result is shown on the map and in tables.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your role may not read the roads: ways are straight lines, made longer by the detour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your role may not run this: it needs {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your role may not run “{tool}”: it changes what all see. Ask the administrator who may.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your role may not run “{tool}”: it needs {names}, which are not among your rights. Ask the administrator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your role may not see single containments: those to act on are not listed. Ask Sanitation for them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your septic tank or pit will be emptied between {begins} and {ends} (zone {zone}). Please keep the cover free.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zones are equal in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zones are made of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zones of scheduled desludging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zones outside the tolerance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zones planned with and without sewers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a boundary from a layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a colleague</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a drawn area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>above a limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>above the usual (95 %)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>above what chance explains (99.8 %)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>access,road width,hose,vehicle,desludging,reach,narrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>access,vehicle,width,road,bottleneck,hose,fleet,desludging,planning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accumulation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accumulation, calibrated by the emptyings on record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>agriculture, cultural and religious, vacant or under construction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all 22</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all wards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>along the road network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an answer, kept by its name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and within (days)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>another shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>application {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>application,emptying,request,desludging,service,stage,date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>applications of the building</source>
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
      <source>are decommissioned today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>arrived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as last time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as observed in each ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>associated buildings (of the same main building)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at {note} public toilets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bar  |</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>being sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>below the usual (95 %)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>below what chance explains (99.8 %)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>better off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>blocks between roads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>border {length} m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>both, forward or backward along the piece.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>both, or one way: forward as drawn, or backward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>brought back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>building {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>building_survey or sewer_connection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>buildings of the containment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>buildings of the line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>buildings with a containment to empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>buildings with an unsafe outlet or none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>built after the year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by its name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by the setting of the yearly report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>capacity not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>carrying width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cells of a grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>choose wards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chosen applications or containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>city, or the kind of part: ward, lic (low-income communities against the rest), community (each low-income community), gender.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>city, or the kind of part: ward, lic, gender.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>class=score from 0 to 1, or class=no where nothing may stand; * is every other class and where none is drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>coarse sand and gravel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>comma  ,</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>community toilets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>community {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>compare,difference,scenario,before,after,run,kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>computed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>computed from the records, input (two typed figures), or yes_no with evidence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>computed or override.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>computing the indicators of {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>containment, only containment, building or none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>containment,emptying,proposed,due,overdue,schedule,week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>containments of the building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>created</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>crosses itself: it will be taken as several parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>current</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cwis_setting, city, service, import or display.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>day first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>day or year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>declared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deep boring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>denominator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>depots of service providers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>depots of service providers and treatment plants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>desludging,scheduled,zones,cycle,calendar,balance,notices,trucks,planning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>diameter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>disease,cholera,diarrhea,typhoid,outbreak,cluster,hotspot,Gi*,scan statistic,Moran,relative risk,public health</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>does not operate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>downhill, by a raster of heights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>downstream</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>draft or approved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>draft, not approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>driving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>due by the demand forecast, longest waiting first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dug well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dumping,illegal,discharge,delivery,plausibility,screening,funnel,provider,vehicle,GPS,compliance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dwellings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>east {x}, north {y}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>emptying and unloading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>emptying overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>emptying,desludging,coverage,density,market,provider,catchment,haul,low-income,unserved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>equal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>equity, safety or sustainability.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>equity,gap,low-income,LIC,poor,gender,women,owner,inclusion,inequality,dissimilarity,bivariate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>even load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>excreta,flow diagram,SFD,safely managed,wastewater,sludge,open defecation,ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>export,download,boundary,polygon,area,shapefile,kml,csv,geopackage,xlsx</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>export,download,layers,city,shapefile,kml,csv,geojson,geopackage,xlsx</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>export,download,ward,shapefile,kml,csv,geopackage,xlsx</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>export,owner,contact,list,letter,xlsx,csv,personal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>faecal coliform found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>feedback,satisfaction,quality,protective equipment,ppe,area,customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>feet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fine sand, silt and clay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fixed share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flood,monsoon,rain,inundation,HAND,overflow,containment,emptying,water,climate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>forecast,demand,desludging,sludge,volume,trips,capacity,plant,backlog,planning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fractured rock, limestone, sandstone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gap or overlap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>general</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>given up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>grid cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>grid,cells,squares,summary,raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>groundwater,well,pit,septic tank,drinking water,separation,coliform,pollution,risk,SFD</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has a customer number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has no customer number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>health, public, government, recreational, social, financial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hierarchy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>high and medium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hose of {metres} m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hose {metres} m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>households in buildings of women against those in buildings of men</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imis_building_permit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imis_building_surveyor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imis_emptying_operator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imis_executive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imis_external</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imis_help_desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imis_infrastructure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imis_it_admin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imis_provider_admin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imis_provider_help_desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imis_public_health</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imis_sanitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imis_solid_waste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imis_super_admin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imis_tax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imis_treatment_plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imis_water_supply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in buildings without any toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in no building of the register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in the order of drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>indicator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>indicators</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>insert, update, delete, restore, forget (personal values removed on request).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it cannot be written there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is not on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it lies wholly in the area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it touches the area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its building has no on-site system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its building was built after the year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its older counters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its point lies in the area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>jar water, private tanker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>km</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>least third</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leave the buildings as they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>legacy (values as text) or document (the whole report).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>less than 3 years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lies wholly in the area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>line to be digitised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>linked,building,containment,associated,main building,toilet,application,relation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>longer than 4,000 m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>looking through the dates…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>looking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low-income communities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low-income households against the others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>main building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>maintenance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>makes no sludge that must be emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>matched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>may stay empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>medium sand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>metres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mg/l</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mg/l.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>middle of its jobs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>month first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more than 50 cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more than {count} records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>most third</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>municipal or public supply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>municipality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>m³</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>m³ a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>m³.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>names no containment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>narrower than 3 m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>national</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>national or city.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>never emptied, or no longer used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no access</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no building uses it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no capacity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no clear difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no community toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no containment recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no operating community toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no outlines in its report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no private users</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no provider yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no road wide enough for a truck within the length of the hose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no service file on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no standard in force</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no target set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no treatment plant is in the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no truck can be there within its time window and be home within the shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no truck has time left for it within its time window and the shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no truck of its service provider is in the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no wastewater counted for its sanitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no way to a treatment plant and home over roads wide enough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no women</source>
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
      <source>none: PNG, JPG or SVG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not available</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not certain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not drawn yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not emptied in the year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not entered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not of universal design</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not stated: use labels or codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not up to date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing chosen yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing chosen: all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing to compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>number of people not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>number of women not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>numerator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of each containment, by wells (pits and wells, with its usual assumptions)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of {note}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>office</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ok, capped, undefined, missing_setting, assumed or override.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>oldest {note}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one group only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one of the four counts is 0: a half was added to each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one side has no case: half a case was added to each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one value</source>
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
      <source>only in one of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only in the first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only in the second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open applications for the day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>out, synced or withdrawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outside low-income communities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outside low-income communities, waste not safely managed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outside the city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outside the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>over 5 to 8 m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>over {limit} {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>overlaps a building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>owner of {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p of the likeliest circle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p up to 0.05, may be a false find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pH</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pH lies between 0 and 14.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pH maximum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pH minimum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>part {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>payment,tax,water,solid waste,due,paid,status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>per 1,000 containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>per 10,000 people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>personal values removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>place of building or toilet not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plain numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>planning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>please choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>population,people,households,area,density,polygon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>posting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>print,map,layout,atlas,pdf,poster,field sheet,ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>printed {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>proportion (never above 100), ratio (may exceed 100), mean, or input (typed by hand).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>proposed when the road is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>provisional</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>public toilets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>put all inside into this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>put those without a community into this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quality,check,errors,plausibility,duplicates,missing,topology,validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quarter of a year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>queued, sending, sent (taken, not yet shown), accepted (the dashboard shows it), rejected, unreachable, or uncertain (posted, but no answer that says whether it was taken).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>queued, sending, sent (taken, not yet shown), accepted (the dashboard shows it), rejected, unreachable, or uncertain (the line was cut after posting).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rainwater, spring, river, canal, stone spout, pond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ratio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>read only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reading what it shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reading…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>received, valid, invalid, approved, rejected or superseded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>records left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>records used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>requested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>residential, commercial, industrial, mixed, educational, institutions or others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>responsibility, accountability, or resources (planning and management).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>restore or forget.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>revision {}, approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>revision {}, approved {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>risk of groundwater pollution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>road,nearest,distance,foot point,access</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>road,network,topology,routing,component,dangle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>road,street,buildings,code,access</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>route,routing,truck,vehicle,vacuum,desludging,emptying,schedule,driver,route sheet,plant,planning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rows delivered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rows with a value are skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sample of the influent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sanitation system not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>scan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>schedule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>schema.table.code of the lookup entry, or a text key taken over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>semicolon  ;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sent, accepted, rejected, unreachable or uncertain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>service_delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>setting missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sewer or drain (it reaches treatment), containment (all its containments are safe), community_toilet (that toilet is), always, never.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sewer,connection,potential,distance,buffer,network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sewer,drain,trace,network,downstream,upstream,outfall,treatment,load,planning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sewer,drain,water main,connected,buildings,code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sewer,simplified,condominial,screening,density,gradient,slope,network,sketch,planning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sewered (SS) or non-sewered (NSS).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sewers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shorter than 1,000 m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>significant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>signing in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>similar name: please look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sludge collected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sludge,dumping,delivery,treatment plant,missing,emptying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>space-time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spring, river or canal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>staged, accepted, refused or undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stands at the toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>start value of IMIS, set here, fixed at set-up, or missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stay in use and are marked for checking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>still the value IMIS came with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stone spout or pond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>straight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>structure,building,RCC,load bearing,CGI,mud,filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>summary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>summary,area,boundary,polygon,population,sanitation,containment,matrix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>summary,point,distance,radius,buildings,population</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>summary,road,street,distance,buildings,population</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>summary,ward,population,sanitation,containment,matrix,city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>summary,water body,river,pond,distance,buildings,pollution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>surface</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tabulator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>taken to be mechanical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>taken, not shown yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>taking the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tank of a community or public toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tax code is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tax code {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tax, water or swm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tax,due,payment,water,solid waste,revenue,arrears</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>text, integer, number, boolean, date or regex.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>text, integer, number, boolean, date, regex or picture (base64: and the file).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the community toilet is not safely managed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the containment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the data dictionary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the distance (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the farthest corner of the building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the interval does not hold 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the interval holds 1: this may be chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the map as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the nearest edge of the building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the next days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the one shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the only column of type JSON</source>
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
      <source>the shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the shipped data of the web IMIS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the slope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the time of travel (min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the treatment plants take no more on this day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the usual six</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the way to a wide road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the whole city fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the whole report</source>
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
      <source>toilet,community,public,users,walking,distance,seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>toilet,community,public,walking,isochrone,access,seats,overload,new toilets,covering,location</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>toilet_connection (toilet present), defecation_place (no toilet) or entry_only (never stored).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>too few to be shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>too narrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>touches the area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>transfer station,siting,location,small vehicle,tanker,haul,cost,break-even,narrow lanes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>treatment plant,FSTP,site,suitability,multi-criteria,weights,AHP,constraints,raster,haul,planning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>treatment plant,service area,isochrone,distance,haul,catchment,capacity,candidate,site,FSTP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>treatment plants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>truck-hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tube well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tube well, dug well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>type to search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unassigned, overdue, today or planned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unassigned, overdue, today or planned; collect: on the way to the own plant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unassigned, requested, emptied, collected or closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unmatched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>up to 1 year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>up to {value} m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>upstream</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>users of the toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>values only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>volume not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waiting, approved or rejected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ward or grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ward {ward}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ward {ward}: {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ward, lic, community, gender, separated by blanks; empty where the figure belongs to the whole city, such as plant capacity (cwis.md 10.4).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ward,grid,summary,statistics,measures,density</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waste customer {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waste not safely managed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wastewater, sludge, supernatant or open_defecation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>water bodies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>water body,river,pond,discharge,pollution,BOD,load,drain,outfall,cluster,sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>water body,river,pond,distance,pollution,outlet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>water customer {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weathered basement rock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what tankers do not reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>why it is not in the comparison</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>why they are needed; written down with your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wide enough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wider than 8 m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with dues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>within the last year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>within the usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without a building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without a private toilet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>women or men not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>working days of the trucks needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>worse off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>year-month-day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>years in which an emptied containment counts as emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes, no or unknown; unknown is not no.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes, partly, no or unknown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zones {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{area} ha</source>
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
      <source>{cases} cases from {first} to {last}, {records} records; {people} people live in the cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{classified} of {people} people can be followed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{code} carries the computed value again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{code} carries your value now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{code} of {year} was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{code}, {metres} m from the building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{code}: {in_it} in the numerator, {below} in the denominator only, {out} left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{columns} columns; the first {rows} rows are shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} building(s) inside the area will be put into this community.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} building(s) of this community lie outside the area and keep naming it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} files in {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} have no place on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} more are not drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of them name another community now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of {all} indicators differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} payments belong to no building yet; the list “Unmatched” shows them with the likely reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} records are new.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} records were changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} refused rows were written to {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} rows say what the records said already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} rows were refused and are not imported. The list of deliveries names them and why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} stay as they are:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {total} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: {sentence} ({count} fields to fill in)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{figure} by area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: {count} rows were imported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{id} belongs to building {bin} now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{indicator}, the greatest need first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{inside} buildings: {already} of this community, {without} of none, {of_others} of another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} cannot be chosen here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} depends on this toilet now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} has no place on the map, or there is no road within {metres} m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is no longer there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is no longer there. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kilos} kg of oxygen demand a day go into water bodies, the waste of {people} people; dilution is not counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind} {key} is no longer there. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind} {key} was deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label} (class {classes}): {records} records, {entries} entries of history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{layer} – {rows} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{layer}: {rows} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{length} m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high} % satisfied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high} % unsafe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high} km</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high} m³</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high} people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} can no longer sign in; {count} session(s) ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} can sign in again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is in order now and waits for approval.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is still not in order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} {share} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, decimal degrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: write a number, such as 30 or 2.5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: write numbers with commas between, such as 3, 7, 12.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} cases lie where no people are recorded; they count in no rate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} cells are hot; in {m} a high rate meets unsafe sanitation around.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} containments are out of reach of this truck and hose; they have a zone, but no place in the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} containments in {zones} zones: {trucks} truck(s) needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} emptyings in {months} months: {per_1000} a year per 1,000 containments, {per_10000} per 10,000 people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} hours for {d} applications</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} jobs, {flagged} of them ({pct} %) with a flag or more. A flag asks for a second look; it proves nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} limits are too many to read on a map. Give at most {most}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} m³ of {d} m³ of sludge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} of {all} containments are exposed; {people} people use them. Before the rains, that is before {day}, empty first:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} of {d} applications emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} of {d} emptied applications</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} of {d} emptied applications collected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} of {d} feedbacks say yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{pct:.1f} % of the sludge has no way to the main part of the roads and was not counted in the haul.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{provider}: {trucks} trucks are sent out, but {n_drivers} drivers and {n_emptiers} emptiers are active on record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{rate} % of the rows match. Delivery {number}, “{file}” of {day}{who}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{record} was brought back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{removed} records that it added go, {restored} that it changed get their former values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{rows} records were written to {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{rows} rows were exported to {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{rows} unmatched rows were written to {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{source}: {reports} reports of {cities} municipalities; {refused} refused. Figures as reported, none computed anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{term} {now} now, {then} then ({change})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{vehicle} ({n_reach} jobs in reach)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{vehicle} is left out: its capacity or width is not recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{vehicle} is left out: {provider} has no point on the map. Draw it, or give a depot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{vehicle}: no road wide enough begins near the depot of {provider}; this truck stays there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who} changed this record at {when}, while you have it open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who} changed this record at {when}; this is how it is now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who} saved it at {when}. Nothing of yours was lost or stored. Choose for each field what shall stand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{year} has a new revision, a draft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{year} has no report yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{year} has no report yet. Generate it in the tab “Indicators”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{year} is approved. Checksum {start}….</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{year}, by the records of {moment}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{year}, rev. {revision}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{year}, revision {revision}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{year}, revision {revision}, {kind}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{year}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} % in low-income communities, {} % in the city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} begins with http: the password would travel in the open. Use https.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} cannot be read. Save it as CSV UTF-8 and try again.</source>
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
      <source>{} carries a user name or password. Take it out: the password is asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} has no approved report. Only an approved report is sent: approve it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} has no column {} that could hold documents (json, jsonb or text). Fitting columns: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} has {} columns of type json or jsonb. Name the column that holds the documents. Its columns: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} holds no documents.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} holds no report document. Choose the JSON file of a CWIS report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} holds no report file (JSON). Put the files of the municipalities there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} is approved (revision {}): its report is written as it was approved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} is damaged, or no workbook (XLSX). Open it in the spreadsheet program and save it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} is damaged: it is no JSON document. Ask the sender for it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} is damaged: it names {} twice. Ask the sender for it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} is no folder. Name the folder that holds the report files, or a listing of them (CSV, XLSX).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} is refused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} is refused: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} is whole and unchanged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} municipalities, {}; figures as reported, none computed anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} must end with the path, without “?” or “#”. Correct it in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} must look like https://dashboard.example.org. Correct it in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} names no report files. It needs a column “{}” with one file name a row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} of the national dashboard is not set. Enter it in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} of {} people can be followed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} {}: revision {} gave way to {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} {}: revision {} was received already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{}, row {}</source>
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
      <source>°C</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>– choose –</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>— not read —</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“No” retires the value: records that have it keep it, forms no longer offer it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{file}” is imported as delivery {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{key}” is no number. These records are chosen by their number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{level}”: nothing has changed since the measures were stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{low}” ({a}) must be smaller than “{high}” ({b}). Correct one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” has {number} points: a site stands in one place. Split it (“Multipart to singleparts”) first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is 9999: connected, but the line is not on the map. Choose a line, or say that it is not on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is known by the year {value} only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” lies farther than {most} m from a road that is wide enough: it takes no part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” was answered “{value}”, which does not fit the field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” was answered “{value}”, which is not in the list. Choose an entry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” was computed for {other} and is not set beside {year}. Choose a scenario of {year}, or compute both for one year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{output}” has more than 100,000 features: it is written to the file {path}, not to memory. Choose a file of your own to keep it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{output}” has more than 100,000 rows; of it the key figures are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{part}” is no score of a class of land use. Write class=number from 0 to 1, or class=no, such as Forest=0.3; Road=no; *=0.5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” could not be written: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{relation}” does not start at a {start}. Choose another pair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{role}” is a superuser of the database: rights, history and the protection of personal data would not hold for this work. Connect with an officer's account; an administrator makes one with “python3 -m imis_plugin --database TARGET account add”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” ends before it begins. Exchange the times.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is no day. Give it as 2026-11-23.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is no list of limits. Give one to twelve positive numbers, such as 100, 250, 500.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is no span of time. Write it as 08:00-10:00, after the number or name that it holds for, such as 123 08:00-10:00.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is no time of day. Write it as 08:30.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}”: a span of time is given twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” lies on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{value}” is no kind of ground. Use one of: {rocks}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{value}” is no number of cases. Choose another field.</source>
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
    <message>
      <source>“{word}” in the matrix of pairs is no number above 0. Write 3 or 1/3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{word}” is no limit of a band. Give numbers above 0, such as 2, 5, 10, 15.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{word}” is no number from {low} to {high}. Give numbers parted by semicolons, such as 1; 1.5; 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{}” uses the code {} of “{}”. Ask which of them it belongs to; the other changes its city code and approves anew.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>… and %n more in the layer.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>… and for each m³ (min) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… or from the lines of these buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… or from the points of a layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>≈ estimated: the volume is not recorded, or comes from the forecast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>≤ 1 Year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>▲ target of the year reached, ▼ not reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>▲ target {target} reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>▲ yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>▼ no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>▼ target {target} not reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>⚠ differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>⚠ emergency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✗ not met</source>
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
