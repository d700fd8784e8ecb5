package org.tasdiq.credential;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.catalogue.OfferSheet;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Institutions;

/** What the offer of a micro-credential will issue, before anybody has earned it: nothing is signed, and nothing kept. */
@Service
public class OfferPreviews {
    /** Stands where the institution has not entered its own. */
    private static final String NO_IDENTIFIER = "VATXX-00000000000";

    private final Offers offers;
    private final Institutions institutions;
    private final LegalIdentifiers legalIdentifiers;
    private final Keyring keyring;
    private final Deadlines deadlines;
    private final Texts texts;
    private final Clock clock;

    OfferPreviews(
            Offers offers,
            Institutions institutions,
            LegalIdentifiers legalIdentifiers,
            Keyring keyring,
            Deadlines deadlines,
            Texts texts,
            Clock clock) {
        this.offers = offers;
        this.institutions = institutions;
        this.legalIdentifiers = legalIdentifiers;
        this.keyring = keyring;
        this.deadlines = deadlines;
        this.texts = texts;
        this.clock = clock;
    }

    /** As a badge of Open Badges 3.0. */
    @Transactional(readOnly = true)
    @Permission("credential.previewOffer")
    public String badge(OfferId id) {
        return printed(badge(offers.sheet(id)));
    }

    /** In the European Learning Model 3. */
    @Transactional(readOnly = true)
    @Permission("credential.previewOffer")
    public String europass(OfferId id) {
        return printed(europass(offers.sheet(id)));
    }

    private JsonObject badge(OfferSheet offer) {
        var institution = institutions.sheet(offer.institution());
        var issuer = keyring.hasDomain() ? keyring.did(institution) : keyring.root() + "/" + institution.code();
        return new OfferBadge(
                        OfferedLearning.of(offer),
                        institution,
                        deadlines.country(institution.regime()),
                        issuer,
                        clock.instant(),
                        texts)
                .document();
    }

    private JsonObject europass(OfferSheet offer) {
        var institution = institutions.sheet(offer.institution());
        var identifier = legalIdentifiers.of(institution.id()).orElse(NO_IDENTIFIER);
        return new OfferEuropass(
                        OfferedLearning.of(offer),
                        institution,
                        deadlines.country(institution.regime()),
                        identifier,
                        clock.instant(),
                        texts)
                .document();
    }

    static String printed(JsonObject document) {
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(document);
        }
        return text.toString().strip();
    }
}
