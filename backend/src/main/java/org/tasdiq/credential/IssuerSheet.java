package org.tasdiq.credential;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.SealSheet;

/**
 * Under which name an institution issues credentials, and with which keys.
 *
 * @param did its name in credentials
 * @param legalIdentifier empty while none was entered
 * @param keys the newest first
 * @param seal of an authority, on what goes to Europass; none where the institution has none
 */
public record IssuerSheet(
        String did,
        Trust trust,
        String legalIdentifier,
        List<IssuerKeySheet> keys,
        @Nullable SealSheet seal) {
    /** Why others should believe that it is the institution; text key {@code credential.trust.<name>}. */
    public enum Trust {
        /** A key made here, for a trial: nobody outside can tell whose it is. */
        LOCAL_KEY,
        /** The domain of the institution lists the key. */
        DOMAIN,
        /** An authority says that the seal is the institution's. */
        E_SEAL;

        /** Of what is signed under that name. */
        static Trust of(String did) {
            return did.startsWith(Keyring.LOCAL) || did.isEmpty() ? LOCAL_KEY : DOMAIN;
        }
    }
}
