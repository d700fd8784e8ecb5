package org.tasdiq.demo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.TaskOpened;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;

/** The stage of the stories: who plays, and when a file has come to a step. */
@Component
public class Scenario {
    private static final long PATIENCE_SECONDS = 60;

    private final Map<TaskOpened, CompletableFuture<Boolean>> awaited = new ConcurrentHashMap<>();
    private final OpenTasks tasks;
    private final Candidacies candidacies;
    private final People people;
    private final Actors actors;
    private final Authenticators authenticators;

    Scenario(OpenTasks tasks, Candidacies candidacies, People people, Actors actors, Authenticators authenticators) {
        this.tasks = tasks;
        this.candidacies = candidacies;
        this.people = people;
        this.actors = actors;
        this.authenticators = authenticators;
    }

    /** What that person's authenticator shows. */
    String code(PersonId person) {
        return authenticators.code(person);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(TaskOpened opened) {
        var waiting = awaited.remove(opened);
        if (waiting != null) waiting.complete(true);
    }

    /** Waits until the engine has brought the file to the step. */
    void await(CandidacyId file, String step) {
        var opened = awaited.computeIfAbsent(new TaskOpened(file, step), _ -> new CompletableFuture<>());
        if (tasks.parked(file, step).isPresent()) return;
        try {
            opened.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception late) {
            throw new IllegalStateException("File " + file + " did not come to " + step, late);
        }
    }

    PersonId person(String email) {
        return actors.asSystem(() -> people.byEmail(email)).orElseThrow().id();
    }

    /** Whoever holds the role where the file is. */
    PersonId holder(Role role, CandidacyId file) {
        return holders(role, file).getFirst();
    }

    List<PersonId> holders(Role role, CandidacyId file) {
        return actors.asSystem(() -> people.holding(role, sheet(file).institution())).stream()
                .map(PersonSheet::id)
                .toList();
    }

    CandidacySheet sheet(CandidacyId file) {
        return actors.asSystem(() -> candidacies.sheet(file));
    }

    void as(PersonId person, Runnable act) {
        actors.as(person, () -> {
            act.run();
            return person;
        });
    }

    <T> T as(PersonId person, Supplier<T> act) {
        return actors.as(person, act);
    }
}
