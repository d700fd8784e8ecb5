package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tasdiq.CaseId;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.Awards;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.catalogue.Learners;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.ParkedJob;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.recognition.CheckRuling;
import org.tasdiq.recognition.Evaluators;
import org.tasdiq.recognition.Recognisers;

/** Who holds a step of an offer, an award or a request hears in time that it is to be done. */
@DatabaseTest
class CaseRemindersTest {
    private static final String REGIME = "FR_UNIVERSITY";

    private final Faculty faculty;
    private final Recognisers recognisers;
    private final Awards awards;
    private final TimelyReminders round;
    private final Mailbox mailbox;
    private final OpenTasks tasks;
    private final Deadlines deadlines;
    private final Texts texts;
    private final Actors actors;
    private final BusinessClock clock;

    CaseRemindersTest(
            Faculty faculty,
            Recognisers recognisers,
            Awards awards,
            TimelyReminders round,
            Mailbox mailbox,
            OpenTasks tasks,
            Deadlines deadlines,
            Texts texts,
            Actors actors,
            BusinessClock clock) {
        this.faculty = faculty;
        this.recognisers = recognisers;
        this.awards = awards;
        this.round = round;
        this.mailbox = mailbox;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.texts = texts;
        this.actors = actors;
        this.clock = clock;
    }

    @Test
    void theQualityOfficerHearsOnceThatAnOfferIsToBeReviewed() {
        var story = faculty.anOffer().checked();
        park(story.id(), "catalogue.reviewQuality", Role.QUALITY_OFFICER);
        goRound(story.id(), "offer.qualityReview", 8);
        assertThat(reminders(story.officer())).isEmpty();
        goRound(story.id(), "offer.qualityReview", 7);
        round.goRound();
        assertThat(reminders(story.officer())).singleElement().satisfies(said -> {
            assertThat(said.link()).isEqualTo("catalogue.reviewQuality");
            assertThat(said.title()).contains(story.sheet().reference());
            assertThat(said.text())
                    .contains(texts.of(said.language(), "notification.duty.offer.qualityReview"))
                    .contains(texts.of(said.language(), "deadline.consequence.raised"));
        });
        assertThat(reminders(story.head())).isEmpty();
        assertThat(reminders(story.authority())).isEmpty();
    }

    @Test
    void theAuthorityThatSentAListIsNotAskedToConfirmIt() {
        var story = faculty.anOffer().published();
        var other = story.person("Luc Autorité-Fictive", Role.CERTIFYING_AUTHORITY);
        var award = actors.as(story.authority(), () -> awards.submit(story.id(), Learners.table(2, 0), Learners.TERMS));
        park(award, "catalogue.confirmAward", Role.CERTIFYING_AUTHORITY);
        goRound(award, "award.confirmation", 3);
        assertThat(reminders(other))
                .singleElement()
                .satisfies(said -> assertThat(said.link()).isEqualTo("catalogue.confirmAward"));
        assertThat(reminders(story.authority())).isEmpty();
    }

    @Test
    void theLearnerHearsThatSomethingIsMissing() {
        var story = recognisers.aHouse().asks(Recognisers.sample()).verified();
        story.checked(CheckRuling.Outcome.INCOMPLETE, "");
        park(story.id(), "recognition.completeRequest", Role.CANDIDATE);
        goRound(story.id(), "recognition.completion", 7);
        assertThat(reminders(story.learner()))
                .singleElement()
                .satisfies(said -> assertThat(said.link()).isEqualTo("recognition.completeRequest"));
        assertThat(reminders(story.house().officer())).isEmpty();
    }

    @Test
    void evaluatorsHearOfItUntilTheyHaveSealed() {
        var story = recognisers.aHouse().asks(Recognisers.sample()).complete();
        var house = story.house();
        park(story.id(), "recognition.assessRequest", Role.CREDENTIAL_EVALUATOR);
        story.sealed(1, house.evaluator(1), story.found(3, Evaluators.partial()));
        park(story.id(), "recognition.assessRequestAgain", Role.CREDENTIAL_EVALUATOR);
        goRound(story.id(), "recognition.decision", 14);
        assertThat(reminders(house.evaluator(1))).isEmpty();
        for (var free : List.of(house.evaluator(2), house.evaluator(3)))
            assertThat(reminders(free))
                    .singleElement()
                    .satisfies(said -> assertThat(said.link()).isEqualTo("recognition.assessRequestAgain"));
    }

    @Test
    void theAuthorityHearsOfTheLastTermAndIsLedToTheRequest() {
        var story = recognisers.aHouse().asks(Recognisers.sample()).complete();
        goRound(story.id(), "recognition.hardStop", 14);
        assertThat(reminders(story.house().authority()))
                .singleElement()
                .satisfies(said -> assertThat(said.link()).isEqualTo("recognition.readRequest"));
        assertThat(reminders(story.house().officer())).isEmpty();
    }

    @Test
    void theBoardHearsOfAnAppealAFortnightBeforeItsSilenceSpeaks() {
        var story = recognisers.aHouse().asks(Recognisers.sample()).complete();
        story.evaluated(1, 2).decided().contested();
        var house = story.house();
        park(story.id(), "recognition.reviewContest", Role.APPEAL_BOARD);
        goRound(story.id(), "recognition.appealReview", 15);
        assertThat(reminders(house.board())).isEmpty();
        goRound(story.id(), "recognition.appealReview", 14);
        for (var member : List.of(house.board(), house.secondOfTheBoard()))
            assertThat(reminders(member)).singleElement().satisfies(said -> {
                assertThat(said.link()).isEqualTo("recognition.reviewContest");
                assertThat(said.text()).contains(texts.of(said.language(), "deadline.consequence.silenceDismisses"));
            });
    }

    private void park(CaseId id, String step, Role role) {
        var key = System.nanoTime();
        actors.asSystem(() -> {
            tasks.park(new ParkedJob(
                    id,
                    step,
                    List.of(role.name()),
                    key,
                    key,
                    key,
                    Set.of("recognition.assessRequest", "recognition.assessRequestAgain")));
            return id;
        });
    }

    /** At noon of the day so long before the last one of that rule. */
    private void goRound(CaseId id, String rule, int daysBefore) {
        actors.asSystem(() -> {
            var day = deadlines.latestOf(id, rule).orElseThrow().dueOn().minusDays(daysBefore);
            clock.moveTo(
                    day.atTime(LocalTime.NOON).atZone(deadlines.zone(REGIME)).toInstant());
            return day;
        });
        round.goRound();
    }

    private List<MessageSheet> reminders(PersonId person) {
        return actors.as(person, () -> mailbox.page(null).messages()).stream()
                .filter(message -> message.kind().equals("caseReminder"))
                .toList();
    }
}
