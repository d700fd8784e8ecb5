package org.tasdiq.portfolio;

import java.io.InputStream;
import java.util.UUID;
import java.util.function.Predicate;

/** Where the bytes of evidence lie, encrypted, outside the database. Neither way is a whole file held in memory. */
interface EvidenceStore {
    /**
     * Durable when it returns.
     *
     * @param wrappedKey the file's own key, encrypted with the master key, in Base64; without it the file is lost
     * @param sha256 of the bytes handed in
     */
    record Stored(String wrappedKey, String sha256, long bytes) {}

    /** @throws org.tasdiq.Refusal when there are more bytes than the limit, or none */
    Stored put(UUID name, InputStream content, long limit);

    /** Fails while reading when a byte was changed on disk. */
    InputStream open(UUID name, String wrappedKey);

    /** Does nothing when it is gone already. */
    void delete(UUID name);

    /**
     * Removes what a crash left behind.
     *
     * @return how many files
     */
    int sweep(Predicate<UUID> isKnown);
}
