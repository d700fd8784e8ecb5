package org.tasdiq;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A paper as an archive, a screen reader and a person take it. */
public final class PaperPdf {
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
