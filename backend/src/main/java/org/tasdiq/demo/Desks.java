package org.tasdiq.demo;

import org.springframework.stereotype.Component;
import org.tasdiq.assessment.Debates;
import org.tasdiq.assessment.Deliberations;
import org.tasdiq.assessment.Scoring;
import org.tasdiq.assessment.Signatures;
import org.tasdiq.candidacy.Accompaniment;
import org.tasdiq.candidacy.Advisers;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.Intake;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.jury.Absences;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.JuryDrafts;
import org.tasdiq.jury.Sessions;
import org.tasdiq.jury.Sittings;
import org.tasdiq.portfolio.Attestations;
import org.tasdiq.portfolio.Attesters;
import org.tasdiq.portfolio.Comments;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.portfolio.Excuses;
import org.tasdiq.portfolio.Portfolios;
import org.tasdiq.portfolio.Reviews;
import org.tasdiq.referential.Referentials;

/** The desks at which a story is played. */
@Component
record Desks(
        Candidacies candidacies,
        Advisers advisers,
        Accompaniment accompaniment,
        Intake intake,
        Evidences evidences,
        Portfolios portfolios,
        Comments comments,
        Attestations attestations,
        Attesters attesters,
        Reviews reviews,
        Juries juries,
        JuryDrafts drafts,
        Independence independence,
        Sessions sessions,
        Absences absences,
        Excuses excuses,
        Sittings sittings,
        Scoring scoring,
        Debates debates,
        Deliberations deliberations,
        Signatures signatures,
        Referentials referentials,
        Deadlines deadlines,
        FictitiousReport report) {}
