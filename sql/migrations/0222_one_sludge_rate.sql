-- One name for the sludge that a person makes in a year: KPI 5 reads fscr_rate_m3 (cwis.md 6). The second setting of the same quantity was read by nothing,
-- so that changing it had no effect.

DELETE FROM imis.settings WHERE name = 'fs_accumulation_m3_per_person_year';
