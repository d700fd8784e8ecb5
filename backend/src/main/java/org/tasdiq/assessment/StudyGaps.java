package org.tasdiq.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.JurySheet;
import org.tasdiq.jury.SeatSheet;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.Studies;

/** Who votes has studied the file: a jury was annulled for one member who had not (TA Bordeaux, 28 May 2025, n° 2304482). */
@Service
public class StudyGaps {
    private final StudyNoteRepository notes;
    private final Studies studies;
    private final Juries juries;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final Guard guard;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StudyGaps(
            StudyNoteRepository notes,
            Studies studies,
            Juries juries,
            Candidacies candidacies,
            Deadlines deadlines,
            Guard guard,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notes = notes;
        this.studies = studies;
        this.juries = juries;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.guard = guard;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** What the members who sit have not opened: of all for president and secretary, of oneself for the others. */
    @Transactional(readOnly = true)
    @Permission("assessment.readStudyGaps")
    public List<StudyGap> of(CandidacyId id) {
        boolean all = guard.allows("portfolio.readStudy", id);
        var reader = actors.person();
        return gaps(id, juries.sheet(id)).stream()
                .filter(gap -> all || gap.member().equals(reader))
                .toList();
    }

    /** The president says how another member studied what was not opened here, on paper for example. */
    @Transactional
    @Permission("assessment.noteStudy")
    public void note(CandidacyId id, PersonId member, String how) {
        var jury = actors.asSystem(() -> juries.held(id));
        var by = actors.person();
        if (!by.equals(jury.president())) throw Refusal.forbidden("assessment.presidentOnly");
        if (!jury.members().contains(member)) throw Refusal.conflict("jury.notSitting");
        if (member.equals(by)) throw Refusal.forbidden("assessment.ownStudy");
        if (how.isBlank()) throw Refusal.invalid("how", "required");
        var note = notes.findById(new StudyNote.Key(id, jury.round(), member))
                .orElseGet(() -> new StudyNote(id, jury.round(), member));
        note.write(how.strip(), by, clock.instant());
        notes.save(note);
        events.publishEvent(new AssessmentEvent.StudyNoted(id, jury.round(), member, by));
    }

    /** Refuses where one of the voters has not studied the file and nobody said how they did. */
    void requireStudied(CandidacyId id, JurySheet jury, Set<PersonId> voters) {
        var hindering = gaps(id, jury).stream()
                .filter(gap -> gap.hindersVote() && voters.contains(gap.member()))
                .map(StudyGap::name)
                .toList();
        if (!hindering.isEmpty()) {
            throw Refusal.conflict("assessment.fileNotStudied", hindering.size(), String.join(", ", hindering));
        }
    }

    private List<StudyGap> gaps(CandidacyId id, JurySheet jury) {
        var regime = actors.asSystem(() -> candidacies.sheet(id)).regime();
        boolean refuses = StudyRule.valueOf(deadlines.parameter(regime, "jury.studyRequired")) == StudyRule.REFUSE;
        var unopened = actors.asSystem(() -> studies.unopened(id, jury.members()));
        var said = notes.findByCandidacyIdAndRound(id.value(), jury.round()).stream()
                .collect(Collectors.toMap(StudyNote::person, StudyNote::how));
        return jury.seats().stream()
                .filter(seat -> unopened.containsKey(seat.person()))
                .map(seat ->
                        gap(seat, unopened.getOrDefault(seat.person(), List.of()), said.get(seat.person()), refuses))
                .toList();
    }

    private static StudyGap gap(SeatSheet seat, List<EvidenceId> unopened, @Nullable String said, boolean refuses) {
        return new StudyGap(seat.person(), seat.name(), unopened, said, refuses && said == null);
    }
}
