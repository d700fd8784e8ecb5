package org.tasdiq.credential;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.credential.proof.Jades;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.decision.Decisions;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.SealSheet;
import org.tasdiq.identity.Seals;
import org.tasdiq.referential.Frameworks;
import org.tasdiq.referential.Referentials;

/** Credentials in the form of the European Union, for Europass: under the electronic seal of the institution where it has one. */
@Service
public class Exports {
    private final CredentialRepository credentials;
    private final Candidacies candidacies;
    private final Decisions decisions;
    private final Institutions institutions;
    private final Referentials referentials;
    private final Frameworks frameworks;
    private final Deadlines deadlines;
    private final LegalIdentifiers legalIdentifiers;
    private final Seals seals;
    private final Actors actors;
    private final Texts texts;
    private final Clock clock;

    Exports(
            CredentialRepository credentials,
            Candidacies candidacies,
            Decisions decisions,
            Institutions institutions,
            Referentials referentials,
            Frameworks frameworks,
            Deadlines deadlines,
            LegalIdentifiers legalIdentifiers,
            Seals seals,
            Actors actors,
            Texts texts,
            Clock clock) {
        this.credentials = credentials;
        this.candidacies = candidacies;
        this.decisions = decisions;
        this.institutions = institutions;
        this.referentials = referentials;
        this.frameworks = frameworks;
        this.deadlines = deadlines;
        this.legalIdentifiers = legalIdentifiers;
        this.seals = seals;
        this.actors = actors;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The credential in the European Learning Model 3: JSON, or the same inside a JAdES seal. Refused while the institution
     * has not entered its legal identifier, without which the model knows no issuer; and under a seal unless it is in force,
     * since nothing in that form would tell of it later.
     */
    @Transactional(readOnly = true)
    @Permission("credential.readCredential")
    public String europass(CandidacyId file, CredentialId id) {
        var credential = credentials
                .findByIdAndFileId(id.value(), file.value())
                .orElseThrow(Refusal.unknown("credential"))
                .sheet();
        var sheet = candidacies.sheet(file);
        var document = document(credential, sheet);
        if (seal(sheet.institution()).isEmpty()) return document;
        if (credential.status() != CredentialStatus.VALID) throw Refusal.conflict("credential.notSealed");
        var institution = sheet.institution();
        return actors.asSystem(() -> Jades.seal(
                document.getBytes(StandardCharsets.UTF_8),
                seals.certificates(institution),
                bytes -> seals.sign(institution, bytes),
                clock.instant()));
    }

    private String document(CredentialSheet credential, CandidacySheet sheet) {
        var decision = decisions.taken(sheet.id(), credential.round());
        var block = decision.blocks().stream()
                .filter(b -> b.block().equals(credential.block()))
                .findFirst()
                .orElse(null);
        var legalIdentifier = legalIdentifiers
                .of(sheet.institution())
                .orElseThrow(() -> Refusal.conflict("credential.noLegalIdentifier"));
        var institution = institutions.sheet(sheet.institution());
        var certification = referentials.sheet(sheet.certification());
        var country = deadlines.country(sheet.regime());
        var national = frameworks.national(certification.level(), country).orElse(null);
        return new Europass(
                        credential,
                        institution,
                        country,
                        legalIdentifier,
                        sheet,
                        certification,
                        decision,
                        block,
                        national,
                        texts)
                .document()
                .toString();
    }

    /** With which the institution seals now; empty without one of an authority that is valid. */
    Optional<SealSheet> seal(InstitutionId institution) {
        return actors.asSystem(() -> seals.inForce(institution));
    }
}
