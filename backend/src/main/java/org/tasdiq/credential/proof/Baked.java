package org.tasdiq.credential.proof;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Credentials inside of pictures and papers: a chunk of a PNG, an element of an SVG (Open Badges 2.0 and 3.0, 5.3), an
 * attachment of our PDF.
 */
public final class Baked {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    /** The mark with which a text may begin. */
    private static final byte[] UTF_8 = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private static final String KEYWORD = "openbadgecredential";
    /** Of Open Badges 2.0, which bakes the address of a badge, or the badge. */
    private static final String FORMER_KEYWORD = "openbadges";

    /** Begins where a word begins, and gives nothing back: a file of nothing but beginnings is read through once. */
    private static final Pattern TOKEN = Pattern.compile("(?<![\\w-])eyJ[\\w-]++\\.eyJ[\\w-]++\\.[\\w-]++");
    /** Names of elements by their namespaces. */
    private static final Map<String, String> ELEMENTS =
            Map.of("https://purl.imsglobal.org/ob/v3p0", "credential", "http://openbadges.org", "assertion");

    /** How a document, a token and an address begin. */
    private static final Pattern CREDENTIAL = Pattern.compile("\\{|ey|https://");

    /** What may stand before the root of XML: its mark, white space, instructions, comments and the type of the document. */
    private static final Pattern PROLOG = Pattern.compile(
            "\\xEF\\xBB\\xBF|\\xFE\\xFF|\\xFF\\xFE|\\s++|<\\?.*?\\?>|<!--.*?-->|<![^\\[>]*+(?:\\[.*?\\]\\s*+)?>",
            Pattern.DOTALL);

    private static final Pattern SVG = Pattern.compile("<(?:[^\\s<>/:]++:)?svg[\\s/>]", Pattern.CASE_INSENSITIVE);

    /** So much of a file tells whether it is an SVG. */
    private static final int BEGINNING = 64 * 1024;

    private static final int LONGEST = 1_000_000;
    private static final int TEXT = ('i' << 24) | ('T' << 16) | ('X' << 8) | 't';
    private static final int LATIN_TEXT = ('t' << 24) | ('E' << 16) | ('X' << 8) | 't';
    private static final int END = ('I' << 24) | ('E' << 16) | ('N' << 8) | 'D';

    private Baked() {}

