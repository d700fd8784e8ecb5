package org.tasdiq.credential;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.catalogue.AwardedId;
import org.tasdiq.catalogue.AwardedLearner;
import org.tasdiq.catalogue.AwardedLearners;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.Outcome;
import org.tasdiq.decision.Decisions;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.referential.Referentials;

/** Asks the room that knows what a credential rests on; that room refuses whom it does not let read. */
@Component
class Earnings {
    private final Candidacies candidacies;
    private final Decisions decisions;
    private final Referentials referentials;
    private final AwardedLearners learners;
    private final CredentialRepository credentials;
    private final Texts texts;

    Earnings(
            Candidacies candidacies,
            Decisions decisions,
            Referentials referentials,
            AwardedLearners learners,
            CredentialRepository credentials,
            Texts texts) {
        this.candidacies = candidacies;
        this.decisions = decisions;
        this.referentials = referentials;
        this.learners = learners;
        this.credentials = credentials;
        this.texts = texts;
    }

    Earned of(CredentialSheet credential) {
        return switch (credential.file()) {
            case AwardedId awarded -> of(learners.learner(awarded));
            case RecognisedId _ -> of(recognised(credential.id()));
            default -> of(credential, new CandidacyId(credential.file().value()));
        };
    }

    /** What an attestation of recognition recognises. */
    RecognisedLearning recognised(CredentialId id) {
        return credentials
                .findById(id.value())
                .flatMap(Credential::recognised)
                .orElseThrow(Refusal.unknown("credential"));
    }

    private Earned of(CredentialSheet credential, CandidacyId id) {
        var file = candidacies.sheet(id);
        var certification = referentials.sheet(file.certification());
        var blocks = certification.blocks().stream()
                .filter(block -> credential.block() == null || block.id().equals(credential.block()))
                .toList();
        boolean whole = credential.isForWholeCertification();
        return new Earned(
                file.institution(),
                file.regime(),
                file.regime(),
                file.reference(),
                file.candidateName(),
                whole ? certification.title() : blocks.getFirst().title(),
                whole ? null : certification.title(),
                certification.code(),
                decisions.taken(id, credential.round()).decidedOn(),
                certification.level(),
                BigDecimal.valueOf(
                        whole ? certification.ects() : blocks.getFirst().ects()),
                blocks.stream()
                        .map(BlockSheet::competencies)
                        .flatMap(List::stream)
                        .map(CompetencySheet::title)
                        .toList(),
                List.of());
    }

    private Earned of(RecognisedLearning learning) {
        return new Earned(
                learning.institution(),
                learning.regime(),
                Earned.RECOGNITION,
                learning.reference(),
                learning.learnerName(),
                RecognisedWords.title(texts, learning),
                null,
                learning.certificationCode(),
                learning.on(),
                null,
                null,
                learning.full()
                        ? learning.competencies().stream()
                                .map(RecognisedLearning.Target::title)
                                .toList()
                        : List.of(),
                RecognisedWords.of(texts, learning));
    }

    private static Earned of(AwardedLearner learner) {
        var content = learner.content();
        var level = content.level().eqf();
        return new Earned(
                learner.institution(),
                learner.regime(),
                Earned.AWARD,
                learner.number(),
                learner.name(),
                said(content.title()),
                null,
                learner.offerReference(),
                learner.on(),
                level == null || level == 0 ? null : level,
                content.workload().credits(),
                content.outcomes().stream()
                        .map(Outcome::text)
                        .map(Earnings::said)
                        .toList(),
                List.of());
    }

    /** A text without words in a language is told in another one. */
    private static Localized said(Localized text) {
        return Localized.of(language -> Descriptor.shown(text, language));
    }

    InstitutionId institution(CaseId file) {
        return switch (file) {
            case AwardedId awarded -> learners.learner(awarded).institution();
            case RecognisedId request -> recognised(request).institution();
            default -> candidacies.sheet(new CandidacyId(file.value())).institution();
        };
    }

    String regime(CaseId file) {
        return switch (file) {
            case AwardedId awarded -> learners.learner(awarded).regime();
            case RecognisedId request -> recognised(request).regime();
            default -> candidacies.sheet(new CandidacyId(file.value())).regime();
        };
    }

    private RecognisedLearning recognised(RecognisedId request) {
        return credentials.findByFileIdOrderByRoundAscSubjectAsc(request.value()).stream()
                .flatMap(credential -> credential.recognised().stream())
                .findFirst()
                .orElseThrow(Refusal.unknown("credential"));
    }
}
