package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.catalogue.OfferPage;
import org.tasdiq.catalogue.OfferQuery;
import org.tasdiq.catalogue.OfferSheet;
import org.tasdiq.catalogue.OfferStatus;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.catalogue.SentSheet;
import org.tasdiq.catalogue.StudyField;
import org.tasdiq.credential.OfferPreviews;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.ui.Needs;

/** The micro-credentials of institutions, as those who teach describe them. */
@RestController
@RequestMapping(V1.ROOT)
class OfferResource {
    /** @param revision from which it was written */
    record Written(int revision, Descriptor content) {}

    /** @param revision that was read and is sent */
    record Sent(int revision) {}

    /** @param reason shown on the public page, where there is one */
    record Withdrawn(String reason) {}

    private final Offers offers;
    private final OfferPreviews previews;

    OfferResource(Offers offers, OfferPreviews previews) {
        this.offers = offers;
        this.previews = previews;
    }

    @Operation(summary = "List the offers of an institution, page by page, the one changed last first")
    @Needs("catalogue.listOffersOf")
    @GetMapping("/institutions/{institution}/offers")
    OfferPage page(
            @PathVariable InstitutionId institution,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable OfferStatus status,
            @RequestParam(required = false) @Nullable StudyField area,
            @RequestParam(required = false) @Nullable Integer level,
            @RequestParam(defaultValue = "0") int page) {
        return offers.page(
                institution, new OfferQuery(words, status, area, level, OfferQuery.Order.CHANGED, true, page));
    }

    @Operation(summary = "Begin an offer", description = "Only a title in one language is needed.")
    @Needs("catalogue.beginOffer")
    @PostMapping("/institutions/{institution}/offers")
    OfferSheet begin(@PathVariable InstitutionId institution, @RequestBody Descriptor content) {
        return offers.sheet(offers.begin(institution, content));
    }

    @Operation(
            summary = "Read an offer",
            description = "With how complete it is under every profile, what is wrong and what is unusual.")
    @Needs("catalogue.readOffer")
    @GetMapping("/offers/{offer}")
    OfferSheet sheet(@PathVariable OfferId offer) {
        return offers.sheet(offer);
    }

    @Operation(summary = "Read what was sent of an offer, the latest version first")
    @Needs("catalogue.readOffer")
    @GetMapping("/offers/{offer}/versions")
    List<SentSheet> versions(@PathVariable OfferId offer) {
        return offers.versions(offer);
    }

    @Operation(
            summary = "Write an offer",
            description = "It may be incomplete. Refused when somebody else wrote since the revision that is named.")
    @Needs("catalogue.writeOffer")
    @PutMapping("/offers/{offer}")
    OfferSheet write(@PathVariable OfferId offer, @RequestBody Written written) {
        offers.write(offer, written.revision(), written.content());
        return offers.sheet(offer);
    }

    @Operation(summary = "Throw a draft away that was never sent")
    @Needs("catalogue.writeOffer")
    @DeleteMapping("/offers/{offer}")
    void discard(@PathVariable OfferId offer) {
        offers.discard(offer);
    }

    @Operation(
            summary = "Send an offer to be reviewed",
            description = "Refused while it does not say what its profiles make mandatory.")
    @Needs("catalogue.submitOffer")
    @PostMapping("/offers/{offer}/submit")
    OfferSheet submit(@PathVariable OfferId offer, @RequestBody Sent sent) {
        offers.submit(offer, sent.revision());
        return offers.sheet(offer);
    }

    @Operation(summary = "Withdraw an offer that was sent", description = "Its public page stays and says so.")
    @Needs("catalogue.withdrawOffer")
    @PostMapping("/offers/{offer}/withdraw")
    OfferSheet withdraw(@PathVariable OfferId offer, @RequestBody Withdrawn withdrawn) {
        offers.withdraw(offer, withdrawn.reason());
        return offers.sheet(offer);
    }

    @Operation(summary = "See the badge (Open Badges 3.0) an offer will issue; it is not signed")
    @Needs("credential.previewOffer")
    @GetMapping(path = "/offers/{offer}/preview/badge", produces = "application/ld+json")
    String badge(@PathVariable OfferId offer, @RequestParam(defaultValue = "fr") String language) {
        return previews.badge(offer, Texts.nearest(Locale.forLanguageTag(language)));
    }

    @Operation(
            summary =
                    "See the credential for Europass (European Learning Model 3) an offer will issue; it is not signed")
    @Needs("credential.previewOffer")
    @GetMapping(path = "/offers/{offer}/preview/europass", produces = "application/ld+json")
    String europass(@PathVariable OfferId offer, @RequestParam(defaultValue = "fr") String language) {
        return previews.europass(offer, Texts.nearest(Locale.forLanguageTag(language)));
    }
}
