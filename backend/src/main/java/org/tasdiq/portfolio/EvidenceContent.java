package org.tasdiq.portfolio;

import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of an item, to be closed by the reader. Serve them with {@code nosniff}; as a preview only where
 * {@code previewable}, as a download otherwise.
 *
 * @param mediaType safe to send: {@code application/octet-stream} for everything that was not found clean
 */
public record EvidenceContent(String fileName, String mediaType, long bytes, boolean previewable, InputStream stream)
        implements AutoCloseable {
    @Override
    public void close() throws IOException {
        stream.close();
    }
}
