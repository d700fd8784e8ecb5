package org.tasdiq.credential;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.identity.InstitutionId;

/** Under which number the law knows an institution (ETSI EN 319 412-1). */
@Component
class LegalIdentifiers {
    private final JdbcClient database;

    LegalIdentifiers(JdbcClient database) {
        this.database = database;
    }

    Optional<String> of(InstitutionId institution) {
        return database.sql("select identifier from issuer_legal_identifier where institution_id = ?")
                .param(institution.value())
                .query(String.class)
                .optional();
    }

    void keep(InstitutionId institution, String identifier) {
        database.sql("replace into issuer_legal_identifier (institution_id, identifier) values (?, ?)")
                .params(institution.value(), identifier)
                .update();
    }
}
