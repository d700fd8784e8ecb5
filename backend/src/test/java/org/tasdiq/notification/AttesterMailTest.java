package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Accompaniment;
import org.tasdiq.candidacy.AdviserRequest;
import org.tasdiq.candidacy.Advisers;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.CalendarLinks;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.AttestationId;
import org.tasdiq.portfolio.AttestationRequest;
import org.tasdiq.portfolio.Attestations;
import org.tasdiq.portfolio.Attesters;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.Referentials;

/** The link reaches whoever was asked, in their language, and stands nowhere else. */
@DatabaseTest
@TestPropertySource(properties = "tasdiq.mail.public-url=https://vae.example.org/")
class AttesterMailTest {
    private final Bench.Story story;
    private final Attestations attestations;
    private final Attesters attesters;
    private final Advisers advisers;
    private final Accompaniment accompaniment;
    private final Postman postman;
    private final CalendarLinks calendars;
    private final CalendarFeeds feeds;
    private final JdbcClient database;
    private final CompetencyId competency;
    private final String address = UUID.randomUUID() + "@example.org";

    AttesterMailTest(
            Bench bench,
            Attestations attestations,
            Attesters attesters,
            Advisers advisers,
            Accompaniment accompaniment,
            Postman postman,
            CalendarLinks calendars,
            CalendarFeeds feeds,
            JdbcClient database,
            Candidacies candidacies,
            Referentials referentials,
            Actors actors) {
        this.story = bench.aFile();
        this.attestations = attestations;
        this.attesters = attesters;
        this.advisers = advisers;
        this.accompaniment = accompaniment;
        this.postman = postman;
        this.calendars = calendars;
        this.feeds = feeds;
        this.database = database;
        var certification =
                actors.asSystem(() -> candidacies.sheet(story.file())).certification();
        competency = referentials
                .sheet(certification)
                .blocks()
                .getFirst()
                .competencies()
                .getFirst()
                .id();
    }

    @Test
    void theMailCarriesTheLinkThatTheDatabaseDoesNotHold() throws Exception {
        ask();
        var mail = sent().getFirst();
        assertThat(mail.getSubject()).isEqualTo("يطلب منكم Yasmine Exemple-Fictif شهادة");
        assertThat(mail.getContentLanguage()).containsExactly("ar-TN");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(text(mail)).contains("https://vae.example.org/attest/").endsWith("?lang=ar");
        assertThat(attesters.open(token(mail)).candidate()).isEqualTo("Yasmine Exemple-Fictif");
        for (var column : List.of("message.text", "message.link", "attestation.token_hash", "attestation.request")) {
            var table = column.substring(0, column.indexOf('.'));
            assertThat(database.sql("select count(*) from " + table + " where " + column + " like ?")
                            .param("%" + token(mail) + "%")
                            .query(Integer.class)
                            .single())
                    .as(column)
                    .isZero();
        }
    }

    @Test
    void aNewLinkComesByANewMailAndTheOldOneIsDead() throws Exception {
        var id = ask();
        var first = sent().getFirst();
        story.as(story.candidate(), () -> attestations.askAgain(story.file(), id));
        var again = sent();
        assertThat(again).hasSize(1);
        assertThat(token(again.getFirst())).isNotEqualTo(token(first));
        assertThatThrownBy(() -> attesters.open(token(first)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("unknown.attestation"));
        assertThat(attesters.open(token(again.getFirst())).language()).isEqualTo("ar-TN");
    }

    @Test
    void whoIsAskedNoLongerGetsNoMail() throws Exception {
        var id = ask();
        story.as(story.candidate(), () -> attestations.withdraw(story.file(), id));
        assertThat(sent()).isEmpty();
        assertThat(database.sql("select state from mail join message on message.id = message_id where person_id = ?")
                        .param(id.toString())
                        .query(String.class)
                        .single())
                .isEqualTo("GIVEN_UP");
    }

    @Test
    void whoIsInvitedToAccompanyGetsALinkOfTheSameKind() throws Exception {
        story.as(story.candidate(), () -> advisers.invite(story.file(), new AdviserRequest(address, "ar", false)));
        var mail = sent().getFirst();
        assertThat(mail.getContentLanguage()).containsExactly("ar-TN");
        assertThat(text(mail)).contains("https://vae.example.org/invitation/");
        var token = text(mail).replaceAll("(?s)^.*/invitation/([\\w-]+)$", "$1");
        assertThat(accompaniment.open(token).email()).isEqualTo(address);
        assertThat(database.sql("select count(*) from message where text like ?")
                        .param("%" + token + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aCalendarProgramIsLedToTheDeskUnderTheSameAddress() {
        var link = story.as(story.candidate(), () -> calendars.make());
        assertThat(feeds.read(link)).contains("LOCATION:https://vae.example.org/desk\r\n");
    }

    private AttestationId ask() {
        var request = new AttestationRequest(
                "Nour Fictive", "Directrice", "Distribu-Fictif SA", address, "ar", 0, Set.of(competency));
        return story.as(story.candidate(), () -> attestations.ask(story.file(), request));
    }

    /** To the attester, in one round. */
    private List<MimeMessage> sent() throws MessagingException {
        return SentMails.to(address, postman);
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return mail.getContent().toString().strip();
    }

    private static String token(MimeMessage mail) {
        try {
            return text(mail).replaceAll("(?s)^.*/attest/([\\w-]+)\\?lang=..$", "$1");
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
