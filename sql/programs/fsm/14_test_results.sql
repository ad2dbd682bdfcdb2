-- Effluent tests against the standard in force on the sample's day (data-model 4.7; modules TST-01, D-14).

CREATE VIEW fsm.treatmentplant_test_results AS
SELECT t.id, t.treatment_plant_id, p.name AS treatment_plant, t.date, t.sample_location, t.temperature, t.ph, t.cod, t.bod, t.tss, t.ecoli,
       s.valid_from AS standard_valid_from, s.bod_standard, s.tss_standard, s.ecoli_standard, s.ph_min, s.ph_max,
       j.meets_standard,
       j.meets_standard AND t.ph BETWEEN s.ph_min AND s.ph_max AS meets_standard_with_ph
FROM fsm.treatmentplant_tests t
JOIN fsm.treatment_plants p ON p.id = t.treatment_plant_id
LEFT JOIN LATERAL (
    SELECT * FROM fsm.effluent_standards e WHERE e.valid_from <= t.date ORDER BY e.valid_from DESC LIMIT 1
) s ON true
-- Influent is never judged; a missing value leaves the question open.
CROSS JOIN LATERAL (
    SELECT CASE WHEN t.sample_location = 'Influent' THEN NULL
                ELSE t.bod <= s.bod_standard AND t.tss <= s.tss_standard AND t.ecoli <= s.ecoli_standard END AS meets_standard
) j;
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
