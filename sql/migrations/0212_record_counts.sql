-- How many records stood behind a figure when it was computed, so that an approved one can be compared with the records of today. Spec: cwis.md 9.5.

ALTER TABLE cwis.indicator_value
    ADD COLUMN rows_used bigint,
    ADD COLUMN rows_left_out bigint,
    ADD CONSTRAINT indicator_value_rows_used_check CHECK (rows_used >= 0),
    ADD CONSTRAINT indicator_value_rows_left_out_check CHECK (rows_left_out >= 0);
COMMENT ON COLUMN cwis.indicator_value.rows_used IS 'Records used. Records counted in the numerator or the denominator; empty for parts of the city and for figures of earlier releases.';
COMMENT ON COLUMN cwis.indicator_value.rows_left_out IS 'Records left out. Records listed with the indicator that count in neither term.';
