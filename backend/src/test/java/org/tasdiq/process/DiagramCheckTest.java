package org.tasdiq.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row spoils the common diagram in one way; the check names it, at its element. */
class DiagramCheckTest {
    private static final Set<String> ALLOWED = Set.of("vae", "vae-fict");

    @Test
    void theCommonDiagramIsFoundWithoutFault() {
        assertThat(check(CommonDiagram.VAE.xml())).isEmpty();
    }

    @Test
    void otherNamesAndAnotherReminderAreFree() {
        assertThat(check(CommonDiagram.VAE
                        .xml()
                        .replace("name=\"Check completeness\"", "name=\"Regarder le dossier\"")
                        .replace("id=\"mergeCheck\"", "id=\"together\"")
                        .replace("=\"mergeCheck\"", "=\"together\"")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a process id of nobody          | <bpmn:process id="vae"                                   | <bpmn:process id="vae-other"                         | processId       | vae-other
            not executable                  | isExecutable="true"                                      | isExecutable="false"                                 | notExecutable   | vae
            a step is missing               | formKey="candidacy.decideAdmissibility"                  | formKey="candidacy.checkCompleteness"                | stepMissing     | ''
            a step stands twice             | formKey="candidacy.decideAdmissibility"                  | formKey="candidacy.checkCompleteness"                | stepTwice       | decideAdmissibility
            an unknown form                 | formKey="candidacy.decideAdmissibility"                  | formKey="candidacy.decideAnything"                   | stepUnknown     | decideAdmissibility
            an unknown job                  | type="candidacy.closeRejected"                           | type="candidacy.closeEverything"                     | stepUnknown     | closeRejected
            a step under another id         | "closeRejected"                                          | "shutRejected"                                       | otherId         | shutRejected
            somebody else may do it         | ["CERTIFYING_AUTHORITY&#34;, &#34;PROGRAMME_HEAD         | ["CANDIDATE                                          | otherRoles      | decideAdmissibility
            a script                        | <bpmn:serviceTask id="closeRejected"                     | <bpmn:scriptTask id="closeRejected"                  | kindNotAllowed  | closeRejected
            a message of its own            | name="candidacy.withdrawn"                               | name="candidacy.goneAway"                            | messageUnknown  | withdrawnMessage
            nobody hears the withdrawal     | name="candidacy.withdrawn"                               | name="candidacy.goneAway"                            | messageMissing  | ''
            another correlation             | correlationKey="=candidacyId"                            | correlationKey="=applicant"                          | correlation     | withdrawnMessage
            a time of its own               | =alert.checkCompleteness                                 | =now() + duration("P3D")                             | timerUnknown    | alert_checkCompleteness
            the time of the law is missing  | =due.decideAdmissibility                                 | =alert.decideAdmissibility                           | timerMissing    | ''
            another decision table          | decisionId="jury-composition"                            | decisionId="any-jury"                                | tableUnknown    | checkComposition
            an answer nobody gives          | =outcome = "correction"                                  | =outcome = "improvement"                             | outcomeUnknown  | reviewEvidence
            an answer nobody hears          | =outcome = "correction"                                  | =outcome = "improvement"                             | outcomeMissing  | reviewEvidence
            a condition of its own          | =outcome = "correction"                                  | =candidacyId = "1"                                   | conditionUnknown | flow_isAccepted_correctPortfolio
            a flow to nowhere               | targetRef="closeRejected"                                | targetRef="nowhere"                                  | flowBroken      | flow_isRejection_closeRejected
            a step that is never reached    | targetRef="closeRejected"                                | targetRef="rejectionFinal"                           | notReached      | closeRejected
            a step without an end           | sourceRef="closeRejected" targetRef="rejectionFinal"      | sourceRef="closeRejected" targetRef="closeRejected" | deadEnd         | closeRejected
            an element that is not drawn    | bpmnElement="closeRejected"                              | bpmnElement="somethingElse"                          | notDrawn        | closeRejected
            an id that stands twice         | <bpmn:endEvent id="expired"                             | <bpmn:endEvent id="lapsed"                           | idTwice         | lapsed
            """)
    void whatIsWrongIsNamedAtItsElement(String defect, String before, String after, String code, String element) {
        var quote = before.replace("[\"", "[&#34;");
        var common = CommonDiagram.VAE.xml();
        assertThat(common).as("the row spoils the diagram").contains(quote);
        var spoiled = common.replace(quote, after.replace("[\"", "[&#34;"));
        if (after.contains("scriptTask")) spoiled = closed(spoiled);
        assertThat(check(spoiled))
                .as(defect)
                .anyMatch(found -> found.code().equals(code) && found.element().equals(element));
    }

    @Test
    void aGatewayWithoutAConditionOnOneOfItsWaysIsFound() {
        var spoiled = CommonDiagram.VAE
                .xml()
                .replaceFirst("(?s)<bpmn:conditionExpression[^>]*>[^<]*\"correction\"</bpmn:conditionExpression>", "");
        assertThat(check(spoiled))
                .contains(new Finding("flow_isAccepted_correctPortfolio", "conditionMissing", "isAccepted"));
    }

    private static String closed(String script) {
        int begin = script.indexOf("<bpmn:scriptTask");
        int end = script.indexOf("</bpmn:serviceTask>", begin);
        return script.substring(0, end) + "</bpmn:scriptTask>" + script.substring(end + "</bpmn:serviceTask>".length());
    }

    private static List<Finding> check(String xml) {
        return DiagramCheck.of(StepMap.document(xml), StepMap.document(CommonDiagram.VAE.xml()), ALLOWED);
    }
}
