package org.tasdiq.identity;

import java.util.HashSet;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;

/** Knows who acts on this thread: the worker or fixture that took a scope, else the signed-in person. */
@Component
public class Actors {
    private static final ScopedValue<Actor> SCOPE = ScopedValue.newInstance();

    private final PersonRepository people;
    private final GrantRepository grants;
    private final Trial trial;

    Actors(PersonRepository people, GrantRepository grants, Trial trial) {
        this.people = people;
        this.grants = grants;
        this.trial = trial;
    }

    /** The one who acts now; {@link Actor#NOBODY} when nobody signed in. */
    public Actor current() {
        if (SCOPE.isBound()) return SCOPE.get();
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null || !signedIn.isAuthenticated()
                ? Actor.NOBODY
                : people.findByEmail(signedIn.getName())
                        .filter(person -> SignedIn.lasts(signedIn, person))
                        .map(this::actor)
                        .orElse(Actor.NOBODY);
    }

    /** Whether whoever signed in here did so with a password that was changed since, elsewhere. */
    public boolean isSignInOver() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null
                && signedIn.getPrincipal() instanceof SignedIn here
                && people.findByEmail(here.getUsername()).filter(here::lasts).isEmpty();
    }

    /** The person who acts now. */
    public PersonId person() {
        var person = current().person();
        if (person == null) throw Refusal.forbidden("signIn");
        return person;
    }

    /**
     * Does the work as the system: for workers of the engine, scheduled work, and what a room has to know to do its part,
     * though the one who acts may not; never for what a request asked to see.
     */
    public <T> T asSystem(Supplier<T> work) {
        return ScopedValue.where(SCOPE, Actor.SYSTEM).call(work::get);
    }

    /** Does the work as that person: for fixtures, the demo, and the one read that a secret link of that person opens. */
    public <T> T as(PersonId person, Supplier<T> work) {
        return ScopedValue.where(SCOPE, of(person)).call(work::get);
    }

    /** That person with their roles, to ask what holds for them. */
    public Actor of(PersonId person) {
        return actor(people.findById(person.value()).orElseThrow(Refusal.unknown("person")));
    }

    private Actor actor(Person person) {
        var held = new HashSet<Actor.Grant>();
        if (trial.lets(person)) for (var grant : grants.findByPersonId(person.id())) held.add(grant.asGrant());
        return new Actor(new PersonId(person.id()), person.name(), held);
    }
}
