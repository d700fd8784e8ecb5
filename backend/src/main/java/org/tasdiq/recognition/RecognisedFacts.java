package org.tasdiq.recognition;

import org.springframework.stereotype.Component;
import org.tasdiq.Sha256;
import org.tasdiq.credential.RecognisedId;
import org.tasdiq.credential.RecognisedLearning;
import org.tasdiq.credential.RecognisedLearning.Presented;
import org.tasdiq.credential.RecognisedLearning.Stacked;
import org.tasdiq.credential.RecognisedLearning.Target;
import org.tasdiq.referential.Referentials;

/** Tells the room of credentials what a decision recognises. */
@Component
class RecognisedFacts {
    private final PresentedRepository presented;
    private final ShownCredentials shown;
    private final Referentials referentials;

    RecognisedFacts(PresentedRepository presented, ShownCredentials shown, Referentials referentials) {
        this.presented = presented;
        this.shown = shown;
        this.referentials = referentials;
    }

    RecognisedLearning of(RecognitionRequest request, RulingSheet ruling) {
        var form = request.form();
        var certification = referentials.sheet(form.certification());
        var said = ruling.conclusion();
        return new RecognisedLearning(
                new RecognisedId(request.id().value()),
                ruling.round(),
                request.reference(),
                request.institution(),
                request.regime(),
                request.learner(),
                request.learnerName(),
                presented(request),
                form.purpose().name(),
                said.outcome().name(),
                said.outcome() == Recognition.FULL,
                certification.title(),
                certification.code(),
                certification
                        .competencies()
                        .filter(competency -> form.competencies().contains(competency.id()))
                        .map(competency -> new Target(competency.id(), competency.code(), competency.title()))
                        .toList(),
                StackingPolicy.blocks(said.outcome(), form, certification).stream()
                        .map(block -> new Stacked(block.id(), block.code(), block.title(), block.ects()))
                        .toList(),
                said.grants(),
                said.remains(),
                said.condition(),
                ruling.basis() == Basis.PARTNERSHIP ? null : ruling.coverage(),
                ruling.decidedOn());
    }

    private Presented presented(RecognitionRequest request) {
        var facts = presented.get(request.id()).facts();
        var told = facts.told();
        return new Presented(
                told.id(),
                told.title().isEmpty() ? request.reference() : told.title(),
                told.issuer().isEmpty() ? facts.issuer() : told.issuer(),
                Sha256.of(shown.open(request.id())));
    }
}
