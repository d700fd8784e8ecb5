package org.tasdiq;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A paper as an archive, a screen reader and a person take it. */
public final class PaperPdf {
    private static final int CAMERA = 150;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PaperPdf() {}

    /** What veraPDF holds against it as PDF/A-2a and as PDF/UA-1. */
    public static List<String> failures(byte[] pdf) throws Exception {
        return Stream.concat(failures(pdf, PDFAFlavour.PDFA_2_A), failures(pdf, PDFAFlavour.PDFUA_1))
                .toList();
    }

    /** The same as PDF/A-3a, for a paper that carries another file. */
    public static List<String> failuresOfACarrier(byte[] pdf) throws Exception {
        return Stream.concat(failures(pdf, PDFAFlavour.PDFA_3_A), failures(pdf, PDFAFlavour.PDFUA_1))
                .toList();
    }

    /** Its words in one line; Arabic is kept as presentation forms, NFKC gives the letters one searches for. */
    public static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\s+", " ");
        }
    }

    /** Its lines as they are read from left to right, whatever the order they were written in. */
    public static List<String> lines(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document).lines().map(String::strip).toList();
        }
    }

    /** What the QR code on its first page says to a camera. */
    public static String code(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, CAMERA);
            int width = page.getWidth();
            int height = page.getHeight();
            var dots = new RGBLuminanceSource(width, height, page.getRGB(0, 0, width, height, null, 0, width));
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(dots)))
                    .getText();
        }
    }

    private static Stream<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> flavour + " " + assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct();
        }
    }
}
