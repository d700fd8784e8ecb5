package org.tasdiq.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.StepDone;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyEvent;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.catalogue.AwardEvent;
import org.tasdiq.catalogue.Awards;
import org.tasdiq.catalogue.OfferEvent;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.deadline.DeadlineEvent;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.decision.DecisionEvent;
import org.tasdiq.identity.Actors;
import org.tasdiq.jury.JuryEvent;
import org.tasdiq.recognition.RequestEvent;
import org.tasdiq.recognition.Requests;

/** Keeps the list of files, and of what else is under way, in step with what happens to them; {@link OpenTasks} tells it of the steps. */
@Component
class Docket {
    private final WorkRows rows;
    private final Candidacies candidacies;
    private final Offers offers;
    private final Awards awards;
    private final Requests requests;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Actors actors;
    private final Clock clock;

    Docket(
            WorkRows rows,
            Candidacies candidacies,
            Offers offers,
            Awards awards,
            Requests requests,
            Cases cases,
            Deadlines deadlines,
            Actors actors,
            Clock clock) {
        this.rows = rows;
        this.candidacies = candidacies;
        this.offers = offers;
        this.awards = awards;
        this.requests = requests;
        this.cases = cases;
        this.deadlines = deadlines;
        this.actors = actors;
        this.clock = clock;
    }

    @EventListener
    void on(CandidacyEvent event) {
        var file = event.file();
        var sheet = sheet(file);
        switch (event) {
            case CandidacyEvent.ApplicationSubmitted sent -> {
                rows.add(sheet, firstSent(file));
                ofSameCandidate(file)
                        .flatMap(other -> sheet(other).accompaniedBy().stream())
                        .forEach(adviser -> rows.tookPart(file, adviser));
            }
            case CandidacyEvent.DeclaredAdmissible admissible -> rows.reach(file, Stage.ADMISSIBLE);
            case CandidacyEvent.OpinionGiven opinion -> rows.tookPart(file, opinion.author());
            case CandidacyEvent.AdmissibilityDecided decided -> rows.tookPart(file, decided.by());
            case CandidacyEvent.RejectionOverruled overruled -> {
                rows.tookPart(file, overruled.proposedBy());
                rows.tookPart(file, overruled.by());
            }
            case CandidacyEvent.AdviserAccepted accepted ->
                ofSameCandidate(file).forEach(other -> rows.tookPart(other, accepted.adviser()));
            default -> {}
        }
        rows.status(file, sheet.status());
    }

    @EventListener
    void on(OfferEvent event) {
        if (event instanceof OfferEvent.OfferBegun || event instanceof OfferEvent.OfferDiscarded) return;
        var offer = actors.asSystem(() -> offers.sheet(event.file()));
        if (event instanceof OfferEvent.OfferSubmitted)
            rows.add(actors.asSystem(() -> cases.sheet(event.file())), clock.instant());
        rows.underWay(event.file(), !offer.status().isOver());
    }

    @EventListener
    void on(AwardEvent event) {
        var award = actors.asSystem(() -> awards.sheet(event.file()));
        if (event instanceof AwardEvent.AwardSubmitted)
            rows.add(actors.asSystem(() -> cases.sheet(event.file())), clock.instant());
        rows.underWay(event.file(), !award.state().isOver());
    }

    @EventListener
    void on(RequestEvent event) {
        var request = actors.asSystem(() -> requests.sheet(event.file()));
        if (event instanceof RequestEvent.RequestSubmitted)
            rows.add(actors.asSystem(() -> cases.sheet(event.file())), clock.instant());
        rows.underWay(event.file(), !request.status().isOver());
    }

    @EventListener
    void on(StepDone done) {
        Stage.after(done).ifPresent(stage -> rows.reach(done.file(), stage));
    }

    @EventListener
    void on(DeadlineEvent event) {
        if (!actors.asSystem(() -> candidacies.keeps(event.file()))) return;
        deadlines
                .latestOf(event.file(), event.rule())
                .filter(latest -> !latest.onlyReminds())
                .ifPresent(latest -> rows.deadline(event.file(), latest));
    }

    @EventListener
    void on(JuryEvent event) {
        var file = event.file();
        switch (event) {
            case JuryEvent.JuryAppointed appointed -> {
                rows.unseatAll(file);
                rows.tookPart(file, appointed.by());
                rows.seat(file, appointed.members());
            }
            case JuryEvent.MembersReplaced replaced -> {
                rows.tookPart(file, replaced.by());
                rows.seat(file, replaced.joined());
            }
            case JuryEvent.MemberLeft left -> rows.unseat(file, left.member());
            case JuryEvent.JuryAnnulled annulled -> rows.unseatAll(file);
            case JuryEvent.HearingRecorded hearing ->
                rows.excused(file, hearing.result().isExcuse() ? clock.instant() : null);
            case JuryEvent.ExcuseReviewed review when review.accepted() -> rows.excused(file, clock.instant());
            default -> {}
        }
    }

    @EventListener
    void on(DecisionEvent.DecisionIssued issued) {
        rows.reach(issued.file(), Stage.DECIDED);
        rows.decided(issued.file(), issued.outcome().name(), clock.instant());
    }

    @EventListener
    void on(DecisionEvent.ConditionSettled settled) {
        rows.tookPart(settled.file(), settled.by());
        rows.settled(settled.file(), settled.result().name());
    }

    @EventListener
    void on(DecisionEvent.DecisionAnnulled annulled) {
        rows.annulled(annulled.file());
    }

    @EventListener
    void on(DecisionEvent.DecisionRevoked revoked) {
        rows.annulled(revoked.file());
    }

    /** Who accompanied the candidate in one file is involved in all of them. */
    private Stream<CandidacyId> ofSameCandidate(CandidacyId file) {
        return actors.asSystem(() -> candidacies.ofSameCandidate(file)).stream();
    }

    private Instant firstSent(CandidacyId file) {
        return actors.asSystem(() -> candidacies.versions(file)).getFirst().sentAt();
    }

    private CandidacySheet sheet(CandidacyId file) {
        return actors.asSystem(() -> candidacies.sheet(file));
    }
}
