package org.tasdiq.bpmn;

import io.camunda.client.CamundaClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.engine.EngineFactory;
import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.RecordValue;
import io.camunda.zeebe.protocol.record.ValueType;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One in-memory engine with our diagrams for the whole test run: it takes seconds to start. */
final class Engine {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Engine ENGINE = new Engine();

    private final ZeebeTestEngine engine = EngineFactory.create();
    private final CamundaClient client;
    private Duration ahead = Duration.ZERO;

    static Engine engine() {
        return ENGINE;
    }

    private Engine() {
        engine.start();
        client = CamundaClient.newClientBuilder()
                .applyEnvironmentVariableOverrides(false)
                .grpcAddress(URI.create("http://" + engine.getGatewayAddress()))
                .preferRestOverGrpc(false)
                .defaultRequestTimeout(PATIENCE)
                .build();
        client.newDeployResourceCommand()
                .addResourceFromClasspath("bpmn/vae.bpmn")
                .addResourceFromClasspath("bpmn/microcredential.bpmn")
                .addResourceFromClasspath("bpmn/award.bpmn")
                .addResourceFromClasspath("bpmn/recognition.bpmn")
                .addResourceFromClasspath("bpmn/jury-composition.dmn")
                .addResourceFromClasspath("bpmn/block-result.dmn")
                .addResourceFromClasspath("bpmn/council-vote.dmn")
                .addResourceFromClasspath("bpmn/substantial-difference.dmn")
                .send()
                .join();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    private void stop() {
        client.close();
        engine.stop();
    }

    CamundaClient client() {
        return client;
    }

    Instant now() {
        return Instant.now().plus(ahead);
    }

    void timePasses(Duration duration) {
        ahead = ahead.plus(duration);
        engine.increaseTime(duration);
    }

    /** The events, not the commands, of one kind that the engine has written so far. */
    <V extends RecordValue> Stream<Record<V>> records(ValueType type, Class<V> value) {
        return StreamSupport.stream(engine.getRecordStreamSource().getRecords().spliterator(), false)
                .filter(r -> r.getRecordType() == RecordType.EVENT && r.getValueType() == type)
                .filter(r -> value.isInstance(r.getValue()))
                .map(Engine::cast);
    }

    @SuppressWarnings("unchecked") // the filter has looked
    private static <V extends RecordValue> Record<V> cast(Record<?> entry) {
        return (Record<V>) entry;
    }

    /** Lets the engine work until it rests and the condition holds. */
    void settle(Supplier<Boolean> condition, Supplier<String> failure) {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        do {
            rest();
            if (condition.get()) return;
        } while (System.nanoTime() < giveUp);
        throw new AssertionError(failure.get());
    }

    private void rest() {
        try {
            engine.waitForIdleState(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while the engine works", e);
        } catch (TimeoutException e) {
            throw new AssertionError("the engine does not come to rest", e);
        }
    }
}
