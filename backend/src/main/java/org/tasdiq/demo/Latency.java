package org.tasdiq.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.AdmissibilityRuling;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CompletenessFinding;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;

/** Measures how long it takes from a person's click until the next person's task is there: {@code tasdiq bench latency}. */
@Component
@Order // after the curtain, which brings the people
@ConditionalOnProperty("tasdiq.bench.steps")
class Latency implements ApplicationRunner {
    private static final int FILES_TO_WARM_UP = 10;
    private static final String CERTIFICATION = "FICT-LP-ADAD";

    private final BenchSettings settings;
    private final Scenario stage;
    private final Demo demo;
    private final Desks desks;
    private final People people;
    private final List<String> report = new ArrayList<>();

    Latency(BenchSettings settings, Scenario stage, Demo demo, Desks desks, People people) {
        this.settings = settings;
        this.stage = stage;
        this.demo = demo;
        this.desks = desks;
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (var n = 0; n < FILES_TO_WARM_UP; n++) oneFile();
        report.clear();
        while (report.size() < settings.steps()) oneFile();
        Files.write(Objects.requireNonNull(settings.report()), report);
    }

    private void oneFile() {
        var name = "bench-" + UUID.randomUUID();
        people.register(name + "@tasdiq.example", name, UUID.randomUUID().toString(), Locale.FRENCH);
        var file = demo.aFile(name, CERTIFICATION).submitted().file();
        stage.await(file, "candidacy.checkCompleteness");
        measure(
                file,
                stage.holder(Role.INTAKE_OFFICER, file),
                () -> desks.intake().decideCompleteness(file, new CompletenessFinding(Set.of(), "", false)),
                "candidacy.decideAdmissibility");
        stage.as(stage.holder(Role.PROGRAMME_HEAD, file), () -> desks.intake().giveOpinion(file, true, CERTIFICATION));
        measure(
                file,
                stage.holder(Role.CERTIFYING_AUTHORITY, file),
                () -> desks.intake().decideAdmissibility(file, new AdmissibilityRuling(Set.of(), "")),
                "portfolio.compilePortfolio");
    }

    private void measure(CandidacyId file, PersonId person, Runnable click, String next) {
        var start = System.nanoTime();
        stage.as(person, click);
        stage.await(file, next);
        report.add(next + "," + (System.nanoTime() - start));
    }
}
