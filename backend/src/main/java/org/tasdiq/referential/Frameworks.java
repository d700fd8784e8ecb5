package org.tasdiq.referential;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.deadline.Standing;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.Role;

/** Which levels of other frameworks a European one goes with: crosswalks by versions, of which the highest holds whose day has come. */
@Service
public class Frameworks {
    private final CrosswalkRepository crosswalks;
    private final Institutions institutions;
    private final Deadlines deadlines;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Frameworks(
            CrosswalkRepository crosswalks,
            Institutions institutions,
            Deadlines deadlines,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.crosswalks = crosswalks;
        this.institutions = institutions;
        this.deadlines = deadlines;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** The level in every framework that knows it, by the crosswalk in force. */
    @Transactional(readOnly = true)
    @Permission("referential.read")
    public List<FrameworkLevel> of(int eqf) {
        if (eqf < 1 || eqf > CrosswalkDraft.LEVELS)
            throw Refusal.unknown("frameworkLevel").get();
        return crosswalks().stream()
                .filter(one -> one.standing() == Standing.PRESENT)
                .flatMap(one -> one.at(eqf).stream())
                .toList();
    }

    /** The level in the framework of that country (ISO 3166-1, two letters); empty where none is known. */
    @Transactional(readOnly = true)
    @Permission("referential.read")
    public Optional<FrameworkLevel> national(int eqf, String country) {
        return of(eqf).stream().filter(one -> one.framework().isOf(country)).findFirst();
    }

    /** Every version of every crosswalk, framework by framework, the latest first. */
    @Transactional(readOnly = true)
    @Permission("referential.read")
    public List<CrosswalkSheet> crosswalks() {
        var all = crosswalks.all(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        boolean named = actors.current().person() != null;
        return all.stream()
                .map(one -> named ? one : one.withoutName())
                .sorted(Comparator.comparing(CrosswalkSheet::framework))
                .toList();
    }

    /**
     * Whether the person who asks may add a version: whoever administers every institution in the country of the framework, or
     * every institution there is where it is of no country or none is there. The European one is where all begin.
     */
    @Transactional(readOnly = true)
    @Permission("referential.read")
    public boolean isChangedByMe(Framework framework) {
        var all = institutions.all();
        var there = all.stream()
                .filter(one -> framework.isOf(deadlines.country(one.regime())))
                .toList();
        var concerned = there.isEmpty() ? all : there;
        var actor = actors.current();
        return framework != Framework.EQF
                && !concerned.isEmpty()
                && concerned.stream().allMatch(one -> actor.is(Role.ADMINISTRATOR, one.id()));
    }

    /** Adds the next version of a crosswalk, which is never changed. What was signed before keeps what it says. */
    @Transactional
    @Permission("referential.writeCrosswalk")
    public void add(Framework framework, CrosswalkDraft draft) {
        if (!isChangedByMe(framework)) throw Refusal.forbidden("referential.notYourFramework");
        if (draft.version() != crosswalks.last(framework) + 1) throw there();
        try {
            crosswalks.add(framework, draft, actors.current().name(), clock.instant());
        } catch (DuplicateKeyException anotherWasFirst) {
            throw there();
        }
        events.publishEvent(new ReferentialEvent.CrosswalkAdded(
                ReferentialOf.FRAMEWORKS, framework, draft.version(), draft.firstDay(), draft.status()));
    }

    private static Refusal there() {
        return Refusal.conflict("referential.crosswalkThere");
    }
}