    /** How the name of such a file ends, by how its content begins. */
    public static String ending(byte[] file) {
        if (isSvg(file)) return "svg";
        var text = new String(file, StandardCharsets.ISO_8859_1).strip();
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '{' -> "json";
            case '%' -> "pdf";
            case '\u0089' -> "png";
            case 'e' -> "jwt";
            default -> "txt";
        };
    }

    /**
     * Whether it is an SVG, whatever it is called.
     *
     * @param content which can go back to a mark, and is where it was afterwards
     */
    public static boolean isSvg(InputStream content) {
        try {
            content.mark(BEGINNING);
            var beginning = content.readNBytes(BEGINNING);
            content.reset();
            return isSvg(beginning);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static boolean isSvg(byte[] file) {
        // Of UTF-16, every other byte of the marks is zero.
        var beginning =
                new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.ISO_8859_1).replace("\0", "");
        var prolog = PROLOG.matcher(beginning);
        int root = 0;
        while (prolog.region(root, beginning.length()).lookingAt()) root = prolog.end();
        return SVG.matcher(beginning).region(root, beginning.length()).lookingAt();
    }

    /** What may be kept of it as evidence: an SVG can carry a script, so of one the credential in it; of anything else, all. */
    public static byte[] keepable(byte[] file) {
        return isSvg(file) ? outOfSvg(file).orElse(file) : file;
    }

    /** What the picture carries, as a file of its own; empty where that is no credential, or the picture is broken. */
    public static Optional<byte[]> outOfSvg(byte[] file) {
        try {
            return ofSvg(file)
                    .map(String::strip)
                    .filter(text -> CREDENTIAL.matcher(text).lookingAt())
                    .map(text -> text.getBytes(StandardCharsets.UTF_8));
        } catch (Unreadable broken) {
            return Optional.empty();
        }
    }

    static boolean isPng(byte[] file) {
        return file.length > PNG.length && ByteBuffer.wrap(file, 0, PNG.length).equals(ByteBuffer.wrap(PNG));
    }

    /**
     * What the picture carries: JSON, a token or an address.
     *
     * @throws Unreadable a broken picture
     */
    static Optional<String> ofPng(byte[] file) {
        try (var in = new DataInputStream(new ByteArrayInputStream(file, PNG.length, file.length - PNG.length))) {
            while (in.available() > 0) {
                int length = in.readInt();
                int kind = in.readInt();
                if (length < 0 || length > in.available()) throw new Unreadable("a broken picture");
                var chunk = in.readNBytes(length);
                in.readInt(); // the check sum is the picture's own affair
                if (kind == END) return Optional.empty();
                if (kind == TEXT) {
                    var text = text(chunk);
                    if (text.isPresent()) return text;
                }
                if (kind == LATIN_TEXT) {
                    var buffer = ByteBuffer.wrap(chunk);
                    if (upToZero(buffer).equals(FORMER_KEYWORD))
                        return Optional.of(
                                new String(chunk, buffer.position(), buffer.remaining(), StandardCharsets.ISO_8859_1));
                }
            }
            return Optional.empty();
        } catch (IOException broken) {
            throw new Unreadable("a broken picture", broken);
        }
    }

    /**
     * The same picture with the credential in a chunk of its own, right after its first one.
     *
     * @param credential JSON with a proof inside, or a token
     */
    public static byte[] intoPng(byte[] picture, String credential) {
        if (!isPng(picture)) throw new Unreadable("not a PNG");
        var text = new ByteArrayOutputStream();
        text.writeBytes((KEYWORD + "\0\0\0\0\0").getBytes(StandardCharsets.US_ASCII));
        text.writeBytes(credential.getBytes(StandardCharsets.UTF_8));
        var content = text.toByteArray();
        var chunk = ByteBuffer.allocate(content.length + 3 * Integer.BYTES)
                .putInt(content.length)
                .putInt(TEXT)
                .put(content);
        var sum = new CRC32();
        sum.update(chunk.array(), Integer.BYTES, content.length + Integer.BYTES);
        chunk.putInt((int) sum.getValue());
        int head = PNG.length + 3 * Integer.BYTES + ByteBuffer.wrap(picture).getInt(PNG.length);
        return ByteBuffer.allocate(picture.length + chunk.capacity())
                .put(picture, 0, head)
                .put(chunk.flip())
                .put(picture, head, picture.length - head)
                .array();
    }

    /** Our certificates carry the token in the clear in an attachment: found without reading the rest of the PDF. */
    static Optional<String> ofPdf(byte[] file) {
        var token = TOKEN.matcher(new String(file, StandardCharsets.ISO_8859_1));
        return token.find() ? Optional.of(token.group()) : Optional.empty();
    }

    static boolean isPdf(byte[] file) {
        return file.length > 5 && new String(file, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-");
    }

    /** Keyword, 0, whether compressed, method, language, 0, translated keyword, 0, text. */
    private static Optional<String> text(byte[] chunk) throws IOException {
        var buffer = ByteBuffer.wrap(chunk);
        var keyword = upToZero(buffer);
        if ((!keyword.equals(KEYWORD) && !keyword.equals(FORMER_KEYWORD)) || buffer.remaining() < 2)
            return Optional.empty();
        boolean compressed = buffer.get() == 1;
        buffer.get();
        upToZero(buffer);
        upToZero(buffer);
        var rest = new ByteArrayInputStream(chunk, buffer.position(), buffer.remaining());
        try (var in = compressed ? new InflaterInputStream(rest) : rest) {
            var text = in.readNBytes(LONGEST + 1);
            if (text.length > LONGEST) throw new Unreadable("too long");
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        }
    }

    private static String upToZero(ByteBuffer buffer) {
        var bytes = new ByteArrayOutputStream();
        while (buffer.hasRemaining()) {
            byte next = buffer.get();
            if (next == 0) break;
            bytes.write(next);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** From where it is XML: nothing may stand before its declaration. */
    private static InputStream xml(byte[] file) {
        int start = Arrays.mismatch(file, UTF_8) >= UTF_8.length ? UTF_8.length : 0;
        while (start < file.length && " \t\r\n".indexOf(file[start]) >= 0) start++;
        return new ByteArrayInputStream(file, start, file.length - start);
    }

    /** @throws Unreadable not XML */
    static Optional<String> ofSvg(byte[] file) {
        var readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        readers.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            var reader = readers.createXMLStreamReader(xml(file));
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT
                        || !reader.getLocalName()
                                .equals(ELEMENTS.get(Objects.requireNonNullElse(reader.getNamespaceURI(), ""))))
                    continue;
                var token = reader.getAttributeValue(null, "verify");
                return Optional.of(token != null && !token.isBlank() ? token : reader.getElementText());
            }
            return Optional.empty();
        } catch (XMLStreamException notXml) {
            throw new Unreadable("not a picture", notXml);
        }
    }
}
