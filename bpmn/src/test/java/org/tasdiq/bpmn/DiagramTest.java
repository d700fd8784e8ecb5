package org.tasdiq.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramTest {
    /** Element id = step name, so that one word finds the step everywhere; each stage has its own reminder. */
    @ParameterizedTest
    @MethodSource("org.tasdiq.bpmn.Diagram#all")
    void everyStepCarriesItsAddress(Diagram diagram) {
        assertThat(diagram.steps()).isNotEmpty().allSatisfy((id, address) -> {
            assertThat(address).matches("[a-z]+\\.[a-z][A-Za-z]+");
            if (!address.equals("notification.remind")) assertThat(address).endsWith("." + id);
        });
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.bpmn.Diagram#all")
    void everyElementCanBeReached(Diagram diagram) {
        assertThat(diagram.reachable()).containsExactlyElementsOf(diagram.nodes());
    }

    @ParameterizedTest
    @MethodSource("org.tasdiq.bpmn.Diagram#all")
    void everyStepOfAPersonSaysWhoMayDoIt(Diagram diagram) {
        assertThat(diagram.groups())
                .isNotEmpty()
                .allSatisfy((id, groups) -> assertThat(groups).matches("=\\[\"[A-Z_]+\"(, \"[A-Z_]+\")*]"));
    }
}
