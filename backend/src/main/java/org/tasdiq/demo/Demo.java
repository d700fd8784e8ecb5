package org.tasdiq.demo;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.tasdiq.portfolio.AttesterAddress;

/**
 * Thirteen fictitious files, each waiting at another step of the diagram; the offers of the catalogue, what learners were awarded
 * of them, a path, and requests to recognise them.
 */
@Component
public class Demo {
    private record Part(String candidate, String certification, Consumer<Story> told) {}

    private static final String DATA = "FICT-LP-ADAD";
    /** Asks a third party to attest. */
    private static final String ASKING = "nour";

    private static final String ADVISER = "paul@tasdiq.example";

    private static final String BOARD = "baptiste@tasdiq.example";

    private static final String MAINTENANCE = "FICT-LA-MIEE";

    private static final List<Part> PROGRAMME = List.of(
            new Part("lea", DATA, Story::submitted),
            new Part("omar", DATA, s -> s.submitted().foundIncomplete()),
            new Part("mounir", MAINTENANCE, s -> s.submitted().foundComplete()),
            new Part(ASKING, DATA, s -> admissible(s).attestationAsked().accompaniedBy(ADVISER)),
            new Part("adam", DATA, s -> s.submitted().foundComplete().rejected().contested(BOARD)),
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
    private final OfferStory offers;
    private final AwardStory awards;
    private final PathStory paths;
    private final RequestStory requests;

    Demo(Scenario stage, Desks desks, OfferStory offers, AwardStory awards, PathStory paths, RequestStory requests) {
        this.stage = stage;
        this.desks = desks;
        this.offers = offers;
        this.awards = awards;
        this.paths = paths;
        this.requests = requests;
    }

    /** Begins a file of that demo person on that certification. */
    public Story aFile(String candidate, String certification) {
        var id = stage.certification(certification).id();
        return new Story(stage, desks, stage.person(candidate + "@tasdiq.example"), id);
    }

    /** Plays all, one after the other. */
    void play() {
        for (var part : PROGRAMME) part.told().accept(aFile(part.candidate(), part.certification()));
        playMicroCredentials();
    }

    /** The offers, what is awarded of them and what comes of that; each stands on the one before. */
    void playMicroCredentials() {
        offers.play();
        awards.play();
        paths.play();
        requests.play();
    }

    /** Where a learner without an account finds what they were awarded. */
    Optional<String> learnerPage() {
        return awards.page();
    }

    /** Where the one attester of the trial answers: mail would tell them, and a trial sends none. */
    Optional<String> attesterPage() {
        var candidate = stage.person(ASKING + "@tasdiq.example");
        return stage.as(candidate, () -> desks.candidacies().own()).stream()
                .flatMap(file -> stage.as(candidate, () -> desks.attestations().of(file.id())).stream())
                .findFirst()
                .flatMap(asked -> stage.asSystem(() -> desks.attesters().address(asked.id())))
                .map(AttesterAddress::path);
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
