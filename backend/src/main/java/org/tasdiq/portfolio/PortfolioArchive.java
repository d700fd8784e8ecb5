package org.tasdiq.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that comes into being while it is written; the sums of what was written are its last part. */
public final class PortfolioArchive {
    record Part(String path, Instant at, Supplier<InputStream> content) {}

    public static final String MEDIA_TYPE = "application/zip";
    static final String SUMS = "SHA256SUMS";

    private final String fileName;
    private final Instant at;
    private final List<Part> parts;

    PortfolioArchive(String fileName, Instant at, List<Part> parts) {
        this.fileName = fileName;
        this.at = at;
        this.parts = List.copyOf(parts);
    }

    public String fileName() {
        return fileName;
    }

    /** Leaves the stream open. When a part fails, the archive stays without its end, so that nobody takes it for whole. */
    public void writeTo(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        var sums = new StringBuilder();
        for (var part : parts) {
            begin(zip, part.path(), part.at());
            var digest = sha256();
            try (var content = part.content().get()) {
                content.transferTo(new DigestOutputStream(zip, digest));
            }
            zip.closeEntry();
            sums.append(HexFormat.of().formatHex(digest.digest()))
                    .append("  ")
                    .append(part.path())
                    .append('\n');
        }
        begin(zip, SUMS, at);
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private static void begin(ZipOutputStream zip, String path, Instant at) throws IOException {
        var entry = new ZipEntry(path);
        entry.setLastModifiedTime(FileTime.from(at));
        zip.putNextEntry(entry);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
