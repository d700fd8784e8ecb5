package org.tasdiq.recognition;

import static org.tasdiq.catalogue.DescriptorField.CREDIT_POINTS;
import static org.tasdiq.catalogue.DescriptorField.EQF_LEVEL;
import static org.tasdiq.catalogue.DescriptorField.LEARNING_OUTCOMES;
import static org.tasdiq.catalogue.DescriptorField.WORKLOAD_HOURS;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Sha256;
import org.tasdiq.credential.ToldJson;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.credential.proof.Told;
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

    @Convert(converter = ToldJson.class)
    @Column(columnDefinition = "longtext")
    private @Nullable Told told;

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

    void found(Verification found, Told said, Finding.Answer speaksOfTheLearner, Instant at) {
        findings = found.findings().stream().map(Enum::name).collect(Collectors.joining(","));
        issuer = cut(found.issuer());
        title = cut(said.title());
        issuerName = cut(said.issuer());
        edition = edition(issuer, said);
        told = said;
        var seal = found.seal();
        sealedBy = seal == null ? "" : cut(seal.subject());
        about = speaksOfTheLearner;
        grade = VerificationPolicy.grade(found.findings(), about);
        checkedAt = at;
    }

    /** The same for credentials of one issuer on the same learning, whoever earned them and when. */
    private static String edition(String issuer, Told told) {
        var said = String.join(
                "\n",
                issuer,
                told.title(),
                told.says(CREDIT_POINTS),
                told.says(WORKLOAD_HOURS),
                told.says(EQF_LEVEL),
                told.says(LEARNING_OUTCOMES));
        return Sha256.of(said.getBytes(StandardCharsets.UTF_8));
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
        return new CredentialFacts(
                checkedAt, grade, found(), issuer, told == null ? Told.NOTHING : told, sealedBy, about);
    }
}
