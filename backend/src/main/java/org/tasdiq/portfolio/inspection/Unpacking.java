package org.tasdiq.portfolio.inspection;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.tasdiq.portfolio.VerdictReason;
import org.tasdiq.portfolio.inspection.Examination.Refused;

/**
 * Unpacks an archive, and the archives and compressed files in it, to nowhere: what they really hold, since the sizes they
 * declare may be lies. One budget of bytes and parts for all of it, so that many small bombs weigh as much as a large one.
 */
final class Unpacking {
    /** The document itself is the first level. */
    private static final int DEEPEST = 3;

    private static final int MOST_EMBEDDED = 100;

    private final byte[] buffer = new byte[64 * 1024];
    private long bytesLeft;
    private int partsLeft;
    private int embedded;

    Unpacking(long mostBytes, int mostParts) {
        bytesLeft = mostBytes;
        partsLeft = mostParts;
    }

    static boolean isMacro(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin") || lower.startsWith("basic/") || lower.startsWith("scripts/");
    }

    void part(String name, InputStream content, int level) throws IOException, Refused {
        if (--partsLeft < 0) throw new Refused(VerdictReason.TOO_MANY_PARTS);
        if (isMacro(name)) throw new Refused(VerdictReason.MACROS);
        var lower = name.toLowerCase(Locale.ROOT);
        boolean isEmbedded = lower.contains("/embeddings/") && !lower.endsWith("/");
        var ahead = new PushbackInputStream(content, 4);
        var head = ahead.readNBytes(4);
        ahead.unread(head);
        boolean zip = head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        boolean gzip = head.length == 4 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
        // Vector pictures of office documents are gzip: a container, but not one more document.
        if ((isEmbedded || zip) && ++embedded > MOST_EMBEDDED) throw new Refused(VerdictReason.TOO_MANY_PARTS);
        if (!zip && !gzip) {
            spend(ahead);
            return;
        }
        if (level == DEEPEST) throw new Refused(VerdictReason.NESTED_TOO_DEEP);
        var packed = new Packed(ahead);
        try {
            if (zip) zip(packed, level + 1);
            else part("", new GzipCompressorInputStream(packed, true), level + 1);
        } catch (IOException damaged) {
            // An embedded file may be broken, and the document around it whole; what is left of it counts below.
        }
        spend(packed);
    }

    private void zip(InputStream packed, int level) throws IOException, Refused {
        // Not closed: what follows in it belongs to the part around it.
        var inner = new ZipArchiveInputStream(packed);
        for (var entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
            if (inner.canReadEntryData(entry)) part(entry.getName(), inner, level);
        }
    }

    private void spend(InputStream content) throws IOException, Refused {
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytesLeft -= read;
            if (bytesLeft < 0) throw new Refused(VerdictReason.UNPACKS_TOO_LARGE);
        }
    }

    /** What is packed twice over counts on each level. */
    private final class Packed extends FilterInputStream {
        Packed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) bytesLeft--;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            if (read > 0) bytesLeft -= read;
            return read;
        }
    }
}
