package org.tasdiq.recognition;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;
import org.tasdiq.catalogue.Makers;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.credential.IssuingHouses;
import org.tasdiq.identity.Actor;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;

/** Whoever acts for the house that issued a credential, or made the offer behind it, does not weigh it. */
@Component
class IssuerTies {
    private static final String OFFER = "urn:uuid:";

    /** Those who act for their whole institution. */
    private static final Set<Role> STAFF = Arrays.stream(Role.values())
            .filter(role -> role.isGrantable() && !role.isByName())
            .collect(Collectors.toUnmodifiableSet());

    private final PresentedRepository presented;
    private final IssuingHouses houses;
    private final Makers makers;
    private final Actors actors;

    IssuerTies(PresentedRepository presented, IssuingHouses houses, Makers makers, Actors actors) {
        this.presented = presented;
        this.houses = houses;
        this.makers = makers;
        this.actors = actors;
    }

    /** The code of the refusal for the person who acts; empty where nothing ties them to the issuer. */
    Optional<String> of(RecognitionRequest request) {
        return of(request, actors.current());
    }

    Optional<String> of(RecognitionRequest request, Actor actor) {
        var credential = presented.get(request.id());
        if (issuer(credential).filter(actor.institutions(STAFF)::contains).isPresent())
            return Optional.of("recognition.ownHouse");
        var person = actor.person();
        return person != null && madeBy(person, credential) ? Optional.of("recognition.ownOffer") : Optional.empty();
    }

    void requireForeign(RecognitionRequest request) {
        of(request).ifPresent(code -> {
            throw Refusal.forbidden(code);
        });
    }

    /** Nobody of the house could weigh what it issued itself. */
    boolean isIssuedHere(RecognitionRequest request) {
        return issuer(presented.get(request.id()))
                .filter(request.institution()::equals)
                .isPresent();
    }

    /** Nobody issued what is not signed, whomever it names. */
    private Optional<InstitutionId> issuer(PresentedCredential credential) {
        return credential.mayBeGenuine() ? actors.asSystem(() -> houses.of(credential.issuer())) : Optional.empty();
    }

    private boolean madeBy(PersonId person, PresentedCredential credential) {
        return offer(credential.facts().told().achievement())
                .filter(offer -> actors.asSystem(() -> makers.made(person, offer)))
                .isPresent();
    }

    private static Optional<OfferId> offer(String achievement) {
        if (!achievement.startsWith(OFFER)) return Optional.empty();
        try {
            return Optional.of(new OfferId(UUID.fromString(achievement.substring(OFFER.length()))));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
