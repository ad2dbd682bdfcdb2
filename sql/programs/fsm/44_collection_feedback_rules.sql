-- Sludge collections and feedback (data-model 2.14, 2.15, 4.6; modules 6.11, 6.12: SLC-01, SLC-02, CHN-03, FBK-01, FBK-02, T4 to T7).

-- The emptying that a collection or feedback follows; of several taken-over ones the latest.
CREATE FUNCTION fsm.emptying_of(application integer) RETURNS fsm.emptyings
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT e FROM fsm.emptyings e WHERE e.application_id = application ORDER BY e.emptied_date DESC NULLS LAST, e.id DESC LIMIT 1
$$;
COMMENT ON FUNCTION fsm.emptying_of(integer) IS 'The emptying of an application; null when it is not emptied.';
REVOKE ALL ON FUNCTION fsm.emptying_of(integer) FROM PUBLIC;

CREATE FUNCTION fsm.collection_values() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    job fsm.emptyings := fsm.emptying_of(NEW.application_id);
BEGIN
    NEW.tipping_fee_receipt_number := nullif(btrim(NEW.tipping_fee_receipt_number), '');
    IF TG_OP = 'INSERT' THEN
        NEW.treatment_plant_id := coalesce(NEW.treatment_plant_id, job.treatment_plant_id);
        NEW.volume_of_sludge := coalesce(NEW.volume_of_sludge, job.volume_of_sludge);
        NEW.desludging_vehicle_id := coalesce(NEW.desludging_vehicle_id, job.desludging_vehicle_id);
        NEW.no_of_trips := coalesce(NEW.no_of_trips, job.no_of_trips);
        IF NOT NEW.taken_over OR NEW.service_provider_id IS NULL THEN
            NEW.service_provider_id := coalesce(job.service_provider_id,
                (SELECT a.service_provider_id FROM fsm.applications a WHERE a.id = NEW.application_id));
        END IF;
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.collection_values() IS 'Plant, volume, vehicle, trips and provider of the emptying, for a sludge collection (SLC-02, CHN-13).';
CREATE TRIGGER d_values BEFORE INSERT OR UPDATE ON fsm.sludge_collections FOR EACH ROW EXECUTE FUNCTION fsm.collection_values();

CREATE FUNCTION fsm.collection_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'fsm.sludge_collections';
    job fsm.emptyings;
    sibling integer;
BEGIN
    PERFORM 1 FROM fsm.applications WHERE id = NEW.application_id FOR NO KEY UPDATE;
    job := fsm.emptying_of(NEW.application_id);
    IF job.id IS NULL THEN
        PERFORM imis.refuse('t4_not_emptied', format('Application %s is not yet emptied. Record the emptying first.', NEW.application_id), here, 'application_id');
    END IF;
    IF TG_OP = 'INSERT' OR OLD.taken_over THEN
        SELECT s.id INTO sibling FROM fsm.sludge_collections s WHERE s.application_id = NEW.application_id AND s.id <> NEW.id LIMIT 1;
        IF sibling IS NOT NULL THEN
            PERFORM imis.refuse('slc_01_already_collected', format('The sludge of application %s is already collected (record %s). Open that record instead.', NEW.application_id, sibling), here, 'application_id');
        END IF;
    ELSE
        IF EXISTS (SELECT 1 FROM fsm.feedbacks f WHERE f.application_id = OLD.application_id) THEN
            PERFORM imis.refuse('slc_locked_feedback', 'Feedback on this application has been given, so the sludge collection can no longer be changed.', here, 'id');
        ELSIF NEW.application_id <> OLD.application_id THEN
            PERFORM imis.refuse('slc_application_fixed', 'A sludge collection stays with its application. Delete it and record it for the other application.', here, 'application_id');
        END IF;
    END IF;
    IF NEW.treatment_plant_id <> job.treatment_plant_id THEN
        PERFORM imis.refuse('slc_02_plant', 'The treatment plant is the disposal place of the emptying. If the load arrived elsewhere, change the disposal place of the emptying first.', here, 'treatment_plant_id');
    ELSIF NEW.volume_of_sludge <> job.volume_of_sludge THEN
        PERFORM imis.refuse('chn_13_volume', format('The volume is that of the emptying, %s m³. Enter what the plant measured as measured volume.', job.volume_of_sludge), here, 'volume_of_sludge');
    ELSIF NEW.desludging_vehicle_id <> job.desludging_vehicle_id THEN
        PERFORM imis.refuse('slc_02_vehicle', 'The vehicle is that of the emptying.', here, 'desludging_vehicle_id');
    ELSIF NEW.date < job.emptied_date THEN
        PERFORM imis.refuse('chn_03_before_emptying', format('The date lies before the emptying of %s. Correct the date.', job.emptied_date), here, 'date');
    END IF;
    IF imis.setting_true('tipping_fee_in_use') AND NEW.tipping_fee_amount IS NULL THEN
        PERFORM imis.refuse('slc_tipping_fee', 'Enter the tipping fee; it is in use in this municipality.', here, 'tipping_fee_amount');
    ELSIF imis.setting_true('tipping_fee_in_use') AND NEW.tipping_fee_receipt_number IS NULL THEN
        PERFORM imis.refuse('slc_tipping_receipt', 'Enter the receipt number of the tipping fee.', here, 'tipping_fee_receipt_number');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.collection_rules() IS 'Rules of a sludge collection: emptied, once, dates, copies of the emptying, tipping fee (T4).';
