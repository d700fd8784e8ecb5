package org.tasdiq.portfolio.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;
import org.tasdiq.portfolio.VerdictReason;
import org.tasdiq.portfolio.inspection.Examination.Refused;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Extracts text with the one parser that fits; nothing embedded is opened, no form is executed, no picture is read as text. */
final class TextOf {
    private static final int MOST_ATTACHMENTS = 100;

    private TextOf() {}

    /** @return how many pages, slides or sheets the document has */
    static int parse(Path file, FileType type, TextByPage text)
            throws IOException, TikaException, SAXException, Refused {
        var metadata = new Metadata();
        var embedded = new NothingEmbedded();
        try (var content = TikaInputStream.get(file)) {
            parser(type).parse(content, text, metadata, context(embedded));
        } catch (SAXException | TikaException stopped) {
            if (!text.isCut()) throw stopped;
        }
        if (embedded.attachments > MOST_ATTACHMENTS) throw new Refused(VerdictReason.TOO_MANY_PARTS);
        return pages(metadata, text);
    }

    private static Parser parser(FileType type) {
        return switch (type) {
            case PDF -> new PDFParser();
            case DOCX, XLSX, PPTX -> new OOXMLParser();
            case ODT, ODS, ODP -> new OpenDocumentParser();
            case TEXT, CSV, JSON -> new TXTParser();
            case JPEG, PNG -> new EmptyParser();
        };
    }

    private static ParseContext context(EmbeddedDocumentExtractor embedded) {
        var context = new ParseContext();
        context.set(Parser.class, new EmptyParser());
        context.set(EmbeddedDocumentExtractor.class, embedded);
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractAcroFormContent(false); // XFA forms are XML by strangers
        pdf.setExtractInlineImages(false);
        pdf.setExtractBookmarksText(false);
        context.set(PDFParserConfig.class, pdf);
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        office.setExtractMacros(false);
        context.set(OfficeParserConfig.class, office);
        return context;
    }

    private static int pages(Metadata metadata, TextByPage text) {
        var declared = metadata.getInt(PagedText.N_PAGES);
        if (declared == null) declared = metadata.getInt(Office.PAGE_COUNT);
        return Math.clamp(declared == null ? text.count() : declared, 1, Wire.MOST_PAGES);
    }

    /** Opens nothing, and counts what is attached; pictures in a text are no attachments. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        private static final String ATTACHMENT = TikaCoreProperties.EmbeddedResourceType.ATTACHMENT.toString();
        private int attachments;

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            if (ATTACHMENT.equals(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE))) attachments++;
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // never asked
        }
    }
}
