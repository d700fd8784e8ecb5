package org.tasdiq.credential;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.Descriptor;
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

    /** In words. */
    @Transactional(readOnly = true)
    @Permission("credential.previewOffer")
    public OfferPreview read(OfferId id, Locale language) {
        var offer = offers.sheet(id);
        var content = offer.content();
        var level = content.level().eqf();
        var months = content.value().validityMonths();
        return new OfferPreview(
                Descriptor.shown(content.title(), language),
                Bearer.example(OfferedLearning.of(offer), language, texts).name(),
                Descriptor.shown(institutions.sheet(offer.institution()).name(), language),
                level == null || level == 0 ? "" : texts.of(language, "catalogue.level", level),
                content.outcomes().stream()
                        .map(outcome -> Descriptor.shown(outcome.text(), language))
                        .toList(),
                months == null || months == 0
                        ? null
                        : deadlines.today(offer.regime()).plusMonths(months));
    }

    /** As a badge of Open Badges 3.0, in that language. */
    @Transactional(readOnly = true)
    @Permission("credential.previewOffer")
    public String badge(OfferId id, Locale language) {
        return printed(badge(offers.sheet(id), language));
    }

    /** In the European Learning Model 3, which says all languages; the holder of the example is named in that one. */
    @Transactional(readOnly = true)
    @Permission("credential.previewOffer")
    public String europass(OfferId id, Locale language) {
        return printed(europass(offers.sheet(id), language));
    }

    private JsonObject badge(OfferSheet offer, Locale language) {
        var institution = institutions.sheet(offer.institution());
        var issuer = keyring.hasDomain() ? keyring.did(institution) : keyring.root() + "/" + institution.code();
        var nodes = new BadgeNodes(
                offer.id().value(), issuer, institution, deadlines.country(institution.regime()), language);
        var offered = OfferedLearning.of(offer);
        var example = Bearer.example(offered, nodes.language(), texts);
        return new OfferBadge(offered, nodes, clock.instant(), example, texts).document();
    }

    private JsonObject europass(OfferSheet offer, Locale language) {
        var institution = institutions.sheet(offer.institution());
        var identifier = legalIdentifiers.of(institution.id()).orElse(NO_IDENTIFIER);
        return OfferEuropass.of(
                        OfferedLearning.of(offer),
                        institution,
                        deadlines.country(institution.regime()),
                        identifier,
                        clock.instant(),
                        language,
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
