package org.tasdiq.process;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.ParkedJob;
import org.tasdiq.identity.Actors;

/** Lets tests of other rooms have what the engine would have caused. */
@Component
public class Engineer {
    private static final AtomicLong KEYS = new AtomicLong(5_000_000);

    private final FaultBook book;
    private final Diagrams diagrams;
    private final Moves moves;
    private final OpenTasks tasks;
    private final Actors actors;
    private final JdbcClient database;

    Engineer(FaultBook book, Diagrams diagrams, Moves moves, OpenTasks tasks, Actors actors, JdbcClient database) {
        this.book = book;
        this.diagrams = diagrams;
        this.moves = moves;
        this.tasks = tasks;
        this.actors = actors;
        this.database = database;
    }

    /** @param left how often the engine tries again by itself */
    public void stepFails(CandidacyId file, String step, int left) {
        long job = KEYS.incrementAndGet();
        book.stepFailed(file, step, job, new Fault.Place("", job, job), "The mail server does not answer", left);
    }

    public void fileIsLost(CandidacyId file) {
        book.lost(file, Instant.EPOCH);
    }

    /** @return the version's key */
    public long isDeployed(String process, int version, String xml) {
        long key = KEYS.incrementAndGet();
        diagrams.keep(key, process, version, xml);
        return key;
    }

    public static String commonDiagram() {
        return CommonDiagram.VAE.xml();
    }

    /** The file runs on that version and waits at that step. */
    public void waits(CandidacyId file, long version, String step, String role) {
        long job = KEYS.incrementAndGet();
        database.sql("replace into engine_run values (?, ?, ?, 'vae', 1, '', now(6))")
                .params(file.toString(), job, version)
                .update();
        actors.asSystem(() -> {
            tasks.park(new ParkedJob(file, step, List.of(role), job, job, job));
            return file;
        });
    }

    /** Every file that was asked has had its turn. */
    public void moveAll() {
        while (moves.moveNext()) {}
    }
}
