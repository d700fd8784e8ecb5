package org.tasdiq.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.Dates;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.deadline.Reminders;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.ParkedJob;
import org.tasdiq.desk.WorkFilter;
import org.tasdiq.desk.WorkList;
import org.tasdiq.desk.WorkSort;
import org.tasdiq.identity.CalendarLinks;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.notification.CalendarFeeds;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.shared.DueDate;

/** The administrator and the certifying authority give more time, or lift a deadline, with a reason. */
class ChangeOfADeadlineTest extends ViewTest {
    private static final String EXTEND = "casefile.deadline.extend";
    private static final String LIFT = "casefile.deadline.lift";
    private static final String REASON = "casefile.deadline.reason";

    @Autowired
    Bench bench;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Reminders reminders;

    @Autowired
    CalendarLinks links;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    OpenTasks tasks;

    @Autowired
    WorkList list;

    @Test
    void givesMoreTimeUntilTheEndOfThatDay() {
        var file = withOneDeadline();
        open(file, file.person("Administratrice Fictive", Role.ADMINISTRATOR));
        var later = running(file).dueOn().plusDays(10);
        write(REASON, "Hospitalisation du candidat");
        test(find(DatePicker.class).single()).setValue(later);
        pressAndConfirm(EXTEND);
        assertThat(running(file).dueOn()).isEqualTo(later);
        assertThat(offers(EXTEND)).isTrue();
    }

    @Test
    void isRefusedBesideTheFieldWhenTheDayIsNotLater() {
        var file = withOneDeadline();
        open(file, file.authority());
        var day = find(DatePicker.class).single();
        write(REASON, "Hospitalisation du candidat");
        day.setValue(running(file).dueOn());
        pressAndConfirm(EXTEND);
        assertThat(day.getErrorMessage()).isEqualTo(text("refusal.deadline.notLater"));
    }

    @Test
    void needsAReason() {
        var file = withOneDeadline();
        open(file, file.authority());
        press(LIFT);
        assertThat(find(TextArea.class).withLabel(text(REASON)).single().getErrorMessage())
                .isEqualTo(text("refusal.deadline.reasonMissing"));
        assertThat(running(file)).isNotNull();
    }

    @Test
    void liftsItForGood() {
        var file = withOneDeadline();
        var rule = running(file).rule();
        open(file, file.authority());
        write(REASON, "Force majeure");
        pressAndConfirm(LIFT);
        assertThat(actors.asSystem(() -> deadlines.latestOf(file.file(), rule)))
                .hasValueSatisfying(lifted -> assertThat(lifted.state()).isEqualTo(DeadlineState.LIFTED));
        assertThat(offers(LIFT)).isFalse();
    }

    @Test
    void standsInTheJournalWithItsReason() {
        var file = withOneDeadline();
        open(file, file.authority());
        write(REASON, "Force majeure");
        pressAndConfirm(LIFT);
        openFile(file.file(), "journal");
        assertThat(find(Span.class)
                        .withText(text("audit.event.deadline.DeadlineLifted"))
                        .exists())
                .isTrue();
        assertThat(find(Span.class)
                        .withText(text("audit.reason", "Force majeure"))
                        .exists())
                .isTrue();
    }

    @Test
    void ofWhatTheLawSetsOnTheInstitutionOnlyTheAdministratorGivesMoreAndNobodyLiftsIt() {
        var file = withOneDeadline();
        started(file, "admissibility.deadline", file.today());
        lift(file, "admissibility.validity");
        open(file, file.authority());
        assertThat(offers(EXTEND)).isFalse();
        open(file, file.person("Administratrice Fictive", Role.ADMINISTRATOR));
        assertThat(offers(EXTEND)).isTrue();
        assertThat(offers(LIFT)).isFalse();
    }

    @Test
    void givesMoreTimeForAStepThatWasMissedAndStillWaits() {
        var file = withOneDeadline();
        lift(file, "admissibility.validity");
        park(file, "portfolio.reviewEvidence", "INTAKE_OFFICER");
        started(file, "evidence.review", file.today().minusMonths(2));
        actors.asSystem(() -> deadlines.expire(file.file(), "evidence.review"));
        open(file, file.authority());
        assertThat(offers(LIFT)).isFalse();
        var later = file.today().plusDays(10);
        write(REASON, "Fermeture du service");
        test(find(DatePicker.class).single()).setValue(later);
        pressAndConfirm(EXTEND);
        assertThat(running(file).dueOn()).isEqualTo(later);
    }

    /** The one row of a deadline is what everybody reads: the engine, the screens, the reminders and the calendar. */
    @Test
    void isReadEverywhereFromTheOneRow() {
        var file = withOneDeadline();
        park(file, "portfolio.compilePortfolio", "CANDIDATE");
        var token = actors.as(file.candidate(), () -> links.make());
        open(file, file.authority());
        var later = running(file).dueOn().plusDays(10);
        write(REASON, "Hospitalisation (fictive)");
        test(find(DatePicker.class).single()).setValue(later);
        pressAndConfirm(EXTEND);
        var row = running(file);
        assertThat(actors.asSystem(() -> deadlines.timers(file.file())).due())
                .containsEntry("compilePortfolio", row.due());
        assertThat(find(DueDate.class).all())
                .anyMatch(shown -> shown.getElement()
                        .getTextRecursively()
                        .contains(Dates.day(later, UI.getCurrent().getLocale())));
        var line =
                list.page(WorkFilter.EVERYTHING, WorkSort.FIRST, null).files().getFirst();
        assertThat(line.dueOn()).isEqualTo(later);
        assertThat(actors.asSystem(() -> reminders.of(file.file())))
                .allSatisfy(reminder -> assertThat(reminder.dueOn()).isEqualTo(later))
                .anySatisfy(reminder -> assertThat(LocalDate.ofInstant(reminder.moment(), ZoneOffset.UTC))
                        .isEqualTo(later.minusDays(30)));
        var begins = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
                .format(row.due().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC));
        assertThat(feeds.read(token)).contains("DTSTART:" + begins);
    }

    @Test
    void isNotForTheSecretary() {
        var file = withOneDeadline();
        open(file, file.secretary());
        assertThat(offers(EXTEND)).isFalse();
        assertThat(offers(LIFT)).isFalse();
    }

    private void started(Bench.Story file, String rule, LocalDate from) {
        file.asSystem(() -> deadlines.start(file.file(), "FR_UNIVERSITY", rule, from));
    }

    private void lift(Bench.Story file, String rule) {
        file.asSystem(() -> deadlines.lift(file.file(), rule, "Essai"));
    }

    /** Admitted, and never idle. */
    private Bench.Story withOneDeadline() {
        var file = bench.aFile();
        lift(file, "inactivity.close");
        return file;
    }

    private void park(Bench.Story file, String step, String role) {
        var key = System.nanoTime();
        file.asSystem(() -> tasks.park(new ParkedJob(file.file(), step, List.of(role), key, key, key)));
    }

    private void open(Bench.Story file, PersonId reader) {
        signIn(reader);
        openFile(file.file(), "deadlines");
    }

    /** The one deadline that runs on an admissible file: the portfolio has to be handed in. */
    private DeadlineSheet running(Bench.Story file) {
        return actors.asSystem(() -> deadlines.of(file.file())).stream()
                .filter(d -> d.state() == DeadlineState.RUNNING)
                .findFirst()
                .orElseThrow();
    }
}
