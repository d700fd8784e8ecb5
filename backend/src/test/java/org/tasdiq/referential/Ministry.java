package org.tasdiq.referential;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.Localized;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.Roles;
import org.tasdiq.jury.Bench;

/** Who adds versions of crosswalks; all tests share the tables, which {@link #forget} empties of them. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", havingValue = "false")
public class Ministry {
    private static final Localized ORDER = new Localized("Arrêté fictif", "قرار خيالي", "Fictitious order");

    private final Institutions institutions;
    private final People people;
    private final Roles roles;
    private final Actors actors;
    private final JdbcClient database;

    Ministry(Institutions institutions, People people, Roles roles, Actors actors, JdbcClient database) {
        this.institutions = institutions;
        this.people = people;
        this.roles = roles;
        this.actors = actors;
        this.database = database;
    }

    /** Somebody who administers every institution there is. */
    public PersonId somebody() {
        return actors.asSystem(() -> {
            var code = "M" + UUID.randomUUID().toString().substring(0, 8);
            institutions.found(code, new Localized(code, code, code), "Tunis", "TN_UNIVERSITY");
            var id = people.enrol(UUID.randomUUID() + "@example.org", "Ines Fictive", Bench.PASSWORD, Locale.ENGLISH);
            institutions.all().forEach(house -> roles.grant(id, Role.ADMINISTRATOR, house.id(), ""));
            return id;
        });
    }

    /** One that makes every level official, by an order. */
    public static CrosswalkDraft order(int version, LocalDate since) {
        return new CrosswalkDraft(
                version,
                since,
                FrameworkLevel.Status.OFFICIAL,
                ORDER,
                List.of("", "1", "2", "3", "4–5", "6", "7", "8"));
    }

    public void forget() {
        database.sql("delete from crosswalk where version > 1").update();
    }
}
