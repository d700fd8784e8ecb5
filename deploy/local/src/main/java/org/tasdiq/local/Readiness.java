package org.tasdiq.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a health address once. */
final class Readiness {
    private Readiness() {}

    static boolean of(URI address) {
        var question =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(2)).build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
