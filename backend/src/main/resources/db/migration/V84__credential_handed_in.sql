-- The credential of a request comes into the portfolio of the file to which its learner was sent, once.
ALTER TABLE ruling
  ADD COLUMN evidence_id uuid COMMENT 'the credential in the portfolio of that file' AFTER file_id,
  ADD COLUMN hand_in_at datetime(6) COMMENT 'when it is to be handed in; empty otherwise' AFTER evidence_id,
  ADD KEY sent_to (file_id),
  ADD KEY handed_in (evidence_id),
  ADD KEY to_hand_in (hand_in_at);

-- Who made an offer does not weigh what was issued on it. Of before only the names are known.
ALTER TABLE offer_review ADD COLUMN reviewer_id uuid AFTER reviewed_by;
ALTER TABLE council_minutes ADD COLUMN recorder_id uuid AFTER recorded_by;
