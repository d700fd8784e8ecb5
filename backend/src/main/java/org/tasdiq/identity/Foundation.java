package org.tasdiq.identity;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;

/** How an installation in which nobody is gets its first institution and its first administrator. */
@Service
public class Foundation {
    private final Institutions institutions;
    private final People people;
    private final Roles roles;
    private final FoundingCode code;
    private final Actors actors;
    private final JdbcClient database;
    private final Clock clock;

    Foundation(
            Institutions institutions,
            People people,
            Roles roles,
            FoundingCode code,
            Actors actors,
            JdbcClient database,
            Clock clock) {
        this.institutions = institutions;
        this.people = people;
        this.roles = roles;
        this.code = code;
        this.actors = actors;
        this.database = database;
        this.clock = clock;
    }

    /** Whether nobody is there yet. */
    @Transactional(readOnly = true)
    @Permission("identity.found")
    public boolean isDue() {
        return database.sql("select not exists (select id from institution)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Founds the first institution and opens the account of its administrator, once; of two who try at once the second
     * is refused.
     *
     * @param entered the code in the log of the server
     */
    @Transactional
    @Permission("identity.found")
    public InstitutionId found(String entered, FoundingDraft draft) {
        if (!isDue()) throw Refusal.conflict("founding.over");
        if (!code.is(entered)) throw Refusal.invalid("code", "founding.code");
        claim();
        return actors.asSystem(() -> {
            var house = draft.institution();
            var institution = institutions.found(house.code(), house.name(), house.city(), house.regime());
            var administrator = draft.administrator();
            var person = people.enrol(
                    administrator.email(), administrator.name(), administrator.password(), administrator.language());
            roles.grant(person, Role.ADMINISTRATOR, institution, "");
            return institution;
        });
    }

    private void claim() {
        try {
            database.sql("insert into founding (place, founded_at) values (1, ?)")
                    .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException anotherWasFirst) {
            throw Refusal.conflict("founding.over");
        }
    }
}
