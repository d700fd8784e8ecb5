package org.tasdiq.decision;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tasdiq.assessment.DeliberationDraft;
import org.tasdiq.assessment.GrantCondition;
import org.tasdiq.assessment.Judges;
import org.tasdiq.candidacy.AdmissibilityClock;
import org.tasdiq.candidacy.ApplicationForm;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.credential.Credentials;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.notification.Letters;
import org.tasdiq.notification.Receptions;
import org.tasdiq.notification.Slip;

/** Brings a file of its own to its decision, the partial success of the worked example; sentences for the tests of two rooms. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", havingValue = "false")
public class Registrar {
    private static final int MASTERED = 3;
    private static final int NOT_SHOWN = 0;
    private static final AtomicInteger LAST = new AtomicInteger();

    private final Bench bench;
    private final Judges judges;
    private final Decisions decisions;
    private final Conditions conditions;
    private final FollowUps followUps;
    private final Credentials credentials;
    private final Candidacies candidacies;
    private final AdmissibilityClock admissibility;
    private final Letters letters;
    private final Receptions receptions;
    private final Actors actors;
    private final BusinessClock clock;

    Registrar(
            Bench bench,
            Judges judges,
            Decisions decisions,
            Conditions conditions,
            FollowUps followUps,
            Credentials credentials,
            Candidacies candidacies,
            AdmissibilityClock admissibility,
            Letters letters,
            Receptions receptions,
            Actors actors,
            BusinessClock clock) {
        this.bench = bench;
        this.judges = judges;
        this.decisions = decisions;
        this.conditions = conditions;
        this.followUps = followUps;
        this.credentials = credentials;
        this.candidacies = candidacies;
        this.admissibility = admissibility;
        this.letters = letters;
        this.receptions = receptions;
        this.actors = actors;
        this.clock = clock;
    }

    /** Decided, and nobody knows of it yet. */
    public Bench.Story issued() {
        return issued(judges.aHeardFile());
    }

    private Bench.Story issued(Bench.Story file) {
        judges.deliberate(file);
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) judges.sign(file, juror);
        file.asSystem(() -> decisions.issue(file.file()));
        return file;
    }

    /** The jury grants on one condition, and the candidate knows. */
    public Bench.Story underCondition(String condition) {
        var file = judges.aHeardFile();
        var draft = judges.decision(file);
        judges.write(
                file,
                new DeliberationDraft(
                        draft.amendments(),
                        draft.discussions(),
                        draft.blocks(),
                        draft.notes(),
                        new GrantCondition(condition, file.today().plusMonths(3))));
        judges.carry(file);
        judges.record(file);
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) judges.sign(file, juror);
        file.asSystem(() -> decisions.issue(file.file()));
        file.asSystem(() -> conditions.announce(file.file()));
        return file;
    }

    /** The letter is out. */
    public Bench.Story notified() {
        return told(issued());
    }

    /** The letter is out under that law, to a candidate who reads that language. */
    public Bench.Story notified(String regime, Locale language) {
        return told(issued(judges.heard(judges.convened(bench.aFile(regime, language)))));
    }

    /** Everything the file aims at is granted, and the letter is out. */
    public Bench.Story successful(Bench.Story file) {
        judges.granted(judges.heard(judges.convened(file), MASTERED));
        file.asSystem(() -> decisions.issue(file.file()));
        return told(file);
    }

    /** Nothing is granted, and the letter is out. */
    public Bench.Story failed(Bench.Story file) {
        judges.refused(judges.heard(judges.convened(file), NOT_SHOWN));
        file.asSystem(() -> decisions.issue(file.file()));
        return told(file);
    }

    /** The candidate did not come, and the letter is out. */
    public Bench.Story missed(Bench.Story file) {
        judges.sealed(judges.convened(file)).absent();
        file.asSystem(() -> decisions.issue(file.file()));
        return told(file);
    }

    private Bench.Story told(Bench.Story file) {
        file.asSystem(() -> credentials.issue(file.file()));
        file.asSystem(() -> decisions.notifyDecision(file.file()));
        return file;
    }

    /** A slip that no other test has entered. */
    public static Slip slip(LocalDate day) {
        return new Slip(day, "1A %011d".formatted(LAST.incrementAndGet()));
    }

    /** The office enters today's slip of the letter on the decision. */
    public void receivedByPost(Bench.Story file) {
        var letter = file.as(file.candidate(), () -> letters.of(file.file())).stream()
                .filter(one -> one.kind().opensAppeal())
                .reduce((earlier, later) -> later)
                .orElseThrow();
        file.as(
                file.person("Agent Fictif", Role.INTAKE_OFFICER),
                () -> receptions.record(file.file(), letter.id(), slip(file.today())));
    }

    /** The time for remedies is over. */
    public Bench.Story closed(Bench.Story file) {
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(Duration.ofDays(80)));
            return decisions.closeFile(file.file());
        });
        return file;
    }

    /** The candidate begins the new file on what is missing and sends it. */
    public Bench.Story followUp(Bench.Story file) {
        var next = file.as(file.candidate(), () -> followUps.begin(file.file()));
        send(file, next);
        return file.followedBy(next);
    }

    /** The candidate confirms the sworn statement anew and sends it. */
    public void send(Bench.Story file, CandidacyId next) {
        var form = actors.asSystem(() -> candidacies.sheet(next)).form();
        file.as(file.candidate(), () -> {
            candidacies.save(
                    next,
                    new ApplicationForm(
                            form.goal(),
                            form.targetBlocks(),
                            form.experiences(),
                            form.positions(),
                            form.accompanied(),
                            true));
            candidacies.submit(next);
        });
        actors.asSystem(() -> admissibility.acknowledge(next));
    }
}
