package org.tasdiq;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Turns XHTML into a PDF that can be kept (PDF/A-2a) and read aloud (PDF/UA-1). Fonts and colour
 * profile are embedded, pictures come within the text, nothing is loaded from elsewhere.
 */
@Component
public class Typesetter {
    private record Face(String family, int weight, ByteArrayResource file) {
        /** The face as a font of this document, loaded when a glyph of it is first set. */
        PDFontSupplier in(PDDocument document) {
            return new PDFontSupplier(null) {
                @Override
                public PDFont supply() {
                    return load(document);
                }
            };
        }

        /** Without ligatures: PDFBox looks for them anew in every word, which took two thirds of the time of a letter. */
        private PDFont load(PDDocument document) {
            try {
                var font = new TTFParser().parse(new RandomAccessReadBuffer(file.getByteArray()));
                font.setEnableGsub(false);
                return PDType0Font.load(document, font, true);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /**
     * Noto Naskh Arabic has no Latin letters, and neither of the two has signs such as ≥ or ✓: texts name all families, and
     * each glyph comes from the first that has it.
     */
    private static final Map<String, Entry<String, Integer>> FILES = Map.of(
            "NotoSans-Regular.ttf", Map.entry("Noto Sans", 400),
            "NotoSans-Bold.ttf", Map.entry("Noto Sans", 700),
            "NotoNaskhArabic-Regular.ttf", Map.entry("Noto Naskh Arabic", 400),
            "NotoNaskhArabic-Bold.ttf", Map.entry("Noto Naskh Arabic", 700),
            "NotoSansMath-Regular.ttf", Map.entry("Noto Sans Math", 400),
            "NotoSansSymbols2-Regular.ttf", Map.entry("Noto Sans Symbols2", 400));

    private static final Pattern SHORT_VOWELS = Pattern.compile("[\u064b-\u0652\u0670]");
    /** A word processor leaves some in what is pasted from it, and one of them would keep the whole page from being read. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final List<Face> faces = FILES.entrySet().stream()
            .map(f -> new Face(
                    f.getValue().getKey(),
                    f.getValue().getValue(),
                    new ByteArrayResource(bytes("fonts/" + f.getKey()))))
            .toList();
    /** Measures of the faces, so that a page loads those it sets and not those it only measures. */
    private final FSDefaultCacheStore measures = new FSDefaultCacheStore();

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    public byte[] set(String xhtml) {
        return set(xhtml, PdfAConformance.PDFA_2_A);
    }

    /** The same as PDF/A-3a, which alone may carry other files. */
    public byte[] setToCarryFiles(String xhtml) {
        return set(xhtml, PdfAConformance.PDFA_3_A);
    }

    private byte[] set(String xhtml, PdfAConformance conformance) {
        var pdf = new ByteArrayOutputStream();
        var document = new PDDocument();
        var builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(conformance)
                .useColorProfile(colours);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        // The breaker of the library parts a French article from its word: l’ | expérience.
        builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(Locale.FRENCH));
        builder.defaultTextDirection(xhtml.contains("dir=\"rtl\"") ? TextDirection.RTL : TextDirection.LTR);
        for (var face : faces) builder.useFont(face.in(document), face.family(), face.weight(), FontStyle.NORMAL, true);
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, measures);
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        builder.withHtmlContent(printed(xhtml), null);
        builder.toStream(pdf);
        try (document) {
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pdf.toByteArray();
    }

    /** The marks of short vowels, which would stand beside their letters and not above them: Arabic is printed without. */
    private static String printed(String xhtml) {
        return SHORT_VOWELS.matcher(NOT_IN_XML.matcher(xhtml).replaceAll(" ")).replaceAll("");
    }

    private static byte[] bytes(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
