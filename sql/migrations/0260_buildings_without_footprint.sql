-- Every summary tells how many buildings no area can find, because they were taken over without a footprint (umdss.md 1.8): they are few, or none,
-- and looking for them must not read the whole city.

CREATE INDEX buildings_without_footprint_idx ON building_info.buildings (ward) WHERE geom IS NULL;
