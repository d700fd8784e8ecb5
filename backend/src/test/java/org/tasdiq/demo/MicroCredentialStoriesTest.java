package org.tasdiq.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tasdiq.catalogue.AwardSheet;
import org.tasdiq.catalogue.AwardState;
import org.tasdiq.catalogue.Awards;
import org.tasdiq.catalogue.PathStanding.State;
import org.tasdiq.credential.Asking;
import org.tasdiq.credential.Credentials;
import org.tasdiq.credential.LearnerLinks;
import org.tasdiq.credential.Pathways;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;
import org.tasdiq.process.EngineTest;
import org.tasdiq.recognition.Criterion;
import org.tasdiq.recognition.ElementSheet;
import org.tasdiq.recognition.Recognition;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.RequestSheet;
import org.tasdiq.recognition.RequestStatus;
import org.tasdiq.recognition.Requests;
import org.tasdiq.recognition.Rulings;

/** What somebody who starts the demonstration finds of micro-credentials, on the real parts. */
@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MicroCredentialStoriesTest {
    private static final String STATISTICS = "Statistique appliquée (fictive)";
    private static final String CLEANING = "Nettoyer des données (fictive)";

    private final Demo demo;
    private final Scenario stage;
    private final OfferStory offers;
    private final Awards awards;
    private final Credentials credentials;
    private final LearnerLinks links;
    private final Pathways pathways;
    private final Requests requests;
    private final Rulings rulings;
    private final OpenTasks tasks;
    private final Actors actors;

    MicroCredentialStoriesTest(
            Demo demo,
            Scenario stage,
            OfferStory offers,
            Awards awards,
            Credentials credentials,
            LearnerLinks links,
            Pathways pathways,
            Requests requests,
            Rulings rulings,
            OpenTasks tasks,
            Actors actors) {
        this.demo = demo;
        this.stage = stage;
        this.offers = offers;
        this.awards = awards;
        this.credentials = credentials;
        this.links = links;
        this.pathways = pathways;
        this.requests = requests;
        this.rulings = rulings;
        this.tasks = tasks;
        this.actors = actors;
    }

    @BeforeAll
    void play() {
        demo.playMicroCredentials();
    }

    @Test
    void oneListIsIssuedAndAnotherWaitsForTheSecondPerson() {
        assertThat(award(STATISTICS)).satisfies(done -> {
            assertThat(done.state()).isEqualTo(AwardState.ISSUED);
            assertThat(done.counts().issued()).isEqualTo(6);
        });
        assertThat(award(CLEANING)).satisfies(waiting -> {
            assertThat(waiting.state()).isEqualTo(AwardState.WAITING);
            assertThat(waiting.counts().lines()).isEqualTo(5);
            assertThat(waiting.counts().faulty()).isEqualTo(1);
            assertThat(tasks.parked(waiting.id(), "catalogue.confirmAward")).isPresent();
        });
    }

    @Test
    void aLearnerSeesOnePieceEarnedAndTwoMissing() {
        var lina = stage.person("lina@tasdiq.example");
        assertThat(actors.as(lina, credentials::own))
                .singleElement()
                .satisfies(entry -> assertThat(entry.title().fr()).isEqualTo(STATISTICS));
        assertThat(actors.as(lina, pathways::own).paths()).singleElement().satisfies(way -> {
            assertThat(way.asking()).isEqualTo(Asking.MISSING);
            assertThat(way.standing().parts())
                    .flatExtracting(part -> part.pieces().stream()
                            .map(one -> one.piece().title().fr() + " " + one.state())
                            .toList())
                    .containsExactly(
                            CLEANING + " " + State.OPEN,
                            STATISTICS + " " + State.COUNTS,
                            "Collecter et préparer des données " + State.OPEN);
        });
    }

    @Test
    void aLearnerWithoutAnAccountHasAPage() {
        var path = demo.learnerPage().orElseThrow();
        assertThat(path).startsWith("/" + LearnerLinks.PATH);
        var page = links.open(path.substring(1 + LearnerLinks.PATH.length()));
        assertThat(page.number()).startsWith(award(STATISTICS).reference());
    }

    @Test
    void oneRequestWaitsForItsCheckWithWhatTheBadgeDoesNotSay() {
        var request = request("jade");
        assertThat(request.status()).isEqualTo(RequestStatus.IN_CHECK);
        assertThat(request.missing()).extracting(ElementSheet::number).containsExactly(9, 10, 11);
        assertThat(request.credential().told().title()).isEqualTo(STATISTICS);
        assertThat(isOpen(request.id(), "recognition.checkRequest")).isTrue();
    }

    @Test
    void oneRequestWaitsForTheSecondEvaluator() {
        var request = request("theo");
        assertThat(request.status()).isEqualTo(RequestStatus.IN_EVALUATION);
        assertThat(isOpen(request.id(), "recognition.assessRequest")).isFalse();
        assertThat(isOpen(request.id(), "recognition.assessRequestAgain")).isTrue();
    }

    @Test
    void theWorkedExampleIsNotifiedInPart() {
        var request = request("yasmine");
        assertThat(request.status()).isEqualTo(RequestStatus.CONTESTABLE);
        assertThat(actors.asSystem(() -> rulings.of(request.id())))
                .singleElement()
                .satisfies(ruling -> {
                    assertThat(ruling.conclusion().outcome()).isEqualTo(Recognition.PARTIAL);
                    assertThat(ruling.conclusion().grants()).isEqualTo("Dispense de l’épreuve écrite de C2.1");
                    assertThat(ruling.conclusion().remains()).isEqualTo("C2.3 reste due");
                    assertThat(ruling.coverage()).isEqualTo(60);
                    assertThat(ruling.differences())
                            .extracting(mark -> mark.criterion())
                            .containsExactly(Criterion.QUALITY, Criterion.OUTCOMES);
                    assertThat(ruling.attestation()).isNotEmpty();
                    assertThat(ruling.notifiedOn()).isNotNull();
                });
    }

    private AwardSheet award(String offer) {
        var sheet = offers.offered(offer).orElseThrow();
        var head = stage.holder(Role.PROGRAMME_HEAD, sheet.institution());
        return only(actors.as(head, () -> awards.of(sheet.id())));
    }

    private RequestSheet request(String learner) {
        var person = stage.person(learner + "@tasdiq.example");
        var line = only(actors.as(person, requests::own).stream()
                .filter(one -> one.credential().equals(STATISTICS))
                .toList());
        return actors.asSystem(() -> requests.sheet(line.id()));
    }

    private boolean isOpen(RequestId request, String step) {
        return tasks.parked(request, step).isPresent();
    }

    private static <T> T only(List<T> all) {
        assertThat(all).hasSize(1);
        return Objects.requireNonNull(all.getFirst());
    }
}
