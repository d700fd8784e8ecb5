package org.tasdiq.demo;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.tasdiq.identity.Actors;
import org.tasdiq.portfolio.AttesterAddress;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.Referentials;

/** Twelve fictitious files, each waiting at another step of the diagram. */
@Component
public class Demo {
    private record Part(String candidate, String certification, Consumer<Story> told) {}

    private static final String DATA = "FICT-LP-ADAD";
    /** Asks a third party to attest. */
    private static final String ASKING = "nour";

    private static final String ADVISER = "paul@tasdiq.example";

    private static final String MAINTENANCE = "FICT-LA-MIEE";

    private static final List<Part> PROGRAMME = List.of(
            new Part("lea", DATA, Story::submitted),
            new Part("omar", DATA, s -> s.submitted().foundIncomplete()),
            new Part("mounir", MAINTENANCE, s -> s.submitted().foundComplete()),
            new Part(ASKING, DATA, s -> admissible(s).attestationAsked().accompaniedBy(ADVISER)),
            new Part("marc", DATA, s -> admissible(s).portfolioSubmitted()),
            new Part("elsa", DATA, s -> admissible(s).portfolioSubmitted().correctionAsked()),
            new Part("rim", MAINTENANCE, s -> accepted(s)),
            new Part("ali", DATA, s -> accepted(s).juryAppointed()),
            new Part("jade", DATA, s -> accepted(s).juryAppointed().sessionScheduled()),
            new Part("theo", DATA, s -> scored(s)),
            new Part("mina", DATA, s -> scored(s).heard()),
            new Part("yasmine", DATA, s -> scored(s).heard().deliberated()));

    private final Scenario stage;
    private final Desks desks;
    private final Referentials referentials;
    private final Actors actors;

    Demo(Scenario stage, Desks desks, Referentials referentials, Actors actors) {
        this.stage = stage;
        this.desks = desks;
        this.referentials = referentials;
        this.actors = actors;
    }

    /** Begins a file of that demo person on that certification. */
    public Story aFile(String candidate, String certification) {
        return new Story(stage, desks, stage.person(candidate + "@tasdiq.example"), certification(certification));
    }

    /** Plays all twelve, each in order, one after the other. */
    void play() {
        for (var part : PROGRAMME) part.told().accept(aFile(part.candidate(), part.certification()));
    }

    /** Where the one attester of the trial answers: mail would tell them, and a trial sends none. */
    Optional<String> attesterPage() {
        var candidate = stage.person(ASKING + "@tasdiq.example");
        return stage.as(candidate, () -> desks.candidacies().own()).stream()
                .flatMap(file -> stage.as(candidate, () -> desks.attestations().of(file.id())).stream())
                .findFirst()
                .flatMap(asked -> actors.asSystem(() -> desks.attesters().address(asked.id())))
                .map(AttesterAddress::path);
    }

    private CertificationId certification(String code) {
        return actors.asSystem(referentials::all).stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Story admissible(Story story) {
        return story.submitted().foundComplete().declaredAdmissible();
    }

    private static Story accepted(Story story) {
        return admissible(story).portfolioSubmitted().evidenceAccepted();
    }

    private static Story scored(Story story) {
        return accepted(story).juryAppointed().sessionScheduled().scored();
    }
}
