-- What the printed papers of the emptying service say (modules 6.13): one application, one month. Documents as JSON, so that every writer
-- prints the same figures; the numbers are defined here and nowhere else.

-- The municipality's logo as the print layouts take it: setting city_logo, "base64:" and the picture (its content says of which kind).
CREATE FUNCTION fsm.check_logo() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT 'data:image/' || imis.picture_kind(s.value) || ';base64,' || substr(s.value, 8) FROM imis.settings s WHERE s.name = 'city_logo'
$$;
COMMENT ON FUNCTION fsm.check_logo() IS 'Logo of the municipality as a data URL for printed headers; null when none is stored. Internal.';
REVOKE ALL ON FUNCTION fsm.check_logo() FROM PUBLIC;

-- Everything of the report of one application. It reads persons, so it runs with the owner's rights and asks for those of the caller: the
-- right on applications, the own provider, and the time in which a provider may know its customers.
CREATE FUNCTION fsm.application_report(application integer) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'fsm.applications';
    a fsm.applications;
    e fsm.emptyings;
    may_staff boolean := has_table_privilege(session_user, 'fsm.employees', 'SELECT');
BEGIN
    SELECT * INTO a FROM fsm.applications WHERE id = application;
    IF a.id IS NULL OR NOT has_table_privilege(session_user, here, 'SELECT')
       OR NOT (imis.sees_all_providers() OR (a.service_provider_id = imis.own_provider() AND fsm.contact_time_is_open(a.id)
               AND imis.holds('provider_admin', 'provider_help_desk'))) THEN
        PERFORM imis.refuse('report_no_application', format('There is no application %s that you may print. Reload the list.', application), here, 'id', NULL, '42501');
    END IF;
    e := fsm.emptying_of(application);
    IF e.id IS NULL THEN
        PERFORM imis.refuse('report_not_emptied', format('Application %s is not emptied yet. Its report is made after the emptying.', application), here, 'id');
    END IF;
    RETURN jsonb_build_object(
        'municipality', coalesce(imis.setting_text('city_name'), (SELECT i.name FROM imis.installation i LIMIT 1)),
        'address', imis.setting_text('city_address'),
        'logo', fsm.check_logo(),
        'currency', imis.setting_text('currency'),
        'printed_on', CURRENT_DATE,
        'application', jsonb_build_object('id', a.id, 'date', a.application_date, 'proposed', a.proposed_emptying_date,
            'emergency', a.emergency_desludging_status),
        'building', (SELECT jsonb_build_object('bin', b.bin, 'house_number', b.house_number, 'structure', t.label, 'ward', coalesce(a.ward, b.ward),
                'floors', b.floor_count, 'street', concat_ws(' – ', r.code, r.name))
            FROM building_info.buildings b LEFT JOIN building_info.structure_types t ON t.id = b.structure_type_id
            LEFT JOIN utility_info.roads r ON r.code = coalesce(a.road_code, b.road_code) WHERE b.bin = a.bin),
        'owner', jsonb_build_object('name', a.customer_name, 'contact', a.customer_contact),
        'applicant', jsonb_build_object('name', a.applicant_name, 'contact', a.applicant_contact),
        'same_person', (a.customer_name, a.customer_contact) IS NOT DISTINCT FROM (a.applicant_name, a.applicant_contact),
        'containments', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'type', t.label, 'location', l.label, 'volume', c.size)), '[]')
            FROM fsm.containments c JOIN fsm.containment_types t ON t.id = c.type_id
            LEFT JOIN fsm.containment_locations l ON l.code = c.location WHERE c.id = a.containment_id),
        'emptying', jsonb_build_object('id', e.id, 'provider', (SELECT p.company_name FROM fsm.service_providers p WHERE p.id = e.service_provider_id),
            'volume', e.volume_of_sludge, 'date', e.emptied_date, 'start', to_char(e.start_time, 'HH24:MI'), 'end', to_char(e.end_time, 'HH24:MI'),
            'driver', CASE WHEN may_staff THEN (SELECT m.name FROM fsm.employees m WHERE m.id = e.driver) END,
            'vehicle', (SELECT v.license_plate_number FROM fsm.desludging_vehicles v WHERE v.id = e.desludging_vehicle_id),
            'trips', e.no_of_trips, 'cost', e.total_cost, 'receipt', e.receipt_number,
            'disposal_place', (SELECT p.name FROM fsm.treatment_plants p WHERE p.id = e.treatment_plant_id)),
        'collection', (SELECT jsonb_build_object('plant', p.name, 'date', s.date, 'entry', to_char(s.entry_time, 'HH24:MI'),
                'exit', to_char(s.exit_time, 'HH24:MI'), 'measured', s.measured_volume)
            FROM fsm.sludge_collections s JOIN fsm.treatment_plants p ON p.id = s.treatment_plant_id WHERE s.application_id = a.id ORDER BY s.id LIMIT 1),
        'feedback', (SELECT jsonb_build_object('satisfied', f.fsm_service_quality, 'protection', f.wear_ppe, 'date', imis.local_date(f.created_at))
            FROM fsm.feedbacks f WHERE f.application_id = a.id ORDER BY f.id LIMIT 1));
END $$;
COMMENT ON FUNCTION fsm.application_report(integer) IS
    'What the printed report of an emptied application says: building, containment, emptying, sludge collection, feedback (6.13). Holds names, so it is given to who may read applications.';
REVOKE ALL ON FUNCTION fsm.application_report(integer) FROM PUBLIC;

