package org.tasdiq.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The second door, for tests: asks as one of the demo's people, who are named by the part before the at sign. */
record Rest(URI address) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    JsonNode get(String who, String path) {
        return answer(send(who, "GET", path, BodyPublishers.noBody()));
    }

    JsonNode post(String who, String path, String body) {
        return answer(send(who, "POST", path, BodyPublishers.ofString(body)));
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
        var chosen = get(who, "/certifications")
                .valueStream()
                .filter(c -> c.get("code").asString().equals(certification))
                .findFirst()
                .orElseThrow();
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

    private HttpResponse<String> send(String who, String method, String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(address.resolve("/api/v1" + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
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
            throw new java.io.UncheckedIOException(path, broken);
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
