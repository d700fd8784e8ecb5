package org.tasdiq.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.ParkedJob;
import org.tasdiq.desk.WorkFilter;
import org.tasdiq.desk.WorkList;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.notification.Mailbox;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.shared.Said;

/** What is done with many chosen files is done with each for itself, and what was refused is named. */
class ManyFilesAtOnceTest extends ViewTest {
    @Autowired
    Bench bench;

    @Autowired
    Deadlines deadlines;

    @Autowired
    WorkList list;

    @Autowired
    OpenTasks tasks;

    @Autowired
    Mailbox mailbox;

    @Test
    void aLabelGoesOnEveryChosenFile() {
        var story = twoFiles();
        signIn(story.secretary());
        chooseAll();
        press("casefile.bulk.label");
        find(ComboBox.class).all().stream()
                .filter(box -> text("casefile.bulk.label.name").equals(box.getLabel()))
                .forEach(box -> type(box, "Session de juin"));
        press("casefile.label.put");
        assertThat(list.count(WorkFilter.of(Map.of("label", "Session de juin"))))
                .isEqualTo(2);
    }

    @Test
    void moreTimeIsGivenWhereADeadlineRunsAndRefusedWithItsReasonWhereNoneDoes() {
        var story = twoFiles();
        var other = story.another("J1", "J2", "J3", "J4", "J5");
        actors.asSystem(() -> {
            deadlines.end(other);
            return true;
        });
        signIn(story.person("Administratrice Fictive", Role.ADMINISTRATOR));
        chooseAll();
        press("casefile.bulk.extend");
        var later = story.today().plusYears(5);
        find(DatePicker.class).withLabel(text("casefile.deadline.day")).single().setValue(later);
        test(find(TextArea.class).withLabel(text("casefile.deadline.reason")).single())
                .setValue("Fermeture du service");
        pressLast("casefile.bulk.extend");
        assertThat(lastDay(story.file())).isEqualTo(later);
        assertThat(find(Span.class).withText(text("refusal.deadline.noneRuns")).exists())
                .isTrue();
        assertThat(find(Anchor.class).all().stream()
                        .anyMatch(link -> link.getHref().equals("file/" + other)))
                .isTrue();
    }

    @Test
    void moreTimeIsGivenToTheMissedDeadlineThatTheListShows() {
        var story = bench.aFile();
        park(story.file(), "portfolio.reviewEvidence", "INTAKE_OFFICER");
        var validity = lastDay(story.file());
        actors.asSystem(() -> {
            deadlines.start(
                    story.file(),
                    "FR_UNIVERSITY",
                    "evidence.review",
                    story.today().minusMonths(2));
            return deadlines.expire(story.file(), "evidence.review");
        });
        signIn(story.authority());
        chooseAll();
        press("casefile.bulk.extend");
        var later = story.today().plusDays(8);
        find(DatePicker.class).withLabel(text("casefile.deadline.day")).single().setValue(later);
        test(find(TextArea.class).withLabel(text("casefile.deadline.reason")).single())
                .setValue("Fermeture du service");
        pressLast("casefile.bulk.extend");
        assertThat(actors.asSystem(() -> deadlines.latestOf(story.file(), "evidence.review")))
                .hasValueSatisfying(given -> assertThat(given.dueOn()).isEqualTo(later));
        assertThat(lastDay(story.file())).isEqualTo(validity);
    }

    @Test
    void whoMustActOnAChosenFileIsRemindedAndWhereNobodyMustItIsNamed() {
        var story = twoFiles();
        park(story.file(), "portfolio.compilePortfolio", "CANDIDATE");
        signIn(story.secretary());
        chooseAll();
        pressAndConfirm("casefile.bulk.remind");
        assertThat(actors.as(story.candidate(), () -> mailbox.page(null).messages()))
                .anyMatch(message -> message.kind().equals("asked"));
        assertThat(find(Span.class)
                        .withText(text("refusal.notification.nobodyMustAct"))
                        .exists())
                .isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyChosenFileIsHandedToTheOfficer() {
        var story = twoFiles();
        signIn(story.secretary());
        chooseAll();
        press("casefile.bulk.assign");
        var officers = (ComboBox<PersonSheet>) find(ComboBox.class).all().stream()
                .filter(box -> text("casefile.bulk.officer").equals(box.getLabel()))
                .reduce((filter, dialog) -> dialog)
                .orElseThrow();
        officers.setValue(actors.asSystem(() -> people.sheet(story.secretary())));
        pressLast("casefile.bulk.assign");
        assertThat(list.count(WorkFilter.of(Map.of("assignee", "me")))).isEqualTo(2);
    }

    @Test
    void offersOnlyWhatTheReaderMayDo() {
        var story = bench.aFile();
        signIn(story.person("Auditrice Fictive", Role.QUALITY_AUDITOR));
        chooseAll();
        assertThat(offers("casefile.bulk.label")).isFalse();
        assertThat(offers("casefile.bulk.remind")).isFalse();
        assertThat(find(Anchor.class).withText(text("casefile.bulk.export")).exists())
                .isTrue();
        assertThat(find(Anchor.class).withText(text("shell.table.workbook")).exists())
                .isTrue();
    }

    @Test
    void aNoteIsWrittenOnTheFile() {
        var story = bench.aFile();
        signIn(story.secretary());
        openFile(story.file(), "notes");
        write("casefile.notes.new", "Le rectorat rappellera lundi.");
        press("casefile.notes.write");
        assertThat(find(Said.class).withText("Le rectorat rappellera lundi.").exists())
                .isTrue();
    }

    private Bench.Story twoFiles() {
        var story = bench.aFile();
        story.another("J1", "J2", "J3", "J4", "J5");
        return story;
    }

    /** That of the dialog, not that of the bar which opened it. */
    private void pressLast(String key) {
        find(Button.class).withText(text(key)).all().getLast().click();
    }

    private void park(CandidacyId file, String step, String role) {
        var key = System.nanoTime();
        actors.asSystem(() -> {
            tasks.park(new ParkedJob(file, step, List.of(role), key, key, key));
            return key;
        });
    }

    private void chooseAll() {
        UI.getCurrent().navigate("files");
        find(Checkbox.class).all().stream()
                .filter(box -> box.getAriaLabel().equals(Optional.of(text("casefile.bulk.selectAll"))))
                .forEach(box -> box.setValue(true));
    }

    @SuppressWarnings("unchecked")
    private static void type(ComboBox<?> box, String words) {
        ((ComboBox<String>) box).setValue(words);
    }

    private LocalDate lastDay(CandidacyId file) {
        return actors.asSystem(() -> deadlines.of(file)).stream()
                .filter(d -> d.state() == DeadlineState.RUNNING)
                .map(d -> d.dueOn())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
