-- Effluent tests against the standard in force on the sample's day (data-model 4.7; modules TST-01, D-14).

CREATE VIEW fsm.treatmentplant_test_results AS
SELECT t.id, t.treatment_plant_id, p.name AS treatment_plant, t.date, t.sample_location, t.temperature, t.ph, t.cod, t.bod, t.tss, t.ecoli,
       s.valid_from AS standard_valid_from, s.bod_standard, s.tss_standard, s.ecoli_standard, s.ph_min, s.ph_max,
       j.meets_standard,
       j.meets_standard AND t.ph BETWEEN s.ph_min AND s.ph_max AS meets_standard_with_ph,
       CASE WHEN t.sample_location <> 'Influent' THEN nullif(concat_ws(', ',
           CASE WHEN t.bod > s.bod_standard THEN format('BOD %s > %s', trim_scale(t.bod), trim_scale(s.bod_standard)) END,
           CASE WHEN t.tss > s.tss_standard THEN format('TSS %s > %s', trim_scale(t.tss), trim_scale(s.tss_standard)) END,
           CASE WHEN t.ecoli > s.ecoli_standard THEN format('E. coli %s > %s', t.ecoli, s.ecoli_standard) END,
           CASE WHEN t.ph < s.ph_min THEN format('pH %s < %s', trim_scale(t.ph), trim_scale(s.ph_min))
                WHEN t.ph > s.ph_max THEN format('pH %s > %s', trim_scale(t.ph), trim_scale(s.ph_max)) END), '') END AS beyond_limits
FROM fsm.treatmentplant_tests t
JOIN fsm.treatment_plants p ON p.id = t.treatment_plant_id
LEFT JOIN LATERAL (
    SELECT * FROM fsm.effluent_standards e WHERE e.valid_from <= t.date ORDER BY e.valid_from DESC LIMIT 1
) s ON true
-- Influent is never judged; a missing value leaves the question open.
CROSS JOIN LATERAL (
    SELECT CASE WHEN t.sample_location = 'Influent' THEN NULL
                ELSE t.bod <= s.bod_standard AND t.tss <= s.tss_standard AND t.ecoli <= s.ecoli_standard END AS meets_standard
) j
-- Owner's rights pass the row policies, so the own plant (OWN-01) is a condition of the view itself.
WHERE (SELECT imis.own_plant()) IS NULL OR t.treatment_plant_id = (SELECT imis.own_plant());
COMMENT ON VIEW fsm.treatmentplant_test_results IS 'Test results. Tests with the standard in force and whether effluent meets it.';
COMMENT ON COLUMN fsm.treatmentplant_test_results.id IS 'Number. Number of the test.';
COMMENT ON COLUMN fsm.treatmentplant_test_results.treatment_plant_id IS 'Treatment plant. Number of the plant.';
COMMENT ON COLUMN fsm.treatmentplant_test_results.treatment_plant IS 'Treatment plant name. Name of the plant.';
COMMENT ON COLUMN fsm.treatmentplant_test_results.date IS 'Sample date. Day the sample was taken.';
COMMENT ON COLUMN fsm.treatmentplant_test_results.sample_location IS 'Sample place. Influent or effluent.';
COMMENT ON COLUMN fsm.treatmentplant_test_results.temperature IS 'Temperature. Temperature, °C.';
COMMENT ON COLUMN fsm.treatmentplant_test_results.ph IS 'pH. Acidity.';
COMMENT ON COLUMN fsm.treatmentplant_test_results.cod IS 'COD. Chemical oxygen demand, mg/l.';
COMMENT ON COLUMN fsm.treatmentplant_test_results.bod IS 'BOD. Biochemical oxygen demand, mg/l.';
COMMENT ON COLUMN fsm.treatmentplant_test_results.tss IS 'TSS. Total suspended solids, mg/l.';
COMMENT ON COLUMN fsm.treatmentplant_test_results.ecoli IS 'E. coli. CFU/100 ml.';
COMMENT ON COLUMN fsm.treatmentplant_test_results.standard_valid_from IS 'Standard from. First day of the standard that was applied.';
COMMENT ON COLUMN fsm.treatmentplant_test_results.bod_standard IS 'BOD limit. mg/l.';
COMMENT ON COLUMN fsm.treatmentplant_test_results.tss_standard IS 'TSS limit. mg/l.';
COMMENT ON COLUMN fsm.treatmentplant_test_results.ecoli_standard IS 'E. coli limit. CFU/100 ml.';
COMMENT ON COLUMN fsm.treatmentplant_test_results.ph_min IS 'pH minimum. Lower end of the range.';
COMMENT ON COLUMN fsm.treatmentplant_test_results.ph_max IS 'pH maximum. Upper end of the range.';
COMMENT ON COLUMN fsm.treatmentplant_test_results.meets_standard IS 'Meets limits. BOD, TSS and E. coli within their limits, as the indicators count it.';
COMMENT ON COLUMN fsm.treatmentplant_test_results.meets_standard_with_ph IS 'Meets standard. Limits and pH range, as the desk judges it (TST-01).';
COMMENT ON COLUMN fsm.treatmentplant_test_results.beyond_limits IS 'Beyond the limits. Values of an effluent sample outside the standard, each with its limit; blank when all are met.';

-- One row a parameter, so that a test is read like a laboratory sheet: value, limit, met or not (TST-01).
CREATE VIEW fsm.treatmentplant_test_parameters AS
SELECT r.id AS test_id, p.place, p.parameter, p.value, p.standard,
       CASE WHEN r.sample_location <> 'Influent' THEN p.met END AS met
FROM fsm.treatmentplant_test_results r
CROSS JOIN LATERAL (VALUES
    (1, 'BOD, mg/l', r.bod, 'at most ' || trim_scale(r.bod_standard), r.bod <= r.bod_standard),
    (2, 'TSS, mg/l', r.tss, 'at most ' || trim_scale(r.tss_standard), r.tss <= r.tss_standard),
    (3, 'E. coli, CFU/100 ml', r.ecoli::numeric, 'at most ' || r.ecoli_standard, r.ecoli <= r.ecoli_standard),
    (4, 'pH', r.ph, trim_scale(r.ph_min) || ' to ' || trim_scale(r.ph_max), r.ph BETWEEN r.ph_min AND r.ph_max),
    (5, 'COD, mg/l', r.cod, NULL, NULL::boolean),
    (6, 'Temperature, °C', r.temperature, NULL, NULL)) AS p (place, parameter, value, standard, met);
COMMENT ON VIEW fsm.treatmentplant_test_parameters IS 'Test parameters. Each value of a test with its limit and whether it is met; influent is not judged (TST-01).';
COMMENT ON COLUMN fsm.treatmentplant_test_parameters.test_id IS 'Test. Number of the test.';
COMMENT ON COLUMN fsm.treatmentplant_test_parameters.place IS 'Place. Order of the parameters.';
COMMENT ON COLUMN fsm.treatmentplant_test_parameters.parameter IS 'Parameter. What was measured, with its unit.';
COMMENT ON COLUMN fsm.treatmentplant_test_parameters.value IS 'Value. Result of the laboratory.';
COMMENT ON COLUMN fsm.treatmentplant_test_parameters.standard IS 'Standard. Limit in force on the day of the sample; blank: none is set.';
COMMENT ON COLUMN fsm.treatmentplant_test_parameters.met IS 'Met. Whether the limit is kept; blank: not judged.';
