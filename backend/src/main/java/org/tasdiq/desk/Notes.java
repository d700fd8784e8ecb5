package org.tasdiq.desk;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;

/** Internal notes on a file: for the staff, never for its candidate, and no part of what the jury judges. */
@Service
public class Notes {
    private static final int LONGEST = 4000;

    private final NoteRepository notes;
    private final People people;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notes(NoteRepository notes, People people, Actors actors, ApplicationEventPublisher events, Clock clock) {
        this.notes = notes;
        this.people = people;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    @Permission("desk.readNotes")
    public List<NoteSheet> of(CandidacyId file) {
        var reader = actors.person();
        return notes.findByFileIdOrderByWrittenAtDescId(file.value()).stream()
                .map(note -> note.sheet(name(note.author()), reader))
                .toList();
    }

    /** At most 4000 characters. */
    @Transactional
    @Permission("desk.writeNote")
    public NoteId write(CandidacyId file, String text) {
        if (text.isBlank()) throw Refusal.invalid("text", "required");
        if (text.length() > LONGEST) throw Refusal.invalid("text", "tooLong", LONGEST);
        var note = notes.save(new Note(file, actors.person(), text.strip(), clock.instant()));
        events.publishEvent(new DeskEvent.NoteWritten(file, note.id()));
        return note.id();
    }

    /** Only whoever wrote it may take it away. */
    @Transactional
    @Permission("desk.writeNote")
    public void remove(CandidacyId file, NoteId id) {
        var note = notes.findById(id.value()).filter(found -> found.isOn(file)).orElseThrow(Refusal.unknown("note"));
        if (!note.author().equals(actors.person())) throw Refusal.forbidden("desk.noteOfAnother");
        notes.delete(note);
        events.publishEvent(new DeskEvent.NoteRemoved(file, id));
    }

    private String name(PersonId person) {
        return actors.asSystem(() -> people.sheet(person)).name();
    }
}
