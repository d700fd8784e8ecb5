package org.tasdiq.recognition;

import static org.tasdiq.catalogue.DescriptorField.CREDIT_POINTS;
import static org.tasdiq.catalogue.DescriptorField.EQF_LEVEL;
import static org.tasdiq.catalogue.DescriptorField.WORKLOAD_HOURS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tasdiq.credential.proof.EqfLevel;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.referential.Referentials;

/** Puts together what is shown of a request. */
@Component
class RequestReader {
    private final PresentedRepository presented;
    private final InquiryRepository inquiries;
    private final Referentials referentials;
    private final Deadlines deadlines;

    RequestReader(
            PresentedRepository presented,
            InquiryRepository inquiries,
            Referentials referentials,
            Deadlines deadlines) {
        this.presented = presented;
        this.inquiries = inquiries;
        this.referentials = referentials;
        this.deadlines = deadlines;
    }

    RequestSheet sheet(RecognitionRequest request) {
        var form = request.form();
        var certification = referentials.sheet(form.certification());
        var credential = presented.get(request.id()).facts();
        return new RequestSheet(
                request.id(),
                request.reference(),
                request.institution(),
                request.regime(),
                request.learner(),
                request.learnerName(),
                request.status(),
                request.round(),
                form,
                certification.code(),
                certification.title(),
                targets(certification, form),
                credential,
                elements(request, credential),
                request.note(),
                request.submittedOn(),
                request.closedAt(),
                request.withdrawnFor());
    }

    List<TargetOutcome> targets(RecognitionRequest request) {
        return targets(referentials.sheet(request.form().certification()), request.form());
    }

    /** The parts of a competency where it has any, else the competency itself. */
    static List<TargetOutcome> targets(CertificationSheet certification, RequestForm form) {
        return certification
                .competencies()
                .filter(competency -> form.competencies().contains(competency.id()))
                .flatMap(RequestReader::outcomes)
                .toList();
    }

    private static Stream<TargetOutcome> outcomes(CompetencySheet competency) {
        if (competency.parts().isEmpty())
            return Stream.of(new TargetOutcome(competency.code(), competency.code(), competency.title()));
        return competency.parts().stream().map(part -> new TargetOutcome(part.code(), competency.code(), part.title()));
    }

    /** Grades that follow from what is known; what is not known is left to the evaluator. */
    List<AdvisedGrade> advice(RecognitionRequest request) {
        var credential = presented.get(request.id()).facts();
        var certification = referentials.sheet(request.form().certification());
        var norms = RecognitionNorms.of(deadlines, request.regime());
        var told = credential.told();
        var elements = elements(request, credential);
        var ects = ects(certification, request.form());
        var grade = credential.grade();
        return Stream.of(
                        advised(Criterion.VERIFICATION, Optional.ofNullable(grade), Optional::empty),
                        advised(
                                Criterion.LEVEL,
                                AdvicePolicy.level(told.says(EQF_LEVEL), certification.level()),
                                () -> AdvicePolicy.level(
                                        EqfLevel.in(ElementPolicy.supplied(elements, EQF_LEVEL)),
                                        certification.level())),
                        advised(
                                Criterion.WORKLOAD,
                                AdvicePolicy.workload(
                                        told.says(WORKLOAD_HOURS),
                                        AdvicePolicy.ects(told.says(CREDIT_POINTS)),
                                        ects,
                                        norms.workload()),
                                () -> workload(ElementPolicy.supplied(elements, WORKLOAD_HOURS), ects, norms)),
                        advised(
                                Criterion.IDENTIFICATION,
                                AdvicePolicy.identification(told.identityChecked()),
                                Optional::empty))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<ElementSheet> elements(RecognitionRequest request, CredentialFacts credential) {
        return ElementPolicy.elements(
                credential,
                request.supplied(),
                inquiries.supplied(request.id(), credential.checkedAt()),
                request.learnerName());
    }

    private static Optional<Grade> workload(String words, BigDecimal ects, RecognitionNorms norms) {
        return AdvicePolicy.workload(
                AdvicePolicy.hoursIn(words), AdvicePolicy.creditsIn(words), ects, norms.workload());
    }

    /** What the credential says goes before what was supplied in its place. */
    private static Optional<AdvisedGrade> advised(
            Criterion criterion, Optional<Grade> said, Supplier<Optional<Grade>> supplied) {
        return said.map(grade -> new AdvisedGrade(criterion, grade, false))
                .or(() -> supplied.get().map(grade -> new AdvisedGrade(criterion, grade, true)));
    }

    /** Of the competencies asked for: each as much as the others of its block. */
    private static BigDecimal ects(CertificationSheet certification, RequestForm form) {
        return certification.blocks().stream()
                .map(block -> {
                    long asked = block.competencies().stream()
                            .filter(competency -> form.competencies().contains(competency.id()))
                            .count();
                    return BigDecimal.valueOf(
                            (double) block.ects() * asked / block.competencies().size());
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
