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
import org.springframework.test.context.TestPropertySource;
import org.tasdiq.DatabaseTest;
import org.tasdiq.identity.Passwords;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;

/** What concerns a password is mailed at once, in the person's language; the link stands in the mail alone. */
@DatabaseTest
@TestPropertySource(properties = "tasdiq.mail.public-url=https://vae.example.org/")
class PasswordMailTest {
    private static final String WORDS = "long enough words";

    private final Passwords passwords;
    private final Postman postman;
    private final JdbcClient database;
    private final String address = UUID.randomUUID() + "@example.org";
    private final PersonId person;

    PasswordMailTest(
            Passwords passwords, People people, Postman postman, MailHabitRepository habits, JdbcClient database) {
        this.passwords = passwords;
        this.postman = postman;
        this.database = database;
        person = people.register(address, "ياسمين", WORDS, Locale.of("ar"));
        habits.save(new MailHabit(person.value())); // one mail a day is for news
    }

    @Test
    void theMailCarriesTheLinkThatTheDatabaseDoesNotHold() throws Exception {
        passwords.forgotten(address);
        var mail = sent().getFirst();
        assertThat(mail.getSubject()).isEqualTo("اختيار كلمة سر جديدة");
        assertThat(mail.getContentLanguage()).containsExactly("ar-TN");
        var token = token(mail);
        assertThat(passwords.open(token)).isEqualTo(address);
        assertThat(database.sql("select count(*) from message where text like ? or link like ?")
                        .params("%" + token + "%", "%" + token + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(messages()).as("nor the mailbox of the application").isZero();
    }

    @Test
    void whoeverSetANewPasswordIsToldSo() throws Exception {
        passwords.forgotten(address);
        passwords.reset(token(sent().getFirst()), "other words, as long");
        var told = sent();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().getSubject()).isEqualTo("غُيّرت كلمة سركم");
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void aRequestThatIsOverSendsNoMail() throws Exception {
        passwords.forgotten(address);
        database.sql("delete from password_request where person_id = ?")
                .param(person.value().toString())
                .update();
        assertThat(sent()).isEmpty();
    }

    private int messages() {
        return database.sql("select count(*) from message where person_id = ?")
                .param(person.value().toString())
                .query(Integer.class)
                .single();
    }

    private List<MimeMessage> sent() throws MessagingException {
        return SentMails.to(address, postman);
    }

    private static String token(MimeMessage mail) throws MessagingException, IOException {
        return mail.getContent()
                .toString()
                .strip()
                .replaceAll("(?s)^.*https://vae\\.example\\.org/new-password/([\\w-]+)$", "$1");
    }
}
