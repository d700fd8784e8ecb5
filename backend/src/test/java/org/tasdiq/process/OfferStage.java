package org.tasdiq.process;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.stereotype.Component;
import org.tasdiq.catalogue.Approvals;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.catalogue.OfferSheet;
import org.tasdiq.catalogue.OfferStatus;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.catalogue.QualityRuling;
import org.tasdiq.catalogue.ReviewOutcome;
import org.tasdiq.catalogue.Revisions;
import org.tasdiq.catalogue.VoteCount;
import org.tasdiq.catalogue.VoteRecord;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;

/** Plays the people through whose hands an offer goes; each step waits until the engine has come to it. */
@Component
public class OfferStage {
    static final String FR = "PORT-AZUR";
    static final String TN = "COTE-IMAGINAIRE";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Offers offers;
    private final Approvals approvals;
    private final Revisions revisions;
    private final Deadlines deadlines;
    private final OpenTasks tasks;
    private final Institutions institutions;
    private final People people;
    private final Actors actors;

    OfferStage(
            Offers offers,
            Approvals approvals,
            Revisions revisions,
            Deadlines deadlines,
            OpenTasks tasks,
            Institutions institutions,
            People people,
            Actors actors) {
        this.offers = offers;
        this.approvals = approvals;
        this.revisions = revisions;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.institutions = institutions;
        this.people = people;
        this.actors = actors;
    }

    /** Begun in that institution by its programme head, with all that its profiles ask for. */
    Story anOffer(String institution) {
        var house = actors.asSystem(institutions::all).stream()
                .filter(one -> one.code().equals(institution))
                .findFirst()
                .orElseThrow();
        return new Story(
                house,
                actors.as(holder(Role.PROGRAMME_HEAD, house), () -> offers.begin(house.id(), Faculty.dataCleaning())));
    }

    private PersonId holder(Role role, InstitutionSheet house) {
        return actors.asSystem(() -> people.holding(role, house.id()))
                .getFirst()
                .id();
    }

    /** One offer on its way. */
    final class Story {
        private final InstitutionSheet house;
        private final OfferId offer;

        private Story(InstitutionSheet house, OfferId offer) {
            this.house = house;
            this.offer = offer;
        }

        OfferId offer() {
            return offer;
        }

        OfferSheet sheet() {
            return actors.asSystem(() -> offers.sheet(offer));
        }

        PersonId holder(Role role) {
            return OfferStage.this.holder(role, house);
        }

        Story submitted() {
            as(Role.PROGRAMME_HEAD, () -> offers.submit(offer, sheet().revision()));
            return this;
        }

        Story reviewed(QualityRuling.Outcome outcome) {
            awaitOpen("catalogue.reviewQuality");
            as(
                    Role.QUALITY_OFFICER,
                    () -> approvals.reviewQuality(offer, new QualityRuling(outcome, "Vu (fictif)", List.of())));
            return this;
        }

        Story revised() {
            awaitOpen("catalogue.reviseOffer");
            as(Role.PROGRAMME_HEAD, () -> approvals.reviseOffer(offer, sheet().revision()));
            return this;
        }

        /** Whoever is present is for it, or against it. */
        Story voted(int members, int present, int inFavour) {
            awaitOpen("catalogue.recordCouncilVote");
            var today = actors.asSystem(() -> deadlines.today(house.regime()));
            var count = new VoteCount(members, present, inFavour, present - inFavour, 0, 0, 0);
            var vote = new VoteRecord("2024/07/CFVU-85 (fictif)", "CFVU", today, count, null, null);
            as(Role.CERTIFYING_AUTHORITY, () -> approvals.recordCouncilVote(offer, vote));
            return this;
        }

        /** As in Toulouse on 24 July 2024: 39 members, 24 present, 24 for. */
        Story adopted() {
            voted(39, 24, 24);
            awaitStatus(OfferStatus.PUBLISHED);
            return this;
        }

        Story lookedAtAgain(ReviewOutcome outcome) {
            awaitOpen("catalogue.reviewOffer");
            as(Role.QUALITY_OFFICER, () -> approvals.reviewOffer(offer, outcome, "Revu (fictif)"));
            return this;
        }

        Story revisionBegun() {
            as(Role.PROGRAMME_HEAD, () -> revisions.begin(offer, "Coquille (fictif)"));
            return this;
        }

        Story revisionDropped() {
            awaitOpen("catalogue.reviseOffer");
            as(Role.PROGRAMME_HEAD, () -> revisions.drop(offer));
            return this;
        }

        Story withdrawn() {
            as(Role.PROGRAMME_HEAD, () -> offers.withdraw(offer, "Formation arrêtée (fictif)"));
            return this;
        }

        void awaitOpen(String step) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> tasks.parked(offer, step).isPresent());
        }

        void awaitStatus(OfferStatus status) {
            Awaitility.await().atMost(PATIENCE).until(() -> sheet().status() == status);
        }

        private void as(Role role, Runnable act) {
            actors.as(holder(role), () -> {
                act.run();
                return offer;
            });
        }
    }
}
