package org.tasdiq.portfolio;

import java.text.Normalizer;
import java.util.Locale;
import org.tasdiq.Refusal;
import org.tasdiq.portfolio.inspection.FileType;

/** The name a file was handed in under, without anything a file system or a browser could trip over. */
record FileName(String value) {
    private static final int LONGEST = 200;

    /** Refuses an extension that is not on the allow-list, before a byte of the file is read. */
    static FileName of(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}]", "")
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .strip();
        var file = new FileName(name);
        if (FileType.byExtension(file.extension()).isEmpty()) {
            throw Refusal.invalid("file", "portfolio.typeNotAllowed", FileType.extensions());
        }
        if (name.length() <= LONGEST) return file;
        int keep = LONGEST - file.extension().length() - 1;
        return new FileName(name.substring(0, keep) + "." + file.extension());
    }

    String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
