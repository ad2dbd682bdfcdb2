-- History of every change, log of looks at personal data, and the list of personal columns.
-- Spec: data-model 2.40; reliability 5 (masking, access log), 8 (history); architecture (history by hstore difference).
--
-- One table with a BRIN index on time instead of yearly partitions: rows arrive in time order, so the BRIN index finds a year
-- as fast as a partition would, nothing has to make next year's partition on New Year's Eve, and the key stays one number.

CREATE TABLE audit.change (
    id bigint GENERATED ALWAYS AS IDENTITY,
    at timestamptz NOT NULL DEFAULT now(),
    by_user text NOT NULL,
    app text,
    table_schema text NOT NULL,
    table_name text NOT NULL,
    record_key text NOT NULL,
    action text NOT NULL,
    old_row jsonb,
    new_row jsonb,
    changed text[],
    transaction_id bigint NOT NULL,
    batch_id integer,
    CONSTRAINT change_pkey PRIMARY KEY (id),
    CONSTRAINT change_action_check CHECK (action IN ('insert', 'update', 'delete', 'restore', 'forget', 'truncate'))
);
CREATE INDEX change_record_key_table_name_idx ON audit.change (record_key, table_name, table_schema);
CREATE INDEX change_at_idx ON audit.change USING brin (at);
CREATE INDEX change_batch_id_idx ON audit.change (batch_id) WHERE batch_id IS NOT NULL;
COMMENT ON TABLE audit.change IS 'Changes. One row a changed record; append-only, written by triggers.';
COMMENT ON COLUMN audit.change.id IS 'Number. Key, ascending in the order of writing.';
COMMENT ON COLUMN audit.change.at IS 'When. Server''s time of the transaction.';
COMMENT ON COLUMN audit.change.by_user IS 'By. Login role of the person or program.';
COMMENT ON COLUMN audit.change.app IS 'Application. Name the client gave to the database.';
COMMENT ON COLUMN audit.change.table_schema IS 'Schema. Schema of the table changed.';
COMMENT ON COLUMN audit.change.table_name IS 'Table. Table changed.';
COMMENT ON COLUMN audit.change.record_key IS 'Record. Key of the record; parts of a longer key are joined by |.';
COMMENT ON COLUMN audit.change.action IS 'Action. insert, update, delete, restore, forget (personal values removed on request).';
COMMENT ON COLUMN audit.change.old_row IS 'Before. Values by column as text: the changed ones of an update, all of a delete.';
COMMENT ON COLUMN audit.change.new_row IS 'After. Values by column as text: the changed ones of an update, all of an insert; empty for rows inserted by a mass load, whose first values follow from the record and its later changes.';
COMMENT ON COLUMN audit.change.changed IS 'Changed. Names of the columns that differ.';
COMMENT ON COLUMN audit.change.transaction_id IS 'Transaction. Changes with the same number were made together.';
COMMENT ON COLUMN audit.change.batch_id IS 'Delivery. Import the change belongs to.';

CREATE TABLE audit.access_log (
    id bigint GENERATED ALWAYS AS IDENTITY,
    at timestamptz NOT NULL DEFAULT now(),
    by_user text NOT NULL,
    app text,
    what text NOT NULL,
    data_class text NOT NULL,
    table_schema text NOT NULL,
    table_name text NOT NULL,
    record_key text NOT NULL,
    reason text NOT NULL,
    found boolean NOT NULL,
    CONSTRAINT access_log_pkey PRIMARY KEY (id),
    CONSTRAINT access_log_data_class_check CHECK (data_class IN ('B', 'C', 'D', 'E', 'F')),
    CONSTRAINT access_log_reason_check CHECK (btrim(reason) <> '')
);
CREATE INDEX access_log_by_user_at_idx ON audit.access_log (by_user, at);
COMMENT ON TABLE audit.access_log IS 'Looks at personal data. One row for every full value shown by a lookup function.';
COMMENT ON COLUMN audit.access_log.id IS 'Number. Key of the row.';
COMMENT ON COLUMN audit.access_log.at IS 'When. Server''s time.';
COMMENT ON COLUMN audit.access_log.by_user IS 'By. Login role of the person who looked.';
COMMENT ON COLUMN audit.access_log.app IS 'Application. Name the client gave to the database.';
COMMENT ON COLUMN audit.access_log.what IS 'Function. Lookup that was used.';
COMMENT ON COLUMN audit.access_log.data_class IS 'Class. B contact, C national ID, D money, E health, F staff.';
COMMENT ON COLUMN audit.access_log.table_schema IS 'Schema. Schema of the table looked into.';
COMMENT ON COLUMN audit.access_log.table_name IS 'Table. Table looked into.';
COMMENT ON COLUMN audit.access_log.record_key IS 'Record. Key that was asked for.';
COMMENT ON COLUMN audit.access_log.reason IS 'Reason. Why, in the words of the person who looked.';
COMMENT ON COLUMN audit.access_log.found IS 'Found. Whether a value was shown.';

CREATE TABLE audit.personal_columns (
    table_schema text NOT NULL,
    table_name text NOT NULL,
    column_name text NOT NULL,
    data_class text NOT NULL,
    CONSTRAINT personal_columns_pkey PRIMARY KEY (table_schema, table_name, column_name),
    CONSTRAINT personal_columns_data_class_check CHECK (data_class IN ('B', 'C', 'D', 'E', 'F'))
);
COMMENT ON TABLE audit.personal_columns IS 'Personal columns. Columns that hold data of persons, by class; filled from sql/access/personal.csv at every upgrade.';
COMMENT ON COLUMN audit.personal_columns.table_schema IS 'Schema. Schema of the table.';
COMMENT ON COLUMN audit.personal_columns.table_name IS 'Table. Table that holds the column.';
COMMENT ON COLUMN audit.personal_columns.column_name IS 'Column. Column with data of a person.';
COMMENT ON COLUMN audit.personal_columns.data_class IS 'Class. B contact, C national ID, D money, E health, F staff.';

CREATE UNLOGGED TABLE audit.running_act (
    transaction_id bigint NOT NULL,
    action text NOT NULL,
    CONSTRAINT running_act_pkey PRIMARY KEY (transaction_id),
    CONSTRAINT running_act_action_check CHECK (action IN ('restore', 'forget'))
);
COMMENT ON TABLE audit.running_act IS 'Running act. Lets the history trigger tell a restore from an ordinary insert; holds a row only while the act runs.';
COMMENT ON COLUMN audit.running_act.transaction_id IS 'Transaction. The transaction of the act.';
COMMENT ON COLUMN audit.running_act.action IS 'Action. restore or forget.';
