package org.tasdiq.portfolio.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of file that are taken, and nothing else. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    TEXT("text/plain", "txt", "jwt"),
    JSON("application/json", "json", "jsonld"),
    CSV("text/csv", "csv");

    private final String mediaType;
    private final String extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = String.join(" ", extensions);
    }

    public static Optional<FileType> byExtension(String extension) {
        return Arrays.stream(values())
                .filter(t -> t.named().contains(extension))
                .findFirst();
    }

    /** For people: {@code pdf, docx, …}. */
    public static String extensions() {
        return Arrays.stream(values()).flatMap(t -> t.named().stream()).collect(Collectors.joining(", "));
    }

    private List<String> named() {
        return List.of(extensions.split(" "));
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the first bytes of such a file say. */
    Content content() {
        return switch (this) {
            case PDF -> Content.PDF;
            case DOCX, XLSX, PPTX, ODT, ODS, ODP -> Content.ZIP;
            case JPEG -> Content.JPEG;
            case PNG -> Content.PNG;
            case TEXT, CSV, JSON -> Content.PLAIN_TEXT;
        };
    }

    /** What the catalogue of such an archive has to say. */
    String mark() {
        return switch (this) {
            case DOCX -> "wordprocessingml.document.main+xml";
            case XLSX -> "spreadsheetml.sheet.main+xml";
            case PPTX -> "presentationml.presentation.main+xml";
            default -> mediaType;
        };
    }

    boolean isOfficeXml() {
        return this == DOCX || this == XLSX || this == PPTX;
    }

    boolean isOpenDocument() {
        return this == ODT || this == ODS || this == ODP;
    }

    boolean isImage() {
        return this == JPEG || this == PNG;
    }
}
