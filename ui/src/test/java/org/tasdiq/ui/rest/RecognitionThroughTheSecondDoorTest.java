package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;
import org.tasdiq.recognition.Criterion;
import org.tasdiq.recognition.Evaluations;
import org.tasdiq.recognition.Evaluators;
import org.tasdiq.recognition.Grade;
import org.tasdiq.recognition.Recognisers;
import org.tasdiq.recognition.RequestChecks;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.Requests;
import org.tasdiq.recognition.Rulings;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.referential.Referentials;
import org.tasdiq.ui.Fetches;
import tools.jackson.databind.json.JsonMapper;

/** A request for recognition by programs: sent, checked, weighed by two people, read and contested; and agreements with partners. */
class RecognitionThroughTheSecondDoorTest extends DoorTest {
    private final Recognisers.House house;
    private final Referentials referentials;
    private final Requests requests;
    private final RequestChecks checks;
    private final Evaluations evaluations;
    private final Rulings rulings;
    private final Fetches fetches;
    private final Actors actors;

    RecognitionThroughTheSecondDoorTest(
            Recognisers recognisers,
            Referentials referentials,
            Requests requests,
            RequestChecks checks,
            Evaluations evaluations,
            Rulings rulings,
            Fetches fetches,
            Actors actors) {
        this.house = recognisers.aHouse();
        this.referentials = referentials;
        this.requests = requests;
        this.checks = checks;
        this.evaluations = evaluations;
        this.rulings = rulings;
        this.fetches = fetches;
        this.actors = actors;
    }

    @Test
    void aRequestIsSentCheckedWeighedByTwoReadAndContested() {
        var learner = house.person("Yasmine Exemple-Fictif", Role.CANDIDATE);
        assertThat(send(HttpMethod.POST, "/api/v1/requests", learner, request(Set.of())))
                .hasStatus(422)
                .bodyText()
                .contains("recognition.noTarget");
        var sent = send(HttpMethod.POST, "/api/v1/requests", learner, request(targets()));
        assertThat(sent).hasStatus(201);
        var id = RequestId.of(json(sent).path("id").asString());
        var root = "/api/v1/requests/" + id;
        var steps = root + "/recognition/";
        await().atMost(Duration.ofSeconds(90))
                .until(() -> json(send(HttpMethod.GET, root, learner, ""))
                        .at("/credential/grade")
                        .isString());
        asSystem(() -> checks.verify(id));

        assertThat(send(HttpMethod.POST, steps + "check-request", learner, ruling("COMPLETE")))
                .hasStatus(403);
        assertThat(send(HttpMethod.POST, steps + "check-request", house.officer(), ruling("COMPLETE")))
                .hasStatus(409)
                .bodyText()
                .contains("recognition.elementsMissing");
        assertThat(send(HttpMethod.POST, steps + "check-request", house.officer(), ruling("INCOMPLETE")))
                .hasStatusOk();
        var supplied = "{\"supplied\":[{\"number\":1,\"text\":\"Yasmine\"},{\"number\":3,\"text\":\"Pays-Bas\"}]}";
        assertThat(send(HttpMethod.POST, steps + "complete-request", learner, supplied))
                .hasStatusOk();
        asSystem(() -> checks.verify(id));
        assertThat(send(HttpMethod.POST, steps + "check-request", house.officer(), ruling("COMPLETE")))
                .hasStatusOk();

        var form = evaluation(id);
        assertThat(send(HttpMethod.POST, steps + "assess-request", house.evaluator(1), form))
                .hasStatusOk();
        assertThat(send(HttpMethod.POST, steps + "assess-request-again", house.evaluator(1), form))
                .hasStatus(403)
                .bodyText()
                .contains("recognition.samePerson");
        assertThat(json(send(HttpMethod.GET, root + "/evaluations", house.evaluator(2), "")))
                .as("what the other sealed, before both have")
                .isEmpty();
        assertThat(send(HttpMethod.POST, steps + "assess-request-again", house.evaluator(2), form))
                .hasStatusOk();
        assertThat(json(send(HttpMethod.GET, root + "/evaluations", house.evaluator(2), "")))
                .hasSize(2);

        actors.asSystem(() -> evaluations.compare(id));
        asSystem(() -> rulings.issue(id));
        asSystem(() -> rulings.attest(id));
        assertThat(json(send(HttpMethod.GET, root + "/rulings", learner, "")))
                .as("before it is notified")
                .isEmpty();
        asSystem(() -> rulings.notify(id));
        var ruling = json(send(HttpMethod.GET, root + "/rulings", learner, "")).path(0);
        assertThat(ruling.at("/conclusion/outcome").asString()).isEqualTo("PARTIAL");
        assertThat(ruling.at("/differences/0/criterion").asString()).isEqualTo("QUALITY");

        assertThat(send(HttpMethod.POST, root + "/appeals", house.officer(), reason("Non")))
                .hasStatus(403);
        assertThat(send(HttpMethod.POST, root + "/appeals", learner, reason(" ")))
                .hasStatus(422);
        assertThat(send(HttpMethod.POST, root + "/appeals", learner, reason("La couverture est sous-estimée.")))
                .hasStatusOk();
        assertThat(send(HttpMethod.POST, root + "/appeals", learner, reason("Encore")))
                .hasStatus(409);
        assertThat(json(send(HttpMethod.GET, root + "/appeals", house.board(), ""))
                        .at("/0/grounds")
                        .asString())
                .isEqualTo("La couverture est sous-estimée.");
        assertThat(json(send(HttpMethod.GET, root, learner, "")).path("status").asString())
                .isEqualTo("IN_APPEAL");
        assertThat(send(HttpMethod.GET, root, house.person("Étrangère Fictive", Role.CANDIDATE), ""))
                .hasStatus(403);
    }

