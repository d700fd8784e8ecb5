package org.tasdiq.ui.rest;

import jakarta.servlet.Filter;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.tasdiq.DatabaseTest;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Bench;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A test of the second door: {@link #send} comes with the account of a person, {@link #door} with none. */
@DatabaseTest
abstract class DoorTest {
    @Autowired
    private WebApplicationContext context;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter security;

    @Autowired
    Bench bench;

    MockMvcTester door;

    @BeforeEach
    void comeToTheDoor() {
        door = MockMvcTester.from(context, mvc -> mvc.addFilters(security).build());
    }

    /** @param body empty: none; else JSON */
    MvcTestResult send(HttpMethod verb, String path, PersonId by, String body) {
        return send(verb, path, by, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    MvcTestResult send(HttpMethod verb, String path, PersonId by, String type, byte[] body) {
        var request = door.method(verb).uri(path).header("Authorization", account(by));
        if (body.length > 0) request = request.header("Content-Type", type).content(body);
        return request.exchange();
    }

    /** What a program sends with each call. */
    String account(PersonId person) {
        var account = (bench.emailOf(person) + ":" + Bench.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(account);
    }

    static JsonNode json(MvcTestResult answer) {
        return JsonMapper.shared().readTree(text(answer));
    }

    static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
