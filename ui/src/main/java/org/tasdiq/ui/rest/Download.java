package org.tasdiq.ui.rest;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file on its way out: to be kept by the caller, never shown by a browser as a page of ours. */
final class Download {
    private static final MediaType JSON_LD = MediaType.parseMediaType("application/vc+ld+json");

    private Download() {}

    /** The stream is read and closed while the answer is written. */
    static ResponseEntity<Resource> of(String name, String mediaType, long bytes, InputStream content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .contentLength(bytes)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .body(new InputStreamResource(content));
    }

    static ResponseEntity<byte[]> pdf(String name, byte[] bytes) {
        return of(name, MediaType.APPLICATION_PDF, bytes);
    }

    static ResponseEntity<byte[]> csv(String name, String table) {
        return text(name, "csv", table);
    }

    static ResponseEntity<byte[]> calendar(String name, String entries) {
        return text(name, "calendar", entries);
    }

    /** A credential as JSON-LD. */
    static ResponseEntity<byte[]> credential(String name, String json) {
        return of(name, JSON_LD, json.getBytes(StandardCharsets.UTF_8));
    }

    /** A credential as a signed token. */
    static ResponseEntity<byte[]> token(String name, String token) {
        return of(name, MediaType.TEXT_PLAIN, token.getBytes(StandardCharsets.US_ASCII));
    }

    static ResponseEntity<byte[]> png(String name, byte[] bytes) {
        return of(name, MediaType.IMAGE_PNG, bytes);
    }

    private static ResponseEntity<byte[]> text(String name, String subtype, String text) {
        var mediaType = new MediaType("text", subtype, StandardCharsets.UTF_8);
        return of(name, mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    static ResponseEntity<byte[]> of(String name, MediaType mediaType, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .body(bytes);
    }

    static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
