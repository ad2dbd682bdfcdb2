-- Targets of key performance indicators (modules 11.1, KPI-01).

CREATE FUNCTION fsm.kpi_target_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NEW.year > extract(year FROM CURRENT_DATE) AND NOT imis.setting_true('kpi_targets_next_year') THEN
        PERFORM imis.refuse('kpi_01_year', 'Targets can be entered up to this year. A setting allows the next one: ask the administrator.',
                            'fsm.kpi_targets'::regclass, 'year');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.kpi_target_rules() IS 'Refuses targets of the next year unless the setting allows them (KPI-01).';
CREATE TRIGGER r_rules BEFORE INSERT OR UPDATE OF year, taken_over ON fsm.kpi_targets FOR EACH ROW
    WHEN (NOT NEW.taken_over) EXECUTE FUNCTION fsm.kpi_target_rules();
