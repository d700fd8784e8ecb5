ALTER TABLE evidence
  ADD compared_at datetime(6) NULL COMMENT 'when the stored file was last compared with sha256',
  ADD damaged_at  datetime(6) NULL COMMENT 'since when the stored file differs from sha256, or is gone',
  ADD KEY evidence_to_compare (compared_at, uploaded_at);
