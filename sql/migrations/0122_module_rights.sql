-- Which records each role is offered at the desk, and exports with names of persons (modules 14.3; reliability 5).

CREATE TABLE imis.module_rights (
    relation text NOT NULL,
    role_name text NOT NULL,
    letters text NOT NULL,
    CONSTRAINT module_rights_pkey PRIMARY KEY (relation, role_name),
    CONSTRAINT module_rights_letters_check CHECK (letters ~ '^[LVAEDXxIP]*$')
);
COMMENT ON TABLE imis.module_rights IS 'Rights by module. What each role is offered at the desk; filled from sql/access/modules.csv at every upgrade.';
COMMENT ON COLUMN imis.module_rights.relation IS 'Records. Table of the records.';
COMMENT ON COLUMN imis.module_rights.role_name IS 'Role. Database role.';
COMMENT ON COLUMN imis.module_rights.letters IS 'Rights. L list, V view, A add, E edit, D delete, X export, x export without persons, I import, P approve.';
