package org.tasdiq.process;

import io.camunda.client.api.response.ActivatedJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.tasdiq.CaseId;
import org.tasdiq.desk.CaseKind;

/** The diagrams that come with the product, one for each kind of case. Institutions may have one of their own in place of the first. */
@SuppressWarnings("ImmutableEnumChecker") // a map of steps is never changed once it is read
enum CommonDiagram {
    VAE(CaseKind.FILE, "vae", "candidacyId", "candidacy.applicationSubmitted"),
    MICROCREDENTIAL(CaseKind.OFFER, "microcredential", "offerId", "catalogue.offerSubmitted"),
    AWARD(CaseKind.AWARD, "award", "awardId", "catalogue.awardSubmitted"),
    RECOGNITION(CaseKind.REQUEST, "recognition", "requestId", "recognition.requestSubmitted");

    private final CaseKind kind;
    private final String process;
    private final String variable;
    private final String start;
    private final String xml;
    private final StepMap steps;

    CommonDiagram(CaseKind kind, String process, String variable, String start) {
        this.kind = kind;
        this.process = process;
        this.variable = variable;
        this.start = start;
        this.xml = read(process);
        this.steps = StepMap.of(xml);
    }

    static CommonDiagram of(CaseId id) {
        return of(CaseKind.of(id));
    }

    private static CommonDiagram of(CaseKind kind) {
        return Arrays.stream(values())
                .filter(one -> one.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    /** What travels through the process of that id; an institution's own diagram is one of files. */
    static CaseKind kind(String process) {
        return Arrays.stream(values())
                .filter(one -> one.process.equals(process))
                .map(one -> one.kind)
                .findFirst()
                .orElse(CaseKind.FILE);
    }

    /** The ids of the processes of which institutions have no version of their own. */
    static List<String> besideFiles() {
        return Arrays.stream(values())
                .filter(one -> one.kind != CaseKind.FILE)
                .map(CommonDiagram::process)
                .toList();
    }

    /** Whose job it is: each process names its case by a variable of its own. */
    static CaseId owner(ActivatedJob job) {
        var diagram = of(kind(job.getBpmnProcessId()));
        return diagram.kind.id(UUID.fromString((String) job.getVariable(diagram.variable)));
    }

    /** The addresses of the steps that may wait at the same time as the one of that job. */
    static Set<String> beside(ActivatedJob job) {
        return of(kind(job.getBpmnProcessId())).steps.beside(job.getElementId());
    }

    /** The id of the process. */
    String process() {
        return process;
    }

    /** The name of the variable that holds the id of the case. */
    String variable() {
        return variable;
    }

    /** The message with which a case begins. */
    String start() {
        return start;
    }

    /** The name under which it is deployed, and lies beside the others. */
    String file() {
        return file(process);
    }

    /** The diagram as BPMN. */
    String xml() {
        return xml;
    }

    StepMap steps() {
        return steps;
    }

    private static String file(String process) {
        return "bpmn/" + process + ".bpmn";
    }

    private static String read(String process) {
        try {
            return new ClassPathResource(file(process)).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
