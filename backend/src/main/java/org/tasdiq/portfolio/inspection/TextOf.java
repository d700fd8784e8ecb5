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
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Extracts text with the one parser that fits; nothing embedded is opened, no form is executed, no picture is read as text. */
final class TextOf {
    private TextOf() {}

    /** @return how many pages, slides or sheets the document has */
    static int parse(Path file, FileType type, TextByPage text) throws IOException, TikaException, SAXException {
        var metadata = new Metadata();
        try (var content = TikaInputStream.get(file)) {
            parser(type).parse(content, text, metadata, context());
        } catch (SAXException | TikaException stopped) {
            if (!text.isCut()) throw stopped;
        }
        return pages(metadata, text);
    }

    private static Parser parser(FileType type) {
        return switch (type) {
            case PDF -> new PDFParser();
            case DOCX, XLSX, PPTX -> new OOXMLParser();
            case ODT, ODS, ODP -> new OpenDocumentParser();
            case TEXT, CSV -> new TXTParser();
            case JPEG, PNG -> new EmptyParser();
        };
    }

    private static ParseContext context() {
        var context = new ParseContext();
        context.set(Parser.class, new EmptyParser());
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
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

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // never asked
        }
    }
}
