package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.jury.Bench;

/** Every message to a person can be reached, page after page, and none of anybody else's. */
@DatabaseTest
class MailboxTest {
    private static final int MANY = 230;

    private final Mailbox mailbox;
    private final JdbcClient database;
    private final Bench bench;

    MailboxTest(Mailbox mailbox, JdbcClient database, Bench bench) {
        this.mailbox = mailbox;
        this.database = database;
        this.bench = bench;
    }

    @Test
    void theOldestMessageIsReachedAlsoWhereManyCameAtOnce() {
        var story = bench.aFile();
        var before = walked(story).size();
        for (int n = 0; n < MANY; n++) {
            database.sql("""
                            insert into message (id, person_id, file_id, kind, round, detail, language, title, text, link, created_at)
                            values (uuid(), ?, ?, 'asked', 0, ?, 'fr', ?, '', '', timestamp '2020-01-01 08:00:00' + interval ? day)""")
                    .params(
                            story.candidate().value().toString(),
                            story.file().toString(),
                            "n" + n,
                            "Message " + n,
                            n / 70)
                    .update();
        }
        var all = walked(story);
        assertThat(all).hasSize(before + MANY);
        assertThat(all).extracting(MessageSheet::id).doesNotHaveDuplicates();
        assertThat(all.stream().map(message -> message.createdAt().toString()).toList())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(walked(bench.aFile())).noneMatch(message -> message.title().startsWith("Message "));
    }

    private List<MessageSheet> walked(Bench.Story story) {
        var all = new ArrayList<MessageSheet>();
        MailboxPage.From after = null;
        do {
            var from = after;
            var page = story.as(story.candidate(), () -> mailbox.page(from));
            assertThat(page.messages()).hasSizeLessThanOrEqualTo(50);
            all.addAll(page.messages());
            after = page.next();
        } while (after != null);
        return all;
    }
}
