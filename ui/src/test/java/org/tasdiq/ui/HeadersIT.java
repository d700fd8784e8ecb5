package org.tasdiq.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tasdiq.ServedTest;

/** What the server says around its pages: to the browser, about who may frame, sniff or script them. */
@ServedTest
class HeadersIT {
    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aPageOfVaadinCarriesItsContentPolicyAndMayNotBeSniffedOrFramed() throws Exception {
        var page = get("/login");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'self'");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(header(page, "Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void aPublicPageRunsNoScriptAndSetsNoSession() throws Exception {
        var page = get("/?lang=ar");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("lang=\"ar-TN\"", "dir=\"rtl\"").doesNotContain("<script");
        assertThat(header(page, "Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(c -> c.startsWith("JSESSIONID"));
    }

    @Test
    void aPersonalLinkIsToldToNobodyAndAWrongOneIsLikeAnyOther() throws Exception {
        var page = get("/attest/" + "A".repeat(43));
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(header(page, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        var other = get("/attest/x");
        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(other.body().replace("/attest/x", "")).isEqualTo(page.body().replaceAll("/attest/A+", ""));
    }

    @Test
    void theLinkOfAnInvitationIsToldToNobody() throws Exception {
        assertThat(get("/invitation/" + "A".repeat(43)).headers().allValues("Referrer-Policy"))
                .containsExactly("no-referrer");
    }

    @Test
    void theLinkForAForgottenPasswordIsToldToNobody() throws Exception {
        assertThat(get("/new-password/" + "A".repeat(43)).headers().allValues("Referrer-Policy"))
                .containsExactly("no-referrer");
    }

    @Test
    void theRestDoorAsksForAnAccountAndKeepsNoSession() throws Exception {
        var answer = get("/api/v1/files");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(header(answer, "WWW-Authenticate")).startsWith("Basic");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void thePartsThatDrawAPdfAreForPeopleWhoAreSignedIn() throws Exception {
        var worker = get("/webjars/pdfjs-dist/5.4.624/build/pdf.worker.min.mjs");
        assertThat(header(worker, "Location")).endsWith("/login");
        assertThat(header(worker, "Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void anythingElseLeadsToTheSignIn() throws Exception {
        assertThat(get("/actuator/env").statusCode()).isIn(302, 403, 404);
        assertThat(header(get("/desk"), "Location")).endsWith("/login");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
