package org.tasdiq.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.assessment.Scoring;
import org.tasdiq.candidacy.Accompaniment;
import org.tasdiq.candidacy.ApplicationForm;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.identity.Actors;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.IndependenceDeclaration;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.JuryProposal;
import org.tasdiq.jury.Sessions;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.BlockSheet;

/** The new file after the partial success of the worked example: BC01, BC03 and BC04 are granted, BC02 is missing. */
@DatabaseTest
class FollowUpTest {
    private final Registrar registrar;
    private final FollowUps followUps;
    private final Decisions decisions;
    private final Candidacies candidacies;
    private final Accompaniment accompaniment;
    private final Juries juries;
    private final Sessions sessions;
    private final Independence independence;
    private final Scoring scoring;
    private final Actors actors;
    private final BusinessClock clock;

    FollowUpTest(
            Registrar registrar,
            FollowUps followUps,
            Decisions decisions,
            Candidacies candidacies,
            Accompaniment accompaniment,
            Juries juries,
            Sessions sessions,
            Independence independence,
            Scoring scoring,
            Actors actors,
            BusinessClock clock) {
        this.registrar = registrar;
        this.followUps = followUps;
        this.decisions = decisions;
        this.candidacies = candidacies;
        this.accompaniment = accompaniment;
        this.juries = juries;
        this.sessions = sessions;
        this.independence = independence;
        this.scoring = scoring;
        this.actors = actors;
        this.clock = clock;
    }

    @Test
    void waitsForTheEndOfTheTimeToAppeal() {
        var file = registrar.notified();
        refused("decision.followUp.NOT_CLOSED", () -> begun(file));
    }

    @Test
    void carriesYearsLaterWhatWasGrantedAndTheAdviser() {
        var file = registrar.notified();
        var adviser = file.advisedBy(file.person("Accompagnatrice Fictive"));
        registrar.closed(file);
        passes(Duration.ofDays(4 * 365));

        var followUp = begun(file);
        registrar.send(file, followUp);

        var sheet = actors.asSystem(() -> candidacies.sheet(followUp));
        assertThat(sheet.status()).isEqualTo(CandidacyStatus.ADMISSIBLE);
        assertThat(sheet.previous()).isEqualTo(file.file());
        assertThat(sheet.carriedBlocks()).isEqualTo(granted(file));
        assertThat(sheet.targetBlocks()).hasSize(1).doesNotContainAnyElementsOf(granted(file));
        assertThat(sheet.wholeCertification()).isFalse();
        assertThat(file.as(adviser, () -> accompaniment.files()))
                .extracting(own -> own.id())
                .contains(followUp);
    }

    @Test
    void showsItsJuryTheMissingBlockAndWhatWasPrescribed() {
        var file = registrar.closed(registrar.notified());
        var followUp = begun(file);
        registrar.send(file, followUp);
        judgedBy(file, followUp, "J1", "J2", "J3", "J4", "J5");

        assertThat(file.as(file.juror("J1"), () -> followUps.prescription(followUp)))
                .singleElement()
                .satisfies(block -> {
                    assertThat(block.code()).isEqualTo("BC02");
                    assertThat(block.prescription()).isNotBlank();
                });
        assertThat(file.as(file.juror("J1"), () -> scoring.own(followUp)).blocks())
                .extracting(BlockSheet::code)
                .containsExactly("BC02");
    }

    @Test
    void isBegunOnceAndByTheCandidateOnly() {
        var file = registrar.closed(registrar.notified());
        refused("permission", () -> file.as(file.secretary(), () -> followUps.begin(file.file())));
        begun(file);
        refused("decision.followUp.UNDER_WAY", () -> begun(file));
    }

    @Test
    void aimsAtNothingThatIsGranted() {
        var file = registrar.closed(registrar.notified());
        var followUp = begun(file);
        var form = actors.asSystem(() -> candidacies.sheet(followUp)).form();
        var again = new ApplicationForm(
                form.goal(),
                granted(file).stream().map(BlockId::value).collect(Collectors.toSet()),
                form.experiences(),
                form.positions(),
                form.accompanied(),
                true);
        refused("candidacy.blockGranted", () -> file.as(file.candidate(), () -> candidacies.save(followUp, again)));
    }

    private void judgedBy(Bench.Story file, CandidacyId followUp, String president, String... others) {
        var members = java.util.Arrays.stream(others).map(file::juror).collect(Collectors.toSet());
        members.add(file.juror(president));
        file.asSystem(() -> juries.open(followUp));
        file.as(file.secretary(), () -> juries.propose(followUp, new JuryProposal(members, file.juror(president))));
        file.as(file.authority(), () -> juries.appoint(followUp));
        file.as(file.secretary(), () -> sessions.schedule(followUp, file.plan(file.today())));
        file.asSystem(() -> sessions.convene(followUp));
        file.as(file.juror(president), () -> independence.declare(followUp, IndependenceDeclaration.independent()));
    }

    private CandidacyId begun(Bench.Story file) {
        return file.as(file.candidate(), () -> followUps.begin(file.file()));
    }

    private Set<BlockId> granted(Bench.Story file) {
        return actors.asSystem(() -> decisions.current(file.file()))
                .orElseThrow()
                .grantedBlocks();
    }

    private void passes(Duration time) {
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(time));
            return clock;
        });
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
