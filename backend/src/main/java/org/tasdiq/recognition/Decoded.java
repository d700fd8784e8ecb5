package org.tasdiq.recognition;

import java.nio.charset.StandardCharsets;
import org.tasdiq.Sha256;
import org.tasdiq.credential.proof.Background;
import org.tasdiq.credential.proof.Learning;
import org.tasdiq.credential.proof.Told;

/** What a credential says of itself and of the learning behind it. */
record Decoded(Told told, Background background) {
    static final Decoded NOTHING = new Decoded(Told.NOTHING, Background.NOTHING);

    /** The same for credentials of one issuer on the same learning, whoever earned them and when. */
    String edition(String issuer) {
        Learning learning = told.learning();
        var said = String.join(
                "\n",
                issuer,
                told.title(),
                learning.credits(),
                learning.hours(),
                learning.level(),
                learning.outcomes());
        return Sha256.of(said.getBytes(StandardCharsets.UTF_8));
    }
}
