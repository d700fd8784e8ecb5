package org.tasdiq;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;

class RealServersTest {
    @Test
    void giveEachAskerASchemaThatNobodyElseWritesIn() throws Exception {
        var one = RealServers.schema();
        var other = RealServers.schema();
        assertThat(one.url()).isNotEqualTo(other.url());
        try (var connection = DriverManager.getConnection(one.url(), one.user(), one.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE mine (id uuid NOT NULL PRIMARY KEY)");
            var tables = connection.getMetaData().getTables(other.url().replaceFirst(".*/", ""), null, "mine", null);
            assertThat(tables.next()).isFalse();
        }
    }

    @Test
    void haveABrokerWhoseTimeMoves() throws Exception {
        var clock = RealServers.zeebe().clock();
        try (var http = HttpClient.newHttpClient()) {
            var move = HttpRequest.newBuilder(clock.resolve("clock/add"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"offsetMilli\": 1000}"))
                    .build();
            assertThat(http.send(move, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
    }
}
