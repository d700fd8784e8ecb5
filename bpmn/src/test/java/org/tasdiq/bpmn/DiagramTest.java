package org.tasdiq.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagramTest {
    private static final Diagram VAE = Diagram.VAE;

    /** Element id = step name, so that one word finds the step everywhere; each stage has its own reminder. */
    @Test
    void everyStepCarriesItsAddress() {
        assertThat(VAE.steps()).isNotEmpty().allSatisfy((id, address) -> {
            assertThat(address).matches("[a-z]+\\.[a-z][A-Za-z]+");
            if (!address.equals("notification.remind")) assertThat(address).endsWith("." + id);
        });
    }

    @Test
    void everyElementCanBeReached() {
        assertThat(VAE.reachable()).containsExactlyElementsOf(VAE.nodes());
    }

    @Test
    void everyStepOfAPersonSaysWhoMayDoIt() {
        assertThat(VAE.groups())
                .isNotEmpty()
                .allSatisfy((id, groups) -> assertThat(groups).matches("=\\[\"[A-Z_]+\"(, \"[A-Z_]+\")*]"));
    }
}
