-- Who changed the structure of the database, and when (reliability 4, DDL watch; 8; T48).

CREATE TABLE audit.structure_log (
    id bigint GENERATED ALWAYS AS IDENTITY,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    by_user text NOT NULL,
    app text,
    command text NOT NULL,
    object_type text NOT NULL,
    object_name text NOT NULL,
    transaction_id bigint NOT NULL,
    CONSTRAINT structure_log_pkey PRIMARY KEY (id)
);
CREATE INDEX structure_log_at_idx ON audit.structure_log USING brin (at);
COMMENT ON TABLE audit.structure_log IS 'Structure changes. Every command outside an upgrade that changed tables, rules or rights; append-only.';
COMMENT ON COLUMN audit.structure_log.id IS 'Number. Key, ascending in the order of writing.';
COMMENT ON COLUMN audit.structure_log.at IS 'When. Server''s clock.';
COMMENT ON COLUMN audit.structure_log.by_user IS 'By. Login role of the person or program.';
COMMENT ON COLUMN audit.structure_log.app IS 'Application. Name the client gave to the database.';
COMMENT ON COLUMN audit.structure_log.command IS 'Command. Kind of command, such as ALTER TABLE; a DROP names each object that went.';
COMMENT ON COLUMN audit.structure_log.object_type IS 'Kind. Kind of object, such as table or function.';
COMMENT ON COLUMN audit.structure_log.object_name IS 'Object. Name of the object with its schema.';
COMMENT ON COLUMN audit.structure_log.transaction_id IS 'Transaction. Changes with the same number were made together.';
