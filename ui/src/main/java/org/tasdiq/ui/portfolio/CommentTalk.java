package org.tasdiq.ui.portfolio;

import java.time.ZoneId;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.Comments;

/** Between whom one comments on which file: what of it the reader may do. */
record CommentTalk(Comments comments, CandidacyId file, ZoneId zone, boolean writes, boolean answers) {}
