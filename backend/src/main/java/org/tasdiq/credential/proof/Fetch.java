package org.tasdiq.credential.proof;

import java.io.IOException;
import java.net.URI;

/** Gets what an issuer publishes: a DID document, a status list. */
public interface Fetch {
    /**
     * @return at most 1 MB
     * @throws IOException nothing answers there, or it is no place to ask
     */
    byte[] get(URI address) throws IOException;
}
