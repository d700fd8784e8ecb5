package org.tasdiq.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.tasdiq.assessment.Scoring;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.demo.Demo;
import org.tasdiq.demo.Story;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.HearingRecord;
import org.tasdiq.jury.HearingResult;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.IndependenceDeclaration;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.JuryDrafts;
import org.tasdiq.jury.JuryProposal;
import org.tasdiq.jury.JurySheet;
import org.tasdiq.jury.Quality;
import org.tasdiq.jury.SeatSheet;
import org.tasdiq.jury.Sessions;

/** Where a jury changes, the file's token and the jury's own state stay together. */
@EngineTest
class RecusalJourneyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Demo demo;
    private final Juries juries;
    private final JuryDrafts drafts;
    private final Independence independence;
    private final Sessions sessions;
    private final Scoring scoring;
    private final OpenTasks tasks;
    private final People people;
    private final Actors actors;

    RecusalJourneyTest(
            Demo demo,
            Juries juries,
            JuryDrafts drafts,
            Independence independence,
            Sessions sessions,
            Scoring scoring,
            OpenTasks tasks,
            People people,
            Actors actors) {
        this.demo = demo;
        this.juries = juries;
        this.drafts = drafts;
        this.independence = independence;
        this.sessions = sessions;
        this.scoring = scoring;
        this.tasks = tasks;
        this.people = people;
        this.actors = actors;
    }

    @Test
    void aJuryThatLosesItsProfessionalsGoesBackToTheAppointmentAndOnWithOthers() {
        var story = convened("omar");
        var file = story.file();
        var professionals = professionals(file);
        professionals.forEach(person -> declarePastLink(file, person));
        await(file, "jury.appointJury");

        var kept = jury(file).members();
        var president = Objects.requireNonNull(jury(file).president());
        var members = new LinkedHashSet<>(kept);
        members.addAll(others(file, professionals));
        as(holder(Role.JURY_SECRETARY), () -> juries.propose(file, new JuryProposal(members, president)));
        as(holder(Role.CERTIFYING_AUTHORITY), () -> juries.appoint(file));
        story.sessionScheduled().scored().heard();
        await(file, "assessment.deliberate");

        assertThat(jury(file).members()).containsAll(kept).doesNotContainAnyElementsOf(professionals);
    }

    @Test
    void aReplacedMemberOfAJuryThatStaysLawfulDoesNotMoveTheFile() {
        var story = convened("ali");
        var file = story.file();
        var professional = professionals(file).iterator().next();
        declarePastLink(file, professional);
        var president = Objects.requireNonNull(jury(file).president());
        var members = new LinkedHashSet<>(jury(file).members());
        var newcomer = others(file, Set.of(professional)).iterator().next();
        members.add(newcomer);
        as(holder(Role.JURY_SECRETARY), () -> juries.propose(file, new JuryProposal(members, president)));
        as(holder(Role.CERTIFYING_AUTHORITY), () -> juries.appoint(file));
        assertThat(tasks.parked(file, "assessment.scorePortfolio")).isPresent();
        assertThat(actors.asSystem(() -> scoring.notSealed(file)))
                .contains(newcomer)
                .doesNotContain(professional);
        story.scored();
        await(file, "jury.recordHearing");
    }

    @Test
    void aSessionHeldAgainNeedsNoSecondSeal() {
        var story = convened("jade").scored();
        var file = story.file();
        await(file, "jury.recordHearing");
        as(
                holder(Role.JURY_SECRETARY),
                () -> sessions.recordHearing(
                        file, new HearingRecord(Set.of(), HearingResult.EXCUSED, 0, "Certificat médical")));
        story.sessionScheduled().heard();
        await(file, "assessment.deliberate");
        assertThat(jury(file).hearings()).hasSize(2);
    }

    private Story convened(String candidate) {
        var story = demo.aFile(candidate, "FICT-LP-ADAD")
                .submitted()
                .foundComplete()
                .declaredAdmissible()
                .portfolioSubmitted()
                .evidenceAccepted()
                .juryAppointed()
                .sessionScheduled();
        await(story.file(), "assessment.scorePortfolio");
        return story;
    }

    private void declarePastLink(CandidacyId file, PersonId member) {
        as(
                member,
                () -> independence.declare(
                        file, new IndependenceDeclaration(false, true, false, false, "Ancien supérieur")));
    }

    private Set<PersonId> professionals(CandidacyId file) {
        var jury = jury(file);
        return jury.seats().stream()
                .filter(seat -> seat.quality() == Quality.PROFESSIONAL)
                .map(SeatSheet::person)
                .filter(jury.members()::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Two professionals of the register who never sat on this file. */
    private Set<PersonId> others(CandidacyId file, Set<PersonId> gone) {
        var sitting = jury(file).members();
        return actors.as(holder(Role.JURY_SECRETARY), () -> drafts.options(file)).stream()
                .filter(option -> option.conflicts().isEmpty())
                .map(option -> option.juror())
                .filter(juror -> juror.quality() == Quality.PROFESSIONAL)
                .map(juror -> juror.person())
                .filter(person -> !gone.contains(person) && !sitting.contains(person))
                .limit(2)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private JurySheet jury(CandidacyId file) {
        return actors.asSystem(() -> juries.sheet(file));
    }

    private PersonId holder(Role role) {
        var institution =
                actors.asSystem(() -> people.byEmail("amel@tasdiq.example")).orElseThrow();
        var home = actors.as(institution.id(), actors::current)
                .grants()
                .iterator()
                .next()
                .institution();
        return actors.asSystem(() -> people.holding(role, home)).getFirst().id();
    }

    private void await(CandidacyId file, String step) {
        Awaitility.await(step)
                .atMost(PATIENCE)
                .until(() -> tasks.parked(file, step).isPresent());
    }

    private void as(PersonId person, Runnable act) {
        actors.as(person, () -> {
            act.run();
            return true;
        });
    }
}
