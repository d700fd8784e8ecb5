package org.tasdiq.process;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes the files that were asked to another version, one after the other, each in a transaction of its own. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", matchIfMissing = true)
class Mover {
    private final Moves moves;
    private final Deployment deployment;

    Mover(Moves moves, Deployment deployment) {
        this.moves = moves;
        this.deployment = deployment;
    }

    @Scheduled(fixedDelayString = "${tasdiq.engine.relay-every:1s}")
    void move() {
        while (deployment.isDone() && moves.moveNext()) {}
    }
}
