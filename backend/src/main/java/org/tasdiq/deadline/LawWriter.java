package org.tasdiq.deadline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.identity.PersonId;

/** Writes the next versions of rules and parameters; there is no way to write over one. */
@Component
class LawWriter {
    private final JdbcClient database;

    LawWriter(JdbcClient database) {
        this.database = database;
    }

    /** What the diagram fixes is taken over from the version before. */
    void write(DeadlineRule next, Instant at, PersonId by, String reason) {
        database.sql("""
                        insert into deadline_rule (regime, rule, version, valid_from, position, steps, duration, counting, stops_while,
                          actor, consequence, legal_basis, basis_fr, basis_ar, basis_en, published_at, published_by, reason)
                        select regime, rule, :version, :validFrom, position, steps, :duration, :counting, :stops,
                          actor, consequence, legal_basis, :fr, :ar, :en, :at, :by, :reason
                        from deadline_rule where regime = :regime and rule = :rule and version = :version - 1""")
                .param("version", next.version())
                .param("validFrom", next.validFrom())
                .param("duration", next.period().toString())
                .param("counting", next.counting().name())
                .param(
                        "stops",
                        next.stopsWhile().stream().map(Pause::name).sorted().collect(Collectors.joining(" ")))
                .param("fr", next.legalBasis().fr())
                .param("ar", next.legalBasis().ar())
                .param("en", next.legalBasis().en())
                .param("at", utc(at))
                .param("by", by.value().toString())
                .param("reason", reason)
                .param("regime", next.regime())
                .param("rule", next.rule())
                .update();
        for (var alert : next.alerts()) {
            database.sql("insert into deadline_alert (regime, rule, version, step, moment) values (?, ?, ?, ?, ?)")
                    .params(
                            next.regime(),
                            next.rule(),
                            next.version(),
                            alert.step(),
                            alert.moment().toString())
                    .update();
        }
    }

    void write(Parameter next, Instant at, PersonId by, String reason) {
        database.sql("""
                        insert into regime_parameter (regime, name, version, valid_from, setting, legal_basis,
                          basis_fr, basis_ar, basis_en, published_at, published_by, reason)
                        select regime, name, :version, :validFrom, :setting, legal_basis, :fr, :ar, :en, :at, :by, :reason
                        from regime_parameter where regime = :regime and name = :name and version = :version - 1""")
                .param("version", next.version())
                .param("validFrom", next.validFrom())
                .param("setting", next.setting())
                .param("fr", next.legalBasis().fr())
                .param("ar", next.legalBasis().ar())
                .param("en", next.legalBasis().en())
                .param("at", utc(at))
                .param("by", by.value().toString())
                .param("reason", reason)
                .param("regime", next.regime())
                .param("name", next.name())
                .update();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
