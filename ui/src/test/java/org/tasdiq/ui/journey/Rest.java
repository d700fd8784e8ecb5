package org.tasdiq.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The second door, for tests: asks as one of the demo's people, who are named by the part before the at sign. */
record Rest(URI address) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    JsonNode get(@Nullable String who, String path) {
        return answer(send(who, "GET", path, BodyPublishers.noBody()));
    }

    JsonNode post(@Nullable String who, String path, String body) {
        return answer(send(who, "POST", path, BodyPublishers.ofString(body)));
    }

    /** Sends a table. */
    JsonNode csv(String who, String path, String table) {
        return answer(send(who, "POST", path, "text/csv", BodyPublishers.ofString(table)));
    }

    JsonNode put(String who, String path, String body) {
        return answer(send(who, "PUT", path, BodyPublishers.ofString(body)));
    }

    /** Opens a file and leaves it. */
    void download(String who, String path) {
        assertThat(send(who, "GET", path, BodyPublishers.noBody()).statusCode())
                .as(path)
                .isEqualTo(200);
    }

    /** The status of a POST, whatever it is. */
    int tryPost(String who, String path, String body) {
        return send(who, "POST", path, BodyPublishers.ofString(body)).statusCode();
    }

    /** Waits until the engine has brought the file to a step and it waits on that person's desk. */
    void awaitTask(String who, String file, String step) {
        Awaitility.await(step + " for " + who)
                .atMost(PATIENCE)
                .until(() -> desk(who).stream()
                        .anyMatch(task -> task.get("file").asString().equals(file)
                                && task.get("step").asString().equals(step)));
    }

    /** All pages of what waits for that person. */
    private List<JsonNode> desk(String who) {
        var tasks = new ArrayList<JsonNode>();
        var path = "/tasks";
        while (!path.isEmpty()) {
            var page = get(who, path);
            page.get("tasks").forEach(tasks::add);
            var next = page.get("next");
            path = next == null || next.isNull()
                    ? ""
                    : "/tasks?openedAt=" + next.get("openedAt").asString() + "&task="
                            + next.get("task").asString();
        }
        return tasks;
    }

    /** A new candidate's application, sent; gives the file's id. */
    String application(String who, String certification) {
        post(null, "/accounts", """
                {"email": "%s@tasdiq.example", "name": "%s Candidat-Fictif", "password": "%s", "language": "fr"}""".formatted(who, who, Installation.PASSWORD));
        var chosen = certification(who, certification);
        var file = post(
                        who,
                        "/files",
                        "{\"certification\": \"%s\"}".formatted(chosen.get("id").asString()))
                .get("id")
                .asString();
        put(who, "/files/" + file + "/candidacy/save-application", """
                {"goal": "Faire reconnaître mon expérience", "targetBlocks": [], "positions": {}, "accompanied": false,
                 "swornStatement": true, "experiences": [{"role": "Analyste", "organisation": "Maison Imaginaire",
                 "kind": "PAID", "from": "2015-09-01", "until": null, "weeklyHours": 35, "description": ""}]}""");
        post(who, "/files/" + file + "/candidacy/submit-application", "");
        return file;
    }

    /** Its version that holds. */
    JsonNode certification(String who, String code) {
        return get(who, "/certifications")
                .valueStream()
                .filter(one -> one.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /**
     * An offer of the house that keeps the certification, adopted as in the deliberation of Toulouse and published; gives its id.
     */
    String publishedOffer(String certification) {
        var house = certification("olivier", certification).get("institutionId").asString();
        var begun = post("olivier", "/institutions/" + house + "/offers", JSON.writeValueAsString(anOffer()));
        var offer = begun.get("id").asString();
        post(
                "olivier",
                "/offers/" + offer + "/submit",
                "{\"revision\": %d}".formatted(begun.get("revision").asInt()));
        awaitTask("odile", offer, "catalogue.reviewQuality");
        post(
                "odile",
                "/offers/" + offer + "/catalogue/review-quality",
                "{\"outcome\": \"ACCEPTED\", \"note\": \"\", \"remarks\": []}");
        awaitTask("claire", offer, "catalogue.recordCouncilVote");
        var today = get("claire", "/regimes/" + begun.get("regime").asString() + "/today");
        post("claire", "/offers/" + offer + "/catalogue/record-council-vote", """
                {"number": "2026/06/FICT-86", "council": "Conseil (fictif)", "on": "%s", "count": {"members": 39,
                 "present": 24, "inFavour": 24, "against": 0, "abstentions": 0, "blank": 0, "notVoting": 0}}""".formatted(
                        today.get("today").asString()));
        await("olivier", "/offers/" + offer, "status", "PUBLISHED");
        return offer;
    }

    /** The first of the fictitious ones of the trial. */
    private static JsonNode anOffer() {
        try (var offers = new ClassPathResource("demo/offers.json").getInputStream()) {
            return JSON.readTree(offers).get(0).get("content");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Sent by one person and confirmed by another; gives the id of the award. */
    String confirmedAward(String offer, String table) {
        var award = csv("olivier", "/offers/" + offer + "/awards?leastAttendance=80&leastScore=50&language=en", table)
                .get("id")
                .asString();
        awaitTask("claire", award, "catalogue.confirmAward");
        post("claire", "/awards/" + award + "/catalogue/confirm-award", "{\"confirmed\": true, \"reason\": \"\"}");
        return award;
    }

    /** Waits until what lies there says so. */
    void await(String who, String path, String field, String value) {
        Awaitility.await(path + ": " + value)
                .atMost(PATIENCE)
                .until(() -> get(who, path).path(field).asString().equals(value));
    }

    private HttpResponse<String> send(@Nullable String who, String method, String path, BodyPublisher body) {
        return send(who, method, path, "application/json", body);
    }

    private HttpResponse<String> send(
            @Nullable String who, String method, String path, String type, BodyPublisher body) {
        var request = HttpRequest.newBuilder(address.resolve("/api/v1" + path))
                .timeout(PATIENCE)
                .header("Content-Type", type)
                .method(method, body);
        if (who != null) {
            var account = who + "@tasdiq.example:" + Installation.PASSWORD;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)));
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(path, broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode answer(HttpResponse<String> response) {
        assertThat(response.statusCode())
                .as("%s %s: %s", response.request().method(), response.uri(), response.body())
                .isBetween(200, 299);
        return JSON.readTree(response.body().isEmpty() ? "null" : response.body());
    }
}
