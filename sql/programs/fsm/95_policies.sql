-- Own records only (modules 14.4) for plain SQL, psql and QGIS layers alike. Small tables without map use, found by an index on the provider.
-- FORCE: the owner is bound as well; the first policy of each table lets the owner's acts, imports and migrations work.
-- What a role may do at all is decided by its grants; a policy only narrows the rows.

DO $do$
DECLARE
    t text;
    municipal constant text :=
        'imis_super_admin, imis_executive, imis_it_admin, imis_building_permit, imis_building_surveyor, imis_infrastructure, imis_tax, imis_water_supply, '
        'imis_sanitation, imis_public_health, imis_help_desk, imis_solid_waste';
BEGIN
    FOREACH t IN ARRAY ARRAY['applications', 'emptyings', 'sludge_collections', 'feedbacks', 'employees', 'desludging_vehicles', 'help_desks', 'treatmentplant_tests', 'desludging_plan'] LOOP
        EXECUTE format('ALTER TABLE fsm.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE fsm.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY owner_all ON fsm.%I TO imis_owner USING (true) WITH CHECK (true)', t);
        EXECUTE format('CREATE POLICY municipal_all ON fsm.%I TO %s USING (true) WITH CHECK (true)', t, municipal);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['sludge_collections', 'employees', 'desludging_vehicles', 'help_desks', 'desludging_plan'] LOOP
        EXECUTE format('CREATE POLICY own_provider ON fsm.%I TO imis_provider_admin, imis_provider_help_desk, imis_emptying_operator '
                       'USING (service_provider_id = (SELECT imis.own_provider())) WITH CHECK (service_provider_id = (SELECT imis.own_provider()))', t);
    END LOOP;
END
$do$;

-- Names and numbers of customers: from assignment until 30 days after feedback (reliability 5). Older jobs stay in the registers, without persons.
CREATE POLICY own_provider ON fsm.applications TO imis_provider_admin, imis_provider_help_desk
    USING (service_provider_id = (SELECT imis.own_provider()) AND fsm.contact_time_is_open(id))
    WITH CHECK (service_provider_id = (SELECT imis.own_provider()));
CREATE POLICY own_provider_open ON fsm.applications FOR SELECT TO imis_emptying_operator
    USING (service_provider_id = (SELECT imis.own_provider()) AND NOT fsm.is_emptied(id));
CREATE POLICY own_provider ON fsm.emptyings TO imis_provider_admin, imis_provider_help_desk
    USING (service_provider_id = (SELECT imis.own_provider()) AND fsm.contact_time_is_open(application_id))
    WITH CHECK (service_provider_id = (SELECT imis.own_provider()));
-- An operator writes emptyings of the own provider and sees those that he recorded himself.
CREATE POLICY own_emptyings ON fsm.emptyings TO imis_emptying_operator
    USING (service_provider_id = (SELECT imis.own_provider()) AND created_by = (SELECT imis.current_user_id()) AND fsm.contact_time_is_open(application_id))
    WITH CHECK (service_provider_id = (SELECT imis.own_provider()) AND created_by = (SELECT imis.current_user_id()));
CREATE POLICY own_provider ON fsm.feedbacks TO imis_provider_admin, imis_provider_help_desk
    USING (service_provider_id = (SELECT imis.own_provider()) AND fsm.contact_time_is_open(application_id))
    WITH CHECK (service_provider_id = (SELECT imis.own_provider()));

CREATE POLICY own_plant ON fsm.sludge_collections TO imis_treatment_plant
    USING (treatment_plant_id = (SELECT imis.own_plant())) WITH CHECK (treatment_plant_id = (SELECT imis.own_plant()));
CREATE POLICY own_plant ON fsm.treatmentplant_tests TO imis_treatment_plant
    USING (treatment_plant_id = (SELECT imis.own_plant())) WITH CHECK (treatment_plant_id = (SELECT imis.own_plant()));
-- The plant's gate has to know the vehicles that come (modules 14.3, vehicles LV for the plant).
CREATE POLICY plant_reads ON fsm.desludging_vehicles FOR SELECT TO imis_treatment_plant USING (true);
