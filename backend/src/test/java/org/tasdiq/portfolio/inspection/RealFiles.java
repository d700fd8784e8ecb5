package org.tasdiq.portfolio.inspection;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as candidates hand them in, and as attackers do; written by the real writers. */
public final class RealFiles {
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private RealFiles() {}

    public static byte[] pdf(String... pages) {
        return bytes(out -> {
            try (var document = pdfDocument(List.of(pages))) {
                document.save(out);
            }
        });
    }

    /** A scan whose picture is not what it says: JPEG 2000. */
    public static byte[] pdfWithABrokenPicture() {
        return bytes(out -> {
            try (var document = new PDDocument()) {
                var page = new PDPage();
                document.addPage(page);
                var nothing = new ByteArrayInputStream("no picture".getBytes(StandardCharsets.UTF_8));
                var scan = new PDImageXObject(document, nothing, COSName.JPX_DECODE, 100, 100, 8, PDDeviceRGB.INSTANCE);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(scan, 50, 50, 400, 400);
                }
                document.save(out);
            }
        });
    }

    static byte[] lockedPdf(String password) {
        return bytes(out -> {
            try (var document = pdfDocument(List.of("secret"))) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
                document.save(out);
            }
        });
    }

    private static PDDocument pdfDocument(List<String> pages) throws IOException {
        var document = new PDDocument();
        for (var text : pages) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
        }
        return document;
    }

    public static byte[] docx(String... paragraphs) {
        return bytes(out -> {
            try (var document = new XWPFDocument()) {
                for (var text : paragraphs)
                    document.createParagraph().createRun().setText(text);
                document.write(out);
            }
        });
    }

    static byte[] lockedDocx(String password) {
        return bytes(out -> {
            try (var container = new POIFSFileSystem()) {
                var encryption = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryption.confirmPassword(password);
                try (var data = encryption.getDataStream(container)) {
                    data.write(docx("secret"));
                } catch (java.security.GeneralSecurityException impossible) {
                    throw new IOException(impossible);
                }
                container.writeFilesystem(out);
            }
        });
    }

    public static byte[] xlsx(String... sheets) {
        return bytes(out -> {
            try (var book = new XSSFWorkbook()) {
                for (int i = 0; i < sheets.length; i++) {
                    book.createSheet("Sheet " + (i + 1))
                            .createRow(0)
                            .createCell(0)
                            .setCellValue(sheets[i]);
                }
                book.write(out);
            }
        });
    }

    public static byte[] pptx(String... slides) {
        return bytes(out -> {
            try (var show = new XMLSlideShow()) {
                for (var text : slides) show.createSlide().createTextBox().setText(text);
                show.write(out);
            }
        });
    }

    public static byte[] odt(String text) {
        var kind = "application/vnd.oasis.opendocument.text";
        var xml = "<?xml version=\"1.0\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>"
                + text + "</text:p></office:text></office:body></office:document-content>";
        return bytes(out -> {
            var zip = new ZipOutputStream(out);
            var first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(kind.length());
            var crc = new CRC32();
            crc.update(kind.getBytes(StandardCharsets.US_ASCII));
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(kind.getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            zip.write("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.finish();
        });
    }

    public static byte[] picture(String format, int width, int height) {
        return bytes(out -> {
            var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            var pen = picture.createGraphics();
            pen.setColor(Color.ORANGE);
            pen.fillOval(0, 0, width, height);
            pen.dispose();
            ImageIO.write(picture, format, out);
        });
    }

    /** A picture of 30 000 by 30 000 pixels in some hundred bytes. */
    static byte[] hugePicture() {
        var small = picture("png", 8, 8);
        var header = java.nio.ByteBuffer.wrap(small);
        header.putInt(16, 30_000).putInt(20, 30_000);
        var crc = new CRC32();
        crc.update(small, 12, 17);
        header.putInt(29, (int) crc.getValue());
        return small;
    }

    /** A document with one more part, which is 300 megabytes of zeros. */
    static byte[] bomb() {
        return withParts(docx("harmless"), Map.of("word/media/image1.bin", 300));
    }

    /** A document with macros. */
    static byte[] docxWithMacros() {
        return withParts(docx("harmless"), Map.of("word/vbaProject.bin", 0));
    }

    /** Copies the archive and adds parts of so many megabytes of zeros. */
    private static byte[] withParts(byte[] archive, Map<String, Integer> parts) {
        return bytes(out -> {
            var zip = copy(archive, out, Set.of());
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zeros(part.getValue(), zip);
            }
            zip.finish();
        });
    }

    /** Copies the archive; a part that is given takes the place of the one of that name, or is added. */
    static byte[] with(byte[] archive, Map<String, byte[]> parts) {
        return bytes(out -> {
            var zip = copy(archive, out, parts.keySet());
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.finish();
        });
    }

    private static ZipOutputStream copy(byte[] archive, OutputStream out, Set<String> without) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_COMPRESSION);
        var original = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(archive));
        for (var entry = original.getNextEntry(); entry != null; entry = original.getNextEntry()) {
            if (without.contains(entry.getName())) continue;
            zip.putNextEntry(new ZipEntry(entry.getName()));
            original.transferTo(zip);
        }
        return zip;
    }

    static void zeros(int megabytes, OutputStream out) throws IOException {
        var megabyte = new byte[1024 * 1024];
        for (int i = 0; i < megabytes; i++) out.write(megabyte);
    }

    static byte[] bytes(Writer writer) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }
}