    @Test
    void whoeverLetsUsAskForOneAddressAfterAnotherIsToldToWait() {
        var learner = house.person("Yasmine Exemple-Fictif", Role.CANDIDATE);
        var hosted = json(Map.of("form", form(targets()), "address", "nowhere"));
        assertThat(send(HttpMethod.POST, "/api/v1/requests/hosted", learner, hosted))
                .hasStatus(422);
        // The measure is that of a minute, which may end meanwhile.
        await().until(() -> {
            for (int n = 0; n < 60; n++) actors.as(learner, fetches::admits);
            return send(HttpMethod.POST, "/api/v1/requests/hosted", learner, hosted)
                            .getResponse()
                            .getStatus()
                    == 429;
        });
    }

    @Test
    void theIssuerIsAskedAndItsAnswerSuppliesWhatIsMissing() {
        var story = house.asks(Recognisers.sample()).verified();
        var root = "/api/v1/requests/" + story.id() + "/inquiries";
        assertThat(json(send(HttpMethod.GET, root + "/language", house.officer(), ""))
                        .path("language")
                        .asString())
                .isEqualTo("en");
        var question = "{\"email\":\"%s\",\"language\":\"en\",\"letter\":\"Who has earned it?\"}";
        assertThat(send(HttpMethod.POST, root, house.officer(), question.formatted("nobody")))
                .hasStatus(422)
                .bodyText()
                .contains("\"field\":\"email\"");
        assertThat(send(HttpMethod.POST, root, story.learner(), question.formatted("a@issuer.example")))
                .hasStatus(403);
        var asked = send(HttpMethod.POST, root, house.officer(), question.formatted("a@issuer.example"));
        assertThat(asked).hasStatus(201);
        assertThat(json(asked).at("/0/elements").toString()).isEqualTo("[1,3]");
        var answer = root + "/" + json(asked).at("/0/id").asString();
        var paper = Base64.getEncoder().encodeToString("%PDF-1.7 fictitious".getBytes(StandardCharsets.UTF_8));
        var said =
                "{\"on\":\"%s\",\"words\":\"Yasmine, in the Netherlands.\",\"supplied\":[{\"number\":3,\"text\":\"Pays-Bas\"}],"
                        + "\"paper\":\"%s\"}";
        var today = json(asked).at("/0/askedOn").asString();
        assertThat(send(
                        HttpMethod.POST,
                        answer + "/answer",
                        house.officer(),
                        said.formatted(today, Base64.getEncoder().encodeToString(new byte[] {1, 2}))))
                .hasStatus(422)
                .bodyText()
                .contains("recognition.paperForm");
        assertThat(send(HttpMethod.POST, answer + "/answer", house.officer(), said.formatted(today, paper)))
                .hasStatusOk();
        assertThat(send(HttpMethod.POST, answer + "/answer", house.officer(), said.formatted(today, paper)))
                .hasStatus(409);
        assertThat(json(send(HttpMethod.GET, root, story.learner(), ""))
                        .at("/0/supplied/0/text")
                        .asString())
                .isEqualTo("Pays-Bas");
        assertThat(send(HttpMethod.GET, answer + "/paper", story.learner(), ""))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("%PDF-1.7 fictitious");
        var elements = json(send(HttpMethod.GET, "/api/v1/requests/" + story.id(), story.learner(), ""))
                .path("elements");
        assertThat(elements.at("/2/answered").asString()).isEqualTo("Pays-Bas");
    }

