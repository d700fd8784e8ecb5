package org.tasdiq.recognition;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.identity.PersonId;

/** What the issuer of a credential was asked, and its one answer. */
@Entity
class IssuerInquiry {
    @Id
    private UUID id;

    private UUID requestId;
    private String issuer;
    private String email;
    private String language;
    private String letter;
    private String elements;
    private UUID askedBy;
    private LocalDate askedOn;
    private Instant askedAt;
    private @Nullable LocalDate answeredOn;
    private String answer = "";

    @Convert(converter = SuppliedJson.class)
    @Column(columnDefinition = "longtext")
    private List<SuppliedElement> supplied = List.of();

    @Column(columnDefinition = "longtext")
    private @Nullable String paper;

    private String paperEnding = "";

    @Version
    private int revision;

    protected IssuerInquiry() {}

    IssuerInquiry(
            RequestId request,
            String issuer,
            IssuerQuestion question,
            List<Integer> missing,
            PersonId askedBy,
            LocalDate askedOn,
            Instant askedAt) {
        this.id = UUID.randomUUID();
        this.requestId = request.value();
        this.issuer = issuer;
        this.email = question.email();
        this.language = question.language().toLanguageTag();
        this.letter = question.letter();
        this.elements = missing.stream().map(String::valueOf).collect(Collectors.joining(","));
        this.askedBy = askedBy.value();
        this.askedOn = askedOn;
        this.askedAt = askedAt;
    }

    /**
     * Guards: not before it was asked, and once.
     *
     * @param sealedPaper empty where there is none
     */
    void answer(IssuerAnswer said, @Nullable String sealedPaper, String ending) {
        if (answeredOn != null) throw Refusal.conflict("recognition.answered");
        if (said.on().isBefore(askedOn)) throw Refusal.invalid("on", "recognition.answeredBefore");
        answeredOn = said.on();
        answer = said.words();
        supplied = List.copyOf(said.supplied());
        paper = sealedPaper;
        paperEnding = ending;
    }

    boolean isBefore(Instant at) {
        return askedAt.isBefore(at);
    }

    InquiryId id() {
        return new InquiryId(id);
    }

    List<SuppliedElement> supplied() {
        return supplied;
    }

    @Nullable
    String paper() {
        return paper;
    }

    String paperName() {
        return paper == null ? "" : "answer." + paperEnding;
    }

    IssuerAddress address() {
        return new IssuerAddress(issuer, email, Locale.forLanguageTag(language), letter, new PersonId(askedBy));
    }

    InquirySheet sheet() {
        return new InquirySheet(
                id(),
                issuer,
                email,
                Locale.forLanguageTag(language),
                letter,
                Arrays.stream(elements.split(","))
                        .filter(number -> !number.isEmpty())
                        .map(Integer::valueOf)
                        .toList(),
                askedOn,
                answeredOn,
                answer,
                supplied,
                paperName());
    }
}
