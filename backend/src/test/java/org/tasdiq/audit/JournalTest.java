package org.tasdiq.audit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tasdiq.CaseId;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.StepDone;
import org.tasdiq.audit.BrokenLink.Break;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;

@DatabaseTest
class JournalTest {
    record AFile(UUID value) implements CaseId {}

    record Weighed(AFile file, PersonId by, Set<String> reasons, Instant on, BigDecimal share, List<Integer> marks)
            implements StepDone {
        @Override
        public String step() {
            return "scales.weigh";
        }

        @Override
        public String outcome() {
            return "light";
        }
    }

    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final Actors actors;
    private final AFile file = new AFile(UUID.randomUUID());

    JournalTest(
            Journal journal,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            JdbcClient database,
            Actors actors) {
        this.journal = journal;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.database = database;
        this.actors = actors;
    }

    private Weighed weighed() {
        var by = new PersonId(UUID.fromString("00000000-0000-0000-0000-000000000007"));
        var on = Instant.parse("2026-09-08T10:00:00Z");
        return new Weighed(file, by, Set.of("b", "a"), on, new BigDecimal("0.40"), List.of(3, 1, 2));
    }

    private void happens() {
        actors.asSystem(() -> transaction.execute(status -> {
            events.publishEvent(weighed());
            return status;
        }));
    }

    private List<JournalEntrySheet> entries() {
        return actors.asSystem(() -> journal.entries(file));
    }

    private @Nullable BrokenLink broken() {
        return actors.asSystem(() -> journal.verify(file)).orElse(null);
    }

    @Test
    void anEventIsWrittenWithIdsAndValuesInAFixedOrder() {
        happens();
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.seq()).isEqualTo(1);
            assertThat(entry.bySystem()).isTrue();
            assertThat(entry.event()).isEqualTo("audit.Weighed");
            assertThat(entry.content())
                    .isEqualTo("{\"by\":\"00000000-0000-0000-0000-000000000007\",\"marks\":[3,1,2],"
                            + "\"on\":\"2026-09-08T10:00:00Z\",\"outcome\":\"light\",\"reasons\":[\"a\",\"b\"],"
                            + "\"share\":\"0.40\",\"step\":\"scales.weigh\"}");
        });
    }

    @Test
    void isReadAPageAtATimeTheOldestFirst() {
        for (int n = 0; n < 70; n++) happens();
        var first = actors.asSystem(() -> journal.page(file, 0));
        var second = actors.asSystem(() -> journal.page(file, requireNonNull(first.next())));
        assertThat(first.entries())
                .hasSize(50)
                .first()
                .extracting(JournalEntrySheet::seq)
                .isEqualTo(1L);
        assertThat(second.entries())
                .hasSize(20)
                .first()
                .extracting(JournalEntrySheet::seq)
                .isEqualTo(51L);
        assertThat(second.next()).isNull();
    }

    @Test
    void whatDidNotHappenIsNotInTheJournal() {
        actors.asSystem(() -> transaction.execute(status -> {
            events.publishEvent(weighed());
            status.setRollbackOnly();
            return status;
        }));
        assertThat(entries()).isEmpty();
    }

    @Test
    void anEventOutsideATransactionIsAFault() {
        assertThatThrownBy(() -> events.publishEvent(weighed())).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void manyAtOnceAreWrittenOneAfterTheOther() throws Exception {
        Callable<Boolean> one = () -> {
            happens();
            return true;
        };
        try (var crowd = Executors.newFixedThreadPool(8)) {
            for (var done :
                    crowd.invokeAll(IntStream.range(0, 80).mapToObj(i -> one).toList()))
                assertThat(done.get()).isTrue();
        }
        assertThat(entries()).hasSize(80).isSortedAccordingTo(java.util.Comparator.comparing(JournalEntrySheet::at));
        assertThat(broken()).isNull();
    }

    @Test
    void theDatabaseRefusesToChangeOrDeleteAnEntry() {
        happens();
        for (var statement : List.of("update journal_entry set actor = 'nobody'", "delete from journal_entry"))
            assertThatThrownBy(() -> database.sql(statement + " where file_id = ?")
                            .param(file.value().toString())
                            .update())
                    .hasMessageContaining("append-only");
        assertThat(broken()).isNull();
    }

    @Test
    void aChangedEntryIsFound() {
        three();
        tamper("update journal_entry set content = replace(content, 'light', 'heavy') where seq = 2 and file_id = ?");
        assertThat(broken()).isEqualTo(new BrokenLink(2, Break.CHANGED));
    }

    @Test
    void anEntryWrittenAnewWithItsOwnHashIsFoundAtTheNext() {
        three();
        var entry = entries().get(1);
        var forged = JournalEntry.after(
                new JournalHead(1, entries().getFirst().hash()),
                file.value(),
                entry.at(),
                JournalEntry.NOBODY,
                entry.event(),
                entry.content());
        tamper("update journal_entry set actor = 'nobody', hash = '" + forged.hash()
                + "' where seq = 2 and file_id = ?");
        assertThat(broken()).isEqualTo(new BrokenLink(3, Break.NOT_CHAINED));
    }

    @Test
    void aMissingEntryIsFound() {
        three();
        tamper("delete from journal_entry where seq = 2 and file_id = ?");
        assertThat(broken()).isEqualTo(new BrokenLink(2, Break.GAP));
    }

    @Test
    void aMissingEndIsFound() {
        three();
        tamper("delete from journal_entry where seq = 3 and file_id = ?");
        assertThat(broken()).isEqualTo(new BrokenLink(3, Break.WRONG_END));
    }

    @Test
    void whoeverMayNotReadTheFileMayNotReadItsJournal() {
        assertThatThrownBy(() -> journal.entries(file)).isInstanceOf(Refusal.class);
    }

    private void three() {
        happens();
        happens();
        happens();
        assertThat(broken()).isNull();
    }

    /** As somebody with all rights on the database could: the triggers are taken away first. */
    private void tamper(String statement) {
        var triggers = database.sql("""
                        select trigger_name as name, event_manipulation as event, action_statement as act
                        from information_schema.triggers
                        where trigger_schema = database() and event_object_table = 'journal_entry'""")
                .query((row, number) -> List.of(row.getString("name"), row.getString("event"), row.getString("act")))
                .list();
        triggers.forEach(t -> database.sql("drop trigger " + t.getFirst()).update());
        database.sql(statement).param(file.value().toString()).update();
        triggers.forEach(t -> database.sql("create trigger %s before %s on journal_entry for each row %s"
                        .formatted(t.get(0), t.get(1), t.get(2)))
                .update());
    }
}
