package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Dates;
import org.tasdiq.Localized;
import org.tasdiq.Sha256;
import org.tasdiq.assessment.Judges;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.credential.Credentials;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.Calendars;
import org.tasdiq.deadline.ClosureDraft;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.decision.Decisions;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** What people receive while a file travels: letters, messages, mail; each of them once. */
@DatabaseTest
class CorrespondenceTest {
    private final Judges judges;
    private final Bench bench;
    private final Letters letters;
    private final Mailbox mailbox;
    private final ReminderRound reminders;
    private final Postman postman;
    private final MailHabits habits;
    private final PostOffice post;
    private final Candidacies candidacies;
    private final Decisions decisions;
    private final Credentials credentials;
    private final Deadlines deadlines;
    private final Calendars calendars;
    private final People people;
    private final Actors actors;
    private final BusinessClock clock;
    private final JdbcClient database;

    CorrespondenceTest(
            Judges judges,
            Bench bench,
            Letters letters,
            Mailbox mailbox,
            ReminderRound reminders,
            Postman postman,
            MailHabits habits,
            PostOffice post,
            Candidacies candidacies,
            Decisions decisions,
            Credentials credentials,
            Deadlines deadlines,
            Calendars calendars,
            People people,
            Actors actors,
            BusinessClock clock,
            JdbcClient database) {
        this.judges = judges;
        this.bench = bench;
        this.letters = letters;
        this.mailbox = mailbox;
        this.reminders = reminders;
        this.postman = postman;
        this.habits = habits;
        this.post = post;
        this.candidacies = candidacies;
        this.decisions = decisions;
        this.credentials = credentials;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.people = people;
        this.actors = actors;
        this.clock = clock;
        this.database = database;
    }

    /** A round takes fifty. */
    @BeforeEach
    void thoseOfOtherTestsWaitNoMore() {
        database.sql("update mail set state = 'GIVEN_UP' where state = 'WAITING'")
                .update();
    }

    @Test
    void theCandidateHasAReceiptWithTheNumberOfTheInstitutionsYear() {
        var file = bench.aFile();
        var receipt = of(file).getFirst();
        assertThat(receipt.kind()).isEqualTo(LetterKind.RECEIPT);
        assertThat(receipt.number()).endsWith("-" + file.today().getYear() + "-000001");
        assertThat(mine(file.candidate())).extracting(MessageSheet::kind).contains("receipt", "complete");
    }

    @Test
    void everyMemberAndTheCandidateAreSummonedWithACalendarFile() {
        var file = judges.aConvenedJury();
        for (var juror : List.of("J1", "J5")) {
            var summons = mine(file.juror(juror)).stream()
                    .filter(m -> m.kind().equals("summons"))
                    .toList();
            assertThat(summons).singleElement().matches(MessageSheet::hasCalendar);
            var calendar = file.as(
                    file.juror(juror), () -> mailbox.calendar(summons.getFirst().id()));
            assertThat(calendar).contains("BEGIN:VEVENT");
        }
        assertThat(mine(file.candidate())).extracting(MessageSheet::kind).contains("summons");
        assertThat(file.as(file.candidate(), () -> letters.of(file.file())))
                .filteredOn(l -> l.kind() == LetterKind.SUMMONS)
                .singleElement()
                .satisfies(l -> assertThat(l.addressee()).isEqualTo(file.candidate()));
    }

    @Test
    void theDecisionStatesReasonsByCriterionAndTheLastDayOfEveryRemedy() throws IOException {
        var file = notified();
        var letter = of(file).stream()
                .filter(l -> l.kind() == LetterKind.PARTIAL)
                .findFirst()
                .orElseThrow();
        var text = text(file.as(file.candidate(), () -> letters.pdf(file.file(), letter.id())));
        var lastDay = deadlines.lastDay("FR_UNIVERSITY", "appeal.window", file.today());
        assertThat(text.replaceAll("\\s+", " "))
                .contains("C2.1", "C2.3", "Choix de méthode non justifié", "tribunal administratif")
                .contains(Dates.day(lastDay, Locale.FRENCH));
    }

