package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.desk.Assignments;
import org.tasdiq.desk.Labels;
import org.tasdiq.desk.NoteId;
import org.tasdiq.desk.NoteSheet;
import org.tasdiq.desk.Notes;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.notification.ReminderOnRequest;
import org.tasdiq.ui.Needs;

/** What the staff keep about a file among themselves, and the reminder they ask for. */
@RestController
@RequestMapping(V1.FILE + "/desk")
class DeskFileResource {
    record Writing(String text) {}

    record Labelling(String label) {}

    record Assignment(@Nullable PersonId officer) {}

    record Reminded(int people) {}

    private final Notes notes;
    private final Labels labels;
    private final Assignments assignments;
    private final ReminderOnRequest reminders;

    DeskFileResource(Notes notes, Labels labels, Assignments assignments, ReminderOnRequest reminders) {
        this.notes = notes;
        this.labels = labels;
        this.assignments = assignments;
        this.reminders = reminders;
    }

    @Operation(summary = "Read the internal notes on a file, the newest first")
    @Needs("desk.readNotes")
    @GetMapping("/notes")
    List<NoteSheet> notes(@PathVariable CandidacyId file) {
        return notes.of(file);
    }

    @Operation(summary = "Write an internal note; the candidate never sees it")
    @Needs("desk.writeNote")
    @PostMapping("/notes")
    ResponseEntity<NoteId> write(@PathVariable CandidacyId file, @RequestBody Writing writing) {
        var id = notes.write(file, writing.text());
        return ResponseEntity.created(URI.create(V1.ROOT + "/files/" + file.value() + "/desk/notes/" + id.value()))
                .body(id);
    }

    @Operation(summary = "Take away a note that I wrote")
    @Needs("desk.writeNote")
    @DeleteMapping("/notes/{note}")
    void remove(@PathVariable CandidacyId file, @PathVariable NoteId note) {
        notes.remove(file, note);
    }

    @Operation(summary = "List the labels of a file")
    @Needs("desk.readNotes")
    @GetMapping("/labels")
    List<String> labels(@PathVariable CandidacyId file) {
        return labels.of(file);
    }

    @Operation(summary = "Put a label on a file")
    @Needs("desk.labelFile")
    @PostMapping("/labels")
    void put(@PathVariable CandidacyId file, @RequestBody Labelling labelling) {
        labels.put(file, labelling.label());
    }

    @Operation(summary = "Take a label off a file")
    @Needs("desk.labelFile")
    @DeleteMapping("/labels")
    void takeOff(@PathVariable CandidacyId file, @RequestParam String label) {
        labels.takeOff(file, label);
    }

    @Operation(summary = "List who could look after a file")
    @Needs("desk.assignFile")
    @GetMapping("/officers")
    List<PersonSheet> officers(@PathVariable CandidacyId file) {
        return assignments.officers(file);
    }

    @Operation(summary = "Say who looks after a file; nobody, where it is empty")
    @Needs("desk.assignFile")
    @PostMapping("/assign")
    void assign(@PathVariable CandidacyId file, @RequestBody Assignment assignment) {
        assignments.assign(file, assignment.officer());
    }

    @Operation(
            summary = "Remind those who must act on a file now",
            description = "Whoever was reminded today, by somebody or of itself, is not reminded again.")
    @Needs("notification.remindNow")
    @PostMapping("/remind")
    Reminded remind(@PathVariable CandidacyId file) {
        return new Reminded(reminders.remind(file));
    }
}
