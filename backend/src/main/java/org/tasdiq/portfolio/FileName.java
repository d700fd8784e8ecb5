package org.tasdiq.portfolio;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.tasdiq.Refusal;
import org.tasdiq.portfolio.inspection.FileType;

/** The name a file was handed in under, without anything a file system or a browser could trip over. */
record FileName(String value) {
    private static final Set<String> PROOFS = Set.of("pdf", "jpg", "jpeg", "png");
    private static final int LONGEST = 200;
    private static final int LONGEST_STEM_IN_BYTES = 160;

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

    /** Of what proves an excuse, a PDF or a picture. */
    static FileName ofProof(String given) {
        var name = of(given);
        if (!PROOFS.contains(name.extension())) throw Refusal.invalid("file", "portfolio.excuseType");
        return name;
    }

    /** Beside others in an archive: unique by its number in the file, and such that every file system, shell and link takes it. */
    String numbered(String number) {
        var plain = Normalizer.normalize(value, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{M}\\p{N}.-]+", "_");
        int dot = plain.lastIndexOf('.');
        var stem = dot < 0 ? plain : plain.substring(0, dot);
        var extension = dot < 0 ? "" : plain.substring(dot).replaceAll("^(.{0,16}).*", "$1");
        while (stem.getBytes(StandardCharsets.UTF_8).length > LONGEST_STEM_IN_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return number + "-" + stem.replaceAll("\\.{2,}", ".") + extension;
    }

    String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