    @Test
    void theAttestationsComeWithTheDecisionAndNotBefore() {
        var file = issued();
        assertThat(of(file)).noneMatch(l -> l.kind() == LetterKind.ATTESTATION);
        file.asSystem(() -> decisions.notifyDecision(file.file()));
        assertThat(of(file)).filteredOn(l -> l.kind() == LetterKind.ATTESTATION).hasSize(3);
    }

    @Test
    void aLetterOnceSetNeverChanges() {
        var file = bench.aFile();
        var receipt = of(file).getFirst();
        var first = file.as(file.candidate(), () -> letters.pdf(file.file(), receipt.id()));
        var again = file.as(file.candidate(), () -> letters.pdf(file.file(), receipt.id()));
        assertThat(again).isEqualTo(first);
        assertThat(of(file).getFirst().sha256()).isEqualTo(Sha256.of(first));
    }

    @Test
    void aLetterThatCannotBeSetKeepsNoOtherWaitingAndIsTriedLater() {
        database.sql("update letter set next_attempt_at = '2999-01-01' where sha256 is null")
                .update();
        var broken = of(bench.aFile()).getFirst().id();
        var file = bench.aFile();
        var words = database.sql("select xhtml from letter where id = ?")
                .param(broken.value().toString())
                .query(String.class)
                .single();
        write(broken, "<html");

        postman.setLetters();
        assertThat(of(file).getFirst().sha256()).isNotNull();
        assertThat(state(broken)).isEqualTo("1 kept");
        postman.setLetters();
        assertThat(state(broken)).as("not at once").isEqualTo("1 kept");

        write(broken, words);
        passes(Duration.ofMinutes(1));
        postman.setLetters();
        assertThat(state(broken)).isEqualTo("1 set");
    }

    private void write(LetterId letter, String xhtml) {
        database.sql("update letter set xhtml = ? where id = ?")
                .params(xhtml, letter.value().toString())
                .update();
    }

    /** How often its PDF could not be set, and what has become of it. */
    private String state(LetterId letter) {
        return database.sql("""
                        select concat(attempts, case when sha256 is null and fault <> '' then ' kept'
                        when sha256 is not null and fault is null then ' set' else ' lost' end)
                        from letter where id = ?""")
                .param(letter.value().toString())
                .query(String.class)
                .single();
    }

    @Test
    void openingTheDecisionIsReceivingIt() {
        var file = notified();
        var decision = mine(file.candidate()).stream()
                .filter(m -> m.kind().equals("decision"))
                .findFirst()
                .orElseThrow();
        file.as(file.candidate(), () -> mailbox.letter(decision.id()));
        assertThat(actors.asSystem(() -> decisions.current(file.file())))
                .get()
                .extracting(DecisionSheet::receivedOn)
                .isEqualTo(file.today());
    }

    @Test
    void remindersGoOnceToThoseWhoHaveNotSealed() {
        var file = judges.aConvenedJury();
        judges.mark(file, "J1");
        judges.seal(file, "J1");
        file.asSystem(() -> reminders.remind(file.file()));
        file.asSystem(() -> reminders.remind(file.file()));
        assertThat(remindersOf(file.juror("J1"), "assessment.scorePortfolio")).isEmpty();
        assertThat(remindersOf(file.juror("J2"), "assessment.scorePortfolio"))
                .singleElement()
                .satisfies(reminder ->
                        assertThat(reminder.text()).contains("Passé ce délai, l’administrateur est averti"));
    }

    @Test
    void anOverdueStepOfTheInstitutionIsRaisedToTheAdministratorOnce() {
        var file = judges.aConvenedJury();
        var administrator = file.person("Administratrice Fictive", Role.ADMINISTRATOR);
        passes(Duration.ofDays(3));
        raise(file);
        raise(file);
        assertThat(mine(administrator))
                .filteredOn(m -> m.kind().equals("overdue"))
                .singleElement()
                .satisfies(m -> assertThat(m.title()).contains("délai dépassé"));
    }

