package org.tasdiq.portfolio.inspection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What a file is by its bytes, whatever it is called. */
enum Content {
    PDF,
    ZIP,
    OLE2,
    JPEG,
    PNG,
    PLAIN_TEXT,
    /** A type that is known, and not taken. */
    OTHER,
    UNKNOWN;

    private static final int HEAD = 1024;
    private static final List<String> MARKUP = List.of("<html", "<!doctype", "<svg", "<?xml", "<script", "<body");

    static Content of(Path file) throws IOException {
        byte[] head;
        try (var content = Files.newInputStream(file)) {
            head = content.readNBytes(HEAD);
        }
        var hex = HexFormat.of().formatHex(head, 0, Math.min(8, head.length));
        if (hex.startsWith("504b0304")) return ZIP;
        if (hex.startsWith("d0cf11e0a1b11ae1")) return OLE2;
        if (hex.startsWith("ffd8ff")) return JPEG;
        if (hex.startsWith("89504e470d0a1a0a")) return PNG;
        var beginning = new String(head, StandardCharsets.ISO_8859_1);
        int pdf = beginning.indexOf("%PDF-");
        // Junk before the mark is usual, a page for a browser is not.
        if (pdf >= 0) return isMarkup(beginning.substring(0, pdf)) ? OTHER : PDF;
        if (isText(file)) return isMarkup(beginning) ? OTHER : PLAIN_TEXT;
        return isKnown(file) ? OTHER : UNKNOWN;
    }

    /** No control characters but tabs and line ends; UTF-16 only with its mark. */
    private static boolean isText(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            int first = content.read();
            int second = content.read();
            if ((first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff)) return true;
            if (isControl(first) || isControl(second)) return false;
            for (int next = content.read(); next >= 0; next = content.read()) if (isControl(next)) return false;
            return true;
        }
    }

    private static boolean isControl(int one) {
        return one >= 0 && one < 0x20 && one != '\t' && one != '\n' && one != '\r' && one != '\f';
    }

    /** A browser that guesses would run it. */
    private static boolean isMarkup(String beginning) {
        var lower = beginning.toLowerCase(Locale.ROOT);
        return MARKUP.stream().anyMatch(lower::contains);
    }

    private static boolean isKnown(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            var type = MimeTypes.getDefaultMimeTypes().detect(content, new Metadata());
            return !type.getType().equals("text") && !type.getSubtype().equals("octet-stream");
        }
    }
}
