package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.jury.Bench;
import org.tasdiq.recognition.Inquiries;
import org.tasdiq.recognition.IssuerAnswer;
import org.tasdiq.recognition.IssuerQuestion;
import org.tasdiq.recognition.Recognisers;

/** The letter reaches the issuer, its answer the officer, and the learner hears of both. */
@DatabaseTest
class IssuerMailTest {
    private final Recognisers.Story story;
    private final Inquiries inquiries;
    private final Bench bench;
    private final Postman postman;
    private final JdbcClient database;
    private final String address = UUID.randomUUID() + "@issuer.example";

    IssuerMailTest(Recognisers recognisers, Inquiries inquiries, Bench bench, Postman postman, JdbcClient database) {
        this.story = recognisers.aHouse().asks(Recognisers.sample()).verified();
        this.inquiries = inquiries;
        this.bench = bench;
        this.postman = postman;
        this.database = database;
    }

    @Test
    void theLetterLeavesInTheWordsOfTheOfficerAndItsAnswerComesToThem() throws MessagingException, IOException {
        // A round takes fifty: those of other tests wait no more.
        database.sql("update mail set state = 'GIVEN_UP' where state = 'WAITING'")
                .update();
        var officer = story.house().officer();
        var letter = "Wie {heeft} dit behaald, en in welk land?";
        var asked =
                story.as(officer, () -> inquiries.ask(story.id(), new IssuerQuestion(address, Locale.ENGLISH, letter)));
        var mail = sent();
        assertThat(mail).hasSize(1);
        assertThat(mail.getFirst().getSubject()).contains(story.sheet().reference());
        assertThat(mail.getFirst().getContent().toString().strip()).isEqualTo(letter);
        assertThat(mail.getFirst().getContentLanguage()).containsExactly("en");
        assertThat(mail.getFirst().getReplyTo()[0]).hasToString(bench.emailOf(officer));
        assertThat(told()).contains("recognitionIssuerAsked").doesNotContain("recognitionIssuerAnswered");

        var on = story.as(officer, () -> inquiries.of(story.id())).getFirst().askedOn();
        story.as(officer, () -> inquiries.answer(story.id(), asked, new IssuerAnswer(on, "Yasmine", List.of(), null)));
        assertThat(told()).contains("recognitionIssuerAnswered");
        assertThat(sent()).isEmpty();
    }

    private List<String> told() {
        return database.sql("select kind from message where person_id = ?")
                .param(story.learner().value().toString())
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** To the issuer, in one round. */
    private List<MimeMessage> sent() throws MessagingException {
        return SentMails.to(address, postman);
    }
}
