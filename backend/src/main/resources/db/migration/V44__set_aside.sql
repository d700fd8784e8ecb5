-- Minutes are also set aside by nobody: a member left, and those who remained could not decide.
ALTER TABLE unadopted_minutes
  MODIFY reopened_by uuid COMMENT 'the president; empty where a recusal left the jury unable to decide';