-- D-23: each of the five figures by the day of its own event. The own provider for provider staff (OWN-01).
CREATE FUNCTION fsm.service_figures(first date, last date)
RETURNS TABLE (service_provider_id integer, ward integer, applications bigint, emptied bigint, safe_disposals bigint, volume numeric, revenue numeric)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT f.service_provider_id, f.ward, sum(f.applications)::bigint, sum(f.emptied)::bigint, sum(f.safe)::bigint, sum(f.volume), sum(f.revenue)
      FROM (
        SELECT a.service_provider_id, a.ward, 1 AS applications, 0 AS emptied, 0 AS safe, 0::numeric AS volume, 0::numeric AS revenue
          FROM fsm.applications a WHERE a.application_date BETWEEN first AND last
        UNION ALL
        SELECT e.service_provider_id, a.ward, 0, 1, 0, coalesce(e.volume_of_sludge, 0), coalesce(e.total_cost, 0)
          FROM fsm.emptyings e JOIN fsm.applications a ON a.id = e.application_id WHERE e.emptied_date BETWEEN first AND last
        UNION ALL
        SELECT s.service_provider_id, a.ward, 0, 0, 1, 0, 0
          FROM fsm.sludge_collections s JOIN fsm.applications a ON a.id = s.application_id WHERE s.date BETWEEN first AND last) f
     WHERE (SELECT imis.sees_all_providers()) OR f.service_provider_id = (SELECT imis.own_provider())
     GROUP BY f.service_provider_id, f.ward
$$;
COMMENT ON FUNCTION fsm.service_figures(date, date) IS
    'Applications received, containments emptied, safe disposals (sludge collections), sludge volume in m³ and revenue by provider and ward between two days, each by the day of its own event (6.13, D-23).';

CREATE FUNCTION fsm.monthly_report(report_year integer, report_month integer) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    begin_month date;
    end_month date;
    own integer := CASE WHEN NOT imis.sees_all_providers() THEN imis.own_provider() END;
BEGIN
    IF report_month IS NULL OR report_month NOT BETWEEN 1 AND 12 OR report_year IS NULL OR report_year NOT BETWEEN 1900 AND 2999 THEN
        PERFORM imis.refuse('report_month', 'Choose a year and a month from January to December.', 'fsm.applications'::regclass, NULL, NULL, '22023');
    END IF;
    begin_month := make_date(report_year, report_month, 1);
    end_month := (begin_month + interval '1 month - 1 day')::date;
    RETURN jsonb_build_object(
        'municipality', coalesce(imis.setting_text('city_name'), (SELECT i.name FROM imis.installation i LIMIT 1)),
        'address', imis.setting_text('city_address'),
        'logo', fsm.check_logo(),
        'currency', imis.setting_text('currency'),
        'printed_on', CURRENT_DATE,
        'year', report_year, 'month', report_month,
        'unfinished', end_month >= CURRENT_DATE,
        'own_provider', (SELECT p.company_name FROM fsm.service_providers p WHERE p.id = own),
        'by_provider', (SELECT coalesce(jsonb_agg(to_jsonb(x) ORDER BY x.name NULLS LAST), '[]') FROM (
            SELECT p.company_name AS name, sum(g.applications) AS applications, sum(g.emptied) AS emptied, sum(g.safe_disposals) AS safe_disposals,
                   sum(g.volume) AS volume, sum(g.revenue) AS revenue
              FROM fsm.service_figures(begin_month, end_month) g LEFT JOIN fsm.service_providers p ON p.id = g.service_provider_id
             GROUP BY p.id, p.company_name) x),
        'total', (SELECT to_jsonb(x) FROM (
            SELECT coalesce(sum(g.applications), 0) AS applications, coalesce(sum(g.emptied), 0) AS emptied, coalesce(sum(g.safe_disposals), 0) AS safe_disposals,
                   coalesce(sum(g.volume), 0) AS volume, coalesce(sum(g.revenue), 0) AS revenue FROM fsm.service_figures(begin_month, end_month) g) x),
        'year_to_month', (SELECT to_jsonb(x) FROM (
            SELECT coalesce(sum(g.applications), 0) AS applications, coalesce(sum(g.emptied), 0) AS emptied, coalesce(sum(g.safe_disposals), 0) AS safe_disposals,
                   coalesce(sum(g.volume), 0) AS volume, coalesce(sum(g.revenue), 0) AS revenue
              FROM fsm.service_figures(make_date(report_year, 1, 1), end_month) g) x),
        'by_ward', (SELECT coalesce(jsonb_agg(to_jsonb(x) ORDER BY x.ward NULLS LAST), '[]') FROM (
            SELECT coalesce(w.ward, g.ward) AS ward, coalesce(sum(g.applications), 0) AS applications, coalesce(sum(g.emptied), 0) AS emptied,
                   coalesce(sum(g.safe_disposals), 0) AS safe_disposals, coalesce(sum(g.volume), 0) AS volume, coalesce(sum(g.revenue), 0) AS revenue
              FROM layer_info.wards w FULL JOIN fsm.service_figures(make_date(report_year, 1, 1), end_month) g ON g.ward = w.ward
             GROUP BY coalesce(w.ward, g.ward)) x));
END $$;
COMMENT ON FUNCTION fsm.monthly_report(integer, integer) IS
    'What the printed monthly report says: by provider this month with the total, the year up to the month, and by ward (6.13). Provider staff get their own figures only (S-45).';
