package org.tasdiq.credential;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.credential.proof.Fetch;
import org.tasdiq.credential.proof.Verification;
import org.tasdiq.credential.proof.Verifier;

/** Whether a credential that somebody shows is what it says: for anybody, and kept nowhere. */
@Service
public class Checks {
    private final Verifier verifier;
    private final Verifier houseVerifier;
    private final Fetch fetch;
    private final Clock clock;

    Checks(Verifier verifier, @Qualifier("houseVerifier") Verifier houseVerifier, HouseFetch fetch, Clock clock) {
        this.verifier = verifier;
        this.houseVerifier = houseVerifier;
        this.fetch = fetch;
        this.clock = clock;
    }

    /** @param file JSON, a token, the picture of a badge, or a certificate of ours (PDF) */
    @Permission("credential.checkCredential")
    public Verification check(byte[] file) {
        return verifier.verify(file, clock.instant());
    }

    /** The same for a round of the house, which waits for no stranger: it checks one after another. */
    @Permission("credential.checkCredential")
    public Verification checkInRound(byte[] file) {
        return houseVerifier.verify(file, clock.instant());
    }

    /** The file that lies at that address, as it is now: only HTTPS, and no machine of a private network. */
    @Permission("credential.checkCredential")
    public byte[] fetch(String address) {
        try {
            return fetch.get(URI.create(address.strip()));
        } catch (IOException | IllegalArgumentException nothingThere) {
            throw Refusal.invalid("link", "credential.nothingThere");
        }
    }

    /** What lies at that address: only HTTPS, and no machine of a private network. */
    @Permission("credential.checkCredential")
    public Verification at(String address) {
        return verifier.verify(fetch(address), clock.instant());
    }
}
