package org.tasdiq.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.Referentials;

/**
 * Keeps the figures of an assessment when its marks open, and anew at the deliberation, when a member may have left in
 * between. Never a mark: the figures are still there when the marks are erased.
 */
@Component
class AgreementLedger {
    private final AssessmentRepository assessments;
    private final DivergenceMap divergence;
    private final Targets targets;
    private final Candidacies candidacies;
    private final Referentials referentials;
    private final Deadlines deadlines;
    private final Actors actors;
    private final JdbcClient database;

    AgreementLedger(
            AssessmentRepository assessments,
            DivergenceMap divergence,
            Targets targets,
            Candidacies candidacies,
            Referentials referentials,
            Deadlines deadlines,
            Actors actors,
            JdbcClient database) {
        this.assessments = assessments;
        this.divergence = divergence;
        this.targets = targets;
        this.candidacies = candidacies;
        this.referentials = referentials;
        this.deadlines = deadlines;
        this.actors = actors;
        this.database = database;
    }

    @EventListener
    void keep(AssessmentEvent.AllSheetsSealed opened) {
        keepRound(opened);
    }

    @EventListener
    void keepAnew(AssessmentEvent.Deliberated deliberated) {
        keepRound(deliberated);
    }

    private void keepRound(AssessmentEvent event) {
        var assessment = assessments
                .findByCandidacyIdAndRound(event.file().value(), event.round())
                .filter(Assessment::isOpen)
                .orElseThrow();
        actors.asSystem(() -> {
            var file = candidacies.sheet(event.file());
            var blocks = targets.of(file);
            keep(assessment, file, blocks, new Figures(divergence.of(assessment, blocks)));
            return true;
        });
    }

    /** Kept anew, the day of the first opening stays. */
    private void keep(Assessment assessment, CandidacySheet file, List<BlockSheet> blocks, Figures figures) {
        var id = assessment.id();
        var before = openedOn(id);
        // Nothing is deleted where nothing is: the lock on the gap would meet another jury's.
        before.ifPresent(day -> database.sql("delete from agreement where assessment_id = :id")
                .param("id", id.toString())
                .update());
        keep(assessment, file, figures.agreement(), before.orElseGet(() -> deadlines.today(file.regime())));
        figures.spreads(blocks).forEach(spread -> keep(id, spread));
        figures.drifts().forEach(drift -> keep(id, drift));
    }

    private Optional<LocalDate> openedOn(UUID assessment) {
        return database.sql("select opened_on from agreement where assessment_id = :id")
                .param("id", assessment.toString())
                .query(LocalDate.class)
                .optional();
    }

    private void keep(Assessment assessment, CandidacySheet file, AgreementFigures figures, LocalDate openedOn) {
        database.sql("""
                        insert into agreement (assessment_id, candidacy_id, reference, round, institution_id,
                          certification_code, opened_on, jurors, competencies, marks, missing, complete,
                          alpha_ordinal, alpha_nominal, alpha_interval, share, fleiss, icc_single, icc_mean)
                        values (:id, :file, :reference, :round, :institution, :certification, :openedOn, :jurors,
                          :competencies, :marks, :missing, :complete, :ordinal, :nominal, :interval, :share, :fleiss,
                          :single, :mean)""")
                .param("id", assessment.id().toString())
                .param("file", file.id().toString())
                .param("reference", file.reference())
                .param("round", assessment.round())
                .param("institution", file.institution().value().toString())
                .param("certification", referentials.sheet(file.certification()).code())
                .param("openedOn", openedOn)
                .param("jurors", figures.jurors())
                .param("competencies", figures.competencies())
                .param("marks", figures.marks())
                .param("missing", figures.missing())
                .param("complete", figures.complete())
                .param("ordinal", figures.ordinal())
                .param("nominal", figures.nominal())
                .param("interval", figures.interval())
                .param("share", figures.share())
                .param("fleiss", figures.fleiss())
                .param("single", figures.single())
                .param("mean", figures.mean())
                .update();
    }

    private void keep(UUID assessment, Figures.Spread spread) {
        database.sql("insert into competency_spread values (:id, :block, :code, :marks, :spread, :disagreement)")
                .param("id", assessment.toString())
                .param("block", spread.block())
                .param("code", spread.code())
                .param("marks", spread.marks())
                .param("spread", spread.spread())
                .param("disagreement", spread.disagreement())
                .update();
    }

    private void keep(UUID assessment, Figures.Drift drift) {
        var person = drift.juror().value().toString();
        // Asked first, because an ignored insert uses up a number.
        if (alias(drift.juror()).isEmpty()) {
            database.sql("insert ignore into juror_alias (person_id) values (:person)")
                    .param("person", person)
                    .update();
        }
        database.sql("insert into juror_drift select :id, alias, :marks, :difference from juror_alias"
                        + " where person_id = :person")
                .param("id", assessment.toString())
                .param("marks", drift.marks())
                .param("difference", drift.difference())
                .param("person", person)
                .update();
    }

    /** The number under which a juror's drift is kept; empty before the first opened assessment. */
    Optional<Integer> alias(PersonId juror) {
        return database.sql("select alias from juror_alias where person_id = :person")
                .param("person", juror.value().toString())
                .query(Integer.class)
                .optional();
    }
}
