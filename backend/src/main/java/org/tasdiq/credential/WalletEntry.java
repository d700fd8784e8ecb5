package org.tasdiq.credential;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;

/**
 * A credential as its learner sees it.
 *
 * @param block none for the whole certification
 * @param today where its institution is
 * @param goesToEuropass whether its institution has entered the legal identifier that Europass asks for
 */
public record WalletEntry(
        CredentialSheet credential,
        Localized certification,
        @Nullable Localized block,
        Localized institution,
        LocalDate today,
        boolean goesToEuropass) {
    /** Without a signature there is nothing to hand on: it was issued before credentials were signed. */
    public boolean isSigned() {
        return !credential.issuer().isEmpty();
    }

    /** What was earned. */
    public Localized title() {
        return block == null ? certification : block;
    }
}
