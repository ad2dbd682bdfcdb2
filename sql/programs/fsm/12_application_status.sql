-- State of applications, quarters, and the stars of service providers (data-model 2.16, 3.11, 4.6; modules 6.2, 6.8.1).

-- What has happened to an application. It runs with its owner's rights, because a reader who may see the application
-- need not be allowed to see its collection or feedback; it tells only that they exist.
CREATE VIEW fsm.application_progress AS
SELECT a.id,
       EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = a.id) AS emptying_status,
       EXISTS (SELECT 1 FROM fsm.sludge_collections s WHERE s.application_id = a.id) AS sludge_collection_status,
       EXISTS (SELECT 1 FROM fsm.feedbacks f WHERE f.application_id = a.id) AS feedback_status
FROM fsm.applications a
-- Owner's rights pass the row policies, so the own records (OWN-01) are a condition of the view itself.
WHERE (SELECT imis.sees_all_providers())
   OR a.service_provider_id = (SELECT imis.own_provider())
   OR ((SELECT imis.own_plant()) IS NOT NULL
       AND EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = a.id AND e.treatment_plant_id = (SELECT imis.own_plant())));
COMMENT ON VIEW fsm.application_progress IS 'Application progress. The three marks of every application.';
COMMENT ON COLUMN fsm.application_progress.id IS 'Application. Number of the application.';
COMMENT ON COLUMN fsm.application_progress.emptying_status IS 'Emptied. An emptying is on record.';
COMMENT ON COLUMN fsm.application_progress.sludge_collection_status IS 'Sludge collected. A sludge collection is on record.';
COMMENT ON COLUMN fsm.application_progress.feedback_status IS 'Feedback given. A feedback is on record.';

CREATE VIEW fsm.application_status WITH (security_invoker = true) AS
SELECT a.id,
       a.bin,
       a.containment_id,
       a.ward,
       a.application_date,
       a.proposed_emptying_date,
       a.service_provider_id,
       a.emergency_desludging_status,
       p.emptying_status,
       p.sludge_collection_status,
       p.feedback_status,
       CASE WHEN p.sludge_collection_status AND p.feedback_status THEN 'closed'
            WHEN p.sludge_collection_status THEN 'collected'
            WHEN p.emptying_status THEN 'emptied'
            WHEN a.service_provider_id IS NULL THEN 'unassigned'
            ELSE 'requested' END AS stage,
       NOT p.emptying_status AND a.proposed_emptying_date BETWEEN CURRENT_DATE AND CURRENT_DATE + 28 AS due_in_four_weeks
FROM fsm.applications a
JOIN fsm.application_progress p ON p.id = a.id;
COMMENT ON VIEW fsm.application_status IS 'Application status. Stage and marks of applications, derived from what was recorded.';
COMMENT ON COLUMN fsm.application_status.id IS 'Application. Number of the application.';
COMMENT ON COLUMN fsm.application_status.bin IS 'BIN. Building of the application.';
COMMENT ON COLUMN fsm.application_status.containment_id IS 'Containment. Containment to be emptied.';
COMMENT ON COLUMN fsm.application_status.ward IS 'Ward. Ward of the application.';
COMMENT ON COLUMN fsm.application_status.application_date IS 'Application date. Day of the request.';
COMMENT ON COLUMN fsm.application_status.proposed_emptying_date IS 'Proposed emptying date. Day asked for.';
COMMENT ON COLUMN fsm.application_status.service_provider_id IS 'Service provider. Who shall do it.';
COMMENT ON COLUMN fsm.application_status.emergency_desludging_status IS 'Emergency. Whether it is urgent.';
COMMENT ON COLUMN fsm.application_status.emptying_status IS 'Emptied. An emptying is on record.';
COMMENT ON COLUMN fsm.application_status.sludge_collection_status IS 'Sludge collected. A sludge collection is on record.';
COMMENT ON COLUMN fsm.application_status.feedback_status IS 'Feedback given. A feedback is on record.';
COMMENT ON COLUMN fsm.application_status.stage IS 'Stage. unassigned, requested, emptied, collected or closed.';
COMMENT ON COLUMN fsm.application_status.due_in_four_weeks IS 'Due in four weeks. Not emptied and proposed within the next 28 days.';

-- KPI-02: the quarters of every year that has targets or applications; nothing has to be filled once a year.
CREATE VIEW fsm.quarters AS
SELECT y.year * 10 + q.n AS quarterid,
       'Q' || q.n AS quartername,
       make_date(y.year, 3 * q.n - 2, 1) AS starttime,
       (make_date(y.year, 3 * q.n - 2, 1) + interval '3 months' - interval '1 day')::date AS endtime,
       y.year
FROM (SELECT year FROM fsm.kpi_targets
      UNION
      SELECT DISTINCT extract(year FROM application_date)::integer FROM fsm.applications WHERE application_date IS NOT NULL) y
CROSS JOIN generate_series(1, 4) AS q (n);
COMMENT ON VIEW fsm.quarters IS 'Quarters. Calendar quarters of the years that have targets or applications (KPI-02).';
COMMENT ON COLUMN fsm.quarters.quarterid IS 'Number. Year times ten plus quarter.';
COMMENT ON COLUMN fsm.quarters.quartername IS 'Quarter. Q1 to Q4.';
COMMENT ON COLUMN fsm.quarters.starttime IS 'First day. First day of the quarter.';
COMMENT ON COLUMN fsm.quarters.endtime IS 'Last day. Last day of the quarter.';
COMMENT ON COLUMN fsm.quarters.year IS 'Year. Calendar year.';

-- The service-quality answers of a provider's last five feedbacks, newest first: true is a filled star (modules 6.2).
CREATE VIEW fsm.service_provider_stars AS
SELECT p.id AS service_provider_id, s.answers, coalesce(cardinality(s.answers), 0) AS answered, s.stars
FROM fsm.service_providers p
LEFT JOIN LATERAL (
    SELECT array_agg(l.fsm_service_quality ORDER BY l.id DESC) AS answers,
           string_agg(CASE WHEN l.fsm_service_quality THEN '★' ELSE '☆' END, '' ORDER BY l.id DESC) AS stars
    FROM (SELECT f.id, f.fsm_service_quality FROM fsm.feedbacks f
          WHERE f.service_provider_id = p.id AND f.fsm_service_quality IS NOT NULL
          ORDER BY f.id DESC LIMIT 5) l
) s ON true
-- Owner's rights pass the row policies, so the own records (OWN-01) are a condition of the view itself.
WHERE (SELECT imis.sees_all_providers()) OR p.id = (SELECT imis.own_provider());
COMMENT ON VIEW fsm.service_provider_stars IS 'Customer feedback of providers. Answers of the last five feedbacks.';
COMMENT ON COLUMN fsm.service_provider_stars.service_provider_id IS 'Service provider. Number of the provider.';
COMMENT ON COLUMN fsm.service_provider_stars.answers IS 'Answers. Satisfied or not, newest first, at most five.';
COMMENT ON COLUMN fsm.service_provider_stars.answered IS 'Answered. Number of answers shown.';
COMMENT ON COLUMN fsm.service_provider_stars.stars IS 'Customer feedback. The last five answers, newest first: filled star satisfied, empty star not satisfied.';
