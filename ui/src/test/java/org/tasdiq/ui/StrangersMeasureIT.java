package org.tasdiq.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.tasdiq.ServedTest;

/** The server answers a stranger who announces too much before a byte of it came: it waits for nothing and keeps nothing. */
@ServedTest
class StrangersMeasureIT {
    private static final int PATIENCE = 10_000;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/verify", "/login", "/register", "/attest/x", "/?v-r=uidl", "/api/v1/credential-checks"})
    void refusesWhatIsLargeOrOfUnknownLengthUnread(String path) throws IOException {
        for (var form : List.of("multipart/form-data; boundary=x", MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            for (var method : List.of("POST", "PUT"))
                assertThat(answer(method, path, form, "Content-Length: 5000001"))
                        .as(method + " " + form)
                        .startsWith("HTTP/1.1 413");
            assertThat(answer("POST", path, form, "Transfer-Encoding: chunked"))
                    .as(form)
                    .startsWith("HTTP/1.1 411");
        }
    }

    private String answer(String method, String path, String form, String length) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            var head = method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nContent-Type: "
                    + form + "\r\n" + length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return Objects.requireNonNull(answer.readLine());
        }
    }
}
