package org.tasdiq.portfolio.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.tasdiq.portfolio.VerdictReason;
import org.tasdiq.portfolio.inspection.Examination.Refused;

/** The archive an office document is: how large it would unpack, what kind of document it is, whether it carries macros. */
final class Archive {
    private static final int MOST_PARTS = 10_000;
    private static final long LARGEST = 200L * 1024 * 1024;
    private static final int HIGHEST_RATIO = 100;
    /** Below this size a high ratio harms nobody: short texts with much mark-up have one. */
    private static final long HARMLESS = 20L * 1024 * 1024;

    private static final int LONGEST_CATALOGUE = 1024 * 1024;

    private Archive() {}

    static void check(Path file, FileType type) throws IOException, Refused, EncryptedDocumentException {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            var parts = Collections.list(zip.getEntries());
            checkSizes(parts, Files.size(file));
            checkKind(zip, parts, type);
            var unpacking = new Unpacking(LARGEST, MOST_PARTS);
            for (var part : parts) {
                try (InputStream content = zip.getInputStream(part)) {
                    unpacking.part(part.getName(), content, 1);
                }
            }
        }
    }

    /** What the archive declares, before anything is unpacked; parts that overlap add up to more than the file. */
    private static void checkSizes(List<ZipArchiveEntry> parts, long length) throws Refused {
        if (parts.size() > MOST_PARTS) throw new Refused(VerdictReason.TOO_MANY_PARTS);
        long packed = 0;
        long unpacked = 0;
        for (var part : parts) {
            packed += Math.max(0, part.getCompressedSize());
            unpacked += Math.max(0, part.getSize());
            boolean tooLarge = unpacked > LARGEST || (unpacked > HARMLESS && unpacked / length > HIGHEST_RATIO);
            if (tooLarge || packed > length) throw new Refused(VerdictReason.UNPACKS_TOO_LARGE);
        }
    }

    private static void checkKind(ZipFile zip, List<ZipArchiveEntry> parts, FileType type)
            throws IOException, Refused, EncryptedDocumentException {
        if (parts.stream().anyMatch(p -> p.getGeneralPurposeBit().usesEncryption())) {
            throw new EncryptedDocumentException();
        }
        var catalogue = type.isOfficeXml() ? text(zip, "[Content_Types].xml") : text(zip, "mimetype");
        if (!catalogue.contains(type.mark())) throw new Refused(VerdictReason.NAME_AND_CONTENT_DIFFER);
        if (parts.stream().anyMatch(p -> Unpacking.isMacro(p.getName()))) throw new Refused(VerdictReason.MACROS);
        if (type.isOpenDocument() && text(zip, "META-INF/manifest.xml").contains("encryption-data")) {
            throw new EncryptedDocumentException();
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        var part = zip.getEntry(name);
        if (part == null) return "";
        try (InputStream content = zip.getInputStream(part)) {
            return new String(content.readNBytes(LONGEST_CATALOGUE), StandardCharsets.UTF_8);
        }
    }
}
