package org.tasdiq.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.tasdiq.catalogue.AwardEvent;
import org.tasdiq.catalogue.AwardId;
import org.tasdiq.catalogue.AwardPreview;
import org.tasdiq.catalogue.AwardRuling;
import org.tasdiq.catalogue.AwardSheet;
import org.tasdiq.catalogue.AwardState;
import org.tasdiq.catalogue.AwardTerms;
import org.tasdiq.catalogue.Awards;
import org.tasdiq.catalogue.CatalogueSheet;
import org.tasdiq.catalogue.LearnerLine;
import org.tasdiq.credential.Credentials;
import org.tasdiq.credential.LearnerAddress;
import org.tasdiq.credential.LearnerLinks;
import org.tasdiq.identity.Role;

/** The lists of fictitious learners of {@code demo/awards.json}, as a learning platform exports them. */
@Component
class AwardStory {
    /** Where a list waits, or that it is issued. */
    private enum State {
        WAITING,
        ISSUED
    }

    /**
     * One list.
     *
     * @param offer its title in French
     * @param takenBy who of the learners took the credential into the account
     */
    private record Part(String offer, String learners, AwardTerms terms, State state, List<String> takenBy) {}

    private final Scenario stage;
    private final OfferStory offers;
    private final Awards awards;
    private final Credentials credentials;
    private final LearnerLinks links;

    AwardStory(Scenario stage, OfferStory offers, Awards awards, Credentials credentials, LearnerLinks links) {
        this.stage = stage;
        this.offers = offers;
        this.awards = awards;
        this.credentials = credentials;
        this.links = links;
    }

    void play() {
        parts().forEach(this::play);
    }

    /** The first page that somebody can open who has not taken the credential into an account. */
    Optional<String> page() {
        return parts().flatMap(part -> offers.offered(part.offer()).stream())
                .flatMap(offer -> awarded(offer).flatMap(award -> lines(award.id())))
                .flatMap(line -> address(line).stream())
                .map(address -> "/" + address.path())
                .findFirst();
    }

    private static Stream<Part> parts() {
        return Arrays.stream(Cast.read("demo/awards.json", Part[].class));
    }

    private void play(Part part) {
        var offer = offers.offered(part.offer()).orElseThrow();
        var head = stage.holder(Role.PROGRAMME_HEAD, offer.institution());
        var award = stage.as(head, () -> awards.submit(offer.id(), table(part.learners()), part.terms()));
        stage.await(award, "catalogue.confirmAward");
        if (part.state() == State.WAITING) return;
        stage.as(
                stage.holder(Role.CERTIFYING_AUTHORITY, offer.institution()),
                () -> awards.confirmAward(award, new AwardRuling(true, "")));
        stage.await(
                award,
                AwardEvent.AwardIssued.class,
                () -> stage.asSystem(() -> awards.sheet(award)).state() == AwardState.ISSUED);
        part.takenBy().forEach(email -> take(award, email));
    }

    private static String table(String resource) {
        try {
            return AwardPreview.text(new ClassPathResource(resource).getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void take(AwardId award, String email) {
        var address = lines(award)
                .filter(line -> line.email().equals(email))
                .flatMap(line -> address(line).stream())
                .findFirst()
                .orElseThrow();
        stage.as(stage.person(email), () -> links.take(address.path().substring(LearnerLinks.PATH.length())));
    }

    private Stream<AwardSheet> awarded(CatalogueSheet offer) {
        return stage.holders(Role.PROGRAMME_HEAD, offer.institution()).stream()
                .limit(1)
                .flatMap(head -> stage.as(head, () -> awards.of(offer.id())).stream());
    }

    private Stream<LearnerLine> lines(AwardId award) {
        return stage.asSystem(() -> awards.lines(award)).stream();
    }

    /** Empty where nothing is issued, or it is in an account. */
    private Optional<LearnerAddress> address(LearnerLine line) {
        var id = Objects.requireNonNull(line.id());
        return stage.asSystem(() -> credentials.of(id)).stream()
                .flatMap(one -> stage.asSystem(() -> links.address(one.id())).stream())
                .findFirst();
    }
}
