-- The report document, its canonical text and checksum, and the approval that freezes it. Spec: cwis.md 9.5; reliability.md 7.
-- requires: cwis/40_report.sql cwis/45_outward.sql

CREATE FUNCTION cwis.canonical_json(p_value jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    CASE jsonb_typeof(p_value)
        WHEN 'object' THEN
            -- Keys by code point: the C collation of UTF-8.
            RETURN '{' || coalesce((SELECT string_agg(to_json(e.key)::text || ':' || cwis.canonical_json(e.value), ',' ORDER BY e.key COLLATE "C")
                                    FROM jsonb_each(p_value) e), '') || '}';
        WHEN 'array' THEN
            RETURN '[' || coalesce((SELECT string_agg(cwis.canonical_json(e.value), ',' ORDER BY e.place)
                                    FROM jsonb_array_elements(p_value) WITH ORDINALITY e(value, place)), '') || ']';
        ELSE
            RETURN p_value::text;
    END CASE;
END
$$;
COMMENT ON FUNCTION cwis.canonical_json(jsonb) IS 'Canonical text of a document: keys sorted, no blanks, non-ASCII characters as they are (cwis.md 9.5).';

CREATE FUNCTION cwis.document_checksum(p_document jsonb) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT encode(sha256(convert_to(cwis.canonical_json(p_document - 'checksum'), 'UTF8')), 'hex') $$;
COMMENT ON FUNCTION cwis.document_checksum(jsonb) IS 'SHA-256 of the canonical text of a document without its member checksum, hexadecimal.';

CREATE FUNCTION cwis.sha1(p_data bytea) RETURNS bytea
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, public, pg_temp
AS $$
-- RFC 3174. Names are hashed this way by UUID version 5; written out here so that no further extension is needed. Not for security.
DECLARE
    m bytea := p_data || '\x80'::bytea || decode(repeat('00', (119 - length(p_data) % 64) % 64), 'hex') || int8send(length(p_data)::bigint * 8);
    h bigint[] := ARRAY[1732584193, 4023233417, 2562383102, 271733878, 3285377520];
    w bigint[];
    a bigint; b bigint; c bigint; d bigint; e bigint; f bigint; k bigint; t bigint;
    full_word constant bigint := 4294967295;
BEGIN
    FOR block IN 0 .. length(m) / 64 - 1 LOOP
        w := array_fill(0::bigint, ARRAY[80]);
        FOR i IN 0 .. 15 LOOP
            w[i + 1] := (get_byte(m, block * 64 + i * 4)::bigint << 24) | (get_byte(m, block * 64 + i * 4 + 1)::bigint << 16)
                      | (get_byte(m, block * 64 + i * 4 + 2)::bigint << 8) | get_byte(m, block * 64 + i * 4 + 3)::bigint;
        END LOOP;
        FOR i IN 17 .. 80 LOOP
            t := w[i - 3] # w[i - 8] # w[i - 14] # w[i - 16];
            w[i] := ((t << 1) | (t >> 31)) & full_word;
        END LOOP;
        a := h[1]; b := h[2]; c := h[3]; d := h[4]; e := h[5];
        FOR i IN 1 .. 80 LOOP
            IF i <= 20 THEN f := (b & c) | ((b # full_word) & d); k := 1518500249;
            ELSIF i <= 40 THEN f := b # c # d; k := 1859775393;
            ELSIF i <= 60 THEN f := (b & c) | (b & d) | (c & d); k := 2400959708;
            ELSE f := b # c # d; k := 3395469782;
            END IF;
            t := ((((a << 5) | (a >> 27)) & full_word) + f + e + k + w[i]) & full_word;
            e := d; d := c; c := ((b << 30) | (b >> 2)) & full_word; b := a; a := t;
        END LOOP;
        h := ARRAY[(h[1] + a) & full_word, (h[2] + b) & full_word, (h[3] + c) & full_word, (h[4] + d) & full_word, (h[5] + e) & full_word];
    END LOOP;
    RETURN decode(lpad(to_hex(h[1]), 8, '0') || lpad(to_hex(h[2]), 8, '0') || lpad(to_hex(h[3]), 8, '0')
                  || lpad(to_hex(h[4]), 8, '0') || lpad(to_hex(h[5]), 8, '0'), 'hex');
END
$$;
COMMENT ON FUNCTION cwis.sha1(bytea) IS 'SHA-1 digest, for UUID version 5 only.';

CREATE FUNCTION cwis.report_uuid(p_municipality text, p_year integer, p_revision integer) RETURNS uuid
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    -- The URL namespace of RFC 4122.
    v bytea := cwis.sha1('\x6ba7b8119dad11d180b400c04fd430c8'::bytea
                         || convert_to(format('imis:cwis-report:%s:%s:%s', p_municipality, p_year, p_revision), 'UTF8'));
BEGIN
    v := set_byte(v, 6, (get_byte(v, 6) & 15) | 80);
    v := set_byte(v, 8, (get_byte(v, 8) & 63) | 128);
    RETURN encode(substring(v FROM 1 FOR 16), 'hex')::uuid;
END
$$;
COMMENT ON FUNCTION cwis.report_uuid(text, integer, integer) IS 'Identity of a report: UUID version 5 of municipality, year and revision (cwis.md 9.5).';

CREATE FUNCTION cwis.utc(p_moment timestamptz) RETURNS text
LANGUAGE sql STABLE STRICT PARALLEL SAFE
AS $$ SELECT to_char(p_moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') $$;
COMMENT ON FUNCTION cwis.utc(timestamptz) IS 'A moment as UTC text, e.g. 2025-01-15T00:00:00Z.';

CREATE FUNCTION cwis.build_document(p_report cwis.report, p_extended boolean) RETURNS jsonb
LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
    -- jsonb_strip_nulls drops the optional members that have nothing to say; the figures are put in afterwards, where null means "no value".
    SELECT jsonb_strip_nulls(jsonb_build_object(
        'schema', 'imis.cwis-report', 'schema_version', '1.0.0',
        'report_id', cwis.report_uuid(p_report.municipality ->> 'id', p_report.year, p_report.revision),
        'municipality', p_report.municipality - '{synthetic,without_code}'::text[],
        'year', p_report.year, 'revision', p_report.revision,
        'period', jsonb_build_object('from', make_date(p_report.year, 1, 1), 'to', make_date(p_report.year, 12, 31)),
        'method', jsonb_build_object('code', p_report.method_code, 'version', p_report.method_version),
        'generated_at', cwis.utc(p_report.computed_at)
    ) || CASE WHEN p_extended THEN jsonb_build_object(
        'generated_by', (SELECT u.name FROM imis.users u WHERE u.id = p_report.computed_by),
        'approved_at', cwis.utc(p_report.approved_at),
        'approved_by', (SELECT u.name FROM imis.users u WHERE u.id = p_report.approved_by),
        'status', p_report.status,
        'provisional', CASE WHEN p_report.is_provisional THEN true END,
        'reason', p_report.reason,
        'first_with_method', CASE WHEN NOT EXISTS (SELECT 1 FROM cwis.report e WHERE e.year < p_report.year AND e.status = 'approved') THEN true END,
        'without_city_code', p_report.municipality -> 'without_code',
        'missing_settings', p_report.chain -> 'missing',
        'notice', CASE WHEN (p_report.municipality ->> 'synthetic')::boolean THEN 'synthetic data' END,
        'software', 'IMIS',
        'effluent_standards', p_report.effluent_standards) ELSE '{}' END)
    || jsonb_build_object(
        'settings', (SELECT coalesce(jsonb_agg(CASE WHEN p_extended THEN jsonb_strip_nulls(s.value) ELSE s.value - 'unit' END ORDER BY s.place), '[]')
                     FROM jsonb_array_elements(p_report.settings) WITH ORDINALITY s(value, place)),
        'indicators', (
            SELECT coalesce(jsonb_agg(
                jsonb_build_object(
                    'code', i.code, 'nsd_code', coalesce(i.nsd_code, i.code), 'outcome', i.outcome, 'title', i.label,
                    'unit', CASE i.unit WHEN '%' THEN 'percent' ELSE i.unit END,
                    'numerator', cwis.plain_number(v.numerator), 'denominator', cwis.plain_number(v.denominator), 'raw', cwis.plain_number(v.raw),
                    'value', round(v.data_value, i.decimals)::text, 'status', v.status, 'origin', v.origin)
                || CASE WHEN v.origin = 'override' THEN jsonb_build_object('override', jsonb_build_object(
                       'reason', v.override_reason, 'by', coalesce((SELECT u.name FROM imis.users u WHERE u.id = v.override_by), 'database administrator'),
                       'at', cwis.utc(v.override_at), 'computed_value', round(v.computed_value, i.decimals)::text, 'computed_status', v.computed_status)) ELSE '{}' END
                || CASE WHEN p_extended THEN jsonb_build_object('provenance', jsonb_strip_nulls(jsonb_build_object(
                       'tables', string_to_array(i.source_tables, ' '), 'filter', i.formula, 'rows_used', v.rows_used, 'rows_left_out', v.rows_left_out))) ELSE '{}' END
                || CASE WHEN p_extended AND v.computed_status = 'undefined' THEN jsonb_build_object('undefined_reason', i.undefined_reason) ELSE '{}' END
                || CASE WHEN p_extended THEN coalesce((SELECT jsonb_build_object('target', round(g.target, i.decimals)::text) FROM cwis.indicator_target g
                                                       WHERE g.indicator_code = i.code AND g.year = p_report.year), '{}') ELSE '{}' END
                || CASE WHEN p_extended THEN coalesce((SELECT jsonb_build_object('groups', o.parts) FROM (SELECT cwis.outward_values(p_report, i.code)) o(parts)
                                                       WHERE o.parts IS NOT NULL), '{}') ELSE '{}' END
                || CASE WHEN p_extended AND v.quality <> '{}' THEN jsonb_build_object('quality', v.quality) ELSE '{}' END
                ORDER BY i.sort_order), '[]')
            FROM cwis.indicator_value v JOIN cwis.indicator i ON i.code = v.indicator_code
            WHERE v.year = p_report.year AND v.revision = p_report.revision AND v.group_kind = 'city'))
    -- A report approved before flows were kept has none; its document stays as it was approved.
    || CASE WHEN p_extended AND p_report.flows <> '[]' THEN jsonb_build_object(
        'chain', p_report.chain,
        'flow', jsonb_build_object(
            'method', 'SFD-1',
            'outcomes', (SELECT jsonb_agg(jsonb_build_object('code', o.code, 'label', o.label, 'stage', o.stage, 'kind', o.kind, 'safe', o.is_safe) ORDER BY o.sort_order)
                         FROM cwis.flow_outcome o),
            'groups', cwis.outward_people(p_report.flows, p_report.flows, 'outcomes', 'classified')),
        'ladder', jsonb_build_object(
            'method', 'JMP-1',
            'rungs', (SELECT jsonb_agg(jsonb_build_object('code', r.code, 'label', r.label) ORDER BY r.sort_order) FROM cwis.ladder_rung r),
            'groups', cwis.outward_people(p_report.ladder, p_report.flows, 'rungs', 'ranked')),
        'areas', cwis.outward_areas(p_report)) ELSE '{}' END
$$;
COMMENT ON FUNCTION cwis.build_document(cwis.report, boolean) IS 'The report document of a stored report, without checksum; extended adds the optional members (names, notes, provenance).';

CREATE FUNCTION cwis.report_document(p_year integer, p_revision integer DEFAULT NULL, p_extended boolean DEFAULT true) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    v_report cwis.report;
    v_document jsonb;
BEGIN
    PERFORM cwis.require_right('SELECT', 'You may not see CWIS reports. Ask the administrator for the right.');
    SELECT r.* INTO v_report FROM cwis.report r
    WHERE r.year = p_year AND (r.revision = p_revision OR p_revision IS NULL) ORDER BY r.revision DESC LIMIT 1;
    IF NOT FOUND THEN
        PERFORM imis.refuse('cwis_report_missing', format('%s has no such report yet. Generate it first.', p_year), 'cwis.report'::regclass, 'year');
    END IF;
    IF v_report.document IS NOT NULL AND p_extended THEN
        RETURN v_report.document;
    END IF;
    v_document := cwis.build_document(v_report, p_extended);
    RETURN v_document || jsonb_build_object('checksum', jsonb_build_object('algorithm', 'sha-256', 'value', cwis.document_checksum(v_document)));
END
$$;
COMMENT ON FUNCTION cwis.report_document(integer, integer, boolean) IS
    'The report document of a year (newest revision unless one is named), with its checksum: frozen for an approved report, made from the stored rows for a draft (cwis.md 9.5).';

CREATE FUNCTION cwis.approve(p_year integer, p_revision integer) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    v_report cwis.report;
    v_document jsonb;
    v_checksum text;
BEGIN
    PERFORM cwis.require_right('UPDATE', 'You may not approve CWIS reports. Ask the Sanitation department or the administrator.');
    PERFORM cwis.draft_for_change(p_year, p_revision);
    SELECT r.* INTO v_report FROM cwis.report r WHERE r.year = p_year AND r.revision = p_revision;
    IF v_report.is_provisional AND p_year >= extract(year FROM current_date) THEN
        PERFORM imis.refuse('cwis_year_running', format('%s is not over. Approve it next year; until then it stays a provisional draft.', p_year), 'cwis.report'::regclass, 'year');
    ELSIF v_report.is_provisional THEN
        PERFORM imis.refuse('cwis_draft_provisional', format('This draft was computed before %s was over. Generate it again, then approve it.', p_year), 'cwis.report'::regclass, 'computed_at');
    END IF;
    IF (v_report.municipality ->> 'without_code')::boolean THEN
        PERFORM imis.refuse('cwis_city_code', format('The official code of the municipality is missing, so that the report would go by the name %s. Let the administrator set it '
            '(setting city_code), generate %s again, then approve it.', v_report.municipality ->> 'id', p_year), 'cwis.report'::regclass, 'municipality');
    END IF;
    v_report.status := 'approved';
    v_report.approved_at := date_trunc('second', clock_timestamp());
    v_report.approved_by := imis.current_user_id();
    v_document := cwis.build_document(v_report, true);
    v_checksum := cwis.document_checksum(v_document);
    UPDATE cwis.report r
    SET status = 'approved', approved_at = v_report.approved_at, approved_by = v_report.approved_by, checksum = v_checksum,
        document = v_document || jsonb_build_object('checksum', jsonb_build_object('algorithm', 'sha-256', 'value', v_checksum))
    WHERE r.id = v_report.id;
    RETURN v_checksum;
END
$$;
COMMENT ON FUNCTION cwis.approve(integer, integer) IS 'Freezes a draft: values, settings, method, notes and checksum. Gives the checksum. A year that is not over is refused.';

CREATE FUNCTION cwis.compare(p_year integer, p_revision integer, p_other_year integer, p_other_revision integer)
RETURNS TABLE (code text, title text, value numeric, other_value numeric, status text, other_status text, changed boolean, why text)
LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT i.code, i.label, a.data_value, b.data_value, a.status, b.status,
           (a.data_value, a.status, a.numerator, a.denominator) IS DISTINCT FROM (b.data_value, b.status, b.numerator, b.denominator),
           nullif(concat_ws('; ',
               CASE WHEN a.id IS NULL OR b.id IS NULL THEN 'not in both' END,
               CASE WHEN a.id IS NOT NULL AND b.id IS NOT NULL AND a.numerator IS DISTINCT FROM b.numerator
                    THEN format('numerator %s, was %s', coalesce(cwis.plain_number(a.numerator), 'none'), coalesce(cwis.plain_number(b.numerator), 'none')) END,
               CASE WHEN a.id IS NOT NULL AND b.id IS NOT NULL AND a.denominator IS DISTINCT FROM b.denominator
                    THEN format('denominator %s, was %s', coalesce(cwis.plain_number(a.denominator), 'none'), coalesce(cwis.plain_number(b.denominator), 'none')) END,
               CASE WHEN a.origin IS DISTINCT FROM b.origin AND 'override' IN (a.origin, b.origin) THEN 'value replaced by hand in one of them' END,
               CASE WHEN a.formula_version IS DISTINCT FROM b.formula_version AND a.id IS NOT NULL AND b.id IS NOT NULL
                    THEN format('method %s, was %s', a.formula_version, b.formula_version) END), '')
    FROM cwis.indicator i
    LEFT JOIN cwis.indicator_value a ON a.indicator_code = i.code AND a.year = p_year AND a.revision = p_revision AND a.group_kind = 'city'
    LEFT JOIN cwis.indicator_value b ON b.indicator_code = i.code AND b.year = p_other_year AND b.revision = p_other_revision AND b.group_kind = 'city'
    WHERE i.is_active OR a.id IS NOT NULL OR b.id IS NOT NULL
    ORDER BY i.sort_order
$$;
COMMENT ON FUNCTION cwis.compare(integer, integer, integer, integer) IS 'Two reports side by side: which indicators differ, and in which terms (T43; comparison with last year).';
