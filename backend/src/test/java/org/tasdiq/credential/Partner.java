package org.tasdiq.credential;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tasdiq.Localized;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Institutions;

/** A university elsewhere that signs under its own domain, where this installation has one; sentences for tests. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", havingValue = "false")
public class Partner {
    private final Institutions institutions;
    private final Keyring keyring;
    private final Actors actors;
    private final TransactionTemplate transaction;

    Partner(Institutions institutions, Keyring keyring, Actors actors, TransactionTemplate transaction) {
        this.institutions = institutions;
        this.keyring = keyring;
        this.actors = actors;
        this.transaction = transaction;
    }

    /** P15 of the worked example, signed: 4 ECTS, 108 hours, level 6, examined online under supervision with an identity check. */
    public byte[] appliedStatistics(String learner) {
        return Objects.requireNonNull(transaction.execute(ignored -> actors.asSystem(() -> sign(learner))));
    }

    private byte[] sign(String learner) {
        var code = "p" + UUID.randomUUID().toString().substring(0, 12);
        var name = new Localized(
                "Université partenaire (fictive)", "جامعة شريكة خيالية", "Partner University (fictitious)");
        var id = institutions.found(code, name, "Exempleville", "FR_UNIVERSITY");
        var issuer = keyring.issuer(institutions.sheet(id));
        var json = p15().formatted(issuer.did(), learner);
        try (var reader = Json.createReader(new StringReader(json))) {
            return issuer.token(reader.readObject()).getBytes(StandardCharsets.US_ASCII);
        }
    }

    private static String p15() {
        try {
            return new ClassPathResource("credential/p15.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
