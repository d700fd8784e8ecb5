package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import org.tasdiq.DatabaseTest;
import org.tasdiq.GeneratedDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the second door is complete, and committed. */
@DatabaseTest
@TestPropertySource(properties = "tasdiq.demo.accounts=true")
class OpenApiTest {
    private final String text;
    private final JsonNode description;

    OpenApiTest(WebApplicationContext house, @Qualifier("springSecurityFilterChain") Filter security) throws Exception {
        var door = MockMvcTester.from(house, mvc -> mvc.addFilters(security).build());
        this.text = door.get().uri(V1.DESCRIPTION).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
        this.description = JsonMapper.shared().readTree(text);
    }

    @Test
    void everyOperationSaysWhatItDoesAndWhoMay() {
        for (var operation : Operation.all()) {
            var described = description
                    .at("/paths")
                    .path(operation.path())
                    .path(operation.verb().toLowerCase(java.util.Locale.ROOT));
            assertThat(described.path("summary").asString(""))
                    .as(operation.toString())
                    .isNotBlank();
            assertThat(described.path("x-permission").asString(""))
                    .as(operation.toString())
                    .isEqualTo(operation.permission());
        }
        assertThat(description
                        .at("/paths")
                        .valueStream()
                        .mapToInt(JsonNode::size)
                        .sum())
                .isEqualTo(Operation.all().size());
    }

    @Test
    void idsAreBareUuids() {
        assertThat(description
                        .at("/components/schemas/candidacy.CandidacySheet/properties/id/format")
                        .asString(""))
                .isEqualTo("uuid");
    }

    @Test
    void theCommittedDescriptionIsTheOneOfTheCode() throws IOException {
        GeneratedDocument.check(Path.of("../deploy/openapi.json"), text + "\n");
    }
}
