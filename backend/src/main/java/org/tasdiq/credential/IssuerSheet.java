package org.tasdiq.credential;

import java.util.List;

/**
 * Under which name an institution issues credentials, and with which keys.
 *
 * @param did its name in credentials
 * @param legalIdentifier empty while none was entered
 * @param keys the newest first
 */
public record IssuerSheet(String did, Trust trust, String legalIdentifier, List<IssuerKeySheet> keys) {
    /** Why others should believe that it is the institution. */
    public enum Trust {
        /** A key made here, for a trial: nobody outside can tell whose it is. */
        LOCAL_KEY,
        /** The domain of the institution lists the key. */
        DOMAIN
    }
}
