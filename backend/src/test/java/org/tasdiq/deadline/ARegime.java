package org.tasdiq.deadline;

import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.Localized;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.Roles;
import org.tasdiq.jury.Bench;

/** A regime of one's own for a test, with the law of another and one institution under it. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", havingValue = "false")
public class ARegime {
    /** The regime, its institution, and who administers it. */
    public record Realm(String regime, InstitutionId institution, PersonId administrator) {}

    private final JdbcClient database;
    private final Regimes regimes;
    private final Institutions institutions;
    private final People people;
    private final Roles roles;
    private final Actors actors;

    ARegime(
            JdbcClient database,
            Regimes regimes,
            Institutions institutions,
            People people,
            Roles roles,
            Actors actors) {
        this.database = database;
        this.regimes = regimes;
        this.institutions = institutions;
        this.people = people;
        this.roles = roles;
        this.actors = actors;
    }

    public Realm like(String model) {
        var regime = "R" + UUID.randomUUID().toString().substring(0, 8);
        database.sql("insert into regime (code, name_fr, name_ar, name_en) values (?, ?, ?, ?)")
                .params(regime, regime, regime, regime)
                .update();
        copy(
                "deadline_rule",
                "rule, version, valid_from, position, steps, duration, counting, stops_while, actor, consequence,"
                        + " legal_basis",
                model,
                regime);
        copy("deadline_alert", "rule, version, step, moment", model, regime);
        copy("regime_parameter", "name, version, valid_from, setting, legal_basis", model, regime);
        database.sql("update law_edition set edition = edition + 1").update();
        regimes.listen();
        var institution = institution(regime);
        return new Realm(regime, institution, person(institution, Role.ADMINISTRATOR));
    }

    public InstitutionId institution(String regime) {
        var code = "I" + UUID.randomUUID().toString().substring(0, 8);
        return actors.asSystem(() -> institutions.found(code, new Localized(code, code, code), "Sfax", regime));
    }

    public PersonId person(InstitutionId institution, Role role) {
        return actors.asSystem(() -> {
            var id = people.enrol(UUID.randomUUID() + "@example.org", "Ines Fictive", Bench.PASSWORD, Locale.ENGLISH);
            roles.grant(id, role, institution, "");
            return id;
        });
    }

    private void copy(String table, String columns, String model, String regime) {
        database.sql("insert into %1$s (regime, %2$s) select ?, %2$s from %1$s where regime = ? and version = 1"
                        .formatted(table, columns))
                .params(regime, model)
                .update();
    }
}
