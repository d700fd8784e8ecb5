package org.tasdiq.process;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach the engine.
 *
 * @param enabled false runs the application without an engine, for tests of the database alone
 * @param address host and port of the Zeebe gateway, gRPC
 * @param clock the actuator of a broker with a controlled clock; only for trials
 * @param parkedFor how long the engine waits before it hands a parked task out again
 * @param patience how long a timer may be late before the watchdog acts in its place
 * @param lostAfter how long an automatic step may take before a file counts as lost
 */
@ConfigurationProperties("tasdiq.engine")
record EngineSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("127.0.0.1:26500") String address,
        @Nullable URI clock,
        @DefaultValue("5m") Duration parkedFor,
        @DefaultValue("5m") Duration patience,
        @DefaultValue("1h") Duration lostAfter) {
    /** The address as the client wants it; plain unless it says https. */
    URI grpc() {
        return URI.create(address.contains("://") ? address : "http://" + address);
    }
}
