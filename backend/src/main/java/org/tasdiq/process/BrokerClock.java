package org.tasdiq.process;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.tasdiq.deadline.ClockMoved;

/** In a trial with a clock that can be moved, the broker's clock goes with the application's. */
@Component
@ConditionalOnProperty("tasdiq.engine.clock")
class BrokerClock {
    private static final Logger LOG = LoggerFactory.getLogger(BrokerClock.class);

    private final URI actuator;
    private final Clock clock;

    BrokerClock(EngineSettings settings, Clock clock) {
        this.actuator = java.util.Objects.requireNonNull(settings.clock());
        this.clock = clock;
    }

    private record BrokerTime(Instant instant) {}

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener({ApplicationStartedEvent.class, ClockMoved.class})
    void follow() {
        var http = RestClient.create();
        var broker = http.get().uri(actuator).retrieve().body(BrokerTime.class);
        // The difference is added, never reset and set again: in between, the broker would fire the timers of today.
        var move = Duration.between(java.util.Objects.requireNonNull(broker).instant(), clock.instant());
        http.post()
                .uri(actuator + "/add")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("offsetMilli", move.toMillis()))
                .retrieve()
                .toBodilessEntity();
        LOG.info("The broker's clock goes with ours, moved by {}", move);
    }
}
