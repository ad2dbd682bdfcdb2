-- What the search box of the desk needs beyond the indexes of the lists: containments by the beginning of their code.
CREATE INDEX containments_id_prefix_idx ON fsm.containments (id text_pattern_ops);
