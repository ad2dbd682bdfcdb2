-- Deliveries at the desk: staged rows that can be mended and checked again, how a file was read, and undo. Spec: data-model 5, reliability 7.

ALTER TABLE imis.import_batches
    ADD COLUMN column_map jsonb,
    ADD COLUMN read_as jsonb,
    ADD COLUMN rows_kept integer NOT NULL DEFAULT 0,
    ADD COLUMN undone_at timestamptz,
    ADD COLUMN undone_by integer CONSTRAINT import_batches_undone_by_fkey REFERENCES imis.users (id) ON DELETE RESTRICT,
    ADD CONSTRAINT import_batches_rows_kept_check CHECK (rows_kept >= 0);
CREATE INDEX import_batches_undone_by_idx ON imis.import_batches (undone_by) WHERE undone_by IS NOT NULL;
COMMENT ON COLUMN imis.import_batches.column_map IS 'Columns. Heading of the file -> column it fills; proposed again for the next file of this kind.';
COMMENT ON COLUMN imis.import_batches.read_as IS 'Read as. Delimiter, sheet and other choices by which the file was read.';
COMMENT ON COLUMN imis.import_batches.rows_kept IS 'Rows kept. Records that an undo left as they are, because they were changed or used since.';
COMMENT ON COLUMN imis.import_batches.undone_at IS 'Undone at. When the delivery was taken back.';
COMMENT ON COLUMN imis.import_batches.undone_by IS 'Undone by. Who took the delivery back.';

CREATE TABLE staging.delivered_rows (
    batch_id integer NOT NULL,
    line_no integer NOT NULL,
    cells text[] NOT NULL,
    fault text,
    edited boolean NOT NULL DEFAULT false,
    CONSTRAINT delivered_rows_pkey PRIMARY KEY (batch_id, line_no),
    CONSTRAINT delivered_rows_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES imis.import_batches (id) ON DELETE CASCADE
);
COMMENT ON TABLE staging.delivered_rows IS 'Staged rows. Rows of a delivery that waits for its import; gone once it is imported or dropped.';
COMMENT ON COLUMN staging.delivered_rows.batch_id IS 'Delivery. Delivery the row came with.';
COMMENT ON COLUMN staging.delivered_rows.line_no IS 'Line. Line of the row in the file (number of the feature in map files).';
COMMENT ON COLUMN staging.delivered_rows.cells IS 'Cells. Texts of the row in the order of the headings.';
COMMENT ON COLUMN staging.delivered_rows.fault IS 'Fault. Why the row as a whole cannot be read.';
COMMENT ON COLUMN staging.delivered_rows.edited IS 'Edited. A cell was corrected after the file was read.';