CREATE TRIGGER r_rules_insert BEFORE INSERT ON fsm.sludge_collections FOR EACH ROW
    WHEN (NOT NEW.taken_over) EXECUTE FUNCTION fsm.collection_rules();
CREATE TRIGGER r_rules_update BEFORE UPDATE ON fsm.sludge_collections FOR EACH ROW
    WHEN (NOT NEW.taken_over AND pg_trigger_depth() = 0) EXECUTE FUNCTION fsm.collection_rules();

CREATE FUNCTION fsm.collection_delete_guard() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM fsm.feedbacks f WHERE f.application_id = OLD.application_id)
       AND NOT EXISTS (SELECT 1 FROM fsm.sludge_collections s WHERE s.application_id = OLD.application_id AND s.id <> OLD.id) THEN
        PERFORM imis.refuse('t7_feedback_first', format('Feedback on application %s is on record. Delete the feedback first.', OLD.application_id),
            'fsm.sludge_collections'::regclass, 'id');
    END IF;
    RETURN OLD;
END $$;
COMMENT ON FUNCTION fsm.collection_delete_guard() IS 'Refuses to delete a collection while feedback exists (T7).';
CREATE TRIGGER r_delete BEFORE DELETE ON fsm.sludge_collections FOR EACH ROW EXECUTE FUNCTION fsm.collection_delete_guard();

CREATE FUNCTION fsm.feedback_values() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    application fsm.applications;
BEGIN
    NEW.customer_number := imis.normalise_phone(NEW.customer_number);
    IF TG_OP = 'INSERT' THEN
        SELECT * INTO application FROM fsm.applications WHERE id = NEW.application_id;
        IF num_nonnulls(NEW.customer_name, NEW.customer_gender, NEW.customer_number) = 0 THEN
            NEW.customer_name := application.applicant_name;
            NEW.customer_gender := application.applicant_gender;
            NEW.customer_number := application.applicant_contact;
        END IF;
        IF NOT NEW.taken_over OR NEW.service_provider_id IS NULL THEN
            NEW.service_provider_id := coalesce((fsm.emptying_of(NEW.application_id)).service_provider_id, application.service_provider_id);
        END IF;
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.feedback_values() IS 'Customer of the application and provider of the emptying, for a feedback.';
CREATE TRIGGER d_values BEFORE INSERT OR UPDATE ON fsm.feedbacks FOR EACH ROW EXECUTE FUNCTION fsm.feedback_values();

CREATE FUNCTION fsm.feedback_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'fsm.feedbacks';
    sibling integer;
BEGIN
    IF TG_OP = 'UPDATE' AND NOT OLD.taken_over THEN
        IF NEW.application_id <> OLD.application_id OR (NEW.customer_name, NEW.customer_gender, NEW.customer_number, NEW.service_provider_id)
           IS DISTINCT FROM (OLD.customer_name, OLD.customer_gender, OLD.customer_number, OLD.service_provider_id) THEN
            PERFORM imis.refuse('fbk_locked_fields', 'Only the two answers and the comments of a feedback can be corrected.', here, 'customer_name');
        ELSIF imis.local_date(OLD.created_at) <> imis.local_date(now()) OR OLD.created_by IS DISTINCT FROM imis.current_user_id() THEN
            PERFORM imis.refuse('fbk_locked_day', 'A feedback can be corrected on the same day only, by the person who recorded it. Delete it and record it again if that is allowed to you.', here, 'id');
        END IF;
        RETURN NEW;
    END IF;
    PERFORM 1 FROM fsm.applications WHERE id = NEW.application_id FOR NO KEY UPDATE;
    SELECT f.id INTO sibling FROM fsm.feedbacks f WHERE f.application_id = NEW.application_id AND f.id <> NEW.id LIMIT 1;
    IF sibling IS NOT NULL THEN
        PERFORM imis.refuse('fbk_01_already_given', format('Feedback on application %s is already on record (number %s).', NEW.application_id, sibling), here, 'application_id');
    ELSIF (fsm.emptying_of(NEW.application_id)).id IS NULL THEN
        PERFORM imis.refuse('t5_not_emptied', format('Application %s is not yet emptied. Feedback is taken after the emptying.', NEW.application_id), here, 'application_id');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.feedback_rules() IS 'Rules of a feedback: after the emptying, once, corrected the same day only (T5, FBK-01, FBK-02).';
CREATE TRIGGER r_rules_insert BEFORE INSERT ON fsm.feedbacks FOR EACH ROW
    WHEN (NOT NEW.taken_over) EXECUTE FUNCTION fsm.feedback_rules();
CREATE TRIGGER r_rules_update BEFORE UPDATE ON fsm.feedbacks FOR EACH ROW
    WHEN (NOT NEW.taken_over AND pg_trigger_depth() = 0) EXECUTE FUNCTION fsm.feedback_rules();
