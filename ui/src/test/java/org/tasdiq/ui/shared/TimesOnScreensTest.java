package org.tasdiq.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.Dates;
import org.tasdiq.Localized;
import org.tasdiq.Texts;
import org.tasdiq.audit.Journal;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.notification.Mailbox;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.notification.MailboxView;

/** Hours are those of the institution, wherever the server stands. */
class TimesOnScreensTest extends ViewTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private final TimeZone machine = TimeZone.getDefault();

    @Autowired
    Bench bench;

    @Autowired
    Journal journal;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Zones zones;

    @BeforeEach
    void theServerStandsFarAway() {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
    }

    @AfterEach
    void theServerIsBack() {
        TimeZone.setDefault(machine);
    }

    @Test
    void areThoseOfTheFileInItsJournal() {
        var file = bench.aFile();
        signIn(file.authority());
        openFile(file.file(), "journal");
        var at = journal.entries(file.file()).getFirst().at();
        assertThat(says(Dates.second(at.atZone(PARIS), Texts.FRENCH))).isTrue();
    }

    @Test
    void areThoseOfTheCandidatesFileInTheMailbox() {
        var file = bench.aFile();
        signIn(file.candidate());
        navigate(MailboxView.class);
        assertThat(says(Dates.moment(
                        mailbox.page(null).messages().getFirst().createdAt().atZone(PARIS), Texts.FRENCH)))
                .isTrue();
    }

    @Test
    void areThoseOfTheInstitutionForWhichOneWorks() {
        var code = "T" + UUID.randomUUID().toString().substring(0, 8);
        var tunis = actors.asSystem(
                () -> institutions.found(code, new Localized(code, code, code), "Tunis", "TN_UNIVERSITY"));
        assertThat(actors.as(person(tunis, Role.ADMINISTRATOR), zones::ofReader))
                .isEqualTo(ZoneId.of("Africa/Tunis"));
        assertThat(actors.as(person(university(), Role.ADMINISTRATOR), zones::ofReader))
                .isEqualTo(PARIS);
    }

    private boolean says(String words) {
        return find(Span.class).withText(words).exists();
    }
}
