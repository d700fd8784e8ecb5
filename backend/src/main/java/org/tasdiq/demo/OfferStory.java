package org.tasdiq.demo;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.Approvals;
import org.tasdiq.catalogue.Catalogue;
import org.tasdiq.catalogue.CatalogueQuery;
import org.tasdiq.catalogue.CatalogueSheet;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.OfferEvent;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.catalogue.QualityRuling;
import org.tasdiq.catalogue.VoteCount;
import org.tasdiq.catalogue.VoteRecord;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Role;

/** The fictitious micro-credentials of {@code demo/offers.json}, each brought as far as it says. */
@Component
class OfferStory {
    /** Where an offer waits. */
    private enum State {
        REVIEW,
        COUNCIL,
        PUBLISHED
    }

    private record Part(String institution, State state, Descriptor content) {}

    /** As in the deliberation of Toulouse: 39 members, 24 present, 24 in favour. */
    private static final VoteCount UNANIMOUS = new VoteCount(39, 24, 24, 0, 0, 0, 0);

    private static final String COUNCIL = "Conseil de la formation (fictif)";

    private final Scenario stage;
    private final Offers offers;
    private final Approvals approvals;
    private final Catalogue catalogue;
    private final Deadlines deadlines;

    OfferStory(Scenario stage, Offers offers, Approvals approvals, Catalogue catalogue, Deadlines deadlines) {
        this.stage = stage;
        this.offers = offers;
        this.approvals = approvals;
        this.catalogue = catalogue;
        this.deadlines = deadlines;
    }

    void play() {
        for (var part : List.of(Cast.read("demo/offers.json", Part[].class))) play(part);
    }

    /** The one of that title, in French, that everybody finds in the catalogue; empty where none is. */
    Optional<CatalogueSheet> offered(String title) {
        var query = new CatalogueQuery(title, null, null, null, null, "", null, "", 0);
        return catalogue.page(query, Texts.FRENCH).sheets().stream()
                .filter(one -> one.title().fr().equals(title))
                .findFirst();
    }

    private void play(Part part) {
        var house = stage.institution(part.institution());
        var head = stage.holder(Role.PROGRAMME_HEAD, house.id());
        var offer = stage.as(head, () -> offers.begin(house.id(), part.content()));
        stage.as(head, () -> {
            offers.submit(offer, offers.sheet(offer).revision());
        });
        stage.await(offer, "catalogue.reviewQuality");
        if (part.state() == State.REVIEW) return;
        stage.as(stage.holder(Role.QUALITY_OFFICER, house.id()), () -> {
            approvals.reviewQuality(offer, new QualityRuling(QualityRuling.Outcome.ACCEPTED, "", List.of()));
        });
        stage.await(offer, "catalogue.recordCouncilVote");
        if (part.state() == State.COUNCIL) return;
        stage.as(stage.holder(Role.CERTIFYING_AUTHORITY, house.id()), () -> {
            var today = deadlines.today(house.regime());
            approvals.recordCouncilVote(
                    offer, new VoteRecord("2026/07/FICT-85", COUNCIL, today, UNANIMOUS, null, null));
        });
        stage.await(
                offer,
                OfferEvent.OfferPublished.class,
                () -> catalogue.find(offer).isPresent());
    }
}
