package org.tasdiq.credential.proof;

import java.io.IOException;
import java.net.URI;

/** Gets what an issuer publishes: a DID document, a status list. */
public interface Fetch {
    /**
     * @return at most 1 MB
     * @throws Gone it was there, and was taken away for good
     * @throws IOException nothing answers there, or it is no place to ask
     */
    byte[] get(URI address) throws IOException;

    /** The machine says so (HTTP 410). */
    final class Gone extends IOException {
        private static final long serialVersionUID = 1;

        public Gone(String address) {
            super(address + " is gone");
        }
    }
}
