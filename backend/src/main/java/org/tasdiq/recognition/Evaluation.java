package org.tasdiq.recognition;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.identity.PersonId;

/** What one evaluator writes; sealed, nobody changes it, the evaluator included. */
@Entity
class Evaluation {
    /** More than any evaluation needs; a row is read and written as a whole. */
    private static final int LONGEST = 400_000;

    @Id
    private UUID id;

    private UUID requestId;
    private int round;
    private int seat;
    private UUID evaluatorId;
    private String evaluatorName;

    @Convert(converter = EvaluationFormJson.class)
    @Column(columnDefinition = "longtext")
    private EvaluationForm form;

    @Enumerated(EnumType.STRING)
    private @Nullable Recognition outcome;

    @Convert(converter = VerdictJson.class)
    @Column(columnDefinition = "longtext")
    private @Nullable DifferenceVerdict verdict;

    private @Nullable Instant sealedAt;

    @Version
    private int revision;

    protected Evaluation() {}

    Evaluation(RecognitionRequest request, int seat, PersonId evaluator, String name) {
        this.id = UUID.randomUUID();
        this.requestId = request.id().value();
        this.round = request.round();
        this.seat = seat;
        this.evaluatorId = evaluator.value();
        this.evaluatorName = name;
        this.form = EvaluationForm.EMPTY;
    }

    void write(EvaluationForm next) {
        if (isSealed()) throw Refusal.conflict("recognition.sealed");
        if (next.toString().length() > LONGEST) throw Refusal.invalid("form", "recognition.tooBig");
        form = next;
    }

    void seal(EvaluationForm complete, DifferenceVerdict answer, Instant at) {
        write(complete);
        outcome = Objects.requireNonNull(complete.conclusion()).outcome();
        verdict = answer;
        sealedAt = at;
    }

    int seat() {
        return seat;
    }

    int round() {
        return round;
    }

    boolean isBy(PersonId person) {
        return evaluatorId.equals(person.value());
    }

    PersonId evaluator() {
        return new PersonId(evaluatorId);
    }

    boolean isSealed() {
        return sealedAt != null;
    }

    EvaluationForm form() {
        return form;
    }

    Recognition outcome() {
        return Objects.requireNonNull(outcome);
    }

    boolean concludesAs(Evaluation other, List<TargetOutcome> asked) {
        return outcome() == other.outcome() && recognisedOf(asked).equals(other.recognisedOf(asked));
    }

    private Set<String> recognisedOf(List<TargetOutcome> asked) {
        return Objects.requireNonNull(form.conclusion()).recognisedOf(asked);
    }

    DifferenceVerdict verdict() {
        return Objects.requireNonNull(verdict);
    }

    EvaluationSheet sheet() {
        return new EvaluationSheet(round, seat, evaluatorName, form, verdict, sealedAt);
    }
}
