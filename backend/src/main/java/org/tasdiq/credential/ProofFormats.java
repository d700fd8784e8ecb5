package org.tasdiq.credential;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.tasdiq.credential.proof.Contexts;
import org.tasdiq.credential.proof.DataIntegrity;
import org.tasdiq.credential.proof.GraphsInTurn;
import org.tasdiq.credential.proof.LinkedData;
import org.tasdiq.credential.proof.SealTrust;
import org.tasdiq.credential.proof.Verifier;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Seals;

/** The formats, over the contexts that came with the product. */
@Configuration
class ProofFormats {
    @Bean
    DataIntegrity dataIntegrity() {
        return new DataIntegrity(new LinkedData(Contexts.bundled()));
    }

    /** The administrator of the machine says which authorities of seals are trusted, in {@code <data>/authorities}. */
    @Bean
    SealTrust sealTrust(@Value("${tasdiq.data:.tasdiq}") Path data, Seals seals, Actors actors) throws IOException {
        return new SealTrust(
                SealTrust.authorities(data.resolve("authorities")), () -> actors.asSystem(seals::ofAuthorities));
    }

    @Bean
    GraphsInTurn graphsInTurn() {
        return new GraphsInTurn(Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(5));
    }

    @Bean
    @Primary
    Verifier verifier(HouseFetch fetch, SealTrust seals, GraphsInTurn turns) {
        return new Verifier(fetch, Contexts.bundled(), seals, turns);
    }

    /**
     * For whoever waits for no stranger: what the house issued itself, small graphs inside of a transaction in which nobody may
     * wait, and its own rounds, each of which checks one credential after another.
     */
    @Bean
    Verifier houseVerifier(HouseFetch fetch, SealTrust seals) {
        return new Verifier(fetch, Contexts.bundled(), seals);
    }
}
