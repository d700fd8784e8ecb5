package org.tasdiq.portfolio.inspection;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.tasdiq.portfolio.EvidenceVerdict;
import org.tasdiq.portfolio.VerdictReason;

/** Looks at one file: is it what its name says, by content and by structure, is it safe to unpack, and what does it say. */
final class Examination {
    /** The structure is wrong, or dangerous. */
    static final class Refused extends Exception {
        final VerdictReason reason;

        Refused(VerdictReason reason) {
            super(reason.name());
            this.reason = reason;
        }
    }

    private Examination() {}

    static Finding of(Path file, String extension) {
        var type = FileType.byExtension(extension);
        if (type.isEmpty()) return Finding.refused(VerdictReason.TYPE_NOT_ALLOWED);
        try {
            var content = Content.of(file);
            if (content == Content.UNKNOWN) return Finding.unreadable(VerdictReason.DAMAGED);
            if (content == Content.OLE2 && type.get().isOfficeXml() && isEncrypted(file)) {
                return Finding.locked(type.get());
            }
            if (content != type.get().content()) return Finding.refused(VerdictReason.NAME_AND_CONTENT_DIFFER);
            return read(file, type.get());
        } catch (Refused refused) {
            return Finding.refused(refused.reason);
        } catch (EncryptedDocumentException locked) {
            return Finding.locked(type.get());
        } catch (Exception | StackOverflowError damaged) {
            return Finding.unreadable(VerdictReason.DAMAGED);
        }
    }

    private static Finding read(Path file, FileType type) throws Exception {
        if (type.isImage()) {
            Picture.check(file);
            return clean(type, 1, TextByPage.empty());
        }
        if (type.isOfficeXml() || type.isOpenDocument()) Archive.check(file, type);
        var text = new TextByPage(Wire.MOST_TEXT, Wire.MOST_PAGES);
        var pages = TextOf.parse(file, type, text);
        return clean(type, pages, text);
    }

    private static Finding clean(FileType type, int pages, TextByPage text) {
        return new Finding(EvidenceVerdict.CLEAN, null, type.mediaType(), pages, text.isCut(), text.pages());
    }

    private static boolean isEncrypted(Path file) throws IOException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntry("EncryptedPackage");
        }
    }
}
