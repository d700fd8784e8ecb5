package org.tasdiq.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.Texts;
import org.tasdiq.identity.InstitutionId;

/** A published offer as everybody sees it, with what it is found by. */
@Entity
@Table(name = "catalogue_entry")
class Entry {
    @Id
    private UUID offerId;

    private String reference;
    private UUID institutionId;
    private String regime;
    private int version;

    @Convert(converter = DescriptorJson.class)
    @Column(columnDefinition = "longtext")
    private Descriptor content;

    private String titleFr;
    private String titleAr;
    private String titleEn;

    @Enumerated(EnumType.STRING)
    private @Nullable StudyField area;

    private @Nullable Integer eqf;
    private @Nullable Integer hours;
    private @Nullable BigDecimal credits;

    @Enumerated(EnumType.STRING)
    private @Nullable ParticipationMode mode;

    private String languages;

    @Column(columnDefinition = "longtext")
    private String words;

    @Column(columnDefinition = "longtext")
    private String esco;

    @ElementCollection
    @CollectionTable(name = "catalogue_skill", joinColumns = @JoinColumn(name = "offer_id"))
    private Set<EntrySkill> skills = new HashSet<>();

    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private Instant publishedAt;
    private @Nullable Instant withdrawnAt;
    private String withdrawnFor;

    protected Entry() {}

    Entry(OfferSheet offer, Instant at) {
        this.offerId = offer.id().value();
        this.reference = offer.reference();
        this.institutionId = offer.institution().value();
        this.regime = offer.regime();
        this.withdrawnFor = "";
        take(offer, at);
    }

    void take(OfferSheet offer, Instant at) {
        version = offer.published();
        content = offer.content();
        titleFr = content.title().fr();
        titleAr = content.title().ar();
        titleEn = content.title().en();
        area = content.about().area();
        eqf = content.level().eqf();
        hours = content.workload().hours();
        credits = content.workload().credits();
        mode = content.learning().mode();
        languages = content.learning().languages().stream().sorted().collect(Collectors.joining(" ", " ", " "));
        words = said(content).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
        esco = content.outcomes().stream()
                .flatMap(outcome -> outcome.esco().stream())
                .map(link -> link.uri())
                .distinct()
                .collect(Collectors.joining(" ", " ", " "));
        skills.clear();
        content.outcomes().stream()
                .flatMap(outcome -> outcome.esco().stream())
                .collect(Collectors.toMap(link -> link.uri(), EntrySkill::of, (first, again) -> first))
                .forEach((uri, skill) -> skills.add(skill));
        validFrom = offer.validFrom();
        validUntil = offer.validUntil();
        publishedAt = at;
    }

    private static Stream<String> said(Descriptor content) {
        return Stream.of(
                        Stream.of(content.title(), content.about().description()),
                        content.outcomes().stream().map(Outcome::text),
                        content.outcomes().stream()
                                .flatMap(outcome -> outcome.esco().stream())
                                .map(link -> link.label()))
                .flatMap(texts -> texts)
                .flatMap((Localized text) -> Texts.LOCALES.stream().map(text::in))
                .filter(words -> !words.isBlank());
    }

    void withdraw(String why, Instant at) {
        withdrawnAt = at;
        withdrawnFor = why;
    }

    CatalogueSheet sheet(LocalDate today) {
        return new CatalogueSheet(
                new OfferId(offerId),
                reference,
                new InstitutionId(institutionId),
                version,
                content,
                standing(today),
                validFrom,
                validUntil,
                publishedAt,
                withdrawnAt,
                withdrawnFor);
    }

    private CatalogueSheet.Standing standing(LocalDate today) {
        if (withdrawnAt != null) return CatalogueSheet.Standing.WITHDRAWN;
        if (validFrom != null && validFrom.isAfter(today)) return CatalogueSheet.Standing.COMING;
        if (validUntil != null && validUntil.isBefore(today)) return CatalogueSheet.Standing.ENDED;
        return CatalogueSheet.Standing.OFFERED;
    }

    String regime() {
        return regime;
    }
}
