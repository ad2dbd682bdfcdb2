-- What a customer or holding number may have been meant to be, when it belongs to no building: it is asked for as a set of exact numbers, so that
-- the plain indexes of the register answer, whatever its size.

CREATE FUNCTION imis.number_variants(number text, usual_prefix text DEFAULT NULL) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH given AS (
        SELECT upper(regexp_replace(number, '\s+', '', 'g')) AS n
    ), written AS (   -- the same number written otherwise: signs, leading zeros, the prefix
        SELECT n, 1 AS rank FROM given
        UNION SELECT regexp_replace(n, '[^A-Z0-9]', '', 'g'), 1 FROM given
        UNION SELECT regexp_replace(n, '^([A-Z]+)[^A-Z0-9]*([0-9])', '\1-\2'), 1 FROM given
        UNION SELECT upper(usual_prefix) || n, 1 FROM given WHERE n ~ '^[0-9]'
        UNION SELECT regexp_replace(n, '^[A-Z]+[^A-Z0-9]*', ''), 1 FROM given
        UNION SELECT upper(usual_prefix) || regexp_replace(n, '^[A-Z]+[^A-Z0-9]*', ''), 1 FROM given
    ), zeros AS (
        SELECT n, rank FROM written
        UNION SELECT regexp_replace(w.n, '^([A-Z-]*)0*([0-9]+)$', '\1') || lpad(regexp_replace(w.n, '^([A-Z-]*)0*([0-9]+)$', '\2'), k, '0'), 1
                FROM written w CROSS JOIN generate_series(1, 9) k
               WHERE w.n ~ '^[A-Z-]*[0-9]+$' AND k >= length(regexp_replace(w.n, '^([A-Z-]*)0*([0-9]+)$', '\2'))
    ), alike AS (     -- letters that look like digits
        SELECT n, rank FROM zeros
        UNION SELECT translate(n, 'OILSB', '01158'), 2 FROM given
        UNION SELECT regexp_replace(n, '0', 'O'), 2 FROM given
    ), slips AS (     -- one slip of the hand: a sign too many, too few, another digit, two exchanged
        SELECT n, rank FROM alike
        UNION SELECT left(n, i - 1) || substr(n, i + 1), 3 FROM given, generate_series(1, least(length(n), 24)) i
        UNION SELECT left(n, i - 1) || substr(n, i + 1, 1) || substr(n, i, 1) || substr(n, i + 2), 3 FROM given, generate_series(1, least(length(n), 24) - 1) i
        UNION SELECT left(n, i - 1) || d || substr(n, i + 1), 4 FROM given, generate_series(1, least(length(n), 24)) i, generate_series(0, 9) d WHERE substr(n, i, 1) ~ '[0-9]'
        UNION SELECT left(n, i - 1) || d || substr(n, i), 4 FROM given, generate_series(1, least(length(n), 24) + 1) i, generate_series(0, 9) d
    )
    SELECT coalesce(array_agg(s.n ORDER BY s.rank, s.n), '{}')
      FROM (SELECT n, min(rank) AS rank FROM slips WHERE n <> '' AND length(n) <= 50 GROUP BY n) s
$$;
COMMENT ON FUNCTION imis.number_variants(text, text) IS
    'The number itself and what it may have been meant to be: written otherwise (signs, leading zeros, prefix), letters for digits, one slip of the hand; likeliest first.';
