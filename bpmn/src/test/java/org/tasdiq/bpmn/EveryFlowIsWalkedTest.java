package org.tasdiq.bpmn;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.tasdiq.bpmn.Engine.engine;

import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import io.camunda.zeebe.protocol.record.value.ProcessInstanceRecordValue;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Comes last and looks back at all the walks of this run: no arrow of a diagram may be without one. */
@Order(Integer.MAX_VALUE)
class EveryFlowIsWalkedTest {
    @ParameterizedTest
    @MethodSource("org.tasdiq.bpmn.Diagram#all")
    void everyArrowOfTheDiagramWasTakenBySomeFile(Diagram diagram) {
        assertThat(walked(diagram, ProcessInstanceIntent.SEQUENCE_FLOW_TAKEN)).containsAll(diagram.flows());
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.bpmn.Diagram#all")
    void everyElementOfTheDiagramWasVisitedBySomeFile(Diagram diagram) {
        assertThat(walked(diagram, ProcessInstanceIntent.ELEMENT_ACTIVATED)).containsAll(diagram.nodes());
    }

    private static Set<String> walked(Diagram diagram, ProcessInstanceIntent intent) {
        var walked = engine().records(ValueType.PROCESS_INSTANCE, ProcessInstanceRecordValue.class)
                .filter(r -> r.getIntent() == intent)
                .filter(r -> r.getValue().getBpmnProcessId().equals(diagram.process()))
                .map(r -> r.getValue().getElementId())
                .collect(toCollection(TreeSet::new));
        assumeFalse(walked.isEmpty(), "no walk ran before");
        return walked;
    }
}
