package org.tasdiq.decision;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tasdiq.assessment.DeliberationDraft;
import org.tasdiq.assessment.GrantCondition;
import org.tasdiq.assessment.Judges;
import org.tasdiq.credential.Credentials;
import org.tasdiq.jury.Bench;

/** Brings a file of its own to its decision, the partial success of the worked example; sentences for the tests of two rooms. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", havingValue = "false")
public class Registrar {
    private final Judges judges;
    private final Decisions decisions;
    private final Conditions conditions;
    private final Credentials credentials;

    Registrar(Judges judges, Decisions decisions, Conditions conditions, Credentials credentials) {
        this.judges = judges;
        this.decisions = decisions;
        this.conditions = conditions;
        this.credentials = credentials;
    }

    /** Decided, and nobody knows of it yet. */
    public Bench.Story issued() {
        var file = judges.aHeardFile();
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
        var file = issued();
        file.asSystem(() -> credentials.issue(file.file()));
        file.asSystem(() -> decisions.notifyDecision(file.file()));
        return file;
    }
}
