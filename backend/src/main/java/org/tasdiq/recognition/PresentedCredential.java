package org.tasdiq.recognition;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.credential.proof.Verification;

/** The credential of a request, sealed as it was handed in, with what was found out of it and when. */
@Entity
class PresentedCredential {
    private static final int LONGEST = 500;

    @Id
    private UUID requestId;

    @Column(columnDefinition = "longtext")
    private String content;

    private @Nullable Instant checkedAt;
    private @Nullable Instant triedAt;
    private String findings = "";
    private String issuer = "";
    private String title = "";
    private String issuerName = "";
    private String edition = "";

    @Convert(converter = DecodedJson.class)
    @Column(columnDefinition = "longtext")
    private @Nullable Decoded decoded;

    private String sealedBy = "";

    @Enumerated(EnumType.STRING)
    private Finding.Answer about = Finding.Answer.UNKNOWN;

    @Enumerated(EnumType.STRING)
    private @Nullable Grade grade;

    @Version
    private int revision;

    protected PresentedCredential() {}

    PresentedCredential(RequestId request, String sealedContent) {
        this.requestId = request.value();
        this.content = sealedContent;
    }

    /** Another file in place of the one before, to be looked at anew. */
    void replace(String sealedContent) {
        content = sealedContent;
        checkedAt = null;
        triedAt = null;
        grade = null;
    }

    /** Could not be looked at now; others come first. */
    void failed(Instant at) {
        triedAt = at;
    }

    void found(Verification found, Decoded said, Finding.Answer speaksOfTheLearner, Instant at) {
        findings = found.findings().stream().map(Enum::name).collect(Collectors.joining(","));
        issuer = cut(found.issuer());
        title = cut(said.told().title());
        issuerName = cut(said.told().issuer());
        edition = said.edition(issuer);
        decoded = said;
        var seal = found.seal();
        sealedBy = seal == null ? "" : cut(seal.subject());
        about = speaksOfTheLearner;
        grade = VerificationPolicy.grade(found.findings(), about);
        checkedAt = at;
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    RequestId request() {
        return new RequestId(requestId);
    }

    String content() {
        return content;
    }

    /** Empty while it waits for its verification. */
    Optional<Grade> grade() {
        return Optional.ofNullable(grade);
    }

    String issuer() {
        return issuer;
    }

    /** Its signature does not speak against it. */
    boolean mayBeGenuine() {
        return found().stream()
                .noneMatch(
                        finding -> finding.side() == Finding.Side.SIGNATURE && finding.answer() == Finding.Answer.NO);
    }

    private List<Finding> found() {
        return Arrays.stream(findings.split(","))
                .filter(finding -> !finding.isEmpty())
                .map(Finding::valueOf)
                .toList();
    }

    /** What tells one edition of a credential from another: its issuer, title, size, level and outcomes. */
    String edition() {
        return edition;
    }

    CredentialFacts facts() {
        var said = decoded == null ? Decoded.NOTHING : decoded;
        return new CredentialFacts(checkedAt, grade, found(), issuer, said.told(), said.background(), sealedBy, about);
    }
}