    @Test
    void anAgreementIsWrittenDownReadAndEnded() {
        var root = "/api/v1/institutions/" + house.institution().value() + "/partnerships";
        var draft =
                "{\"issuer\":\"%s\",\"issuerName\":\"Université partenaire\",\"credential\":\"Statistique appliquée\","
                        + "\"certification\":\"FICT-LP-ADAD\",\"competencies\":[\"C2.1\"],\"since\":\"2026-01-01\",\"act\":\"FICT-2026-12\"}";
        assertThat(send(HttpMethod.POST, root, house.officer(), draft.formatted("did:web:partner.example")))
                .hasStatus(403);
        assertThat(send(HttpMethod.POST, root, house.authority(), draft.formatted("")))
                .hasStatus(422);
        var added = send(HttpMethod.POST, root, house.authority(), draft.formatted("did:web:partner.example"));
        assertThat(added).hasStatus(201);
        assertThat(json(send(HttpMethod.GET, root, house.officer(), ""))
                        .at("/0/agreement/act")
                        .asString())
                .isEqualTo("FICT-2026-12");
        var one = root + "/" + json(added).at("/0/id").asString();
        assertThat(send(HttpMethod.DELETE, one, house.officer(), "")).hasStatus(403);
        assertThat(json(send(HttpMethod.DELETE, one, house.authority(), ""))
                        .at("/0/agreement/until")
                        .isString())
                .isTrue();
    }

    private void asSystem(Runnable work) {
        actors.asSystem(() -> {
            work.run();
            return true;
        });
    }

    private String request(Set<String> competencies) {
        return json(Map.of(
                "form", form(competencies), "credential", Base64.getEncoder().encodeToString(Recognisers.sample())));
    }

    private Map<String, Object> form(Set<String> competencies) {
        return Map.of(
                "purpose",
                "EXEMPTION",
                "certification",
                house.certification().value().toString(),
                "competencies",
                competencies,
                "wish",
                "",
                "consent",
                true);
    }

    private Set<String> targets() {
        return actors.asSystem(() -> referentials.sheet(house.certification()))
                .competencies()
                .filter(competency -> competency.code().equals("C2.1"))
                .map(CompetencySheet::id)
                .map(id -> id.value().toString())
                .collect(Collectors.toSet());
    }

    private String evaluation(RequestId id) {
        var targets = actors.asSystem(() -> requests.sheet(id)).targets();
        return json(Evaluators.found(
                targets, 3, Map.of(Criterion.QUALITY, Grade.SUBSTANTIAL), Evaluators.partial("C2.1.1")));
    }

    private static String ruling(String outcome) {
        return json(Map.of("outcome", outcome, "note", ""));
    }

    private static String reason(String words) {
        return json(Map.of("reason", words));
    }

    private static String json(Object body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
