package org.tasdiq.credential;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.catalogue.AwardedId;
import org.tasdiq.catalogue.AwardedLearner;
import org.tasdiq.catalogue.AwardedLearners;
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
    private final Earnings earnings;
    private final Candidacies candidacies;
    private final AwardedLearners learners;
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
            Earnings earnings,
            Candidacies candidacies,
            AwardedLearners learners,
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
        this.earnings = earnings;
        this.candidacies = candidacies;
        this.learners = learners;
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
    public String europass(CaseId file, CredentialId id) {
        var credential = credentials
                .findByIdAndFileId(id.value(), file.value())
                .orElseThrow(Refusal.unknown("credential"))
                .sheet();
        var institution = earnings.institution(file);
        var document = switch (file) {
            case AwardedId awarded -> document(credential, learners.learner(awarded));
            case RecognisedId _ -> document(credential, earnings.recognised(id));
            default -> document(credential, candidacies.sheet(new CandidacyId(file.value())));
        };
        if (seal(institution).isEmpty()) return document;
        if (credential.status() != CredentialStatus.VALID) throw Refusal.conflict("credential.notSealed");
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
        var nodes = nodes(credential.id().value().toString(), sheet.institution(), sheet.regime());
        var certification = referentials.sheet(sheet.certification());
        var country = nodes.country();
        var national = frameworks.national(certification.level(), country).orElse(null);
        return new Europass(nodes, credential, sheet, certification, decision, block, national, texts)
                .document()
                .toString();
    }

    private String document(CredentialSheet credential, AwardedLearner learner) {
        var nodes = nodes(credential.id().value() + " elm", learner.institution(), learner.regime());
        return new OfferEuropass(
                        OfferedLearning.of(learner),
                        nodes,
                        credential.issuedAt(),
                        Bearer.of(credential.id(), learner, null, texts),
                        texts)
                .document()
                .toString();
    }

    private String document(CredentialSheet credential, RecognisedLearning learning) {
        var nodes = nodes(credential.id().value() + " elm", learning.institution(), learning.regime());
        return new RecognisedEuropass(learning, nodes, credential, texts)
                .document()
                .toString();
    }

    private EuropassNodes nodes(String seed, InstitutionId institution, String regime) {
        var identifier =
                legalIdentifiers.of(institution).orElseThrow(() -> Refusal.conflict("credential.noLegalIdentifier"));
        return new EuropassNodes(seed, institutions.sheet(institution), deadlines.country(regime), identifier);
    }

    /** With which the institution seals now; empty without one of an authority that is valid. */
    Optional<SealSheet> seal(InstitutionId institution) {
        return actors.asSystem(() -> seals.inForce(institution));
    }
}
