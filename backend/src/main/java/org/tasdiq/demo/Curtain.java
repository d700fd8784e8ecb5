package org.tasdiq.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.identity.Actors;

/** Raises the curtain of a trial when the application starts: accounts first, then, when wanted, the files. */
@Component
@Order(0)
class Curtain implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Curtain.class);

    private final DemoSettings settings;
    private final Opening opening;
    private final Demo demo;
    private final Scenario stage;
    private final Candidacies candidacies;
    private final Actors actors;

    Curtain(DemoSettings settings, Opening opening, Demo demo, Scenario stage, Candidacies candidacies, Actors actors) {
        this.settings = settings;
        this.opening = opening;
        this.demo = demo;
        this.stage = stage;
        this.candidacies = candidacies;
        this.actors = actors;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.accounts()) opening.fill();
        if (settings.files() && hasNoFiles()) {
            demo.play();
            LOG.info("Thirteen fictitious files wait at thirteen steps, and offers, awards and requests beside them");
        }
        if (settings.accounts()) list();
    }

    private boolean hasNoFiles() {
        return actors.as(stage.person("lea@tasdiq.example"), candidacies::own).isEmpty();
    }

    private void list() {
        var file = settings.list();
        if (file == null) return;
        var lines = Cast.read().people().stream()
                .map(p -> "%-26s %-34s %s"
                        .formatted(
                                p.email(),
                                p.name(),
                                p.roles().stream().map(Enum::name).collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n", "Password of all: " + settings.password() + "\n", "\n"));
        var page = demo.attesterPage()
                .map(path -> "\nThe page of somebody asked to attest, without an account: " + path + "\n")
                .orElse("");
        var learner = demo.learnerPage()
                .map(path -> "\nThe page of a learner with what they were awarded, without an account: " + path + "\n")
                .orElse("");
        try {
            Files.writeString(file, lines + page + learner);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
