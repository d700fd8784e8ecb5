package org.tasdiq.credential;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tasdiq.credential.proof.Contexts;
import org.tasdiq.credential.proof.DataIntegrity;
import org.tasdiq.credential.proof.LinkedData;
import org.tasdiq.credential.proof.Verifier;

/** The formats, over the contexts that came with the product. */
@Configuration
class ProofFormats {
    @Bean
    DataIntegrity dataIntegrity() {
        return new DataIntegrity(new LinkedData(Contexts.bundled()));
    }

    @Bean
    Verifier verifier(HouseFetch fetch) {
        return new Verifier(fetch, Contexts.bundled());
    }
}
