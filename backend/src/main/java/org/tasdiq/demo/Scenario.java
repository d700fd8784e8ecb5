package org.tasdiq.demo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tasdiq.CaseEvent;
import org.tasdiq.CaseId;
import org.tasdiq.CaseSignal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.TaskOpened;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.Referentials;

/** The stage of the stories: who plays, and when a file has come to a step. */
@Component
public class Scenario {
    private static final long PATIENCE_SECONDS = 60;

    /** @param what opens or happens: the address of a step, or the class of an event */
    private record Awaited(CaseId file, Object what) {
        static Awaited by(CaseSignal signal) {
            return new Awaited(signal.file(), signal instanceof TaskOpened opened ? opened.step() : signal.getClass());
        }
    }

    private final Map<Awaited, CompletableFuture<Boolean>> awaited = new ConcurrentHashMap<>();
    private final OpenTasks tasks;
    private final Candidacies candidacies;
    private final Institutions institutions;
    private final Referentials referentials;
    private final People people;
    private final Actors actors;
    private final Authenticators authenticators;

    Scenario(
            OpenTasks tasks,
            Candidacies candidacies,
            Institutions institutions,
            Referentials referentials,
            People people,
            Actors actors,
            Authenticators authenticators) {
        this.tasks = tasks;
        this.candidacies = candidacies;
        this.institutions = institutions;
        this.referentials = referentials;
        this.people = people;
        this.actors = actors;
        this.authenticators = authenticators;
    }

    /** What that person's authenticator shows. */
    String code(PersonId person) {
        return authenticators.code(person);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(CaseSignal signal) {
        var waiting = awaited.remove(Awaited.by(signal));
        if (waiting != null) waiting.complete(true);
    }

    /** Waits until the engine has brought the file to the step. */
    void await(CaseId file, String step) {
        await(new Awaited(file, step), () -> tasks.parked(file, step).isPresent());
    }

    /**
     * Waits until that has happened to the file.
     *
     * @param already whether it has, before anybody waited
     */
    void await(CaseId file, Class<? extends CaseEvent> event, BooleanSupplier already) {
        await(new Awaited(file, event), already);
    }

    private void await(Awaited what, BooleanSupplier already) {
        var happened = awaited.computeIfAbsent(what, _ -> new CompletableFuture<>());
        if (already.getAsBoolean()) return;
        try {
            happened.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception late) {
            throw new IllegalStateException("Waited in vain: " + what, late);
        }
    }

    InstitutionSheet institution(String code) {
        return actors.asSystem(institutions::all).stream()
                .filter(house -> house.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    CertificationSheet certification(String code) {
        return actors.asSystem(referentials::all).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    PersonId person(String email) {
        return actors.asSystem(() -> people.byEmail(email)).orElseThrow().id();
    }

    /** Whoever holds the role where the file is. */
    PersonId holder(Role role, CandidacyId file) {
        return holders(role, file).getFirst();
    }

    PersonId holder(Role role, InstitutionId institution) {
        return holders(role, institution).getFirst();
    }

    List<PersonId> holders(Role role, CandidacyId file) {
        return holders(role, sheet(file).institution());
    }

    List<PersonId> holders(Role role, InstitutionId institution) {
        return actors.asSystem(() -> people.holding(role, institution)).stream()
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

    <T> T asSystem(Supplier<T> act) {
        return actors.asSystem(act);
    }
}
