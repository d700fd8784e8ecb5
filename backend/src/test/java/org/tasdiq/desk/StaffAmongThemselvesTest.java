package org.tasdiq.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.assessment.Judges;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** Who looks after a file, labels and notes are for the staff, and each change of them is in the journal. */
@DatabaseTest
class StaffAmongThemselvesTest {
    private final Notes notes;
    private final Labels labels;
    private final Assignments assignments;
    private final WorkList list;
    private final Journal journal;
    private final Actors actors;
    private final Bench.Story story;

    StaffAmongThemselvesTest(
            Judges judges,
            Notes notes,
            Labels labels,
            Assignments assignments,
            WorkList list,
            Journal journal,
            Actors actors) {
        this.notes = notes;
        this.labels = labels;
        this.assignments = assignments;
        this.list = list;
        this.journal = journal;
        this.actors = actors;
        this.story = judges.aConvenedJury();
    }

    @Test
    void aNoteIsReadByTheStaffAndByNobodyElse() {
        story.as(story.secretary(), () -> notes.write(story.file(), "Attend une pièce du rectorat."));
        assertThat(notesFor(story.authority()))
                .singleElement()
                .satisfies(note -> assertThat(note.mine()).isFalse());
        for (var outsider : List.of(story.candidate(), story.juror("J1"), story.board())) {
            assertThatThrownBy(() -> notesFor(outsider)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void aNoteIsRemovedByItsAuthorOnlyAndItsWordsAreNotInTheJournal() {
        var id = story.as(story.secretary(), () -> notes.write(story.file(), "Mot confidentiel"));
        assertThatThrownBy(() -> story.as(story.authority(), () -> notes.remove(story.file(), id)))
                .isInstanceOf(Refusal.class);
        story.as(story.secretary(), () -> notes.remove(story.file(), id));
        assertThat(notesFor(story.secretary())).isEmpty();
        assertThat(entries())
                .extracting(JournalEntrySheet::event)
                .containsSubsequence("desk.NoteWritten", "desk.NoteRemoved");
        assertThat(entries()).noneMatch(entry -> entry.content().contains("confidentiel"));
    }

    @Test
    void aLabelIsPutOnOnceAndFindsTheFile() {
        for (int n = 0; n < 2; n++) story.as(story.secretary(), () -> labels.put(story.file(), " À revoir "));
        assertThat(found("label", "À revoir")).isOne();
        assertThat(entries()).filteredOn(e -> e.event().equals("desk.LabelPut")).hasSize(1);
        story.as(story.secretary(), () -> labels.takeOff(story.file(), "À revoir"));
        assertThat(found("label", "À revoir")).isZero();
    }

    @Test
    void aFileIsHandedToSomebodyWhoWorksThere() {
        assertThatThrownBy(() -> assign(story.candidate())).isInstanceOf(Refusal.class);
        assign(story.secretary());
        assertThat(found("assignee", "me")).isOne();
        assertThat(found("assignee", "nobody")).isZero();
        assign(null);
        assertThat(found("assignee", "nobody")).isOne();
        assertThat(entries())
                .filteredOn(e -> e.event().equals("desk.FileAssigned"))
                .hasSize(2);
    }

    @Test
    void anAuditorReadsAndDoesNotChange() {
        var auditor = story.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        assertThat(notesFor(auditor)).isEmpty();
        assertThatThrownBy(() -> story.as(auditor, () -> labels.put(story.file(), "x")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> story.as(auditor, () -> notes.write(story.file(), "x")))
                .isInstanceOf(Refusal.class);
    }

    private void assign(@Nullable PersonId officer) {
        story.as(story.authority(), () -> assignments.assign(story.file(), officer));
    }

    private int found(String name, String value) {
        return story.as(story.secretary(), () -> list.count(WorkFilter.of(Map.of(name, value))));
    }

    private List<NoteSheet> notesFor(PersonId reader) {
        return story.as(reader, () -> notes.of(story.file()));
    }

    private List<JournalEntrySheet> entries() {
        return actors.asSystem(() -> journal.entries(story.file()));
    }
}