    private void raise(Bench.Story file) {
        actors.asSystem(() -> deadlines.of(file.file())).stream()
                .filter(d -> d.rule().equals("scoring.seal"))
                .forEach(d -> actors.asSystem(() -> deadlines.fire(d.id())));
    }

    @Test
    void nothingIsMailedTwiceAndNothingIsLostWhenTheServerRefuses() {
        var file = bench.aFile();
        var address = actors.asSystem(() -> people.sheet(file.candidate())).email();
        var refusing = new Recorder(true);
        postman.sendWaiting(refusing);
        assertThat(refusing.sentTo(address)).isEmpty();
        passes(Duration.ofHours(1));
        var server = new Recorder(false);
        sendAll(server);
        assertThat(server.sentTo(address)).hasSameSizeAs(mine(file.candidate()));
        assertThat(server.sentTo(address)).doesNotHaveDuplicates();
        assertThat(of(file).getFirst())
                .satisfies(receipt -> assertThat(receipt.mailedAt()).isNotNull())
                .satisfies(receipt -> assertThat(receipt.readAt()).isNull());
    }

    @Test
    void twoInstancesMailAndRemindOnce() throws Exception {
        var file = judges.aConvenedJury();
        Callable<Boolean> instance = () -> {
            try {
                file.asSystem(() -> reminders.remind(file.file()));
                return true;
            } catch (DataAccessException theOtherWasFirst) {
                return false;
            }
        };
        var server = new Recorder(false);
        Callable<Boolean> postmen = () -> {
            sendAll(server);
            return true;
        };
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var reminded : both.invokeAll(List.of(instance, instance))) reminded.get();
            assertThat(instance.call()).isTrue();
            for (var mailed : both.invokeAll(List.of(postmen, postmen))) mailed.get();
        }
        assertThat(remindersOf(file.juror("J2"), "assessment.scorePortfolio")).hasSize(1);
        passes(Duration.ofMinutes(10));
        sendAll(server);
        assertThat(server.sentTo(addressOf(file.juror("J2"))))
                .hasSameSizeAs(mine(file.juror("J2")))
                .doesNotHaveDuplicates();
    }

    @Test
    void whoWantsOneMailADayGetsTheMessagesTogetherInTheMorning() {
        var file = bench.aFile();
        var second = file.anotherFile();
        var before = mine(file.candidate()).size();
        // Far from the hour at which the mail of the day leaves.
        actors.asSystem(() -> {
            clock.moveTo(file.today()
                    .plusDays(1)
                    .atTime(LocalTime.NOON)
                    .atZone(ZoneId.of("Europe/Paris"))
                    .toInstant());
            return true;
        });
        file.as(file.candidate(), () -> {
            habits.choose(true);
            candidacies.withdraw(file.file(), "Projet abandonné");
            candidacies.withdraw(second, "Projet abandonné");
        });
        var address = addressOf(file.candidate());
        assertThat(sentNow().sentTo(address)).hasSize(before);
        passes(Duration.ofDays(1));
        var morning = sentNow();
        assertThat(morning.sentTo(address)).hasSize(1);
        assertThat(morning.textTo(address)).contains(reference(file.file()), reference(second));
        assertThat(mine(file.candidate())).hasSize(before + 2);
    }

    @Test
    void aMailWaitsForTheEndOfTheQuietHoursAndTheMessageDoesNot() {
        var file = bench.aFile();
        var before = mine(file.candidate()).size();
        var now =
                LocalTime.ofInstant(clock.instant(), ZoneId.of("Europe/Paris")).truncatedTo(ChronoUnit.MINUTES);
        var hours = new PostSheet(now.minusHours(1), now.plusHours(1), false, Map.of());
        file.as(file.authority(), () -> post.write(file.institution(), hours));
        file.as(file.candidate(), () -> candidacies.withdraw(file.file(), "Projet abandonné"));
        assertThat(mine(file.candidate())).hasSize(before + 1);
        var address = addressOf(file.candidate());
        assertThat(sentNow().sentTo(address)).hasSize(before);
        passes(Duration.ofHours(1));
        assertThat(sentNow().sentTo(address)).hasSize(1);
    }

    @Test
    void noMailLeavesWhileTheInstitutionIsClosed() {
        var file = bench.aFile();
        var before = mine(file.candidate()).size();
        var closed = new Localized("Fermeture fictive", "غلق خيالي", "Fictitious closure");
        var staff = file.person("Administratrice Fictive", Role.ADMINISTRATOR);
        while (!deadlines.isWorkingDay("FR_UNIVERSITY", file.institution(), file.today())) passes(Duration.ofDays(1));
        file.as(file.authority(), () -> post.write(file.institution(), new PostSheet(null, null, true, Map.of())));
        file.as(staff, () -> calendars.close(file.institution(), new ClosureDraft(file.today(), file.today(), closed)));
        file.as(file.candidate(), () -> candidacies.withdraw(file.file(), "Projet abandonné"));
        var address = addressOf(file.candidate());
        assertThat(sentNow().sentTo(address)).hasSize(before);
        passes(Duration.ofDays(7));
        assertThat(sentNow().sentTo(address)).hasSize(1);
    }

    private Recorder sentNow() {
        var server = new Recorder(false);
        sendAll(server);
        return server;
    }

    private void sendAll(Recorder server) {
        for (int round = 0; round < 40; round++) postman.sendWaiting(server);
    }

    private String addressOf(PersonId person) {
        return actors.asSystem(() -> people.sheet(person)).email();
    }

    private String reference(CandidacyId file) {
        return actors.asSystem(() -> candidacies.sheet(file)).reference();
    }

    private void passes(Duration time) {
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(time));
            return true;
        });
    }

    private Bench.Story issued() {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) judges.sign(file, juror);
        file.asSystem(() -> decisions.issue(file.file()));
        file.asSystem(() -> credentials.issue(file.file()));
        return file;
    }

    private Bench.Story notified() {
        var file = issued();
        file.asSystem(() -> decisions.notifyDecision(file.file()));
        return file;
    }

    private List<LetterSheet> of(Bench.Story file) {
        return file.as(file.secretary(), () -> letters.of(file.file()));
    }

    private List<MessageSheet> mine(PersonId person) {
        return actors.as(person, () -> mailbox.page(null).messages());
    }

    private List<MessageSheet> remindersOf(PersonId person, String link) {
        return mine(person).stream()
                .filter(m -> m.kind().equals("reminder") && m.link().equals(link))
                .toList();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** A mail server that keeps what it is given, or refuses everything. */
    private static final class Recorder extends JavaMailSenderImpl {
        private final boolean refuses;
        private final List<MimeMessage> sent = Collections.synchronizedList(new ArrayList<>());

        Recorder(boolean refuses) {
            this.refuses = refuses;
        }

        @Override
        protected void doSend(MimeMessage[] messages, Object @org.jspecify.annotations.Nullable [] originals) {
            if (refuses) throw new MailSendException("the server refuses");
            sent.addAll(List.of(messages));
        }

        List<String> sentTo(String address) {
            return sent.stream()
                    .filter(mail -> to(mail).equals(address))
                    .map(Recorder::id)
                    .toList();
        }

        String textTo(String address) {
            return sent.stream()
                    .filter(mail -> to(mail).equals(address))
                    .map(Recorder::text)
                    .collect(Collectors.joining("\n"));
        }

        private static String text(MimeMessage mail) {
            try {
                return String.valueOf(mail.getContent());
            } catch (IOException | jakarta.mail.MessagingException broken) {
                throw new IllegalStateException(broken);
            }
        }

        private static String to(MimeMessage mail) {
            try {
                return mail.getRecipients(RecipientType.TO)[0].toString();
            } catch (jakarta.mail.MessagingException broken) {
                throw new IllegalStateException(broken);
            }
        }

        private static String id(MimeMessage mail) {
            try {
                return mail.getMessageID();
            } catch (jakarta.mail.MessagingException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
