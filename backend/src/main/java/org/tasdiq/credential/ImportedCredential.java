package org.tasdiq.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.credential.proof.Told;
import org.tasdiq.credential.proof.Verification;
import org.tasdiq.portfolio.EvidenceId;

/** The last check of an item of evidence that is a credential from elsewhere. */
@Entity
class ImportedCredential {
    private static final int LONGEST = 500;

    @Id
    private UUID evidenceId;

    private UUID fileId;
    private @Nullable Instant checkedAt;
    private @Nullable Instant triedAt;
    private String findings = "";
    private String issuer = "";
    private String sealedBy = "";

    @Convert(converter = ToldJson.class)
    @Column(columnDefinition = "longtext")
    private @Nullable Told told;

    @Enumerated(EnumType.STRING)
    private Finding.Answer about = Finding.Answer.UNKNOWN;

    @Version
    private long version;

    protected ImportedCredential() {}

    ImportedCredential(CandidacyId file, EvidenceId evidence) {
        this.evidenceId = evidence.value();
        this.fileId = file.value();
    }

    CandidacyId file() {
        return new CandidacyId(fileId);
    }

    EvidenceId evidence() {
        return new EvidenceId(evidenceId);
    }

    /** Could not be checked now; others come first. */
    void failed(Instant at) {
        triedAt = at;
    }

    void found(Verification found, Told said, Finding.Answer speaksOfTheCandidate, Instant at) {
        findings = found.findings().stream().map(Enum::name).collect(Collectors.joining(","));
        issuer = cut(found.issuer(), LONGEST);
        told = said;
        var seal = found.seal();
        sealedBy = seal == null ? "" : cut(seal.subject(), LONGEST);
        about = speaksOfTheCandidate;
        checkedAt = at;
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    ImportedSheet sheet() {
        return new ImportedSheet(
                evidence(),
                checkedAt,
                Arrays.stream(findings.split(","))
                        .filter(finding -> !finding.isEmpty())
                        .map(Finding::valueOf)
                        .toList(),
                issuer,
                told == null ? Told.NOTHING : told,
                sealedBy,
                about);
    }
}
