-- The log of data exports: who took which layers of which area out of the system, how many rows (umdss.md section 4; reliability 7).

CREATE TABLE audit.export_log (
    id bigint GENERATED ALWAYS AS IDENTITY,
    at timestamptz NOT NULL DEFAULT now(),
    by_user text NOT NULL,
    app text,
    layers text[] NOT NULL,
    area text NOT NULL,
    rule text NOT NULL,
    format text NOT NULL,
    personal text[] NOT NULL,
    reason text,
    finished_at timestamptz,
    row_counts jsonb,
    sha256 text,
    CONSTRAINT export_log_pkey PRIMARY KEY (id),
    CONSTRAINT export_log_layers_check CHECK (cardinality(layers) > 0),
    CONSTRAINT export_log_reason_check CHECK (cardinality(personal) = 0 OR btrim(coalesce(reason, '')) <> '')
);
CREATE INDEX export_log_by_user_at_idx ON audit.export_log (by_user, at);
COMMENT ON TABLE audit.export_log IS 'Exports of data. One row for every export of layers or owner lists, written before the first row leaves.';
COMMENT ON COLUMN audit.export_log.id IS 'Number. Key of the row.';
COMMENT ON COLUMN audit.export_log.at IS 'When. Server''s time at the beginning.';
COMMENT ON COLUMN audit.export_log.by_user IS 'By. Login role of the person.';
COMMENT ON COLUMN audit.export_log.app IS 'Application. Name the client gave to the database.';
COMMENT ON COLUMN audit.export_log.layers IS 'Layers. Names of the layers exported.';
COMMENT ON COLUMN audit.export_log.area IS 'Area. Wards, drawn area or whole city, in words.';
COMMENT ON COLUMN audit.export_log.rule IS 'Rule. How a feature counts to the area.';
COMMENT ON COLUMN audit.export_log.format IS 'Format. Kind of file.';
COMMENT ON COLUMN audit.export_log.personal IS 'Personal columns. Layers whose personal columns were exported too; empty for none.';
COMMENT ON COLUMN audit.export_log.reason IS 'Reason. Why personal columns were needed, in the person''s words.';
COMMENT ON COLUMN audit.export_log.finished_at IS 'Finished. Empty when the export was stopped or broke off.';
COMMENT ON COLUMN audit.export_log.row_counts IS 'Rows. Rows written, by layer.';
COMMENT ON COLUMN audit.export_log.sha256 IS 'Checksum. SHA-256 of the file.';
