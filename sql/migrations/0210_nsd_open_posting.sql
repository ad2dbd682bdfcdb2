-- A posting whose end is not known stays known as such until it is looked up, whatever happens to the tries between.
-- Spec: cwis.md 9.6.

ALTER TABLE cwis.nsd_delivery ADD COLUMN posting_open boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN cwis.nsd_delivery.posting_open IS 'Posting open. A posting went out and it is not known whether it arrived: the dashboard is looked at before anything is posted again.';
COMMENT ON COLUMN cwis.nsd_delivery.state IS 'State. queued, sending, sent (taken, not yet shown), accepted (the dashboard shows it), rejected, unreachable, or uncertain (posted, but no answer that says whether it was taken).';
UPDATE cwis.nsd_delivery SET posting_open = true WHERE state IN ('uncertain', 'sending', 'unreachable') AND shown_before IS NOT NULL;

ALTER TABLE cwis.nsd_delivery DROP CONSTRAINT nsd_delivery_next_try_check;
ALTER TABLE cwis.nsd_delivery ADD CONSTRAINT nsd_delivery_next_try_check CHECK (next_try_at IS NULL OR state IN ('unreachable', 'uncertain'));
