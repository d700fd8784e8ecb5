package org.tasdiq.recognition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;

/** Writes down what was decided, and by whom; part of the caller's transaction. */
@Component
class RulingWriter {
    private static final int WHOLE = 100;

    private final RulingRepository rulings;
    private final People people;
    private final Deadlines deadlines;
    private final Texts texts;

    RulingWriter(RulingRepository rulings, People people, Deadlines deadlines, Texts texts) {
        this.rulings = rulings;
        this.people = people;
        this.deadlines = deadlines;
        this.texts = texts;
    }

    /** Both recognise the same: what each of them says of it is said. */
    void agreed(RecognitionRequest request, List<Evaluation> both, List<TargetOutcome> asked) {
        var said = both.stream()
                .flatMap(one -> Stream.ofNullable(one.form().conclusion()))
                .toList();
        var conclusion = new Conclusion(
                said.getFirst().outcome(),
                said.getFirst().recognisedOf(asked),
                joined(said, Conclusion::grants),
                joined(said, Conclusion::remains),
                joined(said, Conclusion::condition),
                joined(said, Conclusion::partialConsidered),
                joined(said, Conclusion::reasons));
        var by = both.stream().map(Evaluation::evaluator).collect(Collectors.toUnmodifiableSet());
        write(request, Basis.AGREED, conclusion, both, "", by);
    }

    void settled(RecognitionRequest request, List<Evaluation> both, Conclusion conclusion, PersonId by) {
        var all = new LinkedHashSet<PersonId>(List.of(by));
        both.forEach(one -> all.add(one.evaluator()));
        write(request, Basis.SETTLED, conclusion, both, "", all);
    }

    void underAgreement(
            RecognitionRequest request, PartnershipSheet agreement, List<TargetOutcome> asked, PersonId by) {
        var codes = request.certificationCode();
        var grants = texts.of(
                people.sheet(request.learner()).language(),
                "recognition.partnership.grants",
                codes,
                agreement.agreement().act());
        var conclusion = new Conclusion(Recognition.FULL, Set.of(), grants, "", "", "", "").naming(asked);
        rulings.save(new Ruling(
                request,
                Basis.PARTNERSHIP,
                conclusion,
                List.of(),
                WHOLE,
                agreement.agreement().act(),
                Set.of(by),
                deadlines.today(request.regime())));
    }

    private void write(
            RecognitionRequest request,
            Basis basis,
            Conclusion conclusion,
            List<Evaluation> both,
            String partnership,
            Set<PersonId> by) {
        var marks = both.stream().flatMap(one -> one.form().marks().stream()).toList();
        int coverage =
                both.stream().mapToInt(one -> one.verdict().coverage()).min().orElseThrow();
        rulings.save(new Ruling(
                request,
                basis,
                conclusion,
                EvaluationPolicy.differences(marks),
                coverage,
                partnership,
                by,
                deadlines.today(request.regime())));
    }

    private static String joined(List<Conclusion> said, Function<Conclusion, String> words) {
        return said.stream()
                .map(words)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
