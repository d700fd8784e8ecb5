package org.tasdiq.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.ParkedJob;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;

/** Those who keep an institution running see its offers as they see its files. */
@DatabaseTest
class OffersAdministeredTest {
    private static final AtomicLong KEYS = new AtomicLong(7_000_000);
    private static final UUID FIRST = new UUID(0, 0);

    private final Faculty faculty;
    private final Offers offers;
    private final FaultBook book;
    private final Incidents incidents;
    private final Moves moves;
    private final Engineer engineer;
    private final EngineCommandRepository commands;
    private final OpenTasks tasks;
    private final JdbcClient database;
    private final Clock clock;

    OffersAdministeredTest(
            Faculty faculty,
            Offers offers,
            FaultBook book,
            Incidents incidents,
            Moves moves,
            Engineer engineer,
            EngineCommandRepository commands,
            OpenTasks tasks,
            JdbcClient database,
            Clock clock) {
        this.faculty = faculty;
        this.offers = offers;
        this.book = book;
        this.incidents = incidents;
        this.moves = moves;
        this.engineer = engineer;
        this.commands = commands;
        this.tasks = tasks;
        this.database = database;
        this.clock = clock;
    }

    @Test
    void anOfferThatDoesNotGoOnIsListedUnderItsReferenceAndTriedAgain() {
        var story = faculty.anOffer().submitted();
        var administrator = administrator(story);
        book.stepFailed(
                story.id(), "catalogue.publishOffer", 1, new Fault.Place("publishOffer", 2, 3), "Out of ink", 0);

        var faults = story.as(administrator, () -> incidents.all(story.institution(), FaultQuery.OPEN));
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(story.id());
            assertThat(fault.reference()).isEqualTo(story.sheet().reference());
        });
        story.as(
                administrator,
                () -> incidents.retry(story.id(), faults.getFirst().id()));

        assertThat(told(story.id())).containsExactly(tuple(EngineCommand.Kind.RETRY, story.id()));
    }

    @Test
    void anOfferGoesOnUnderAnotherVersionOfItsDiagram() {
        var story = faculty.anOffer().submitted();
        var administrator = administrator(story);
        long from = engineer.isDeployed("microcredential", 1, CommonDiagram.MICROCREDENTIAL.xml());
        long to = engineer.isDeployed("microcredential", 2, CommonDiagram.MICROCREDENTIAL.xml());
        waits(story, from);

        assertThat(story.as(administrator, () -> moves.tryOut(story.institution(), from, to)))
                .extracting(MoveLine::file, MoveLine::reference, MoveLine::element, MoveLine::state)
                .containsExactly(tuple(story.id(), story.sheet().reference(), "reviewQuality", MoveLine.State.ASKED));
        assertThat(story.as(administrator, () -> moves.move(story.institution(), from, to)))
                .isEqualTo(1);
        engineer.moveAll();

        assertThat(told(story.id())).contains(tuple(EngineCommand.Kind.MOVE, story.id()));
        assertThat(story.as(administrator, () -> moves.report(story.institution()))
                        .lines())
                .extracting(MoveLine::file, MoveLine::state)
                .containsExactly(tuple(story.id(), MoveLine.State.MOVED));
        assertThat(tasks.parked(story.id(), "catalogue.reviewQuality")).isEmpty();
    }

    @Test
    void anOfferForWhichNobodyAndNothingIsWaitedRests() {
        var story = faculty.anOffer().submitted();
        assertThat(rests(story)).isTrue();
        waits(story, 1);
        assertThat(rests(story)).isFalse();
        story.as(story.head(), () -> offers.withdraw(story.id(), "Formation arrêtée (fictif)"));
        assertThat(tasks.parked(story.id(), "catalogue.reviewQuality")).isEmpty();
        assertThat(rests(story)).isFalse();
    }

    private boolean rests(Faculty.Story story) {
        var before = clock.instant().plus(Duration.ofMinutes(1));
        var after = FIRST;
        for (var page = tasks.resting(before, after); !page.isEmpty(); page = tasks.resting(before, after)) {
            if (page.stream().anyMatch(rest -> rest.file().equals(story.id()))) return true;
            after = page.getLast().file().value();
        }
        return false;
    }

    private void waits(Faculty.Story story, long version) {
        long job = KEYS.incrementAndGet();
        database.sql("replace into engine_run values (?, ?, ?, 'microcredential', 1, 'reviewQuality', now(6))")
                .params(story.id().toString(), job, version)
                .update();
        story.asSystem(() -> tasks.park(
                new ParkedJob(story.id(), "catalogue.reviewQuality", List.of("QUALITY_OFFICER"), job, job, job)));
    }

    private List<Tuple> told(OfferId offer) {
        var all = new ArrayList<EngineCommand>();
        commands.findAll().forEach(all::add);
        return all.stream()
                .filter(command -> command.file().equals(offer))
                .map(command -> tuple(command.kind(), command.file()))
                .toList();
    }

    private static PersonId administrator(Faculty.Story story) {
        return story.person("Ada Admin-Fictive", Role.ADMINISTRATOR);
    }
}
